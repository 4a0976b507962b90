//! The text report: what is wrong with the payloads, by cause, the worst first. A run of one payload lists its findings instead.

use std::io::{self, Write};

use vistoria_schemas::contract::Level;

use super::cause::Cause;
use super::escape::Escaped;
use super::group::{grouped, message, place};
use super::known;
use super::listing;
use super::run::Run;
use super::summary::Entry;
use super::whereabouts::{extent, first_places, rule};
use super::words::{self, counted, subject_name};
use crate::code::UNREADABLE;
use crate::contract::Catalog;
use crate::finding::Payload;

/// How many causes are explained when there are more than are listed.
const FEW: usize = 3;

/// How many causes of a level are listed when there are causes of a worse level, which matter first.
const FEW_OF_LOWER_LEVELS: usize = 5;

/// How many characters of a message a list has; all of it stands where the cause is explained.
const MAX_LISTED: usize = 120;

/// The most places of a cause that are named.
const PLACES: usize = 3;

/// What a text report has.
#[derive(Debug, Clone)]
pub struct TextOptions {
    /// The lowest level of findings that are listed.
    pub level: Level,
    /// The most causes of a level that are listed; 0 for all.
    pub limit: usize,
    /// Whether only the counts are written.
    pub is_quiet: bool,
    /// Whether every payload has a line.
    pub is_verbose: bool,
}

/// The text report while payloads are checked.
pub(super) struct Text {
    options: TextOptions,
    /// The only payload so far: its line, and its listing.
    only: Option<(String, Vec<u8>)>,
    has_several: bool,
}

impl Text {
    pub(super) fn new(options: TextOptions) -> Self {
        Self { options, only: None, has_several: false }
    }

    /// Adds an entry: keeps the findings of the first payload, in case it is the only one.
    pub(super) fn add(&mut self, out: &mut dyn Write, entry: &Entry<'_>, catalog: &Catalog) -> io::Result<()> {
        let payload = match entry {
            Entry::LeftAside { .. } => return Ok(()),
            Entry::Checked(payload) => Some(*payload),
            Entry::Unreadable(_) => None,
        };
        let is_first = self.only.is_none() && !self.has_several;
        if let (true, Some(payload)) = (is_first, payload) {
            let mut listed = Vec::new();
            listing::payload(&mut listed, payload, catalog)?;
            self.only = Some((line(payload), listed));
            return Ok(());
        }
        self.has_several = true;
        let first = self.only.take().map(|(line, _)| line);
        if self.options.is_verbose && !self.options.is_quiet {
            first.into_iter().chain(payload.map(line)).try_for_each(|line| writeln!(out, "{line}"))?;
        }
        Ok(())
    }

    /// Writes what was found.
    pub(super) fn end(&mut self, out: &mut dyn Write, run: &Run<'_>) -> io::Result<()> {
        let Self { options, only, has_several } = self;
        let only = only.take();
        if options.is_quiet {
            return counts(out, run);
        }
        match only {
            // With a baseline, only what is not known is listed.
            Some((_, listed)) if !*has_several && run.baseline.is_none() => {
                out.write_all(&listed)?;
                writeln!(out)?;
            }
            only => {
                if let (Some((line, _)), true) = (only, options.is_verbose) {
                    writeln!(out, "{line}")?;
                }
                if options.is_verbose && run.summary.payloads > 0 {
                    writeln!(out)?;
                }
                causes(out, run, options)?;
            }
        }
        counts(out, run)
    }
}

/// Returns one line about a payload.
fn line(payload: &Payload) -> String {
    let findings = |level| payload.findings.iter().filter(|(finding, _)| finding.level == level).count();
    let counts = Level::WORST_FIRST.map(|level| (findings(level), level));
    let counts: Vec<String> = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, level)| counted(*count, &level.to_string()))
        .collect();
    let counts = if counts.is_empty() { "clean".to_owned() } else { counts.join(", ") };
    format!("{}: {counts}", listing::heading(payload))
}

/// Writes the causes of a run: a line each, then those of errors in detail.
fn causes(out: &mut dyn Write, run: &Run<'_>, options: &TextOptions) -> io::Result<()> {
    let sorted = run.causes.sorted();
    if sorted.is_empty() && run.unreadable.is_empty() {
        return Ok(());
    }
    words::counts(&run.summary).iter().try_for_each(|line| writeln!(out, "{line}"))?;
    writeln!(out)?;
    for input in run.unreadable.iter().take(limit(options)) {
        writeln!(out, "error[{}]: {}\n", UNREADABLE.id, Escaped(&input.reason))?;
    }
    let mut detailed = Vec::new();
    for level in Level::WORST_FIRST {
        let all: Vec<&Cause> = sorted.iter().copied().filter(|cause| cause.level == level).collect();
        let groups = grouped(&all);
        if groups.is_empty() {
            continue;
        }
        let heading = format!("{}: {}", heading(level), counted(groups.len(), "cause"));
        if level < options.level {
            writeln!(out, "{heading}; --level {level} lists them\n")?;
            continue;
        }
        let most = if detailed.is_empty() { limit(options) } else { limit(options).min(FEW_OF_LOWER_LEVELS) };
        let each = if groups.len() == 1 { "" } else { " each" };
        writeln!(out, "{heading},{each} with the number of payloads that have it:")?;
        for group in groups.iter().take(most) {
            listed(out, group)?;
        }
        if groups.len() > most {
            writeln!(out, "        and {} more; --limit 0 lists all", groups.len() - most)?;
        }
        writeln!(out)?;
        if detailed.is_empty() {
            let count = if groups.len() > most { FEW } else { groups.len() };
            detailed.extend(groups.into_iter().take(count));
        }
    }
    for group in &detailed {
        detail(out, group, run)?;
    }
    Ok(())
}

fn heading(level: Level) -> &'static str {
    match level {
        Level::Error => "Errors",
        Level::Warning => "Warnings",
        Level::Note => "Notes",
    }
}

fn limit(options: &TextOptions) -> usize {
    if options.limit == 0 { usize::MAX } else { options.limit }
}

/// Returns a text cut off after so many characters.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(MAX_LISTED) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

/// Writes one line about a cause: in how many payloads, what, and where.
fn listed(out: &mut dyn Write, group: &[&Cause]) -> io::Result<()> {
    let cause = group[0];
    let code = cause.code.to_string();
    let subject = subject_name(cause.subject.as_deref());
    // The vendor is in the code already.
    let vendor = code.split('/').next().unwrap_or_default();
    let subject = subject.strip_prefix(vendor).map_or(subject, str::trim_start);
    let place = place(group);
    let place = if place.is_empty() { place } else { format!(" {place}") };
    let message = shortened(&message(group));
    writeln!(out, "{:>6}  {code}  {subject}{}: {}", cause.payloads, Escaped(&place), Escaped(&message))
}

/// Writes a cause in full, so that it can be copied.
fn detail(out: &mut dyn Write, group: &[&Cause], run: &Run<'_>) -> io::Result<()> {
    let cause = group[0];
    writeln!(out, "{}[{}]: {}", cause.level, cause.code, Escaped(&message(group)))?;
    writeln!(out, "  {}", Escaped(&extent(group, run)))?;
    writeln!(out, "  --> {}", Escaped(&first_places(cause, PLACES)))?;
    if run.baseline.is_some() {
        // By these, causes are added to the baseline.
        let mut fingerprints: Vec<&str> = group.iter().map(|cause| cause.fingerprint.as_str()).collect();
        fingerprints.dedup();
        writeln!(out, "  fingerprint: {}", fingerprints.join(" "))?;
    }
    if let Some(alternative) = &cause.alternative {
        writeln!(out, "  alternative: {}", Escaped(alternative))?;
    }
    for (name, value) in rule(cause, run) {
        writeln!(out, "  {name}: {value}")?;
    }
    writeln!(out)
}

/// Writes the counts of a run, and what it says about the baseline.
fn counts(out: &mut dyn Write, run: &Run<'_>) -> io::Result<()> {
    let mut lines = words::counts(&run.summary).into_iter().chain(known::lines(run));
    lines.try_for_each(|line| writeln!(out, "{}", Escaped(&line)))
}

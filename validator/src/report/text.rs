//! The text report: what is wrong with the payloads, by cause, the worst first. A run of one payload lists its findings instead.

use std::io::{self, Write};

use vistoria_schemas::contract::Level;

use super::cause::Cause;
use super::cited::cited;
use super::escape::Escaped;
use super::known;
use super::listing;
use super::run::Run;
use super::summary::{Entry, Summary};
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

impl Default for TextOptions {
    fn default() -> Self {
        Self { level: Level::Warning, limit: 20, is_quiet: false, is_verbose: false }
    }
}

/// The text report while payloads are checked.
#[derive(Default)]
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
    pub(super) fn end(self, out: &mut dyn Write, run: &Run<'_>) -> io::Result<()> {
        let Self { options, only, has_several } = self;
        if options.is_quiet {
            counts(out, &run.summary)?;
            return known::write(out, run);
        }
        match only {
            // With a baseline, only what is not known is listed.
            Some((_, listed)) if !has_several && run.baseline.is_none() => {
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
                causes(out, run, &options)?;
            }
        }
        counts(out, &run.summary)?;
        known::write(out, run)
    }
}

/// Returns one line about a payload.
fn line(payload: &Payload) -> String {
    let findings = |level| payload.findings.iter().filter(|(finding, _)| finding.level == level).count();
    let counts = [Level::Error, Level::Warning, Level::Note].map(|level| (findings(level), level));
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
    counts(out, &run.summary)?;
    writeln!(out)?;
    for reason in run.unreadable.iter().take(limit(options)) {
        writeln!(out, "error[input/unreadable]: {}\n", Escaped(reason))?;
    }
    let mut detailed = Vec::new();
    for level in [Level::Error, Level::Warning, Level::Note] {
        let all: Vec<&Cause> = sorted.iter().copied().filter(|cause| cause.level == level).collect();
        let groups = grouped(&all);
        if groups.is_empty() {
            continue;
        }
        let (causes, level_name) = (counted(groups.len(), "cause"), level.to_string());
        if level < options.level {
            writeln!(out, "{causes} of {level_name}s; --level {level_name} lists them\n")?;
            continue;
        }
        let most = if detailed.is_empty() { limit(options) } else { limit(options).min(FEW_OF_LOWER_LEVELS) };
        writeln!(out, "{causes} of {level_name}s, each with the number of payloads:")?;
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

/// Groups causes: those about missing properties of one object, found in the same payloads, are one fact.
pub(super) fn grouped<'c>(causes: &[&'c Cause]) -> Vec<Vec<&'c Cause>> {
    let are_one = |one: &Cause, other: &Cause| {
        let first = |cause: &Cause| cause.places.first().map(|place| (place.source.clone(), place.entry, place.line));
        one.is_missing_property
            && other.is_missing_property
            && (&one.subject, &one.code, one.payloads) == (&other.subject, &other.code, other.payloads)
            && one.place.parent() == other.place.parent()
            && first(one) == first(other)
    };
    let mut groups: Vec<Vec<&Cause>> = Vec::new();
    for cause in causes {
        match groups.iter_mut().find(|group| are_one(group[0], cause)) {
            Some(group) => group.push(cause),
            None => groups.push(vec![cause]),
        }
    }
    groups
}

/// Writes one line about a cause: in how many payloads, what, and where.
fn listed(out: &mut dyn Write, group: &[&Cause]) -> io::Result<()> {
    let cause = group[0];
    let code = cause.code.to_string();
    let subject = cause.subject.as_deref().unwrap_or("unknown event or call");
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
    let place = place(group);
    let place = if place.is_empty() { place } else { format!(", at {place}") };
    match &cause.subject {
        Some(subject) => {
            let all = run.subjects.get(subject).map_or(cause.payloads, |tally| tally.payloads);
            writeln!(out, "  in {} of {} of {subject}{}", cause.payloads, counted(all, "payload"), Escaped(&place))?;
        }
        None => {
            writeln!(out, "  in {} of no known event or call{}", counted(cause.payloads, "payload"), Escaped(&place))?;
        }
    }
    let places: Vec<String> = cause.places.iter().take(PLACES).map(listing::position).collect();
    let more = cause.findings.saturating_sub(places.len());
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    writeln!(out, "  --> {}{more}", Escaped(&places.join(", ")))?;
    known::write_fingerprints(out, group, run)?;
    if let Some(alternative) = &cause.alternative {
        writeln!(out, "  alternative: {}", Escaped(alternative))?;
    }
    if let Some(rule) = &cause.rule {
        if rule.says != cause.message {
            writeln!(out, "  rule: {}", rule.says)?;
        }
        writeln!(out, "  source: {}", cited(run.catalog, &cause.code.to_string(), &rule.source))?;
    }
    writeln!(out)
}

pub(super) fn place(group: &[&Cause]) -> String {
    let place = &group[0].place;
    if group.len() == 1 { place.to_string() } else { place.parent().unwrap_or_default().to_string() }
}

pub(super) fn message(group: &[&Cause]) -> String {
    const PREFIX: &str = "missing required property ";
    match group {
        [only] => only.message.clone(),
        several => {
            let names: Vec<&str> =
                several.iter().map(|cause| cause.message.strip_prefix(PREFIX).unwrap_or(&cause.message)).collect();
            format!("missing required properties {}", names.join(", "))
        }
    }
}

/// Writes the counts of a run.
pub(super) fn counts(out: &mut dyn Write, summary: &Summary) -> io::Result<()> {
    let Summary { payloads, clean, passed, with_findings, unreadable, errors, warnings, notes, left_aside, .. } =
        summary;
    let parts =
        [(*clean, "clean"), (*passed, "passed with findings"), (*with_findings, "failed"), (*unreadable, "unreadable")];
    let parts: Vec<String> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    write!(out, "{}", counted(*payloads, "payload"))?;
    if !parts.is_empty() {
        write!(out, ": {}", parts.join(", "))?;
    }
    writeln!(out, "; {}, {}, {}", counted(*errors, "error"), counted(*warnings, "warning"), counted(*notes, "note"))?;
    if *left_aside > 0 {
        let (exchanges, were) = (counted(*left_aside, "exchange"), if *left_aside == 1 { "was" } else { "were" });
        writeln!(out, "{exchanges} of archives with unknown hosts and paths {were} left aside; --all checks them")?;
    }
    Ok(())
}

/// Returns a count and what is counted.
pub(super) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

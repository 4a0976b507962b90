//! The text report: what is wrong with the payloads, by cause, the worst first. A run of one payload lists its findings instead.

mod causes;
mod options;

use std::io::{self, Write};

use vistoria_schemas::contract::Level;

use self::causes::{causes, detail, limit};
pub use self::options::{GroupBy, TextOptions, Verbosity};
use super::cause::{Cause, Causes};
use super::coverage;
use super::group::grouped;
use super::heading::heading;
use super::known;
use super::run::Run;
use super::summary::{Entry, Summary};
use super::words::{self, counted};
use crate::contract::Catalog;
use crate::escape::Escaped;
use crate::excerpt::ExcerptOf;
use crate::finding::Payload;

/// The text report while payloads are checked.
pub(super) struct Text {
    options: TextOptions,
    /// The only payload so far.
    only: Option<Checked>,
    has_several: bool,
}

/// A payload that was checked.
struct Checked {
    heading: String,
    /// The heading and how many findings it has.
    line: String,
    causes: Causes,
}

impl Checked {
    fn new(payload: &Payload, excerpt_of: &ExcerptOf<'_>) -> Self {
        let mut causes = Causes::default();
        causes.add(payload, Some(excerpt_of));
        Self { heading: heading(payload), line: line(payload), causes }
    }

    /// Writes the payload with its findings of a level and above in full: those of one cause once, the worst first.
    fn write(&self, out: &mut dyn Write, level: Level, catalog: &Catalog, options: &TextOptions) -> io::Result<()> {
        let sorted = self.causes.sorted();
        let all: Vec<&Cause> = sorted.into_iter().filter(|cause| cause.level >= level).collect();
        let groups = grouped(&all);
        writeln!(out, "{}\n", if groups.is_empty() { &self.line } else { &self.heading })?;
        for group in groups.iter().take(limit(options)) {
            detail(out, group, None, catalog, options)?;
        }
        match groups.len().saturating_sub(limit(options)) {
            0 => Ok(()),
            more => writeln!(out, "and {}; --limit 0 lists all\n", counted(more, "more cause")),
        }
    }
}

impl Text {
    pub(super) fn new(options: TextOptions) -> Self {
        Self { options, only: None, has_several: false }
    }

    /// Makes the text of a run that was put together. `only` is the heading of its payload, when it is of one.
    pub(super) fn of_run(options: TextOptions, run: &Run<'_>, only: Option<String>) -> Self {
        let Summary { errors, warnings, notes, .. } = run.summary;
        let of_level = |level| match level {
            Level::Error => errors,
            Level::Warning => warnings,
            Level::Note => notes,
        };
        let checked = |heading: String| {
            let line = format!("{heading}: {}", findings_of_one(of_level));
            Checked { heading, line, causes: run.causes.clone() }
        };
        let has_several = only.is_none();
        Self { options, only: only.map(checked), has_several }
    }

    /// Adds an entry: keeps the findings of the first payload, in case it is the only one.
    pub(super) fn add(&mut self, out: &mut dyn Write, entry: &Entry<'_>, catalog: &Catalog) -> io::Result<()> {
        let Self { options, only, has_several } = self;
        let checked = match entry {
            Entry::LeftAside { .. } => return Ok(()),
            Entry::Checked(payload, excerpt_of, _) => Some((*payload, *excerpt_of)),
            Entry::Unreadable(_) | Entry::Clean { .. } => None,
        };
        if let (false, None, Some((payload, excerpt_of))) = (*has_several, &only, checked) {
            *only = Some(Checked::new(payload, excerpt_of));
            return Ok(());
        }
        *has_several = true;
        if options.verbosity == Verbosity::Quiet {
            return Ok(());
        }
        if options.group_by == GroupBy::Payload {
            let next = checked.map(|(payload, excerpt_of)| Checked::new(payload, excerpt_of));
            for checked in only.take().into_iter().chain(next) {
                let is_listed = checked.causes.sorted().first().is_some_and(|worst| worst.level >= options.level);
                if is_listed || options.verbosity == Verbosity::Verbose {
                    checked.write(out, options.level, catalog, options)?;
                }
            }
        } else if options.verbosity == Verbosity::Verbose {
            let first = only.take().map(|checked| checked.line);
            let lines = first.into_iter().chain(checked.map(|(payload, _)| line(payload)));
            lines.into_iter().try_for_each(|line| writeln!(out, "{line}"))?;
        }
        Ok(())
    }

    /// Writes what was found.
    pub(super) fn end(&mut self, out: &mut dyn Write, run: &Run<'_>) -> io::Result<()> {
        let Self { options, only, has_several } = self;
        if options.verbosity == Verbosity::Quiet {
            return counts(out, run);
        }
        match only.take() {
            // With a baseline, only what is not known is listed.
            Some(only) if !*has_several && run.baseline.is_none() => {
                only.write(out, Level::Note, run.catalog, options)?;
            }
            only => {
                if options.verbosity == Verbosity::Verbose
                    && run.summary.payloads > 0
                    && options.group_by != GroupBy::Payload
                {
                    let line = only.map(|checked| checked.line + "\n").unwrap_or_default();
                    writeln!(out, "{line}")?;
                }
                causes(out, run, options)?;
            }
        }
        if options.has_coverage {
            coverage::write(out, run)?;
        }
        counts(out, run)
    }
}

/// Returns one line about a payload.
fn line(payload: &Payload) -> String {
    let findings = |level| payload.findings.iter().filter(|(finding, _)| finding.level == level).count();
    format!("{}: {}", heading(payload), findings_of_one(findings))
}

/// Returns how many findings of each level a payload has.
fn findings_of_one(findings: impl Fn(Level) -> usize) -> String {
    let counts = Level::WORST_FIRST.map(|level| (findings(level), level));
    let counts: Vec<String> = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, level)| counted(*count, &level.to_string()))
        .collect();
    if counts.is_empty() { "clean".to_owned() } else { counts.join(", ") }
}

/// Writes the counts of a run, and what it says about the baseline.
fn counts(out: &mut dyn Write, run: &Run<'_>) -> io::Result<()> {
    let mut lines = words::counts(run).into_iter().chain(known::lines(run));
    lines.try_for_each(|line| writeln!(out, "{}", Escaped(&line)))
}

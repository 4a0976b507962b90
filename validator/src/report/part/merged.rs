//! The run that parts make together.

use std::collections::BTreeSet;
use std::io;

use vistoria_schemas::contract::Level;

use super::super::heading::whole;
use super::super::lifecycle::Lifecycle;
use super::super::run::{MAX_UNREADABLE, Run, SubjectTally, UnreadInput};
use super::super::summary::{Entry, Summary};
use super::super::text::TextOptions;
use super::super::writer::{Output, Report};
use super::error::LineError;
use super::line::{Once, Only, PartLine, UnreadPart};
use crate::capture::Unreadable;
use crate::contract::Catalog;

/// What parts found together. They come by name, those of one file by their ranges.
pub struct Merged<'a> {
    run: Run<'a>,
    /// The codes of advice that was reported.
    reported: BTreeSet<String>,
    only: Option<Only>,
    /// The file of the last part.
    name: Option<String>,
    has_several_files: bool,
    /// The lines of that file before the next part.
    lines: usize,
    has_message: bool,
}

/// A run that was put together.
pub struct MergedRun<'a> {
    run: Run<'a>,
    only: Option<String>,
}

impl<'a> Merged<'a> {
    /// Starts without any part.
    pub fn new(catalog: &'a Catalog, fail_on: Level, has_lifecycle: bool) -> Self {
        let run = Run { lifecycle: has_lifecycle.then(Lifecycle::default), ..Run::new(catalog, fail_on, None) };
        Self {
            run,
            reported: BTreeSet::new(),
            only: None,
            name: None,
            has_several_files: false,
            lines: 0,
            has_message: false,
        }
    }

    /// Adds the next part.
    ///
    /// # Errors
    ///
    /// When it was not written by `vistoria check --part`.
    pub fn add(&mut self, part: PartLine) -> Result<(), LineError> {
        let PartLine { part: id, lines, has_message, mut summary, mut subjects, causes, once, .. } = part;
        let name = id.name;
        self.enter(&name);
        let before = if id.range.is_some() { self.lines } else { 0 };
        self.lines = self.lines.saturating_add(lines);
        self.has_message |= has_message;
        let reported = std::mem::take(&mut self.reported);
        for cause in causes {
            if cause.once().is_none_or(|code| !reported.contains(code)) {
                let (cause, told_by) = cause.moved(&name, before)?;
                self.run.causes.absorb(cause, told_by);
            }
        }
        for once in &once {
            let tally = subjects.iter_mut().find(|(subject, _)| *subject == once.subject);
            let (_, tally) = tally.ok_or(LineError::Sense("advice is of no payload"))?;
            once.take_back(&reported, self.run.fail_on, &mut summary, tally);
        }
        self.reported = reported;
        self.reported.extend(once.into_iter().flat_map(|once| once.advice).map(|(code, _)| code));
        self.run.causes.uncounted = self.run.causes.uncounted.saturating_add(part.uncounted);
        for (subject, tally) in subjects {
            let known = self.run.subjects.entry(subject).or_default();
            known.payloads += tally.payloads;
            known.failed += tally.failed;
            known.with_findings += tally.with_findings;
        }
        let room = MAX_UNREADABLE.saturating_sub(self.run.unreadable.len());
        let unreadable = part.unreadable.into_iter().take(room).map(|input| moved(input, &name, before));
        self.run.unreadable.extend(unreadable);
        add(&mut self.run.summary, &summary);
        let moved = |only: Only| Only { entry: only.entry.map(|entry| entry.saturating_add(before)), ..only };
        self.only = self.only.take().or(part.only.map(moved));
        if let (Some(lifecycle), Some(found)) = (&mut self.run.lifecycle, part.lifecycle)
            && !lifecycle.absorb(self.run.catalog, found)
        {
            return Err(LineError::Sense("the contracts have no such fields"));
        }
        Ok(())
    }

    /// Adds a range of which there is no part.
    pub fn add_missing(&mut self, name: &str, (from, to): (u64, u64)) -> Unreadable {
        self.enter(name);
        self.has_message = true;
        let missing = Unreadable::new(format!("{name}:{from}-{to}"), "there is no part of these bytes");
        self.run.add(&Entry::Unreadable(&missing));
        missing
    }

    /// Notes of which file the next part is.
    fn enter(&mut self, name: &str) {
        if self.name.as_deref() != Some(name) {
            self.has_several_files |= self.name.is_some();
            self.name = Some(name.to_owned());
            self.lines = 0;
        }
    }

    /// Ends the run. One without a payload is an error when there is nothing else.
    pub fn end(mut self) -> MergedRun<'a> {
        if let (Some(name), false, false) = (&self.name, self.has_several_files, self.has_message) {
            self.run.add(&Entry::Unreadable(&Unreadable::new(name.clone(), "it has no payload")));
        }
        let is_one = self.run.summary.payloads == 1 && self.run.summary.unreadable == 0;
        let only = self.only.filter(|_| is_one).map(|only| whole(&only.source, only.entry, &only.after_entry));
        MergedRun { run: self.run, only }
    }
}

impl<'a> MergedRun<'a> {
    /// Writes the reports and returns what was found.
    ///
    /// # Errors
    ///
    /// When one cannot be written.
    pub fn write(self, outputs: Vec<Output<'_>>, text: &TextOptions) -> io::Result<Run<'a>> {
        Report::of_run(outputs, self.run, text, self.only.as_deref()).end()
    }
}

impl Once {
    /// Takes back the advice that was reported before, so that the payload is counted as in a run over all.
    fn take_back(&self, reported: &BTreeSet<String>, fail_on: Level, summary: &mut Summary, tally: &mut SubjectTally) {
        let (old, new): (Vec<_>, Vec<_>) = self.advice.iter().partition(|(code, _)| reported.contains(code));
        for (_, level) in &old {
            let count = match level {
                Level::Error => &mut summary.errors,
                Level::Warning => &mut summary.warnings,
                Level::Note => &mut summary.notes,
            };
            *count = count.saturating_sub(1);
        }
        let was = self.advice.iter().map(|(_, level)| *level).max().max(self.others);
        let is = new.iter().map(|(_, level)| *level).max().max(self.others);
        for (worst, is_added) in [(was, false), (is, true)] {
            let standing = match worst {
                None => &mut summary.clean,
                Some(level) if level >= fail_on => &mut summary.with_findings,
                Some(_) => &mut summary.passed,
            };
            let is_failed = worst.is_some_and(|level| level >= fail_on);
            for (count, counts) in
                [(standing, true), (&mut tally.failed, is_failed), (&mut tally.with_findings, worst.is_some())]
            {
                if counts {
                    *count = if is_added { count.saturating_add(1) } else { count.saturating_sub(1) };
                }
            }
        }
    }
}

fn add(all: &mut Summary, part: &Summary) {
    let Summary { payloads, clean, passed, with_findings, unreadable, fast_path, errors, warnings, notes, left_aside } =
        *part;
    all.payloads += payloads;
    all.clean += clean;
    all.passed += passed;
    all.with_findings += with_findings;
    all.unreadable += unreadable;
    all.fast_path += fast_path;
    all.errors += errors;
    all.warnings += warnings;
    all.notes += notes;
    all.left_aside += left_aside;
}

/// Returns an input that could not be read, behind so many lines of the file of this name.
fn moved(UnreadPart { source, reason }: UnreadPart, name: &str, lines: usize) -> UnreadInput {
    let numbered = source.strip_prefix(name).and_then(|rest| {
        let digits = rest.strip_prefix([':', '#'])?;
        let number: usize = digits.parse().ok().filter(|_| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
        Some(format!("{name}{}{}", &rest[..1], number.saturating_add(lines)))
    });
    let unreadable = Unreadable::new(numbered.unwrap_or(source), reason);
    let reason = unreadable.to_string();
    UnreadInput { source: unreadable.source_name, reason }
}

//! What is found in a part, payload by payload.

use std::mem;

use vistoria_schemas::contract::Level;

use super::super::heading::after_entry;
use super::super::lifecycle::Lifecycle;
use super::super::once::ReportedOnce;
use super::super::run::{Run, UnreadInput};
use super::super::summary::Entry;
use super::cause::PartCause;
use super::error::VERSION;
use super::line::{Made, Once, Only, PartId, PartLine, UnreadPart};
use crate::capture::{ReadPart, Unreadable};
use crate::contract::Catalog;
use crate::excerpt::ExcerptOf;
use crate::finding::{FindingCode, Payload};
use crate::subject::Label;

/// What was found in a part so far.
pub struct PartReport<'a> {
    catalog: &'a Catalog,
    made: Made,
    has_lifecycle: bool,
    run: Run<'a>,
    reported_once: ReportedOnce,
    once: Vec<Once>,
    only: Option<Only>,
}

impl<'a> PartReport<'a> {
    /// Starts a part. `has_lifecycle` says whether a report is made of it that needs the bodies of its payloads.
    pub fn new(catalog: &'a Catalog, made: Made, has_lifecycle: bool) -> Self {
        Self {
            run: run(catalog, &made, has_lifecycle),
            catalog,
            made,
            has_lifecycle,
            reported_once: ReportedOnce::default(),
            once: Vec::new(),
            only: None,
        }
    }

    /// Adds a payload.
    pub fn add(&mut self, payload: &mut Payload, excerpt_of: &ExcerptOf<'_>, body: Option<&[u8]>) {
        self.reported_once.retain_news(payload);
        self.once.extend(once(payload));
        // Only one that stays alone is needed.
        self.only = (self.run.summary.payloads == 0).then(|| Only {
            source: payload.source.clone(),
            entry: payload.entry,
            after_entry: after_entry(payload),
        });
        self.run.add(&Entry::Checked(payload, excerpt_of, body));
    }

    /// Adds payloads of an event or call about which there is nothing to report. There was another payload before.
    pub fn add_clean(&mut self, label: &Label, count: usize) {
        self.only = None;
        self.run.add(&Entry::Clean { label, count });
    }

    /// Adds an exchange that was not checked.
    pub fn leave_aside(&mut self, is_request: bool) {
        self.run.add(&Entry::LeftAside { is_request });
    }

    /// Adds an input that could not be read.
    pub fn add_unreadable(&mut self, unreadable: &Unreadable) {
        self.only = None;
        self.run.add(&Entry::Unreadable(unreadable));
    }

    /// Ends a part and starts the next one.
    pub fn end(&mut self, read: ReadPart) -> PartLine {
        let ReadPart { name, range, bytes, sha256, lines, file_bytes, has_message } = read;
        let run = mem::replace(&mut self.run, run(self.catalog, &self.made, self.has_lifecycle));
        self.reported_once = ReportedOnce::default();
        let causes = run.causes.in_order();
        PartLine {
            vistoria_part: VERSION,
            made: self.made.clone(),
            file_bytes,
            lines,
            has_message,
            summary: run.summary,
            causes: causes.into_iter().map(|(cause, told_by)| PartCause::of(cause, told_by, &name)).collect(),
            uncounted: run.causes.uncounted,
            subjects: run.subjects.into_iter().collect(),
            unreadable: run.unreadable.into_iter().map(unread).collect(),
            once: mem::take(&mut self.once),
            only: self.only.take(),
            lifecycle: run.lifecycle.as_ref().map(Lifecycle::sparse),
            part: PartId { name, range, bytes, sha256 },
        }
    }
}

fn run<'a>(catalog: &'a Catalog, made: &Made, has_lifecycle: bool) -> Run<'a> {
    Run {
        keeps_excerpts: true,
        lifecycle: has_lifecycle.then(Lifecycle::default),
        ..Run::new(catalog, made.fail_on, None)
    }
}

/// Returns what takes the advice of a payload back that an earlier part has reported; `None` when it has none.
fn once(payload: &Payload) -> Option<Once> {
    let (mut others, mut advice): (Option<Level>, Vec<(String, Level)>) = (None, Vec::new());
    for (finding, _) in &payload.findings {
        match &finding.code {
            FindingCode::Rule(code) if finding.rule.as_ref().is_some_and(|rule| rule.once) => {
                advice.push((code.clone(), finding.level));
            }
            _ => others = others.max(Some(finding.level)),
        }
    }
    let subject = payload.label.as_ref().map(ToString::to_string);
    (!advice.is_empty()).then_some(Once { subject, others, advice })
}

/// Returns an input that could not be read, with its name apart from the reason.
fn unread(UnreadInput { source, reason }: UnreadInput) -> UnreadPart {
    let alone = reason.strip_prefix("cannot read ").and_then(|rest| rest.strip_prefix(&source)?.strip_prefix(": "));
    let reason = alone.map(str::to_owned).unwrap_or(reason);
    UnreadPart { source, reason }
}

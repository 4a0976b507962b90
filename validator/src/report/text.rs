//! For people: each finding with its place, the sentence it rests on and who says so. A rule is quoted at its first
//! finding; later ones name it only.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use vistoria_schemas::contract::{Level, RuleSource};
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::text::Position;

use super::escape::Escaped;
use super::{Entry, Summary};
use crate::catalog::Catalog;
use crate::finding::{Finding, Payload};
use crate::identify::By;

/// What was said already, and how often.
#[derive(Default)]
pub(super) struct State {
    /// Whether clean payloads are named too.
    pub(super) verbose: bool,
    by_code: BTreeMap<String, Tally>,
}

impl State {
    /// Whether anything is written of a payload.
    pub(super) fn says(&self, payload: &Payload) -> bool {
        self.verbose || !payload.findings.is_empty()
    }
}

/// The findings of one code over a run.
struct Tally {
    level: Level,
    findings: usize,
    payloads: usize,
    /// The first of them.
    first: String,
}

pub(super) fn entry(out: &mut impl Write, entry: &Entry<'_>, catalog: &Catalog, state: &mut State) -> io::Result<()> {
    match entry {
        Entry::Unreadable(unreadable) => {
            writeln!(out, "error[input/unreadable]: {}", Escaped(&unreadable.to_string()))?;
            writeln!(out)
        }
        Entry::Checked(payload) => checked(out, payload, catalog, state),
    }
}

fn checked(out: &mut impl Write, payload: &Payload, catalog: &Catalog, state: &mut State) -> io::Result<()> {
    if !state.says(payload) {
        return Ok(());
    }
    let source = Escaped(&payload.source);
    let entry = payload.entry.map_or_else(String::new, |entry| format!("#{entry}"));
    match &payload.label {
        Some(label) => {
            let by = match label.by {
                By::Option => "as you said",
                By::Path => "by its path",
                By::Request => "by its request",
                By::Header => "by its header",
                By::Body => "by its body",
                By::Shape => "by its shape",
            };
            writeln!(out, "{source}{entry}: {label} ({by})")?;
        }
        None => writeln!(out, "{source}{entry}: of no known event or call")?,
    }
    if payload.findings.is_empty() {
        writeln!(out, "  clean")?;
    }
    let mut seen = BTreeSet::new();
    for group in payload.findings.chunk_by(|one, other| are_one(&one.0, &other.0)) {
        let (finding, position) = &group[0];
        writeln!(out, "  {}[{}]: {}", finding.level, finding.code, Escaped(&message(group)))?;
        write!(out, "    --> {source}:{}:{}", position.line, position.column)?;
        let pointer = place(group).to_string();
        writeln!(out, "{}{}", if pointer.is_empty() { "" } else { " at " }, Escaped(&pointer))?;
        if let Some((says, cited)) = &finding.rule
            && !state.by_code.contains_key(&finding.code)
        {
            if *says != finding.message {
                writeln!(out, "    rule: {says}")?;
            }
            writeln!(out, "    says: {}", witness(catalog, &finding.code, cited))?;
        }
        let tally = state.by_code.entry(finding.code.clone()).or_insert_with(|| Tally {
            level: finding.level,
            findings: 0,
            payloads: 0,
            first: format!("{source}:{}:{}", position.line, position.column),
        });
        tally.findings += group.len();
        tally.payloads += usize::from(seen.insert(&finding.code));
    }
    writeln!(out)
}

/// Keys of one object that are absent against one rule are one thing to a reader.
fn are_one(one: &Finding, other: &Finding) -> bool {
    let absent = |finding: &Finding| finding.found.as_deref() == Some("absent");
    let place = |finding: &Finding| (finding.code.clone(), finding.pointer.parent());
    absent(one) && absent(other) && place(one) == place(other)
}

fn message(group: &[(Finding, Position)]) -> String {
    if let [(only, _)] = group {
        return only.message.clone();
    }
    let keys = group.iter().map(|(finding, _)| {
        let key = finding.pointer.last().unwrap_or_default();
        finding.expected.as_ref().map_or_else(|| key.to_owned(), |expected| format!("{key} ({expected})"))
    });
    format!("{} keys are absent that must be there: {}", group.len(), keys.collect::<Vec<_>>().join(", "))
}

/// The place of a finding; of several, the object around them.
fn place(group: &[(Finding, Position)]) -> Pointer {
    let pointer = &group[0].0.pointer;
    if group.len() == 1 { pointer.clone() } else { pointer.parent().unwrap_or_default() }
}

/// The document, its section, and how sure we are.
pub(crate) fn witness(catalog: &Catalog, code: &str, source: &RuleSource) -> String {
    let vendor = code.split('/').next().unwrap_or_default();
    let document = catalog.contract(vendor).and_then(|contract| contract.bundle().document(&source.document));
    let title = match document {
        Some(document) => {
            let version = document.version.as_ref().map(|version| format!(" {version}")).unwrap_or_default();
            format!("{}{version}", document.title)
        }
        None => source.document.clone(),
    };
    format!("{title}, {} ({})", source.section, source.fidelity)
}

/// What was found more than once, the worst and then the most frequent first; then the counts.
pub(super) fn end(out: &mut impl Write, summary: &Summary, state: &State) -> io::Result<()> {
    let mut repeated: Vec<(&String, &Tally)> = state.by_code.iter().filter(|(_, tally)| tally.findings > 1).collect();
    repeated.sort_by_key(|(code, tally)| (Reverse(tally.level), Reverse(tally.findings), *code));
    if !repeated.is_empty() {
        writeln!(out, "Found more than once:")?;
        for (code, Tally { level, findings, payloads, first }) in repeated {
            let payloads = counted(*payloads, "payload");
            writeln!(out, "  {level:7}  {findings:>5} in {payloads}  {code}  first at {first}")?;
        }
        writeln!(out)?;
    }
    let Summary { payloads, clean, with_findings, unreadable, errors, warnings, notes, proved: _ } = summary;
    write!(out, "{}: {clean} clean", counted(*payloads, "payload"))?;
    if *with_findings > 0 {
        write!(out, ", {with_findings} with findings")?;
    }
    if *unreadable > 0 {
        write!(out, ", {unreadable} unreadable")?;
    }
    writeln!(out, "; {}, {}, {}", counted(*errors, "error"), counted(*warnings, "warning"), counted(*notes, "note"))
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

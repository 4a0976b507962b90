//! The text report: each finding with its place, its rule and where that is stated. A rule is quoted at its first finding; later
//! ones name it only.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use vistoria_schemas::contract::{Level, RuleSource};
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::text::Position;

use super::escape::Escaped;
use super::sentence::{missing_properties, picked_alternative, sentence};
use super::summary::{Entry, Summary};
use crate::code::UNREADABLE;
use crate::contract::Catalog;
use crate::finding::{Fact, Finding, FindingCode, Payload};
use crate::subject::IdentifiedBy;

/// What was reported already, and how often.
#[derive(Default)]
pub(super) struct TextState {
    /// Whether payloads without findings are listed too.
    pub(super) verbose: bool,
    by_code: BTreeMap<FindingCode, Tally>,
}

impl TextState {
    /// Checks whether a payload is listed.
    pub(super) fn lists(&self, payload: &Payload) -> bool {
        self.verbose || !payload.findings.is_empty()
    }
}

/// The findings of one code over a run.
struct Tally {
    level: Level,
    findings: usize,
    payloads: usize,
    /// The place of the first of them.
    first: String,
}

pub(super) fn entry(
    out: &mut impl Write,
    entry: &Entry<'_>,
    catalog: &Catalog,
    state: &mut TextState,
) -> io::Result<()> {
    match entry {
        Entry::Unreadable(unreadable) => {
            writeln!(out, "error[{}]: {}", UNREADABLE.id, Escaped(&unreadable.to_string()))?;
            writeln!(out)
        }
        Entry::Checked(payload) => checked(out, payload, catalog, state),
    }
}

fn checked(out: &mut impl Write, payload: &Payload, catalog: &Catalog, state: &mut TextState) -> io::Result<()> {
    if !state.lists(payload) {
        return Ok(());
    }
    let source = Escaped(&payload.source);
    let entry = payload.entry.map_or_else(String::new, |entry| format!("#{entry}"));
    match &payload.label {
        Some(label) => {
            let by = match label.by {
                IdentifiedBy::Option => "by option",
                IdentifiedBy::Path => "by path",
                IdentifiedBy::Request => "by its request",
                IdentifiedBy::Header => "by header",
                IdentifiedBy::Body => "by body",
                IdentifiedBy::Shape => "by shape",
            };
            writeln!(out, "{source}{entry}: {label} ({by})")?;
        }
        None => writeln!(out, "{source}{entry}: unknown event or call")?,
    }
    if payload.findings.is_empty() {
        writeln!(out, "  clean")?;
    }
    let mut seen = BTreeSet::new();
    for group in payload.findings.chunk_by(|one, other| have_same_cause(&one.0, &other.0)) {
        let (finding, position) = &group[0];
        writeln!(out, "  {}[{}]: {}", finding.level, finding.code, Escaped(&message(group)))?;
        write!(out, "    --> {source}:{}:{}", position.line, position.column)?;
        let pointer = place(group).to_string();
        writeln!(out, "{}{}", if pointer.is_empty() { "" } else { " at " }, Escaped(&pointer))?;
        if let Some(alternative) = picked_alternative(finding) {
            writeln!(out, "    alternative: {}", Escaped(&alternative))?;
        }
        if let Some(rule) = &finding.rule
            && !state.by_code.contains_key(&finding.code)
        {
            if rule.says != sentence(finding) {
                writeln!(out, "    rule: {}", rule.says)?;
            }
            writeln!(out, "    source: {}", cited(catalog, &finding.code.to_string(), &rule.source))?;
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

/// Checks whether two findings have the same cause: both are about missing properties of one object, and belong to one rule.
fn have_same_cause(one: &Finding, other: &Finding) -> bool {
    let is_missing = |finding: &Finding| matches!(finding.fact, Fact::MissingProperty { .. });
    let place = |finding: &Finding| (finding.code.clone(), finding.pointer.parent());
    let because = |finding: &Finding| match &finding.fact {
        Fact::MissingProperty { because, .. } => because.clone(),
        _ => None,
    };
    is_missing(one) && is_missing(other) && place(one) == place(other) && because(one) == because(other)
}

fn message(group: &[(Finding, Position)]) -> String {
    match group {
        [(only, _)] => sentence(only),
        several => missing_properties(&several.iter().map(|(finding, _)| finding).collect::<Vec<_>>()),
    }
}

/// Returns the place of a finding; of several, the object around them.
fn place(group: &[(Finding, Position)]) -> Pointer {
    let pointer = &group[0].0.pointer;
    if group.len() == 1 { pointer.clone() } else { pointer.parent().unwrap_or_default() }
}

/// Returns where a rule is stated: the document, its section, and the fidelity.
pub fn cited(catalog: &Catalog, code: &str, source: &RuleSource) -> String {
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

/// Writes what was found more than once, the worst and then the most frequent first; then the counts.
pub(super) fn end(out: &mut impl Write, summary: &Summary, state: &TextState) -> io::Result<()> {
    let mut repeated: Vec<(&FindingCode, &Tally)> =
        state.by_code.iter().filter(|(_, tally)| tally.findings > 1).collect();
    repeated.sort_by_cached_key(|(code, tally)| (Reverse(tally.level), Reverse(tally.findings), code.to_string()));
    if !repeated.is_empty() {
        writeln!(out, "Repeated findings:")?;
        for (code, Tally { level, findings, payloads, first }) in repeated {
            let payloads = counted(*payloads, "payload");
            writeln!(out, "  {level:7}  {findings:>5} in {payloads}  {code}  first at {first}")?;
        }
        writeln!(out)?;
    }
    let Summary { payloads, clean, with_findings, unreadable, errors, warnings, notes, fast_path: _ } = summary;
    write!(out, "{}: {clean} passed", counted(*payloads, "payload"))?;
    if *with_findings > 0 {
        write!(out, ", {with_findings} failed")?;
    }
    if *unreadable > 0 {
        write!(out, ", {unreadable} unreadable")?;
    }
    writeln!(out, "; {}, {}, {}", counted(*errors, "error"), counted(*warnings, "warning"), counted(*notes, "note"))
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

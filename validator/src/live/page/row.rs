//! A delivery as the page shows it: a row of the list, and the details, without values.

use core::net::IpAddr;
use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::Serialize;
use vistoria_schemas::contract::Level;

use crate::contract::Contract;
use crate::flows::{Failure, Made, Status, StoredRun};
use crate::journal::{ForwardFailure, Record};
use crate::live::attempts::Attempt;
use crate::live::receiver::Decision;
use crate::live::refusal::Refused;
use crate::masked::{Line, lines};
use crate::reported::JsonFinding;

/// Greatest number of codes in a row.
const MAX_CODES: usize = 20;

/// A row of the list.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Row {
    pub(super) id: String,
    pub(super) time: Timestamp,
    pub(super) vendor: Option<String>,
    pub(super) event: Option<String>,
    pub(super) verdict: String,
    pub(super) status: u16,
    pub(super) path: String,
    /// Whether it is in the journal.
    pub(super) stored: bool,
    pub(super) verified: bool,
    /// The codes of its findings, the worst first; none of notes.
    pub(super) codes: Vec<String>,
    /// Why a request was refused before there was a delivery.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) detail: Option<String>,
    /// The id under which the same delivery came before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) replay_of: Option<String>,
}

/// Returns the codes of findings that are shown in a row.
pub(super) fn codes<'a>(findings: impl Iterator<Item = (&'a str, Level)>) -> Vec<String> {
    let mut findings: Vec<_> = findings.filter(|(_, level)| *level != Level::Note).collect();
    findings.sort_by_key(|(_, level)| std::cmp::Reverse(*level));
    let mut seen = BTreeSet::new();
    findings.retain(|(code, _)| seen.insert(*code));
    findings.into_iter().take(MAX_CODES).map(|(code, _)| code.to_owned()).collect()
}

impl Row {
    /// Creates the row of a record. `is_stored` says whether it is in the journal.
    pub(super) fn of(record: &Record, is_stored: bool) -> Self {
        Self {
            id: record.id.clone(),
            time: record.received_at,
            vendor: record.vendor.clone(),
            event: record.event.clone(),
            verdict: record.verdict.as_str().to_owned(),
            status: record.status,
            path: record.path.split('?').next().unwrap_or_default().to_owned(),
            stored: is_stored,
            verified: record.verified,
            codes: codes(record.findings.iter().map(|finding| (finding.code.as_str(), finding.level))),
            detail: None,
            replay_of: None,
        }
    }

    /// Creates the row of a delivery that was decided on.
    pub(super) fn of_decision(decision: &Decision) -> Self {
        let row = Self::of(&decision.record, decision.is_stored);
        Self { verdict: decision.verdict_word().to_owned(), replay_of: decision.replay_of.clone(), ..row }
    }

    /// Creates the row of a request that was refused before a delivery was decided on.
    pub(super) fn of_refusal(refused: &Refused) -> Self {
        Self {
            id: String::new(),
            time: Timestamp::now(),
            vendor: refused.vendor.clone(),
            event: None,
            verdict: "not read".to_owned(),
            status: refused.status,
            path: refused.path.clone(),
            stored: false,
            verified: false,
            codes: Vec::new(),
            detail: Some(refused.sentence()),
            replay_of: None,
        }
    }
}

/// The details of a delivery.
#[derive(Serialize)]
pub(super) struct Details<'a> {
    #[serde(flatten)]
    row: Row,
    /// Who sent it.
    sender: Option<IpAddr>,
    /// Why it was set aside.
    #[serde(skip_serializing_if = "Option::is_none")]
    failure: Option<&'a ForwardFailure>,
    attempts: Vec<Attempt>,
    runs: Vec<ShownRun<'a>>,
    findings: Vec<ShownFinding<'a>>,
    lines: Vec<Line>,
}

/// What was done with a delivery since it was stored.
#[derive(Default)]
pub(super) struct Past<'a> {
    /// Why it was set aside.
    pub(super) failure: Option<&'a ForwardFailure>,
    /// The attempts to forward it.
    pub(super) attempts: Vec<Attempt>,
    /// The runs of flows that it started.
    pub(super) runs: Vec<ShownRun<'a>>,
}

/// A run of a workflow, without values.
#[derive(Serialize)]
pub(super) struct ShownRun<'a> {
    workflow: &'a str,
    status: Status,
    begun: Timestamp,
    #[serde(skip_serializing_if = "Option::is_none")]
    failure: Option<&'a Failure>,
    calls: &'a [Made],
}

impl<'a> ShownRun<'a> {
    /// Creates what is shown of a run.
    pub(super) fn of(run: &'a StoredRun) -> Self {
        let StoredRun { workflow, status, begun, failure, calls, .. } = run;
        Self { workflow, status: *status, begun: *begun, failure: failure.as_ref(), calls }
    }
}

#[derive(Serialize)]
struct ShownFinding<'a> {
    code: &'a str,
    level: Level,
    pointer: &'a str,
    message: &'a str,
    rule: Option<&'a str>,
    source: Option<String>,
}

impl<'a> Details<'a> {
    /// Creates the details of a record. The body of a delivery that is not stored is not shown, since it was not read.
    pub(super) fn new(record: &'a Record, row: Row, contract: Option<&'a Contract>, past: Past<'a>) -> Self {
        let Past { failure, attempts, runs } = past;
        let findings = record.findings.iter().map(|finding| shown(finding, contract)).collect();
        let read = contract.filter(|_| row.stored);
        let lines = read.map(|contract| {
            let event = record.event.as_deref().and_then(|id| contract.bundle().event(id));
            let findings = record.findings.iter().map(|finding| finding.pointer.as_str());
            lines(record.body.bytes(), contract, event.map(|event| event.schema.as_str()), findings)
        });
        let lines = lines.unwrap_or_default();
        Self { row, sender: record.sender, failure, attempts, runs, findings, lines }
    }
}

/// Returns a finding with the rule and the title of the document that states it.
fn shown<'a>(finding: &'a JsonFinding, contract: Option<&'a Contract>) -> ShownFinding<'a> {
    let bundle = contract.map(Contract::bundle);
    let rule = bundle.and_then(|bundle| bundle.rules.iter().find(|rule| rule.code == finding.code));
    let source = finding.source.as_ref().map(|source| {
        let known = bundle.and_then(|bundle| bundle.documents.iter().find(|known| known.id == source.document));
        let title = known.map_or(source.document.as_str(), |known| known.title.as_str());
        format!("{title}, {} ({})", source.section, source.fidelity)
    });
    ShownFinding {
        code: &finding.code,
        level: finding.level,
        pointer: &finding.pointer,
        message: &finding.message,
        rule: rule.map(|rule| rule.says.as_str()),
        source,
    }
}

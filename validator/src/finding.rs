//! What is said about a payload: findings, each with a level, a code and a place. No value of the payload is in one
//! unless the settings allow it.

use std::cmp::Reverse;

use vistoria_schemas::contract::{Encoding, Level, RuleSource, SignatureScheme};
use vistoria_schemas::json::Fault;
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::text::Position;

use crate::Settings;
use crate::capture::Captured;
use crate::catalog::{Catalog, Contract};
use crate::identify::{Identified, Label, Subject, Unknown, Wanted};
use crate::validate::{Body, mask};
use crate::verify::{Refusal, Verified, verify_any};

/// One thing that is said.
#[derive(Debug, Clone)]
pub struct Finding {
    /// Its stable name: a rule's code, `<vendor>/schema/<keyword>`, `json/<what>` or `identify/<what>`.
    pub code: String,
    /// How bad it is.
    pub level: Level,
    /// Where in the payload; keys that the contract does not name are `*`.
    pub pointer: Pointer,
    /// Where in the bytes.
    pub spot: Spot,
    /// What is the matter, in one sentence.
    pub message: String,
    /// What the contract wants there.
    pub expected: Option<String>,
    /// What is there: a JSON type, `absent`, or a value when values are shown.
    pub found: Option<String>,
    /// The rule's sentence and source, when a rule owns the finding.
    pub rule: Option<(String, RuleSource)>,
}

/// A place in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    /// So many bytes after the start of its first line.
    Head(usize),
    /// So many bytes after the start of its body.
    Body(usize),
}

/// So many findings of a payload are told at most, the worst of them: every byte of one may be wrong.
pub(crate) const MOST: usize = 1000;

/// The findings of one payload.
#[derive(Debug, Default)]
pub struct Findings {
    /// In the order of finding until [`Payload::new`] sorts them.
    pub list: Vec<Finding>,
}

/// A payload that was checked.
#[derive(Debug)]
pub struct Payload {
    /// Where it was read from.
    pub source: String,
    /// Which entry of that, from 1, when it has several.
    pub entry: Option<usize>,
    /// What it was taken for.
    pub label: Option<Label>,
    /// What is said about it, by place; at one place the worst first.
    pub findings: Vec<(Finding, Position)>,
    /// Whether its body was proved on the fast path.
    pub is_proved: bool,
}

impl Findings {
    /// What is wrong with the bytes.
    pub fn bytes(
        &mut self,
        faults: &[Fault],
        body: Option<&Body>,
        identified: Option<&Identified<'_>>,
        settings: &Settings,
    ) {
        for fault in faults {
            let pointer = body.and_then(|body| body.pointer_at(fault.offset)).unwrap_or_default();
            self.list.push(Finding {
                code: fault.kind.code().to_owned(),
                level: Level::Error,
                pointer: body.map(|body| mask(&pointer, &body.node, identified, settings)).unwrap_or_default(),
                spot: Spot::Body(fault.offset),
                message: fault.kind.to_string(),
                expected: None,
                found: None,
                rule: None,
            });
        }
    }

    /// Whether the delivery proves where it comes from.
    pub fn signature(&mut self, captured: &Captured, identified: &Identified<'_>, settings: &Settings) {
        let Some(headers) = &captured.headers else { return };
        // The vendor signs what it sends, not what it is asked.
        let Subject::Event(_) = identified.subject else { return };
        let bundle = &identified.contract.bundle();
        let Some(first) = bundle.signatures.first() else { return };
        let secrets = settings.secrets.of(&bundle.vendor);
        let is_withheld = |header: &str| captured.withheld.iter().any(|name| name.eq_ignore_ascii_case(header));
        let withheld = bundle.signatures.iter().find(|scheme| is_withheld(&scheme.header));
        if let Some(scheme) = withheld {
            let message = format!("the signature was not checked: {} is a secret and was not kept", scheme.header);
            self.of_signature("signature/not-checked", Level::Note, message);
        } else if secrets.is_empty() {
            let message = format!("the signature was not checked: no secret of {} is known", bundle.vendor);
            self.of_signature("signature/not-checked", Level::Note, message);
        } else {
            let verified = verify_any(&bundle.signatures, headers, &captured.body, secrets, settings.time_of(captured));
            self.verified(&verified, first);
        }
    }

    /// What came of checking a signature.
    pub(crate) fn verified(&mut self, verified: &Result<Verified, Refusal>, first: &SignatureScheme) {
        match verified {
            Err(refusal) => self.of_signature(refusal.code(), Level::Error, refusal.to_string()),
            // The vendor does not say which it uses; now somebody knows.
            Ok(verified) if first.encodings.len() > 1 => {
                let encoding = match verified.encoding {
                    Some(Encoding::Base64) => "base 64",
                    _ => "hexadecimal",
                };
                let message = format!("the signature holds, and is written in {encoding}");
                self.of_signature("signature/encoding", Level::Note, message);
            }
            Ok(_) => {}
        }
    }

    /// Something that is said of the signature.
    pub(crate) fn of_signature(&mut self, code: &str, level: Level, message: String) {
        self.list.push(Finding {
            code: code.to_owned(),
            level,
            pointer: Pointer::root(),
            spot: Spot::Head(0),
            message,
            expected: None,
            found: None,
            rule: None,
        });
    }

    /// That it is not known what the message is of.
    pub fn unidentified(&mut self, unknown: &Unknown<'_>, body: Option<&Body>, catalog: &Catalog, wanted: &Wanted) {
        let of_call = |code: &'static str, message: String| (code, message, Spot::Head(0));
        let (code, message, spot) = match unknown {
            Unknown::Event => {
                // The bytes were named as what they are.
                let Some(body) = body else { return };
                ("identify/unknown-event", unknown_event(body, catalog, wanted), Spot::Body(body.node.at.offset))
            }
            Unknown::Operation(contract) => {
                let vendor = contract.vendor();
                let message = format!(
                    "the contract of {vendor} has no call of this method and path, so nothing was checked; \
                     `vistoria events {vendor}` lists those it has"
                );
                of_call("identify/unknown-operation", message)
            }
            Unknown::Request => of_call(
                "identify/unknown-operation",
                "no contract has a call of this method and path, and no vendor delivers with this method, so nothing was \
                 checked"
                    .to_owned(),
            ),
            Unknown::Call => of_call(
                "identify/unknown-operation",
                "a response, and nothing tells to which call: keep it after its request in one file, or name the call \
                 with --vendor and --operation"
                    .to_owned(),
            ),
            Unknown::Side(operation) => of_call(
                "identify/unknown-side",
                format!(
                    "which message of {} is this? Say --side request, or --side response and --status",
                    operation.id
                ),
            ),
            Unknown::Status(operation) => of_call(
                "identify/unknown-side",
                format!("which answer of {} is this? Say its status with --status", operation.id),
            ),
        };
        self.list.push(Finding {
            code: code.to_owned(),
            level: Level::Error,
            pointer: Pointer::root(),
            spot,
            message,
            expected: None,
            found: None,
            rule: None,
        });
    }
}

/// Why nothing tells the event of a body.
fn unknown_event(body: &Body, catalog: &Catalog, wanted: &Wanted) -> String {
    let vendors: Vec<&str> = catalog.contracts().iter().map(Contract::vendor).collect();
    let tried = wanted.vendor.as_deref().map_or_else(|| vendors.join(", "), str::to_owned);
    let events = catalog.contracts().iter().flat_map(|contract| {
        contract.bundle().events.iter().map(move |event| (contract.vendor(), &event.identification.body))
    });
    let named = events.filter(|(vendor, _)| wanted.vendor.as_ref().is_none_or(|wanted| wanted == *vendor)).find_map(
        |(vendor, field)| {
            let field = field.as_ref()?;
            field.text_of(&body.value).map(|_| (vendor, &field.pointer))
        },
    );
    match named {
        Some((vendor, pointer)) => format!(
            "the body says at {pointer} which event it is, and the contract of {vendor} has no such event; \
             `vistoria events {vendor}` lists those it has"
        ),
        None => format!(
            "neither its path nor its body tells which event this is, and it has the shape of none of {tried}; \
             name it with --vendor and --event"
        ),
    }
}

/// That there is more than is told.
fn too_many(level: Level) -> Finding {
    Finding {
        code: "input/too-many-findings".to_owned(),
        level,
        pointer: Pointer::root(),
        spot: Spot::Body(0),
        message: format!("there is more to be said than {MOST} things; the rest is left out"),
        expected: None,
        found: None,
        rule: None,
    }
}

impl Payload {
    /// Sorts the findings by place and gives each its line and column.
    pub fn new(captured: &Captured, label: Option<Label>, findings: Findings) -> Self {
        let mut list = findings.list;
        if list.len() > MOST {
            list.sort_by_key(|finding| Reverse(finding.level));
            list.truncate(MOST);
            list.push(too_many(list[0].level));
        }
        list.sort_by(|a, b| (a.spot, Reverse(a.level), &a.code).cmp(&(b.spot, Reverse(b.level), &b.code)));
        // Positions are the file's, and most payloads have nothing said about them.
        let text = if list.is_empty() { Vec::new() } else { [&captured.before[..], &captured.body].concat() };
        let placed = list.into_iter().map(|finding| {
            let offset = match finding.spot {
                Spot::Head(offset) => captured.starts_at + offset,
                Spot::Body(offset) => captured.before.len() + offset,
            };
            let position = captured.position(&text, offset);
            (finding, position)
        });
        Self {
            source: captured.source.clone(),
            entry: captured.entry,
            label,
            findings: placed.collect(),
            is_proved: false,
        }
    }

    /// The worst level that is said.
    pub fn worst(&self) -> Option<Level> {
        self.findings.iter().map(|(finding, _)| finding.level).max()
    }
}

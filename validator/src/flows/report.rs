//! The text report of a run. A body is shown as its shape, or with its values on request (`--show-values`).

use std::io::{self, Write};

use serde_json::Value;
use vistoria_schemas::contract::Level;

use super::drive::{Event, Failure, Outcome};
use super::sources::SourceContracts;
use crate::contract::Contract;
use crate::escape::Escaped;
use crate::finding::Payload;
use crate::masked;
use crate::report::json_finding;
use crate::reported::JsonFinding;

/// How a run is shown.
pub struct Told<'t> {
    /// The contracts of the sources.
    pub contracts: &'t SourceContracts,
    /// The names of the sources.
    pub names: Vec<&'t str>,
    /// Whether the calls are not made.
    pub is_dry: bool,
    /// Whether values are shown.
    pub shows_values: bool,
}

impl Told<'_> {
    /// Writes what happens.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn event(&self, event: &Event<'_>, out: &mut dyn Write) -> io::Result<()> {
        match event {
            Event::Request(step, call, payload) => {
                let name = self.names[call.source];
                let contract = self.contracts.contract(call.source);
                let operation = contract.and_then(|contract| contract.bundle().operation(&call.operation));
                let path = match operation {
                    _ if self.shows_values => call.target.as_str(),
                    Some(operation) => operation.path.as_str(),
                    None => "",
                };
                writeln!(out, "  {step}: {} {} ({name}, {})", call.method, Escaped(path), call.operation)?;
                if !call.body.is_empty() {
                    let definition = operation.and_then(|operation| operation.request.as_ref()?.schema());
                    self.body(&call.body, contract, definition, payload, out)?;
                }
                findings(payload, "request", out)
            }
            Event::Response(_, _, answer, payload) => {
                let from = if self.is_dry { ", an example of the contract" } else { "" };
                writeln!(out, "    -> {}{from}", answer.status)?;
                findings(payload, "response", out)
            }
            Event::NoAnswer(_, _, why) => writeln!(out, "    -> no response: {}", Escaped(&why.to_string())),
            Event::Again(_, pause) => writeln!(out, "    tried again after {:.1} s", pause.as_secs_f64()),
        }
    }

    fn body(
        &self,
        body: &[u8],
        contract: Option<&Contract>,
        definition: Option<&str>,
        payload: &Payload,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        if self.shows_values {
            let text = match serde_json::from_slice::<Value>(body) {
                Ok(value) => serde_json::to_string_pretty(&value).unwrap_or_default(),
                Err(_) => String::from_utf8_lossy(body).into_owned(),
            };
            return text.lines().try_for_each(|line| writeln!(out, "      {}", Escaped(line)));
        }
        let Some(contract) = contract else { return Ok(()) };
        let pointers: Vec<String> = payload.findings.iter().map(|(finding, _)| finding.pointer.to_string()).collect();
        let lines = masked::lines(body, contract, definition, pointers.iter().map(String::as_str));
        lines
            .iter()
            .try_for_each(|line| writeln!(out, "      {:width$}{}", "", Escaped(&line.text), width = 2 * line.depth))
    }

    /// Writes the result of a run.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn outcome(&self, outcome: &Outcome, out: &mut dyn Write) -> io::Result<()> {
        match outcome {
            Outcome::Done(outputs) if outputs.is_empty() => writeln!(out, "  done"),
            Outcome::Done(outputs) => {
                let names: Vec<String> = outputs
                    .iter()
                    .map(|(name, value)| if self.shows_values { format!("{name}: {value}") } else { name.clone() })
                    .collect();
                writeln!(out, "  done, with {}", Escaped(&names.join(", ")))
            }
            Outcome::Failed(failure) => failed(failure, out),
            Outcome::Later(_) | Outcome::Stopped => writeln!(out, "  stopped"),
        }
    }
}

fn failed(failure: &Failure, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "  failed at {} of {}: {}", failure.step, failure.workflow, Escaped(&failure.why))
}

/// Writes the errors and the warnings of a message.
fn findings(payload: &Payload, side: &str, out: &mut dyn Write) -> io::Result<()> {
    let worth = payload.findings.iter().filter(|(finding, _)| finding.level >= Level::Warning);
    worth.into_iter().try_for_each(|(finding, position)| {
        let JsonFinding { code, level, pointer, message, source, .. } = json_finding(finding, *position);
        let at = if pointer.is_empty() { String::new() } else { format!(" at {pointer}") };
        let source = source.map(|source| format!(" ({}, {})", source.document, source.section)).unwrap_or_default();
        writeln!(out, "    {level}[{code}] in the {side}{}: {}{}", Escaped(&at), Escaped(&message), Escaped(&source))
    })
}

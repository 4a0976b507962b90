//! Coverage: which events, requests, responses and rules of the contracts the payloads were of, and which they never were. A rule is
//! covered when a payload was of an event or call that it applies to.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use serde::Serialize;

use super::applicable::applicable_rules;
use super::run::{Run, SubjectTally};
use super::words::counted;
use crate::contract::Contract;
use crate::escape::Escaped;

/// The characters of a line of names.
const WIDTH: usize = 110;

/// What of a contract the payloads of a run were of.
#[derive(Debug, Clone, Serialize, schemars::JsonSchema)]
pub struct Coverage {
    /// The vendor's id.
    pub vendor: String,
    /// The payloads of its events and calls.
    pub payloads: usize,
    /// Its events.
    pub events: Covered,
    /// The requests and responses of its calls, such as `getPatient request` and `getPatient response 404`.
    pub messages: Covered,
    /// Its rules, by their codes.
    pub rules: Covered,
}

/// What of a list the payloads were of.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Covered {
    /// Those that a payload was of, in the order of the contract.
    pub seen: Vec<String>,
    /// Those that none was of.
    pub unseen: Vec<String>,
}

impl Covered {
    fn add(&mut self, name: &str, is_seen: bool) {
        if is_seen { &mut self.seen } else { &mut self.unseen }.push(name.to_owned());
    }

    /// Returns how many there are.
    pub fn all(&self) -> usize {
        self.seen.len() + self.unseen.len()
    }
}

/// Checks whether a payload was of a contract.
pub(super) fn has_payload(run: &Run<'_>, contract: &Contract) -> bool {
    of_contract(run, contract.vendor()).next().is_some()
}

/// Returns the events and calls of a vendor that payloads were of, without its name.
fn of_contract<'r>(run: &'r Run<'_>, vendor: &'r str) -> impl Iterator<Item = (&'r str, &'r SubjectTally)> {
    let all: &BTreeMap<Option<String>, SubjectTally> = &run.subjects;
    let own = all.range(Some(vendor.to_owned())..).map_while(move |(subject, tally)| {
        let rest = subject.as_deref()?.strip_prefix(vendor)?;
        Some((rest.strip_prefix(' '), tally))
    });
    own.filter_map(|(name, tally)| Some((name?, tally)))
}

/// Returns the coverage of the contracts that payloads were of.
pub(super) fn coverage(run: &Run<'_>) -> Vec<Coverage> {
    let used = run.catalog.contracts().iter().filter(|contract| has_payload(run, contract));
    used.map(|contract| of(run, contract)).collect()
}

fn of(run: &Run<'_>, contract: &Contract) -> Coverage {
    let (bundle, vendor) = (contract.bundle(), contract.vendor());
    let seen: BTreeSet<&str> = of_contract(run, vendor).map(|(name, _)| name).collect();
    let mut coverage = Coverage {
        vendor: vendor.to_owned(),
        payloads: of_contract(run, vendor).map(|(_, tally)| tally.payloads).sum(),
        events: Covered::default(),
        messages: Covered::default(),
        rules: Covered::default(),
    };
    for event in &bundle.events {
        coverage.events.add(&event.id, seen.contains(event.id.as_str()));
    }
    for operation in &bundle.operations {
        let request = format!("{} request", operation.id);
        coverage.messages.add(&request, seen.contains(request.as_str()));
        let start = format!("{} response ", operation.id);
        let statuses = seen.range(start.as_str()..).map_while(|name| name.strip_prefix(&start));
        // Each status is that of the response which describes it.
        let described = statuses.filter_map(|status| Some(&operation.response(status.parse().ok()?)?.status));
        let described: BTreeSet<&String> = described.collect();
        for response in &operation.responses {
            coverage.messages.add(&format!("{start}{}", response.status), described.contains(&response.status));
        }
    }
    let subjects = seen.iter().map(|name| format!("{vendor} {name}"));
    let applied: Vec<_> = subjects.flat_map(|subject| applicable_rules(run.catalog, &subject)).collect();
    let applied: BTreeSet<&str> = applied.iter().map(|rule| rule.code.as_str()).collect();
    for rule in &bundle.rules {
        coverage.rules.add(&rule.code, applied.contains(rule.code.as_str()));
    }
    coverage
}

/// Writes the coverage as text.
pub(super) fn write(out: &mut dyn Write, run: &Run<'_>) -> io::Result<()> {
    for Coverage { vendor, payloads, events, messages, rules } in coverage(run) {
        let parts = [(&events, "event"), (&messages, "request or response"), (&rules, "rule")];
        let parts = parts.iter().filter(|(covered, _)| covered.all() > 0).map(|(covered, what)| {
            let all = match *what {
                "request or response" => format!("{} requests and responses", covered.all()),
                what => counted(covered.all(), what),
            };
            format!("{} of {all}", covered.seen.len())
        });
        let parts = parts.collect::<Vec<_>>().join(", ");
        writeln!(out, "Coverage of {}: {}, {parts}", Escaped(&vendor), counted(payloads, "payload"))?;
        for (covered, what) in [(&events, "events"), (&messages, "requests and responses"), (&rules, "rules")] {
            names(out, what, &covered.unseen)?;
        }
        writeln!(out)?;
    }
    Ok(())
}

/// Writes the names of what was never seen, in lines.
fn names(out: &mut dyn Write, what: &str, unseen: &[String]) -> io::Result<()> {
    if unseen.is_empty() {
        return Ok(());
    }
    writeln!(out, "  {what} never seen:")?;
    let mut line = String::new();
    for name in unseen {
        let name = Escaped(name).to_string();
        if !line.is_empty() && line.chars().count() + name.chars().count() + 2 > WIDTH {
            writeln!(out, "    {line},")?;
            line.clear();
        }
        if !line.is_empty() {
            line += ", ";
        }
        line += &name;
    }
    writeln!(out, "    {line}")
}

//! `vistoria explain RULE`

use std::collections::BTreeMap;

use anyhow::bail;
use clap::Args;
use vistoria_schemas::contract::Rule;
use vistoria_schemas::json::FaultKind;
use vistoria_schemas::nearest::suggestion;
use vistoria_schemas::text::{FileId, Position};

use crate::capture::Captured;
use crate::catalog::{Catalog, Contract};
use crate::finding::Finding;
use crate::identify::Wanted;
use crate::process::{Exit, Streams};
use crate::validate::Body;
use crate::{Settings, check};

/// Codes that no contract has.
const OWN: &[(&str, &str)] = &[
    (
        "identify/unknown-event",
        "Nothing tells which event the payload is of. Name it with --vendor and --event, or keep captures in folders named like events.",
    ),
    (
        "identify/ambiguous",
        "The payload was taken for an event by its shape, and has the shape of others too. Name the event with --event, or keep captures in folders named like events.",
    ),
    (
        "signature/missing",
        "The vendor signs its deliveries and this one has no signature: it did not come from the vendor, or something on the way took the header off.",
    ),
    (
        "signature/duplicate-header",
        "A header of the signature is there more than once. Which one counts differs from program to program, so neither does.",
    ),
    (
        "signature/malformed",
        "The signature's header is not written as the vendor writes it, or the code in it has the wrong length.",
    ),
    (
        "signature/wrong",
        "No secret that is known makes this signature for these bytes. The secret is another, or the body was changed on the way: re-serialised, re-encoded, a newline added.",
    ),
    (
        "signature/too-old",
        "The signature holds and was made too long ago: the delivery is late, or somebody sends it again. For old captures set the clock with --at.",
    ),
    ("signature/in-the-future", "The signature holds and was made in the future: one of the two clocks is wrong."),
    (
        "signature/no-vendor-secret",
        "The vendor says that it has no secret for this webhook, so it signed nothing. Set one there.",
    ),
    (
        "signature/not-checked",
        "The capture has headers and no secret of the vendor is known. Give one in the environment or with --secrets.",
    ),
    ("signature/encoding", "The vendor does not say how it writes its signature; this one holds, and was written so."),
    (
        "identify/unknown-operation",
        "Nothing tells which call the message is of, or the contract has no such call. Name it with --vendor and --operation, or keep messages in folders such as <operation>/request and <operation>/response-200.",
    ),
    (
        "identify/unknown-side",
        "The call is known, and not which of its messages this is. Say --side request, or --side response with --status.",
    ),
    ("call/unknown-status", "The contract has no answer of this status, so nothing of it was checked."),
    ("call/unexpected-body", "The contract knows of no body here, so the one that is there was not checked."),
    (
        "input/too-many-findings",
        "The payload has more than a thousand things wrong with it. The worst are listed; mend them and look again.",
    ),
    (
        "input/unreadable",
        "The file or folder could not be read. The others were checked all the same; the exit code is 2.",
    ),
];

/// Arguments of `explain`.
#[derive(Args)]
pub struct ExplainArguments {
    /// A code from a report, such as clinicarx/title-present; the vendor may be left out when one has the rule
    pub rule: String,
}

pub(crate) fn run(arguments: &ExplainArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let catalog = Catalog::shipped();
    let wanted = arguments.rule.as_str();
    let faults = FaultKind::ALL.iter().map(|kind| (kind.code(), kind.to_string()));
    let own = OWN.iter().map(|(code, says)| (*code, (*says).to_owned()));
    if let Some((code, says)) = faults.chain(own).find(|(code, _)| *code == wanted) {
        writeln!(streams.out, "{code}\n  {says}")?;
        return Ok(Exit::Clean);
    }
    let rules = || {
        catalog.contracts().iter().flat_map(|contract| contract.bundle().rules.iter().map(move |rule| (contract, rule)))
    };
    let short = |code: &str| code.split_once('/').is_some_and(|(_, id)| id == wanted);
    let found: Vec<(&Contract, &Rule)> = rules().filter(|(_, rule)| rule.code == wanted || short(&rule.code)).collect();
    match found[..] {
        [(contract, rule)] => explain(&catalog, contract, rule, streams),
        [] => {
            let known = rules().map(|(_, rule)| match rule.code.split_once('/') {
                Some((_, id)) if !wanted.contains('/') => id,
                _ => rule.code.as_str(),
            });
            let known: Vec<&str> = known.collect();
            bail!("no rule is called \"{wanted}\"; {}", suggestion(wanted, known.iter().copied()))
        }
        _ => {
            let codes: Vec<&str> = found.iter().map(|(_, rule)| rule.code.as_str()).collect();
            bail!("several rules are called \"{wanted}\": {}", codes.join(", "))
        }
    }
}

fn explain(catalog: &Catalog, contract: &Contract, rule: &Rule, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    writeln!(streams.out, "{} ({})", rule.code, rule.level)?;
    writeln!(streams.out, "  {}", rule.says)?;
    writeln!(streams.out, "  says: {}", crate::report::witness(catalog, &rule.code, &rule.source))?;
    let examples: BTreeMap<String, String> = serde_json::from_str(contract.examples)?;
    let id = rule.code.split_once('/').map_or("", |(_, id)| id);
    let breaks = |path: &&String| {
        let name = path.strip_prefix("invalid/").and_then(|path| path.rsplit('/').next()).unwrap_or_default();
        name.split('.').next() == Some(id)
    };
    let Some(path) = examples.keys().find(breaks) else { return Ok(Exit::Clean) };
    let text = &examples[path];
    let Some((finding, position)) = place(catalog, contract, path, text, &rule.code) else { return Ok(Exit::Clean) };
    // A valid example of the same event, or of the same message of the same call.
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let valid = format!("{}/", folder.replacen("invalid/", "valid/", 1));
    if let Some((path, text)) = examples.iter().find(|(path, _)| path.starts_with(&valid)) {
        let at = vistoria_schemas::json::read(text.as_bytes(), FileId::default()).root.map(Body::new);
        let line = at.map(|body| Position::of(text.as_bytes(), body.offset_of(&finding.pointer)).line);
        excerpt("good", path, text, line.unwrap_or(1), streams)?;
    }
    excerpt("bad", path, text, position.line, streams)?;
    if finding.message != rule.says {
        writeln!(streams.out, "    at {}: {}", finding.pointer, finding.message)?;
    }
    Ok(Exit::Clean)
}

/// Where the example breaks the rule.
fn place(catalog: &Catalog, contract: &Contract, path: &str, text: &str, code: &str) -> Option<(Finding, Position)> {
    let subject = path.split('/').nth(1).unwrap_or_default();
    let event = contract.bundle().event(subject).map(|event| event.id.clone());
    let wanted = Wanted { vendor: Some(contract.vendor().to_owned()), event, ..Wanted::default() };
    let settings = Settings { wanted, show_values: true, ..Settings::default() };
    let captured = Captured::of_file(path, text.as_bytes().to_vec()).into_iter().flatten();
    let findings = captured.flat_map(|captured| check(&captured, catalog, &settings).findings);
    findings.into_iter().find(|(finding, _)| finding.code == code)
}

/// The line at fault and two on each side. Examples are made up, so their values may be shown.
fn excerpt(kind: &str, path: &str, text: &str, line: usize, streams: &mut Streams<'_>) -> std::io::Result<()> {
    writeln!(streams.out, "\n  {kind}: examples/{path}")?;
    let shown = text.lines().enumerate().filter(|(index, _)| (index + 1).abs_diff(line) <= 2);
    shown.into_iter().try_for_each(|(index, text)| {
        let mark = if index + 1 == line { '>' } else { ' ' };
        writeln!(streams.out, "  {mark} {:>4} | {text}", index + 1)
    })
}

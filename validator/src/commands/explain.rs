//! `vistoria explain CODE|RULE|VENDOR`

use std::collections::{BTreeMap, BTreeSet};

use anyhow::bail;
use clap::Args;
use vistoria_schemas::contract::Rule;
use vistoria_schemas::contract::specification::Formats;
use vistoria_schemas::nearest::nearest;
use vistoria_schemas::text::{FileId, Position};

use super::described::ContractArguments;
use crate::body::Body;
use crate::capture::Captured;
use crate::checker::check;
use crate::code::{self, Code};
use crate::contract::{Catalog, Contract};
use crate::finding::Finding;
use crate::process::{Exit, Streams};
use crate::report::{cited, sentence};
use crate::settings::{Settings, Shown};
use crate::wanted::Wanted;

/// Arguments of `explain`.
#[derive(Args)]
pub struct ExplainArguments {
    /// Code of a report, such as clinicarx/title-present, or a vendor, to list its rules
    #[arg(value_name = "CODE|VENDOR")]
    pub code: String,
    /// The contracts
    #[command(flatten)]
    pub described: ContractArguments,
}

/// Runs the command.
pub(crate) fn run(arguments: &ExplainArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let catalog = arguments.described.catalog(Formats::Annotate, streams)?;
    let query = arguments.code.as_str();
    if let Some(code) = code::named(query) {
        explain_code(code, query, streams)?;
        return Ok(Exit::Clean);
    }
    if let Some(contract) = catalog.contract(query) {
        list_rules(contract, streams)?;
        return Ok(Exit::Clean);
    }
    let rules = || {
        catalog.contracts().iter().flat_map(|contract| contract.bundle().rules.iter().map(move |rule| (contract, rule)))
    };
    let is_short = |code: &str| code.split_once('/').is_some_and(|(_, id)| id == query);
    let found: Vec<(&Contract, &Rule)> =
        rules().filter(|(_, rule)| rule.code == query || is_short(&rule.code)).collect();
    match found[..] {
        [(contract, rule)] => explain_rule(&catalog, contract, rule, streams),
        [] => bail!("no code, rule or vendor is called \"{query}\"; {}", hint(query, &catalog)),
        _ => {
            let codes: Vec<&str> = found.iter().map(|(_, rule)| rule.code.as_str()).collect();
            bail!("several rules are called \"{query}\": {}", codes.join(", "))
        }
    }
}

/// Returns the names nearest to an unknown one, or where to find the known ones, which are too many to list. Only names that
/// exist are suggested: after a vendor's id, its rules and the codes of schemas; any other code stands alone.
fn hint(query: &str, catalog: &Catalog) -> String {
    let (vendor, id) = query.split_once('/').unwrap_or_default();
    let near = match catalog.contract(vendor) {
        Some(contract) => {
            let ids = contract.bundle().rules.iter().filter_map(|rule| Some(rule.code.split_once('/')?.1));
            let of_vendor = |id: &str| code::all().all(|code| code.id != id || code::is_of_vendor(code));
            let near = nearest(id, ids.chain(code::all().map(|code| code.id)));
            near.into_iter().map(|id| if of_vendor(id) { format!("{vendor}/{id}") } else { id.to_owned() }).collect()
        }
        None => near_any(query, id, catalog),
    };
    if !near.is_empty() {
        let quoted: Vec<String> = near.iter().map(|name| format!("\"{name}\"")).collect();
        return format!("did you mean {}?", quoted.join(" or "));
    }
    let vendors: Vec<&str> = catalog.contracts().iter().map(Contract::vendor).collect();
    format!("`vistoria explain VENDOR` lists the rules of a vendor; known are {}", vendors.join(", "))
}

/// Returns the names of any vendor that are nearest to an unknown one; else the codes that are nearest to what follows its first
/// word.
fn near_any(query: &str, rest: &str, catalog: &Catalog) -> Vec<String> {
    let rules = || catalog.contracts().iter().flat_map(|contract| &contract.bundle().rules).map(|rule| &*rule.code);
    let short = |code| str::split_once(code, '/').map_or(code, |(_, id)| id);
    let name = |code| if query.contains('/') { code } else { short(code) };
    let vendors = catalog.contracts().iter().map(Contract::vendor);
    let codes = || code::all().map(|code| code.id);
    let known: BTreeSet<&str> = rules().map(name).chain(vendors).chain(codes()).collect();
    let near = nearest(query, known);
    let near = if near.is_empty() { nearest(rest, codes()) } else { near };
    // Rules of several vendors may have one name, which explains none of them.
    let whole = |name: &str| {
        let whole: Vec<String> = rules().filter(|code| short(code) == name).map(str::to_owned).collect();
        if whole.len() > 1 { whole } else { vec![name.to_owned()] }
    };
    near.into_iter().flat_map(whole).collect()
}

fn explain_code(code: &Code, printed: &str, streams: &mut Streams<'_>) -> std::io::Result<()> {
    writeln!(streams.out, "{printed} ({}): {}", code.level, code.title)?;
    writeln!(streams.out, "  {}", code.help)?;
    writeln!(streams.out, "  example: {}", code.example)
}

/// Lists the rules of a vendor, each with its level and its sentence.
fn list_rules(contract: &Contract, streams: &mut Streams<'_>) -> std::io::Result<()> {
    let bundle = contract.bundle();
    writeln!(streams.out, "{} ({}): {} rules", bundle.vendor, bundle.title, bundle.rules.len())?;
    for rule in &bundle.rules {
        writeln!(streams.out, "  {} ({})", rule.code, rule.level)?;
        writeln!(streams.out, "    {}", rule.says)?;
    }
    Ok(())
}

fn explain_rule(
    catalog: &Catalog,
    contract: &Contract,
    rule: &Rule,
    streams: &mut Streams<'_>,
) -> anyhow::Result<Exit> {
    writeln!(streams.out, "{} ({})", rule.code, rule.level)?;
    writeln!(streams.out, "  {}", rule.says)?;
    writeln!(streams.out, "  source: {}", cited(catalog, &rule.code, &rule.source))?;
    let examples: BTreeMap<String, String> = serde_json::from_str(contract.examples)?;
    let id = rule.code.split_once('/').map_or("", |(_, id)| id);
    let violates = |path: &&String| {
        let name = path.strip_prefix("invalid/").and_then(|path| path.rsplit('/').next()).unwrap_or_default();
        name.split('.').next() == Some(id)
    };
    let Some(path) = examples.keys().find(violates) else { return Ok(Exit::Clean) };
    let text = &examples[path];
    let Some((finding, position)) = place(catalog, contract, path, text, &rule.code) else { return Ok(Exit::Clean) };
    // A valid example of the same event, or of the same message of the same call.
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let valid = format!("{}/", folder.replacen("invalid/", "valid/", 1));
    if let Some((path, text)) = examples.iter().find(|(path, _)| path.starts_with(&valid)) {
        let body = vistoria_schemas::json::read(text.as_bytes(), FileId::default()).root.map(Body::new);
        let line = body.map(|body| Position::of(text.as_bytes(), body.offset_of(&finding.pointer)).line);
        excerpt("valid", path, text, line.unwrap_or(1), streams)?;
    }
    excerpt("invalid", path, text, position.line, streams)?;
    let message = sentence(&finding);
    if message != rule.says {
        writeln!(streams.out, "    at {}: {message}", finding.pointer)?;
    }
    Ok(Exit::Clean)
}

/// Returns the place at which the example violates the rule.
fn place(catalog: &Catalog, contract: &Contract, path: &str, text: &str, code: &str) -> Option<(Finding, Position)> {
    let subject = path.split('/').nth(1).unwrap_or_default();
    let event = contract.bundle().event(subject).map(|event| event.id.clone());
    let wanted = Wanted { vendor: Some(contract.vendor().to_owned()), event, ..Wanted::default() };
    let settings = Settings { wanted, shown: Shown::All, ..Settings::default() };
    let captured = Captured::of_file(path, text.as_bytes().to_vec()).into_iter().flatten();
    let findings = captured.flat_map(|captured| check(&captured, catalog, &settings).findings);
    findings.into_iter().find(|(finding, _)| finding.code.to_string() == code)
}

/// Prints a line of an example and two on each side. Examples are made up, so their values may be shown.
fn excerpt(kind: &str, path: &str, text: &str, line: usize, streams: &mut Streams<'_>) -> std::io::Result<()> {
    writeln!(streams.out, "\n  {kind}: examples/{path}")?;
    let shown = text.lines().enumerate().filter(|(index, _)| (index + 1).abs_diff(line) <= 2);
    shown.into_iter().try_for_each(|(index, text)| {
        let mark = if index + 1 == line { '>' } else { ' ' };
        writeln!(streams.out, "  {mark} {:>4} | {text}", index + 1)
    })
}

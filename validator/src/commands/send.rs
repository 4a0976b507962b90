//! `vistoria send`

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{anyhow, bail, ensure};
use clap::Args;
use jiff::Timestamp;
use vistoria_schemas::contract::Event;
use vistoria_schemas::nearest::suggestion;

use super::secrets::secrets;
use crate::catalog::{Catalog, Contract};
use crate::identify::Wanted;
use crate::live::path_of;
use crate::process::{Exit, Streams};
use crate::report::escape::Escaped;
use crate::send::sample::{Samples, compact, examples, of_examples};
use crate::send::target::{Message, Tally, Target, base};
use crate::verify::{Secrets, sign};

/// How long a target has to answer.
const TIMEOUT: Duration = Duration::from_secs(30);

/// One thing to send.
struct Sample<'a> {
    contract: &'a Contract,
    event: &'a Event,
    name: String,
    body: Vec<u8>,
    /// What becomes of its signature.
    signature: Signature,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Signature {
    Good,
    Wrong,
    Missing,
}

/// What `send` takes.
#[derive(Args)]
pub struct SendArguments {
    /// The vendor in whose name to send
    #[arg(required_unless_present_any = ["all", "break"])]
    pub vendor: Option<String>,
    /// The event to send; all of the vendor's when it is left out
    pub event: Option<String>,
    /// Where to send to; when it has no path, the vendor's own is added
    #[arg(long, value_name = "URL")]
    pub to: String,
    /// Every event of every vendor, or of the one that is named
    #[arg(long)]
    pub all: bool,
    /// Send one that breaks this rule
    #[arg(long, value_name = "RULE", conflicts_with_all = ["all", "count", "event"])]
    pub r#break: Option<String>,
    /// So many different ones of each event, made up and valid
    #[arg(long, value_name = "N")]
    pub count: Option<usize>,
    /// The same number makes the same ones
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// A file of `vendor = secret` lines; also VISTORIA_SECRET_<VENDOR>
    #[arg(long, value_name = "FILE", env = "VISTORIA_SECRETS")]
    pub secrets: Option<PathBuf>,
}

pub(crate) fn run(arguments: &SendArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let catalog = Catalog::shipped();
    let secrets = secrets(arguments.secrets.as_deref(), &catalog)?;
    let samples = samples(arguments, &catalog, streams)?;
    let (base, has_path) = base(&arguments.to).map_err(|why| anyhow!("--to {why}"))?;
    let events: std::collections::BTreeSet<&str> = samples.iter().map(|sample| sample.event.id.as_str()).collect();
    // One event goes to where it is told to; several have a path each.
    let is_exact = has_path && events.len() == 1;
    let target = Target::new(base, TIMEOUT);
    let mut tally = Tally::default();
    for sample in &samples {
        let path = if is_exact { String::new() } else { path_of(sample.contract, sample.event) };
        let headers = headers(sample, &secrets);
        let outcome = target.send(&Message { path, headers, body: sample.body.clone() });
        tally.add(&outcome);
        let (vendor, event) = (sample.contract.vendor(), &sample.event.id);
        writeln!(streams.out, "{} {vendor} {event} ({})", Escaped(&outcome.to_string()), sample.name)?;
    }
    writeln!(streams.out, "{tally}")?;
    Ok(match tally {
        Tally { failed: 1.., .. } => Exit::Failed,
        Tally { refused: 1.., .. } => Exit::Findings,
        _ => Exit::Clean,
    })
}

fn samples<'a>(
    arguments: &SendArguments,
    catalog: &'a Catalog,
    streams: &mut Streams<'_>,
) -> anyhow::Result<Vec<Sample<'a>>> {
    let wanted = Wanted { vendor: arguments.vendor.clone(), event: arguments.event.clone(), ..Wanted::default() };
    wanted.exists_in(catalog)?;
    let contracts = catalog.contracts().iter().filter(|contract| match &arguments.vendor {
        Some(vendor) => contract.vendor() == vendor,
        None => true,
    });
    if let Some(rule) = &arguments.r#break {
        let broken: Vec<Sample<'_>> = contracts.filter_map(|contract| breaking(contract, rule)).collect();
        if broken.is_empty() {
            let known = catalog.contracts().iter().flat_map(|contract| &contract.bundle().rules);
            let known: Vec<&str> = known.map(|rule| rule.code.as_str()).collect();
            bail!("no example breaks a rule called \"{rule}\"; {}", suggestion(rule, known.iter().copied()));
        }
        return Ok(broken);
    }
    let mut samples = Vec::new();
    for contract in contracts {
        let is_asked = |event: &&Event| arguments.event.as_ref().is_none_or(|wanted| event.id == *wanted);
        for event in contract.bundle().events.iter().filter(is_asked) {
            let made = made(contract, event, arguments);
            if made.len() < arguments.count.unwrap_or(1) {
                let found = made.len();
                writeln!(
                    streams.err,
                    "warning: of {} {} only {found} are sent: no more are known that are valid",
                    contract.vendor(),
                    event.id
                )?;
            }
            samples.extend(made);
        }
    }
    ensure!(!samples.is_empty(), "there is nothing to send");
    Ok(samples)
}

/// The first example, or as many as are wanted.
fn made<'a>(contract: &'a Contract, event: &'a Event, arguments: &SendArguments) -> Vec<Sample<'a>> {
    let sample = |name: String, body| Sample { contract, event, name, body, signature: Signature::Good };
    if let Some(count) = arguments.count {
        let bodies = Samples::new(contract, event, arguments.seed).into_iter().flatten().take(count);
        return (1..).zip(bodies).map(|(number, body)| sample(format!("made up, {number}"), body)).collect();
    }
    let first = examples(contract, event).into_iter().next();
    first.into_iter().map(|(name, text)| sample(name, compact(&text))).collect()
}

/// An example that breaks a rule, by its code or by that without the vendor; or a good one that is badly signed.
fn breaking<'a>(contract: &'a Contract, rule: &str) -> Option<Sample<'a>> {
    let signature = match rule {
        "signature/wrong" => Some(Signature::Wrong),
        "signature/missing" => Some(Signature::Missing),
        _ => None,
    };
    if let Some(signature) = signature.filter(|_| !contract.bundle().signatures.is_empty()) {
        let event = contract.bundle().events.first()?;
        let (name, text) = examples(contract, event).into_iter().next()?;
        return Some(Sample { contract, event, name, body: compact(&text), signature });
    }
    let (vendor, id) = rule.split_once('/').unwrap_or((contract.vendor(), rule));
    if vendor != contract.vendor() {
        return None;
    }
    of_examples(contract, "invalid/").into_iter().find_map(|(name, text)| {
        let mut parts = name.split('/').skip(1);
        let event = contract.bundle().event(parts.next()?)?;
        let breaks = name.rsplit('/').next()?.split('.').next()? == id;
        breaks.then(|| Sample {
            contract,
            event,
            name: name.clone(),
            body: text.into_bytes(),
            signature: Signature::Good,
        })
    })
}

/// The headers with which the vendor would send it.
fn headers(sample: &Sample<'_>, secrets: &Secrets) -> Vec<(String, String)> {
    let mut headers = vec![("content-type".to_owned(), "application/json".to_owned())];
    let mark = sample.event.identification.header.as_ref();
    headers.extend(mark.map(|header| (header.name.clone(), header.value.clone())));
    let secret = secrets.of(sample.contract.vendor()).first();
    let scheme = sample.contract.bundle().signatures.first();
    if let Some((scheme, secret)) = scheme.zip(secret).filter(|_| sample.signature != Signature::Missing) {
        // What is signed is another body.
        let signed = if sample.signature == Signature::Wrong { &b"{}"[..] } else { &sample.body };
        headers.extend(sign(scheme, secret, signed, Timestamp::now()));
    }
    headers
}

//! `vistoria send`: sending of sample deliveries.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, anyhow, bail, ensure};
use clap::Args;
use hyper::header::{HeaderName, HeaderValue};
use vistoria_schemas::contract::Event;
use vistoria_schemas::nearest::suggestion;

use super::secrets::{missing_secret, secrets};
use crate::checker::Checker;
use crate::contract::{Catalog, Contract};
use crate::escape::Escaped;
use crate::process::{Exit, Streams, is_interrupted, pause};
use crate::send::delivery::{self, judge, judge_settings, path_of};
use crate::send::message::Message;
use crate::send::sample::{Samples, compact, examples, of_examples};
use crate::send::target::{Tally, Target, base_url};
use crate::verify::{Secret, Secrets};
use crate::wanted::Wanted;

/// Longest time to wait for a response.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Greatest number of lines that are printed of what a response says.
const MAX_SAID: usize = 10;

/// A delivery to send.
struct SampleDelivery<'a> {
    contract: &'a Contract,
    event: &'a Event,
    name: String,
    body: Vec<u8>,
    signature: Signature,
}

/// How a delivery is signed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Signature {
    Valid,
    Wrong,
    Missing,
}

/// Arguments of `send`.
#[derive(Args)]
pub struct SendArguments {
    /// Vendor to impersonate
    #[arg(required_unless_present_any = ["all", "break"])]
    pub vendor: Option<String>,
    /// Event to send [default: all events of the vendor]
    pub event: Option<String>,
    /// Send to this URL; if it has no path, the vendor's default path is appended
    #[arg(long, value_name = "URL")]
    pub to: String,
    /// Send every event of every vendor, or of the given VENDOR
    #[arg(long)]
    pub all: bool,
    /// Send a delivery that violates this rule
    #[arg(long, value_name = "RULE", conflicts_with_all = ["all", "count", "event"])]
    pub r#break: Option<String>,
    /// Generate this many different, valid deliveries of each event, instead of sending its example
    #[arg(long, value_name = "N")]
    pub count: Option<usize>,
    /// Seed of the generated deliveries; the same seed generates the same ones
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Generate also deliveries with warnings
    #[arg(long, requires = "count")]
    pub warnings: bool,
    /// Send the bytes of this file as they are, as a delivery of the event
    #[arg(long, value_name = "FILE", requires = "event", conflicts_with_all = ["all", "break", "count"])]
    pub file: Option<PathBuf>,
    /// Add this header, or replace the one of its name; may be given several times
    #[arg(long, value_name = "NAME: VALUE", value_parser = header)]
    pub header: Vec<(String, String)>,
    /// Wait this many seconds between two deliveries
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub interval: Option<Duration>,
    /// Read secrets from this TOML file (vendor = "secret") or folder of files, in addition to the variables VISTORIA_SECRET_<VENDOR>
    #[arg(long, value_name = "FILE", env = "VISTORIA_SECRETS")]
    pub secrets: Option<PathBuf>,
}

/// Parses a header.
fn header(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once(':').ok_or("a header is a name, a colon and a value")?;
    let (name, value) = (name.trim(), value.trim());
    if HeaderName::try_from(name).is_err() || HeaderValue::try_from(value).is_err() {
        return Err("not a header that HTTP allows".to_owned());
    }
    Ok((name.to_owned(), value.to_owned()))
}

/// Parses a number of seconds, which may have decimals.
fn seconds(text: &str) -> Result<Duration, String> {
    let duration = text.parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    duration.ok_or_else(|| "not a number of seconds".to_owned())
}

/// Runs the command.
pub(crate) fn run(arguments: &SendArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let catalog = Catalog::shipped();
    let secrets = secrets(arguments.secrets.as_deref(), &catalog)?;
    let samples = samples(arguments, &catalog, streams)?;
    let (base, has_path) = base_url(&arguments.to).map_err(|why| anyhow!("--to {why}"))?;
    let events: BTreeSet<&str> = samples.iter().map(|sample| sample.event.id.as_str()).collect();
    // A URL with a path is the exact address of one event; several events have different paths.
    let is_exact = has_path && events.len() == 1;
    let target = Target::new(base, TIMEOUT);
    warn_of_missing_secrets(&samples, &secrets, streams)?;
    let mut tally = Tally::default();
    for (index, sample) in samples.iter().enumerate() {
        if let Some(interval) = arguments.interval.filter(|_| index > 0) {
            pause(interval);
        }
        if is_interrupted() {
            writeln!(streams.err, "error: interrupted; the remaining deliveries were not sent")?;
            writeln!(streams.out, "{tally}")?;
            return Ok(Exit::Failed);
        }
        let path = if is_exact { String::new() } else { path_of(sample.contract, sample.event) };
        let mut headers = headers(sample, &secrets);
        headers.retain(|(name, _)| !arguments.header.iter().any(|(own, _)| own.eq_ignore_ascii_case(name)));
        headers.extend(arguments.header.iter().cloned());
        let (outcome, said) = target.send_and_read(&Message { path, headers, body: sample.body.clone() });
        tally.add(&outcome);
        let (vendor, event) = (sample.contract.vendor(), &sample.event.id);
        writeln!(streams.out, "{} {vendor} {event} ({})", Escaped(&outcome.to_string()), Escaped(&sample.name))?;
        for line in said.iter().take(MAX_SAID) {
            writeln!(streams.out, "    {}", Escaped(line))?;
        }
    }
    writeln!(streams.out, "{tally}")?;
    Ok(match tally {
        Tally { failed: 1.., .. } => Exit::Failed,
        Tally { refused: 1.., .. } => Exit::Findings,
        _ => Exit::Clean,
    })
}

/// Says which vendors' deliveries are not signed because there is no secret.
fn warn_of_missing_secrets(
    samples: &[SampleDelivery<'_>],
    secrets: &Secrets,
    streams: &mut Streams<'_>,
) -> anyhow::Result<()> {
    let signed = samples.iter().filter(|sample| sample.signature != Signature::Missing).map(|sample| sample.contract);
    let lacks =
        |contract: &&Contract| !contract.bundle().signatures.is_empty() && secrets.of(contract.vendor()).is_empty();
    let vendors: BTreeSet<&str> = signed.filter(lacks).map(Contract::vendor).collect();
    for vendor in vendors {
        writeln!(streams.err, "warning: {}", missing_secret(vendor))?;
    }
    Ok(())
}

/// Returns the deliveries that the arguments ask for.
fn samples<'a>(
    arguments: &SendArguments,
    catalog: &'a Catalog,
    streams: &mut Streams<'_>,
) -> anyhow::Result<Vec<SampleDelivery<'a>>> {
    let wanted = Wanted { vendor: arguments.vendor.clone(), event: arguments.event.clone(), ..Wanted::default() };
    wanted.exists_in(catalog)?;
    let contracts = catalog.contracts().iter().filter(|contract| match &arguments.vendor {
        Some(vendor) => contract.vendor() == vendor,
        None => true,
    });
    if let Some(rule) = &arguments.r#break {
        let invalid: Vec<SampleDelivery<'_>> = contracts.filter_map(|contract| violating(contract, rule)).collect();
        if invalid.is_empty() {
            let known = catalog.contracts().iter().flat_map(|contract| &contract.bundle().rules);
            let known: Vec<&str> = known.map(|rule| rule.code.as_str()).collect();
            bail!("no example violates a rule called \"{rule}\"; {}", suggestion(rule, known.iter().copied()));
        }
        return Ok(invalid);
    }
    if let (Some(path), Some(wanted)) = (&arguments.file, &arguments.event) {
        let body = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let name = path.display().to_string();
        let contract = contracts.into_iter().next();
        let found = contract.and_then(|contract| Some((contract, contract.bundle().event(wanted)?)));
        let (contract, event) = found.context("the vendor has no such event")?;
        return Ok(vec![SampleDelivery { contract, event, name, body, signature: Signature::Valid }]);
    }
    let mut samples = Vec::new();
    for contract in contracts {
        let settings = judge_settings(contract);
        let checker = Checker::new(catalog, &settings);
        let is_wanted = |event: &&Event| arguments.event.as_ref().is_none_or(|wanted| event.id == *wanted);
        for event in contract.bundle().events.iter().filter(is_wanted) {
            let found = samples_of_event(&checker, contract, event, arguments);
            if found.len() < arguments.count.unwrap_or(1) {
                let found = found.len();
                writeln!(
                    streams.err,
                    "warning: only {found} deliveries of {} {} are sent: could not generate more distinct valid deliveries",
                    contract.vendor(),
                    event.id
                )?;
            }
            samples.extend(found);
        }
    }
    ensure!(!samples.is_empty(), "there is nothing to send");
    Ok(samples)
}

/// Returns the first example of an event or, with `--count`, generated deliveries.
fn samples_of_event<'a: 'c, 'c>(
    checker: &'c Checker<'_>,
    contract: &'a Contract,
    event: &'a Event,
    arguments: &SendArguments,
) -> Vec<SampleDelivery<'a>> {
    let sample = |name: String, body| SampleDelivery { contract, event, name, body, signature: Signature::Valid };
    if let Some(count) = arguments.count {
        let judge = judge(checker, contract, event);
        let bodies = Samples::new(contract, event, arguments.seed, arguments.warnings, judge);
        let bodies = bodies.into_iter().flatten().take(count);
        return (1..).zip(bodies).map(|(number, body)| sample(format!("generated, {number}"), body)).collect();
    }
    let first = examples(contract, event).into_iter().next();
    first.into_iter().map(|(name, text)| sample(name, compact(&text))).collect()
}

/// Returns an example that violates a rule, which is named by its code, with or without the vendor; or a valid example with a
/// bad signature.
fn violating<'a>(contract: &'a Contract, rule: &str) -> Option<SampleDelivery<'a>> {
    let signature = match rule {
        "signature/wrong" => Some(Signature::Wrong),
        "signature/missing" => Some(Signature::Missing),
        _ => None,
    };
    if let Some(signature) = signature.filter(|_| !contract.bundle().signatures.is_empty()) {
        let event = contract.bundle().events.first()?;
        let (name, text) = examples(contract, event).into_iter().next()?;
        return Some(SampleDelivery { contract, event, name, body: compact(&text), signature });
    }
    let (vendor, id) = rule.split_once('/').unwrap_or((contract.vendor(), rule));
    if vendor != contract.vendor() {
        return None;
    }
    of_examples(contract, "invalid/").into_iter().find_map(|(name, text)| {
        let mut parts = name.split('/').skip(1);
        let event = contract.bundle().event(parts.next()?)?;
        let violates = name.rsplit('/').next()?.split('.').next()? == id;
        violates.then(|| SampleDelivery {
            contract,
            event,
            name: name.clone(),
            body: text.into_bytes(),
            signature: Signature::Valid,
        })
    })
}

/// Returns the headers with which the vendor would send a delivery.
fn headers(sample: &SampleDelivery<'_>, secrets: &Secrets) -> Vec<(String, String)> {
    let signed = (!matches!(sample.signature, Signature::Missing)).then_some(&sample.body[..]);
    // By another secret, since what some vendors send is the same for every body.
    let mut others = Secrets::default();
    others.add(sample.contract.vendor(), Secret::new("the secret of somebody else"));
    let secrets = if matches!(sample.signature, Signature::Wrong) { &others } else { secrets };
    delivery::headers((sample.contract, sample.event), signed, secrets)
}

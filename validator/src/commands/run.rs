//! `vistoria run`: the calls that a delivery leads to, by a flow.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, bail};
use clap::{ArgGroup, Args};
use serde_json::Value;
use vistoria_schemas::contract::Level;
use vistoria_schemas::flow::{Document, Flow};

use crate::capture::{Captured, ReadOptions, inputs};
use crate::checker::Checker;
use crate::contract::Catalog;
use crate::escape::Escaped;
use crate::flows::{
    Answer, Call, Calls, Client, FlowConfig, Hooks, NoAnswer, Outcome, RetryPolicy, Run, Setting, SourceContracts,
    Start, Started, Told, drive, server_variable, starts, uuid_of,
};
use crate::mock::sample_of_success;
use crate::process::{Exit, Streams, is_interrupted, pause};
use crate::settings::Settings;
use crate::subject::Subject;
use crate::wanted::Wanted;

/// Time after which a call is not made again.
const RETRY_DURATION: Duration = Duration::from_mins(10);

/// Arguments of `run`.
#[derive(Args)]
#[command(group = ArgGroup::new("what").args(["delivery", "check"]).required(true).multiple(false))]
pub struct RunArguments {
    /// Arazzo document (1.0 or 1.1) with the workflows
    #[arg(value_name = "FLOW")]
    pub flow: PathBuf,
    /// Run the workflows that this captured delivery starts; may be given several times
    #[arg(long, value_name = "FILE")]
    pub delivery: Vec<PathBuf>,
    /// Only check the flow against the contracts
    #[arg(long)]
    pub check: bool,
    /// Print each call instead of making it, and continue with an example of the response from the contract
    #[arg(long)]
    pub dry_run: bool,
    /// Read servers, parameters and headers of the calls from this TOML file, in addition to the variables VISTORIA_SERVER_<SOURCE>
    #[arg(long, value_name = "FILE", env = "VISTORIA_FLOW_CONFIG")]
    pub flow_config: Option<PathBuf>,
    /// Vendor of the deliveries [default: auto-detected]
    #[arg(long, value_name = "V")]
    pub vendor: Option<String>,
    /// Event of the deliveries [default: auto-detected]
    #[arg(long, value_name = "E")]
    pub event: Option<String>,
    /// Make a call at most this many times while its failure may be temporary
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    pub attempts: u32,
    /// Wait at most this many seconds for a response
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub timeout: u64,
    /// Show values of requests, which may be personal data
    #[arg(long)]
    pub show_values: bool,
}

/// Runs the command.
pub(crate) fn run(arguments: &RunArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let Some((flow, contracts)) = compiled(&arguments.flow, streams)? else { return Ok(Exit::Findings) };
    if arguments.check {
        let triggers: usize = flow.workflows.iter().map(|workflow| workflow.triggers.len()).sum();
        let (workflows, triggers) = (counted(flow.workflows.len(), "workflow"), counted(triggers, "trigger"));
        writeln!(streams.out, "{}: {workflows}, {triggers}, no mistakes", arguments.flow.display())?;
        return Ok(Exit::Clean);
    }
    let names: Vec<&str> = flow.sources.iter().map(|source| source.name.as_str()).collect();
    let (config, missing) = FlowConfig::read(arguments.flow_config.as_deref(), &names, arguments.dry_run)?;
    if !arguments.dry_run {
        for missing in &missing {
            writeln!(streams.err, "warning: {missing}")?;
        }
        for name in config.without_server(&names) {
            writeln!(streams.err, "warning: no server is configured for {name}: set {}", server_variable(name))?;
        }
    }
    let setting = Setting { flow: &flow, contracts: &contracts, config: &config };
    let settings = Settings::default();
    let calls = Calls::new(&contracts, flow.sources.len(), &settings);
    let told = Told { contracts: &contracts, names, is_dry: arguments.dry_run, shows_values: arguments.show_values };
    let mut session = Session { arguments, setting: &setting, calls: &calls, told: &told, client: client(arguments) };
    session.deliveries(streams)
}

fn client(arguments: &RunArguments) -> Client {
    Client::new(Duration::from_secs(arguments.timeout))
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// Reads a flow and compiles it; `None` when it has mistakes, which go to standard error.
pub(super) fn compiled(path: &Path, streams: &mut Streams<'_>) -> anyhow::Result<Option<(Flow, SourceContracts)>> {
    let document = Document::read(path, Path::new(""))?;
    let contracts = SourceContracts::read(&document.described_by(), path);
    let compiled = contracts.compile(document);
    for diagnostic in &compiled.diagnostics {
        writeln!(streams.err, "{}\n", compiled.sources.display(diagnostic))?;
    }
    Ok(compiled.flow.map(|flow| (flow, contracts)))
}

/// A run of the command over deliveries.
struct Session<'s> {
    arguments: &'s RunArguments,
    setting: &'s Setting<'s>,
    calls: &'s Calls<'s>,
    told: &'s Told<'s>,
    client: Client,
}

impl<'s> Session<'s> {
    fn deliveries(&mut self, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
        let catalog = Catalog::shipped();
        let wanted =
            Wanted { vendor: self.arguments.vendor.clone(), event: self.arguments.event.clone(), ..Wanted::default() };
        wanted.exists_in(&catalog)?;
        let settings = Settings { wanted, skip_signature_check: true, ..Settings::default() };
        let checker = Checker::new(&catalog, &settings);
        let mut exit = Exit::Clean;
        let mut seen = 0;
        for input in inputs(&self.arguments.delivery, ReadOptions::default()) {
            let captured = match input {
                Ok(captured) => captured,
                Err(unreadable) => {
                    writeln!(streams.err, "{}: {unreadable}", unreadable.level)?;
                    exit = exit.max(if unreadable.is_harmless() { Exit::Clean } else { Exit::Failed });
                    continue;
                }
            };
            seen += 1;
            exit = exit.max(self.delivery(&captured, &checker, streams)?);
        }
        if seen == 0 && exit == Exit::Clean {
            bail!("there is no delivery to run");
        }
        Ok(exit)
    }

    fn delivery(
        &mut self,
        captured: &Captured,
        checker: &Checker<'_>,
        streams: &mut Streams<'_>,
    ) -> anyhow::Result<Exit> {
        let name = Escaped(&captured.source).to_string();
        let payload = checker.check(captured);
        let identified = checker.identified(captured);
        let event = identified.as_ref().and_then(|identified| match identified.subject {
            Subject::Event(event) => Some((identified.contract.vendor(), event.id.as_str())),
            _ => None,
        });
        let Some((vendor, event)) = event else {
            writeln!(streams.out, "{name}: the event could not be identified; pass --vendor and --event")?;
            return Ok(Exit::Findings);
        };
        if payload.worst() == Some(Level::Error) {
            writeln!(
                streams.out,
                "{name}: the {event} of {vendor} violates its contract, and starts nothing; see vistoria check"
            )?;
            return Ok(Exit::Findings);
        }
        let body: Value = serde_json::from_slice(&captured.body).context("the delivery is not JSON")?;
        let id = uuid_of(&[vendor, event, &body.to_string()]);
        let headers = captured.headers.iter().flat_map(crate::capture::Headers::iter);
        let headers = headers.map(|(name, value)| (name.to_owned(), String::from_utf8_lossy(value).into_owned()));
        let started = Started { id: &id, vendor, event, headers: headers.collect(), body };
        let starts = starts(self.setting, &started);
        if starts.is_empty() {
            writeln!(streams.out, "{name}: {event} of {vendor} starts nothing")?;
        }
        let mut exit = Exit::Clean;
        for start in starts {
            writeln!(streams.out, "{name}: {event} of {vendor} starts {}", start.workflow.id)?;
            exit = exit.max(self.run(start, streams)?);
        }
        Ok(exit)
    }

    /// Returns a response that the contract allows.
    fn sample(&self, call: &Call) -> Answer {
        let contract = self.setting.contracts.contract(call.source);
        let found = contract.and_then(|contract| Some((contract, contract.bundle().operation(&call.operation)?)));
        let (status, body) =
            found.map(|(contract, operation)| sample_of_success(contract, operation)).unwrap_or_default();
        let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
        Answer { status, headers, body }
    }

    fn run(&mut self, start: Start<'s>, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
        let mut run = Run::start(self.setting, start.workflow, start.run, start.inputs);
        let policy = RetryPolicy { attempts: self.arguments.attempts, duration: RETRY_DURATION };
        let mut send = |call: &Call| -> Result<Answer, NoAnswer> {
            if self.arguments.dry_run {
                return Ok(self.sample(call));
            }
            self.client.send(call)
        };
        let mut failed = None;
        let out = &mut *streams.out;
        let mut hooks = Hooks {
            send: &mut send,
            store: &mut |_, _| !is_interrupted(),
            on_event: &mut |event| failed = failed.take().or_else(|| self.told.event(event, out).err()),
        };
        let outcome = loop {
            match drive(&mut run, self.calls, policy, &mut hooks) {
                Outcome::Later(time) => pause(time),
                outcome => break outcome,
            }
        };
        failed.map_or(Ok(()), Err)?;
        self.told.outcome(&outcome, streams.out)?;
        Ok(match outcome {
            Outcome::Done(_) => Exit::Clean,
            Outcome::Failed(_) => Exit::Findings,
            Outcome::Later(_) | Outcome::Stopped => Exit::Failed,
        })
    }
}

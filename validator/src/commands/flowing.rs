//! Flows in `listen`: the runner, its threads, and mocks of the sources.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use anyhow::{Context as _, bail};
use tokio::net::TcpListener;
use tokio::sync::watch;
use vistoria_schemas::flow::Flow;

use super::run::compiled;
use crate::contract::{Catalog, Contract};
use crate::flows::{Calls, Client, FlowConfig, Setting, SourceContracts, server_variable};
use crate::journal::{Committed, Cursors};
use crate::live::config::FlowOptions;
use crate::live::{Config, FlowRunner, Log, LogLevel};
use crate::mock::{Options, Server, serve};
use crate::process::{Streams, is_interrupted, pause};
use crate::verify::Secrets;

/// Number of runs of flows that are at work at the same time.
const FLOW_WORKERS: usize = 8;
/// Pause before reading of the journal is tried again.
const READ_PAUSE: Duration = Duration::from_secs(5);

/// Reads a flow, and creates what runs it. What is needed for it lives as long as the process.
pub(super) fn flow_runner(
    options: &FlowOptions,
    (folder, mocks): (&Path, Option<&Mocks>),
    log: &Arc<Log>,
    streams: &mut Streams<'_>,
) -> anyhow::Result<Arc<FlowRunner>> {
    let compiled = compiled(&options.path, streams)?;
    let Some((flow, contracts)) = compiled else { bail!("{} has mistakes", options.path.display()) };
    let (flow, contracts) = (&*Box::leak(Box::new(flow)), &*Box::leak(Box::new(contracts)));
    let names: Vec<&str> = flow.sources.iter().map(|source| source.name.as_str()).collect();
    let (mut own, missing) = FlowConfig::read(options.config.as_deref(), &names, mocks.is_some())?;
    if let Some(mocks) = mocks {
        mocks.start(flow, contracts, &mut own, log)?;
    }
    missing.iter().for_each(|missing| log.message(LogLevel::Warning, missing));
    if let Some(name) = own.without_server(&names).first() {
        bail!("no server is configured for {name}: set {}", server_variable(name));
    }
    let own = Box::leak(Box::new(own));
    let setting = Box::leak(Box::new(Setting { flow, contracts, config: own }));
    let calls = Calls::new(contracts, flow.sources.len(), Box::leak(Box::default()));
    let sending = (Client::new(options.timeout), options.policy);
    let runner = FlowRunner::open(folder, setting, calls, sending, Arc::clone(log));
    Ok(Arc::new(runner.with_context(|| format!("cannot read the runs in {}", folder.display()))?))
}

/// Starts the threads that read deliveries and run what they start.
pub(super) fn run_flows(
    flows: &Arc<FlowRunner>,
    cursors: &Arc<Cursors>,
    committed: &Committed,
    config: &Config,
) -> Vec<JoinHandle<()>> {
    let continues = || !is_interrupted();
    let mut threads = Vec::new();
    for vendor in flows.vendors() {
        let (flows, cursors, committed) = (Arc::clone(flows), Arc::clone(cursors), committed.clone());
        let (folder, mode) = (config.journal.folder.clone(), config.mode_of(vendor));
        threads.push(std::thread::spawn(move || {
            while let Err(error) = flows.read((&folder, vendor), (&cursors, committed.clone()), mode, &continues) {
                flows.unreadable(vendor, &error);
                pause(READ_PAUSE);
            }
        }));
    }
    for _ in 0..FLOW_WORKERS {
        let flows = Arc::clone(flows);
        threads.push(std::thread::spawn(move || flows.work(&continues)));
    }
    threads
}

/// Mocks of the sources of a flow, in this process.
pub(super) struct Mocks {
    /// The URL to which the mocks send the deliveries that calls cause.
    deliver_to: String,
    secrets: Secrets,
    addresses: Mutex<Vec<(String, String)>>,
}

impl Mocks {
    /// Creates the mocks that deliver to this URL; none is started yet.
    pub(super) fn new(deliver_to: String, secrets: &Secrets) -> Self {
        Self { deliver_to, secrets: secrets.clone(), addresses: Mutex::default() }
    }

    /// Returns the names of the sources, each with the URL of its mock.
    pub(super) fn addresses(&self) -> Vec<(String, String)> {
        self.addresses.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Starts a mock of each source, and makes it the source's server. They end with the process.
    fn start(
        &self,
        flow: &Flow,
        contracts: &'static SourceContracts,
        config: &mut FlowConfig,
        log: &Arc<Log>,
    ) -> anyhow::Result<()> {
        for (position, source) in flow.sources.iter().enumerate() {
            let Some(contract) = contracts.contract(position) else { continue };
            let vendor = contract.vendor();
            let catalog: &'static Catalog = match contracts.catalog(position) {
                Some(catalog) if source.vendor.is_none() => catalog,
                _ => Box::leak(Box::new(Catalog::shipped().only(&|one: &Contract| one.vendor() == vendor))),
            };
            let address = self.serve(catalog, log)?;
            config.sources.entry(source.name.clone()).or_default().server = Some(address.clone());
            self.addresses.lock().unwrap_or_else(PoisonError::into_inner).push((source.name.clone(), address));
        }
        Ok(())
    }

    /// Serves the mocks of a catalog, and returns their URL.
    fn serve(&self, catalog: &'static Catalog, log: &Arc<Log>) -> anyhow::Result<String> {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_io().enable_time().build()?;
        let listener = runtime.block_on(TcpListener::bind(("127.0.0.1", 0)))?;
        let address = listener.local_addr()?;
        let options = Options {
            seed: 1,
            token: None,
            faults: Vec::new(),
            deliver_to: Some(self.deliver_to.clone()),
            secrets: self.secrets.clone(),
            record: None,
        };
        let log = Arc::clone(log);
        std::thread::spawn(move || {
            let (stop, stopped) = watch::channel(false);
            let server = Arc::new(Server::new(catalog, options, log, stopped.clone()));
            runtime.block_on(serve(server, listener, stopped));
            drop(stop);
        });
        Ok(format!("http://{address}"))
    }
}

//! `vistoria mock`: servers that answer as vendors would.

use std::fs::File;
use std::io::IsTerminal as _;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, anyhow, ensure};
use clap::Args;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tracing_subscriber::filter::Targets;
use vistoria_schemas::contract::specification::Formats;

use super::described::ContractArguments;
use super::secrets::{missing_secret, secrets, warnings};
use crate::contract::{Catalog, Contract};
use crate::live::config::{LogConfig, LogFormat};
use crate::live::{Log, LogLevel};
use crate::mock::{Fault, Options, Server, serve};
use crate::process::{Exit, Streams, is_interrupted};
use crate::send::target::base_url;
use crate::verify::Secrets;
use crate::wanted::Wanted;

/// Longest time to wait at the end for the log to be read.
const LOG_TIMEOUT: Duration = Duration::from_secs(1);

/// Arguments of `mock`.
#[derive(Args)]
pub struct MockArguments {
    /// Vendors to mock, each under /VENDOR; a single one also at the root
    #[arg(required_unless_present = "contract", conflicts_with = "contract")]
    pub vendor: Vec<String>,
    /// Listen on this address
    #[arg(long, value_name = "ADDRESS", env = "VISTORIA_MOCK_LISTEN", default_value = "127.0.0.1:8718")]
    pub listen: SocketAddr,
    /// Send the deliveries that follow calls to this URL, followed by the vendor's default path
    #[arg(long, value_name = "URL", env = "VISTORIA_MOCK_DELIVER_TO")]
    pub deliver_to: Option<String>,
    /// Read secrets from this TOML file (vendor = "secret") or folder of files, in addition to the variables VISTORIA_SECRET_<VENDOR>
    #[arg(long, value_name = "FILE", env = "VISTORIA_SECRETS")]
    pub secrets: Option<PathBuf>,
    /// Expect this credential where the contract asks for one [default: any]
    #[arg(long, value_name = "TEXT", env = "VISTORIA_MOCK_TOKEN", hide_env_values = true)]
    pub token: Option<String>,
    /// Fail every Nth request: with a status (500/7), without a response (hang/13), or with a body that violates the contract
    /// (broken/17); =OPERATION counts the requests of that operation only. May be given several times
    #[arg(long, value_name = "FAULT/N[=OPERATION]")]
    pub fault: Vec<Fault>,
    /// Record each call of an operation in this file, a JSON object per line; an existing file is overwritten
    #[arg(long, value_name = "FILE")]
    pub record: Option<PathBuf>,
    /// Record the values of calls, too, which may be personal data
    #[arg(long, requires = "record")]
    pub values: bool,
    /// Seed of ids and of varied answers; the same seed makes the same ones
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Log as text, or as a line of JSON an event [default: text on a terminal, else json]
    #[arg(long, value_enum, value_name = "FORMAT", env = "VISTORIA_LOG_FORMAT")]
    pub log_format: Option<LogFormat>,
    /// The contract
    #[command(flatten)]
    pub described: ContractArguments,
}

/// Runs the command.
pub(crate) fn run(arguments: MockArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let catalog: &'static Catalog = Box::leak(Box::new(catalog(&arguments, streams)?));
    if let Some(url) = &arguments.deliver_to {
        base_url(url).map_err(|why| anyhow!("--deliver-to {why}"))?;
    }
    known_operations(&arguments.fault, catalog)?;
    let record = match &arguments.record {
        Some(path) => {
            let file = File::create(path).with_context(|| format!("cannot write {}", path.display()))?;
            Some((file, arguments.values))
        }
        None => None,
    };
    let default = if std::io::stderr().is_terminal() { LogFormat::Text } else { LogFormat::Json };
    let config = LogConfig {
        format: arguments.log_format.unwrap_or(default),
        filter: Targets::new().with_default(tracing::Level::INFO),
    };
    let log = Arc::new(Log::new(Box::new(std::io::stderr()), &config));
    let secrets = secrets(arguments.secrets.as_deref(), catalog)?;
    warnings(arguments.secrets.as_deref(), catalog).iter().for_each(|warning| log.message(LogLevel::Warning, warning));
    if arguments.deliver_to.is_some() {
        unsigned(catalog, &secrets).iter().for_each(|warning| log.message(LogLevel::Warning, warning));
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_io().enable_time().build()?;
    let listener = runtime.block_on(TcpListener::bind(arguments.listen));
    let listener = listener.with_context(|| format!("cannot listen on {}", arguments.listen))?;
    let address = listener.local_addr()?;
    let (stop, stopped) = watch::channel(false);
    let options = Options {
        seed: arguments.seed,
        token: arguments.token,
        faults: arguments.fault,
        deliver_to: arguments.deliver_to.map(|url| url.trim_end_matches('/').to_owned()),
        secrets,
        record,
    };
    let server = Arc::new(Server::new(catalog, options, Arc::clone(&log), stopped.clone()));
    writeln!(streams.out, "listening on http://{address}")?;
    for contract in catalog.contracts() {
        let count = contract.bundle().operations.len();
        writeln!(streams.out, "{}: http://{address}/{} ({count} operations)", contract.vendor(), contract.vendor())?;
    }
    streams.out.flush()?;
    runtime.block_on(async {
        let serving = tokio::spawn(serve(Arc::clone(&server), listener, stopped));
        while !is_interrupted() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let _ = stop.send(true);
        let _ = serving.await;
    });
    let summary = server.finish();
    log.flush(LOG_TIMEOUT);
    writeln!(streams.out, "{summary}")?;
    Ok(Exit::Clean)
}

/// Returns the contracts of the vendors that are mocked.
fn catalog(arguments: &MockArguments, streams: &mut Streams<'_>) -> anyhow::Result<Catalog> {
    ensure!(
        arguments.described.schema.is_none(),
        "a JSON Schema has no operations: give an OpenAPI document with --contract"
    );
    let catalog = arguments.described.catalog(Formats::Annotate, streams)?;
    for vendor in &arguments.vendor {
        Wanted { vendor: Some(vendor.clone()), ..Wanted::default() }.exists_in(&catalog)?;
    }
    let is_wanted = |contract: &Contract| {
        arguments.vendor.is_empty() || arguments.vendor.iter().any(|vendor| contract.vendor() == vendor)
    };
    let catalog = catalog.only(&is_wanted);
    for contract in catalog.contracts() {
        ensure!(!contract.bundle().operations.is_empty(), "the contract of {} has no operations", contract.vendor());
    }
    Ok(catalog)
}

/// Returns a warning for each vendor whose deliveries cannot be signed.
fn unsigned(catalog: &Catalog, secrets: &Secrets) -> Vec<String> {
    let delivers = |contract: &&Contract| {
        let mut mocks = contract.bundle().operations.iter().filter_map(|operation| operation.mock.as_ref());
        mocks.any(|mock| !mock.delivers.is_empty())
    };
    let lacks =
        |contract: &&Contract| !contract.bundle().signatures.is_empty() && secrets.of(contract.vendor()).is_empty();
    let vendors = catalog.contracts().iter().filter(delivers).filter(lacks).map(Contract::vendor);
    vendors.map(missing_secret).collect()
}

/// Checks whether the operations that faults name are known.
fn known_operations(faults: &[Fault], catalog: &Catalog) -> anyhow::Result<()> {
    for operation in faults.iter().filter_map(|fault| fault.operation.as_ref()) {
        let wanted = Wanted { operation: Some(operation.clone()), ..Wanted::default() };
        let is_known = wanted.operations(catalog).any(|(_, known)| known.id == *operation);
        if !is_known {
            wanted.exists_in(catalog)?;
        }
    }
    Ok(())
}

//! `vistoria listen`: wiring of the server, the journal and the forwarder.

use std::fs;
use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, sync_channel};
use std::time::{Duration, Instant};

use anyhow::Context as _;
use clap::Args;
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::secrets::secrets;
use crate::contract::Catalog;
use crate::journal::Writer;
use crate::live::forward::{ForwardHooks, Forwarder};
use crate::live::{Config, Log, LogLevel, PartialConfig, Receiver, Server};
use crate::process::{Exit, Streams, is_interrupted};
use crate::send::target::Target;

/// Arguments of `listen`.
#[derive(Args)]
pub struct ListenArguments {
    /// Read options from this TOML file; its schema is validator/listen.schema.json
    #[arg(long, value_name = "FILE", env = "VISTORIA_CONFIG")]
    pub config: Option<PathBuf>,
    /// Check the configuration and exit
    #[arg(long)]
    pub check_config: bool,
    /// The options that the file may have, too.
    #[command(flatten)]
    pub options: PartialConfig,
}

pub(crate) fn run(arguments: ListenArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let catalog: &'static Catalog = Box::leak(Box::new(Catalog::shipped()));
    let file_options = match &arguments.config {
        Some(path) => {
            let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
            PartialConfig::parse(&text).with_context(|| format!("cannot use {}", path.display()))?
        }
        None => PartialConfig::default(),
    };
    let options = arguments.options.or(file_options);
    let secrets = secrets(options.secrets.as_deref(), catalog)?;
    let vendors: Vec<&str> = catalog.contracts().iter().map(crate::contract::Contract::vendor).collect();
    let config = options.resolve(&vendors)?;
    let receiver = Receiver::new(catalog, config.clone(), secrets);
    if arguments.check_config {
        for warning in receiver.warnings() {
            writeln!(streams.err, "warning: {warning}")?;
        }
        writeln!(streams.out, "the configuration is valid")?;
        return Ok(Exit::Clean);
    }
    let log = Arc::new(Log::new(Box::new(std::io::stderr()), std::io::stderr().is_terminal()));
    receiver.warnings().iter().for_each(|warning| log.message(LogLevel::Warning, warning));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_io().enable_time().build()?;
    let listener = runtime.block_on(TcpListener::bind(config.listen));
    let listener = listener.with_context(|| format!("cannot listen on {}", config.listen))?;
    let folder = config.journal.folder.clone();
    let cannot_store = || format!("cannot store deliveries in {}", folder.display());
    // Opened before the writer creates its first file, so that a new forwarder starts before the first new delivery.
    let forwarder = config.forward.as_ref().map(|_| Forwarder::open(&folder)).transpose().with_context(cannot_store)?;
    let writer = Writer::open(config.journal.clone()).with_context(cannot_store)?;
    let forwarder = forwarder.map(|forwarder| forwarder.limited_to(writer.committed()));
    let (stored, notifications) = sync_channel(1);
    let address = listener.local_addr()?;
    let server = Arc::new(Server::new(Config { listen: address, ..config.clone() }, receiver, writer, log, stored));
    let page = server.page_path();
    let forwarding = config.forward.zip(forwarder).map(|(forward, forwarder)| {
        let server = Arc::clone(&server);
        let target = Target::new(&forward.url, forward.timeout);
        std::thread::spawn(move || forward_all(&server, &target, forwarder, &notifications))
    });
    writeln!(streams.out, "listening on http://{address}; deliveries as they arrive: http://{address}{page}")?;
    streams.out.flush()?;
    let (stop, stopped) = watch::channel(false);
    runtime.block_on(async move {
        let serving = tokio::spawn(server.run(listener, stopped));
        while !is_interrupted() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let _ = stop.send(true);
        let _ = serving.await;
    });
    if let Some(forwarding) = forwarding {
        let _ = forwarding.join();
    }
    Ok(Exit::Clean)
}

/// How often the journal is read when no notification arrives.
const POLL_INTERVAL: Duration = Duration::from_millis(500);

/// Forwards deliveries until the process is asked to stop.
fn forward_all(server: &Server, target: &Target, mut forwarder: Forwarder, notifications: &mpsc::Receiver<()>) {
    let continues = || !is_interrupted();
    let mut wait = |time: Option<Duration>| {
        let until = time.map(|time| Instant::now() + time);
        loop {
            let step = Duration::from_millis(100);
            let is_over = match until {
                Some(until) => {
                    std::thread::sleep(step.min(until.saturating_duration_since(Instant::now())));
                    Instant::now() >= until
                }
                // Polled as well, because a notification may be lost.
                None => notifications.recv_timeout(POLL_INTERVAL).is_ok() || continues(),
            };
            if is_over || !continues() {
                return continues();
            }
        }
    };
    let mut hooks = ForwardHooks {
        should_forward: &|record| server.should_forward(record),
        send: &mut |record| target.send(&server.forward_message(record)),
        wait: &mut wait,
        on_outcome: &mut |record, outcome| server.report_forwarding(record, outcome),
    };
    while let Err(error) = forwarder.run(&mut hooks) {
        server.log_message(LogLevel::Error, &format!("deliveries cannot be forwarded for now: {error}"));
        if !(hooks.wait)(Some(Duration::from_secs(5))) {
            return;
        }
    }
}

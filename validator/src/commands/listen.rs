//! `vistoria listen`: wiring of the server, the journal and the forwarder.

use std::collections::BTreeMap;
use std::fs;
use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, sync_channel};
use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};
use clap::Args;
use jiff::Timestamp;
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::secrets::{page_key, secrets};
use crate::contract::Catalog;
use crate::journal::{self, Cursors, Lock, Writer, create_folder, others_may_write};
use crate::live::forward::{ForwardHooks, Forwarder};
use crate::live::{Config, Log, LogLevel, PartialConfig, Receiver, Server, serve};
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
    let config = Config { page_key: page_key(config.page_key_file.as_deref())?, ..config };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_io().enable_time().build()?;
    let listener = runtime.block_on(TcpListener::bind(config.listen));
    let listener = listener.with_context(|| format!("cannot listen on {}", config.listen))?;
    let address = listener.local_addr()?;
    if let Some(forward) = &config.forward {
        ensure!(
            !Target::new(&forward.url, forward.timeout).is_at(address),
            "--forward leads to this server itself, on {address}; it must lead to the application that takes the deliveries"
        );
    }
    let log = Arc::new(Log::new(Box::new(std::io::stderr()), std::io::stderr().is_terminal()));
    receiver.warnings().iter().for_each(|warning| log.message(LogLevel::Warning, warning));
    let Opened { writer, forwarders } = open(&config, &vendors, &receiver, &log)
        .with_context(|| format!("cannot store deliveries in {}", config.journal.folder.display()))?;
    let mut stored = BTreeMap::new();
    let forwarders: Vec<_> = forwarders
        .into_iter()
        .map(|forwarder| {
            let (notify, notified) = sync_channel(1);
            stored.insert(forwarder.vendor().to_owned(), notify);
            (forwarder, notified)
        })
        .collect();
    let forward = config.forward.clone();
    let server =
        Arc::new(Server::new(Config { listen: address, ..config }, receiver, writer, Arc::clone(&log), stored));
    let page = server.page_path();
    let mut forwarding = Vec::new();
    for (forwarder, notified) in forwarders {
        server.set_backlog(forwarder.vendor(), forwarder.backlog()?);
        let Some(forward) = &forward else { continue };
        let (server, target) = (Arc::clone(&server), Target::new(&forward.url, forward.timeout));
        forwarding.push(std::thread::spawn(move || forward_all(&server, &target, forwarder, &notified)));
    }
    writeln!(streams.out, "listening on http://{address}; deliveries as they arrive: http://{address}{page}")?;
    streams.out.flush()?;
    let (stop, stopped) = watch::channel(false);
    runtime.block_on(async move {
        let serving = tokio::spawn(serve(server, listener, stopped));
        while !is_interrupted() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let _ = stop.send(true);
        let _ = serving.await;
    });
    for forwarding in forwarding {
        let _ = forwarding.join();
    }
    log.flush(LOG_TIMEOUT);
    Ok(Exit::Clean)
}

/// A journal that is written to.
struct Opened {
    writer: Writer,
    /// The forwarder of each vendor, when there is a target.
    forwarders: Vec<Forwarder>,
}

/// Opens the journal, and tells what is unusual about it.
fn open(config: &Config, vendors: &[&str], receiver: &Receiver, log: &Arc<Log>) -> std::io::Result<Opened> {
    let folder = &config.journal.folder;
    create_folder(folder)?;
    if others_may_write(folder) {
        let message = format!("others may write to {}: set its mode to 0700", folder.display());
        log.message(LogLevel::Warning, &message);
    }
    // Before anything is read, since another process that is ending may still forward and store.
    let lock = Lock::of(folder)?;
    // Opened before the writer creates its first file, so that a new forwarder starts before the first new delivery.
    let cursors = config.forward.as_ref().map(|_| Cursors::open(folder)).transpose()?.map(Arc::new);
    if let Some(cursors) = &cursors {
        cursors.keep_only(vendors);
    }
    let mut forwarders = Vec::new();
    for (forward, cursors) in config.forward.iter().zip(&cursors) {
        for vendor in vendors {
            forwarders.push(Forwarder::open(folder, vendor, cursors, forward.policy)?);
        }
    }
    let now = Timestamp::now();
    journal::since(folder, now - receiver.replay_window(), |record| receiver.restore(&record))?;
    let notices = Arc::clone(log);
    let on_notice = move |notice: &str| notices.message(LogLevel::Warning, notice);
    let writer = Writer::open(config.journal.clone(), lock, cursors.clone(), Box::new(on_notice))?;
    let limited = forwarders.into_iter().map(|forwarder| forwarder.limited_to(writer.committed()));
    let forwarders: Vec<Forwarder> = limited.collect();
    if cursors.is_some_and(|cursors| cursors.is_damaged()) {
        let mut count = 0;
        for forwarder in &forwarders {
            count += forwarder.backlog()?;
        }
        let message =
            format!("the positions of forwarding are damaged; all {count} deliveries of the journal are sent again");
        log.message(LogLevel::Warning, &message);
    }
    Ok(Opened { writer, forwarders })
}

/// Longest time to wait at the end for the log to be read.
const LOG_TIMEOUT: Duration = Duration::from_secs(1);

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
    let begun = Instant::now();
    let vendor = forwarder.vendor().to_owned();
    let mut hooks = ForwardHooks {
        should_forward: &|record| server.should_forward(record),
        send: &mut |record| server.forward(target, record),
        wait: &mut wait,
        now: &|| begun.elapsed(),
        on_event: &mut |event| server.report_forwarding(&vendor, event),
    };
    while let Err(error) = forwarder.run(&mut hooks) {
        let message = format!("deliveries of {vendor} cannot be forwarded for now: {error}");
        server.log_message(LogLevel::Error, &message);
        if !(hooks.wait)(Some(Duration::from_secs(5))) {
            return;
        }
    }
}

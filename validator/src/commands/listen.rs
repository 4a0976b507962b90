//! `vistoria listen`: wiring of the server, the journal and the forwarder.

use core::net::SocketAddr;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, sync_channel};
use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};
use clap::{Args, Command};
use jiff::Timestamp;
use tokio::net::TcpListener;
use tokio::sync::watch;
use vistoria_schemas::nearest::misspelt;

use super::flowing::{Mocks, flow_runner, run_flows};
use super::secrets::{ChangingSecrets, page_key, secrets, warnings};
use crate::contract::Catalog;
use crate::journal::{self, Cursors, Lock, Writer, create_folder, others_may_write};
use crate::live::config::ForwardTarget;
use crate::live::forward::{ForwardHooks, Forwarder};
use crate::live::{Config, FlowRunner, Log, LogLevel, PartialConfig, Port, Receiver, Server, configured, serve};
use crate::process::{Exit, Streams, expect_hangups, is_interrupted, take_hangup};
use crate::send::target::Target;

/// The start of the names of all variables of this program.
const VARIABLES: &str = "VISTORIA_";

/// Arguments of `listen`.
#[derive(Args)]
pub struct ListenArguments {
    /// Read options from this TOML file; its schema is validator/listen.schema.json
    #[arg(long, value_name = "FILE", env = "VISTORIA_CONFIG")]
    pub config: Option<PathBuf>,
    /// Check the configuration and exit
    #[arg(long)]
    pub check_config: bool,
    /// Call mocks of the flow's sources instead of their servers; they deliver what follows from the calls to this server
    #[arg(long, requires = "flows")]
    pub mocks: bool,
    /// The options that the file may have, too.
    #[command(flatten)]
    pub options: PartialConfig,
}

/// Returns the warning about each variable that is nearly one of an option. Others may be anybody's: Kubernetes sets some that
/// start with the name of a service.
fn misspelt_variables() -> Vec<String> {
    let command = ListenArguments::augment_args(Command::new("listen"));
    let known: Vec<&str> = command.get_arguments().filter_map(|option| option.get_env()?.to_str()).collect();
    let names = std::env::vars_os().filter_map(|(name, _)| name.into_string().ok());
    let names = names.filter(|name| name.starts_with(VARIABLES) && !known.contains(&name.as_str()));
    let warning = |name: String| {
        let meant = misspelt(&name, known.iter().copied())?;
        Some(format!("{name} is ignored: no option has this variable; did you mean {meant}?"))
    };
    names.filter_map(warning).collect()
}

/// Checks whether files can be made in a folder, or the folder itself in the nearest one above it that exists. Nothing is left.
fn may_be_written(folder: &Path) -> io::Result<()> {
    let nearest = folder.ancestors().map(|above| if above.as_os_str().is_empty() { Path::new(".") } else { above });
    let nearest = nearest.into_iter().find(|above| above.exists());
    tempfile::tempfile_in(nearest.unwrap_or(folder)).map(drop)
}

pub(crate) fn run(arguments: ListenArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let catalog = Catalog::shipped();
    let file_options = arguments.config.as_deref().map(file_options).transpose()?;
    let options = arguments.options.or(file_options.unwrap_or_default());
    let secrets_path = options.secrets.clone();
    let vendors: Vec<&str> = catalog.contracts().iter().map(crate::contract::Contract::vendor).collect();
    let config = options.resolve(&vendors)?;
    let catalog: &'static Catalog = Box::leak(Box::new(configured(catalog, &config)?));
    let vendors: Vec<&str> = catalog.contracts().iter().map(crate::contract::Contract::vendor).collect();
    // Before they are read, so that no change is missed.
    let changing = secrets_path.clone().map(|path| ChangingSecrets::new(path, catalog));
    let loaded_secrets = secrets(secrets_path.as_deref(), catalog)?;
    let receiver = Receiver::new(catalog, config.clone(), loaded_secrets.clone());
    let warnings = [warnings(secrets_path.as_deref(), catalog), misspelt_variables(), receiver.warnings()].concat();
    let folder = config.journal.folder.clone();
    let unusable = || format!("cannot store deliveries in {}", folder.display());
    if arguments.check_config {
        may_be_written(&folder).with_context(unusable)?;
        for warning in warnings {
            writeln!(streams.err, "warning: {warning}")?;
        }
        writeln!(streams.out, "the configuration is valid")?;
        return Ok(Exit::Clean);
    }
    // Before anybody can know that the server has started.
    expect_hangups();
    let config = Config { page_key: page_key(config.page_key_file.as_deref())?, ..config };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_io().enable_time().build()?;
    let listener = runtime.block_on(TcpListener::bind(config.listen));
    let listener = listener.with_context(|| format!("cannot listen on {}", config.listen))?;
    let address = listener.local_addr()?;
    let metrics_listener = match config.metrics_listen {
        Some(address) => {
            let listener = runtime.block_on(TcpListener::bind(address));
            Some(listener.with_context(|| format!("cannot listen on {address} for the metrics"))?)
        }
        None => None,
    };
    let targets: BTreeMap<&str, ForwardTarget> =
        vendors.iter().filter_map(|vendor| Some((*vendor, config.forward_of(vendor)?.clone()))).collect();
    ensure!(
        !targets.values().any(|forward| Target::new(&forward.url, forward.timeout).is_at(address)),
        "--forward leads to this server itself, on {address}; it must lead to the application that takes the deliveries"
    );
    let log = Arc::new(Log::new(Box::new(std::io::stderr()), &config.log));
    warnings.iter().for_each(|warning| log.message(LogLevel::Warning, warning));
    let mocks = arguments.mocks.then(|| Mocks::new(format!("http://{address}{}", config.prefix), &loaded_secrets));
    // Before anything is read, since another process that is ending may still forward and store.
    let lock = create_folder(&config.journal.folder).and_then(|()| Lock::of(&config.journal.folder));
    let lock = lock.with_context(unusable)?;
    let flows = match &config.flow {
        Some(flow) => Some(flow_runner(flow, (&config.journal.folder, mocks.as_ref()), &log, streams)?),
        None => None,
    };
    let Opened { writer, forwarders, flow_cursors } =
        open((&config, lock), (&vendors, flows.as_deref()), &receiver, &log).with_context(unusable)?;
    let mut stored = BTreeMap::new();
    let forwarders: Vec<_> = forwarders
        .into_iter()
        .map(|forwarder| {
            let (notify, notified) = sync_channel(1);
            stored.insert(forwarder.vendor().to_owned(), notify);
            (forwarder, notified)
        })
        .collect();
    let committed = writer.committed();
    let server = Server::new(Config { listen: address, ..config.clone() }, receiver, writer, Arc::clone(&log), stored);
    let server = Arc::new(server.with_flows(flows.clone()));
    let page = server.page_path();
    let mut forwarding = Vec::new();
    if let Some(flows) = flows {
        forwarding.extend(run_flows(&flows, &Arc::new(flow_cursors), &committed, &config));
    }
    for (forwarder, notified) in forwarders {
        server.set_backlog(forwarder.vendor(), forwarder.backlog()?);
        let Some(forward) = targets.get(forwarder.vendor()) else { continue };
        let (server, target) = (Arc::clone(&server), Target::new(&forward.url, forward.timeout));
        forwarding.push(std::thread::spawn(move || forward_all(&server, &target, forwarder, &notified)));
    }
    announce(streams, mocks.as_ref(), (address, &page), metrics_listener.as_ref())?;
    let mut reloading = Reloading { changing, server: Arc::clone(&server), looked: Instant::now() };
    let mut supervisor = Supervisor::ready();
    let (stop, stopped) = watch::channel(false);
    runtime.block_on(async move {
        let metrics = metrics_listener
            .map(|listener| tokio::spawn(serve(Arc::clone(&server), listener, Port::Metrics, stopped.clone())));
        let serving = tokio::spawn(serve(server, listener, Port::Deliveries, stopped));
        while !is_interrupted() {
            tokio::time::sleep(Duration::from_millis(50)).await;
            reloading.step();
            supervisor.step();
        }
        notify(Notice::Stopping);
        let _ = stop.send(true);
        let _ = serving.await;
        if let Some(metrics) = metrics {
            let _ = metrics.await;
        }
    });
    for forwarding in forwarding {
        let _ = forwarding.join();
    }
    log.flush(LOG_TIMEOUT);
    Ok(Exit::Clean)
}

/// Reads the options of a configuration file.
fn file_options(path: &Path) -> anyhow::Result<PartialConfig> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    PartialConfig::parse(&text).with_context(|| format!("cannot use {}", path.display()))
}

/// Says where everything is.
fn announce(
    streams: &mut Streams<'_>,
    mocks: Option<&Mocks>,
    (address, page): (SocketAddr, &str),
    metrics: Option<&TcpListener>,
) -> anyhow::Result<()> {
    if let Some(mocks) = mocks {
        mocks.addresses().iter().try_for_each(|(name, url)| writeln!(streams.out, "mock of {name}: {url}"))?;
    }
    writeln!(streams.out, "listening on http://{address}; deliveries as they arrive: http://{address}{page}")?;
    if let Some(listener) = metrics {
        writeln!(streams.out, "metrics: http://{}/metrics", listener.local_addr()?)?;
    }
    streams.out.flush()?;
    Ok(())
}

/// The process's supervisor, such as systemd. It is notified when the server has started and when it stops. Its watchdog, if it has
/// one, is notified from the loop that also handles signals.
struct Supervisor {
    /// The interval of notifications to the watchdog, and when the last one was sent.
    watchdog: Option<(Duration, Instant)>,
}

impl Supervisor {
    /// Notifies the supervisor that the server has started.
    fn ready() -> Self {
        notify(Notice::Ready);
        #[cfg(unix)]
        let interval = sd_notify::watchdog_enabled();
        #[cfg(not(unix))]
        let interval: Option<Duration> = None;
        Self { watchdog: interval.map(|interval| (interval / 3, Instant::now())) }
    }

    /// Notifies the watchdog when it is time.
    fn step(&mut self) {
        if let Some((interval, last)) = &mut self.watchdog
            && last.elapsed() >= *interval
        {
            notify(Notice::Alive);
            *last = Instant::now();
        }
    }
}

/// A notification to the supervisor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Notice {
    Ready,
    Alive,
    Stopping,
}

/// Notifies the supervisor, if there is one. Nobody could act on a failure.
fn notify(notice: Notice) {
    #[cfg(unix)]
    {
        let state = match notice {
            Notice::Ready => sd_notify::NotifyState::Ready,
            Notice::Alive => sd_notify::NotifyState::Watchdog,
            Notice::Stopping => sd_notify::NotifyState::Stopping,
        };
        let _ = sd_notify::notify(&[state]);
    }
    #[cfg(not(unix))]
    let _ = notice;
}

/// The interval at which the secrets are checked for changes.
const SECRETS_INTERVAL: Duration = Duration::from_millis(500);

/// Reads the secrets again when they change, and on SIGHUP.
struct Reloading<'a> {
    changing: Option<ChangingSecrets<'a>>,
    server: Arc<Server>,
    looked: Instant,
}

impl Reloading<'_> {
    /// Reads the secrets again if that is due.
    fn step(&mut self) {
        let is_asked = take_hangup();
        if !is_asked && self.looked.elapsed() < SECRETS_INTERVAL {
            return;
        }
        self.looked = Instant::now();
        let Some(changing) = &mut self.changing else { return };
        match changing.read_again(is_asked) {
            Some(Ok(secrets)) => {
                self.server.set_secrets(secrets);
                self.server.log_message(LogLevel::Info, "the secrets were read again");
            }
            Some(Err(error)) => {
                let message = format!("the secrets could not be read again, so those from before stay: {error:#}");
                self.server.log_message(LogLevel::Error, &message);
            }
            None => {}
        }
    }
}

/// A journal that is written to.
struct Opened {
    writer: Writer,
    /// The forwarder of each vendor, when there is a target.
    forwarders: Vec<Forwarder>,
    /// The positions up to which deliveries have started flows.
    flow_cursors: Cursors,
}

/// Opens the journal, and tells what is unusual about it.
fn open(
    (config, lock): (&Config, Lock),
    (vendors, flows): (&[&str], Option<&FlowRunner>),
    receiver: &Receiver,
    log: &Arc<Log>,
) -> std::io::Result<Opened> {
    let folder = &config.journal.folder;
    if others_may_write(folder) {
        let message = format!("others may write to {}: set its mode to 0700", folder.display());
        log.message(LogLevel::Warning, &message);
    }
    // Opened before the writer creates its first file, so that a new forwarder starts before the first new delivery.
    let forwarded: Vec<&str> = vendors.iter().copied().filter(|vendor| config.forward_of(vendor).is_some()).collect();
    let cursors = (!forwarded.is_empty()).then(|| Cursors::open(folder)).transpose()?.map(Arc::new);
    if let Some(cursors) = &cursors {
        cursors.keep_only(vendors);
    }
    let mut forwarders = Vec::new();
    if let Some(cursors) = &cursors {
        for vendor in &forwarded {
            let Some(forward) = config.forward_of(vendor) else { continue };
            forwarders.push(Forwarder::open(folder, vendor, cursors, forward.policy)?);
        }
    }
    let flow_cursors = Cursors::open_of_flows(folder)?;
    if let Some(flows) = flows {
        flows.place(folder, &flow_cursors)?;
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
    Ok(Opened { writer, forwarders, flow_cursors })
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
        send: &mut |record| server.forward(&vendor, target, record),
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

//! `vistoria listen`

use std::fs;
use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, sync_channel};
use std::time::{Duration, Instant};

use anyhow::Context as _;
use clap::Args;
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::secrets::secrets;
use crate::catalog::Catalog;
use crate::journal::Writer;
use crate::live::forward::{Forwarding, Ways};
use crate::live::{Config, Given, Judge, Log, Server};
use crate::process::{Exit, Streams, is_interrupted};
use crate::send::target::Target;

/// What `listen` takes.
#[derive(Args)]
pub struct ListenArguments {
    /// A TOML file with any of the options below; its schema is validator/listen.schema.json
    #[arg(long, value_name = "FILE", env = "VISTORIA_CONFIG")]
    pub config: Option<PathBuf>,
    /// Say whether the configuration is good, and end
    #[arg(long)]
    pub check_config: bool,
    /// The options of which every one may also stand in the file
    #[command(flatten)]
    pub given: Given,
}

pub(crate) fn run(arguments: ListenArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let catalog: &'static Catalog = Box::leak(Box::new(Catalog::shipped()));
    let of_file = match &arguments.config {
        Some(path) => {
            let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
            Given::parse(&text).with_context(|| format!("cannot use {}", path.display()))?
        }
        None => Given::default(),
    };
    let given = arguments.given.or(of_file);
    let secrets = secrets(given.secrets.as_deref(), catalog)?;
    let vendors: Vec<&str> = catalog.contracts().iter().map(crate::catalog::Contract::vendor).collect();
    let config = given.resolve(&vendors)?;
    let judge = Judge::new(catalog, config.clone(), secrets);
    if arguments.check_config {
        for warning in judge.warnings() {
            writeln!(streams.err, "warning: {warning}")?;
        }
        writeln!(streams.out, "the configuration is good")?;
        return Ok(Exit::Clean);
    }
    let log = Arc::new(Log::new(Box::new(std::io::stderr()), std::io::stderr().is_terminal()));
    judge.warnings().iter().for_each(|warning| log.say("warning", warning));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_io().enable_time().build()?;
    let listener = runtime.block_on(TcpListener::bind(config.listen));
    let listener = listener.with_context(|| format!("cannot listen on {}", config.listen))?;
    let folder = config.keeping.folder.clone();
    let cannot_keep = || format!("cannot keep deliveries in {}", folder.display());
    // Before the writer's first file, so that what comes from now on is what is sent on.
    let forwarding =
        config.forward.as_ref().map(|_| Forwarding::open(&folder)).transpose().with_context(cannot_keep)?;
    let writer = Writer::open(config.keeping.clone()).with_context(cannot_keep)?;
    let forwarding = forwarding.map(|forwarding| forwarding.behind(writer.committed()));
    let (news, arrived) = sync_channel(1);
    let address = listener.local_addr()?;
    let server = Arc::new(Server::new(Config { listen: address, ..config.clone() }, judge, writer, log, news));
    let page = server.page_path();
    let forwards = config.forward.zip(forwarding).map(|(forward, forwarding)| {
        let server = Arc::clone(&server);
        let target = Target::new(&forward.url, forward.timeout);
        std::thread::spawn(move || send_on(&server, &target, forwarding, &arrived))
    });
    writeln!(streams.out, "listening on http://{address}; deliveries as they arrive: http://{address}{page}")?;
    streams.out.flush()?;
    let (end, ends) = watch::channel(false);
    runtime.block_on(async move {
        let serving = tokio::spawn(server.run(listener, ends));
        while !is_interrupted() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let _ = end.send(true);
        let _ = serving.await;
    });
    if let Some(forwards) = forwards {
        let _ = forwards.join();
    }
    Ok(Exit::Clean)
}

/// How often the journal is looked at when nothing is told of it.
const LOOKED_AT: Duration = Duration::from_millis(500);

/// Until the process is to end.
fn send_on(server: &Server, target: &Target, mut forwarding: Forwarding, arrived: &Receiver<()>) {
    let goes_on = || !is_interrupted();
    let mut wait = |time: Option<Duration>| {
        let until = time.map(|time| Instant::now() + time);
        loop {
            let step = Duration::from_millis(100);
            let is_news = match until {
                Some(until) => {
                    std::thread::sleep(step.min(until.saturating_duration_since(Instant::now())));
                    Instant::now() >= until
                }
                // Looked at now and then too, since news may be lost.
                None => arrived.recv_timeout(LOOKED_AT).is_ok() || goes_on(),
            };
            if is_news || !goes_on() {
                return goes_on();
            }
        }
    };
    let mut ways = Ways {
        lets_on: &|record| server.lets_on(record),
        send: &mut |record| target.send(&server.sent_on(record)),
        wait: &mut wait,
        tell: &mut |record, outcome| server.tell(record, outcome),
    };
    while let Err(error) = forwarding.run(&mut ways) {
        server.say("error", &format!("deliveries cannot be sent on for now: {error}"));
        if !(ways.wait)(Some(Duration::from_secs(5))) {
            return;
        }
    }
}

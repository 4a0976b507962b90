//! `vistoria replay`: sending of recorded deliveries.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::anyhow;
use clap::Args;
use jiff::Timestamp;

use super::secrets::secrets;
use crate::capture::records;
use crate::contract::Catalog;
use crate::escape::Escaped;
use crate::process::{Exit, Streams, is_interrupted};
use crate::send::target::{Message, Tally, Target, base_url};

/// Longest time to wait for a response.
const TIMEOUT: Duration = Duration::from_secs(30);
/// Longest pause between two deliveries.
const MAX_PAUSE: Duration = Duration::from_mins(1);

/// Arguments of `replay`.
#[derive(Args)]
pub struct ReplayArguments {
    /// Folder of a journal, or files of it
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<PathBuf>,
    /// Send to this URL, followed by the path of each delivery
    #[arg(long, value_name = "URL")]
    pub to: String,
    /// Sign the deliveries again, as of now, with the known secrets
    #[arg(long)]
    pub sign: bool,
    /// Send as fast as possible instead of at the recorded pace
    #[arg(long)]
    pub fast: bool,
    /// Read secrets from this TOML file (vendor = "secret"), in addition to the variables VISTORIA_SECRET_<VENDOR>
    #[arg(long, value_name = "FILE", env = "VISTORIA_SECRETS")]
    pub secrets: Option<PathBuf>,
}

/// Runs the command.
pub(crate) fn run(arguments: &ReplayArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let catalog = Catalog::shipped();
    let secrets = secrets(arguments.secrets.as_deref(), &catalog)?;
    let (base, _) = base_url(&arguments.to).map_err(|why| anyhow!("--to {why}"))?;
    let target = Target::new(base, TIMEOUT);
    let (mut tally, mut unread) = (Tally::default(), 0);
    let mut last: Option<Timestamp> = None;
    for record in records(&arguments.paths) {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                unread += usize::from(!error.is_harmless());
                writeln!(streams.err, "{}: {}", error.level, Escaped(&error.to_string()))?;
                continue;
            }
        };
        if !arguments.fast {
            let gap = last.map(|last| record.received_at.duration_since(last).unsigned_abs()).unwrap_or_default();
            pause(gap.min(MAX_PAUSE));
        }
        if is_interrupted() {
            writeln!(streams.err, "error: interrupted; the remaining deliveries were not sent")?;
            unread += 1;
            break;
        }
        last = Some(record.received_at);
        let now = arguments.sign.then(Timestamp::now);
        let outcome = target.send(&Message::of(&record, "", &catalog, &secrets, now));
        tally.add(&outcome);
        writeln!(streams.out, "{} {}", Escaped(&outcome.to_string()), Escaped(&record.id))?;
    }
    writeln!(streams.out, "{tally}")?;
    Ok(match tally {
        _ if unread > 0 => Exit::Failed,
        Tally { failed: 1.., .. } => Exit::Failed,
        Tally { refused: 1.., .. } => Exit::Findings,
        _ => Exit::Clean,
    })
}

/// Waits, but not after the user asks to stop.
fn pause(mut time: Duration) {
    while !time.is_zero() && !is_interrupted() {
        let step = time.min(Duration::from_millis(100));
        std::thread::sleep(step);
        time -= step;
    }
}

//! `vistoria replay`

use std::path::PathBuf;
use std::time::Duration;

use anyhow::anyhow;
use clap::Args;
use jiff::Timestamp;

use super::secrets::secrets;
use crate::capture::records;
use crate::catalog::Catalog;
use crate::process::{Exit, Streams, is_interrupted};
use crate::report::escape::Escaped;
use crate::send::target::{Message, Tally, Target, base};

/// How long a target has to answer, and the longest pause between two deliveries.
const TIMEOUT: Duration = Duration::from_secs(30);
const LONGEST: Duration = Duration::from_mins(1);

/// What `replay` takes.
#[derive(Args)]
pub struct ReplayArguments {
    /// The folder of a journal, or files of one
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<PathBuf>,
    /// Where to send to; each delivery's path is added
    #[arg(long, value_name = "URL")]
    pub to: String,
    /// Sign anew, as of now, with the secrets that are known
    #[arg(long)]
    pub sign: bool,
    /// As fast as possible instead of at the pace at which they came
    #[arg(long)]
    pub fast: bool,
    /// A file of `vendor = secret` lines; also VISTORIA_SECRET_<VENDOR>
    #[arg(long, value_name = "FILE", env = "VISTORIA_SECRETS")]
    pub secrets: Option<PathBuf>,
}

pub(crate) fn run(arguments: &ReplayArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let catalog = Catalog::shipped();
    let secrets = secrets(arguments.secrets.as_deref(), &catalog)?;
    let (base, _) = base(&arguments.to).map_err(|why| anyhow!("--to {why}"))?;
    let target = Target::new(base, TIMEOUT);
    let (mut tally, mut left) = (Tally::default(), 0);
    let mut last: Option<Timestamp> = None;
    for record in records(&arguments.paths) {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let level = if error.is_harmless { "warning" } else { "error" };
                left += usize::from(!error.is_harmless);
                writeln!(streams.err, "{level}: {}", Escaped(&error.to_string()))?;
                continue;
            }
        };
        if !arguments.fast {
            let since = last.map(|last| record.received_at.duration_since(last).unsigned_abs()).unwrap_or_default();
            pause(since.min(LONGEST));
        }
        if is_interrupted() {
            writeln!(streams.err, "error: interrupted; what comes after was not sent")?;
            left += 1;
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
        _ if left > 0 => Exit::Failed,
        Tally { failed: 1.., .. } => Exit::Failed,
        Tally { refused: 1.., .. } => Exit::Findings,
        _ => Exit::Clean,
    })
}

/// Waits, and not longer when the user wants to end.
fn pause(mut time: Duration) {
    while !time.is_zero() && !is_interrupted() {
        let step = time.min(Duration::from_millis(100));
        std::thread::sleep(step);
        time -= step;
    }
}

//! `vistoria replay`

use std::time::Duration;

use anyhow::anyhow;
use jiff::Timestamp;

use super::check::secrets;
use crate::capture::records;
use crate::cli::{Exit, INTERRUPTED, ReplayArguments, Streams};
use crate::contract::Catalog;
use crate::live::target::{Message, Tally, Target, base};
use crate::report::escape::Escaped;

/// How long a target has to answer, and the longest pause between two deliveries.
const TIMEOUT: Duration = Duration::from_secs(30);
const LONGEST: Duration = Duration::from_mins(1);

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
        if INTERRUPTED.load(std::sync::atomic::Ordering::Relaxed) {
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
    while !time.is_zero() && !INTERRUPTED.load(std::sync::atomic::Ordering::Relaxed) {
        let step = time.min(Duration::from_millis(100));
        std::thread::sleep(step);
        time -= step;
    }
}

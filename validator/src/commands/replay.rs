//! `vistoria replay`

use std::time::Duration;

use jiff::Timestamp;

use super::check::secrets;
use crate::capture::records;
use crate::catalog::Catalog;
use crate::cli::{Exit, INTERRUPTED, ReplayArguments, Streams};
use crate::live::target::{Message, Outcome, Target};
use crate::report::escape::Escaped;

/// How long a target has to answer, and the longest pause between two deliveries.
const TIMEOUT: Duration = Duration::from_secs(30);
const LONGEST: Duration = Duration::from_mins(1);

pub(crate) fn run(arguments: &ReplayArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let catalog = Catalog::shipped();
    let secrets = secrets(arguments.secrets.as_deref(), &catalog)?;
    let target = Target::new(arguments.to.trim_end_matches('/'), TIMEOUT);
    let (mut taken, mut refused, mut failed, mut left) = (0, 0, 0, 0);
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
        let said = match &outcome {
            Outcome::Taken(status) | Outcome::Refused(status) => status.to_string(),
            Outcome::Failed(why) => why.clone(),
        };
        taken += usize::from(matches!(outcome, Outcome::Taken(_)));
        refused += usize::from(matches!(outcome, Outcome::Refused(_)));
        failed += usize::from(matches!(outcome, Outcome::Failed(_)));
        writeln!(streams.out, "{} {}", Escaped(&said), Escaped(&record.id))?;
    }
    writeln!(streams.out, "{} sent: {taken} taken, {refused} refused, {failed} failed", taken + refused + failed)?;
    Ok(match (failed + left, refused) {
        (1.., _) => Exit::Failed,
        (_, 1..) => Exit::Findings,
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

//! `vistoria compare`: which causes of a report are new, gone or more frequent than in another one.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use vistoria_schemas::contract::Level;

use super::baseline::old_report;
use super::check::FailOn;
use crate::escape::Escaped;
use crate::process::{Exit, Streams};
use crate::report::baseline::{MIN_PAYLOADS, is_more_frequent};
use crate::report::reread::{OldCause, OldReport};
use crate::report::subject_name;

/// Arguments of `compare`.
#[derive(Args)]
pub struct CompareArguments {
    /// The report of before (vistoria check --format json)
    #[arg(value_name = "OLD")]
    pub old: PathBuf,
    /// The report of now
    #[arg(value_name = "NEW")]
    pub new: PathBuf,
    /// Exit with code 1 for new and worse causes of this level or above
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = FailOn::Note)]
    pub fail_on: FailOn,
}

/// Runs the command.
pub(crate) fn run(arguments: &CompareArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let (old, new) = (old_report(&arguments.old)?, old_report(&arguments.new)?);
    let (mut fresh, mut worse, mut gone) = (Vec::new(), Vec::new(), Vec::new());
    let mut same = 0;
    for (fingerprint, cause) in &new.causes {
        match old.causes.get(fingerprint) {
            None => fresh.push((fingerprint, cause)),
            Some(before) if is_worse(before, &old, cause, &new) => worse.push((fingerprint, cause)),
            Some(_) => same += 1,
        }
    }
    let mut unseen = 0;
    for (fingerprint, cause) in old.causes.iter().filter(|(fingerprint, _)| !new.causes.contains_key(*fingerprint)) {
        if new.payloads(&cause.identity.event) >= MIN_PAYLOADS {
            gone.push((fingerprint, cause));
        } else {
            unseen += 1;
        }
    }
    let count = |report: &OldReport, cause: &OldCause| {
        format!("{} of {}", cause.payloads, report.payloads(&cause.identity.event))
    };
    write(streams.out, "new", &fresh, |_, cause| count(&new, cause))?;
    write(streams.out, "worse", &worse, |fingerprint, cause| {
        format!("{}, before {}", count(&new, cause), count(&old, &old.causes[fingerprint]))
    })?;
    write(streams.out, "gone", &gone, |_, cause| {
        format!("0 of {}, before {}", new.payloads(&cause.identity.event), count(&old, cause))
    })?;
    let counts = [("new", fresh.len()), ("worse", worse.len()), ("gone", gone.len()), ("as before", same)];
    let counts = counts.map(|(what, count)| format!("{count} {what}")).join(", ");
    let unseen = match unseen {
        0 => String::new(),
        unseen => format!("; {unseen} not seen, in fewer than {MIN_PAYLOADS} payloads of their events"),
    };
    writeln!(streams.out, "causes: {counts}{unseen}")?;
    let fail_on = Level::from(arguments.fail_on);
    let fails = fresh.iter().chain(&worse).any(|(_, cause)| cause.level >= fail_on);
    Ok(if fails { Exit::Findings } else { Exit::Clean })
}

/// Checks whether a cause is more frequent or of a higher level than before.
fn is_worse(before: &OldCause, old: &OldReport, cause: &OldCause, new: &OldReport) -> bool {
    cause.level > before.level
        || is_more_frequent(cause.payloads, new.payloads(&cause.identity.event), old.rate(before))
}

/// Writes the causes of a kind, the worst first.
fn write(
    out: &mut dyn Write,
    kind: &str,
    causes: &[(&String, &OldCause)],
    count: impl Fn(&str, &OldCause) -> String,
) -> anyhow::Result<()> {
    let mut causes = causes.to_vec();
    causes.sort_by_key(|(_, cause)| std::cmp::Reverse((cause.level, cause.payloads)));
    for (fingerprint, cause) in causes {
        let identity = &cause.identity;
        let event = subject_name(Some(identity.event.as_str()).filter(|event| !event.is_empty()));
        let place = if identity.place.is_empty() { String::new() } else { format!(", at {}", identity.place) };
        writeln!(out, "{kind}: {}[{}]: {}{}", cause.level, Escaped(&identity.code), Escaped(event), Escaped(&place))?;
        writeln!(out, "  in {} payloads; fingerprint {fingerprint}", count(fingerprint, cause))?;
    }
    Ok(())
}

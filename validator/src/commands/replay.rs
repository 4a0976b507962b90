//! `vistoria replay`: sending of recorded deliveries.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, anyhow, ensure};
use clap::Args;
use jiff::{Span, SpanRelativeTo, Timestamp};

use super::secrets::secrets;
use crate::capture::{Unreadable, records};
use crate::contract::Catalog;
use crate::escape::Escaped;
use crate::flows::{Runs, StoredRun};
use crate::journal::{Failed, Record};
use crate::process::{Exit, Streams, is_interrupted, pause};
use crate::send::message::{Message, MessageOptions};
use crate::send::target::{SendOutcome, Tally, Target, base_url};
use crate::wanted::Wanted;

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
    #[arg(long, value_name = "URL", required_unless_present = "runs")]
    pub to: Option<String>,
    /// Run the flows again that `listen --flows` set aside, instead of sending deliveries: the server that uses the folder does it, or
    /// the next one. --id may also be the id of a run
    #[arg(long, conflicts_with_all = ["to", "failed", "sign", "fast"])]
    pub runs: bool,
    /// Send the deliveries that `listen` set aside because its target did not accept them; those that are accepted now are removed
    /// from there
    #[arg(long)]
    pub failed: bool,
    /// Send only deliveries of this vendor
    #[arg(long, value_name = "VENDOR")]
    pub vendor: Option<String>,
    /// Send only deliveries of this event
    #[arg(long, value_name = "EVENT")]
    pub event: Option<String>,
    /// Send only deliveries that were received since this time (RFC 3339), or for so long (2h, 3d)
    #[arg(long, value_name = "TIME", value_parser = since)]
    pub since: Option<Timestamp>,
    /// Send only the delivery with this id; may be given several times
    #[arg(long, value_name = "ID")]
    pub id: Vec<String>,
    /// How deliveries are signed again
    #[command(flatten)]
    pub signing: Signing,
    /// Send as fast as possible instead of at the recorded pace
    #[arg(long)]
    pub fast: bool,
    /// Read secrets from this TOML file (vendor = "secret") or folder of files, in addition to the variables VISTORIA_SECRET_<VENDOR>
    #[arg(long, value_name = "FILE", env = "VISTORIA_SECRETS")]
    pub secrets: Option<PathBuf>,
}

/// Asks for the runs of flows that were set aside.
fn run_again(arguments: &ReplayArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let is_wanted = |run: &StoredRun| {
        let is_id = |id: &String| *id == run.run || *id == run.delivery;
        arguments.vendor.as_ref().is_none_or(|vendor| *vendor == run.vendor)
            && arguments.event.as_ref().is_none_or(|event| *event == run.event)
            && arguments.since.is_none_or(|since| run.begun >= since)
            && (arguments.id.is_empty() || arguments.id.iter().any(is_id))
    };
    let mut count = 0;
    for folder in &arguments.paths {
        let asked =
            Runs::ask(folder, &is_wanted).with_context(|| format!("cannot read the runs in {}", folder.display()))?;
        for run in &asked {
            writeln!(streams.out, "{} of {} ({}) runs again", run.workflow, run.delivery, run.run)?;
        }
        count += asked.len();
    }
    ensure!(count > 0, "no such run was set aside");
    Ok(Exit::Clean)
}

/// How deliveries are signed again.
#[derive(Args)]
pub struct Signing {
    /// Sign the verified deliveries again, as of now, with the known secrets
    #[arg(long)]
    pub sign: bool,
    /// With --sign, sign also deliveries whose signatures were not verified when they were received
    #[arg(long, requires = "sign")]
    pub sign_unverified: bool,
}

/// Parses a time, or a duration before now.
fn since(text: &str) -> Result<Timestamp, String> {
    let ago = || {
        let span: Span = text.parse().ok()?;
        let duration = span.to_duration(SpanRelativeTo::days_are_24_hours()).ok()?;
        Timestamp::now().checked_sub(duration).ok()
    };
    let expected = "neither a time such as 2026-01-31T12:00:00Z nor a duration such as 2h";
    text.parse().ok().or_else(ago).ok_or_else(|| expected.to_owned())
}

/// Runs the command.
pub(crate) fn run(arguments: &ReplayArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    if arguments.runs {
        return run_again(arguments, streams);
    }
    let catalog = Catalog::shipped();
    let wanted = Wanted { vendor: arguments.vendor.clone(), event: arguments.event.clone(), ..Wanted::default() };
    wanted.exists_in(&catalog)?;
    let secrets = secrets(arguments.secrets.as_deref(), &catalog)?;
    let (base, _) = base_url(arguments.to.as_deref().unwrap_or_default()).map_err(|why| anyhow!("--to {why}"))?;
    let target = Target::new(base, TIMEOUT);
    let mut counts = Counts::default();
    let mut last: Option<Timestamp> = None;
    for (failed, record) in chosen(arguments)? {
        let record = match record {
            Ok(record) if arguments.sends(&record) => record,
            Ok(_) => continue,
            Err(error) => {
                counts.unread += usize::from(!error.is_harmless());
                writeln!(streams.err, "{}: {}", error.level, Escaped(&error.to_string()))?;
                continue;
            }
        };
        if !arguments.fast && !arguments.failed {
            let gap = last.map(|last| record.received_at.duration_since(last).unsigned_abs()).unwrap_or_default();
            pause(gap.min(MAX_PAUSE));
        }
        if is_interrupted() {
            writeln!(streams.err, "error: interrupted; the remaining deliveries were not sent")?;
            counts.unread += 1;
            break;
        }
        last = Some(record.received_at);
        counts.unsigned +=
            usize::from(arguments.signing.sign && !record.verified && !arguments.signing.sign_unverified);
        let options = MessageOptions {
            prefix: "",
            catalog: &catalog,
            secrets: &secrets,
            resigned_at: arguments.signing.sign.then(Timestamp::now),
            sign_unverified: arguments.signing.sign_unverified,
            via: None,
        };
        let outcome = target.send(&Message::of(&record, &options));
        counts.tally.add(&outcome);
        writeln!(streams.out, "{} {}", Escaped(&outcome.to_string()), Escaped(&record.id))?;
        if let (Some(failed), SendOutcome::Accepted(_)) = (failed, &outcome) {
            let removed = failed.remove(&BTreeSet::from([record.id.clone()]));
            removed
                .with_context(|| format!("{} was sent, and cannot be removed from what was set aside", record.id))?;
        }
    }
    if counts.unsigned > 0 {
        let count = counts.unsigned;
        writeln!(
            streams.err,
            "warning: {count} deliveries were not signed, since nobody verified where they came from; --sign-unverified signs them"
        )?;
    }
    writeln!(streams.out, "{}", counts.tally)?;
    Ok(counts.exit())
}

impl ReplayArguments {
    /// Checks whether a delivery is among those that are asked for.
    fn sends(&self, record: &Record) -> bool {
        let is = |wanted: &Option<String>, found: &Option<String>| wanted.is_none() || wanted == found;
        is(&self.vendor, &record.vendor)
            && is(&self.event, &record.event)
            && self.since.is_none_or(|since| record.received_at >= since)
            && (self.id.is_empty() || self.id.contains(&record.id))
    }
}

/// The outcomes of the deliveries.
#[derive(Default)]
struct Counts {
    tally: Tally,
    /// Lines that could not be read.
    unread: usize,
    /// Deliveries that were not signed although --sign was given.
    unsigned: usize,
}

impl Counts {
    fn exit(&self) -> Exit {
        match self.tally {
            _ if self.unread > 0 => Exit::Failed,
            Tally { failed: 1.., .. } => Exit::Failed,
            Tally { refused: 1.., .. } => Exit::Findings,
            _ => Exit::Clean,
        }
    }
}

/// A record, and where it was set aside if it was.
type Chosen = (Option<Failed>, Result<Record, Unreadable>);

/// Returns the records of the paths, or those that were set aside.
fn chosen(arguments: &ReplayArguments) -> anyhow::Result<Box<dyn Iterator<Item = Chosen> + '_>> {
    if !arguments.failed {
        return Ok(Box::new(records(&arguments.paths).map(|record| (None, record))));
    }
    let mut all = Vec::new();
    for folder in &arguments.paths {
        ensure!(folder.is_dir(), "{} is not the folder of a journal, which --failed needs", folder.display());
        let failed = Failed::new(folder);
        let records =
            failed.all().with_context(|| format!("cannot read what was set aside in {}", folder.display()))?;
        all.extend(records.into_iter().map(|record| (Some(failed.clone()), Ok(record))));
    }
    Ok(Box::new(all.into_iter()))
}

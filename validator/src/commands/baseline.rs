//! `vistoria baseline`: the causes that are known, and what `vistoria check` does with them.

use std::fs::{self, File};
use std::io::{BufReader, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use clap::{Args, Subcommand};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use vistoria_schemas::contract::Level;
use vistoria_schemas::nearest::nearest;

use super::written::Unfinished;
use crate::escape::Escaped;
use crate::process::{Exit, Streams};
use crate::report::baseline::{self, Judge, Known};
use crate::report::reread::OldReport;

/// Arguments of `baseline`.
#[derive(Args)]
pub struct BaselineArguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Add causes of a report to a baseline, or take them again with their rates of today
    Add(AddArguments),
}

/// Arguments of `baseline add`.
#[derive(Args)]
pub struct AddArguments {
    /// Fingerprints of the causes, as reports have them
    #[arg(value_name = "FINGERPRINT", required = true)]
    pub fingerprints: Vec<String>,
    /// The baseline, a TOML file; created if missing
    #[arg(long, value_name = "FILE")]
    pub baseline: PathBuf,
    /// The report that has the causes (vistoria check --format json)
    #[arg(long, value_name = "REPORT")]
    pub from: PathBuf,
    /// Why they are accepted
    #[arg(long, value_name = "TEXT", value_parser = reason)]
    pub reason: String,
    /// The last day on which they are accepted, such as 2026-12-31 [default: no end]
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub until: Option<Date>,
}

/// Options of `check` about a baseline.
#[derive(Args)]
pub struct BaselineOptions {
    /// Fail only for causes that are not in this baseline (TOML), or are more than three times as frequent as there
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,
    /// Also fail when entries of the baseline have expired, or are of causes that are gone
    #[arg(long, requires = "baseline")]
    pub baseline_strict: bool,
    /// Remove entries of causes that are gone, lower the rates of those that are rarer, and print what is not in the baseline
    #[arg(long, requires = "baseline")]
    pub baseline_update: bool,
}

/// Parses the value of `--reason`.
fn reason(text: &str) -> Result<String, String> {
    if text.trim().is_empty() { Err("say why they are accepted".to_owned()) } else { Ok(text.to_owned()) }
}

/// Parses a date, which TOML must be able to have: years have four digits.
fn date(text: &str) -> Result<Date, String> {
    let date: Option<Date> = text.parse().ok().filter(|date: &Date| date.year() >= 0);
    date.ok_or_else(|| "must be a date such as 2026-12-31".to_owned())
}

/// Runs the command.
pub(crate) fn run(arguments: &BaselineArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let Verb::Add(arguments) = &arguments.verb;
    let report = old_report(&arguments.from)?;
    let text = match fs::read_to_string(&arguments.baseline) {
        Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
        text => text.with_context(|| format!("cannot read {}", arguments.baseline.display()))?,
    };
    let named = || arguments.baseline.display().to_string();
    let known = baseline::read(&text).with_context(named)?.known;
    let mut edited = text;
    let mut lines = Vec::new();
    for fingerprint in &arguments.fingerprints {
        let Some(cause) = report.causes.get(fingerprint) else {
            let near = nearest(fingerprint, report.causes.keys().map(String::as_str));
            let near = near.first().map_or_else(String::new, |near| format!("; did you mean {near}?"));
            bail!("{} has no cause {fingerprint}{near}", arguments.from.display());
        };
        let entry = Known {
            fingerprint: fingerprint.clone(),
            event: cause.identity.event.clone(),
            code: cause.identity.code.clone(),
            place: cause.identity.place.clone(),
            level: cause.level,
            rate: report.rate(cause),
            since: today(),
            reason: arguments.reason.clone(),
            until: arguments.until,
        };
        if entry.identity().fingerprint() != *fingerprint {
            bail!("{fingerprint} is not the fingerprint of what {} has there", arguments.from.display());
        }
        edited = baseline::added(&edited, &entry).with_context(named)?;
        let verb = if known.iter().any(|old| old.fingerprint == *fingerprint) { "replaced" } else { "added" };
        lines.push(format!("{verb} {}", described(&entry)));
    }
    write(&arguments.baseline, &edited)?;
    for line in lines {
        writeln!(streams.out, "{}", Escaped(&line))?;
    }
    Ok(Exit::Clean)
}

/// Returns the day on which baselines are read, in UTC, so that a run says the same wherever it runs.
fn today() -> Date {
    Timestamp::now().to_zoned(TimeZone::UTC).date()
}

/// Reads a JSON report.
pub(super) fn old_report(path: &Path) -> anyhow::Result<OldReport> {
    let named = || path.display().to_string();
    let file = File::open(path).with_context(|| format!("cannot read {}", named()))?;
    OldReport::read(BufReader::new(file)).with_context(named)
}

/// Writes a baseline.
fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    let mut file = Unfinished::create(path)?;
    file.write_all(text.as_bytes()).with_context(|| format!("cannot write {}", path.display()))?;
    file.finish()
}

/// Returns an entry in one line.
fn described(known: &Known) -> String {
    format!("{} {} {} {}", known.fingerprint, known.event, known.code, known.place).trim_end().to_owned()
}

impl BaselineOptions {
    /// Reads the baseline, if there is one.
    pub(super) fn judge(&self, fail_on: Level) -> anyhow::Result<Option<Judge>> {
        let Some(path) = &self.baseline else { return Ok(None) };
        let text = fs::read_to_string(path).with_context(|| format!("cannot read the baseline {}", path.display()))?;
        let file = baseline::read(&text).with_context(|| path.display().to_string())?;
        Ok(Some(Judge::new(&file, today(), fail_on)))
    }

    /// Says what is wrong with the baseline, updates it when asked to, and returns whether the run fails because its entries are
    /// outdated.
    pub(super) fn conclude(&self, judge: &Judge, streams: &mut Streams<'_>) -> anyhow::Result<bool> {
        let mut is_outdated = false;
        for known in judge.expired() {
            is_outdated = true;
            let until = known.until.map_or_else(String::new, |until| until.to_string());
            writeln!(streams.err, "baseline: expired on {until}: {}", Escaped(&described(known)))?;
        }
        for (known, payloads) in judge.stale() {
            is_outdated |= !self.baseline_update;
            let verb = if self.baseline_update { "removed" } else { "stale" };
            let line = described(known);
            writeln!(streams.err, "baseline: {verb}, in none of {payloads} payloads: {}", Escaped(&line))?;
        }
        if let (true, Some(path)) = (self.baseline_update, &self.baseline) {
            let (removed, rates) =
                (judge.stale().map(|(known, _)| known.fingerprint.clone()).collect::<Vec<_>>(), judge.lowered());
            if !removed.is_empty() || !rates.is_empty() {
                for (fingerprint, rate) in &rates {
                    writeln!(streams.err, "baseline: lowered to {rate}: {fingerprint}")?;
                }
                let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
                let text = baseline::updated(&text, &removed, &rates).context("the baseline has changed meanwhile")?;
                write(path, &text)?;
            }
            for (fingerprint, unlisted) in judge.unlisted() {
                let (identity, level) = (&unlisted.identity, unlisted.level);
                let line = format!("{fingerprint} {level} {} {} {}", identity.event, identity.code, identity.place);
                writeln!(streams.err, "baseline: not in it: {}", Escaped(line.trim_end()))?;
            }
            if judge.uncounted() > 0 {
                writeln!(streams.err, "baseline: not in it: {} findings of further causes", judge.uncounted())?;
            }
        }
        Ok(self.baseline_strict && is_outdated)
    }
}

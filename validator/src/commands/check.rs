//! `vistoria check`

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, bail};
use clap::{ArgGroup, Args, ValueEnum};
use jiff::Timestamp;
use vistoria_schemas::contract::Level;
use vistoria_schemas::contract::specification::{self, Formats, Whole};
use vistoria_schemas::elsewhere::{Elsewhere, Here};

use super::progress::Progress;
use super::secrets::secrets;
use crate::capture::{Captured, Input, elements, inputs, is_same_file};
use crate::catalog::Catalog;
use crate::identify::{Side, Wanted, takes_lists};
use crate::parallel::in_order;
use crate::process::{Exit, Streams, is_interrupted};
use crate::report::escape::Escaped;
use crate::report::{Entry, Format, Report, Summary};
use crate::{Checker, Settings};

/// What `check` takes.
#[derive(Args)]
#[command(group = ArgGroup::new("described").args(["contract", "schema"]))]
pub struct CheckArguments {
    /// Files, folders, patterns (*) or - for standard input: .json, .ndjson, .jsonl, .http, .har, .journal, and these as .gz or .zst
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<PathBuf>,
    /// The vendor that sent the payloads
    #[arg(long, value_name = "V")]
    pub vendor: Option<String>,
    /// The event that the payloads are of
    #[arg(long, value_name = "E")]
    pub event: Option<String>,
    /// The call that the payloads are of, by its operationId
    #[arg(long, value_name = "O", conflicts_with = "event")]
    pub operation: Option<String>,
    /// Which message of the call they are
    #[arg(long, value_enum, requires = "operation")]
    pub side: Option<Side>,
    /// The status that a response had
    #[arg(long, value_name = "N", requires = "operation", value_parser = clap::value_parser!(u16).range(100..600))]
    pub status: Option<u16>,
    /// Check against this contract, or any OpenAPI 3 document, instead of the shipped contracts
    #[arg(long, value_name = "FILE")]
    pub contract: Option<PathBuf>,
    /// Check every payload against this JSON Schema (draft 4, 6, 7, 2019-09 or 2020-12)
    #[arg(long, value_name = "FILE", conflicts_with_all = ["contract", "vendor", "event", "operation"])]
    pub schema: Option<PathBuf>,
    /// A file that stands for an address that the document of --schema or --contract refers to, or a folder for all below one
    #[arg(long, value_name = "URL=PATH", requires = "described", value_parser = Here::parse)]
    pub document: Vec<Here>,
    /// Hold texts to the formats that the document of --schema or --contract names, which by itself say nothing
    #[arg(long)]
    pub assert_formats: bool,
    /// A file of `vendor = secret` lines, to check signatures of captures that have headers (.http)
    ///
    /// Secrets are also taken from the environment: VISTORIA_SECRET_<VENDOR>, a secret a line.
    #[arg(long, value_name = "FILE")]
    pub secrets: Option<PathBuf>,
    /// Judge how old signatures are as if it were this time (RFC 3339), for old captures
    #[arg(long, value_name = "TIME")]
    pub at: Option<Timestamp>,
    /// Read so many levels of nesting instead of 127
    #[arg(long, value_name = "N", value_parser = depth)]
    pub depth: Option<usize>,
    /// How to write the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Write the report to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// The least level of a finding that makes the exit code 1
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = FailOn::Error)]
    pub fail_on: FailOn,
    /// Say of clean payloads too what they were taken for (text)
    #[arg(long, short)]
    pub verbose: bool,
    /// Print payload values and the keys that the contract does not name: personal data, most of it
    #[arg(long)]
    pub show_values: bool,
}

/// A level, as a word of the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Broken law
    Error,
    /// And advice not followed
    Warning,
    /// And whatever else is worth knowing
    Note,
}

impl From<FailOn> for Level {
    fn from(fail_on: FailOn) -> Self {
        match fail_on {
            FailOn::Error => Self::Error,
            FailOn::Warning => Self::Warning,
            FailOn::Note => Self::Note,
        }
    }
}

/// More would take more than a thread's stack.
const MOST_DEPTH: usize = 512;

fn depth(text: &str) -> Result<usize, String> {
    let depth = text.parse().ok().filter(|depth| (1..=MOST_DEPTH).contains(depth));
    depth.ok_or_else(|| format!("it is a number from 1 to {MOST_DEPTH}"))
}

pub(crate) fn run(arguments: &CheckArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    // Left to the end of the process, which is near: taking thousands of schemas apart takes as long as reading them.
    let catalog = match arguments.contract.as_ref().or(arguments.schema.as_ref()) {
        Some(path) => read(path, arguments, streams)?,
        None => Catalog::shipped(),
    };
    let catalog: &Catalog = Box::leak(Box::new(catalog));
    let whole = catalog.contracts().first().filter(|_| arguments.schema.is_some());
    let wanted = Wanted {
        vendor: arguments.vendor.clone(),
        event: whole.map(|contract| contract.bundle().events[0].id.clone()).or_else(|| arguments.event.clone()),
        operation: arguments.operation.clone(),
        side: arguments.side,
        status: arguments.status,
    };
    wanted.exists_in(catalog)?;
    let settings = Settings {
        wanted,
        show_values: arguments.show_values,
        secrets: secrets(arguments.secrets.as_deref(), catalog)?,
        unsigned: false,
        now: Timestamp::now(),
        at: arguments.at,
        depth: arguments.depth,
    };
    let progress =
        Progress::since(Instant::now(), streams.is_err_terminal, streams.is_out_terminal && arguments.output.is_none());
    let summary = match &arguments.output {
        Some(path) => {
            refuse_overwriting(path, &arguments.paths)?;
            // Written beside its place and moved there at the end, so that a folder being checked never holds half of it.
            let unfinished = path.with_added_extension("unfinished");
            let file = File::create(&unfinished).with_context(|| format!("cannot write {}", unfinished.display()))?;
            let summary = report(arguments, catalog, &settings, BufWriter::new(file), (streams.err, progress))?;
            fs::rename(&unfinished, path).with_context(|| format!("cannot write {}", path.display()))?;
            summary
        }
        None => report(arguments, catalog, &settings, &mut *streams.out, (streams.err, progress))?,
    };
    Ok(match summary {
        Summary { unreadable: 1.., .. } => Exit::Failed,
        Summary { with_findings: 1.., .. } => Exit::Findings,
        _ => Exit::Clean,
    })
}

fn report(
    arguments: &CheckArguments,
    catalog: &Catalog,
    settings: &Settings,
    out: impl Write,
    (err, mut progress): (&mut dyn Write, Progress),
) -> anyhow::Result<Summary> {
    let mut report =
        Report::start(out, arguments.format, catalog, arguments.fail_on.into())?.verbose(arguments.verbose);
    let checker = Checker::new(catalog, settings);
    let check = |input: Input| (size(&input), input.map(|captured| checker.check(&captured)));
    // Against a schema a list is one value like any other.
    let is_one = |captured: &Captured| arguments.schema.is_some() || takes_lists(captured, catalog, &settings.wanted);
    let inputs = inputs(&arguments.paths, arguments.output.as_deref()).flat_map(|input| match input {
        Ok(captured) => elements(captured, is_one).into_iter().map(Ok).collect(),
        unreadable => vec![unreadable],
    });
    let inputs = inputs.take_while(|_| !is_interrupted());
    in_order(inputs, size, check, |(bytes, checked)| -> anyhow::Result<()> {
        match &checked {
            Ok(payload) => {
                if report.says(payload) {
                    progress.make_room(err)?;
                }
                report.add(&Entry::Checked(payload))?;
            }
            Err(unreadable) => {
                progress.clear(err)?;
                let word = if unreadable.is_harmless { "warning" } else { "error" };
                writeln!(err, "{word}: {}", Escaped(&unreadable.to_string()))?;
                if !unreadable.is_harmless {
                    report.add(&Entry::Unreadable(unreadable))?;
                }
            }
        }
        progress.add(bytes);
        if progress.is_due() {
            // What is half written would be wiped.
            report.flush()?;
            progress.show(err)?;
        }
        Ok(())
    })?;
    progress.clear(err)?;
    if is_interrupted() {
        writeln!(err, "error: interrupted; what comes after was not checked")?;
        return Ok(Summary { unreadable: 1, ..report.end()? });
    }
    Ok(report.end()?)
}

/// How many bytes an input holds.
fn size(input: &Input) -> usize {
    input.as_ref().map_or(0, |captured| captured.body.len() + captured.before.len())
}

/// A report in the place of a payload would destroy it.
fn refuse_overwriting(output: &Path, paths: &[PathBuf]) -> anyhow::Result<()> {
    if paths.iter().any(|path| path.is_file() && is_same_file(path, output)) {
        bail!("{} is one of the payloads; the report would overwrite it", output.display());
    }
    Ok(())
}

/// The contract of a document. What is wrong with it, and what of it cannot be held to, goes to the second stream.
fn read(path: &Path, arguments: &CheckArguments, streams: &mut Streams<'_>) -> anyhow::Result<Catalog> {
    let formats = if arguments.assert_formats { Formats::Assert } else { Formats::Annotate };
    let elsewhere = Elsewhere { here: arguments.document.clone(), fetch: None };
    let reading = specification::read(path, None, formats, &elsewhere)?;
    for diagnostic in &reading.diagnostics {
        writeln!(streams.err, "{}\n", diagnostic.display(&reading.sources))?;
    }
    let Some(specification) = reading.specification else { bail!("nothing can be checked against {}", path.display()) };
    let is_schema = specification.root.is_some();
    match (is_schema, arguments.schema.is_some()) {
        (true, false) => bail!("{} is a JSON Schema, not a contract: give it with --schema", path.display()),
        (false, true) => bail!("{} is an OpenAPI document: give it with --contract", path.display()),
        _ => {}
    }
    // A schema that is not flat is held to as it was written.
    if specification.whole.as_ref().is_none_or(Whole::is_flat) {
        for (place, why) in &specification.losses {
            writeln!(streams.err, "warning: {place} is not checked: {why}")?;
        }
        // Of an interface the rest can be checked; a schema that says less than it should would call too much clean.
        if is_schema && !specification.losses.is_empty() {
            bail!("nothing was checked against {}", path.display());
        }
    }
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    Catalog::of_specification(specification, &stem)
        .with_context(|| format!("nothing can be checked against {}", path.display()))
}

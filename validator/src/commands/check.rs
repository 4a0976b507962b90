//! `vistoria check`: checks of captured payloads.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, bail};
use clap::{ArgGroup, Args, ValueEnum};
use jiff::Timestamp;
use vistoria_schemas::contract::Level;
use vistoria_schemas::contract::Server;
use vistoria_schemas::contract::specification::{self, Formats, Residual};
use vistoria_schemas::remote::{DocumentOverride, RemoteDocuments};

use super::progress::Progress;
use super::secrets::secrets;
use crate::capture::{Captured, Input, deliveries, elements, inputs, is_same_file};
use crate::checker::Checker;
use crate::contract::Catalog;
use crate::parallel::map_in_order;
use crate::process::{Exit, Streams, is_interrupted};
use crate::report::escape::Escaped;
use crate::report::{Entry, Format, Report, ReportedOnce, Summary};
use crate::settings::Settings;
use crate::subject::Side;
use crate::wanted::Wanted;

/// Arguments of `check`.
#[derive(Args)]
#[command(group = ArgGroup::new("described").args(["contract", "schema"]))]
pub struct CheckArguments {
    /// Files, folders, glob patterns or - for standard input: .json, .ndjson, .jsonl, .http, .har, .journal, and these as .gz or .zst
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<PathBuf>,
    /// Vendor that sent the payloads [default: auto-detected]
    #[arg(long, value_name = "V")]
    pub vendor: Option<String>,
    /// Event of the payloads [default: auto-detected]
    #[arg(long, value_name = "E")]
    pub event: Option<String>,
    /// Call of the payloads, by its operationId [default: auto-detected]
    #[arg(long, value_name = "O", conflicts_with = "event")]
    pub operation: Option<String>,
    /// Whether the payloads are requests or responses of the call
    #[arg(long, value_enum, requires = "operation")]
    pub side: Option<Side>,
    /// Status of the responses
    #[arg(long, value_name = "N", requires = "operation", value_parser = clap::value_parser!(u16).range(100..600))]
    pub status: Option<u16>,
    /// URL of the server that the requests went to, when it is not one of the contract's, such as http://localhost:8080/api
    #[arg(long, value_name = "URL", conflicts_with = "schema", value_parser = server)]
    pub server: Option<Server>,
    /// Check against this contract, or any OpenAPI 3 document, instead of the shipped contracts
    #[arg(long, value_name = "FILE")]
    pub contract: Option<PathBuf>,
    /// Check against this JSON Schema (draft 4, 6, 7, 2019-09 or 2020-12)
    #[arg(long, value_name = "FILE", conflicts_with_all = ["contract", "vendor", "event", "operation"])]
    pub schema: Option<PathBuf>,
    /// Use this local file instead of fetching URL; a folder maps every URL under the prefix
    #[arg(long, value_name = "URL=PATH", requires = "described", value_parser = DocumentOverride::parse)]
    pub document: Vec<DocumentOverride>,
    /// Check the formats of strings in --schema or --contract, which are annotations by default
    #[arg(long)]
    pub assert_formats: bool,
    /// Read secrets from this TOML file (vendor = "secret"), to check the signatures of captures with headers
    ///
    /// Several secrets of a vendor are a list, the current one first: `vendor = ["current", "previous"]`. They are read in addition to
    /// the variables VISTORIA_SECRET_<VENDOR>, which have one secret a line.
    #[arg(long, value_name = "FILE")]
    pub secrets: Option<PathBuf>,
    /// Check the age of signatures as of this time (RFC 3339) [default: when the payload was received, else now]
    #[arg(long, value_name = "TIME")]
    pub at: Option<Timestamp>,
    /// Read JSON of at most this many levels of nesting [default: 127]
    #[arg(long, value_name = "N", value_parser = depth)]
    pub depth: Option<usize>,
    /// Write the report in this format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Write the report to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Exit with code 1 for findings of this level or above
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = FailOn::Error)]
    pub fail_on: FailOn,
    /// Also list payloads without findings, with the event or call they were identified as (text format)
    #[arg(long, short)]
    pub verbose: bool,
    /// Print values and undeclared keys of payloads, which are mostly personal data
    #[arg(long)]
    pub show_values: bool,
}

/// Level of findings that fails a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Errors: violations of the contract
    Error,
    /// Warnings, and errors
    Warning,
    /// Notes, warnings and errors
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

/// Greatest value of `--depth`; deeper nesting would overflow a thread's stack.
const MAX_DEPTH: usize = 512;

/// Parses the value of `--depth`.
fn depth(text: &str) -> Result<usize, String> {
    let depth = text.parse().ok().filter(|depth| (1..=MAX_DEPTH).contains(depth));
    depth.ok_or_else(|| format!("must be a number from 1 to {MAX_DEPTH}"))
}

/// Parses the value of `--server`.
fn server(text: &str) -> Result<Server, String> {
    let server = Server::parse(text);
    let is_absolute = text.contains("://") && server.host.is_some();
    if is_absolute { Ok(server) } else { Err("must be a URL such as http://localhost:8080/api".to_owned()) }
}

/// Runs the command.
pub(crate) fn run(arguments: &CheckArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    // Leaked, because the process ends soon, and to drop thousands of schemas takes as long as to read them.
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
        server: arguments.server.clone(),
    };
    wanted.exists_in(catalog)?;
    let settings = Settings {
        wanted,
        show_values: arguments.show_values,
        secrets: secrets(arguments.secrets.as_deref(), catalog)?,
        skip_signature_check: false,
        now: Timestamp::now(),
        at: arguments.at,
        depth: arguments.depth,
    };
    let progress =
        Progress::since(Instant::now(), streams.is_err_terminal, streams.is_out_terminal && arguments.output.is_none());
    let summary = match &arguments.output {
        Some(path) => {
            refuse_overwriting(path, &arguments.paths)?;
            // Written to another name and renamed at the end, so that the report is never there in part.
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

/// Checks all payloads and writes the report to `out`.
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
    // With --schema a list is a value like any other.
    let is_one = |captured: &Captured| checker.is_array_one_message(captured);
    let inputs = inputs(&arguments.paths, arguments.output.as_deref()).flat_map(|input| match input {
        Ok(captured) if arguments.schema.is_some() => vec![Ok(captured)],
        Ok(captured) => elements(captured, is_one).into_iter().flat_map(deliveries).map(Ok).collect(),
        unreadable => vec![unreadable],
    });
    let inputs = inputs.take_while(|_| !is_interrupted());
    let mut reported_once = ReportedOnce::default();
    map_in_order(inputs, size, check, |(bytes, mut checked)| -> anyhow::Result<()> {
        // Here, because the payloads come in the order of the input.
        checked.iter_mut().for_each(|payload| reported_once.retain_news(payload));
        match &checked {
            Ok(payload) => {
                if report.lists(payload) {
                    progress.make_room();
                }
                report.add(&Entry::Checked(payload))?;
            }
            Err(unreadable) => {
                progress.clear();
                let word = if unreadable.is_harmless { "warning" } else { "error" };
                writeln!(err, "{word}: {}", Escaped(&unreadable.to_string()))?;
                if !unreadable.is_harmless {
                    report.add(&Entry::Unreadable(unreadable))?;
                }
            }
        }
        progress.add(bytes);
        if progress.is_due() {
            // Flushed first, because the progress line would overwrite half a line of the report.
            report.flush()?;
            progress.show();
        }
        Ok(())
    })?;
    progress.clear();
    if is_interrupted() {
        writeln!(err, "error: interrupted; the remaining payloads were not checked")?;
        return Ok(Summary { unreadable: 1, ..report.end()? });
    }
    Ok(report.end()?)
}

/// Returns the size of an input, in bytes.
fn size(input: &Input) -> usize {
    input.as_ref().map_or(0, |captured| captured.body.len() + captured.before.len())
}

/// Refuses a report that would overwrite a payload.
fn refuse_overwriting(output: &Path, paths: &[PathBuf]) -> anyhow::Result<()> {
    if paths.iter().any(|path| path.is_file() && is_same_file(path, output)) {
        bail!("{} is one of the payloads; the report would overwrite it", output.display());
    }
    Ok(())
}

/// Reads the document of `--contract` or `--schema`. Diagnostics and losses go to standard error.
fn read(path: &Path, arguments: &CheckArguments, streams: &mut Streams<'_>) -> anyhow::Result<Catalog> {
    let formats = if arguments.assert_formats { Formats::Assert } else { Formats::Annotate };
    let elsewhere = RemoteDocuments { overrides: arguments.document.clone(), fetch: None };
    let reading = specification::read(path, None, formats, &elsewhere)?;
    for diagnostic in &reading.diagnostics {
        writeln!(streams.err, "{}\n", reading.sources.display(diagnostic))?;
    }
    let Some(specification) = reading.specification else { bail!("nothing can be checked against {}", path.display()) };
    let is_schema = specification.root.is_some();
    match (is_schema, arguments.schema.is_some()) {
        (true, false) => bail!("{} is a JSON Schema, not a contract: give it with --schema", path.display()),
        (false, true) => bail!("{} is an OpenAPI document: give it with --contract", path.display()),
        _ => {}
    }
    // A schema that could not be normalised is validated in its original form, to which losses do not apply.
    if specification.residual.as_ref().is_none_or(Residual::is_normalised) {
        for (place, why) in &specification.losses {
            writeln!(streams.err, "warning: {place} is not checked: {why}")?;
        }
        // An OpenAPI document can be checked in part; a schema with a loss would accept invalid values.
        if is_schema && !specification.losses.is_empty() {
            bail!("nothing was checked against {}", path.display());
        }
    }
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    Catalog::of_specification(specification, &stem)
        .with_context(|| format!("nothing can be checked against {}", path.display()))
}

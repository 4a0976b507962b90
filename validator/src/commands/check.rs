//! `vistoria check`: checks of captured payloads.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, bail};
use clap::{Args, ValueEnum};
use jiff::Timestamp;
use vistoria_schemas::contract::Level;
use vistoria_schemas::contract::Server;
use vistoria_schemas::contract::specification::Formats;
use vistoria_schemas::pointer::Pointer;

use super::baseline::BaselineOptions;
use super::described::ContractArguments;
use super::opened::{Checked, Opening, Outcomes, expanded, size};
use super::parted;
use super::paths::names;
use super::payloads::PayloadArguments;
use super::progress::Progress;
use super::secrets::secrets;
use super::written::{Unfinished, unfinished_name};
use crate::capture::{Input, ReadOptions, inputs, is_same_file};
use crate::checker::Checker;
use crate::contract::Catalog;
use crate::escape::Escaped;
use crate::finding::Finding;
use crate::parallel::map_in_order;
use crate::process::{Exit, Streams, has_colour, is_interrupted, is_output_closed};
use crate::report::baseline::Judge;
use crate::report::{Entry, Format, GroupBy, MAX_MARKDOWN, Output, Report, ReportedOnce, Run, TextOptions, Verbosity};
use crate::sequences::Sequences;
use crate::settings::{Settings, Shown};
use crate::sighting::Sighter;

/// Arguments of `check`.
#[derive(Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub struct CheckArguments {
    /// Files, folders, glob patterns or - for standard input: JSON, NDJSON, HTTP, HAR, CSV and others, compressed or in archives
    #[arg(value_name = "PATH", required_unless_present = "paths_from")]
    pub paths: Vec<PathBuf>,
    /// Also read the inputs whose names stand in this file, one a line; - for standard input
    #[arg(long, value_name = "FILE")]
    pub paths_from: Option<PathBuf>,
    /// Write a line of JSON for each input, for `vistoria merge`, instead of a report
    ///
    /// Each input is a file, or a range of bytes of a plain file of lines (NDJSON): name:from-to, or name:from- to its end. A line belongs to
    /// the range that its first byte is in. A name that ends so is always a range. Rules that compare deliveries are not checked: the line
    /// is the same whatever the other parts are. For the HTML report, give --format html.
    #[arg(long, conflicts_with_all = [
        "baseline", "baseline_update", "report", "verbose", "quiet", "coverage", "window", "limit", "level", "group_by", "color"
    ])]
    pub part: bool,
    /// The payloads
    #[command(flatten)]
    pub payloads: PayloadArguments,
    /// URL of the server that the requests went to, when it is not one of the contract's, such as http://localhost:8080/api
    #[arg(long, value_name = "URL", conflicts_with = "schema", value_parser = server)]
    pub server: Option<Server>,
    /// Take the headers of each payload from this JSON Pointer of its record
    #[arg(long, value_name = "POINTER", requires = "body_at", value_parser = pointer)]
    pub headers_at: Option<Pointer>,
    /// Take the URL of each payload from this JSON Pointer of its record
    #[arg(long, value_name = "POINTER", requires = "body_at", value_parser = pointer)]
    pub url_at: Option<Pointer>,
    /// Also check the exchanges of archives whose hosts and paths are of no contract
    #[arg(long, visible_alias = "strict-traffic")]
    pub all: bool,
    /// The contracts
    #[command(flatten)]
    pub described: ContractArguments,
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
    /// Compare deliveries about one object, such as a booking, while no more than this many other objects were seen since; 0 compares none
    #[arg(long, value_name = "N", default_value_t = 100_000)]
    pub window: usize,
    /// Read JSON of at most this many levels of nesting [default: 127]
    #[arg(long, value_name = "N", value_parser = depth)]
    pub depth: Option<usize>,
    /// Write the report in this format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Write the report to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Also write a report in another format to a file; may be given several times
    #[arg(long, value_name = "FORMAT=FILE", value_parser = further_report)]
    pub report: Vec<(Format, PathBuf)>,
    /// Append the report in Markdown to this file (github format)
    #[arg(long, value_name = "FILE", env = "GITHUB_STEP_SUMMARY", hide_env_values = true)]
    pub step_summary: Option<OsString>,
    /// List findings of this level and above (text format)
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = FailOn::Warning)]
    pub level: FailOn,
    /// List at most this many causes of each level; 0 lists all (text format)
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub limit: usize,
    /// What findings stand under (text format)
    #[arg(long, value_enum, value_name = "WHAT", default_value_t = GroupBy::Rule)]
    pub group_by: GroupBy,
    /// Also list the events, requests, responses and rules that no payload was of (text and json formats)
    #[arg(long)]
    pub coverage: bool,
    /// When to use colours (text format)
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = clap::ColorChoice::Auto)]
    pub color: clap::ColorChoice,
    /// Print only the counts (text format)
    #[arg(long, short, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Exit with code 1 for findings of this level or above
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = FailOn::Error)]
    pub fail_on: FailOn,
    /// The baseline
    #[command(flatten)]
    pub baseline: BaselineOptions,
    /// Also print a line about each payload, with the event or call it was identified as (text format)
    #[arg(long, short)]
    pub verbose: bool,
    /// Print values and undeclared keys of payloads, which are mostly personal data
    #[arg(long)]
    pub show_values: bool,
    /// Print the values at this JSON Pointer, such as /data/price; * is every key and every position; may be given several times
    #[arg(long, value_name = "POINTER", conflicts_with = "show_values", value_parser = pointer)]
    pub show: Vec<Pointer>,
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

/// Parses the value of `--show`.
fn pointer(text: &str) -> Result<Pointer, String> {
    Pointer::parse(text).ok_or_else(|| "must be a JSON Pointer, such as /data/price".to_owned())
}

/// Parses the value of `--report`.
fn further_report(text: &str) -> Result<(Format, PathBuf), String> {
    let (format, path) = text.split_once('=').ok_or("must be FORMAT=FILE, such as json=report.json")?;
    Ok((Format::from_str(format, true)?, PathBuf::from(path)))
}

/// Parses the value of `--server`.
fn server(text: &str) -> Result<Server, String> {
    let server = Server::parse(text);
    let is_absolute = text.contains("://") && server.host.is_some();
    if is_absolute { Ok(server) } else { Err("must be a URL such as http://localhost:8080/api".to_owned()) }
}

/// Runs the command.
pub(crate) fn run(arguments: &CheckArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let formats = if arguments.assert_formats { Formats::Assert } else { Formats::Annotate };
    let catalog = arguments.described.catalog(formats, streams)?;
    // Leaked, because the process ends soon, and to drop thousands of schemas takes as long as to read them.
    let catalog: &Catalog = Box::leak(Box::new(catalog));
    let whole = catalog.contracts().first().filter(|_| arguments.described.schema.is_some());
    let wanted = arguments.payloads.wanted(whole, arguments.server.clone());
    wanted.exists_in(catalog)?;
    let settings = Settings {
        wanted,
        shown: match &arguments.show[..] {
            _ if arguments.show_values => Shown::All,
            [] => Shown::Nothing,
            places => Shown::At(places.to_vec()),
        },
        secrets: secrets(arguments.secrets.as_deref(), catalog)?,
        passes_unknown_events: false,
        skip_signature_check: false,
        now: Timestamp::now(),
        at: arguments.at,
        depth: arguments.depth,
    };
    let names = names(&arguments.paths, arguments.paths_from.as_deref())?;
    let mut progress =
        Progress::since(Instant::now(), streams.is_err_terminal, streams.is_out_terminal && arguments.output.is_none());
    if arguments.part {
        return parted::run(arguments, (catalog, &settings), &names, streams, &mut progress);
    }
    let mut files = Vec::new();
    let mut written = Vec::new();
    for (format, path) in destinations(arguments, &names)? {
        files.push((format, Unfinished::create(path)?));
        written.extend([path.to_path_buf(), unfinished_name(path)]);
    }
    let (mut step_summary, mut outputs) = (Vec::new(), Vec::new());
    let step_summary_path = step_summary_path(arguments);
    if step_summary_path.is_some() {
        outputs.push(Output { format: Format::Markdown, out: Box::new(&mut step_summary), has_colour: false });
    }
    for (format, file) in &mut files {
        outputs.push(Output { format: *format, out: Box::new(file), has_colour: false });
    }
    let judge = arguments.baseline.judge(arguments.fail_on.into())?;
    if arguments.output.is_none() {
        let has_colour = has_colour(arguments.color, streams.is_out_terminal);
        outputs.insert(0, Output { format: arguments.format, out: Box::new(&mut *streams.out), has_colour });
    }
    let Ended { run, is_conclusive } =
        report((arguments, &names), catalog, (&settings, judge), (outputs, &written), (streams.err, progress))?;
    files.into_iter().try_for_each(|(_, file)| file.finish())?;
    if let Some(path) = step_summary_path {
        append_step_summary(path, &step_summary, streams.err)?;
    }
    let is_outdated = match &run.baseline {
        Some(judge) if is_conclusive => arguments.baseline.conclude(judge, streams)?,
        _ => false,
    };
    Ok(match () {
        () if run.is_partial() => Exit::Failed,
        () if run.fails() || is_outdated => Exit::Findings,
        () => Exit::Clean,
    })
}

/// Returns the files that reports go to. None may overwrite a payload or another report.
pub(super) fn destinations<'p>(
    arguments: &'p CheckArguments,
    names: &[PathBuf],
) -> anyhow::Result<Vec<(Format, &'p Path)>> {
    let main = arguments.output.iter().map(|path| (arguments.format, path.as_path()));
    let all: Vec<_> = main.chain(arguments.report.iter().map(|(format, path)| (*format, path.as_path()))).collect();
    for (index, (_, path)) in all.iter().enumerate() {
        let written = [path.to_path_buf(), unfinished_name(path)];
        let is_payload =
            |written: &PathBuf| names.iter().any(|payload| payload.is_file() && is_same_file(payload, written));
        if written.iter().any(is_payload) {
            bail!("{} is one of the payloads; the report would overwrite it", path.display());
        }
        if all[..index].iter().any(|(_, other)| path == other || is_same_file(other, path)) {
            bail!("two reports would be written to {}", path.display());
        }
    }
    Ok(all)
}

/// Returns the file that GitHub shows as the summary of the step, when the run writes annotations.
fn step_summary_path(arguments: &CheckArguments) -> Option<&Path> {
    let further = arguments.report.iter().map(|(format, _)| *format);
    let annotates = further.chain([arguments.format]).any(|format| format == Format::Github);
    arguments.step_summary.as_deref().filter(|path| annotates && !path.is_empty()).map(Path::new)
}

/// Appends the report to the summary of the step, unless that would then be longer than GitHub accepts: it would drop all of it.
fn append_step_summary(path: &Path, report: &[u8], err: &mut dyn Write) -> anyhow::Result<()> {
    let length = fs::metadata(path).map_or(0, |file| file.len());
    if length + report.len() as u64 > MAX_MARKDOWN as u64 {
        let (path, report) = (path.display(), report.len());
        writeln!(err, "warning: {path} has no room for {report} bytes more; the report was not appended to it")?;
        return Ok(());
    }
    let written = OpenOptions::new().create(true).append(true).open(path).and_then(|mut file| file.write_all(report));
    written.with_context(|| format!("cannot write {}", path.display()))
}

/// A run at its end.
struct Ended<'a> {
    run: Run<'a>,
    /// Whether all payloads were checked: else nothing may be concluded of those that were not.
    is_conclusive: bool,
}

/// Checks all payloads and writes the reports.
fn report<'a>(
    (arguments, names): (&CheckArguments, &[PathBuf]),
    catalog: &'a Catalog,
    (settings, judge): (&Settings, Option<Judge>),
    (outputs, written): (Vec<Output<'_>>, &[PathBuf]),
    (err, mut progress): (&mut dyn Write, Progress),
) -> anyhow::Result<Ended<'a>> {
    let text = TextOptions {
        level: arguments.level.into(),
        limit: arguments.limit,
        verbosity: match (arguments.quiet, arguments.verbose) {
            (true, _) => Verbosity::Quiet,
            (_, true) => Verbosity::Verbose,
            _ => Verbosity::Usual,
        },
        group_by: arguments.group_by,
        has_coverage: arguments.coverage,
        has_colour: false,
    };
    let is_streaming = arguments.verbose || outputs.iter().any(|output| output.format.is_streamed());
    let needs_bodies = outputs.iter().any(|output| output.format.needs_bodies());
    let mut report = Report::start(outputs, catalog, arguments.fail_on.into(), &text, judge)?;
    let checker = Checker::new(catalog, settings);
    let sighter = Sighter::new(catalog).filter(|_| arguments.window > 0);
    let mut sequences = Sequences::new(arguments.window);
    let is_of_schema = arguments.described.schema.is_some();
    let carried = arguments.payloads.carried(arguments.headers_at.as_ref(), arguments.url_at.as_ref());
    let opening = Opening {
        checker: &checker,
        sighter: sighter.as_ref(),
        with_strangers: arguments.all,
        needs_bodies,
        // With a schema any value is a payload.
        recognises: carried.is_none() && !is_of_schema,
    };
    let check = |input: Input| -> (usize, Outcomes<'_>) {
        let size = size(&input);
        (size, opening.outcomes(input))
    };
    let options = ReadOptions { kind: arguments.payloads.input_format, written };
    let inputs = inputs(names, options).flat_map(|input| expanded(input, carried.as_ref(), is_of_schema, &checker));
    // When nobody reads the report any more, all that is left to find out is whether the run fails.
    let has_failed = Cell::new(false);
    let is_decided = || is_output_closed() && has_failed.get();
    let inputs = inputs.take_while(|_| !is_interrupted() && !is_decided());
    let mut reported_once = ReportedOnce::default();
    let mut said = BTreeSet::new();
    map_in_order(inputs, size, check, |(bytes, outcomes)| -> anyhow::Result<()> {
        for outcome in outcomes {
            match outcome {
                Ok(Checked::LeftAside { is_request }) => report.add(&Entry::LeftAside { is_request })?,
                Ok(Checked::Payload { mut payload, captured, sightings }) => {
                    // Here, because the payloads come in the order of the input.
                    reported_once.retain_news(&mut payload);
                    if let Some(sightings) = sightings {
                        sequences.add(&mut payload, *sightings);
                    }
                    if is_streaming {
                        progress.make_room();
                    }
                    let excerpts = captured.as_ref().map(|captured| checker.excerpts(captured));
                    let excerpt_of = |finding: &Finding| excerpts.as_ref()?.of(finding);
                    let body = captured.as_ref().filter(|_| needs_bodies).map(|captured| &captured.body[..]);
                    report.add(&Entry::Checked(&payload, &excerpt_of, body))?;
                }
                // The same remark about each line of a file is one.
                Err(unreadable) if unreadable.is_harmless() && !said.insert(unreadable.to_string()) => {}
                Err(unreadable) => {
                    progress.clear();
                    writeln!(err, "{}: {}", unreadable.level, Escaped(&unreadable.to_string()))?;
                    if !unreadable.is_harmless() {
                        report.add(&Entry::Unreadable(&unreadable))?;
                    }
                }
            }
        }
        has_failed.set(report.has_failed());
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
    }
    sequences.remark().map_or(Ok(()), |remark| writeln!(err, "{remark}"))?;
    let run = report.end()?;
    if run.summary.payloads == 0 && !is_interrupted() {
        writeln!(err, "error: nothing was checked, because the inputs have no payload")?;
    }
    let is_conclusive = !run.is_partial() && !is_decided();
    if arguments.baseline.baseline_update && !is_conclusive {
        writeln!(err, "baseline: not updated, because not all payloads were checked")?;
    }
    Ok(Ended { run, is_conclusive })
}

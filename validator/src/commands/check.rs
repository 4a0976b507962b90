//! `vistoria check`: checks of captured payloads.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::Context as _;
use jiff::Timestamp;
use vistoria_schemas::contract::specification::Formats;

use super::check_options::destinations;
pub use super::check_options::{CheckArguments, FailOn};
use super::opened::{Checked, Opening, Outcomes, expanded, held, payloads, size};
use super::parted;
use super::paths::names;
use super::progress::Progress;
use super::secrets::secrets;
use super::written::{Unfinished, unfinished_name};
use crate::capture::{Chunk, ReadOptions, chunks};
use crate::checker::Checker;
use crate::contract::Catalog;
use crate::escape::Escaped;
use crate::finding::Finding;
use crate::parallel::map_in_order;
use crate::process::{Exit, Streams, has_colour, is_interrupted, is_output_closed};
use crate::report::baseline::Judge;
use crate::report::{Entry, Format, MAX_MARKDOWN, Output, Report, ReportedOnce, Run, TextOptions, Verbosity};
use crate::sequences::Sequences;
use crate::settings::{Settings, Shown};
use crate::sighting::Sighter;

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
        clean: if is_streaming || needs_bodies { None } else { checker.clean_bodies(sighter.as_ref()) },
    };
    let check = |chunk: Chunk| -> (usize, Outcomes<'_>) {
        let size = size(&chunk);
        (size, opening.outcomes(chunk))
    };
    let options = ReadOptions { kind: arguments.payloads.input_format, written };
    let chunks = chunks(names, options).flat_map(|chunk| expanded(chunk, carried.as_ref(), is_of_schema, &checker));
    // When nobody reads the report any more, all that is left to find out is whether the run fails.
    let has_failed = Cell::new(false);
    let is_decided = || is_output_closed() && has_failed.get();
    let chunks = chunks.take_while(|_| !is_interrupted() && !is_decided());
    let mut reported_once = ReportedOnce::default();
    let mut said = BTreeSet::new();
    map_in_order(chunks, held, check, |(bytes, outcomes)| -> anyhow::Result<()> {
        for outcome in outcomes {
            progress.add(payloads(&outcome));
            match outcome {
                Ok(Checked::Clean { label, count }) => report.add(&Entry::Clean { label: &label, count })?,
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
        progress.add_bytes(bytes);
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

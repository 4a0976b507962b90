//! `vistoria check`

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::time::Instant;

use anyhow::{Context as _, bail};
use jiff::Timestamp;
use vistoria_schemas::contract::specification::{self, Formats, Residual};
use vistoria_schemas::remote::RemoteDocuments;

use super::progress::Progress;
use crate::capture::{Captured, Input, elements, inputs, is_same_file};
use crate::catalog::Catalog;
use crate::cli::{CheckArguments, Exit, INTERRUPTED, Streams};
use crate::identify::{Wanted, takes_lists};
use crate::parallel::in_order;
use crate::report::escape::Escaped;
use crate::report::{Entry, Report, Summary};
use crate::verify::{Secret, Secrets};
use crate::{Checker, Settings};

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
    let progress = Progress::since(Instant::now(), streams.is_watched, streams.is_shown && arguments.output.is_none());
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
    let is_interrupted = || INTERRUPTED.load(Ordering::Relaxed);
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

/// Those of the file first, then those of the environment.
pub(super) fn secrets(file: Option<&Path>, catalog: &Catalog) -> anyhow::Result<Secrets> {
    let mut secrets = Secrets::default();
    if let Some(path) = file {
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        secrets.add_lines(&text).with_context(|| format!("cannot use {}", path.display()))?;
    }
    for contract in catalog.contracts() {
        let vendor = contract.vendor();
        let lines = std::env::var(format!("VISTORIA_SECRET_{}", vendor.to_uppercase())).unwrap_or_default();
        lines.lines().filter(|line| !line.is_empty()).for_each(|line| secrets.add(vendor, Secret::new(line)));
    }
    Ok(secrets)
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
    // A schema that is not flat is held to as it was written.
    if specification.residual.as_ref().is_none_or(Residual::is_normalised) {
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

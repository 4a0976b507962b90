//! `vistoria check`

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use vistoria_schemas::contract;

use crate::capture::{inputs, is_same_file};
use crate::catalog::Catalog;
use crate::cli::{CheckArguments, Exit, Streams};
use crate::identify::Wanted;
use crate::report::{Entry, Report, Summary};
use crate::{Settings, check};

pub(crate) fn run(arguments: &CheckArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let catalog = match &arguments.contract {
        Some(path) => read_contract(path, streams)?,
        None => Catalog::shipped(),
    };
    let wanted = Wanted { vendor: arguments.vendor.clone(), event: arguments.event.clone() };
    wanted.exists_in(&catalog)?;
    let settings = Settings { wanted, show_values: arguments.show_values };
    let summary = match &arguments.output {
        Some(path) => {
            refuse_overwriting(path, &arguments.paths)?;
            // Written beside its place and moved there at the end, so that a folder being checked never holds half of it.
            let unfinished = path.with_added_extension("unfinished");
            let file = File::create(&unfinished).with_context(|| format!("cannot write {}", unfinished.display()))?;
            let summary = report(arguments, &catalog, &settings, BufWriter::new(file), streams.err)?;
            fs::rename(&unfinished, path).with_context(|| format!("cannot write {}", path.display()))?;
            summary
        }
        None => report(arguments, &catalog, &settings, &mut *streams.out, streams.err)?,
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
    err: &mut dyn Write,
) -> anyhow::Result<Summary> {
    let mut report = Report::start(out, arguments.format, catalog, arguments.fail_on.into())?;
    for input in inputs(&arguments.paths, arguments.output.as_deref()) {
        match input {
            Ok(captured) => report.add(&Entry::Checked(&check(&captured, catalog, settings)))?,
            Err(unreadable) => {
                writeln!(err, "error: {}", crate::report::escape::Escaped(&unreadable.to_string()))?;
                report.add(&Entry::Unreadable(&unreadable))?;
            }
        }
    }
    Ok(report.end()?)
}

/// A report in the place of a payload would destroy it.
fn refuse_overwriting(output: &Path, paths: &[PathBuf]) -> anyhow::Result<()> {
    if paths.iter().any(|path| path.is_file() && is_same_file(path, output)) {
        bail!("{} is one of the payloads; the report would overwrite it", output.display());
    }
    Ok(())
}

fn read_contract(path: &Path, streams: &mut Streams<'_>) -> anyhow::Result<Catalog> {
    let outcome = contract::read(path, Path::new(""))?;
    for diagnostic in &outcome.diagnostics {
        writeln!(streams.err, "{}\n", diagnostic.display(&outcome.sources))?;
    }
    match outcome.contract {
        Some(contract) => Ok(Catalog::of(contract.bundle)),
        None => bail!("{} is no contract", path.display()),
    }
}

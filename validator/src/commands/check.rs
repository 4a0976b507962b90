//! `vistoria check`

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::{Context as _, bail};
use vistoria_schemas::contract;

use crate::capture::inputs;
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
            let file = File::create(path).with_context(|| format!("cannot write {}", path.display()))?;
            report(arguments, &catalog, &settings, BufWriter::new(file), streams.err)?
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
    for input in inputs(&arguments.paths) {
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

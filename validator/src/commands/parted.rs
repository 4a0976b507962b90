//! `vistoria check --part`: what is found in parts of captures, a line each, for `vistoria merge`.

use std::collections::BTreeSet;
use std::io::{BufWriter, Read as _, Write};
use std::path::PathBuf;

use anyhow::{Context as _, bail};
use clap::ValueEnum;
use sha2::{Digest as _, Sha256};

use super::check_options::{CheckArguments, destinations};
use super::described::ContractArguments;
use super::opened::{Checked, Opening, Outcomes, expanded, held, payloads, size};
use super::progress::Progress;
use super::written::Unfinished;
use crate::capture::{InParts, ReadPart, Unreadable, file_of_part, in_parts, open_file};
use crate::checker::Checker;
use crate::contract::Catalog;
use crate::escape::Escaped;
use crate::finding::Finding;
use crate::parallel::map_in_order;
use crate::process::{Exit, Streams, is_interrupted};
use crate::report::part::{Made, PartReport};
use crate::settings::Settings;

/// What became of what stands in a part.
enum Done<'a> {
    Messages(Outcomes<'a>),
    End(ReadPart),
    Refused(Unreadable),
}

/// Checks the parts of these names and writes a line for each.
pub(super) fn run(
    arguments: &CheckArguments,
    (catalog, settings): (&Catalog, &Settings),
    names: &[PathBuf],
    streams: &mut Streams<'_>,
    progress: &mut Progress,
) -> anyhow::Result<Exit> {
    if arguments.format.is_streamed() {
        bail!(
            "--format {} lists every payload, so there is nothing to merge: write it for each part without --part, and join the files",
            word(&arguments.format)
        );
    }
    let made = made(arguments, catalog, settings)?;
    let files: Vec<PathBuf> = names.iter().map(|name| file_of_part(name).to_owned()).collect();
    let mut file =
        destinations(arguments, &files)?.into_iter().next().map(|(_, path)| Unfinished::create(path)).transpose()?;
    let exit = {
        let mut out: Box<dyn Write + '_> = match &mut file {
            Some(file) => Box::new(file),
            None => Box::new(BufWriter::new(&mut *streams.out)),
        };
        check(arguments, (catalog, settings, made), names, (&mut *out, streams.err, progress))?
    };
    file.map_or(Ok(()), Unfinished::finish)?;
    Ok(exit)
}

fn check(
    arguments: &CheckArguments,
    (catalog, settings, made): (&Catalog, &Settings, Made),
    names: &[PathBuf],
    (out, err, progress): (&mut dyn Write, &mut dyn Write, &mut Progress),
) -> anyhow::Result<Exit> {
    let needs_bodies = arguments.format.needs_bodies();
    let checker = Checker::new(catalog, settings);
    let carried = arguments.payloads.carried(arguments.headers_at.as_ref(), arguments.url_at.as_ref());
    let is_of_schema = arguments.described.schema.is_some();
    let opening = Opening {
        checker: &checker,
        // What rules of sequences compare may be in different parts.
        sighter: None,
        with_strangers: arguments.all,
        needs_bodies,
        recognises: carried.is_none() && !is_of_schema,
        clean: if needs_bodies { None } else { checker.clean_bodies(None) },
    };
    let (records, lists) = (carried.as_ref(), &checker);
    let inputs = in_parts(names, arguments.payloads.input_format).flat_map(|input| {
        let (chunk, other) = match input {
            InParts::Messages(chunk) => (Some(chunk), None),
            other => (None, Some(other)),
        };
        let chunks = chunk.into_iter().flat_map(move |chunk| expanded(chunk, records, is_of_schema, lists));
        chunks.map(InParts::Messages).chain(other)
    });
    let inputs = inputs.take_while(|_| !is_interrupted());
    let held = |input: &InParts| if let InParts::Messages(chunk) = input { held(chunk) } else { 0 };
    let work = |input: InParts| match input {
        InParts::Messages(chunk) => {
            let bytes = size(&chunk);
            (bytes, Done::Messages(opening.outcomes(chunk)))
        }
        InParts::End(part) => (0, Done::End(part)),
        InParts::Refused(unreadable) => (0, Done::Refused(unreadable)),
    };
    let mut report = PartReport::new(catalog, made, needs_bodies);
    let mut exit = Exit::Clean;
    let mut said = BTreeSet::new();
    let mut say = |unreadable: &Unreadable, err: &mut dyn Write, progress: &mut Progress| -> std::io::Result<()> {
        // The same remark about each line of a file is one.
        if unreadable.is_harmless() && !said.insert(unreadable.to_string()) {
            return Ok(());
        }
        progress.clear();
        writeln!(err, "{}: {}", unreadable.level, Escaped(&unreadable.to_string()))
    };
    map_in_order(inputs, held, work, |(bytes, done)| -> anyhow::Result<()> {
        match done {
            Done::Messages(outcomes) => {
                for outcome in outcomes {
                    progress.add(payloads(&outcome));
                    match outcome {
                        Ok(Checked::Clean { label, count }) => report.add_clean(&label, count),
                        Ok(Checked::LeftAside { is_request }) => report.leave_aside(is_request),
                        Ok(Checked::Payload { mut payload, captured, .. }) => {
                            let excerpts = captured.as_ref().map(|captured| checker.excerpts(captured));
                            let excerpt_of = |finding: &Finding| excerpts.as_ref()?.of(finding);
                            let body = captured.as_ref().filter(|_| needs_bodies).map(|captured| &captured.body[..]);
                            report.add(&mut payload, &excerpt_of, body);
                        }
                        Err(unreadable) => {
                            say(&unreadable, err, progress)?;
                            if !unreadable.is_harmless() {
                                report.add_unreadable(&unreadable);
                            }
                        }
                    }
                }
            }
            Done::End(part) => {
                // What was found is in the line; a part that could not be read may be in another attempt.
                if part.sha256.is_none() {
                    exit = Exit::Failed;
                }
                progress.make_room();
                // Whole and at once, so that a worker which is killed leaves the lines before whole.
                let mut line = serde_json::to_vec(&report.end(part))?;
                line.push(b'\n');
                out.write_all(&line)?;
                out.flush()?;
            }
            Done::Refused(unreadable) => {
                say(&unreadable, err, progress)?;
                exit = Exit::Failed;
            }
        }
        progress.add_bytes(bytes);
        if progress.is_due() {
            progress.show();
        }
        Ok(())
    })?;
    progress.clear();
    if is_interrupted() {
        writeln!(err, "error: interrupted; the part at hand and the remaining ones were not checked")?;
        return Ok(Exit::Failed);
    }
    Ok(exit)
}

/// Returns what parts are made with.
fn made(arguments: &CheckArguments, catalog: &Catalog, settings: &Settings) -> anyhow::Result<Made> {
    let vendors = catalog.contracts().iter().map(|contract| contract.vendor().to_owned());
    let with_secret: Vec<String> = vendors.filter(|vendor| !settings.secrets.of(vendor).is_empty()).collect();
    if !with_secret.is_empty() && arguments.at.is_none() {
        bail!(
            "with --part and secrets, --at must say when signatures are checked: else each worker would check them at another time"
        );
    }
    let (program, contracts) = contracts(catalog, &arguments.described)?;
    let mut settings = Vec::new();
    let mut set = |option: &str, value: Option<String>| {
        settings.extend(value.map(|value| format!("--{option} {value}").trim_end().to_owned()));
    };
    let payloads = &arguments.payloads;
    let switch = |is_on: bool| is_on.then(String::new);
    set("vendor", payloads.vendor.clone());
    set("event", payloads.event.clone());
    set("operation", payloads.operation.clone());
    set("side", payloads.side.as_ref().map(word));
    set("status", payloads.status.map(|status| status.to_string()));
    set("input-format", payloads.input_format.as_ref().map(word));
    set("envelope", payloads.envelope.clone());
    for inside in &payloads.body_at {
        set("body-at", Some(inside.to_string()));
    }
    set("headers-at", arguments.headers_at.as_ref().map(ToString::to_string));
    set("url-at", arguments.url_at.as_ref().map(ToString::to_string));
    let server = arguments.server.as_ref();
    set("server", server.map(|server| format!("{}{}", server.host.as_deref().unwrap_or_default(), server.base)));
    set("all", switch(arguments.all));
    set("assert-formats", switch(arguments.assert_formats));
    set("depth", arguments.depth.map(|depth| depth.to_string()));
    set("at", arguments.at.map(|at| at.to_string()));
    // A hash of the secrets could be guessed from.
    set("secrets", Some(with_secret.join(",")).filter(|vendors| !vendors.is_empty()));
    set("show-values", switch(arguments.show_values));
    for pointer in &arguments.show {
        set("show", Some(pointer.to_string()));
    }
    Ok(Made { program, contracts, fail_on: arguments.fail_on.into(), settings })
}

/// Returns the version of this program and the hash of the contracts. Only parts that have the same of both can be merged.
pub(super) fn contracts(catalog: &Catalog, described: &ContractArguments) -> anyhow::Result<(String, String)> {
    let mut hash = Sha256::new();
    for contract in catalog.contracts() {
        hash.update(serde_json::to_vec(contract.bundle())?);
        hash.update([0]);
    }
    // A schema that is not normalised is checked in its original form.
    for path in described.contract.iter().chain(&described.schema) {
        let mut text = Vec::new();
        let read = open_file(path).and_then(|mut file| file.read_to_end(&mut text));
        read.with_context(|| format!("cannot read {}", path.display()))?;
        hash.update(&text);
    }
    Ok((env!("CARGO_PKG_VERSION").to_owned(), hex::encode(&hash.finalize()[..16])))
}

/// Returns a value of an option as it is written.
fn word(value: &impl ValueEnum) -> String {
    value.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

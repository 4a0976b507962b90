//! `vistoria-gen export`: its arguments, and what it prints.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::{Args, ValueEnum};
use vistoria_generator::export::{self, Exported, Loss, Target};
use vistoria_generator::workspace::Workspace;
use vistoria_schemas::contract::Level;
use vistoria_schemas::node::Node;

use super::{ElsewhereArguments, FailOn, print_error, print_output, written};

/// Writes one document, all of whose references are local. What the target cannot say is listed on standard error.
///
/// Exit codes: 0 the document was written, even with losses, or is up to date; 1 it is stale (with --check), or what --fail-on names
/// was found; 2 the document has errors, or is not there.
#[derive(Args)]
pub(crate) struct ExportArguments {
    /// One of the vendors in schemas/vendors, or the path of a document that `emit` reads
    #[arg(value_name = "VENDOR|SPEC")]
    document: String,
    /// What to write
    #[arg(long, value_enum, value_name = "WHAT")]
    to: To,
    /// The file to write, as YAML if it ends in .yaml or .yml; with --to json-schema also a folder (DIR/, or a name without an
    /// extension), for one document of each event, request and response; standard output by default
    #[arg(long, value_name = "FILE|DIR/")]
    out: Option<PathBuf>,
    /// Write nothing; print a diff when a file is stale, and exit with 1 then
    #[arg(long, requires = "out")]
    check: bool,
    /// Exit with 1 when there is one of these
    #[arg(long, value_enum, value_name = "WHAT")]
    fail_on: Option<FailOn>,
    /// Write all losses to this JSON file
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// The name of a JSON Schema's root; by default its title, else the file name
    #[arg(long, value_name = "NAME")]
    root: Option<String>,
    /// What is not in the document
    #[command(flatten)]
    elsewhere: ElsewhereArguments,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum To {
    /// OpenAPI 3.1
    #[value(name = "openapi-3.1")]
    OpenApi31,
    /// OpenAPI 3.0
    #[value(name = "openapi-3.0")]
    OpenApi30,
    /// JSON Schema 2020-12
    JsonSchema,
}

/// Exports a document.
pub(crate) fn export(arguments: &ExportArguments) -> anyhow::Result<ExitCode> {
    let document = document(&arguments.document)?;
    let folder = arguments.out.as_deref().filter(|out| is_folder(out, arguments.to));
    let target = match (arguments.to, folder) {
        (To::OpenApi31, None) => Target::OpenApi31,
        (To::OpenApi30, None) => Target::OpenApi30,
        (To::JsonSchema, None) => Target::JsonSchema,
        (To::JsonSchema, Some(_)) => Target::JsonSchemaOfEachMessage,
        (_, Some(folder)) => bail!("{} is a folder: only --to json-schema writes several documents", folder.display()),
    };
    let remote = arguments.elsewhere.documents()?;
    let Exported { documents, losses, notes, reading } =
        export::export(&document, target, arguments.root.as_deref(), &remote)?;
    for diagnostic in &reading.diagnostics {
        print_error(&format!("{}\n", reading.sources.display(diagnostic)));
    }
    for note in &notes {
        print_error(&format!("note[export/note]: {}", note.text));
    }
    for line in summed_up(&losses) {
        print_error(&line);
    }
    if let Some(path) = &arguments.report {
        let report = serde_json::to_string_pretty(&losses)?;
        std::fs::write(path, report).with_context(|| format!("cannot write {}", path.display()))?;
    }
    let is = |level| reading.diagnostics.iter().any(|diagnostic| diagnostic.level == level);
    if documents.is_empty() || is(Level::Error) {
        print_error(&format!("error: nothing was made of {}", document.display()));
        return Ok(ExitCode::from(2));
    }
    if !write(arguments, folder, &documents)? {
        return Ok(ExitCode::from(1));
    }
    Ok(match arguments.fail_on {
        Some(FailOn::Loss) if !losses.is_empty() => ExitCode::from(1),
        Some(FailOn::Warning) if !losses.is_empty() || is(Level::Warning) => ExitCode::from(1),
        _ => ExitCode::SUCCESS,
    })
}

/// Returns the path of a document: the argument, or the contract of the vendor that it names.
fn document(argument: &str) -> anyhow::Result<PathBuf> {
    let path = Path::new(argument);
    if path.is_file() {
        return Ok(path.to_owned());
    }
    let folder = std::env::current_dir().context("cannot determine the current folder")?;
    let vendors = Workspace::find(&folder).and_then(|workspace| workspace.vendors()).unwrap_or_default();
    let name = |folder: &Path| folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    match vendors.iter().find(|folder| name(folder) == argument) {
        // Relative, so that diagnostics have short names.
        Some(vendor) => Ok(vendor.strip_prefix(&folder).unwrap_or(vendor).join("openapi.yaml")),
        None if vendors.is_empty() => bail!("there is no file {argument}, and no workspace with vendors here or above"),
        None => {
            let names: Vec<String> = vendors.iter().map(|folder| name(folder)).collect();
            bail!("there is no file {argument}, and no vendor of that name; the vendors are {}", names.join(", "))
        }
    }
}

/// Checks whether a path is a folder, or is written as one; where a folder is of use, a name without an extension is one.
fn is_folder(path: &Path, to: To) -> bool {
    let is_bare = || to == To::JsonSchema && path.extension().is_none() && !path.exists();
    path.is_dir() || path.to_string_lossy().ends_with(['/', std::path::MAIN_SEPARATOR]) || is_bare()
}

/// Writes the documents, or prints what is stale; `false` when anything is.
fn write(arguments: &ExportArguments, folder: Option<&Path>, documents: &[(String, Node)]) -> anyhow::Result<bool> {
    let is_yaml = |path: &Path| path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml");
    let mut is_fresh = true;
    for (name, document) in documents {
        let path = match (folder, &arguments.out) {
            (Some(folder), _) => folder.join(format!("{name}.json")),
            (None, Some(path)) => path.clone(),
            (None, None) => {
                print_output(&export::json(document))?;
                continue;
            }
        };
        let text = if is_yaml(&path) { export::yaml(document) } else { export::json(document) };
        if let Some(folder) = folder.filter(|_| !arguments.check) {
            std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        }
        is_fresh &= written(&path, &text, arguments.check)?;
    }
    Ok(is_fresh)
}

/// Returns the lines about each kind of loss, with the first places: a document may have hundreds of a kind.
fn summed_up(losses: &[Loss]) -> Vec<String> {
    const MAX_PLACES: usize = 3;
    let mut kinds: Vec<(&Loss, Vec<String>)> = Vec::new();
    for loss in losses {
        let place = format!("{} at {}", loss.place, loss.pointer);
        let place = place.trim_start_matches(" at ").to_owned();
        match kinds.iter_mut().find(|(first, _)| first.what == loss.what) {
            Some((_, places)) => places.push(place),
            None => kinds.push((loss, vec![place])),
        }
    }
    let line = |(loss, places): (&Loss, Vec<String>)| {
        let more = match places.len().saturating_sub(MAX_PLACES) {
            0 => String::new(),
            more => format!("\n  and {more} more; --report FILE lists all"),
        };
        let first = places[..places.len().min(MAX_PLACES)].join("\n  --> ");
        format!("warning[export/loss]: {}\n  --> {first}{more}\n  help: {}", loss.what, loss.help)
    };
    kinds.into_iter().map(line).collect()
}

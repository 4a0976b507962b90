//! `vistoria diff OLD NEW`: what a new contract breaks.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use clap::{Args, ValueEnum};
use vistoria_schemas::changes::{Breaks, Direction, Options};
use vistoria_schemas::contract::specification::Formats;
use vistoria_schemas::remote::DocumentOverride;

use crate::diff::{self, Described};
use crate::escape::Escaped;
use crate::process::{Exit, Streams};
use crate::report::Format;

/// Arguments of `diff`.
#[derive(Args)]
pub struct DiffArguments {
    /// The old document: a contract, an OpenAPI document or a JSON Schema, as a path or git:REF:path
    #[arg(value_name = "OLD", required_unless_present = "vendor")]
    pub old: Option<String>,
    /// The new document
    #[arg(value_name = "NEW", required_unless_present = "vendor")]
    pub new: Option<String>,
    /// Compare the contract of a vendor in schemas/vendors with what it was at --since
    #[arg(long, value_name = "V", requires = "since", conflicts_with_all = ["old", "new"])]
    pub vendor: Option<String>,
    /// The commit of the old contract, such as v1.2 or HEAD~3
    #[arg(long, value_name = "REF", requires = "vendor")]
    pub since: Option<String>,
    /// Report, and exit with code 1 for, changes that break this or something worse
    #[arg(long, value_enum, value_name = "WHAT", default_value_t = BreaksOption::Wire)]
    pub breaks: BreaksOption,
    /// Count the captures that each change concerns: files, folders or glob patterns; may be given several times
    #[arg(long, value_name = "CAPTURES")]
    pub on: Vec<PathBuf>,
    /// Take the values of a JSON Schema for what we send, rather than for what the vendor sends
    #[arg(long)]
    pub sent: bool,
    /// Whether `format` demands something where the document does not say
    #[arg(long, value_enum, default_value_t = FormatsOption::Assert)]
    pub formats: FormatsOption,
    /// Write the changes in this format; json also has whether the values of each definition are within the other one's
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Format::Text)]
    pub format: Format,
    /// Use this local file instead of fetching URL; a folder maps every URL under the prefix
    #[arg(long, value_name = "URL=PATH", value_parser = DocumentOverride::parse)]
    pub document: Vec<DocumentOverride>,
}

/// What a change breaks
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum BreaksOption {
    /// Anything else that the contract says of a message
    Warnings,
    /// The generated Rust changes incompatibly
    Types,
    /// A conforming receiver may refuse a message, or crash on it
    Wire,
}

impl From<BreaksOption> for Breaks {
    fn from(option: BreaksOption) -> Self {
        match option {
            BreaksOption::Warnings => Self::Warnings,
            BreaksOption::Types => Self::Types,
            BreaksOption::Wire => Self::Wire,
        }
    }
}

/// The meaning of `format`
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FormatsOption {
    /// A string without the format is invalid
    Assert,
    /// It is a comment
    Annotate,
}

/// Address space for the walk, which follows schemas on the stack; memory is used only as far as it grows.
const STACK_BYTES: usize = 1 << 29;

/// Runs the command.
pub(crate) fn run(arguments: &DiffArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let formats = match arguments.formats {
        FormatsOption::Assert => Formats::Assert,
        FormatsOption::Annotate => Formats::Annotate,
    };
    let (old, new) = names(arguments)?;
    let old = Described::read(&old, formats, &arguments.document, streams)?;
    let new = Described::read(&new, formats, &arguments.document, streams)?;
    if old.root.is_some() != new.root.is_some() {
        bail!("one document is a JSON Schema and the other one is not");
    }
    let options = Options {
        direction: if arguments.sent { Direction::Sent } else { Direction::Received },
        with_pairs: arguments.format == Format::Json,
    };
    let compared = std::thread::scope(|scope| {
        let walk = || diff::compare(&old, &new, options);
        let thread = std::thread::Builder::new().stack_size(STACK_BYTES).spawn_scoped(scope, walk);
        thread.map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    let mut difference = compared.context("no thread can be started")?;
    let mut is_partial = false;
    if !arguments.on.is_empty() {
        let counted = diff::count_captures(&mut difference, &old, &new, &arguments.on);
        for unreadable in &counted.unreadable {
            writeln!(streams.err, "{}: {}", unreadable.level, Escaped(&unreadable.to_string()))?;
            is_partial |= !unreadable.is_harmless();
        }
        if counted.payloads == 0 {
            writeln!(streams.err, "error: no capture is of a message of the old document")?;
            is_partial = true;
        }
    }
    let least = arguments.breaks.into();
    match arguments.format {
        Format::Text => diff::write_text(&difference, &old, &new, least, streams.out)?,
        Format::Json => diff::write_json(&difference, &old, &new, streams.out)?,
        format => diff::write_report(&difference, &old, &new, least, format, streams.out)?,
    }
    let breaks = difference.worst().is_some_and(|worst| worst >= least);
    Ok(match (is_partial, breaks) {
        (true, _) => Exit::Failed,
        (false, true) => Exit::Findings,
        (false, false) => Exit::Clean,
    })
}

/// Returns the names of both documents.
fn names(arguments: &DiffArguments) -> anyhow::Result<(String, String)> {
    if let (Some(vendor), Some(since)) = (&arguments.vendor, &arguments.since) {
        let path = contract_of(vendor)?;
        let path = path.display();
        return Ok((format!("git:{since}:{path}"), path.to_string()));
    }
    let old = arguments.old.clone().context("there is no old document")?;
    Ok((old, arguments.new.clone().context("there is no new document")?))
}

/// Returns the path of a vendor's contract in the working copy.
fn contract_of(vendor: &str) -> anyhow::Result<PathBuf> {
    let path = Path::new("schemas").join("vendors").join(vendor).join("openapi.yaml");
    if !path.is_file() {
        bail!("{} is not here: run this at the top of the working copy, with a vendor's id", path.display());
    }
    Ok(path)
}

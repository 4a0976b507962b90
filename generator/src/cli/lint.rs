//! `vistoria-gen lint`: what is wrong with documents, one after the other.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use vistoria_schemas::contract::Level;
use vistoria_schemas::contract::specification::{Formats, read};

use super::{ElsewhereArguments, print_error};

/// Reads contracts, OpenAPI documents and JSON Schemas, and says what is wrong with each. Nothing is written.
///
/// Exit codes: 0 nothing at or above --fail-on; 1 something; 2 a document cannot be read.
#[derive(Args)]
pub(crate) struct LintArguments {
    /// The documents
    #[arg(value_name = "SPEC", required = true)]
    documents: Vec<PathBuf>,
    /// Exit with 1 for diagnostics of this level or above
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = LintLevel::Error)]
    fail_on: LintLevel,
    /// What is not in the documents
    #[command(flatten)]
    elsewhere: ElsewhereArguments,
}

/// A level of diagnostics that fails the run.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum LintLevel {
    /// Errors
    Error,
    /// Warnings, and errors
    Warning,
}

/// Reads each document and prints its diagnostics. One that cannot be read does not keep the others from being read.
pub(crate) fn lint(arguments: &LintArguments) -> anyhow::Result<ExitCode> {
    let remote = arguments.elsewhere.documents()?;
    let fails_at = match arguments.fail_on {
        LintLevel::Error => Level::Error,
        LintLevel::Warning => Level::Warning,
    };
    let (mut failed, mut unread) = (0_usize, 0_usize);
    for document in &arguments.documents {
        match read(document, None, Formats::Annotate, &remote) {
            Ok(reading) => {
                for diagnostic in &reading.diagnostics {
                    print_error(&format!("{}\n", reading.sources.display(diagnostic)));
                }
                failed += usize::from(reading.diagnostics.iter().any(|diagnostic| diagnostic.level >= fails_at));
            }
            Err(error) => {
                print_error(&format!("error: {error}"));
                unread += 1;
            }
        }
    }
    let all = arguments.documents.len();
    let unreadable = if unread > 0 { format!(", {unread} could not be read") } else { String::new() };
    let documents = if all == 1 { "document" } else { "documents" };
    print_error(&format!("{all} {documents}: {} passed, {failed} failed{unreadable}", all - failed - unread));
    Ok(ExitCode::from(if unread > 0 { 2 } else { u8::from(failed > 0) }))
}

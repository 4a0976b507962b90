//! `vistoria-gen`: regenerates `generated/`, checks that it is fresh, generates types from any document, or exports one.

mod cli;

use std::process::ExitCode;

use anyhow::Context as _;
use clap::{Parser, Subcommand};
use vistoria_generator::changed::changed;
use vistoria_generator::workspace::Workspace;
use vistoria_generator::{Generated, files, generate};

use crate::cli::emit::{EmitArguments, emit};
use crate::cli::export::{ExportArguments, export};
use crate::cli::lint::{LintArguments, lint};
use crate::cli::{print_error, print_output};

/// Canonicalising allocates and frees millions of small values on several threads.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Regenerates generated/ from the contracts in schemas/vendors/.
///
/// Run it from any folder of the workspace. Exit codes: 0 success, or up to date; 1 stale (with --check); 2 a contract
/// has errors, or the workspace cannot be read or written.
#[derive(Parser)]
#[command(name = "vistoria-gen", version)]
struct Arguments {
    /// Write nothing; print a diff of what is stale and exit with 1 if anything is
    #[arg(long)]
    check: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Generate one Rust file from any OpenAPI or JSON Schema document
    Emit(EmitArguments),
    /// Write a contract or any document as one OpenAPI or JSON Schema document, for tools that read only that
    Export(ExportArguments),
    /// Say what is wrong with contracts and any OpenAPI or JSON Schema documents
    Lint(LintArguments),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            print_error(&format!("error: {error:#}"));
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    match &arguments.command {
        Some(Command::Emit(arguments)) => emit(arguments),
        Some(Command::Export(arguments)) => export(arguments),
        Some(Command::Lint(arguments)) => lint(arguments),
        None => regenerate(arguments.check),
    }
}

fn regenerate(check: bool) -> anyhow::Result<ExitCode> {
    let folder = std::env::current_dir().context("cannot determine the current folder")?;
    let workspace = Workspace::find(&folder)?;
    let Generated { files, readings, losses } = generate(&workspace)?;
    let mut failed = 0;
    for reading in &readings {
        for diagnostic in &reading.diagnostics {
            print_error(&format!("{}\n", reading.sources.display(diagnostic)));
        }
        failed += usize::from(reading.contract.is_none());
    }
    for loss in &losses {
        print_error(&format!("warning[generate/loss]: {loss}"));
    }
    let Some(files) = files else {
        print_error(&format!("error: {failed} of {} contracts have errors; nothing was written", readings.len()));
        return Ok(ExitCode::from(2));
    };
    let folder = workspace.generated();
    changed(&files, &folder).iter().for_each(|summary| print_error(summary));
    if check {
        let diff = files::stale(&files, &folder)?;
        if diff.is_empty() {
            print_error("generated/ is up to date");
            return Ok(ExitCode::SUCCESS);
        }
        print_output(&diff)?;
        print_error("error: generated/ is stale; run `cargo run -p vistoria-generator` and commit what it writes");
        return Ok(ExitCode::from(1));
    }
    let changed = files::write(&files, &folder)?;
    for name in &changed {
        let verb = if files.contains_key(name) { "wrote" } else { "removed" };
        print_error(&format!("{verb} generated/src/{name}"));
    }
    print_error(&format!("{} changed, {} in all", changed.len(), files.len()));
    Ok(ExitCode::SUCCESS)
}

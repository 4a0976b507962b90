//! `vistoria-gen`: regenerates `generated/`, or says that it is stale.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use clap::{Args, Parser, Subcommand, ValueEnum};
use vistoria_generator::specification::{self, Derive, Emitted, Layout, Options, Own, Presence, UnknownKeys};
use vistoria_generator::workspace::Workspace;
use vistoria_generator::{Generated, files, generate};
use vistoria_schemas::elsewhere::{Elsewhere, Fetch, Here};

/// Canonicalising makes and frees millions of small values, and does it in threads of its own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Regenerates generated/ from the contracts in schemas/vendors/.
///
/// Run it from any folder of the workspace. Exit codes: 0 done, or nothing stale; 1 stale (with --check); 2 a contract
/// has errors, or the workspace cannot be read or written.
#[derive(Parser)]
#[command(name = "vistoria-gen", version)]
struct Arguments {
    /// Write nothing; print what is stale as a diff and exit with 1 if anything is
    #[arg(long)]
    check: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Make one Rust file of any OpenAPI or JSON Schema document
    Emit(EmitArguments),
}

/// Reads OpenAPI 3.0 to 3.2 and JSON Schema draft 4 to 2020-12, as JSON or YAML.
///
/// Exit codes: 0 a file was written, with or without places that types do not hold; 2 none could be.
#[derive(Args)]
#[expect(clippy::struct_excessive_bools, reason = "a flag of the command line each")]
struct EmitArguments {
    /// The document
    #[arg(value_name = "SPEC")]
    document: PathBuf,
    /// Where the types go; standard output unless said
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// What the type of a JSON Schema is called; its title, or the file, unless said
    #[arg(long, value_name = "NAME")]
    root: Option<String>,
    /// Where a report goes of what the types do not hold, as JSON
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// The path of a support module that is there already, such as vistoria_support
    #[arg(long, value_name = "PATH")]
    support: Option<String>,
    /// A derive macro for all types, such as Eq or my_crate::Audited; may be given several times
    #[arg(long, value_name = "PATH")]
    derive: Vec<Derive>,
    /// A type of your own for texts of a format, such as date-time=jiff::Timestamp; may be given several times
    #[arg(long, value_name = "FORMAT=TYPE")]
    format_type: Vec<Own>,
    /// A type of your own for a definition, by its name in the document; may be given several times
    #[arg(long, value_name = "NAME=TYPE")]
    own_type: Vec<Own>,
    /// Types implement schemars::JsonSchema, with the schema that they came from
    #[arg(long)]
    json_schema: bool,
    /// How a field is read that may be absent and may be null
    #[arg(long, value_enum, value_name = "HOW", default_value_t = PresenceOf::Exact)]
    presence: PresenceOf,
    /// Absent fields have the default that the document gives them, instead of being absent
    #[arg(long)]
    fill_defaults: bool,
    /// Each event has a feature of Cargo's, without which it is an unknown one; the file says what Cargo.toml needs
    #[arg(long)]
    event_features: bool,
    /// The types of each component stand in a module of its name; they are known by their names alone too
    #[arg(long)]
    module_per_component: bool,
    /// A file that stands for an address that the document refers to, or a folder for all below one
    #[arg(long = "document", value_name = "URL=PATH", value_parser = Here::parse)]
    here: Vec<Here>,
    /// Fetch the documents of servers that references lead to; needs a build with the feature `net`
    #[arg(long)]
    allow_net: bool,
    /// What becomes of keys that the document neither names nor forbids
    #[arg(long, value_enum, value_name = "WHAT", default_value_t = Unknown::Ignore)]
    unknown_keys: Unknown,
}

#[derive(Clone, Copy, ValueEnum)]
enum Unknown {
    /// They are accepted and not kept
    Ignore,
    /// They are kept in a field `rest`, and written back
    Keep,
    /// They are refused, though the document accepts them
    Deny,
}

#[derive(Clone, Copy, ValueEnum)]
enum PresenceOf {
    /// Absent, null and a value are three things
    Exact,
    /// Absent and null are one: the field is an Option
    Option,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            say(&format!("error: {error:#}"));
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    if let Some(Command::Emit(arguments)) = &arguments.command {
        return emit(arguments);
    }
    let here = std::env::current_dir().context("cannot tell the current folder")?;
    let workspace = Workspace::find(&here)?;
    let Generated { files, outcomes, losses } = generate(&workspace)?;
    let mut faults = 0;
    for outcome in &outcomes {
        for diagnostic in &outcome.diagnostics {
            say(&format!("{}\n", diagnostic.display(&outcome.sources)));
        }
        faults += usize::from(outcome.contract.is_none());
    }
    for loss in &losses {
        say(&format!("warning[generate/loss]: {loss}"));
    }
    let Some(files) = files else {
        say(&format!("error: {faults} of {} contracts have errors; nothing was written", outcomes.len()));
        return Ok(ExitCode::from(2));
    };
    let folder = workspace.generated();
    if arguments.check {
        let diff = files::stale(&files, &folder)?;
        if diff.is_empty() {
            say("generated/ is up to date");
            return Ok(ExitCode::SUCCESS);
        }
        print(&diff)?;
        say("error: generated/ is stale; run `cargo run -p vistoria-generator` and commit what it writes");
        return Ok(ExitCode::from(1));
    }
    let changed = files::write(&files, &folder)?;
    for name in &changed {
        say(&format!("wrote generated/src/{name}"));
    }
    say(&format!("{} changed, {} in all", changed.len(), files.len()));
    Ok(ExitCode::SUCCESS)
}

fn emit(arguments: &EmitArguments) -> anyhow::Result<ExitCode> {
    let document = &arguments.document;
    let options = Options {
        root: arguments.root.clone(),
        support: arguments.support.clone(),
        derives: arguments.derive.clone(),
        formats: arguments.format_type.clone(),
        types: arguments.own_type.clone(),
        presence: match arguments.presence {
            PresenceOf::Exact => Presence::Exact,
            PresenceOf::Option => Presence::Option,
        },
        event_features: arguments.event_features,
        layout: if arguments.module_per_component { Layout::ModulePerComponent } else { Layout::Flat },
        fills_defaults: arguments.fill_defaults,
        json_schema: arguments.json_schema,
        elsewhere: Elsewhere { here: arguments.here.clone(), fetch: arguments.allow_net.then(fetch).transpose()? },
        unknown_keys: match arguments.unknown_keys {
            Unknown::Ignore => UnknownKeys::Ignore,
            Unknown::Keep => UnknownKeys::Keep,
            Unknown::Deny => UnknownKeys::Deny,
        },
    };
    let Emitted { types, losses, unused, reading } = specification::emit(document, &options)?;
    for diagnostic in &reading.diagnostics {
        say(&format!("{}\n", diagnostic.display(&reading.sources)));
    }
    let Some(types) = types else {
        say(&format!("error: no types could be made of {}", document.display()));
        return Ok(ExitCode::from(2));
    };
    for unused in &unused {
        say(&format!("warning[generate/unused]: a type is given for {unused}, and no text or definition is that"));
    }
    for loss in &losses {
        let held = if loss.held { "held by the schema on decode" } else { "NOT held" };
        say(&format!("note[generate/loss]: {}: {} ({held})", loss.place, loss.what));
    }
    if let Some(path) = &arguments.report {
        let report = serde_json::to_string_pretty(&losses)?;
        std::fs::write(path, report).with_context(|| format!("cannot write {}", path.display()))?;
    }
    match &arguments.out {
        Some(path) => std::fs::write(path, types).with_context(|| format!("cannot write {}", path.display()))?,
        None => print(&types)?,
    }
    // The process ends here, and takes the document with it faster than it can be taken apart.
    std::mem::forget(reading);
    Ok(ExitCode::SUCCESS)
}

/// What fetches documents, in a build that can.
#[cfg(feature = "net")]
fn fetch() -> anyhow::Result<Fetch> {
    use std::time::Duration;

    const MOST_BYTES: u64 = 64 << 20;
    const LONGEST: Duration = Duration::from_secs(30);
    Ok(|url| {
        let request = ureq::get(url).config().timeout_global(Some(LONGEST)).build();
        let mut response = request.call().map_err(|error| error.to_string())?;
        response.body_mut().with_config().limit(MOST_BYTES).read_to_string().map_err(|error| error.to_string())
    })
}

#[cfg(not(feature = "net"))]
fn fetch() -> anyhow::Result<Fetch> {
    anyhow::bail!("this build fetches nothing: build it with `--features net`")
}

/// Talk goes to stderr; there is nobody to tell when that fails.
fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// The product goes to stdout. A reader that stops reading has seen enough.
fn print(text: &str) -> anyhow::Result<()> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error).context("cannot write to stdout"),
        _ => Ok(()),
    }
}

//! The command line: words in, an exit code out. Every command writes to the two streams it is given, so that tests can
//! run all of it.

use std::io::Write;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
use jiff::Timestamp;
use vistoria_schemas::contract::Level;
use vistoria_schemas::remote::DocumentOverride;

use crate::commands;
use crate::identify::Side;
use crate::live::Given;
use crate::report::Format;

/// Holds vendors' payloads to their contracts.
#[derive(Parser)]
#[command(
    name = "vistoria",
    version,
    after_help = "Exit codes: 0 clean; 1 findings at --fail-on or above; 2 could not do all of it."
)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check captured payloads
    Check(CheckArguments),
    /// Receive deliveries: verify, check, keep and send on each
    Listen(ListenArguments),
    /// Send deliveries as a vendor would: valid, signed, or breaking a rule
    Send(SendArguments),
    /// Send the deliveries of a journal again
    Replay(ReplayArguments),
    /// Find out why a signature does not hold
    Doctor(DoctorArguments),
    /// List vendors and events, and how each is known
    Events(EventsArguments),
    /// Show which fields are null, empty, filled or absent in which event
    Matrix(MatrixArguments),
    /// Say what a rule asks and who says so, with a good and a bad example
    Explain(ExplainArguments),
}

/// More would take more than a thread's stack.
const MOST_DEPTH: usize = 512;

fn depth(text: &str) -> Result<usize, String> {
    let depth = text.parse().ok().filter(|depth| (1..=MOST_DEPTH).contains(depth));
    depth.ok_or_else(|| format!("it is a number from 1 to {MOST_DEPTH}"))
}

/// What `check` takes.
#[derive(Args)]
#[command(group = ArgGroup::new("described").args(["contract", "schema"]))]
pub struct CheckArguments {
    /// Files, folders, patterns (*) or - for standard input: .json, .ndjson, .jsonl, .http, .har, .journal, and these as .gz or .zst
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<PathBuf>,
    /// The vendor that sent the payloads
    #[arg(long, value_name = "V")]
    pub vendor: Option<String>,
    /// The event that the payloads are of
    #[arg(long, value_name = "E")]
    pub event: Option<String>,
    /// The call that the payloads are of, by its operationId
    #[arg(long, value_name = "O", conflicts_with = "event")]
    pub operation: Option<String>,
    /// Which message of the call they are
    #[arg(long, value_enum, requires = "operation")]
    pub side: Option<Side>,
    /// The status that a response had
    #[arg(long, value_name = "N", requires = "operation", value_parser = clap::value_parser!(u16).range(100..600))]
    pub status: Option<u16>,
    /// Check against this contract, or any OpenAPI 3 document, instead of the shipped contracts
    #[arg(long, value_name = "FILE")]
    pub contract: Option<PathBuf>,
    /// Check every payload against this JSON Schema (draft 4, 6, 7, 2019-09 or 2020-12)
    #[arg(long, value_name = "FILE", conflicts_with_all = ["contract", "vendor", "event", "operation"])]
    pub schema: Option<PathBuf>,
    /// A file that stands for an address that the document of --schema or --contract refers to, or a folder for all below one
    #[arg(long, value_name = "URL=PATH", requires = "described", value_parser = DocumentOverride::parse)]
    pub document: Vec<DocumentOverride>,
    /// Hold texts to the formats that the document of --schema or --contract names, which by itself say nothing
    #[arg(long)]
    pub assert_formats: bool,
    /// A file of `vendor = secret` lines, to check signatures of captures that have headers (.http)
    ///
    /// Secrets are also taken from the environment: VISTORIA_SECRET_<VENDOR>, a secret a line.
    #[arg(long, value_name = "FILE")]
    pub secrets: Option<PathBuf>,
    /// Judge how old signatures are as if it were this time (RFC 3339), for old captures
    #[arg(long, value_name = "TIME")]
    pub at: Option<Timestamp>,
    /// Read so many levels of nesting instead of 127
    #[arg(long, value_name = "N", value_parser = depth)]
    pub depth: Option<usize>,
    /// How to write the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Write the report to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// The least level of a finding that makes the exit code 1
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = FailOn::Error)]
    pub fail_on: FailOn,
    /// Say of clean payloads too what they were taken for (text)
    #[arg(long, short)]
    pub verbose: bool,
    /// Print payload values and the keys that the contract does not name: personal data, most of it
    #[arg(long)]
    pub show_values: bool,
}

/// What `listen` takes.
#[derive(Args)]
pub struct ListenArguments {
    /// A TOML file with any of the options below; its schema is validator/listen.schema.json
    #[arg(long, value_name = "FILE", env = "VISTORIA_CONFIG")]
    pub config: Option<PathBuf>,
    /// Say whether the configuration is good, and end
    #[arg(long)]
    pub check_config: bool,
    /// The options of which every one may also stand in the file
    #[command(flatten)]
    pub given: Given,
}

/// What `send` takes.
#[derive(Args)]
pub struct SendArguments {
    /// The vendor in whose name to send
    #[arg(required_unless_present_any = ["all", "break"])]
    pub vendor: Option<String>,
    /// The event to send; all of the vendor's when it is left out
    pub event: Option<String>,
    /// Where to send to; when it has no path, the vendor's own is added
    #[arg(long, value_name = "URL")]
    pub to: String,
    /// Every event of every vendor, or of the one that is named
    #[arg(long)]
    pub all: bool,
    /// Send one that breaks this rule
    #[arg(long, value_name = "RULE", conflicts_with_all = ["all", "count", "event"])]
    pub r#break: Option<String>,
    /// So many different ones of each event, made up and valid
    #[arg(long, value_name = "N")]
    pub count: Option<usize>,
    /// The same number makes the same ones
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// A file of `vendor = secret` lines; also VISTORIA_SECRET_<VENDOR>
    #[arg(long, value_name = "FILE", env = "VISTORIA_SECRETS")]
    pub secrets: Option<PathBuf>,
}

/// What `replay` takes.
#[derive(Args)]
pub struct ReplayArguments {
    /// The folder of a journal, or files of one
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<PathBuf>,
    /// Where to send to; each delivery's path is added
    #[arg(long, value_name = "URL")]
    pub to: String,
    /// Sign anew, as of now, with the secrets that are known
    #[arg(long)]
    pub sign: bool,
    /// As fast as possible instead of at the pace at which they came
    #[arg(long)]
    pub fast: bool,
    /// A file of `vendor = secret` lines; also VISTORIA_SECRET_<VENDOR>
    #[arg(long, value_name = "FILE", env = "VISTORIA_SECRETS")]
    pub secrets: Option<PathBuf>,
}

/// What `doctor` takes.
#[derive(Args)]
pub struct DoctorArguments {
    /// A delivery as it came: .http, .har or .journal
    #[arg(value_name = "DELIVERY", required = true)]
    pub paths: Vec<PathBuf>,
    /// The vendor, when nothing tells it
    #[arg(long, value_name = "V")]
    pub vendor: Option<String>,
    /// A file of `vendor = secret` lines; also VISTORIA_SECRET_<VENDOR>
    #[arg(long, value_name = "FILE", env = "VISTORIA_SECRETS")]
    pub secrets: Option<PathBuf>,
    /// Judge how old the signature is as if it were this time (RFC 3339)
    #[arg(long, value_name = "TIME")]
    pub at: Option<Timestamp>,
}

/// What `events` takes.
#[derive(Args)]
pub struct EventsArguments {
    /// Only this vendor's
    pub vendor: Option<String>,
}

/// What `matrix` takes.
#[derive(Args)]
pub struct MatrixArguments {
    /// The vendor
    pub vendor: String,
    /// Only this event; may be given several times
    #[arg(long, value_name = "E")]
    pub event: Vec<String>,
    /// How to write it
    #[arg(long, value_enum, default_value_t = MatrixFormat::Text)]
    pub format: MatrixFormat,
}

/// The formats of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MatrixFormat {
    /// For a terminal
    Text,
    /// For a document
    Markdown,
    /// For programs
    Json,
}

/// What `explain` takes.
#[derive(Args)]
pub struct ExplainArguments {
    /// A code from a report, such as clinicarx/title-present; the vendor may be left out when one has the rule
    pub rule: String,
}

/// A level, as a word of the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Broken law
    Error,
    /// And advice not followed
    Warning,
    /// And whatever else is worth knowing
    Note,
}

impl From<FailOn> for Level {
    fn from(fail_on: FailOn) -> Self {
        match fail_on {
            FailOn::Error => Self::Error,
            FailOn::Warning => Self::Warning,
            FailOn::Note => Self::Note,
        }
    }
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Everything was done, and nothing is at the level that fails.
    Clean = 0,
    /// Everything was done, and something is.
    Findings = 1,
    /// Not everything could be done.
    Failed = 2,
}

/// Whether the user asked for an end: what is under way is finished and reported, and nothing more is begun.
pub static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Makes an end of what is asked to end: the first time what was done is reported and what was accepted is finished; the
/// second time somebody cannot wait for it. Without this the process ends at once, and what was found is lost.
#[expect(clippy::exit, reason = "the run may be waiting for input, and cannot be asked to end")]
pub fn end_when_asked() {
    // A program that has a handler of its own keeps it.
    let _ = ctrlc::set_handler(|| {
        if INTERRUPTED.swap(true, Ordering::Relaxed) {
            std::process::exit(Exit::Failed as i32);
        }
    });
}

/// The two streams: findings go to the first, talk to the second.
pub struct Streams<'a> {
    /// Standard output.
    pub out: &'a mut dyn Write,
    /// Standard error.
    pub err: &'a mut dyn Write,
    /// Whether a person watches standard error.
    pub is_watched: bool,
    /// Whether standard output is a terminal too.
    pub is_shown: bool,
}

/// Runs one command. The words do not include the program's name.
pub fn run(arguments: Arguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    match arguments.command {
        Command::Check(arguments) => commands::check::run(&arguments, streams),
        Command::Listen(arguments) => commands::listen::run(arguments, streams),
        Command::Send(arguments) => commands::send::run(&arguments, streams),
        Command::Replay(arguments) => commands::replay::run(&arguments, streams),
        Command::Doctor(arguments) => commands::doctor::run(&arguments, streams),
        Command::Events(arguments) => commands::events::run(&arguments, streams),
        Command::Matrix(arguments) => commands::matrix::run(&arguments, streams),
        Command::Explain(arguments) => commands::explain::run(&arguments, streams),
    }
}

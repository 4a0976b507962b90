//! The command line: its subcommands, and their dispatch. Every command writes to the two streams it is given, so that tests
//! can run all of it in their own process.

use std::iter;
use std::sync::LazyLock;

use clap::{CommandFactory as _, Parser, Subcommand};
use vistoria_generated::CONTRACTS;

use crate::commands::baseline::BaselineArguments;
use crate::commands::check::CheckArguments;
use crate::commands::compare::CompareArguments;
use crate::commands::completions::{CompletionsArguments, ManArguments};
use crate::commands::diff::DiffArguments;
use crate::commands::doctor::DoctorArguments;
use crate::commands::drift::DriftArguments;
use crate::commands::events::EventsArguments;
use crate::commands::explain::ExplainArguments;
use crate::commands::listen::ListenArguments;
use crate::commands::matrix::MatrixArguments;
use crate::commands::merge::MergeArguments;
use crate::commands::mock::MockArguments;
use crate::commands::replay::ReplayArguments;
use crate::commands::run::RunArguments;
use crate::commands::send::SendArguments;
use crate::commands::{
    baseline, check, compare, completions, diff, doctor, drift, events, explain, listen, matrix, merge, mock, replay,
    run, send,
};
use crate::process::{Exit, Streams};

/// The version, and the fingerprint of each contract in this program.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let contracts = CONTRACTS.iter().map(|contract| format!("{} {}", contract.vendor, contract.fingerprint));
    iter::once(env!("CARGO_PKG_VERSION").to_owned()).chain(contracts).collect::<Vec<_>>().join("\n")
});

/// Checks vendors' payloads against their contracts.
#[derive(Parser)]
#[command(
    name = "vistoria",
    version,
    long_version = VERSION.as_str(),
    after_help = "Exit codes: 0 no findings at or above --fail-on; 1 findings at or above it; 2 usage error, or an input could not be processed."
)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check captured payloads
    Check(Box<CheckArguments>),
    /// Make one report of the parts that `vistoria check --part` checked
    Merge(MergeArguments),
    /// Change the baseline of known causes
    Baseline(BaselineArguments),
    /// Say which causes are new, worse or gone between two JSON reports
    Compare(CompareArguments),
    /// Say what a new contract breaks, with a payload that proves it
    Diff(DiffArguments),
    /// Say where captures and the contract disagree, as an overlay to apply
    Drift(Box<DriftArguments>),
    /// Receive deliveries: verify, check, store and forward them
    Listen(Box<ListenArguments>),
    /// Send sample deliveries as a vendor would, valid or violating a rule
    Send(SendArguments),
    /// Answer as a vendor would, by its contract
    Mock(Box<MockArguments>),
    /// Send the deliveries of a journal again
    Replay(ReplayArguments),
    /// Make the calls that a delivery leads to, by a flow (an Arazzo document)
    Run(RunArguments),
    /// Explain why a signature is invalid
    Doctor(DoctorArguments),
    /// List vendors and events, and how they are identified
    Events(EventsArguments),
    /// Show which fields of each event are null, empty, filled or absent
    Matrix(MatrixArguments),
    /// Explain a rule and its source, with a valid and an invalid example
    Explain(ExplainArguments),
    /// Write the completions of a shell
    Completions(CompletionsArguments),
    /// Write the manual page, or that of a command
    Man(ManArguments),
}

/// Runs one command.
pub fn run(arguments: Arguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    match arguments.command {
        Command::Check(arguments) => check::run(&arguments, streams),
        Command::Merge(arguments) => merge::run(&arguments, streams),
        Command::Baseline(arguments) => baseline::run(&arguments, streams),
        Command::Compare(arguments) => compare::run(&arguments, streams),
        Command::Diff(arguments) => diff::run(&arguments, streams),
        Command::Drift(arguments) => drift::run(&arguments, streams),
        Command::Listen(arguments) => listen::run(*arguments, streams),
        Command::Send(arguments) => send::run(&arguments, streams),
        Command::Mock(arguments) => mock::run(*arguments, streams),
        Command::Replay(arguments) => replay::run(&arguments, streams),
        Command::Run(arguments) => run::run(&arguments, streams),
        Command::Doctor(arguments) => doctor::run(&arguments, streams),
        Command::Events(arguments) => events::run(&arguments, streams),
        Command::Matrix(arguments) => matrix::run(&arguments, streams),
        Command::Explain(arguments) => explain::run(&arguments, streams),
        Command::Completions(arguments) => completions::run(&arguments, Arguments::command(), streams),
        Command::Man(arguments) => completions::run_man(&arguments, Arguments::command(), streams),
    }
}

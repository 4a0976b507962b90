//! The command line: its subcommands, and their dispatch. Every command writes to the two streams it is given, so that tests
//! can run all of it in their own process.

use clap::{Parser, Subcommand};

use crate::commands::check::CheckArguments;
use crate::commands::doctor::DoctorArguments;
use crate::commands::events::EventsArguments;
use crate::commands::explain::ExplainArguments;
use crate::commands::listen::ListenArguments;
use crate::commands::matrix::MatrixArguments;
use crate::commands::replay::ReplayArguments;
use crate::commands::send::SendArguments;
use crate::commands::{check, doctor, events, explain, listen, matrix, replay, send};
use crate::process::{Exit, Streams};

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

/// Runs one command.
pub fn run(arguments: Arguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    match arguments.command {
        Command::Check(arguments) => check::run(&arguments, streams),
        Command::Listen(arguments) => listen::run(arguments, streams),
        Command::Send(arguments) => send::run(&arguments, streams),
        Command::Replay(arguments) => replay::run(&arguments, streams),
        Command::Doctor(arguments) => doctor::run(&arguments, streams),
        Command::Events(arguments) => events::run(&arguments, streams),
        Command::Matrix(arguments) => matrix::run(&arguments, streams),
        Command::Explain(arguments) => explain::run(&arguments, streams),
    }
}

//! `vistoria completions` and `vistoria man`: what a shell and `man` know of the command line.

use anyhow::bail;
use clap::{Args, Command};
use clap_complete::{Shell, generate};
use clap_mangen::Man;
use vistoria_schemas::nearest::suggestion;

use crate::process::{Exit, Streams};

/// Arguments of `completions`.
#[derive(Args)]
pub struct CompletionsArguments {
    /// The shell
    #[arg(value_enum)]
    pub shell: Shell,
}

/// Arguments of `man`.
#[derive(Args)]
pub struct ManArguments {
    /// The command, such as check [default: all of vistoria]
    #[arg(value_name = "COMMAND")]
    pub command: Option<String>,
}

/// Writes the completions.
pub(crate) fn run(
    arguments: &CompletionsArguments,
    mut command: Command,
    streams: &mut Streams<'_>,
) -> anyhow::Result<Exit> {
    let mut script = Vec::new();
    generate(arguments.shell, &mut command, "vistoria", &mut script);
    streams.out.write_all(&script)?;
    Ok(Exit::Clean)
}

/// Writes a manual page.
pub(crate) fn run_man(
    arguments: &ManArguments,
    mut command: Command,
    streams: &mut Streams<'_>,
) -> anyhow::Result<Exit> {
    command.build();
    let page = match &arguments.command {
        None => command,
        Some(name) => {
            let Some(found) = command.find_subcommand(name) else {
                let known: Vec<&str> = command.get_subcommands().map(Command::get_name).collect();
                bail!("no command is called \"{name}\"; {}", suggestion(name, known.iter().copied()));
            };
            found.clone()
        }
    };
    Man::new(page).render(&mut streams.out)?;
    Ok(Exit::Clean)
}

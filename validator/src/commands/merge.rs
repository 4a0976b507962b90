//! `vistoria merge`: one report of the parts that were checked elsewhere.

use std::path::PathBuf;

use anyhow::{anyhow, bail};
use clap::Args;
use vistoria_schemas::contract::specification::Formats;

use super::check_options::FailOn;
use super::described::ContractArguments;
use super::parted::contracts;
use super::parts::{Lines, Next};
use super::written::Unfinished;
use crate::escape::Escaped;
use crate::process::{Exit, Streams, has_colour};
use crate::report::part::Merged;
use crate::report::{Format, GroupBy, Output, TextOptions, Verbosity};

/// Arguments of `merge`.
#[derive(Args)]
pub struct MergeArguments {
    /// Files with lines of `vistoria check --part`, in any order, or - for standard input
    ///
    /// The report is the one that `vistoria check --window 0` makes of all files in one run, named in the order of their names. A part that
    /// is there twice counts once. A line that is not whole, as a worker leaves it that was killed, is passed over when another line has its
    /// part, and refused otherwise.
    #[arg(value_name = "PART", required = true)]
    pub parts: Vec<PathBuf>,
    /// The contracts
    #[command(flatten)]
    pub described: ContractArguments,
    /// Write the report in this format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Write the report to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// List findings of this level and above (text format)
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = FailOn::Warning)]
    pub level: FailOn,
    /// List at most this many causes of each level; 0 lists all (text format)
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub limit: usize,
    /// What findings stand under: rule or event (text format)
    #[arg(long, value_enum, value_name = "WHAT", default_value_t = GroupBy::Rule)]
    pub group_by: GroupBy,
    /// Also list the events, requests, responses and rules that no payload was of (text format)
    #[arg(long)]
    pub coverage: bool,
    /// When to use colours (text format)
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = clap::ColorChoice::Auto)]
    pub color: clap::ColorChoice,
    /// Print only the counts (text format)
    #[arg(long, short)]
    pub quiet: bool,
}

/// Runs the command.
pub(crate) fn run(arguments: &MergeArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    if arguments.format.is_streamed() {
        bail!(
            "json, ndjson and csv list every payload, which parts do not: write that report for each part, and join the files"
        );
    }
    if arguments.group_by == GroupBy::Payload {
        bail!("parts do not list every payload, so nothing can stand under them; --group-by is rule or event");
    }
    let catalog = arguments.described.catalog(Formats::Annotate, streams)?;
    // What stands in a line may be anybody's.
    let shown = |error: anyhow::Error| anyhow!("{}", Escaped(&format!("{error:#}")));
    let lines = Lines::read(&arguments.parts, streams.err).map_err(shown)?;
    let Some((place, made)) = lines.made() else { bail!("there are no parts") };
    let (program, fingerprint) = contracts(&catalog, &arguments.described)?;
    if made.program != program {
        bail!("{place} was written by vistoria {}, and this is {program}", Escaped(&made.program));
    }
    if made.contracts != fingerprint {
        bail!("{place} was checked against other contracts than these; --contract and --schema are given as to check");
    }
    if let Some(place) = lines.without_lifecycle().filter(|_| arguments.format.needs_bodies()) {
        bail!("{place} has not what the HTML report needs: check the parts with --part --format html");
    }
    let mut merged = Merged::new(&catalog, made.fail_on, arguments.format.needs_bodies());
    let mut all_missing = Vec::new();
    let added = lines.each(|next| match next {
        Next::Part(part) => merged.add(*part),
        Next::Missing(name, range) => {
            all_missing.push(merged.add_missing(name, range));
            Ok(())
        }
    });
    added.map_err(shown)?;
    for missing in all_missing {
        writeln!(streams.err, "error: {}", Escaped(&missing.to_string()))?;
    }
    let text = TextOptions {
        level: arguments.level.into(),
        limit: arguments.limit,
        verbosity: if arguments.quiet { Verbosity::Quiet } else { Verbosity::Usual },
        group_by: arguments.group_by,
        has_coverage: arguments.coverage,
        has_colour: false,
    };
    let mut file = arguments.output.as_deref().map(Unfinished::create).transpose()?;
    let output = if let Some(file) = &mut file {
        Output { format: arguments.format, out: Box::new(file), has_colour: false }
    } else {
        let has_colour = has_colour(arguments.color, streams.is_out_terminal);
        Output { format: arguments.format, out: Box::new(&mut *streams.out), has_colour }
    };
    let run = merged.end().write(vec![output], &text)?;
    file.map_or(Ok(()), Unfinished::finish)?;
    if run.summary.payloads == 0 {
        writeln!(streams.err, "error: nothing was checked, because the inputs have no payload")?;
    }
    Ok(match () {
        () if run.is_partial() => Exit::Failed,
        () if run.fails() => Exit::Findings,
        () => Exit::Clean,
    })
}

//! The options of `vistoria check`, and the files that they name.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::bail;
use clap::{Args, ValueEnum};
use jiff::Timestamp;
use vistoria_schemas::contract::Level;
use vistoria_schemas::contract::Server;
use vistoria_schemas::pointer::Pointer;

use super::baseline::BaselineOptions;
use super::described::ContractArguments;
use super::payloads::PayloadArguments;
use super::written::unfinished_name;
use crate::capture::is_same_file;
use crate::report::{Format, GroupBy};

/// Arguments of `check`.
#[derive(Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub struct CheckArguments {
    /// Files, folders, glob patterns or - for standard input: JSON, NDJSON, HTTP, HAR, CSV and others, compressed or in archives
    #[arg(value_name = "PATH", required_unless_present = "paths_from")]
    pub paths: Vec<PathBuf>,
    /// Also read the inputs whose names stand in this file, one a line; - for standard input
    #[arg(long, value_name = "FILE")]
    pub paths_from: Option<PathBuf>,
    /// Write a line of JSON for each input, for `vistoria merge`, instead of a report
    ///
    /// Each input is a file, or a range of bytes of a plain file of lines (NDJSON): name:from-to, or name:from- to its end. A line belongs to
    /// the range that its first byte is in. A name that ends so is always a range. Rules that compare deliveries are not checked: the line
    /// is the same whatever the other parts are. For the HTML report, give --format html. The exit code is 0 whatever was found, and 2 when a part
    /// could not be read.
    #[arg(long, conflicts_with_all = [
        "baseline", "baseline_update", "report", "verbose", "quiet", "coverage", "window", "limit", "level", "group_by", "color"
    ])]
    pub part: bool,
    /// The payloads
    #[command(flatten)]
    pub payloads: PayloadArguments,
    /// URL of the server that the requests went to, when it is not one of the contract's, such as http://localhost:8080/api
    #[arg(long, value_name = "URL", conflicts_with = "schema", value_parser = server)]
    pub server: Option<Server>,
    /// Take the headers of each payload from this JSON Pointer of its record
    #[arg(long, value_name = "POINTER", requires = "body_at", value_parser = pointer)]
    pub headers_at: Option<Pointer>,
    /// Take the URL of each payload from this JSON Pointer of its record
    #[arg(long, value_name = "POINTER", requires = "body_at", value_parser = pointer)]
    pub url_at: Option<Pointer>,
    /// Also check the exchanges of archives whose hosts and paths are of no contract
    #[arg(long, visible_alias = "strict-traffic")]
    pub all: bool,
    /// The contracts
    #[command(flatten)]
    pub described: ContractArguments,
    /// Check the formats of strings in --schema or --contract, which are annotations by default
    #[arg(long)]
    pub assert_formats: bool,
    /// Read secrets from this TOML file (vendor = "secret"), to check the signatures of captures with headers
    ///
    /// Several secrets of a vendor are a list, the current one first: `vendor = ["current", "previous"]`. They are read in addition to
    /// the variables VISTORIA_SECRET_<VENDOR>, which have one secret a line.
    #[arg(long, value_name = "FILE")]
    pub secrets: Option<PathBuf>,
    /// Check the age of signatures as of this time (RFC 3339) [default: when the payload was received, else now]
    #[arg(long, value_name = "TIME")]
    pub at: Option<Timestamp>,
    /// Compare deliveries about one object, such as a booking, while no more than this many other objects were seen since; 0 compares none
    #[arg(long, value_name = "N", default_value_t = 100_000)]
    pub window: usize,
    /// Read JSON of at most this many levels of nesting [default: 127]
    #[arg(long, value_name = "N", value_parser = depth)]
    pub depth: Option<usize>,
    /// Write the report in this format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Write the report to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Also write a report in another format to a file; may be given several times
    #[arg(long, value_name = "FORMAT=FILE", value_parser = further_report)]
    pub report: Vec<(Format, PathBuf)>,
    /// Append the report in Markdown to this file (github format)
    #[arg(long, value_name = "FILE", env = "GITHUB_STEP_SUMMARY", hide_env_values = true)]
    pub step_summary: Option<OsString>,
    /// List findings of this level and above (text format)
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = FailOn::Warning)]
    pub level: FailOn,
    /// List at most this many causes of each level; 0 lists all (text format)
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub limit: usize,
    /// What findings stand under (text format)
    #[arg(long, value_enum, value_name = "WHAT", default_value_t = GroupBy::Rule)]
    pub group_by: GroupBy,
    /// Also list the events, requests, responses and rules that no payload was of (text and json formats)
    #[arg(long)]
    pub coverage: bool,
    /// When to use colours (text format)
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = clap::ColorChoice::Auto)]
    pub color: clap::ColorChoice,
    /// Print only the counts (text format)
    #[arg(long, short, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Exit with code 1 for findings of this level or above
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = FailOn::Error)]
    pub fail_on: FailOn,
    /// The baseline
    #[command(flatten)]
    pub baseline: BaselineOptions,
    /// Also print a line about each payload, with the event or call it was identified as (text format)
    #[arg(long, short)]
    pub verbose: bool,
    /// Print values and undeclared keys of payloads, which are mostly personal data
    #[arg(long)]
    pub show_values: bool,
    /// Print the values at this JSON Pointer, such as /data/price; * is every key and every position; may be given several times
    #[arg(long, value_name = "POINTER", conflicts_with = "show_values", value_parser = pointer)]
    pub show: Vec<Pointer>,
}

/// Level of findings that fails a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Errors: violations of the contract
    Error,
    /// Warnings, and errors
    Warning,
    /// Notes, warnings and errors
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

/// Greatest value of `--depth`; deeper nesting would overflow a thread's stack.
const MAX_DEPTH: usize = 512;

/// Parses the value of `--depth`.
fn depth(text: &str) -> Result<usize, String> {
    let depth = text.parse().ok().filter(|depth| (1..=MAX_DEPTH).contains(depth));
    depth.ok_or_else(|| format!("must be a number from 1 to {MAX_DEPTH}"))
}

/// Parses the value of `--show`.
fn pointer(text: &str) -> Result<Pointer, String> {
    Pointer::parse(text).ok_or_else(|| "must be a JSON Pointer, such as /data/price".to_owned())
}

/// Parses the value of `--report`.
fn further_report(text: &str) -> Result<(Format, PathBuf), String> {
    let (format, path) = text.split_once('=').ok_or("must be FORMAT=FILE, such as json=report.json")?;
    Ok((Format::from_str(format, true)?, PathBuf::from(path)))
}

/// Parses the value of `--server`.
fn server(text: &str) -> Result<Server, String> {
    let server = Server::parse(text);
    let is_absolute = text.contains("://") && server.host.is_some();
    if is_absolute { Ok(server) } else { Err("must be a URL such as http://localhost:8080/api".to_owned()) }
}

/// Returns the files that reports go to. None may overwrite a payload or another report.
pub(super) fn destinations<'p>(
    arguments: &'p CheckArguments,
    names: &[PathBuf],
) -> anyhow::Result<Vec<(Format, &'p Path)>> {
    let main = arguments.output.iter().map(|path| (arguments.format, path.as_path()));
    let all: Vec<_> = main.chain(arguments.report.iter().map(|(format, path)| (*format, path.as_path()))).collect();
    for (index, (_, path)) in all.iter().enumerate() {
        let written = [path.to_path_buf(), unfinished_name(path)];
        let is_payload =
            |written: &PathBuf| names.iter().any(|payload| payload.is_file() && is_same_file(payload, written));
        if written.iter().any(is_payload) {
            bail!("{} is one of the payloads; the report would overwrite it", path.display());
        }
        if all[..index].iter().any(|(_, other)| path == other || is_same_file(other, path)) {
            bail!("two reports would be written to {}", path.display());
        }
    }
    Ok(all)
}

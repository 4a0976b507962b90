//! `vistoria drift`: where captures and the contract disagree.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use anyhow::{Context as _, bail};
use clap::{ArgGroup, Args, ValueEnum};
use jiff::Timestamp;
use vistoria_schemas::contract::Level;
use vistoria_schemas::contract::specification::Formats;
use vistoria_support::tape::Tape;

use super::described::ContractArguments;
use super::opened::{Checked, Opening};
use super::payloads::PayloadArguments;
use super::progress::Progress;
use super::written::{Unfinished, replace_together, unfinished_name};
use crate::capture::{Captured, Input, ReadOptions, Unreadable, elements, inputs, is_same_file};
use crate::checker::Checker;
use crate::contract::Catalog;
use crate::drift::evidence::{self, Evidence};
use crate::drift::record::{Named, Recorder};
use crate::drift::{
    Documents, Hasher, Patch, Proposal, TextLimit, changed, compare, json, news, overlay, patches, propose, text,
};
use crate::escape::Escaped;
use crate::identify::Identifier;
use crate::parallel::map_in_order;
use crate::process::{Exit, Streams, is_interrupted};
use crate::settings::Settings;
use crate::subject::{Identified, IdentifiedBy};

/// Arguments of `drift`.
#[derive(Args)]
#[command(
    group = ArgGroup::new("changes").args(["propose", "apply"]).multiple(true),
    after_help = "Exit codes: 0 no payload contradicts the contract, or --apply has changed it; 1 some do; 2 usage error, or an input could not be processed."
)]
pub struct DriftArguments {
    /// Files, folders, glob patterns or - for standard input: what `vistoria check` reads
    #[arg(value_name = "CAPTURES", required_unless_present = "with")]
    pub paths: Vec<PathBuf>,
    /// Add the evidence of other runs, written by --evidence; may be given several times
    #[arg(long, value_name = "FILE")]
    pub with: Vec<PathBuf>,
    /// Write the evidence to this file: counts, without any value of a payload
    #[arg(long, value_name = "FILE")]
    pub evidence: Option<PathBuf>,
    /// The payloads
    #[command(flatten)]
    pub payloads: PayloadArguments,
    /// The contracts
    #[command(flatten)]
    pub described: ContractArguments,
    /// Check the formats of strings in --schema or --contract, which are annotations by default
    #[arg(long)]
    pub assert_formats: bool,
    /// Tell only what is new since the evidence of this file, or is of a share of payloads that is more than three times as large
    #[arg(long, value_name = "FILE")]
    pub since: Option<PathBuf>,
    /// Write an OpenAPI Overlay to this file that makes --contract or --schema accept the payloads; --overlay reads it
    #[arg(long, value_name = "FILE", requires = "described")]
    pub propose: Option<PathBuf>,
    /// Write the changes into the files of --contract or --schema; comments and layout of what does not change stay
    #[arg(long, requires = "described", conflicts_with = "overlay")]
    pub apply: bool,
    /// Propose or apply at most this many changes; 0 is all
    #[arg(long, value_name = "N", default_value_t = 0, requires = "changes")]
    pub at_most: usize,
    /// Write the report in this format
    #[arg(long, value_enum, default_value_t = DriftFormat::Text)]
    pub format: DriftFormat,
    /// List causes of this level and above (text format): errors contradict the contract, notes are what it allows and no payload has
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = DriftLevel::Error)]
    pub level: DriftLevel,
    /// List at most this many causes of each level; 0 lists all (text format)
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub limit: usize,
    /// Name every undeclared key, also those that few payloads have and that may be data
    #[arg(long)]
    pub show_keys: bool,
    /// Hash unknown words and keys with this key; files of evidence merge exactly when theirs is the same
    #[arg(long, value_name = "KEY", env = "VISTORIA_DRIFT_KEY", hide_env_values = true, default_value = "vistoria")]
    pub hash_key: String,
}

/// Format of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DriftFormat {
    /// For people
    Text,
    /// For programs
    Json,
}

/// Level of what is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DriftLevel {
    /// Payloads contradict the contract
    Error,
    /// Also what payloads have and the contract does not declare, and what it allows and no payload has
    Note,
}

/// Runs the command.
pub(crate) fn run(arguments: &DriftArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let formats = if arguments.assert_formats { Formats::Assert } else { Formats::Annotate };
    let described = arguments.described.documented(formats, streams)?;
    let (catalog, mut documents) = described;
    // Leaked, because the process ends soon, and to drop thousands of schemas takes as long as to read them.
    let catalog: &Catalog = Box::leak(Box::new(catalog));
    let Collected { mut evidence, is_partial } = collect(arguments, catalog, streams)?;
    for path in &arguments.with {
        evidence.merge(read_evidence(path)?);
    }
    if let Some(path) = &arguments.evidence {
        write_file(path, &evidence::write(&evidence))?;
    }
    let mut proposals = propose(compare(&evidence, catalog), catalog);
    if let Some(path) = &arguments.since {
        let earlier = propose(compare(&read_evidence(path)?, catalog), catalog);
        proposals = news(proposals, &earlier, catalog);
    }
    let most = if arguments.at_most == 0 { usize::MAX } else { arguments.at_most };
    let unchanged = if arguments.apply { documents.clone() } else { None };
    let patches = patched(&proposals, catalog, documents.as_mut());
    if let (Some(path), Some(documents)) = (&arguments.propose, &documents) {
        let last_day = proposals.iter().filter_map(|proposal| Some(proposal.days()?.1)).max();
        write_file(path, &overlay(patches.iter().flatten().take(most), &documents.name, last_day))?;
    }
    let applied = if arguments.apply { first(&patches, most) } else { 0 };
    let is_refused = match unchanged {
        Some(unchanged) => !apply(&proposals[..applied], catalog, unchanged, streams)?,
        None => false,
    };
    let report = match arguments.format {
        DriftFormat::Text => {
            let limit = TextLimit { each: arguments.limit, with_notes: arguments.level == DriftLevel::Note };
            text(&evidence, &proposals, &patches, catalog, limit)
        }
        DriftFormat::Json => json(&evidence, &proposals, &patches),
    };
    streams.out.write_all(report.as_bytes())?;
    let is_left = |index: usize| index >= applied || patches[index].is_none();
    let mut errors = proposals.iter().enumerate().filter(|(_, proposal)| proposal.level == Level::Error);
    let is_contradicted = errors.any(|(index, _)| is_left(index));
    Ok(match () {
        () if is_partial || is_refused => Exit::Failed,
        () if is_contradicted => Exit::Findings,
        () => Exit::Clean,
    })
}

/// Returns the patch of each proposal; none without the documents of the contract, as of the shipped ones.
fn patched(proposals: &[Proposal], catalog: &Catalog, documents: Option<&mut Documents>) -> Vec<Option<Patch>> {
    match (documents, catalog.contracts().first()) {
        (Some(documents), Some(contract)) => patches(proposals, contract.graph(), documents),
        _ => proposals.iter().map(|_| None).collect(),
    }
}

/// Returns how many proposals have the first `most` patches.
fn first(patches: &[Option<Patch>], most: usize) -> usize {
    let changing = patches.iter().enumerate().filter(|(_, patch)| patch.is_some());
    changing.take(most).last().map_or(0, |(index, _)| index + 1)
}

/// Writes the patches of proposals into the files of the contract, and says at which lines. Returns whether they could be written.
fn apply(
    proposals: &[Proposal],
    catalog: &Catalog,
    mut documents: Documents,
    streams: &mut Streams<'_>,
) -> anyhow::Result<bool> {
    let patches: Vec<Patch> = patched(proposals, catalog, Some(&mut documents)).into_iter().flatten().collect();
    let files = match changed(&documents, &patches) {
        Ok(files) => files,
        Err(diagnostics) => {
            diagnostics.iter().try_for_each(|diagnostic| writeln!(streams.err, "{diagnostic}\n"))?;
            return Ok(false);
        }
    };
    replace_together(files.iter().map(|file| (file.path.as_path(), file.text.as_str())))?;
    for file in &files {
        for (line, patch) in &file.lines {
            writeln!(streams.err, "changed {}:{line}: {} at {}", file.name, patch.summary, patch.target)?;
        }
    }
    Ok(true)
}

/// Writes a file, whole or not at all.
fn write_file(path: &Path, text: &str) -> anyhow::Result<()> {
    let mut file = Unfinished::create(path)?;
    file.write_all(text.as_bytes()).with_context(|| format!("cannot write {}", path.display()))?;
    file.finish()
}

/// Returns the files that are written, under all of their names. None may overwrite a payload.
fn written(arguments: &DriftArguments) -> anyhow::Result<Vec<PathBuf>> {
    let all = arguments.evidence.iter().chain(&arguments.propose);
    let all: Vec<PathBuf> = all.flat_map(|path| [path.clone(), unfinished_name(path)]).collect();
    for path in &all {
        if arguments.paths.iter().any(|payload| payload.is_file() && is_same_file(payload, path)) {
            bail!("{} is one of the payloads, and would be overwritten", path.display());
        }
    }
    Ok(all)
}

/// Reads a file of evidence.
fn read_evidence(path: &Path) -> anyhow::Result<Evidence> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    evidence::read(&text).with_context(|| format!("cannot use {}", path.display()))
}

/// The evidence of the captures.
struct Collected {
    evidence: Evidence,
    /// Whether something could not be read.
    is_partial: bool,
}

/// Counts all payloads.
fn collect(arguments: &DriftArguments, catalog: &Catalog, streams: &mut Streams<'_>) -> anyhow::Result<Collected> {
    if arguments.paths.is_empty() {
        return Ok(Collected { evidence: Evidence::default(), is_partial: false });
    }
    let is_of_schema = arguments.described.schema.is_some();
    let whole = catalog.contracts().first().filter(|_| is_of_schema);
    let wanted = arguments.payloads.wanted(whole, None);
    wanted.exists_in(catalog)?;
    let settings = Settings { wanted, now: Timestamp::now(), ..Settings::default() };
    let carried = arguments.payloads.carried(None, None);
    let checker = Checker::new(catalog, &settings);
    let counting = Counting {
        opening: Opening {
            checker: &checker,
            with_strangers: false,
            needs_bodies: true,
            sighter: None,
            recognises: carried.is_none() && !is_of_schema,
            clean: None,
        },
        identifier: Identifier::new(catalog, &settings.wanted),
        idle: Mutex::default(),
        hasher: Hasher::new(&arguments.hash_key),
        named: if arguments.show_keys { Named::All } else { Named::Common },
    };
    let is_one = |captured: &Captured| checker.is_array_one_message(captured);
    let written = written(arguments)?;
    let options = ReadOptions { kind: arguments.payloads.input_format, written: &written };
    let inputs = inputs(&arguments.paths, options).flat_map(|input| match (input, &carried) {
        (Ok(captured), Some(carried)) => carried.payloads(captured),
        (Ok(captured), None) if !is_of_schema => elements(captured, is_one),
        (input, _) => vec![input],
    });
    let mut progress = Progress::since(Instant::now(), streams.is_err_terminal, false);
    let (mut counted, mut is_partial, mut said) = (0, false, BTreeSet::new());
    let count = |input: Input| {
        let size = size(&input);
        (size, input.map_or_else(|unreadable| vec![Err(unreadable)], |captured| counting.count(captured)))
    };
    map_in_order(inputs.take_while(|_| !is_interrupted()), size, count, |(bytes, outcomes)| -> anyhow::Result<()> {
        for outcome in outcomes {
            match outcome {
                Ok(is_counted) => counted += usize::from(is_counted),
                Err(unreadable) if unreadable.is_harmless() && !said.insert(unreadable.to_string()) => {}
                Err(unreadable) => {
                    progress.clear();
                    writeln!(streams.err, "{}: {}", unreadable.level, Escaped(&unreadable.to_string()))?;
                    is_partial |= !unreadable.is_harmless();
                }
            }
        }
        progress.add(1);
        progress.add_bytes(bytes);
        if progress.is_due() {
            progress.show();
        }
        Ok(())
    })?;
    progress.clear();
    if is_interrupted() {
        writeln!(streams.err, "error: interrupted; the remaining payloads were not counted")?;
        is_partial = true;
    }
    if counted == 0 {
        bail!("nothing was counted, because the inputs have no payload of a contract");
    }
    Ok(Collected { evidence: counting.evidence(arguments.show_keys), is_partial })
}

/// Counts payloads on several threads.
struct Counting<'c, 'a> {
    opening: Opening<'c, 'a>,
    identifier: Identifier<'a>,
    /// The recorders that no thread uses.
    idle: Mutex<Vec<Recorder<'a>>>,
    hasher: Hasher,
    named: Named,
}

/// Whether a message was counted, or why it could not be read.
type Outcome = Result<bool, Unreadable>;

impl Counting<'_, '_> {
    /// Counts a message, or what it carries.
    fn count(&self, captured: Captured) -> Vec<Outcome> {
        let text = std::str::from_utf8(&captured.body).ok();
        if let Some(tape) = text.and_then(|text| Tape::parse(text).ok()) {
            let identified = self.identifier.identify_quickly(&captured, || Some(&tape));
            // What a field of its own body names carries nothing else, and need not be checked to know it.
            let is_settled =
                |identified: &Identified<'_>| !self.opening.recognises || identified.by == IdentifiedBy::Body;
            if let Some(identified) = identified.filter(is_settled) {
                self.with_recorder(|recorder| recorder.record(&identified, captured.received_at, &tape));
                return vec![Ok(true)];
            }
        }
        let outcomes = self.opening.check(captured).into_iter();
        let each = outcomes.map(|outcome| match outcome? {
            Checked::Payload { payload, captured: Some(captured), .. } if payload.label.is_some() => {
                Ok(self.count_checked(&captured))
            }
            Checked::Payload { .. } | Checked::Clean { .. } | Checked::LeftAside { .. } => Ok(false),
        });
        each.collect()
    }

    /// Counts a message that is a vendor's.
    fn count_checked(&self, captured: &Captured) -> bool {
        let Some(tape) = std::str::from_utf8(&captured.body).ok().and_then(|text| Tape::parse(text).ok()) else {
            return false;
        };
        let Some(identified) = self.opening.checker.identified(captured) else { return false };
        self.with_recorder(|recorder| recorder.record(&identified, captured.received_at, &tape));
        true
    }
}

impl<'a> Counting<'_, 'a> {
    fn with_recorder(&self, count: impl FnOnce(&mut Recorder<'a>)) {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let mut recorder = idle().pop().unwrap_or_else(|| Recorder::new(self.hasher.clone(), self.named));
        count(&mut recorder);
        idle().push(recorder);
    }

    /// Returns what was counted.
    fn evidence(self, with_rare_names: bool) -> Evidence {
        let mut evidence = Evidence::default();
        let recorders = self.idle.into_inner().unwrap_or_else(PoisonError::into_inner);
        recorders.into_iter().for_each(|recorder| evidence.merge(recorder.evidence()));
        if with_rare_names { evidence } else { evidence.without_rare_names() }
    }
}

/// Returns the size of an input, in bytes.
fn size(input: &Input) -> usize {
    input.as_ref().map_or(0, |captured| captured.body.len() + captured.before.len())
}

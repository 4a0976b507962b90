//! The line of a part.

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use vistoria_schemas::contract::Level;

use super::super::lifecycle::Sparse;
use super::super::run::SubjectTally;
use super::super::summary::Summary;
use super::cause::PartCause;
use super::error::{LineError, MAX_COUNT, VERSION};

/// What a line starts with. No text in a line has it, since quotation marks in texts are escaped.
pub const MARK: &str = "{\"vistoria_part\":";

/// A part, by its name and its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartId {
    /// The file, as the user named it.
    pub name: String,
    /// The range of its bytes; null for all of it.
    pub range: Option<(u64, u64)>,
    /// How many bytes it has: of a range, those of its lines.
    pub bytes: u64,
    /// The SHA-256 of the bytes; null when they could not all be read.
    pub sha256: Option<String>,
}

impl PartId {
    /// Returns the name with the range.
    pub fn full_name(&self) -> String {
        self.range.map_or_else(|| self.name.clone(), |(from, to)| format!("{}:{from}-{to}", self.name))
    }
}

/// What a part was made with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Made {
    /// The version of this program.
    pub program: String,
    /// The hash of the contracts.
    pub contracts: String,
    /// The level that fails a run.
    pub fail_on: Level,
    /// The options that change what is found, as they are written.
    pub settings: Vec<String>,
}

/// What is read first of every line: what decides which lines belong together.
#[derive(Debug, Clone, Deserialize)]
pub struct Head {
    /// The part.
    pub part: PartId,
    /// What it was made with.
    pub made: Made,
    /// The size of the file.
    pub file_bytes: Option<u64>,
    /// What payloads had at the fields of their events.
    pub lifecycle: Option<IgnoredAny>,
}

/// A line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartLine {
    /// The version of the format.
    pub(super) vistoria_part: u64,
    /// The part.
    pub part: PartId,
    /// What it was made with.
    pub made: Made,
    /// The size of the file; null when there was none.
    pub(super) file_bytes: Option<u64>,
    /// How many lines a range has.
    pub(super) lines: usize,
    /// Whether it has a message, readable or not.
    pub(super) has_message: bool,
    /// The counts.
    pub(super) summary: Summary,
    /// The payloads of each event and call.
    pub(super) subjects: Vec<(Option<String>, SubjectTally)>,
    /// The causes, in the order in which they came.
    pub(super) causes: Vec<PartCause>,
    /// How many findings have causes beyond those that are kept.
    pub(super) uncounted: usize,
    /// The first inputs that could not be read.
    pub(super) unreadable: Vec<UnreadPart>,
    /// The payloads with advice that a run reports once.
    pub(super) once: Vec<Once>,
    /// The only payload, when there is one.
    pub(super) only: Option<Only>,
    /// What payloads had at the fields of their events, when a report has that.
    pub(super) lifecycle: Option<Sparse>,
}

/// An input that could not be read.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct UnreadPart {
    pub(super) source: String,
    pub(super) reason: String,
}

/// A payload with advice that a run reports once, as far as its findings are counted.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Once {
    pub(super) subject: Option<String>,
    /// The worst level of its other findings.
    pub(super) others: Option<Level>,
    /// The codes of the advice, and their levels.
    pub(super) advice: Vec<(String, Level)>,
}

/// The only payload of a part, as the text report of a single one names it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Only {
    pub(super) source: String,
    pub(super) entry: Option<usize>,
    pub(super) after_entry: String,
}

#[derive(Deserialize)]
struct Versioned {
    vistoria_part: u64,
}

impl Head {
    /// Reads what decides which lines belong together.
    ///
    /// # Errors
    ///
    /// When the line is not JSON, or not of this version.
    pub fn read(line: &str) -> Result<Self, LineError> {
        let Versioned { vistoria_part } = serde_json::from_str(line)?;
        if vistoria_part != VERSION {
            return Err(LineError::Version(vistoria_part));
        }
        Ok(serde_json::from_str(line)?)
    }
}

/// Returns the part that a line was to be of, which may be cut off behind that.
pub fn cut_off_id(line: &str) -> Option<PartId> {
    let rest = line.strip_prefix(MARK)?.trim_start_matches(|char: char| char.is_ascii_digit());
    let rest = rest.strip_prefix(",\"part\":")?;
    serde_json::Deserializer::from_str(rest).into_iter().next()?.ok()
}

impl PartLine {
    /// Reads a line.
    ///
    /// # Errors
    ///
    /// When it was not written by this version.
    pub fn read(line: &str) -> Result<Self, LineError> {
        let part: Self = serde_json::from_str(line)?;
        if part.vistoria_part != VERSION {
            return Err(LineError::Version(part.vistoria_part));
        }
        if !part.adds_up() {
            return Err(LineError::Sense("its counts do not add up"));
        }
        Ok(part)
    }

    fn adds_up(&self) -> bool {
        let Summary { payloads, clean, passed, with_findings, unreadable, errors, warnings, notes, .. } = self.summary;
        let all =
            [payloads, clean, passed, with_findings, unreadable, errors, warnings, notes, self.lines, self.uncounted];
        let is_small = |count: &usize| *count < MAX_COUNT;
        let tallies = self.subjects.iter().flat_map(|(_, tally)| [tally.payloads, tally.failed, tally.with_findings]);
        all.iter().all(is_small)
            && [self.summary.fast_path, self.summary.left_aside].iter().all(is_small)
            && tallies.into_iter().all(|count| count <= payloads)
            && clean + passed + with_findings + unreadable == payloads
            && self.unreadable.len() <= unreadable
            && self
                .lifecycle
                .iter()
                .flat_map(|found| found.values().flatten())
                .all(|(.., found)| [found.null, found.empty, found.value, found.absent].iter().all(is_small))
    }
}

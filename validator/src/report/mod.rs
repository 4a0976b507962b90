//! What was found, written for a person or for a program. Each format is a file.

pub mod escape;
mod json;
mod text;

pub(crate) use text::witness;

pub use json::{Document, Said, Source, schema};

use std::io::{self, Write};

use vistoria_schemas::contract::Level;

use crate::capture::Unreadable;
use crate::catalog::Catalog;
use crate::finding::Payload;

/// The formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people
    Text,
    /// For programs; its schema is validator/report.schema.json
    Json,
}

/// The counts of a run.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, schemars::JsonSchema)]
pub struct Summary {
    /// Everything that was to be checked.
    pub payloads: usize,
    /// Those without a finding at the level that fails the run.
    pub clean: usize,
    /// Those with one.
    pub with_findings: usize,
    /// Those that could not be read.
    pub unreadable: usize,
    /// Those of whose bodies there was nothing to say, as was known without reading them into a tree.
    pub proved: usize,
    /// Findings of level error, over all payloads.
    pub errors: usize,
    /// Findings of level warning.
    pub warnings: usize,
    /// Findings of level note.
    pub notes: usize,
}

/// One entry of a report.
pub enum Entry<'a> {
    /// A payload that was checked.
    Checked(&'a Payload),
    /// Something that could not be read.
    Unreadable(&'a Unreadable),
}

/// Writes a report entry by entry, counting as it goes.
pub struct Report<'a, W: Write> {
    out: W,
    format: Format,
    catalog: &'a Catalog,
    fail_on: Level,
    summary: Summary,
    text: text::State,
}

impl<'a, W: Write> Report<'a, W> {
    /// Starts a report.
    pub fn start(mut out: W, format: Format, catalog: &'a Catalog, fail_on: Level) -> io::Result<Self> {
        if format == Format::Json {
            json::start(&mut out)?;
        }
        Ok(Self { out, format, catalog, fail_on, summary: Summary::default(), text: text::State::default() })
    }

    /// Hands on all that was written.
    pub fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// Says whether the text names clean payloads too.
    #[must_use]
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.text.verbose = verbose;
        self
    }

    /// Whether anything is written of a payload that was checked.
    pub fn says(&self, payload: &Payload) -> bool {
        self.format == Format::Json || self.text.says(payload)
    }

    /// Adds an entry.
    pub fn add(&mut self, entry: &Entry<'_>) -> io::Result<()> {
        let first = self.summary.payloads == 0;
        self.summary.count(entry, self.fail_on);
        match self.format {
            Format::Text => text::entry(&mut self.out, entry, self.catalog, &mut self.text),
            Format::Json => json::entry(&mut self.out, entry, self.fail_on, first),
        }
    }

    /// Ends the report and gives its counts.
    pub fn end(mut self) -> io::Result<Summary> {
        match self.format {
            Format::Text => text::end(&mut self.out, &self.summary, &self.text)?,
            Format::Json => json::end(&mut self.out, &self.summary)?,
        }
        self.out.flush()?;
        Ok(self.summary)
    }
}

impl Summary {
    fn count(&mut self, entry: &Entry<'_>, fail_on: Level) {
        self.payloads += 1;
        match entry {
            Entry::Unreadable(_) => self.unreadable += 1,
            Entry::Checked(payload) => {
                self.proved += usize::from(payload.is_proved);
                if payload.worst() >= Some(fail_on) {
                    self.with_findings += 1;
                } else {
                    self.clean += 1;
                }
                for (finding, _) in &payload.findings {
                    match finding.level {
                        Level::Error => self.errors += 1,
                        Level::Warning => self.warnings += 1,
                        Level::Note => self.notes += 1,
                    }
                }
            }
        }
    }
}

//! The writer of reports: one entry after the other, in one of the formats.

use std::io::{self, Write};

use vistoria_schemas::contract::Level;

use super::summary::{Entry, Summary};
use super::{json, text};
use crate::contract::Catalog;
use crate::finding::Payload;

/// A format of reports
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Text for people
    Text,
    /// JSON for programs; validator/report.schema.json is its schema
    Json,
}

/// Writes a report entry by entry, counting as it goes.
pub struct Report<'a, W: Write> {
    out: W,
    format: Format,
    catalog: &'a Catalog,
    fail_on: Level,
    summary: Summary,
    text: text::TextState,
}

impl<'a, W: Write> Report<'a, W> {
    /// Starts a report.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn start(mut out: W, format: Format, catalog: &'a Catalog, fail_on: Level) -> io::Result<Self> {
        if format == Format::Json {
            json::start(&mut out)?;
        }
        Ok(Self { out, format, catalog, fail_on, summary: Summary::default(), text: text::TextState::default() })
    }

    /// Flushes what was written.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// Lists clean payloads in the text report too.
    #[must_use]
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.text.verbose = verbose;
        self
    }

    /// Checks whether a payload has an entry in the report.
    pub fn lists(&self, payload: &Payload) -> bool {
        self.format == Format::Json || self.text.lists(payload)
    }

    /// Checks whether an entry so far fails the run.
    pub fn has_failed(&self) -> bool {
        self.summary.with_findings + self.summary.unreadable > 0
    }

    /// Adds an entry.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn add(&mut self, entry: &Entry<'_>) -> io::Result<()> {
        let first = self.summary.payloads == 0;
        self.summary.count(entry, self.fail_on);
        match self.format {
            Format::Text => text::entry(&mut self.out, entry, self.catalog, &mut self.text),
            Format::Json => json::entry(&mut self.out, entry, self.fail_on, first),
        }
    }

    /// Ends the report and returns its counts.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn end(mut self) -> io::Result<Summary> {
        match self.format {
            Format::Text => text::end(&mut self.out, &self.summary, &self.text)?,
            Format::Json => json::end(&mut self.out, &self.summary)?,
        }
        self.out.flush()?;
        Ok(self.summary)
    }
}

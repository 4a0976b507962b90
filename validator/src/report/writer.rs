//! The writer of reports: one entry after the other, in one format or several.

use std::io::{self, Write};

use vistoria_schemas::contract::Level;

use super::baseline::Judge;
use super::html;
use super::json;
use super::run::Run;
use super::summary::Entry;
use super::text::{Text, TextOptions};
use crate::contract::Catalog;

/// A format of reports
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Text for people
    Text,
    /// JSON for programs; validator/report.schema.json is its schema
    Json,
    /// One HTML page to read in a browser or to send by mail
    Html,
}

/// A report that is being written.
pub struct Output<'w> {
    /// Its format.
    pub format: Format,
    /// Where it goes.
    pub out: Box<dyn Write + 'w>,
}

/// Writes reports entry by entry, counting as it goes.
pub struct Report<'a, 'w> {
    outputs: Vec<Output<'w>>,
    run: Run<'a>,
    text: Text,
}

impl<'a, 'w> Report<'a, 'w> {
    /// Starts the reports.
    ///
    /// # Errors
    ///
    /// When one cannot be written.
    pub fn start(
        mut outputs: Vec<Output<'w>>,
        catalog: &'a Catalog,
        fail_on: Level,
        text: TextOptions,
        baseline: Option<Judge>,
    ) -> io::Result<Self> {
        for Output { format, out } in &mut outputs {
            match format {
                Format::Json => json::start(out)?,
                Format::Text | Format::Html => {}
            }
        }
        Ok(Self { outputs, run: Run::new(catalog, fail_on, baseline), text: Text::new(text) })
    }

    /// Flushes what was written.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn flush(&mut self) -> io::Result<()> {
        self.outputs.iter_mut().try_for_each(|output| output.out.flush())
    }

    /// Checks whether an entry so far fails the run.
    pub fn has_failed(&self) -> bool {
        self.run.summary.with_findings + self.run.summary.unreadable > 0
    }

    /// Adds an entry.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn add(&mut self, entry: &Entry<'_>) -> io::Result<()> {
        let is_first = self.run.summary.payloads == 0;
        let is_failed = self.run.add(entry);
        for Output { format, out } in &mut self.outputs {
            match format {
                Format::Json => json::entry(out, entry, is_failed, is_first)?,
                Format::Text => self.text.add(out, entry, self.run.catalog)?,
                Format::Html => {}
            }
        }
        Ok(())
    }

    /// Ends the reports and returns what the run found.
    ///
    /// # Errors
    ///
    /// When one cannot be written.
    pub fn end(mut self) -> io::Result<Run<'a>> {
        if let Some(judge) = &self.run.baseline {
            self.run.causes.judge(judge);
        }
        for Output { format, out } in &mut self.outputs {
            match format {
                Format::Json => json::end(out, &self.run.summary)?,
                Format::Text => std::mem::take(&mut self.text).end(out, &self.run)?,
                Format::Html => html::end(out, &self.run)?,
            }
            out.flush()?;
        }
        Ok(self.run)
    }
}

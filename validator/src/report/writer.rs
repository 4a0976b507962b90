//! The writer of reports: one entry after the other, in one format or several.

use std::io::{self, Write};

use vistoria_schemas::contract::Level;

use super::baseline::Judge;
use super::lifecycle::Lifecycle;
use super::run::Run;
use super::summary::Entry;
use super::text::{Text, TextOptions};
use super::{csv, github, gitlab, html, json, junit, markdown, ndjson, rdjson, sarif};
use crate::contract::Catalog;

/// A format of reports
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Text for people
    Text,
    /// JSON for programs
    Json,
    /// One HTML page to read in a browser or to send by mail
    Html,
    /// JSON, a line per payload, the summary last
    Ndjson,
    /// A row per finding, for spreadsheets
    Csv,
    /// Markdown for a ticket or a pull request
    Markdown,
    /// Annotations of GitHub Actions
    Github,
    /// JUnit's XML, for CI servers
    Junit,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// GitLab's Code Quality
    Gitlab,
    /// JSON for reviewdog
    Rdjson,
}

impl Format {
    /// Checks whether payloads are written as they are checked, rather than what was found at the end of the run.
    pub fn is_streamed(self) -> bool {
        matches!(self, Self::Json | Self::Ndjson | Self::Csv)
    }

    /// Checks whether the report is made of the bodies of all payloads too.
    pub fn needs_bodies(self) -> bool {
        self == Self::Html
    }

    /// Checks whether a format shows the lines around a place.
    fn has_excerpts(self) -> bool {
        matches!(self, Self::Text | Self::Html | Self::Markdown)
    }
}

/// A report to write.
pub struct Output<'w> {
    /// Its format.
    pub format: Format,
    /// Where it goes.
    pub out: Box<dyn Write + 'w>,
    /// Whether a text has colours.
    pub has_colour: bool,
}

/// Writes reports entry by entry, counting as it goes. A text has a state of its own.
pub struct Report<'a, 'w> {
    outputs: Vec<(Output<'w>, Text)>,
    run: Run<'a>,
}

impl<'a, 'w> Report<'a, 'w> {
    /// Starts the reports.
    ///
    /// # Errors
    ///
    /// When one cannot be written.
    pub fn start(
        outputs: Vec<Output<'w>>,
        catalog: &'a Catalog,
        fail_on: Level,
        text: &TextOptions,
        baseline: Option<Judge>,
    ) -> io::Result<Self> {
        let mut outputs: Vec<_> = outputs
            .into_iter()
            .map(|output| {
                let has_colour = output.has_colour;
                (output, Text::new(TextOptions { has_colour, ..text.clone() }))
            })
            .collect();
        for (Output { format, out, .. }, _) in &mut outputs {
            match format {
                Format::Json => json::start(out)?,
                Format::Csv => csv::start(out)?,
                _ => {}
            }
        }
        let run = Run {
            keeps_excerpts: outputs.iter().any(|(output, _)| output.format.has_excerpts()),
            lifecycle: outputs.iter().any(|(output, _)| output.format.needs_bodies()).then(Lifecycle::default),
            reports_coverage: text.has_coverage,
            ..Run::new(catalog, fail_on, baseline)
        };
        Ok(Self { outputs, run })
    }

    /// Starts the reports of a run that was put together. `only` is the heading of its payload, when it is of one.
    pub(super) fn of_run(outputs: Vec<Output<'w>>, run: Run<'a>, text: &TextOptions, only: Option<&str>) -> Self {
        let outputs = outputs.into_iter().map(|output| {
            let options = TextOptions { has_colour: output.has_colour, ..text.clone() };
            let text = Text::of_run(options, &run, only.map(str::to_owned));
            (output, text)
        });
        Self { outputs: outputs.collect(), run }
    }

    /// Makes them reports of a comparison. `comparison` says in a line what is compared and how much breaks.
    #[must_use]
    pub fn of_comparison(mut self, comparison: String) -> Self {
        self.run.comparison = Some(comparison);
        self
    }

    /// Flushes what was written.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn flush(&mut self) -> io::Result<()> {
        self.outputs.iter_mut().try_for_each(|(output, _)| output.out.flush())
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
        for (Output { format, out, .. }, text) in &mut self.outputs {
            match format {
                Format::Json => json::entry(out, entry, (&self.run, is_failed), is_first)?,
                Format::Ndjson => ndjson::entry(out, entry, &self.run, is_failed)?,
                Format::Csv => csv::entry(out, entry, &self.run)?,
                Format::Text => text.add(out, entry, self.run.catalog)?,
                _ => {}
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
        for (Output { format, out, .. }, text) in &mut self.outputs {
            match format {
                Format::Json => json::end(out, &self.run)?,
                Format::Ndjson => ndjson::end(out, &self.run)?,
                Format::Csv => {}
                Format::Text => text.end(out, &self.run)?,
                Format::Html => html::end(out, &self.run)?,
                Format::Markdown => markdown::end(out, &self.run)?,
                Format::Github => github::end(out, &self.run)?,
                Format::Junit => junit::end(out, &self.run)?,
                Format::Sarif => sarif::end(out, &self.run)?,
                Format::Gitlab => gitlab::end(out, &self.run)?,
                Format::Rdjson => rdjson::end(out, &self.run)?,
            }
            out.flush()?;
        }
        Ok(self.run)
    }
}

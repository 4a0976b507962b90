//! What a text report has.

use vistoria_schemas::contract::Level;

/// What a text report has.
#[derive(Debug, Clone)]
pub struct TextOptions {
    /// The lowest level of findings that are listed.
    pub level: Level,
    /// The most causes of a level that are listed; 0 for all.
    pub limit: usize,
    /// How much is written.
    pub verbosity: Verbosity,
    /// What findings stand under.
    pub group_by: GroupBy,
    /// Whether the events, calls and rules that the payloads were of are listed.
    pub has_coverage: bool,
    /// Whether it has colours.
    pub has_colour: bool,
}

/// How much a text has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verbosity {
    /// Only the counts.
    Quiet,
    /// The findings.
    Usual,
    /// The findings, and a line about every payload.
    Verbose,
}

/// What the findings of a text stand under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum GroupBy {
    /// What they have in common: the rule, the place, what was expected and found
    Rule,
    /// The payload that has them
    Payload,
    /// The event or call, and below it what they have in common
    Event,
}

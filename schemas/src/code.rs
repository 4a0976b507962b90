//! A stable code of a finding or of a diagnostic, with what there is to know about it.

use std::fmt;

use crate::level::Level;

/// A stable code. Codes are equal when their ids are.
#[derive(Debug)]
pub struct Code {
    /// The id, such as `json/syntax`; that of a schema violation without the vendor in front of it.
    pub id: &'static str,
    /// The usual severity.
    pub level: Level,
    /// What the code means, as a short sentence without a full stop.
    pub title: &'static str,
    /// Why it matters and what to do.
    pub help: &'static str,
    /// Something that earns the code.
    pub example: &'static str,
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Code {}

impl PartialOrd for Code {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Code {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.id.cmp(other.id)
    }
}

impl fmt::Display for Code {
    /// Writes the id.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id)
    }
}

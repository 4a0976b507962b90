//! Changes as text for people.

use std::io::{Result, Write};

use super::change::{Breaks, Change};
use super::described::Described;
use super::difference::Difference;
use super::sentence::sentence;
use super::shape::payload;

/// The messages of a change that are named.
const MAX_NAMED: usize = 5;

/// Writes the changes at a level or above.
///
/// # Errors
///
/// When it cannot be written.
pub fn write(
    difference: &Difference,
    old: &Described,
    new: &Described,
    least: Breaks,
    out: &mut dyn Write,
) -> Result<()> {
    let shown = |change: &&Change| change.breaks >= least;
    for change in difference.changes.iter().filter(shown) {
        write_change(change, difference, new, out)?;
    }
    let count = |breaks: Breaks| {
        difference.changes.iter().filter(|change| change.breaks == breaks && change.is_break()).count()
    };
    let undecided = difference.changes.iter().filter(|change| change.code == &crate::code::DIFF_UNDECIDED).count();
    let undecided = if undecided == 0 { String::new() } else { format!(", {undecided} undecided") };
    let captures = difference
        .captures
        .map_or_else(String::new, |(refused, all)| format!("; {refused} of {} refused", counted(all, "capture")));
    writeln!(
        out,
        "{} -> {}: {} of the wire, {} of types, {}{undecided}; {}{captures}; suggested version step: {}",
        old.name,
        new.name,
        counted(count(Breaks::Wire), "break"),
        counted(count(Breaks::Types), "break"),
        counted(count(Breaks::Warnings), "other change"),
        counted(difference.messages, "message"),
        difference.version_step()
    )
}

/// Returns a count with its word.
fn counted(count: usize, word: &str) -> String {
    if count == 1 { format!("1 {word}") } else { format!("{count} {word}s") }
}

fn write_change(change: &Change, difference: &Difference, new: &Described, out: &mut dyn Write) -> Result<()> {
    let level = change.breaks.level();
    let place = change.definition.as_ref().map(|definition| format!("  {definition} {}", change.place));
    writeln!(out, "{level}  {}{}", change.code, place.unwrap_or_default())?;
    writeln!(out, "  {}", sentence(change))?;
    if let Some(payload) = payload(change) {
        writeln!(out, "  payload: {payload}")?;
    }
    if let Some((file, position)) = change.described.and_then(|id| new.position(id)) {
        writeln!(out, "  at: {file}:{}:{}", position.line, position.column)?;
    }
    if !change.messages.is_empty() {
        let named: Vec<&str> = change.messages.iter().take(MAX_NAMED).map(String::as_str).collect();
        let rest = change.messages.len() - named.len();
        let rest = if rest == 0 { String::new() } else { format!(" and {rest} more") };
        writeln!(out, "  reaches: {}{rest}", named.join(", "))?;
    }
    if let (Some(captures), Some((refused, _))) = (change.captures, difference.captures) {
        writeln!(out, "  captures: {captures} of {refused} that are refused")?;
    }
    writeln!(out)
}

//! Changes as text for people.

use std::io::{Result, Write};

use vistoria_schemas::changes::{Breaks, Change, Difference, payload, sentence};

use super::described::Described;

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
    writeln!(out, "{} -> {}: {}", old.name, new.name, difference.counts())
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

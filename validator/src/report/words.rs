//! Words that several formats have in common: counts, shares, and the event or call of a payload.

use super::run::Run;
use super::summary::Summary;

/// Returns the name of an event or call, also of one that is not known.
pub fn subject_name(subject: Option<&str>) -> &str {
    subject.unwrap_or("unknown event or call")
}

/// Returns a count and what is counted.
pub(super) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// Returns the counts of a run, a line each.
pub(super) fn counts(run: &Run<'_>) -> Vec<String> {
    if let Some(comparison) = &run.comparison {
        return vec![comparison.clone()];
    }
    let summary = &run.summary;
    let Summary { payloads, clean, passed, with_findings, unreadable, errors, warnings, notes, .. } = *summary;
    let parts =
        [(clean, "clean"), (passed, "passed with findings"), (with_findings, "failed"), (unreadable, "unreadable")];
    let parts: Vec<String> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    let parts = if parts.is_empty() { String::new() } else { format!(": {}", parts.join(", ")) };
    let first = format!("{}{parts}; {}", counted(payloads, "payload"), levels(errors, warnings, notes));
    std::iter::once(first).chain(left_aside(summary)).collect()
}

/// Returns how many findings of each level there are.
pub(super) fn levels(errors: usize, warnings: usize, notes: usize) -> String {
    [(errors, "error"), (warnings, "warning"), (notes, "note")].map(|(count, what)| counted(count, what)).join(", ")
}

/// Says how many exchanges were not checked, if any, and why.
pub(super) fn left_aside(summary: &Summary) -> Option<String> {
    let (were, their, hosts_and_paths, them) = match summary.left_aside {
        0 => return None,
        1 => ("was", "its", "host and path", "it"),
        _ => ("were", "their", "hosts and paths", "them"),
    };
    let exchanges = counted(summary.left_aside, "exchange");
    Some(format!(
        "{exchanges} of archives {were} left aside, since {their} {hosts_and_paths} are of no contract or a browser only asked for \
         permission; --all checks {them}"
    ))
}

/// Returns a share as a percentage of up to three digits.
pub(super) fn percent(share: f64) -> String {
    let percent = share * 100.0;
    if percent >= 10.0 || percent == 0.0 {
        format!("{percent:.0}%")
    } else if percent >= 1.0 {
        format!("{percent:.1}%")
    } else {
        format!("{percent:.2}%")
    }
}

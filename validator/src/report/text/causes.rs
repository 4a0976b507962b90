//! The causes of a run: a line each, the worst first, then some in full.

use std::cmp::Reverse;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use vistoria_schemas::contract::Level;

use super::super::cause::Cause;
use super::super::frame::frame;
use super::super::group::{grouped, message, place, pointer};
use super::super::run::Run;
use super::super::whereabouts::{extent, first_places, rule};
use super::super::words::{self, counted, subject_name};
use super::options::{GroupBy, TextOptions};
use crate::code::UNREADABLE;
use crate::contract::Catalog;
use crate::escape::Escaped;

/// How many causes are explained when there are more than are listed.
const FEW: usize = 3;

/// How many causes of a level are listed when there are causes of a worse level, which matter first.
const FEW_OF_LOWER_LEVELS: usize = 5;

/// How many characters of a message a list has; all of it stands where the cause is explained.
const MAX_LISTED: usize = 120;

/// The most places of a cause that are named.
const PLACES: usize = 3;

/// Writes the inputs that could not be read and, unless payloads stand above with their findings, the causes: a line each, then the
/// worst in full.
pub(super) fn causes(out: &mut dyn Write, run: &Run<'_>, options: &TextOptions) -> io::Result<()> {
    let by_payload = options.group_by == GroupBy::Payload && run.baseline.is_none();
    let sorted = if by_payload { Vec::new() } else { run.causes.sorted() };
    if sorted.is_empty() && run.unreadable.is_empty() {
        return Ok(());
    }
    if !by_payload {
        words::counts(run).iter().try_for_each(|line| writeln!(out, "{line}"))?;
        writeln!(out)?;
    }
    for input in run.unreadable.iter().take(limit(options)) {
        writeln!(out, "error[{}]: {}\n", UNREADABLE.id, Escaped(&input.reason))?;
    }
    let mut detailed = Vec::new();
    match options.group_by {
        GroupBy::Payload | GroupBy::Rule => levels(out, &sorted, options, &mut detailed)?,
        GroupBy::Event => {
            for (subject, tally) in &run.subjects {
                let own: Vec<&Cause> = sorted.iter().copied().filter(|cause| cause.subject == *subject).collect();
                if own.iter().any(|cause| cause.level >= options.level) {
                    let all = counted(tally.payloads, "payload");
                    writeln!(out, "# {}: {all}, {} failed\n", subject_name(subject.as_deref()), tally.failed)?;
                    levels(out, &own, options, &mut detailed)?;
                }
            }
            detailed.sort_by_key(|group| (Reverse(group[0].level), Reverse(group[0].payloads)));
            detailed.truncate(limit(options));
        }
    }
    detailed.iter().try_for_each(|group| detail(out, group, Some(run), run.catalog, options))
}

/// Writes causes by their levels, a line each, and adds those of the worst level to those that are written in full.
fn levels<'c>(
    out: &mut dyn Write,
    sorted: &[&'c Cause],
    options: &TextOptions,
    detailed: &mut Vec<Vec<&'c Cause>>,
) -> io::Result<()> {
    let mut has_worse = false;
    for level in Level::WORST_FIRST {
        let all: Vec<&Cause> = sorted.iter().copied().filter(|cause| cause.level == level).collect();
        let groups = grouped(&all);
        if groups.is_empty() {
            continue;
        }
        let heading = format!("{}: {}", heading_of(level), counted(groups.len(), "cause"));
        if level < options.level {
            writeln!(out, "{heading}; --level {level} lists them\n")?;
            continue;
        }
        let most = if has_worse { limit(options).min(FEW_OF_LOWER_LEVELS) } else { limit(options) };
        let each = if groups.len() == 1 { "" } else { " each" };
        writeln!(out, "{heading},{each} with the number of payloads that have it:")?;
        for group in groups.iter().take(most) {
            listed(out, group, options)?;
        }
        if groups.len() > most {
            writeln!(out, "        and {} more; --limit 0 lists all", groups.len() - most)?;
        }
        writeln!(out)?;
        if !has_worse {
            let count = if groups.len() > most { FEW.min(most) } else { groups.len() };
            detailed.extend(groups.into_iter().take(count));
            has_worse = true;
        }
    }
    Ok(())
}

fn heading_of(level: Level) -> &'static str {
    match level {
        Level::Error => "Errors",
        Level::Warning => "Warnings",
        Level::Note => "Notes",
    }
}

pub(super) fn limit(options: &TextOptions) -> usize {
    if options.limit == 0 { usize::MAX } else { options.limit }
}

/// Returns a text cut off after so many characters.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(MAX_LISTED) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}

/// Writes one line about a cause: in how many payloads, what, and where.
fn listed(out: &mut dyn Write, group: &[&Cause], options: &TextOptions) -> io::Result<()> {
    let cause = group[0];
    let code = cause.code.to_string();
    let subject = subject_name(cause.subject.as_deref());
    // The vendor is in the code already.
    let vendor = code.split('/').next().unwrap_or_default();
    let subject = subject.strip_prefix(vendor).map_or(subject, str::trim_start);
    let subject = if options.group_by == GroupBy::Event { String::new() } else { format!("  {subject}") };
    let place = place(group);
    let place = if place.is_empty() { place } else { format!(" {place}") };
    let message = shortened(&message(group));
    let code = painted(&code, cause.level, options);
    writeln!(out, "{:>6}  {code}{subject}{}: {}", cause.payloads, Escaped(&place), Escaped(&message))
}

/// Writes a cause in full, so that it can be copied; of a run with several payloads, also in how many of them it is.
pub(super) fn detail(
    out: &mut dyn Write,
    group: &[&Cause],
    run: Option<&Run<'_>>,
    catalog: &Catalog,
    options: &TextOptions,
) -> io::Result<()> {
    let cause = group[0];
    let severity = painted(&format!("{}[{}]", cause.level, cause.code), cause.level, options);
    writeln!(out, "{severity}: {}", Escaped(&message(group)))?;
    let places = first_places(cause, PLACES);
    if let Some(run) = run {
        writeln!(out, "  {}", Escaped(&extent(group, run)))?;
        writeln!(out, "  --> {}", Escaped(&places))?;
    } else {
        let place = if cause.findings == 1 { pointer(group) } else { place(group) };
        let at = if place.is_empty() { "" } else { " at " };
        writeln!(out, "  --> {}{at}{}", Escaped(&places), Escaped(&place))?;
    }
    if let Some(excerpt) = &cause.excerpt {
        let frame = frame(excerpt, cause.level, options.has_colour);
        if excerpt.is_decoded {
            writeln!(out, "  in the decoded body:")?;
        }
        frame.lines().try_for_each(|line| writeln!(out, "  {line}"))?;
    }
    if run.is_some_and(|run| run.baseline.is_some()) {
        // By these, causes are added to the baseline.
        let mut fingerprints: Vec<&str> = group.iter().map(|cause| cause.fingerprint.as_str()).collect();
        fingerprints.dedup();
        writeln!(out, "  fingerprint: {}", fingerprints.join(" "))?;
    }
    if let Some(alternative) = &cause.alternative {
        writeln!(out, "  alternative: {}", Escaped(alternative))?;
    }
    for (name, value) in rule(cause, catalog) {
        writeln!(out, "  {name}: {value}")?;
    }
    writeln!(out)
}

/// Returns a text in the colour of a level.
fn painted(text: &str, level: Level, options: &TextOptions) -> String {
    let colour = match level {
        Level::Error => AnsiColor::BrightRed,
        Level::Warning => AnsiColor::BrightYellow,
        Level::Note => AnsiColor::BrightGreen,
    };
    if !options.has_colour {
        return text.to_owned();
    }
    let style = Style::new().bold().fg_color(Some(colour.into()));
    format!("{style}{text}{style:#}")
}

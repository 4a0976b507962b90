//! The report as a list of GitLab's Code Quality issues. Their fingerprints must be unique, so causes that differ in nothing but
//! what was expected or found are one issue.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;
use vistoria_schemas::contract::Level;

use super::cause::Cause;
use super::run::Run;
use super::whereabouts::{headline, line_and_column, repository_path};
use super::words::counted;
use crate::code::UNREADABLE;
use crate::escape::Escaped;

#[derive(Serialize)]
struct Issue {
    description: String,
    check_name: String,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
}

pub(super) fn end(out: &mut dyn Write, run: &Run<'_>) -> io::Result<()> {
    let mut issues: Vec<Issue> = unreadable(run).collect();
    let mut groups: Vec<Vec<&Cause>> = Vec::new();
    let mut known = BTreeMap::new();
    for cause in run.causes.sorted() {
        let index = *known.entry(&cause.fingerprint).or_insert(groups.len());
        if index == groups.len() {
            groups.push(Vec::new());
        }
        groups[index].push(cause);
    }
    issues.extend(groups.iter().map(|group| issue(group, run)));
    serde_json::to_writer_pretty(&mut *out, &issues)?;
    writeln!(out)
}

/// Returns the causes of one fingerprint as an issue: the worst is the first.
fn issue(group: &[&Cause], run: &Run<'_>) -> Issue {
    let cause = group[0];
    let others = match group.len() - 1 {
        0 => String::new(),
        others => format!("; {} at this place", counted(others, "other cause")),
    };
    let place = cause.places.first();
    Issue {
        description: headline(cause, run) + &others,
        check_name: cause.code.to_string(),
        fingerprint: cause.fingerprint.clone(),
        severity: match cause.level {
            Level::Error => "major",
            Level::Warning => "minor",
            Level::Note => "info",
        },
        location: Location {
            path: place.map(|place| repository_path(&place.source)).unwrap_or_default(),
            lines: Lines { begin: place.map_or(1, |place| line_and_column(place).0) },
        },
    }
}

/// Returns the inputs that could not be read, an issue per file.
fn unreadable(run: &Run<'_>) -> impl Iterator<Item = Issue> {
    let sources = run.unreadable.iter().map(|input| (&input.source, &input.reason)).rev();
    let first_of_each: BTreeMap<&String, &String> = sources.collect();
    first_of_each.into_iter().map(|(source, reason)| Issue {
        description: Escaped(reason).to_string(),
        check_name: UNREADABLE.id.to_owned(),
        fingerprint: fingerprint_of_input(source),
        severity: "critical",
        location: Location { path: repository_path(source), lines: Lines { begin: 1 } },
    })
}

/// Returns the fingerprint of an input that could not be read: of its name, because there is nothing else.
fn fingerprint_of_input(source: &str) -> String {
    use sha2::{Digest as _, Sha256};
    hex::encode(&Sha256::digest(format!("{}\0{source}", UNREADABLE.id))[..8])
}

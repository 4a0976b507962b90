//! What a text report says about the baseline.

use std::io::{self, Write};

use super::cause::Cause;
use super::escape::Escaped;
use super::run::Run;

/// Writes the causes that are worse than known, and how many are known.
pub(super) fn write(out: &mut dyn Write, run: &Run<'_>) -> io::Result<()> {
    let Some(judge) = &run.baseline else { return Ok(()) };
    for (known, share, worst) in judge.worse() {
        let (now, then) = (percent(share), percent(known.rate));
        let what =
            if worst > known.level { format!(", now {worst} instead of {}", known.level) } else { String::new() };
        let what = format!("{} {} {}{what}", known.event, known.code, known.place);
        writeln!(
            out,
            "worse than known: {}: {now} of the payloads, {then} in the baseline ({})",
            Escaped(&what),
            known.fingerprint
        )?;
    }
    match judge.known() {
        0 => Ok(()),
        1 => writeln!(out, "1 known cause in the baseline"),
        count => writeln!(out, "{count} known causes in the baseline"),
    }
}

/// Writes the fingerprints by which causes are added to the baseline, if there is one.
pub(super) fn write_fingerprints(out: &mut dyn Write, group: &[&Cause], run: &Run<'_>) -> io::Result<()> {
    if run.baseline.is_none() {
        return Ok(());
    }
    let mut fingerprints: Vec<&str> = group.iter().map(|cause| cause.fingerprint.as_str()).collect();
    fingerprints.dedup();
    writeln!(out, "  fingerprint: {}", fingerprints.join(" "))
}

/// Returns a share as a percentage of up to three digits.
pub(super) fn percent(share: f64) -> String {
    let percent = share * 100.0;
    if percent >= 10.0 || percent == 0.0 {
        format!("{percent:.0} %")
    } else if percent >= 1.0 {
        format!("{percent:.1} %")
    } else {
        format!("{percent:.2} %")
    }
}

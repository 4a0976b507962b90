//! What a report says about the baseline, in lines that every format for people has.

use super::run::Run;
use super::words::{counted, percent};

/// Says which causes are worse than known, and how many are known.
pub(super) fn lines(run: &Run<'_>) -> Vec<String> {
    let Some(judge) = &run.baseline else { return Vec::new() };
    let worse = judge.worse().map(|(known, share, worst)| {
        let (now, then) = (percent(share), percent(known.rate));
        let level =
            if worst > known.level { format!(", now {worst} instead of {}", known.level) } else { String::new() };
        format!(
            "worse than known: {} {} {}{level}: {now} of the payloads, {then} in the baseline ({})",
            known.event, known.code, known.place, known.fingerprint
        )
    });
    let known = Some(judge.known()).filter(|count| *count > 0);
    worse.chain(known.map(|count| format!("{} in the baseline", counted(count, "known cause")))).collect()
}

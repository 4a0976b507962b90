//! What is counted, as Prometheus reads it. Labels are words of the contracts and of ours, never of a delivery.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::journal::{Answered, Record};

/// Upper bounds of the histogram, in seconds.
const BOUNDS: [f64; 8] = [0.000_1, 0.000_5, 0.001, 0.005, 0.01, 0.05, 0.1, 1.0];

#[derive(Default)]
pub(super) struct Metrics(Mutex<Counts>);

#[derive(Default)]
struct Counts {
    /// By vendor, event and verdict.
    deliveries: BTreeMap<(String, String, &'static str), u64>,
    answers: BTreeMap<u16, u64>,
    replays: u64,
    unkept: u64,
    forwarded: BTreeMap<&'static str, u64>,
    /// How many were judged within each bound, and the rest.
    judged: [u64; BOUNDS.len() + 1],
    judging: Duration,
}

/// A verdict as a word.
pub(super) fn word(verdict: Answered) -> &'static str {
    match verdict {
        Answered::Unchecked => "unchecked",
        Answered::Clean => "clean",
        Answered::Invalid => "invalid",
        Answered::Refused => "refused",
    }
}

impl Metrics {
    fn counts(&self) -> std::sync::MutexGuard<'_, Counts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn judged(&self, record: &Record, is_replay: bool, took: Duration) {
        let mut counts = self.counts();
        let named = |name: &Option<String>| name.clone().unwrap_or_default();
        let key = (named(&record.vendor), named(&record.event), word(record.verdict));
        *counts.deliveries.entry(key).or_default() += 1;
        counts.replays += u64::from(is_replay);
        let bound = BOUNDS.iter().position(|bound| took.as_secs_f64() <= *bound).unwrap_or(BOUNDS.len());
        counts.judged[bound] += 1;
        counts.judging += took;
    }

    pub(super) fn answered(&self, status: u16) {
        *self.counts().answers.entry(status).or_default() += 1;
    }

    /// That a delivery could not be kept, and was not accepted.
    pub(super) fn unkept(&self) {
        self.counts().unkept += 1;
    }

    /// What became of an attempt to send one on.
    pub(super) fn forwarded(&self, outcome: &'static str) {
        *self.counts().forwarded.entry(outcome).or_default() += 1;
    }

    /// The text format of Prometheus, version 0.0.4.
    pub(super) fn text(&self) -> String {
        let counts = self.counts();
        let mut text = String::new();
        let mut say = |line: String| {
            text.push_str(&line);
            text.push('\n');
        };
        say("# TYPE vistoria_deliveries_total counter".to_owned());
        for ((vendor, event, verdict), count) in &counts.deliveries {
            let labels = format!("vendor={vendor:?},event={event:?},verdict={verdict:?}");
            say(format!("vistoria_deliveries_total{{{labels}}} {count}"));
        }
        say("# TYPE vistoria_answers_total counter".to_owned());
        for (status, count) in &counts.answers {
            say(format!("vistoria_answers_total{{status=\"{status}\"}} {count}"));
        }
        say("# TYPE vistoria_forwarded_total counter".to_owned());
        for (outcome, count) in &counts.forwarded {
            say(format!("vistoria_forwarded_total{{outcome={outcome:?}}} {count}"));
        }
        for (name, count) in [("replays", counts.replays), ("unkept", counts.unkept)] {
            say(format!("# TYPE vistoria_{name}_total counter\nvistoria_{name}_total {count}"));
        }
        say("# TYPE vistoria_judging_seconds histogram".to_owned());
        let mut sum = 0;
        for (bound, count) in BOUNDS.iter().zip(&counts.judged) {
            sum += count;
            say(format!("vistoria_judging_seconds_bucket{{le=\"{bound}\"}} {sum}"));
        }
        let all: u64 = counts.judged.iter().sum();
        say(format!("vistoria_judging_seconds_bucket{{le=\"+Inf\"}} {all}"));
        say(format!("vistoria_judging_seconds_sum {}", counts.judging.as_secs_f64()));
        let _ = writeln!(text, "vistoria_judging_seconds_count {all}");
        text
    }
}

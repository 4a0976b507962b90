//! Metrics in the text format of Prometheus. Labels are names of the contracts or our own, never content of a delivery.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::journal::Record;

/// Upper bounds of the histogram of processing times, in seconds.
const TIME_BOUNDS: [f64; 8] = [0.000_1, 0.000_5, 0.001, 0.005, 0.01, 0.05, 0.1, 1.0];

/// The counters of a server.
#[derive(Default)]
pub(super) struct Metrics(Mutex<Counts>);

#[derive(Default)]
struct Counts {
    /// Deliveries by vendor, event and verdict.
    deliveries: BTreeMap<(String, String, &'static str), u64>,
    /// Responses by status.
    answers: BTreeMap<u16, u64>,
    replays: u64,
    unkept: u64,
    forwarded: BTreeMap<&'static str, u64>,
    /// Deliveries that were processed within each bound, and the others.
    timed: [u64; TIME_BOUNDS.len() + 1],
    /// Sum of the processing times.
    total_time: Duration,
}

impl Metrics {
    fn counts(&self) -> std::sync::MutexGuard<'_, Counts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a delivery and the time that its checks took.
    pub(super) fn delivery(&self, record: &Record, is_replay: bool, took: Duration) {
        let mut counts = self.counts();
        let named = |name: &Option<String>| name.clone().unwrap_or_default();
        let key = (named(&record.vendor), named(&record.event), record.verdict.as_str());
        *counts.deliveries.entry(key).or_default() += 1;
        counts.replays += u64::from(is_replay);
        let bound = TIME_BOUNDS.iter().position(|bound| took.as_secs_f64() <= *bound).unwrap_or(TIME_BOUNDS.len());
        counts.timed[bound] += 1;
        counts.total_time += took;
    }

    /// Counts a response.
    pub(super) fn response(&self, status: u16) {
        *self.counts().answers.entry(status).or_default() += 1;
    }

    /// Counts a delivery that could not be stored.
    pub(super) fn unkept(&self) {
        self.counts().unkept += 1;
    }

    /// Counts an attempt to forward a delivery.
    pub(super) fn forwarded(&self, outcome: &'static str) {
        *self.counts().forwarded.entry(outcome).or_default() += 1;
    }

    /// Formats all metrics in the text format, version 0.0.4.
    pub(super) fn text(&self) -> String {
        let counts = self.counts();
        let mut text = String::new();
        let mut line = |content: String| {
            text.push_str(&content);
            text.push('\n');
        };
        line("# TYPE vistoria_deliveries_total counter".to_owned());
        for ((vendor, event, verdict), count) in &counts.deliveries {
            let labels = format!("vendor={vendor:?},event={event:?},verdict={verdict:?}");
            line(format!("vistoria_deliveries_total{{{labels}}} {count}"));
        }
        line("# TYPE vistoria_answers_total counter".to_owned());
        for (status, count) in &counts.answers {
            line(format!("vistoria_answers_total{{status=\"{status}\"}} {count}"));
        }
        line("# TYPE vistoria_forwarded_total counter".to_owned());
        for (outcome, count) in &counts.forwarded {
            line(format!("vistoria_forwarded_total{{outcome={outcome:?}}} {count}"));
        }
        for (name, count) in [("replays", counts.replays), ("unkept", counts.unkept)] {
            line(format!("# TYPE vistoria_{name}_total counter\nvistoria_{name}_total {count}"));
        }
        line("# TYPE vistoria_judging_seconds histogram".to_owned());
        let mut sum = 0;
        for (bound, count) in TIME_BOUNDS.iter().zip(&counts.timed) {
            sum += count;
            line(format!("vistoria_judging_seconds_bucket{{le=\"{bound}\"}} {sum}"));
        }
        let all: u64 = counts.timed.iter().sum();
        line(format!("vistoria_judging_seconds_bucket{{le=\"+Inf\"}} {all}"));
        line(format!("vistoria_judging_seconds_sum {}", counts.total_time.as_secs_f64()));
        let _ = writeln!(text, "vistoria_judging_seconds_count {all}");
        text
    }
}

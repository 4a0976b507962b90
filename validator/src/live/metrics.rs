//! Metrics in the text format of Prometheus. Labels are names of the contracts or our own, never content of a delivery.

use std::collections::BTreeMap;
use std::fmt::{Display, Write as _};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::forward_status::ShownStatus;
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
    /// Requests that were refused before a delivery was decided on, by reason.
    refused: BTreeMap<&'static str, u64>,
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

    /// Counts a request that was refused before a delivery was decided on.
    pub(super) fn refused(&self, reason: &'static str) {
        *self.counts().refused.entry(reason).or_default() += 1;
    }

    /// Formats all metrics in the text format, version 0.0.4.
    pub(super) fn text(&self, gauges: &Gauges) -> String {
        let mut text = Text::default();
        let counts = self.counts();
        text.head("deliveries_total", "counter", "Deliveries by vendor, event and verdict.");
        for ((vendor, event, verdict), count) in &counts.deliveries {
            text.line("deliveries_total", &[("vendor", vendor), ("event", event), ("verdict", verdict)], *count);
        }
        text.head("answers_total", "counter", "Responses by status.");
        for (status, count) in &counts.answers {
            text.line("answers_total", &[("status", &status.to_string())], *count);
        }
        text.head("refused_total", "counter", "Requests refused before a delivery was decided on, by reason.");
        for (reason, count) in &counts.refused {
            text.line("refused_total", &[("reason", reason)], *count);
        }
        text.head("page_total", "counter", "What somebody asked for on the page, by what it was.");
        for (action, count) in gauges.page {
            text.line("page_total", &[("action", action)], count);
        }
        for (name, help, count) in [
            ("replays_total", "Deliveries that came again while their signature was valid.", counts.replays),
            ("unkept_total", "Deliveries that could not be stored.", counts.unkept),
            (
                "log_dropped_total",
                "Lines of the log that were dropped, because they were not read.",
                gauges.log_dropped,
            ),
        ] {
            text.head(name, "counter", help);
            text.line(name, &[], count);
        }
        for (name, help, value) in [
            ("body_bytes", "Bytes of bodies in memory.", Some(gauges.body_bytes)),
            ("journal_bytes", "Bytes of the journal's files.", gauges.journal_bytes),
            ("journal_free_bytes", "Free bytes on the disk of the journal.", gauges.free_bytes),
        ] {
            text.head(name, "gauge", help);
            value.into_iter().for_each(|value| text.line(name, &[], value));
        }
        text.forwarding(&gauges.forwarding);
        text.head("judging_seconds", "histogram", "Time to verify and check a delivery.");
        let mut sum = 0;
        for (bound, count) in TIME_BOUNDS.iter().zip(&counts.timed) {
            sum += count;
            text.line("judging_seconds_bucket", &[("le", &bound.to_string())], sum);
        }
        let all: u64 = counts.timed.iter().sum();
        text.line("judging_seconds_bucket", &[("le", "+Inf")], all);
        text.line("judging_seconds_sum", &[], counts.total_time.as_secs_f64());
        text.line("judging_seconds_count", &[], all);
        text.0
    }
}

/// Values that are read when the metrics are.
pub(super) struct Gauges {
    pub(super) log_dropped: u64,
    pub(super) body_bytes: u64,
    pub(super) journal_bytes: Option<u64>,
    pub(super) free_bytes: Option<u64>,
    pub(super) forwarding: BTreeMap<String, ShownStatus>,
    /// What somebody asked for on the page.
    pub(super) page: [(&'static str, u64); 3],
}

/// Metrics in the text format.
#[derive(Default)]
struct Text(String);

impl Text {
    /// Adds the lines before the samples of a metric.
    fn head(&mut self, name: &str, kind: &str, help: &str) {
        let _ = write!(self.0, "# HELP vistoria_{name} {help}\n# TYPE vistoria_{name} {kind}\n");
    }

    /// Adds a sample.
    fn line(&mut self, name: &str, labels: &[(&str, &str)], value: impl Display) {
        let labels: Vec<String> = labels.iter().map(|(name, value)| format!("{name}={value:?}")).collect();
        let labels = if labels.is_empty() { String::new() } else { format!("{{{}}}", labels.join(",")) };
        let _ = writeln!(self.0, "vistoria_{name}{labels} {value}");
    }

    /// Adds the metrics of forwarding.
    fn forwarding(&mut self, vendors: &BTreeMap<String, ShownStatus>) {
        self.head("forwarded_total", "counter", "Attempts to forward a delivery, by vendor and outcome.");
        for (vendor, status) in vendors {
            for (outcome, count) in &status.attempts {
                self.line("forwarded_total", &[("vendor", vendor), ("outcome", outcome)], *count);
            }
        }
        let mut gauge = |name: &str, help: &str, value: fn(&ShownStatus) -> u64| {
            self.head(name, "gauge", help);
            vendors.iter().for_each(|(vendor, status)| self.line(name, &[("vendor", vendor)], value(status)));
        };
        gauge("forward_backlog", "Deliveries in the journal that are not forwarded yet.", |status| status.backlog);
        gauge("forward_oldest_seconds", "Age of the delivery that is being forwarded.", |status| status.oldest_seconds);
        gauge("forward_set_aside", "Deliveries that the target did not accept.", |status| status.failed);
    }
}

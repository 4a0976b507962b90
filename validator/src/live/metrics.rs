//! Metrics, in the text format of Prometheus or as OpenMetrics. Labels are names of the contracts or our own, never content of a
//! delivery.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::AtomicU64;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use prometheus_client::encoding::{EncodeLabelSet, prometheus_text, text};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Registry, Unit};
use serde::Serialize;

use super::flow_runner::FlowStatus;
use super::forward_status::{OUTCOMES, ShownStatus};
use crate::flows::Status;
use crate::journal::Record;

/// Upper bounds of the histogram of processing times, in seconds.
const TIME_BOUNDS: [f64; 8] = [0.000_1, 0.000_5, 0.001, 0.005, 0.01, 0.05, 0.1, 1.0];

/// A gauge of a number that is never negative.
type Count = Gauge<u64, AtomicU64>;

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct DeliveryLabels {
    vendor: String,
    event: String,
    verdict: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct StatusLabel {
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ReasonLabel {
    reason: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct ActionLabel {
    action: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct VendorLabel {
    vendor: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct AttemptLabels {
    vendor: String,
    outcome: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RunLabels {
    workflow: String,
    status: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct CallLabels {
    source: String,
    operation: String,
    status: String,
}

/// The format of metrics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// The text format of Prometheus.
    Text,
    /// OpenMetrics.
    OpenMetrics,
}

impl Format {
    /// Returns the format that a client accepts, by its header `Accept`.
    pub(super) fn of(accept: &str) -> Self {
        if accept.contains("application/openmetrics-text") { Self::OpenMetrics } else { Self::Text }
    }

    /// Returns the media type.
    pub(super) fn media_type(self) -> &'static str {
        match self {
            Self::Text => prometheus_text::CONTENT_TYPE,
            Self::OpenMetrics => "application/openmetrics-text; version=1.0.0; charset=utf-8",
        }
    }
}

/// The counters of a server.
pub(super) struct Metrics {
    deliveries: Family<DeliveryLabels, Counter>,
    answers: Family<StatusLabel, Counter>,
    refused: Family<ReasonLabel, Counter>,
    /// The reasons that were counted.
    reasons: Mutex<BTreeSet<&'static str>>,
    accepted_at: Family<VendorLabel, Gauge>,
    replays: Counter,
    unkept: Counter,
    judging: Histogram,
    /// Number of open connections.
    pub(super) connections: Gauge,
}

impl Default for Metrics {
    fn default() -> Self {
        Self {
            deliveries: Family::default(),
            answers: Family::default(),
            refused: Family::default(),
            reasons: Mutex::default(),
            accepted_at: Family::default(),
            replays: Counter::default(),
            unkept: Counter::default(),
            judging: Histogram::new(TIME_BOUNDS),
            connections: Gauge::default(),
        }
    }
}

impl Metrics {
    /// Counts a delivery and the time that its checks took.
    pub(super) fn delivery(&self, record: &Record, is_replay: bool, took: Duration) {
        let named = |name: &Option<String>| name.clone().unwrap_or_default();
        let (vendor, event) = (named(&record.vendor), named(&record.event));
        self.deliveries.get_or_create(&DeliveryLabels { vendor, event, verdict: record.verdict.as_str() }).inc();
        self.replays.inc_by(u64::from(is_replay));
        self.judging.observe(took.as_secs_f64());
    }

    /// Notes that a delivery was stored and accepted.
    pub(super) fn accepted(&self, vendor: &str, at: Timestamp) {
        self.accepted_at.get_or_create(&VendorLabel { vendor: vendor.to_owned() }).set(at.as_second());
    }

    /// Returns when a vendor's last delivery was accepted.
    pub(super) fn accepted_at(&self, vendor: &str) -> Option<Timestamp> {
        let second = self.accepted_at.get(&VendorLabel { vendor: vendor.to_owned() })?.get();
        Timestamp::from_second(second).ok()
    }

    /// Counts a response.
    pub(super) fn response(&self, status: u16) {
        self.answers.get_or_create(&StatusLabel { status }).inc();
    }

    /// Counts a delivery that could not be stored.
    pub(super) fn unkept(&self) {
        self.unkept.inc();
    }

    /// Counts a request that was refused before a delivery was decided on.
    pub(super) fn refused(&self, reason: &'static str) {
        self.refused.get_or_create(&ReasonLabel { reason }).inc();
        self.reasons.lock().unwrap_or_else(PoisonError::into_inner).insert(reason);
    }

    /// Returns the number of requests that were refused before a delivery was decided on, by reason.
    pub(super) fn refusals(&self) -> BTreeMap<&'static str, u64> {
        let reasons = self.reasons.lock().unwrap_or_else(PoisonError::into_inner);
        let count = |reason: &&'static str| Some((*reason, self.refused.get(&ReasonLabel { reason })?.get()));
        reasons.iter().filter_map(count).collect()
    }

    /// Formats all metrics.
    pub(super) fn text(&self, gauges: &Gauges, format: Format) -> String {
        let mut registry = Registry::with_prefix("vistoria");
        self.register(&mut registry);
        gauges.register(&mut registry);
        register_forwarding(&gauges.forwarding, &mut registry);
        if let Some(flows) = &gauges.flows {
            register_flows(flows, &mut registry);
        }
        let mut written = String::new();
        let encoded = match format {
            Format::Text => prometheus_text::encode(&mut written, &registry),
            Format::OpenMetrics => text::encode(&mut written, &registry),
        };
        encoded.expect("a string takes any text");
        written
    }

    /// Adds the counters. They are shared, not copied.
    fn register(&self, registry: &mut Registry) {
        registry.register("build", "The version of the program", Info::new([("version", env!("CARGO_PKG_VERSION"))]));
        registry.register("deliveries", "Deliveries by vendor, event and verdict", self.deliveries.clone());
        registry.register("answers", "Responses by status", self.answers.clone());
        let help = "Requests refused before a delivery was decided on, by reason";
        registry.register("refused", help, self.refused.clone());
        let help = "When a delivery of the vendor was last stored and answered 2xx, since 1970";
        registry.register_with_unit("last_accepted_timestamp", help, Unit::Seconds, self.accepted_at.clone());
        let help = "Deliveries that came again while their signature was valid";
        registry.register("replays", help, self.replays.clone());
        registry.register("unkept", "Deliveries that could not be stored", self.unkept.clone());
        registry.register("connections", "Connections that are open", self.connections.clone());
        let help = "Time to verify and check a delivery";
        registry.register_with_unit("judging", help, Unit::Seconds, self.judging.clone());
    }
}

/// Values that are read when the metrics are.
#[derive(Serialize)]
pub(super) struct Gauges {
    pub(super) log_dropped: u64,
    pub(super) body_bytes: u64,
    pub(super) journal_bytes: Option<u64>,
    #[serde(rename = "journal_free_bytes")]
    pub(super) free_bytes: Option<u64>,
    #[serde(skip)]
    pub(super) forwarding: BTreeMap<String, ShownStatus>,
    /// How the runs of flows are doing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) flows: Option<FlowStatus>,
    /// What somebody asked for on the page.
    #[serde(skip)]
    pub(super) page: [(&'static str, u64); 3],
}

impl Gauges {
    fn register(&self, registry: &mut Registry) {
        let dropped = Counter::<u64>::default();
        dropped.inc_by(self.log_dropped);
        registry.register("log_dropped", "Lines of the log that were dropped, because they were not read", dropped);
        let asked = Family::<ActionLabel, Counter>::default();
        for (action, count) in self.page {
            asked.get_or_create(&ActionLabel { action }).inc_by(count);
        }
        registry.register("page", "What somebody asked for on the page, by what it was", asked);
        for (name, help, value) in [
            ("body", "Bodies in memory", Some(self.body_bytes)),
            ("journal", "Files of the journal", self.journal_bytes),
            ("journal_free", "Free space on the disk of the journal", self.free_bytes),
        ] {
            if let Some(value) = value {
                let gauge = Count::default();
                gauge.set(value);
                registry.register_with_unit(name, help, Unit::Bytes, gauge);
            }
        }
    }
}

/// Adds the metrics of flows.
fn register_flows(flows: &FlowStatus, registry: &mut Registry) {
    let runs = Family::<RunLabels, Count>::default();
    for ((workflow, status), count) in &flows.by_workflow {
        let status = match status {
            Status::Running => "running",
            Status::Done => "done",
            Status::Failed => "set-aside",
        };
        runs.get_or_create(&RunLabels { workflow: workflow.clone(), status }).set(*count);
    }
    registry.register("flow_runs", "Runs of workflows by how they stand; those that are done for thirty days", runs);
    let calls = Family::<CallLabels, Counter>::default();
    for ((source, operation, status), count) in &flows.calls {
        let labels = CallLabels { source: source.clone(), operation: operation.clone(), status: status.clone() };
        calls.get_or_create(&labels).inc_by(*count);
    }
    registry.register("flow_calls", "Calls of flows by source, operation and status of the response", calls);
}

/// Adds the metrics of forwarding.
fn register_forwarding(vendors: &BTreeMap<String, ShownStatus>, registry: &mut Registry) {
    let attempts = Family::<AttemptLabels, Counter>::default();
    for (vendor, status) in vendors {
        // From the start, since a series that begins with its first attempt hides it from `rate`.
        for outcome in OUTCOMES {
            let labels = AttemptLabels { vendor: vendor.clone(), outcome };
            attempts.get_or_create(&labels).inc_by(status.attempts.get(outcome).copied().unwrap_or_default());
        }
    }
    registry.register("forwarded", "Attempts to forward a delivery, by vendor and outcome", attempts);
    let gauge = |value: fn(&ShownStatus) -> u64| {
        let gauges = Family::<VendorLabel, Count>::default();
        for (vendor, status) in vendors {
            gauges.get_or_create(&VendorLabel { vendor: vendor.clone() }).set(value(status));
        }
        gauges
    };
    let help = "Deliveries in the journal that are not forwarded yet";
    registry.register("forward_backlog", help, gauge(|status| status.backlog));
    let help = "Deliveries that the target did not accept";
    registry.register("forward_set_aside", help, gauge(|status| status.failed));
    let help = "Age of the oldest delivery that is not forwarded yet";
    registry.register_with_unit("forward_oldest", help, Unit::Seconds, gauge(|status| status.oldest_seconds));
    let accepted = Family::<VendorLabel, Gauge>::default();
    for (vendor, status) in vendors {
        if let Some(at) = status.accepted_at {
            accepted.get_or_create(&VendorLabel { vendor: vendor.clone() }).set(at.as_second());
        }
    }
    let help = "When the target last accepted a delivery, since 1970";
    registry.register_with_unit("forward_accepted_timestamp", help, Unit::Seconds, accepted);
}

//! The health check: whether deliveries can be received, and all that the metrics know.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use super::forward_status::ShownStatus;
use super::metrics::{Gauges, Metrics};
use crate::contract::{Catalog, Contract};
use crate::http::{HttpResponse, text};

/// How the server is doing.
#[derive(Serialize)]
pub(super) struct Health {
    status: &'static str,
    /// Why no delivery can be received.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<&'static str>,
    #[serde(flatten)]
    details: Option<Details>,
}

/// What a stranger need not know.
#[derive(Serialize)]
struct Details {
    version: &'static str,
    /// Deliveries that are not forwarded yet.
    backlog: u64,
    /// Deliveries that the target did not accept.
    failed: u64,
    forwarding: BTreeMap<String, ShownStatus>,
    /// When each vendor's last delivery was accepted.
    last_accepted: BTreeMap<String, Timestamp>,
    /// Requests that were refused before a delivery was decided on, by reason.
    refused: BTreeMap<&'static str, u64>,
    connections: i64,
    #[serde(flatten)]
    gauges: Gauges,
}

impl Health {
    /// Creates the state of a server. A target that fails does not make it unhealthy, since deliveries can be received;
    /// `is_failing` does, which says that the last delivery could not be stored.
    pub(super) fn new(is_failing: bool, gauges: Gauges, metrics: &Metrics, catalog: &Catalog) -> Self {
        let vendors = &gauges.forwarding;
        let has_set_aside = gauges.flows.as_ref().is_some_and(|flows| flows.set_aside > 0);
        let is_degraded = has_set_aside || vendors.values().any(|status| status.failing || status.failed > 0);
        let status = match () {
            () if is_failing => "failing",
            () if is_degraded => "degraded",
            () => "ok",
        };
        let names = catalog.contracts().iter().map(Contract::vendor);
        let last_accepted = names.filter_map(|vendor| Some((vendor.to_owned(), metrics.accepted_at(vendor)?)));
        let details = Details {
            version: env!("CARGO_PKG_VERSION"),
            backlog: vendors.values().map(|status| status.backlog).sum(),
            failed: vendors.values().map(|status| status.failed).sum(),
            forwarding: vendors.clone(),
            last_accepted: last_accepted.collect(),
            refused: metrics.refusals(),
            connections: metrics.connections.get(),
            gauges,
        };
        let detail = is_failing.then_some("the last delivery could not be written to the journal");
        Self { status, detail, details: Some(details) }
    }

    /// Returns the response. It recovers with time, because a load balancer sends an unhealthy server no delivery that could be
    /// stored.
    pub(super) fn response(self, has_details: bool) -> HttpResponse {
        let health = if has_details { self } else { Self { details: None, ..self } };
        let status = if health.detail.is_some() { 503 } else { 200 };
        text(status, "application/json", serde_json::to_string(&health).unwrap_or_default())
    }
}

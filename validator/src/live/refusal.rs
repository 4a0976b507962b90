//! Requests that are refused before a delivery is decided on: why, and as much of their path as is known to hold no value. What is
//! logged and shown of them is bounded, so that a scanner does not fill the log.

use core::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use vistoria_schemas::nearest::nearest;

use crate::contract::{Catalog, Contract};
use crate::http::Problem;

/// Greatest number of refusals that are logged and shown in an interval.
const MAX_TOLD: u32 = 20;
/// Length of the interval.
const INTERVAL: Duration = Duration::from_secs(10);

/// A request that was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refused {
    /// Status of the response.
    pub(super) status: u16,
    /// Stable word for the reason.
    pub(super) reason: &'static str,
    /// Why, in a few words.
    pub(super) title: String,
    /// The path, with `*` for what is no name of a contract.
    pub(super) path: String,
    /// Id of the vendor that the path names.
    pub(super) vendor: Option<String>,
    /// Who sent it.
    pub(super) sender: IpAddr,
    /// A path that may be meant.
    pub(super) meant: Option<String>,
    /// Number of refusals before it that were not told.
    pub(super) untold: u64,
}

impl Refused {
    /// Creates the refusal of a request.
    pub(super) fn new(refusal: &Problem, path: &str, sender: IpAddr, prefix: &str, catalog: &Catalog) -> Self {
        let vendor = vendor(path, catalog).map(|contract| contract.vendor().to_owned());
        let meant = (refusal.status == 404).then(|| meant(path, prefix, catalog)).flatten();
        let path = shape(path, prefix, catalog);
        Self {
            status: refusal.status,
            reason: refusal.reason,
            title: refusal.title.clone(),
            path,
            vendor,
            sender,
            meant,
            untold: 0,
        }
    }

    /// Returns the refusal as a sentence.
    pub(super) fn sentence(&self) -> String {
        let sender = format!(" (from {})", self.sender);
        let meant = self.meant.iter().map(|path| format!("; did you mean {path}?"));
        let untold = (self.untold > 0).then(|| format!(" ({} more were refused before)", self.untold));
        [self.title.clone()].into_iter().chain(meant).chain([sender]).chain(untold).collect()
    }
}

/// Returns the contract that a segment of a path names, in any case.
fn vendor<'a>(path: &str, catalog: &'a Catalog) -> Option<&'a Contract> {
    let mut segments = path.split('/').map(str::to_ascii_lowercase);
    segments.find_map(|segment| catalog.contract(&segment))
}

/// Returns the path that may be meant.
fn meant(path: &str, prefix: &str, catalog: &Catalog) -> Option<String> {
    let named = vendor(path, catalog).map(Contract::vendor);
    let near = || {
        let vendors = || catalog.contracts().iter().map(Contract::vendor);
        path.split('/')
            .filter(|segment| !segment.is_empty())
            .find_map(|segment| nearest(&segment.to_ascii_lowercase(), vendors()).into_iter().next())
    };
    Some(format!("{prefix}/{}", named.or_else(near)?))
}

/// Returns a path with `*` for each segment that is no name of a contract or of the prefix, and for the rest of a long one.
fn shape(path: &str, prefix: &str, catalog: &Catalog) -> String {
    const MAX_SEGMENTS: usize = 6;
    let is_known = |segment: &str| {
        let lower = segment.to_ascii_lowercase();
        let of_event = |contract: &Contract| {
            let mut events = contract.bundle().events.iter();
            events.any(|event| {
                let path = event.identification.path.as_deref().unwrap_or_default();
                event.id == segment || path.split('/').any(|part| part == lower)
            })
        };
        segment.is_empty()
            || catalog.contract(&lower).is_some()
            || prefix.split('/').any(|part| part == segment)
            || catalog.contracts().iter().any(of_event)
    };
    let mut segments: Vec<&str> =
        path.split('/').map(|segment| if is_known(segment) { segment } else { "*" }).take(MAX_SEGMENTS + 1).collect();
    if segments.len() > MAX_SEGMENTS {
        segments[MAX_SEGMENTS] = "*";
    }
    segments.join("/")
}

/// Limits how many refusals are logged and shown.
#[derive(Default)]
pub(super) struct Refusals(Mutex<Interval>);

#[derive(Default)]
struct Interval {
    begun: Option<Instant>,
    told: u32,
    untold: u64,
}

impl Refusals {
    /// Checks whether another refusal may be logged and shown. Returns the number of earlier ones that were left out.
    pub(super) fn admit(&self) -> Option<u64> {
        let mut interval = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if interval.begun.is_none_or(|begun| begun.elapsed() > INTERVAL) {
            (interval.begun, interval.told) = (Some(Instant::now()), 0);
        }
        if interval.told == MAX_TOLD {
            interval.untold += 1;
            return None;
        }
        interval.told += 1;
        Some(std::mem::take(&mut interval.untold))
    }
}

//! How forwarding is doing, by vendor, for metrics, the health check and the page.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use jiff::Timestamp;
use serde::Serialize;

use crate::journal::{Failed, Record, TailStep};
use crate::send::target::SendOutcome;

/// Greatest number of damaged lines that are remembered as told.
const MAX_TOLD: usize = 10_000;

/// State of forwarding.
pub(super) struct ForwardStatus {
    vendors: Mutex<BTreeMap<String, VendorStatus>>,
    failed: Failed,
    /// The counts of the deliveries that were set aside, and of which state of their file they are.
    counted: Mutex<Option<FailedCounts>>,
    /// The damaged lines that were told: each vendor's forwarder finds them.
    told: Mutex<BTreeSet<(String, u64)>>,
}

/// The counts of the deliveries that were set aside, by vendor, and when the file that they are of was changed, and its length.
struct FailedCounts {
    version: (SystemTime, u64),
    by_vendor: BTreeMap<String, u64>,
}

/// State of forwarding a vendor's deliveries.
#[derive(Default, Clone)]
struct VendorStatus {
    backlog: i64,
    /// When the delivery was received that is being sent.
    current: Option<Timestamp>,
    /// Whether its last attempt failed.
    is_failing: bool,
    /// Attempts by outcome.
    attempts: BTreeMap<&'static str, u64>,
    /// When a delivery was last accepted.
    accepted_at: Option<Timestamp>,
}

/// State of forwarding a vendor's deliveries, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct ShownStatus {
    /// Number of deliveries in the journal that are not done with.
    pub(super) backlog: u64,
    /// Age of the delivery that is being sent, in seconds: the oldest, since each vendor's are sent in their order.
    pub(super) oldest_seconds: u64,
    /// Whether its last attempt failed.
    pub(super) failing: bool,
    /// Number of deliveries that were set aside.
    pub(super) failed: u64,
    /// When a delivery was last accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) accepted_at: Option<Timestamp>,
    /// Attempts by outcome.
    pub(super) attempts: BTreeMap<&'static str, u64>,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The names of outcomes in metrics.
pub(super) const OUTCOMES: [&str; 4] = ["taken", "refused", "failed", "unreachable"];

/// Returns the name of an outcome in metrics.
fn outcome_word(outcome: &SendOutcome) -> &'static str {
    let [taken, refused, failed, unreachable] = OUTCOMES;
    match outcome {
        SendOutcome::Accepted(_) => taken,
        SendOutcome::Refused(_) => refused,
        SendOutcome::Failed(_) => failed,
        SendOutcome::Unreachable(_) => unreachable,
    }
}

impl ForwardStatus {
    /// Creates the state for a journal's folder, before any vendor is forwarded.
    pub(super) fn new(folder: &Path) -> Self {
        let failed = Failed::new(folder);
        Self { vendors: Mutex::default(), failed, counted: Mutex::default(), told: Mutex::default() }
    }

    /// Changes the state of a vendor, if it is forwarded.
    fn change<T>(&self, vendor: &str, change: impl FnOnce(&mut VendorStatus) -> T) -> Option<T> {
        locked(&self.vendors).get_mut(vendor).map(change)
    }

    /// Sets the number of deliveries of a vendor that are not done with.
    pub(super) fn set_backlog(&self, vendor: &str, backlog: u64) {
        let backlog = i64::try_from(backlog).unwrap_or(i64::MAX);
        locked(&self.vendors).entry(vendor.to_owned()).or_default().backlog = backlog;
    }

    /// Counts a delivery that is about to be stored, or takes that back.
    pub(super) fn stored(&self, vendor: &str, by: i64) {
        self.change(vendor, |status| status.backlog += by);
    }

    /// Notes that a delivery is about to be sent.
    pub(super) fn begun(&self, vendor: &str, record: &Record) {
        self.change(vendor, |status| status.current = Some(record.received_at));
    }

    /// Counts an attempt. Returns whether the one before it failed.
    pub(super) fn attempt(&self, vendor: &str, outcome: &SendOutcome) -> bool {
        let was_failing = self.change(vendor, |status| {
            *status.attempts.entry(outcome_word(outcome)).or_default() += 1;
            let is_failing = !matches!(outcome, SendOutcome::Accepted(_));
            let was_failing = std::mem::replace(&mut status.is_failing, is_failing);
            if !status.is_failing {
                status.accepted_at = Some(Timestamp::now());
            }
            was_failing
        });
        was_failing.unwrap_or(false)
    }

    /// Counts a delivery that is done with.
    pub(super) fn passed(&self, vendor: &str) {
        self.change(vendor, |status| {
            status.backlog = (status.backlog - 1).max(0);
            (status.current, status.is_failing) = (None, false);
        });
    }

    /// Removes a delivery from those that were set aside.
    pub(super) fn sent_again(&self, id: &str) -> std::io::Result<()> {
        self.failed.remove(&BTreeSet::from([id.to_owned()]))
    }

    /// Returns the sentence about a fault of the journal; `None` when it was told before.
    pub(super) fn fault(&self, vendor: &str, fault: &TailStep) -> Option<String> {
        match fault {
            TailStep::Record(_) => None,
            TailStep::Damaged { file, line } => {
                let mut told = locked(&self.told);
                if told.len() < MAX_TOLD && !told.insert((file.clone(), *line)) {
                    return None;
                }
                Some(format!("line {line} of {file} is damaged; the delivery in it was not forwarded"))
            }
            TailStep::Changed { file, missing, again } => {
                let missing = match missing {
                    Some(0) => None,
                    Some(count) => Some(format!("{count} deliveries of {vendor} were not forwarded")),
                    None => Some(format!("deliveries of {vendor} may not have been forwarded; how many is not known")),
                };
                let again = (*again > 0).then(|| format!("{again} deliveries of {vendor} are sent again"));
                let effects: Vec<String> = missing.into_iter().chain(again).collect();
                Some(format!("{file} was removed or changed by somebody else: {}", effects.join("; ")))
            }
        }
    }

    /// Returns the number of deliveries that were set aside, by vendor. Reads their file only when it has changed.
    fn failed_counts(&self) -> BTreeMap<String, u64> {
        let Some(version) = self.failed.version() else { return BTreeMap::new() };
        let mut counted = locked(&self.counted);
        match &*counted {
            Some(known) if known.version == version => known.by_vendor.clone(),
            _ => {
                let by_vendor = self.failed.counts().unwrap_or_default();
                *counted = Some(FailedCounts { version, by_vendor: by_vendor.clone() });
                by_vendor
            }
        }
    }

    /// Returns the state by vendor; empty when nothing is forwarded.
    pub(super) fn shown(&self) -> BTreeMap<String, ShownStatus> {
        let failed = self.failed_counts();
        let now = Timestamp::now().as_second();
        let vendors = locked(&self.vendors);
        let shown = vendors.iter().map(|(vendor, status)| {
            let age = status.current.map_or(0, |received| now - received.as_second());
            let shown = ShownStatus {
                backlog: u64::try_from(status.backlog).unwrap_or_default(),
                oldest_seconds: u64::try_from(age).unwrap_or_default(),
                failing: status.is_failing,
                failed: failed.get(vendor).copied().unwrap_or_default(),
                accepted_at: status.accepted_at,
                attempts: status.attempts.clone(),
            };
            (vendor.clone(), shown)
        });
        shown.collect()
    }
}

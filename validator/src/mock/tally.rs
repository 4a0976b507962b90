//! Numbers of what a mock has done.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

/// Numbers of what a mock has done.
#[derive(Debug, Default)]
pub(super) struct Tally {
    answered: AtomicU64,
    invalid: AtomicU64,
    refused: AtomicU64,
    faults: AtomicU64,
    accepted: AtomicU64,
    undelivered: AtomicU64,
}

/// Result of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It was answered as the contract has it.
    Answered,
    /// It violates its contract.
    Invalid,
    /// It was refused for another reason.
    Refused,
    /// It met a fault that was asked for.
    Fault,
}

impl Tally {
    /// Counts a request.
    pub(super) fn request(&self, outcome: Outcome) {
        let counter = match outcome {
            Outcome::Answered => &self.answered,
            Outcome::Invalid => &self.invalid,
            Outcome::Refused => &self.refused,
            Outcome::Fault => &self.faults,
        };
        counter.fetch_add(1, Ordering::Relaxed);
    }

    /// Counts a delivery.
    pub(super) fn delivery(&self, is_accepted: bool) {
        let counter = if is_accepted { &self.accepted } else { &self.undelivered };
        counter.fetch_add(1, Ordering::Relaxed);
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { answered, invalid, refused, faults, accepted, undelivered } = self;
        let of = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let requests: u64 = [answered, invalid, refused, faults].into_iter().map(of).sum();
        write!(
            f,
            "{requests} requests: {} answered, {} invalid, {} refused, {} faults; {} deliveries accepted, {} failed",
            of(answered),
            of(invalid),
            of(refused),
            of(faults),
            of(accepted),
            of(undelivered)
        )
    }
}

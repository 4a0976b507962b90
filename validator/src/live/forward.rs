//! Forwarding of a vendor's accepted deliveries, from the journal and in its order; each vendor has a forwarder of its own, so that
//! none waits for another. A target that is down gets the deliveries later. Each is sent at least once; the target identifies
//! repeated ones by the delivery's id. One that the target does not accept is set aside after a while, so that the others come
//! through.
//!
//! The retry loop is hand-written because it can be cancelled between attempts and is tested on a clock of its own; its pauses are
//! those of `backon`.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use backon::{BackoffBuilder as _, ExponentialBuilder};
use jiff::Timestamp;

use crate::journal::{Committed, Cursor, Cursors, Failed, ForwardFailure, Record, Tail, TailStep};
use crate::send::target::SendOutcome;

/// Pause after the first failure, and the longest one. A random part of up to as much again is added, so that many servers do not
/// ask a target that comes back at the same moment.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const MAX_PAUSE: Duration = Duration::from_secs(150);
/// Pause before a delivery that could not be set aside is set aside again.
const SET_ASIDE_PAUSE: Duration = Duration::from_secs(5);

/// How long a delivery is tried before it is set aside. Attempts without a connection do not count, since no delivery is at fault
/// when the target is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ForwardPolicy {
    /// Greatest number of attempts.
    pub attempts: u32,
    /// Longest time since the first of them.
    pub duration: Duration,
}

/// Reader of the deliveries of a vendor that are not forwarded yet.
pub struct Forwarder {
    vendor: String,
    tail: Tail,
    cursors: Arc<Cursors>,
    failed: Failed,
    policy: ForwardPolicy,
}

/// What a forwarder reports.
pub enum ForwardEvent<'a> {
    /// An attempt to send a delivery.
    Attempt {
        /// The delivery.
        record: &'a Record,
        /// Its outcome.
        outcome: &'a SendOutcome,
        /// Whether it is tried again.
        is_tried_again: bool,
    },
    /// A delivery was set aside.
    SetAside(&'a Record),
    /// A delivery could not be set aside, and is tried again later.
    NotSetAside(&'a Record, &'a io::Error),
    /// A delivery is done with: sent, set aside, or not one that is sent.
    Passed,
    /// A part of the journal could not be read.
    Fault {
        /// What is missing.
        fault: &'a TailStep,
        /// Number of deliveries after it that are not done with.
        backlog: u64,
    },
}

/// Callbacks of a [`Forwarder`], which tests replace.
pub struct ForwardHooks<'a> {
    /// Checks whether a delivery is forwarded at all.
    pub should_forward: &'a dyn Fn(&Record) -> bool,
    /// Sends a delivery.
    pub send: &'a mut dyn FnMut(&Record) -> SendOutcome,
    /// Waits for this time or, without a time, until there may be new deliveries. Returns false to stop.
    pub wait: &'a mut dyn FnMut(Option<Duration>) -> bool,
    /// Returns the time since some moment.
    pub now: &'a dyn Fn() -> Duration,
    /// Receives what happens.
    pub on_event: &'a mut dyn FnMut(&ForwardEvent<'_>),
}

impl Forwarder {
    /// Starts at the stored position of a vendor; the first time, at the end of the journal; and at its start when the stored
    /// positions are damaged, because to send twice is better than never.
    ///
    /// # Errors
    ///
    /// Returns an error when the journal's folder cannot be read.
    pub fn open(folder: &Path, vendor: &str, cursors: &Arc<Cursors>, policy: ForwardPolicy) -> io::Result<Self> {
        let at = match cursors.get(vendor) {
            Some(at) => at,
            None if cursors.is_damaged() => Cursor::default(),
            None => Tail::end(folder, vendor)?,
        };
        cursors.save(vendor, &at)?;
        let (vendor, tail) = (vendor.to_owned(), Tail::new(folder, vendor, at));
        Ok(Self { vendor, tail, cursors: Arc::clone(cursors), failed: Failed::new(folder), policy })
    }

    /// Limits forwarding to committed lines, because the writer may have to roll others back.
    #[must_use]
    pub fn limited_to(self, committed: Committed) -> Self {
        Self { tail: self.tail.limited_to(committed), ..self }
    }

    /// Returns the id of the vendor.
    pub fn vendor(&self) -> &str {
        &self.vendor
    }

    /// Returns the number of the vendor's deliveries in the journal that are not done with.
    pub fn backlog(&self) -> io::Result<u64> {
        self.tail.count()
    }

    /// Forwards until `wait` returns false.
    ///
    /// # Errors
    ///
    /// Returns an error when the journal cannot be read, or the position cannot be stored. The next run goes on from there.
    pub fn run(&mut self, hooks: &mut ForwardHooks<'_>) -> io::Result<()> {
        loop {
            match self.tail.advance()? {
                Some(TailStep::Record(record)) => {
                    let is_forwarded = (hooks.should_forward)(&record);
                    if is_forwarded && !((hooks.wait)(Some(Duration::ZERO)) && self.deliver(&record, hooks)) {
                        return self.cursors.flush();
                    }
                    (hooks.on_event)(&ForwardEvent::Passed);
                }
                Some(fault) => {
                    let backlog = self.backlog()?;
                    (hooks.on_event)(&ForwardEvent::Fault { fault: &fault, backlog });
                }
                None => {
                    self.cursors.save(&self.vendor, self.tail.position())?;
                    if !(hooks.wait)(None) {
                        return self.cursors.flush();
                    }
                    continue;
                }
            }
            self.cursors.save(&self.vendor, self.tail.position())?;
        }
    }

    /// Sends a delivery until the target accepts it, or it is set aside. Returns false when it is to stop before.
    fn deliver(&self, record: &Record, hooks: &mut ForwardHooks<'_>) -> bool {
        let pauses = ExponentialBuilder::new().with_min_delay(FIRST_PAUSE).with_max_delay(MAX_PAUSE);
        let mut pauses = pauses.with_factor(2.0).without_max_times().with_jitter().build();
        let (mut attempts, mut begun) = (0, None);
        loop {
            let outcome = (hooks.send)(record);
            let is_tried_again = match &outcome {
                SendOutcome::Accepted(_) => false,
                SendOutcome::Unreachable(_) => true,
                SendOutcome::Refused(_) | SendOutcome::Failed(_) => {
                    attempts += 1;
                    let begun = *begun.get_or_insert_with(hooks.now);
                    attempts < self.policy.attempts && (hooks.now)().saturating_sub(begun) < self.policy.duration
                }
            };
            (hooks.on_event)(&ForwardEvent::Attempt { record, outcome: &outcome, is_tried_again });
            if matches!(outcome, SendOutcome::Accepted(_)) {
                return true;
            }
            if !is_tried_again {
                return self.set_aside(record, attempts, &outcome, hooks);
            }
            if !(hooks.wait)(Some(pauses.next().unwrap_or(MAX_PAUSE))) {
                return false;
            }
        }
    }

    /// Sets a delivery aside. Returns false when it is to stop before that is possible.
    fn set_aside(&self, record: &Record, attempts: u32, last: &SendOutcome, hooks: &mut ForwardHooks<'_>) -> bool {
        let failure = ForwardFailure { at: Timestamp::now(), attempts, last: last.to_string() };
        let record = Record { failure: Some(failure), ..record.clone() };
        loop {
            match self.failed.add(&record) {
                Ok(()) => {
                    (hooks.on_event)(&ForwardEvent::SetAside(&record));
                    return true;
                }
                Err(error) => (hooks.on_event)(&ForwardEvent::NotSetAside(&record, &error)),
            }
            if !(hooks.wait)(Some(SET_ASIDE_PAUSE)) {
                return false;
            }
        }
    }
}

//! The latest attempts to forward each delivery, and what the target answered, for the page. They are kept in memory, bounded, and
//! are gone when the server ends; what was set aside is in the journal's folder.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use serde::Serialize;

use crate::send::target::SendOutcome;

/// Greatest number of deliveries whose attempts are kept.
const MAX_DELIVERIES: usize = 2000;
/// Greatest number of attempts that are kept of a delivery: the first, and the latest.
const MAX_ATTEMPTS: usize = 12;

/// An attempt to forward a delivery.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Attempt {
    /// From 1.
    pub(super) number: usize,
    /// When it ended.
    at: Timestamp,
    /// What it came to.
    outcome: String,
    /// How long it took, in milliseconds.
    milliseconds: u64,
    /// Whether somebody asked for it on the page.
    by_hand: bool,
    /// The start of what the target said when it did not accept the delivery. It may repeat values.
    #[serde(skip)]
    pub(super) answer: Option<String>,
}

/// The latest attempts by the id of the delivery.
#[derive(Default)]
pub(super) struct Attempts(Mutex<AttemptLog>);

#[derive(Default)]
struct AttemptLog {
    by_id: BTreeMap<String, Vec<Attempt>>,
    /// The ids, the one first that was first attempted.
    order: VecDeque<String>,
}

impl Attempts {
    fn log(&self) -> MutexGuard<'_, AttemptLog> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds an attempt, which ended now.
    pub(super) fn add(&self, id: &str, outcome: &SendOutcome, took: Duration, by_hand: bool, answer: Option<String>) {
        let outcome = match outcome {
            SendOutcome::Accepted(status) | SendOutcome::Refused(status) => {
                format!("the target responded with {status}")
            }
            SendOutcome::Failed(why) | SendOutcome::Unreachable(why) => why.clone(),
        };
        let milliseconds = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        let mut log = self.log();
        if !log.by_id.contains_key(id) {
            log.order.push_back(id.to_owned());
        }
        let attempts = log.by_id.entry(id.to_owned()).or_default();
        let number = attempts.last().map_or(1, |last| last.number + 1);
        if attempts.len() == MAX_ATTEMPTS {
            attempts.remove(1);
        }
        attempts.push(Attempt { number, at: Timestamp::now(), outcome, milliseconds, by_hand, answer });
        while log.order.len() > MAX_DELIVERIES {
            let oldest = log.order.pop_front();
            oldest.map(|oldest| log.by_id.remove(&oldest));
        }
    }

    /// Returns the attempts of a delivery that are kept.
    pub(super) fn of(&self, id: &str) -> Vec<Attempt> {
        self.log().by_id.get(id).cloned().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Attempts, MAX_ATTEMPTS, MAX_DELIVERIES};
    use crate::send::target::SendOutcome;

    #[test]
    fn are_bounded() {
        let attempts = Attempts::default();
        let add = |id: &str| attempts.add(id, &SendOutcome::Accepted(200), Duration::ZERO, false, None);
        (0..100).for_each(|_| add("first"));
        let numbers: Vec<usize> = attempts.of("first").iter().map(|attempt| attempt.number).collect();
        assert_eq!((numbers.len(), numbers[0], numbers[1], numbers[11]), (MAX_ATTEMPTS, 1, 90, 100));
        (0..MAX_DELIVERIES).for_each(|number| add(&number.to_string()));
        assert_eq!(attempts.of("first"), []);
        assert_eq!(attempts.of("0").len(), 1);
        assert_eq!(attempts.log().by_id.len(), MAX_DELIVERIES);
    }
}

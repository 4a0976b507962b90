//! What a run says about a baseline: which of its causes were found, how often, and which causes are not in it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use vistoria_schemas::contract::Level;

use super::super::fingerprint::{Identity, event};
use super::entry::{Baseline, Known};
use crate::finding::{Fact, Finding, Payload};
use crate::subject::Label;

/// The fewest payloads of an event of which it says something that none has a finding.
pub const MIN_PAYLOADS: usize = 30;

/// How many times more frequent a cause must be to be worse than known.
const FACTOR: f64 = 3.0;

/// The fewest payloads in which a cause may be worse than known: of a rare one, the next payload or two may be the next day's.
const MIN_WORSE: usize = 3;

/// The most causes beside the baseline that are kept; further ones are counted.
const MAX_UNLISTED: usize = 1000;

/// Checks whether a cause in `count` of `all` payloads is clearly more frequent than a rate.
pub fn is_more_frequent(count: usize, all: usize, rate: f64) -> bool {
    #[expect(clippy::cast_precision_loss, reason = "numbers of payloads are far below 2^52")]
    let (count_found, count_known) = (count as f64, FACTOR * rate * all as f64);
    // A share that was written with four digits is not exact.
    count >= MIN_WORSE && count_found > count_known * 1.001
}

/// The standing of a cause in the baseline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is not in the baseline, or was only until some day.
    New,
    /// It is in the baseline and not more frequent.
    Known,
    /// It is in the baseline, and now more frequent or of a higher level.
    Worse,
}

/// A cause that is not in the baseline.
#[derive(Debug, Clone)]
pub struct Unlisted {
    /// The event, the code and the place.
    pub identity: Identity,
    /// The worst level.
    pub level: Level,
}

/// The baseline while payloads are checked. Its memory grows with events and causes, not with payloads.
#[derive(Debug)]
pub struct Judge {
    entries: BTreeMap<String, Entry>,
    events: BTreeMap<String, Event>,
    unlisted: BTreeMap<String, Unlisted>,
    /// How many findings have causes beyond those that are kept.
    uncounted: usize,
    fail_on: Level,
}

/// An entry of the baseline in this run.
#[derive(Debug)]
struct Entry {
    known: Known,
    is_expired: bool,
    payloads: usize,
    worst: Option<Level>,
}

/// The payloads of an event or call in this run.
#[derive(Debug, Default)]
struct Event {
    payloads: usize,
    /// Whether findings of one were left out, because there were too many.
    is_cut: bool,
}

impl Judge {
    /// Starts with a baseline on a day.
    pub fn new(file: &Baseline, today: Date, fail_on: Level) -> Self {
        let entry = |known: &Known| {
            let entry = Entry { known: known.clone(), is_expired: known.is_expired(today), payloads: 0, worst: None };
            (known.fingerprint.clone(), entry)
        };
        let entries = file.known.iter().map(entry).collect();
        Self { entries, events: BTreeMap::new(), unlisted: BTreeMap::new(), uncounted: 0, fail_on }
    }

    /// Adds payloads of an event or call about which there is nothing to report.
    pub fn add_clean(&mut self, label: &Label, payloads: usize) {
        self.events.entry(event(Some(label))).or_default().payloads += payloads;
    }

    /// Adds a payload.
    pub fn add(&mut self, payload: &Payload) {
        let label = payload.label.as_ref();
        let in_event = self.events.entry(event(label)).or_default();
        in_event.payloads += 1;
        let mut seen = BTreeSet::new();
        for (finding, _) in &payload.findings {
            in_event.is_cut |= matches!(finding.fact, Fact::TooMany);
            let identity = Identity::of(label, finding);
            let fingerprint = identity.fingerprint();
            let is_first = seen.insert(fingerprint.clone());
            if let Some(entry) = self.entries.get_mut(&fingerprint) {
                entry.payloads += usize::from(is_first);
                entry.worst = entry.worst.max(Some(finding.level));
                if !entry.is_expired {
                    continue;
                }
            }
            if finding.level < self.fail_on {
                continue;
            }
            if let Some(unlisted) = self.unlisted.get_mut(&fingerprint) {
                unlisted.level = unlisted.level.max(finding.level);
            } else if self.unlisted.len() < MAX_UNLISTED {
                self.unlisted.insert(fingerprint, Unlisted { identity, level: finding.level });
            } else {
                self.uncounted += 1;
            }
        }
    }

    /// Checks whether a finding is of a cause in the baseline, however often it is found.
    pub fn is_listed(&self, payload: &Payload, finding: &Finding) -> bool {
        let fingerprint = Identity::of(payload.label.as_ref(), finding).fingerprint();
        self.entries.get(&fingerprint).is_some_and(|entry| !entry.is_expired && finding.level <= entry.known.level)
    }

    /// Returns the standing of a cause by what was found so far.
    pub fn standing(&self, fingerprint: &str) -> Standing {
        match self.entries.get(fingerprint) {
            Some(entry) if !entry.is_expired => self.standing_of(entry),
            _ => Standing::New,
        }
    }

    fn standing_of(&self, entry: &Entry) -> Standing {
        let is_higher = entry.worst > Some(entry.known.level);
        let is_worse = is_higher || is_more_frequent(entry.payloads, self.payloads(&entry.known), entry.known.rate);
        if is_worse { Standing::Worse } else { Standing::Known }
    }

    /// Returns the number of causes that were found and are known.
    pub fn known(&self) -> usize {
        let found = self.entries.values().filter(|entry| entry.payloads > 0 && !entry.is_expired);
        found.filter(|entry| self.standing_of(entry) == Standing::Known).count()
    }

    /// Returns the entries that are worse than known, with the share of payloads now and the worst level.
    pub fn worse(&self) -> impl Iterator<Item = (&Known, f64, Level)> {
        let found = self.entries.values().filter(|entry| !entry.is_expired);
        found.filter(|entry| self.standing_of(entry) == Standing::Worse).map(|entry| {
            (&entry.known, share(entry.payloads, self.payloads(&entry.known)), entry.worst.unwrap_or(entry.known.level))
        })
    }

    /// Returns the entries that count no longer.
    pub fn expired(&self) -> impl Iterator<Item = &Known> {
        self.entries.values().filter(|entry| entry.is_expired).map(|entry| &entry.known)
    }

    /// Returns the entries that were not found, though there were enough payloads of their events; with the number of payloads.
    pub fn stale(&self) -> impl Iterator<Item = (&Known, usize)> {
        let absent = self.entries.values().filter(|entry| entry.payloads == 0 && !entry.is_expired);
        absent
            .map(|entry| (&entry.known, self.conclusive(&entry.known)))
            .filter(|(_, payloads)| *payloads >= MIN_PAYLOADS)
    }

    /// Returns the entries that were found less often than they were known, with their rates now.
    pub fn lowered(&self) -> Vec<(String, f64)> {
        let found = self.entries.values().filter(|entry| entry.payloads > 0 && !entry.is_expired);
        let rate = |entry: &Entry| rounded_share(entry.payloads, self.conclusive(&entry.known));
        found
            .filter(|entry| self.conclusive(&entry.known) >= MIN_PAYLOADS && rate(entry) < entry.known.rate)
            .map(|entry| (entry.known.fingerprint.clone(), rate(entry)))
            .collect()
    }

    /// Returns the causes at the level that fails the run which are not in the baseline, with their fingerprints.
    pub fn unlisted(&self) -> impl Iterator<Item = (&String, &Unlisted)> {
        self.unlisted.iter()
    }

    /// Returns how many findings have further such causes.
    pub fn uncounted(&self) -> usize {
        self.uncounted
    }

    fn payloads(&self, known: &Known) -> usize {
        self.events.get(&known.event).map_or(0, |event| event.payloads)
    }

    /// Returns the number of payloads of the event from which may be concluded what is not there.
    fn conclusive(&self, known: &Known) -> usize {
        self.events.get(&known.event).filter(|event| !event.is_cut).map_or(0, |event| event.payloads)
    }
}

fn share(count: usize, all: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "numbers of payloads are far below 2^52")]
    let share = count as f64 / all.max(1) as f64;
    share
}

/// Returns a share with four significant digits.
pub fn rounded_share(count: usize, all: usize) -> f64 {
    let share = share(count, all);
    format!("{share:.3e}").parse().unwrap_or(share)
}

//! Faults: answers that are wrong on purpose, for every so many requests.

use std::str::FromStr;
use std::sync::atomic::{AtomicU64, Ordering};

/// A fault, and how often it occurs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What happens.
    pub kind: FaultKind,
    /// It happens to the last of so many requests.
    pub every: u64,
    /// Only the requests of this operation are counted; all when absent.
    pub operation: Option<String>,
}

/// What happens to a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// It is answered with this status.
    Status(u16),
    /// It is not answered.
    Hang,
    /// Its answer violates the contract.
    Broken,
}

impl std::fmt::Display for FaultKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Status(status) => write!(f, "{status}"),
            Self::Hang => f.write_str("hang"),
            Self::Broken => f.write_str("broken"),
        }
    }
}

impl FromStr for Fault {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (fault, operation) = text.split_once('=').map_or((text, None), |(fault, id)| (fault, Some(id.to_owned())));
        let (kind, every) = fault.split_once('/').unwrap_or((fault, "1"));
        let kind = match kind {
            "hang" => FaultKind::Hang,
            "broken" => FaultKind::Broken,
            status => {
                let status = status.parse().ok().filter(|status| (400..600).contains(status));
                FaultKind::Status(status.ok_or("a fault is a status from 400 to 599, hang or broken, such as 500/7")?)
            }
        };
        let every = every.parse().ok().filter(|every| *every > 0);
        let every =
            every.ok_or("the number after the slash is a whole number from 1: every Nth request has the fault")?;
        if operation.as_deref() == Some("") {
            return Err("after = comes an operationId, such as 500/7=createOrder".to_owned());
        }
        Ok(Self { kind, every, operation })
    }
}

/// The faults, and the number of requests that each of them has counted.
pub(super) struct Faults(Vec<(Fault, AtomicU64)>);

impl Faults {
    pub(super) fn new(faults: Vec<Fault>) -> Self {
        Self(faults.into_iter().map(|fault| (fault, AtomicU64::new(0))).collect())
    }

    /// Counts a request of an operation, and returns what happens to it: of several faults the first.
    pub(super) fn next(&self, operation: &str) -> Option<FaultKind> {
        let mut found = None;
        for (fault, count) in &self.0 {
            if fault.operation.as_deref().is_some_and(|id| id != operation) {
                continue;
            }
            if (count.fetch_add(1, Ordering::Relaxed) + 1).is_multiple_of(fault.every) {
                found = found.or(Some(fault.kind));
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, FaultKind, Faults};

    #[test]
    fn every_so_many_requests() {
        let faults = ["500/3", "hang/2=a", "429/6"].map(|text| text.parse::<Fault>().expect(text));
        let faults = Faults::new(faults.to_vec());
        let found: Vec<_> = ["b", "a", "a", "b", "b", "a"].map(|id| faults.next(id)).into();
        let server_error = Some(FaultKind::Status(500));
        assert_eq!(found, [None, None, server_error, None, None, server_error]);
        for text in ["", "200/3", "600", "500/0", "500/x", "stop/3", "500/3="] {
            assert!(text.parse::<Fault>().is_err(), "{text}");
        }
        assert_eq!("broken".parse(), Ok(Fault { kind: FaultKind::Broken, every: 1, operation: None }));
    }
}

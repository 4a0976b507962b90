//! The runs of flows in a journal. They are stored after each step, so that a run continues after a crash, and identified by a UUID, so
//! that none is executed twice.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::drive::Failure;
use super::state::{Caused, State};
use crate::journal::FlowLog;

/// Time after a call in which a delivery about its object is regarded as caused by it, as its echo.
const ECHO_WINDOW: SignedDuration = SignedDuration::from_mins(10);
/// Time for which echoes are kept, since a delivery is read again when the position in the journal was lost.
const READ_AGAIN_WINDOW: SignedDuration = SignedDuration::from_hours(24);
/// Time for which runs that are done are kept, so that a repeated delivery does not start them again.
const KNOWN_WINDOW: SignedDuration = SignedDuration::from_hours(24 * 30);
/// Length of the file up to which it is only added to, in bytes.
const MAX_LOG: u64 = 64 << 20;
/// Greatest number of calls of a run that are kept to be shown.
const MAX_CALLS: usize = 50;

/// A run, as it is stored.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct StoredRun {
    /// A UUID of the workflow and the delivery.
    pub run: String,
    /// The id of the delivery.
    pub delivery: String,
    /// The vendor of the delivery.
    pub vendor: String,
    /// The event.
    pub event: String,
    /// The workflow.
    pub workflow: String,
    /// The ordering key: runs with the same one are executed one after another.
    pub order: String,
    /// When it began.
    pub begun: Timestamp,
    /// Its status.
    pub status: Status,
    /// Why it failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure: Option<Failure>,
    /// The calls so far.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<Made>,
    /// The state from which it continues; absent when it is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
    /// Whether the last call was sent and its response is not stored.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_in_doubt: bool,
}

impl StoredRun {
    /// Returns the name of the run in the log.
    pub fn name(&self) -> String {
        format!("{} of {}", self.workflow, self.delivery)
    }
}

/// The status of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It is waiting or executing.
    Running,
    /// It is done.
    Done,
    /// It failed, and was set aside.
    Failed,
}

/// A call that was made. Has no value of a payload.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// The step.
    pub step: String,
    /// The name of the source.
    pub source: String,
    /// The `operationId`.
    pub operation: String,
    /// The status of the response, or why there is none.
    pub answer: String,
    /// When it ended.
    pub at: Timestamp,
}

/// A line of the file.
#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Line {
    /// A run as a whole: when it begins, or when the file is written anew.
    Run(Box<StoredRun>),
    /// A call is about to be sent.
    Sending {
        run: String,
        at: Timestamp,
        state: State,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        causes: Vec<Caused>,
    },
    /// A step is done, or is to be tried again.
    Step {
        run: String,
        state: State,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        calls: Vec<Made>,
    },
    /// The run is done.
    Done {
        run: String,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        calls: Vec<Made>,
    },
    /// The run failed.
    Failed {
        run: String,
        failure: Failure,
        state: State,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        calls: Vec<Made>,
    },
    /// A run that was set aside was requested again (`vistoria replay --runs`).
    Again { run: String },
    /// A delivery that a call is about to cause.
    Cause { at: Timestamp, cause: Caused, by: String },
    /// A delivery was the echo of a call.
    Echo { at: Timestamp, delivery: String, cause: Caused },
}

/// A delivery that a call is expected to cause.
#[derive(Clone)]
struct Sent {
    at: Timestamp,
    cause: Caused,
    /// The run whose call causes it.
    by: String,
}

/// The runs of a journal.
pub struct Runs {
    log: FlowLog,
    known: Mutex<Known>,
    /// The length of the file above which it is written anew, in bytes; held while a line is added and taken, or all are written.
    writing: Mutex<u64>,
}

#[derive(Default)]
struct Known {
    runs: BTreeMap<String, StoredRun>,
    by_delivery: BTreeMap<String, Vec<String>>,
    /// The deliveries that calls cause, with when they were sent.
    causes: Vec<Sent>,
    /// The deliveries that were echoes, so that one that is read again is still recognised as one.
    echoes: BTreeMap<String, (Timestamp, Caused)>,
    /// The runs that were set aside and that were requested again.
    asked: Vec<String>,
    /// Lines that cannot be read, which are kept: another version of the program may have written them.
    unreadable: Vec<Vec<u8>>,
}

impl Runs {
    /// Opens the runs of a journal's folder, and forgets those that were done long ago.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or written.
    pub fn open(folder: &Path, now: Timestamp) -> io::Result<Self> {
        let log = FlowLog::new(folder);
        let mut known = Known::default();
        let lines = log.lines()?;
        for (index, line) in lines.iter().enumerate() {
            match serde_json::from_slice(line) {
                Ok(line) => known.take(line),
                // A crash may have cut off the last line; what it would have said is done again.
                Err(error) if error.is_eof() && index + 1 == lines.len() => {}
                Err(_) => known.unreadable.push(line.clone()),
            }
        }
        known.forget(now);
        log.replace(&known.lines()?)?;
        let limit = limit_after(&log);
        Ok(Self { log, known: Mutex::new(known), writing: Mutex::new(limit) })
    }

    /// Returns the number of lines that cannot be read. What they say of runs is not known.
    pub fn unreadable(&self) -> usize {
        self.known().unreadable.len()
    }

    /// Writes the file anew when it has become long, without what is no longer needed.
    ///
    /// # Errors
    ///
    /// When it cannot be read or written; then it stays as it is.
    pub fn tidy(&self, now: Timestamp) -> io::Result<()> {
        let mut limit = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        if self.log.length() <= *limit {
            return Ok(());
        }
        let added = self.log.added()?;
        self.asked(&added);
        let mut known = self.known();
        known.forget(now);
        self.log.replace(&known.lines()?)?;
        *limit = limit_after(&self.log);
        Ok(())
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&self, line: Line, durably: bool) -> io::Result<()> {
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let others = self.log.add(&serde_json::to_vec(&line)?, durably)?;
        self.known().take(line);
        self.asked(&others);
        Ok(())
    }

    /// Takes the lines that others have added: they ask for runs that were set aside.
    fn asked(&self, lines: &[Vec<u8>]) {
        let mut known = self.known();
        for line in lines {
            if let Ok(Line::Again { run }) = serde_json::from_slice(line) {
                let is_set_aside = known.runs.get(&run).is_some_and(|run| run.status == Status::Failed);
                known.take(Line::Again { run: run.clone() });
                known.asked.extend(is_set_aside.then_some(run));
            }
        }
    }

    /// Returns the runs that were set aside and that were requested again since this was last called.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn asked_for(&self) -> io::Result<Vec<StoredRun>> {
        let added = self.log.added()?;
        self.asked(&added);
        let mut known = self.known();
        let asked = std::mem::take(&mut known.asked);
        Ok(asked.iter().filter_map(|run| known.runs.get(run)).cloned().collect())
    }

    /// Requests that runs which were set aside be executed again, by the server that uses the folder or by the next one.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or written.
    pub fn ask(folder: &Path, is_wanted: &dyn Fn(&StoredRun) -> bool) -> io::Result<Vec<StoredRun>> {
        folder.metadata()?;
        let log = FlowLog::new(folder);
        let mut known = Known::default();
        for line in log.lines()? {
            if let Ok(line) = serde_json::from_slice(&line) {
                known.take(line);
            }
        }
        let wanted = known.runs.into_values().filter(|run| run.status == Status::Failed && is_wanted(run));
        let wanted: Vec<StoredRun> = wanted.collect();
        for run in &wanted {
            log.add(&serde_json::to_vec(&Line::Again { run: run.run.clone() })?, true)?;
        }
        Ok(wanted)
    }

    /// Begins a run. Returns false when it is known already.
    ///
    /// # Errors
    ///
    /// When it cannot be stored.
    pub fn begin(&self, run: StoredRun) -> io::Result<bool> {
        if self.known().runs.contains_key(&run.run) {
            return Ok(false);
        }
        self.add(Line::Run(run.into()), true)?;
        Ok(true)
    }

    /// Stores that a call is about to be sent, with the deliveries that it causes.
    ///
    /// # Errors
    ///
    /// When it cannot be stored; then the call must not be sent.
    pub fn sending(&self, state: &State, causes: &[Caused], now: Timestamp) -> io::Result<()> {
        let line = Line::Sending { run: state.run.clone(), at: now, state: state.clone(), causes: causes.to_vec() };
        self.add(line, true)
    }

    /// Stores a state after a call.
    ///
    /// # Errors
    ///
    /// When it cannot be stored.
    pub fn stepped(&self, state: &State, calls: Vec<Made>) -> io::Result<()> {
        self.add(Line::Step { run: state.run.clone(), state: state.clone(), calls }, true)
    }

    /// Stores that a run is done.
    ///
    /// # Errors
    ///
    /// When it cannot be stored.
    pub fn done(&self, run: &str, calls: Vec<Made>) -> io::Result<()> {
        self.add(Line::Done { run: run.to_owned(), calls }, true)
    }

    /// Sets a run aside that failed.
    ///
    /// # Errors
    ///
    /// When it cannot be stored.
    pub fn failed(&self, state: &State, failure: Failure, calls: Vec<Made>) -> io::Result<()> {
        self.add(Line::Failed { run: state.run.clone(), failure, state: state.clone(), calls }, true)
    }

    /// Checks whether a delivery is the echo of a call, and remembers that it was. The call then expects no further echo.
    ///
    /// # Errors
    ///
    /// When it cannot be stored.
    pub fn is_echo(&self, delivery: &str, cause: Caused, now: Timestamp) -> io::Result<bool> {
        let known = self.known();
        if known.echoes.contains_key(delivery) {
            return Ok(true);
        }
        let is_same = |sent: &Sent| sent.cause == cause && now.duration_since(sent.at) < ECHO_WINDOW;
        if !known.causes.iter().any(is_same) {
            return Ok(false);
        }
        drop(known);
        self.add(Line::Echo { at: now, delivery: delivery.to_owned(), cause }, true)?;
        Ok(true)
    }

    /// Returns the runs that are not done, the first that began first.
    pub fn unfinished(&self) -> Vec<StoredRun> {
        self.with_status(Status::Running)
    }

    /// Returns the runs that were set aside.
    pub fn set_aside(&self) -> Vec<StoredRun> {
        self.with_status(Status::Failed)
    }

    fn with_status(&self, status: Status) -> Vec<StoredRun> {
        let mut runs: Vec<StoredRun> = self.known().runs.values().filter(|run| run.status == status).cloned().collect();
        runs.sort_by(|one, other| (one.begun, &one.run).cmp(&(other.begun, &other.run)));
        runs
    }

    /// Returns the runs that a delivery started.
    pub fn of_delivery(&self, delivery: &str) -> Vec<StoredRun> {
        let known = self.known();
        let runs = known.by_delivery.get(delivery).into_iter().flatten();
        runs.filter_map(|run| known.runs.get(run)).cloned().collect()
    }

    /// Returns the number of runs by workflow and status.
    pub fn counts(&self) -> BTreeMap<(String, Status), u64> {
        let mut counts = BTreeMap::new();
        for run in self.known().runs.values() {
            *counts.entry((run.workflow.clone(), run.status)).or_default() += 1;
        }
        counts
    }
}

/// Returns the length of the file above which it is written anew.
fn limit_after(log: &FlowLog) -> u64 {
    (2 * log.length()).max(MAX_LOG)
}

impl Known {
    /// Forgets the runs that were done long ago, and the calls whose echoes no longer come.
    fn forget(&mut self, now: Timestamp) {
        self.runs.retain(|_, run| run.status != Status::Done || now.duration_since(run.begun) < KNOWN_WINDOW);
        let runs = &self.runs;
        self.by_delivery.retain(|_, of_delivery| of_delivery.iter().any(|run| runs.contains_key(run)));
        self.causes.retain(|sent| now.duration_since(sent.at) < ECHO_WINDOW);
        self.echoes.retain(|_, (at, _)| now.duration_since(*at) < READ_AGAIN_WINDOW);
    }

    /// Returns the lines that say all that is known.
    fn lines(&self) -> io::Result<Vec<Vec<u8>>> {
        let runs = self.runs.values().cloned().map(|run| Line::Run(run.into()));
        let causes = self.causes.iter().cloned().map(|Sent { at, cause, by }| Line::Cause { at, cause, by });
        let echoes = self.echoes.iter();
        let echoes = echoes.map(|(delivery, (at, cause))| Line::Echo {
            at: *at,
            delivery: delivery.clone(),
            cause: cause.clone(),
        });
        let lines = runs.chain(causes).chain(echoes).map(|line| Ok(serde_json::to_vec(&line)?));
        self.unreadable.iter().cloned().map(Ok).chain(lines).collect()
    }

    fn take(&mut self, line: Line) {
        match line {
            Line::Run(run) => {
                let of_delivery = self.by_delivery.entry(run.delivery.clone()).or_default();
                if !of_delivery.contains(&run.run) {
                    of_delivery.push(run.run.clone());
                }
                self.runs.insert(run.run.clone(), *run);
            }
            Line::Sending { run, at, state, causes } => {
                for cause in causes {
                    // A call that is sent again causes one delivery; other calls cause their own.
                    self.causes.retain(|sent| (&sent.by, &sent.cause) != (&run, &cause));
                    self.causes.push(Sent { at, cause, by: run.clone() });
                }
                self.change(&run, Vec::new(), |run| {
                    run.state = Some(state);
                    run.is_in_doubt = true;
                });
            }
            Line::Step { run, state, calls } => self.change(&run, calls, |run| {
                run.state = Some(state);
                run.is_in_doubt = false;
            }),
            Line::Done { run, calls } => self.change(&run, calls, |run| {
                run.status = Status::Done;
                run.state = None;
                run.failure = None;
                run.is_in_doubt = false;
            }),
            Line::Failed { run, failure, state, calls } => {
                // What was certainly not done has no echo.
                if !failure.is_in_doubt {
                    self.causes.retain(|sent| sent.by != run);
                }
                self.change(&run, calls, |run| {
                    run.status = Status::Failed;
                    run.is_in_doubt = failure.is_in_doubt;
                    run.failure = Some(failure);
                    run.state = Some(state);
                });
            }
            Line::Again { run } => self.change(&run, Vec::new(), |run| {
                if run.status == Status::Failed {
                    run.status = Status::Running;
                    run.failure = None;
                    run.state.iter_mut().for_each(State::renew);
                }
            }),
            Line::Cause { at, cause, by } => self.causes.push(Sent { at, cause, by }),
            Line::Echo { at, delivery, cause } => {
                if !self.echoes.contains_key(&delivery)
                    && let Some(found) = self.causes.iter().position(|sent| sent.cause == cause)
                {
                    self.causes.remove(found);
                }
                self.echoes.insert(delivery, (at, cause));
            }
        }
    }

    fn change(&mut self, run: &str, calls: Vec<Made>, change: impl FnOnce(&mut StoredRun)) {
        if let Some(run) = self.runs.get_mut(run) {
            run.calls.extend(calls);
            let surplus = run.calls.len().saturating_sub(MAX_CALLS);
            run.calls.drain(..surplus);
            change(run);
        }
    }
}

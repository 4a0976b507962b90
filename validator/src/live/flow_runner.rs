//! The runs of flows in a server: deliveries are read from the journal, as forwarding does, and start runs, which workers
//! execute. Runs with the same `order` are executed one after another, others concurrently.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::config::Mode;
use super::log::{Log, LogLevel};
use crate::flows::{
    Calls, Caused, Client, Event, Failure, Hooks, Made, Outcome, RetryPolicy, Run, Runs, Setting, Started, State,
    Status, StoredRun, drive, starts,
};
use crate::journal::{Committed, Cursors, DeliveryVerdict, Record, RecordedHeader, Tail, TailStep};

/// Greatest number of runs that wait in memory; further deliveries stay in the journal.
const MAX_WAITING: usize = 1000;
/// Pause before storing is tried again.
const STORE_PAUSE: Duration = Duration::from_secs(5);
/// How often the journal is looked at.
const POLL_INTERVAL: Duration = Duration::from_millis(200);

/// The flow of a server, and the runs that deliveries start.
pub struct FlowRunner {
    setting: &'static Setting<'static>,
    calls: Calls<'static>,
    client: Client,
    policy: RetryPolicy,
    runs: Runs,
    queue: Mutex<Queue>,
    changed: Condvar,
    log: Arc<Log>,
    /// Calls by source, operation and status.
    made: Mutex<BTreeMap<(String, String, String), u64>>,
}

/// The runs that are not done, by what orders them.
#[derive(Default)]
struct Queue {
    waiting: BTreeMap<String, VecDeque<StoredRun>>,
    /// The orders of which a run was taken and has not ended.
    busy: BTreeSet<String>,
    /// Runs that were taken and continue later, with their times.
    later: Vec<(Instant, StoredRun)>,
    count: usize,
}

/// How the runs of a flow are doing.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub(super) struct FlowStatus {
    /// Runs that wait or are at work.
    pub(super) running: u64,
    /// Runs that were set aside.
    pub(super) set_aside: u64,
    /// Runs by workflow and status.
    #[serde(skip)]
    pub(super) by_workflow: BTreeMap<(String, Status), u64>,
    /// Calls by source, operation and status.
    #[serde(skip)]
    pub(super) calls: BTreeMap<(String, String, String), u64>,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl FlowRunner {
    /// Creates the runner of a journal's folder. Runs that were not done go on.
    ///
    /// # Errors
    ///
    /// When the runs cannot be read.
    pub fn open(
        folder: &Path,
        setting: &'static Setting<'static>,
        calls: Calls<'static>,
        (client, policy): (Client, RetryPolicy),
        log: Arc<Log>,
    ) -> io::Result<Self> {
        let runs = Runs::open(folder, Timestamp::now())?;
        if runs.unreadable() > 0 {
            let message =
                format!("{} lines of flows.ndjson cannot be read; their runs do not go on", runs.unreadable());
            log.flow(LogLevel::Error, &message);
        }
        let mut queue = Queue::default();
        for run in runs.unfinished() {
            queue.add(run);
        }
        let (changed, made) = (Condvar::new(), Mutex::default());
        Ok(Self { setting, calls, client, policy, runs, queue: Mutex::new(queue), changed, log, made })
    }

    /// Returns the vendors whose deliveries start something.
    pub fn vendors(&self) -> BTreeSet<&'static str> {
        let workflows = self.setting.flow.workflows.iter();
        workflows.flat_map(|workflow| &workflow.triggers).map(|trigger| trigger.vendor.as_str()).collect()
    }

    /// Sets the position of each vendor that has none to the end of the journal: deliveries from before the flow was configured start
    /// nothing.
    ///
    /// # Errors
    ///
    /// When the journal cannot be read or a position cannot be stored.
    pub fn place(&self, folder: &Path, cursors: &Cursors) -> io::Result<()> {
        for vendor in self.vendors() {
            if cursors.get(vendor).is_none() {
                cursors.save(vendor, &Tail::end(folder, vendor)?)?;
            }
        }
        Ok(())
    }

    /// Returns the runs that a delivery started.
    pub(super) fn of_delivery(&self, delivery: &str) -> Vec<StoredRun> {
        self.runs.of_delivery(delivery)
    }

    /// Returns how the runs are doing.
    pub(super) fn status(&self) -> FlowStatus {
        let by_workflow = self.runs.counts();
        let of = |status| by_workflow.iter().filter(|((_, known), _)| *known == status).map(|(_, count)| count).sum();
        let (running, set_aside) = (of(Status::Running), of(Status::Failed));
        FlowStatus { running, set_aside, calls: locked(&self.made).clone(), by_workflow }
    }

    /// Reads a vendor's deliveries and begins the runs that they start, until `continues` returns false.
    ///
    /// # Errors
    ///
    /// When the journal cannot be read or the position cannot be stored. The next call goes on from there.
    pub fn read(
        &self,
        (folder, vendor): (&Path, &str),
        (cursors, committed): (&Cursors, Committed),
        mode: Mode,
        continues: &dyn Fn() -> bool,
    ) -> io::Result<()> {
        let at = cursors.get(vendor).unwrap_or_default();
        let mut tail = Tail::new(folder, vendor, at).limited_to(committed);
        while continues() {
            match tail.advance()? {
                Some(TailStep::Record(record)) => {
                    self.begin(&record, mode, continues)?;
                    if !continues() {
                        return cursors.flush();
                    }
                }
                // Forwarding and the writer say what is wrong with the journal.
                Some(_) => {}
                None => {
                    cursors.save(vendor, tail.position())?;
                    std::thread::sleep(POLL_INTERVAL);
                    continue;
                }
            }
            cursors.save(vendor, tail.position())?;
        }
        cursors.flush()
    }

    /// Begins the runs that a delivery starts, when it was verified and is valid.
    fn begin(&self, record: &Record, mode: Mode, continues: &dyn Fn() -> bool) -> io::Result<()> {
        let (Some(vendor), Some(event)) = (record.vendor.as_deref(), record.event.as_deref()) else { return Ok(()) };
        // In enforce mode an unverified delivery was accepted only because its vendor does not sign, or an option allows it.
        let is_accepted = match record.verdict {
            DeliveryVerdict::Clean => true,
            DeliveryVerdict::Unverified => mode == Mode::Enforce,
            _ => false,
        };
        if !(200..300).contains(&record.status) || self.setting.flow.triggers(vendor, event).next().is_none() {
            return Ok(());
        }
        if !is_accepted {
            let verdict = record.verdict.as_str();
            self.log.flow(LogLevel::Warning, &format!("{} of {vendor} starts nothing: it is {verdict}", record.id));
            return Ok(());
        }
        let headers = record.headers.iter();
        let headers = headers.filter_map(|RecordedHeader(name, value)| Some((name.clone(), value.clone()?)));
        let body = serde_json::from_slice(record.body.bytes()).unwrap_or_default();
        let started = Started { id: &record.id, vendor, event, headers: headers.collect(), body };
        for start in starts(self.setting, &started) {
            let caused =
                start.object.map(|object| Caused { vendor: vendor.to_owned(), event: event.to_owned(), object });
            let is_echo = match caused {
                Some(caused) => self.runs.is_echo(&record.id, caused, Timestamp::now())?,
                None => false,
            };
            if is_echo {
                let message = format!("{} of {vendor} starts nothing: a call of a flow caused it", record.id);
                self.log.flow(LogLevel::Info, &message);
                continue;
            }
            self.wait_for_room(continues);
            let run = Run::start(self.setting, start.workflow, start.run.clone(), start.inputs);
            let stored = StoredRun {
                run: start.run,
                delivery: record.id.clone(),
                vendor: vendor.to_owned(),
                event: event.to_owned(),
                workflow: start.workflow.id.clone(),
                order: start.order,
                begun: Timestamp::now(),
                status: Status::Running,
                failure: None,
                calls: Vec::new(),
                state: Some(run.state),
                is_in_doubt: false,
            };
            if self.runs.begin(stored.clone())? {
                locked(&self.queue).add(stored);
                self.changed.notify_all();
            }
        }
        Ok(())
    }

    /// Says that a vendor's deliveries cannot be read.
    pub fn unreadable(&self, vendor: &str, error: &io::Error) {
        let message = format!("deliveries of {vendor} cannot start flows for now: {error}");
        self.log.flow(LogLevel::Error, &message);
    }

    fn wait_for_room(&self, continues: &dyn Fn() -> bool) {
        while continues() && locked(&self.queue).count >= MAX_WAITING {
            std::thread::sleep(POLL_INTERVAL);
        }
    }

    /// Executes runs until `continues` returns false. Several threads may do so.
    pub fn work(&self, continues: &dyn Fn() -> bool) {
        while continues() {
            match self.runs.tidy(Timestamp::now()).and_then(|()| self.runs.asked_for()) {
                Ok(runs) => runs.into_iter().for_each(|run| locked(&self.queue).add(run)),
                Err(error) => self.log.flow(LogLevel::Error, &format!("the runs cannot be read for now: {error}")),
            }
            let Some(run) = self.next() else { continue };
            let executed = catch_unwind(AssertUnwindSafe(|| self.execute(run.clone(), continues)));
            let later = executed.unwrap_or_else(|_| {
                self.fail_by_panic(&run, continues);
                None
            });
            let mut queue = locked(&self.queue);
            match later {
                Some((later, time)) => queue.wait(later, time),
                None => queue.end(&run.order),
            }
            drop(queue);
            self.changed.notify_all();
        }
    }

    /// Returns the next run whose order is free, after some time at most.
    fn next(&self) -> Option<StoredRun> {
        let mut queue = locked(&self.queue);
        if let Some(run) = queue.take() {
            return Some(run);
        }
        let time = queue.due_in().map_or(POLL_INTERVAL, |time| time.min(POLL_INTERVAL));
        let waited = self.changed.wait_timeout(queue, time);
        waited.unwrap_or_else(PoisonError::into_inner).0.take()
    }

    /// Sets a run aside whose execution panicked, which is a bug; the other runs go on.
    fn fail_by_panic(&self, run: &StoredRun, continues: &dyn Fn() -> bool) {
        let Some(state) = &run.state else { return };
        let failure = Failure::of_resumption(state, "this program has a bug there; its log says more".to_owned());
        self.set_aside(&run.name(), state, &failure, &[], continues);
    }

    /// Executes a run until it is done, fails, stops, or has to wait. Returns the run and the time that it waits.
    fn execute(&self, stored: StoredRun, continues: &dyn Fn() -> bool) -> Option<(StoredRun, Duration)> {
        let id = stored.run.clone();
        let name = stored.name();
        let state = stored.state.clone()?;
        let mut run = match Run::resume(self.setting, state.clone()) {
            Ok(run) => run,
            Err(why) => {
                let failure = Failure::of_resumption(&state, why);
                self.set_aside(&name, &state, &failure, &[], continues);
                return None;
            }
        };
        if stored.is_in_doubt {
            run.doubt();
        }
        let made = RefCell::new(Vec::<Made>::new());
        let outcome = drive(
            &mut run,
            &self.calls,
            self.policy,
            &mut Hooks {
                send: &mut |call| self.client.send(call),
                store: &mut |state, causes| {
                    self.stored(continues, || match causes {
                        Some(causes) => self.runs.sending(state, causes, Timestamp::now()),
                        None => self.runs.stepped(state, made.take()),
                    })
                },
                on_event: &mut |event| made.borrow_mut().extend(self.told(&name, event)),
            },
        );
        let made = made.take();
        match outcome {
            Outcome::Done(_) => {
                self.stored(continues, || self.runs.done(&id, made.clone()));
                self.log.flow(LogLevel::Info, &format!("{name} is done"));
            }
            Outcome::Failed(failure) => self.set_aside(&name, &run.state, &failure, &made, continues),
            Outcome::Later(time) => {
                return Some((StoredRun { state: Some(run.state), is_in_doubt: false, ..stored }, time));
            }
            Outcome::Stopped => {}
        }
        None
    }

    fn set_aside(&self, name: &str, state: &State, failure: &Failure, made: &[Made], continues: &dyn Fn() -> bool) {
        let message = format!("{name} was set aside at {}: {}", failure.step, failure.why);
        self.log.flow(LogLevel::Error, &message);
        self.stored(continues, || self.runs.failed(state, failure.clone(), made.to_vec()));
    }

    /// Calls `store` until it succeeds. Returns false when the server stops first.
    fn stored(&self, continues: &dyn Fn() -> bool, store: impl Fn() -> io::Result<()>) -> bool {
        loop {
            match store() {
                Ok(()) => return continues(),
                Err(error) => self.log.flow(LogLevel::Error, &format!("a run cannot be stored for now: {error}")),
            }
            if !continues() {
                return false;
            }
            std::thread::sleep(STORE_PAUSE);
        }
    }

    /// Logs and counts what happens in a run. Returns the call that ended.
    fn told(&self, name: &str, event: &Event<'_>) -> Option<Made> {
        let (step, call, answer) = match event {
            Event::Request(..) => return None,
            Event::Again(step, pause) => {
                let message = format!("{name}: {step} is tried again after {:.1} s", pause.as_secs_f64());
                self.log.flow(LogLevel::Warning, &message);
                return None;
            }
            Event::Response(step, call, answer, payload) => {
                let is_broken = payload.worst() == Some(vistoria_schemas::contract::Level::Error);
                let broken = if is_broken { ", which violates its contract" } else { "" };
                (step, call, format!("{}{broken}", answer.status))
            }
            Event::NoAnswer(step, call, why) => (step, call, why.to_string()),
        };
        let source = self.setting.flow.sources[call.source].name.clone();
        self.log.flow(LogLevel::Debug, &format!("{name}: {step} called {source} {}: {answer}", call.operation));
        let status = match event {
            Event::Response(_, _, answer, _) => answer.status.to_string(),
            _ => "none".to_owned(),
        };
        *locked(&self.made).entry((source.clone(), call.operation.clone(), status)).or_default() += 1;
        Some(Made { step: (*step).to_owned(), source, operation: call.operation.clone(), answer, at: Timestamp::now() })
    }
}

impl Queue {
    fn add(&mut self, run: StoredRun) {
        self.count += 1;
        self.waiting.entry(run.order.clone()).or_default().push_back(run);
    }

    /// Takes a run whose time has come, or the one that began first of those whose order is free.
    fn take(&mut self) -> Option<StoredRun> {
        let now = Instant::now();
        if let Some(due) = self.later.iter().position(|(at, _)| *at <= now) {
            return Some(self.later.swap_remove(due).1);
        }
        let free = self.waiting.iter().filter(|(order, _)| !self.busy.contains(*order));
        let first = free.filter_map(|(order, runs)| Some((runs.front()?.begun, order))).min()?;
        let order = first.1.clone();
        let runs = self.waiting.get_mut(&order)?;
        let run = runs.pop_front();
        if runs.is_empty() {
            self.waiting.remove(&order);
        }
        self.busy.insert(order);
        run
    }

    /// Keeps a run for later. Its order stays busy, since others of it must not overtake it.
    fn wait(&mut self, run: StoredRun, time: Duration) {
        let now = Instant::now();
        self.later.push((now.checked_add(time).unwrap_or(now), run));
    }

    /// Returns the time until the first run is due that waits.
    fn due_in(&self) -> Option<Duration> {
        let first = self.later.iter().map(|(at, _)| *at).min()?;
        Some(first.saturating_duration_since(Instant::now()))
    }

    /// Ends the run of an order that was taken.
    fn end(&mut self, order: &str) {
        self.busy.remove(order);
        self.count -= 1;
    }
}

//! HTTP server: the order in which a delivery is read, decided, stored and answered, and the answers to other requests.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::mpsc::SyncSender;
use std::time::Instant;

use hyper::body::Incoming;
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::http::request::Parts;
use hyper::{Method, Request};
use jiff::Timestamp;
use tokio::sync::oneshot;

use super::attempts::Attempts;
use super::config::Config;
use super::flow_runner::FlowRunner;
use super::forward::ForwardEvent;
use super::forward_status::ForwardStatus;
use super::health::Health;
use super::log::{Log, LogLevel};
use super::metrics::{Format, Gauges, Metrics};
use super::page::{self, Asking, Page};
use super::receiver::{Decision, Delivery, Receiver};
use super::refusal::{Refusals, Refused};
use super::replay_cache::ReplayKey;
use super::resend::{Changes, Resent, resend};
use super::sender::sender;
use crate::capture::Headers;
use crate::http::{
    BodyLimits, Budget, HttpResponse, Problem, Share, check_head, discard, problem, read_body, target, text,
};
use crate::journal::{self, DeliveryVerdict, Record, Writer};
use crate::send::message::Message;
use crate::send::target::{SendOutcome, Target};
use crate::verify::Secrets;

/// Size above which a body is checked outside of the asynchronous tasks, in bytes.
const LARGE_BODY: usize = 32 << 10;
/// How long the server is unhealthy after a delivery could not be stored, in seconds.
const UNHEALTHY_SECONDS: i64 = 30;

/// What an address that is listened on is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Port {
    /// Deliveries, the page, and what has no address of its own.
    Deliveries,
    /// Metrics and health alone.
    Metrics,
}

/// State that all requests share.
pub struct Server {
    pub(super) config: Config,
    receiver: Receiver,
    writer: Writer,
    pub(super) metrics: Metrics,
    pub(super) log: Arc<Log>,
    pub(super) page: Page,
    attempts: Arc<Attempts>,
    forwarding: ForwardStatus,
    flows: Option<Arc<FlowRunner>>,
    budget: Budget,
    refusals: Refusals,
    /// Limits how many refused deliveries are kept.
    kept: Refusals,
    /// Notified when a delivery was stored, by vendor.
    stored: BTreeMap<String, SyncSender<()>>,
    /// When a delivery could not be stored, in seconds since 1970; 0 if none, or if one was stored since.
    failed_at: AtomicI64,
}

impl Server {
    /// Creates a server that does not listen yet. Of `stored`, that of the vendor is notified of each delivery that was stored.
    pub fn new(
        config: Config,
        receiver: Receiver,
        writer: Writer,
        log: Arc<Log>,
        stored: BTreeMap<String, SyncSender<()>>,
    ) -> Self {
        let attempts = Arc::<Attempts>::default();
        let page = Page::new(&config, receiver.catalog(), Arc::clone(&log), Arc::clone(&attempts));
        Self {
            forwarding: ForwardStatus::new(&config.journal.folder),
            flows: None,
            budget: Budget::new(config.body_memory),
            failed_at: AtomicI64::new(0),
            metrics: Metrics::default(),
            refusals: Refusals::default(),
            kept: Refusals::default(),
            config,
            receiver,
            writer,
            log,
            page,
            attempts,
            stored,
        }
    }

    /// Shows also the runs of flows.
    #[must_use]
    pub fn with_flows(self, flows: Option<Arc<FlowRunner>>) -> Self {
        Self { flows, ..self }
    }

    /// Returns the path of the page, with its key.
    pub fn page_path(&self) -> String {
        self.page.path()
    }

    /// Checks whether a recorded delivery is forwarded.
    pub fn should_forward(&self, record: &Record) -> bool {
        self.receiver.should_forward(record)
    }

    /// Returns the message that forwards a recorded delivery.
    pub fn forward_message(&self, record: &Record) -> Message {
        self.receiver.forward_message(record)
    }

    /// Replaces the secrets.
    pub fn set_secrets(&self, secrets: Secrets) {
        self.receiver.set_secrets(secrets);
    }

    /// Forwards a recorded delivery of a vendor, and remembers what the target said.
    pub fn forward(&self, vendor: &str, target: &Target, record: &Record) -> SendOutcome {
        self.forwarding.begun(vendor, record);
        let begun = Instant::now();
        let (outcome, answer) = target.send_and_keep(&self.forward_message(record));
        self.attempts.add(&record.id, &outcome, begun.elapsed(), false, answer);
        outcome
    }

    /// Logs a message.
    pub fn log_message(&self, level: LogLevel, message: &str) {
        self.log.message(level, message);
    }

    /// Sets the number of a vendor's deliveries that are not forwarded yet.
    pub fn set_backlog(&self, vendor: &str, backlog: u64) {
        self.forwarding.set_backlog(vendor, backlog);
    }

    /// Counts, logs and shows what happens while a vendor's deliveries are forwarded.
    pub fn report_forwarding(&self, vendor: &str, event: &ForwardEvent<'_>) {
        match event {
            ForwardEvent::Passed => return self.forwarding.passed(vendor),
            ForwardEvent::Attempt { record, outcome, is_tried_again } => {
                let was_failing = self.forwarding.attempt(vendor, outcome);
                if *is_tried_again {
                    let message = format!("{} of {vendor} could not be forwarded yet: {outcome}", record.id);
                    self.log.forwarding(LogLevel::Warning, vendor, &message);
                } else if matches!(outcome, SendOutcome::Accepted(_)) {
                    let message = format!("{} of {vendor} was forwarded: {outcome}", record.id);
                    self.log.forwarding(LogLevel::Debug, vendor, &message);
                    if !was_failing {
                        return;
                    }
                }
            }
            ForwardEvent::SetAside(record) => {
                let failure = record.failure.as_ref();
                let (attempts, last) = failure.map_or((0, ""), |failure| (failure.attempts, &failure.last));
                let message = format!(
                    "{} of {vendor} was set aside after {attempts} attempts, the last of which came to: {last}; `vistoria replay \
                     --failed` sends it again",
                    record.id
                );
                self.log.forwarding(LogLevel::Error, vendor, &message);
            }
            ForwardEvent::NotSetAside(record, error) => {
                let message = format!("{} of {vendor} could not be set aside yet: {error}", record.id);
                self.log.forwarding(LogLevel::Error, vendor, &message);
            }
            ForwardEvent::Fault { fault, backlog } => {
                self.forwarding.set_backlog(vendor, *backlog);
                if let Some(sentence) = self.forwarding.fault(vendor, fault) {
                    self.log.forwarding(LogLevel::Error, vendor, &sentence);
                }
            }
        }
        self.page.show_forwarding(|| self.forwarding.shown());
    }

    /// Sends a recorded delivery again, as somebody on the page asks.
    async fn replay(self: Arc<Self>, id: String, changes: Changes) -> HttpResponse {
        let answer = |status, title: &str, detail: &str| problem(&Problem::new(status, "replay", title, detail));
        let server = self;
        let sent = tokio::task::spawn_blocking(move || {
            let sent = resend(&id, changes, &server.config, &server.receiver, &server.attempts);
            let what = sent
                .as_ref()
                .map_or_else(|why| format!("{id} was not sent by hand: {}", why.detail), |sent| sent.what.clone());
            server.log.message(LogLevel::Info, &what);
            if let Ok(Resent { outcome: SendOutcome::Accepted(_), is_as_recorded: true, .. }) = sent {
                if let Err(error) = server.forwarding.sent_again(&id) {
                    let message = format!("{id} was sent, and cannot be removed from what was set aside: {error}");
                    server.log.message(LogLevel::Error, &message);
                }
                server.page.show_forwarding(|| server.forwarding.shown());
            }
            sent.map(|sent| sent.outcome)
        });
        match sent.await {
            Ok(Ok(SendOutcome::Accepted(status))) => {
                answer(200, "Sent", &format!("the target responded with {status}"))
            }
            Ok(Ok(SendOutcome::Refused(status))) => {
                answer(502, "Not accepted", &format!("the target responded with {status}"))
            }
            Ok(Ok(SendOutcome::Failed(why) | SendOutcome::Unreachable(why))) => answer(502, "Not accepted", &why),
            Ok(Err(refusal)) => problem(&refusal),
            Err(_) => answer(500, "Not sent", "the journal cannot be read"),
        }
    }

    /// Answers a request.
    pub(super) async fn respond(
        self: &Arc<Self>,
        request: Request<Incoming>,
        peer: SocketAddr,
        port: Port,
    ) -> HttpResponse {
        let path = request.uri().path().to_owned();
        let (head, body) = request.into_parts();
        let has_metrics = (port == Port::Metrics) == self.config.metrics_listen.is_some();
        let response = match (check_head(&head), path.as_str()) {
            (Err(refusal), _) => self.refuse(&refusal, &path, peer, &head, body),
            // Both read files.
            (_, "/healthz") => tokio::task::block_in_place(|| self.health(has_metrics)),
            (_, "/metrics") if has_metrics => {
                let accept = head.headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok());
                let format = Format::of(accept.unwrap_or_default());
                let gauges = tokio::task::block_in_place(|| self.gauges());
                text(200, format.media_type(), self.metrics.text(&gauges, format))
            }
            _ if port == Port::Metrics => {
                problem(&Problem::new(404, "path", "Not found", "this address has /metrics and /healthz only"))
            }
            _ if page::is_path(&path) => {
                let request = Request::from_parts(head, body);
                let replay = |id, changes| Arc::clone(self).replay(id, changes);
                let forwarding = &|| tokio::task::block_in_place(|| self.forwarding.shown());
                let runs = &|id: &str| self.flows.as_ref().map(|flows| flows.of_delivery(id)).unwrap_or_default();
                self.page.respond(request, Asking { peer, forwarding, runs, replay }).await
            }
            _ => self.delivery(head, body, &path, peer).await,
        };
        self.metrics.response(response.status().as_u16());
        response
    }

    /// Refuses a request before a delivery is decided on. What is left of its body is read and dropped.
    fn refuse(&self, refusal: &Problem, path: &str, peer: SocketAddr, head: &Parts, body: Incoming) -> HttpResponse {
        if refusal.status != 408 {
            discard(body, head);
        }
        self.tell(refusal, path, sender(peer.ip(), &head.headers, &self.config.trusted_proxy));
        problem(refusal)
    }

    /// Counts, logs and shows a refusal, unless there were many just before.
    pub(super) fn tell(&self, refusal: &Problem, path: &str, sender: IpAddr) {
        self.metrics.refused(refusal.reason);
        if let Some(untold) = self.refusals.admit() {
            let refused = Refused::new(refusal, path, sender, &self.config.prefix, self.receiver.catalog());
            let refused = Refused { untold, ..refused };
            self.log.refusal(&refused);
            self.page.add_refusal(&refused);
        }
    }

    /// Reads the values that are not counted.
    fn gauges(&self) -> Gauges {
        let folder = &self.config.journal.folder;
        let length = |name: String| folder.join(name).metadata().map_or(0, |metadata| metadata.len());
        Gauges {
            log_dropped: self.log.dropped(),
            body_bytes: self.budget.used() as u64,
            journal_bytes: journal::files(folder).ok().map(|files| files.into_iter().map(length).sum()),
            free_bytes: journal::free_space(folder).ok(),
            forwarding: self.forwarding.shown(),
            flows: self.flows.as_ref().map(|flows| flows.status()),
            page: self.page.counts(),
        }
    }

    /// Answers the health check; with details, where these are public.
    fn health(&self, has_details: bool) -> HttpResponse {
        let is_failing = Timestamp::now().as_second() - self.failed_at.load(Ordering::Relaxed) <= UNHEALTHY_SECONDS;
        let health = Health::new(is_failing, self.gauges(), &self.metrics, self.receiver.catalog());
        health.response(has_details)
    }

    /// Answers a delivery, or a request to a path that accepts none.
    async fn delivery(self: &Arc<Self>, head: Parts, mut body: Incoming, path: &str, peer: SocketAddr) -> HttpResponse {
        // The memory for the body is given back when the delivery was answered.
        let mut share = Share::default();
        let read = match self.check_request(&head, path) {
            Ok(()) => self.read((&head, peer), &mut body, path, &mut share).await,
            Err(refusal) => Err(refusal),
        };
        match read {
            Ok(delivery) => self.decide(delivery).await.unwrap_or_else(|refusal| {
                self.tell(&refusal, path, sender(peer.ip(), &head.headers, &self.config.trusted_proxy));
                problem(&refusal)
            }),
            Err(refusal) => self.refuse(&refusal, path, peer, &head, body),
        }
    }

    /// Checks whether a request may be a delivery, before its body is read.
    fn check_request(&self, head: &Parts, path: &str) -> Result<(), Problem> {
        if !self.receiver.accepts(path) {
            return Err(no_route());
        }
        if head.method != Method::POST {
            let detail = "no other method is accepted here";
            return Err(Problem::new(405, "method", "Deliveries are sent with POST", detail));
        }
        if head.headers.get_all(header::VIA).iter().any(|via| self.receiver.has_forwarded(via.as_bytes())) {
            let detail = "this server has forwarded the delivery itself; --forward must lead somewhere else";
            return Err(Problem::new(508, "loop", "The delivery came back", detail));
        }
        Ok(())
    }

    /// Decides on a delivery, stores and answers it.
    async fn decide(self: &Arc<Self>, delivery: Delivery) -> Result<HttpResponse, Problem> {
        let started = Instant::now();
        // A large body with many errors takes long, and must not hold up others.
        let decision = if delivery.body.len() > LARGE_BODY {
            tokio::task::block_in_place(|| self.receiver.decide(delivery))
        } else {
            self.receiver.decide(delivery)
        };
        let decision = decision.ok_or_else(no_route)?;
        self.metrics.delivery(&decision.record, decision.replay_of.is_some(), started.elapsed());
        let status = decision.record.status;
        if decision.is_stored {
            self.store(&decision).await?;
            if (200..300).contains(&status) {
                self.metrics.accepted(decision.record.vendor.as_deref().unwrap_or_default(), Timestamp::now());
            }
        }
        self.keep_refused(&decision);
        self.log.delivery(&decision, status);
        let id = decision.replay_of.as_ref().unwrap_or(&decision.record.id).clone();
        let mut response = match &decision.problem {
            Some(refusal) => problem(refusal),
            None => text(status, "application/json", serde_json::json!({"delivery": id}).to_string()),
        };
        if let Ok(id) = HeaderValue::from_str(&id) {
            response.headers_mut().insert(HeaderName::from_static("vistoria-delivery"), id);
        }
        self.page.add(decision);
        Ok(response)
    }

    /// Keeps a refused delivery if `--keep-refused` asks for it. The rate is limited, since anybody can cause refusals.
    fn keep_refused(&self, decision: &Decision) {
        let is_refused = decision.record.verdict == DeliveryVerdict::Refused && !decision.is_stored;
        let count = self.config.keep_refused;
        if count == 0 || !is_refused || self.kept.admit().is_none() {
            return;
        }
        let keep = || journal::keep_refused(&self.config.journal.folder, &decision.record, count);
        if let Err(error) = tokio::task::block_in_place(keep) {
            let message = format!("a refused delivery could not be kept: {error}");
            self.log.message(LogLevel::Warning, &message);
        }
    }

    /// Stores a delivery, before it is acknowledged. The writer's callback does what a stored delivery entails, because the
    /// client may close the connection, which cancels this.
    async fn store(self: &Arc<Self>, decision: &Decision) -> Result<(), Problem> {
        if !self.receiver.reserve(decision) {
            return Err(Problem::new(503, "same", "The same delivery is being stored", "send it again later"));
        }
        let (notify, written) = oneshot::channel();
        let (server, key) = (Arc::clone(self), decision.replay_key());
        let vendor = decision.record.vendor.clone().unwrap_or_default();
        let stored_vendor = vendor.clone();
        // Before it is stored, since it may be forwarded before anything else is done.
        self.forwarding.stored(&vendor, 1);
        let on_written = move |result: std::io::Result<()>| {
            match &result {
                Ok(()) => {
                    server.receiver.mark_stored(key);
                    server.failed_at.store(0, Ordering::Relaxed);
                    // A full channel holds a notification already.
                    let _ = server.stored.get(&stored_vendor).map(|stored| stored.try_send(()));
                }
                Err(error) => server.not_stored(key, &stored_vendor, &error.to_string()),
            }
            let _ = notify.send(result.is_ok());
        };
        if !self.writer.append(decision.record.line(), &vendor, Box::new(on_written)) {
            self.not_stored(decision.replay_key(), &vendor, "too many deliveries are waiting");
        }
        // The callback of a rejected append is dropped, which closes the channel.
        let is_stored = written.await.unwrap_or(false);
        let detail = "nothing was accepted; send it again later";
        is_stored.then_some(()).ok_or_else(|| Problem::new(503, "journal", "The delivery could not be stored", detail))
    }

    /// Handles a delivery that could not be stored.
    fn not_stored(&self, key: Option<ReplayKey>, vendor: &str, why: &str) {
        self.receiver.release(key);
        self.forwarding.stored(vendor, -1);
        self.failed_at.store(Timestamp::now().as_second(), Ordering::Relaxed);
        self.metrics.unkept();
        self.log.message(LogLevel::Error, &format!("a delivery could not be stored, and was answered 503: {why}"));
    }

    /// Reads a request, within the limits.
    async fn read(
        &self,
        (head, peer): (&Parts, SocketAddr),
        body: &mut Incoming,
        path: &str,
        share: &mut Share,
    ) -> Result<Delivery, Problem> {
        let limits = BodyLimits { bytes: self.receiver.body_limit(path), timeout: self.config.timeout };
        let body = read_body(head, body, limits, (&self.budget, share)).await?;
        // The stored body is decoded.
        let kept = head.headers.iter().filter(|(name, _)| *name != header::CONTENT_ENCODING);
        let headers: Headers = kept.map(|(name, value)| (name.to_string(), value.as_bytes().to_vec())).collect();
        let sender = sender(peer.ip(), &head.headers, &self.config.trusted_proxy);
        let (method, target) = (head.method.to_string(), target(head));
        Ok(Delivery { method, target, headers, body, received_at: Timestamp::now(), sender })
    }
}

/// Returns the problem of a path that accepts no deliveries.
fn no_route() -> Problem {
    let detail = "deliveries go to /<vendor>, or that and the end of the event's URL; `vistoria events` lists both";
    Problem::new(404, "path", "No deliveries are accepted here", detail)
}

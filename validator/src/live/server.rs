//! HTTP server: connections, limits and time-outs, and the order in which a delivery is read, decided, stored and answered.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request};
use hyper_util::rt::{TokioIo, TokioTimer};
use jiff::Timestamp;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, oneshot, watch};

use super::config::Config;
use super::decode::{DecodeError, decode};
use super::log::{Log, LogLevel};
use super::metrics::Metrics;
use super::page::{self, Page};
use super::problem::Problem;
use super::receiver::{Decision, Delivery, Receiver};
use super::replay_cache::ReplayKey;
use super::response::{HttpResponse, problem, text};
use crate::capture::Headers;
use crate::journal::{self, Record, Writer};
use crate::send::target::{Message, SendOutcome, Target};

/// Size above which a body is checked outside of the asynchronous tasks, in bytes.
const LARGE_BODY: usize = 32 << 10;
/// How long the server is unhealthy after a delivery could not be stored, in seconds.
const UNHEALTHY_SECONDS: i64 = 30;
/// Greatest size of the head of a request, in bytes.
const MAX_HEAD: usize = 32 << 10;
/// Greatest number of headers of a request.
const MAX_HEADERS: usize = 100;

/// State that all requests share.
pub struct Server {
    config: Config,
    receiver: Receiver,
    writer: Writer,
    metrics: Metrics,
    log: Arc<Log>,
    page: Page,
    /// Notified when a delivery was stored.
    stored: SyncSender<()>,
    /// When a delivery could not be stored, in seconds since 1970; 0 if none, or if one was stored since.
    failed_at: AtomicI64,
}

impl Server {
    /// Creates a server that does not listen yet. `stored` is notified of each delivery that was stored.
    pub fn new(config: Config, receiver: Receiver, writer: Writer, log: Arc<Log>, stored: SyncSender<()>) -> Self {
        let page = Page::new(&config);
        let failed_at = AtomicI64::new(0);
        Self { config, receiver, writer, metrics: Metrics::default(), log, page, stored, failed_at }
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

    /// Logs a message.
    pub fn log_message(&self, level: LogLevel, message: &str) {
        self.log.message(level, message);
    }

    /// Counts and logs the outcome of forwarding a delivery.
    pub fn report_forwarding(&self, record: &Record, outcome: &SendOutcome) {
        let (label, level, message) = match outcome {
            SendOutcome::Accepted(_) => return self.metrics.forwarded("taken"),
            SendOutcome::Refused(status) => {
                ("refused", LogLevel::Error, format!("the target refused {} permanently: {status}", record.id))
            }
            SendOutcome::Failed(why) => {
                ("failed", LogLevel::Warning, format!("{} could not be forwarded yet: {why}", record.id))
            }
        };
        self.metrics.forwarded(label);
        self.log.message(level, &message);
    }

    /// Sends a recorded delivery to the target again.
    async fn replay(self: Arc<Self>, id: String) -> HttpResponse {
        let answer = |status, title: &str, detail: &str| problem(&Problem::new(status, title, detail));
        let Some(forward) = self.config.forward.clone() else {
            return answer(409, "No forward target is configured", "start `vistoria listen` with --forward URL");
        };
        let server = self;
        let sent = tokio::task::spawn_blocking(move || {
            let record = journal::find(&server.config.journal.folder, &id)?;
            let record = record.filter(|record| server.should_forward(record));
            let target = Target::new(&forward.url, forward.timeout);
            Ok::<_, std::io::Error>(record.map(|record| target.send(&server.forward_message(&record))))
        });
        match sent.await {
            Ok(Ok(Some(SendOutcome::Accepted(status)))) => {
                answer(200, "Sent", &format!("the target responded with {status}"))
            }
            Ok(Ok(Some(SendOutcome::Refused(status)))) => {
                answer(502, "Not accepted", &format!("the target responded with {status}"))
            }
            Ok(Ok(Some(SendOutcome::Failed(why)))) => answer(502, "Not accepted", &why),
            Ok(Ok(None)) => answer(404, "Not found", "the journal has no delivery with this id that may be forwarded"),
            _ => answer(500, "Not sent", "the journal cannot be read"),
        }
    }

    /// Serves until `stop` is true, and then finishes the requests it has accepted.
    pub async fn run(self: Arc<Self>, listener: TcpListener, mut stop: watch::Receiver<bool>) {
        let slots = Arc::new(Semaphore::new(self.config.connections));
        loop {
            let accepted = tokio::select! {
                // Excess connections wait in the kernel's accept queue, not in our memory.
                accepted = accept(&listener, &slots) => accepted,
                _ = stop.wait_for(|stop| *stop) => break,
            };
            let (stream, peer, slot) = match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    self.log.message(LogLevel::Warning, &format!("a connection could not be accepted: {error}"));
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            };
            let (server, stop) = (Arc::clone(&self), stop.clone());
            tokio::spawn(async move {
                server.connection(stream, peer, stop).await;
                drop(slot);
            });
        }
        drop(listener);
        self.page.end();
        let all = u32::try_from(self.config.connections).unwrap_or(u32::MAX);
        let _ = tokio::time::timeout(self.config.timeout * 2, slots.acquire_many(all)).await;
    }

    /// Serves the requests of a connection.
    async fn connection(self: Arc<Self>, stream: TcpStream, peer: SocketAddr, mut stop: watch::Receiver<bool>) {
        let _ = stream.set_nodelay(true);
        // When the last request was answered; `None` while one is in progress or streams to the page.
        let answered = Mutex::new(Some(Instant::now()));
        let set = |time| *answered.lock().unwrap_or_else(PoisonError::into_inner) = time;
        let service = service_fn(|request| {
            set(None);
            let (server, set) = (Arc::clone(&self), &set);
            async move {
                let response = server.respond(request, peer).await;
                let media_type = response.headers().get(header::CONTENT_TYPE);
                let is_stream = media_type.is_some_and(|media_type| media_type == page::EVENT_STREAM);
                set((!is_stream).then(Instant::now));
                Ok::<_, Infallible>(response)
            }
        });
        // A client that does not read its response, or sends nothing more, must not hold a slot.
        let idle = async {
            loop {
                tokio::time::sleep(Duration::from_secs(1)).await;
                let last = *answered.lock().unwrap_or_else(PoisonError::into_inner);
                if last.is_some_and(|last| last.elapsed() > self.config.timeout * 2) {
                    return;
                }
            }
        };
        let mut builder = http1::Builder::new();
        builder
            .timer(TokioTimer::new())
            .header_read_timeout(self.config.timeout)
            .max_buf_size(MAX_HEAD)
            .max_headers(MAX_HEADERS);
        let connection = builder.serve_connection(TokioIo::new(stream), service);
        tokio::pin!(connection);
        tokio::select! {
            // Errors of the client on its own connection affect nobody else, so they are ignored.
            _ = connection.as_mut() => return,
            () = idle => return,
            _ = stop.wait_for(|stop| *stop) => connection.as_mut().graceful_shutdown(),
        }
        // KeyFingerprint after the request in progress.
        let _ = connection.as_mut().await;
    }

    /// Answers a request.
    async fn respond(self: &Arc<Self>, request: Request<Incoming>, peer: SocketAddr) -> HttpResponse {
        let path = request.uri().path().to_owned();
        let response = match path.as_str() {
            "/healthz" => self.health(),
            "/metrics" => text(200, "text/plain; version=0.0.4", self.metrics.text()),
            _ if page::is_path(&path) => self.page.respond(&request, peer, |id| Arc::clone(self).replay(id)).await,
            _ => self.delivery(request, &path).await.unwrap_or_else(|refusal| problem(&refusal)),
        };
        self.metrics.response(response.status().as_u16());
        response
    }

    /// Answers the health check. It recovers with time, because a load balancer sends an unhealthy server no delivery that
    /// could be stored.
    fn health(&self) -> HttpResponse {
        if Timestamp::now().as_second() - self.failed_at.load(Ordering::Relaxed) > UNHEALTHY_SECONDS {
            text(200, "application/json", "{\"status\":\"ok\"}".to_owned())
        } else {
            let detail = "the last delivery could not be written to the journal";
            problem(&Problem::new(503, "Deliveries cannot be stored", detail))
        }
    }

    /// Reads, decides, stores and answers a delivery.
    async fn delivery(self: &Arc<Self>, request: Request<Incoming>, path: &str) -> Result<HttpResponse, Problem> {
        if !self.receiver.accepts(path) {
            let detail =
                "deliveries go to /<vendor>, or that and the end of the event's URL; `vistoria events` lists both";
            return Err(Problem::new(404, "No deliveries are accepted here", detail));
        }
        if request.method() != Method::POST {
            return Err(Problem::new(405, "Deliveries are sent with POST", "no other method is accepted here"));
        }
        let delivery = self.read(request).await?;
        let started = Instant::now();
        // A large body with many errors takes long, and must not hold up others.
        let decision = if delivery.body.len() > LARGE_BODY {
            tokio::task::block_in_place(|| self.receiver.decide(delivery))
        } else {
            self.receiver.decide(delivery)
        };
        let decision =
            decision.ok_or_else(|| Problem::new(404, "No deliveries are accepted here", "nothing was checked"))?;
        self.metrics.delivery(&decision.record, decision.replay_of.is_some(), started.elapsed());
        if decision.is_stored {
            self.store(&decision).await?;
        }
        let status = decision.record.status;
        self.log.delivery(&decision, status);
        self.page.add(&decision, status, self.receiver.contract(decision.record.vendor.as_deref()));
        let id = decision.replay_of.as_ref().unwrap_or(&decision.record.id).clone();
        let mut response = match &decision.problem {
            Some(refusal) => problem(refusal),
            None => text(status, "application/json", serde_json::json!({"delivery": id}).to_string()),
        };
        if let Ok(id) = HeaderValue::from_str(&id) {
            response.headers_mut().insert(HeaderName::from_static("vistoria-delivery"), id);
        }
        Ok(response)
    }

    /// Stores a delivery, before it is acknowledged. The writer's callback does what a stored delivery entails, because the
    /// client may close the connection, which cancels this.
    async fn store(self: &Arc<Self>, decision: &Decision) -> Result<(), Problem> {
        if !self.receiver.reserve(decision) {
            return Err(Problem::new(503, "The same delivery is being stored", "send it again later"));
        }
        let (notify, written) = oneshot::channel();
        let (server, key) = (Arc::clone(self), decision.replay_key());
        let on_written = move |result: std::io::Result<()>| {
            match &result {
                Ok(()) => {
                    server.receiver.mark_stored(key);
                    server.failed_at.store(0, Ordering::Relaxed);
                    // A full channel holds a notification already.
                    let _ = server.stored.try_send(());
                }
                Err(error) => server.not_stored(key, &error.to_string()),
            }
            let _ = notify.send(result.is_ok());
        };
        if !self.writer.append(decision.record.line(), Box::new(on_written)) {
            self.not_stored(decision.replay_key(), "too many deliveries are waiting");
        }
        // The callback of a rejected append is dropped, which closes the channel.
        let is_stored = written.await.unwrap_or(false);
        let detail = "nothing was accepted; send it again later";
        is_stored.then_some(()).ok_or_else(|| Problem::new(503, "The delivery could not be stored", detail))
    }

    /// Handles a delivery that could not be stored.
    fn not_stored(&self, key: Option<ReplayKey>, why: &str) {
        self.receiver.release(key);
        self.failed_at.store(Timestamp::now().as_second(), Ordering::Relaxed);
        self.metrics.unkept();
        self.log.message(LogLevel::Error, &format!("a delivery could not be stored, and was answered 503: {why}"));
    }

    /// Reads a request, within the limits.
    async fn read(&self, request: Request<Incoming>) -> Result<Delivery, Problem> {
        let limit = self.config.body_limit;
        let too_large = || Problem::new(413, "The body is too large", format!("at most {limit} bytes are accepted"));
        let (head, body) = request.into_parts();
        let stated =
            head.headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
        if stated.is_some_and(|length| length > limit as u64) {
            return Err(too_large());
        }
        let body = match tokio::time::timeout(self.config.timeout, Limited::new(body, limit).collect()).await {
            Ok(Ok(collected)) => collected.to_bytes().to_vec(),
            Ok(Err(error)) if error.is::<LengthLimitError>() => return Err(too_large()),
            Ok(Err(_)) => {
                return Err(Problem::new(
                    400,
                    "The body could not be read as its headers describe",
                    "nothing was checked",
                ));
            }
            Err(_) => return Err(Problem::new(408, "The body took too long", "nothing was checked")),
        };
        let mut encodings = head.headers.get_all(header::CONTENT_ENCODING).iter();
        let encoding = encodings.next().map_or("", |encoding| encoding.to_str().unwrap_or("?"));
        let encoding = if encodings.next().is_some() { "?" } else { encoding };
        let body = decode(body, encoding, limit).map_err(|error| match error {
            DecodeError::TooLarge => too_large(),
            DecodeError::UnsupportedEncoding => Problem::new(
                415,
                "The body's Content-Encoding is not supported",
                "send it uncompressed, or compressed with gzip",
            ),
            DecodeError::Invalid => {
                Problem::new(400, "The body is not valid in its Content-Encoding", "nothing was checked")
            }
        })?;
        // The stored body is decoded.
        let kept = head.headers.iter().filter(|(name, _)| *name != header::CONTENT_ENCODING);
        let headers: Headers = kept.map(|(name, value)| (name.to_string(), value.as_bytes().to_vec())).collect();
        let target = head.uri.path_and_query().map_or_else(|| head.uri.path().to_owned(), ToString::to_string);
        Ok(Delivery { method: head.method.to_string(), target, headers, body, received_at: Timestamp::now() })
    }
}

/// Accepts a connection once there is a slot for it.
async fn accept(
    listener: &TcpListener,
    slots: &Arc<Semaphore>,
) -> std::io::Result<(TcpStream, SocketAddr, tokio::sync::OwnedSemaphorePermit)> {
    let slot = Arc::clone(slots).acquire_owned().await.map_err(std::io::Error::other)?;
    let (stream, peer) = listener.accept().await?;
    Ok((stream, peer, slot))
}

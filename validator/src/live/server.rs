//! The socket's side: connections, limits and times, and the order in which a delivery is read, judged, kept and answered.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use jiff::Timestamp;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, oneshot, watch};

use super::config::{Config, Mode};
use super::judge::{Delivery, Judge, Judgement};
use super::log::Log;
use super::metrics::Metrics;
use super::page::{self, Page};
use super::problem::{MEDIA_TYPE, Problem};
use super::seen::Key;
use super::unpack::{Packed, unpack};
use crate::capture::Headers;
use crate::journal::{self, Record, Writer};
use crate::send::target::{Message, Outcome, Target};

pub(super) type Answer = Response<BoxBody<Bytes, Infallible>>;

/// A body of more bytes is judged where nobody else waits.
const LARGE: usize = 32 << 10;
/// So many seconds after a failure to keep a delivery the server calls itself unhealthy.
const UNHEALTHY: i64 = 30;
/// The bytes of a head, which is read in pieces of at most as many, and its lines.
const HEAD: usize = 32 << 10;
const HEAD_LINES: usize = 100;

/// Everything that a request needs.
pub struct Server {
    pub(super) config: Config,
    pub(super) judge: Judge,
    pub(super) writer: Writer,
    pub(super) metrics: Metrics,
    pub(super) log: Arc<Log>,
    pub(super) page: Page,
    /// Is told when something new is in the journal.
    news: SyncSender<()>,
    /// What the page's data is asked with: who reads what is printed at the start may see it.
    pub(super) page_key: String,
    /// When a delivery could not be kept, in seconds since 1970; 0 for never, or when one could since.
    failed_at: AtomicI64,
}

impl Server {
    /// One that is not listening yet.
    pub fn new(config: Config, judge: Judge, writer: Writer, log: Arc<Log>, news: SyncSender<()>) -> Self {
        let page_key = uuid::Uuid::new_v4().simple().to_string();
        let failed_at = AtomicI64::new(0);
        Self {
            config,
            judge,
            writer,
            metrics: Metrics::default(),
            log,
            page: Page::default(),
            news,
            page_key,
            failed_at,
        }
    }

    pub(super) fn enforces(&self) -> bool {
        self.config.mode == Mode::Enforce
    }

    /// Where the page is, below the server's address.
    pub fn page_path(&self) -> String {
        format!("/_vistoria?key={}", self.page_key)
    }

    /// Whether a delivery that was kept is sent on.
    pub fn lets_on(&self, record: &Record) -> bool {
        self.judge.lets_on(record)
    }

    /// A delivery that was kept, as it is sent on.
    pub fn sent_on(&self, record: &Record) -> Message {
        self.judge.sent_on(record)
    }

    /// Says something in the log.
    pub fn say(&self, level: &str, message: &str) {
        self.log.say(level, message);
    }

    /// What came of sending one on.
    pub fn tell(&self, record: &Record, outcome: &Outcome) {
        let (word, level, message) = match outcome {
            Outcome::Taken(_) => return self.metrics.forwarded("taken"),
            Outcome::Refused(status) => {
                ("refused", "error", format!("the target refused {} for good: {status}", record.id))
            }
            Outcome::Failed(why) => ("failed", "warning", format!("{} could not be sent on yet: {why}", record.id)),
        };
        self.metrics.forwarded(word);
        self.log.say(level, &message);
    }

    /// Sends a delivery to the target once more, as the page asks.
    pub(super) async fn replay(self: &Arc<Self>, id: &str) -> Answer {
        let said = |status, title: &str, detail: &str| problem(&Problem::new(status, title, detail));
        let Some(forward) = self.config.forward.clone() else {
            return said(409, "There is no target", "start with --forward URL");
        };
        let (server, id) = (Arc::clone(self), id.to_owned());
        let sent = tokio::task::spawn_blocking(move || {
            let record = journal::find(&server.config.keeping.folder, &id)?;
            let record = record.filter(|record| server.lets_on(record));
            let target = Target::new(&forward.url, forward.timeout);
            Ok::<_, std::io::Error>(record.map(|record| target.send(&server.sent_on(&record))))
        });
        match sent.await {
            Ok(Ok(Some(Outcome::Taken(status)))) => said(200, "Sent", &format!("the target answered {status}")),
            Ok(Ok(Some(Outcome::Refused(status)))) => said(502, "Not taken", &format!("the target answered {status}")),
            Ok(Ok(Some(Outcome::Failed(why)))) => said(502, "Not taken", &why),
            Ok(Ok(None)) => said(404, "Not found", "the journal has no delivery of this id that may be sent on"),
            _ => said(500, "Not sent", "the journal cannot be read"),
        }
    }

    /// Serves until `ends` says so, and then finishes what it accepted.
    pub async fn run(self: Arc<Self>, listener: TcpListener, mut ends: watch::Receiver<bool>) {
        let places = Arc::new(Semaphore::new(self.config.connections));
        loop {
            let accepted = tokio::select! {
                // Who comes when all places are taken waits before the door, not in memory.
                accepted = accept(&listener, &places) => accepted,
                _ = ends.wait_for(|ends| *ends) => break,
            };
            let (stream, peer, place) = match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    self.log.say("warning", &format!("a connection could not be accepted: {error}"));
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            };
            let (server, ends) = (Arc::clone(&self), ends.clone());
            tokio::spawn(async move {
                server.connection(stream, peer, ends).await;
                drop(place);
            });
        }
        drop(listener);
        self.page.end();
        let all = u32::try_from(self.config.connections).unwrap_or(u32::MAX);
        let _ = tokio::time::timeout(self.config.timeout * 2, places.acquire_many(all)).await;
    }

    async fn connection(self: Arc<Self>, stream: TcpStream, peer: SocketAddr, mut ends: watch::Receiver<bool>) {
        let _ = stream.set_nodelay(true);
        // When the last request was answered; none while one is under way, or watches the page.
        let answered = Mutex::new(Some(Instant::now()));
        let set = |time| *answered.lock().unwrap_or_else(PoisonError::into_inner) = time;
        let service = service_fn(|request| {
            set(None);
            let (server, set) = (Arc::clone(&self), &set);
            async move {
                let answer = server.answer(request, peer).await;
                let is_stream = answer.headers().get(header::CONTENT_TYPE).is_some_and(|of| of == page::EVENTS);
                set((!is_stream).then(Instant::now));
                Ok::<_, Infallible>(answer)
            }
        });
        // Who asks and does not read what is answered holds a place for nothing.
        let stuck = async {
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
            .max_buf_size(HEAD)
            .max_headers(HEAD_LINES);
        let connection = builder.serve_connection(TokioIo::new(stream), service);
        tokio::pin!(connection);
        tokio::select! {
            // What a peer does wrong on its own connection is its own affair.
            _ = connection.as_mut() => return,
            () = stuck => return,
            _ = ends.wait_for(|ends| *ends) => connection.as_mut().graceful_shutdown(),
        }
        // It was told to end, which it does after the request at hand.
        let _ = connection.as_mut().await;
    }

    async fn answer(self: &Arc<Self>, request: Request<Incoming>, peer: SocketAddr) -> Answer {
        let path = request.uri().path().to_owned();
        let answer = match path.as_str() {
            "/healthz" => self.health(),
            "/metrics" => text(200, "text/plain; version=0.0.4", self.metrics.text()),
            _ if page::is_path(&path) => page::answer(self, &request, peer).await,
            _ => self.delivery(request, &path).await.unwrap_or_else(|wrong| problem(&wrong)),
        };
        self.metrics.answered(answer.status().as_u16());
        answer
    }

    fn health(&self) -> Answer {
        // Where nothing is sent to who is not healthy, nothing would ever show that it is again.
        if Timestamp::now().as_second() - self.failed_at.load(Ordering::Relaxed) > UNHEALTHY {
            text(200, "application/json", "{\"status\":\"ok\"}".to_owned())
        } else {
            let detail = "the last delivery could not be written to the journal";
            problem(&Problem::new(503, "Deliveries cannot be kept", detail))
        }
    }

    async fn delivery(self: &Arc<Self>, request: Request<Incoming>, path: &str) -> Result<Answer, Problem> {
        if !self.judge.takes(path) {
            let detail =
                "deliveries go to /<vendor>, or that and the end of the event's URL; `vistoria events` lists both";
            return Err(Problem::new(404, "No deliveries are taken here", detail));
        }
        if request.method() != Method::POST {
            return Err(Problem::new(405, "Deliveries are sent with POST", "no other method is taken here"));
        }
        let delivery = self.read(request).await?;
        let begun = Instant::now();
        // A large one that breaks much takes long, and others are not to wait for it.
        let judgement = if delivery.body.len() > LARGE {
            tokio::task::block_in_place(|| self.judge.judge(delivery))
        } else {
            self.judge.judge(delivery)
        };
        let judgement =
            judgement.ok_or_else(|| Problem::new(404, "No deliveries are taken here", "nothing was checked"))?;
        self.metrics.judged(&judgement.record, judgement.replay_of.is_some(), begun.elapsed());
        if judgement.is_kept {
            self.keep(&judgement).await?;
        }
        let status = judgement.record.status;
        self.log.delivery(&judgement, status);
        self.page.add(&judgement, status, self.judge.contract(judgement.record.vendor.as_deref()));
        let id = judgement.replay_of.as_ref().unwrap_or(&judgement.record.id).clone();
        let mut answer = match &judgement.problem {
            Some(wrong) => problem(wrong),
            None => text(status, "application/json", serde_json::json!({"delivery": id}).to_string()),
        };
        if let Ok(id) = HeaderValue::from_str(&id) {
            answer.headers_mut().insert(HeaderName::from_static("vistoria-delivery"), id);
        }
        Ok(answer)
    }

    /// The delivery is answered for only when this is done. What has to be done for it is done by who writes, since the sender
    /// may hang up before.
    async fn keep(self: &Arc<Self>, judgement: &Judgement) -> Result<(), Problem> {
        if !self.judge.reserve(judgement) {
            return Err(Problem::new(503, "The same delivery is being kept", "send it again later"));
        }
        let (told, written) = oneshot::channel();
        let (server, key) = (Arc::clone(self), judgement.key());
        let done = move |outcome: std::io::Result<()>| {
            match &outcome {
                Ok(()) => {
                    server.judge.kept(key);
                    server.failed_at.store(0, Ordering::Relaxed);
                    // When it is full, who is told knows already that there is something.
                    let _ = server.news.try_send(());
                }
                Err(error) => server.unkept(key, &error.to_string()),
            }
            let _ = told.send(outcome.is_ok());
        };
        if !self.writer.append(judgement.record.line(), Box::new(done)) {
            self.unkept(judgement.key(), "too many are waiting");
        }
        // What was not taken is dropped, and tells nothing.
        let is_kept = written.await.unwrap_or(false);
        let detail = "nothing was accepted; send it again later";
        is_kept.then_some(()).ok_or_else(|| Problem::new(503, "The delivery could not be kept", detail))
    }

    /// That a delivery could not be kept: it may come again.
    fn unkept(&self, key: Option<Key>, why: &str) {
        self.judge.release(key);
        self.failed_at.store(Timestamp::now().as_second(), Ordering::Relaxed);
        self.metrics.unkept();
        self.log.say("error", &format!("a delivery could not be kept, and was answered 503: {why}"));
    }

    /// All of a request, within its limits.
    async fn read(&self, request: Request<Incoming>) -> Result<Delivery, Problem> {
        let limit = self.config.body_limit;
        let too_large = || Problem::new(413, "The body is too large", format!("it may have {limit} bytes"));
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
                return Err(Problem::new(400, "The body did not come as its head says", "nothing was checked"));
            }
            Err(_) => return Err(Problem::new(408, "The body took too long", "nothing was checked")),
        };
        let mut encodings = head.headers.get_all(header::CONTENT_ENCODING).iter();
        let encoding = encodings.next().map_or("", |encoding| encoding.to_str().unwrap_or("?"));
        let encoding = if encodings.next().is_some() { "?" } else { encoding };
        let body = unpack(body, encoding, limit).map_err(|packed| match packed {
            Packed::TooLarge => too_large(),
            Packed::Unknown => {
                Problem::new(415, "The body is packed in a way that is not known", "send it plain or as gzip")
            }
            Packed::Damaged => Problem::new(400, "The body is not packed as its head says", "nothing was checked"),
        })?;
        // It is not packed any more.
        let kept = head.headers.iter().filter(|(name, _)| *name != header::CONTENT_ENCODING);
        let headers: Headers = kept.map(|(name, value)| (name.to_string(), value.as_bytes().to_vec())).collect();
        let target = head.uri.path_and_query().map_or_else(|| head.uri.path().to_owned(), ToString::to_string);
        Ok(Delivery { method: head.method.to_string(), target, headers, body, received_at: Timestamp::now() })
    }
}

/// A problem, as it is answered.
pub(super) fn problem(problem: &Problem) -> Answer {
    let mut answer = text(problem.status, MEDIA_TYPE, serde_json::to_string(problem).unwrap_or_default());
    let headers = answer.headers_mut();
    match problem.status {
        405 => drop(headers.insert(header::ALLOW, HeaderValue::from_static("POST"))),
        503 => drop(headers.insert(header::RETRY_AFTER, HeaderValue::from_static("5"))),
        _ => {}
    }
    answer
}

async fn accept(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> std::io::Result<(TcpStream, SocketAddr, tokio::sync::OwnedSemaphorePermit)> {
    let place = Arc::clone(places).acquire_owned().await.map_err(std::io::Error::other)?;
    let (stream, peer) = listener.accept().await?;
    Ok((stream, peer, place))
}

/// An answer of text. Nothing of it is to be guessed at by a browser.
pub(super) fn text(status: u16, media_type: &'static str, body: String) -> Answer {
    let mut answer = Response::new(Full::new(Bytes::from(body)).boxed());
    *answer.status_mut() = hyper::StatusCode::from_u16(status).unwrap_or(hyper::StatusCode::INTERNAL_SERVER_ERROR);
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    answer.headers_mut().insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    answer
}

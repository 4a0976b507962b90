//! The page at `/_vistoria`, which shows deliveries as they arrive. It knows the server only as a callback that replays one.

mod masked;

use std::collections::{BTreeMap, VecDeque};
use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use http_body_util::BodyExt as _;
use hyper::body::{Body, Bytes, Frame, Incoming};
use hyper::header::{self, HeaderValue};
use hyper::{Method, Request, Response};
use jiff::Timestamp;
use serde::Serialize;
use subtle::ConstantTimeEq as _;
use tokio::sync::mpsc::{Receiver, Sender, channel};

use self::masked::{Line, lines};
use super::config::{Config, Mode, PageAccess};
use super::forward_status::ShownStatus;
use super::problem::Problem;
use super::receiver::Decision;
use super::refusal::Refused;
use super::response::{HttpResponse, problem, text};
use crate::contract::Contract;

/// Media type of the stream of server-sent events.
pub(super) const EVENT_STREAM: &str = "text/event-stream";
/// Number of past deliveries that a new watcher gets.
const MAX_PAST: usize = 200;
/// Greatest number of watchers at once.
const MAX_WATCHERS: usize = 16;
/// Greatest number of messages that wait for a watcher; a slower one is disconnected.
const MAX_QUEUED: usize = MAX_PAST + 64;

/// State of the page.
pub(super) struct Page {
    access: PageAccess,
    /// Key that requests for data must have. It is printed when the server starts.
    key: String,
    /// First message of the stream.
    hello: Bytes,
    stream: Mutex<PageStream>,
}

#[derive(Default)]
struct PageStream {
    /// The state of forwarding, if it was ever told.
    forwarding: Option<Bytes>,
    /// The latest messages.
    past: VecDeque<Bytes>,
    watchers: Vec<Sender<Bytes>>,
}

/// A delivery as the page shows it.
#[derive(Serialize)]
struct PageDelivery<'a> {
    id: &'a str,
    time: String,
    vendor: Option<&'a str>,
    event: Option<&'a str>,
    verdict: &'a str,
    status: u16,
    path: &'a str,
    stored: bool,
    findings: Vec<PageFinding<'a>>,
    lines: Vec<Line>,
}

#[derive(Serialize)]
struct PageFinding<'a> {
    code: &'a str,
    level: vistoria_schemas::contract::Level,
    pointer: &'a str,
    message: &'a str,
    rule: Option<&'a str>,
    source: Option<String>,
}

impl Page {
    /// Creates the page of a server with this configuration.
    pub(super) fn new(config: &Config) -> Self {
        let mode = if config.mode == Mode::Enforce { "enforce" } else { "observe" };
        let state = format!("{mode} mode, {}", config.listen);
        let hello = serde_json::json!({"state": state, "canReplay": config.forward.is_some()});
        Self {
            access: config.page,
            key: uuid::Uuid::new_v4().simple().to_string(),
            hello: message("hello", &hello.to_string()),
            stream: Mutex::default(),
        }
    }

    /// Returns the path of the page, with its key.
    pub(super) fn path(&self) -> String {
        format!("/_vistoria?key={}", self.key)
    }

    fn stream(&self) -> std::sync::MutexGuard<'_, PageStream> {
        self.stream.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Shows a delivery to all watchers.
    pub(super) fn add(&self, decision: &Decision, status: u16, contract: Option<&Contract>) {
        if self.access == PageAccess::Nobody {
            return;
        }
        let record = &decision.record;
        let rule =
            |code: &str| contract?.bundle().rules.iter().find(|rule| rule.code == code).map(|rule| rule.says.as_str());
        let title = |document: &str| {
            let known =
                contract.and_then(|contract| contract.bundle().documents.iter().find(|known| known.id == document));
            known.map_or_else(|| document.to_owned(), |known| known.title.clone())
        };
        let findings = record.findings.iter().map(|finding| PageFinding {
            code: &finding.code,
            level: finding.level,
            pointer: &finding.pointer,
            message: &finding.message,
            rule: rule(&finding.code),
            source: finding
                .source
                .as_ref()
                .map(|source| format!("{}, {} ({})", title(&source.document), source.section, source.fidelity)),
        });
        // The body of a refused delivery is not read, so it is not shown either.
        let is_read = decision.is_stored || decision.replay_of.is_some();
        let delivery = PageDelivery {
            id: &record.id,
            time: record.received_at.to_string(),
            vendor: record.vendor.as_deref(),
            event: record.event.as_deref(),
            verdict: decision.verdict_word(),
            status,
            path: record.path.split('?').next().unwrap_or_default(),
            stored: decision.is_stored && status < 300,
            findings: findings.collect(),
            lines: contract.filter(|_| is_read).map(|contract| lines(record, contract)).unwrap_or_default(),
        };
        self.push(message("delivery", &serde_json::to_string(&delivery).unwrap_or_default()));
    }

    /// Shows a request that was refused before a delivery was decided on.
    pub(super) fn add_refusal(&self, refused: &Refused) {
        if self.access == PageAccess::Nobody {
            return;
        }
        let delivery = serde_json::json!({
            "id": "",
            "time": Timestamp::now().to_string(),
            "vendor": refused.vendor,
            "event": null,
            "verdict": "not read",
            "status": refused.status,
            "path": refused.path,
            "stored": false,
            "detail": refused.sentence(),
            "findings": [],
            "lines": [],
        });
        self.push(message("delivery", &delivery.to_string()));
    }

    /// Shows the state of forwarding by vendor.
    pub(super) fn show_forwarding(&self, vendors: &BTreeMap<String, ShownStatus>) {
        if self.access == PageAccess::Nobody {
            return;
        }
        let event = message("forwarding", &serde_json::to_string(vendors).unwrap_or_default());
        let mut stream = self.stream();
        stream.watchers.retain(|watcher| watcher.try_send(event.clone()).is_ok());
        stream.forwarding = Some(event);
    }

    /// Sends a message to all watchers, and to those that come later.
    fn push(&self, event: Bytes) {
        let mut stream = self.stream();
        stream.watchers.retain(|watcher| watcher.try_send(event.clone()).is_ok());
        stream.past.push_back(event);
        while stream.past.len() > MAX_PAST {
            stream.past.pop_front();
        }
    }

    /// Ends all streams, because the server stops.
    pub(super) fn end(&self) {
        self.stream().watchers.clear();
    }

    /// Adds a watcher and returns its messages; `None` when there are too many watchers.
    fn watch(&self) -> Option<Receiver<Bytes>> {
        let mut stream = self.stream();
        stream.watchers.retain(|watcher| !watcher.is_closed());
        if stream.watchers.len() == MAX_WATCHERS {
            return None;
        }
        let (watcher, events) = channel(MAX_QUEUED);
        for event in std::iter::once(&self.hello).chain(&stream.forwarding).chain(&stream.past) {
            watcher.try_send(event.clone()).ok()?;
        }
        stream.watchers.push(watcher);
        Some(events)
    }
}

/// Creates a server-sent event. `data` is JSON on one line.
fn message(name: &str, data: &str) -> Bytes {
    Bytes::from(format!("event: {name}\ndata: {data}\n\n"))
}

/// Body of messages, which ends when the server or the watcher does.
struct EventBody(Receiver<Bytes>);

impl Body for EventBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.0.poll_recv(context).map(|event| event.map(|event| Ok(Frame::data(event))))
    }
}

/// Checks whether a path belongs to the page.
pub(super) fn is_path(path: &str) -> bool {
    path == "/_vistoria" || path.starts_with("/_vistoria/")
}

impl Page {
    /// Answers a request to a path of the page. `replay` sends the delivery with the given id to the target again.
    pub(super) async fn respond<F: Future<Output = HttpResponse>>(
        &self,
        request: &Request<Incoming>,
        peer: SocketAddr,
        replay: impl FnOnce(String) -> F,
    ) -> HttpResponse {
        let not_found = || problem(&Problem::new(404, "page", "Not found", "the page is at /_vistoria"));
        if !self.may_see(request, peer) {
            return not_found();
        }
        let path = request.uri().path().trim_start_matches("/_vistoria").trim_start_matches('/');
        let is_data = path == "deliveries" || path.starts_with("replay/");
        if is_data && !self.has_key(request) {
            let detail = "open the page with the URL that `vistoria listen` printed";
            return problem(&Problem::new(403, "page", "The page's key is missing", detail));
        }
        let mut response = match (request.method(), path) {
            (&Method::GET, "") => text(200, "text/html; charset=utf-8", include_str!("page/index.html").to_owned()),
            (&Method::GET, "page.js") => {
                text(200, "text/javascript; charset=utf-8", include_str!("page/page.js").to_owned())
            }
            (&Method::GET, "page.css") => {
                text(200, "text/css; charset=utf-8", include_str!("page/page.css").to_owned())
            }
            (&Method::GET, "deliveries") => self.event_stream(),
            (&Method::POST, _) if request.headers().contains_key("x-vistoria") => match path.strip_prefix("replay/") {
                Some(id) if uuid::Uuid::try_parse(id).is_ok() => replay(id.to_owned()).await,
                _ => not_found(),
            },
            _ => not_found(),
        };
        let policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; \
                      form-action 'none'; frame-ancestors 'none'";
        for (name, value) in [
            (header::CONTENT_SECURITY_POLICY, policy),
            (header::REFERRER_POLICY, "no-referrer"),
            (header::CACHE_CONTROL, "no-store"),
        ] {
            response.headers_mut().insert(name, HeaderValue::from_static(value));
        }
        response
    }

    /// Checks whether a client may see the page. The host is checked because a page of another site can make a browser on this
    /// machine send requests here, under the name of that site.
    fn may_see(&self, request: &Request<Incoming>, peer: SocketAddr) -> bool {
        let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
        let name = host
            .rsplit_once(':')
            .filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()))
            .map_or(host, |(name, _)| name);
        let is_local_name = ["localhost", "127.0.0.1", "[::1]"].contains(&name);
        match self.access {
            PageAccess::Loopback => peer.ip().to_canonical().is_loopback() && is_local_name,
            PageAccess::Everyone => true,
            PageAccess::Nobody => false,
        }
    }

    /// Checks whether a request has the page's key. It is needed even on this machine, because behind a proxy every client
    /// looks local.
    fn has_key(&self, request: &Request<Incoming>) -> bool {
        let key = request.uri().query().and_then(|query| query.strip_prefix("key=")).unwrap_or_default();
        bool::from(key.as_bytes().ct_eq(self.key.as_bytes()))
    }

    /// Creates the response that streams the deliveries.
    fn event_stream(&self) -> HttpResponse {
        let Some(events) = self.watch() else {
            return problem(&Problem::new(
                503,
                "page",
                "Too many open pages",
                format!("at most {MAX_WATCHERS} are allowed"),
            ));
        };
        let mut response = Response::new(EventBody(events).boxed());
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(EVENT_STREAM));
        response
    }
}

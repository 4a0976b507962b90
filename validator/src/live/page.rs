//! The page at `/_vistoria`: deliveries as they arrive, for who is on this machine.

mod masked;

use std::collections::VecDeque;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use http_body_util::BodyExt as _;
use hyper::body::{Body, Bytes, Frame, Incoming};
use hyper::header::{self, HeaderValue};
use hyper::{Method, Request, Response};
use serde::Serialize;
use subtle::ConstantTimeEq as _;
use tokio::sync::mpsc::{Receiver, Sender, channel};

use self::masked::{Line, lines};
use super::config;
use super::judge::Judgement;
use super::metrics::word;
use super::problem::Problem;
use super::server::{Answer, Server, problem, text};
use crate::contract::Contract;

/// The media type of the stream.
pub(super) const EVENTS: &str = "text/event-stream";
/// What the page knows of the past, and how many may look at it at once.
const REMEMBERED: usize = 200;
const WATCHERS: usize = 16;
/// So many messages wait for one watcher; who is slower than that is left.
const AHEAD: usize = REMEMBERED + 64;

/// What is shown, and to whom.
#[derive(Default)]
pub(super) struct Page(Mutex<Shown>);

#[derive(Default)]
struct Shown {
    past: VecDeque<Bytes>,
    watchers: Vec<Sender<Bytes>>,
}

/// A delivery, as the page shows it.
#[derive(Serialize)]
struct Delivery<'a> {
    id: &'a str,
    time: String,
    vendor: Option<&'a str>,
    event: Option<&'a str>,
    verdict: &'a str,
    status: u16,
    path: &'a str,
    kept: bool,
    findings: Vec<Finding<'a>>,
    lines: Vec<Line>,
}

#[derive(Serialize)]
struct Finding<'a> {
    code: &'a str,
    level: vistoria_schemas::contract::Level,
    pointer: &'a str,
    message: &'a str,
    rule: Option<&'a str>,
    says: Option<String>,
}

impl Page {
    fn shown(&self) -> std::sync::MutexGuard<'_, Shown> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Shows a delivery.
    pub(super) fn add(&self, judgement: &Judgement, status: u16, contract: Option<&Contract>) {
        let record = &judgement.record;
        let rule =
            |code: &str| contract?.bundle().rules.iter().find(|rule| rule.code == code).map(|rule| rule.says.as_str());
        let title = |document: &str| {
            let known =
                contract.and_then(|contract| contract.bundle().documents.iter().find(|known| known.id == document));
            known.map_or_else(|| document.to_owned(), |known| known.title.clone())
        };
        let findings = record.findings.iter().map(|said| Finding {
            code: &said.code,
            level: said.level,
            pointer: &said.pointer,
            message: &said.message,
            rule: rule(&said.code),
            says: said
                .source
                .as_ref()
                .map(|source| format!("{}, {} ({})", title(&source.document), source.section, source.fidelity)),
        });
        // What was not let in was not looked at.
        let is_read = judgement.is_kept || judgement.replay_of.is_some();
        let delivery = Delivery {
            id: &record.id,
            time: record.received_at.to_string(),
            vendor: record.vendor.as_deref(),
            event: record.event.as_deref(),
            verdict: if judgement.replay_of.is_some() { "replayed" } else { word(record.verdict) },
            status,
            path: record.path.split('?').next().unwrap_or_default(),
            kept: judgement.is_kept && status < 300,
            findings: findings.collect(),
            lines: contract.filter(|_| is_read).map(|contract| lines(record, contract)).unwrap_or_default(),
        };
        let event = sent("delivery", &serde_json::to_string(&delivery).unwrap_or_default());
        let mut shown = self.shown();
        shown.watchers.retain(|watcher| watcher.try_send(event.clone()).is_ok());
        shown.past.push_back(event);
        while shown.past.len() > REMEMBERED {
            shown.past.pop_front();
        }
    }

    /// Ends what is being watched, since the server ends.
    pub(super) fn end(&self) {
        self.shown().watchers.clear();
    }

    /// What one more watcher is sent; `None` when there are too many.
    fn watch(&self, hello: &Bytes) -> Option<Receiver<Bytes>> {
        let mut shown = self.shown();
        shown.watchers.retain(|watcher| !watcher.is_closed());
        if shown.watchers.len() == WATCHERS {
            return None;
        }
        let (watcher, events) = channel(AHEAD);
        for event in std::iter::once(hello).chain(&shown.past) {
            watcher.try_send(event.clone()).ok()?;
        }
        shown.watchers.push(watcher);
        Some(events)
    }
}

/// One message of the stream. JSON has no line breaks in it.
fn sent(name: &str, data: &str) -> Bytes {
    Bytes::from(format!("event: {name}\ndata: {data}\n\n"))
}

/// Messages as a body that ends when the server or the watcher does.
struct Stream(Receiver<Bytes>);

impl Body for Stream {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.0.poll_recv(context).map(|event| event.map(|event| Ok(Frame::data(event))))
    }
}

pub(super) fn is_path(path: &str) -> bool {
    path == "/_vistoria" || path.starts_with("/_vistoria/")
}

pub(super) async fn answer(server: &Arc<Server>, request: &Request<Incoming>, peer: SocketAddr) -> Answer {
    let nowhere = || problem(&Problem::new(404, "There is nothing here", "the page is at /_vistoria"));
    if !may_see(server.config.page, request, peer) {
        return nowhere();
    }
    let path = request.uri().path().trim_start_matches("/_vistoria").trim_start_matches('/');
    // A proxy on this machine makes everybody look as if they were on it.
    let key = request.uri().query().and_then(|query| query.strip_prefix("key=")).unwrap_or_default();
    let is_data = path == "deliveries" || path.starts_with("replay/");
    if is_data && !bool::from(key.as_bytes().ct_eq(server.page_key.as_bytes())) {
        let detail = "open the page by the address that was printed at the start";
        return problem(&Problem::new(403, "The page's key is missing", detail));
    }
    let mut answer = match (request.method(), path) {
        (&Method::GET, "") => text(200, "text/html; charset=utf-8", include_str!("page/index.html").to_owned()),
        (&Method::GET, "page.js") => {
            text(200, "text/javascript; charset=utf-8", include_str!("page/page.js").to_owned())
        }
        (&Method::GET, "page.css") => text(200, "text/css; charset=utf-8", include_str!("page/page.css").to_owned()),
        (&Method::GET, "deliveries") => stream(server),
        (&Method::POST, _) if request.headers().contains_key("x-vistoria") => match path.strip_prefix("replay/") {
            Some(id) if uuid::Uuid::try_parse(id).is_ok() => server.replay(id).await,
            _ => nowhere(),
        },
        _ => nowhere(),
    };
    let policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; \
                  form-action 'none'; frame-ancestors 'none'";
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}

/// A page of another site can make a browser ask here, but under that site's name.
fn may_see(page: config::Page, request: &Request<Incoming>, peer: SocketAddr) -> bool {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host
        .rsplit_once(':')
        .filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()))
        .map_or(host, |(name, _)| name);
    let is_here = ["localhost", "127.0.0.1", "[::1]"].contains(&name);
    match page {
        config::Page::Loopback => peer.ip().to_canonical().is_loopback() && is_here,
        config::Page::Everyone => true,
        config::Page::Nobody => false,
    }
}

fn stream(server: &Server) -> Answer {
    let state = format!("{} mode, {}", if server.enforces() { "enforce" } else { "observe" }, server.config.listen);
    let hello = serde_json::json!({"state": state, "canReplay": server.config.forward.is_some()});
    let Some(events) = server.page.watch(&sent("hello", &hello.to_string())) else {
        return problem(&Problem::new(503, "Too many watch already", format!("{WATCHERS} may at once")));
    };
    let mut answer = Response::new(Stream(events).boxed());
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(EVENTS));
    answer
}

//! The page at `/_vistoria`, which shows deliveries as they arrive and those of the journal. It calls the
//! server only to send one again.
//!
//! What it shows has no value of a delivery. Headers and bodies are shown only on request, a delivery at a time; each request is
//! logged and counted.

mod disclosed;
mod history;
mod row;
mod stream;

use std::collections::{BTreeMap, VecDeque};
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http_body_util::{BodyExt as _, Limited};
use hyper::body::Incoming;
use hyper::header::{self, HeaderValue};
use hyper::{Method, Request, Response};
use serde::de::DeserializeOwned;

use self::disclosed::Disclosed;
use self::history::Query;

use self::row::{Details, Past, Row, ShownRun};
use self::stream::{MAX_WATCHERS, Stream, message};
use super::attempts::Attempts;
use super::config::{Config, Mode, PageAccess};
use super::forward_status::ShownStatus;
use super::log::{Log, LogLevel};
use super::receiver::Decision;
use super::refusal::Refused;
use super::resend::Changes;
use crate::contract::{Catalog, Contract};
use crate::flows::StoredRun;
use crate::http::{EVENT_STREAM, HttpResponse, Problem, problem, text};
use crate::journal::{self, Failed, Record, RecordedBody};

/// Number of deliveries that are not in the journal, and of refused requests, that are remembered.
const MAX_RECENT: usize = 200;
/// Greatest size of what the page sends, in bytes, beside bodies.
const MAX_ASKED: usize = 64 << 10;
/// What the page may load and ask for.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action \
                      'none'; frame-ancestors 'none'";

/// State of the page.
pub(super) struct Page {
    config: Config,
    catalog: &'static Catalog,
    log: Arc<Log>,
    attempts: Arc<Attempts>,
    stream: Stream,
    recent: Mutex<VecDeque<Recent>>,
    counts: Counts,
}

/// What was not stored, so that the journal does not have it.
enum Recent {
    /// A delivery, without headers and body.
    Delivery(Arc<Decision>),
    /// A request that was refused before a delivery was decided on.
    Refusal(Box<Row>),
}

/// How often somebody did what is counted.
#[derive(Default)]
struct Counts {
    disclosed: AtomicU64,
    searched: AtomicU64,
    replayed: AtomicU64,
}

impl Page {
    /// Creates the page of a server with this configuration.
    pub(super) fn new(config: &Config, catalog: &'static Catalog, log: Arc<Log>, attempts: Arc<Attempts>) -> Self {
        Self {
            config: config.clone(),
            catalog,
            log,
            attempts,
            stream: Stream::default(),
            recent: Mutex::default(),
            counts: Counts::default(),
        }
    }

    /// Returns the path of the page, with its key.
    pub(super) fn path(&self) -> String {
        format!("/_vistoria?key={}", self.config.page_key.as_str())
    }

    /// Returns how often values were shown, bodies searched, and deliveries sent again by hand.
    pub(super) fn counts(&self) -> [(&'static str, u64); 3] {
        let Counts { disclosed, searched, replayed } = &self.counts;
        let counts = [("reveal", disclosed), ("search-bodies", searched), ("replay", replayed)];
        counts.map(|(name, count)| (name, count.load(Ordering::Relaxed)))
    }

    fn recent(&self) -> MutexGuard<'_, VecDeque<Recent>> {
        self.recent.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn remember(&self, what: Recent) {
        let mut recent = self.recent();
        recent.push_back(what);
        if recent.len() > MAX_RECENT {
            recent.pop_front();
        }
    }

    /// Shows a delivery to all watchers, and remembers it if the journal does not have it.
    pub(super) fn add(&self, mut decision: Decision) {
        if self.config.page == PageAccess::Nobody || (decision.is_stored && !self.stream.is_watched()) {
            return;
        }
        if self.stream.is_watched() {
            self.stream.send(&message("delivery", &json(&Row::of_decision(&decision))));
        }
        if !decision.is_stored {
            decision.record.headers = Vec::new();
            decision.record.body = RecordedBody::Text(String::new());
            self.remember(Recent::Delivery(Arc::new(decision)));
        }
    }

    /// Shows a request that was refused before a delivery was decided on.
    pub(super) fn add_refusal(&self, refused: &Refused) {
        if self.config.page == PageAccess::Nobody {
            return;
        }
        let row = Row::of_refusal(refused);
        if self.stream.is_watched() {
            self.stream.send(&message("delivery", &json(&row)));
        }
        self.remember(Recent::Refusal(Box::new(row)));
    }

    /// Shows the state of forwarding by vendor, which is asked for only when somebody watches.
    pub(super) fn show_forwarding(&self, vendors: impl FnOnce() -> BTreeMap<String, ShownStatus>) {
        if self.stream.is_watched() {
            self.stream.send(&message("forwarding", &json(&vendors())));
        }
    }

    /// Ends all streams, because the server stops.
    pub(super) fn end(&self) {
        self.stream.end();
    }
}

/// Returns a value as JSON on one line.
fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Checks whether a path belongs to the page.
pub(super) fn is_path(path: &str) -> bool {
    path == "/_vistoria" || path.starts_with("/_vistoria/")
}

/// Returns a file of the page, and its media type.
fn file(path: &str) -> Option<(&'static str, &'static str)> {
    const SCRIPT: &str = "text/javascript; charset=utf-8";
    Some(match path {
        "" => ("text/html; charset=utf-8", include_str!("page/index.html")),
        "/page.css" => ("text/css; charset=utf-8", include_str!("page/page.css")),
        "/page.js" => (SCRIPT, include_str!("page/page.js")),
        "/details.js" => (SCRIPT, include_str!("page/details.js")),
        "/server.js" => (SCRIPT, include_str!("page/server.js")),
        _ => return None,
    })
}

/// The client of a request, and what the page needs of the server to answer it.
pub(super) struct Asking<'a, R> {
    /// Address of the client.
    pub(super) peer: SocketAddr,
    /// Returns the state of forwarding by vendor.
    pub(super) forwarding: &'a (dyn Fn() -> BTreeMap<String, ShownStatus> + Sync),
    /// Returns the runs of flows that the delivery with the given id started.
    pub(super) runs: &'a (dyn Fn(&str) -> Vec<StoredRun> + Sync),
    /// Sends the delivery with the given id to the target again.
    pub(super) replay: R,
}

impl Page {
    /// Answers a request to a path of the page.
    pub(super) async fn respond<F, R>(&self, request: Request<Incoming>, asking: Asking<'_, R>) -> HttpResponse
    where
        F: Future<Output = HttpResponse>,
        R: FnOnce(String, Changes) -> F,
    {
        let mut response = self.answer(request, asking).await.unwrap_or_else(|refusal| problem(&refusal));
        for (name, value) in [
            (header::CONTENT_SECURITY_POLICY, POLICY),
            (header::REFERRER_POLICY, "no-referrer"),
            (header::CACHE_CONTROL, "no-store"),
        ] {
            response.headers_mut().insert(name, HeaderValue::from_static(value));
        }
        response
    }

    async fn answer<F, R>(&self, request: Request<Incoming>, asking: Asking<'_, R>) -> Result<HttpResponse, Problem>
    where
        F: Future<Output = HttpResponse>,
        R: FnOnce(String, Changes) -> F,
    {
        let peer = asking.peer;
        if !self.may_see(&request, peer) {
            return Err(not_found());
        }
        let path = request.uri().path().trim_start_matches("/_vistoria").to_owned();
        if request.method() == Method::GET {
            if path == "/" {
                return Ok(to_page(request.uri().query()));
            }
            if let Some((media_type, content)) = file(&path) {
                return Ok(text(200, media_type, content.to_owned()));
            }
        }
        if !self.has_key(&request) {
            let detail = "open the page with the URL that `vistoria listen` printed";
            return Err(Problem::new(403, "page", "The page's key is missing", detail));
        }
        // A page of another site cannot send this header without being asked first.
        let is_asked = request.method() == Method::POST && request.headers().contains_key("x-vistoria");
        let parts: Vec<&str> = path.split('/').skip(1).collect();
        match (request.method(), parts.as_slice()) {
            (&Method::GET, ["deliveries"]) => self.event_stream(&(asking.forwarding)()),
            (&Method::GET, ["deliveries", id]) if is_id(id) => self.details(id, &(asking.runs)(id)),
            (_, ["search"]) if is_asked => self.search(&self.asked(request, MAX_ASKED).await?, peer),
            (_, ["reveal", id]) if is_asked && is_id(id) => self.disclose(id, peer),
            (_, ["replay", id]) if is_asked && is_id(id) => {
                let id = (*id).to_owned();
                let changes = self.asked(request, self.config.body_memory).await?;
                self.counts.replayed.fetch_add(1, Ordering::Relaxed);
                Ok((asking.replay)(id, changes).await)
            }
            _ => Err(not_found()),
        }
    }

    /// Checks whether a client may see the page. The host is checked because a page of another site can make a browser on this
    /// machine send requests here, under the name of that site.
    fn may_see(&self, request: &Request<Incoming>, peer: SocketAddr) -> bool {
        let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
        let name = host
            .rsplit_once(':')
            .filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()))
            .map_or(host, |(name, _)| name);
        let is_local_name = ["localhost", "127.0.0.1", "[::1]"].iter().any(|local| local.eq_ignore_ascii_case(name));
        match self.config.page {
            PageAccess::Loopback => peer.ip().to_canonical().is_loopback() && is_local_name,
            PageAccess::Everyone => true,
            PageAccess::Nobody => false,
        }
    }

    /// Checks whether a request has the page's key, in a header or the query.
    fn has_key(&self, request: &Request<Incoming>) -> bool {
        let in_header = request.headers().get("vistoria-key").map(HeaderValue::as_bytes);
        let in_query = || request.uri().query().and_then(|query| query.strip_prefix("key=")).map(str::as_bytes);
        self.config.page_key.is(in_header.or_else(in_query).unwrap_or_default())
    }

    /// Reads what the page sent; the default when it sent nothing.
    async fn asked<T: DeserializeOwned + Default>(
        &self,
        request: Request<Incoming>,
        limit: usize,
    ) -> Result<T, Problem> {
        let refused = |detail: &str| Problem::new(400, "page", "The request is none of the page", detail);
        let body = Limited::new(request.into_body(), limit).collect();
        let read = tokio::time::timeout(self.config.timeout, body).await;
        let bytes = read.ok().and_then(Result::ok).ok_or_else(|| refused("it is too large, or took too long"))?;
        let bytes = bytes.to_bytes();
        if bytes.is_empty() {
            return Ok(T::default());
        }
        // What is wrong with it may repeat a value.
        serde_json::from_slice(&bytes).map_err(|_| refused("it is not the JSON that is expected here"))
    }

    /// Creates the response that streams the deliveries.
    fn event_stream(&self, forwarding: &BTreeMap<String, ShownStatus>) -> Result<HttpResponse, Problem> {
        let mode = if self.config.mode == Mode::Enforce { "enforce" } else { "observe" };
        let events = |contract: &Contract| {
            let events = contract.bundle().events.iter().map(|event| event.id.clone()).collect::<Vec<_>>();
            (contract.vendor().to_owned(), events)
        };
        let target = |contract: &Contract| {
            let forward = self.config.forward_of(contract.vendor())?;
            Some((contract.vendor().to_owned(), forward.url.clone()))
        };
        let targets = self.catalog.contracts().iter().filter_map(target).collect::<BTreeMap<_, _>>();
        let hello = serde_json::json!({
            "state": format!("{mode} mode, {}", self.config.listen),
            "targets": targets,
            "vendors": self.catalog.contracts().iter().map(events).collect::<BTreeMap<_, _>>(),
        });
        let recent: Vec<String> = self
            .recent()
            .iter()
            .map(|recent| match recent {
                Recent::Delivery(decision) => json(&Row::of_decision(decision)),
                Recent::Refusal(row) => json(row),
            })
            .collect();
        let first = [message("hello", &hello.to_string()), message("forwarding", &json(forwarding))];
        let recent = recent.iter().map(|row| message("delivery", row));
        let Some(events) = self.stream.watch(first.into_iter().chain(recent)) else {
            let detail = format!("at most {MAX_WATCHERS} are allowed");
            return Err(Problem::new(503, "page", "Too many open pages", detail));
        };
        let mut response = Response::new(events.boxed());
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(EVENT_STREAM));
        // nginx would hold the events back.
        response.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
        Ok(response)
    }

    fn folder(&self) -> PathBuf {
        self.config.journal.folder.clone()
    }

    /// Answers a search of the journal.
    fn search(&self, query: &Query, peer: SocketAddr) -> Result<HttpResponse, Problem> {
        query.check().map_err(|why| Problem::new(400, "page", "The search is none", why))?;
        if query.in_bodies {
            self.counts.searched.fetch_add(1, Ordering::Relaxed);
            self.log.message(LogLevel::Info, &format!("the page searched bodies, as {peer} asked"));
        }
        let answer =
            tokio::task::block_in_place(|| query.answer(&self.folder())).map_err(|error| unreadable(&error))?;
        Ok(json_response(&answer))
    }

    /// Answers with the details of a delivery, without its values.
    fn details(&self, id: &str, runs: &[StoredRun]) -> Result<HttpResponse, Problem> {
        let recent = self.recent().iter().find_map(|recent| match recent {
            Recent::Delivery(decision) if decision.record.id == id => Some(Arc::clone(decision)),
            _ => None,
        });
        if let Some(decision) = recent {
            let contract = self.contract(&decision.record);
            let row = Row::of_decision(&decision);
            return Ok(json_response(&Details::new(&decision.record, row, contract, Past::default())));
        }
        let record = self.record(id)?;
        let failed = tokio::task::block_in_place(|| Failed::new(&self.folder()).find(id)).ok().flatten();
        let failure = failed.as_ref().and_then(|record| record.failure.as_ref());
        let (row, contract) = (Row::of(&record, true), self.contract(&record));
        let past = Past { failure, attempts: self.attempts.of(id), runs: runs.iter().map(ShownRun::of).collect() };
        Ok(json_response(&Details::new(&record, row, contract, past)))
    }

    fn contract(&self, record: &Record) -> Option<&'static Contract> {
        self.catalog.contract(record.vendor.as_deref()?)
    }

    /// Answers with the headers and the body of a delivery.
    fn disclose(&self, id: &str, peer: SocketAddr) -> Result<HttpResponse, Problem> {
        let record = self.record(id)?;
        self.counts.disclosed.fetch_add(1, Ordering::Relaxed);
        self.log.message(LogLevel::Info, &format!("the page showed headers and body of {id}, as {peer} asked"));
        Ok(json_response(&Disclosed::new(&record, self.config.listen, &self.attempts.of(id))))
    }

    /// Returns a record of the journal, or of what was set aside: the journal may have been emptied since.
    fn record(&self, id: &str) -> Result<Record, Problem> {
        let folder = self.folder();
        let read = || match journal::find(&folder, id)? {
            None => Failed::new(&folder).find(id),
            found => Ok(found),
        };
        let found = tokio::task::block_in_place(read).map_err(|error: io::Error| unreadable(&error))?;
        found.ok_or_else(|| Problem::new(404, "page", "Not found", "the journal has no delivery with this id"))
    }
}

fn not_found() -> Problem {
    Problem::new(404, "page", "Not found", "the page is at /_vistoria")
}

fn unreadable(error: &io::Error) -> Problem {
    Problem::new(500, "page", "The journal cannot be read", error.kind().to_string())
}

fn is_id(text: &str) -> bool {
    uuid::Uuid::try_parse(text).is_ok()
}

fn json_response(value: &impl serde::Serialize) -> HttpResponse {
    text(200, "application/json", json(value))
}

/// Redirects to the path without a slash at its end, whose relative links lead to the page's files, wherever a proxy has it.
fn to_page(query: Option<&str>) -> HttpResponse {
    let mut response = text(308, "text/plain", String::new());
    let target = query.map_or_else(|| "../_vistoria".to_owned(), |query| format!("../_vistoria?{query}"));
    if let Ok(target) = HeaderValue::from_str(&target) {
        response.headers_mut().insert(header::LOCATION, target);
    }
    response
}

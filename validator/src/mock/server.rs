//! The server of `mock`: requests are read, answered, counted and recorded.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use hyper::Request;
use hyper::body::Incoming;
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::http::request::Parts;
use tokio::sync::watch;

use super::asked::Asked;
use super::exchange::Reply;
use super::faults::{Fault, Faults};
use super::outbox::Outbox;
use super::record::{RecordedCall, Recorder};
use super::tally::{Outcome, Tally};
use super::vendor::{Answered, VendorMock};
use crate::capture::Headers;
use crate::contract::Catalog;
use crate::http::{
    BodyLimits, Budget, HttpResponse, Limits, Problem, Share, Site, bytes, check_head, discard, problem, read_body,
    target,
};
use crate::live::{Log, LogLevel};
use crate::verify::Secrets;

/// Limits of requests.
const CONNECTIONS: usize = 1024;
const TIMEOUT: Duration = Duration::from_secs(10);
const BODY_BYTES: usize = 10 << 20;
const BODY_MEMORY: usize = 256 << 20;

/// How a mock is served.
pub struct Options {
    /// The seed of ids and varied answers.
    pub seed: u64,
    /// The credential that requests must have; any when absent.
    pub token: Option<String>,
    /// The faults that are asked for.
    pub faults: Vec<Fault>,
    /// Where deliveries are sent; nowhere when absent.
    pub deliver_to: Option<String>,
    /// The secrets by which deliveries are signed.
    pub secrets: Secrets,
    /// The file that calls are recorded in, and whether with their values.
    pub record: Option<(std::fs::File, bool)>,
}

/// Mocks of vendors.
pub struct Server {
    vendors: Vec<VendorMock>,
    faults: Faults,
    outbox: RwLock<Option<Outbox>>,
    recorder: Option<Recorder>,
    log: Arc<Log>,
    tally: Arc<Tally>,
    budget: Budget,
    stop: watch::Receiver<bool>,
}

impl Server {
    /// Creates a server that does not listen yet, of all contracts of a catalog.
    pub fn new(catalog: &'static Catalog, options: Options, log: Arc<Log>, stop: watch::Receiver<bool>) -> Self {
        let Options { seed, token, faults, deliver_to, secrets, record } = options;
        let tally = Arc::<Tally>::default();
        let vendors =
            catalog.contracts().iter().map(|contract| VendorMock::new(catalog, contract, seed, token.clone()));
        let outbox = deliver_to.map(|url| Outbox::start(&url, secrets, Arc::clone(&log), Arc::clone(&tally)));
        Self {
            vendors: vendors.collect(),
            faults: Faults::new(faults),
            outbox: RwLock::new(outbox),
            recorder: record.map(|(file, has_values)| Recorder::new(file, has_values)),
            log,
            tally,
            budget: Budget::new(BODY_MEMORY),
            stop,
        }
    }

    /// Sends the deliveries that wait, and returns a line about all that was done.
    pub fn finish(&self) -> String {
        let outbox = self.outbox.write().unwrap_or_else(PoisonError::into_inner).take();
        outbox.into_iter().for_each(Outbox::stop);
        self.tally.to_string()
    }

    /// Returns the mock that a path leads to, and the path below it: `/VENDOR/...` or, when there is one vendor, any path.
    fn vendor<'p>(&self, path: &'p str) -> Option<(&VendorMock, &'p str)> {
        let (name, _) = path.strip_prefix('/')?.split_once(['/', '?']).unwrap_or((&path[1..], ""));
        if let Some(vendor) = self.vendors.iter().find(|vendor| vendor.contract.vendor() == name) {
            let rest = &path[1 + name.len()..];
            return Some((vendor, rest));
        }
        match &self.vendors[..] {
            [only] => Some((only, path)),
            _ => None,
        }
    }

    /// Answers a request; waits for the end where there is no answer.
    async fn exchange(&self, head: Parts, mut body: Incoming) -> HttpResponse {
        let target = target(&head);
        let mut share = Share::default();
        let found = check_head(&head).and_then(|()| self.vendor(&target).ok_or_else(|| self.no_vendor()));
        let limits = BodyLimits { bytes: BODY_BYTES, timeout: TIMEOUT };
        let read = match found {
            Ok(found) => {
                read_body(&head, &mut body, limits, (&self.budget, &mut share)).await.map(|body| (found, body))
            }
            Err(problem) => Err(problem),
        };
        let ((vendor, rest), body) = match read {
            Ok(read) => read,
            Err(refusal) => {
                discard(body, &head);
                self.tell(&refusal, "a request");
                return problem(&refusal);
            }
        };
        let kept = head.headers.iter().filter(|(name, _)| *name != header::CONTENT_ENCODING);
        let headers: Headers = kept.map(|(name, value)| (name.to_string(), value.as_bytes().to_vec())).collect();
        let rest = if rest.starts_with('/') { rest.to_owned() } else { format!("/{rest}") };
        let asked = Asked { method: head.method.to_string(), target: rest, headers, body };
        let answered = tokio::task::block_in_place(|| {
            let answered = vendor.answer(&asked, &self.faults);
            self.record(vendor, &asked, &answered);
            answered
        });
        self.respond(vendor, answered).await
    }

    /// Sends what follows, and makes the response.
    async fn respond(&self, vendor: &VendorMock, answered: Answered) -> HttpResponse {
        let Answered { operation, outcome, response, due, allow, .. } = answered;
        let name = operation.map_or("a request", |operation| operation.id.as_str());
        self.tally.request(outcome);
        for due in due {
            let outbox = self.outbox.read().unwrap_or_else(PoisonError::into_inner);
            if outbox.as_ref().is_some_and(|outbox| !outbox.add(due)) {
                self.tally.delivery(false);
                self.log.message(LogLevel::Error, "a delivery was dropped, since too many wait");
            }
        }
        match response {
            Some(Ok(reply)) => http(&reply),
            Some(Err(refusal)) => {
                let detail = refusal
                    .findings
                    .iter()
                    .map(|found| format!("; {} {}: {}", found.code, found.pointer, found.message));
                let message = format!(
                    "{name} of {} was answered {}: {} ({}){}",
                    vendor.contract.vendor(),
                    refusal.status,
                    refusal.title,
                    refusal.detail,
                    detail.collect::<String>()
                );
                self.log.message(LogLevel::Warning, &message);
                let mut response = problem(&refusal);
                let headers = response.headers_mut();
                if let Some(allow) = allow.and_then(|allow| HeaderValue::from_str(&allow).ok()) {
                    headers.insert(header::ALLOW, allow);
                }
                if refusal.status == 401 {
                    headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
                }
                response
            }
            None => {
                let _ = self.stop.clone().wait_for(|stop| *stop).await;
                problem(&Problem::new(503, "fault", "A fault that was asked for", "the server stops"))
            }
        }
    }

    /// Records a call, if that is asked for.
    fn record(&self, vendor: &VendorMock, asked: &Asked, answered: &Answered) {
        let (Some(recorder), Some(operation)) = (&self.recorder, answered.operation) else { return };
        let request = operation.request.as_ref().and_then(|body| body.schema());
        let full_path = operation.full_path();
        let reply = answered.response.as_ref().and_then(|response| response.as_ref().ok());
        let status = answered.response.as_ref().map(|response| match response {
            Ok(reply) => reply.status,
            Err(problem) => problem.status,
        });
        let call = RecordedCall {
            vendor: vendor.contract.vendor(),
            operation: &operation.id,
            method: &asked.method,
            path: if recorder.has_values { &asked.target } else { &full_path },
            status,
            effect: answered.is_change,
            repeated: answered.is_repeated,
            fault: answered.fault.map(|fault| fault.to_string()),
            id: reply.and_then(|reply| reply.id.as_deref()),
            deliveries: answered.due.iter().map(|due| due.event.id.as_str()).collect(),
            body: recorder.body(&asked.json(vendor.contract, Some(operation)), vendor.contract, request),
        };
        if let Err(error) = recorder.write(&call) {
            self.log.message(LogLevel::Error, &format!("a call could not be recorded: {error}"));
        }
    }

    fn no_vendor(&self) -> Problem {
        let known: Vec<&str> = self.vendors.iter().map(|vendor| vendor.contract.vendor()).collect();
        Problem::new(404, "path", "No vendor has this path", format!("paths start with /{}", known.join(" or /")))
    }

    /// Counts and logs a request that is refused before its operation is known.
    fn tell(&self, refusal: &Problem, what: &str) {
        self.tally.request(Outcome::Refused);
        self.log.message(LogLevel::Warning, &format!("{what} was answered {}: {}", refusal.status, refusal.title));
    }
}

/// Makes a response.
fn http(reply: &Reply) -> HttpResponse {
    let content_type = reply.content_type.as_deref().and_then(|value| HeaderValue::from_str(value).ok());
    let mut response = bytes(reply.status, content_type, reply.body.clone());
    for (name, value) in &reply.headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(value)) {
            response.headers_mut().append(name, value);
        }
    }
    response
}

impl Site for Server {
    fn limits(&self) -> Limits {
        Limits { connections: CONNECTIONS, timeout: TIMEOUT }
    }

    async fn respond(self: Arc<Self>, request: Request<Incoming>, _: SocketAddr) -> HttpResponse {
        let (head, body) = request.into_parts();
        self.exchange(head, body).await
    }

    fn refused(&self, refusal: &Problem, _: IpAddr) {
        self.tell(refusal, "a connection");
    }

    fn not_accepted(&self, error: &std::io::Error) {
        self.log.message(LogLevel::Warning, &format!("a connection could not be accepted: {error}"));
    }

    fn counts(&self, _: bool) {}

    fn end(&self) {}
}

//! HTTP client of `send`, `replay` and `--forward`: the target that messages are sent to.

use std::fmt;
use std::io::Read as _;
use std::net::{SocketAddr, ToSocketAddrs as _};
use std::time::Duration;

use hyper::header::{HeaderName, HeaderValue};
use hyper::{Response, Uri};
use serde::Deserialize;

use super::message::Message;

/// Greatest size of a problem document that is read, in bytes.
const MAX_PROBLEM: u64 = 1 << 20;
/// Greatest part of a response that is kept, in bytes.
const MAX_KEPT: u64 = 1 << 10;

/// Result of sending a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SendOutcome {
    /// Accepted with this status.
    Accepted(u16),
    /// Refused permanently with this status; sending it again would not help.
    Refused(u16),
    /// Failed for this reason; sending it again may help.
    Failed(String),
    /// There was no connection to the target, for this reason: nothing was sent.
    Unreachable(String),
}

impl fmt::Display for SendOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Accepted(status) | Self::Refused(status) => write!(f, "{status}"),
            Self::Failed(why) | Self::Unreachable(why) => f.write_str(why),
        }
    }
}

/// Number of messages by outcome.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Accepted messages.
    pub accepted: usize,
    /// Permanently refused messages.
    pub refused: usize,
    /// Messages that could not be sent.
    pub failed: usize,
}

impl Tally {
    /// Counts one message.
    pub fn add(&mut self, outcome: &SendOutcome) {
        *match outcome {
            SendOutcome::Accepted(_) => &mut self.accepted,
            SendOutcome::Refused(_) => &mut self.refused,
            SendOutcome::Failed(_) | SendOutcome::Unreachable(_) => &mut self.failed,
        } += 1;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { accepted, refused, failed } = self;
        write!(f, "{} sent: {accepted} accepted, {refused} refused, {failed} failed", accepted + refused + failed)
    }
}

/// Checks the URL of a target. Returns it without a slash at its end, and whether it has a path.
pub fn base_url(url: &str) -> Result<(&str, bool), String> {
    let rest = url.strip_prefix("http://").or_else(|| url.strip_prefix("https://")).unwrap_or_default();
    if rest.is_empty() || rest.starts_with('/') || rest.contains(['?', '#', '@']) || !has_valid_authority(url) {
        return Err("must be http://host or https://host, with a port and a path or without".to_owned());
    }
    if url.starts_with("https://") && cfg!(not(feature = "net")) {
        return Err("this program was built without https: build it with `--features net`".to_owned());
    }
    let base = url.trim_end_matches('/');
    Ok((base, rest.trim_end_matches('/').contains('/')))
}

/// Checks whether a URL has a host, and no port or a number as its port.
fn has_valid_authority(url: &str) -> bool {
    let Ok(url) = url.parse::<Uri>() else { return false };
    url.authority().is_some_and(|authority| {
        !authority.host().is_empty() && (authority.port_u16().is_some() || authority.as_str() == authority.host())
    })
}

/// A URL that messages are sent to.
pub struct Target {
    agent: ureq::Agent,
    url: String,
}

impl Target {
    /// Creates a target from a URL without a slash at its end.
    pub fn new(url: &str, timeout: Duration) -> Self {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(timeout))
            .timeout_connect(Some(timeout))
            .max_redirects(0)
            .http_status_as_error(false)
            .build();
        Self { agent: config.into(), url: url.to_owned() }
    }

    /// Sends a message and waits for the response. Does not follow redirections.
    pub fn send(&self, message: &Message) -> SendOutcome {
        self.ask(message, |_| ())
    }

    /// Sends a message, and returns also what the response says about a refusal, when it is a problem document (RFC 9457): a line for
    /// the whole and for each finding.
    pub fn send_and_read(&self, message: &Message) -> (SendOutcome, Vec<String>) {
        let mut said = Vec::new();
        let outcome = self.ask(message, |response| said = problem_lines(response));
        (outcome, said)
    }

    /// Sends a message, and returns also the start of the response's body when it is a refusal. It may repeat values.
    pub fn send_and_keep(&self, message: &Message) -> (SendOutcome, Option<String>) {
        let mut start = Vec::new();
        let outcome = self.ask(message, |response| {
            // What cannot be read is left out.
            let _ = response.body_mut().as_reader().take(MAX_KEPT).read_to_end(&mut start);
        });
        (outcome, (!start.is_empty()).then(|| String::from_utf8_lossy(&start).into_owned()))
    }

    fn ask(&self, message: &Message, read: impl FnOnce(&mut Response<ureq::Body>)) -> SendOutcome {
        let Some(uri) = self.uri(&message.path) else {
            return SendOutcome::Failed("the path is none: it must start with a slash, and have no blanks".to_owned());
        };
        let mut request = self.agent.post(uri);
        for (name, value) in &message.headers {
            // A vendor may send headers that are invalid in HTTP; those are left out.
            let parsed = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value));
            if let (Ok(_), Ok(_)) = parsed {
                request = request.header(name, value);
            }
        }
        match request.send(&message.body[..]) {
            Ok(mut response) => {
                let status = response.status().as_u16();
                if status >= 400 {
                    read(&mut response);
                }
                match status {
                    200..300 => SendOutcome::Accepted(status),
                    408 | 425 | 429 => SendOutcome::Failed(format!("the target responded with {status}")),
                    400..500 => SendOutcome::Refused(status),
                    _ => SendOutcome::Failed(format!("the target responded with {status}")),
                }
            }
            Err(error) => failure(&error),
        }
    }

    /// Returns the URL of a path below the target, which never leads to another host; `None` for a path that is none.
    fn uri(&self, path: &str) -> Option<Uri> {
        let base: Uri = self.url.parse().ok()?;
        if !(path.is_empty() || path.starts_with('/')) {
            return None;
        }
        let whole = format!("{}{path}", base.path().trim_end_matches('/'));
        let whole = if whole.is_empty() { "/".to_owned() } else { whole };
        let uri = Uri::builder().scheme(base.scheme_str()?).authority(base.authority()?.as_str());
        uri.path_and_query(whole).build().ok()
    }

    /// Checks whether the target is an address that this machine listens on.
    pub fn is_at(&self, listening: SocketAddr) -> bool {
        let Ok(base) = self.url.parse::<Uri>() else { return false };
        let port = base.port_u16().unwrap_or(if base.scheme_str() == Some("https") { 443 } else { 80 });
        let host = base.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
        let addresses = (host, port).to_socket_addrs().into_iter().flatten();
        // Whoever listens on all addresses listens on those of the loopback.
        let is_same = |address: SocketAddr| {
            let (one, other) = (address.ip().to_canonical(), listening.ip().to_canonical());
            one == other || (other.is_unspecified() && (one.is_loopback() || one.is_unspecified()))
        };
        port == listening.port() && addresses.into_iter().any(is_same)
    }
}

/// Returns what a problem document says.
fn problem_lines(response: &mut Response<ureq::Body>) -> Vec<String> {
    let media_type = response.headers().get(hyper::header::CONTENT_TYPE);
    if !media_type.is_some_and(|media_type| media_type.as_bytes().starts_with(b"application/problem+json")) {
        return Vec::new();
    }
    let read = response.body_mut().with_config().limit(MAX_PROBLEM).read_to_vec().ok();
    let problem: Option<ProblemDocument> = read.and_then(|bytes| serde_json::from_slice(&bytes).ok());
    let Some(ProblemDocument { title, detail, findings }) = problem else { return Vec::new() };
    let findings = findings.iter().map(|ProblemDocumentFinding { code, pointer }| match pointer.as_str() {
        "" => code.clone(),
        _ => format!("{code} at {pointer}"),
    });
    std::iter::once(format!("{title}: {detail}")).chain(findings).collect()
}

/// What is read of a problem document.
#[derive(Deserialize, Default)]
#[serde(default)]
struct ProblemDocument {
    title: String,
    detail: String,
    findings: Vec<ProblemDocumentFinding>,
}

#[derive(Deserialize)]
struct ProblemDocumentFinding {
    code: String,
    pointer: String,
}

/// Describes an error in the same words on every system.
pub(crate) fn failure(error: &ureq::Error) -> SendOutcome {
    use std::io::ErrorKind;
    match error {
        ureq::Error::ConnectionFailed | ureq::Error::HostNotFound => {
            SendOutcome::Unreachable("the target cannot be reached".to_owned())
        }
        ureq::Error::Timeout(ureq::Timeout::Connect | ureq::Timeout::Resolve) => {
            SendOutcome::Unreachable("the target cannot be reached in time".to_owned())
        }
        ureq::Error::Timeout(_) => SendOutcome::Failed("the target took too long".to_owned()),
        ureq::Error::Io(error) => match error.kind() {
            kind @ (ErrorKind::ConnectionRefused | ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable) => {
                SendOutcome::Unreachable(format!("the connection failed: {kind}"))
            }
            // What the resolver of the system says has no kind.
            _ if error.to_string().starts_with("failed to lookup address") => {
                SendOutcome::Unreachable("the target's name cannot be resolved".to_owned())
            }
            kind => SendOutcome::Failed(format!("the connection failed: {kind}")),
        },
        other => SendOutcome::Failed(other.to_string()),
    }
}

//! HTTP client of `send`, `replay` and `--forward`: messages, and the target they are sent to.

use std::fmt;
use std::time::Duration;

use hyper::header::{HeaderName, HeaderValue};
use jiff::Timestamp;
use vistoria_schemas::contract::SignatureScheme;

use crate::contract::Catalog;
use crate::journal::{Record, RecordedHeader};
use crate::verify::{Secrets, sign};

/// Headers that concern a single connection or the encoding of the body on it (RFC 9110, section 7.6.1), and are not forwarded.
const CONNECTION_HEADERS: [&str; 13] = [
    "connection",
    "content-encoding",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// An HTTP request to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Path below the target's URL.
    pub path: String,
    /// Names and values of the headers.
    pub headers: Vec<(String, String)>,
    /// Bytes of the body.
    pub body: Vec<u8>,
}

/// Result of sending a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SendOutcome {
    /// Accepted with this status.
    Accepted(u16),
    /// Refused permanently with this status; sending it again would not help.
    Refused(u16),
    /// Failed for this reason; sending it again may help.
    Failed(String),
}

impl fmt::Display for SendOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Accepted(status) | Self::Refused(status) => write!(f, "{status}"),
            Self::Failed(why) => f.write_str(why),
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
            SendOutcome::Failed(_) => &mut self.failed,
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
    if rest.is_empty() || rest.starts_with('/') || rest.contains(['?', '#', '@']) {
        return Err("must be http://host or https://host, with a port and a path or without".to_owned());
    }
    if url.starts_with("https://") && cfg!(not(feature = "net")) {
        return Err("this program was built without https: build it with `--features net`".to_owned());
    }
    let base = url.trim_end_matches('/');
    Ok((base, rest.trim_end_matches('/').contains('/')))
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

    /// Sends a message and waits for the response.
    pub fn send(&self, message: &Message) -> SendOutcome {
        let mut request = self.agent.post(format!("{}{}", self.url, message.path));
        for (name, value) in &message.headers {
            // A vendor may send headers that are invalid in HTTP; those are left out.
            let parsed = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value));
            if let (Ok(_), Ok(_)) = parsed {
                request = request.header(name, value);
            }
        }
        match request.send(&message.body[..]) {
            Ok(response) => match response.status().as_u16() {
                status @ 200..300 => SendOutcome::Accepted(status),
                status @ (408 | 425 | 429) => SendOutcome::Failed(format!("the target responded with {status}")),
                status @ 400..500 => SendOutcome::Refused(status),
                status => SendOutcome::Failed(format!("the target responded with {status}")),
            },
            Err(error) => SendOutcome::Failed(why(&error)),
        }
    }
}

/// Describes an error in the same words on every system.
fn why(error: &ureq::Error) -> String {
    match error {
        ureq::Error::Timeout(_) => "the target took too long".to_owned(),
        ureq::Error::ConnectionFailed | ureq::Error::HostNotFound => "the target cannot be reached".to_owned(),
        ureq::Error::Io(error) => format!("the connection failed: {}", error.kind()),
        other => other.to_string(),
    }
}

impl Message {
    /// Creates the message that repeats a recorded delivery: its bytes, its headers, and its signature.
    ///
    /// A header that is a secret was not recorded, and is created again from the known secret. With `resigned_at`, the delivery
    /// is signed again as of that time.
    pub fn of(
        record: &Record,
        prefix: &str,
        catalog: &Catalog,
        secrets: &Secrets,
        resigned_at: Option<Timestamp>,
    ) -> Self {
        let contract = record.vendor.as_deref().and_then(|vendor| catalog.contract(vendor));
        let schemes = contract.map(|contract| contract.bundle().signatures.as_slice()).unwrap_or_default();
        let secret = contract.and_then(|contract| secrets.of(contract.vendor()).first());
        let body = record.body.bytes();
        let is = |name: &str, other: &str| name.eq_ignore_ascii_case(other);
        let is_redacted =
            |name: &str| record.headers.iter().any(|RecordedHeader(known, value)| value.is_none() && is(known, name));
        // Only for a verified delivery, so that a forged one does not get a valid secret.
        let is_signed_again =
            |scheme: &&SignatureScheme| resigned_at.is_some() || (record.verified && is_redacted(&scheme.header));
        let scheme = schemes.iter().find(is_signed_again);
        let signature = scheme.zip(secret).map(|(scheme, secret)| {
            let now = resigned_at.unwrap_or_else(Timestamp::now);
            sign(scheme, secret, body, now)
        });
        let signature = signature.unwrap_or_default();
        let kept = record.headers.iter().filter_map(|RecordedHeader(name, value)| Some((name, value.as_ref()?)));
        let kept = kept.filter(|(name, _)| !CONNECTION_HEADERS.iter().any(|other| is(name, other)));
        let own_headers = [("idempotency-key", &record.id), ("vistoria-delivery", &record.id)];
        let kept = kept.filter(|(name, _)| !signature.iter().any(|(other, _)| is(name, other)));
        let kept = kept.filter(|(name, _)| !own_headers.iter().any(|(other, _)| is(name, other)));
        let kept = kept.map(|(name, value)| (name.clone(), value.clone()));
        let headers = kept.chain(signature.iter().cloned());
        let own_headers = own_headers.map(|(name, id)| (name.to_owned(), id.clone()));
        Self {
            path: record.path.strip_prefix(prefix).unwrap_or(&record.path).to_owned(),
            headers: headers.chain(own_headers).collect(),
            body: body.to_vec(),
        }
    }
}

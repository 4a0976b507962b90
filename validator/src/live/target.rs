//! Where deliveries are sent to: a URL, and what of a delivery goes there.

use std::fmt;
use std::time::Duration;

use hyper::header::{HeaderName, HeaderValue};
use jiff::Timestamp;
use vistoria_schemas::contract::SignatureScheme;

use crate::catalog::Catalog;
use crate::journal::{Header, Record};
use crate::verify::{Secrets, sign};

/// What concerns the connection that a message came by, or that this one will be sent by, and nothing behind it.
const OF_CONNECTION: [&str; 13] = [
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

/// Something to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// To where below the target.
    pub path: String,
    /// Its headers.
    pub headers: Vec<(String, String)>,
    /// Its body.
    pub body: Vec<u8>,
}

/// What came of sending it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Taken, with this status.
    Taken(u16),
    /// Refused for good, with this status: sending it again would not help.
    Refused(u16),
    /// Not now: this is why.
    Failed(String),
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Taken(status) | Self::Refused(status) => write!(f, "{status}"),
            Self::Failed(why) => f.write_str(why),
        }
    }
}

/// How often each came of sending.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Taken.
    pub taken: usize,
    /// Refused for good.
    pub refused: usize,
    /// Not sent.
    pub failed: usize,
}

impl Tally {
    /// Counts one.
    pub fn add(&mut self, outcome: &Outcome) {
        *match outcome {
            Outcome::Taken(_) => &mut self.taken,
            Outcome::Refused(_) => &mut self.refused,
            Outcome::Failed(_) => &mut self.failed,
        } += 1;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { taken, refused, failed } = self;
        write!(f, "{} sent: {taken} taken, {refused} refused, {failed} failed", taken + refused + failed)
    }
}

/// A URL that can be sent to, without a slash at its end, and whether it has a path; else why it cannot.
pub fn base(url: &str) -> Result<(&str, bool), String> {
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

/// A URL to send to.
pub struct Target {
    agent: ureq::Agent,
    url: String,
}

impl Target {
    /// `url` has no slash at its end.
    pub fn new(url: &str, timeout: Duration) -> Self {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(timeout))
            .timeout_connect(Some(timeout))
            .max_redirects(0)
            .http_status_as_error(false)
            .build();
        Self { agent: config.into(), url: url.to_owned() }
    }

    /// Sends a message and waits for what is answered.
    pub fn send(&self, message: &Message) -> Outcome {
        let mut request = self.agent.post(format!("{}{}", self.url, message.path));
        for (name, value) in &message.headers {
            // What the vendor sent and HTTP does not know is not sent on.
            let known = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value));
            if let (Ok(_), Ok(_)) = known {
                request = request.header(name, value);
            }
        }
        match request.send(&message.body[..]) {
            Ok(answer) => match answer.status().as_u16() {
                status @ 200..300 => Outcome::Taken(status),
                status @ (408 | 425 | 429) => Outcome::Failed(format!("it answered {status}")),
                status @ 400..500 => Outcome::Refused(status),
                status => Outcome::Failed(format!("it answered {status}")),
            },
            Err(error) => Outcome::Failed(why(&error)),
        }
    }
}

/// The same words on every system.
fn why(error: &ureq::Error) -> String {
    match error {
        ureq::Error::Timeout(_) => "it took too long".to_owned(),
        ureq::Error::ConnectionFailed | ureq::Error::HostNotFound => "nobody is there".to_owned(),
        ureq::Error::Io(error) => format!("the connection failed: {}", error.kind()),
        other => other.to_string(),
    }
}

impl Message {
    /// A delivery that was kept, as it came: its bytes, its headers, and what was signed. A header that is a secret was not
    /// kept, and is made again of the secret that is known; all signatures are with `resigned_at`.
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
        let is_withheld =
            |name: &str| record.headers.iter().any(|Header(known, value)| value.is_none() && is(known, name));
        // Nothing that did not prove where it comes from is made to.
        let is_remade =
            |scheme: &&SignatureScheme| resigned_at.is_some() || (record.verified && is_withheld(&scheme.header));
        let scheme = schemes.iter().find(is_remade);
        let made = scheme.zip(secret).map(|(scheme, secret)| {
            let now = resigned_at.unwrap_or_else(Timestamp::now);
            sign(scheme, secret, body, now)
        });
        let made = made.unwrap_or_default();
        let kept = record.headers.iter().filter_map(|Header(name, value)| Some((name, value.as_ref()?)));
        let kept = kept.filter(|(name, _)| !OF_CONNECTION.iter().any(|other| is(name, other)));
        let own = [("idempotency-key", &record.id), ("vistoria-delivery", &record.id)];
        let kept = kept.filter(|(name, _)| !made.iter().any(|(other, _)| is(name, other)));
        let kept = kept.filter(|(name, _)| !own.iter().any(|(other, _)| is(name, other)));
        let kept = kept.map(|(name, value)| (name.clone(), value.clone()));
        let headers = kept.chain(made.iter().cloned());
        let own = own.map(|(name, id)| (name.to_owned(), id.clone()));
        Self {
            path: record.path.strip_prefix(prefix).unwrap_or(&record.path).to_owned(),
            headers: headers.chain(own).collect(),
            body: body.to_vec(),
        }
    }
}

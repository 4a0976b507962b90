//! Messages: a recorded delivery as it is sent again.

use jiff::Timestamp;
use vistoria_schemas::contract::SignatureScheme;

use crate::contract::Catalog;
use crate::journal::{DeliveryVerdict, Record, RecordedHeader};
use crate::verify::{Secrets, sign};

/// Headers that concern a single connection or the encoding of the body on it (RFC 9110, section 7.6.1), and are not forwarded;
/// nor are those that `Connection` names.
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

/// Start of the names of our own headers. A sender's own ones are not sent on, since a target believes them.
const OWN_PREFIX: &str = "vistoria-";

/// An HTTP request to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Path below the target's URL, with its query. Empty, or it starts with a slash.
    pub path: String,
    /// Names and values of the headers.
    pub headers: Vec<(String, String)>,
    /// Bytes of the body.
    pub body: Vec<u8>,
}

/// How recorded deliveries are sent again.
pub struct MessageOptions<'a> {
    /// Prefix that is taken from the paths.
    pub prefix: &'a str,
    /// The contracts of the vendors.
    pub catalog: &'a Catalog,
    /// The known secrets.
    pub secrets: &'a Secrets,
    /// The time as of which deliveries are signed again, if they are.
    pub resigned_at: Option<Timestamp>,
    /// Whether those are signed again whose signatures were not verified when they were received.
    pub sign_unverified: bool,
    /// Name of this server in `Via`, by which it knows its own deliveries again.
    pub via: Option<&'a str>,
}

impl Message {
    /// Creates the message that repeats a recorded delivery: its bytes, its headers, its signature, and what was found out about it.
    ///
    /// A header that is a secret was not recorded, and is created again from the known secret.
    pub fn of(record: &Record, options: &MessageOptions<'_>) -> Self {
        let signature = signature(record, options).unwrap_or_default();
        let own = own_headers(record);
        let named = connection_options(record);
        let is_kept = |name: &str| {
            let is = |other: &str| name.eq_ignore_ascii_case(other);
            let is_own = name.get(..OWN_PREFIX.len()).is_some_and(|start| start.eq_ignore_ascii_case(OWN_PREFIX));
            !is_own
                && !CONNECTION_HEADERS.iter().any(|other| is(other))
                && !named.iter().any(|other| is(other))
                && !signature.iter().chain(&own).any(|(other, _)| is(other))
        };
        let recorded = record.headers.iter().filter_map(|RecordedHeader(name, value)| Some((name, value.as_ref()?)));
        let recorded = recorded.filter(|(name, _)| is_kept(name)).map(|(name, value)| (name.clone(), value.clone()));
        let via = options.via.map(|name| ("via".to_owned(), format!("1.1 {name}")));
        Self {
            path: record.path.strip_prefix(options.prefix).unwrap_or(&record.path).to_owned(),
            headers: recorded.chain(via).chain(signature.iter().cloned()).chain(own.iter().cloned()).collect(),
            body: record.body.bytes().to_vec(),
        }
    }
}

/// Returns the headers of the signature that is made again, if one is: never for a delivery whose sender is not known.
fn signature(record: &Record, options: &MessageOptions<'_>) -> Option<Vec<(String, String)>> {
    let contract = options.catalog.contract(record.vendor.as_deref()?)?;
    let secret = options.secrets.of(contract.vendor()).first()?;
    let is_redacted = |name: &str| {
        let mut headers = record.headers.iter();
        headers.any(|RecordedHeader(known, value)| value.is_none() && known.eq_ignore_ascii_case(name))
    };
    let is_signed_again = |scheme: &&SignatureScheme| {
        let is_wanted = options.resigned_at.is_some() || is_redacted(&scheme.header);
        is_wanted && (record.verified || (options.resigned_at.is_some() && options.sign_unverified))
    };
    let scheme = contract.bundle().signatures.iter().find(is_signed_again)?;
    Some(sign(scheme, secret, record.body.bytes(), options.resigned_at.unwrap_or_else(Timestamp::now)))
}

/// Returns our own headers: the delivery's id, and what was found out, as structured fields (RFC 8941).
fn own_headers(record: &Record) -> Vec<(String, String)> {
    let verdict = match record.verdict {
        DeliveryVerdict::Clean | DeliveryVerdict::Unverified => "conforms",
        DeliveryVerdict::Unchecked | DeliveryVerdict::Invalid | DeliveryVerdict::Refused => record.verdict.as_str(),
    };
    let header = |name: &str, value: String| (name.to_owned(), value);
    let names = [("vistoria-vendor", &record.vendor), ("vistoria-event", &record.event)];
    let names = names.into_iter().filter_map(|(name, value)| Some(header(name, structured_string(value.as_deref()?)?)));
    let found = [
        header("idempotency-key", record.id.clone()),
        header("vistoria-delivery", record.id.clone()),
        header("vistoria-verdict", verdict.to_owned()),
        header("vistoria-verified", if record.verified { "?1" } else { "?0" }.to_owned()),
    ];
    found.into_iter().chain(names).collect()
}

/// Returns a string of a structured field; `None` for one with other characters than these have.
fn structured_string(text: &str) -> Option<String> {
    let is_allowed = text.bytes().all(|byte| (0x20..0x7F).contains(&byte));
    is_allowed.then(|| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")))
}

/// Returns the names of headers that concern only the connection that a delivery came by.
fn connection_options(record: &Record) -> Vec<String> {
    let headers = record.headers.iter().filter(|header| header.0.eq_ignore_ascii_case("connection"));
    let values = headers.filter_map(|header| header.1.as_deref());
    values
        .flat_map(|value| value.split(','))
        .map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .collect()
}

//! Reading of requests: the rules of HTTP that `hyper` leaves to us, bodies within their limits, and the rest of bodies that nobody
//! needs.

use std::sync::Arc;
use std::time::Duration;

use http_body_util::BodyExt as _;
use hyper::Version;
use hyper::body::Incoming;
use hyper::header;
use hyper::http::request::Parts;
use hyper::http::uri::Authority;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::decode::{DecodeError, decode, most_decoded};
use super::problem::Problem;

/// Bodies are counted in units of so many bytes.
const UNIT: usize = 1024;
/// Greatest part of a refused body that is read, in bytes.
const MAX_DISCARDED: usize = 64 << 20;
/// Longest time for which a refused body is read.
const DISCARD_TIMEOUT: Duration = Duration::from_secs(5);

/// Bound of the memory for all bodies.
pub(crate) struct Budget {
    units: Arc<Semaphore>,
    all: usize,
}

/// The part of the [`Budget`] that a body has. It is given back when this is dropped.
#[derive(Default)]
pub(crate) struct Share(Option<OwnedSemaphorePermit>);

impl Budget {
    /// Creates a budget of so many bytes.
    pub(crate) fn new(bytes: usize) -> Self {
        let all = bytes.div_ceil(UNIT).min(Semaphore::MAX_PERMITS);
        Self { units: Arc::new(Semaphore::new(all)), all }
    }

    /// Returns the bytes that are in use.
    pub(crate) fn used(&self) -> usize {
        (self.all - self.units.available_permits()) * UNIT
    }

    /// Enlarges a share to so many bytes. Returns false when there is no room.
    fn enlarge(&self, share: &mut Share, bytes: usize) -> bool {
        let owned = share.0.as_ref().map_or(0, OwnedSemaphorePermit::num_permits);
        let missing = bytes.div_ceil(UNIT).saturating_sub(owned);
        if missing == 0 {
            return true;
        }
        let Ok(missing) = u32::try_from(missing) else { return false };
        let Ok(permit) = Arc::clone(&self.units).try_acquire_many_owned(missing) else { return false };
        match &mut share.0 {
            Some(owned) => owned.merge(permit),
            None => share.0 = Some(permit),
        }
        true
    }

    /// Enlarges a share to so many bytes.
    fn take(&self, share: &mut Share, bytes: usize) -> Result<(), Problem> {
        if self.enlarge(share, bytes) { Ok(()) } else { Err(no_room()) }
    }
}

fn no_room() -> Problem {
    Problem::new(503, "busy", "Too many bodies at once", "there is no memory for more now; send it again later")
}

/// Checks what RFC 9112 asks of the head of a request: one host (section 3.2), and no transfer coding that is not understood
/// (section 6.1).
pub(crate) fn check_head(head: &Parts) -> Result<(), Problem> {
    let mut hosts = head.headers.get_all(header::HOST).iter();
    let host = hosts.next();
    let is_valid = |host: &header::HeaderValue| {
        host.is_empty() || host.to_str().is_ok_and(|host| host.parse::<Authority>().is_ok() && !host.contains('@'))
    };
    if hosts.next().is_some() || host.map_or(head.version >= Version::HTTP_11, |host| !is_valid(host)) {
        return Err(Problem::new(400, "host", "The request must have one valid Host header", "nothing was checked"));
    }
    let codings = head.headers.get_all(header::TRANSFER_ENCODING).iter();
    let codings: Vec<String> = codings.map(|coding| String::from_utf8_lossy(coding.as_bytes()).into_owned()).collect();
    if !codings.is_empty() && !codings.join(",").trim().eq_ignore_ascii_case("chunked") {
        let detail = "send the body with Content-Length, or in chunks";
        return Err(Problem::new(501, "transfer-coding", "The transfer coding is not understood", detail));
    }
    Ok(())
}

/// Returns the problem of a body that is larger than `limit`, in bytes.
fn too_large(limit: usize) -> Problem {
    Problem::new(413, "too-large", "The body is too large", format!("at most {limit} bytes are accepted"))
}

/// Limits of a body.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BodyLimits {
    /// Greatest size before and after it is decoded, in bytes.
    pub(crate) bytes: usize,
    /// Longest time to receive it.
    pub(crate) timeout: Duration,
}

/// Returns the target of a request as it was received, without its host.
pub(crate) fn target(head: &Parts) -> String {
    head.uri.path_and_query().map_or_else(|| head.uri.path().to_owned(), ToString::to_string)
}

/// Reads and decodes the body of a request, within the limits.
pub(crate) async fn read_body(
    head: &Parts,
    body: &mut Incoming,
    limits: BodyLimits,
    (budget, share): (&Budget, &mut Share),
) -> Result<Vec<u8>, Problem> {
    let limit = limits.bytes;
    let stated = head.headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    if stated.is_some_and(|length| length > limit as u64) {
        return Err(too_large(limit));
    }
    let stated = stated.and_then(|length| usize::try_from(length).ok());
    let collected = collect(body, (limit, stated), budget, share);
    let body = match tokio::time::timeout(limits.timeout, collected).await {
        Ok(collected) => collected?,
        Err(_) => return Err(Problem::new(408, "time-out", "The body took too long", "nothing was checked")),
    };
    let mut encodings = head.headers.get_all(header::CONTENT_ENCODING).iter();
    let encoding = encodings.next().map_or("", |encoding| encoding.to_str().unwrap_or("?"));
    let encoding = if encodings.next().is_some() { "?" } else { encoding };
    // Before it is decoded, since it grows meanwhile.
    budget.take(share, most_decoded(body.len(), encoding, limit))?;
    decode(body, encoding, limit).map_err(|error| match error {
        DecodeError::TooLarge => too_large(limit),
        DecodeError::RatioTooLarge => {
            let detail = "a compressed body may expand to at most 100 times its size beyond 65536 bytes";
            Problem::new(413, "ratio", "The body expands too much", detail)
        }
        DecodeError::UnsupportedEncoding => Problem::new(
            415,
            "encoding",
            "The body's Content-Encoding is not supported",
            "send it uncompressed, or compressed with gzip",
        ),
        DecodeError::Invalid => {
            Problem::new(400, "encoding", "The body is not valid in its Content-Encoding", "nothing was checked")
        }
    })
}

/// Reads a body of at most `limit` bytes, or of `stated` bytes when its head states how many it has.
async fn collect(
    body: &mut Incoming,
    (limit, stated): (usize, Option<usize>),
    budget: &Budget,
    share: &mut Share,
) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    while let Some(frame) = body.frame().await {
        let unreadable = |_| {
            let detail = "nothing was checked";
            Problem::new(400, "body", "The body could not be read as its headers describe", detail)
        };
        let Ok(data) = frame.map_err(unreadable)?.into_data() else { continue };
        let length = bytes.len() + data.len();
        if length > limit {
            return Err(too_large(limit));
        }
        if length > bytes.capacity() {
            // Twice as much each time, as a vector does, but no more than can come: all of it is counted.
            let capacity = length.max((bytes.capacity() * 2).min(stated.unwrap_or(limit)));
            budget.take(share, capacity)?;
            bytes.reserve_exact(capacity - bytes.len());
        }
        bytes.extend_from_slice(&data);
    }
    Ok(bytes)
}

/// Reads on what is left of a body, and drops it, for some time. Without this, the connection is closed while the client still
/// sends, and many clients then fail before they have read the response.
pub(crate) fn discard(mut body: Incoming, head: &Parts) {
    // A client that waits for `100 Continue` gets the refusal in its place, and sends no body.
    if head.headers.contains_key(header::EXPECT) || hyper::body::Body::is_end_stream(&body) {
        return;
    }
    tokio::spawn(tokio::time::timeout(DISCARD_TIMEOUT, async move {
        let mut length = 0;
        while let Some(Ok(frame)) = body.frame().await {
            length += frame.data_ref().map_or(0, hyper::body::Bytes::len);
            if length > MAX_DISCARDED {
                return;
            }
        }
    }));
}

//! Bodies as they are sent over the wire: in chunks, compressed. Many tools record the headers of these codings and the decoded
//! body, so a body that does not look coded is left as it is.

use std::io::Read as _;

use super::gz::{MAX_DECOMPRESSED, Members};
use super::headers::Headers;

/// Decodes a body; `None` when it is not coded.
pub(super) fn decoded(headers: &Headers, body: &[u8]) -> Option<Vec<u8>> {
    let says = |name, coding| headers.text(name).is_some_and(|value| value.to_ascii_lowercase().contains(coding));
    let joined = says("transfer-encoding", "chunked").then(|| joined(body)).flatten();
    let bytes = joined.as_deref().unwrap_or(body);
    let is_compressed = says("content-encoding", "gzip") && infer::archive::is_gz(bytes);
    is_compressed.then(|| decompressed(bytes)).flatten().or(joined)
}

/// Joins the chunks of a body; `None` when it does not consist of chunks.
fn joined(body: &[u8]) -> Option<Vec<u8>> {
    // The empty lines at the end of a body are not kept when a response follows it.
    let body = [body, b"\r\n\r\n"].concat();
    let (mut rest, mut joined) = (&body[..], Vec::new());
    loop {
        let httparse::Status::Complete((start, size)) = httparse::parse_chunk_size(rest).ok()? else { return None };
        if size == 0 {
            return Some(joined);
        }
        let end = start.checked_add(usize::try_from(size).ok()?)?;
        joined.extend(rest.get(start..end)?);
        rest = rest[end..].strip_prefix(b"\r\n")?;
    }
}

/// Decompresses a body; `None` when it is damaged or too large.
fn decompressed(body: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let length = Members::new(body).take(MAX_DECOMPRESSED + 1).read_to_end(&mut bytes).ok()?;
    (length as u64 <= MAX_DECOMPRESSED).then_some(bytes)
}

//! Bodies as they are sent over the wire: in chunks, compressed. Many tools record the headers of these codings and the decoded
//! body, so a body that does not look coded is left as it is.

use std::io::Read as _;

use flate2::bufread::{DeflateDecoder, ZlibDecoder};

use super::gz::{BUFFER, MAX_DECOMPRESSED, Members};
use super::headers::Headers;
use super::zst::Frames;

/// Decodes a body; `None` when it is not coded.
pub(super) fn decoded(headers: &Headers, body: &[u8]) -> Option<Vec<u8>> {
    let says = |name, coding| headers.text(name).is_some_and(|value| value.to_ascii_lowercase().contains(coding));
    let joined = says("transfer-encoding", "chunked").then(|| joined(body)).flatten();
    let stated = headers.text("content-encoding").unwrap_or_default().to_ascii_lowercase();
    let mut decoded = joined;
    // The last coding was applied last.
    for coding in stated.rsplit(',') {
        let Some(inner) = decompressed(coding.trim(), decoded.as_deref().unwrap_or(body)) else { break };
        decoded = Some(inner);
    }
    decoded
}

/// Undoes one coding; `None` when the bytes are not coded by it, or are damaged.
fn decompressed(coding: &str, body: &[u8]) -> Option<Vec<u8>> {
    if is_text(body) {
        return None;
    }
    match coding {
        "gzip" | "x-gzip" if infer::archive::is_gz(body) => limited(Members::new(body)),
        "zstd" if infer::archive::is_zst(body) => limited(Frames::new(body)),
        // Some servers send deflate data without the header of zlib that HTTP asks for.
        "deflate" => limited(ZlibDecoder::new(body)).or_else(|| limited(DeflateDecoder::new(body))),
        "br" => limited(brotli_decompressor::Decompressor::new(body, BUFFER)),
        _ => None,
    }
}

/// Checks whether a body is text, which a tool has decoded already.
fn is_text(body: &[u8]) -> bool {
    let is_text = |char: char| !char.is_control() || char.is_ascii_whitespace();
    std::str::from_utf8(body).is_ok_and(|text| text.chars().all(is_text))
}

/// Reads all of a decompressed body; `None` when it is damaged or too large.
fn limited(reader: impl std::io::Read) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let length = reader.take(MAX_DECOMPRESSED + 1).read_to_end(&mut bytes).ok()?;
    (length as u64 <= MAX_DECOMPRESSED).then_some(bytes)
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

/// Decompresses bytes that are gzip or Zstandard by their start; `None` when they are neither, or damaged.
pub(super) fn unpacked(body: &[u8]) -> Option<Vec<u8>> {
    match () {
        () if infer::archive::is_gz(body) => limited(Members::new(body)),
        () if infer::archive::is_zst(body) => limited(Frames::new(body)),
        () => None,
    }
}

//! Formats with a mark at their start.

use super::format::Handling::{Refused, RefusedUnlessIdentified};
use super::format::{Handling, Test, Unread};
use crate::capture::encoding::marked_encoding;

/// Creates a row of the table.
const fn format(
    name: &'static str,
    advice: &'static str,
    sample: &'static [u8],
    is: fn(&[u8]) -> bool,
    handling: Handling,
) -> Unread {
    Unread { name, advice, sample, handling, is: Test::Bytes(is) }
}

const UNPACK: &str = "unpack it first";
const TABLE: &str = "export the table as CSV or JSON";
const PICTURE: &str = "save what was captured as text; a picture of it has no bytes to check";

pub(super) static FORMATS: &[Unread] = &[
    format("a 7z archive", UNPACK, b"7z\xBC\xAF\x27\x1C", infer::archive::is_7z, Refused),
    format("a RAR archive", UNPACK, b"Rar!\x1A\x07\x01\0", infer::archive::is_rar, Refused),
    format("compressed by xz", UNPACK, b"\xFD7zXZ\0", infer::archive::is_xz, Refused),
    format("compressed by lzip", UNPACK, b"LZIP\x01", infer::archive::is_lz, Refused),
    format(
        "compressed by LZ4",
        UNPACK,
        b"\x04\x22\x4D\x18\x64",
        |start| start.starts_with(b"\x04\x22\x4D\x18"),
        Refused,
    ),
    format("a SQLite database", TABLE, b"SQLite format 3\0", infer::archive::is_sqlite, Refused),
    format("a workbook of Excel", "save the sheet as CSV", WORKBOOK, is_workbook, Refused),
    format("a PDF", "save what was captured", b"%PDF-1.7", infer::archive::is_pdf, Refused),
    format("a picture", PICTURE, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", is_picture, Refused),
    format(
        "flows of mitmproxy",
        "mitmdump -nr FILE --set hardump=flows.har writes an archive",
        b"1234:9:websocket;0:~8:response;",
        is_flows,
        Refused,
    ),
    format(
        "a capture of packets",
        "export its HTTP objects, or capture with a proxy",
        b"\xD4\xC3\xB2\xA1\x02\0\x04\0",
        is_packets,
        Refused,
    ),
    format("Parquet", TABLE, b"PAR1\x15\x04", |start| start.starts_with(b"PAR1"), Refused),
    format("ORC", TABLE, b"ORC\x0A\x03", |start| start.starts_with(b"ORC\x0A"), Refused),
    format(
        "Avro",
        "export it as JSON, as avro-tools tojson does",
        b"Obj\x01\x04\x16avro.schema",
        |start| start.starts_with(b"Obj\x01"),
        Refused,
    ),
    format(
        "a log of Chromium's network",
        "save an archive (HAR) in the developer tools",
        b"{\"constants\":{\"activeFieldTrialGroups\":[]",
        is_net_log,
        Refused,
    ),
    format("HTML", "save what was captured, not the page that shows it", b"<!DOCTYPE html><html>", is_html, Refused),
    format(
        "XML",
        "save it as JSON, HAR or .http",
        b"<?xml version=\"1.0\"?><a/>",
        |start| start.starts_with(b"<?xml"),
        Refused,
    ),
    format(
        "a pickle of Python",
        "write the value with json.dumps",
        b"\x80\x04\x95\x0B\0\0\0\0\0\0\0}",
        |start| matches!(start, [0x80, 3..=5, b'\x95' | b'}' | b']' | b'X', ..]),
        RefusedUnlessIdentified,
    ),
    format(
        "a serialized object of Java",
        "write the value as JSON",
        b"\xAC\xED\x00\x05sr\0\x11java.util.HashMap",
        |start| start.starts_with(b"\xAC\xED\x00\x05"),
        RefusedUnlessIdentified,
    ),
    format(
        "binary, such as Protocol Buffers or MessagePack",
        "decode it to JSON first, as protoc --decode or buf convert does",
        b"\x0A\x05shop1\x12\x04open\x18\xC8\x01",
        is_binary,
        RefusedUnlessIdentified,
    ),
];

/// The start of a workbook: the first of the files that it packs.
const WORKBOOK: &[u8] = b"PK\x03\x04\x14\0\x06\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0F\0\0\0xl/workbook.xml";

/// Checks whether bytes are a workbook, of either format.
fn is_workbook(start: &[u8]) -> bool {
    infer::doc::is_xlsx(start) || start.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
}

fn is_picture(start: &[u8]) -> bool {
    use infer::image::{is_avif, is_gif, is_heif, is_jpeg, is_png, is_webp};
    [is_png, is_jpeg, is_gif, is_webp, is_heif, is_avif].iter().any(|is| is(start))
}

/// Checks whether bytes are flows as mitmproxy stores them: a length, and a dictionary with these keys.
fn is_flows(start: &[u8]) -> bool {
    let digits = start.iter().take_while(|byte| byte.is_ascii_digit()).count();
    digits > 0
        && start.get(digits) == Some(&b':')
        && [&b"9:websocket;"[..], b"7:version;", b"8:response;", b"4:type;", b"5:error;"]
            .iter()
            .any(|key| start[digits..].starts_with(&[b":", *key].concat()))
}

/// Checks whether bytes are packets as tcpdump stores them.
fn is_packets(start: &[u8]) -> bool {
    const MAGIC: [[u8; 4]; 5] = [
        [0xD4, 0xC3, 0xB2, 0xA1],
        [0xA1, 0xB2, 0xC3, 0xD4],
        [0x4D, 0x3C, 0xB2, 0xA1],
        [0xA1, 0xB2, 0x3C, 0x4D],
        [0x0A, 0x0D, 0x0D, 0x0A],
    ];
    MAGIC.iter().any(|magic| start.starts_with(magic))
}

fn is_net_log(start: &[u8]) -> bool {
    start.starts_with(b"{\"constants\":{\"activeFieldTrialGroups\"")
        || start.starts_with(b"{\"constants\":{\"addressFamily\"")
}

fn is_html(start: &[u8]) -> bool {
    let start = start.trim_ascii_start();
    [&b"<!doctype html"[..], b"<html"]
        .iter()
        .any(|tag| start.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag)))
}

/// Checks whether a body is no text: it does not start as JSON does, and has bytes that stand for nothing in a text.
fn is_binary(body: &[u8]) -> bool {
    /// Number of bytes that are looked at.
    const LOOKED_AT: usize = 512;
    let start = &body[..body.len().min(LOOKED_AT)];
    let is_in_unicode = marked_encoding(start).is_some();
    let is_json = matches!(start.trim_ascii_start().first(), Some(b'{' | b'[' | b'"'));
    // A terminal's colours start with ESC, and a JSON text sequence has RS.
    let is_of_no_text = |byte: &u8| matches!(byte, 0..=8 | 0x0E..=0x1A | 0x1C | 0x1D | 0x1F | 0x7F);
    !is_json && !is_in_unicode && start.iter().any(is_of_no_text)
}

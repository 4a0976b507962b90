//! Requests to a server in enforce mode: well-formed, forged and broken ones, each to a server of its own.

use std::io::Write as _;

use vistoria_test_helpers::cases::{Case, table};
use vistoria_test_helpers::server::{Server, example, post, signed};
use vistoria_validator::journal::DeliveryVerdict;

const PROGRAM: &str = env!("CARGO_BIN_EXE_vistoria");
const LIMIT: usize = 100_000;

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(bytes).expect("packed");
    packed.finish().expect("packed")
}

/// A body that its vendor signed, whatever is in it.
fn delivered(path: &str, body: &[u8]) -> Vec<u8> {
    post(path, &signed("calcom", body), body)
}

fn header(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

/// A name, what makes the request, the status of the answer, and whether the journal keeps it.
type Row = (&'static str, fn() -> Vec<u8>, u16, bool);

fn good() -> Vec<u8> {
    example("calcom", "BOOKING_CREATED")
}

fn signature() -> Vec<(String, String)> {
    signed("calcom", &good())
}

/// A body that the signature is not of.
fn bad() -> Vec<u8> {
    good().into_iter().map(|byte| if byte == b'B' { b'C' } else { byte }).collect()
}

/// The headers with two signatures.
fn twice() -> Vec<(String, String)> {
    [signature(), signature()].concat()
}

/// The headers of a compressed body.
fn packed() -> Vec<(String, String)> {
    [signature(), vec![header("content-encoding", "gzip")]].concat()
}

fn too_large() -> Vec<u8> {
    vec![b' '; LIMIT + 1]
}

fn too_large_in_chunks() -> Vec<u8> {
    let chunk = format!("{:x}\r\n{}\r\n", 60_000, "x".repeat(60_000));
    let head = "POST /calcom HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n";
    format!("{head}{chunk}{chunk}0\r\n\r\n").into_bytes()
}

/// An empty body with this transfer coding.
fn chunked(coding: &str) -> Vec<u8> {
    format!("POST /calcom HTTP/1.1\r\nhost: a\r\ntransfer-encoding: {coding}\r\n\r\n0\r\n\r\n").into_bytes()
}

fn many_headers() -> Vec<(String, String)> {
    (0..200).map(|number| header(&format!("x-{number}"), "1")).collect()
}

/// A request for the page from this host.
fn page(host: &str) -> Vec<u8> {
    format!("GET /_vistoria HTTP/1.1\r\nhost: {host}\r\n\r\n").into_bytes()
}

const REQUESTS: &[Row] = &[
    ("good", || delivered("/calcom", &good()), 200, true),
    ("compressed", || post("/calcom", &packed(), &gzip(&good())), 200, true),
    ("unsigned", || post("/calcom", &[], &good()), 401, false),
    ("forged", || post("/calcom", &signature(), &bad()), 401, false),
    ("two signatures", || post("/calcom", &twice(), &good()), 401, false),
    ("an empty signature", || post("/calcom", &[header(&signature()[0].0, "")], &good()), 401, false),
    ("for another vendor", || post("/clinicarx", &signature(), &good()), 401, false),
    ("signed, breaking the contract", || delivered("/calcom", b"{\"triggerEvent\": \"BOOKING_CREATED\"}"), 422, true),
    ("signed, not JSON", || delivered("/calcom", b"{"), 422, true),
    ("signed, empty", || delivered("/calcom", b""), 422, true),
    ("signed, not UTF-8", || delivered("/calcom", b"{\"triggerEvent\": \"\xFF\"}"), 422, true),
    ("signed, nested too deeply", || delivered("/calcom", "[".repeat(50_000).as_bytes()), 422, true),
    ("too large", || delivered("/calcom", &too_large()), 413, false),
    (
        "a false content length",
        || b"POST /calcom HTTP/1.1\r\nhost: a\r\ncontent-length: 99999999999\r\n\r\n".to_vec(),
        413,
        false,
    ),
    ("too large in chunks", too_large_in_chunks, 413, false),
    ("compressed, expanding beyond the limit", || post("/calcom", &packed(), &gzip(&vec![b' '; 50 << 20])), 413, false),
    (
        "compressed, expanding beyond the ratio",
        || post("/calcom", &packed(), &gzip(&vec![b' '; LIMIT - 1])),
        413,
        false,
    ),
    ("not compressed as its header states", || post("/calcom", &packed(), &good()), 400, false),
    ("compressed in an unknown way", || post("/calcom", &[header("content-encoding", "br")], &good()), 415, false),
    (
        "two content lengths",
        || b"POST /calcom HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}}".to_vec(),
        400,
        false,
    ),
    (
        "a content length and chunks",
        || {
            b"POST /calcom HTTP/1.1\r\nhost: a\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n"
                .to_vec()
        },
        401,
        false,
    ),
    ("without a host", || b"POST /calcom HTTP/1.1\r\ncontent-length: 2\r\n\r\n{}".to_vec(), 400, false),
    ("without a host, HTTP/1.0", || b"POST /calcom HTTP/1.0\r\ncontent-length: 2\r\n\r\n{}".to_vec(), 401, false),
    (
        "two hosts",
        || b"POST /calcom HTTP/1.1\r\nhost: a\r\nhost: a\r\ncontent-length: 2\r\n\r\n{}".to_vec(),
        400,
        false,
    ),
    ("an invalid host", || b"POST /calcom HTTP/1.1\r\nhost: a b\r\ncontent-length: 2\r\n\r\n{}".to_vec(), 400, false),
    (
        "a user in the host",
        || b"POST /calcom HTTP/1.1\r\nhost: a@b\r\ncontent-length: 2\r\n\r\n{}".to_vec(),
        400,
        false,
    ),
    ("a transfer coding that is not understood", || chunked("gzip, chunked"), 501, false),
    ("chunked in capitals", || chunked("Chunked"), 401, false),
    ("not HTTP", || b"\x16\x03\x01\x02\x00\x01\r\n\r\n".to_vec(), 400, false),
    ("too many headers", || post("/calcom", &many_headers(), &good()), 431, false),
    ("a long header", || post("/calcom", &[header("x", &"x".repeat(300_000))], &good()), 431, false),
    ("GET", || b"GET /calcom HTTP/1.1\r\nhost: a\r\n\r\n".to_vec(), 405, false),
    ("to a path of no vendor", || delivered("/nobody", &good()), 404, false),
    ("to a path with two dots", || delivered("/calcom/../calcom", &good()), 404, false),
    ("to a percent-encoded path", || delivered("/%63alcom", &good()), 404, false),
    ("to a file", || delivered("/calcom/../../etc/passwd", &good()), 404, false),
    ("to a path with two slashes", || delivered("//calcom", &good()), 404, false),
    ("the page, from another host", || b"GET /_vistoria HTTP/1.1\r\nhost: evil.example\r\n\r\n".to_vec(), 404, false),
    (
        "the page's data without its key",
        || b"GET /_vistoria/deliveries HTTP/1.1\r\nhost: localhost\r\n\r\n".to_vec(),
        403,
        false,
    ),
    (
        "the page's data with another key",
        || b"GET /_vistoria/deliveries?key=0 HTTP/1.1\r\nhost: localhost\r\n\r\n".to_vec(),
        403,
        false,
    ),
    ("the page, from a longer name", || page("127.0.0.1.evil.example"), 404, false),
    ("the page, from another address", || page("127.0.0.2"), 404, false),
    ("the page, from a user", || page("localhost:80@evil.example"), 400, false),
    ("the page, from a name in capitals", || page("LOCALHOST"), 200, false),
    ("the page", || b"GET /_vistoria HTTP/1.1\r\nhost: localhost:1\r\n\r\n".to_vec(), 200, false),
];

pub(crate) fn cases() -> Vec<Case> {
    table(
        REQUESTS,
        |(name, ..)| name.replace(' ', "_").replace(',', ""),
        |(_, request, status, is_kept)| {
            let server = Server::start(PROGRAM, &["--mode", "enforce", "--body-limit", &LIMIT.to_string()]);
            let answer = server.ask(&request());
            assert_eq!(answer.status, *status, "{}", answer.text);
            let records = server.records();
            assert_eq!(records.len(), usize::from(*is_kept));
            assert!(records.iter().all(|record| record.verdict != DeliveryVerdict::Refused));
            assert_eq!(server.ask(b"GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n").status, 200, "afterwards");
        },
    )
}

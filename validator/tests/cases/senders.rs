//! Deliveries as vendors, client libraries and attackers send them, each to a server in enforce mode: the status, and what the answer says.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::{GzEncoder, ZlibEncoder};
use jiff::{SignedDuration, Timestamp};
use vistoria_schemas::contract::{Algorithm, SignatureScheme, SignedPart, Unit};
use vistoria_test_helpers::cases::{Case, table};
use vistoria_test_helpers::server::{SECRET, Server, example, post, signed};
use vistoria_validator::verify::{Secret, sign};

use crate::SHIPPED;

const PROGRAM: &str = env!("CARGO_BIN_EXE_vistoria");

type Headers = Vec<(String, String)>;

fn header(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

fn scheme(vendor: &str, which: usize) -> SignatureScheme {
    SHIPPED.contract(vendor).expect("a vendor").bundle().signatures[which].clone()
}

fn secret() -> Secret {
    Secret::new(SECRET)
}

/// Returns the headers by a scheme that was changed, as of so many seconds from now.
fn by(mut scheme: SignatureScheme, change: fn(&mut SignatureScheme), body: &[u8], seconds: i64) -> Headers {
    change(&mut scheme);
    sign(&scheme, &secret(), body, Timestamp::now() + SignedDuration::from_secs(seconds))
}

/// Returns the headers with another value of the first one.
fn with(mut headers: Headers, value: impl Fn(&str) -> String) -> Headers {
    headers[0].1 = value(&headers[0].1);
    headers
}

fn created() -> Vec<u8> {
    example("calcom", "BOOKING_CREATED")
}

fn user() -> Vec<u8> {
    example("clinicarx", "new-user")
}

fn person() -> Vec<u8> {
    example("twenty", "person.created")
}

fn called() -> Vec<u8> {
    let catalog = &*SHIPPED;
    let event = &catalog.contract("mivicall").expect("a vendor").bundle().events[0];
    example("mivicall", &event.id)
}

fn connected() -> Vec<u8> {
    example("evolution", "connection.update")
}

fn packed(body: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(body).expect("packed");
    packed.finish().expect("packed")
}

/// Returns a delivery of Cal.com.
fn calcom(headers: &[(&str, &str)], body: &[u8], sent: &[u8]) -> Vec<u8> {
    let more = headers.iter().map(|(name, value)| header(name, value));
    post("/calcom", &signed("calcom", body).into_iter().chain(more).collect::<Vec<_>>(), sent)
}

/// Returns a delivery of Cal.com with this text in its title.
fn titled(text: &str) -> Vec<u8> {
    let mut body: serde_json::Value = serde_json::from_slice(&created()).expect("JSON");
    body["payload"]["title"] = "TITLE".into();
    let body = body.to_string().replace("TITLE", text).into_bytes();
    calcom(&[], &body, &body)
}

/// Returns a message of Evolution with so many bytes of media in base64.
fn media(size: usize) -> Vec<u8> {
    let mut body: serde_json::Value = serde_json::from_slice(&example("evolution", "messages.upsert")).expect("JSON");
    body["data"]["message"]["base64"] = "A".repeat(size).into();
    let body = body.to_string().into_bytes();
    post("/evolution", &signed("evolution", &body), &body)
}

/// Returns a signed delivery of Cal.com in chunks of 97 bytes.
fn in_chunks() -> Vec<u8> {
    let body = created();
    let headers: String =
        signed("calcom", &body).iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect::<Vec<_>>().concat();
    let head = format!("POST /calcom HTTP/1.1\r\nhost: localhost\r\n{headers}transfer-encoding: chunked\r\n\r\n");
    let chunk = |part: &[u8]| [format!("{:x}\r\n", part.len()).as_bytes(), part, b"\r\n"].concat();
    let chunks: Vec<u8> = body.chunks(97).flat_map(chunk).collect();
    [head.as_bytes(), &chunks, b"0\r\n\r\n"].concat()
}

/// Returns a signed delivery of Cal.com with another request line.
fn requested(line: &str) -> Vec<u8> {
    let request = calcom(&[], &created(), &created());
    [line.as_bytes(), &request["POST /calcom HTTP/1.1".len()..]].concat()
}

/// Returns a delivery with a token of these parts, which nobody signed.
fn token(head: &str, claims: &str) -> Vec<u8> {
    use base64::Engine as _;
    let part = |text: &str| base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(text);
    let value = format!("Bearer {}.{}.", part(head), part(claims));
    post("/evolution", &[header("authorization", &value)], &connected())
}

/// Returns a delivery of Clinicarx whose code is written in another way.
fn clinicarx(path: &str, value: impl Fn(&str) -> String) -> Vec<u8> {
    post(path, &with(signed("clinicarx", &user()), value), &user())
}

fn twenty(headers: &[(String, String)]) -> Vec<u8> {
    post("/twenty", headers, &person())
}

/// Returns the headers of Twenty with another time than the signed one.
fn twenty_at(time: &str) -> Vec<u8> {
    let mut headers = signed("twenty", &person());
    time.clone_into(&mut headers[1].1);
    twenty(&headers)
}

fn mivicall(headers: &[(String, String)]) -> Vec<u8> {
    post("/mivicall", headers, &called())
}

/// What is sent, the status of the answer, and a text in it.
type Row = (&'static str, fn() -> Vec<u8>, u16, &'static str);

const ROWS: &[Row] = &[
    // As clients send.
    ("in chunks of 97 bytes", in_chunks, 200, ""),
    ("gzip in capitals", || calcom(&[("content-encoding", "GZIP")], &created(), &packed(&created())), 200, ""),
    (
        "gzip of two members",
        || {
            let body = created();
            let (first, second) = body.split_at(body.len() / 2);
            calcom(&[("content-encoding", "gzip")], &body, &[packed(first), packed(second)].concat())
        },
        200,
        "",
    ),
    ("an emoji", || titled("\u{1F9B7} Consulta"), 200, ""),
    ("an escape", || titled("Jos\\u00e9 \\u003c"), 200, ""),
    ("text plain", || calcom(&[("content-type", "text/plain")], &created(), &created()), 200, ""),
    (
        "a form's media type",
        || calcom(&[("content-type", "application/x-www-form-urlencoded")], &created(), &created()),
        200,
        "",
    ),
    (
        "a media type with a charset",
        || calcom(&[("content-type", "APPLICATION/JSON; charset=utf-8")], &created(), &created()),
        200,
        "",
    ),
    ("a query", || requested("POST /calcom?a=1&b HTTP/1.1"), 200, ""),
    ("an absolute target", || requested("POST http://localhost/calcom HTTP/1.1"), 200, ""),
    ("HTTP 1.0", || requested("POST /calcom HTTP/1.0"), 200, ""),
    // As vendors sign.
    ("Clinicarx in capitals", || clinicarx("/clinicarx", str::to_uppercase), 200, ""),
    (
        "Clinicarx in base64",
        || {
            use base64::Engine as _;
            let encode =
                |code: &str| base64::engine::general_purpose::STANDARD.encode(hex::decode(code).expect("hexadecimal"));
            clinicarx("/clinicarx", encode)
        },
        200,
        "",
    ),
    (
        "Mivicall with a blank",
        || mivicall(&with(signed("mivicall", &called()), |value| value.replace(',', ", "))),
        200,
        "",
    ),
    ("a token", || post("/evolution", &by(scheme("evolution", 1), |_| {}, b"", 0), &connected()), 200, ""),
    (
        "a token behind a small letter",
        || {
            let headers = by(scheme("evolution", 1), |_| {}, b"", 0);
            post("/evolution", &with(headers, |value| value.replacen("Bearer", "bearer", 1)), &connected())
        },
        200,
        "",
    ),
    (
        "without the vendor's secret",
        || post("/calcom", &[header("x-cal-signature-256", "no-secret-provided")], &created()),
        401,
        "signature/no-vendor-secret",
    ),
    (
        "Twenty in seconds",
        || {
            twenty(&by(
                scheme("twenty", 0),
                |scheme| scheme.timestamp.as_mut().expect("a time").unit = Unit::Seconds,
                &person(),
                0,
            ))
        },
        401,
        "signature/too-old",
    ),
    (
        "Twenty over the body alone",
        || twenty(&by(scheme("twenty", 0), |scheme| scheme.signed = vec![SignedPart::Body], &person(), 0)),
        401,
        "signature/wrong",
    ),
    (
        "a fresh time beside an old signature",
        || {
            let mut headers = by(scheme("twenty", 0), |_| {}, &person(), -3600);
            headers[1].1 = Timestamp::now().as_millisecond().to_string();
            twenty(&headers)
        },
        401,
        "signature/wrong",
    ),
    ("a time below zero", || twenty_at("-1"), 401, "signature/"),
    ("a time that is no number", || twenty_at("NaN"), 401, "signature/"),
    (
        "two times",
        || {
            let mut headers = signed("twenty", &person());
            headers.push(headers[1].clone());
            twenty(&headers)
        },
        401,
        "signature/duplicate",
    ),
    ("a token that nobody signed", || token("{\"alg\":\"none\"}", "{\"exp\":99999999999}"), 401, "signature/"),
    ("a token of another algorithm", || token("{\"alg\":\"HS512\"}", "{\"exp\":99999999999}"), 401, "signature/"),
    (
        "a token of yesterday",
        || post("/evolution", &by(scheme("evolution", 1), |_| {}, b"", -86_400), &connected()),
        401,
        "signature/",
    ),
    (
        "a token of tomorrow",
        || post("/evolution", &by(scheme("evolution", 1), |_| {}, b"", 86_400), &connected()),
        401,
        "signature/",
    ),
    (
        "Clinicarx behind Bearer",
        || clinicarx("/clinicarx", |code| format!("Bearer {code}")),
        401,
        "signature/malformed",
    ),
    (
        "Clinicarx behind sha256",
        || clinicarx("/clinicarx", |code| format!("sha256={code}")),
        401,
        "signature/malformed",
    ),
    ("Clinicarx behind HMAC", || clinicarx("/clinicarx", |code| format!("HMAC {code}")), 401, "signature/malformed"),
    (
        "SHA-1",
        || {
            post(
                "/calcom",
                &by(scheme("calcom", 0), |scheme| scheme.algorithm = Algorithm::HmacSha1, &created(), 0),
                &created(),
            )
        },
        401,
        "signature/",
    ),
    (
        "two codes in one header",
        || post("/calcom", &with(signed("calcom", &created()), |code| format!("{code},{code}")), &created()),
        401,
        "signature/malformed",
    ),
    (
        "a code of 20 KB",
        || post("/calcom", &with(signed("calcom", &created()), |code| code.repeat(320)), &created()),
        401,
        "signature/",
    ),
    (
        "Mivicall in milliseconds",
        || {
            mivicall(&by(
                scheme("mivicall", 0),
                |scheme| scheme.timestamp.as_mut().expect("a time").unit = Unit::Milliseconds,
                &called(),
                0,
            ))
        },
        401,
        "signature/",
    ),
    (
        "Mivicall of ten minutes ago",
        || mivicall(&by(scheme("mivicall", 0), |_| {}, &called(), -600)),
        401,
        "signature/too-old",
    ),
    ("Mivicall in ten minutes", || mivicall(&by(scheme("mivicall", 0), |_| {}, &called(), 600)), 401, "signature/"),
    (
        "signed compressed",
        || calcom(&[("content-encoding", "gzip")], &packed(&created()), &packed(&created())),
        401,
        "signature/wrong",
    ),
    // Bodies.
    (
        "a cut gzip",
        || {
            let all = packed(&created());
            calcom(&[("content-encoding", "gzip")], &created(), &all[..all.len() - 9])
        },
        400,
        "",
    ),
    (
        "gzip and more",
        || calcom(&[("content-encoding", "gzip")], &created(), &[&packed(&created())[..], b"more"].concat()),
        400,
        "",
    ),
    (
        "a gzip of a thousand to one",
        || {
            let body = vec![b' '; 900_000];
            calcom(&[("content-encoding", "gzip")], &body, &packed(&body))
        },
        413,
        "100 times",
    ),
    ("media of 1.4 MB", || media(1_400_000), 200, ""),
    ("media of 8 MB", || media(8_000_000), 200, ""),
    (
        "deflate",
        || {
            let mut zlib = ZlibEncoder::new(Vec::new(), Compression::default());
            zlib.write_all(&created()).expect("packed");
            calcom(&[("content-encoding", "deflate")], &created(), &zlib.finish().expect("packed"))
        },
        415,
        "Content-Encoding",
    ),
    ("zstd", || calcom(&[("content-encoding", "zstd")], &created(), &created()), 415, "Content-Encoding"),
    (
        "gzip twice",
        || calcom(&[("content-encoding", "gzip, gzip")], &created(), &packed(&packed(&created()))),
        415,
        "Content-Encoding",
    ),
    (
        "a byte order mark",
        || {
            let body = [b"\xEF\xBB\xBF", &created()[..]].concat();
            calcom(&[], &body, &body)
        },
        422,
        "json/",
    ),
    (
        "UTF-16",
        || {
            let body: Vec<u8> =
                String::from_utf8(created()).expect("UTF-8").encode_utf16().flat_map(u16::to_le_bytes).collect();
            calcom(&[], &body, &body)
        },
        422,
        "json/",
    ),
    (
        "a form",
        || {
            calcom(
                &[("content-type", "application/x-www-form-urlencoded")],
                b"type=BOOKING_CREATED&title=a",
                b"type=BOOKING_CREATED&title=a",
            )
        },
        422,
        "json/",
    ),
    ("a word", || calcom(&[], b"false", b"false"), 422, "identify/"),
    // Requests that are no deliveries.
    ("HEAD", || requested("HEAD /calcom HTTP/1.1"), 405, "allow: POST"),
    ("OPTIONS", || requested("OPTIONS /calcom HTTP/1.1"), 405, "allow: POST"),
    ("PUT", || requested("PUT /calcom HTTP/1.1"), 405, "allow: POST"),
    ("PATCH", || requested("PATCH /calcom HTTP/1.1"), 405, "allow: POST"),
    ("DELETE", || requested("DELETE /calcom HTTP/1.1"), 405, "allow: POST"),
    ("TRACE", || requested("TRACE /calcom HTTP/1.1"), 405, "allow: POST"),
    ("PROPFIND", || requested("PROPFIND /calcom HTTP/1.1"), 405, "allow: POST"),
    ("post in small letters", || requested("post /calcom HTTP/1.1"), 405, "allow: POST"),
    ("CONNECT", || requested("CONNECT localhost:80 HTTP/1.1"), 404, ""),
    ("OPTIONS of everything", || requested("OPTIONS * HTTP/1.1"), 404, ""),
    ("a session in the path", || requested("POST /calcom;jsessionid=1 HTTP/1.1"), 404, ""),
    ("a dot in the path", || requested("POST /./calcom HTTP/1.1"), 404, ""),
    ("a path in capitals", || requested("POST /CALCOM HTTP/1.1"), 404, ""),
    ("a slash at the end", || clinicarx("/clinicarx/appointment/new/", str::to_owned), 404, ""),
    (
        "PROXY",
        || [b"PROXY TCP4 127.0.0.1 127.0.0.1 1 2\r\n", &requested("POST /calcom HTTP/1.1")[..]].concat(),
        400,
        "",
    ),
];

/// Sends a request; an answer that refuses it is a problem document in which neither the secret nor the right signature stands.
fn check((_, request, status, text): &Row) {
    let server = Server::start(PROGRAM, &["--mode", "enforce", "--durable", "false"]);
    let request = request();
    let answer = server.ask(&request);
    assert_eq!(answer.status, *status, "{}", answer.text);
    assert!(answer.text.to_ascii_lowercase().contains(&text.to_ascii_lowercase()), "{}", answer.text);
    assert_eq!(server.records().len(), usize::from(matches!(status, 200 | 422)));
    if *status >= 400 && !answer.body().is_empty() {
        assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{}", answer.text);
    }
    let body = request.windows(4).position(|end| end == b"\r\n\r\n").map_or(&[][..], |end| &request[end + 4..]);
    let right = SHIPPED.contracts().iter().filter(|contract| !contract.bundle().signatures.is_empty());
    let right = right.flat_map(|contract| signed(contract.vendor(), body)).map(|(_, value)| value);
    for secret in right.filter(|value| value.len() > 40).chain([SECRET.to_owned()]) {
        assert!(!answer.text.contains(&secret), "{}", answer.text);
    }
}

pub(crate) fn cases() -> Vec<Case> {
    table(ROWS, |(name, ..)| name.replace(' ', "_"), check)
}

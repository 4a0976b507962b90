//! Diagnosis of an invalid signature. Tries the mistakes that are usual between a vendor and a receiver, alone and together,
//! until the signature is valid, and explains the smallest set of mistakes in a sentence, which contains no secret.
//!
//! The mistakes are hypotheses about four things: the bytes of the body, the parts that are signed, the key, and the signature
//! value in the header. Each has a list of candidates, the contract's own first; every combination is checked.

use std::borrow::Cow;
use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hmac::Hmac;
use jiff::Timestamp;
use serde_json::Value;
use vistoria_schemas::contract::{Algorithm, SignatureScheme, SignedPart, Unit};

use super::header;
use super::refusal::Refusal;
use super::scheme::{decoded, verify};
use super::secret::Secret;
use super::sign::mac;
use crate::capture::Headers;

/// A candidate for one input of the signature, and its explanation; `None` when it is what the contract states.
type Hypothesis<T> = (T, Option<Cow<'static, str>>);

/// What is known when a signature is diagnosed.
pub struct Known<'a> {
    /// The vendor's secrets, the current one first.
    pub secrets: &'a [Secret],
    /// The secrets of other vendors, with their ids.
    pub others: Vec<(&'a str, &'a Secret)>,
    /// When the delivery was received.
    pub now: Timestamp,
}

/// Explains in a sentence or two why the signature of a delivery is valid or not.
pub fn diagnose(scheme: &SignatureScheme, headers: &Headers, body: &[u8], known: &Known<'_>) -> String {
    let refusal = match verify(scheme, headers, body, known.secrets, known.now) {
        Ok(verified) => return valid(verified.secret),
        Err(refusal) => refusal,
    };
    match refusal {
        Refusal::Missing { header } => missing(&header, headers),
        Refusal::TooOld { allowed } => other_unit(scheme, headers, known.now).unwrap_or_else(|| {
            format!(
                "The signature is valid, but more than {allowed} seconds old: the clock here is wrong, the delivery was delayed, \
                 or it is replayed. For an old capture pass the time of capture with --at."
            )
        }),
        Refusal::InTheFuture { .. } => other_unit(scheme, headers, known.now).unwrap_or_else(|| {
            "The signature is valid, but its time is in the future: the clock here or at the vendor is wrong.".to_owned()
        }),
        Refusal::Wrong | Refusal::Malformed { .. } if scheme.algorithm.signs_the_body() => {
            let found = search(scheme, headers, body, known);
            found.or_else(|| cut(headers, body)).unwrap_or_else(|| {
                if refusal != Refusal::Wrong {
                    return format!("{refusal}.");
                }
                format!(
                    "{refusal}, nor after trying a re-serialised body, a decoded secret, the prefix, or other signed parts: the \
                     vendor uses a different secret, or the body was changed."
                )
            })
        }
        Refusal::Wrong => {
            let found = search_fixed(scheme, headers, known);
            found.unwrap_or_else(|| format!("{refusal}: the vendor uses a different secret."))
        }
        Refusal::Malformed { .. } | Refusal::Duplicate { .. } | Refusal::NoVendorSecret => format!("{refusal}."),
    }
}

/// Reports a valid signature, by the secret of this index.
fn valid(secret: usize) -> String {
    match secret {
        0 => "The signature is valid.".to_owned(),
        older => format!(
            "The signature is valid with configured secret {} (not the current one): the vendor still signs with an older \
             secret. Set the current one at the vendor.",
            older + 1
        ),
    }
}

/// Explains a valid signature whose time is in another unit than the contract states.
fn other_unit(scheme: &SignatureScheme, headers: &Headers, now: Timestamp) -> Option<String> {
    let stamp = scheme.timestamp.as_ref()?;
    let count: i64 = header::read(scheme, headers).ok()?.timestamp?.parse().ok()?;
    let (wanted, found, now) = match stamp.unit {
        Unit::Seconds => ("seconds", "milliseconds", now.as_millisecond()),
        Unit::Milliseconds => ("milliseconds", "seconds", now.as_second()),
    };
    // A day, since what is looked for is a factor of a thousand.
    let day = if stamp.unit == Unit::Seconds { 86_400_000 } else { 86_400 };
    now.checked_sub(count).is_some_and(|age| age.abs() < day).then(|| {
        format!("The signature is valid, but its time is in {found}, and the contract says {wanted}: the sender writes another unit.")
    })
}

/// Explains the absence of the header `wanted` by the signature headers that are present.
fn missing(wanted: &str, headers: &Headers) -> String {
    let plain = |name: &str| {
        let name = name.to_ascii_lowercase().replace('_', "-");
        name.strip_prefix("http-").unwrap_or(&name).to_owned()
    };
    let names = || headers.iter().map(|(name, _)| name).filter(|name| !name.eq_ignore_ascii_case(wanted));
    if let Some(name) = names().find(|name| plain(name) == plain(wanted)) {
        return format!(
            "The header {wanted} is absent, but {name} is present: a proxy or a framework writes other hyphens or underscores. Pass \
             the header on under its own name."
        );
    }
    let similar: Vec<&str> = names().filter(|name| name.to_ascii_lowercase().contains("signature")).collect();
    let underscore = if wanted.contains('_') {
        " nginx removes headers with an underscore unless `underscores_in_headers on` is set."
    } else {
        ""
    };
    match similar[..] {
        [] => format!(
            "The header {wanted} is absent, and so is any similar one: no secret is set for this webhook at the vendor, or a \
             proxy removes the header.{underscore}"
        ),
        _ => format!(
            "The header {wanted} is absent, but {} is present: the delivery is another vendor's.{underscore}",
            similar.join(", ")
        ),
    }
}

/// Explains a body that was cut on its way or by the capture.
fn cut(headers: &Headers, body: &[u8]) -> Option<String> {
    let stated = headers.text("content-length").and_then(|length| length.trim().parse::<usize>().ok());
    let ends_early = serde_json::from_slice::<serde::de::IgnoredAny>(body).is_err_and(|error| error.is_eof());
    match stated {
        Some(stated) if stated > body.len() => Some(format!(
            "The body has {} bytes, and its header Content-Length says {stated}: it was cut on its way, or by the capture.",
            body.len()
        )),
        _ if ends_early => {
            Some("The body ends in the middle of its JSON: it was cut on its way, or by the capture.".to_owned())
        }
        _ => None,
    }
}

/// Explains a header that holds the secret itself, and another one.
fn search_fixed(scheme: &SignatureScheme, headers: &Headers, known: &Known<'_>) -> Option<String> {
    let codes = header::read(scheme, headers).ok()?.codes;
    let keys = keys(known);
    let found = keys.iter().find(|(key, why)| why.is_some() && codes.iter().any(|code| code.as_bytes() == key))?;
    Some(format!("The header would be right if {}.", found.1.as_deref().unwrap_or_default()))
}

/// Returns the explanation of the combination with the fewest mistakes under which the signature is valid.
fn search(scheme: &SignatureScheme, headers: &Headers, body: &[u8], known: &Known<'_>) -> Option<String> {
    let stamp = header::read(scheme, headers).ok().and_then(|signed| signed.timestamp);
    let stamp = stamp.or_else(|| headers.text(scheme.timestamp.as_ref()?.header.as_deref()?).map(str::to_owned));
    let (codes, keys) = (codes(scheme, headers), keys(known));
    let (bodies, templates) = (bodies(body), templates(scheme, stamp.is_some()));
    let mut fewest: Option<Vec<&str>> = None;
    for ((body, body_mistake), (signed, template_mistake)) in product(&bodies, &templates) {
        for ((key, key_mistake), (code, code_mistake)) in product(&keys, &codes) {
            let mistakes = [key_mistake, code_mistake, template_mistake, body_mistake];
            let mistakes: Vec<&str> = mistakes.into_iter().flatten().map(|mistake| &**mistake).collect();
            if fewest.as_ref().is_some_and(|fewest| fewest.len() <= mistakes.len()) {
                continue;
            }
            let made = match code.len() {
                20 => mac::<Hmac<sha1::Sha1>>(signed, key, stamp.as_deref(), body),
                32 => mac::<Hmac<sha2::Sha256>>(signed, key, stamp.as_deref(), body),
                64 => mac::<Hmac<sha2::Sha512>>(signed, key, stamp.as_deref(), body),
                _ => continue,
            };
            if made == *code {
                let length = if scheme.algorithm == Algorithm::HmacSha1 { 20 } else { 32 };
                let other = (code.len() != length).then_some(OTHER_HASH);
                fewest = Some(mistakes.into_iter().chain(other).collect());
            }
        }
    }
    // Without a mistake the signature value is right, and the fault is elsewhere in the headers.
    let mistakes = fewest.filter(|mistakes| !mistakes.is_empty())?;
    let mut explanation = "The signature would be valid".to_owned();
    for (index, mistake) in mistakes.iter().enumerate() {
        let _ = write!(explanation, "{}{mistake}", if index == 0 { " if " } else { ", and if " });
    }
    Some(explanation + ".")
}

const OTHER_HASH: &str =
    "the hash differed from the one in the contract (SHA-1, SHA-256 or SHA-512, by the length of the signature value)";

/// Returns every pair of a hypothesis of `ones` and one of `others`.
fn product<'a, A, B>(
    ones: &'a [Hypothesis<A>],
    others: &'a [Hypothesis<B>],
) -> impl Iterator<Item = (&'a Hypothesis<A>, &'a Hypothesis<B>)> {
    ones.iter().flat_map(move |one| others.iter().map(move |other| (one, other)))
}

/// Returns the signature values that may be in the header, decoded.
fn codes(scheme: &SignatureScheme, headers: &Headers) -> Vec<Hypothesis<Vec<u8>>> {
    let mut codes = Vec::new();
    if let Ok(signed) = header::read(scheme, headers) {
        for code in &signed.codes {
            codes.extend(decoded(scheme, code).into_iter().map(|(_, bytes)| (bytes, None)));
            decode(
                code,
                "the signature were decoded in the encoding its characters suggest (hexadecimal, base64 or base64url)",
                &mut codes,
            );
        }
    }
    let value = headers.text(&scheme.header).unwrap_or_default();
    for part in value.split([',', ' ']) {
        decode(
            part.trim(),
            "the entire header value were used as the signature, without the parts that the contract states",
            &mut codes,
        );
        let after = part.split_once('=').map_or("", |(_, after)| after);
        decode(after.trim(), "the prefix of the signature were removed (such as \"sha256=\")", &mut codes);
    }
    codes
}

/// Adds what `text` decodes to.
fn decode(text: &str, why: &'static str, codes: &mut Vec<Hypothesis<Vec<u8>>>) {
    let decoded =
        [hex::decode(text).ok(), STANDARD.decode(text).ok(), URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok()];
    codes.extend(decoded.into_iter().flatten().map(|bytes| (bytes, Some(why.into()))));
}

/// Returns the keys that a secret may stand for.
fn keys(known: &Known<'_>) -> Vec<Hypothesis<Vec<u8>>> {
    let mut keys = Vec::new();
    for (index, secret) in known.secrets.iter().enumerate() {
        let bytes = secret.bytes();
        let text = std::str::from_utf8(bytes).unwrap_or_default();
        let bare = text.strip_prefix("whsec_").unwrap_or(text);
        keys.push((
            bytes.to_vec(),
            (index > 0).then_some("an older secret were the current one: the vendor still signs with it".into()),
        ));
        let mut add = |key: Option<Vec<u8>>, why: &'static str| {
            keys.extend(key.filter(|key| key != bytes).map(|key| (key, Some(why.into()))));
        };
        add(Some(text.trim().as_bytes().to_vec()), "the white space around the secret were removed");
        add(unquoted(text), "the quotes around the secret were removed: they were taken to be a part of it");
        add(Some([bytes, b"\n"].concat()), "the secret were entered at the vendor with a trailing newline");
        add(hex::decode(text).ok(), "the secret were decoded from hexadecimal first");
        add(STANDARD.decode(bare).ok(), "the secret were decoded from base64 first");
        add(Some(bare.as_bytes().to_vec()), "the secret's prefix \"whsec_\" were removed");
    }
    for (vendor, secret) in &known.others {
        let why = format!("the secret that is configured for {vendor} were this vendor's: the two are mixed up");
        keys.push((secret.bytes().to_vec(), Some(why.into())));
    }
    keys
}

/// Returns a text without the quotes around it.
fn unquoted(text: &str) -> Option<Vec<u8>> {
    let text = text.trim();
    let inner = ['"', '\''].into_iter().find_map(|quote| text.strip_prefix(quote)?.strip_suffix(quote));
    inner.map(|inner| inner.as_bytes().to_vec())
}

/// Returns the bytes that may have been signed for a body.
fn bodies(body: &[u8]) -> Vec<Hypothesis<Vec<u8>>> {
    const SLASHES: &str = "the slashes of the body were written as PHP does, as \\/: something parses it and writes it again before \
                           the signature is checked; check the bytes as received";
    const UNESCAPED: &str = "the slashes of the body were written without a backslash: something escapes them, as PHP does, before the \
                             signature is checked; check the bytes as received";
    const TWICE: &str = "the body were not stringified twice: it is a JSON string that holds the JSON; the signature is of the inner one";
    const ONCE: &str = "the body were stringified twice: the vendor signs a JSON string that holds the JSON";
    const RESERIALISED: &str = "the body were serialised differently: a framework parses it and writes it again before the \
                                signature is checked; check the bytes as received";
    let mut bodies = vec![(body.to_vec(), None)];
    let mut add = |other: Vec<u8>, why: &'static str| {
        if other != body {
            bodies.push((other, Some(why.into())));
        }
    };
    add(body.trim_ascii_end().to_vec(), "the body had no newline at its end: a proxy, or the capture, adds it");
    add([body, b"\n"].concat(), "the body ended in a newline: a proxy, or the capture, removes it");
    let text = String::from_utf8_lossy(body);
    add(
        text.replace("\r\n", "\n").into_bytes(),
        "lines of the body ended in LF and not in CRLF: a proxy, or the capture, changes them",
    );
    if let Ok(value) = serde_json::from_slice::<Value>(body) {
        let inner = value.as_str().filter(|inner| serde_json::from_str::<Value>(inner).is_ok());
        add(inner.unwrap_or(&text).as_bytes().to_vec(), TWICE);
        add(Value::from(&*text).to_string().into_bytes(), ONCE);
        let compact = value.to_string();
        let compacted = reformatted(body, false);
        let plain = String::from_utf8_lossy(&compacted);
        for written in [&*text, &plain, &escaped(&plain), &compact, &escaped(&compact)] {
            let unslashed = written.replace("\\/", "/");
            if unslashed.contains('/') {
                add(unslashed.replace('/', "\\/").into_bytes(), SLASHES);
            }
            if unslashed != *written {
                add(unslashed.into_bytes(), UNESCAPED);
            }
        }
        add(escaped(&plain).into_bytes(), RESERIALISED);
        add(compacted, RESERIALISED);
        add(reformatted(body, true), RESERIALISED);
        add(escaped(&compact).into_bytes(), RESERIALISED);
        add(compact.into_bytes(), RESERIALISED);
        add(serde_json::to_vec_pretty(&value).unwrap_or_default(), RESERIALISED);
    }
    bodies
}

/// Returns JSON without the white space between its tokens; with a space after every comma and colon when it is `spaced`, as
/// Python writes it. Works on the bytes, so that numbers and escapes stay as the vendor wrote them.
fn reformatted(json: &[u8], spaced: bool) -> Vec<u8> {
    let (mut kept, mut in_text, mut is_escaped) = (Vec::with_capacity(json.len()), false, false);
    for &byte in json {
        if !in_text && byte.is_ascii_whitespace() {
            continue;
        }
        kept.push(byte);
        if in_text {
            in_text = byte != b'"' || is_escaped;
            is_escaped = byte == b'\\' && !is_escaped;
        } else {
            in_text = byte == b'"';
            if spaced && matches!(byte, b',' | b':') {
                kept.push(b' ');
            }
        }
    }
    kept
}

/// Returns JSON with every non-ASCII character escaped, as several languages write it.
fn escaped(json: &str) -> String {
    let mut escaped = String::new();
    for letter in json.chars() {
        if letter.is_ascii() {
            escaped.push(letter);
        } else {
            let mut units = [0; 2];
            for unit in letter.encode_utf16(&mut units) {
                let _ = write!(escaped, "\\u{unit:04x}");
            }
        }
    }
    escaped
}

/// Returns the lists of parts that may be signed.
fn templates(scheme: &SignatureScheme, has_stamp: bool) -> Vec<Hypothesis<Vec<SignedPart>>> {
    let text = |text: &str| SignedPart::Text(text.to_owned());
    let mut templates = vec![(scheme.signed.clone(), None)];
    let mut add = |signed: Vec<SignedPart>, why: &'static str| {
        if signed != scheme.signed {
            templates.push((signed, Some(why.into())));
        }
    };
    add(vec![SignedPart::Body], "only the body were signed, without a time");
    if has_stamp {
        add(
            vec![SignedPart::Timestamp, text("."), SignedPart::Body],
            "the signed parts were the time, a full stop and the body",
        );
        add(
            vec![SignedPart::Timestamp, text(":"), SignedPart::Body],
            "the signed parts were the time, a colon and the body",
        );
        add(
            vec![SignedPart::Timestamp, SignedPart::Body],
            "the signed parts were the time and the body, with nothing between",
        );
        add(
            vec![text("v0:"), SignedPart::Timestamp, text(":"), SignedPart::Body],
            "the signed parts were \"v0:\", the time, a colon and the body",
        );
    }
    templates
}

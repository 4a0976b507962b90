//! Why a signature does not hold: what else would have to be so for it to hold. Everything that goes wrong between a vendor
//! and a receiver is tried, the fewest things at once; what is found is said in a sentence, and no secret is in it.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hmac::Hmac;
use jiff::Timestamp;
use serde_json::Value;
use vistoria_schemas::contract::{Algorithm, SignatureScheme, SignedPart};

use super::sign::mac;
use super::{Refusal, Secret, header, verify};
use crate::capture::Headers;

/// One way in which a part of it may be, and what is to be said when that is the way.
type Way<T> = (T, Option<&'static str>);

/// What is the matter with the signature of a delivery, in a sentence or two.
pub fn diagnose(
    scheme: &SignatureScheme,
    headers: &Headers,
    body: &[u8],
    secrets: &[Secret],
    now: Timestamp,
) -> String {
    let refusal = match verify(scheme, headers, body, secrets, now) {
        Ok(verified) => return holds(verified.secret),
        Err(refusal) => refusal,
    };
    match refusal {
        Refusal::Missing { header } => missing(&header, scheme, headers),
        Refusal::TooOld { allowed } => format!(
            "The signature holds, and it is more than {allowed} seconds old: the clock here is wrong, the delivery waited on \
             the way, or somebody sends it again. For an old capture say --at."
        ),
        Refusal::InTheFuture { .. } => format!(
            "The signature holds, and its time is in the future: the clock here is wrong, or the time is not in the unit that \
             the contract says ({}).",
            unit(scheme)
        ),
        Refusal::Wrong | Refusal::Malformed { .. } if scheme.algorithm.signs_the_body() => {
            let found = search(scheme, headers, body, secrets);
            found.unwrap_or_else(|| {
                if refusal != Refusal::Wrong {
                    return format!("{refusal}.");
                }
                format!(
                    "{refusal}, nor would it if the body had been written anew, the secret decoded, the prefix kept, or \
                     another usual thing were signed: it is another secret's, or the body was changed."
                )
            })
        }
        Refusal::Wrong => format!("{refusal}: it is another secret's."),
        Refusal::Malformed { .. } | Refusal::Duplicate { .. } | Refusal::NoVendorSecret => format!("{refusal}."),
    }
}

fn holds(secret: usize) -> String {
    match secret {
        0 => "The signature holds.".to_owned(),
        older => format!(
            "The signature holds, with secret {} of those that are known: the vendor still has an older one. Set the current \
             one there.",
            older + 1
        ),
    }
}

fn unit(scheme: &SignatureScheme) -> String {
    scheme.timestamp.as_ref().map(|stamp| format!("{:?}", stamp.unit).to_lowercase()).unwrap_or_default()
}

/// What is there instead of the header that is wanted.
fn missing(wanted: &str, scheme: &SignatureScheme, headers: &Headers) -> String {
    let names = headers.iter().map(|(name, _)| name).filter(|name| !name.eq_ignore_ascii_case(&scheme.header));
    let like: Vec<&str> = names.filter(|name| name.to_ascii_lowercase().contains("signature")).collect();
    match like[..] {
        [] => format!(
            "The header {wanted} is not there, nor any like it: the vendor has no secret for this webhook, or a proxy on the \
             way drops it."
        ),
        _ => format!("The header {wanted} is not there; {} is: it is another vendor's delivery.", like.join(", ")),
    }
}

/// The way with the fewest things wrong in which the signature holds.
fn search(scheme: &SignatureScheme, headers: &Headers, body: &[u8], secrets: &[Secret]) -> Option<String> {
    let stamp = header::read(scheme, headers).ok().and_then(|signed| signed.timestamp);
    let stamp = stamp.or_else(|| headers.text(scheme.timestamp.as_ref()?.header.as_deref()?).map(str::to_owned));
    let (codes, keys) = (codes(scheme, headers), keys(secrets));
    let (bodies, templates) = (bodies(body), templates(scheme, stamp.is_some()));
    let mut best: Option<Vec<&'static str>> = None;
    for ((body, of_body), (signed, of_template)) in product(&bodies, &templates) {
        for ((key, of_key), (code, of_code)) in product(&keys, &codes) {
            let wrong: Vec<&'static str> =
                [of_key, of_code, of_template, of_body].into_iter().flatten().copied().collect();
            if best.as_ref().is_some_and(|best| best.len() <= wrong.len()) {
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
                best = Some(wrong.into_iter().chain(other).collect());
            }
        }
    }
    // The code is right, and something else of the headers is not.
    let wrong = best.filter(|wrong| !wrong.is_empty())?;
    let mut said = "The signature would hold".to_owned();
    for (index, what) in wrong.iter().enumerate() {
        let _ = write!(said, "{}{what}", if index == 0 { " if " } else { ", and if " });
    }
    Some(said + ".")
}

const OTHER_HASH: &str =
    "another hash were used than the contract says (SHA-1, SHA-256 or SHA-512, by the code's length)";

fn product<'a, A, B>(ones: &'a [Way<A>], others: &'a [Way<B>]) -> impl Iterator<Item = (&'a Way<A>, &'a Way<B>)> {
    ones.iter().flat_map(move |one| others.iter().map(move |other| (one, other)))
}

/// The codes that the header may have, decoded.
fn codes(scheme: &SignatureScheme, headers: &Headers) -> Vec<Way<Vec<u8>>> {
    let mut codes = Vec::new();
    if let Ok(signed) = header::read(scheme, headers) {
        for code in &signed.codes {
            codes.extend(super::decoded(scheme, code).into_iter().map(|(_, bytes)| (bytes, None)));
            decode(
                code,
                "its code were decoded as it is written: hexadecimal, base 64 or the URL's base 64",
                &mut codes,
            );
        }
    }
    let value = headers.text(&scheme.header).unwrap_or_default();
    for part in value.split([',', ' ']) {
        decode(part.trim(), "the header were taken as it is: it has not the parts that the contract says", &mut codes);
        let after = part.split_once('=').map_or("", |(_, after)| after);
        decode(after.trim(), "what stands before the code were cut off (such as \"sha256=\")", &mut codes);
    }
    codes
}

fn decode(text: &str, why: &'static str, codes: &mut Vec<Way<Vec<u8>>>) {
    let decoded =
        [hex::decode(text).ok(), STANDARD.decode(text).ok(), URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok()];
    codes.extend(decoded.into_iter().flatten().map(|bytes| (bytes, Some(why))));
}

/// The keys that a secret may stand for.
fn keys(secrets: &[Secret]) -> Vec<Way<Vec<u8>>> {
    let mut keys = Vec::new();
    for (index, secret) in secrets.iter().enumerate() {
        let bytes = secret.bytes();
        let text = std::str::from_utf8(bytes).unwrap_or_default();
        let bare = text.strip_prefix("whsec_").unwrap_or(text);
        keys.push((
            bytes.to_vec(),
            (index > 0).then_some("an older secret were the current one: the vendor still has it"),
        ));
        let mut add =
            |key: Option<Vec<u8>>, why| keys.extend(key.filter(|key| key != bytes).map(|key| (key, Some(why))));
        add(Some(text.trim().as_bytes().to_vec()), "the white space around the secret were cut off");
        add(Some([bytes, b"\n"].concat()), "the secret ended in a newline: the vendor was given it with one");
        add(hex::decode(text).ok(), "the secret were decoded from hexadecimal before it is used");
        add(STANDARD.decode(bare).ok(), "the secret were decoded from base 64 before it is used");
        add(Some(bare.as_bytes().to_vec()), "the secret's prefix \"whsec_\" were cut off");
    }
    keys
}

/// The bytes that may have been signed for a body.
fn bodies(body: &[u8]) -> Vec<Way<Vec<u8>>> {
    let mut bodies = vec![(body.to_vec(), None)];
    let mut add = |other: Vec<u8>, why| {
        if other != body {
            bodies.push((other, Some(why)));
        }
    };
    add(
        body.trim_ascii_end().to_vec(),
        "the body had no newline at its end: something on the way, or what captured it, adds it",
    );
    add([body, b"\n"].concat(), "the body ended in a newline: something on the way, or what captured it, cuts it off");
    let text = String::from_utf8_lossy(body);
    add(
        text.replace("\r\n", "\n").into_bytes(),
        "lines of the body ended in LF and not in CRLF: something on the way changes them",
    );
    if let Ok(value) = serde_json::from_slice::<Value>(body) {
        const ANEW: &str = "the body were written in another way: a framework parses it and writes it anew before the signature \
                            is checked; check the bytes as they came";
        let compact = value.to_string();
        let tight = rewritten(body, false);
        add(escaped(&String::from_utf8_lossy(&tight)).into_bytes(), ANEW);
        add(tight, ANEW);
        add(rewritten(body, true), ANEW);
        add(escaped(&compact).into_bytes(), ANEW);
        add(compact.into_bytes(), ANEW);
        add(serde_json::to_vec_pretty(&value).unwrap_or_default(), ANEW);
    }
    bodies
}

/// JSON without the white space between its parts; with a space behind every comma and colon when it is `spaced`, as Python
/// writes it.
fn rewritten(json: &[u8], spaced: bool) -> Vec<u8> {
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

/// JSON in ASCII alone, as several languages write it.
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

/// What may be signed.
fn templates(scheme: &SignatureScheme, has_stamp: bool) -> Vec<Way<Vec<SignedPart>>> {
    let text = |text: &str| SignedPart::Text(text.to_owned());
    let mut templates = vec![(scheme.signed.clone(), None)];
    let mut add = |signed: Vec<SignedPart>, why| {
        if signed != scheme.signed {
            templates.push((signed, Some(why)));
        }
    };
    add(vec![SignedPart::Body], "the body alone were signed, without a time");
    if has_stamp {
        add(
            vec![SignedPart::Timestamp, text("."), SignedPart::Body],
            "what is signed were the time, a full stop and the body",
        );
        add(
            vec![SignedPart::Timestamp, text(":"), SignedPart::Body],
            "what is signed were the time, a colon and the body",
        );
        add(
            vec![SignedPart::Timestamp, SignedPart::Body],
            "what is signed were the time and the body, with nothing between",
        );
        add(
            vec![text("v0:"), SignedPart::Timestamp, text(":"), SignedPart::Body],
            "what is signed were \"v0:\", the time, a colon and the body",
        );
    }
    templates
}

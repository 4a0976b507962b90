//! The grammar of a signature header: from its value to the signature values in it and the signed timestamp.

use vistoria_schemas::contract::{Algorithm, Grammar, PairSelector, SignatureScheme};

use super::refusal::Refusal;
use crate::capture::Headers;

/// Signature values and timestamp as a delivery's headers state them, still undecoded.
pub(super) struct SignatureHeader {
    /// Signature values as written; several while the vendor rotates its secret.
    pub(super) codes: Vec<String>,
    /// Timestamp as written.
    pub(super) timestamp: Option<String>,
    /// Values of further parts, which mean nothing here.
    pub(super) others: Vec<String>,
}

/// Reads the signature of `scheme` from `headers`.
pub(super) fn read(scheme: &SignatureScheme, headers: &Headers) -> Result<SignatureHeader, Refusal> {
    let mut found = parse(scheme, single_value(&scheme.header, headers)?)?;
    if let Some(header) = scheme.timestamp.as_ref().and_then(|stamp| stamp.header.as_deref()) {
        found.timestamp = Some(single_value(header, headers)?);
    }
    Ok(found)
}

/// Reads the value of the scheme's header. The timestamp is absent when it has a header of its own.
pub(super) fn parse(scheme: &SignatureScheme, value: String) -> Result<SignatureHeader, Refusal> {
    if scheme.no_secret.as_ref().is_some_and(|text| *text == value) {
        return Err(Refusal::NoVendorSecret);
    }
    let malformed = |problem| Refusal::Malformed { header: scheme.header.clone(), problem };
    let (mut timestamp, mut others) = (None, Vec::new());
    let codes = match &scheme.grammar {
        Grammar::Bare => vec![value],
        Grammar::Prefixed { prefix } => {
            let code = match scheme.algorithm {
                // The scheme of `Authorization` is written in any case (RFC 9110, section 11.1).
                Algorithm::JwtHs256 => strip_prefix_of_any_case(&value, prefix),
                _ => value.strip_prefix(prefix.as_str()),
            };
            vec![code.ok_or_else(|| malformed("does not start with its prefix"))?.to_owned()]
        }
        Grammar::Pairs { signature, timestamp: time } => {
            let pairs: Option<Vec<(&str, &str)>> = value.split(',').map(|part| part.trim().split_once('=')).collect();
            let pairs = pairs.ok_or_else(|| malformed("is not a comma-separated list of key=value parts"))?;
            if let Some(which) = time {
                let time = selected_values(&pairs, which).next();
                timestamp = Some(time.ok_or_else(|| malformed("has no timestamp"))?);
            }
            let codes: Vec<String> = selected_values(&pairs, signature).collect();
            let is_other = |value: &&str| !codes.iter().chain(&timestamp).any(|known| known == value);
            others.extend(pairs.iter().map(|(_, value)| *value).filter(is_other).map(str::to_owned));
            codes
        }
    };
    if codes.is_empty() {
        return Err(malformed("has no signature value"));
    }
    Ok(SignatureHeader { codes, timestamp, others })
}

/// Returns the value of a header that must be present exactly once.
fn single_value(name: &str, headers: &Headers) -> Result<String, Refusal> {
    let mut values = headers.all(name);
    let value = values.next().ok_or_else(|| Refusal::Missing { header: name.to_owned() })?;
    if values.next().is_some() {
        return Err(Refusal::Duplicate { header: name.to_owned() });
    }
    let text = std::str::from_utf8(value)
        .map_err(|_| Refusal::Malformed { header: name.to_owned(), problem: "is not UTF-8" })?;
    Ok(text.trim().to_owned())
}

/// Returns what follows a prefix, whose letters may be of either case.
fn strip_prefix_of_any_case<'v>(value: &'v str, prefix: &str) -> Option<&'v str> {
    let (start, rest) = value.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(rest)
}

/// Returns the values of the pairs that `which` selects.
fn selected_values<'v>(pairs: &'v [(&'v str, &'v str)], which: &'v PairSelector) -> impl Iterator<Item = String> + 'v {
    pairs.iter().enumerate().filter_map(move |(index, (key, value))| {
        let is_selected = match which {
            PairSelector::Key(wanted) => key == wanted,
            PairSelector::Position(place) => index + 1 == *place,
        };
        is_selected.then(|| (*value).to_owned())
    })
}

//! Limits of numbers and of lists, as OpenAPI 3.0 has them.

use vistoria_schemas::node::{Entry, Kind, Node};
use vistoria_schemas::text::At;

use super::super::tree::{boolean, entry};

/// Writes a bound that excludes itself, unless the one that does not is narrower.
pub(super) fn exclusive<'n>(field: &Entry, get: &dyn Fn(&str) -> Option<&'n Entry>) -> Vec<Entry> {
    let (bound, is_narrower): (_, fn(&f64, &f64) -> bool) = match field.key.as_str() {
        "exclusiveMinimum" => ("minimum", f64::ge),
        _ => ("maximum", f64::le),
    };
    if get(bound).is_some_and(|bound| !excludes(Some(field), bound, is_narrower)) {
        return Vec::new();
    }
    vec![entry(field.at, bound, field.value.clone()), entry(field.at, field.key.clone(), boolean(field.at, true))]
}

/// Checks whether an exclusive bound is at least as narrow as one that is not.
pub(super) fn excludes(exclusive: Option<&Entry>, bound: &Entry, is_narrower: fn(&f64, &f64) -> bool) -> bool {
    let of = |entry: &Entry| match &entry.value.kind {
        Kind::Number(number) => number.as_f64(),
        _ => None,
    };
    exclusive.and_then(of).zip(of(bound)).is_some_and(|(exclusive, bound)| is_narrower(&exclusive, &bound))
}

/// Checks whether a list has no items but those of its positions.
pub(super) fn is_closed<'n>(get: &dyn Fn(&str) -> Option<&'n Entry>) -> bool {
    get("items").is_some_and(|items| matches!(items.value.kind, Kind::Bool(false)))
}

pub(super) fn count_of(value: &Node) -> usize {
    let count = match &value.kind {
        Kind::Number(number) => number.as_f64(),
        _ => None,
    };
    count.and_then(|count| format!("{count:.0}").parse().ok()).unwrap_or(usize::MAX)
}

/// Writes a count as a whole number.
pub(super) fn counted(key: &str, value: &Node) -> Node {
    let is_count = key.starts_with("min") || key.starts_with("max");
    let is_bound = matches!(key, "minimum" | "maximum");
    match &value.kind {
        Kind::Number(found) if is_count && !is_bound && found.as_u64().is_none() => {
            let whole = found.as_f64().filter(|float| float.fract() == 0.0 && *float >= 0.0);
            whole
                .and_then(|whole| format!("{whole:.0}").parse().ok())
                .map_or_else(|| value.clone(), |whole: usize| number(value.at, whole))
        }
        _ => value.clone(),
    }
}

pub(super) fn number(at: At, value: usize) -> Node {
    Node::new(at, Kind::Number(value.into()))
}

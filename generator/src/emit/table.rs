//! The text of macro calls: literals, limits, and short rows, as many to a line as fit.

use std::fmt::Write as _;

use quote::quote;
use vistoria_schemas::canonical::JsonType;
use vistoria_schemas::json::is_float;

use super::types;
use crate::ir::{Ir, Limit, Shape, ShapeId, TypeRef};

/// The width of a line.
pub(super) const MAX_WIDTH: usize = 120;

/// Writes `head name { row, row }tail`, in one line when it fits, else in full lines.
pub(super) fn filled(head: &str, name: &str, rows: &[String], tail: &str) -> String {
    enclosed(&format!("{head}{name} {{"), rows, &format!("}}{tail}"))
}

/// Writes `start row, row end`, in one line when it fits, else in full lines.
pub(super) fn enclosed(start: &str, rows: &[String], end: &str) -> String {
    let flat = format!("{start} {} {end}\n", rows.join(", "));
    if flat.lines().last().is_some_and(|line| line.chars().count() <= MAX_WIDTH) {
        return flat;
    }
    let rows: Vec<String> = rows.iter().map(|row| format!("{row},")).collect();
    format!("{start}\n{}\n{end}\n", in_lines(&rows, 4))
}

/// Joins words by spaces in full lines, each indented by `indent` spaces.
pub(super) fn in_lines(words: &[String], indent: usize) -> String {
    let margin = " ".repeat(indent);
    let mut text = margin.clone();
    let mut width = indent;
    for word in words {
        let length = word.chars().count() + 1;
        if width + length > MAX_WIDTH + 1 && width > indent {
            text.truncate(text.trim_end().len());
            let _ = write!(text, "\n{margin}");
            width = indent;
        }
        let _ = write!(text, "{word} ");
        width += length;
    }
    text.truncate(text.trim_end().len());
    text
}

/// Writes a string literal.
pub(super) fn literal(text: &str) -> String {
    proc_macro2::Literal::string(text).to_string()
}

/// Writes ` = [limit, …]` when the values of a shape have limits, those inside lists and maps included.
pub(super) fn limits(ir: &Ir, id: ShapeId) -> String {
    match rows(ir, id, false) {
        rows if rows.is_empty() => String::new(),
        rows => format!(" = [{}]", rows.join(", ")),
    }
}

/// Writes the limits of a shape with a name, which are declared at its type.
pub(super) fn own_limits(ir: &Ir, id: ShapeId) -> String {
    match rows(ir, id, true) {
        rows if rows.is_empty() => String::new(),
        rows => format!(" = [{}]", rows.join(", ")),
    }
}

/// Emits the call that decodes a whole body.
pub(super) fn decode(ir: &Ir, typed: TypeRef, required: bool) -> proc_macro2::TokenStream {
    let limits = rows(ir, typed.shape, false);
    let limits: Vec<proc_macro2::TokenStream> = limits.iter().map(|limit| types::tokens(limit)).collect();
    match (required, limits.is_empty()) {
        (true, true) => quote!(support::decode(body)),
        (true, false) => quote!(support::decode_within(body, &[#(#limits),*])),
        (false, _) => quote!(support::decode_unless_blank(body, &[#(#limits),*])),
    }
}

/// Writes the limits of a shape as expressions.
pub(super) fn rows(ir: &Ir, id: ShapeId, own: bool) -> Vec<String> {
    let id = ir.resolved(id);
    let item = ir.item(id);
    if item.name.is_some() && !own {
        return Vec::new();
    }
    let mut rows: Vec<String> = item.limits.iter().map(limit).collect();
    if let Shape::List(inner) | Shape::Array(inner, _) | Shape::Map(inner) = &item.shape {
        let each = self::rows(ir, inner.shape, false);
        if !each.is_empty() {
            rows.push(format!("support::Limit::Each(&[{}])", each.join(", ")));
        }
    }
    if let Shape::Tuple(items) = &item.shape {
        let each: Vec<Vec<String>> = items.iter().map(|inner| self::rows(ir, inner.shape, false)).collect();
        if each.iter().any(|rows| !rows.is_empty()) {
            let each: Vec<String> = each.iter().map(|rows| format!("&[{}]", rows.join(", "))).collect();
            rows.push(format!("support::Limit::EachAt(&[{}])", each.join(", ")));
        }
    }
    rows
}

/// Writes a limit.
fn limit(limit: &Limit) -> String {
    let sizes = |least: &Option<u64>, most: &Option<u64>| {
        let most = most.map_or("usize::MAX".to_owned(), |most| most.to_string());
        format!("{}, {most}", least.unwrap_or(0))
    };
    let row = match limit {
        Limit::Length(least, most) => format!("Length({})", sizes(least, most)),
        Limit::Items(least, most) => format!("Items({})", sizes(least, most)),
        Limit::Keys(least, most) => format!("Keys({})", sizes(least, most)),
        Limit::Minimum(number) => format!("Minimum({})", bound(number)),
        Limit::Maximum(number) => format!("Maximum({})", bound(number)),
        Limit::Above(number) => format!("Above({})", bound(number)),
        Limit::Below(number) => format!("Below({})", bound(number)),
        Limit::OneOf(numbers, words) => {
            let numbers: Vec<String> = numbers.iter().map(bound).collect();
            let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
            format!("OneOf(&[{}], &[{}])", numbers.join(", "), words.join(", "))
        }
    };
    format!("support::Limit::{row}")
}

/// Writes a bound.
fn bound(number: &serde_json::Number) -> String {
    match (number.as_i64(), number.as_f64().filter(|_| is_float(number))) {
        (Some(whole), _) => format!("support::Bound::Whole({whole})"),
        (None, Some(real)) => format!("support::Bound::Real({real:?})"),
        (None, None) => format!("support::Bound::Digits({})", literal(&number.to_string())),
    }
}

/// Returns the name of a JSON type in `support`.
pub(super) fn json_type(json_type: JsonType) -> &'static str {
    match json_type {
        JsonType::Null => "Null",
        JsonType::Boolean => "Boolean",
        JsonType::String => "String",
        JsonType::Integer | JsonType::Number => "Number",
        JsonType::Array => "Array",
        JsonType::Object => "Object",
    }
}

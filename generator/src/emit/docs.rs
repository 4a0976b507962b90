//! Doc comments: the description, then each rule with its source.

use proc_macro2::TokenStream;
use quote::quote;
use vistoria_schemas::contract::Level;

use crate::ir::{Docs, Ir, Shape, ShapeId};

/// Emits doc attributes; `fallback` is the first line when there is no description.
pub(super) fn emit(docs: &Docs, fallback: &str) -> TokenStream {
    let lines = lines(docs, fallback);
    quote!(#(#[doc = #lines])*)
}

/// Writes doc comments, each line after `indent`.
pub(super) fn text(docs: &Docs, fallback: &str, indent: &str) -> String {
    let mut text = String::new();
    for line in lines(docs, fallback) {
        for part in [indent, "///", &line, "\n"] {
            text.push_str(part);
        }
    }
    text
}

/// Writes a description as doc comments, each line after `indent`.
pub(super) fn description(description: &str, indent: &str) -> String {
    text(&Docs { description: Some(description.to_owned()), ..Docs::default() }, "", indent)
}

/// Writes the docs of a type and its additional derives. A type inside another one without a description is documented by its
/// place.
pub(super) fn attributes(ir: &Ir, id: ShapeId) -> String {
    let provenance = &ir.item(id).provenance;
    let fallback =
        if provenance.is_definition() { String::new() } else { format!("`{}`.", code(&provenance.to_string())) };
    let derives: Vec<&str> = additional(ir, id).collect();
    let derives = if derives.is_empty() { String::new() } else { format!("#[derive({})]\n", derives.join(", ")) };
    format!("{}{derives}", text(&ir.item(id).docs, &fallback, ""))
}

/// Returns the additional derives of a type; `Default` only where the type has a value to start with.
fn additional(ir: &Ir, id: ShapeId) -> impl Iterator<Item = &str> {
    let has_default = ir.has_default(id);
    let is_value_enum = matches!(ir.shape(id), Shape::StringEnum(_) | Shape::NumberEnum(_));
    let is_possible = move |path: &&str| match path.rsplit("::").next().unwrap_or_default().trim() {
        "Default" => has_default,
        // An enum of values has these already.
        "Copy" | "Eq" | "PartialOrd" | "Ord" | "Hash" => !is_value_enum,
        _ => true,
    };
    ir.derives.iter().map(String::as_str).filter(is_possible)
}

/// Emits the derives of a struct outside of the macro.
pub(super) fn derives(ir: &Ir, id: ShapeId) -> TokenStream {
    let extra = additional(ir, id).map(|path| path.parse::<TokenStream>().expect("parsed when it was given"));
    quote!(#[derive(Clone, PartialEq, #(#extra),*)])
}

fn lines(docs: &Docs, fallback: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    if let Some(title) = &docs.title {
        lines.push(escaped(title));
    }
    let description = docs.description.as_deref().or(docs.title.is_none().then_some(fallback));
    if docs.title.is_some() && description.is_some() {
        lines.push(String::new());
    }
    lines.extend(description.into_iter().flat_map(str::lines).map(escaped));
    if docs.deprecated {
        lines.extend([String::new(), "Deprecated.".to_owned()]);
    }
    for (what, json) in [("Default", &docs.default), ("Example", &docs.example)] {
        lines.extend(json.iter().flat_map(|json| [String::new(), format!("{what}: `{}`.", code(json))]));
    }
    for cited in &docs.rules {
        let kind = match cited.rule.level {
            Level::Error => "Rule".to_owned(),
            level => format!("Advice ({level})"),
        };
        let source = &cited.rule.source;
        lines.push(String::new());
        lines.push(format!("{kind} `{}`: {}", cited.rule.code, escaped(&cited.rule.says)));
        lines.push(escaped(&format!("Source: {}, {} ({}).", cited.document, source.section, source.fidelity)));
    }
    if let Some(lifecycle) = &docs.lifecycle {
        lines.push(String::new());
        lines.push(lifecycle.clone());
    }
    let first = lines.iter().position(|line| !line.is_empty()).unwrap_or(lines.len());
    lines[first..].iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") }).collect()
}

/// Writes the name of something, and its summary if it has one.
pub(super) fn summary(name: &str, summary: &str) -> String {
    if summary.is_empty() { format!("`{name}`") } else { format!("`{name}`: {summary}") }
}

/// Writes one line of docs.
pub(super) fn line(text: &str) -> String {
    format!(" {}", escaped(text))
}

/// Writes JSON between backticks.
fn code(json: &str) -> String {
    escaped(&json.replace('`', "'")).replace("\\[", "[").replace("\\]", "]")
}

/// Escapes a line: square brackets would be links, indented and fenced lines would be doc tests, and some characters (a lone
/// carriage return, text direction) are errors in a comment.
fn escaped(line: &str) -> String {
    let line = line.trim_start();
    let mut escaped = String::with_capacity(line.len());
    for char in line.replace("```", "\u{2018}\u{2018}\u{2018}").replace("~~~", "---").chars() {
        match char {
            '[' => escaped.push_str("\\["),
            ']' => escaped.push_str("\\]"),
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {}
            char if char.is_control() => escaped.push(' '),
            char => escaped.push(char),
        }
    }
    escaped
}

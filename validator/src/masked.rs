//! A body without its values: its keys in their order, types and structure, and where the findings are.

use std::collections::BTreeSet;

use serde::Serialize;
use vistoria_schemas::json;
use vistoria_schemas::node::{Entry, Kind, Node};
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::text::FileId;

use crate::contract::{Contract, VisibleKeys};
use crate::finding::is_written_as_integer;

/// The lines of a body that are shown.
const MAX_LINES: usize = 1000;

/// The items of a list without findings that are shown.
const MAX_ITEMS: usize = 3;

/// A line of a body.
#[derive(Debug, Serialize, PartialEq, Eq)]
pub(crate) struct Line {
    /// Levels of nesting.
    pub(crate) depth: usize,
    /// The line, without its indentation.
    pub(crate) text: String,
    /// The pointer of a finding about the line.
    #[serde(skip_serializing_if = "Option::is_none")]
    finding_pointer: Option<String>,
}

/// Returns the lines of a body of a definition, with the places that findings are about; none when it is not JSON.
pub(crate) fn lines<'a>(
    body: &[u8],
    contract: &Contract,
    definition: Option<&str>,
    findings: impl Iterator<Item = &'a str>,
) -> Vec<Line> {
    let Some(body) = json::read(body, FileId(0)).root else { return Vec::new() };
    let keys = VisibleKeys::new(Some(contract), definition);
    let marked = findings.filter(|pointer| !pointer.is_empty()).collect();
    let mut page = Lines { marked, shown: Vec::new() };
    page.value(&body, "", &keys, &Pointer::root(), 0);
    page.shown
}

/// A place that no finding is about.
fn nowhere() -> Pointer {
    Pointer::root().child("…")
}

struct Lines<'a> {
    marked: BTreeSet<&'a str>,
    shown: Vec<Line>,
}

impl Lines<'_> {
    fn line(&mut self, depth: usize, text: String, at: &Pointer) {
        if self.shown.len() < MAX_LINES {
            let finding_pointer = self.marked.get(at.to_string().as_str()).map(|pointer| (*pointer).to_owned());
            self.shown.push(Line { depth, text, finding_pointer });
        }
    }

    fn value(&mut self, value: &Node, before: &str, keys: &VisibleKeys<'_>, at: &Pointer, depth: usize) {
        if self.shown.len() >= MAX_LINES {
            return;
        }
        match &value.kind {
            Kind::Object(entries) => {
                let absent = self.absent(entries, at);
                if entries.is_empty() && absent.is_empty() {
                    return self.line(depth, format!("{before}{{}}"), at);
                }
                self.line(depth, format!("{before}{{"), at);
                for Entry { key, value, .. } in entries {
                    let (shown, inner) = (keys.shown(key), keys.property(key));
                    self.value(value, &format!("\"{shown}\": "), &inner, &at.child(&*shown), depth + 1);
                }
                for key in absent {
                    self.line(depth + 1, format!("\"{key}\": absent"), &at.child(&*key));
                }
                self.line(depth, "}".to_owned(), &nowhere());
            }
            Kind::Array(items) if !items.is_empty() => {
                self.line(depth, format!("{before}["), at);
                let mut left = 0;
                for (index, item) in items.iter().enumerate() {
                    let at = at.child(index.to_string());
                    let prefix = at.to_string();
                    let has_finding =
                        self.marked.range(prefix.as_str()..).next().is_some_and(|next| next.starts_with(&prefix));
                    if index < MAX_ITEMS || has_finding {
                        self.value(item, "", &keys.item(index), &at, depth + 1);
                    } else {
                        left += 1;
                    }
                }
                if left > 0 {
                    self.line(depth + 1, format!("… {left} more"), &nowhere());
                }
                self.line(depth, "]".to_owned(), &nowhere());
            }
            scalar => self.line(depth, format!("{before}{}", described(scalar)), at),
        }
    }

    /// Returns the keys of an object at `at` that findings are about and that it does not have.
    fn absent(&self, entries: &[Entry], at: &Pointer) -> Vec<String> {
        let prefix = format!("{at}/");
        let below = self.marked.range(prefix.as_str()..).take_while(|pointer| pointer.starts_with(&prefix));
        let keys = below.filter_map(|pointer| match Pointer::parse(pointer)?.tokens() {
            tokens if tokens.len() == at.tokens().len() + 1 => tokens.last().cloned(),
            _ => None,
        });
        // Undeclared keys are all `*`, and stand in the object.
        keys.filter(|key| key != "*" && !entries.iter().any(|entry| entry.key == *key)).collect()
    }
}

/// Describes a value that is neither an object nor a list with items.
fn described(scalar: &Kind) -> String {
    match scalar {
        Kind::Null => "null".to_owned(),
        Kind::Bool(_) => "true or false".to_owned(),
        Kind::Number(number) => if is_written_as_integer(number) { "integer" } else { "number" }.to_owned(),
        Kind::String(text) if text.is_empty() => "\"\"".to_owned(),
        Kind::String(text) => format!("text of {} characters", text.chars().count()),
        Kind::Array(_) => "[]".to_owned(),
        Kind::Object(_) => "{}".to_owned(),
    }
}

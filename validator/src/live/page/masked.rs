//! A body without its values: its keys, types and structure, and where the findings are.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;
use vistoria_schemas::pointer::Pointer;

use crate::contract::{Contract, VisibleKeys};
use crate::finding::is_written_as_integer;
use crate::journal::Record;

/// The lines of a body that are shown.
const MAX_LINES: usize = 1000;

/// The items of a list without findings that are shown.
const MAX_ITEMS: usize = 3;

/// A line of a body.
#[derive(Debug, Serialize, PartialEq, Eq)]
pub(super) struct Line {
    depth: usize,
    text: String,
    /// The pointer of a finding about the line.
    #[serde(skip_serializing_if = "Option::is_none")]
    finding_pointer: Option<String>,
}

/// Returns the lines of a body; none when it is not JSON.
pub(super) fn lines(record: &Record, contract: &Contract) -> Vec<Line> {
    let Ok(body) = serde_json::from_slice::<Value>(record.body.bytes()) else { return Vec::new() };
    let event = record.event.as_deref().and_then(|id| contract.bundle().event(id));
    let keys = VisibleKeys::new(Some(contract), event.map(|event| event.schema.as_str()));
    let marked = record.findings.iter().map(|finding| finding.pointer.as_str()).filter(|pointer| !pointer.is_empty());
    let mut page = Lines { marked: marked.collect(), shown: Vec::new() };
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

    fn value(&mut self, value: &Value, before: &str, keys: &VisibleKeys<'_>, at: &Pointer, depth: usize) {
        if self.shown.len() >= MAX_LINES {
            return;
        }
        match value {
            Value::Object(entries) if !entries.is_empty() => {
                self.line(depth, format!("{before}{{"), at);
                for (key, value) in entries {
                    let (shown, inner) = (keys.shown(key), keys.property(key));
                    self.value(value, &format!("\"{shown}\": "), &inner, &at.child(&*shown), depth + 1);
                }
                self.line(depth, "}".to_owned(), &nowhere());
            }
            Value::Array(items) if !items.is_empty() => {
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
            scalar => {
                let text = match scalar {
                    Value::Null => "null".to_owned(),
                    Value::Bool(_) => "true or false".to_owned(),
                    Value::Number(number) => {
                        if is_written_as_integer(number) { "integer" } else { "number" }.to_owned()
                    }
                    Value::String(text) if text.is_empty() => "\"\"".to_owned(),
                    Value::String(text) => format!("text of {} characters", text.chars().count()),
                    Value::Array(_) => "[]".to_owned(),
                    Value::Object(_) => "{}".to_owned(),
                };
                self.line(depth, format!("{before}{text}"), at);
            }
        }
    }
}

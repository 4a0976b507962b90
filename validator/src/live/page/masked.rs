//! A body without its values: what is there, of which type, and where the findings are.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;
use vistoria_schemas::pointer::Pointer;

use crate::catalog::Contract;
use crate::journal::Record;

/// So many lines of a body are shown, and so many items of a list that nothing is said about.
const LINES: usize = 1000;
const ITEMS: usize = 3;

/// A line of a body.
#[derive(Debug, Serialize, PartialEq, Eq)]
pub(super) struct Line {
    depth: usize,
    text: String,
    /// The pointer of a finding that is about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    told: Option<String>,
}

/// The lines of a body; none of what is no JSON.
pub(super) fn lines(record: &Record, contract: &Contract) -> Vec<Line> {
    let Ok(body) = serde_json::from_slice::<Value>(record.body.bytes()) else { return Vec::new() };
    let mut named = BTreeSet::new();
    names(&contract.bundle().schema, &mut named);
    let marked = record.findings.iter().map(|finding| finding.pointer.as_str()).filter(|pointer| !pointer.is_empty());
    let mut page = Lines { named, marked: marked.collect(), shown: Vec::new() };
    page.value(&body, "", &Pointer::root(), 0);
    page.shown
}

/// The keys that a contract has a name for; any other may be about a person.
fn names<'s>(schema: &'s Value, named: &mut BTreeSet<&'s str>) {
    match schema {
        Value::Object(entries) => {
            let properties = entries.get("properties").and_then(Value::as_object);
            named.extend(properties.into_iter().flat_map(|properties| properties.keys().map(String::as_str)));
            entries.values().for_each(|value| names(value, named));
        }
        Value::Array(items) => items.iter().for_each(|item| names(item, named)),
        _ => {}
    }
}

/// No place that a finding is about.
fn nowhere() -> Pointer {
    Pointer::root().child("…")
}

struct Lines<'a> {
    named: BTreeSet<&'a str>,
    marked: BTreeSet<&'a str>,
    shown: Vec<Line>,
}

impl Lines<'_> {
    fn line(&mut self, depth: usize, text: String, at: &Pointer) {
        if self.shown.len() < LINES {
            let told = self.marked.get(at.to_string().as_str()).map(|pointer| (*pointer).to_owned());
            self.shown.push(Line { depth, text, told });
        }
    }

    fn value(&mut self, value: &Value, before: &str, at: &Pointer, depth: usize) {
        if self.shown.len() >= LINES {
            return;
        }
        match value {
            Value::Object(entries) if !entries.is_empty() => {
                self.line(depth, format!("{before}{{"), at);
                for (key, value) in entries {
                    let key = if self.named.contains(key.as_str()) { key } else { "*" };
                    self.value(value, &format!("\"{key}\": "), &at.child(key), depth + 1);
                }
                self.line(depth, "}".to_owned(), &nowhere());
            }
            Value::Array(items) if !items.is_empty() => {
                self.line(depth, format!("{before}["), at);
                let mut left = 0;
                for (index, item) in items.iter().enumerate() {
                    let at = at.child(index.to_string());
                    let prefix = at.to_string();
                    let is_told_of =
                        self.marked.range(prefix.as_str()..).next().is_some_and(|next| next.starts_with(&prefix));
                    if index < ITEMS || is_told_of {
                        self.value(item, "", &at, depth + 1);
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
                    Value::Number(number) => if number.is_f64() { "number" } else { "integer" }.to_owned(),
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

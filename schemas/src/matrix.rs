//! The lifecycle matrix: what each field can be in each event, computed from the canonical form of the event's body.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::canonical::{Canonical, Forms, JsonType, View, plain, with_scalars_inlined};
use crate::contract::Bundle;
use crate::document::REFERENCE_PREFIX;

/// Events whose bodies have the same fields.
#[derive(Debug)]
pub struct Group {
    /// The events' ids: the columns.
    pub events: Vec<String>,
    /// One row for each field, by path.
    pub rows: Vec<Row>,
}

/// One field.
#[derive(Debug)]
pub struct Row {
    /// Its path: `data.vaccines[].ean`.
    pub path: String,
    /// Its possible values in each event.
    pub cells: Vec<Cell>,
}

/// The possible values of a field in one event.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "independent possibilities")]
pub struct Cell {
    /// Whether it must be present.
    pub required: bool,
    /// Whether it can be null.
    pub null: bool,
    /// Whether it can be an empty list and no filled one.
    pub empty_list: bool,
    /// Whether it can be an empty object and no filled one.
    pub empty_object: bool,
    /// Whether it can be anything else.
    pub value: bool,
}

impl fmt::Display for Cell {
    /// Writes `value`, `null`, `value or null`, `[]`, `null or []`, `absent`, with `optional` for a key that may be absent.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [(self.value, "value"), (self.null, "null"), (self.empty_list, "[]"), (self.empty_object, "{}")];
        let parts: Vec<&str> = parts.iter().filter(|(can, _)| *can).map(|(_, word)| *word).collect();
        let words = match (self.required, &parts[..]) {
            (_, []) => "absent".to_owned(),
            (true, parts) => parts.join(" or "),
            (false, ["value"]) => "optional".to_owned(),
            (false, parts) => format!("optional, {}", parts.join(" or ")),
        };
        f.pad(&words)
    }
}

/// Computes the matrix of a contract. Events form a group when the first two levels of their bodies have the same fields.
pub fn matrix(bundle: &Bundle) -> Vec<Group> {
    let plain = with_scalars_inlined(plain(&bundle.schema));
    let Ok(forms) = Forms::new(&plain) else { return Vec::new() };
    let names = bundle.schema["$defs"].as_object().into_iter().flatten().map(|(name, _)| name);
    let definitions: BTreeMap<&str, Canonical> =
        names.filter_map(|name| Some((name.as_str(), forms.at("$defs", name).ok()?))).collect();
    let mut groups: Vec<(Vec<String>, Columns)> = Vec::new();
    for event in &bundle.events {
        let mut walk = MatrixWalk { definitions: &definitions, open: Vec::new(), fields: Fields::new() };
        walk.definition(&event.schema, "", true);
        let shape: Vec<String> = walk.fields.keys().filter(|path| path.matches('.').count() < 2).cloned().collect();
        match groups.iter_mut().find(|(known, _)| *known == shape) {
            Some((_, events)) => events.push((event.id.clone(), walk.fields)),
            None => groups.push((shape, vec![(event.id.clone(), walk.fields)])),
        }
    }
    groups.into_iter().map(|(_, events)| group(&events)).collect()
}

type Fields = BTreeMap<String, Cell>;

/// Events, each with its fields.
type Columns = Vec<(String, Fields)>;

fn group(events: &[(String, Fields)]) -> Group {
    let mut paths: Vec<&String> = events.iter().flat_map(|(_, fields)| fields.keys()).collect();
    paths.sort();
    paths.dedup();
    let cells =
        |path: &String| events.iter().map(|(_, fields)| fields.get(path).copied().unwrap_or_default()).collect();
    Group {
        events: events.iter().map(|(event, _)| event.clone()).collect(),
        rows: paths.iter().map(|path| Row { path: (*path).clone(), cells: cells(path) }).collect(),
    }
}

struct MatrixWalk<'a> {
    definitions: &'a BTreeMap<&'a str, Canonical>,
    /// The definitions on the current path; one inside itself is a value without rows of its own.
    open: Vec<String>,
    fields: Fields,
}

impl MatrixWalk<'_> {
    fn definition(&mut self, name: &str, path: &str, required: bool) {
        let Some(form) = self.definitions.get(name) else { return };
        self.open.push(name.to_owned());
        self.field(form, path, required);
        self.open.pop();
    }

    /// Adds what the field at `path` can be, and everything inside it.
    fn field(&mut self, form: &Canonical, path: &str, required: bool) {
        if !path.is_empty() {
            let cell = self.fields.entry(path.to_owned()).or_insert(Cell { required, ..Cell::default() });
            cell.required &= required;
        }
        match form.view() {
            View::Reference(uri) => {
                let name = match uri.strip_prefix(REFERENCE_PREFIX) {
                    Some(name) => name.to_owned(),
                    None => self.open.last().cloned().unwrap_or_default(),
                };
                if self.open.contains(&name) {
                    self.can(path, |cell| cell.value = true);
                } else {
                    self.definition(&name, path, required);
                }
            }
            View::AnyOf(branches) | View::OneOf(branches) => {
                branches.iter().for_each(|branch| self.field(branch, path, required));
            }
            View::Object(object) => {
                self.can(path, |cell| cell.value = true);
                for (key, form) in &object.properties {
                    let inner = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                    self.field(form, &inner, object.required.contains(key));
                }
            }
            View::Array(array) => {
                self.can(path, |cell| cell.value = true);
                if let Some(items) = &array.items {
                    self.inside_list(items, path);
                }
            }
            View::Const(value) => self.constant(&value, path),
            View::Enum(values) => values.iter().for_each(|value| self.constant(value, path)),
            View::MultiType(types) => self.can(path, |cell| {
                cell.null |= types.contains(JsonType::Null);
                cell.value |= types.into_iter().any(|ty| ty != JsonType::Null);
            }),
            View::True => self.can(path, |cell| (cell.null, cell.value) = (true, true)),
            // A key that must be absent keeps an empty cell.
            View::False => {}
            _ => self.can(path, |cell| cell.value = true),
        }
    }

    /// Adds rows for the fields of objects in a list. The items themselves have no row beside the list's.
    fn inside_list(&mut self, items: &Canonical, path: &str) {
        let inner = format!("{path}[]");
        self.field(items, &inner, true);
        self.fields.remove(&inner);
    }

    fn constant(&mut self, value: &Value, path: &str) {
        self.can(path, |cell| match value {
            Value::Null => cell.null = true,
            Value::Array(items) if items.is_empty() => cell.empty_list = true,
            Value::Object(entries) if entries.is_empty() => cell.empty_object = true,
            _ => cell.value = true,
        });
    }

    fn can(&mut self, path: &str, set: impl FnOnce(&mut Cell)) {
        if let Some(cell) = self.fields.get_mut(path) {
            set(cell);
        }
    }
}

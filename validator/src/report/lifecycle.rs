//! The lifecycle of fields: what the contract says that a field can be in each event, and what the payloads had there.

use std::collections::BTreeMap;

use serde_json::Value;
use vistoria_schemas::matrix::{Cell, Row, matrix};

use crate::contract::Catalog;
use crate::subject::Label;

/// What payloads had at the fields of their events. The matrix of a vendor is computed for its first payload.
#[derive(Debug, Default)]
pub(super) struct Lifecycle {
    vendors: BTreeMap<String, Vec<Group>>,
}

/// Events whose bodies have the same fields.
#[derive(Debug)]
pub(super) struct Group {
    /// The events' ids: the columns.
    pub events: Vec<String>,
    /// The fields, by path.
    pub rows: Vec<Row>,
    /// What was found at each field in each event.
    pub found: Vec<Vec<Found>>,
}

/// How often a field was what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// Null.
    pub null: usize,
    /// An empty list or an empty object.
    pub empty: usize,
    /// Anything else.
    pub value: usize,
    /// Not there, though the object around it was.
    pub absent: usize,
}

impl Found {
    /// Checks whether the contract allows all that was found.
    pub(super) fn is_allowed(&self, cell: Cell) -> bool {
        let can_be_empty = cell.value || cell.empty_list || cell.empty_object;
        (self.null == 0 || cell.null)
            && (self.empty == 0 || can_be_empty)
            && (self.value == 0 || cell.value)
            && (self.absent == 0 || !cell.required)
    }
}

impl Lifecycle {
    /// Adds a payload of an event, unless its body is not JSON.
    pub(super) fn add(&mut self, catalog: &Catalog, label: &Label, body: &[u8]) {
        let Some((contract, event)) = catalog.contract(&label.vendor).zip(label.event.as_ref()) else { return };
        let Ok(body) = serde_json::from_slice::<Value>(body) else { return };
        let group = |group: vistoria_schemas::matrix::Group| Group {
            found: vec![vec![Found::default(); group.events.len()]; group.rows.len()],
            events: group.events,
            rows: group.rows,
        };
        let groups = self
            .vendors
            .entry(label.vendor.clone())
            .or_insert_with(|| matrix(contract.bundle()).into_iter().map(group).collect());
        for group in groups {
            let Some(column) = group.events.iter().position(|id| id == event) else { continue };
            for (row, found) in group.rows.iter().zip(&mut group.found) {
                let mut path = row.path.split('.');
                if let Some(first) = path.next() {
                    count(&body, first, path, &mut found[column]);
                }
            }
        }
    }

    /// Returns the groups of each vendor that payloads were of.
    pub(super) fn vendors(&self) -> impl Iterator<Item = (&str, &[Group])> {
        self.vendors.iter().map(|(vendor, groups)| (vendor.as_str(), groups.as_slice()))
    }
}

/// Counts what is at a path below a value; `[]` behind a key stands for each item of a list.
fn count<'p>(value: &Value, key: &str, mut rest: impl Iterator<Item = &'p str> + Clone, found: &mut Found) {
    let name = key.trim_end_matches("[]");
    let lists = (key.len() - name.len()) / 2;
    let Some(entries) = value.as_object() else { return };
    let Some(inner) = entries.get(name) else {
        let is_field = lists == 0 && rest.next().is_none();
        found.absent += usize::from(is_field);
        return;
    };
    let mut values = vec![inner];
    for _ in 0..lists {
        values = values.into_iter().filter_map(Value::as_array).flatten().collect();
    }
    let next = rest.next();
    for value in values {
        match (next, value) {
            (Some(key), value) => count(value, key, rest.clone(), found),
            (None, Value::Null) => found.null += 1,
            (None, Value::Array(items)) if items.is_empty() => found.empty += 1,
            (None, Value::Object(entries)) if entries.is_empty() => found.empty += 1,
            (None, _) => found.value += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Found, count};

    #[test]
    fn states_are_counted() {
        let body = json!({"a": null, "b": [], "list": [{"c": 1}, {"c": null}, {}, {"d": {}}], "o": {"x": ""}});
        for (path, [null, empty, value, absent]) in [
            ("a", [1, 0, 0, 0]),
            ("b", [0, 1, 0, 0]),
            ("none", [0, 0, 0, 1]),
            ("list[].c", [1, 0, 1, 2]),
            ("list[].d", [0, 1, 0, 3]),
            ("list[]", [0, 1, 3, 0]),
            ("o.x", [0, 0, 1, 0]),
            ("o.y", [0, 0, 0, 1]),
            ("a.x", [0, 0, 0, 0]),
            ("none.x", [0, 0, 0, 0]),
        ] {
            let mut found = Found::default();
            let mut keys = path.split('.');
            let first = keys.next().expect("a key");
            count(&body, first, keys, &mut found);
            assert_eq!(found, Found { null, empty, value, absent }, "{path}");
        }
    }
}

//! The lifecycle of fields: what the contract says that a field can be in each event, and what the payloads had there.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
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
    /// The fields as a tree.
    fields: Fields,
}

/// The fields of an object, each with its key.
#[derive(Debug, Default)]
struct Fields(Vec<(String, Field)>);

/// A field, and those inside it.
#[derive(Debug, Default)]
struct Field {
    /// Its row.
    row: Option<usize>,
    /// The items of the list that it is.
    items: Option<Box<Field>>,
    inside: Fields,
}

impl Fields {
    /// Adds the field of a row; `[]` behind a key stands for each item of a list.
    fn add(&mut self, path: &str, row: usize) {
        let (key, rest) = path.split_once('.').map_or((path, None), |(key, rest)| (key, Some(rest)));
        let name = key.trim_end_matches("[]");
        let index = self.0.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
            self.0.push((name.to_owned(), Field::default()));
            self.0.len() - 1
        });
        let mut field = &mut self.0[index].1;
        for _ in 0..(key.len() - name.len()) / 2 {
            field = field.items.get_or_insert_default();
        }
        match rest {
            Some(rest) => field.inside.add(rest, row),
            None => field.row = Some(row),
        }
    }

    /// Counts what an object has at the fields.
    fn count(&self, object: &Map<String, Value>, add: &mut impl FnMut(usize, fn(&mut Found))) {
        for (key, field) in &self.0 {
            match (object.get(key), field.row) {
                (Some(value), _) => field.count(value, add),
                (None, Some(row)) => add(row, |found| found.absent += 1),
                (None, None) => {}
            }
        }
    }
}

impl Field {
    /// Counts what a value is, and what is inside it.
    fn count(&self, value: &Value, add: &mut impl FnMut(usize, fn(&mut Found))) {
        if let Some(row) = self.row {
            let count: fn(&mut Found) = match value {
                Value::Null => |found| found.null += 1,
                Value::Array(items) if items.is_empty() => |found| found.empty += 1,
                Value::Object(entries) if entries.is_empty() => |found| found.empty += 1,
                _ => |found| found.value += 1,
            };
            add(row, count);
        }
        match (value, &self.items) {
            (Value::Array(items), Some(field)) => items.iter().for_each(|item| field.count(item, add)),
            (Value::Object(entries), _) => self.inside.count(entries, add),
            _ => {}
        }
    }
}

/// What was found, by vendor: the places of a group, its row and its column, and how often what was there.
pub(super) type Sparse = BTreeMap<String, Vec<(usize, usize, usize, Found)>>;

/// How often a field was what. Written as four numbers, since there are many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(into = "[usize; 4]", from = "[usize; 4]")]
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

impl From<Found> for [usize; 4] {
    fn from(Found { null, empty, value, absent }: Found) -> Self {
        [null, empty, value, absent]
    }
}

impl From<[usize; 4]> for Found {
    fn from([null, empty, value, absent]: [usize; 4]) -> Self {
        Self { null, empty, value, absent }
    }
}

impl Found {
    fn add(&mut self, other: Self) {
        self.null = self.null.saturating_add(other.null);
        self.empty = self.empty.saturating_add(other.empty);
        self.value = self.value.saturating_add(other.value);
        self.absent = self.absent.saturating_add(other.absent);
    }

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
    /// Returns what was found, without what was not.
    pub(super) fn sparse(&self) -> Sparse {
        let of_group = |(group, Group { found, .. }): (usize, &Group)| {
            let cells = found.iter().enumerate().flat_map(move |(row, columns)| {
                columns.iter().enumerate().map(move |(column, found)| (group, row, column, *found))
            });
            cells.filter(|(.., found)| *found != Found::default()).collect::<Vec<_>>()
        };
        let of_vendor = |groups: &Vec<Group>| groups.iter().enumerate().flat_map(of_group).collect();
        self.vendors.iter().map(|(vendor, groups)| (vendor.clone(), of_vendor(groups))).collect()
    }

    /// Adds what was found elsewhere; returns whether the contracts have these fields.
    pub(super) fn absorb(&mut self, catalog: &Catalog, sparse: Sparse) -> bool {
        sparse.into_iter().all(|(vendor, cells)| {
            let Some(groups) = self.groups(catalog, &vendor) else { return false };
            cells.into_iter().all(|(group, row, column, found)| {
                let known = groups.get_mut(group).and_then(|group| group.found.get_mut(row)?.get_mut(column));
                known.map(|known| known.add(found)).is_some()
            })
        })
    }

    /// Returns the groups of a vendor; `None` when there is no contract of it.
    fn groups(&mut self, catalog: &Catalog, vendor: &str) -> Option<&mut Vec<Group>> {
        let contract = catalog.contract(vendor)?;
        let group = |group: vistoria_schemas::matrix::Group| {
            let mut fields = Fields::default();
            group.rows.iter().enumerate().for_each(|(row, field)| fields.add(&field.path, row));
            let found = vec![vec![Found::default(); group.events.len()]; group.rows.len()];
            Group { events: group.events, rows: group.rows, found, fields }
        };
        let groups = || matrix(contract.bundle()).into_iter().map(group).collect();
        Some(self.vendors.entry(vendor.to_owned()).or_insert_with(groups))
    }

    /// Adds a payload of an event, unless its body is not JSON.
    pub(super) fn add(&mut self, catalog: &Catalog, label: &Label, body: &[u8]) {
        let Some(event) = &label.event else { return };
        let Ok(body) = serde_json::from_slice::<Value>(body) else { return };
        let Value::Object(body) = body else { return };
        let Some(groups) = self.groups(catalog, &label.vendor) else { return };
        for Group { events, found, fields, .. } in groups {
            if let Some(column) = events.iter().position(|id| id == event) {
                fields.count(&body, &mut |row, count| count(&mut found[row][column]));
            }
        }
    }

    /// Returns the groups of each vendor that payloads were of.
    pub(super) fn vendors(&self) -> impl Iterator<Item = (&str, &[Group])> {
        self.vendors.iter().map(|(vendor, groups)| (vendor.as_str(), groups.as_slice()))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Fields, Found};

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
            let mut fields = Fields::default();
            fields.add(path, 0);
            fields.count(body.as_object().expect("an object"), &mut |_, count| count(&mut found));
            assert_eq!(found, Found { null, empty, value, absent }, "{path}");
        }
    }
}

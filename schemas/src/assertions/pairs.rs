//! `x-pairs: {left: {list: /vaccines, key: id}, right: {list: /records, key: identifier}, agree: {lot: lotNumber}}`: the
//! items of two lists correspond by a key.
//!
//! Without `agree`, every item needs a counterpart in the other list. With `agree`, corresponding items have equal values in
//! the named properties: the same text, or one day or instant written in two ways. Nothing is checked when either list is
//! absent or empty, since a vendor may not fill it at all.

use serde_json::Value;

use super::definition::{Assertion, AssertionCheck, Violation};
use crate::diagnostic::Diagnostics;
use crate::document_codes;
use crate::extensions::{PAIRS, PAIRS_SIDE};
use crate::fields::Fields;
use crate::instant::{day, instant};
use crate::node::{Kind, Node};
use crate::pointer::Pointer;

/// The keyword.
pub const KEYWORD: &str = "x-pairs";

pub(super) const ASSERTION: Assertion = Assertion { keyword: KEYWORD, lint, compile, inspected_properties };

/// One of the two lists.
struct Side {
    list: String,
    key: String,
}

/// An item with its place and the text of its key.
struct Item<'i> {
    pointer: String,
    key: &'i str,
    value: &'i Value,
}

impl Side {
    fn read(value: &Value) -> Self {
        let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
        Self { list: text("list"), key: text("key") }
    }

    /// Returns the items whose key is text; the schema rejects other keys.
    fn items<'i>(&self, instance: &'i Value) -> Vec<Item<'i>> {
        let items = instance.pointer(&self.list).and_then(Value::as_array).into_iter().flatten().enumerate();
        let item = |(index, value): (usize, &'i Value)| {
            Some(Item { pointer: format!("{}/{index}", self.list), key: value.get(&self.key)?.as_str()?, value })
        };
        items.filter_map(item).collect()
    }
}

fn compile(value: &Value) -> AssertionCheck {
    let (left, right) = (Side::read(&value["left"]), Side::read(&value["right"]));
    let agree: Option<Vec<(String, String)>> = value["agree"].as_object().map(|agree| {
        agree.iter().map(|(left, right)| (left.clone(), right.as_str().unwrap_or_default().to_owned())).collect()
    });
    Box::new(move |instance| {
        let (lefts, rights) = (left.items(instance), right.items(instance));
        if lefts.is_empty() || rights.is_empty() {
            return Vec::new();
        }
        match &agree {
            Some(agree) => disagreeing(&lefts, &rights, agree),
            None => [unmatched(&lefts, &rights, &left.key), unmatched(&rights, &lefts, &right.key)].concat(),
        }
    })
}

fn inspected_properties(value: &Value) -> Vec<String> {
    let lists = ["left", "right"].map(|side| value[side]["list"].as_str().and_then(Pointer::parse));
    lists.iter().flatten().filter_map(|list| list.tokens().first().cloned()).collect()
}

/// Returns a violation for each item without a counterpart.
fn unmatched(items: &[Item<'_>], others: &[Item<'_>], key: &str) -> Vec<Violation> {
    let unmatched = items.iter().filter(|item| others.iter().all(|other| other.key != item.key));
    unmatched.map(|item| Violation { pointer: format!("{}/{}", item.pointer, Pointer::escape_token(key)) }).collect()
}

/// Returns a violation for each property of a left item that differs from its right counterpart.
fn disagreeing(lefts: &[Item<'_>], rights: &[Item<'_>], agree: &[(String, String)]) -> Vec<Violation> {
    let mut violations = Vec::new();
    for left in lefts {
        for right in rights.iter().filter(|right| right.key == left.key) {
            for (property, other) in agree {
                if let (Some(value), Some(other)) = (left.value.get(property), right.value.get(other))
                    && !same(value, other)
                {
                    violations
                        .push(Violation { pointer: format!("{}/{}", left.pointer, Pointer::escape_token(property)) });
                }
            }
        }
    }
    violations
}

/// Checks whether two values are equal, or the same day or instant written in two ways.
fn same(one: &Value, other: &Value) -> bool {
    let (Some(one_text), Some(other_text)) = (one.as_str(), other.as_str()) else { return one == other };
    let same_day = day(one_text).is_some_and(|one| Some(one) == day(other_text));
    let same_instant = instant(one_text).is_some_and(|one| Some(one) == instant(other_text));
    one_text == other_text || same_day || same_instant
}

fn lint(value: &Node, pointer: &Pointer, diagnostics: &mut Diagnostics) {
    let code = &document_codes::ASSERTION;
    let fields = Fields::open(value, pointer.clone(), &PAIRS, code, diagnostics);
    for side in ["left", "right"] {
        let Some(node) = fields.get(side, diagnostics) else { continue };
        let side = Fields::open(node, pointer.child(side), &PAIRS_SIDE, code, diagnostics);
        side.text("key", diagnostics);
        if let Some(list) = side.text("list", diagnostics)
            && Pointer::parse(&list).is_none()
        {
            diagnostics
                .error(code, node.at, side.pointer.child("list"), "not a JSON Pointer")
                .help("start it with \"/\"");
        }
    }
    if let Some(agree) = value.get("agree") {
        let texts = agree.entries().iter().all(|entry| matches!(entry.value.kind, Kind::String(_)));
        if !agree.is_object() || !texts {
            diagnostics
                .error(
                    code,
                    agree.at,
                    pointer.child("agree"),
                    "agree must map properties of the left to those of the right",
                )
                .help("write {left_property: right_property}");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::compile;

    #[track_caller]
    fn check(agree: bool, left: &Value, right: &Value, violation_at: Option<&str>) {
        let mut keyword = json!({"left": {"list": "/a", "key": "id"}, "right": {"list": "/b/c", "key": "ref"}});
        if agree {
            keyword["agree"] = json!({"lot": "lotNumber", "date": "day"});
        }
        let found = compile(&keyword)(&json!({"a": left, "b": {"c": right}}));
        assert_eq!(found.first().map(|violation| violation.pointer.as_str()), violation_at);
    }

    #[test]
    fn every_item_needs_a_counterpart() {
        check(false, &json!([{"id": "1"}, {"id": "2"}]), &json!([{"ref": "2"}, {"ref": "1"}]), None);
        check(false, &json!([{"id": "1"}, {"id": "3"}]), &json!([{"ref": "1"}]), Some("/a/1/id"));
        check(false, &json!([{"id": "1"}]), &json!([{"ref": "1"}, {"ref": "2"}]), Some("/b/c/1/ref"));
        for nothing in [json!([]), json!(null), json!("x"), json!([{"ref": 5}])] {
            check(false, &json!([{"id": "1"}]), &nothing, None);
        }
    }

    #[test]
    fn counterparts_agree() {
        let left = |lot: &str, date: &str| json!([{"id": "1", "lot": lot, "date": date}]);
        let right = json!([{"ref": "1", "lotNumber": "x", "day": "2026-01-31"}]);
        check(true, &left("x", "2026-01-31"), &right, None);
        check(true, &left("x", "31/01/2026"), &right, None);
        check(true, &left("y", "31/01/2026"), &right, Some("/a/0/lot"));
        check(true, &left("x", "30/01/2026"), &right, Some("/a/0/date"));
        check(true, &json!([{"id": "2", "lot": "y"}]), &right, None);
        check(true, &json!([{"id": "1"}]), &right, None);
    }
}

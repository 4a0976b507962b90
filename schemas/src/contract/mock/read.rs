//! Reading of `x-mock`.

use super::expression::{Expression, FORMS};
use super::{
    Condition, ItemKey, Mock, MockAction, MockDelivery, MockFilter, MockSearch, MockVerb, Move, PlacedValue, Placement,
};
use crate::code::Code;
use crate::contract::operation::{Parameter, ParameterPlace};
use crate::diagnostic::Diagnostics;
use crate::document_codes;
use crate::extensions::{MOCK, MOCK_DELIVERY, MOCK_FILTER};
use crate::fields::Fields;
use crate::nearest::suggestion;
use crate::node::{Kind, Node};
use crate::pointer::Pointer;

const CODE: &Code = &document_codes::MOCK;

/// What the values of an `x-mock` refer to.
pub(in crate::contract) struct Surroundings<'a> {
    /// The parameters of the operation.
    pub(in crate::contract) parameters: &'a [Parameter],
    /// The ids of the contract's events.
    pub(in crate::contract) events: &'a [String],
}

/// Reads an `x-mock` and reports all its mistakes; `None` when its action cannot be read.
pub(in crate::contract) fn read(
    node: &Node,
    pointer: Pointer,
    around: &Surroundings<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Mock> {
    let fields = Fields::open(node, pointer, &MOCK, CODE, diagnostics);
    let reader = Reader { around, fields: &fields };
    let item = reader.pointer("item", diagnostics).unwrap_or_default();
    let has_action = fields.node.get("does").is_some();
    let action = if has_action { reader.action(diagnostics) } else { None };
    if !has_action {
        reader.without("does", &["collection", "id", "key", "missing", "counted", "moves"], diagnostics);
        reader.without("does: search", SEARCH_KEYS, diagnostics);
    }
    let sets = reader.placements("sets", diagnostics);
    let delivers = reader.deliveries(diagnostics);
    (has_action == action.is_some()).then_some(Mock { action, item, sets, delivers })
}

struct Reader<'r, 'a> {
    around: &'r Surroundings<'r>,
    fields: &'r Fields<'a>,
}

impl Reader<'_, '_> {
    /// Returns what is done; `None` when it is not described correctly.
    fn action(&self, diagnostics: &mut Diagnostics) -> Option<MockAction> {
        let fields = self.fields;
        let word: Option<Word> = fields.word("does", diagnostics);
        let collection = fields.required_text("collection", diagnostics);
        let id = self.pointer("id", diagnostics).unwrap_or_else(|| "/id".to_owned());
        let does = match word? {
            Word::Create => {
                self.without("does: read, update or delete", &["key", "missing"], diagnostics);
                self.without("does: search", SEARCH_KEYS, diagnostics);
                let counted = self.pointers("counted", diagnostics);
                MockVerb::Create { counted, moves: self.moves(diagnostics) }
            }
            Word::Search => {
                self.without("does: read, update or delete", &["key", "missing"], diagnostics);
                self.without("does: create", &["counted", "moves"], diagnostics);
                MockVerb::Search(Box::new(self.search(diagnostics)?))
            }
            word => {
                self.without("does: create", &["counted", "moves"], diagnostics);
                self.without("does: search", SEARCH_KEYS, diagnostics);
                if fields.node.get("key").is_none() {
                    fields.required("key", diagnostics);
                }
                let key = self.expression("key", diagnostics)?;
                let key = ItemKey { key, missing: self.optional_text("missing", diagnostics) };
                match word {
                    Word::Read => MockVerb::Read(key),
                    Word::Update => MockVerb::Update(key),
                    _ => MockVerb::Delete(key),
                }
            }
        };
        Some(MockAction { collection: collection?, id, does })
    }

    fn search(&self, diagnostics: &mut Diagnostics) -> Option<MockSearch> {
        let fields = self.fields;
        let list = fields.required("list", diagnostics).map(|_| self.pointer("list", diagnostics));
        let filters = fields.list("filters", diagnostics).into_iter();
        let filters: Vec<_> = filters.map(|(node, at)| self.filter(node, at, diagnostics)).collect();
        let page_size = fields.node.get("page-size").and_then(|node| {
            let size = node.to_value().as_u64().filter(|size| *size > 0);
            if size.is_none() {
                self.wrong(node, "page-size", "\"page-size\" must be a whole number from 1", "such as 15", diagnostics);
            }
            size
        });
        Some(MockSearch {
            list: list??,
            entry: self.pointer("entry", diagnostics).unwrap_or_default(),
            count: self.pointers("count", diagnostics),
            more: self.pointer("more", diagnostics),
            page_size,
            page: self.expression("page", diagnostics),
            filters: filters.into_iter().collect::<Option<_>>()?,
        })
    }

    fn filter(&self, node: &Node, pointer: Pointer, diagnostics: &mut Diagnostics) -> Option<MockFilter> {
        let fields = Fields::open(node, pointer, &MOCK_FILTER, CODE, diagnostics);
        let reader = Reader { around: self.around, fields: &fields };
        fields.required("by", diagnostics);
        let by = reader.expression("by", diagnostics);
        let compare = fields.word("compare", diagnostics);
        Some(MockFilter { by: by?, compare: compare?, fields: reader.pointers("fields", diagnostics) })
    }

    fn moves(&self, diagnostics: &mut Diagnostics) -> Vec<Move> {
        let entries = self.entries("moves", diagnostics);
        let moves = entries.iter().filter_map(|(time, node)| {
            let follows = node.as_str().filter(|text| Pointer::parse(text).is_some());
            if follows.is_none() {
                self.wrong(
                    node,
                    "moves",
                    "\"moves\" has a value that is no JSON Pointer",
                    "such as /start",
                    diagnostics,
                );
            }
            Some(Move { time: time.clone(), follows: follows?.to_owned() })
        });
        moves.collect()
    }

    fn deliveries(&self, diagnostics: &mut Diagnostics) -> Vec<MockDelivery> {
        let deliveries = self.fields.list("delivers", diagnostics).into_iter();
        deliveries.filter_map(|(node, at)| self.delivery(node, at, diagnostics)).collect()
    }

    fn delivery(&self, node: &Node, pointer: Pointer, diagnostics: &mut Diagnostics) -> Option<MockDelivery> {
        let fields = Fields::open(node, pointer, &MOCK_DELIVERY, CODE, diagnostics);
        let reader = Reader { around: self.around, fields: &fields };
        let event = fields.text("event", diagnostics);
        if let Some(unknown) = event.as_ref().filter(|event| !self.around.events.contains(event)) {
            let known = self.around.events.iter().map(String::as_str);
            let message = format!("no event here is called \"{unknown}\"");
            reader.wrong(node, "event", &message, &suggestion(unknown, known), diagnostics);
        }
        let example = reader.optional_text("example", diagnostics);
        let when = fields.node.get("when");
        if let Some(node) = when.filter(|node| !node.is_object()) {
            let message = "\"when\" must be an object whose keys are expressions";
            reader.wrong(node, "when", message, "such as {$item#/status: paid}", diagnostics);
        }
        let when = when.map(Node::entries).unwrap_or_default();
        let when = when.iter().filter_map(|entry| {
            Some(Condition {
                of: reader.parsed(&entry.value, "when", &entry.key, diagnostics)?,
                is: entry.value.to_value(),
            })
        });
        let when = when.collect();
        Some(MockDelivery { event: event?, example, when, sets: reader.placements("sets", diagnostics) })
    }

    /// Returns the values at places of a key.
    fn placements(&self, key: &str, diagnostics: &mut Diagnostics) -> Vec<Placement> {
        let entries = self.entries(key, diagnostics);
        let placements = entries.into_iter().filter_map(|(to, node)| {
            let value = match &node.kind {
                Kind::String(text) if text.starts_with('$') => {
                    PlacedValue::Of(self.parsed(node, key, text, diagnostics)?)
                }
                _ => PlacedValue::Constant(node.to_value()),
            };
            Some(Placement { to, value })
        });
        placements.collect()
    }

    /// Returns the entries of an object whose keys are JSON Pointers.
    fn entries(&self, key: &str, diagnostics: &mut Diagnostics) -> Vec<(String, &Node)> {
        let Some(node) = self.fields.node.get(key) else { return Vec::new() };
        if !node.is_object() {
            let message = format!("\"{key}\" must be an object whose keys are JSON Pointers");
            self.wrong(node, key, &message, "such as {/name: $request.body#/name}", diagnostics);
        }
        let mut found = Vec::new();
        for entry in node.entries() {
            if Pointer::parse(&entry.key).is_some() {
                found.push((entry.key.clone(), &entry.value));
            } else {
                let message = format!("\"{}\" is not a JSON Pointer", entry.key);
                self.wrong(&entry.value, key, &message, "start it with \"/\"", diagnostics);
            }
        }
        found
    }

    /// Returns the JSON Pointer of a key; reports any other text.
    fn pointer(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        self.pointers(key, diagnostics).into_iter().next()
    }

    /// Returns the JSON Pointers of a key, which is one or a list of them; reports anything else.
    fn pointers(&self, key: &str, diagnostics: &mut Diagnostics) -> Vec<String> {
        let Some(node) = self.fields.node.get(key) else { return Vec::new() };
        let nodes = match &node.kind {
            Kind::Array(items) => &items[..],
            _ => std::slice::from_ref(node),
        };
        let mut found = Vec::new();
        for node in nodes {
            if let Some(text) = node.as_str().filter(|text| Pointer::parse(text).is_some()) {
                found.push(text.to_owned());
            } else {
                let message = format!("\"{key}\" has a value that is no JSON Pointer");
                self.wrong(node, key, &message, "start it with \"/\"", diagnostics);
            }
        }
        found
    }

    fn expression(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<Expression> {
        let node = self.fields.node.get(key)?;
        self.parsed(node, key, node.as_str().unwrap_or_default(), diagnostics)
    }

    /// Parses an expression; reports one that is none, or whose parameter the operation does not have.
    fn parsed(&self, node: &Node, key: &str, text: &str, diagnostics: &mut Diagnostics) -> Option<Expression> {
        let Some(expression) = Expression::parse(text) else {
            self.wrong(node, key, &format!("\"{text}\" is not an expression"), FORMS, diagnostics);
            return None;
        };
        if let Expression::Parameter(place, name) = &expression {
            let is_it = |known: &str| match place {
                ParameterPlace::Header => known.eq_ignore_ascii_case(name),
                _ => known == name,
            };
            let mut known = self.around.parameters.iter().filter(|known| known.place == *place);
            let names: Vec<&str> = known.clone().map(|known| known.name.as_str()).collect();
            if !known.any(|known| is_it(&known.name)) {
                let message = format!("the operation has no such parameter \"{name}\"");
                self.wrong(node, key, &message, &suggestion(name, names.iter().copied()), diagnostics);
                return None;
            }
        }
        Some(expression)
    }

    fn optional_text(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        self.fields.node.get(key)?;
        self.fields.text(key, diagnostics)
    }

    /// Reports keys that mean nothing without another one.
    fn without(&self, needed: &str, keys: &[&str], diagnostics: &mut Diagnostics) {
        for key in keys {
            if let Some(node) = self.fields.node.get(key) {
                let message = format!("\"{key}\" means nothing without \"{needed}\"");
                self.wrong(node, key, &message, "remove it", diagnostics);
            }
        }
    }

    fn wrong(&self, node: &Node, key: &str, message: &str, help: &str, diagnostics: &mut Diagnostics) {
        diagnostics.error(CODE, node.at, self.fields.pointer.child(key), message.to_owned()).help(help.to_owned());
    }
}

const SEARCH_KEYS: &[&str] = &["list", "entry", "count", "more", "page-size", "page", "filters"];

/// The words of `does`.
#[derive(serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Word {
    Create,
    Search,
    Read,
    Update,
    Delete,
}

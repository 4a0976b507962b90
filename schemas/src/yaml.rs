//! Parses the YAML that is equivalent to JSON: strict booleans, JSON's numbers, string keys, merge keys of YAML 1.1 with
//! a warning, aliases copied up to a bound. Each mistake is a diagnostic; the rest of the document is parsed all the same.
//!
//! The events come from `granit-parser`; the tree is built here, since no crate keeps a place for every key and value.

use std::collections::BTreeSet;

use granit_parser::{Event, Parser, ScalarStyle, Span, Tag};
use serde_json::Number;

use crate::diagnostic::Diagnostics;
use crate::document_codes;
use crate::json::number_of;
use crate::node::{Entry, Kind, Node};
use crate::pointer::Pointer;
use crate::text::{At, FileId};

/// The number of nodes that aliases may copy in all: without a bound, a small document could fill the memory.
const MAX_COPIED: usize = 1_000_000;

/// Parses the one document of `text`. Returns `None` when it is not YAML.
pub fn read(text: &str, file: FileId, diagnostics: &mut Diagnostics) -> Option<Node> {
    let mut builder = TreeBuilder { file, diagnostics, open: Vec::new(), root: None, anchors: Vec::new(), copied: 0 };
    for event in Parser::new_from_str(text) {
        match event {
            Ok((event, span)) => builder.event(event, span),
            Err(error) => {
                let at = At { file, offset: error.marker().byte_offset().unwrap_or(0) };
                builder
                    .diagnostics
                    .error(&document_codes::YAML_SYNTAX, at, Pointer::root(), format!("not YAML: {}", error.info()))
                    .help("check the indentation of this line and the one before it, and quote texts with \": \" or \" #\"");
                return None;
            }
        }
    }
    let empty = Node::new(At { file, offset: 0 }, Kind::Null);
    Some(builder.root.unwrap_or(empty))
}

struct TreeBuilder<'d> {
    file: FileId,
    diagnostics: &'d mut Diagnostics,
    open: Vec<OpenCollection>,
    root: Option<Node>,
    /// The node of each anchor; a list because there are few.
    anchors: Vec<(usize, Node)>,
    copied: usize,
}

/// A collection that has not ended.
struct OpenCollection {
    at: At,
    anchor: usize,
    body: CollectionBody,
}

enum CollectionBody {
    Array(Vec<Node>),
    Object { entries: Vec<Entry>, key: Option<(At, String)> },
}

impl TreeBuilder<'_> {
    fn event(&mut self, event: Event<'_>, span: Span) {
        let at = At { file: self.file, offset: span.start.byte_offset().unwrap_or(0) };
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let kind = self.scalar(&text, style, tag.as_deref(), at);
                self.value(Node::new(at, kind), anchor);
            }
            Event::SequenceStart(_, anchor, _) => {
                self.open.push(OpenCollection { at, anchor, body: CollectionBody::Array(Vec::new()) });
            }
            Event::MappingStart(_, anchor, _) => {
                self.open.push(OpenCollection {
                    at,
                    anchor,
                    body: CollectionBody::Object { entries: Vec::new(), key: None },
                });
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(),
            Event::Alias(anchor) => self.alias(anchor, at),
            Event::DocumentStart(..) if self.root.is_some() => {
                self.diagnostics
                    .error(&document_codes::SEVERAL_DOCUMENTS, at, Pointer::root(), "a second document starts here")
                    .help("put each document into a file of its own");
            }
            _ => {}
        }
    }

    fn close(&mut self) {
        let Some(open) = self.open.pop() else { return };
        let kind = match open.body {
            CollectionBody::Array(items) => Kind::Array(items),
            CollectionBody::Object { entries, .. } => Kind::Object(merged(entries)),
        };
        self.value(Node::new(open.at, kind), open.anchor);
    }

    fn alias(&mut self, anchor: usize, at: At) {
        let target = self.anchors.iter().find(|(id, _)| *id == anchor).map(|(_, node)| node.clone());
        let kind = match target {
            Some(node) if self.copied + size(&node) <= MAX_COPIED => {
                self.copied += size(&node);
                node.kind
            }
            Some(_) => {
                let message = format!("aliases copy more than {MAX_COPIED} values");
                self.diagnostics.error(&document_codes::TOO_MANY_COPIES, at, self.pointer(), message);
                Kind::Null
            }
            None => {
                self.diagnostics.error(
                    &document_codes::RECURSIVE_ALIAS,
                    at,
                    self.pointer(),
                    "this alias stands inside its anchor",
                );
                Kind::Null
            }
        };
        self.value(Node::new(at, kind), 0);
    }

    /// Adds a finished value as a key, a value, an item, or the root.
    fn value(&mut self, node: Node, anchor: usize) {
        if anchor != 0 {
            self.anchors.push((anchor, node.clone()));
        }
        let pointer = self.pointer();
        match self.open.last_mut().map(|open| &mut open.body) {
            None => self.root = Some(self.root.take().unwrap_or(node)),
            Some(CollectionBody::Array(items)) => items.push(node),
            Some(CollectionBody::Object { key: key @ None, .. }) => {
                *key = Some((node.at, key_text(&node, &pointer, self.diagnostics)));
            }
            Some(CollectionBody::Object { entries, key }) => {
                let (at, key) = key.take().expect("the arm above takes values without a key");
                if entries.iter().any(|entry| entry.key == key) {
                    self.diagnostics
                        .error(
                            &document_codes::YAML_DUPLICATE_KEY,
                            at,
                            pointer,
                            format!("the key \"{key}\" occurs twice"),
                        )
                        .help("remove one of the two; the first one is used");
                } else {
                    entries.push(Entry { at, key, value: node });
                }
            }
        }
    }

    /// Returns the pointer of the next value.
    fn pointer(&self) -> Pointer {
        let token = |open: &OpenCollection| match &open.body {
            CollectionBody::Array(items) => Some(items.len().to_string()),
            CollectionBody::Object { key, .. } => key.as_ref().map(|(_, key)| key.clone()),
        };
        self.open.iter().filter_map(token).collect()
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, tag: Option<&Tag>, at: At) -> Kind {
        let string = tag.is_some_and(|tag| tag.core_suffix() == Some("str"));
        if style != ScalarStyle::Plain || string {
            return Kind::String(text.to_owned());
        }
        match text {
            "" | "~" | "null" | "Null" | "NULL" => Kind::Null,
            "true" | "True" | "TRUE" => Kind::Bool(true),
            "false" | "False" | "FALSE" => Kind::Bool(false),
            _ => match serde_json::from_str::<Number>(text) {
                Ok(_) => Kind::Number(number_of(text)),
                Err(_) => self.plain_text(text, at),
            },
        }
    }

    /// Makes text of a plain scalar; warns when other parsers read it as something else.
    fn plain_text(&mut self, text: &str, at: At) -> Kind {
        let other = match text {
            "yes" | "Yes" | "YES" | "no" | "No" | "NO" | "on" | "On" | "ON" | "off" | "Off" | "OFF" => "a boolean",
            _ if looks_like_number(text) => "a number",
            _ => return Kind::String(text.to_owned()),
        };
        let is_key = matches!(self.open.last().map(|open| &open.body), Some(CollectionBody::Object { key: None, .. }));
        if !is_key {
            let message = format!("some parsers read this text as {other}");
            self.diagnostics
                .warning(&document_codes::AMBIGUOUS_SCALAR, at, self.pointer(), message)
                .help("put it in quotes");
        }
        Kind::String(text.to_owned())
    }
}

/// Checks whether a scalar is a number in YAML only: leading zeros, a leading plus or dot, octal, hexadecimal, infinity.
fn looks_like_number(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let prefixed = |prefix: &str, radix: u32| {
        let digits = unsigned.strip_prefix(prefix);
        digits.is_some_and(|digits| !digits.is_empty() && digits.chars().all(|char| char.is_digit(radix)))
    };
    let decimal = unsigned.starts_with(|char: char| char.is_ascii_digit() || char == '.')
        && unsigned.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && unsigned.bytes().filter(|&byte| byte == b'.').count() <= 1
        && unsigned.len() > 1;
    let special = matches!(unsigned, ".inf" | ".Inf" | ".INF" | ".nan" | ".NaN" | ".NAN");
    decimal || special || prefixed("0x", 16) || prefixed("0o", 8)
}

fn key_text(node: &Node, parent: &Pointer, diagnostics: &mut Diagnostics) -> String {
    match &node.kind {
        Kind::String(key) if key != "<<" => return key.clone(),
        Kind::String(key) => {
            diagnostics
                .warning(&document_codes::MERGE_KEY, node.at, parent.clone(), "merge keys are not part of YAML 1.2")
                .help("write the keys out, or use a $ref; YAML 1.1's meaning is read here");
            return key.clone();
        }
        // Statuses of responses are often written as numbers: `200:`.
        Kind::Number(number) => return number.to_string(),
        Kind::Null => return "null".to_owned(),
        Kind::Bool(bool) => return bool.to_string(),
        Kind::Array(_) | Kind::Object(_) => {}
    }
    diagnostics
        .error(&document_codes::KEY, node.at, parent.clone(), "a key must be a string")
        .help("write the key in quotes");
    String::new()
}

/// Puts the keys of `<<`, an object or a list of them, in its place. Keys beside it come before them, and of a list the first.
fn merged(entries: Vec<Entry>) -> Vec<Entry> {
    let is_object = |node: &Node| matches!(node.kind, Kind::Object(_));
    let is_merge = |entry: &Entry| {
        let items = entry.value.items();
        entry.key == "<<" && (is_object(&entry.value) || (!items.is_empty() && items.iter().all(is_object)))
    };
    if !entries.iter().any(is_merge) {
        return entries;
    }
    let own: BTreeSet<String> = entries.iter().map(|entry| entry.key.clone()).collect();
    let mut merged: Vec<Entry> = Vec::new();
    for entry in entries {
        if !is_merge(&entry) {
            merged.push(entry);
            continue;
        }
        let sources = match entry.value.kind {
            Kind::Array(sources) => sources,
            _ => vec![entry.value],
        };
        for more in sources.into_iter().flat_map(|source| source.entries().to_vec()) {
            if !own.contains(&more.key) && !merged.iter().any(|known| known.key == more.key) {
                merged.push(more);
            }
        }
    }
    merged
}

fn size(node: &Node) -> usize {
    match &node.kind {
        Kind::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        Kind::Object(entries) => 1 + entries.iter().map(|entry| size(&entry.value)).sum::<usize>(),
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::read;
    use crate::diagnostic::Diagnostics;
    use crate::text::FileId;

    #[track_caller]
    fn check(text: &str, value: &Value, codes: &[&str]) {
        let mut diagnostics = Diagnostics::default();
        let node = read(text, FileId(0), &mut diagnostics);
        let found: Vec<String> = diagnostics
            .sorted()
            .iter()
            .map(|diagnostic| format!("{}@{}{}", diagnostic.code, diagnostic.at.offset, diagnostic.pointer))
            .collect();
        assert_eq!(found, codes, "{text}");
        assert_eq!(node.map_or(Value::Null, |node| node.to_value()), *value, "{text}");
    }

    #[test]
    fn reads_what_json_can_say() {
        check(
            "a: 1\nb: [x, 'y', \"z\"]\nc:\n  - d: ~\n",
            &json!({"a": 1, "b": ["x", "y", "z"], "c": [{"d": null}]}),
            &[],
        );
        check("a: &x {b: 1.5}\nc: *x\n", &json!({"a": {"b": 1.5}, "c": {"b": 1.5}}), &[]);
        check("a: >-\n  one\n  two\n200: '200'\n", &json!({"a": "one two", "200": "200"}), &[]);
        check("a: !!str 5\nb: 2026-11-22\nc: 1.1.7\n", &json!({"a": "5", "b": "2026-11-22", "c": "1.1.7"}), &[]);
        check("", &Value::Null, &[]);
    }

    #[test]
    fn names_what_it_does_not_like() {
        check(
            "a: yes\nb: 010\n",
            &json!({"a": "yes", "b": "010"}),
            &["yaml/ambiguous-scalar@3/a", "yaml/ambiguous-scalar@10/b"],
        );
        check("on: 1\n", &json!({"on": 1}), &[]);
        check("a:\n  b: 1\n  b: 2\n", &json!({"a": {"b": 1}}), &["yaml/duplicate-key@12/a/b"]);
        check("[a]: 1\n", &json!({"": 1}), &["yaml/key@0"]);
        check("a: 1\n---\nb: 2\n", &json!({"a": 1}), &["yaml/several-documents@5"]);
        check("a: [1\nb: 2\n", &Value::Null, &["yaml/syntax@7"]);
        check(
            "a: &a {x: 1, y: 2}\nb: {<<: *a, y: 3, z: 4}\nc: {<<: [{z: 5}, *a]}\n",
            &json!({"a": {"x": 1, "y": 2}, "b": {"x": 1, "y": 3, "z": 4}, "c": {"z": 5, "x": 1, "y": 2}}),
            &["yaml/merge-key@23/b", "yaml/merge-key@47/c"],
        );
        check("é: {<<: 1}\n", &json!({"é": {"<<": 1}}), &["yaml/merge-key@5/é"]);
    }
}

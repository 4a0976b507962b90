//! Edits the text of a document so that its value becomes another one, each change at the smallest place that holds it.

use std::str::FromStr as _;

use serde_json::{Map, Value};
use vistoria_schemas::pointer::Pointer;
use yaml_edit::{Document, Mapping, MappingEntry, Sequence, YamlFile, YamlNode};

use super::literal::{Style, literal};

/// The place that cannot be edited, and why.
pub(super) type Refusal = (Pointer, String);

/// Returns the text with `old`, which is what it says, changed to `new`.
pub(super) fn edited(text: &str, old: &Value, new: &Value) -> Result<String, Refusal> {
    let file =
        YamlFile::from_str(text).map_err(|why| (Pointer::root(), format!("the editor cannot read it: {why}")))?;
    if file.to_string() != text {
        return Err((Pointer::root(), "the editor does not read all of it".to_owned()));
    }
    let mut documents = file.documents();
    let root = documents.next().as_ref().and_then(root);
    if documents.next().is_some() {
        return Err((Pointer::root(), "it has several documents".to_owned()));
    }
    let root = root.ok_or_else(|| (Pointer::root(), "it is neither a mapping nor a sequence".to_owned()))?;
    let editing = Editing { is_json: text.trim_start().starts_with('{') };
    editing.change(&root, old, new, &Pointer::root())?;
    Ok(file.to_string())
}

struct Editing {
    /// Whether the text is JSON, so that what is added has to be.
    is_json: bool,
}

impl Editing {
    /// Changes a collection to another one of its kind.
    fn change(&self, node: &YamlNode, old: &Value, new: &Value, pointer: &Pointer) -> Result<(), Refusal> {
        match (node, old, new) {
            (YamlNode::Mapping(mapping), Value::Object(old), Value::Object(new)) => {
                self.change_mapping(mapping, old, new, pointer)
            }
            (YamlNode::Sequence(sequence), Value::Array(old), Value::Array(new)) => {
                self.change_sequence(sequence, old, new, pointer)
            }
            _ => Err((pointer.clone(), "an alias, an anchor or a tag stands there".to_owned())),
        }
    }

    fn change_mapping(
        &self,
        mapping: &Mapping,
        old: &Map<String, Value>,
        new: &Map<String, Value>,
        pointer: &Pointer,
    ) -> Result<(), Refusal> {
        let mut added: Vec<(&String, &Value)> = new.iter().filter(|(key, _)| !old.contains_key(*key)).collect();
        for (key, value) in old {
            let place = pointer.child(key.as_str());
            let found = || entry(mapping, key).ok_or_else(|| (place.clone(), "a merge key brings it there".to_owned()));
            match new.get(key) {
                Some(same) if same == value => {}
                Some(other) => {
                    let (known, node) = found()?;
                    if is_change_within(value, other) {
                        self.change(&node, value, other, &place)?;
                    } else {
                        let before = mapping.find_entry_by_key(&known).map(|entry| comments_before(&entry, &node));
                        let changed = self.wrapped(&node, &before.unwrap_or_default(), value, other);
                        mapping.set(known, changed.unwrap_or_else(|| self.node(other, is_compact(mapping.iter()))));
                    }
                }
                None => {
                    let (known, _) = found()?;
                    match added.iter().position(|(_, new)| *new == value) {
                        // With its comments.
                        Some(renamed) => {
                            mapping.rename_key(known, added.remove(renamed).0);
                        }
                        None => {
                            mapping.remove(known);
                        }
                    }
                }
            }
        }
        for (key, value) in added {
            mapping.set(self.node(&key.as_str().into(), true), self.node(value, is_compact(mapping.iter())));
        }
        Ok(())
    }

    fn change_sequence(
        &self,
        sequence: &Sequence,
        old: &[Value],
        new: &[Value],
        pointer: &Pointer,
    ) -> Result<(), Refusal> {
        let append = |items: &[Value]| {
            let is_compact = is_compact(sequence.values().map(|item| (item.clone(), item)));
            items.iter().for_each(|item| sequence.push(self.node(item, is_compact)));
        };
        if is_item_for_item(old, new) {
            for (index, (old, new)) in old.iter().zip(new).enumerate().filter(|(_, (old, new))| old != new) {
                let place = pointer.child(index.to_string());
                let item = sequence.get(index).ok_or_else(|| (place.clone(), "it is not there".to_owned()))?;
                if is_change_within(old, new) {
                    self.change(&item, old, new, &place)?;
                } else {
                    let changed = self.wrapped(&item, "", old, new).unwrap_or_else(|| self.node(new, false));
                    sequence.set(index, changed);
                }
            }
            append(&new[old.len()..]);
            return Ok(());
        }
        let kept = kept(old, new);
        append(&new[kept.len()..]);
        for index in (0..old.len()).rev().filter(|index| !kept.contains(index)) {
            sequence.remove(index);
        }
        Ok(())
    }

    /// Returns the node of a value that has the old one among its alternatives, with the text and the comments of it, and with the
    /// comments before it.
    fn wrapped(&self, node: &YamlNode, before: &str, old: &Value, new: &Value) -> Option<YamlNode> {
        let (keyword, [first, more @ ..]) = alternatives(new)? else { return None };
        let YamlNode::Mapping(mapping) = node else { return None };
        if first != old {
            return None;
        }
        let text = unindented(node.to_string().trim_end());
        if mapping.is_flow_style() {
            let style = if self.is_json { Style::Json } else { Style::Flow };
            let more = more.iter().map(|more| format!(", {}", literal(more, style)));
            let keyword = literal(&keyword.into(), style);
            return parsed(&format!("{{{keyword}: [{text}{}]}}", more.collect::<String>()));
        }
        let items =
            std::iter::once(format!("{before}{text}")).chain(more.iter().map(|more| literal(more, Style::Block)));
        let items = items.map(|item| format!("  - {}\n", item.replace('\n', "\n    ")));
        parsed(&format!("{keyword}:\n{}", items.collect::<String>()))
    }

    /// Returns the node of a new value.
    fn node(&self, value: &Value, is_compact: bool) -> YamlNode {
        let style = match (self.is_json, is_compact) {
            (true, _) => Style::Json,
            (false, true) => Style::Flow,
            (false, false) => Style::Block,
        };
        parsed(&literal(value, style)).expect("a value that was just written is a document")
    }
}

/// Returns the comments that have lines of their own between a key and its value.
fn comments_before(entry: &MappingEntry, value: &YamlNode) -> String {
    let (entry, value) = (entry.to_string(), value.to_string());
    let before = entry.find(&value).map_or("", |start| &entry[..start]);
    let lines = before.lines().skip(1).map(str::trim).filter(|line| line.starts_with('#'));
    lines.fold(String::new(), |text, line| text + line + "\n")
}

/// Returns the entry of a key.
fn entry(mapping: &Mapping, key: &str) -> Option<(YamlNode, YamlNode)> {
    mapping.iter().find(|(known, _)| known.as_scalar().is_some_and(|known| known.as_string() == key))
}

/// Checks whether a value is changed by changing what is in it.
fn is_change_within(old: &Value, new: &Value) -> bool {
    match (old, new) {
        (Value::Object(_), Value::Object(_)) => alternatives(new).is_none_or(|(_, items)| items.first() != Some(old)),
        (Value::Array(old), Value::Array(new)) => is_item_for_item(old, new) || !kept(old, new).is_empty(),
        _ => false,
    }
}

/// Checks whether the items are those of before, some of them changed within, and perhaps more after them.
fn is_item_for_item(old: &[Value], new: &[Value]) -> bool {
    old.len() <= new.len() && old.iter().zip(new).all(|(old, new)| old == new || (old.is_object() && new.is_object()))
}

/// Returns the positions of the old items that the new ones start with.
fn kept(old: &[Value], new: &[Value]) -> Vec<usize> {
    let mut kept = Vec::new();
    for (index, item) in old.iter().enumerate() {
        if new.get(kept.len()) == Some(item) {
            kept.push(index);
        }
    }
    kept
}

/// Returns the keyword of a schema that only has alternatives, and these.
fn alternatives(value: &Value) -> Option<(&str, &[Value])> {
    let keywords = value.as_object().filter(|keywords| keywords.len() == 1)?;
    keywords.get("anyOf")?.as_array().map(|items| ("anyOf", items.as_slice()))
}

/// Checks whether the last collection among entries is written on its line, in brackets.
fn is_compact(entries: impl Iterator<Item = (YamlNode, YamlNode)>) -> bool {
    entries.filter_map(|(_, value)| value.as_mapping().map(Mapping::is_flow_style)).last().unwrap_or_default()
}

/// Returns the text of a node that starts within a line, as it would be at the start of one.
fn unindented(text: &str) -> String {
    let indent = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let lines = || text.lines().skip(1).filter(|line| !line.trim().is_empty());
    let common = lines().map(|line| indent(&line)).min().unwrap_or_default();
    let mut all = text.lines();
    let first = all.next().unwrap_or_default().to_owned();
    all.fold(first, |text, line| format!("{text}\n{}", line.get(common..).unwrap_or_default()))
}

/// Parses the text of a new node.
fn parsed(text: &str) -> Option<YamlNode> {
    root(&Document::from_str(text).ok()?)
}

fn root(document: &Document) -> Option<YamlNode> {
    let mapping = document.as_mapping().map(YamlNode::Mapping);
    let sequence = || document.as_sequence().map(YamlNode::Sequence);
    mapping.or_else(sequence).or_else(|| document.as_scalar().map(YamlNode::Scalar))
}

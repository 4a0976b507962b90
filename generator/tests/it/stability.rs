//! Names stay: where a document gains, loses or moves a value of an enum, a property or a definition, no name of the emitted
//! types gets another meaning without a compile error.
//!
//! The documents are the fixtures, and those of the folder that `VISTORIA_DOCUMENTS` names (`tests/corpora/names.py`).

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use vistoria_generator::specification::{Options, emit};
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::load::load;
use vistoria_schemas::node::{Kind, Node};
use vistoria_test_helpers::fixture;

/// The greatest number of changes of one kind that are tried on a document from outside; the fixtures have all of them.
const MAX_CHANGES: usize = 12;

/// What a change does to an object of named schemas, or to a list of values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Remove,
    Add,
    Reverse,
}

/// The fields and variants of each type, with the key or the text that each stands for.
type Meanings = BTreeMap<String, BTreeMap<String, String>>;

/// Reads the meanings off an emitted file.
fn meanings(types: &str) -> Meanings {
    let mut meanings = Meanings::new();
    let mut current: Option<String> = None;
    for line in types.lines().map(str::trim).filter(|line| !line.starts_with("//")) {
        let heading = line.split_once("pub struct ").or_else(|| line.split_once("pub enum ")).map(|(_, rest)| rest);
        if let Some((name, _)) = heading.and_then(|rest| rest.split_once([' ', '('])) {
            current = Some(name.to_owned());
        }
        let Some(members) = current.as_ref().map(|name| meanings.entry(name.clone()).or_default()) else { continue };
        members.extend(variants(line));
        members.extend(field(line));
        if line == "}" {
            current = None;
        }
    }
    meanings
}

/// Returns the variants of texts on a line: `Red = "red", Green = "green"`.
fn variants(line: &str) -> Vec<(String, String)> {
    let words: Vec<&str> = line.split(' ').collect();
    let pairs = words.windows(2).enumerate().filter(|(_, pair)| pair[1] == "=");
    pairs
        .filter_map(|(at, pair)| {
            let text = words.get(at + 2)?.strip_prefix('"')?;
            Some((pair[0].to_owned(), text.trim_end_matches([',', '"']).to_owned()))
        })
        .collect()
}

/// Returns the field on a line, with its key: `optional created_at ("createdAt"): Option<String>,`.
fn field(line: &str) -> Option<(String, String)> {
    let (head, _) = line.split_once(": ")?;
    let (presence, name) = head.split_once(' ')?;
    let is_field = ["required", "nullable", "optional", "both", "forbidden"].contains(&presence);
    let (name, key) = name.split_once(" (").unwrap_or((name, name));
    is_field.then(|| (name.to_owned(), key.trim_matches([')', '"']).to_owned()))
}

/// A document whose keys are in order.
#[derive(Debug, Clone)]
enum Tree {
    Object(Vec<(String, Tree)>),
    List(Vec<Tree>),
    Leaf(Value),
}

impl Tree {
    fn of(node: &Node) -> Self {
        match &node.kind {
            Kind::Object(entries) => {
                Self::Object(entries.iter().map(|entry| (entry.key.clone(), Self::of(&entry.value))).collect())
            }
            Kind::Array(items) => Self::List(items.iter().map(Self::of).collect()),
            _ => Self::Leaf(node.to_value()),
        }
    }

    fn at(&mut self, path: &[usize]) -> &mut Self {
        match (path, self) {
            ([], tree) => tree,
            ([first, rest @ ..], Self::Object(entries)) => entries[*first].1.at(rest),
            ([first, rest @ ..], Self::List(items)) => items[*first].at(rest),
            _ => unreachable!("a path leads through objects and lists"),
        }
    }

    /// Adds the paths of all objects of named schemas and of all lists of values.
    fn places(&self, path: &[usize], found: &mut Vec<Vec<usize>>) {
        let inner = |at: usize| [path, &[at]].concat();
        match self {
            Self::Object(entries) => {
                for (at, (key, value)) in entries.iter().enumerate() {
                    let is_named = ["properties", "schemas", "$defs", "definitions"].contains(&key.as_str());
                    if matches!(value, Self::Object(_)) && is_named || (matches!(value, Self::List(_)) && key == "enum")
                    {
                        found.push(inner(at));
                    }
                    value.places(&inner(at), found);
                }
            }
            Self::List(items) => items.iter().enumerate().for_each(|(at, item)| item.places(&inner(at), found)),
            Self::Leaf(_) => {}
        }
    }

    /// Returns what a change can make of this object or list.
    fn changed(&self, change: Change) -> Vec<Self> {
        match (self, change) {
            (Self::List(items), Change::Reverse) => vec![Self::List(items.iter().rev().cloned().collect())],
            (Self::Object(entries), Change::Reverse) => vec![Self::Object(entries.iter().rev().cloned().collect())],
            (Self::List(items), Change::Remove) => without_each(items).map(Self::List).collect(),
            (Self::Object(entries), Change::Remove) => without_each(entries).map(Self::Object).collect(),
            (Self::List(items), Change::Add) => {
                let words = items.iter().filter_map(|item| match item {
                    Self::Leaf(Value::String(word)) => {
                        Some([word.to_uppercase(), format!("{word}!"), format!("!{word}")])
                    }
                    _ => None,
                });
                let with =
                    |word| Self::List([Self::Leaf(Value::String(word))].into_iter().chain(items.clone()).collect());
                words.flatten().map(with).collect()
            }
            (Self::Object(entries), Change::Add) => {
                let names = entries.iter().flat_map(|(key, schema)| {
                    let inline = schema.keys("properties").into_iter().map(move |property| format!("{key}_{property}"));
                    [key.to_uppercase(), format!("{key}_"), format!("{key}Value")].into_iter().chain(inline)
                });
                let is_new = |name: &String| entries.iter().all(|(key, _)| key != name);
                let added = Self::Leaf(json!({"type": "object", "properties": {"added": {"enum": ["a", "A"]}}}));
                let with = |name| Self::Object([(name, added.clone())].into_iter().chain(entries.clone()).collect());
                names.filter(is_new).map(with).collect()
            }
            (Self::Leaf(_), _) => Vec::new(),
        }
    }

    /// Returns the keys of the object under `key`.
    fn keys(&self, key: &str) -> Vec<&str> {
        let Self::Object(entries) = self else { return Vec::new() };
        match entries.iter().find(|(known, _)| known == key) {
            Some((_, Self::Object(inner))) => inner.iter().map(|(key, _)| key.as_str()).collect(),
            _ => Vec::new(),
        }
    }
}

/// Writes JSON.
impl fmt::Display for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let comma = |at: usize| if at > 0 { "," } else { "" };
        match self {
            Self::Object(entries) => {
                f.write_str("{")?;
                for (at, (key, value)) in entries.iter().enumerate() {
                    write!(f, "{}{}:{value}", comma(at), json!(key))?;
                }
                f.write_str("}")
            }
            Self::List(items) => {
                f.write_str("[")?;
                items.iter().enumerate().try_for_each(|(at, item)| write!(f, "{}{item}", comma(at)))?;
                f.write_str("]")
            }
            Self::Leaf(value) => write!(f, "{value}"),
        }
    }
}

fn without_each<T: Clone>(items: &[T]) -> impl Iterator<Item = Vec<T>> {
    (0..items.len()).map(|left_out| [&items[..left_out], &items[left_out + 1..]].concat())
}

/// Returns the meanings of the names in the emitted types of a document.
fn emitted(document: &Tree, folder: &Path) -> Option<Meanings> {
    let path = folder.join("document.json");
    std::fs::write(&path, document.to_string()).expect("written");
    let options = Options { support: Some("support".to_owned()), ..Options::default() };
    Some(meanings(&emit(&path, &options).ok()?.types?))
}

/// Tries changes on a document; returns their number, and the names whose meaning moved.
fn check(document: &Tree, most: usize) -> (usize, Vec<String>) {
    let folder = tempfile::tempdir().expect("a folder");
    let Some(before) = emitted(document, folder.path()) else { return (0, Vec::new()) };
    let mut paths = Vec::new();
    document.places(&[], &mut paths);
    let (mut tried, mut moved) = (0, Vec::new());
    for change in [Change::Remove, Change::Add, Change::Reverse] {
        let mut place = document.clone();
        let all =
            paths.iter().flat_map(|path| place.at(path).changed(change).into_iter().map(move |made| (path, made)));
        let all: Vec<(&Vec<usize>, Tree)> = all.collect();
        let step = all.len().div_ceil(most).max(1);
        for (path, made) in all.into_iter().step_by(step) {
            let mut document = document.clone();
            *document.at(path) = made;
            let Some(after) = emitted(&document, folder.path()) else { continue };
            tried += 1;
            for (name, members) in &before {
                let now = after.get(name).into_iter().flatten();
                let other = now.filter(|(member, meaning)| members.get(*member).is_some_and(|known| known != *meaning));
                moved.extend(other.map(|(member, meaning)| {
                    format!("{change:?} at {path:?}: {name}::{member} was \"{}\", is \"{meaning}\"", members[member])
                }));
            }
        }
    }
    (tried, moved)
}

/// Reads the documents of a folder, in the order of their names.
fn documents(folder: &Path) -> Vec<(String, Tree)> {
    let entries = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let mut paths: Vec<PathBuf> = entries.collect();
    paths.sort();
    let read = |path: PathBuf| {
        let name = path.file_name()?.to_string_lossy().into_owned();
        let sources = load(&path, folder, &mut Diagnostics::default()).ok()?;
        let tree = Tree::of(sources.root().root.as_ref()?);
        (!name.contains(".instances.")).then_some((name, tree))
    };
    paths.into_iter().filter_map(read).collect()
}

#[test]
#[allow(clippy::print_stdout, reason = "the script shows it")]
fn no_name_gets_another_meaning() {
    let outside = std::env::var_os("VISTORIA_DOCUMENTS").map(PathBuf::from);
    let most = if outside.is_some() { MAX_CHANGES } else { usize::MAX };
    let documents = documents(&outside.unwrap_or_else(|| fixture("specifications")));
    let (mut tried, mut all) = (0, Vec::new());
    for (name, document) in &documents {
        let (count, moved) = check(document, most);
        tried += count;
        all.extend(moved.into_iter().map(|moved| format!("{name}: {moved}")));
    }
    println!("{tried} changes of {} documents", documents.len());
    assert!(tried > 10 * documents.len(), "only {tried} changes were tried");
    assert!(all.is_empty(), "{} names moved:\n{}", all.len(), all.join("\n"));
}

//! Strict reading of the objects in [`crate::extensions`]: unknown and missing keys are errors, with suggestions.

use serde::de::{DeserializeOwned, IntoDeserializer, value::Error};

use crate::code::Code;
use crate::diagnostic::Diagnostics;
use crate::extensions::{FieldType, ObjectFields};
use crate::nearest::suggestion;
use crate::node::{Kind, Node};
use crate::pointer::Pointer;

/// An object that is being read: its node, its place, its known fields, and the one code of all its errors.
pub(crate) struct Fields<'a> {
    /// The object.
    pub(crate) node: &'a Node,
    /// Its pointer in its file.
    pub(crate) pointer: Pointer,
    code: &'static Code,
    known: &'static ObjectFields,
}

impl<'a> Fields<'a> {
    /// Opens `node`; reports when it is not an object, and every key that is not among `known`.
    pub(crate) fn open(
        node: &'a Node,
        pointer: Pointer,
        known: &'static ObjectFields,
        code: &'static Code,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let fields = Self { node, pointer, code, known };
        let names = known.fields.iter().map(|field| field.name);
        let name = known.name;
        if !node.is_object() {
            let names: Vec<&str> = names.clone().collect();
            diagnostics
                .error(code, node.at, fields.pointer.clone(), format!("{name} must be an object"))
                .help(format!("its keys are {}", names.join(", ")));
        }
        for entry in node.entries().iter().filter(|entry| known.field(&entry.key).is_none()) {
            diagnostics
                .error(code, entry.at, fields.pointer.child(&entry.key), format!("{name} has no key \"{}\"", entry.key))
                .help(suggestion(&entry.key, names.clone()));
        }
        fields
    }

    /// Returns the value of a key; reports an absent one that the table requires.
    pub(crate) fn get(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<&'a Node> {
        if self.known.field(key).is_some_and(|field| field.required) {
            self.required(key, diagnostics)
        } else {
            self.node.get(key)
        }
    }

    /// Returns the value of a key that must be present here, whatever the table says; reports an absent one at the object.
    pub(crate) fn required(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<&'a Node> {
        let found = self.node.get(key);
        if found.is_none() && self.node.is_object() {
            diagnostics
                .error(self.code, self.node.at, self.pointer.clone(), format!("{} has no \"{key}\"", self.known.name))
                .help(format!("add \"{key}\""));
        }
        found
    }

    /// Returns the objects of a list, with their pointers; reports an absent one that the table requires, and one with nothing in it.
    pub(crate) fn list(&self, key: &str, diagnostics: &mut Diagnostics) -> Vec<(&'a Node, Pointer)> {
        let Some(node) = self.get(key, diagnostics) else { return Vec::new() };
        let pointer = self.pointer.child(key);
        if node.items().is_empty() {
            let message = format!("\"{key}\" must be a list with something in it");
            diagnostics.error(self.code, node.at, pointer, message).help("write one object for each");
            return Vec::new();
        }
        node.items().iter().enumerate().map(|(index, node)| (node, pointer.child(index.to_string()))).collect()
    }

    /// Returns the text of a key; reports an absent one that the table requires.
    pub(crate) fn text(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        let node = self.get(key, diagnostics)?;
        self.text_of(node, key, diagnostics)
    }

    /// Returns the text of a key that must be present here, whatever the table says.
    pub(crate) fn required_text(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        let node = self.required(key, diagnostics)?;
        self.text_of(node, key, diagnostics)
    }

    /// Returns whether an optional key is true; reports anything but true and false.
    pub(crate) fn flag(&self, key: &str, diagnostics: &mut Diagnostics) -> bool {
        let Some(node) = self.node.get(key) else { return false };
        if let Kind::Bool(value) = node.kind {
            return value;
        }
        let message = format!("\"{key}\" of {} must be true or false", self.known.name);
        diagnostics.error(self.code, node.at, self.pointer.child(key), message).help(format!("write \"{key}: true\""));
        false
    }

    /// Returns the value that a word of the table stands for; reports any other text.
    pub(crate) fn word<T: DeserializeOwned>(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<T> {
        let node = self.get(key, diagnostics)?;
        let text = self.text_of(node, key, diagnostics)?;
        let found = self.words(key).find(|(word, _)| *word == text).and_then(|(word, _)| value_of(word));
        if found.is_none() {
            let message = format!("\"{text}\" is not a {key} of {}", self.known.name);
            diagnostics
                .error(self.code, node.at, self.pointer.child(key), message)
                .help(suggestion(&text, self.words(key).map(|(word, _)| *word)));
        }
        found
    }

    /// Returns the values of a key that is one word of the table or a list of them; reports anything else.
    pub(crate) fn words_or_word<T: DeserializeOwned>(
        &self,
        node: &Node,
        key: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<Vec<T>> {
        let texts = match &node.kind {
            Kind::Array(items) => &items[..],
            _ => std::slice::from_ref(node),
        };
        let value = |text: &Node| {
            let (word, _) = self.words(key).find(|(word, _)| Some(*word) == text.as_str())?;
            value_of(word)
        };
        let found: Option<Vec<T>> = texts.iter().map(value).collect();
        let found = found.filter(|found| !found.is_empty());
        if found.is_none() {
            let known: Vec<&str> = self.words(key).map(|(word, _)| *word).collect();
            let message = format!("\"{key}\" must be {}, or a list of them", known.join(" or "));
            diagnostics
                .error(self.code, node.at, self.pointer.child(key), message)
                .help(format!("write \"{key}: {}\"", known.first().copied().unwrap_or_default()));
        }
        found
    }

    fn words(&self, key: &str) -> impl Iterator<Item = &'static (&'static str, &'static str)> + Clone {
        let words = match self.known.field(key).map(|field| field.value) {
            Some(FieldType::Word(words) | FieldType::Words(words)) => words,
            _ => &[],
        };
        words.iter()
    }

    fn text_of(&self, node: &Node, key: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        match &node.kind {
            Kind::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
            _ => {
                let message = format!("\"{key}\" of {} must be text", self.known.name);
                diagnostics.error(self.code, node.at, self.pointer.child(key), message).help("put it in quotes");
                None
            }
        }
    }
}

/// Returns the value of an enum whose serialised form is `word`.
fn value_of<T: DeserializeOwned>(word: &'static str) -> Option<T> {
    let word: serde::de::value::StrDeserializer<'_, Error> = word.into_deserializer();
    T::deserialize(word).ok()
}

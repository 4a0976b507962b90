//! Reads the small objects of our own keywords strictly: unknown and missing keys are faults, with what was meant.

use crate::diagnostic::Diagnostics;
use crate::nearest::suggestion;
use crate::node::{Kind, Node};
use crate::pointer::Pointer;

/// An object of ours being read: its node, its place, and the one code all its faults have.
pub(crate) struct Fields<'a> {
    /// The object.
    pub(crate) node: &'a Node,
    /// Its pointer in its file.
    pub(crate) pointer: Pointer,
    /// The code that its faults have.
    pub(crate) code: &'static str,
    /// What it is called in messages, such as `x-rule`.
    pub(crate) name: &'static str,
}

impl<'a> Fields<'a> {
    /// Opens `node`, faulting it when it is no object and naming every key that is not among `known`.
    pub(crate) fn open(
        node: &'a Node,
        pointer: Pointer,
        (name, code): (&'static str, &'static str),
        known: &[&str],
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let fields = Self { node, pointer, code, name };
        if !node.is_object() {
            diagnostics
                .error(code, node.at, fields.pointer.clone(), format!("{name} must be an object"))
                .help(format!("its keys are {}", known.join(", ")));
        }
        for entry in node.entries().iter().filter(|entry| !known.contains(&entry.key.as_str())) {
            diagnostics
                .error(code, entry.at, fields.pointer.child(&entry.key), format!("{name} has no key \"{}\"", entry.key))
                .help(suggestion(&entry.key, known.iter().copied()));
        }
        fields
    }

    /// The value of a key that must be there; its absence is a fault at the object.
    pub(crate) fn required(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<&'a Node> {
        let found = self.node.get(key);
        if found.is_none() && self.node.is_object() {
            diagnostics
                .error(self.code, self.node.at, self.pointer.clone(), format!("{} has no \"{key}\"", self.name))
                .help(format!("add \"{key}\""));
        }
        found
    }

    /// The text of a key that must be there.
    pub(crate) fn required_text(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        let node = self.required(key, diagnostics)?;
        self.text_of(node, key, diagnostics)
    }

    /// The text of a key that may be there.
    pub(crate) fn text(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        let node = self.node.get(key)?;
        self.text_of(node, key, diagnostics)
    }

    /// One of a closed set of words.
    pub(crate) fn required_word<T: Copy>(
        &self,
        key: &str,
        words: &[(&str, T)],
        diagnostics: &mut Diagnostics,
    ) -> Option<T> {
        let node = self.required(key, diagnostics)?;
        let text = self.text_of(node, key, diagnostics)?;
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if found.is_none() {
            diagnostics
                .error(self.code, node.at, self.pointer.child(key), format!("\"{text}\" is no {key} of {}", self.name))
                .help(suggestion(&text, words.iter().map(|(word, _)| *word)));
        }
        found
    }

    fn text_of(&self, node: &Node, key: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        match &node.kind {
            Kind::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
            _ => {
                diagnostics
                    .error(
                        self.code,
                        node.at,
                        self.pointer.child(key),
                        format!("\"{key}\" of {} must be text", self.name),
                    )
                    .help("put it in quotes");
                None
            }
        }
    }
}

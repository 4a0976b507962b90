//! What an exported document does not say, and what else is worth knowing about it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use vistoria_schemas::node::{Kind, Node};
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::sources::Sources;
use vistoria_schemas::text::{At, FileId, Position};

/// Something that the document says and the exported one does not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Loss {
    /// The file, line and column.
    pub place: String,
    /// The JSON Pointer in that file; of what reading lost, the pointer in the exported document.
    pub pointer: String,
    /// The keyword that is left out or weakened; of a format, `format` and its name.
    pub keyword: String,
    /// What is lost.
    pub what: String,
    /// What to do.
    pub help: &'static str,
}

/// Something worth knowing about the exported document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What it says.
    pub text: String,
}

/// What was found, before its places are written.
#[derive(Default)]
pub(super) struct Found {
    losses: Vec<RawLoss>,
    of_reading: Vec<Loss>,
    notes: Vec<Note>,
}

/// A loss at a key of a document.
#[derive(Clone)]
pub(super) struct RawLoss {
    pub(super) at: At,
    pub(super) keyword: String,
    pub(super) what: String,
    pub(super) help: &'static str,
}

impl Found {
    pub(super) fn loss(&mut self, loss: RawLoss) {
        self.losses.push(loss);
    }

    pub(super) fn note(&mut self, text: impl Into<String>) {
        self.notes.push(Note { text: text.into() });
    }

    /// Adds what was lost when the document was read: definitions, and what each accepts.
    pub(super) fn of_reading(&mut self, losses: &[(String, String)], prefix: &str) {
        self.of_reading.extend(losses.iter().map(|(definition, what)| Loss {
            place: String::new(),
            pointer: format!("{}{definition}", prefix.trim_start_matches('#')),
            keyword: String::new(),
            what: what.clone(),
            help: "correct the document where the other diagnostics say",
        }));
    }

    /// Returns the losses with their places, in the order of the files, and the notes.
    pub(super) fn finished(mut self, sources: &Sources) -> (Vec<Loss>, Vec<Note>) {
        self.losses
            .sort_by(|one, other| (one.at, &one.keyword, &one.what).cmp(&(other.at, &other.keyword, &other.what)));
        self.losses.dedup_by(|one, other| (one.at, &one.keyword, &one.what) == (other.at, &other.keyword, &other.what));
        let pointers = pointers(sources, &self.losses.iter().map(|loss| loss.at).collect());
        let place = |at: At| {
            let file = sources.file(at.file);
            let Position { line, column, .. } = Position::of(file.text.as_bytes(), at.offset);
            format!("{}:{line}:{column}", file.name)
        };
        let losses = self.losses.into_iter().map(|RawLoss { at, keyword, what, help }| Loss {
            place: place(at),
            pointer: pointers.get(&at).map(ToString::to_string).unwrap_or_default(),
            keyword,
            what,
            help,
        });
        let losses = losses.chain(self.of_reading).collect();
        (losses, self.notes)
    }
}

/// Returns the pointers of the keys that start at these places.
fn pointers(sources: &Sources, wanted: &BTreeSet<At>) -> BTreeMap<At, Pointer> {
    let mut found = BTreeMap::new();
    let files: BTreeSet<FileId> = wanted.iter().map(|at| at.file).collect();
    for file in files {
        let mut open: Vec<(&Node, Pointer)> =
            sources.file(file).root.iter().map(|root| (root, Pointer::root())).collect();
        while let Some((node, pointer)) = open.pop() {
            match &node.kind {
                Kind::Object(entries) => {
                    for entry in entries {
                        let pointer = pointer.child(&entry.key);
                        if wanted.contains(&entry.at) {
                            found.entry(entry.at).or_insert_with(|| pointer.clone());
                        }
                        open.push((&entry.value, pointer));
                    }
                }
                Kind::Array(items) => {
                    open.extend(items.iter().enumerate().map(|(index, item)| (item, pointer.child(index.to_string()))));
                }
                _ => {}
            }
        }
    }
    found
}

//! Names for definitions: the last token of the pointer that leads to each, made unique by a number.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::Target;

/// The names given so far.
#[derive(Default)]
pub(super) struct DefinitionNames {
    by_target: BTreeMap<Target, String>,
    taken: BTreeSet<String>,
}

impl DefinitionNames {
    /// Checks whether `target` has no name yet.
    pub(super) fn is_new(&self, target: &Target) -> bool {
        !self.by_target.contains_key(target)
    }

    /// Gives `target` the name `wished`, in ASCII letters, or that name with a number.
    pub(super) fn give(&mut self, target: Target, wished: &str) {
        // A reference is a URI, and a Rust name is read by people: both need plain letters.
        let ascii = any_ascii::any_ascii(wished);
        let plain: String = ascii
            .chars()
            .map(|char| if char.is_ascii_alphanumeric() || "._-".contains(char) { char } else { '_' })
            .collect();
        let mut name = plain.clone();
        let mut number = 2;
        while !self.taken.insert(name.clone()) {
            name = format!("{plain}_{number}");
            number += 1;
        }
        self.by_target.insert(target, name);
    }

    /// Returns the name given to `target`.
    pub(super) fn of(&self, target: &Target) -> &str {
        &self.by_target[target]
    }

    /// Returns all names by target.
    pub(super) fn into_map(self) -> BTreeMap<Target, String> {
        self.by_target
    }
}

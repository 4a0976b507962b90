//! What a node certainly demands: its types, its values, its required keys, and the schemas of its properties.

use serde_json::Value;

use super::constant::Constant;
use super::node::{JsonKinds, NodeId};

/// The outline of a node.
#[derive(Debug)]
pub(super) struct Outline {
    pub(super) types: JsonKinds,
    pub(super) values: Option<Vec<Constant>>,
    pub(super) required: Vec<Box<str>>,
    pub(super) properties: Vec<(Box<str>, NodeId)>,
    /// The nodes of which it is and that allow no keys but their own.
    pub(super) closed: Vec<NodeId>,
}

impl Outline {
    /// Returns its values, when there are no others.
    pub(super) fn listed(&self) -> Option<Vec<Value>> {
        Some(self.values.as_ref()?.iter().map(|constant| (*constant.value).clone()).collect())
    }

    /// Returns the strings among its values.
    pub(super) fn texts(&self) -> impl Iterator<Item = Box<str>> {
        self.values.iter().flatten().filter_map(|constant| constant.value.as_str().map(Into::into))
    }
}

//! What is demanded of one value: that it satisfies a node, or that it does not.

use super::node::NodeId;

/// A node, and whether the value must not satisfy it. Sorts by node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Literal(u32);

impl Literal {
    /// Demands that the value satisfies a node.
    pub(super) fn positive(id: NodeId) -> Self {
        Self(id.0 << 1)
    }

    /// Demands that the value does not satisfy a node.
    pub(super) fn negative(id: NodeId) -> Self {
        Self(id.0 << 1 | 1)
    }

    /// Returns the node.
    pub(super) fn node(self) -> NodeId {
        NodeId(self.0 >> 1)
    }

    /// Checks whether the value must not satisfy the node.
    pub(super) fn is_negated(self) -> bool {
        self.0 & 1 == 1
    }

    /// Returns the literal that demands the opposite.
    pub(super) fn opposite(self) -> Self {
        Self(self.0 ^ 1)
    }
}

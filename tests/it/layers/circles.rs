//! The circles of a graph: its strongly connected components of more than one node.

use std::collections::{BTreeMap, BTreeSet};

/// Returns the nodes of each circle. Two nodes are in one circle if each can be reached from the other.
pub(super) fn circles<'a>(edges: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<BTreeSet<&'a str>> {
    let mut targets: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (from, to) in edges {
        targets.entry(from).or_default().insert(to);
    }
    let reachable: BTreeMap<&str, BTreeSet<&str>> = targets.keys().map(|node| (*node, from(node, &targets))).collect();
    let reaches = |from: &str, to: &str| reachable.get(from).is_some_and(|nodes| nodes.contains(to));
    let mut circles: BTreeSet<BTreeSet<&str>> = BTreeSet::new();
    for node in targets.keys().filter(|node| reaches(node, node)) {
        circles.insert(targets.keys().copied().filter(|other| reaches(node, other) && reaches(other, node)).collect());
    }
    circles.into_iter().collect()
}

/// Returns the nodes that can be reached from a node, in one step or more.
fn from<'a>(node: &str, targets: &BTreeMap<&'a str, BTreeSet<&'a str>>) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&str> = targets.get(node).into_iter().flatten().copied().collect();
    while let Some(next) = open.pop() {
        if found.insert(next) {
            open.extend(targets.get(next).into_iter().flatten());
        }
    }
    found
}

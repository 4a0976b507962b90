//! The values that a document shows for a body: the examples of its media type, else that of its schema.

use serde_json::Value;

use super::content::MediaType;
use crate::diagnostic::Diagnostics;
use crate::document::Target;
use crate::node::Node;
use crate::normalise::follow;
use crate::sources::Sources;

/// The name of an example that has none.
const UNNAMED: &str = "example";

/// Adds the examples of the field `content` of the object at `place` to its media types.
pub(super) fn add(content: &mut [MediaType], node: &Node, place: &Target, sources: &Sources) {
    let at = |place: Target| follow(sources, place, &mut Diagnostics::default()).map(|(_, node)| node);
    for media in content {
        let Some(written) = node.get("content").and_then(|content| content.get(&media.range)) else { continue };
        let pointer = place.1.child("content").child(&media.range);
        let named = written.get("examples").map(Node::entries).unwrap_or_default().iter().filter_map(|entry| {
            let example = at((place.0, pointer.child("examples").child(&entry.key)))?;
            Some((entry.key.clone(), example.get("value").or_else(|| example.get("dataValue"))?.to_value()))
        });
        let unnamed = written.get("example").map(|value| (UNNAMED.to_owned(), value.to_value()));
        media.examples = unnamed.into_iter().chain(named).collect();
        if media.examples.is_empty() && written.get("schema").is_some() {
            let schema = at((place.0, pointer.child("schema")));
            media.examples = schema.and_then(of_schema).map(|value| (UNNAMED.to_owned(), value)).into_iter().collect();
        }
    }
}

/// Returns the first example of a schema.
fn of_schema(schema: &Node) -> Option<Value> {
    let first = || schema.get("examples")?.items().first();
    schema.get("example").or_else(first).map(Node::to_value)
}

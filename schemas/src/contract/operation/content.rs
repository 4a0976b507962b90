//! Bodies: the media types that a body may have, each with its schema and the encoding of its properties.

use openapiv3::Encoding;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::names::Names;
use super::parameter::Style;
use super::piece::piece;
use crate::document::Target;
use crate::node::{Entry, Node};

/// The body of a request.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestBody {
    /// Whether it must be present.
    pub required: bool,
    /// The media types that it may have, in source order.
    pub content: Vec<MediaType>,
}

/// A media type of a body.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MediaType {
    /// The media type or range of media types, such as `application/json` or `text/*`.
    pub range: String,
    /// The definition that the body is validated against; absent when any body of the type will do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// How properties of a form are written, by name, where that is not the default.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub encoding: Vec<PropertyEncoding>,
    /// The values that the document shows, by name; only where the contract was read from its source, since validation does not need
    /// them.
    #[serde(skip)]
    pub examples: Vec<(String, Value)>,
}

/// How a property of a form is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PropertyEncoding {
    /// The property.
    pub name: String,
    /// The media types of its value, separated by commas.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// How an array or an object is written; absent when its media type decides that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub style: Option<Style>,
    /// Whether each item of an array and each property of an object is written for itself.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub explode: bool,
    /// Whether reserved characters of a URL are written as they are.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub allow_reserved: bool,
}

impl RequestBody {
    /// Returns the definition of its JSON body; `None` when it has none.
    pub fn schema(&self) -> Option<&str> {
        json_schema(&self.content)
    }
}

impl MediaType {
    /// Checks whether a body of this type is JSON: JSON itself, or a type that is written as JSON.
    pub fn is_json(&self) -> bool {
        rank(&self.range).is_some_and(|rank| rank < RANGE)
    }

    /// Checks whether a body of this type, or of a type in this range, may be JSON.
    pub fn may_be_json(&self) -> bool {
        rank(&self.range).is_some()
    }
}

/// Returns the media type that a JSON body has; `None` when no JSON is described.
pub fn json_media_type(content: &[MediaType]) -> Option<&MediaType> {
    let ranges = content.iter().map(|media| media.range.as_str());
    Some(&content[position_of_json(ranges)?])
}

/// Returns the definition of the JSON body among media types.
pub(super) fn json_schema(content: &[MediaType]) -> Option<&str> {
    json_media_type(content)?.schema.as_deref()
}

/// Returns a media type without its parameters, in lower case.
fn essence(range: &str) -> String {
    range.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The rank of the first range of media types that JSON is in.
const RANGE: u8 = 2;

/// Returns how surely a JSON body is of a media type: the less, the surer; `None` when it is of another.
fn rank(range: &str) -> Option<u8> {
    match essence(range).as_str() {
        "application/json" => Some(0),
        "application/*" => Some(RANGE),
        "*/*" => Some(RANGE + 1),
        // What ASP.NET writes; WHATWG's MIME Sniffing has it as a JSON type.
        "text/json" => Some(1),
        essence => essence.ends_with("+json").then_some(1),
    }
}

/// Returns the position of the media type that a JSON body has: JSON itself, else a type that is written as JSON, else a range
/// that JSON is in.
fn position_of_json<'r>(ranges: impl Iterator<Item = &'r str>) -> Option<usize> {
    let ranked = ranges.enumerate().filter_map(|(index, range)| Some((rank(range)?, index)));
    ranked.min().map(|(_, index)| index)
}

/// Reads the field `content` of the object at `place`. The definition of its JSON body gets the name `wished`; those of others
/// end with their media type. Returns what cannot be read of it as messages.
pub(super) fn read(node: &Node, place: &Target, wished: &str, names: &mut Names) -> (Vec<MediaType>, Vec<String>) {
    let mut problems = Vec::new();
    let entries = node.get("content").map(Node::entries).unwrap_or_default();
    let main = position_of_json(entries.iter().map(|entry| entry.key.as_str())).unwrap_or_default();
    let mut media_type = |index: usize, entry: &Entry| {
        let pointer = place.1.child("content").child(&entry.key);
        let schema = entry.value.get("schema").map(|_| {
            let wished = if index == main { wished.to_owned() } else { format!("{wished}.{}", entry.key) };
            names.add((place.0, pointer.child("schema")), &wished)
        });
        let encodings = entry.value.get("encoding").map(Node::entries).unwrap_or_default();
        let encoding = encodings.iter().filter_map(|encoding| match encoding_of(&encoding.key, &encoding.value) {
            Ok(encoding) => Some(encoding),
            Err(error) => {
                problems.push(format!("the encoding of \"{}\" cannot be read: {error}", encoding.key));
                None
            }
        });
        MediaType { range: entry.key.clone(), schema, encoding: encoding.collect(), examples: Vec::new() }
    };
    let content = entries.iter().enumerate().map(|(index, entry)| media_type(index, entry)).collect();
    (content, problems)
}

fn encoding_of(name: &str, node: &Node) -> Result<PropertyEncoding, serde_json::Error> {
    let read: Encoding = piece(node, &["headers"])?;
    let style = read.style.map(Style::from).or_else(|| node.get("explode").map(|_| Style::Form));
    let explode =
        if node.get("explode").is_some() { read.explode } else { style.is_some_and(Style::explodes_by_default) };
    Ok(PropertyEncoding {
        name: name.to_owned(),
        content_type: read.content_type,
        style,
        explode,
        allow_reserved: read.allow_reserved,
    })
}

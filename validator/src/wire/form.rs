//! Bodies of the media type `application/x-www-form-urlencoded`.

use vistoria_schemas::contract::{MediaType, Style};
use vistoria_schemas::graph::Type;
use vistoria_schemas::json;
use vistoria_schemas::node::{Entry, Kind, Node};
use vistoria_schemas::text::FileId;

use super::styles::{self, Deep, is_below};
use super::text::{Escape, Text, pairs};
use super::typed::{Reading, Schemas, node};
use crate::contract::Contract;

const READINGS: [Reading; 2] = [Reading::String, Reading::Scalar];

/// Reads a form as the object that the media type's schema describes.
pub fn form(contract: &Contract, media: &MediaType, definition: &str, body: &str) -> Node {
    let schemas = Schemas::of(contract, definition);
    let pairs = pairs(Text { at: 0, raw: body, escape: Escape::Form }, "&");
    let mut entries: Vec<Entry> = Vec::new();
    for (key, _) in &pairs {
        let decoded = key.decoded();
        let deep = media
            .encoding
            .iter()
            .find(|known| known.style == Some(Style::DeepObject) && is_below(&known.name, &decoded));
        let name = deep.map_or(decoded, |known| known.name.clone());
        if entries.iter().all(|known| known.key != name) {
            let value = property(&schemas.property(&name), media, &name, &pairs, key.at);
            entries.push(Entry { at: node(key.at, Kind::Null).at, key: name, value });
        }
    }
    node(0, Kind::Object(entries))
}

fn property(
    schemas: &Schemas<'_>,
    media: &MediaType,
    name: &str,
    pairs: &[(Text<'_>, Text<'_>)],
    start: usize,
) -> Node {
    let values: Vec<Text<'_>> =
        pairs.iter().filter(|(key, _)| key.decoded() == name).map(|(_, value)| *value).collect();
    let encoding = media.encoding.iter().find(|known| known.name == name);
    let style = encoding.and_then(|encoding| encoding.style);
    if style == Some(Style::DeepObject)
        && let Some(deep) = Deep::gather(name, pairs)
    {
        let candidates = READINGS.map(|reading| schemas.deep(&deep, reading, start));
        return schemas.best(candidates.into()).unwrap_or_else(|| node(start, Kind::Null));
    }
    let is_json = encoding.and_then(|encoding| encoding.content_type.as_deref()).is_some_and(|ty| ty.contains("json"));
    let mut candidates = Vec::new();
    for reading in READINGS {
        if schemas.allow_scalars() && values.len() == 1 && !is_json {
            candidates.push(schemas.scalar(values[0], reading));
        }
        if schemas.allow(Type::Array) {
            let explode = encoding.is_none_or(|encoding| encoding.style.is_none() || encoding.explode);
            let items = styles::items(style.unwrap_or(Style::Form), explode, &values);
            candidates.push(schemas.array(&items, reading, start));
        }
        if schemas.allow(Type::Object) && style.is_some() {
            candidates.push(schemas.object(&styles::entries(Style::Form, values[0]), reading, start));
        }
    }
    // An object is written as JSON when the contract names no style.
    if is_json || (schemas.allow(Type::Object) && style.is_none()) {
        candidates.extend(values.iter().find_map(|text| in_json(*text)));
    }
    let fallback = || {
        schemas.scalar(
            values.first().copied().unwrap_or(Text { at: start, raw: "", escape: Escape::None }),
            Reading::String,
        )
    };
    schemas.best(candidates).unwrap_or_else(fallback)
}

fn in_json(text: Text<'_>) -> Option<Node> {
    let decoded = text.decoded();
    let root = json::read(decoded.as_bytes(), FileId(0)).root?;
    Some(placed(root, text.at))
}

/// Moves a value that was decoded to one place: its own places are those in the decoded text.
pub(super) fn placed(value: Node, offset: usize) -> Node {
    let kind = match value.kind {
        Kind::Array(items) => Kind::Array(items.into_iter().map(|item| placed(item, offset)).collect()),
        Kind::Object(entries) => {
            let entry = |entry: Entry| Entry {
                at: node(offset, Kind::Null).at,
                key: entry.key,
                value: placed(entry.value, offset),
            };
            Kind::Object(entries.into_iter().map(entry).collect())
        }
        kind => kind,
    };
    node(offset, kind)
}

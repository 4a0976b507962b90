//! Bodies of the media type `application/x-www-form-urlencoded`.

use std::collections::BTreeMap;

use vistoria_schemas::contract::{MediaType, PropertyEncoding, Style};
use vistoria_schemas::graph::Type;
use vistoria_schemas::json;
use vistoria_schemas::node::{Entry, Kind, Node};
use vistoria_schemas::text::FileId;

use super::styles::{self, Deep, is_below};
use super::text::{Escape, Text, pairs};
use super::typed::{Reading, Schemas, at, node, placed};
use crate::contract::Contract;

/// Reads a form as the object that the media type's schema describes.
pub fn form(contract: &Contract, media: &MediaType, definition: &str, body: &str) -> Node {
    let schemas = Schemas::of(contract, definition);
    // Names and values of each property, in the order of the form.
    let mut properties: BTreeMap<String, Vec<(Text<'_>, Text<'_>)>> = BTreeMap::new();
    for (key, value) in pairs(Text { at: 0, raw: body, escape: Escape::Form }, "&") {
        let decoded = key.decoded();
        let is_deep =
            |known: &&PropertyEncoding| known.style == Some(Style::DeepObject) && is_below(&known.name, &decoded);
        let name = media.encoding.iter().find(is_deep).map_or_else(|| decoded.clone(), |known| known.name.clone());
        properties.entry(name).or_default().push((key, value));
    }
    let entry = |(name, pairs): (String, Vec<(Text<'_>, Text<'_>)>)| {
        let start = pairs[0].0.at;
        let encoding = media.encoding.iter().find(|known| known.name == name);
        let value = property(&schemas.property(&name), encoding, &name, &pairs);
        Entry { at: at(start), key: name, value }
    };
    node(0, Kind::Object(properties.into_iter().map(entry).collect()))
}

/// Reads one property: the value of the readings that are possible by its schema and its encoding that fits best.
fn property(
    schemas: &Schemas<'_>,
    encoding: Option<&PropertyEncoding>,
    name: &str,
    pairs: &[(Text<'_>, Text<'_>)],
) -> Node {
    let start = pairs[0].0.at;
    let style = encoding.and_then(|encoding| encoding.style);
    if style == Some(Style::DeepObject)
        && let Some(deep) = Deep::gather(name, pairs)
        && let Some(value) = schemas.best_reading(|reading| vec![schemas.deep(&deep, reading, start)])
    {
        return value;
    }
    let values: Vec<Text<'_>> = pairs.iter().map(|(_, value)| *value).collect();
    let is_json = encoding.and_then(|encoding| encoding.content_type.as_deref()).is_some_and(|ty| ty.contains("json"));
    let explode = encoding.is_none_or(|encoding| encoding.style.is_none() || encoding.explode);
    let candidates = |reading| {
        let scalar = || schemas.scalar(values[0], reading);
        let array = || schemas.array(&styles::items(style.unwrap_or(Style::Form), explode, &values), reading, start);
        let object = || schemas.object(&styles::entries(Style::Form, values[0]), reading, start);
        // An object is written as JSON when the contract names no style.
        let json = is_json || (schemas.allow(Type::Object) && style.is_none());
        let scalar = (schemas.allow_scalars() && values.len() == 1 && !is_json).then(scalar);
        let array = schemas.allow(Type::Array).then(array);
        let object = (schemas.allow(Type::Object) && style.is_some()).then(object);
        let json = json.then(|| in_json(values[0])).flatten();
        scalar.into_iter().chain(array).chain(object).chain(json).collect()
    };
    schemas.best_reading(candidates).unwrap_or_else(|| schemas.scalar(values[0], Reading::String))
}

fn in_json(text: Text<'_>) -> Option<Node> {
    let root = json::read(text.decoded().as_bytes(), FileId(0)).root?;
    Some(placed(root, text.at))
}

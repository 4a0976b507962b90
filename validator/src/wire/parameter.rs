//! The value of a parameter, from where it stands in a message.

use vistoria_schemas::contract::{Parameter, ParameterPlace, Style};
use vistoria_schemas::graph::Type;
use vistoria_schemas::json;
use vistoria_schemas::node::Node;
use vistoria_schemas::text::FileId;

use super::styles::{self, Deep, Single, is_below};
use super::text::Text;
use super::typed::{Reading, Schemas};
use crate::contract::Contract;

/// Where the value of a parameter may stand.
#[derive(Debug, Clone)]
pub enum Occurrences<'t> {
    /// In one text of its own: a variable of the path, or a header.
    Single(Option<Text<'t>>),
    /// Among names and values: of the query or of cookies. `claimed` are the names of other parameters there.
    Pairs {
        /// All names and values, in order.
        pairs: Vec<(Text<'t>, Text<'t>)>,
        /// Names that belong to other parameters.
        claimed: Vec<String>,
    },
}

/// Reads the value of a parameter. A parameter that is present several times, though it is no array, has several values.
pub fn read(contract: &Contract, parameter: &Parameter, occurrences: &Occurrences<'_>) -> Vec<Node> {
    let schemas = Schemas::of(contract, &parameter.schema);
    if parameter.media_type.is_some() {
        return content(parameter, occurrences);
    }
    match occurrences {
        Occurrences::Single(None) => Vec::new(),
        Occurrences::Single(Some(text)) => {
            let Parameter { name, style, explode, .. } = parameter;
            let single = Single { name, style: *style, explode: *explode, text: *text };
            schemas.best(of_single(&schemas, &single)).into_iter().collect()
        }
        Occurrences::Pairs { pairs, claimed } => of_pairs(&schemas, parameter, pairs, claimed),
    }
}

/// Checks whether a name of the query is a part of a parameter's value.
pub fn is_part(contract: &Contract, parameter: &Parameter, key: &str) -> bool {
    if parameter.name == key {
        return true;
    }
    let schemas = Schemas::of(contract, &parameter.schema);
    match (parameter.style, parameter.explode) {
        (Style::DeepObject, _) => is_below(&parameter.name, key),
        (Style::Form, true) => schemas.allow(Type::Object) && !schemas.allow_scalars() && is_entry(&schemas, key),
        _ => false,
    }
}

fn is_entry(schemas: &Schemas<'_>, key: &str) -> bool {
    schemas.declares(key) || schemas.is_open()
}

/// Reads a parameter that is written in a media type: JSON is read, any other is a string.
fn content(parameter: &Parameter, occurrences: &Occurrences<'_>) -> Vec<Node> {
    let texts: Vec<Text<'_>> = match occurrences {
        Occurrences::Single(text) => text.iter().copied().collect(),
        Occurrences::Pairs { pairs, .. } => named(&parameter.name, pairs),
    };
    let is_json = parameter.media_type.as_deref().is_some_and(|range| range.contains("json"));
    let value = |text: &Text<'_>| {
        let decoded = text.decoded();
        let read = is_json.then(|| json::read(decoded.as_bytes(), FileId(0)).root).flatten();
        // Its places are those in the decoded text; the text's own is all that can be shown.
        super::typed::node(text.at, read.map_or(vistoria_schemas::node::Kind::String(decoded), |node| node.kind))
    };
    texts.iter().map(value).collect()
}

fn named<'t>(name: &str, pairs: &[(Text<'t>, Text<'t>)]) -> Vec<Text<'t>> {
    pairs.iter().filter(|(key, _)| key.decoded() == name).map(|(_, value)| *value).collect()
}

const READINGS: [Reading; 2] = [Reading::String, Reading::Scalar];

/// Returns the values that a text may stand for, the likeliest first.
fn of_single(schemas: &Schemas<'_>, single: &Single<'_>) -> Vec<Node> {
    let start = single.text.at;
    let mut candidates = Vec::new();
    for reading in READINGS {
        if schemas.allow(Type::Array) && !is_any(schemas) {
            candidates.extend(single.items().iter().map(|items| schemas.array(items, reading, start)));
        }
        if schemas.allow(Type::Object) && !is_any(schemas) {
            candidates.push(schemas.object(&single.entries(), reading, start));
        }
    }
    let scalars = READINGS.map(|reading| schemas.scalar(single.scalar(), reading));
    if schemas.allow_scalars() || candidates.is_empty() {
        // A union of a scalar and a list of them is a scalar when there is one.
        let first = if single.text.raw.contains(',') { candidates.len() } else { 0 };
        candidates.splice(first..first, scalars);
    }
    candidates
}

/// Checks whether the schema says nothing about types, so that a text is just that.
fn is_any(schemas: &Schemas<'_>) -> bool {
    Type::ALL.into_iter().all(|ty| schemas.allow(ty))
}

fn of_pairs(
    schemas: &Schemas<'_>,
    parameter: &Parameter,
    pairs: &[(Text<'_>, Text<'_>)],
    claimed: &[String],
) -> Vec<Node> {
    let Parameter { name, style, explode, place, .. } = parameter;
    let values = named(name, pairs);
    let start = values.first().map_or(0, |text| text.at);
    if *style == Style::DeepObject {
        let Some(deep) = Deep::gather(name, pairs) else { return Vec::new() };
        let start = pairs.iter().find(|(key, _)| is_below(name, &key.decoded())).map_or(0, |(key, _)| key.at);
        return schemas.best(READINGS.map(|reading| schemas.deep(&deep, reading, start)).into()).into_iter().collect();
    }
    if schemas.allow(Type::Object) && !schemas.allow_scalars() && *explode {
        let is_free = |key: &String| !claimed.contains(key) && is_entry(schemas, key);
        let entries = pairs.iter().map(|(key, value)| (key.decoded(), *value)).filter(|(key, _)| is_free(key));
        let entries: Vec<_> = entries.collect();
        let Some((_, first)) = entries.first() else { return Vec::new() };
        let objects = READINGS.map(|reading| schemas.object(&entries, reading, first.at));
        return schemas.best(objects.into()).into_iter().collect();
    }
    if values.is_empty() {
        return Vec::new();
    }
    let mut candidates = Vec::new();
    for reading in READINGS {
        if schemas.allow(Type::Array) && !is_any(schemas) {
            // A cookie that is exploded may have its items in one value, as the tables of OpenAPI 3.0 do.
            let explode = *explode && !(*place == ParameterPlace::Cookie && values.len() == 1);
            candidates.push(schemas.array(&styles::items(*style, explode, &values), reading, start));
        }
        if schemas.allow(Type::Object) && !*explode && !is_any(schemas) {
            candidates.push(schemas.object(&styles::entries(*style, values[0]), reading, start));
        }
    }
    if candidates.is_empty() {
        let each =
            values.iter().map(|value| schemas.best(READINGS.map(|reading| schemas.scalar(*value, reading)).into()));
        return each.flatten().collect();
    }
    if schemas.allow_scalars() && values.len() == 1 {
        candidates.splice(0..0, READINGS.map(|reading| schemas.scalar(values[0], reading)));
    }
    schemas.best(candidates).into_iter().collect()
}

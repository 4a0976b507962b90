//! The value of a parameter, from where it stands in a message.

use vistoria_schemas::contract::{Parameter, ParameterPlace, Style};
use vistoria_schemas::graph::Type;
use vistoria_schemas::json;
use vistoria_schemas::node::{Kind, Node};
use vistoria_schemas::text::FileId;

use super::styles::{self, Deep, Single, is_below};
use super::text::Text;
use super::typed::{Reading, Schemas, node, placed};
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
            schemas.best_reading(|reading| of_single(&schemas, &single, reading)).into_iter().collect()
        }
        Occurrences::Pairs { pairs, claimed } => of_pairs(&schemas, parameter, pairs, claimed),
    }
}

/// Which names of a query are a part of a parameter's value.
pub struct Parts<'a> {
    parameter: &'a Parameter,
    schemas: Schemas<'a>,
}

impl<'a> Parts<'a> {
    /// Looks at the schema of a parameter.
    pub fn of(contract: &'a Contract, parameter: &'a Parameter) -> Self {
        Self { parameter, schemas: Schemas::of(contract, &parameter.schema) }
    }

    /// Checks whether a name is a part.
    pub fn have(&self, key: &str) -> bool {
        let Parameter { name, style, .. } = self.parameter;
        name == key
            || (*style == Style::DeepObject && is_below(name, key))
            || (is_spread(&self.schemas, self.parameter) && is_entry(&self.schemas, key))
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
        read.map_or_else(|| node(text.at, Kind::String(decoded)), |read| placed(read, text.at))
    };
    texts.iter().map(value).collect()
}

fn named<'t>(name: &str, pairs: &[(Text<'t>, Text<'t>)]) -> Vec<Text<'t>> {
    pairs.iter().filter(|(key, _)| key.decoded() == name).map(|(_, value)| *value).collect()
}

/// Returns the values that a text may stand for, the likeliest first.
fn of_single(schemas: &Schemas<'_>, single: &Single<'_>, reading: Reading) -> Vec<Node> {
    let start = single.text.at;
    let mut candidates = Vec::new();
    if schemas.allow(Type::Array) && !schemas.allow_everything() {
        candidates.extend(single.items().iter().map(|items| schemas.array(items, reading, start)));
    }
    if schemas.allow(Type::Object) && !schemas.allow_everything() {
        candidates.push(schemas.object(&single.entries(), reading, start));
    }
    if schemas.allow_scalars() || candidates.is_empty() {
        // A union of a scalar and a list of them is a scalar where there is one.
        let first = if single.text.raw.contains(',') { candidates.len() } else { 0 };
        candidates.insert(first, schemas.scalar(single.scalar(), reading));
    }
    candidates
}

fn of_pairs(
    schemas: &Schemas<'_>,
    parameter: &Parameter,
    pairs: &[(Text<'_>, Text<'_>)],
    claimed: &[String],
) -> Vec<Node> {
    let Parameter { name, style, explode, place, .. } = parameter;
    if *style == Style::DeepObject {
        let Some(deep) = Deep::gather(name, pairs) else { return Vec::new() };
        let start = pairs.iter().find(|(key, _)| is_below(name, &key.decoded())).map_or(0, |(key, _)| key.at);
        return schemas.best_reading(|reading| vec![schemas.deep(&deep, reading, start)]).into_iter().collect();
    }
    if is_spread(schemas, parameter) {
        let is_free = |key: &String| !claimed.contains(key) && is_entry(schemas, key);
        let entries = pairs.iter().map(|(key, value)| (key.decoded(), *value)).filter(|(key, _)| is_free(key));
        let entries: Vec<_> = entries.collect();
        let Some((_, first)) = entries.first() else { return Vec::new() };
        let object = |reading| vec![schemas.object(&entries, reading, first.at)];
        return schemas.best_reading(object).into_iter().collect();
    }
    let values = named(name, pairs);
    let Some(first) = values.first() else { return Vec::new() };
    let is_array = schemas.allow(Type::Array) && !schemas.allow_everything();
    let is_object = schemas.allow(Type::Object) && !schemas.allow_everything() && !*explode;
    if !is_array && !is_object {
        let scalar = |value: &Text<'_>| schemas.best_reading(|reading| vec![schemas.scalar(*value, reading)]);
        return values.iter().filter_map(scalar).collect();
    }
    let candidates = |reading| {
        let scalar = || schemas.scalar(*first, reading);
        // An exploded cookie often has its items in one value all the same.
        let explode = *explode && !(*place == ParameterPlace::Cookie && values.len() == 1);
        let array = || schemas.array(&styles::items(*style, explode, &values), reading, first.at);
        let object = || schemas.object(&styles::entries(*style, *first), reading, first.at);
        let scalar = (schemas.allow_scalars() && values.len() == 1).then(scalar);
        scalar.into_iter().chain(is_array.then(array)).chain(is_object.then(object)).collect()
    };
    schemas.best_reading(candidates).into_iter().collect()
}

/// Checks whether a parameter is an object whose properties are written for themselves, without the parameter's name.
fn is_spread(schemas: &Schemas<'_>, parameter: &Parameter) -> bool {
    let is_object = schemas.allow(Type::Object) && !schemas.allow_scalars();
    parameter.style == Style::Form && parameter.explode && is_object
}

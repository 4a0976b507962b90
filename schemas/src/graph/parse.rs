//! From a definition's JSON to its schemas.

use std::collections::BTreeMap;

use serde_json::Value;

use super::schema::Schema;
use super::subschemas::{Parsed, Subschemas};
use super::{arrays, combinators, extensions, numbers, objects, references, strings, values};
use crate::keywords::{KeywordKind, keyword_kind};

/// Parses one definition into its schemas: the definition itself first, subschemas after it in the order of their ids.
pub(super) fn definition(definition: u32, schema: &Value, indices: &BTreeMap<String, u32>) -> Box<[Schema]> {
    let mut subschemas = Subschemas::new(definition, schema, indices);
    let mut schemas = Vec::new();
    while let Some(pending) = subschemas.pending.pop_front() {
        subschemas.parent = u32::try_from(schemas.len()).expect("a document is smaller than 4 GiB");
        let parsed = parse(pending.schema, &mut subschemas);
        schemas.push(Schema { parent: pending.parent, ..parsed });
    }
    schemas.into_boxed_slice()
}

fn parse<'v>(schema: &'v Value, subschemas: &mut Subschemas<'v>) -> Schema {
    let mut parsed = Schema { boolean: schema.as_bool(), ..Schema::default() };
    for (keyword, value) in schema.as_object().into_iter().flatten() {
        let is_unread = match offer(&mut parsed, keyword, value, subschemas) {
            // What validates a value does not read these; what compares schemas does.
            Parsed::Read => keyword.starts_with("unevaluated"),
            // An extension of another tool's may have the name of one of ours.
            Parsed::Malformed => decides(keyword),
            // What a document defines inside a schema was moved to the definitions when it was normalised.
            Parsed::Other => decides(keyword) && keyword != "$defs",
        };
        parsed.unread.extend(is_unread.then(|| keyword.clone()));
    }
    parsed
}

/// Offers a keyword to one group after the other, those of the most frequent keywords first.
fn offer<'v>(schema: &mut Schema, keyword: &str, value: &'v Value, subschemas: &mut Subschemas<'v>) -> Parsed {
    let mut parsed = values::parse(&mut schema.values, keyword, value);
    let mut otherwise = |group: &mut dyn FnMut() -> Parsed| {
        if matches!(parsed, Parsed::Other) {
            parsed = group();
        }
    };
    otherwise(&mut || references::parse(&mut schema.reference, keyword, value, subschemas));
    otherwise(&mut || objects::parse(&mut schema.object, keyword, value, subschemas));
    otherwise(&mut || strings::parse(&mut schema.string, keyword, value));
    otherwise(&mut || arrays::parse(&mut schema.array, keyword, value, subschemas));
    otherwise(&mut || combinators::parse(&mut schema.combinators, keyword, value, subschemas));
    otherwise(&mut || numbers::parse(&mut schema.number, keyword, value));
    otherwise(&mut || extensions::parse(&mut schema.extensions, keyword, value));
    parsed
}

fn decides(keyword: &str) -> bool {
    !matches!(keyword_kind(keyword), None | Some(KeywordKind::Annotation | KeywordKind::Extension))
}

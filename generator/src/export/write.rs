//! Writes documents as text.

use serde::ser::{Serialize, SerializeMap as _, SerializeSeq as _, Serializer};
use vistoria_schemas::node::{Kind, Node};

/// Writes a document as JSON, indented.
#[expect(clippy::missing_panics_doc, reason = "a node has text keys and no infinite number")]
pub fn json(document: &Node) -> String {
    let mut text = serde_json::to_string_pretty(&Json(document)).expect("a node has text keys and no infinite number");
    text.push('\n');
    text
}

/// Writes a document as YAML. Numbers of more than 64 bits are written as floats.
#[expect(clippy::missing_panics_doc, reason = "a node has text keys")]
pub fn yaml(document: &Node) -> String {
    serde_saphyr::to_string(&Yaml(document)).expect("a node has text keys")
}

/// Serialises the kinds of nodes that both forms write in one way. `numbers` writes the other one.
macro_rules! serialize {
    ($name:ident, $numbers:expr) => {
        struct $name<'a>(&'a Node);

        impl Serialize for $name<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match &self.0.kind {
                    Kind::Null => serializer.serialize_unit(),
                    Kind::Bool(value) => serializer.serialize_bool(*value),
                    Kind::String(text) => serializer.serialize_str(text),
                    Kind::Number(number) => $numbers(number, serializer),
                    Kind::Array(items) => {
                        let mut list = serializer.serialize_seq(Some(items.len()))?;
                        items.iter().try_for_each(|item| list.serialize_element(&$name(item)))?;
                        list.end()
                    }
                    Kind::Object(entries) => {
                        let mut object = serializer.serialize_map(Some(entries.len()))?;
                        entries
                            .iter()
                            .try_for_each(|entry| object.serialize_entry(&entry.key, &$name(&entry.value)))?;
                        object.end()
                    }
                }
            }
        }
    };
}

serialize!(Json, serde_json::Number::serialize);
serialize!(Yaml, plain_number);

/// Writes a number by its value: `serde_json` hands its digits to itself alone.
fn plain_number<S: Serializer>(number: &serde_json::Number, serializer: S) -> Result<S::Ok, S::Error> {
    match (number.as_i64(), number.as_u64(), number.as_f64()) {
        (Some(number), ..) => serializer.serialize_i64(number),
        (_, Some(number), _) => serializer.serialize_u64(number),
        (.., number) => serializer.serialize_f64(number.unwrap_or_default()),
    }
}

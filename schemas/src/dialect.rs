//! The dialects of JSON Schema, and the translation of a schema to 2020-12, keyword by keyword, without its subschemas.

use crate::node::{Entry, Kind, Node};

/// A dialect; later ones compare greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dialect {
    /// The dialect of OpenAPI 3.0: draft 5, which does not differ from 4 here, with `nullable`.
    OpenApi30,
    /// Draft 4.
    Draft4,
    /// Draft 6.
    Draft6,
    /// Draft 7.
    Draft7,
    /// 2019-09.
    Draft201909,
    /// 2020-12, also the dialect of OpenAPI 3.1 and 3.2.
    Draft202012,
}

/// The meaning of `format` in a document that does not decide it itself. In a contract it is always asserted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Formats {
    /// An annotation, which is JSON Schema's default.
    Annotate,
    /// An assertion: a string without the format is invalid.
    Assert,
}

/// The first dialect of each keyword that draft 4 does not have.
const SINCE: [(&str, Dialect); 14] = [
    ("const", Dialect::Draft6),
    ("contains", Dialect::Draft6),
    ("propertyNames", Dialect::Draft6),
    ("if", Dialect::Draft7),
    ("then", Dialect::Draft7),
    ("else", Dialect::Draft7),
    ("$defs", Dialect::Draft201909),
    ("dependentRequired", Dialect::Draft201909),
    ("dependentSchemas", Dialect::Draft201909),
    ("unevaluatedProperties", Dialect::Draft201909),
    ("unevaluatedItems", Dialect::Draft201909),
    ("maxContains", Dialect::Draft201909),
    ("minContains", Dialect::Draft201909),
    ("prefixItems", Dialect::Draft202012),
];

impl Dialect {
    /// Returns the dialect that a `$schema` names; `None` when it names none of these.
    pub fn named(uri: &str) -> Option<Self> {
        let uri = uri.trim_end_matches('#').trim_start_matches("http://").trim_start_matches("https://");
        Some(match uri {
            "json-schema.org/draft-04/schema" => Self::Draft4,
            "json-schema.org/draft-06/schema" => Self::Draft6,
            "json-schema.org/draft-07/schema" | "json-schema.org/schema" => Self::Draft7,
            "json-schema.org/draft/2019-09/schema" => Self::Draft201909,
            "json-schema.org/draft/2020-12/schema" => Self::Draft202012,
            _ => return None,
        })
    }

    /// Checks whether the keywords beside a `$ref` are ignored.
    pub fn reference_stands_alone(self) -> bool {
        self <= Self::Draft7
    }

    /// Returns the keyword that gives a schema a URI.
    pub fn id_keyword(self) -> &'static str {
        if self <= Self::Draft4 { "id" } else { "$id" }
    }

    fn knows(self, keyword: &str) -> bool {
        SINCE.iter().all(|(name, since)| *name != keyword || self >= *since)
    }

    /// Translates `schema` to 2020-12. Keywords that the dialect does not have are ignored in it, and left out.
    pub fn rewritten(self, schema: Node) -> Node {
        let (at, entries) = match schema.kind {
            Kind::Object(entries) if self < Self::Draft202012 => (schema.at, entries),
            _ => return schema,
        };
        let is_reference = |entry: &&Entry| entry.key == "$ref" && entry.value.as_str().is_some();
        if self.reference_stands_alone()
            && let Some(reference) = entries.iter().find(is_reference)
        {
            return Node::new(at, Kind::Object(vec![reference.clone()]));
        }
        let beside = SiblingKeywords::of(&entries);
        let mut rewritten = Vec::new();
        for entry in entries {
            self.rewrite(entry, &beside, &mut rewritten);
        }
        if self == Self::OpenApi30 && beside.nullable {
            nullable(&mut rewritten);
        }
        Node::new(at, Kind::Object(rewritten))
    }

    fn rewrite(self, entry: Entry, beside: &SiblingKeywords, rewritten: &mut Vec<Entry>) {
        let renamed = |key: &str, entry: Entry| Entry { key: key.to_owned(), ..entry };
        match entry.key.as_str() {
            "items" if beside.items_is_list => rewritten.push(renamed("prefixItems", entry)),
            "additionalItems" if beside.items_is_list => rewritten.push(renamed("items", entry)),
            "additionalItems" => {}
            "dependencies" if self <= Self::Draft7 => dependencies(entry, rewritten),
            "exclusiveMinimum" | "exclusiveMaximum" if self <= Self::Draft4 => {
                let bound = if entry.key == "exclusiveMinimum" { &beside.minimum } else { &beside.maximum };
                if let (Some(bound), Kind::Bool(true)) = (bound, &entry.value.kind) {
                    rewritten.push(Entry { value: bound.clone(), ..entry });
                }
            }
            keyword if self.knows(keyword) => rewritten.push(entry),
            _ => {}
        }
    }
}

/// The keywords on which the translation of others depends.
struct SiblingKeywords {
    items_is_list: bool,
    minimum: Option<Node>,
    maximum: Option<Node>,
    nullable: bool,
}

impl SiblingKeywords {
    fn of(entries: &[Entry]) -> Self {
        let get = |key: &str| entries.iter().find(|entry| entry.key == key).map(|entry| &entry.value);
        Self {
            items_is_list: get("items").is_some_and(|items| matches!(items.kind, Kind::Array(_))),
            minimum: get("minimum").cloned(),
            maximum: get("maximum").cloned(),
            nullable: get("nullable").is_some_and(|node| matches!(node.kind, Kind::Bool(true))),
        }
    }
}

/// Splits `dependencies` into the two keywords that replaced it.
fn dependencies(entry: Entry, rewritten: &mut Vec<Entry>) {
    let Kind::Object(entries) = entry.value.kind else { return };
    let (required, schemas): (Vec<Entry>, Vec<Entry>) =
        entries.into_iter().partition(|entry| matches!(entry.value.kind, Kind::Array(_)));
    for (key, entries) in [("dependentRequired", required), ("dependentSchemas", schemas)] {
        if !entries.is_empty() {
            let value = Node::new(entry.value.at, Kind::Object(entries));
            rewritten.push(Entry { at: entry.at, key: key.to_owned(), value });
        }
    }
}

/// Adds null to the type beside `nullable: true`; without a type beside it, `nullable` has no effect.
fn nullable(rewritten: &mut [Entry]) {
    for entry in rewritten.iter_mut().filter(|entry| entry.key == "type") {
        if matches!(entry.value.kind, Kind::String(_)) {
            let null = Node::new(entry.value.at, Kind::String("null".to_owned()));
            entry.value = Node::new(entry.value.at, Kind::Array(vec![entry.value.clone(), null]));
        }
    }
}

/// Keywords whose target may depend on the dynamic scope, which a flat document cannot express.
pub const DYNAMIC_REFERENCES: [&str; 2] = ["$dynamicRef", "$recursiveRef"];

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Dialect;
    use crate::json;
    use crate::text::FileId;

    #[test]
    fn keyword_by_keyword() {
        use Dialect::{Draft4, Draft7, Draft201909, Draft202012, OpenApi30};
        let table: [(Dialect, Value, Value); 12] = [
            (Draft4, json!({"minimum": 3, "exclusiveMinimum": true}), json!({"minimum": 3, "exclusiveMinimum": 3})),
            (Draft4, json!({"minimum": 3, "exclusiveMinimum": false}), json!({"minimum": 3})),
            (Draft4, json!({"const": 1, "if": {}, "type": "string"}), json!({"type": "string"})),
            (Draft7, json!({"$ref": "#/a", "type": "string"}), json!({"$ref": "#/a"})),
            (Draft7, json!({"items": [{}], "additionalItems": false}), json!({"prefixItems": [{}], "items": false})),
            (Draft7, json!({"items": {}, "additionalItems": false}), json!({"items": {}})),
            (
                Draft7,
                json!({"dependencies": {"a": ["b"], "c": {"type": "object"}}}),
                json!({"dependentRequired": {"a": ["b"]}, "dependentSchemas": {"c": {"type": "object"}}}),
            ),
            (Draft201909, json!({"$ref": "#/a", "type": "string"}), json!({"$ref": "#/a", "type": "string"})),
            (Draft201909, json!({"prefixItems": [false]}), json!({})),
            (Draft202012, json!({"items": [{}]}), json!({"items": [{}]})),
            (
                OpenApi30,
                json!({"type": "string", "nullable": true}),
                json!({"type": ["string", "null"], "nullable": true}),
            ),
            (OpenApi30, json!({"nullable": true}), json!({"nullable": true})),
        ];
        for (dialect, schema, expected) in table {
            let node = json::read(schema.to_string().as_bytes(), FileId(0)).root.expect("JSON");
            assert_eq!(dialect.rewritten(node).to_value(), expected, "{dialect:?} {schema}");
        }
    }
}

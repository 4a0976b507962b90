//! Types that a document does not say and means: objects by their keywords, and null by a misplaced `nullable`.
//!
//! In JSON Schema `{properties: {a: …}}` accepts every string and number too, since `properties` applies to objects only; few who
//! write it mean that. And OpenAPI's `nullable: true` says nothing beside a `$ref`, in 3.1 nowhere. Both readings are chosen by
//! an option; the schemas are changed as if it was written.

use serde_json::{Map, Value, json};
use vistoria_schemas::contract::specification::Specification;
use vistoria_schemas::keywords::{KeywordKind, keyword_kind};
use vistoria_schemas::node::{Entry, Kind, Node};
use vistoria_schemas::sources::Sources;

/// Keywords that say something of objects only.
const OBJECT_KEYWORDS: [&str; 3] = ["properties", "required", "additionalProperties"];

/// Keywords beside which a schema is of several types, or says its type in another way.
const OTHER_KEYWORDS: [&str; 14] = [
    "type",
    "enum",
    "const",
    "items",
    "prefixItems",
    "minItems",
    "maxItems",
    "uniqueItems",
    "contains",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
];

/// Makes every schema an object that says what objects have, and no type. Returns their number. `nullable` beside it adds null
/// where the document is OpenAPI 3.0.
pub(crate) fn objects(specification: &mut Specification, is_openapi_3_0: bool) -> usize {
    each_definition(specification, &mut |node, schema| {
        let has = |keyword: &str| node.get(keyword).is_some_and(|value| !says_nothing(keyword, value));
        if !OBJECT_KEYWORDS.iter().any(|keyword| has(keyword)) || OTHER_KEYWORDS.iter().any(|keyword| has(keyword)) {
            return false;
        }
        let is_nullable = is_openapi_3_0 && is_true(node.get("nullable"));
        let ty = if is_nullable { json!(["object", "null"]) } else { json!("object") };
        let (at, Some(keywords)) = (node.at, schema.as_object_mut()) else { return false };
        keywords.insert("type".to_owned(), ty.clone());
        if let Kind::Object(entries) = &mut node.kind {
            entries.push(Entry { at, key: "type".to_owned(), value: to_node(&ty, node.at) });
        }
        true
    })
}

/// Checks whether a keyword has the value that it has by default. Some tools write it at every schema, whatever the type.
fn says_nothing(keyword: &str, value: &Node) -> bool {
    match &value.kind {
        Kind::Bool(is) => keyword == "uniqueItems" && !is,
        Kind::Number(number) => keyword.starts_with("min") && keyword != "minimum" && number.as_u64() == Some(0),
        _ => false,
    }
}

/// Makes every schema accept null that says `nullable: true` where that says nothing. Returns their number.
pub(crate) fn nullable(specification: &mut Specification, sources: &Sources) -> usize {
    let mut count = 0;
    let defs = specification.contract.bundle.schema["$defs"].as_object_mut();
    let mut defs: Map<String, Value> = defs.map(std::mem::take).unwrap_or_default();
    for (name, definition) in &mut specification.contract.document.definitions {
        let root = sources.file(definition.schema.at.file).root.as_ref();
        let Some(written) = root.and_then(|root| root.pointed(&definition.pointer)) else { continue };
        let Some(schema) = defs.get_mut(name) else { continue };
        count += nullable_inside(written, &mut definition.schema, schema);
    }
    specification.contract.bundle.schema["$defs"] = Value::Object(defs);
    count
}

fn nullable_inside(written: &Node, node: &mut Node, schema: &mut Value) -> usize {
    let mut count = each_member(node, schema, &mut |keyword, key, node, schema| {
        let written = written.get(keyword);
        let written = match key {
            Some(Key::Name(key)) => written.and_then(|written| written.get(key)),
            Some(Key::Index(index)) => written.and_then(|written| written.items().get(index)),
            None => written,
        };
        written.map_or(0, |written| nullable_inside(written, node, schema))
    });
    let accepts_null =
        |ty: &Node| ty.as_str() == Some("null") || ty.items().iter().any(|ty| ty.as_str() == Some("null"));
    if is_true(written.get("nullable")) && !node.get("type").is_some_and(accepts_null) {
        count += 1;
        let only_null = json!({"type": "null"});
        let at = node.at;
        let both = vec![std::mem::replace(node, Node::new(at, Kind::Null)), to_node(&only_null, at)];
        let both = Node::new(at, Kind::Array(both));
        node.kind = Kind::Object(vec![Entry { at, key: "anyOf".to_owned(), value: both }]);
        *schema = json!({"anyOf": [schema.take(), only_null]});
    }
    count
}

fn is_true(node: Option<&Node>) -> bool {
    node.is_some_and(|node| matches!(node.kind, Kind::Bool(true)))
}

fn to_node(value: &Value, at: vistoria_schemas::text::At) -> Node {
    let entry = |(key, value): (&String, &Value)| Entry { at, key: key.clone(), value: to_node(value, at) };
    let kind = match value {
        Value::Null => Kind::Null,
        Value::Bool(bool) => Kind::Bool(*bool),
        Value::Number(number) => Kind::Number(number.clone()),
        Value::String(text) => Kind::String(text.clone()),
        Value::Array(items) => Kind::Array(items.iter().map(|item| to_node(item, at)).collect()),
        Value::Object(entries) => Kind::Object(entries.iter().map(entry).collect()),
    };
    Node::new(at, kind)
}

/// Calls `change` with every schema of every definition that a value must satisfy, as written and as compiled; counts those that
/// it changed.
fn each_definition(specification: &mut Specification, change: &mut impl FnMut(&mut Node, &mut Value) -> bool) -> usize {
    let contract = &mut specification.contract;
    let Some(schemas) = contract.bundle.schema["$defs"].as_object_mut() else { return 0 };
    let mut count = 0;
    for (name, definition) in &mut contract.document.definitions {
        if let Some(schema) = schemas.get_mut(name) {
            count += inside(&mut definition.schema, schema, change);
        }
    }
    count
}

fn inside(node: &mut Node, schema: &mut Value, change: &mut impl FnMut(&mut Node, &mut Value) -> bool) -> usize {
    let own = usize::from(change(node, schema));
    own + each_member(node, schema, &mut |_, _, node, schema| inside(node, schema, change))
}

/// The place of a schema in a keyword of several.
enum Key<'k> {
    Name(&'k str),
    Index(usize),
}

/// Calls `work` with each schema directly inside one, as written and as compiled; not with conditions, which say when something
/// holds and not what does. Returns the sum.
fn each_member(
    node: &mut Node,
    schema: &mut Value,
    work: &mut impl FnMut(&str, Option<Key<'_>>, &mut Node, &mut Value) -> usize,
) -> usize {
    let (Kind::Object(entries), Some(keywords)) = (&mut node.kind, schema.as_object_mut()) else { return 0 };
    let mut count = 0;
    for entry in entries.iter_mut().filter(|entry| !matches!(entry.key.as_str(), "not" | "if")) {
        let Some(value) = keywords.get_mut(&entry.key) else { continue };
        match (keyword_kind(&entry.key), &mut entry.value.kind) {
            (Some(KeywordKind::Schema), _) => count += work(&entry.key, None, &mut entry.value, value),
            (Some(KeywordKind::SchemaList), Kind::Array(items)) => {
                let values = value.as_array_mut().into_iter().flatten();
                for (index, (item, value)) in items.iter_mut().zip(values).enumerate() {
                    count += work(&entry.key, Some(Key::Index(index)), item, value);
                }
            }
            (Some(KeywordKind::SchemaMap), Kind::Object(members)) => {
                for member in members {
                    if let Some(value) = value.get_mut(&member.key) {
                        count += work(&entry.key, Some(Key::Name(&member.key)), &mut member.value, value);
                    }
                }
            }
            _ => {}
        }
    }
    count
}

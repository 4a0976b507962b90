//! Places that no value satisfies, though nobody said so: the two keywords that exclude each other.

use serde_json::{Map, Value, json};
use vistoria_schemas::applicable::{Applied, Step, applicable};
use vistoria_schemas::canonical::{Forms, View};
use vistoria_schemas::node::{Kind, Node};

use super::lowering::Lowering;
use crate::ir::Provenance;

/// The greatest number of places whose keywords are compared, each with each other.
const MAX_PLACES: usize = 200;

/// The greatest number of keywords at a place that are compared.
const MAX_KEYWORDS: usize = 24;

/// How far the reason for a required property is looked for.
const MAX_DEPTH: usize = 4;

/// Keywords that can exclude another one by themselves.
const KEYWORDS: [&str; 14] = [
    "type",
    "enum",
    "const",
    "required",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
];

impl Lowering<'_> {
    /// Notes that nothing satisfies a place, unless the document says so itself.
    pub(super) fn note_unsatisfiable(&mut self, provenance: &Provenance) {
        let is_known = |(known, _): &(Provenance, String)| {
            (&known.definition, &known.path) == (&provenance.definition, &provenance.path)
        };
        if self.ir.unsatisfiable.len() >= MAX_PLACES || self.ir.unsatisfiable.iter().any(is_known) {
            return;
        }
        let applied = applicable(&self.contract.document, &provenance.definition, &provenance.path);
        if applied.iter().any(says_false) {
            return;
        }
        let has_one_of = applied.iter().any(|applied| applied.schema.get("oneOf").is_some());
        let why = match self.exclusion(provenance, 0) {
            Some(why) => why,
            // One of several alternatives may be of our own making.
            None if !provenance.labels.is_empty() => return,
            None if has_one_of => {
                "each value that one alternative of `oneOf` accepts is accepted by another one, too".to_owned()
            }
            None => "the schemas that apply to it exclude each other".to_owned(),
        };
        self.ir.unsatisfiable.push((provenance.clone(), format!("no value satisfies it: {why}")));
    }

    /// Returns why nothing satisfies a place, when two keywords say it.
    fn exclusion(&self, provenance: &Provenance, depth: usize) -> Option<String> {
        let applied = applicable(&self.contract.document, &provenance.definition, &provenance.path);
        if applied.iter().any(says_false) {
            return Some("the schema is `false`".to_owned());
        }
        let mut keywords: Vec<(&str, Value)> = applied.iter().flat_map(|applied| keywords(applied.schema)).collect();
        keywords.truncate(MAX_KEYWORDS);
        for (index, (one, schema)) in keywords.iter().enumerate() {
            if is_empty(schema) {
                return Some(format!("`{one}` excludes every value"));
            }
            for (other, also) in &keywords[index + 1..] {
                if is_empty(&json!({"allOf": [schema, also]})) {
                    return Some(format!("`{one}` and `{other}` exclude each other"));
                }
            }
        }
        let required = applied.iter().filter_map(|applied| applied.schema.get("required")).flat_map(Node::items);
        required.filter_map(Node::as_str).filter(|_| depth < MAX_DEPTH).find_map(|key| {
            let inner = provenance.then(Step::Property(key.to_owned()));
            Some(format!("of its required property `{key}`, {}", self.exclusion(&inner, depth + 1)?))
        })
    }
}

/// Checks whether the document itself says that nothing satisfies a schema.
fn says_false(applied: &Applied<'_>) -> bool {
    let accepts_all = |schema: &Node| match &schema.kind {
        Kind::Bool(all) => *all,
        Kind::Object(keywords) => keywords.is_empty(),
        _ => false,
    };
    matches!(applied.schema.kind, Kind::Bool(false)) || applied.schema.get("not").is_some_and(accepts_all)
}

/// Returns the keywords of a schema that can exclude others, each as a schema without references.
fn keywords(schema: &Node) -> Vec<(&'static str, Value)> {
    let mut found: Vec<(&str, Value)> = Vec::new();
    for keyword in KEYWORDS {
        let Some(value) = schema.get(keyword) else { continue };
        let alone: Map<String, Value> = [(keyword.to_owned(), value.to_value())].into_iter().collect();
        let mut alone = Value::Object(alone);
        // The other keywords say nothing of values of another type, which the type beside them excludes.
        if let Some(ty) = schema.get("type").filter(|_| keyword != "type") {
            alone["type"] = ty.to_value();
        }
        found.push((keyword, alone));
    }
    if schema.get("additionalProperties").is_some_and(|rest| matches!(rest.kind, Kind::Bool(false))) {
        let open = |keyword: &str| -> Map<String, Value> {
            let members = schema.get(keyword).map(Node::entries).unwrap_or_default();
            members.iter().map(|member| (member.key.clone(), Value::Bool(true))).collect()
        };
        let closed = json!({
            "type": "object",
            "properties": open("properties"),
            "patternProperties": open("patternProperties"),
            "additionalProperties": false,
        });
        found.push(("additionalProperties", closed));
    }
    found
}

/// Checks whether a schema accepts nothing.
fn is_empty(schema: &Value) -> bool {
    let document = json!({"$defs": {"one": schema}});
    let form = Forms::new(&document).and_then(|forms| forms.at("$defs", "one"));
    form.is_ok_and(|form| matches!(form.view(), View::False))
}

//! Schemas of OpenAPI 3.0: draft 5 of JSON Schema with `nullable`, of schemas of 2020-12.
//!
//! | 2020-12 | OpenAPI 3.0 |
//! |---|---|
//! | `type: [T, 'null']` | `type: T, nullable: true` |
//! | `type: [T, U]` | `anyOf`, each with the keywords of its type |
//! | `const` | `enum` of one |
//! | `if`, `then`, `else` | `anyOf` with `not` |
//! | `dependentRequired`, `dependentSchemas`, `contains` | the same with `not` |
//! | a `$ref` with keywords beside it | `allOf` |
//!
//! Whatever else it cannot say is left out, so that a schema accepts more; then it is *wider*. What would accept less because of a
//! wider schema (`not`, `oneOf`, `if`) is weakened, too.

use std::collections::BTreeSet;

use vistoria_schemas::node::{Entry, Kind, Node};
use vistoria_schemas::text::At;

use super::super::loss::RawLoss;
use super::super::objects::with_schema;
use super::super::tree::{entry, list, object, only, set, take, text};
use super::bounds::{count_of, counted, excludes, exclusive, is_closed, number};
use super::types::{explicit_type, nullable_or_alternatives};

/// The keywords of OpenAPI 3.0 that are written as they are.
pub(super) const SAME: &[&str] = &[
    "$ref",
    "title",
    "multipleOf",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "maxProperties",
    "minProperties",
    "required",
    "enum",
    "type",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "items",
    "properties",
    "additionalProperties",
    "description",
    "format",
    "default",
    "nullable",
    "discriminator",
    "readOnly",
    "writeOnly",
    "xml",
    "externalDocs",
    "example",
    "deprecated",
];

/// Lowers schemas, and collects what is lost.
pub(super) struct Lowering<'a> {
    /// The references to definitions that accept more than the document.
    wider: &'a BTreeSet<String>,
    pub(super) losses: Vec<RawLoss>,
}

/// A schema while it is lowered.
struct Draft {
    at: At,
    /// The keywords that it has.
    entries: Vec<Entry>,
    /// The schemas that it must satisfy besides.
    all: Vec<Node>,
    /// Whether it accepts more than the document.
    is_wider: bool,
}

impl<'a> Lowering<'a> {
    pub(super) fn new(wider: &'a BTreeSet<String>) -> Self {
        Self { wider, losses: Vec::new() }
    }

    /// Lowers a schema; also returns whether it accepts more than the document.
    pub(super) fn schema(&mut self, node: &Node) -> (Node, bool) {
        let at = node.at;
        let entries = match &node.kind {
            Kind::Object(entries) => entries,
            Kind::Bool(false) => return (nothing(at), false),
            _ => return (object(at, Vec::new()), false),
        };
        let mut draft = Draft { at, entries: Vec::new(), all: Vec::new(), is_wider: false };
        let get = |key: &str| entries.iter().find(|entry| entry.key == key);
        for entry in entries {
            self.keyword(entry, &get, &mut draft);
        }
        if let Some(condition) = get("if") {
            self.condition(condition, get("then"), get("else"), &mut draft);
        }
        assembled(draft)
    }

    /// Lowers one keyword of a schema, whose others `get` returns.
    fn keyword<'n>(&mut self, field: &Entry, get: &dyn Fn(&str) -> Option<&'n Entry>, draft: &mut Draft) {
        let (at, key, value) = (field.at, field.key.as_str(), &field.value);
        let mut keep = |value: Node| draft.entries.push(Entry { at, key: key.to_owned(), value });
        match key {
            "$ref" => {
                draft.is_wider |= value.as_str().is_some_and(|to| self.wider.contains(to));
                keep(value.clone());
            }
            "allOf" | "anyOf" => {
                let schemas = self.each(value, draft);
                draft.entries.push(Entry { value: list(value.at, schemas), ..field.clone() });
            }
            "oneOf" => self.one_of(field, draft),
            "not" => match self.schema(value) {
                (schema, false) => keep(schema),
                _ => {
                    self.weakened(field, "`not` is left out, since OpenAPI 3.0 cannot say all that it excludes", draft);
                }
            },
            "properties" => {
                let properties = value.entries().iter().map(|property| {
                    let (schema, is_wider) = self.schema(&property.value);
                    draft.is_wider |= is_wider;
                    Entry { value: schema, ..property.clone() }
                });
                let properties = object(value.at, properties.collect());
                draft.entries.push(Entry { value: properties, ..field.clone() });
            }
            "additionalProperties" => self.additional_properties(field, get("patternProperties"), draft),
            "unevaluatedProperties" => self.unevaluated_properties(field, get, draft),
            "items" if get("prefixItems").is_none() => self.items(field, draft),
            "prefixItems" => self.prefix_items(field, get("items"), get("maxItems"), draft),
            "patternProperties" | "propertyNames" | "unevaluatedItems" | "$dynamicRef" | "$recursiveRef" => {
                self.left_out(field, draft);
            }
            // Written with `prefixItems` and `contains`; the last means nothing in 3.1.
            "items" | "minContains" | "maxContains" | "nullable" => {}
            "contains" => self.contains(field, get, draft),
            "dependentRequired" => {
                for dependency in value.entries() {
                    let required = only(at, "required", dependency.value.clone());
                    draft
                        .all
                        .extend((!dependency.value.items().is_empty()).then(|| unless_present(dependency, required)));
                }
            }
            "dependentSchemas" => {
                for dependency in value.entries() {
                    let (schema, is_wider) = self.schema(&dependency.value);
                    draft.is_wider |= is_wider;
                    draft.all.push(unless_present(dependency, schema));
                }
            }
            "const" => draft.all.push(only(at, "enum", list(value.at, vec![value.clone()]))),
            "enum" if value.items().is_empty() => draft.all.push(nothing(at)),
            "exclusiveMinimum" | "exclusiveMaximum" => draft.entries.extend(exclusive(field, get)),
            "minimum" if excludes(get("exclusiveMinimum"), field, f64::ge) => {}
            "maximum" if excludes(get("exclusiveMaximum"), field, f64::le) => {}
            // Said by the lists that nothing may follow.
            "maxItems"
                if is_closed(get)
                    && get("prefixItems").is_none_or(|items| count_of(value) >= items.value.items().len()) => {}
            "required" if value.items().is_empty() => {}
            "examples" => {
                if let (Some(first), None) = (value.items().first(), get("example")) {
                    draft.entries.push(entry(at, "example", first.clone()));
                }
            }
            "contentEncoding" if value.as_str() == Some("base64") && get("format").is_none() => {
                draft.entries.push(entry(at, "format", text(at, "byte")));
            }
            "contentMediaType"
                if get("contentEncoding").is_none()
                    && get("format").is_none()
                    && value.as_str() == Some("application/octet-stream") =>
            {
                draft.entries.push(entry(at, "format", text(at, "binary")));
            }
            "x-advice" => {
                // Advice makes no value invalid, so that none is lost with it.
                let mut apart = Lowering::new(self.wider);
                let advice = value.items().iter().map(|item| with_schema(item, |inner| apart.schema(inner).0));
                let advice = list(value.at, advice.collect());
                draft.entries.push(Entry { value: advice, ..field.clone() });
            }
            _ if key.starts_with("x-") || SAME.contains(&key) => keep(counted(key, value)),
            // Annotations, and what is no keyword.
            _ => {}
        }
    }

    fn items(&mut self, field: &Entry, draft: &mut Draft) {
        if let Kind::Bool(false) = field.value.kind {
            draft.entries.push(entry(field.at, "maxItems", number(field.at, 0)));
            return;
        }
        let (schema, is_wider) = self.schema(&field.value);
        draft.is_wider |= is_wider;
        draft.entries.push(Entry { value: schema, ..field.clone() });
    }

    fn each(&mut self, schemas: &Node, draft: &mut Draft) -> Vec<Node> {
        let lowered = schemas.items().iter().map(|item| {
            let (schema, is_wider) = self.schema(item);
            draft.is_wider |= is_wider;
            schema
        });
        lowered.collect()
    }

    /// Lowers `oneOf`; a value that only one schema of the document accepts may satisfy several that are wider.
    fn one_of(&mut self, field: &Entry, draft: &mut Draft) {
        let mut inner = Draft { at: draft.at, entries: Vec::new(), all: Vec::new(), is_wider: false };
        let schemas = list(field.value.at, self.each(&field.value, &mut inner));
        if !inner.is_wider {
            draft.entries.push(Entry { value: schemas, ..field.clone() });
            return;
        }
        self.weakened(field, "`oneOf` is written as `anyOf`, since OpenAPI 3.0 cannot say all of its schemas", draft);
        draft.all.push(only(field.at, "anyOf", schemas));
    }

    /// Lowers a condition: not the one, or the other.
    fn condition(&mut self, condition: &Entry, then: Option<&Entry>, otherwise: Option<&Entry>, draft: &mut Draft) {
        let (schema, is_wider) = self.schema(&condition.value);
        if is_wider {
            self.weakened(
                condition,
                "`if` is left out with its `then` and `else`, since OpenAPI 3.0 cannot say all of the condition",
                draft,
            );
            return;
        }
        let negated = only(condition.at, "not", schema.clone());
        for (first, branch) in [(negated, then), (schema, otherwise)] {
            let Some(branch) = branch else { continue };
            let (second, is_wider) = self.schema(&branch.value);
            draft.is_wider |= is_wider;
            draft.all.push(only(branch.at, "anyOf", list(branch.at, vec![first, second])));
        }
    }

    /// Lowers `contains`: not a list of which each item is none of these.
    fn contains<'n>(&mut self, field: &Entry, get: &dyn Fn(&str) -> Option<&'n Entry>, draft: &mut Draft) {
        let at = field.at;
        let limit = |key: &str| {
            get(key).and_then(|entry| match &entry.value.kind {
                Kind::Number(number) => number.as_f64(),
                _ => None,
            })
        };
        let least = limit("minContains").unwrap_or(1.0);
        for key in ["minContains", "maxContains"] {
            if let Some(limit) = get(key).filter(|_| key == "maxContains" || least > 1.0) {
                self.left_out(limit, draft);
            }
        }
        if least < 1.0 {
            return;
        }
        let (schema, is_wider) = self.schema(&field.value);
        draft.is_wider |= is_wider;
        let none = vec![entry(at, "type", text(at, "array")), entry(at, "items", only(at, "not", schema))];
        draft.all.push(only(at, "not", object(at, none)));
    }

    /// Lowers `additionalProperties`, which also has to accept what patterns accept when these are left out.
    fn additional_properties(&mut self, field: &Entry, patterns: Option<&Entry>, draft: &mut Draft) {
        let patterns = patterns.map(|patterns| patterns.value.entries()).unwrap_or_default();
        let keyword = "additionalProperties";
        if matches!(field.value.kind, Kind::Bool(_)) && patterns.is_empty() {
            draft.entries.push(entry(field.at, keyword, field.value.clone()));
            return;
        }
        if !patterns.is_empty() {
            self.weakened(
                field,
                &format!("`{}` also accepts what `patternProperties` do, which are left out", field.key),
                draft,
            );
        }
        let (schema, is_wider) = self.schema(&field.value);
        draft.is_wider |= is_wider;
        let mut any: Vec<Node> = patterns.iter().map(|pattern| self.schema(&pattern.value).0).collect();
        if !matches!(field.value.kind, Kind::Bool(false)) {
            any.push(schema);
        }
        let schema = if any.len() == 1 { any.remove(0) } else { only(field.at, "anyOf", list(field.at, any)) };
        draft.entries.push(entry(field.at, keyword, schema));
    }

    /// Lowers `unevaluatedProperties`, which is `additionalProperties` where no other schema evaluates any.
    fn unevaluated_properties<'n>(
        &mut self,
        field: &Entry,
        get: &dyn Fn(&str) -> Option<&'n Entry>,
        draft: &mut Draft,
    ) {
        const EVALUATING: [&str; 8] =
            ["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "if", "dependentSchemas", "additionalProperties"];
        if matches!(field.value.kind, Kind::Bool(true)) || get("additionalProperties").is_some() {
            return;
        }
        if EVALUATING.iter().any(|key| get(key).is_some()) {
            self.left_out(field, draft);
            return;
        }
        self.additional_properties(field, get("patternProperties"), draft);
    }

    /// Lowers `prefixItems`: every item may be what any position accepts.
    fn prefix_items(&mut self, field: &Entry, rest: Option<&Entry>, most: Option<&Entry>, draft: &mut Draft) {
        let at = field.at;
        self.weakened(field, "OpenAPI 3.0 has no `prefixItems`: each item may be what any position accepts", draft);
        let mut any: Vec<Node> = field.value.items().iter().map(|item| self.schema(item).0).collect();
        match rest {
            Some(Entry { value: Node { kind: Kind::Bool(false), .. }, .. }) => {
                if most.is_none_or(|most| count_of(&most.value) >= any.len()) {
                    draft.entries.push(entry(at, "maxItems", number(at, any.len())));
                }
            }
            Some(rest) => {
                self.weakened(
                    rest,
                    "`items` also accepts what `prefixItems` do, which OpenAPI 3.0 does not have",
                    draft,
                );
                any.push(self.schema(&rest.value).0);
            }
            None => any.push(object(at, Vec::new())),
        }
        any.dedup_by(|one, other| one.to_value() == other.to_value());
        let items = if any.len() == 1 { any.remove(0) } else { only(at, "anyOf", list(at, any)) };
        draft.entries.push(entry(at, "items", items));
    }

    fn left_out(&mut self, field: &Entry, draft: &mut Draft) {
        self.weakened(field, &format!("OpenAPI 3.0 has no `{}`, which is left out", field.key), draft);
    }

    fn weakened(&mut self, field: &Entry, what: &str, draft: &mut Draft) {
        draft.is_wider = true;
        self.losses.push(RawLoss {
            at: field.at,
            keyword: field.key.clone(),
            what: what.to_owned(),
            help: "check it with `--to openapi-3.1` or `--to json-schema`, or accept that the tool checks less",
        });
    }
}

/// Makes the schema that accepts what lacks a property, and what satisfies a schema.
fn unless_present(dependency: &Entry, schema: Node) -> Node {
    let at = dependency.at;
    let present = vec![
        entry(at, "type", text(at, "object")),
        entry(at, "required", list(at, vec![text(at, dependency.key.clone())])),
    ];
    only(at, "anyOf", list(at, vec![only(at, "not", object(at, present)), schema]))
}

fn nothing(at: At) -> Node {
    only(at, "not", object(at, Vec::new()))
}

/// Puts a schema together: its types as OpenAPI 3.0 has them, and in `allOf` what it must satisfy besides.
fn assembled(draft: Draft) -> (Node, bool) {
    let Draft { at, mut entries, mut all, is_wider } = draft;
    // A keyword that is needed once needs no schema of its own.
    for keyword in ["enum", "anyOf", "not"] {
        let is_such = |node: &Node| matches!(node.entries(), [entry] if entry.key == keyword);
        if all.iter().filter(|node| is_such(node)).count() == 1 && entries.iter().all(|entry| entry.key != keyword) {
            let index = all.iter().position(is_such).unwrap_or_default();
            if let Kind::Object(mut inner) = all.remove(index).kind {
                entries.append(&mut inner);
            }
        }
    }
    explicit_type(&mut entries, at);
    nullable_or_alternatives(&mut entries, &mut all, at);
    // What stands beside a reference is ignored.
    if entries.len() + all.len() > 1
        && let Some(reference) = take(&mut entries, "$ref")
    {
        all.insert(0, object(at, vec![reference]));
    }
    if !all.is_empty() {
        let mut together = match take(&mut entries, "allOf").map(|entry| entry.value.kind) {
            Some(Kind::Array(items)) => items,
            _ => Vec::new(),
        };
        let at_start = all.first().is_some_and(|first| first.get("$ref").is_some());
        if at_start {
            together.insert(0, all.remove(0));
        }
        together.append(&mut all);
        set(&mut entries, "allOf", list(at, together));
    }
    (object(at, entries), is_wider)
}

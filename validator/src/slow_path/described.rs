//! Schemas that can be described in a few words, such as those of `not` and `contains` mostly are.

use serde_json::{Map, Number, Value};
use vistoria_schemas::document::REFERENCE_PREFIX;
use vistoria_schemas::graph::{Type, Types};
use vistoria_schemas::keywords::{KeywordKind, keyword_kind};

use crate::finding::{Expected, Unit};

/// A description of more parts than this is no shorter than the schema.
const MAX_PARTS: usize = 3;

/// Definitions and properties within each other are followed so far.
const MAX_DEPTH: usize = 4;

/// Returns what a schema expects; `None` when that takes more than a few words. `definitions` are those that it may refer to.
pub(super) fn described(schema: &Value, definitions: &Value) -> Option<Expected> {
    within(schema, definitions, MAX_DEPTH)
}

fn within(schema: &Value, definitions: &Value, depth: usize) -> Option<Expected> {
    let depth = depth.checked_sub(1)?;
    let keywords = schema.as_object()?;
    let mut parts = Vec::new();
    for (keyword, value) in keywords {
        match keyword.as_str() {
            "$ref" => {
                let target = definitions.get(value.as_str()?.strip_prefix(REFERENCE_PREFIX)?)?;
                parts.push(within(target, definitions, depth)?);
            }
            "required" => {
                let names = required(value, keywords)?;
                parts.extend((!names.is_empty()).then_some(Expected::Properties(names)));
            }
            "properties" => {
                for (name, inner) in value.as_object()? {
                    // Without this an object that lacks the property would do as well.
                    if !is_required(keywords, name) {
                        return None;
                    }
                    let inner = within(inner, definitions, depth)?;
                    parts.push(Expected::Property(name.clone(), Box::new(inner)));
                }
            }
            keyword if decides(keyword) => parts.push(leaf(keyword, value)?),
            _ => {}
        }
    }
    // What a pattern or a property is expected of need not be said to be a string or an object.
    if parts.len() > 1 {
        let is_implied = |part: &Expected, others: &[Expected]| match part {
            Expected::Types(types) => {
                others.iter().any(|other| implied_type(other).is_some_and(|ty| is_only(*types, ty)))
            }
            _ => false,
        };
        let all = parts.clone();
        parts.retain(|part| !is_implied(part, &all));
    }
    match parts.len() {
        0 => None,
        1 => parts.pop(),
        2..=MAX_PARTS => Some(Expected::All(parts)),
        _ => None,
    }
}

/// Returns the properties that must be present, but for those of which more is said.
fn required(value: &Value, beside: &Map<String, Value>) -> Option<Vec<String>> {
    let names: Option<Vec<&str>> = value.as_array()?.iter().map(Value::as_str).collect();
    let described = beside.get("properties");
    let names = names?.into_iter().filter(|name| described.is_none_or(|described| described.get(name).is_none()));
    Some(names.map(str::to_owned).collect())
}

fn is_required(keywords: &Map<String, Value>, name: &str) -> bool {
    keywords.get("required").and_then(Value::as_array).is_some_and(|names| names.iter().any(|known| known == name))
}

/// Returns what a keyword without subschemas expects.
fn leaf(keyword: &str, value: &Value) -> Option<Expected> {
    let text = || value.as_str().map(str::to_owned);
    let number = || -> Option<Number> { value.as_number().cloned() };
    let count = || value.as_u64();
    Some(match keyword {
        "type" => Expected::Types(types(value)?),
        "const" => Expected::Constant(value.clone()),
        "enum" => Expected::OneOf(value.as_array()?.clone()),
        "format" => Expected::Format(text()?),
        "pattern" => Expected::Pattern(text()?),
        "minLength" => Expected::AtLeast(count()?, Unit::Characters),
        "maxLength" => Expected::AtMost(count()?, Unit::Characters),
        "minItems" => Expected::AtLeast(count()?, Unit::Items),
        "maxItems" => Expected::AtMost(count()?, Unit::Items),
        "minProperties" => Expected::AtLeast(count()?, Unit::Properties),
        "maxProperties" => Expected::AtMost(count()?, Unit::Properties),
        "minimum" => Expected::Minimum(number()?),
        "maximum" => Expected::Maximum(number()?),
        "exclusiveMinimum" => Expected::ExclusiveMinimum(number()?),
        "exclusiveMaximum" => Expected::ExclusiveMaximum(number()?),
        "multipleOf" => Expected::MultipleOf(number()?),
        "uniqueItems" => Expected::UniqueItems,
        _ => return None,
    })
}

fn types(value: &Value) -> Option<Types> {
    let ty = |name: &Value| Type::named(name.as_str()?);
    match value {
        Value::Array(names) => names.iter().map(ty).collect(),
        name => Some([ty(name)?].into_iter().collect()),
    }
}

/// Returns the type that a sentence about an expectation names without being told.
fn implied_type(expected: &Expected) -> Option<Type> {
    match expected {
        Expected::Format(_)
        | Expected::Pattern(_)
        | Expected::AtLeast(_, Unit::Characters)
        | Expected::AtMost(_, Unit::Characters) => Some(Type::String),
        Expected::Properties(_) | Expected::Property(..) => Some(Type::Object),
        _ => None,
    }
}

fn is_only(types: Types, ty: Type) -> bool {
    types == [ty].into_iter().collect()
}

fn decides(keyword: &str) -> bool {
    !matches!(keyword_kind(keyword), None | Some(KeywordKind::Annotation | KeywordKind::Extension))
}

//! Schemas that accept more than others.

use serde_json::{Map, Value, json};

use crate::drift::found::Found;

/// Returns a schema of values of these types. What is empty is left out: it was counted as its type too.
pub(super) fn of_types(found: &[Found], is_3_0: bool) -> Value {
    let mut names: Vec<&str> = found.iter().filter_map(|found| Some(found.schema_type()?.name())).collect();
    if names.contains(&"number") {
        names.retain(|name| *name != "integer");
    }
    let is_nullable = names.contains(&"null");
    match &names[..] {
        ["null"] if is_3_0 => json!({"enum": [null]}),
        [only] => json!({"type": only}),
        [] => json!({}),
        names if is_3_0 => {
            let types: Vec<Value> =
                names.iter().filter(|name| **name != "null").map(|name| json!({"type": name})).collect();
            match &types[..] {
                [only] => with(only, "nullable", json!(is_nullable)),
                _ if is_nullable => {
                    let null = json!({"enum": [null]});
                    json!({"anyOf": types.into_iter().chain([null]).collect::<Vec<Value>>()})
                }
                _ => json!({"anyOf": types}),
            }
        }
        names => json!({"type": names}),
    }
}

/// Returns a schema that also accepts values of these types.
pub(super) fn widened(node: &Value, found: &[Found], is_3_0: bool) -> Value {
    let names: Vec<&str> = found.iter().filter_map(|found| Some(found.schema_type()?.name())).collect();
    let is_null_only = names == ["null"];
    let listed = node.get("enum").or_else(|| node.get("const"));
    let Some(types) = node.get("type") else {
        return match listed {
            Some(_) if is_null_only => with_word(node, Value::Null),
            // The words of another type are not known.
            Some(_) => opened(node, is_3_0),
            None => json!({"anyOf": [node, of_types(found, is_3_0)]}),
        };
    };
    if listed.is_some() && !is_null_only {
        return json!({"anyOf": [node, of_types(found, is_3_0)]});
    }
    if is_3_0 && !is_null_only {
        return json!({"anyOf": [node, of_types(found, is_3_0)]});
    }
    let listed = if listed.is_some() { with_word(node, Value::Null) } else { node.clone() };
    if is_3_0 {
        return with(&listed, "nullable", json!(true));
    }
    let known = match types {
        Value::Array(known) => known.clone(),
        one => vec![one.clone()],
    };
    let mut all: Vec<Value> = known;
    for name in names {
        if !all.iter().any(|known| known == name) {
            all.push(name.into());
        }
    }
    if all.iter().any(|name| name == "number") {
        all.retain(|name| name != "integer");
    }
    let types = if all.len() == 1 { all.remove(0) } else { Value::Array(all) };
    with(&listed, "type", types)
}

/// Returns a schema that lists one word more.
pub(super) fn with_word(node: &Value, word: Value) -> Value {
    let mut words = match (node.get("enum"), node.get("const")) {
        (Some(Value::Array(words)), _) => words.clone(),
        (_, Some(constant)) => vec![constant.clone()],
        _ => return node.clone(),
    };
    if !words.contains(&word) {
        words.push(word);
    }
    with(&without(node, "const"), "enum", Value::Array(words))
}

/// Returns a schema that accepts other words of the same types than those that it lists, which become examples.
pub(super) fn opened(node: &Value, is_3_0: bool) -> Value {
    let words = match (node.get("enum"), node.get("const")) {
        (Some(Value::Array(words)), _) => words.clone(),
        (_, Some(constant)) => vec![constant.clone()],
        _ => return node.clone(),
    };
    let mut open = without(&without(node, "enum"), "const");
    if open.get("type").is_none() {
        let of = |word: &Value| match word {
            Value::Null => Found::Null,
            Value::Bool(_) => Found::Boolean,
            Value::Number(_) => Found::Number,
            Value::String(_) => Found::String,
            Value::Array(_) => Found::Array,
            Value::Object(_) => Found::Object,
        };
        let mut types: Vec<Found> = words.iter().map(of).collect();
        types.sort();
        types.dedup();
        if let Value::Object(keywords) = of_types(&types, is_3_0) {
            keywords.into_iter().for_each(|(keyword, value)| open = with(&open, &keyword, value));
        }
    }
    if is_3_0 { open } else { with(&open, "examples", Value::Array(words)) }
}

/// Returns a schema of which values may satisfy several alternatives. `None` when it has `anyOf` as well.
pub(super) fn any_of(node: &Value) -> Option<Value> {
    let alternatives = node.get("oneOf").filter(|_| node.get("anyOf").is_none())?;
    Some(with(&without(node, "oneOf"), "anyOf", alternatives.clone()))
}

fn with(node: &Value, key: &str, value: Value) -> Value {
    let mut keywords = node.as_object().cloned().unwrap_or_default();
    keywords.insert(key.to_owned(), value);
    Value::Object(keywords)
}

fn without(node: &Value, key: &str) -> Value {
    let keywords = node.as_object().into_iter().flatten().filter(|(known, _)| *known != key);
    Value::Object(keywords.map(|(key, value)| (key.clone(), value.clone())).collect::<Map<_, _>>())
}

//! Which schemas apply to which place of a payload, each with the key of its validator.
//!

use std::collections::BTreeSet;

use serde_json::Value;
use vistoria_schemas::document::REFERENCE_PREFIX;
use vistoria_schemas::law;

use crate::catalog::Contract;

/// A schema of a bundle.
#[derive(Debug, Clone)]
pub struct Here<'a> {
    /// The schema.
    pub schema: &'a Value,
    /// The key of its validator: a URI fragment.
    pub key: String,
}

impl<'a> Here<'a> {
    /// A definition; `true` when there is none of this name.
    pub fn of_definition(contract: &'a Contract, name: &str) -> Self {
        Self { schema: &contract.bundle().schema["$defs"][name], key: law::definition(name) }
    }

    fn inner(&self, keyword: &str, token: Option<&str>) -> Option<Self> {
        let schema = self.schema.get(keyword)?;
        let Some(token) = token else { return Some(Self { schema, key: format!("{}/{keyword}", self.key) }) };
        let schema = match schema {
            Value::Array(items) => items.get(token.parse::<usize>().ok()?)?,
            _ => schema.get(token)?,
        };
        Some(Self { schema, key: format!("{}/{keyword}/{}", self.key, law::escaped(token)) })
    }

    fn each(&self, keyword: &str) -> Vec<Self> {
        let count = self.schema.get(keyword).and_then(Value::as_array).map_or(0, Vec::len);
        (0..count).filter_map(|index| self.inner(keyword, Some(&index.to_string()))).collect()
    }
}

/// Which schemas count.
#[derive(Clone, Copy)]
pub enum Mode<'v> {
    /// Those that apply to this value: of alternatives, the ones that it satisfies.
    To(&'v Value),
    /// Those that could apply to some value.
    Any,
    /// Those that apply to every value.
    Every,
}

/// `here` and every schema that applies to the same value through it, each once however many ways lead to it.
pub fn spread<'a>(contract: &'a Contract, here: Vec<Here<'a>>, mode: Mode<'_>) -> Vec<Here<'a>> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    let mut open = here;
    open.reverse();
    while let Some(here) = open.pop() {
        if seen.insert(here.key.clone()) {
            let inner = same_value(contract, &here, mode);
            found.push(here);
            open.extend(inner.into_iter().rev());
        }
    }
    found
}

/// The schemas that `here` applies to the same value.
fn same_value<'a>(contract: &'a Contract, here: &Here<'a>, mode: Mode<'_>) -> Vec<Here<'a>> {
    let counts = |here: &Here<'a>| match mode {
        Mode::To(value) => contract.satisfies(value, &here.key),
        Mode::Any => true,
        Mode::Every => false,
    };
    let mut inner = here.each("allOf");
    let reference = here.schema.get("$ref").and_then(Value::as_str).and_then(|uri| uri.strip_prefix(REFERENCE_PREFIX));
    inner.extend(reference.map(|name| Here::of_definition(contract, name)));
    inner.extend(["anyOf", "oneOf"].iter().flat_map(|keyword| here.each(keyword)).filter(counts));
    if let Some(condition) = here.inner("if", None) {
        match mode {
            Mode::To(value) => {
                let branch = if contract.satisfies(value, &condition.key) { "then" } else { "else" };
                inner.extend(here.inner(branch, None));
            }
            Mode::Any => {
                inner.extend(["then", "else"].iter().filter_map(|keyword| here.inner(keyword, None)));
                inner.push(condition);
            }
            Mode::Every => {}
        }
    }
    if let Mode::Any = mode {
        let dependent = here.schema.get("dependentSchemas").and_then(Value::as_object);
        inner.extend(dependent.into_iter().flatten().filter_map(|(key, _)| here.inner("dependentSchemas", Some(key))));
    }
    inner
}

/// The schemas for the value under `key`, and whether any of `schemas` names the key.
pub fn property<'a>(schemas: &[Here<'a>], key: &str) -> (Vec<Here<'a>>, bool) {
    let described: Vec<Here<'a>> = schemas.iter().filter_map(|here| here.inner("properties", Some(key))).collect();
    if !described.is_empty() {
        return (described, true);
    }
    let is_key = |value: &Value| value.as_str() == Some(key);
    let named = |here: &Here<'_>| {
        let required = here.schema["required"].as_array().into_iter().flatten().any(is_key);
        let dependents = here.schema["dependentRequired"].as_object().into_iter().flatten();
        required
            || dependents.into_iter().any(|(of, keys)| of == key || keys.as_array().into_iter().flatten().any(is_key))
    };
    let patterns = |here: &Here<'a>| {
        let patterns = here.schema["patternProperties"].as_object().into_iter().flatten();
        patterns.filter_map(|(pattern, _)| here.inner("patternProperties", Some(pattern))).collect::<Vec<_>>()
    };
    let open = schemas.iter().filter(|here| here.schema["additionalProperties"].is_object());
    let open = open.filter_map(|here| here.inner("additionalProperties", None));
    (schemas.iter().flat_map(patterns).chain(open).collect(), schemas.iter().any(named))
}

/// The schemas for the items of a list, wherever they stand in it.
pub fn item<'a>(schemas: &[Here<'a>], index: usize) -> Vec<Here<'a>> {
    let at = |here: &Here<'a>| {
        let prefix = here.inner("prefixItems", Some(&index.to_string()));
        prefix.or_else(|| here.inner("items", None))
    };
    schemas.iter().filter_map(at).collect()
}

/// Whether a key that none of `schemas` names is worth a note. An object used as a map has none to name.
pub fn names_keys(schemas: &[Here<'_>]) -> bool {
    let describes = |here: &Here<'_>| here.schema.get("properties").is_some();
    let is_map = |here: &Here<'_>| {
        here.schema.get("additionalProperties").is_some() || here.schema.get("patternProperties").is_some()
    };
    schemas.iter().any(describes) && !schemas.iter().any(is_map)
}

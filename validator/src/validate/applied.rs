//! Which schemas apply to which place of a payload, each with the key of its validator.
//!
//! Given the value, only the branches that it satisfies count; without it, every branch does.

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
        Self { schema: &contract.bundle.schema["$defs"][name], key: law::definition(name) }
    }

    fn inner(&self, keyword: &str, token: Option<&str>) -> Option<Self> {
        let schema = self.schema.get(keyword)?;
        let Some(token) = token else { return Some(Self { schema, key: format!("{}/{keyword}", self.key) }) };
        let schema = match schema {
            Value::Array(items) => items.get(token.parse::<usize>().ok()?)?,
            _ => schema.get(token)?,
        };
        let token = token.replace('~', "~0").replace('/', "~1");
        Some(Self { schema, key: format!("{}/{keyword}/{token}", self.key) })
    }

    fn each(&self, keyword: &str) -> Vec<Self> {
        let count = self.schema.get(keyword).and_then(Value::as_array).map_or(0, Vec::len);
        (0..count).filter_map(|index| self.inner(keyword, Some(&index.to_string()))).collect()
    }
}

/// `here` and every schema that applies to the same value through it.
pub fn spread<'a>(contract: &'a Contract, here: &Here<'a>, value: Option<&Value>) -> Vec<Here<'a>> {
    let mut found = Vec::new();
    spread_into(contract, here.clone(), value, &mut found);
    found
}

fn spread_into<'a>(contract: &'a Contract, here: Here<'a>, value: Option<&Value>, found: &mut Vec<Here<'a>>) {
    if found.iter().any(|known| known.key == here.key) {
        return;
    }
    let satisfied = |here: &Here<'a>| {
        value.is_none_or(|value| contract.validator(&here.key).is_some_and(|validator| validator.is_valid(value)))
    };
    let mut inner = here.each("allOf");
    let reference = here.schema.get("$ref").and_then(Value::as_str).and_then(|uri| uri.strip_prefix(REFERENCE_PREFIX));
    inner.extend(reference.map(|name| Here::of_definition(contract, name)));
    inner.extend(["anyOf", "oneOf"].iter().flat_map(|keyword| here.each(keyword)).filter(satisfied));
    if let Some(condition) = here.inner("if", None) {
        let holds = satisfied(&condition);
        let branch = |keyword, wanted: bool| here.inner(keyword, None).filter(|_| value.is_none() || holds == wanted);
        inner.extend(branch("then", true).into_iter().chain(branch("else", false)));
    }
    found.push(here);
    for here in inner {
        spread_into(contract, here, value, found);
    }
}

/// The schemas for the value under `key`, and whether any of `schemas` names the key.
pub fn property<'a>(schemas: &[Here<'a>], key: &str) -> (Vec<Here<'a>>, bool) {
    let named: Vec<Here<'a>> = schemas.iter().filter_map(|here| here.inner("properties", Some(key))).collect();
    if !named.is_empty() {
        return (named, true);
    }
    let open = schemas.iter().filter(|here| here.schema["additionalProperties"].is_object());
    (open.filter_map(|here| here.inner("additionalProperties", None)).collect(), false)
}

/// The schemas for the items of a list, wherever they stand in it.
pub fn item<'a>(schemas: &[Here<'a>], index: usize) -> Vec<Here<'a>> {
    let at = |here: &Here<'a>| {
        let prefix = here.inner("prefixItems", Some(&index.to_string()));
        prefix.or_else(|| here.inner("items", None))
    };
    schemas.iter().filter_map(at).collect()
}

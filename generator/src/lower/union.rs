//! Unions whose branches differ in their JSON type; null is taken out first.

use std::collections::BTreeSet;

use serde_json::Value;
use vistoria_schemas::canonical::{Canonical, JsonType, View};

use super::{Lowering, definition_name};
use crate::ir::{Provenance, Shape};

impl Lowering<'_> {
    pub(super) fn union(&mut self, branches: &[Canonical], provenance: &Provenance) -> (Shape, bool) {
        let rest: Vec<&Canonical> = branches.iter().filter(|branch| !is_null(branch)).collect();
        let nullable = rest.len() < branches.len();
        if let [only] = rest[..] {
            let typed = self.typed(only, provenance.clone());
            return (Shape::Same(typed.shape), nullable || typed.nullable);
        }
        let types: Option<Vec<JsonType>> =
            rest.iter().map(|branch| self.json_type(branch, &provenance.definition, &mut BTreeSet::new())).collect();
        let distinct = types.is_some_and(|types| {
            let names: BTreeSet<&str> = types.iter().map(|ty| family(*ty)).collect();
            names.len() == types.len()
        });
        if !distinct {
            if let Some(shape) = self.hull(&rest, provenance) {
                return (shape, nullable);
            }
            return (self.degrade(provenance, "alternatives of the same JSON type"), false);
        }
        let variants = rest.into_iter().map(|branch| self.typed(branch, provenance.clone()).shape).collect();
        (Shape::ByType(variants), nullable)
    }

    /// The one JSON type that a form's values have.
    fn json_type(&self, form: &Canonical, current: &str, seen: &mut BTreeSet<String>) -> Option<JsonType> {
        match form.view() {
            View::String(_) => Some(JsonType::String),
            View::Integer(_) => Some(JsonType::Integer),
            View::Number(_) => Some(JsonType::Number),
            View::Array(_) => Some(JsonType::Array),
            View::Object(_) => Some(JsonType::Object),
            View::Const(value) => Some(value_type(&value)),
            View::Enum(values) => {
                let first = value_type(values.first()?);
                values.iter().all(|value| family(value_type(value)) == family(first)).then_some(first)
            }
            View::MultiType(types) => {
                let mut types = types.into_iter();
                let only = types.next()?;
                types.next().is_none().then_some(only)
            }
            View::Reference(uri) => {
                let name = definition_name(&uri, current);
                seen.insert(name.to_owned()).then(|| self.json_type(self.forms.get(name)?, name, seen)).flatten()
            }
            _ => None,
        }
    }
}

/// Integers and numbers cannot be told apart by the first byte.
fn family(ty: JsonType) -> &'static str {
    match ty {
        JsonType::Integer | JsonType::Number => "number",
        other => other.as_str(),
    }
}

pub(super) fn is_null(form: &Canonical) -> bool {
    match form.view() {
        View::Const(Value::Null) => true,
        View::MultiType(types) => types.contains(JsonType::Null) && types.len() == 1,
        _ => false,
    }
}

fn value_type(value: &Value) -> JsonType {
    match value {
        Value::Null => JsonType::Null,
        Value::Bool(_) => JsonType::Boolean,
        Value::Number(_) => JsonType::Number,
        Value::String(_) => JsonType::String,
        Value::Array(_) => JsonType::Array,
        Value::Object(_) => JsonType::Object,
    }
}

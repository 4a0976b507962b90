//! Lowers unions: null is taken out, and branches of different JSON types become variants.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use vistoria_schemas::canonical::{Canonical, Forms, JsonType, View};

use super::lowering::{Lowering, definition_name};
use crate::ir::{Provenance, Shape, ShapeId};

/// A branch of one JSON type and its form; without a form, all values of the type.
pub(super) type TypedBranch = (JsonType, Option<Canonical>);

/// Branches by their JSON types.
#[derive(Default)]
struct TypedParts {
    all: Vec<TypedBranch>,
    /// Whether alternatives inside alternatives are among them.
    is_opened: bool,
    /// The definitions that these were found in.
    names: Vec<String>,
}

/// Returns the form of constants.
fn of_values(values: &[Value]) -> Option<Canonical> {
    let document = json!({"$defs": {"values": {"enum": values}}});
    Forms::new(&document).ok()?.at("$defs", "values").ok()
}

impl Lowering<'_> {
    /// Lowers a union. A value must match only one of `exclusive` branches.
    pub(super) fn union(&mut self, branches: &[Canonical], exclusive: bool, provenance: &Provenance) -> (Shape, bool) {
        if !exclusive && branches.iter().any(|branch| self.accepts_all(branch, &provenance.definition)) {
            return (Shape::Json, false);
        }
        let rest: Vec<&Canonical> = branches.iter().filter(|branch| !is_null(branch)).collect();
        let accepts_null =
            |branch: &&Canonical| self.form_accepts_null(branch, &provenance.definition, &mut BTreeSet::new());
        let nulls = branches.iter().filter(accepts_null).count();
        let nullable = if exclusive { nulls == 1 } else { nulls > 0 };
        if let [only] = rest[..] {
            let typed = self.typed(only, provenance.clone());
            return (Shape::Alias(typed.shape), nullable);
        }
        let parts = self.parts(&rest, provenance);
        let distinct = parts.as_ref().is_some_and(|TypedParts { all: parts, .. }| {
            let names: BTreeSet<&str> = parts.iter().map(|(ty, _)| family(*ty)).collect();
            names.len() == parts.len()
        });
        if !distinct && let Some(shape) = self.hull(&rest, provenance) {
            return (shape, nullable);
        }
        let Some(TypedParts { all: mut parts, is_opened, names }) = parts else {
            return (self.any_json(provenance, "the JSON types of its alternatives are unknown"), false);
        };
        parts.retain(|(ty, _)| *ty != JsonType::Null);
        // Inside them, the same definition is not opened again: it could be so without end.
        let outer = self.opening.len();
        self.opening.extend(names);
        let variants: Vec<(JsonType, ShapeId)> = if distinct {
            parts.into_iter().map(|(ty, form)| (ty, self.part(ty, form.as_ref(), provenance))).collect()
        } else {
            if is_opened {
                self.add_loss(provenance, "not checked: which of several alternatives matches".to_owned());
            }
            self.merged(&parts, exclusive && !is_opened, provenance)
        };
        self.opening.truncate(outer);
        match variants[..] {
            [(_, only)] => (Shape::Alias(only), nullable),
            _ => (Shape::ByType(variants), nullable),
        }
    }

    /// Checks whether a form accepts any value, through references.
    fn accepts_all(&self, form: &Canonical, current: &str) -> bool {
        let mut form = form.clone();
        let mut current = current.to_owned();
        // The bound ends a circle of references.
        for _ in 0..=self.forms.len() {
            let View::Reference(uri) = form.view() else { break };
            let name = definition_name(&uri, &current).to_owned();
            let Some(next) = self.form(&name) else { return false };
            (form, current) = (next.clone(), name);
        }
        matches!(form.view(), View::True)
    }

    /// Lowers one branch.
    pub(super) fn part(&mut self, ty: JsonType, form: Option<&Canonical>, provenance: &Provenance) -> ShapeId {
        if let Some(form) = form {
            return self.typed(form, provenance.clone()).shape;
        }
        let shape = self.of_type(ty, provenance);
        self.ir.add(shape, provenance.clone())
    }

    /// Splits branches by JSON type; a branch of several types becomes one for each. Returns `None` when a branch has no known
    /// type.
    fn parts(&self, branches: &[&Canonical], provenance: &Provenance) -> Option<TypedParts> {
        let mut parts = TypedParts::default();
        for branch in branches {
            self.add_parts(branch, &provenance.definition, &mut BTreeSet::new(), &mut parts)?;
        }
        Some(parts)
    }

    /// Adds the parts of a form in the definition `current`.
    fn add_parts(
        &self,
        form: &Canonical,
        current: &str,
        seen: &mut BTreeSet<String>,
        parts: &mut TypedParts,
    ) -> Option<()> {
        let view = form.view();
        match &view {
            View::MultiType(types) if types.len() > 1 => {
                let has_number = types.contains(JsonType::Number);
                let types = types.into_iter().filter(|ty| !(has_number && *ty == JsonType::Integer));
                parts.all.extend(types.map(|ty| (ty, None)));
                return Some(());
            }
            _ => {
                if let Some(ty) = self.json_type(form, current, &mut BTreeSet::new()) {
                    parts.all.push((ty, Some(form.clone())));
                    return Some(());
                }
            }
        }
        match view {
            View::AnyOf(branches) | View::OneOf(branches) => {
                parts.is_opened = true;
                branches.iter().try_for_each(|branch| self.add_parts(branch, current, seen, parts))
            }
            View::Enum(values) => {
                let mut families: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
                for value in values {
                    families.entry(family(value_type(&value))).or_default().push(value);
                }
                for values in families.into_values() {
                    let ty = value_type(&values[0]);
                    parts.all.push((ty, Some(of_values(&values)?)));
                }
                Some(())
            }
            View::Reference(uri) => {
                let name = definition_name(&uri, current);
                let is_new = seen.insert(name.to_owned()) && !self.opening.iter().any(|opened| opened == name);
                let form = self.form(name).filter(|_| is_new)?;
                parts.names.push(name.to_owned());
                // In a form of another definition, `#` refers to that definition, and would be misread here.
                let leads_to_itself = || form.to_json_schema().to_string().contains("\"$ref\":\"#\"");
                if name != current && leads_to_itself() {
                    return None;
                }
                self.add_parts(form, name, seen, parts)
            }
            _ => None,
        }
    }

    /// Returns the JSON type of all values of a form, when there is one.
    fn json_type(&self, form: &Canonical, current: &str, seen: &mut BTreeSet<String>) -> Option<JsonType> {
        match form.view() {
            View::String(_) => Some(JsonType::String),
            View::Integer(_) => Some(JsonType::Integer),
            View::Number(_) => Some(JsonType::Number),
            View::Array(_) => Some(JsonType::Array),
            View::Object(_) => Some(JsonType::Object),
            View::TypedGroup(group) => Some(group.ty),
            View::AllOf(branches) => {
                branches.iter().find_map(|branch| self.json_type(branch, current, &mut seen.clone()))
            }
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
            View::AnyOf(branches) | View::OneOf(branches) => {
                let mut types = branches.iter().map(|branch| self.json_type(branch, current, &mut seen.clone()));
                let first = types.next()??;
                types.all(|ty| ty.is_some_and(|ty| family(ty) == family(first))).then_some(first)
            }
            View::Reference(uri) => {
                let name = definition_name(&uri, current);
                seen.insert(name.to_owned()).then(|| self.json_type(self.form(name)?, name, seen)).flatten()
            }
            _ => None,
        }
    }
}

/// Returns the JSON type as the first byte of a value tells it: integers are numbers.
pub(super) fn family(ty: JsonType) -> &'static str {
    match ty {
        JsonType::Integer | JsonType::Number => "number",
        other => other.as_str(),
    }
}

/// Checks whether a form accepts null only.
pub(super) fn is_null(form: &Canonical) -> bool {
    match form.view() {
        View::Const(Value::Null) => true,
        View::MultiType(types) => types.contains(JsonType::Null) && types.len() == 1,
        _ => false,
    }
}

/// Returns the JSON type of a value.
pub(super) fn value_type(value: &Value) -> JsonType {
    match value {
        Value::Null => JsonType::Null,
        Value::Bool(_) => JsonType::Boolean,
        Value::Number(_) => JsonType::Number,
        Value::String(_) => JsonType::String,
        Value::Array(_) => JsonType::Array,
        Value::Object(_) => JsonType::Object,
    }
}

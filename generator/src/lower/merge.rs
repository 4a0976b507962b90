//! Merging: alternatives that types cannot distinguish become one shape per JSON type, which accepts all of them. Which of
//! them a value matches is left to run-time validation.
//!
//! For example, `anyOf: [{properties: {a: …}, required: [a]}, {properties: {b: …}, minProperties: 2}, {type: string}]` becomes
//! a string or a struct with the optional fields `a` and `b`.

use std::collections::BTreeSet;

use vistoria_schemas::applicable::Step;
use vistoria_schemas::canonical::{Canonical, JsonType, ObjectView, View};

use super::lowering::{Lowering, definition_name};
use super::union::{TypedBranch, family, value_type};
use crate::ir::{Docs, Field, Provenance, Shape, ShapeId, Struct};

/// The number of alternatives above which they have too little in common for a struct.
const MAX_BRANCHES: usize = 16;

impl Lowering<'_> {
    /// Merges branches to one shape for each JSON type.
    pub(super) fn merged(
        &mut self,
        parts: &[TypedBranch],
        exclusive: bool,
        provenance: &Provenance,
    ) -> Vec<(JsonType, ShapeId)> {
        let mut families: Vec<(&str, Vec<TypedBranch>)> = Vec::new();
        for part in parts {
            match families.iter_mut().find(|(name, _)| *name == family(part.0)) {
                Some((_, known)) => known.push(part.clone()),
                None => families.push((family(part.0), vec![part.clone()])),
            }
        }
        let shapes = families.into_iter().map(|(_, parts)| {
            if let [(ty, form)] = &parts[..] {
                return (*ty, self.part(*ty, form.as_ref(), provenance));
            }
            let forms: Option<Vec<&Canonical>> = parts.iter().map(|(_, form)| form.as_ref()).collect();
            let forms = forms.filter(|_| parts[0].0 == JsonType::Object);
            let named = forms.and_then(|forms| self.alternatives(&forms, exclusive, provenance));
            let (ty, shape) = if let Some(shape) = named {
                (JsonType::Object, shape)
            } else {
                self.add_loss(provenance, "not checked: which of several alternatives matches".to_owned());
                self.of_family(&parts, provenance)
            };
            (ty, self.ir.add(shape, provenance.clone()))
        });
        shapes.collect()
    }

    /// Merges branches of one JSON type.
    fn of_family(&mut self, parts: &[TypedBranch], provenance: &Provenance) -> (JsonType, Shape) {
        let ty = parts[0].0;
        match ty {
            JsonType::Object => {
                let objects: Option<Vec<ObjectView>> =
                    parts.iter().map(|(_, form)| self.object_view(form.as_ref()?, provenance)).collect();
                let hull = objects.and_then(|objects| self.loose_hull(&objects, provenance));
                (ty, hull.unwrap_or_else(|| self.of_type(ty, provenance)))
            }
            JsonType::Integer | JsonType::Number => {
                let whole = parts.iter().all(|(ty, _)| *ty == JsonType::Integer);
                let ty = if whole { JsonType::Integer } else { JsonType::Number };
                (ty, self.of_type(ty, provenance))
            }
            _ => (ty, self.of_type(ty, provenance)),
        }
    }

    /// Returns the object that a form is, through references.
    fn object_view(&self, form: &Canonical, provenance: &Provenance) -> Option<ObjectView> {
        let mut form = form;
        let mut seen = BTreeSet::new();
        let mut current = provenance.definition.clone();
        while let View::Reference(uri) = form.view() {
            let name = definition_name(&uri, &current).to_owned();
            if !seen.insert(name.clone()) {
                return None;
            }
            form = self.form(&name)?;
            current = name;
        }
        // In a form of another definition, `#` refers to that definition, and would be misread here.
        let is_of_another = current != provenance.definition;
        if is_of_another && form.to_json_schema().to_string().contains("\"$ref\":\"#\"") {
            return None;
        }
        match form.view() {
            View::Object(object) => Some(object),
            _ => None,
        }
    }

    /// Merges objects to one struct: a property is required when all require it, and has any value that one of them allows.
    /// Returns `None` when none declares a property.
    fn loose_hull(&mut self, objects: &[ObjectView], provenance: &Provenance) -> Option<Shape> {
        if objects.len() > MAX_BRANCHES {
            return None;
        }
        let named = objects.iter().flat_map(|object| object.properties.keys().chain(&object.required));
        let mut keys: BTreeSet<String> = named.cloned().collect();
        // The canonical form leaves out an optional key of any value.
        let is_open = |object: &ObjectView| object.additional_properties.is_none() && object.property_names.is_none();
        if !keys.is_empty() && objects.iter().all(is_open) {
            keys.extend(self.declared(provenance));
        }
        if keys.is_empty() {
            return None;
        }
        let mut fields = Vec::new();
        for wire in self.field_order(&keys, provenance) {
            let inner = provenance.then(Step::Property(wire.clone()));
            let typed = match any_of(objects, &wire) {
                Some(form) => self.typed(&form, inner),
                None => self.json(inner),
            };
            let required = objects.iter().all(|object| object.required.contains(&wire));
            fields.push(Field {
                name: String::new(),
                wire,
                required,
                typed,
                boxed: false,
                is_defaulted: false,
                docs: Docs::default(),
            });
        }
        Some(Shape::Struct(Struct { fields, ..Struct::default() }))
    }
}

/// Unites the values that a key may have in several objects; `None` when it may have any value.
fn any_of(objects: &[ObjectView], key: &str) -> Option<Canonical> {
    let mut forms = objects.iter().map(|object| {
        let rest = object.additional_properties.as_ref().filter(|_| object.pattern_properties.is_empty());
        object.properties.get(key).or(rest).cloned()
    });
    let first = forms.next()??;
    forms.try_fold(first, |united, form| {
        let form = form?;
        if form.to_json_schema() == united.to_json_schema() { Some(united) } else { united.union(&form).ok() }
    })
}

impl Lowering<'_> {
    /// Merges constants that no shape expresses exactly to all values of their types.
    pub(super) fn merged_constants(&mut self, values: &[&serde_json::Value], provenance: &Provenance) -> Shape {
        self.add_loss(provenance, "not checked: which of several constants".to_owned());
        let mut types: Vec<JsonType> = Vec::new();
        for ty in values.iter().map(|value| value_type(value)) {
            if !types.contains(&ty) {
                types.push(ty);
            }
        }
        let shapes: Vec<(JsonType, Shape)> = types.into_iter().map(|ty| (ty, self.of_type(ty, provenance))).collect();
        match &shapes[..] {
            [(_, only)] => only.clone(),
            _ => Shape::ByType(
                shapes.into_iter().map(|(ty, shape)| (ty, self.ir.add(shape, provenance.clone()))).collect(),
            ),
        }
    }
}

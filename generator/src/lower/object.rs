//! Lowers objects: to maps and to structs.

use std::collections::BTreeSet;

use serde_json::Value;
use vistoria_schemas::applicable::Step;
use vistoria_schemas::canonical::{Canonical, ObjectView, View};
use vistoria_schemas::document::referenced_definition;
use vistoria_schemas::node::Node;

use super::lowering::Lowering;
use crate::ir::{Docs, Field, Provenance, Shape, ShapeId, Struct};

/// Returns the keys that `propertyNames` allows, when it lists them.
fn listed_names(form: &Canonical) -> Option<BTreeSet<String>> {
    let texts = |values: &[Value]| values.iter().map(|value| value.as_str().map(str::to_owned)).collect();
    match form.view() {
        View::Const(value) => texts(std::slice::from_ref(&value)),
        View::Enum(values) => texts(&values),
        _ => None,
    }
}

/// The number of fields that a struct can have: the support code counts them in sixteen bits, from one.
const MAX_FIELDS: usize = (1 << 16) - 1;

impl Lowering<'_> {
    /// Lowers an object: to a map when no key is named, else to a struct.
    pub(super) fn object(&mut self, view: &ObjectView, provenance: &Provenance) -> Shape {
        let closed_to = view.property_names.as_ref().and_then(listed_names);
        let names = (view.property_names.is_some() && closed_to.is_none())
            || !view.pattern_properties.is_empty()
            || !view.violations.is_empty();
        let is_map = view.properties.is_empty() && view.required.is_empty() && closed_to.is_none();
        let sizes = Self::key_count(view);
        // `additionalProperties` does not apply to keys that a pattern matches, which a type cannot express.
        let rest = view.additional_properties.as_ref().filter(|_| view.pattern_properties.is_empty());
        let rest_is_lost = view.additional_properties.is_some() && rest.is_none();
        let lost = names || rest_is_lost || (!is_map && !sizes.is_empty());
        self.with_loss(
            Shape::Json,
            lost,
            provenance,
            "minProperties, maxProperties, propertyNames, patternProperties or additionalProperties of an object",
        );
        let checks = self.checks(provenance);
        if is_map {
            self.with_loss(Shape::Json, !checks.is_empty(), provenance, "assertions between the entries of a map");
            let value = match rest {
                Some(form) => self.typed(form, provenance.then(Step::Value)),
                None => self.json(provenance.clone()),
            };
            return self.limited(Shape::Map(value), sizes, provenance);
        }
        let is_shut = rest.is_some_and(|form| matches!(form.view(), View::False));
        let mut object = Struct { checks, closed: closed_to.is_some() || is_shut, ..Struct::default() };
        if !object.closed {
            object.rest = rest.map(|form| self.typed(form, provenance.then(Step::Value)));
        }
        let mut keys: BTreeSet<String> = view.properties.keys().chain(&view.required).cloned().collect();
        if view.additional_properties.is_none() {
            // The canonical form leaves out an optional key of any value.
            keys.extend(self.declared(provenance));
        }
        if keys.len() > MAX_FIELDS {
            return self.any_json(provenance, "more properties than a struct can have fields");
        }
        if let Some(names) = &closed_to {
            keys.retain(|key| names.contains(key));
            keys.extend(names.iter().cloned());
        }
        for wire in self.field_order(&keys, provenance) {
            let inner = provenance.then(Step::Property(wire.clone()));
            let typed = match view.properties.get(&wire) {
                Some(form) => self.typed(form, inner),
                // Required but not declared: `additionalProperties` applies.
                None => match &view.additional_properties {
                    Some(form) => self.typed(form, inner),
                    None => self.json(inner),
                },
            };
            let required = view.required.contains(&wire);
            object.fields.push(Field {
                name: String::new(),
                wire,
                required,
                typed,
                boxed: false,
                is_defaulted: false,
                docs: Docs::default(),
            });
        }
        object.narrows = provenance.is_definition().then(|| self.narrowed(&provenance.definition)).flatten();
        Shape::Struct(object)
    }

    /// Returns the keys that the document declares at a place; in an alternative, only those that it declares itself.
    pub(super) fn declared(&self, provenance: &Provenance) -> Vec<String> {
        if let Some((name, start)) = &provenance.alternative {
            let path = provenance.path.get(*start..).unwrap_or_default();
            return self
                .outlined
                .get(name)
                .map(|one| one.declared(path, &self.definitions_as_json))
                .unwrap_or_default();
        }
        if !provenance.labels.is_empty() {
            return Vec::new();
        }
        let applied = self.applicable(provenance);
        let properties = applied.iter().filter_map(|applied| applied.schema.get("properties"));
        properties.flat_map(Node::entries).map(|entry| entry.key.clone()).collect()
    }

    /// Sorts keys in the order in which the document first declares them; undeclared ones last.
    pub(super) fn field_order(&self, keys: &BTreeSet<String>, provenance: &Provenance) -> Vec<String> {
        let applied = self.applicable(provenance);
        let written = applied.iter().flat_map(|applied| {
            applied
                .schema
                .get("properties")
                .map(Node::entries)
                .unwrap_or_default()
                .iter()
                .map(|entry| entry.key.clone())
        });
        let mut order: Vec<String> = Vec::new();
        for key in written.chain(keys.iter().cloned()) {
            if keys.contains(&key) && !order.contains(&key) {
                order.push(key);
            }
        }
        order
    }

    /// Returns the base that a definition narrows: the first `$ref` of its `allOf` that leads to a definition of type `object`.
    fn narrowed(&mut self, name: &str) -> Option<ShapeId> {
        let schema = &self.contract.document.definitions.get(name)?.schema;
        let references = schema.get("allOf")?.items().iter().filter_map(referenced_definition);
        let is_object = |name: &&str| {
            let base = self.contract.document.definitions.get(*name);
            base.and_then(|base| base.schema.get("type")).and_then(Node::as_str) == Some("object")
        };
        let base = references.into_iter().find(is_object)?.to_owned();
        Some(self.definition(&base).shape)
    }
}

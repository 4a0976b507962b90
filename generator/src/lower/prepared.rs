//! What lowering starts with: the canonical form of every definition, and of every alternative that is written out in place.
//!
//! A definition whose form says less than a type could is rewritten ([`conjunction`](super::conjunction)) and canonicalised
//! again, and the better form is kept.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};
use vistoria_schemas::canonical::{Canonical, View, plain, with_scalars_inlined};
use vistoria_schemas::contract::Contract;

use super::conjunction::{Conjunctions, Rewriting};
use super::forms;
use super::opaque::Opaque;
use super::outline::{Alternative, add_titles, outline};

/// The forms of a contract.
pub(super) struct Prepared {
    /// The forms of its definitions.
    pub(super) forms: BTreeMap<String, Canonical>,
    /// The alternatives that are written out in place.
    pub(super) outlined: BTreeMap<String, Alternative>,
    /// What the forms of definitions do not say.
    pub(super) unsaid: BTreeMap<String, Vec<String>>,
    /// The definitions, as JSON.
    pub(super) definitions: Value,
}

impl Prepared {
    /// Canonicalises the definitions of a contract.
    pub(super) fn of(contract: &Contract) -> Self {
        let mut document = with_scalars_inlined(plain(&contract.bundle.schema));
        for (name, schema) in document["$defs"].as_object_mut().into_iter().flatten() {
            if let Some(written) = contract.document.definitions.get(name) {
                add_titles(schema, &written.schema);
            }
        }
        let definitions = document["$defs"].as_object().cloned().unwrap_or_default();
        for schema in document["$defs"].as_object_mut().into_iter().flat_map(Map::values_mut) {
            if !has_alternatives(schema) {
                continue;
            }
            let mut conjunctions = Conjunctions::new(&definitions, Rewriting::Alternatives);
            let mut rewritten = schema.clone();
            conjunctions.rewrite(&mut rewritten);
            if conjunctions.losses.is_empty() {
                *schema = rewritten;
            }
        }
        let taken: BTreeSet<String> = definitions.keys().cloned().collect();
        let opaque = Opaque::of(&definitions);
        let outlined = outline(&mut document, taken, &opaque);
        let forms = forms::of_all(&document, &forms_of(&outlined), &opaque);
        let mut prepared = Self { forms, outlined, unsaid: BTreeMap::new(), definitions: Value::Object(definitions) };
        prepared.improve();
        prepared
    }

    /// Replaces the forms that say less than a type could.
    fn improve(&mut self) {
        let Value::Object(definitions) = std::mem::take(&mut self.definitions) else { return };
        self.improve_of(&definitions);
        self.definitions = Value::Object(definitions);
    }

    fn improve_of(&mut self, definitions: &Map<String, Value>) {
        let is_poor = |name: &String| self.forms.get(name).is_none_or(|form| poverty(form) > 0);
        let mut losses = BTreeMap::new();
        let mut rewritten = Map::new();
        for (name, schema) in definitions.iter().filter(|(name, _)| is_poor(name)) {
            let mut conjunctions = Conjunctions::new(definitions, Rewriting::All);
            let mut schema = schema.clone();
            conjunctions.rewrite(&mut schema);
            // Others cannot be canonicalised without what they refer to.
            if forms::is_separate(&schema) {
                losses.insert(name.clone(), conjunctions.losses.into_iter().collect());
                rewritten.insert(name.clone(), schema);
            }
        }
        if rewritten.is_empty() {
            return;
        }
        let mut document = serde_json::json!({"$defs": rewritten});
        let taken = definitions.keys().chain(self.outlined.keys()).cloned().collect();
        let opaque = Opaque::of(definitions);
        let more = outline(&mut document, taken, &opaque);
        for (name, form) in forms::of_all(&document, &forms_of(&more), &opaque) {
            let is_better = self.forms.get(&name).is_none_or(|known| poverty(&form) < poverty(known));
            if is_better && !more.contains_key(&name) {
                self.unsaid.extend(losses.remove(&name).map(|losses| (name.clone(), losses)));
                self.forms.insert(name, form);
            }
        }
        self.outlined.extend(more);
    }
}

/// Checks whether a schema has alternatives anywhere, or leads to some by `allOf`.
fn has_alternatives(schema: &Value) -> bool {
    match schema {
        Value::Object(keywords) => {
            ["oneOf", "anyOf", "allOf"].iter().any(|keyword| keywords.contains_key(*keyword))
                || (keywords.contains_key("$ref") && keywords.len() > 1)
                || keywords.values().any(has_alternatives)
        }
        Value::Array(items) => items.iter().any(has_alternatives),
        _ => false,
    }
}

fn forms_of(outlined: &BTreeMap<String, Alternative>) -> BTreeMap<String, Canonical> {
    outlined.iter().map(|(name, alternative)| (name.clone(), alternative.form.clone())).collect()
}

/// Counts the places of a form that no type expresses.
fn poverty(form: &Canonical) -> usize {
    /// More than a definition has places.
    const WHOLE: usize = 1 << 20;
    let all = |forms: &[Canonical]| forms.iter().map(poverty).sum();
    match form.view() {
        View::Raw(_) => WHOLE,
        View::AllOf(_) | View::Not(_) | View::TypedGroup(_) => 1,
        View::AnyOf(branches) | View::OneOf(branches) => all(&branches),
        View::Object(object) => {
            object.properties.values().chain(&object.additional_properties).map(poverty).sum::<usize>()
        }
        View::Array(array) => all(&array.prefix_items) + array.items.as_ref().map_or(0, poverty),
        _ => 0,
    }
}

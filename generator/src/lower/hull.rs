//! Hull lowering: alternatives that are all objects become one struct, required where all require, with the properties
//! of all; which of them hold together stays as a check.

use std::collections::{BTreeMap, BTreeSet};

use vistoria_schemas::applicable::Step;
use vistoria_schemas::canonical::{Canonical, ObjectView, View};

use super::lowering::Lowering;
use super::union::is_null;
use crate::ir::{Check, Docs, Field, Provenance, Shape, Struct};

/// More alternatives than this are no struct that a person would want.
const LIMIT: usize = 16;

impl Lowering<'_> {
    /// `None` when the alternatives are no plain objects, or differ in more than which of their keys are null.
    pub(super) fn hull(&mut self, branches: &[&Canonical], provenance: &Provenance) -> Option<Shape> {
        let objects: Vec<ObjectView> = branches.iter().map(|branch| plain_object(branch)).collect::<Option<_>>()?;
        let first = objects.first().filter(|_| objects.len() <= LIMIT)?;
        if objects.iter().any(|object| object.required != first.required) {
            return None;
        }
        let keys: BTreeSet<&String> = objects.iter().flat_map(|object| object.properties.keys()).collect();
        let mut forms = BTreeMap::new();
        let mut alternatives = vec![Vec::new(); objects.len()];
        for key in keys {
            let of_branch: Vec<&Canonical> =
                objects.iter().map(|object| object.properties.get(key)).collect::<Option<_>>()?;
            let form = united(&of_branch)?;
            if of_branch.iter().any(|branch| branch.to_json_schema() != form.to_json_schema()) {
                for (alternative, branch) in alternatives.iter_mut().zip(&of_branch) {
                    // Told apart by null only: each is null, or is not and accepts all that the others do beside it.
                    let null = is_null(branch);
                    let whole = united(&[*branch, null_of(&of_branch)?])?;
                    (null || whole.to_json_schema() == form.to_json_schema()).then_some(())?;
                    alternative.push((key.clone(), null));
                }
            }
            forms.insert(key.clone(), form);
        }
        let mut object = Struct { checks: self.checks(provenance), ..Struct::default() };
        for wire in self.field_order(&forms.keys().cloned().collect(), provenance) {
            let form = &forms[&wire];
            let inner = provenance.then(Step::Property(wire.clone()));
            let (typed, required) = (self.typed(form, inner), first.required.contains(&wire));
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
        let rule = self.rule_of(provenance, "oneOf").or_else(|| self.rule_of(provenance, "anyOf")).unwrap_or_default();
        object.checks.push(Check::NullOrNot { alternatives, rule });
        Some(Shape::Struct(object))
    }

    /// The rule of the schema at this place that has `keyword`.
    fn rule_of(&self, provenance: &Provenance, keyword: &str) -> Option<String> {
        let applied = self.applicable(provenance);
        let found = applied.iter().find(|applied| applied.schema.get(keyword).is_some())?;
        let id = found.rule?.rule.get("id")?.as_str()?;
        Some(format!("{}/{id}", self.contract.bundle.vendor))
    }
}

/// An object with nothing but named properties, all of them required.
fn plain_object(form: &Canonical) -> Option<ObjectView> {
    let View::Object(object) = form.view() else { return None };
    let plain = object.min_properties.is_none()
        && object.max_properties.is_none()
        && object.property_names.is_none()
        && object.pattern_properties.is_empty()
        && object.additional_properties.is_none()
        && object.violations.is_empty();
    let required = object.properties.keys().all(|key| object.required.contains(key));
    (plain && required && object.required.len() == object.properties.len()).then_some(object)
}

fn united(forms: &[&Canonical]) -> Option<Canonical> {
    let (first, rest) = forms.split_first()?;
    rest.iter().try_fold((*first).clone(), |united, form| united.union(form).ok())
}

fn null_of<'a>(forms: &[&'a Canonical]) -> Option<&'a Canonical> {
    forms.iter().copied().find(|form| is_null(form))
}

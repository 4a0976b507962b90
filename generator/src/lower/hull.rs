//! Hull lowering: alternatives of objects that differ only in which properties are null become one struct with a check.
//!
//! For example, of
//!
//! ```text
//! oneOf: [{properties: {start: {type: 'null'}, end: {type: 'null'}}, required: [start, end]},
//!         {properties: {start: {type: string}, end: {type: string}}, required: [start, end]}]
//! ```
//!
//! the hull is a struct with `start: Option<String>` and `end: Option<String>`, and the check is that both are null or both
//! are not.

use std::collections::{BTreeMap, BTreeSet};

use vistoria_schemas::applicable::Step;
use vistoria_schemas::canonical::{Canonical, ObjectView, View};

use super::lowering::Lowering;
use super::union::is_null;
use crate::ir::{Check, Docs, Field, Provenance, Shape, Struct};

/// The number of alternatives above which a struct would be hard to use.
const MAX_BRANCHES: usize = 16;

impl Lowering<'_> {
    /// Makes the hull of alternatives. Returns `None` when they are not plain objects, or differ in more than which properties
    /// are null.
    pub(super) fn hull(&mut self, branches: &[&Canonical], provenance: &Provenance) -> Option<Shape> {
        let objects: Vec<ObjectView> =
            branches.iter().map(|branch| plain_object(&self.opened(branch))).collect::<Option<_>>()?;
        let first = objects.first().filter(|_| objects.len() <= MAX_BRANCHES)?;
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
                    // Each branch must be null, or accept all that the other branches accept beside null.
                    let null = is_null(branch);
                    let whole = united(&[*branch, null_of(&of_branch)?])?;
                    (null || whole.to_json_schema() == form.to_json_schema()).then_some(())?;
                    alternative.push((key.clone(), null));
                }
            }
            forms.insert(key.clone(), form);
        }
        // Alternatives that do not differ are no matter of null.
        if alternatives.iter().any(Vec::is_empty) {
            return None;
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

    /// Returns the code of the rule of the schema at this place that has `keyword`.
    fn rule_of(&self, provenance: &Provenance, keyword: &str) -> Option<String> {
        let applied = self.applicable(provenance);
        let found = applied.iter().find(|applied| applied.schema.get(keyword).is_some())?;
        let id = found.rule?.rule.get("id")?.as_str()?;
        Some(format!("{}/{id}", self.contract.bundle.vendor))
    }
}

/// Returns the object that a form is, when it has only named properties, all of them required.
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

/// Unites forms.
fn united(forms: &[&Canonical]) -> Option<Canonical> {
    let (first, rest) = forms.split_first()?;
    rest.iter().try_fold((*first).clone(), |united, form| united.union(form).ok())
}

/// Returns the form that is null.
fn null_of<'a>(forms: &[&'a Canonical]) -> Option<&'a Canonical> {
    forms.iter().copied().find(|form| is_null(form))
}

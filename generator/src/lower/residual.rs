//! Run-time validation: decoding validates against the residual schema wherever a type does not check everything.
//!
//! Validation happens once, for the outermost type with a loss in it, so that a value is not validated again for each type
//! inside. Only structs can validate. A definition with a loss that is no struct, such as a list, passes the duty on to the
//! definitions that refer to it: with `Order: {lines: Lines}`, `Lines: [Line]` and a loss in `Lines`, it is `Order` that
//! validates.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use vistoria_schemas::contract::specification::{Formats, Residual, Specification};
use vistoria_schemas::validators::{definition_reference, draft};

use crate::ir::{Ir, OneOf, ResidualDocuments, ResidualSchema, Shape, ShapeId};

/// Adds the residual schema, and marks the types that validate against it, when there are losses.
pub(super) fn mark(ir: &mut Ir, specification: &Specification) {
    let (Some(residual), Some((schema, dialect))) = (&specification.residual, specification.residual_schema()) else {
        return;
    };
    // A permanent loss is one of the schema itself, which can add nothing then.
    let lossy: BTreeSet<String> =
        ir.losses.iter().filter(|loss| !loss.is_permanent).map(|loss| loss.provenance.definition.clone()).collect();
    if lossy.is_empty() {
        return;
    }
    let lossy_definitions = lossy.clone();
    let is_normalised = residual.is_normalised();
    // In the normalised schema, formats that are annotations have another keyword.
    let formats = match residual {
        Residual::Original(original) => original.formats == Formats::Assert,
        Residual::Normalised => true,
    };
    let (schema, draft, documents) = (in_lines(schema), format!("{:?}", draft(dialect)), documents(residual));
    ir.residual = Some(ResidualSchema { schema, draft, formats, documents });
    let mut shapes = ir.definition_shapes();
    // A definition may be an alias of a shape inside it, or of another definition, which validates itself.
    shapes.values_mut().for_each(|id| *id = ir.resolved(*id));
    shapes.retain(|name, id| ir.item(*id).provenance.is_all_of(name));
    let validating = if is_normalised { validating(ir, &shapes, lossy) } else { BTreeSet::new() };
    for id in validating.iter().filter_map(|name| shapes.get(name).copied()) {
        if can_validate(ir, id) {
            ir.item_mut(id).validated_by = Some(definition_reference(&ir.item(id).provenance.definition));
        }
    }
    open_alternatives(ir, &lossy_definitions);
    let Some(name) = &specification.root else { return };
    let reference = if is_normalised { definition_reference(name) } else { String::new() };
    let Some(root) = &mut ir.root else { return };
    // The original schema validates the root as a whole.
    let needs_validation = !is_normalised || validating.contains(name);
    root.validated_by = needs_validation.then_some(reference.clone());
    let typed = root.typed;
    let id = ir.resolved(typed.shape);
    if !is_normalised && matches!(ir.shape(id), Shape::Struct(_)) && !typed.nullable {
        ir.item_mut(id).validated_by = Some(reference);
    }
}

/// Lets a value match several alternatives where one of them accepts more than its schema: to count them would refuse values
/// that the schema accepts. Where the value was validated, the schema has counted them.
fn open_alternatives(ir: &mut Ir, lossy: &BTreeSet<String>) {
    for id in ir.ids().collect::<Vec<_>>() {
        let Shape::OneOf(OneOf { exclusive: true, branches }) = &ir.item(id).shape else { continue };
        let mut open: Vec<ShapeId> = branches.iter().map(|branch| ir.resolved(branch.shape)).collect();
        let mut seen = BTreeSet::new();
        let mut is_lossy = false;
        while let Some(inner) = open.pop() {
            if ir.item(inner).validated_by.is_none() && seen.insert(inner) {
                is_lossy |= lossy.contains(&ir.item(inner).provenance.definition);
                open.extend(ir.inner(inner));
            }
        }
        if is_lossy && let Shape::OneOf(alternatives) = &mut ir.item_mut(id).shape {
            alternatives.exclusive = false;
        }
    }
}

/// Returns the documents that the original schema refers to.
fn documents(residual: &Residual) -> Option<ResidualDocuments> {
    let Residual::Original(original) = residual else { return None };
    let texts = original.documents.iter().map(|(url, document)| (url.clone(), in_lines(document))).collect();
    Some(ResidualDocuments { url: original.url.clone(), texts }).filter(|documents| !documents.texts.is_empty())
}

/// Writes a schema with each of its definitions on a line, so that a change of one is a change of a line.
fn in_lines(schema: &Value) -> String {
    let Value::Object(entries) = schema else { return schema.to_string() };
    let entry = |(key, value): (&String, &Value)| {
        let holds_definitions = matches!(key.as_str(), "$defs" | "definitions" | "components" | "schemas");
        let value = if holds_definitions { in_lines(value) } else { value.to_string() };
        format!("{}:{value}", Value::from(key.as_str()))
    };
    format!("{{\n{}\n}}", entries.iter().map(entry).collect::<Vec<_>>().join(",\n"))
}

/// Checks whether decoding a shape can validate first.
fn can_validate(ir: &Ir, id: ShapeId) -> bool {
    matches!(ir.item(id).shape, Shape::Struct(_))
}

/// Returns the definitions that validate: those with losses, and for one that cannot validate, those that refer to it.
fn validating(ir: &Ir, shapes: &BTreeMap<String, ShapeId>, lossy: BTreeSet<String>) -> BTreeSet<String> {
    let mut users: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for id in ir.ids() {
        let definition = ir.item(id).provenance.definition.as_str();
        for other in ir.inner_as_named(id).into_iter().flat_map(|inner| ir.aliases_of(inner)).chain(ir.aliases_of(id)) {
            users.entry(ir.item(other).provenance.definition.as_str()).or_default().insert(definition);
        }
    }
    let mut validating = BTreeSet::new();
    let mut open: Vec<String> = lossy.into_iter().collect();
    while let Some(name) = open.pop() {
        let validates_itself = shapes.get(&name).is_some_and(|id| can_validate(ir, *id));
        if validating.insert(name.clone()) && !validates_itself {
            open.extend(users.get(name.as_str()).into_iter().flatten().map(|user| (*user).to_owned()));
        }
    }
    validating
}

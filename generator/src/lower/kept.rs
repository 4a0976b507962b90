//! Undeclared keys that are kept since the schema's verdict can turn on them.
//!
//! A struct drops undeclared keys when it is written. Of `{minProperties: 1, properties: {a: …}}` the value `{"b": 1}` would be
//! written as `{}`, which the schema refuses. So a struct of such a schema keeps them.

use std::collections::BTreeSet;

use vistoria_schemas::applicable::{Step, applicable};
use vistoria_schemas::contract::Contract;

use crate::ir::{Ir, Provenance, Shape, ShapeId, TypeRef};

/// The keywords that can refuse a value which lacks a key that nothing declares, or whose schemas describe undeclared keys.
const KEYWORDS: [&str; 8] = [
    "minProperties",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
    "not",
    "if",
    "patternProperties",
    "unevaluatedProperties",
];

/// Makes the structs of such schemas keep their undeclared keys.
pub(super) fn keep(ir: &mut Ir, contract: &Contract) {
    let lossy: BTreeSet<(String, Vec<Step>)> =
        ir.losses.iter().map(|loss| (loss.provenance.definition.clone(), loss.provenance.path.clone())).collect();
    let ids: Vec<ShapeId> = ir.ids().collect();
    for id in ids {
        let drops_keys = matches!(ir.shape(id), Shape::Struct(object) if !object.closed && object.rest.is_none());
        let provenance = ir.item(id).provenance.clone();
        // Where nothing is lost, the type itself says what the keywords say.
        let is_lossy = || lossy.contains(&(provenance.definition.clone(), provenance.path.clone()));
        if !drops_keys || !is_lossy() || !turns_on_keys(contract, &provenance) {
            continue;
        }
        let rest = TypeRef { shape: ir.add(Shape::Json, provenance.labelled("rest")), nullable: false };
        if let Shape::Struct(object) = &mut ir.item_mut(id).shape {
            object.rest = Some(rest);
        }
    }
}

/// Checks whether a schema that applies at a place has one of the keywords.
fn turns_on_keys(contract: &Contract, provenance: &Provenance) -> bool {
    let applied = applicable(&contract.document, &provenance.definition, &provenance.path);
    applied.iter().any(|applied| {
        applied.schema.entries().iter().any(|entry| {
            // `unevaluatedProperties: true` says nothing, and `false` refuses what would be dropped.
            KEYWORDS.contains(&entry.key.as_str()) && (entry.key != "unevaluatedProperties" || entry.value.is_object())
        })
    })
}

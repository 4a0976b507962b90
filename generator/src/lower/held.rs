//! Where decoding must ask the schema: at every definition in which there is a place that its type does not hold.

use std::collections::{BTreeMap, BTreeSet};

use vistoria_schemas::contract::specification::{Formats, Specification, Whole};
use vistoria_schemas::dialect::Dialect;
use vistoria_schemas::law;

use crate::ir::{Documents, Ir, Provenance, Residual, Shape, ShapeId};

pub(super) fn hold(ir: &mut Ir, specification: &Specification) {
    let (Some(whole), Some((schema, dialect))) = (&specification.whole, specification.asked()) else { return };
    let is_flat = whole.is_flat();
    if ir.losses.is_empty() {
        return;
    }
    // In a flat one there are no formats left that decide nothing.
    let formats = match whole {
        Whole::Written(written) => written.formats == Formats::Assert,
        Whole::Flat => true,
    };
    let (schema, draft, documents) = (schema.to_string(), draft(dialect), documents(whole));
    ir.residual = Some(Residual { schema, draft, formats, documents });
    let lossy: BTreeSet<String> = ir.losses.iter().map(|loss| loss.provenance.definition.clone()).collect();
    let mut wholes = ir.wholes();
    // A definition may be another name for a shape of its own, or for one that asks for itself.
    wholes.values_mut().for_each(|id| *id = ir.same(*id));
    wholes.retain(|name, id| ir.item(*id).provenance == Provenance::of(name));
    let holders = if is_flat { holders(ir, &wholes, lossy) } else { BTreeSet::new() };
    for id in holders.iter().filter_map(|name| wholes.get(name).copied()) {
        if is_holder(ir, id) {
            ir.item_mut(id).held_by = Some(law::definition(&ir.item(id).provenance.definition));
        }
    }
    let Some(name) = &specification.root else { return };
    let reference = if is_flat { law::definition(name) } else { String::new() };
    let Some(root) = &mut ir.root else { return };
    // A document that is asked about as it was written is asked about as a whole.
    let needs = !is_flat || holders.contains(name);
    root.held_by = needs.then_some(reference.clone());
    let typed = root.typed;
    let id = ir.same(typed.shape);
    if !is_flat && matches!(ir.shape(id), Shape::Struct(_)) && !typed.nullable {
        ir.item_mut(id).held_by = Some(reference);
    }
}

/// What the schema refers to, when it is not all in one.
fn documents(whole: &Whole) -> Option<Documents> {
    let Whole::Written(written) = whole else { return None };
    let texts = written.documents.iter().map(|(url, document)| (url.clone(), document.to_string())).collect();
    Some(Documents { url: written.url.clone(), texts }).filter(|documents| !documents.texts.is_empty())
}

/// Whether decoding a shape can ask the schema first.
fn is_holder(ir: &Ir, id: ShapeId) -> bool {
    matches!(ir.item(id).shape, Shape::Struct(_))
}

/// The definitions that ask: those that lose something, and for one that cannot ask, those that refer to it.
fn holders(ir: &Ir, wholes: &BTreeMap<String, ShapeId>, lossy: BTreeSet<String>) -> BTreeSet<String> {
    let mut users: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for id in ir.ids() {
        let definition = ir.item(id).provenance.definition.as_str();
        let others = ir.inner(id).into_iter().chain([ir.same(id)]);
        for other in others.map(|other| ir.item(other).provenance.definition.as_str()) {
            users.entry(other).or_default().insert(definition);
        }
    }
    let mut holders = BTreeSet::new();
    let mut open: Vec<String> = lossy.into_iter().collect();
    while let Some(name) = open.pop() {
        let can_ask = wholes.get(&name).is_some_and(|id| is_holder(ir, *id));
        if holders.insert(name.clone()) && !can_ask {
            open.extend(users.get(name.as_str()).into_iter().flatten().map(|user| (*user).to_owned()));
        }
    }
    holders
}

fn draft(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::OpenApi30 | Dialect::Draft4 => "Draft4",
        Dialect::Draft6 => "Draft6",
        Dialect::Draft7 => "Draft7",
        Dialect::Draft201909 => "Draft201909",
        Dialect::Draft202012 => "Draft202012",
    }
}

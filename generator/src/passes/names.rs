//! Names types and fields after their provenance: unique, no keywords of Rust, and stable when the document is reordered.
//!
//! The type at `lines/*/price` of `Order` is `OrderLinesItemPrice`. Definitions are named first, so that they keep their names;
//! then calls, then the rest, sorted by provenance. A name that is taken gets `Value`, then a number: `Price`, `PriceValue`, `PriceValue3`.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase, ToUpperCamelCase};
use vistoria_schemas::applicable::Step;
use vistoria_schemas::contract::Contract;

use super::identifiers::{identifier, unique, written_out};
use crate::ir::{Ir, Provenance, Shape, ShapeId, TypeRef};

/// Names that generated code uses for something else.
const RESERVED: [&str; 23] = [
    "Box",
    "Clone",
    "Debug",
    "Default",
    "Deserialize",
    "Eq",
    "Err",
    "Event",
    "From",
    "Into",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Request",
    "Response",
    "Result",
    "Self",
    "Serialize",
    "Some",
    "String",
    "Vec",
    "Unknown",
];

pub(super) fn run(ir: &mut Ir, _: &Contract) {
    let mut named: Vec<ShapeId> = ir.reachable().into_iter().filter(|id| needs_name(ir, *id)).collect();
    named.sort_by_key(|id| {
        let provenance = &ir.item(*id).provenance;
        (!provenance.is_definition(), provenance.clone())
    });
    let mut taken: BTreeSet<String> = RESERVED.iter().map(ToString::to_string).collect();
    // The root keeps its name; the type inside its wrapper gets another one.
    if let Some(root) = &ir.root {
        let id = ir.resolved(root.typed.shape);
        let wished = type_name(&ir.item(root.typed.shape).provenance);
        let wrapper = !matches!(ir.shape(id), Shape::Struct(_)) || root.typed.nullable;
        let wrapper = wrapper.then(|| unique(&wished, "Value", &mut taken));
        if let Some(root) = &mut ir.root {
            root.wrapper = wrapper;
        }
    }
    // Definitions own their names, whatever they are; what has no name in the document gives way.
    let (definitions, inner): (Vec<ShapeId>, Vec<ShapeId>) =
        named.into_iter().partition(|id| ir.item(*id).provenance.is_definition());
    // Of those that share one, the definition with that very name has it.
    let (exact, others): (Vec<ShapeId>, Vec<ShapeId>) = definitions.into_iter().partition(|id| {
        let provenance = &ir.item(*id).provenance;
        type_name(provenance) == provenance.definition
    });
    let mut renamed = Vec::new();
    for id in exact.into_iter().chain(others) {
        let wished = type_name(&ir.item(id).provenance);
        let name = unique(&wished, "Value", &mut taken);
        if name != wished && !RESERVED.contains(&wished.as_str()) {
            renamed.push((ir.item(id).provenance.to_string(), name.clone(), wished));
        }
        ir.item_mut(id).name = Some(name);
    }
    ir.aliases = aliases(ir, &mut taken);
    let owned = taken.clone();
    for call in &mut ir.calls {
        let wished = identifier(&format!("{}Response", call.operation.id.to_upper_camel_case()), "T");
        call.response_name = unique(&wished, "Value", &mut taken);
        if owned.contains(&wished) {
            renamed.push((format!("the response of {}", call.operation.id), call.response_name.clone(), wished));
        }
    }
    for id in inner {
        let wished = type_name(&ir.item(id).provenance);
        let name = unique(&wished, "Value", &mut taken);
        if owned.contains(&wished) && !RESERVED.contains(&wished.as_str()) {
            renamed.push((ir.item(id).provenance.to_string(), name.clone(), wished));
        }
        ir.item_mut(id).name = Some(name);
    }
    ir.renamed = renamed;
    let ids: Vec<_> = ir.ids().collect();
    for id in ids {
        if let Shape::Struct(object) = &mut ir.item_mut(id).shape {
            let keys: Vec<&str> = object.fields.iter().map(|field| field.wire.as_str()).collect();
            let fields = field_names(&keys, object.rest.is_some());
            object.fields.iter_mut().zip(fields).for_each(|(field, name)| field.name = name);
        }
    }
}

/// Returns aliases for the definitions that are not types of their own.
fn aliases(ir: &Ir, taken: &mut BTreeSet<String>) -> Vec<(String, TypeRef)> {
    // The root may also be a definition, whose name the wrapper has taken.
    let root = ir.root.as_ref();
    let wrapped = root.filter(|root| root.wrapper.is_some()).map(|root| root.typed.shape);
    let mut aliases = Vec::new();
    let all = root.map(|root| &root.typed).into_iter().chain(&ir.definitions);
    let mut all: Vec<&TypeRef> = all.filter(|typed| Some(typed.shape) != wrapped).collect();
    all.sort_by_key(|typed| &ir.item(typed.shape).provenance);
    for typed in all {
        let (item, resolved) = (ir.item(typed.shape), ir.item(ir.resolved(typed.shape)));
        // The type of a definition can be behind an alias of the same definition.
        let has_type = resolved.name.is_some() && resolved.provenance.is_all_of(&item.provenance.definition);
        if item.name.is_none() && !has_type {
            aliases.push((unique(&type_name(&item.provenance), "Value", taken), *typed));
        }
    }
    aliases.sort_by(|(one, _), (other, _)| one.cmp(other));
    aliases
}

/// Checks whether a shape needs a type of its own.
fn needs_name(ir: &Ir, id: ShapeId) -> bool {
    match ir.shape(id) {
        Shape::Struct(_) | Shape::StringEnum(_) | Shape::NumberEnum(_) | Shape::ByType(_) | Shape::OneOf(_) => true,
        // The type of a list of itself cannot be written without a name.
        Shape::List(_) | Shape::Array(..) | Shape::Tuple(_) | Shape::Map(_) => contains_itself(ir, id),
        _ => false,
    }
}

/// Checks whether a list or map contains itself through nothing but lists and maps.
fn contains_itself(ir: &Ir, id: ShapeId) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = ir.inner(id);
    while let Some(next) = open.pop() {
        if next == id {
            return true;
        }
        let unnamed = matches!(ir.shape(next), Shape::List(_) | Shape::Array(..) | Shape::Tuple(_) | Shape::Map(_));
        if unnamed && seen.insert(next) {
            open.extend(ir.inner(next));
        }
    }
    false
}

/// Makes the name of a type.
fn type_name(provenance: &Provenance) -> String {
    let steps = provenance.path.iter().map(|step| match step {
        Step::Property(name) => name.to_upper_camel_case(),
        Step::Item => "Item".to_owned(),
        Step::Position(index) => format!("Item{index}"),
        Step::Value => "Value".to_owned(),
    });
    let labels = provenance.labels.iter().map(|label| label.to_upper_camel_case());
    let name: String =
        std::iter::once(provenance.definition.to_upper_camel_case()).chain(steps).chain(labels).collect();
    identifier(&name, "T")
}

/// Makes the names of fields. Keys that would share a name are written out, so that no name depends on which of them the
/// document has, or has first.
fn field_names(keys: &[&str], has_rest: bool) -> Vec<String> {
    let plain: Vec<String> = keys.iter().map(|key| field_name(key)).collect();
    let mut times: BTreeMap<&str, usize> = BTreeMap::from_iter(has_rest.then_some(("rest", 1)));
    plain.iter().for_each(|name| *times.entry(name).or_default() += 1);
    let mut taken = BTreeSet::new();
    let names = keys.iter().zip(&plain).map(|(key, name)| {
        let name = if times[name.as_str()] == 1 { name.clone() } else { written_out("key__", key) };
        unique(&name, "_", &mut taken)
    });
    names.collect()
}

/// Makes the name of a field by itself.
fn field_name(wire: &str) -> String {
    identifier(&wire.to_snake_case(), "field_")
}

#[cfg(test)]
mod tests {
    use super::{field_name, field_names};

    #[test]
    fn keys_that_share_a_name() {
        for (keys, has_rest, names) in [
            (&["id", "ID", "a"][..], false, &["key__id", "key__ID", "a"][..]),
            (&["$type", "type"], false, &["key___u0024_type", "key__type"]),
            (&["rest", "key__rest"], true, &["key__rest", "key_rest"]),
            (&["rest"], false, &["rest"]),
        ] {
            assert_eq!(field_names(keys, has_rest), names);
        }
    }

    #[test]
    fn obstacles() {
        for (wire, name) in [
            ("id", "id"),
            ("type", "type_"),
            ("self", "self_"),
            ("doseNumberString", "dose_number_string"),
            ("REL", "rel"),
            ("1st", "field_1st"),
            ("", "field_"),
            ("é", "é"),
            ("a b", "a_b"),
            ("$ref", "ref_"),
            ("_", "field_"),
            ("m²", "m"),
            ("½", "field_"),
            ("gen", "gen_"),
            ("Paciência", "paciência"),
        ] {
            assert_eq!(field_name(wire), name, "{wire}");
        }
    }
}

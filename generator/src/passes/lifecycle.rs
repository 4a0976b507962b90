//! Documents the lifecycle: at each field of a base, what the field is in each of the types that narrow it.

use std::collections::BTreeMap;

use vistoria_schemas::contract::Contract;

use crate::ir::{Field, FieldPresence, Ir, Shape, ShapeId, Struct};

pub(super) fn run(ir: &mut Ir, _: &Contract) {
    let mut narrowing: BTreeMap<ShapeId, Vec<ShapeId>> = BTreeMap::new();
    for id in ir.reachable() {
        if let Shape::Struct(Struct { narrows: Some(base), .. }) = ir.shape(id) {
            narrowing.entry(ir.resolved(*base)).or_default().push(id);
        }
    }
    for (id, narrowed) in narrowing {
        let Shape::Struct(base) = ir.shape(id) else { continue };
        let lines: Vec<Option<String>> = base.fields.iter().map(|field| lifecycle(ir, field, &narrowed)).collect();
        if let Shape::Struct(base) = &mut ir.item_mut(id).shape {
            for (field, line) in base.fields.iter_mut().zip(lines) {
                field.docs.lifecycle = line;
            }
        }
    }
}

/// Returns `null in A; a value in B and C`, when that differs from the base's own type.
fn lifecycle(ir: &Ir, field: &Field, narrowed: &[ShapeId]) -> Option<String> {
    let mut described: Vec<(String, Vec<&str>)> = Vec::new();
    for &id in narrowed {
        let (Shape::Struct(object), Some(name)) = (ir.shape(id), ir.item(id).name.as_deref()) else { continue };
        let words = description(ir, object.fields.iter().find(|own| own.wire == field.wire)?);
        match described.iter_mut().find(|(known, _)| *known == words) {
            Some((_, names)) => names.push(name),
            None => described.push((words, vec![name])),
        }
    }
    let own = description(ir, field);
    if described.iter().all(|(words, _)| *words == own) {
        return None;
    }
    let parts = described.iter().map(|(words, names)| {
        let names: Vec<String> = names.iter().map(|name| format!("[`{name}`]")).collect();
        format!("{words} in {}", names.join(" and "))
    });
    Some(format!("Lifecycle: {}.", parts.collect::<Vec<_>>().join("; ")))
}

/// Describes the values of a field.
fn description(ir: &Ir, field: &Field) -> String {
    let value = match ir.shape(field.typed.shape) {
        Shape::Null => "null",
        Shape::EmptyList => "an empty list",
        Shape::EmptyObject => "an empty object",
        _ => "a value",
    };
    match ir.presence(field) {
        FieldPresence::Required => value.to_owned(),
        FieldPresence::Nullable => format!("null or {value}"),
        FieldPresence::Defaulted if field.typed.nullable => format!("absent, null or {value}"),
        FieldPresence::Optional | FieldPresence::Defaulted => format!("absent or {value}"),
        FieldPresence::OptionalNullable | FieldPresence::Merged => format!("absent, null or {value}"),
        FieldPresence::Forbidden => "absent".to_owned(),
    }
}

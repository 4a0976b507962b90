//! Makes one type of equal shapes, docs included: documents describe the same inner object in many places.
//!
//! Equality is found by partition refinement: shapes start in classes of those that look alike from outside (kind, keys,
//! docs, limits), and classes are split until the shapes inside those of one class are of the same classes too. Definitions
//! are never merged into each other, since the document names them; a shape inside one joins the definition that it equals.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;

use vistoria_schemas::contract::Contract;

use crate::ir::{Ir, Shape, ShapeId};
use crate::stack;

pub(super) fn run(ir: &mut Ir, _: &Contract) {
    let reached = ir.reachable();
    let mut classes: BTreeMap<usize, Vec<ShapeId>> = BTreeMap::new();
    for (&id, class) in reached.iter().zip(classes_of(ir, &reached)) {
        if matches!(
            ir.item(id).shape,
            Shape::Struct(_) | Shape::StringEnum(_) | Shape::NumberEnum(_) | Shape::ByType(_) | Shape::OneOf(_)
        ) {
            classes.entry(class).or_default().push(id);
        }
    }
    for mut alike in classes.into_values().filter(|alike| alike.len() > 1) {
        // The representative is the shape with the shortest name: a definition, or the shape least deep inside one.
        alike.sort_by_key(|id| {
            let provenance = &ir.item(*id).provenance;
            let depth = provenance.path.len() + provenance.labels.len();
            (!provenance.is_definition(), depth, provenance.clone())
        });
        let one = alike[0];
        for &other in &alike[1..] {
            if ir.item(other).provenance.is_definition() {
                continue;
            }
            if ir.item(other).docs != ir.item(one).docs && !ir.item(one).provenance.is_definition() {
                ir.item_mut(one).docs.description = None;
            }
            ir.item_mut(other).shape = Shape::Alias(one);
        }
    }
}

/// Returns the class of each shape; equal shapes are in the same class.
fn classes_of(ir: &Ir, reached: &[ShapeId]) -> Vec<usize> {
    let positions: HashMap<ShapeId, usize> = reached.iter().enumerate().map(|(position, id)| (*id, position)).collect();
    let seen = stack::par_map_items(reached, |id| {
        let inside: Vec<Option<usize>> =
            ir.inner(*id).into_iter().map(|inner| positions.get(&inner).copied()).collect();
        (outside(ir, *id), inside)
    });
    let (outsides, insides): (Vec<_>, Vec<_>) = seen.into_iter().unzip();
    let (mut classes, mut count) = numbered(outsides.into_iter());
    loop {
        let inside = |inside: &Vec<Option<usize>>| -> Vec<Option<usize>> {
            inside.iter().map(|position| position.map(|position| classes[position])).collect()
        };
        let (finer, finer_count) = numbered(classes.iter().zip(&insides).map(|(class, inner)| (*class, inside(inner))));
        if finer_count == count {
            return finer;
        }
        (classes, count) = (finer, finer_count);
    }
}

/// Numbers values, equal ones with the same number; also returns how many numbers there are.
fn numbered<T: Eq + Hash>(all: impl Iterator<Item = T>) -> (Vec<usize>, usize) {
    let mut known = HashMap::new();
    let numbers = all.map(|one| {
        let next = known.len();
        *known.entry(one).or_insert(next)
    });
    let numbers = numbers.collect();
    (numbers, known.len())
}

/// Describes a shape without the shapes inside it.
fn outside(ir: &Ir, id: ShapeId) -> String {
    let item = ir.item(id);
    let shape = match &item.shape {
        Shape::Struct(object) => {
            let fields = object.fields.iter().map(|field| {
                let ty = field.typed.nullable;
                format!("{:?} {} {ty} {:?}\n", field.wire, field.required, field.docs)
            });
            let fields: String = fields.collect();
            let rest = object.rest.map(|typed| typed.nullable);
            let base = object.narrows.map(|base| ir.resolved(base));
            format!("struct {fields}{:?} {} {rest:?} {base:?}", object.checks, object.closed)
        }
        Shape::List(typed) => format!("list {}", typed.nullable),
        Shape::Array(typed, length) => format!("array {} {length}", typed.nullable),
        Shape::Tuple(items) => format!("tuple {:?}", items.iter().map(|typed| typed.nullable).collect::<Vec<_>>()),
        Shape::Map(typed) => format!("map {}", typed.nullable),
        Shape::ByType(variants) => format!("by type {:?}", variants.iter().map(|(ty, _)| ty).collect::<Vec<_>>()),
        Shape::OneOf(alternatives) => {
            let branches = alternatives.branches.iter();
            let branches = branches.map(|branch| (&branch.label, &branch.required, &branch.constants));
            format!("one of {} {:?}", alternatives.exclusive, branches.collect::<Vec<_>>())
        }
        other => format!("{other:?}"),
    };
    format!("{shape} {:?} {:?} {:?}", item.limits, item.validated_by, item.docs.rules)
}

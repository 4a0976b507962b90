//! Canonical forms to shapes. Each definition is lowered once; references lead to its place in the arena.

mod alternatives;
mod checks;
mod forms;
mod held;
mod hull;
mod limits;
mod merge;
mod object;
mod outline;
mod union;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Number, Value};
use vistoria_schemas::applicable::Step;
use vistoria_schemas::canonical::{
    ArrayView, Canonical, Distinctness, JsonType, JsonTypeSet, View, plain, with_scalars_inlined,
};
use vistoria_schemas::contract::Contract;
use vistoria_schemas::contract::specification::{Specification, Whole};
use vistoria_schemas::document::REFERENCE_PREFIX;

use crate::ir::{Call, Ir, Limit, Loss, Provenance, Root, Shape, ShapeId, Typed};

/// Lowers everything of a specification, and says where its schema must be asked: at the root of a JSON Schema, and at
/// every struct that has such a place in it.
pub fn lower_specification(specification: &Specification) -> Ir {
    let contract = &specification.contract;
    let mut lowering = Lowering::new(contract);
    lowering.bodies();
    if let Some(name) = &specification.root {
        let typed = lowering.definition(name);
        lowering.ir.root = Some(Root { typed, wrapper: None, held_by: None });
    }
    // A contract of ours has no such schema, and emits what its events and calls need.
    if specification.whole.as_ref().is_some_and(Whole::is_flat) {
        let names: Vec<String> = contract.document.definitions.keys().cloned().collect();
        lowering.ir.definitions = names.iter().map(|name| lowering.definition(name)).collect();
    }
    lowering.rest();
    for (definition, what) in &specification.losses {
        let provenance = Provenance::of(definition);
        let what = format!("any JSON is accepted: {what}");
        // In a flat document the place is open too; the document as it was written may still say what is meant.
        let is_lost = specification.whole.as_ref().is_none_or(Whole::is_flat);
        lowering.ir.losses.push(Loss { provenance, what, is_lost });
    }
    held::hold(&mut lowering.ir, specification);
    lowering.ir
}

/// Lowers every definition that the body of an event or a call reaches, and those that they narrow.
pub fn lower(contract: &Contract) -> Ir {
    let mut lowering = Lowering::new(contract);
    lowering.bodies();
    lowering.rest();
    lowering.ir
}

struct Lowering<'a> {
    contract: &'a Contract,
    /// Of the definitions of the contract.
    forms: BTreeMap<String, Canonical>,
    /// Of what has a name in other forms only.
    outlined: BTreeMap<String, Canonical>,
    ir: Ir,
    definitions: BTreeMap<String, ShapeId>,
    waiting: Vec<(String, ShapeId)>,
}

impl<'a> Lowering<'a> {
    fn new(contract: &'a Contract) -> Self {
        let mut document = with_scalars_inlined(plain(&contract.bundle.schema));
        let outlined = outline::outline(&mut document);
        let forms = forms::of_all(&document, &outlined);
        Self {
            contract,
            forms,
            outlined,
            ir: Ir::titled(&contract.bundle.title),
            definitions: BTreeMap::new(),
            waiting: Vec::new(),
        }
    }

    /// The bodies of the events and the calls.
    fn bodies(&mut self) {
        for event in &self.contract.bundle.events {
            let body = self.definition(&event.schema);
            self.ir.events.push((event.clone(), body));
        }
        for operation in &self.contract.bundle.operations {
            let request = operation.request.as_ref().map(|body| self.definition(&body.schema));
            let bodies = operation.responses.iter().map(|response| response.schema.as_deref());
            let responses = bodies.map(|schema| schema.map(|schema| self.definition(schema))).collect();
            let call = Call { operation: operation.clone(), request, responses, response_name: String::new() };
            self.ir.calls.push(call);
        }
    }

    /// Everything that waits.
    fn rest(&mut self) {
        while let Some((name, id)) = self.waiting.pop() {
            self.lower_definition(&name, id);
        }
    }

    /// A definition's shape, queued when it is new.
    fn definition(&mut self, name: &str) -> Typed {
        let nullable = self.accepts_null(name, &mut BTreeSet::new());
        if let Some(&shape) = self.definitions.get(name) {
            return Typed { shape, nullable };
        }
        let shape = self.ir.reserve(Provenance::of(name));
        self.definitions.insert(name.to_owned(), shape);
        self.waiting.push((name.to_owned(), shape));
        Typed { shape, nullable }
    }

    fn lower_definition(&mut self, name: &str, id: ShapeId) {
        let provenance = Provenance::of(name);
        let shape = match self.forms.get(name).map(Canonical::view) {
            Some(View::Reference(uri)) => Shape::Same(self.definition(definition_name(&uri, name)).shape),
            Some(view) => self.shape(&view, &provenance).0,
            None => self.degrade(&provenance, "it has no canonical form"),
        };
        self.ir.item_mut(id).shape = shape;
    }

    /// A form inside a definition.
    fn typed(&mut self, form: &Canonical, provenance: Provenance) -> Typed {
        let view = form.view();
        if let View::Reference(uri) = &view {
            let name = definition_name(uri, &provenance.definition);
            return match self.outlined.get(name).cloned() {
                Some(form) => self.typed(&form, provenance),
                None => self.definition(name),
            };
        }
        let (shape, nullable) = self.shape(&view, &provenance);
        Typed { shape: self.ir.add(shape, provenance), nullable }
    }

    /// The shape of a form, and whether null is accepted beside it.
    fn shape(&mut self, view: &View, provenance: &Provenance) -> (Shape, bool) {
        self.lose_assertions(provenance);
        let shape = match view {
            View::True => Shape::Json,
            View::False => Shape::Forbidden,
            View::MultiType(types) => return self.types(*types, provenance),
            View::String(text) => self.text(text, provenance),
            View::Integer(integer) => self.integer(integer, provenance),
            View::Number(number) => self.number(number, provenance),
            View::Array(array) => self.array(array, provenance),
            View::Object(object) => self.object(object, provenance),
            View::Const(value) => return self.values(std::slice::from_ref(value), provenance),
            View::Enum(values) => return self.values(values, provenance),
            View::AnyOf(branches) => return self.union(branches, false, provenance),
            View::OneOf(branches) => return self.union(branches, true, provenance),
            View::TypedGroup(_) | View::Not(_) | View::AllOf(_) | View::Raw(_) | View::Reference(_) => {
                self.degrade(provenance, "it has no Rust shape yet")
            }
        };
        (shape, false)
    }

    fn array(&mut self, array: &ArrayView, provenance: &Provenance) -> Shape {
        let plain = array.prefix_items.is_empty() && array.contains.is_empty();
        let held = plain && array.distinctness == Distinctness::default();
        let inner = provenance.then(Step::Item);
        let item = match &array.items {
            // What holds after the first few says nothing of those.
            Some(items) if array.prefix_items.is_empty() => self.typed(items, inner),
            _ => self.json(inner),
        };
        let shape = self.losing(Shape::List(item), !held, provenance, "positions and distinctness in a list");
        let length = |bound: &Option<Number>| bound.as_ref().and_then(Number::as_u64);
        match (length(&array.min_items), length(&array.max_items)) {
            // Longer ones are no arrays that a person would want to move about.
            (Some(min), Some(max)) if min == max && min <= 32 => {
                Shape::Array(item, usize::try_from(min).unwrap_or_default())
            }
            _ => self.limited(shape, Self::item_count(array), provenance),
        }
    }

    fn types(&mut self, types: JsonTypeSet, provenance: &Provenance) -> (Shape, bool) {
        let has_number = types.contains(JsonType::Number);
        // Integers are numbers, so a set with both says no more than one with numbers.
        let all: Vec<JsonType> = types.into_iter().filter(|ty| !(has_number && *ty == JsonType::Integer)).collect();
        let nullable = types.contains(JsonType::Null) && all.len() > 1;
        let mut shapes: Vec<(JsonType, Shape)> = Vec::new();
        for ty in all.into_iter().filter(|ty| !(nullable && *ty == JsonType::Null)) {
            shapes.push((ty, self.of_type(ty, provenance)));
        }
        if let [(_, only)] = &shapes[..] {
            return (only.clone(), nullable);
        }
        let variants = shapes.into_iter().map(|(ty, shape)| (ty, self.ir.add(shape, provenance.clone()))).collect();
        (Shape::ByType(variants), nullable)
    }

    /// Every value of a type.
    fn of_type(&mut self, ty: JsonType, provenance: &Provenance) -> Shape {
        match ty {
            JsonType::Null => Shape::Null,
            JsonType::Boolean => Shape::Bool,
            JsonType::Integer => Shape::Integer,
            JsonType::Number => Shape::Number,
            JsonType::String => Shape::Text,
            JsonType::Array => Shape::List(self.json(provenance.clone())),
            JsonType::Object => {
                let checks = !self.checks(provenance).is_empty();
                let map = Shape::Map(self.json(provenance.clone()));
                self.losing(map, checks, provenance, "what must hold between the entries of a map")
            }
        }
    }

    fn values(&mut self, values: &[Value], provenance: &Provenance) -> (Shape, bool) {
        let rest: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
        let nullable = rest.len() < values.len();
        let words: Option<Vec<String>> = rest.iter().map(|value| value.as_str().map(str::to_owned)).collect();
        match (&rest[..], words) {
            ([], _) => (Shape::Null, false),
            ([Value::Array(items)], _) if items.is_empty() => (Shape::EmptyList, nullable),
            ([Value::Object(entries)], _) if entries.is_empty() => (Shape::EmptyObject, nullable),
            // The canonical form writes booleans as the two constants.
            ([Value::Bool(_), Value::Bool(_)], _) => (Shape::Bool, nullable),
            (_, Some(words)) => (Shape::Words(words), nullable),
            ([Value::Bool(only)], _) => {
                (self.limited(Shape::Bool, vec![Limit::OneOf(Vec::new(), vec![*only])], provenance), nullable)
            }
            _ if numbers(&rest).is_some() => {
                let numbers = numbers(&rest).unwrap_or_default();
                let is_whole = |number: &Number| number.as_f64().is_some_and(|float| float.fract() == 0.0);
                let shape = if numbers.iter().all(is_whole) { Shape::Integer } else { Shape::Number };
                (self.limited(shape, vec![Limit::OneOf(numbers, Vec::new())], provenance), nullable)
            }
            _ => match self.values_by_type(&rest, provenance) {
                Some(shape) => (shape, nullable),
                None => (self.merged_constants(&rest, provenance), nullable),
            },
        }
    }

    /// Constants of several JSON types, when those of each type have a shape.
    fn values_by_type(&mut self, values: &[&Value], provenance: &Provenance) -> Option<Shape> {
        let of_type = |ty: JsonType| -> Vec<Value> {
            values.iter().filter(|value| union::value_type(value) == ty).map(|value| (*value).clone()).collect()
        };
        let types = [JsonType::String, JsonType::Array, JsonType::Object, JsonType::Boolean, JsonType::Number];
        let groups: Vec<(JsonType, Vec<Value>)> =
            types.into_iter().map(|ty| (ty, of_type(ty))).filter(|(_, group)| !group.is_empty()).collect();
        if groups.len() < 2 {
            return None;
        }
        let losses = self.ir.losses.len();
        let shapes: Vec<(JsonType, Shape)> =
            groups.iter().map(|(ty, group)| (*ty, self.values(group, provenance).0)).collect();
        if self.ir.losses.len() > losses {
            self.ir.losses.truncate(losses);
            return None;
        }
        let variants = shapes.into_iter().map(|(ty, shape)| (ty, self.ir.add(shape, provenance.clone()))).collect();
        Some(Shape::ByType(variants))
    }

    fn json(&mut self, provenance: Provenance) -> Typed {
        Typed { shape: self.ir.add(Shape::Json, provenance), nullable: false }
    }

    fn losing(&mut self, shape: Shape, lost: bool, provenance: &Provenance, what: &str) -> Shape {
        if lost {
            self.lose(provenance, format!("not checked: {what}"));
        }
        shape
    }

    fn degrade(&mut self, provenance: &Provenance, why: &str) -> Shape {
        self.lose(provenance, format!("any JSON is accepted: {why}"));
        Shape::Json
    }

    /// Adds a loss, once: alternatives come to the same place several times.
    fn lose(&mut self, provenance: &Provenance, what: String) {
        let loss = Loss { provenance: provenance.clone(), what, is_lost: false };
        if !self.ir.losses.contains(&loss) {
            self.ir.losses.push(loss);
        }
    }

    /// The form that a reference leads to.
    fn form(&self, name: &str) -> Option<&Canonical> {
        self.forms.get(name).or_else(|| self.outlined.get(name))
    }

    /// Whether null is accepted beside something else, through references.
    fn accepts_null(&self, name: &str, seen: &mut BTreeSet<String>) -> bool {
        if !seen.insert(name.to_owned()) {
            return false;
        }
        match self.forms.get(name).map(Canonical::view) {
            Some(View::Reference(uri)) => self.accepts_null(definition_name(&uri, name), seen),
            Some(View::MultiType(types)) => types.contains(JsonType::Null) && types.len() > 1,
            Some(View::Enum(values)) => values.contains(&Value::Null) && values.len() > 1,
            Some(View::AnyOf(branches) | View::OneOf(branches)) => branches.iter().any(union::has_null),
            _ => false,
        }
    }
}

/// The numbers that all of these are, when they are compared as they are written.
fn numbers(values: &[&Value]) -> Option<Vec<Number>> {
    let number = |value: &&Value| value.as_number().filter(|number| limits::is_exact(number)).cloned();
    values.iter().map(number).collect()
}

/// The definition that a reference in the form of `current` leads to; one to itself reads `#` there.
fn definition_name<'a>(uri: &'a str, current: &'a str) -> &'a str {
    if uri == "#" { current } else { uri.strip_prefix(REFERENCE_PREFIX).unwrap_or(uri) }
}

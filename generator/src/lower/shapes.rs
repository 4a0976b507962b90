//! Lowers one canonical form: chooses its shape by the kind of form.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Number, Value};
use vistoria_schemas::applicable::{Applied, Step};
use vistoria_schemas::canonical::{ArrayView, Canonical, Distinctness, JsonType, JsonTypeSet, View};
use vistoria_schemas::node::Node;

use super::lowering::{Lowering, definition_name};
use super::union::{is_null, value_type};
use crate::ir::{Limit, Provenance, Shape, ShapeId, TypeRef};
use crate::passes::variant_names;

/// The greatest fixed length of a list that becomes a Rust array: longer arrays are expensive to move.
const MAX_ARRAY_LENGTH: usize = 32;
/// The lengths of lists that become tuples: those of the tuples that the standard library compares and prints.
const TUPLE_LENGTHS: std::ops::RangeInclusive<usize> = 2..=12;

impl Lowering<'_> {
    /// Returns the type of a definition, and queues it when it is new.
    pub(super) fn definition(&mut self, name: &str) -> TypeRef {
        let nullable = self.accepts_null(name, &mut BTreeSet::new());
        if let Some(&shape) = self.definitions.get(name) {
            return TypeRef { shape, nullable };
        }
        let shape = self.ir.reserve(Provenance::of(name));
        self.definitions.insert(name.to_owned(), shape);
        self.waiting.push((name.to_owned(), shape));
        TypeRef { shape, nullable }
    }

    /// Lowers a definition to its placeholder.
    pub(super) fn lower_definition(&mut self, name: &str, id: ShapeId) {
        let provenance = Provenance::of(name);
        for what in self.unsaid.get(name).cloned().unwrap_or_default() {
            self.add_loss(&provenance, what);
        }
        let shape = match self.forms.get(name).map(Canonical::view) {
            Some(View::Reference(uri)) => {
                let target = definition_name(&uri, name);
                match self.outlined.get(target).map(|alternative| alternative.form.clone()) {
                    Some(form) => Shape::Alias(self.alternative(target, &form, &provenance).shape),
                    None => Shape::Alias(self.definition(target).shape),
                }
            }
            Some(view) => self.shape(&view, &provenance).0,
            None => self.any_json(&provenance, "the schema has no canonical form"),
        };
        self.ir.item_mut(id).shape = shape;
    }

    /// Lowers a form inside a definition.
    pub(super) fn typed(&mut self, form: &Canonical, provenance: Provenance) -> TypeRef {
        let view = form.view();
        if let View::Reference(uri) = &view {
            let name = definition_name(uri, &provenance.definition);
            return match self.outlined.get(name).map(|alternative| alternative.form.clone()) {
                Some(form) => self.alternative(name, &form, &provenance),
                None => self.definition(name),
            };
        }
        let (shape, nullable) = self.shape(&view, &provenance);
        TypeRef { shape: self.ir.add(shape, provenance), nullable }
    }

    /// Lowers an alternative that is written out; inside itself it is the same shape.
    fn alternative(&mut self, name: &str, form: &Canonical, provenance: &Provenance) -> TypeRef {
        if let Some((_, shape)) = self.in_progress.iter().find(|(known, _)| known == name) {
            return TypeRef { shape: *shape, nullable: false };
        }
        let placeholder = self.ir.reserve(provenance.clone());
        self.in_progress.push((name.to_owned(), placeholder));
        let typed = self.typed(form, provenance.written_out(name));
        self.in_progress.pop();
        self.ir.item_mut(placeholder).shape = Shape::Alias(typed.shape);
        typed
    }

    /// Chooses the shape of a form, and whether null is accepted beside it.
    pub(super) fn shape(&mut self, view: &View, provenance: &Provenance) -> (Shape, bool) {
        self.add_assertion_losses(provenance);
        let shape = match view {
            View::True => Shape::Json,
            View::False => {
                self.note_unsatisfiable(provenance);
                Shape::Forbidden
            }
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
            View::AllOf(branches) => return self.all_of(branches, provenance),
            View::TypedGroup(group) => {
                self.add_loss(provenance, format!("not checked: more than the type of {}", group.ty.as_str()));
                self.of_type(group.ty, provenance)
            }
            View::Not(_) | View::Raw(_) | View::Reference(_) => {
                self.any_json(provenance, "the schema has no Rust type")
            }
        };
        (shape, false)
    }

    /// Lowers a conjunction that one shape cannot express: to the first of its schemas that has one.
    fn all_of(&mut self, branches: &[Canonical], provenance: &Provenance) -> (Shape, bool) {
        let has_shape = |form: &&Canonical| {
            !matches!(form.view(), View::Not(_) | View::Raw(_) | View::AllOf(_) | View::TypedGroup(_) | View::True)
        };
        let Some(form) = branches.iter().find(has_shape) else {
            return (self.any_json(provenance, "the schema has no Rust type"), false);
        };
        self.add_loss(provenance, "not checked: all of several schemas, but one of them".to_owned());
        let typed = self.typed(form, provenance.clone());
        (Shape::Alias(typed.shape), typed.nullable)
    }

    /// Lowers a list.
    fn array(&mut self, array: &ArrayView, provenance: &Provenance) -> Shape {
        let has_positions = !array.prefix_items.is_empty();
        let length = |bound: &Option<Number>| bound.as_ref().and_then(Number::as_u64);
        let fixed = match (length(&array.min_items), length(&array.max_items)) {
            (Some(min), Some(max)) if min == max => usize::try_from(min).ok(),
            _ => None,
        };
        let inner = || provenance.then(Step::Item);
        let shape = match (fixed, &array.items) {
            (Some(length), _) if has_positions && TUPLE_LENGTHS.contains(&length) => {
                Shape::Tuple((0..length).map(|index| self.position(array, index, provenance)).collect())
            }
            (Some(1), _) if has_positions => Shape::Array(self.position(array, 0, provenance), 1),
            // After `prefixItems` the form describes the remaining items only.
            (_, Some(items)) if !has_positions => Shape::List(self.typed(items, inner())),
            _ => Shape::List(self.json(inner())),
        };
        let unchecked = [
            ("prefixItems", has_positions && matches!(shape, Shape::List(_))),
            ("contains", !array.contains.is_empty()),
            ("uniqueItems", array.distinctness != Distinctness::default()),
        ];
        let unchecked: Vec<&str> = unchecked.iter().filter(|(_, is)| *is).map(|(keyword, _)| *keyword).collect();
        if !unchecked.is_empty() {
            self.add_loss(provenance, format!("not checked: `{}` of a list", unchecked.join("`, `")));
        }
        match (shape, fixed.filter(|length| *length <= MAX_ARRAY_LENGTH)) {
            (Shape::List(item), Some(length)) => Shape::Array(item, length),
            (shape @ Shape::List(_), None) => self.limited(shape, Self::item_count(array), provenance),
            (shape, _) => shape,
        }
    }

    /// Lowers the item of a list at an index.
    fn position(&mut self, array: &ArrayView, index: usize, provenance: &Provenance) -> TypeRef {
        let inner = provenance.then(Step::Position(index));
        match array.prefix_items.get(index).or(array.items.as_ref()) {
            Some(form) => self.typed(form, inner),
            None => self.json(inner),
        }
    }

    /// Lowers a set of JSON types.
    fn types(&mut self, types: JsonTypeSet, provenance: &Provenance) -> (Shape, bool) {
        let has_number = types.contains(JsonType::Number);
        // Integers are numbers, so that they add nothing to a set with numbers.
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

    /// Returns the shape of all values of a JSON type.
    pub(super) fn of_type(&mut self, ty: JsonType, provenance: &Provenance) -> Shape {
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
                self.with_loss(map, checks, provenance, "assertions between the entries of a map")
            }
        }
    }

    /// Lowers constants.
    fn values(&mut self, values: &[Value], provenance: &Provenance) -> (Shape, bool) {
        let rest: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
        let nullable = rest.len() < values.len();
        let words: Option<Vec<String>> = rest.iter().map(|value| value.as_str().map(str::to_owned)).collect();
        match (&rest[..], words) {
            ([], _) => (Shape::Null, false),
            ([Value::Array(items)], _) if items.is_empty() => (Shape::EmptyList, nullable),
            ([Value::Object(entries)], _) if entries.is_empty() => (Shape::EmptyObject, nullable),
            // The canonical form of `boolean` is both constants.
            ([Value::Bool(_), Value::Bool(_)], _) => (Shape::Bool, nullable),
            (_, Some(words)) => (Shape::StringEnum(self.in_written_order(words, provenance)), nullable),
            ([Value::Bool(only)], _) => {
                (self.limited(Shape::Bool, vec![Limit::OneOf(Vec::new(), vec![*only])], provenance), nullable)
            }
            _ if numbers(&rest).is_some() => {
                if let Some(named) = self.named_numbers(&rest, provenance) {
                    return (Shape::NumberEnum(named), nullable);
                }
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

    /// Returns whole numbers with the names that the document gives them, in its order: beside `enum`, or as the titles of
    /// alternatives that are one constant. Returns `None` unless each has a name of its own.
    fn named_numbers(&self, numbers: &[&Value], provenance: &Provenance) -> Option<Vec<(i64, String)>> {
        let mut found: Vec<(i64, String)> = Vec::new();
        for Applied { schema, .. } in self.applicable(provenance) {
            let listed =
                ["x-enum-varnames", "x-enumNames", "x-enum-names"].iter().find_map(|keyword| schema.get(keyword));
            let values = schema.get("enum").map(Node::items).unwrap_or_default();
            let pairs = values.iter().zip(listed.map(Node::items).unwrap_or_default());
            let constant = schema.get("const").or(values.first().filter(|_| values.len() == 1));
            for (value, name) in pairs.chain(constant.zip(schema.get("title"))) {
                let (Some(number), Some(name)) = (value.to_value().as_i64(), name.as_str()) else { continue };
                if found.iter().all(|(known, _)| *known != number) {
                    found.push((number, name.to_owned()));
                }
            }
        }
        let wanted: BTreeSet<i64> = numbers.iter().map(|value| value.as_i64()).collect::<Option<_>>()?;
        found.retain(|(number, _)| wanted.contains(number));
        let distinct: BTreeSet<String> =
            found.iter().map(|(_, name)| variant_names([name.as_str()]).concat()).collect();
        (found.len() == wanted.len() && distinct.len() == wanted.len()).then_some(found)
    }

    /// Sorts texts in the order in which the document lists them, which the canonical form has lost.
    fn in_written_order(&self, mut words: Vec<String>, provenance: &Provenance) -> Vec<String> {
        let applied = self.applicable(provenance);
        let listed = applied.iter().flat_map(|applied| {
            let listed = applied.schema.get("enum").map(Node::items).unwrap_or_default().iter();
            listed.chain(applied.schema.get("const")).filter_map(Node::as_str)
        });
        let mut order: HashMap<&str, usize> = HashMap::new();
        for (index, word) in listed.enumerate() {
            order.entry(word).or_insert(index);
        }
        words.sort_by_key(|word| order.get(word.as_str()).copied().unwrap_or(usize::MAX));
        words
    }

    /// Lowers constants of several JSON types, when those of each type have a shape.
    fn values_by_type(&mut self, values: &[&Value], provenance: &Provenance) -> Option<Shape> {
        let of_type = |ty: JsonType| -> Vec<Value> {
            values.iter().filter(|value| value_type(value) == ty).map(|value| (*value).clone()).collect()
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

    /// Checks whether a definition accepts null beside other values.
    fn accepts_null(&self, name: &str, seen: &mut BTreeSet<String>) -> bool {
        let Some(form) = self.forms.get(name).filter(|_| seen.insert(name.to_owned())) else { return false };
        let accepts = match form.view() {
            View::Reference(uri) => self.accepts_null(definition_name(&uri, name), seen),
            // Any JSON value is null, too.
            View::True => false,
            _ => !is_null(form) && self.form_accepts_null(form, name, seen),
        };
        seen.remove(name);
        accepts
    }

    /// Checks whether a form in the definition `current` accepts null.
    pub(super) fn form_accepts_null(&self, form: &Canonical, current: &str, seen: &mut BTreeSet<String>) -> bool {
        match form.view() {
            View::True => true,
            View::MultiType(types) => types.contains(JsonType::Null),
            View::Const(value) => value.is_null(),
            View::Enum(values) => values.contains(&Value::Null),
            View::AnyOf(branches) => branches.iter().any(|branch| self.form_accepts_null(branch, current, seen)),
            View::AllOf(branches) => branches.iter().all(|branch| self.form_accepts_null(branch, current, seen)),
            View::OneOf(branches) => {
                branches.iter().filter(|branch| self.form_accepts_null(branch, current, seen)).count() == 1
            }
            View::Reference(uri) => {
                let name = definition_name(&uri, current).to_owned();
                let Some(form) = self.form(&name).filter(|_| seen.insert(name.clone())) else { return false };
                let accepts = self.form_accepts_null(form, &name, seen);
                seen.remove(&name);
                accepts
            }
            _ => false,
        }
    }
}

/// Returns the numbers that these values are; `None` unless all are numbers.
fn numbers(values: &[&Value]) -> Option<Vec<Number>> {
    values.iter().map(|value| value.as_number().cloned()).collect()
}

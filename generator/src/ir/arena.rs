//! The arena of shapes, and everything else that one file is generated from.

use std::collections::{BTreeMap, BTreeSet};

use vistoria_schemas::contract::{Event, Operation, PropertyEncoding};

use super::options::Layout;
use super::origin::{Docs, Loss, Provenance};
use super::shape::{Field, FieldPresence, Limit, Shape, ShapeId, TypeRef};

/// The intermediate representation of one file.
#[derive(Debug, Default)]
pub struct Ir {
    /// The document's title.
    pub title: String,
    /// The name and the version of the document, when it is not a contract.
    pub source: Option<String>,
    shapes: Vec<ShapeEntry>,
    /// The events, each with the type of its body.
    pub events: Vec<(Event, TypeRef)>,
    /// The calls.
    pub calls: Vec<Call>,
    /// The definitions that become types whether or not an event or a call reaches them.
    pub definitions: Vec<TypeRef>,
    /// The names of definitions that are not types of their own, and the types that they stand for.
    pub aliases: Vec<(String, TypeRef)>,
    /// Alternatives that only their discriminator tells apart.
    pub undecided: Vec<Provenance>,
    /// Types without a name in the document that gave way to a definition: what each is, its name, and the name of the definition.
    pub renamed: Vec<(String, String, String)>,
    /// The root, when the document is a JSON Schema.
    pub root: Option<Root>,
    /// The schema for run-time validation of what the types do not check.
    pub residual: Option<ResidualSchema>,
    /// What the types do not check.
    pub losses: Vec<Loss>,
    /// The places that no value satisfies, though the document does not say so, and why.
    pub unsatisfiable: Vec<(Provenance, String)>,
    /// The paths of derive macros on all types, beside those that they always have.
    pub derives: Vec<String>,
    /// The definitions as JSON, when types implement `schemars::JsonSchema`.
    pub json_schemas: Option<String>,
    /// Whether absent and null are one state of a field.
    pub merges_absent_and_null: bool,
    /// Whether each event has a Cargo feature.
    pub event_features: bool,
    /// The arrangement of types in the file.
    pub layout: Layout,
    /// Whether absent fields get their defaults.
    pub fill_defaults: bool,
    /// The user's types that replace some of the shapes.
    pub replacements: Vec<Replacement>,
}

/// A user's type, and what it replaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replacement {
    /// The format or the definition.
    pub target: ReplacementTarget,
    /// The type's path.
    pub path: String,
    /// Whether the document has such a format or definition.
    pub is_used: bool,
}

/// The target of a replacement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReplacementTarget {
    /// Strings of a format.
    Format(String),
    /// Numbers of a format.
    NumberFormat(String),
    /// A definition.
    Definition(String),
}

/// The root of a JSON Schema.
#[derive(Debug)]
pub struct Root {
    /// Its type.
    pub typed: TypeRef,
    /// The name of the wrapper type, once named; none for a struct, which needs no wrapper.
    pub wrapper: Option<String>,
    /// The reference to the schema for run-time validation, when the type does not check everything.
    pub validated_by: Option<String>,
}

/// A schema for run-time validation by `jsonschema`.
#[derive(Debug)]
pub struct ResidualSchema {
    /// The schema, as JSON.
    pub schema: String,
    /// The draft, as a variant of `jsonschema::Draft`.
    pub draft: String,
    /// Whether formats are asserted.
    pub formats: bool,
    /// The documents that it refers to.
    pub documents: Option<ResidualDocuments>,
}

/// The documents that a schema refers to.
#[derive(Debug)]
pub struct ResidualDocuments {
    /// The URL of the schema itself.
    pub url: String,
    /// The others as JSON, each with its URL.
    pub texts: Vec<(String, String)>,
}

/// A body of a call: what it may be. All are absent when there is none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Body {
    /// JSON of a type.
    pub json: Option<TypeRef>,
    /// The media type that its JSON is sent as.
    pub json_range: String,
    /// Forms, each of another kind; one of names and values first.
    pub forms: Vec<Form>,
    /// Something else, which is kept as it is, and the media type that it is sent as.
    pub raw: Option<(Raw, String)>,
}

/// A body that is a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// Its kind.
    pub kind: FormKind,
    /// The type of the JSON that it stands for.
    pub typed: TypeRef,
    /// How properties are written, where that is not by default.
    pub encoding: Vec<PropertyEncoding>,
}

/// The kinds of form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FormKind {
    /// Names and values, `application/x-www-form-urlencoded`.
    Urlencoded,
    /// Parts, `multipart/form-data`.
    Multipart,
}

/// A body that is neither JSON nor a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Raw {
    /// A text.
    Text,
    /// Bytes.
    Bytes,
}

impl Body {
    /// Returns the types of its JSON and of its forms.
    pub fn types(&self) -> impl Iterator<Item = &TypeRef> {
        self.json.iter().chain(self.forms.iter().map(|form| &form.typed))
    }
}

/// The parameters of a call.
#[derive(Debug, Clone)]
pub struct Parameters {
    /// The type of the object of all parameters.
    pub typed: TypeRef,
    /// The key of each parameter in that object, in the order of the operation's parameters.
    pub keys: Vec<String>,
}

/// A call with the types of its bodies.
#[derive(Debug)]
pub struct Call {
    /// The call.
    pub operation: Operation,
    /// Its parameters, when it has any.
    pub parameters: Option<Parameters>,
    /// Its request's body.
    pub request: Body,
    /// Each response's body, in the order of the operation's responses.
    pub responses: Vec<Body>,
    /// The Rust name of the enum of its responses, once named.
    pub response_name: String,
}

/// A shape with what is known about it.
#[derive(Debug)]
pub struct ShapeEntry {
    /// The shape.
    pub shape: Shape,
    /// Where it comes from; its name is made of this.
    pub provenance: Provenance,
    /// Its Rust name, once named; only shapes that need a type of their own get one.
    pub name: Option<String>,
    /// Its documentation.
    pub docs: Docs,
    /// The reference to the schema for run-time validation, when the type does not check everything.
    pub validated_by: Option<String>,
    /// The limits on its values: of shapes without a name, and of lists and maps.
    pub limits: Vec<Limit>,
    /// Whether its values stand in forms or parameters, too.
    pub is_wired: bool,
}

/// Checks whether a type is one of Rust's own numbers, which the support code decodes.
pub fn is_number_of_rust(path: &str) -> bool {
    const NUMBERS: [&str; 14] =
        ["i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize", "f32", "f64"];
    NUMBERS.contains(&path)
}

impl Ir {
    /// Makes a representation without shapes.
    pub fn titled(title: &str) -> Self {
        Self { title: title.to_owned(), ..Self::default() }
    }

    /// Adds a placeholder for a shape that is not known yet.
    pub fn reserve(&mut self, provenance: Provenance) -> ShapeId {
        self.add(Shape::Json, provenance)
    }

    /// Adds a shape.
    pub fn add(&mut self, shape: Shape, provenance: Provenance) -> ShapeId {
        self.add_limited(shape, provenance, Vec::new())
    }

    /// Adds a shape with limits.
    pub fn add_limited(&mut self, shape: Shape, provenance: Provenance, limits: Vec<Limit>) -> ShapeId {
        self.shapes.push(ShapeEntry {
            shape,
            provenance,
            name: None,
            docs: Docs::default(),
            validated_by: None,
            limits,
            is_wired: false,
        });
        ShapeId(self.shapes.len() - 1)
    }

    /// Returns a shape's entry.
    pub fn item(&self, id: ShapeId) -> &ShapeEntry {
        &self.shapes[id.0]
    }

    /// Returns a shape's entry, mutably.
    pub fn item_mut(&mut self, id: ShapeId) -> &mut ShapeEntry {
        &mut self.shapes[id.0]
    }

    /// Returns a shape, through aliases.
    pub fn shape(&self, id: ShapeId) -> &Shape {
        match &self.item(self.resolved(id)).shape {
            // A definition that only refers to itself accepts whatever `jsonschema` accepts.
            Shape::Alias(_) => &Shape::Json,
            shape => shape,
        }
    }

    /// Returns the shape behind the aliases of `id`, or `id` itself.
    pub fn resolved(&self, id: ShapeId) -> ShapeId {
        let mut id = id;
        // The bound ends a circle of aliases.
        for _ in 0..self.shapes.len() {
            match self.item(id).shape {
                Shape::Alias(other) => id = other,
                _ => return id,
            }
        }
        id
    }

    /// Returns the shape of each definition as a whole, by name.
    pub fn definition_shapes(&self) -> BTreeMap<String, ShapeId> {
        let mut shapes = BTreeMap::new();
        for id in self.ids() {
            let provenance = &self.item(id).provenance;
            // The placeholder of a definition is added before the shapes inside it.
            if provenance.is_definition() && !shapes.contains_key(&provenance.definition) {
                shapes.insert(provenance.definition.clone(), id);
            }
        }
        shapes
    }

    /// Returns all shapes in the order in which they were added.
    pub fn ids(&self) -> impl Iterator<Item = ShapeId> + use<> {
        (0..self.shapes.len()).map(ShapeId)
    }

    /// Returns a field's presence.
    pub fn presence(&self, field: &Field) -> FieldPresence {
        match (self.shape(field.typed.shape), field.required, field.typed.nullable) {
            (Shape::Forbidden, ..) => FieldPresence::Forbidden,
            (_, true, false) => FieldPresence::Required,
            (_, true, true) => FieldPresence::Nullable,
            (_, false, _) if field.is_defaulted => FieldPresence::Defaulted,
            (_, false, false) => FieldPresence::Optional,
            (_, false, true) if self.merges_absent_and_null => FieldPresence::Merged,
            (_, false, true) => FieldPresence::OptionalNullable,
        }
    }

    /// Returns the shapes that events, calls, the root and definitions reach, each once, outer before inner.
    pub fn reachable(&self) -> Vec<ShapeId> {
        let calls = self.call_types();
        let root = self.root.iter().map(|root| &root.typed);
        let events = self.events.iter().map(|(_, body)| body);
        let bodies: Vec<&TypeRef> = events.chain(calls).chain(root).chain(&self.definitions).collect();
        self.reached_from(bodies.into_iter().map(|body| self.resolved(body.shape)))
    }

    /// Returns the types of the parameters and bodies of all calls.
    pub fn call_types(&self) -> impl Iterator<Item = &TypeRef> {
        self.calls.iter().flat_map(|call| {
            let parameters = call.parameters.iter().map(|parameters| &parameters.typed);
            let bodies = std::iter::once(&call.request).chain(&call.responses);
            parameters.chain(bodies.flat_map(Body::types))
        })
    }

    /// Returns the types of the parameters and forms of all calls.
    pub fn wired_types(&self) -> impl Iterator<Item = &TypeRef> {
        self.calls.iter().flat_map(|call| {
            let parameters = call.parameters.iter().map(|parameters| &parameters.typed);
            let bodies = std::iter::once(&call.request).chain(&call.responses);
            parameters.chain(bodies.flat_map(|body| &body.forms).map(|form| &form.typed))
        })
    }

    /// Returns the shapes that `bodies` reach, each once, outer before inner.
    pub fn reached_from(&self, bodies: impl IntoIterator<Item = ShapeId>) -> Vec<ShapeId> {
        let mut open: Vec<ShapeId> = bodies.into_iter().collect();
        open.reverse();
        let (mut reached, mut seen) = (Vec::new(), BTreeSet::new());
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            reached.push(id);
            let base = match self.shape(id) {
                Shape::Struct(object) => object.narrows,
                _ => None,
            };
            open.extend(self.inner(id).into_iter().chain(base).rev());
        }
        reached
    }

    /// Returns the definitions whose losses run-time validation does not always check: those that are also reached through types
    /// without validation.
    pub fn unvalidated_definitions(&self) -> BTreeSet<&str> {
        let calls = self.call_types();
        let bodies = self.events.iter().map(|(_, body)| body).chain(calls);
        // The name of a list or a map validates nothing; a type that contains it may.
        let root = self.root.as_ref();
        let wrapped = root.filter(|root| root.wrapper.is_some()).map(|root| self.resolved(root.typed.shape));
        let types = self.definitions.iter().filter(|typed| Some(self.resolved(typed.shape)) != wrapped);
        let root = root.filter(|root| root.validated_by.is_none()).map(|root| &root.typed);
        let mut open: Vec<ShapeId> = bodies.chain(types).chain(root).map(|typed| typed.shape).collect();
        let (mut seen, mut unvalidated) = (BTreeSet::new(), BTreeSet::new());
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            let named = self.aliases_of(id);
            let resolved = self.item(self.resolved(id));
            let is_validated = resolved.validated_by.is_some();
            // A type validates against its own definition, not against those that are other names of it.
            let definitions = named.iter().map(|id| self.item(*id).provenance.definition.as_str());
            unvalidated.extend(definitions.filter(|name| !is_validated || *name != resolved.provenance.definition));
            if !is_validated {
                open.extend(self.inner_as_named(id));
            }
        }
        unvalidated
    }

    /// Checks whether a type has a value to start with: zero, nothing, an empty text. One of several alternatives has none.
    pub fn has_default(&self, id: ShapeId) -> bool {
        self.has_default_within(self.resolved(id), &mut BTreeSet::new())
    }

    fn has_default_within(&self, id: ShapeId, seen: &mut BTreeSet<ShapeId>) -> bool {
        // A type that requires itself has no value at all.
        if !seen.insert(id) {
            return false;
        }
        let mut has = |typed: &TypeRef| typed.nullable || self.has_default_within(self.resolved(typed.shape), seen);
        let has_default = match self.shape(id) {
            Shape::Struct(object) => object.fields.iter().all(|field| {
                let is_there = matches!(self.presence(field), FieldPresence::Required | FieldPresence::Defaulted);
                !is_there || has(&field.typed)
            }),
            Shape::Array(typed, _) => has(typed),
            Shape::Tuple(items) => items.iter().all(has),
            Shape::StringEnum(_) | Shape::NumberEnum(_) | Shape::OneOf(_) | Shape::ByType(_) => false,
            Shape::Foreign(path) => is_number_of_rust(path),
            _ => true,
        };
        seen.remove(&id);
        has_default
    }

    /// Checks whether a value of `outer` contains one of `inner` without an allocation between; lists and maps allocate.
    pub fn contains(&self, outer: ShapeId, inner: ShapeId) -> bool {
        self.contains_within(self.resolved(outer), inner, &mut BTreeSet::new())
    }

    fn contains_within(&self, outer: ShapeId, inner: ShapeId, seen: &mut BTreeSet<ShapeId>) -> bool {
        use Shape::{Array, ByType, OneOf, Struct, Tuple};
        let holds = matches!(self.shape(outer), Struct(_) | ByType(_) | OneOf(_) | Array(..) | Tuple(_));
        outer == inner
            || holds
                && seen.insert(outer)
                && self.inner(outer).into_iter().any(|next| self.contains_within(next, inner, seen))
    }

    /// Returns a shape and those that it is another name of.
    pub fn aliases_of(&self, id: ShapeId) -> Vec<ShapeId> {
        let mut all = vec![id];
        while let Some(Shape::Alias(other)) = all.last().map(|id| &self.item(*id).shape) {
            if all.contains(other) {
                break;
            }
            all.push(*other);
        }
        all
    }

    /// Returns the shapes directly inside one, by the names that it has for them.
    pub fn inner_as_named(&self, id: ShapeId) -> Vec<ShapeId> {
        match self.shape(id) {
            Shape::List(typed) | Shape::Array(typed, _) | Shape::Map(typed) => vec![typed.shape],
            Shape::Tuple(items) => items.iter().map(|typed| typed.shape).collect(),
            Shape::Struct(object) => {
                object.fields.iter().map(|field| &field.typed).chain(&object.rest).map(|typed| typed.shape).collect()
            }
            Shape::OneOf(alternatives) => alternatives.branches.iter().map(|branch| branch.shape).collect(),
            Shape::ByType(variants) => variants.iter().map(|(_, variant)| *variant).collect(),
            _ => Vec::new(),
        }
    }

    /// Returns the shapes directly inside one.
    pub fn inner(&self, id: ShapeId) -> Vec<ShapeId> {
        self.inner_as_named(id).into_iter().map(|inner| self.resolved(inner)).collect()
    }
}

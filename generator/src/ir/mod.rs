//! The intermediate form: shapes in an arena, strict where documents are forgiving. Mirrors the output, not the input.
//!
//! Presence and nullability are two bits of a field here; they become Rust's `Option` in `emit` and nowhere earlier.

pub mod widen;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::{Number, Value};
use vistoria_schemas::applicable::Step;
use vistoria_schemas::canonical::JsonType;
use vistoria_schemas::contract::{Event, Operation, Rule};

use crate::specification::Layout;

/// A shape's place in the arena.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShapeId(usize);

/// Everything that one vendor's file is emitted from.
#[derive(Debug, Default)]
pub struct Ir {
    /// The vendor's title.
    pub title: String,
    shapes: Vec<Item>,
    /// The events, each with the shape of its body.
    pub events: Vec<(Event, Typed)>,
    /// The calls.
    pub calls: Vec<Call>,
    /// The definitions that are to be emitted whether an event or a call reaches them or not.
    pub definitions: Vec<Typed>,
    /// Names of definitions whose values have a type of another name, or one that needs none.
    pub aliases: Vec<(String, Typed)>,
    /// The document itself, when it is a JSON Schema.
    pub root: Option<Root>,
    /// The schema that decides what the types do not.
    pub residual: Option<Residual>,
    /// What the types cannot hold and decoding does not check.
    pub losses: Vec<Loss>,
    /// Paths of traits that all types derive, beside those that they always do.
    pub derives: Vec<String>,
    /// The definitions that types hand out as their schemas, as JSON, when they do.
    pub described: Option<String>,
    /// Whether a field that may be absent and may be null tells the two apart.
    pub joins_absent_and_null: bool,
    /// Whether each event has a feature of Cargo's.
    pub event_features: bool,
    /// Where types stand.
    pub layout: Layout,
    /// Whether absent fields have the defaults that the document gives them.
    pub fills_defaults: bool,
    /// Types of somebody else's that stand for some of the shapes.
    pub replacements: Vec<Replacement>,
}

/// A type of somebody else's, and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replacement {
    /// What.
    pub of: Replaced,
    /// The type's path.
    pub path: String,
    /// Whether the document has such a thing.
    pub is_used: bool,
}

/// What a type of somebody else's stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Replaced {
    /// Texts of a format.
    Format(String),
    /// A definition.
    Definition(String),
}

/// The document of a JSON Schema.
#[derive(Debug)]
pub struct Root {
    /// What it is.
    pub typed: Typed,
    /// The name of the type around it, once named; none for a struct, which is a type of its own.
    pub wrapper: Option<String>,
    /// The reference to the schema that decides, when the types do not.
    pub held_by: Option<String>,
}

/// A schema for `jsonschema`.
#[derive(Debug)]
pub struct Residual {
    /// The schema, as JSON.
    pub schema: String,
    /// The name of the draft, as `jsonschema` has it.
    pub draft: &'static str,
    /// Whether formats decide.
    pub formats: bool,
    /// What else belongs to it.
    pub documents: Option<Documents>,
}

/// The documents that a schema refers to.
#[derive(Debug)]
pub struct Documents {
    /// Where the schema itself stands.
    pub url: String,
    /// The others as JSON, by where they do.
    pub texts: Vec<(String, String)>,
}

/// A call with the shapes of its bodies.
#[derive(Debug)]
pub struct Call {
    /// The call.
    pub operation: Operation,
    /// What its request has.
    pub request: Option<Typed>,
    /// What each of its responses has, in the order of the operation's.
    pub responses: Vec<Option<Typed>>,
    /// The Rust name of what it answers, once named.
    pub response_name: String,
}

/// A shape with what is known about it.
#[derive(Debug)]
pub struct Item {
    /// What values it has.
    pub shape: Shape,
    /// Where it comes from; naming goes by this.
    pub provenance: Provenance,
    /// Its Rust name, once named; only shapes that need a type of their own get one.
    pub name: Option<String>,
    /// What people should read about it.
    pub docs: Docs,
    /// The reference to the schema that decides, when the type does not.
    pub held_by: Option<String>,
    /// What its values must satisfy beside being of its type: of shapes without a name, and of lists and maps.
    pub limits: Vec<Limit>,
}

/// What a value must satisfy beside being of its type. Says nothing of values of other types.
#[derive(Debug, Clone, PartialEq)]
pub enum Limit {
    /// A string of so many characters, least and most.
    Length(Option<u64>, Option<u64>),
    /// A list of so many items, least and most.
    Items(Option<u64>, Option<u64>),
    /// An object of so many keys, least and most.
    Keys(Option<u64>, Option<u64>),
    /// A number not below.
    Minimum(Number),
    /// A number not above.
    Maximum(Number),
    /// A number above.
    Above(Number),
    /// A number below.
    Below(Number),
    /// One of these numbers or booleans.
    OneOf(Vec<Number>, Vec<bool>),
}

/// A definition, and the way from it to the shape.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Provenance {
    /// The definition's name.
    pub definition: String,
    /// The steps from a value of the definition to a value of the shape.
    pub path: Vec<Step>,
    /// Which of several alternatives on the way.
    pub labels: Vec<String>,
}

/// The words and rules that go into doc comments.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Docs {
    /// The description, as written.
    pub description: Option<String>,
    /// The rules and advice, each with the title of the document that it cites.
    pub rules: Vec<CitedRule>,
    /// What the field is in each of the types that narrow this one.
    pub lifecycle: Option<String>,
    /// Whether it should not be used any more.
    pub deprecated: bool,
    /// What is meant when it is absent, as JSON.
    pub default: Option<String>,
    /// A value it may have, as JSON.
    pub example: Option<String>,
}

/// A rule and the title of the document that it cites.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CitedRule {
    /// The rule.
    pub rule: Rule,
    /// Title and version of the document.
    pub document: String,
}

/// The kinds of value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// Anything.
    Json,
    /// Nothing: a key of this shape must not be there.
    Forbidden,
    /// `null` only.
    Null,
    /// `[]` only.
    EmptyList,
    /// `{}` only.
    EmptyObject,
    /// A boolean.
    Bool,
    /// Any text.
    Text,
    /// A whole number of any size.
    Integer,
    /// Any number.
    Number,
    /// One of these texts.
    Words(Vec<String>),
    /// A list of one shape.
    List(Typed),
    /// A list of so many items.
    Array(Typed, usize),
    /// An object used as a map.
    Map(Typed),
    /// An object with named fields.
    Struct(Struct),
    /// One of several shapes that differ in their JSON type, each with that.
    ByType(Vec<(JsonType, ShapeId)>),
    /// One of several shapes that are all objects.
    OneOf(OneOf),
    /// What a type of somebody else's reads, by its path.
    Foreign(String),
    /// Another name for a shape: a definition that only refers to another.
    Same(ShapeId),
}

/// Several objects, told apart by the keys they have and by what is in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneOf {
    /// Whether a value must not be several of them.
    pub exclusive: bool,
    /// The alternatives.
    pub branches: Vec<Branch>,
}

/// One of several objects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// What it is called, before names are made of it.
    pub label: String,
    /// Its values.
    pub shape: ShapeId,
    /// The keys that it must have and that not all of the others must.
    pub required: Vec<String>,
    /// Keys whose value, where it is there, is one of these: texts, booleans and null.
    pub constants: BTreeMap<String, Vec<Value>>,
}

/// A shape, or null too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Typed {
    /// The shape.
    pub shape: ShapeId,
    /// Whether null is accepted beside it.
    pub nullable: bool,
}

/// An object with named fields. Keys that it does not name are accepted and not kept, unless it is closed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Struct {
    /// In the order of the names.
    pub fields: Vec<Field>,
    /// Whether keys that it does not name are refused.
    pub closed: bool,
    /// What the values of keys that it does not name are, when they are kept.
    pub rest: Option<Typed>,
    /// What must hold between fields.
    pub checks: Vec<Check>,
    /// The definition that this one narrows, when it does: emitted as a `From`.
    pub narrows: Option<ShapeId>,
}

/// One field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The key in JSON.
    pub wire: String,
    /// Its Rust name, once named.
    pub name: String,
    /// Whether the key must be there.
    pub required: bool,
    /// Its values.
    pub typed: Typed,
    /// Whether it must stand behind a pointer, since the type contains itself.
    pub boxed: bool,
    /// Whether it has its default when it is absent.
    pub is_filled: bool,
    /// What people should read about it.
    pub docs: Docs,
}

/// The four cells of presence and nullability, as Rust has them, and the key that must not be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Required, never null: the value itself.
    Value,
    /// Required, may be null.
    Nullable,
    /// May be absent, never null.
    Optional,
    /// May be absent and may be null.
    Both,
    /// The same, where absent and null are wanted as one thing.
    Joined,
    /// May be absent, and then has its default; may be null where the field is nullable.
    Filled,
    /// Must be absent.
    Forbidden,
}

/// An assertion between fields of one object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Check {
    /// The instant in `later` is not before the one in `earlier`.
    NotBefore {
        /// A key whose value is text.
        later: String,
        /// A key whose value is text.
        earlier: String,
        /// The rule that says so.
        rule: String,
    },
    /// One of these holds whole: `(key, whether it is null)` for each key that they tell apart.
    NullOrNot {
        /// The alternatives.
        alternatives: Vec<Vec<(String, bool)>>,
        /// The rule that says so.
        rule: String,
    },
}

/// Something the contract says that the types do not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// Where.
    pub provenance: Provenance,
    /// What.
    pub what: String,
    /// Whether it is lost for good: no schema has it either.
    pub is_lost: bool,
}

/// The definition and the way, such as `Order/lines/*/price`.
impl fmt::Display for Provenance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.definition)?;
        self.path.iter().try_for_each(|step| match step {
            Step::Property(name) => write!(f, "/{name}"),
            Step::Item => f.write_str("/*"),
        })?;
        self.labels.iter().try_for_each(|label| write!(f, " ({label})"))
    }
}

impl Provenance {
    /// A definition as a whole.
    pub fn of(definition: &str) -> Self {
        Self { definition: definition.to_owned(), path: Vec::new(), labels: Vec::new() }
    }

    /// One step further in.
    #[must_use]
    pub fn then(&self, step: Step) -> Self {
        Self { path: [&self.path[..], &[step]].concat(), ..self.clone() }
    }

    /// One of several alternatives here.
    #[must_use]
    pub fn labelled(&self, label: &str) -> Self {
        Self { labels: [&self.labels[..], &[label.to_owned()]].concat(), ..self.clone() }
    }

    /// Whether this is a definition as a whole.
    pub fn is_definition(&self) -> bool {
        self.path.is_empty() && self.labels.is_empty()
    }
}

impl Ir {
    /// No shapes yet.
    pub fn titled(title: &str) -> Self {
        Self { title: title.to_owned(), ..Self::default() }
    }

    /// Takes a place for a shape that is not known yet.
    pub fn reserve(&mut self, provenance: Provenance) -> ShapeId {
        self.add(Shape::Json, provenance)
    }

    /// Adds a shape.
    pub fn add(&mut self, shape: Shape, provenance: Provenance) -> ShapeId {
        self.add_limited(shape, provenance, Vec::new())
    }

    /// Adds a shape whose values must satisfy more.
    pub fn add_limited(&mut self, shape: Shape, provenance: Provenance, limits: Vec<Limit>) -> ShapeId {
        self.shapes.push(Item { shape, provenance, name: None, docs: Docs::default(), held_by: None, limits });
        ShapeId(self.shapes.len() - 1)
    }

    /// A shape's item.
    pub fn item(&self, id: ShapeId) -> &Item {
        &self.shapes[id.0]
    }

    /// A shape's item, to be changed.
    pub fn item_mut(&mut self, id: ShapeId) -> &mut Item {
        &mut self.shapes[id.0]
    }

    /// A shape, seen through other names for it.
    pub fn shape(&self, id: ShapeId) -> &Shape {
        match &self.item(self.same(id)).shape {
            // A definition that is only a reference to itself accepts anything that `jsonschema` lets pass.
            Shape::Same(_) => &Shape::Json,
            shape => shape,
        }
    }

    /// The shape that `id` is only another name for, or `id` itself.
    pub fn same(&self, id: ShapeId) -> ShapeId {
        let mut id = id;
        // Names for names for themselves end after as many steps as there are shapes.
        for _ in 0..self.shapes.len() {
            match self.item(id).shape {
                Shape::Same(other) => id = other,
                _ => return id,
            }
        }
        id
    }

    /// The shapes of definitions as a whole.
    pub fn wholes(&self) -> BTreeMap<String, ShapeId> {
        let mut wholes = BTreeMap::new();
        for id in self.ids() {
            let provenance = &self.item(id).provenance;
            // A definition's own place is taken before those of what it consists of.
            if provenance.is_definition() && !wholes.contains_key(&provenance.definition) {
                wholes.insert(provenance.definition.clone(), id);
            }
        }
        wholes
    }

    /// The shapes in the order they were added.
    pub fn ids(&self) -> impl Iterator<Item = ShapeId> + use<> {
        (0..self.shapes.len()).map(ShapeId)
    }

    /// A field's cell.
    pub fn presence(&self, field: &Field) -> Presence {
        match (self.shape(field.typed.shape), field.required, field.typed.nullable) {
            (Shape::Forbidden, ..) => Presence::Forbidden,
            (_, true, false) => Presence::Value,
            (_, true, true) => Presence::Nullable,
            (_, false, _) if field.is_filled => Presence::Filled,
            (_, false, false) => Presence::Optional,
            (_, false, true) if self.joins_absent_and_null => Presence::Joined,
            (_, false, true) => Presence::Both,
        }
    }

    /// The shapes that the events and the calls reach, each once, outer before inner.
    pub fn reachable(&self) -> Vec<ShapeId> {
        let calls = self.call_bodies();
        let root = self.root.iter().map(|root| &root.typed);
        let events = self.events.iter().map(|(_, body)| body);
        let bodies: Vec<&Typed> = events.chain(calls).chain(root).chain(&self.definitions).collect();
        self.reached_from(bodies.into_iter().map(|body| self.same(body.shape)))
    }

    /// The bodies of the calls.
    pub fn call_bodies(&self) -> impl Iterator<Item = &Typed> {
        self.calls.iter().flat_map(|call| call.request.iter().chain(call.responses.iter().flatten()))
    }

    /// What these reach, each once, outer before inner.
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

    /// The definitions of which decoding does not ask the schema about everything: they are also reached through types that
    /// ask nothing.
    pub fn unasked(&self) -> BTreeSet<&str> {
        if self.root.is_some() {
            return BTreeSet::new();
        }
        let calls = self.call_bodies();
        let bodies = self.events.iter().map(|(_, body)| body).chain(calls);
        let bodies = bodies.map(|body| self.same(body.shape));
        // Of definitions those that are types: lists and maps are asked about with what holds them.
        let types = self.definitions.iter().map(|typed| self.same(typed.shape));
        let types = types.filter(|id| self.item(*id).name.is_some());
        let mut open: Vec<ShapeId> = bodies.chain(types).collect();
        let (mut seen, mut unasked) = (BTreeSet::new(), BTreeSet::new());
        while let Some(id) = open.pop() {
            if self.item(id).held_by.is_some() || !seen.insert(id) {
                continue;
            }
            unasked.insert(self.item(id).provenance.definition.as_str());
            open.extend(self.inner(id));
        }
        unasked
    }

    /// The shapes directly inside one.
    pub fn inner(&self, id: ShapeId) -> Vec<ShapeId> {
        match self.shape(id) {
            Shape::List(typed) | Shape::Array(typed, _) | Shape::Map(typed) => vec![self.same(typed.shape)],
            Shape::Struct(object) => {
                let fields = object.fields.iter().map(|field| &field.typed);
                fields.chain(&object.rest).map(|typed| self.same(typed.shape)).collect()
            }
            Shape::OneOf(alternatives) => alternatives.branches.iter().map(|branch| self.same(branch.shape)).collect(),
            Shape::ByType(variants) => variants.iter().map(|(_, variant)| self.same(*variant)).collect(),
            _ => Vec::new(),
        }
    }
}

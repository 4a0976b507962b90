//! Shapes: the kinds of type, and what they consist of.

use std::collections::BTreeMap;

use serde_json::{Number, Value};
use vistoria_schemas::canonical::JsonType;

use super::origin::Docs;

/// The index of a shape in the arena.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShapeId(pub(super) usize);

/// The kinds of type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// Any JSON value.
    Json,
    /// No value: a key of this shape must be absent.
    Forbidden,
    /// `null` only.
    Null,
    /// `[]` only.
    EmptyList,
    /// `{}` only.
    EmptyObject,
    /// A boolean.
    Bool,
    /// Any string.
    Text,
    /// A file in a form.
    File,
    /// An integer of any size.
    Integer,
    /// Any number.
    Number,
    /// One of these strings.
    StringEnum(Vec<String>),
    /// One of these whole numbers, each with the name that the document gives it.
    NumberEnum(Vec<(i64, String)>),
    /// A list of one shape.
    List(TypeRef),
    /// A list with this many items.
    Array(TypeRef, usize),
    /// A list with one item of each of these shapes, in this order.
    Tuple(Vec<TypeRef>),
    /// An object used as a map.
    Map(TypeRef),
    /// An object with named fields.
    Struct(Struct),
    /// One of several shapes that differ in their JSON type, each with that type.
    ByType(Vec<(JsonType, ShapeId)>),
    /// One of several shapes that are all objects.
    OneOf(OneOf),
    /// A type given by the user, by its path.
    Foreign(String),
    /// Another name for a shape: a definition that only refers to another one.
    Alias(ShapeId),
}

/// A shape, or that shape and null.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TypeRef {
    /// The shape.
    pub shape: ShapeId,
    /// Whether null is accepted beside it.
    pub nullable: bool,
}

/// Several objects, distinguished by their keys and by constants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneOf {
    /// Whether a value must match exactly one of them.
    pub exclusive: bool,
    /// The alternatives.
    pub branches: Vec<Branch>,
}

/// One of several objects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// The label that its variant's name is made of.
    pub label: String,
    /// The shape of its values.
    pub shape: ShapeId,
    /// The keys that it requires and that not all of the others require.
    pub required: Vec<String>,
    /// The values that a key has if it is present: strings, booleans and null.
    pub constants: BTreeMap<String, Vec<Value>>,
}

/// An object with named fields. Undeclared keys are accepted and dropped, unless it is closed or keeps them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Struct {
    /// The fields, in the order in which the document first declares them.
    pub fields: Vec<Field>,
    /// Whether undeclared keys are rejected.
    pub closed: bool,
    /// The type of the values of undeclared keys, when they are kept.
    pub rest: Option<TypeRef>,
    /// The assertions between fields.
    pub checks: Vec<Check>,
    /// The definition that this one narrows, when it does: generated as a `From`.
    pub narrows: Option<ShapeId>,
}

/// A field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The key in JSON.
    pub wire: String,
    /// Its Rust name, once named.
    pub name: String,
    /// Whether the key must be present.
    pub required: bool,
    /// The type of its values.
    pub typed: TypeRef,
    /// Whether it needs a `Box`, since the type contains itself.
    pub boxed: bool,
    /// Whether its default is filled in when it is absent.
    pub is_defaulted: bool,
    /// Its documentation.
    pub docs: Docs,
}

/// The presence of a field: whether it may be absent and whether it may be null, as Rust represents it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldPresence {
    /// Required, never null: the value itself.
    Required,
    /// Required, may be null: an `Option`.
    Nullable,
    /// May be absent, never null: an `Option`.
    Optional,
    /// May be absent and may be null: a `Maybe`.
    OptionalNullable,
    /// May be absent and may be null, as one `Option` ([`Presence::Option`](super::options::Presence::Option)).
    Merged,
    /// May be absent, and then has its default; may be null where the type is nullable.
    Defaulted,
    /// Must be absent.
    Forbidden,
}

/// An assertion between the fields of one object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Check {
    /// The instant in `later` is not before the instant in `earlier`.
    NotBefore {
        /// A key whose value is a string.
        later: String,
        /// A key whose value is a string.
        earlier: String,
        /// The code of the rule.
        rule: String,
    },
    /// One of these alternatives holds: `(key, whether it is null)` for each key in which they differ.
    NullOrNot {
        /// The alternatives.
        alternatives: Vec<Vec<(String, bool)>>,
        /// The code of the rule.
        rule: String,
    },
}

/// A condition on values beyond their type; it accepts values of other types.
#[derive(Debug, Clone, PartialEq)]
pub enum Limit {
    /// The least and the greatest number of characters of a string.
    Length(Option<u64>, Option<u64>),
    /// The least and the greatest number of items of a list.
    Items(Option<u64>, Option<u64>),
    /// The least and the greatest number of keys of an object.
    Keys(Option<u64>, Option<u64>),
    /// The least number.
    Minimum(Number),
    /// The greatest number.
    Maximum(Number),
    /// An exclusive lower bound.
    Above(Number),
    /// An exclusive upper bound.
    Below(Number),
    /// One of these numbers or booleans.
    OneOf(Vec<Number>, Vec<bool>),
}

//! The fields of the values of keywords, and their types.

/// The type of a field's value.
#[derive(Debug, Clone, Copy)]
pub enum FieldType {
    /// Text.
    Text,
    /// A JSON Pointer.
    Pointer,
    /// A JSON Pointer, or a list of them.
    Pointers,
    /// An object from JSON Pointers to JSON Pointers.
    PointerMap,
    /// An expression for a value of a request or of an item.
    Expression,
    /// An object from JSON Pointers to expressions or other values.
    Placements,
    /// An object from expressions to values.
    Conditions,
    /// A whole number.
    Integer,
    /// True or false.
    Boolean,
    /// One of these words, each with its meaning.
    Word(&'static [(&'static str, &'static str)]),
    /// One of these words, or a list of them.
    Words(&'static [(&'static str, &'static str)]),
    /// The key of a part, or its position from 1.
    KeyOrPosition,
    /// A schema.
    Schema,
    /// An object from property names to property names.
    PropertyMap,
    /// An object with these fields.
    Object(&'static ObjectFields),
    /// A list of objects with these fields.
    List(&'static ObjectFields),
}

/// The fields of an object.
#[derive(Debug)]
pub struct ObjectFields {
    /// Its name in messages.
    pub name: &'static str,
    /// The fields, in the order in which a person would write them.
    pub fields: &'static [Field],
}

/// A field.
#[derive(Debug)]
pub struct Field {
    /// Its key.
    pub name: &'static str,
    /// The type of its value.
    pub value: FieldType,
    /// Whether it must be present.
    pub required: bool,
    /// Its purpose, in one sentence.
    pub summary: &'static str,
}

pub(super) const fn required(name: &'static str, value: FieldType, summary: &'static str) -> Field {
    Field { name, value, required: true, summary }
}

pub(super) const fn optional(name: &'static str, value: FieldType, summary: &'static str) -> Field {
    Field { name, value, required: false, summary }
}

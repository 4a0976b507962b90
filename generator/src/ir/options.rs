//! Options that decide the shapes and the layout of the generated types.

/// How a field is represented that may be absent and may be null.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Presence {
    /// Absent, null and a value are three states: a `Maybe`.
    #[default]
    Exact,
    /// Absent and null are one state: an `Option`, which is encoded by leaving the key out.
    Option,
}

/// The arrangement of types in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Layout {
    /// All types in one module.
    #[default]
    Flat,
    /// The types of each component in a module of its name, and re-exported.
    ModulePerComponent,
}

/// The type of a schema that says what objects have (`properties`, `required`, `additionalProperties`), and no type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Objects {
    /// An object, as nearly everyone means it.
    Implied,
    /// Any type, as JSON Schema says.
    Strict,
}

/// The meaning of `nullable: true` where OpenAPI says that it has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Nullable {
    /// It has none.
    #[default]
    Strict,
    /// Null is accepted.
    Lenient,
}

/// The treatment of keys that the document neither declares nor forbids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum UnknownKeys {
    /// They are accepted and dropped.
    #[default]
    Ignore,
    /// They are kept in a field `rest`, and encoded again.
    Keep,
    /// They are rejected, though the document accepts them.
    Deny,
}

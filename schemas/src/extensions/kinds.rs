//! What the table of keywords is made of: the objects that keywords stand on, and the fields of their values.

/// A keyword of Vistoria's.
#[derive(Debug)]
pub struct Extension {
    /// The keyword, such as `x-rule`.
    pub keyword: &'static str,
    /// The objects that it may stand on.
    pub objects: &'static [ObjectKind],
    /// Its value.
    pub value: FieldType,
    /// Whether it decides which values are accepted, like a keyword of JSON Schema.
    pub is_assertion: bool,
    /// Its purpose, in one sentence.
    pub summary: &'static str,
    /// A value that is correct, as YAML.
    pub example: &'static str,
}

/// The objects of an OpenAPI document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ObjectKind {
    /// The document itself.
    Root,
    /// `info`.
    Info,
    /// `info.contact`.
    Contact,
    /// `info.license`.
    License,
    /// An entry of `servers`.
    Server,
    /// A variable of a server.
    ServerVariable,
    /// `paths`.
    Paths,
    /// An entry of `paths`.
    PathItem,
    /// An entry of `webhooks`.
    Webhook,
    /// The operation of one method.
    Operation,
    /// A parameter.
    Parameter,
    /// A request body.
    RequestBody,
    /// A media type of a body.
    MediaType,
    /// The encoding of a property of a form.
    Encoding,
    /// `responses` of an operation.
    Responses,
    /// A response.
    Response,
    /// A callback.
    Callback,
    /// A header of a response.
    Header,
    /// A named example.
    Example,
    /// A link.
    Link,
    /// A tag.
    Tag,
    /// `externalDocs`.
    ExternalDocs,
    /// `components`.
    Components,
    /// A security scheme.
    SecurityScheme,
    /// A schema.
    Schema,
}

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

impl ObjectKind {
    /// Returns the object's name with its article, for messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Root => "the document",
            Self::Info => "info",
            Self::Contact => "info.contact",
            Self::License => "info.license",
            Self::Server => "a server",
            Self::ServerVariable => "a server variable",
            Self::Paths => "paths",
            Self::PathItem => "a path item",
            Self::Webhook => "a webhook",
            Self::Operation => "an operation",
            Self::Parameter => "a parameter",
            Self::RequestBody => "a request body",
            Self::MediaType => "a media type",
            Self::Encoding => "an encoding",
            Self::Responses => "responses",
            Self::Response => "a response",
            Self::Callback => "a callback",
            Self::Header => "a header",
            Self::Example => "an example",
            Self::Link => "a link",
            Self::Tag => "a tag",
            Self::ExternalDocs => "externalDocs",
            Self::Components => "components",
            Self::SecurityScheme => "a security scheme",
            Self::Schema => "a schema",
        }
    }
}

impl ObjectFields {
    /// Returns the field of this key.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

//! The structure of OpenAPI's objects: which field of which object contains objects of which kind.

use crate::extensions::ObjectKind;

/// The content of a field of an OpenAPI object.
#[derive(Debug, Clone, Copy)]
pub enum Content {
    /// One object.
    One(ObjectKind),
    /// A list of objects.
    List(ObjectKind),
    /// An object whose keys are chosen names.
    Map(ObjectKind),
}

/// The fields of OpenAPI's objects that contain objects: `(object, field, content)`. Where the field is `*`, every key that is
/// not an extension is one.
const STRUCTURE: &[(ObjectKind, &str, Content)] = {
    use Content::{List, Map, One};
    use ObjectKind::{
        Callback, Components, Contact, Encoding, Example, ExternalDocs, Header, Info, License, Link, MediaType,
        Operation, Parameter, PathItem, Paths, RequestBody, Response, Responses, Root, Schema, SecurityScheme, Server,
        ServerVariable, Tag, Webhook,
    };
    &[
        (Root, "info", One(Info)),
        (Root, "servers", List(Server)),
        (Root, "paths", One(Paths)),
        (Root, "webhooks", Map(Webhook)),
        (Root, "components", One(Components)),
        (Root, "tags", List(Tag)),
        (Root, "externalDocs", One(ExternalDocs)),
        (Info, "contact", One(Contact)),
        (Info, "license", One(License)),
        (Server, "variables", Map(ServerVariable)),
        (Components, "schemas", Map(Schema)),
        (Components, "responses", Map(Response)),
        (Components, "parameters", Map(Parameter)),
        (Components, "examples", Map(Example)),
        (Components, "requestBodies", Map(RequestBody)),
        (Components, "headers", Map(Header)),
        (Components, "securitySchemes", Map(SecurityScheme)),
        (Components, "links", Map(Link)),
        (Components, "callbacks", Map(Callback)),
        (Components, "pathItems", Map(PathItem)),
        (Paths, "*", One(PathItem)),
        (Callback, "*", One(PathItem)),
        (Operation, "externalDocs", One(ExternalDocs)),
        (Operation, "parameters", List(Parameter)),
        (Operation, "requestBody", One(RequestBody)),
        (Operation, "responses", One(Responses)),
        (Operation, "callbacks", Map(Callback)),
        (Operation, "servers", List(Server)),
        (Parameter, "schema", One(Schema)),
        (Parameter, "content", Map(MediaType)),
        (Parameter, "examples", Map(Example)),
        (RequestBody, "content", Map(MediaType)),
        (MediaType, "schema", One(Schema)),
        (MediaType, "examples", Map(Example)),
        (MediaType, "encoding", Map(Encoding)),
        (Encoding, "headers", Map(Header)),
        (Responses, "*", One(Response)),
        (Response, "headers", Map(Header)),
        (Response, "content", Map(MediaType)),
        (Response, "links", Map(Link)),
        (Header, "schema", One(Schema)),
        (Header, "content", Map(MediaType)),
        (Header, "examples", Map(Example)),
        (Link, "server", One(Server)),
        (Tag, "externalDocs", One(ExternalDocs)),
    ]
};

/// The fields of path items and webhooks, which have the same.
const PATH_ITEM_STRUCTURE: &[(&str, Content)] = {
    use Content::{List, One};
    use ObjectKind::{Operation, Parameter, Server};
    &[
        ("get", One(Operation)),
        ("put", One(Operation)),
        ("post", One(Operation)),
        ("delete", One(Operation)),
        ("options", One(Operation)),
        ("head", One(Operation)),
        ("patch", One(Operation)),
        ("trace", One(Operation)),
        ("servers", List(Server)),
        ("parameters", List(Parameter)),
    ]
};

/// Returns what a field of an object contains.
pub fn content(kind: ObjectKind, field: &str) -> Option<Content> {
    if matches!(kind, ObjectKind::PathItem | ObjectKind::Webhook) {
        return PATH_ITEM_STRUCTURE.iter().find(|(name, _)| *name == field).map(|(_, content)| *content);
    }
    let is_field = |name: &str| name == field || (name == "*" && !field.starts_with("x-"));
    STRUCTURE.iter().find(|(of, name, _)| *of == kind && is_field(name)).map(|(.., content)| *content)
}

//! Reading of `paths`, before its schemas have names.

use std::collections::BTreeMap;

use super::Operation;
use super::content::{self, RequestBody};
use super::examples;
use super::names::Names;
use super::parameter::{Parameter, ParameterPlace, Style, Written};
use super::piece::{described, piece};
use super::response::Response;
use super::security;
use super::server::{self, Server};
use crate::code::Code;
use crate::contract::mock::{self, Surroundings};
use crate::diagnostic::Diagnostics;
use crate::document::Target;
use crate::document_codes;
use crate::extensions::OPERATION;
use crate::fields::Fields;
use crate::level::Level;
use crate::nearest::suggestion;
use crate::node::{Entry, Kind, Node};
use crate::normalise::follow;
use crate::pointer::Pointer;
use crate::sources::Sources;
use crate::text::{At, FileId};

/// An operation before normalising: its `schema` fields hold the names that its schemas should have.
pub(in crate::contract) struct RawOperation {
    operation: Operation,
    names: Names,
}

impl RawOperation {
    /// Returns the schemas of its messages, and the names they should have.
    pub(in crate::contract) fn roots(&self) -> impl Iterator<Item = (Target, String)> {
        self.names.all().iter().cloned()
    }

    /// Makes the operation, now that every schema has a name.
    pub(in crate::contract) fn named(self, names: &BTreeMap<Target, String>) -> Operation {
        let Self { mut operation, names: wishes } = self;
        let name = |wished: &mut String| {
            let schema = wishes.all().iter().find(|(_, known)| known == wished);
            *wished = schema.and_then(|(target, _)| names.get(target)).cloned().unwrap_or_default();
        };
        let responses = &mut operation.responses;
        let (mut headers, mut bodies) = (Vec::new(), Vec::new());
        for response in responses {
            headers.extend(&mut response.headers);
            bodies.extend(&mut response.content);
        }
        bodies.extend(operation.request.iter_mut().flat_map(|body| &mut body.content));
        operation.parameters.iter_mut().chain(headers).map(|parameter| &mut parameter.schema).for_each(name);
        bodies.into_iter().filter_map(|media| media.schema.as_mut()).for_each(name);
        operation
    }
}

const CODE: &Code = &document_codes::OPERATION;

/// The fields of a path item that are operations, each named by its method; `query` is new in OpenAPI 3.2.
const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// Headers that parameters do not describe, since OpenAPI describes them elsewhere.
const UNDESCRIBED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// Reads the paths of a contract.
pub(in crate::contract) fn read(
    root: &Node,
    sources: &Sources,
    events: &[String],
    diagnostics: &mut Diagnostics,
) -> Vec<RawOperation> {
    read_with(root, sources, Level::Error, events, diagnostics)
}

/// Reads the paths of a document that is not a contract. Leaves out what cannot be read, with a warning; the id of an operation
/// without one is its method and path.
pub(in crate::contract) fn read_any(
    root: &Node,
    sources: &Sources,
    events: &[String],
    diagnostics: &mut Diagnostics,
) -> Vec<RawOperation> {
    read_with(root, sources, Level::Warning, events, diagnostics)
}

fn read_with(
    root: &Node,
    sources: &Sources,
    level: Level,
    events: &[String],
    diagnostics: &mut Diagnostics,
) -> Vec<RawOperation> {
    let servers = server::read(root).unwrap_or_else(|| vec![Server::default()]);
    let security_query = security_query(root);
    let mut reader = OperationReader { root, events, sources, diagnostics, level, servers, security_query };
    let paths = Pointer::root().child("paths");
    let mut calls: Vec<RawOperation> = Vec::new();
    for item in root.get("paths").map(Node::entries).unwrap_or_default() {
        let Some((target, node)) = reader.at((FileId(0), paths.child(&item.key))) else { continue };
        let operations = operations(node, &target);
        // What stands beside a `$ref` belongs to the path too; where both have a method, the standard leaves open which counts.
        let is_referring = item.value.get("$ref").is_some();
        let beside =
            if is_referring { self::operations(&item.value, &(FileId(0), paths.child(&item.key))) } else { Vec::new() };
        let has = |all: &[(&Entry, Target)], key: &str| all.iter().any(|(entry, _)| entry.key == key);
        for (entry, place) in operations.iter().filter(|(entry, _)| has(&beside, &entry.key)) {
            let message = format!("{} stands beside the $ref too, and is read there", entry.key);
            reader.report(entry.at, place.1.clone(), message, "keep one of the two");
        }
        let shared = if item.value.get("parameters").is_some() { &item.value } else { node };
        let referred =
            operations.iter().filter(|(entry, _)| !has(&beside, &entry.key)).map(|operation| (node, operation));
        for (item_node, (entry, place)) in referred.chain(beside.iter().map(|operation| (shared, operation))) {
            let Some(call) = reader.call(&item.key, item_node, entry, place) else { continue };
            if calls.iter().any(|known| known.operation.id == call.operation.id) {
                let message = format!("the operationId \"{}\" is given twice", call.operation.id);
                reader.report(entry.at, place.1.clone(), message, "give each operation an id of its own");
                continue;
            }
            calls.push(call);
        }
    }
    calls
}

/// Returns the operations of a path item, each with its place.
fn operations<'n>(node: &'n Node, (file, pointer): &Target) -> Vec<(&'n Entry, Target)> {
    let usual = node.entries().iter().filter(|entry| METHODS.contains(&entry.key.as_str()));
    let usual = usual.map(|entry| (entry, (*file, pointer.child(&entry.key))));
    // New in OpenAPI 3.2: operations of any other method.
    let additional = node.get("additionalOperations").map(Node::entries).unwrap_or_default().iter();
    let additional = additional.map(|entry| (entry, (*file, pointer.child("additionalOperations").child(&entry.key))));
    usual.chain(additional).collect()
}

/// Returns the names that security schemes use in the query.
fn security_query(root: &Node) -> Vec<String> {
    let schemes = root.get("components").and_then(|components| components.get("securitySchemes"));
    let text = |node: &Node, key: &str| node.get(key).and_then(Node::as_str).map(str::to_owned);
    let schemes = schemes.map(Node::entries).unwrap_or_default().iter();
    let in_query = schemes.filter(|scheme| text(&scheme.value, "in").as_deref() == Some("query"));
    in_query.filter_map(|scheme| text(&scheme.value, "name")).collect()
}

struct OperationReader<'a, 'd> {
    root: &'a Node,
    /// The ids of the events.
    events: &'a [String],
    sources: &'a Sources,
    diagnostics: &'d mut Diagnostics,
    /// The level of what cannot be read: an error in a contract, else a warning.
    level: Level,
    servers: Vec<Server>,
    security_query: Vec<String>,
}

impl<'a> OperationReader<'a, '_> {
    /// Returns what is at a place, through `$ref`s; `None` when one is unresolved, which is reported.
    fn at(&mut self, place: Target) -> Option<(Target, &'a Node)> {
        if self.is_contract() {
            return follow(self.sources, place, self.diagnostics);
        }
        // Normalising reports unresolved references to schemas; of others, only what they lead to is missing.
        let mut found = Diagnostics::default();
        let target = follow(self.sources, place.clone(), &mut found);
        if target.is_none() {
            let at = self.sources.file(place.0).root.as_ref().and_then(|root| root.pointed(&place.1));
            let message = "an unresolved $ref, so this is not checked";
            self.report(at.map(|node| node.at).unwrap_or_default(), place.1, message, "");
        }
        target
    }

    fn is_contract(&self) -> bool {
        self.level == Level::Error
    }

    fn report(&mut self, at: At, pointer: Pointer, message: impl Into<String>, help: impl Into<String>) {
        let diagnostic = self.diagnostics.push(CODE, self.level, at, pointer, message.into());
        let help = help.into();
        if !help.is_empty() {
            diagnostic.help(help);
        }
    }

    fn call(&mut self, path: &str, item: &Node, entry: &Entry, place: &Target) -> Option<RawOperation> {
        let node = &entry.value;
        let text = |key: &str| node.get(key).and_then(Node::as_str).map(str::trim).filter(|text| !text.is_empty());
        let by_path = format!("{} {path}", entry.key);
        let Some(id) = text("operationId").or((!self.is_contract()).then_some(by_path.as_str())) else {
            let help = "add one: it is how reports and options name the call";
            self.report(entry.at, place.1.clone(), "the operation has no operationId", help);
            return None;
        };
        let mut names = Names::default();
        let graphql = node.get("x-operation").and_then(|node| {
            let pointer = place.1.child("x-operation");
            let fields = Fields::open(node, pointer, &OPERATION, CODE, self.diagnostics);
            fields.text("graphql", self.diagnostics)
        });
        let item_place = place.1.parent().filter(|parent| parent.last() != Some("additionalOperations"));
        let item_place = item_place.or_else(|| place.1.parent()?.parent()).unwrap_or_default();
        let mut parameters = self.parameters(id, (node, place.clone()), &mut names);
        // A parameter of the operation replaces the path item's of the same name and location.
        let shared = self.parameters(id, (item, (place.0, item_place)), &mut names);
        let is_own = |known: &Parameter| {
            parameters.iter().any(|own: &Parameter| own.place == known.place && own.name == known.name)
        };
        let shared: Vec<Parameter> = shared.into_iter().filter(|known| !is_own(known)).collect();
        parameters.splice(0..0, shared);
        let mock = node.get("x-mock").and_then(|node| {
            let around = Surroundings { parameters: &parameters, events: self.events };
            mock::read(node, place.1.child("x-mock"), &around, self.diagnostics)
        });
        let request = self.request(id, node, place, &mut names);
        let responses = self.responses(id, node, place, &mut names);
        let servers = server::read(node).or_else(|| server::read(item)).unwrap_or_else(|| self.servers.clone());
        let operation = Operation {
            id: id.to_owned(),
            summary: text("summary").unwrap_or_default().to_owned(),
            deprecated: is_true(node, "deprecated"),
            method: entry.key.to_uppercase(),
            servers,
            // Several calls on one path are distinguished after a `#`, which no path of a URL contains.
            path: path.split('#').next().unwrap_or_default().to_owned(),
            graphql,
            parameters,
            security_query: self.security_query.clone(),
            security: security::read(node, self.root, self.sources),
            mock,
            request,
            responses,
        };
        Some(RawOperation { operation, names })
    }

    fn parameters(&mut self, id: &str, (node, place): (&Node, Target), names: &mut Names) -> Vec<Parameter> {
        let count = node.get("parameters").map(Node::items).unwrap_or_default().len();
        let places = (0..count).map(|index| (place.0, place.1.child("parameters").child(index.to_string())));
        places.filter_map(|place| self.parameter(id, place, names)).collect()
    }

    fn parameter(&mut self, id: &str, place: Target, names: &mut Names) -> Option<Parameter> {
        let (target, node) = self.at(place)?;
        let text = |key: &str| node.get(key).and_then(Node::as_str);
        let (Some(name), Some(place)) = (text("name"), text("in")) else {
            let help = "write \"in: query\", \"in: header\", \"in: path\" or \"in: cookie\"";
            self.report(node.at, target.1, "a parameter needs a \"name\" and an \"in\"", help);
            return None;
        };
        let known = ["query", "header", "path", "cookie"];
        if !known.contains(&place) {
            let message = format!("a parameter in \"{place}\" is not checked");
            self.report(node.at, target.1.child("in"), message, suggestion(place, known));
            return None;
        }
        let written = match described::<openapiv3::Parameter>(node) {
            Ok(parameter) => Written::from(parameter),
            Err(error) => {
                let message = format!("the parameter \"{name}\" cannot be read, so it is not checked: {error}");
                self.report(node.at, target.1, message, "compare it with OpenAPI's Parameter Object");
                return None;
            }
        };
        if written.place == ParameterPlace::Header && UNDESCRIBED_HEADERS.contains(&name.to_ascii_lowercase().as_str())
        {
            return None;
        }
        let wished = format!("{id}.{name}");
        let (schema, media_type) = self.schema_or_content((name, "parameter"), node, &target, &wished, names)?;
        let Written { place, required, style, explode, may_be_empty, allow_reserved } = written;
        Some(Parameter {
            name: name.to_owned(),
            place,
            required,
            style,
            explode,
            media_type,
            may_be_empty,
            allow_reserved,
            description: text("description").map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()),
            schema,
        })
    }

    /// Returns the name of the schema of a parameter or header, and the media type when the schema is that of a `content`.
    fn schema_or_content(
        &mut self,
        (name, what): (&str, &str),
        node: &Node,
        target: &Target,
        wished: &str,
        names: &mut Names,
    ) -> Option<(String, Option<String>)> {
        if node.get("schema").is_some() {
            return Some((names.add((target.0, target.1.child("schema")), wished), None));
        }
        let media = node.get("content").map(Node::entries).unwrap_or_default().first();
        if let Some(media) = media.filter(|media| media.value.get("schema").is_some()) {
            let pointer = target.1.child("content").child(&media.key).child("schema");
            return Some((names.add((target.0, pointer), wished), Some(media.key.clone())));
        }
        let message = format!("the {what} \"{name}\" has no schema");
        self.report(node.at, target.1.clone(), message, "add \"schema: {type: string}\"");
        None
    }

    fn request(&mut self, id: &str, node: &Node, place: &Target, names: &mut Names) -> Option<RequestBody> {
        node.get("requestBody")?;
        let (target, node) = self.at((place.0, place.1.child("requestBody")))?;
        let (mut content, problems) = content::read(node, &target, &format!("{id}.request"), names);
        examples::add(&mut content, node, &target, self.sources);
        self.problems(node.at, &target.1, problems);
        if self.is_contract() && content.iter().all(|media| media.schema.is_none()) {
            let message = format!("the body of \"{id}\" has no schema");
            self.report(node.at, target.1, message, "add content.application/json.schema");
            return None;
        }
        let required = match piece::<openapiv3::RequestBody>(node, &["content"]) {
            Ok(body) => body.required,
            Err(error) => {
                let message = format!("the body of \"{id}\" cannot be read in full: {error}");
                self.report(node.at, target.1, message, "compare it with OpenAPI's Request Body Object");
                false
            }
        };
        Some(RequestBody { required, content })
    }

    fn responses(&mut self, id: &str, node: &Node, place: &Target, names: &mut Names) -> Vec<Response> {
        let entries = node.get("responses").map(Node::entries).unwrap_or_default();
        if self.is_contract() && entries.is_empty() {
            let message = format!("the operation \"{id}\" has no responses");
            self.report(node.at, place.1.clone(), message, "add \"responses\" with each status");
        }
        let mut found = Vec::new();
        // Extensions are checked elsewhere.
        for entry in entries.iter().filter(|entry| !entry.key.starts_with("x-")) {
            let at = place.1.child("responses").child(&entry.key);
            if !is_status(&entry.key) {
                let message = format!("\"{}\" is not a status", entry.key);
                let help = "a status is three digits in quotes, a class such as \"4XX\", or \"default\"";
                self.report(entry.at, at, message, help);
                continue;
            }
            let Some((target, node)) = self.at((place.0, at)) else { continue };
            let wished = format!("{id}.response.{}", entry.key);
            let (mut content, problems) = content::read(node, &target, &wished, names);
            examples::add(&mut content, node, &target, self.sources);
            self.problems(node.at, &target.1, problems);
            let headers = self.headers(node, &target, &wished, names);
            let summary = node.get("description").and_then(Node::as_str).unwrap_or_default().trim().to_owned();
            found.push(Response { status: entry.key.clone(), summary, headers, content });
        }
        found
    }

    fn headers(&mut self, node: &Node, place: &Target, wished: &str, names: &mut Names) -> Vec<Parameter> {
        let entries = node.get("headers").map(Node::entries).unwrap_or_default();
        let described = entries.iter().filter(|entry| !entry.key.eq_ignore_ascii_case("content-type"));
        described.filter_map(|entry| self.header(&entry.key, place, wished, names)).collect()
    }

    fn header(&mut self, name: &str, place: &Target, wished: &str, names: &mut Names) -> Option<Parameter> {
        let (target, node) = self.at((place.0, place.1.child("headers").child(name)))?;
        let header = match described::<openapiv3::Header>(node) {
            Ok(header) => header,
            Err(error) => {
                let message = format!("the header \"{name}\" cannot be read, so it is not checked: {error}");
                self.report(node.at, target.1, message, "compare it with OpenAPI's Header Object");
                return None;
            }
        };
        let wished = format!("{wished}.{name}");
        let (schema, media_type) = self.schema_or_content((name, "header"), node, &target, &wished, names)?;
        Some(Parameter {
            name: name.to_owned(),
            place: ParameterPlace::Header,
            required: header.required,
            style: Style::Simple,
            // The types of the crate leave it out of headers.
            explode: is_true(node, "explode"),
            media_type,
            may_be_empty: false,
            allow_reserved: false,
            description: None,
            schema,
        })
    }

    fn problems(&mut self, at: At, pointer: &Pointer, problems: Vec<String>) {
        for problem in problems {
            self.report(at, pointer.clone(), problem, "compare it with OpenAPI's Encoding Object");
        }
    }
}

fn is_true(node: &Node, key: &str) -> bool {
    matches!(node.get(key).map(|node| &node.kind), Some(Kind::Bool(true)))
}

fn is_status(text: &str) -> bool {
    let class = |first: u8| (b'1'..=b'5').contains(&first);
    match text.as_bytes() {
        [first, b'X', b'X'] => class(*first),
        [first, rest @ ..] if rest.len() == 2 => class(*first) && rest.iter().all(u8::is_ascii_digit),
        _ => text == "default",
    }
}

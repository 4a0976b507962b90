//! `paths`: the calls that are made to a vendor, each with its request and its known responses.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::code::Code;
use crate::diagnostic::Diagnostics;
use crate::document::Target;
use crate::document_codes;
use crate::extensions::OPERATION;
use crate::fields::Fields;
use crate::nearest::suggestion;
use crate::node::{Entry, Kind, Node};
use crate::normalise::{follow, schema_of};
use crate::pointer::Pointer;
use crate::sources::Sources;
use crate::text::FileId;

/// A call: how it is identified, its request, its responses.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// The `operationId`.
    pub id: String,
    /// One line about it.
    pub summary: String,
    /// Whether the vendor withdrew it (`deprecated`).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// The HTTP method, in capitals.
    pub method: String,
    /// The hosts that serve it; empty when every customer has a host of their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hosts: Vec<String>,
    /// The whole path of its URL, with `{name}` for a segment that varies.
    pub path: String,
    /// The paths below the other servers, where they differ.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_paths: Vec<String>,
    /// The first field that its GraphQL document selects, where one path serves many calls.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub graphql: Option<String>,
    /// Its parameters in the query and the headers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Parameter>,
    /// Its body; absent when it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<RequestBody>,
    /// Its responses, in source order.
    pub responses: Vec<Response>,
}

/// A value in a query or a header.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// Its name; the case of a header's name does not matter.
    pub name: String,
    /// Its location.
    #[serde(rename = "in")]
    pub place: ParameterPlace,
    /// Whether it must be present.
    pub required: bool,
    /// The definition that its value is validated against, as a string or as the scalar that the string spells.
    pub schema: String,
}

/// The location of a parameter. Parameters of the path are present when the path matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ParameterPlace {
    /// In the query, after `?`.
    Query,
    /// In a header.
    Header,
}

/// The body of a request.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestBody {
    /// Whether it must be present.
    pub required: bool,
    /// The definition that it is validated against.
    pub schema: String,
}

/// A response.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// A status such as `404`, a class such as `4XX`, or `default`.
    pub status: String,
    /// One line about it.
    pub summary: String,
    /// The definition that its body is validated against; absent when it has no body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
}

impl Operation {
    /// Returns the response for a status: the exact one, else its class, else the default.
    pub fn response(&self, status: u16) -> Option<&Response> {
        let named = |name: &str| self.responses.iter().find(|response| response.status.eq_ignore_ascii_case(name));
        named(&status.to_string()).or_else(|| named(&format!("{}XX", status / 100))).or_else(|| named("default"))
    }

    /// Checks whether a status is possible for which the contract has no response.
    pub fn response_is_open(&self) -> bool {
        self.responses.iter().all(|response| response.status != "default")
    }

    /// Returns the definitions that its messages are validated against.
    pub fn schemas(&self) -> impl Iterator<Item = &str> {
        let parameters = self.parameters.iter().map(|parameter| parameter.schema.as_str());
        let bodies = self.request.iter().map(|body| body.schema.as_str());
        parameters.chain(bodies).chain(self.responses.iter().filter_map(|response| response.schema.as_deref()))
    }
}

/// An operation before normalising: its `schema` fields hold the names that its schemas should have.
pub(super) struct RawOperation {
    operation: Operation,
    schemas: Vec<UnnamedSchema>,
}

/// A schema that has no name yet.
struct UnnamedSchema {
    target: Target,
    wished: String,
}

impl RawOperation {
    /// Returns the schemas of its messages, and the names they should have.
    pub(super) fn roots(&self) -> impl Iterator<Item = (Target, String)> {
        self.schemas.iter().map(|schema| (schema.target.clone(), schema.wished.clone()))
    }

    /// Makes the operation, now that every schema has a name.
    pub(super) fn named(self, names: &BTreeMap<Target, String>) -> Operation {
        let Self { mut operation, schemas } = self;
        let name = |wished: &mut String| {
            let schema = schemas.iter().find(|schema| schema.wished == *wished);
            *wished = schema.and_then(|schema| names.get(&schema.target)).cloned().unwrap_or_default();
        };
        operation.parameters.iter_mut().map(|parameter| &mut parameter.schema).for_each(name);
        operation.request.iter_mut().map(|body| &mut body.schema).for_each(name);
        operation.responses.iter_mut().filter_map(|response| response.schema.as_mut()).for_each(name);
        operation
    }
}

const CODE: &Code = &document_codes::OPERATION;
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Reads the paths of a contract.
pub(super) fn read(root: &Node, sources: &Sources, diagnostics: &mut Diagnostics) -> Vec<RawOperation> {
    read_with(root, sources, false, diagnostics)
}

/// Reads the paths of a document that is not a contract. Leaves out what cannot be read; the id of an operation without one
/// is its method and path.
pub(super) fn read_any(root: &Node, sources: &Sources) -> Vec<RawOperation> {
    read_with(root, sources, true, &mut Diagnostics::default())
}

fn read_with(root: &Node, sources: &Sources, is_any: bool, diagnostics: &mut Diagnostics) -> Vec<RawOperation> {
    let (hosts, bases) = servers(root);
    let mut reader = OperationReader { sources, diagnostics, hosts, bases, is_any };
    let paths = Pointer::root().child("paths");
    let mut calls: Vec<RawOperation> = Vec::new();
    for item in root.get("paths").map(Node::entries).unwrap_or_default() {
        let Some((target, node)) = reader.at((FileId(0), paths.child(&item.key))) else { continue };
        for entry in node.entries().iter().filter(|entry| METHODS.contains(&entry.key.as_str())) {
            let place = (target.0, target.1.child(&entry.key));
            let Some(call) = reader.call(&item.key, node, entry, &place) else { continue };
            if calls.iter().any(|known| known.operation.id == call.operation.id) {
                let message = format!("the operationId \"{}\" is given twice", call.operation.id);
                reader.diagnostics.error(CODE, entry.at, place.1, message).help("give each operation an id of its own");
                continue;
            }
            calls.push(call);
        }
    }
    calls
}

/// Returns the hosts of the servers, and the paths that their URLs start with. No hosts when one has a variable: then every
/// customer has a host of their own.
fn servers(root: &Node) -> (Vec<String>, Vec<String>) {
    let urls: Vec<&str> = root
        .get("servers")
        .map(Node::items)
        .unwrap_or_default()
        .iter()
        .filter_map(|server| server.get("url")?.as_str())
        .collect();
    let parts = |url: &str| {
        let rest = url.split_once("://").map_or_else(|| url.to_owned(), |(_, rest)| rest.to_owned());
        let (host, path) = rest.split_once('/').unwrap_or((&rest, ""));
        (host.to_owned(), format!("/{path}").trim_end_matches('/').to_owned())
    };
    let (mut hosts, mut bases) = (Vec::new(), Vec::new());
    for (host, base) in urls.iter().map(|url| parts(url)) {
        hosts.extend((!hosts.contains(&host)).then_some(host));
        bases.extend((!bases.contains(&base)).then_some(base));
    }
    if bases.is_empty() {
        bases.push(String::new());
    }
    let varies = hosts.iter().any(|host| host.is_empty() || host.contains('{'));
    (if varies { Vec::new() } else { hosts }, bases)
}

struct OperationReader<'a, 'd> {
    sources: &'a Sources,
    diagnostics: &'d mut Diagnostics,
    hosts: Vec<String>,
    bases: Vec<String>,
    /// Whether the document is not a contract, so that an operation needs no id.
    is_any: bool,
}

impl<'a> OperationReader<'a, '_> {
    /// Returns what is at a place, through `$ref`s; `None` when one is unresolved, which is an error.
    fn at(&mut self, place: Target) -> Option<(Target, &'a Node)> {
        follow(self.sources, place, self.diagnostics)
    }

    fn call(&mut self, path: &str, item: &Node, entry: &Entry, place: &Target) -> Option<RawOperation> {
        let node = &entry.value;
        let text = |key: &str| node.get(key).and_then(Node::as_str).map(str::trim).filter(|text| !text.is_empty());
        let by_path = format!("{} {path}", entry.key);
        let Some(id) = text("operationId").or(self.is_any.then_some(by_path.as_str())) else {
            let pointer = place.1.clone();
            self.diagnostics
                .error(CODE, entry.at, pointer, "the operation has no operationId")
                .help("add one: it is how reports and options name the call");
            return None;
        };
        let mut schemas = Vec::new();
        let graphql = node.get("x-operation").and_then(|node| {
            let pointer = place.1.child("x-operation");
            let fields = Fields::open(node, pointer, &OPERATION, CODE, self.diagnostics);
            fields.text("graphql", self.diagnostics)
        });
        let shared = (item, (place.0, place.1.parent().unwrap_or_default()));
        let mut parameters = self.parameters(id, shared, &mut schemas);
        parameters.extend(self.parameters(id, (node, place.clone()), &mut schemas));
        let request = self.request(id, node, place, &mut schemas);
        let responses = self.responses(id, node, place, &mut schemas);
        // Several calls on one path are distinguished after a `#`, which no path of a URL contains.
        let path = path.split('#').next().unwrap_or_default();
        let mut paths = self.bases.iter().map(|base| format!("{base}{path}"));
        let operation = Operation {
            id: id.to_owned(),
            summary: text("summary").unwrap_or_default().to_owned(),
            deprecated: matches!(node.get("deprecated").map(|node| &node.kind), Some(Kind::Bool(true))),
            method: entry.key.to_uppercase(),
            hosts: self.hosts.clone(),
            path: paths.next().unwrap_or_default(),
            other_paths: paths.collect(),
            graphql,
            parameters,
            request,
            responses,
        };
        Some(RawOperation { operation, schemas })
    }

    fn parameters(
        &mut self,
        id: &str,
        (node, place): (&Node, Target),
        schemas: &mut Vec<UnnamedSchema>,
    ) -> Vec<Parameter> {
        let count = node.get("parameters").map(Node::items).unwrap_or_default().len();
        let mut found = Vec::new();
        for index in 0..count {
            let place = (place.0, place.1.child("parameters").child(index.to_string()));
            let Some((target, node)) = self.at(place) else { continue };
            let text = |key: &str| node.get(key).and_then(Node::as_str);
            let (Some(name), Some(place)) = (text("name"), text("in")) else {
                self.diagnostics
                    .error(CODE, node.at, target.1, "a parameter needs a \"name\" and an \"in\"")
                    .help("write \"in: query\", \"in: header\" or \"in: path\"");
                continue;
            };
            let place = match place {
                "query" => ParameterPlace::Query,
                "header" => ParameterPlace::Header,
                "path" => continue,
                other => {
                    self.diagnostics
                        .error(
                            CODE,
                            node.at,
                            target.1.child("in"),
                            format!("a parameter in \"{other}\" is not checked"),
                        )
                        .help(suggestion(other, ["query", "header", "path"]));
                    continue;
                }
            };
            let Some(schema) = node.get("schema").map(|_| target.1.child("schema")) else {
                let message = format!("the parameter \"{name}\" has no schema");
                self.diagnostics.error(CODE, node.at, target.1, message).help("add \"schema: {type: string}\"");
                continue;
            };
            let wished = format!("{id}.{name}");
            schemas.push(UnnamedSchema { target: (target.0, schema), wished: wished.clone() });
            let required = matches!(node.get("required").map(|node| &node.kind), Some(Kind::Bool(true)));
            found.push(Parameter { name: name.to_owned(), place, required, schema: wished });
        }
        found
    }

    fn request(
        &mut self,
        id: &str,
        node: &Node,
        place: &Target,
        schemas: &mut Vec<UnnamedSchema>,
    ) -> Option<RequestBody> {
        node.get("requestBody")?;
        let (target, node) = self.at((place.0, place.1.child("requestBody")))?;
        let wished = format!("{id}.request");
        let Some(schema) = schema_of(node, &target) else {
            let message = format!("the body of \"{id}\" has no schema");
            self.diagnostics.error(CODE, node.at, target.1, message).help("add content.application/json.schema");
            return None;
        };
        schemas.push(UnnamedSchema { target: schema, wished: wished.clone() });
        let required = matches!(node.get("required").map(|node| &node.kind), Some(Kind::Bool(true)));
        Some(RequestBody { required, schema: wished })
    }

    fn responses(&mut self, id: &str, node: &Node, place: &Target, schemas: &mut Vec<UnnamedSchema>) -> Vec<Response> {
        let entries = node.get("responses").map(Node::entries).unwrap_or_default();
        if entries.is_empty() {
            let message = format!("the operation \"{id}\" has no responses");
            self.diagnostics.error(CODE, node.at, place.1.clone(), message).help("add \"responses\" with each status");
        }
        let mut found = Vec::new();
        // Extensions are checked elsewhere.
        for entry in entries.iter().filter(|entry| !entry.key.starts_with("x-")) {
            let at = place.1.child("responses").child(&entry.key);
            if !is_status(&entry.key) {
                let message = format!("\"{}\" is not a status", entry.key);
                self.diagnostics
                    .error(CODE, entry.at, at, message)
                    .help("a status is three digits in quotes, a class such as \"4XX\", or \"default\"");
                continue;
            }
            let Some((target, node)) = self.at((place.0, at)) else { continue };
            let schema = schema_of(node, &target).map(|target| {
                let wished = format!("{id}.response.{}", entry.key);
                schemas.push(UnnamedSchema { target, wished: wished.clone() });
                wished
            });
            let summary = node.get("description").and_then(Node::as_str).unwrap_or_default().trim().to_owned();
            found.push(Response { status: entry.key.clone(), summary, schema });
        }
        found
    }
}

fn is_status(text: &str) -> bool {
    let class = |first: u8| (b'1'..=b'5').contains(&first);
    match text.as_bytes() {
        [first, b'X', b'X'] => class(*first),
        [first, rest @ ..] if rest.len() == 2 => class(*first) && rest.iter().all(u8::is_ascii_digit),
        _ => text == "default",
    }
}

//! `paths`: the calls that are made to a vendor, each with what is asked and every answer that is known.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::event::Pending;
use crate::diagnostic::Diagnostics;
use crate::fields::Fields;
use crate::load::Sources;
use crate::nearest::suggestion;
use crate::node::{Entry, Kind, Node};
use crate::normalise::{Target, follow, schema_of};
use crate::pointer::Pointer;
use crate::text::FileId;

/// A call: how it is known, what it asks, what may come back.
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
    /// In capitals.
    pub method: String,
    /// The hosts that have it; empty when every customer has a host of their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hosts: Vec<String>,
    /// The whole path of its URL, with `{name}` for a segment that varies.
    pub path: String,
    /// The same below the other servers, where they have it elsewhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_paths: Vec<String>,
    /// The field that its GraphQL document asks for first, where one path serves many calls.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub graphql: Option<String>,
    /// What stands in its query and headers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Parameter>,
    /// Its body; absent when it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<RequestBody>,
    /// What may come back, in the order of the contract.
    pub responses: Vec<Response>,
}

/// A value in a query or a header.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// Its name; a header's is the same in any case.
    pub name: String,
    /// Where it stands.
    #[serde(rename = "in")]
    pub place: ParameterPlace,
    /// Whether it must be there.
    pub required: bool,
    /// The definition that its value must satisfy, as text or as the scalar that the text is.
    pub schema: String,
}

/// Where a parameter stands. Those of the path are in it by being matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ParameterPlace {
    /// After the `?`.
    Query,
    /// Among the headers.
    Header,
}

/// The body of a request.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestBody {
    /// Whether there must be one.
    pub required: bool,
    /// The definition that it must satisfy.
    pub schema: String,
}

/// One of the answers.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// A status such as `404`, a class such as `4XX`, or `default`.
    pub status: String,
    /// One line about it.
    pub summary: String,
    /// The definition that its body must satisfy; absent when it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
}

impl Operation {
    /// The answer that the contract has for a status: the exact one, else its class, else the default.
    pub fn response(&self, status: u16) -> Option<&Response> {
        let named = |name: &str| self.responses.iter().find(|response| response.status.eq_ignore_ascii_case(name));
        named(&status.to_string()).or_else(|| named(&format!("{}XX", status / 100))).or_else(|| named("default"))
    }

    /// Whether a status may come of which the contract says nothing.
    pub fn response_is_open(&self) -> bool {
        self.responses.iter().all(|response| response.status != "default")
    }

    /// The definitions that its messages must satisfy.
    pub fn schemas(&self) -> impl Iterator<Item = &str> {
        let parameters = self.parameters.iter().map(|parameter| parameter.schema.as_str());
        let bodies = self.request.iter().map(|body| body.schema.as_str());
        parameters.chain(bodies).chain(self.responses.iter().filter_map(|response| response.schema.as_deref()))
    }
}

/// An operation whose schemas have no names yet: `schema` fields hold the names that they should have.
pub(super) struct Call {
    operation: Operation,
    /// By the name that each should have.
    pub(super) schemas: Vec<Pending>,
}

const CODE: &str = "contract/operation";
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

pub(super) fn read(root: &Node, sources: &Sources, diagnostics: &mut Diagnostics) -> Vec<Call> {
    read_with(root, sources, false, diagnostics)
}

/// The calls of a document that is no contract: what cannot be read is left out, and an operation without an id is called
/// by its method and path.
pub(super) fn read_any(root: &Node, sources: &Sources) -> Vec<Call> {
    read_with(root, sources, true, &mut Diagnostics::default())
}

fn read_with(root: &Node, sources: &Sources, any: bool, diagnostics: &mut Diagnostics) -> Vec<Call> {
    let (hosts, bases) = servers(root);
    let mut reader = Reader { sources, diagnostics, hosts, bases, any };
    let paths = Pointer::root().child("paths");
    let mut calls: Vec<Call> = Vec::new();
    for item in root.get("paths").map(Node::entries).unwrap_or_default() {
        let Some((target, node)) = reader.at((FileId(0), paths.child(&item.key))) else { continue };
        for entry in node.entries().iter().filter(|entry| METHODS.contains(&entry.key.as_str())) {
            let place = (target.0, target.1.child(&entry.key));
            let Some(call) = reader.call(&item.key, node, entry, &place) else { continue };
            if calls.iter().any(|known| known.operation.id == call.operation.id) {
                let message = format!("the operationId \"{}\" is there twice", call.operation.id);
                reader.diagnostics.error(CODE, entry.at, place.1, message).help("give each operation an id of its own");
                continue;
            }
            calls.push(call);
        }
    }
    calls
}

/// The operations, now that every schema has a name.
pub(super) fn named(calls: Vec<Call>, names: &BTreeMap<Target, String>) -> Vec<Operation> {
    let operation = |call: Call| {
        let mut operation = call.operation;
        let name = |wished: &mut String| {
            let pending = call.schemas.iter().find(|pending| pending.wished == *wished);
            *wished = pending.and_then(|pending| names.get(&pending.target)).cloned().unwrap_or_default();
        };
        operation.parameters.iter_mut().map(|parameter| &mut parameter.schema).for_each(name);
        operation.request.iter_mut().map(|body| &mut body.schema).for_each(name);
        operation.responses.iter_mut().filter_map(|response| response.schema.as_mut()).for_each(name);
        operation
    };
    calls.into_iter().map(operation).collect()
}

/// The hosts of the servers, and the paths that their URLs start with. A host with a variable in it is anybody's.
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

struct Reader<'a, 'd> {
    sources: &'a Sources,
    diagnostics: &'d mut Diagnostics,
    hosts: Vec<String>,
    bases: Vec<String>,
    /// Whether an operation may be without an id.
    any: bool,
}

impl<'a> Reader<'a, '_> {
    /// What stands at a place, through `$ref`s; nothing when one leads nowhere, which is a fault.
    fn at(&mut self, place: Target) -> Option<(Target, &'a Node)> {
        follow(self.sources, place, self.diagnostics)
    }

    fn call(&mut self, path: &str, item: &Node, entry: &Entry, place: &Target) -> Option<Call> {
        let node = &entry.value;
        let text = |key: &str| node.get(key).and_then(Node::as_str).map(str::trim).filter(|text| !text.is_empty());
        let made = format!("{} {path}", entry.key);
        let Some(id) = text("operationId").or(self.any.then_some(made.as_str())) else {
            let pointer = place.1.clone();
            self.diagnostics
                .error(CODE, entry.at, pointer, "the operation has no operationId")
                .help("add one: it is how reports and options name the call");
            return None;
        };
        let mut schemas = Vec::new();
        let graphql = node.get("x-operation").and_then(|node| {
            let pointer = place.1.child("x-operation");
            let fields = Fields::open(node, pointer, ("x-operation", CODE), &["graphql"], self.diagnostics);
            fields.required_text("graphql", self.diagnostics)
        });
        let shared = (item, (place.0, place.1.parent().unwrap_or_default()));
        let mut parameters = self.parameters(id, shared, &mut schemas);
        parameters.extend(self.parameters(id, (node, place.clone()), &mut schemas));
        let request = self.request(id, node, place, &mut schemas);
        let responses = self.responses(id, node, place, &mut schemas);
        // Several calls on one path are told apart after a `#`, which no path of a URL has.
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
        Some(Call { operation, schemas })
    }

    fn parameters(&mut self, id: &str, (node, place): (&Node, Target), schemas: &mut Vec<Pending>) -> Vec<Parameter> {
        let count = node.get("parameters").map(Node::items).unwrap_or_default().len();
        let mut found = Vec::new();
        for index in 0..count {
            let place = (place.0, place.1.child("parameters").child(index.to_string()));
            let Some((target, node)) = self.at(place) else { continue };
            let text = |key: &str| node.get(key).and_then(Node::as_str);
            let (Some(name), Some(place)) = (text("name"), text("in")) else {
                self.diagnostics
                    .error(CODE, node.at, target.1, "a parameter has a \"name\" and says what it is \"in\"")
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
            schemas.push(Pending { target: (target.0, schema), wished: wished.clone() });
            let required = matches!(node.get("required").map(|node| &node.kind), Some(Kind::Bool(true)));
            found.push(Parameter { name: name.to_owned(), place, required, schema: wished });
        }
        found
    }

    fn request(&mut self, id: &str, node: &Node, place: &Target, schemas: &mut Vec<Pending>) -> Option<RequestBody> {
        node.get("requestBody")?;
        let (target, node) = self.at((place.0, place.1.child("requestBody")))?;
        let wished = format!("{id}.request");
        let Some(schema) = schema_of(node, &target) else {
            let message = format!("the body of \"{id}\" has no schema");
            self.diagnostics.error(CODE, node.at, target.1, message).help("add content.application/json.schema");
            return None;
        };
        schemas.push(Pending { target: schema, wished: wished.clone() });
        let required = matches!(node.get("required").map(|node| &node.kind), Some(Kind::Bool(true)));
        Some(RequestBody { required, schema: wished })
    }

    fn responses(&mut self, id: &str, node: &Node, place: &Target, schemas: &mut Vec<Pending>) -> Vec<Response> {
        let entries = node.get("responses").map(Node::entries).unwrap_or_default();
        if entries.is_empty() {
            let message = format!("the operation \"{id}\" says nothing of what comes back");
            self.diagnostics.error(CODE, node.at, place.1.clone(), message).help("add \"responses\" with each status");
        }
        let mut found = Vec::new();
        for entry in entries {
            let at = place.1.child("responses").child(&entry.key);
            if !is_status(&entry.key) {
                let message = format!("\"{}\" is no status", entry.key);
                self.diagnostics
                    .error(CODE, entry.at, at, message)
                    .help("a status is three digits in quotes, a class such as \"4XX\", or \"default\"");
                continue;
            }
            let Some((target, node)) = self.at((place.0, at)) else { continue };
            let schema = schema_of(node, &target).map(|target| {
                let wished = format!("{id}.response.{}", entry.key);
                schemas.push(Pending { target, wished: wished.clone() });
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

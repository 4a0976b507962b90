//! The body of a call: its media type, and the value that it is read as.

use vistoria_schemas::contract::{MediaType, Operation, Response, is_of_http};
use vistoria_schemas::graph::Type;
use vistoria_schemas::json::Fault;
use vistoria_schemas::node::{Kind as NodeKind, Node};
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::text::{At, FileId};

use crate::body::Body;
use crate::capture::{Captured, Start};
use crate::code;
use crate::finding::{Fact, Finding};
use crate::settings::Settings;
use crate::slow_path;
use crate::subject::{Identified, Subject};
use crate::wire::{self, Kind};

/// A body as JSON: absent when the bytes are no JSON, and what is wrong with them.
#[derive(Clone, Copy)]
pub struct JsonBody<'b> {
    /// The body.
    pub body: Option<&'b Body>,
    /// What is not strict JSON.
    pub faults: &'b [Fault],
}

/// Adds the findings about the body of a call.
pub fn check_content(
    captured: &Captured,
    json: JsonBody<'_>,
    identified: &Identified<'_>,
    settings: &Settings,
    findings: &mut Vec<Finding>,
) {
    let is_blank = captured.body.trim_ascii().is_empty();
    let (operation, content, is_required) = match identified.subject {
        Subject::Request(operation) => {
            let body = operation.request.as_ref();
            (operation, body.map(|body| &body.content[..]), body.is_some_and(|body| body.required))
        }
        // A status that the contract does not have was reported.
        Subject::Response(operation, status) => match operation.response(status) {
            Some(response) => (operation, Some(&response.content[..]), must_have_body(captured, response, status)),
            None => return,
        },
        Subject::Event(_) | Subject::Answer(..) => return,
    };
    let content = content.unwrap_or_default();
    let has_content = content.iter().any(|media| media.schema.is_some());
    if is_blank && !(is_required && has_content) {
        return;
    }
    if content.is_empty() {
        findings.push(unexpected_body(operation, identified.subject));
        return;
    }
    let stated = captured.headers.as_ref().and_then(|headers| headers.text("content-type"));
    let stated = stated.filter(|stated| !stated.is_empty());
    let Some(media) = wire::select(content, stated) else {
        let known = content.iter().map(|media| media.range.clone()).collect();
        let found = wire::without_parameters(stated.unwrap_or_default());
        findings.push(Finding::own(&code::UNKNOWN_MEDIA_TYPE, Fact::UnknownMediaType { found, known }).in_body(0));
        return;
    };
    // Without a schema any body of the media type will do.
    let Some(definition) = media.schema.as_deref() else { return };
    let content_type = stated.unwrap_or(&media.range);
    let of_media = identified.with_definition(definition);
    read(captured, json, (media, content_type), &of_media, settings, findings);
}

/// Reads a body as its media type says, and adds the findings about it.
fn read(
    captured: &Captured,
    json: JsonBody<'_>,
    (media, content_type): (&MediaType, &str),
    of_media: &Identified<'_>,
    settings: &Settings,
    findings: &mut Vec<Finding>,
) {
    let contract = of_media.contract;
    let definition = of_media.schema().unwrap_or_default();
    let validate = |root: Node, findings: &mut Vec<Finding>| {
        slow_path::validate(&Body::new(root), of_media, settings, findings);
    };
    match wire::kind(Some(content_type)) {
        Kind::Json => {
            findings.extend(slow_path::faults(json.faults, json.body, Some(of_media), settings));
            if let Some(body) = json.body {
                slow_path::validate(body, of_media, settings, findings);
            }
        }
        Kind::Form => {
            let text = String::from_utf8_lossy(&captured.body);
            validate(wire::form(contract, media, definition, text.trim_end()), findings);
        }
        Kind::Multipart => match wire::multipart(contract, media, definition, (content_type, &captured.body)) {
            Ok(form) => {
                for part in form.refused {
                    let fact = Fact::UnknownMediaType { found: part.found, known: vec![part.expected] };
                    let finding = Finding::own(&code::UNKNOWN_MEDIA_TYPE, fact).in_body(part.at);
                    findings.push(finding.at(Pointer::root().child(part.name)));
                }
                validate(form.root, findings);
            }
            Err(why) => findings.push(Finding::own(&code::MALFORMED_BODY, Fact::MalformedBody { why }).in_body(0)),
        },
        Kind::Text => {
            let text = String::from_utf8_lossy(&captured.body).into_owned();
            validate(Node::new(At { file: FileId(0), offset: 0 }, NodeKind::String(text)), findings);
        }
        // Bytes are all that a contract can ask of such a body.
        Kind::Unread if is_string_only(of_media) => {}
        Kind::Unread => {
            let fact = Fact::UnreadMediaType { found: wire::without_parameters(content_type) };
            findings.push(Finding::own(&code::UNREAD_MEDIA_TYPE, fact).in_body(0));
        }
    }
}

/// Checks whether the schema asks no more than that the body is a string.
fn is_string_only(of_media: &Identified<'_>) -> bool {
    let contract = of_media.contract;
    let mut schemas = contract.schemas_of(of_media.schema()).into_iter().map(|id| contract.graph().schema(id));
    schemas.all(|schema| {
        schema.constrains_types_only() && schema.values.types.is_none_or(|types| types.contains(Type::String))
    })
}

/// Checks whether a response must have the body that the contract describes: HTTP has none in the response to a HEAD and none with
/// some statuses, and a contract that describes a class of statuses does not mean that every redirection has one.
fn must_have_body(captured: &Captured, response: &Response, status: u16) -> bool {
    let is_head = |request: &Captured| matches!(&request.start, Some(Start::Request(line)) if line.method.eq_ignore_ascii_case("HEAD"));
    let answers_head = matches!(&captured.start, Some(Start::Response { to: Some(request), .. }) if is_head(request));
    let is_of_class = is_of_http(status) && response.status != status.to_string();
    !answers_head && !is_of_class && !matches!(status, 100..=199 | 204 | 304)
}

fn unexpected_body(operation: &Operation, subject: Subject<'_>) -> Finding {
    let status = match subject {
        Subject::Response(_, status) => Some(status),
        _ => None,
    };
    Finding::own(&code::UNEXPECTED_BODY, Fact::UnexpectedBody { operation: operation.id.clone(), status }).in_body(0)
}

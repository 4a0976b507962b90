//! Bodies of calls, by their media types: JSON and forms have types, anything else is kept as it is.

use serde_json::{Map, Value, json};
use vistoria_schemas::applicable::{Applied, Step, applicable};
use vistoria_schemas::canonical::Forms;
use vistoria_schemas::contract::specification::ANNOTATED_FORMAT;
use vistoria_schemas::contract::{MediaType, json_media_type};
use vistoria_schemas::keywords::keyword_kind;
use vistoria_schemas::node::Node;
use vistoria_schemas::validators::definition_reference;

use super::forms::beside_opaque_definitions;
use super::lowering::Lowering;
use crate::ir::{Body, Form, FormKind, Provenance, Raw, Shape, ShapeId, TypeRef};

/// Returns a body of these media types.
pub(super) fn of(lowering: &mut Lowering<'_>, content: &[MediaType], what: &str) -> Body {
    let provenance = Provenance::of(what);
    // A range without a schema is anything.
    let is_json = |media: &MediaType| media.may_be_json() && (media.schema.is_some() || media.is_json());
    let (json, others): (Vec<&MediaType>, Vec<&MediaType>) = content.iter().partition(|media| is_json(media));
    let mut body = Body::default();
    let mut kept = Vec::new();
    for media in others {
        match (form_kind(&media.range), &media.schema) {
            (Some(kind), Some(schema)) if body.forms.iter().all(|form| form.kind != kind) => {
                let typed = lowering.definition(schema);
                body.forms.push(Form { kind, typed, encoding: media.encoding.clone() });
            }
            _ => kept.push(media),
        }
    }
    body.forms.sort_by_key(|form| form.kind);
    for media in &kept {
        if media.schema.as_ref().is_some_and(|schema| !lowering.is_plain_text(schema)) {
            lowering.add_permanent_loss(
                &provenance,
                format!("not checked: the schema of {}, which is kept as it is", media.range),
            );
        }
    }
    let is_text = |media: &&MediaType| essence(&media.range).starts_with("text/");
    let raw = if kept.iter().all(is_text) { Raw::Text } else { Raw::Bytes };
    let ranges = || kept.iter().map(|media| media.range.as_str());
    body.raw = (!kept.is_empty()).then(|| (raw, concrete(ranges(), default_range(raw))));
    body.json_range = concrete(json_media_type(content).iter().map(|media| media.range.as_str()), "application/json");
    body.json = of_json(lowering, content, &json, provenance);
    body
}

/// Returns the type of a JSON body of these media types.
fn of_json(
    lowering: &mut Lowering<'_>,
    content: &[MediaType],
    json: &[&MediaType],
    provenance: Provenance,
) -> Option<TypeRef> {
    let mut schemas: Vec<Option<&String>> = json.iter().map(|media| media.schema.as_ref()).collect();
    schemas.dedup_by(|one, other| lowering.is_same_schema(one.map(String::as_str), other.map(String::as_str)));
    match (&schemas[..], json_media_type(content)) {
        ([], _) | (_, None) => None,
        ([Some(schema)], _) => Some(lowering.definition(schema)),
        ([None], _) => Some(lowering.json(provenance)),
        (schemas, Some(_)) => {
            let names: Option<Vec<&String>> = schemas.iter().copied().collect();
            // A media type without a schema accepts any JSON.
            let Some(names) = names else { return Some(lowering.json(provenance)) };
            if let Some(typed) = either(lowering, &names) {
                return Some(typed);
            }
            let ranges: Vec<&str> = json.iter().map(|media| media.range.as_str()).collect();
            lowering.add_permanent_loss(
                &provenance,
                format!("any JSON is accepted: the schemas of {} differ", ranges.join(" and ")),
            );
            Some(lowering.json(provenance))
        }
    }
}

/// Returns the type of what one of several definitions accepts.
fn either(lowering: &mut Lowering<'_>, names: &[&String]) -> Option<TypeRef> {
    // A component is known by its own name, which names the variant.
    let reference = |name: &&String| {
        let schema = lowering.definitions_as_json.get(*name).filter(|schema| schema.get("$ref").is_some());
        let alone = schema.filter(|schema| schema.as_object().is_some_and(|keywords| keywords.len() == 1));
        alone.cloned().unwrap_or_else(|| json!({"$ref": definition_reference(name)}))
    };
    let references: Vec<Value> = names.iter().map(reference).collect();
    let bodies = Map::from_iter([("either".to_owned(), json!({"anyOf": references}))]);
    let document = beside_opaque_definitions(bodies, &lowering.opaque);
    let form = Forms::new(&document).and_then(|forms| forms.at("properties", "either")).ok()?;
    Some(lowering.typed(&form, Provenance::of(&format!("{}.either", names[0]))))
}

fn form_kind(range: &str) -> Option<FormKind> {
    match essence(range).as_str() {
        "application/x-www-form-urlencoded" => Some(FormKind::Urlencoded),
        "multipart/form-data" => Some(FormKind::Multipart),
        _ => None,
    }
}

fn essence(range: &str) -> String {
    range.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn default_range(raw: Raw) -> &'static str {
    match raw {
        Raw::Text => "text/plain",
        Raw::Bytes => "application/octet-stream",
    }
}

/// Returns the first media type that is no range.
fn concrete<'r>(mut ranges: impl Iterator<Item = &'r str>, default: &str) -> String {
    ranges.find(|range| !range.contains('*')).unwrap_or(default).to_owned()
}

/// Keeps forms as they are that are no objects, with a loss, and finds the files in the others. Called when all shapes are known.
pub(super) fn settle(lowering: &mut Lowering<'_>) {
    for index in 0..lowering.ir.calls.len() {
        let call = &mut lowering.ir.calls[index];
        let id = call.operation.id.clone();
        let mut bodies: Vec<Body> =
            std::iter::once(&mut call.request).chain(&mut call.responses).map(std::mem::take).collect();
        for body in &mut bodies {
            settle_one(lowering, body, &id);
        }
        let call = &mut lowering.ir.calls[index];
        for (place, body) in std::iter::once(&mut call.request).chain(&mut call.responses).zip(bodies) {
            *place = body;
        }
    }
}

fn settle_one(lowering: &mut Lowering<'_>, body: &mut Body, id: &str) {
    let (objects, others): (Vec<Form>, Vec<Form>) = std::mem::take(&mut body.forms).into_iter().partition(|form| {
        let shape = lowering.ir.shape(form.typed.shape);
        !form.typed.nullable && matches!(shape, Shape::Struct(_) | Shape::Map(_) | Shape::OneOf(_) | Shape::EmptyObject)
    });
    for form in &objects {
        if form.kind == FormKind::Multipart {
            find_files(lowering, form);
        }
    }
    body.forms = objects;
    for form in others {
        let what = format!("not checked: the schema of a form of {id}, which is kept as it is, since it is no object");
        let provenance = lowering.ir.item(form.typed.shape).provenance.clone();
        lowering.add_permanent_loss(&provenance, what);
        body.raw =
            Some((Raw::Bytes, concrete(body.raw.iter().map(|(_, range)| range.as_str()), "application/octet-stream")));
    }
}

/// Makes files of the properties of a form that are bytes.
fn find_files(lowering: &mut Lowering<'_>, form: &Form) {
    let media = |name: &str| {
        let encoding = form.encoding.iter().find(|encoding| encoding.name == name);
        encoding.and_then(|encoding| encoding.content_type.as_deref())
    };
    let mut open = vec![lowering.ir.resolved(form.typed.shape)];
    let mut found = Vec::new();
    while let Some(id) = open.pop() {
        let inside = |step: Step| lowering.ir.item(id).provenance.then(step);
        match lowering.ir.shape(id) {
            Shape::Struct(object) => {
                for field in &object.fields {
                    let place = inside(Step::Property(field.wire.clone()));
                    found.push((field.typed.shape, place, media(&field.wire)));
                }
                found.extend(object.rest.iter().map(|typed| (typed.shape, inside(Step::Value), None)));
            }
            Shape::Map(typed) => found.push((typed.shape, inside(Step::Value), None)),
            Shape::OneOf(alternatives) => {
                open.extend(alternatives.branches.iter().map(|branch| lowering.ir.resolved(branch.shape)));
            }
            _ => {}
        }
    }
    for (id, place, media) in found {
        make_files(lowering, id, &place, media);
    }
}

/// Makes a file of the value at a place that is bytes, and of the items and alternatives in it that are.
fn make_files(lowering: &mut Lowering<'_>, id: ShapeId, place: &Provenance, media: Option<&str>) {
    let id = lowering.ir.resolved(id);
    match lowering.ir.shape(id).clone() {
        Shape::List(item) | Shape::Array(item, _) => {
            make_files(lowering, item.shape, &place.then(Step::Item), media);
        }
        Shape::Tuple(items) => items.iter().enumerate().for_each(|(index, item)| {
            make_files(lowering, item.shape, &place.then(Step::Position(index)), media);
        }),
        Shape::ByType(variants) => {
            variants.iter().for_each(|(_, variant)| make_files(lowering, *variant, place, media));
        }
        shape @ (Shape::Text | Shape::Json) => {
            let applied = applicable(&lowering.contract.document, &place.definition, &place.path);
            let is_file = match (media.map(is_binary), shape) {
                (Some(is_binary), _) => is_binary,
                (None, Shape::Text) => applied.iter().any(is_of_bytes),
                (None, _) => applied.iter().all(says_nothing) || applied.iter().any(is_of_bytes),
            };
            if is_file {
                let item = lowering.ir.item_mut(id);
                item.shape = Shape::File;
                item.limits.clear();
            }
        }
        _ => {}
    }
}

/// Checks whether a part of one of several media types is bytes.
fn is_binary(media: &str) -> bool {
    media.split(',').map(essence).any(|media| {
        let is_text =
            media.starts_with("text/") || ["json", "xml", "urlencoded"].iter().any(|end| media.ends_with(end));
        !is_text
    })
}

/// Checks whether a schema is of bytes.
fn is_of_bytes(applied: &Applied<'_>) -> bool {
    let text = |keyword: &str| applied.schema.get(keyword).and_then(Node::as_str);
    let format = text(ANNOTATED_FORMAT).or_else(|| text("format"));
    let media = text("contentMediaType").filter(|_| text("contentEncoding").is_none());
    format == Some("binary") || media.is_some_and(is_binary)
}

/// Checks whether a schema accepts any value: the part of a form is bytes then.
fn says_nothing(applied: &Applied<'_>) -> bool {
    applied.schema.entries().iter().all(|entry| entry.key == "$ref" || keyword_kind(&entry.key).is_none())
}

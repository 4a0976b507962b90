//! Parameters of calls: an object schema for each call, whose properties are its parameters, so that they become a struct as any
//! object does.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use vistoria_schemas::contract::{Contract, Operation, Parameter, ParameterPlace};
use vistoria_schemas::document::{Definition, REFERENCE_PREFIX};
use vistoria_schemas::node::{Entry, Kind, Node};
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::text::At;

use super::lowering::Lowering;
use crate::ir::{Call, Parameters, Shape};

/// The annotation of these objects: the id of the call.
const CALL: &str = "x-parameters-of";

/// Adds the object of the parameters of each call to the definitions of a contract. The contract is not read by anything else
/// afterwards: to validate a request, each parameter is validated for itself.
pub fn define_parameters(contract: &mut Contract) {
    let Some(mut schemas) = contract.bundle.schema["$defs"].as_object_mut().map(std::mem::take) else { return };
    for operation in contract.bundle.operations.iter().filter(|operation| !operation.parameters.is_empty()) {
        let taken = |name: &String| schemas.contains_key(name);
        let name = names(operation).find(|name| !taken(name)).unwrap_or_default();
        let (node, schema) = object(operation);
        schemas.insert(name.clone(), schema);
        contract.document.definitions.insert(name, Definition { schema: node, pointer: Pointer::root() });
    }
    contract.bundle.schema["$defs"] = Value::Object(schemas);
}

/// Returns the names that the definition may have, the first one free; in letters that a reference can have.
fn names(operation: &Operation) -> impl Iterator<Item = String> {
    let is_plain = |char: char| char.is_ascii_alphanumeric() || "._-".contains(char);
    let id: String = operation.id.chars().map(|char| if is_plain(char) { char } else { '_' }).collect();
    let wished = format!("{id}.parameters");
    std::iter::once(wished.clone()).chain((2..).map(move |number| format!("{wished}.{number}")))
}

/// Lowers the parameters of a call.
pub(super) fn of(lowering: &mut Lowering<'_>, operation: &Operation) -> Option<Parameters> {
    let definitions = &lowering.contract.document.definitions;
    let is_of = |name: &String| {
        let call = definitions.get(name).and_then(|definition| definition.schema.get(CALL)).and_then(Node::as_str);
        call.map(|call| call == operation.id)
    };
    let name =
        names(operation).take_while(|name| definitions.contains_key(name)).find(|name| is_of(name) == Some(true))?;
    Some(Parameters { typed: lowering.definition(&name), keys: keys(operation) })
}

/// Returns the key of each parameter in the object: its name. Of parameters of the same name, that of the path has it, else that
/// of the query, else the header; the others have their location, too.
fn keys(operation: &Operation) -> Vec<String> {
    let parameters = &operation.parameters;
    let mut in_order: Vec<usize> = (0..parameters.len()).collect();
    in_order.sort_by_key(|index| rank(&parameters[*index]));
    // A name of a parameter is never that of another one with its location.
    let names: BTreeSet<&str> = parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    let mut taken = BTreeSet::new();
    let mut keys = vec![String::new(); parameters.len()];
    for index in in_order {
        let Parameter { name, place, .. } = &parameters[index];
        let mut key = name.clone();
        while taken.contains(&key) || (key != *name && names.contains(key.as_str())) {
            key = format!("{key}_{}", place_name(*place));
        }
        taken.insert(key.clone());
        keys[index] = key;
    }
    keys
}

fn rank(parameter: &Parameter) -> u8 {
    match parameter.place {
        ParameterPlace::Path => 0,
        ParameterPlace::Query => 1,
        ParameterPlace::Header => 2,
        ParameterPlace::Cookie => 3,
    }
}

/// Returns the name of a location, as OpenAPI has it.
fn place_name(place: ParameterPlace) -> &'static str {
    match place {
        ParameterPlace::Path => "path",
        ParameterPlace::Query => "query",
        ParameterPlace::Header => "header",
        ParameterPlace::Cookie => "cookie",
    }
}

/// Returns the schema of the object, as written and as compiled.
fn object(operation: &Operation) -> (Node, Value) {
    let at = At::default();
    let node = |kind| Node::new(at, kind);
    let text = |text: &str| node(Kind::String(text.to_owned()));
    let entry = |key: &str, value: Node| Entry { at, key: key.to_owned(), value };
    let (mut properties, mut schemas, mut required) = (Vec::new(), Map::new(), Vec::new());
    for (parameter, key) in operation.parameters.iter().zip(keys(operation)) {
        let reference = format!("{REFERENCE_PREFIX}{}", parameter.schema);
        let described = parameter.description.iter().map(|description| entry("description", text(description)));
        let keywords = std::iter::once(entry("$ref", text(&reference))).chain(described).collect();
        properties.push(entry(&key, node(Kind::Object(keywords))));
        schemas.insert(key.clone(), json!({ "$ref": reference }));
        // A variable of a path is always there.
        required.extend((parameter.required || parameter.place == ParameterPlace::Path).then_some(key));
    }
    let schema = json!({"type": "object", "required": required, "properties": schemas});
    let required = required.iter().map(|key| text(key)).collect();
    let description = format!("The parameters of `{}`, {} {}.", operation.id, operation.method, operation.full_path());
    let keywords = vec![
        entry(CALL, text(&operation.id)),
        entry("description", text(&description)),
        entry("type", text("object")),
        entry("required", node(Kind::Array(required))),
        entry("properties", node(Kind::Object(properties))),
    ];
    (node(Kind::Object(keywords)), schema)
}

/// Leaves out parameters that did not become a struct, with a loss.
pub(super) fn settle(lowering: &mut Lowering<'_>) {
    for index in 0..lowering.ir.calls.len() {
        let Call { parameters: Some(Parameters { typed, .. }), .. } = &lowering.ir.calls[index] else { continue };
        if !matches!(lowering.ir.shape(typed.shape), Shape::Struct(_)) {
            let provenance = lowering.ir.item(typed.shape).provenance.clone();
            lowering.add_permanent_loss(&provenance, "the parameters are not read: no object has them all".to_owned());
            lowering.ir.calls[index].parameters = None;
        }
    }
}

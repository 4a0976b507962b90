//! What a call has besides a body: the query and the headers of its request, the status of its response, and whether there
//! is a body at all.

use serde_json::Value;
use vistoria_schemas::contract::{Level, Operation, Parameter, ParameterPlace};
use vistoria_schemas::pointer::Pointer;

use super::applied::{Mode, spread};
use crate::Settings;
use crate::capture::{Captured, Start};
use crate::finding::{Finding, Findings, Spot};
use crate::identify::{Identified, Subject};

/// Adds what is wrong with a call before its body.
pub fn around_the_body(captured: &Captured, identified: &Identified<'_>, settings: &Settings, findings: &mut Findings) {
    match (identified.subject, &captured.start) {
        (Subject::Request(operation), Some(Start::Request(_))) => {
            for parameter in &operation.parameters {
                findings.list.extend(unmet(parameter, captured, identified, settings));
            }
        }
        (Subject::Response(operation, status), _) if operation.response(status).is_none() => {
            findings.list.push(plain("call/unknown-status", unknown_status(operation, status)));
        }
        _ => {}
    }
}

/// A body where the contract knows of none. That of a status that the contract does not have was named already.
pub fn no_body_is_known(identified: &Identified<'_>, findings: &mut Findings) {
    let message = match identified.subject {
        Subject::Event(_) | Subject::Answer(..) => return,
        Subject::Request(operation) => format!("{} takes no body, so this one was not checked", operation.id),
        Subject::Response(operation, status) => match operation.response(status) {
            Some(_) => format!("{} answers {status} without a body, so this one was not checked", operation.id),
            None => return,
        },
    };
    findings.list.push(Finding { spot: Spot::Body(0), ..plain("call/unexpected-body", message) });
}

fn unknown_status(operation: &Operation, status: u16) -> String {
    let known: Vec<&str> = operation.responses.iter().map(|response| response.status.as_str()).collect();
    format!("nothing was checked: the contract has no answer {status} of {}, only {}", operation.id, known.join(", "))
}

fn plain(code: &str, message: String) -> Finding {
    Finding {
        code: code.to_owned(),
        level: Level::Error,
        pointer: Pointer::root(),
        spot: Spot::Head(0),
        message,
        expected: None,
        found: None,
        rule: None,
    }
}

/// What is wrong with a parameter: that it is not there, or that its value is not what the contract wants. A text that
/// stands for a scalar, as in `limit=20`, is as good as the scalar.
fn unmet(
    parameter: &Parameter,
    captured: &Captured,
    identified: &Identified<'_>,
    settings: &Settings,
) -> Option<Finding> {
    let contract = identified.contract;
    let place = match parameter.place {
        ParameterPlace::Query => "query parameter",
        ParameterPlace::Header => "header",
    };
    let fits = |text: &str| {
        let scalar = serde_json::from_str::<Value>(text).ok().filter(|value| value.is_number() || value.is_boolean());
        let values = [Some(Value::String(text.to_owned())), scalar];
        values.iter().flatten().any(|value| contract.satisfies(value, &parameter.schema))
    };
    let values = values(parameter, captured);
    let message = match values.iter().find(|text| !fits(text)) {
        None if !values.is_empty() || !parameter.required => return None,
        None => format!("the {place} {} is absent; it must be there", parameter.name),
        Some(text) if settings.show_values => {
            format!("the {place} {} is not what it should be: {text}", parameter.name)
        }
        Some(_) => format!("the {place} {} is not what it should be", parameter.name),
    };
    let bundle = &contract.bundle();
    let schemas = spread(contract, contract.schema_of(&parameter.schema), Mode::Every);
    let rule = schemas.iter().find_map(|id| bundle.rule(contract.schema(*id).rule.as_deref()?));
    Some(Finding {
        code: rule.map_or_else(|| format!("{}/schema/parameter", bundle.vendor), |rule| rule.code.clone()),
        found: values.is_empty().then(|| "absent".to_owned()),
        rule: rule.map(|rule| (rule.says.clone(), rule.source.clone())),
        ..plain("", message)
    })
}

/// Every value of a parameter.
fn values(parameter: &Parameter, captured: &Captured) -> Vec<String> {
    match (parameter.place, &captured.start, &captured.headers) {
        (ParameterPlace::Query, Some(Start::Request(line)), _) => {
            line.query.iter().filter(|(name, _)| *name == parameter.name).map(|(_, value)| value.clone()).collect()
        }
        (ParameterPlace::Header, _, Some(headers)) => {
            headers.all(&parameter.name).map(|value| String::from_utf8_lossy(value).trim().to_owned()).collect()
        }
        _ => Vec::new(),
    }
}

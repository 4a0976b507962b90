//! Findings about a call beside its body: the query and the headers of its request, the status of its response, and a body
//! where the contract describes none.

use serde_json::Value;
use vistoria_schemas::contract::{Level, Parameter, ParameterPlace};
use vistoria_schemas::graph::{Scope, applicable};
use vistoria_schemas::pointer::Pointer;

use crate::capture::{Captured, Start};
use crate::code;
use crate::finding::{Fact, Finding, FindingCode, Offset, ParameterProblem, RuleText};
use crate::settings::Settings;
use crate::subject::{Identified, Subject};

/// Adds the findings about a call before its body.
pub(super) fn check(
    captured: &Captured,
    identified: &Identified<'_>,
    settings: &Settings,
    findings: &mut Vec<Finding>,
) {
    match (identified.subject, &captured.start) {
        (Subject::Request(operation), Some(Start::Request(_))) => {
            let parameters = operation.parameters.iter();
            findings.extend(parameters.filter_map(|parameter| unmet(parameter, captured, identified, settings)));
        }
        (Subject::Response(operation, status), _) if operation.response(status).is_none() => {
            let known = operation.responses.iter().map(|response| response.status.clone()).collect();
            let fact = Fact::UnknownStatus { operation: operation.id.clone(), status, known };
            findings.push(Finding::own(&code::UNKNOWN_STATUS, fact));
        }
        _ => {}
    }
}

/// Returns the finding about a body where the contract describes none. A status that the contract does not have was reported
/// already.
pub fn unexpected_body(identified: &Identified<'_>) -> Option<Finding> {
    let (operation, status) = match identified.subject {
        Subject::Event(_) | Subject::Answer(..) => return None,
        Subject::Request(operation) => (operation, None),
        Subject::Response(operation, status) => operation.response(status).map(|_| (operation, Some(status)))?,
    };
    let fact = Fact::UnexpectedBody { operation: operation.id.clone(), status };
    Some(Finding::own(&code::UNEXPECTED_BODY, fact).in_body(0))
}

/// Returns the finding about a parameter that is missing or whose value does not satisfy its schema. A text that stands for a
/// scalar, as in `limit=20`, is as good as the scalar.
fn unmet(
    parameter: &Parameter,
    captured: &Captured,
    identified: &Identified<'_>,
    settings: &Settings,
) -> Option<Finding> {
    let contract = identified.contract;
    let fits = |text: &str| {
        let scalar = serde_json::from_str::<Value>(text).ok().filter(|value| value.is_number() || value.is_boolean());
        let values = [Some(Value::String(text.to_owned())), scalar];
        values.iter().flatten().any(|value| contract.accepts(&parameter.schema, value))
    };
    let values = values(parameter, captured);
    let problem = match values.iter().find(|text| !fits(text)) {
        None if !values.is_empty() || !parameter.required => return None,
        None => ParameterProblem::Missing,
        Some(text) => ParameterProblem::Invalid(settings.show_values.then(|| text.clone())),
    };
    let (bundle, graph) = (contract.bundle(), contract.graph());
    let schemas = applicable(graph, contract.schemas_of(Some(&parameter.schema)), Scope::Every);
    let rule = schemas.iter().find_map(|id| bundle.rule(graph.schema(*id).extensions.rule.as_deref()?));
    let code = match rule {
        Some(rule) => FindingCode::Rule(rule.code.clone()),
        None => FindingCode::Schema { vendor: bundle.vendor.clone(), code: &code::PARAMETER },
    };
    Some(Finding {
        code,
        level: Level::Error,
        pointer: Pointer::root(),
        offset: Offset::Head(0),
        fact: Fact::Parameter { place: parameter.place, name: parameter.name.clone(), problem },
        rule: rule.map(RuleText::from),
        alternative: None,
    })
}

/// Returns every value of a parameter.
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

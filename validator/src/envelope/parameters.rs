//! The parameters of a request and the headers of a response.

use std::collections::BTreeSet;

use vistoria_schemas::contract::{Operation, Parameter, ParameterPlace, Response, Route};
use vistoria_schemas::graph::{Scope, applicable};
use vistoria_schemas::nearest::nearest;
use vistoria_schemas::node::Node;
use vistoria_schemas::pointer::Pointer;

use crate::body::Body;
use crate::capture::{Captured, Headers, RequestLine};
use crate::code;
use crate::finding::{Fact, Finding, FindingCode, Offset, ParameterName, RuleText};
use crate::settings::Settings;
use crate::slow_path;
use crate::subject::Identified;
use crate::wire::{self, Escape, Occurrences, Parts, Text, pairs};

/// Where the values of parameters outside headers stand in a message.
struct Places<'t> {
    variables: Vec<(String, Text<'t>)>,
    query: Vec<(Text<'t>, Text<'t>)>,
    cookies: Vec<(Text<'t>, Text<'t>)>,
}

/// Adds the findings about the parameters of a request that took this route to its operation. Without a route, an option names
/// the operation, and the path says nothing about it.
pub(super) fn check_request(
    captured: &Captured,
    (line, route): (&RequestLine, Option<Route>),
    (identified, operation): (&Identified<'_>, &Operation),
    settings: &Settings,
    findings: &mut Vec<Finding>,
) {
    let head = head(captured);
    let path_at = find(head, line.path.as_bytes());
    let has_route = route.is_some();
    let variables = route.map(|route| route.variables).unwrap_or_default().into_iter();
    let variables = variables.map(|(name, range)| {
        (name, Text { at: path_at + range.start, raw: &line.path[range], escape: Escape::Percent })
    });
    let query_at = find(head, format!("?{}", line.query).as_bytes()) + 1;
    let query = Text { at: query_at, raw: &line.query, escape: Escape::Form };
    let cookie = captured.headers.as_ref().and_then(|headers| headers.text("cookie")).unwrap_or_default();
    let cookie = Text { at: header_at(head, "cookie"), raw: cookie, escape: Escape::Percent };
    let places = Places { variables: variables.collect(), query: pairs(query, "&"), cookies: pairs(cookie, ";") };
    for parameter in &operation.parameters {
        match parameter.place {
            ParameterPlace::Header => check_header(parameter, captured, identified, settings, findings),
            // A capture says nothing about what it leaves out.
            ParameterPlace::Cookie if !is_captured(captured, "cookie") => {}
            ParameterPlace::Path if !has_route => {}
            ParameterPlace::Path | ParameterPlace::Query | ParameterPlace::Cookie => {
                check(parameter, &places.of(parameter, operation), identified, settings, findings);
            }
        }
    }
    findings.extend(undeclared(&places.query, operation, identified, settings));
}

/// Adds the findings about the headers of a response.
pub(super) fn check_response(
    captured: &Captured,
    response: &Response,
    identified: &Identified<'_>,
    settings: &Settings,
    findings: &mut Vec<Finding>,
) {
    for header in &response.headers {
        check_header(header, captured, identified, settings, findings);
    }
}

/// Adds the findings about a header.
fn check_header(
    header: &Parameter,
    captured: &Captured,
    identified: &Identified<'_>,
    settings: &Settings,
    findings: &mut Vec<Finding>,
) {
    let Some(headers) = captured.headers.as_ref().filter(|_| is_captured(captured, &header.name)) else { return };
    let value = joined(headers, &header.name);
    let at = header_at(head(captured), &header.name);
    let text = value.as_deref().map(|raw| Text { at, raw, escape: Escape::None });
    check(header, &Occurrences::Single(text), identified, settings, findings);
}

/// Checks whether the capture has the headers of its message, and does not leave this one out.
fn is_captured(captured: &Captured, name: &str) -> bool {
    captured.headers.is_some() && !captured.redacted.iter().any(|redacted| redacted.eq_ignore_ascii_case(name))
}

impl<'t> Places<'t> {
    /// Returns where the value of a parameter outside headers may stand.
    fn of(&'t self, parameter: &Parameter, operation: &Operation) -> Occurrences<'t> {
        let claimed = || {
            let others = operation.parameters.iter().filter(|other| other.place == parameter.place);
            let others = others.filter(|other| other.name != parameter.name).map(|other| other.name.clone());
            others.chain(operation.security_query.iter().cloned()).collect()
        };
        match parameter.place {
            ParameterPlace::Path | ParameterPlace::Header => {
                let named = self.variables.iter().find(|(name, _)| *name == parameter.name);
                Occurrences::Single(named.map(|(_, text)| *text))
            }
            ParameterPlace::Query => Occurrences::Pairs { pairs: self.query.clone(), claimed: claimed() },
            ParameterPlace::Cookie => Occurrences::Pairs { pairs: self.cookies.clone(), claimed: claimed() },
        }
    }
}

/// Adds the findings about one parameter or header: that it is missing, or what is wrong with its value.
fn check(
    parameter: &Parameter,
    occurrences: &Occurrences<'_>,
    identified: &Identified<'_>,
    settings: &Settings,
    findings: &mut Vec<Finding>,
) {
    let contract = identified.contract;
    let values = wire::read(contract, parameter, occurrences);
    let of_parameter = identified.with_definition(&parameter.schema);
    let name = ParameterName { place: parameter.place, name: parameter.name.clone() };
    let pointer = Pointer::root().child(&parameter.name);
    if values.is_empty() && parameter.required {
        findings.push(Finding { parameter: Some(name), ..missing(&of_parameter).at(pointer) });
        return;
    }
    let is_empty = |value: &Node| parameter.may_be_empty && value.as_str() == Some("");
    for value in values.into_iter().filter(|value| !is_empty(value)) {
        let body = Body::new(value);
        let mut found = Vec::new();
        slow_path::errors(&body, &of_parameter, settings, &mut found);
        findings.extend(found.into_iter().map(|finding| Finding {
            code: match finding.code {
                FindingCode::Schema { vendor, .. } => FindingCode::Schema { vendor, code: &code::PARAMETER },
                code => code,
            },
            pointer: pointer.join(&finding.pointer),
            place: pointer.join(&finding.place),
            offset: match finding.offset {
                Offset::Body(offset) | Offset::Head(offset) => Offset::Head(offset),
            },
            parameter: Some(name.clone()),
            ..finding
        }));
    }
}

/// Returns the finding about a parameter that is missing, under the rule of its schema when it has one.
fn missing(of_parameter: &Identified<'_>) -> Finding {
    let contract = of_parameter.contract;
    let (bundle, graph) = (contract.bundle(), contract.graph());
    let schemas = applicable(graph, contract.schemas_of(of_parameter.schema()), Scope::Every);
    let rule = schemas.iter().find_map(|id| bundle.rule(graph.schema(*id).extensions.rule.as_deref()?));
    let code = match rule {
        Some(rule) => FindingCode::Rule(rule.code.clone()),
        None => FindingCode::Schema { vendor: bundle.vendor.clone(), code: &code::PARAMETER },
    };
    Finding { code, rule: rule.map(RuleText::from), ..Finding::own(&code::PARAMETER, Fact::MissingParameter) }
}

/// Returns a note for each name in the query that the contract does not declare.
fn undeclared(
    query: &[(Text<'_>, Text<'_>)],
    operation: &Operation,
    identified: &Identified<'_>,
    settings: &Settings,
) -> Vec<Finding> {
    let contract = identified.contract;
    let in_query = || operation.parameters.iter().filter(|known| known.place == ParameterPlace::Query);
    let declared: Vec<Parts<'_>> = in_query().map(|parameter| Parts::of(contract, parameter)).collect();
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for (key, _) in query {
        let name = key.decoded();
        let is_known =
            || operation.security_query.contains(&name) || declared.iter().any(|parameter| parameter.have(&name));
        if seen.contains(&name) || is_known() {
            continue;
        }
        let nearest = nearest(&name, in_query().map(|known| known.name.as_str())).first().map(|&near| near.to_owned());
        let fact = Fact::UndeclaredParameter { name: settings.shown.is_all().then(|| name.clone()), nearest };
        let code = FindingCode::Schema { vendor: contract.vendor().to_owned(), code: &code::UNDECLARED_PARAMETER };
        found.push(Finding { code, offset: Offset::Head(key.at), ..Finding::own(&code::UNDECLARED_PARAMETER, fact) });
        seen.insert(name);
    }
    found
}

/// Returns the bytes of the capture from the start line of the message to its body; empty when the capture has them in another
/// form.
fn head(captured: &Captured) -> &[u8] {
    captured.before.get(captured.starts_at..).unwrap_or_default()
}

/// Returns where the first of these bytes are in the head; its start when they are not there.
fn find(head: &[u8], sought: &[u8]) -> usize {
    head.windows(sought.len().max(1)).position(|window| window == sought).unwrap_or_default()
}

/// Returns where the value of a header starts; the start of the head when it is not there.
fn header_at(head: &[u8], name: &str) -> usize {
    let mut at = 0;
    for line in head.split_inclusive(|byte| *byte == b'\n') {
        let is_named = line.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name.as_bytes()));
        if is_named && line.get(name.len()) == Some(&b':') {
            let after = &line[name.len() + 1..];
            return at + name.len() + 1 + after.iter().take_while(|byte| **byte == b' ').count();
        }
        at += line.len();
    }
    0
}

/// Returns the values of a header in one text; lines of one name mean the same as one line with commas.
fn joined(headers: &Headers, name: &str) -> Option<String> {
    let values: Vec<String> = headers.all(name).map(|value| String::from_utf8_lossy(value).trim().to_owned()).collect();
    (!values.is_empty()).then(|| values.join(","))
}

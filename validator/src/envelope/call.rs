//! Findings about a call beside its body: the host and the parameters of its request, the status and the headers of its
//! response.

use vistoria_schemas::contract::{Operation, is_of_http};

use super::parameters;
use crate::capture::{Captured, Start};
use crate::code;
use crate::finding::{Fact, Finding};
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
        (Subject::Request(operation), Some(Start::Request(line))) => {
            let server = settings.wanted.server.as_ref();
            let route = operation.route(&line.method, line.host.as_deref(), &line.path, server);
            if route.as_ref().is_some_and(|route| !route.is_known_host) {
                findings.push(Finding::own(&code::OTHER_HOST, Fact::OtherHost));
            }
            parameters::check_request(captured, (line, route), (identified, operation), settings, findings);
        }
        (Subject::Response(operation, status), _) => match operation.response(status) {
            Some(response) => parameters::check_response(captured, response, identified, settings, findings),
            None => findings.push(undeclared_status(operation, status)),
        },
        _ => {}
    }
}

/// Returns the finding about a status that the contract does not have.
fn undeclared_status(operation: &Operation, status: u16) -> Finding {
    if is_of_http(status) {
        return Finding::own(&code::HTTP_STATUS, Fact::HttpStatus { status });
    }
    let known = operation.responses.iter().map(|response| response.status.clone()).collect();
    let fact = Fact::UnknownStatus { operation: operation.id.clone(), status, known };
    Finding::own(&code::UNKNOWN_STATUS, fact)
}

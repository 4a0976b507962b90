//! The credentials of requests. A mock knows no users: any credential of the right form will do, unless one is expected.

use vistoria_schemas::contract::{Credential, Operation, ParameterPlace};

use super::asked::Asked;
use crate::http::Problem;

/// Checks whether a request has the credentials that its operation asks for.
pub(super) fn check(operation: &Operation, asked: &Asked, expected: Option<&str>) -> Result<(), Problem> {
    let is_accepted = |credential: &Credential| {
        let value = value(credential, asked).filter(|value| !value.is_empty());
        value.is_some_and(|value| expected.is_none_or(|expected| expected == value))
    };
    let security = &operation.security;
    if security.is_empty() || security.iter().any(|all| all.iter().all(is_accepted)) {
        return Ok(());
    }
    let wanted: Vec<String> =
        security.iter().map(|all| all.iter().map(name).collect::<Vec<_>>().join(" and ")).collect();
    let is_expected = if expected.is_some() { ", with the expected value" } else { "" };
    let detail = format!("send {}{is_expected}", wanted.join(", or "));
    Err(Problem::new(401, "credential", "The credential is missing or not the expected one", detail))
}

/// Returns the value of a credential in a request.
fn value(credential: &Credential, asked: &Asked) -> Option<String> {
    let Credential { place, name, scheme } = credential;
    match place {
        ParameterPlace::Header => {
            let value = asked.headers.text(name)?;
            let Some(scheme) = scheme else { return Some(value.to_owned()) };
            let (found, value) = value.split_once(' ')?;
            found.eq_ignore_ascii_case(scheme).then(|| value.trim().to_owned())
        }
        ParameterPlace::Query => asked.query().into_iter().find(|(known, _)| known == name).map(|(_, value)| value),
        ParameterPlace::Cookie | ParameterPlace::Path => {
            let cookies = asked.headers.text("cookie")?.split(';').filter_map(|cookie| cookie.trim().split_once('='));
            cookies.into_iter().find(|(known, _)| known == name).map(|(_, value)| value.to_owned())
        }
    }
}

fn name(Credential { place, name, scheme }: &Credential) -> String {
    match (place, scheme) {
        (ParameterPlace::Query, _) => format!("the parameter {name} in the query"),
        (ParameterPlace::Cookie, _) => format!("the cookie {name}"),
        (_, Some(scheme)) => format!("the header {name} with the scheme {scheme}"),
        _ => format!("the header {name}"),
    }
}

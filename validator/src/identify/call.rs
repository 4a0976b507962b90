//! By method, host and path: the operation whose path template matches with the fewest parameters. Where several operations share
//! a path, the root field of the GraphQL document decides.

use vistoria_schemas::contract::Operation;

use super::graphql;
use crate::body::Body;
use crate::capture::RequestLine;
use crate::contract::Contract;

/// Returns the operation that a request calls.
pub(super) fn identify<'a>(
    line: &RequestLine,
    body: Option<&Body>,
    operations: impl Iterator<Item = (&'a Contract, &'a Operation)>,
) -> Option<(&'a Contract, &'a Operation)> {
    let root_field = body.and_then(graphql::root_field);
    let fitting = operations.filter_map(|(contract, operation)| {
        let root_field_matches = operation.graphql.is_none() || operation.graphql == root_field;
        let fits =
            operation.method.eq_ignore_ascii_case(&line.method) && root_field_matches && is_host(operation, line);
        // A customer's own host may serve the vendor's API below another path.
        let below = operation.hosts.is_empty();
        let paths = std::iter::once(&operation.path).chain(&operation.other_paths);
        let varying = paths.filter_map(|path| varying(path, &line.path, below)).min().filter(|_| fits)?;
        Some((varying, (contract, operation)))
    });
    fitting.reduce(|best, next| if next.0 < best.0 { next } else { best }).map(|(_, found)| found)
}

/// Checks whether a request went to a host of this contract.
pub(super) fn has_host(contract: &Contract, line: &RequestLine) -> bool {
    let host = line.host.as_deref();
    host.is_some()
        && contract
            .bundle()
            .operations
            .iter()
            .any(|operation| operation.hosts.iter().any(|known| Some(known.as_str()) == host))
}

fn is_host(operation: &Operation, line: &RequestLine) -> bool {
    let Some(host) = &line.host else { return true };
    operation.hosts.is_empty() || operation.hosts.contains(host)
}

/// Returns the number of parameters with which `path` matches `template`; `None` where it does not match. With `below`, the path may
/// have further segments in front.
fn varying(template: &str, path: &str, below: bool) -> Option<usize> {
    let template_segments: Vec<&str> = template.trim_matches('/').split('/').collect();
    let path_segments: Vec<&str> = path.trim_matches('/').split('/').collect();
    let more = path_segments.len().checked_sub(template_segments.len()).filter(|more| below || *more == 0)?;
    let mut count = 0;
    for (expected, actual) in template_segments.iter().zip(&path_segments[more..]) {
        let varies = expected.starts_with('{') && expected.ends_with('}');
        if !(varies && !actual.is_empty() || expected == actual) {
            return None;
        }
        count += usize::from(varies);
    }
    Some(count)
}

#[cfg(test)]
mod tests {
    use super::varying;

    #[test]
    fn paths() {
        for (template, path, below, expected) in [
            ("/v1/a", "/v1/a", false, Some(0)),
            ("/v1/a", "/v1/a/", false, Some(0)),
            ("/v1/a", "/v1/b", false, None),
            ("/v1/a/{id}", "/v1/a/7", false, Some(1)),
            ("/v1/a/{id}", "/v1/a/", false, None),
            ("/v1/a/{id}", "/v1/a", false, None),
            ("/v1/a", "/crm/v1/a", false, None),
            ("/v1/a", "/crm/v1/a", true, Some(0)),
            ("/{a}/{b}", "/1/2", false, Some(2)),
        ] {
            assert_eq!(varying(template, path, below), expected, "{template} {path}");
        }
    }
}

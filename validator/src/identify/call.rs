//! By method, host and path: the operation whose path template matches with the fewest variables. Where several operations share
//! a path, the root field of the GraphQL document decides.

use std::cmp::Reverse;

use vistoria_schemas::contract::{Operation, Server};

use super::graphql;
use crate::body::Body;
use crate::capture::RequestLine;
use crate::contract::Contract;

/// Which hosts a request may have gone to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Hosts {
    /// Those of the contract.
    Known,
    /// Any: a capture may come from a test system.
    Any,
}

/// Returns the operation that a request calls. `server` replaces the servers of the contracts.
pub(super) fn identify<'a>(
    line: &RequestLine,
    body: Option<&Body>,
    (hosts, server): (Hosts, Option<&Server>),
    operations: impl Iterator<Item = (&'a Contract, &'a Operation)>,
) -> Option<(&'a Contract, &'a Operation)> {
    let root_field = body.and_then(graphql::root_field);
    let fitting = operations.filter_map(|(contract, operation)| {
        let route = operation.route(&line.method, line.host.as_deref(), &line.path, server)?;
        let root_field_matches = operation.graphql.is_none() || operation.graphql == root_field;
        let is_host = hosts == Hosts::Any || route.is_known_host;
        let rank = (route.is_own_method, Reverse(route.variables.len()));
        (root_field_matches && is_host).then_some((rank, (contract, operation)))
    });
    fitting.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, found)| found)
}

/// Checks whether a request went to a host of this contract.
pub(super) fn has_host(contract: &Contract, line: &RequestLine) -> bool {
    let mut servers = contract.bundle().operations.iter().flat_map(|operation| &operation.servers);
    line.host.as_deref().is_some_and(|host| servers.any(|server| server.has_host(host)))
}

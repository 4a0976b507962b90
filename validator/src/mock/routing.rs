//! From a request to the operation that it calls.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use vistoria_schemas::contract::{Operation, Server};

use crate::contract::Contract;
use crate::wire::{Escape, Text};

/// The host of all requests, whatever they were sent to: a mock stands in the place of every server of the contract.
pub(super) const HOST: &str = "mock";

/// The operation that a request calls.
pub(super) struct Called<'a> {
    pub(super) operation: &'a Operation,
    /// The server whose base path the request has.
    pub(super) server: Server,
    /// The values of the path's variables.
    pub(super) variables: Vec<(String, String)>,
}

/// The reason why a request calls no operation.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unrouted {
    /// No operation has its path.
    Path,
    /// Operations have its path, with these methods.
    Method(Vec<String>),
    /// Operations have its path, and select other fields of a GraphQL document first.
    Field(Vec<String>),
}

/// Returns the operation of a method and a path; where several share it, that which selects `field`. The path may leave out the base
/// path of the contract's servers.
pub(super) fn route<'a>(
    contract: &'a Contract,
    method: &str,
    path: &str,
    field: Option<&str>,
) -> Result<Called<'a>, Unrouted> {
    let operations = contract.bundle().operations.iter();
    let is_meant = |operation: &Operation| operation.graphql.is_none() || operation.graphql.as_deref() == field;
    let fitting = operations.clone().filter_map(|operation| of_operation(operation, method, path));
    let (meant, others): (Vec<_>, Vec<_>) = fitting.partition(|(_, called)| is_meant(called.operation));
    // Of equal ones the first.
    if let Some((_, called)) = meant.into_iter().min_by_key(|(rank, _)| Reverse(*rank)) {
        return Ok(called);
    }
    if !others.is_empty() {
        let fields = others.into_iter().filter_map(|(_, called)| called.operation.graphql.clone());
        return Err(Unrouted::Field(fields.collect()));
    }
    let methods = operations.filter(|operation| of_operation(operation, &operation.method, path).is_some());
    let methods: BTreeSet<String> = methods.map(|operation| operation.method.clone()).collect();
    Err(if methods.is_empty() { Unrouted::Path } else { Unrouted::Method(methods.into_iter().collect()) })
}

/// How well an operation fits: by its own method, and with few variables.
type Rank = (bool, Reverse<usize>);

fn of_operation<'a>(operation: &'a Operation, method: &str, path: &str) -> Option<(Rank, Called<'a>)> {
    let bases = operation.servers.iter().map(|server| server.base.as_str()).chain([""]);
    bases.into_iter().find_map(|base| {
        let server = Server { host: Some(HOST.to_owned()), base: base.to_owned() };
        let route = operation.route(method, Some(HOST), path, Some(&server))?;
        let rank = (route.is_own_method, Reverse(route.variables.len()));
        let decoded = |raw| Text { at: 0, raw, escape: Escape::Percent }.decoded();
        let variables = route.variables.into_iter().map(|(name, range)| (name, decoded(&path[range]))).collect();
        Some((rank, Called { operation, server, variables }))
    })
}

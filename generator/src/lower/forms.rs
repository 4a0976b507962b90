//! The canonical form of every definition, which is most of the work: as many at once as there are cores.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Map, Value};
use vistoria_schemas::canonical::{Canonical, Forms};
use vistoria_schemas::document::REFERENCE_PREFIX;

use crate::stack;

/// A part of a document is canonicalised in one go, since what one definition made known serves the next. How many parts
/// there are depends on the document alone, so that the result does not depend on the machine.
const PART: usize = 64;
const PARTS: usize = 4;

/// The form of each definition of a document that has one.
pub(super) fn of_all(document: &Value) -> BTreeMap<String, Canonical> {
    let none = Map::new();
    let definitions = document["$defs"].as_object().unwrap_or(&none);
    let names: Vec<&String> = definitions.keys().collect();
    let count = (names.len() / PART).clamp(1, PARTS);
    let parts: Vec<Vec<&String>> =
        (0..count).map(|part| names.iter().skip(part).step_by(count).copied().collect()).collect();
    let of_part = |part: &[&String]| -> Vec<(String, Canonical)> {
        let Ok(forms) = Forms::new(document) else { return Vec::new() };
        let form = |name: &str| match alias(definitions, name) {
            Some(target) => Forms::of_reference(target),
            None => forms.of(name),
        };
        part.iter().filter_map(|name| Some(((*name).clone(), form(name).ok()?))).collect()
    };
    let next = AtomicUsize::new(0);
    let work = || {
        let mut forms = Vec::new();
        while let Some(part) = parts.get(next.fetch_add(1, Ordering::Relaxed)) {
            forms.extend(of_part(part));
        }
        forms
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let helpers = (1..cores.min(count)).filter_map(|_| stack::builder().spawn_scoped(scope, work).ok());
        let helpers: Vec<_> = helpers.collect();
        let own = work();
        let others = helpers
            .into_iter()
            .flat_map(|helper| helper.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        own.into_iter().chain(others).collect()
    })
}

/// The definition that another one is, when it says nothing but that, and references come to an end.
fn alias<'a>(definitions: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    let target = |name: &str| -> Option<&'a str> {
        let schema = definitions.get(name)?.as_object().filter(|schema| schema.len() == 1)?;
        let target = schema.get("$ref")?.as_str()?.strip_prefix(REFERENCE_PREFIX)?;
        definitions.contains_key(target).then_some(target)
    };
    let first = target(name)?;
    let chain = std::iter::successors(Some(first), |name| target(name));
    (chain.take(definitions.len() + 1).count() <= definitions.len()).then_some(first)
}

//! Missing properties that tell the age of the sender: of a server that is older than what the contract describes, one fact is
//! reported in place of one finding a property.

use std::collections::BTreeSet;

use vistoria_schemas::contract::Level;
use vistoria_schemas::graph::{SchemaId, Scope, applicable, property};
use vistoria_schemas::node::Kind;
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::release::Release;

use super::expected::schemas_at;
use super::masking::shown;
use crate::body::Body;
use crate::code;
use crate::finding::{Fact, Finding, FindingCode, Offset, OlderRelease};
use crate::settings::Settings;
use crate::subject::Identified;

/// Returns those of some missing properties that an old server does not send, each with the release that first sent it. An object
/// that lacks anything else is incomplete for another reason.
pub(super) fn of_missing<'p>(
    missing: impl Iterator<Item = &'p Pointer>,
    body: &Body,
    identified: &Identified<'_>,
) -> Vec<(Pointer, Release)> {
    if identified.contract.bundle().floor.is_none() {
        return Vec::new();
    }
    let (mut of_age, mut incomplete) = (Vec::new(), BTreeSet::new());
    for pointer in missing {
        match release_of_missing(identified, body, pointer) {
            Some(since) => of_age.push((pointer.clone(), since)),
            None => drop(incomplete.insert(pointer.parent())),
        }
    }
    of_age.retain(|(pointer, _)| !incomplete.contains(&pointer.parent()));
    of_age
}

/// Returns the release that first sent a missing property; `None` where its object has a property that is younger, so that the
/// server is not too old for it.
fn release_of_missing(identified: &Identified<'_>, body: &Body, pointer: &Pointer) -> Option<Release> {
    let floor = identified.contract.bundle().floor.as_ref()?;
    let graph = identified.contract.graph();
    let (parent, key) = (pointer.parent()?, pointer.last()?);
    let of_object = schemas_at(identified, &body.node, &parent, Scope::Possible);
    let of_object = applicable(graph, of_object, Scope::Possible);
    let since = |ids: Vec<SchemaId>| ids.into_iter().find_map(|id| graph.schema(id).extensions.since.clone());
    let missing = since(property(graph, &of_object, key))?;
    let Kind::Object(entries) = &body.node.pointed(&parent)?.kind else { return None };
    let present = entries.iter().filter_map(|entry| since(property(graph, &of_object, &entry.key)));
    let is_contradicted = present.into_iter().any(|present| present.date > missing.date);
    (missing.date <= floor.date && !is_contradicted).then_some(missing)
}

/// Returns the finding that a server is too old to send some properties, each with the release that first sent it.
pub(super) fn finding(
    mut missing: Vec<(Pointer, Release)>,
    body: &Body,
    identified: &Identified<'_>,
    settings: &Settings,
) -> Option<Finding> {
    missing.sort_by(|(_, one), (_, other)| one.cmp(other));
    let bundle = identified.contract.bundle();
    let (first, oldest) = missing.first()?;
    // Only a property that the contract declares has a release.
    let late = missing.iter().filter_map(|(pointer, since)| Some((pointer.last()?.to_owned(), since.clone())));
    let mut names: Vec<(String, Release)> = Vec::new();
    for late in late {
        // The same one may be missing in every item of a list.
        if !names.contains(&late) {
            names.push(late);
        }
    }
    let older = OlderRelease { than: oldest.clone(), floor: bundle.floor.clone()?, missing: names };
    let (pointer, place) = shown(first, body, Some(identified), settings);
    Some(Finding {
        code: FindingCode::Schema { vendor: bundle.vendor.clone(), code: &code::OLDER_RELEASE },
        level: Level::Error,
        pointer,
        place,
        offset: Offset::Body(body.offset_of(first)),
        fact: Fact::OlderRelease(older),
        rule: None,
        alternative: None,
        parameter: None,
    })
}

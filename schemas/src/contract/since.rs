//! `x-since`: the releases that first sent a property. What is younger than the oldest release that the contract describes may be
//! absent from its payloads.

use super::info::Info;
use crate::code::Code;
use crate::diagnostic::Diagnostics;
use crate::document::{Document, LocatedSchema};
use crate::document_codes;
use crate::extensions::SINCE;
use crate::node::Node;
use crate::pointer::Pointer;
use crate::release::Release;

const CODE: &Code = &document_codes::SINCE;

/// Checks every `x-since` of a document, and that no object requires a property that is younger than the floor.
pub(super) fn lint(document: &Document, info: &Info, diagnostics: &mut Diagnostics) {
    document.each_schema(&mut |place: &LocatedSchema<'_>| {
        if let Some(node) = place.schema.get("x-since") {
            Release::read(node, place.pointer.child("x-since"), &SINCE, CODE, diagnostics);
        }
        let Some(floor) = &info.floor else { return };
        let required = place.schema.get("required").map(Node::items).unwrap_or_default();
        for name in required {
            let property = name.as_str().and_then(|name| place.schema.get("properties")?.get(name));
            // Mistakes in it are reported where it is.
            let mut reported = Diagnostics::default();
            let since = property.and_then(|property| property.get("x-since"));
            let since = since.and_then(|node| Release::read(node, Pointer::root(), &SINCE, CODE, &mut reported));
            if since.is_some_and(|since| since.date > floor.date) {
                let message = format!(
                    "\"{}\" is younger than the floor, {floor}, so payloads may be without it",
                    name.as_str().unwrap_or_default()
                );
                diagnostics
                    .error(CODE, name.at, place.pointer.child("required"), message)
                    .help("remove it from \"required\", or raise \"floor\" of x-vistoria");
            }
        }
    });
}

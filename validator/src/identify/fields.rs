//! The fields by which a contract's events are known, and what a body says at them.

use vistoria_schemas::contract::{BodyField, Event};

use crate::body::Body;
use crate::contract::Contract;

/// A field by which events of a contract are known, at which a body has a text that fits none of them.
pub(super) struct UnknownText<'c, 'b> {
    pub contract: &'c Contract,
    pub pointer: &'c str,
    pub text: &'b str,
}

impl<'c> UnknownText<'c, '_> {
    /// Returns the contract's events that this field identifies, with their fields.
    pub(super) fn events(&self) -> impl Iterator<Item = (&'c Event, &'c BodyField)> + use<'c> {
        of_field(self.contract, self.pointer)
    }
}

/// Returns the texts of a body that are at fields of a contract and fit none of its events.
pub(super) fn unknown_texts<'c, 'b>(contract: &'c Contract, body: &'b Body) -> Vec<UnknownText<'c, 'b>> {
    let mut seen: Vec<&str> = Vec::new();
    let mut found = Vec::new();
    for field in contract.bundle().events.iter().filter_map(|event| event.identification.body.as_ref()) {
        if seen.contains(&field.pointer.as_str()) {
            continue;
        }
        seen.push(&field.pointer);
        let Some(text) = field.text_of(&body.value) else { continue };
        if !of_field(contract, &field.pointer).any(|(_, known)| known.text.fits(text)) {
            found.push(UnknownText { contract, pointer: &field.pointer, text });
        }
    }
    found
}

/// Returns the events of a contract that the field of a pointer identifies, with their fields.
fn of_field<'c>(contract: &'c Contract, pointer: &'c str) -> impl Iterator<Item = (&'c Event, &'c BodyField)> {
    let fields = contract.bundle().events.iter().filter_map(|event| Some((event, event.identification.body.as_ref()?)));
    fields.filter(move |(_, field)| field.pointer == pointer)
}

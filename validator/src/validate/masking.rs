//! Keys that the contract does not name are values too: in a pointer they are shown as `*`.

use vistoria_schemas::node::{Kind, Node};
use vistoria_schemas::pointer::Pointer;

use super::applied::{Mode, is_named, item, property, spread};
use crate::Settings;
use crate::identify::Identified;

/// `pointer` as it may be shown. Positions in lists always are; keys only when the contract names them, so without a
/// contract none is. `body` tells lists from objects whose keys are numbers.
pub fn mask(pointer: &Pointer, body: &Node, identified: Option<&Identified<'_>>, settings: &Settings) -> Pointer {
    if settings.show_values {
        return pointer.clone();
    }
    let contract = identified.map(|known| known.contract);
    let start = |known: &Identified<'_>| known.contract.schema_of(known.schema().unwrap_or_default());
    let mut here = identified.map(start).unwrap_or_default();
    let mut node = Some(body);
    let mut shown = Vec::new();
    for token in pointer.tokens() {
        let schemas = contract.map(|contract| spread(contract, here, Mode::Any)).unwrap_or_default();
        if let Some((Kind::Array(items), index)) = node.map(|node| (&node.kind, Pointer::index(token))) {
            shown.push(token.clone());
            here = contract.zip(index).map(|(contract, index)| item(contract, &schemas, index)).unwrap_or_default();
            node = index.and_then(|index| items.get(index));
        } else {
            let is_named = contract.is_some_and(|contract| is_named(contract, &schemas, token));
            shown.push(if is_named { token.clone() } else { "*".to_owned() });
            here = contract.map(|contract| property(contract, &schemas, token)).unwrap_or_default();
            node = node.and_then(|node| node.get(token));
        }
    }
    shown.into_iter().collect()
}

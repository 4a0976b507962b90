//! Pointers into a body as they may be shown.

use vistoria_schemas::pointer::Pointer;

use crate::body::Body;
use crate::contract::VisibleKeys;
use crate::settings::Settings;
use crate::subject::Identified;

/// Returns a pointer into a body with the keys that the contract does not declare as `*`, unless values are shown; and the place,
/// which has `*` for these keys and for positions in arrays. Without a contract no key is declared.
pub(super) fn shown(
    pointer: &Pointer,
    body: &Body,
    identified: Option<&Identified<'_>>,
    settings: &Settings,
) -> (Pointer, Pointer) {
    let contract = identified.map(|known| known.contract);
    let (shown, place) = VisibleKeys::new(contract, identified.and_then(Identified::schema)).mask(pointer, &body.node);
    (if settings.shown.is_all() { pointer.clone() } else { shown }, place)
}

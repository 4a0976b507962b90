//! Pointers into a body as they may be shown.

use vistoria_schemas::pointer::Pointer;

use crate::body::Body;
use crate::contract::VisibleKeys;
use crate::settings::Settings;
use crate::subject::Identified;

/// Returns a pointer into a body with the keys that the contract does not declare as `*`. Without a contract that is every key.
pub(super) fn shown(
    pointer: &Pointer,
    body: &Body,
    identified: Option<&Identified<'_>>,
    settings: &Settings,
) -> Pointer {
    if settings.show_values {
        return pointer.clone();
    }
    let contract = identified.map(|known| known.contract);
    VisibleKeys::new(contract, identified.and_then(Identified::schema)).mask(pointer, &body.node)
}

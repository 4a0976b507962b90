//! Routes of deliveries: from a path to the vendor. Paths are compared as received; nothing in them is decoded, and none leads
//! to a file.
//!
//! No router crate is used: the paths of events come from contracts and settings, and the answer to an unknown path suggests the
//! nearest known one.

use vistoria_schemas::contract::Event;

use crate::contract::{Catalog, Contract};

/// The vendor whose deliveries a path accepts.
pub(super) struct Route<'a> {
    pub(super) contract: &'a Contract,
    /// Path after the prefix.
    pub(super) rest: &'a str,
}

/// Returns the route of a path: `<prefix>/<vendor>`, or that and an event, by the end of its URL in the contract, by its id, or by
/// what a setting at the vendor appends for it.
/// Where `passes` says that a vendor's events need not be known, it is enough that the path has the form of what is appended.
pub(super) fn route<'a>(
    path: &'a str,
    prefix: &str,
    catalog: &'a Catalog,
    passes: &dyn Fn(&str) -> bool,
) -> Option<Route<'a>> {
    let rest = path.strip_prefix(prefix)?;
    let (vendor, event) = match rest.strip_prefix('/')?.split_once('/') {
        Some((vendor, event)) => (vendor, Some(event)),
        None => (rest.strip_prefix('/')?, None),
    };
    let contract = catalog.contract(vendor)?;
    let is_it = |known: &Event| {
        let appended =
            || contract.bundle().event_path.zip(event).is_some_and(|(path, event)| path.fits(event, &known.id));
        [Some(known.id.as_str()), known.identification.path.as_deref()].contains(&event) || appended()
    };
    let is_known = event.is_none() || contract.bundle().events.iter().any(is_it);
    let may_be_new = || {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
        let is_name = |event: &str| event.len() <= 100 && event.bytes().all(is_plain) && !event.contains("..");
        contract.bundle().event_path.is_some() && event.is_some_and(is_name) && passes(vendor)
    };
    (is_known || may_be_new()).then_some(Route { contract, rest })
}

#[cfg(test)]
mod tests {
    use super::route;
    use crate::contract::Catalog;
    use crate::send::delivery::path_of;

    #[test]
    fn every_event_has_its_path_and_tricks_have_none() {
        let catalog = Catalog::shipped();
        for contract in catalog.contracts() {
            for event in &contract.bundle().events {
                let path = format!("/hooks{}", path_of(contract, event));
                assert!(
                    route(&path, "/hooks", &catalog, &|_| false)
                        .is_some_and(|route| route.contract.vendor() == contract.vendor())
                );
                if let Some(appended) = contract.bundle().event_path {
                    let path = format!("/{}/{}", contract.vendor(), appended.of(&event.id));
                    assert!(route(&path, "", &catalog, &|_| false).is_some(), "{path}");
                }
            }
            let vendor = contract.vendor();
            for trick in [
                format!("/{vendor}/../{vendor}"),
                format!("//{vendor}"),
                format!("/{vendor}//"),
                format!("/{vendor}/%2e%2e"),
                format!("/hooks/{vendor}"),
                format!("/{}", vendor.to_uppercase()),
                vendor.to_owned(),
                "/".to_owned(),
                String::new(),
            ] {
                for passes in [true, false] {
                    assert!(route(&trick, "", &catalog, &|_| passes).is_none(), "{trick}");
                }
            }
        }
    }
}

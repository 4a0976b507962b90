//! From a path to the vendor and the event that it is for. Paths are compared as they came: nothing in them is decoded, and
//! none leads to a file.

use vistoria_schemas::contract::Event;

use crate::contract::{Catalog, Contract};

/// Whose deliveries a path takes.
pub(super) struct Route<'a> {
    pub(super) contract: &'a Contract,
    /// The path behind the prefix.
    pub(super) rest: &'a str,
}

/// `<prefix>/<vendor>`, or that and what the contract has for the end of an event's URL, or the event's id.
pub(super) fn route<'a>(path: &'a str, prefix: &str, catalog: &'a Catalog) -> Option<Route<'a>> {
    let rest = path.strip_prefix(prefix)?;
    let (vendor, of_event) = match rest.strip_prefix('/')?.split_once('/') {
        Some((vendor, event)) => (vendor, Some(event)),
        None => (rest.strip_prefix('/')?, None),
    };
    let contract = catalog.contract(vendor)?;
    let is_of = |event: &Event| [Some(event.id.as_str()), event.identification.path.as_deref()].contains(&of_event);
    let is_known = of_event.is_none() || contract.bundle().events.iter().any(is_of);
    is_known.then_some(Route { contract, rest })
}

/// The path, without the prefix, that an event of a vendor is delivered to.
pub fn path_of(contract: &Contract, event: &Event) -> String {
    match &event.identification.path {
        Some(path) => format!("/{}/{path}", contract.vendor()),
        None => format!("/{}", contract.vendor()),
    }
}

#[cfg(test)]
mod tests {
    use super::{path_of, route};
    use crate::contract::Catalog;

    #[test]
    fn every_event_has_its_path_and_tricks_have_none() {
        let catalog = Catalog::shipped();
        for contract in catalog.contracts() {
            for event in &contract.bundle().events {
                let path = format!("/hooks{}", path_of(contract, event));
                assert!(
                    route(&path, "/hooks", &catalog).is_some_and(|route| route.contract.vendor() == contract.vendor())
                );
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
                assert!(route(&trick, "", &catalog).is_none(), "{trick}");
            }
        }
    }
}

//! Any bytes, held to the shipped contracts: of what is proved nothing is to be said, and nothing panics. The first byte says
//! which event they are, or that they have to tell it.
//!
//!     cargo +nightly fuzz run --fuzz-dir tests/fuzz body

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use vistoria_validator::capture::Captured;
use vistoria_validator::contract::Catalog;
use vistoria_validator::wanted::Wanted;
use vistoria_validator::{Checker, Settings};

static SHIPPED: LazyLock<Catalog> = LazyLock::new(Catalog::shipped);

fuzz_target!(|bytes: &[u8]| {
    let Some((which, body)) = bytes.split_first() else { return };
    let events = SHIPPED.contracts().iter().flat_map(|contract| {
        contract.bundle().events.iter().map(|event| (contract.bundle().vendor.clone(), event.id.clone()))
    });
    let wanted = events.cycle().nth(usize::from(*which)).filter(|_| *which > 0).map(|(vendor, event)| Wanted {
        vendor: Some(vendor),
        event: Some(event),
        ..Wanted::default()
    });
    let settings = Settings { wanted: wanted.unwrap_or_default(), ..Settings::default() };
    let captured = Captured::of_body("payload.json", body.to_vec());
    let checker = Checker::new(&SHIPPED, &settings);
    let in_full = checker.check_in_full(&captured);
    if checker.check(&captured).took_fast_path {
        assert!(in_full.findings.is_empty(), "accepted by the fast path, with findings: {:?}", in_full.findings);
    }
});

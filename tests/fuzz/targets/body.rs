//! Any bytes, held to the shipped contracts: of what is proved nothing is to be said, and nothing panics.
//!
//!     cargo +nightly fuzz run --fuzz-dir tests/fuzz body

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use vistoria_validator::capture::Captured;
use vistoria_validator::catalog::Catalog;
use vistoria_validator::identify::Glance;
use vistoria_validator::prove::proved;
use vistoria_validator::{Settings, explain};

static SHIPPED: LazyLock<Catalog> = LazyLock::new(Catalog::shipped);

fuzz_target!(|body: &[u8]| {
    let settings = Settings::default();
    let captured = Captured::of_body("payload.json", body.to_vec());
    let explained = explain(&captured, &SHIPPED, &settings);
    if proved(&captured, &Glance::new(&SHIPPED, &settings.wanted)).is_some() {
        assert!(explained.findings.is_empty(), "proved, and yet: {:?}", explained.findings);
    }
});

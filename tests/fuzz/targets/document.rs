//! Any document gives types or a diagnostic, and nothing panics.
//!
//!     cargo +nightly fuzz run --fuzz-dir tests/fuzz document

#![no_main]

use libfuzzer_sys::fuzz_target;
use vistoria_generator::{emit, lower, passes};
use vistoria_schemas::contract::specification::{Formats, from_sources};
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::sources::Sources;

fuzz_target!(|text: &str| {
    for name in ["document.json", "document.yaml"] {
        let mut diagnostics = Diagnostics::default();
        let sources = Sources::from_text(name, text, &mut diagnostics);
        let reading = from_sources(sources, None, "document", Formats::Annotate, diagnostics);
        match reading.specification {
            Some(specification) => {
                let ir = passes::run(lower::lower_specification(&specification), &specification.contract);
                emit::single(&ir, Some("super::support"));
            }
            None => assert!(!reading.diagnostics.is_empty(), "refused without a diagnostic"),
        }
    }
});

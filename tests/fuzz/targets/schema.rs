//! A schema in the first line and a body after it: a body that the fast path accepts is valid.
//!
//!     cargo +nightly fuzz run --fuzz-dir tests/fuzz schema

#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use vistoria_schemas::contract::specification::{Formats, from_sources};
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::sources::Sources;
use vistoria_validator::contract::Catalog;
use vistoria_validator::fast_path::plan;

fuzz_target!(|text: &str| {
    let Some((schema, body)) = text.split_once('\n') else { return };
    let Ok(parsed) = serde_json::from_str::<Value>(schema) else { return };
    // Another dialect may mean something else.
    if parsed.get("$schema").is_some() {
        return;
    }
    let Ok(validator) = jsonschema::draft202012::options().build(&parsed) else { return };
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::from_text("schema.json", schema, &mut diagnostics);
    let reading = from_sources(sources, None, "schema", Formats::Annotate, diagnostics);
    let Some(specification) = reading.specification else { return };
    let Ok(catalog) = Catalog::of_specification(specification, "schema") else { return };
    let contract = &catalog.contracts()[0];
    let Some(plan) = plan(contract, &contract.bundle().events[0].schema) else { return };
    let is_valid = serde_json::from_str(body).is_ok_and(|instance| validator.is_valid(&instance));
    assert!(is_valid || !plan.accepts(body.as_bytes()), "the fast path accepts an invalid body");
});

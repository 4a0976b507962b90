//! `vistoria-gen emit`: the options, and documents that ask for more than a type can have.

use vistoria_generator::specification::{Derive, Emitted, Options, TypeOverride, UnknownKeys, emit};
use vistoria_test_helpers::fixture;

/// Options with the support module beside the types.
fn beside() -> Options {
    Options { support: Some("super::support".to_owned()), ..Options::default() }
}

/// Returns the types of a document of `tests/fixtures/specifications`.
fn types(document: &str, options: &Options) -> String {
    let path = fixture("specifications").join(document);
    emit(&path, options).expect("readable").types.expect("types")
}

/// A file that needs no other contains the support module.
#[test]
fn a_single_file_contains_its_support_module() {
    let whole = types("order.schema.json", &Options::default());
    assert!(
        whole.contains("pub mod support {") && !whole.contains("macro_export") && !whole.contains("super::support")
    );
    assert!(!whole.contains("jiff"), "nothing compares instants here");
}

#[test]
fn extra_derives_are_on_every_type() {
    let count = |text: &str, what: &str| text.matches(what).count();
    let plain = types("shipment.schema.yaml", &beside());
    let all = count(&plain, "pub struct") + count(&plain, "pub enum");
    let options = Options { derives: vec!["audit::Audited".parse().expect("a path")], ..beside() };
    assert_eq!(count(&types("shipment.schema.yaml", &options), "#[derive(audit::Audited)]"), all);
    for bad in ["", "a b", "a; struct B", "Vec<u8>", "a)]"] {
        assert!(bad.parse::<Derive>().is_err(), "{bad}");
    }
}

#[test]
fn undeclared_keys_are_kept_or_denied_in_every_open_type() {
    let count = |text: &str, what: &str| text.matches(what).count();
    let with = |unknown_keys| types("shipment.schema.yaml", &Options { unknown_keys, ..beside() });
    let plain = types("shipment.schema.yaml", &beside());
    let (kept, denied) = (with(UnknownKeys::Keep), with(UnknownKeys::Deny));
    let structs = count(&plain, "pub struct");
    assert_eq!((count(&plain, "closed pub"), count(&plain, "keeping pub")), (2, 1));
    assert_eq!((count(&kept, "closed pub"), count(&kept, "keeping pub")), (2, structs - 2));
    assert_eq!((count(&denied, "closed pub"), count(&denied, "keeping pub")), (structs - 1, 1));
}

#[test]
fn a_type_for_a_definition_that_is_not_there_is_reported() {
    let options = Options { definition_types: vec!["Monney=crate::own::Amount".parse().expect("a type")], ..beside() };
    let emitted = emit(&fixture("specifications").join("parcel.openapi.yaml"), &options).expect("readable");
    assert_eq!(emitted.unused, ["the definition Monney"]);
    for bad in ["date", "date=", "date=a b", "date=fn()"] {
        assert!(bad.parse::<TypeOverride>().is_err(), "{bad}");
    }
}

/// An object with more keys than a struct may have fields becomes any JSON, which is reported as a loss.
#[test]
fn more_keys_than_a_struct_may_have_fields() {
    let keys: Vec<String> = (0..=u16::MAX).map(|number| format!("\"k{number}\": {{\"type\": \"null\"}}")).collect();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("wide.json");
    std::fs::write(&path, format!("{{\"type\": \"object\", \"properties\": {{{}}}}}", keys.join(", ")))
        .expect("written");
    let Emitted { types, losses, .. } = emit(&path, &beside()).expect("readable");
    assert!(types.expect("types").contains("pub struct Wide(pub serde_json::Value);"));
    let losses: Vec<(&str, bool)> = losses.iter().map(|loss| (loss.what.as_str(), loss.validated)).collect();
    assert_eq!(losses, [("any JSON is accepted: more properties than a struct can have fields", true)]);
}

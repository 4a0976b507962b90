//! `vistoria-gen emit`: any document to one file. Each document of `fixtures/specifications/` has its types emitted and
//! compiled (`tests/generated/`), and instances beside it, with what the types must make of them.

use serde_json::Value;
use vistoria_generator::specification::{Derive, Emitted, Layout, Options, Presence, TypeOverride, UnknownKeys, emit};
use vistoria_generator::{lower, passes};
use vistoria_schemas::contract::specification::{Formats, from_sources};
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::remote::{DocumentOverride, RemoteDocuments};
use vistoria_schemas::sources::Sources;
use vistoria_tests::generated::{either, filled, listing, order, parcel, petstore, repeated, shipment, support, tree};
use vistoria_tests::own::{Amount, Day};

use crate::freshness;
use crate::mutations::mutations;
use crate::work::{fixture, root, vendors};

type Wanted = fn() -> Options;
type Decode = fn(&str) -> Result<(), String>;

/// A line a document: its file, the module of its types, how they are wanted, and what decodes an instance.
const DOCUMENTS: &[(&str, &str, Wanted, Decode)] = &[
    ("order.schema.json", "order", beside, |text| decoded::<order::Order>(text)),
    ("tree.schema.yaml", "tree", beside, |text| decoded::<tree::Tree>(text)),
    ("listing.schema.json", "listing", on_a_server, |text| decoded::<listing::Listing>(text)),
    ("either.schema.json", "either", beside, |text| decoded::<either::Either>(text)),
    ("repeated.schema.yaml", "repeated", beside, |text| decoded::<repeated::Review>(text)),
    ("shipment.schema.yaml", "shipment", beside, |text| decoded::<shipment::Shipment>(text)),
    ("petstore.openapi.yaml", "petstore", beside, |text| decoded::<petstore::Pet>(text)),
    ("parcel.openapi.yaml", "filled", filled, |text| decoded::<filled::Parcel>(text)),
    ("parcel.openapi.yaml", "parcel", own_types, |text| decoded::<parcel::Parcel>(text)),
];

/// Decodes, and holds what is written back to be accepted again.
fn decoded<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) -> Result<(), String> {
    let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let written = serde_json::to_string(&value).expect("what was read can be written");
    serde_json::from_str::<T>(&written).map(drop).map_err(|error| format!("written back as {written}: {error}"))
}

/// With the support module beside the types.
fn beside() -> Options {
    Options { support: Some("super::support".to_owned()), ..Options::default() }
}

/// With absent and null as one thing, defaults filled in, a feature for each event, and a module for each component.
fn filled() -> Options {
    Options {
        presence: Presence::Option,
        fill_defaults: true,
        event_features: true,
        layout: Layout::ModulePerComponent,
        ..beside()
    }
}

/// With what stands on a server, and a name.
fn on_a_server() -> Options {
    let here = DocumentOverride { url: "https://schemas.test/".to_owned(), path: fixture("fetched").join("server") };
    let elsewhere = RemoteDocuments { overrides: vec![here], fetch: None };
    Options { root: Some("Listing".to_owned()), remote: elsewhere, ..beside() }
}

/// A file that needs no other, with types of one's own.
fn own_types() -> Options {
    let own = |text: &str| vec![text.parse().expect("a type")];
    Options {
        format_types: own("date=crate::own::Day"),
        definition_types: own("Money=crate::own::Amount"),
        json_schema: true,
        ..Options::default()
    }
}

#[test]
fn types_are_fresh_and_losses_are_said() {
    for (file, module, options, _) in DOCUMENTS {
        let path = fixture("specifications").join(file);
        let Emitted { types, losses, unused, reading } = emit(&path, &options()).expect("readable");
        assert!(unused.is_empty(), "{file}: {unused:?}");
        freshness::check(&format!("tests/generated/{module}.rs"), &types.expect("types"));
        let diagnostics = reading.diagnostics.iter();
        let said = diagnostics.map(|diagnostic| reading.sources.display(diagnostic).to_string());
        let said = said
            .chain(losses.iter().map(|loss| format!("{}: {} (validated: {})", loss.place, loss.what, loss.validated)));
        let said: Vec<String> = said.map(|line| line.replace(&*root().to_string_lossy(), ".")).collect();
        insta::assert_snapshot!(format!("said_of_{module}"), said.join("\n"));
    }
}

#[test]
fn types_decide_as_the_document_does() {
    for (file, module, _, decode) in DOCUMENTS {
        let path = fixture("specifications").join(format!("{module}.instances.json"));
        let text = std::fs::read_to_string(path).expect("instances");
        let instances: Vec<(bool, Value)> = serde_json::from_str(&text).expect("pairs");
        for (valid, instance) in instances {
            let verdict = decode(&instance.to_string());
            assert_eq!(verdict.is_ok(), valid, "{file}: {instance}: {verdict:?}");
        }
    }
}

/// An error names the place and nothing of the value.
#[test]
fn errors_name_the_place() {
    let error =
        serde_json::from_str::<order::Order>(r#"{"number": 1, "lines": [{"sku": "secret"}], "discount": null}"#);
    let message = error.expect_err("sku is in capitals").to_string();
    assert!(message.starts_with("/lines/0/sku: ") && !message.contains("secret"), "{message}");
}

/// A type of one's own is what is read, and what it says of a value is not passed on.
#[test]
fn own_types_are_read() {
    let text = r#"{"price": "3.50", "sent": "2026-11-24", "due": "2026-12-01"}"#;
    let parcel: parcel::Parcel = serde_json::from_str(text).expect("a parcel");
    assert_eq!(parcel.price.0, Amount("3.50".to_owned()));
    assert_eq!(*parcel.sent, Day { year: 2026, month: 11, day: 24 });
    let error = serde_json::from_str::<parcel::Parcel>(r#"{"price": "3.50", "sent": "secret"}"#).expect_err("no day");
    assert_eq!(error.to_string(), "/sent: no vistoria_tests::own::Day");
    // Defaults are there to be used, and not filled in.
    let defaults = <parcel::Parcel as parcel::support::Object>::DEFAULTS;
    assert_eq!(defaults, [("size", "\"small\""), ("weight", "1.5")]);
    assert_eq!((parcel.size, parcel.weight), (None, None));
    // Callbacks are events.
    let delivered = parcel::Event::decode("delivered", br#"{"on": "2026-11-24"}"#).expect("a delivery");
    assert!(matches!(delivered, parcel::Event::Delivered(delivery) if delivery.on.day == 24));
    let letter = parcel::Event::decode("/letters delivered", br#"{"letter": 1}"#).expect("another");
    assert!(matches!(letter, parcel::Event::LettersDelivered(_)));
    let twice = parcel::Event::decode("sendParcel delivered", b"true");
    assert!(matches!(twice, Ok(parcel::Event::SendParcelDelivered(_))), "one more of the name is not lost");
    let options =
        Options { definition_types: vec!["Monney=crate::own::Amount".parse().expect("a type")], ..own_types() };
    let made = emit(&fixture("specifications").join("parcel.openapi.yaml"), &options).expect("readable");
    assert_eq!(made.unused, ["the definition Monney"]);
    for bad in ["date", "date=", "date=a b", "date=fn()"] {
        assert!(bad.parse::<TypeOverride>().is_err(), "{bad}");
    }
}

/// Of the name of a definition of parcels, and something else.
struct Money;

impl schemars::JsonSchema for Money {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Money".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "integer"})
    }
}

/// What a type says of itself accepts and refuses what the document does, wherever definitions are put.
#[test]
fn types_hand_out_their_schema() {
    let text = std::fs::read_to_string(fixture("specifications").join("parcel.instances.json")).expect("instances");
    let instances: Vec<(bool, Value)> = serde_json::from_str(&text).expect("pairs");
    let settings = [schemars::generate::SchemaSettings::draft2020_12(), schemars::generate::SchemaSettings::draft07()];
    for settings in settings {
        // A type of the name of one of its definitions beside it changes neither.
        let mut generator = settings.into_generator();
        assert_eq!(
            generator.subschema_for::<Money>().as_value()["$ref"].as_str().map(|uri| uri.ends_with("/Money")),
            Some(true)
        );
        let schema = generator.into_root_schema_for::<Vec<parcel::Parcel>>();
        let money = schema.as_value().pointer("/$defs/Money").or(schema.as_value().pointer("/definitions/Money"));
        assert_eq!(money.and_then(|money| money["type"].as_str()), Some("integer"), "{schema:?}");
        let validator = jsonschema::validator_for(schema.as_value()).expect("a schema");
        for (valid, instance) in &instances {
            // What only the type of a day says, which the document leaves open.
            let is_day =
                |key: &str| instance[key].as_str().is_none_or(|text| text.len() == 10 && text.starts_with("20"));
            if is_day("sent") && is_day("due") {
                assert_eq!(validator.is_valid(&serde_json::json!([instance])), *valid, "{instance} by {schema:?}");
            }
        }
    }
}

/// Of several alternatives the one is named that a value is most like, or what tells them apart.
#[test]
fn errors_name_the_alternative() {
    let check = |carrier: &str, address: &str, said: &str| {
        let text = format!(r#"{{"carrier": {carrier}, "address": {address}}}"#);
        let error = support::decode::<shipment::Shipment>(text.as_bytes()).expect_err("none of them");
        assert_eq!(error.to_string(), said, "{text}");
    };
    let (bike, street) = (r#"{"kind": "bike"}"#, r#"{"street": "x"}"#);
    check(r#"{"kind": "secret"}"#, street, "/carrier/kind: expected \"bike\" or \"courier\" or \"post\"");
    check(r#"{"kind": "post"}"#, street, "/carrier/tracking: the key is required and absent (as Post)");
    check("[]", street, "/carrier: expected an object, found array");
    check(bike, r#"{"street": 1}"#, "/address/street: expected a string, found number (as Street)");
    check(bike, r#"{"box": "secret"}"#, "/address/box: expected a whole number, found string (as Box)");
    check(bike, "{}", "/address/street: the key is required and absent (as Street)");
}

/// The file that needs no other has the same types, and its support in it.
#[test]
fn a_file_by_itself() {
    let path = fixture("specifications").join("order.schema.json");
    let whole = emit(&path, &Options::default()).expect("readable").types.expect("types");
    assert!(
        whole.contains("pub mod support {") && !whole.contains("macro_export") && !whole.contains("super::support")
    );
    assert!(!whole.contains("jiff"), "nothing compares instants here");
}

/// What is asked for beside is in every type, and what is not asked for in none.
#[test]
fn options_are_followed() {
    let emitted = |options: &Options| {
        let path = fixture("specifications").join("shipment.schema.yaml");
        emit(&path, options).expect("readable").types.expect("types")
    };
    let count = |text: &str, what: &str| text.matches(what).count();
    let plain = emitted(&beside());
    let types = count(&plain, "pub struct") + count(&plain, "pub enum");
    let derived = emitted(&Options { derives: vec!["audit::Audited".parse().expect("a path")], ..beside() });
    assert_eq!(count(&derived, "#[derive(audit::Audited)]"), types);
    for bad in ["", "a b", "a; struct B", "Vec<u8>", "a)]"] {
        assert!(bad.parse::<Derive>().is_err(), "{bad}");
    }
    let kept = emitted(&Options { unknown_keys: UnknownKeys::Keep, ..beside() });
    let denied = emitted(&Options { unknown_keys: UnknownKeys::Deny, ..beside() });
    let structs = count(&plain, "pub struct");
    assert_eq!((count(&plain, "closed pub"), count(&plain, "keeping pub")), (2, 1));
    assert_eq!((count(&kept, "closed pub"), count(&kept, "keeping pub")), (2, structs - 2));
    assert_eq!((count(&denied, "closed pub"), count(&denied, "keeping pub")), (structs - 1, 1));
}

/// What is absent has its default, and is written; null and absent are one; an event without its feature is unknown.
#[test]
fn defaults_are_filled_in() {
    let text = r#"{"price": "1.00", "sent": "2026-11-24", "due": null}"#;
    let parcel: filled::Parcel = serde_json::from_str(text).expect("a parcel");
    assert_eq!((parcel.due.as_deref(), parcel.size), (None, filled::ParcelSize::Small));
    let written = r#"{"insured":null,"price":"1.00","sent":"2026-11-24","size":"small","weight":1.5}"#;
    assert_eq!(serde_json::to_string(&parcel).expect("JSON"), written.replace("\"insured\":null,", ""));
    let large: filled::Parcel =
        serde_json::from_str(&text.replace("null", "null, \"size\": \"large\"")).expect("a parcel");
    assert_eq!(large.size, filled::ParcelSize::Large);
    let delivered = filled::Event::decode("delivered", br#"{"on": "2026-11-24"}"#).expect("an event");
    assert!(matches!(delivered, filled::Event::Delivered(_)), "{delivered:?}");
    let letters = filled::Event::decode("/letters delivered", br#"{"letter": 1}"#).expect("an event");
    assert!(matches!(letters, filled::Event::Unknown(_)), "{letters:?}");
}

/// A contract of ours gives the types of the workspace, to the byte.
#[test]
fn contracts_give_the_workspaces_types() {
    for folder in vendors() {
        let emitted = emit(&folder.join("openapi.yaml"), &beside()).expect("readable");
        let vendor = folder.file_name().expect("a vendor").to_string_lossy().into_owned();
        let found = std::fs::read_to_string(root().join(format!("generated/src/{vendor}.rs"))).expect("emitted");
        assert!(emitted.types.as_deref() == Some(&found), "{vendor}");
    }
}

/// Whatever stands anywhere in a document, there is a file or a diagnostic, and no panic.
#[test]
fn any_node_may_be_anything() {
    for (file, ..) in DOCUMENTS {
        let path = fixture("specifications").join(file);
        let text = std::fs::read_to_string(&path).expect("the document");
        let read = |name: &str, text: &str| {
            let mut diagnostics = Diagnostics::default();
            let sources = Sources::from_text(name, text, &mut diagnostics);
            from_sources(sources, None, "document", Formats::Annotate, diagnostics)
        };
        let whole = read(file, &text).sources;
        let value = whole.root().root.as_ref().expect("readable").to_value();
        let (mut emitted, mut refused) = (0, 0);
        for mutation in mutations(&value).iter().step_by(3) {
            let reading = read("document.json", &mutation.value.to_string());
            let Some(specification) = reading.specification else {
                assert!(!reading.diagnostics.is_empty(), "{file}: {}", mutation.what);
                refused += 1;
                continue;
            };
            let ir = passes::run(lower::lower_specification(&specification), &specification.contract);
            vistoria_generator::emit::single(&ir, None);
            emitted += 1;
        }
        assert!(emitted > 50, "{file}: {emitted} emitted, {refused} refused");
    }
}

/// An object of more keys than a type has fields is not a type, and is not lost.
#[test]
fn more_keys_than_fields() {
    let keys: Vec<String> = (0..=u16::MAX).map(|number| format!("\"k{number}\": {{\"type\": \"null\"}}")).collect();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("wide.json");
    std::fs::write(&path, format!("{{\"type\": \"object\", \"properties\": {{{}}}}}", keys.join(", ")))
        .expect("written");
    let Emitted { types, losses, .. } = emit(&path, &beside()).expect("readable");
    assert!(types.expect("types").contains("pub struct Wide(pub serde_json::Value);"));
    let said: Vec<(&str, bool)> = losses.iter().map(|loss| (loss.what.as_str(), loss.validated)).collect();
    assert_eq!(said, [("any JSON is accepted: it has more properties than a struct can have fields", true)]);
}

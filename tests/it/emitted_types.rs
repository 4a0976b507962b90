//! The types that `vistoria-gen emit` makes of the documents of `fixtures/specifications`, compiled: errors, defaults, types of
//! the user's own, and schemas. The instances they accept are cases.

use serde_json::Value;
use vistoria_test_helpers::fixture;
use vistoria_tests::generated::{filled, names, numbers, order, parcel, shipment, support};
use vistoria_tests::own::{Amount, Day};

/// An error names the place, and nothing of the value.
#[test]
fn errors_name_the_place() {
    let error =
        serde_json::from_str::<order::Order>(r#"{"number": 1, "lines": [{"sku": "secret"}], "discount": null}"#);
    let message = error.expect_err("sku is in capitals").to_string();
    assert!(message.starts_with("/lines/0/sku: ") && !message.contains("secret"), "{message}");
}

/// A type of the user's own is decoded, and its error message, which may contain the value, is not passed on.
#[test]
fn types_of_the_users_own_are_decoded() {
    let text = r#"{"price": "3.50", "sent": "2026-11-24", "due": "2026-12-01"}"#;
    let parcel: parcel::Parcel = serde_json::from_str(text).expect("a parcel");
    assert_eq!(parcel.price.0, Amount("3.50".to_owned()));
    assert_eq!(*parcel.sent, Day { year: 2026, month: 11, day: 24 });
    let error = serde_json::from_str::<parcel::Parcel>(r#"{"price": "3.50", "sent": "secret"}"#).expect_err("no day");
    assert_eq!(error.to_string(), "/sent: no vistoria_tests::own::Day");
    // Defaults are constants, and are not filled in.
    let defaults = <parcel::Parcel as parcel::support::Object>::DEFAULTS;
    assert_eq!(defaults, [("size", "\"small\""), ("weight", "1.5")]);
    assert_eq!((parcel.size, parcel.weight), (None, None));
    // Callbacks are events.
    let delivered = parcel::Event::decode("delivered", br#"{"on": "2026-11-24"}"#).expect("a delivery");
    assert!(matches!(delivered, parcel::Event::Delivered(delivery) if delivery.on.day == 24));
    let letter = parcel::Event::decode("/letters delivered", br#"{"letter": 1}"#).expect("another");
    assert!(matches!(letter, parcel::Event::LettersDelivered(_)));
    let twice = parcel::Event::decode("sendParcel delivered", b"true");
    assert!(
        matches!(twice, Ok(parcel::Event::SendParcelDelivered(_))),
        "a second callback of one name is another event"
    );
}

/// A type that has the name of a definition of parcels, and is something else.
struct Money;

impl schemars::JsonSchema for Money {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Money".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "integer"})
    }
}

/// The schema of a type accepts and rejects what the document does, wherever the definitions are.
#[test]
fn types_implement_json_schema() {
    let text = std::fs::read_to_string(fixture("specifications").join("parcel.instances.json")).expect("instances");
    let instances: Vec<(bool, Value)> = serde_json::from_str(&text).expect("pairs");
    let settings = [schemars::generate::SchemaSettings::draft2020_12(), schemars::generate::SchemaSettings::draft07()];
    for settings in settings {
        // Another type with the name of one of its definitions changes neither.
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
            // Only the type of a day limits these; the document does not.
            let is_day =
                |key: &str| instance[key].as_str().is_none_or(|text| text.len() == 10 && text.starts_with("20"));
            if is_day("sent") && is_day("due") {
                assert_eq!(validator.is_valid(&serde_json::json!([instance])), *valid, "{instance} by {schema:?}");
            }
        }
    }
}

/// An error in a union names the alternative that the value is most like, or what tells the alternatives apart.
#[test]
fn errors_name_the_alternative() {
    let check = |carrier: &str, address: &str, expected: &str| {
        let text = format!(r#"{{"carrier": {carrier}, "address": {address}}}"#);
        let error = support::decode::<shipment::Shipment>(text.as_bytes()).expect_err("none of them");
        assert_eq!(error.to_string(), expected, "{text}");
    };
    let (bike, street) = (r#"{"kind": "bike"}"#, r#"{"street": "x"}"#);
    check(r#"{"kind": "secret"}"#, street, "/carrier/kind: expected \"post\" or \"bike\" or \"courier\"");
    check(r#"{"kind": "post"}"#, street, "/carrier/tracking: the key is required and absent (as Post)");
    check("[]", street, "/carrier: expected an object, found array");
    check(bike, r#"{"street": 1}"#, "/address/street: expected a string, found number (as Street)");
    check(bike, r#"{"box": "secret"}"#, "/address/box: expected a whole number, found string (as Box)");
    check(bike, "{}", "/address/street: the key is required and absent (as Street)");
}

/// An absent field has its default, which is written; null and absent are one; an event without its feature is unknown.
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

/// Numbers are those of Rust where they were asked for, texts are parsed to enums, and what has a default has `Default`.
#[test]
fn values_are_built() {
    let built = numbers::Numbers {
        id: 7,
        other: Some(support::Number::try_from(19.99).expect("finite")),
        kind: Some("foot".parse().expect("a kind")),
        unit: numbers::Unit { length: i64::MIN, note: "n".to_owned().into() },
        ..numbers::Numbers::default()
    };
    let written = r#"{"id":7,"other":19.99,"unit":{"length":-9223372036854775808,"note":"n"},"kind":"foot"}"#;
    assert_eq!(serde_json::to_string(&built).expect("JSON"), written);
    assert_eq!(serde_json::from_str::<numbers::Numbers>(written).expect("numbers"), built);
    assert_eq!(
        (numbers::Kind::Foot.to_string(), numbers::Kind::try_from("metre")),
        ("foot".to_owned(), Ok(numbers::Kind::Metre))
    );
    let refused = "yard".parse::<numbers::Kind>().expect_err("none of them").to_string();
    assert_eq!(refused, "expected metre or foot, found another text");
    // The order of the document, which can mean something.
    assert!(names::Severity::Low < names::Severity::Critical);
}

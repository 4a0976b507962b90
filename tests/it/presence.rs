//! Absent, null and value are three things: each cell, decoded and encoded.

use serde_json::{Value, json};
use vistoria_tests::generated::presence::{Cells, Narrowed, Shapes, ShapesEither, ShapesWord};
use vistoria_tests::generated::support::{EmptyList, Integer, Maybe, Null};

/// The least object of `Cells` with `key` set to `value`, or dropped when there is none.
fn cells(key: &str, value: Option<Value>) -> Value {
    let mut object = json!({
        "kind": "cells", "required": "x", "required_nullable": null, "always_null": null, "always_empty": [],
        "nullable_always_empty": null,
    });
    let entries = object.as_object_mut().expect("an object");
    match value {
        Some(value) => drop(entries.insert(key.to_owned(), value)),
        None => drop(entries.remove(key)),
    }
    object
}

/// Decodes both from text and from a value; both must agree.
fn decode(value: &Value) -> Option<Cells> {
    let from_text = serde_json::from_str::<Cells>(&value.to_string()).ok();
    assert_eq!(from_text, serde_json::from_value(value.clone()).ok());
    from_text
}

/// Decoding with `key` absent, null, and each of `good` and `bad`; what is accepted is written back as it was.
#[track_caller]
fn check(key: &str, absent: bool, null: bool, good: &[Value], bad: &[Value]) {
    let one = |value: Option<Value>, accepted: bool| {
        let object = cells(key, value);
        let decoded = decode(&object);
        assert_eq!(decoded.is_some(), accepted, "{key}: {object}");
        if let Some(decoded) = decoded {
            assert_eq!(serde_json::to_value(&decoded).expect("encodes"), object);
        }
    };
    one(None, absent);
    one(Some(Value::Null), null);
    good.iter().for_each(|value| one(Some(value.clone()), true));
    bad.iter().for_each(|value| one(Some(value.clone()), false));
}

#[test]
fn the_four_cells() {
    let (good, bad) = ([json!(""), json!("x")], [json!(1), json!([]), json!({})]);
    check("required", false, false, &good, &bad);
    check("required_nullable", false, true, &good, &bad);
    check("optional", true, false, &good, &bad);
    check("optional_nullable", true, true, &good, &bad);
}

#[test]
fn always_null_always_empty_and_forbidden() {
    let bad = [json!(0), json!(""), json!([1]), json!([null]), json!({})];
    check("always_null", false, true, &[], &bad);
    check("optional_always_null", true, true, &[], &bad);
    check("always_empty", false, false, &[json!([])], &bad);
    check("nullable_always_empty", false, true, &[json!([])], &bad);
    check("forbidden", true, false, &[], &[json!([]), json!("")]);
}

#[test]
fn absent_null_and_value_are_told_apart() {
    let of = |value| decode(&cells("optional_nullable", value)).expect("accepted").optional_nullable;
    assert_eq!(of(None), Maybe::Absent);
    assert_eq!(of(Some(Value::Null)), Maybe::Null);
    assert_eq!(of(Some(json!("x"))), Maybe::Value("x".to_owned()));
}

#[test]
fn a_narrowed_type_widens_into_its_base() {
    let narrowed = json!({
        "kind": "narrowed", "required": "a", "required_nullable": null, "optional": "c", "optional_nullable": "d",
        "always_null": null, "always_empty": [], "nullable_always_empty": null, "optional_list": [],
    });
    let decoded: Narrowed = serde_json::from_value(narrowed.clone()).expect("accepted");
    assert_eq!((decoded.required_nullable, decoded.optional_list), (Null, EmptyList));
    let base = Cells::from(decoded);
    assert_eq!(base.optional.as_deref(), Some("c"));
    assert_eq!(base.optional_list, Some(Vec::new()));
    assert_eq!(serde_json::to_value(base).expect("encodes"), narrowed);
}

#[test]
fn shapes_keep_what_they_were_given() {
    let text = r#"{"kind":"shapes","type":true,"either":12345678901234567890.5,"word":"self","whole":100000000000000000000,"real":1.10,"any":null}"#;
    let decoded: Shapes = serde_json::from_str(text).expect("accepted");
    assert_eq!(decoded.word, ShapesWord::Self_);
    assert!(
        matches!(&decoded.either, Some(ShapesEither::Number(number)) if number.to_string() == "12345678901234567890.5")
    );
    assert_eq!(decoded.whole.to_i64(), None);
    assert_eq!(Integer::from(5).to_i64(), Some(5));
    // Digits survive as they were written; keys stand in the order of the contract.
    assert_eq!(serde_json::to_string(&decoded).expect("encodes"), text);
}

#[test]
fn an_object_is_not_a_list_of_its_fields() {
    let fields = json!(["cells", null, null, [], null, "x", null]);
    assert!(serde_json::from_value::<Cells>(fields).is_err());
}

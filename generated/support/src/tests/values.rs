//! Numbers keep their digits, and the kinds of value without a Rust type accept what they are and nothing else.

use crate::{Decode, EmptyList, EmptyObject, Forbidden, Integer, Maybe, Null, Number, decode_text};

#[test]
fn digits_are_kept() {
    for text in ["0", "-0", "1.0", "1e2", "0.10", "-17", "123456789012345678901234567890"] {
        let number: Number = decode_text(text).expect(text);
        assert_eq!((number.to_string().as_str(), crate::encode(&number).as_deref()), (text, Ok(text)));
    }
}

#[test]
fn numbers_as_integers() {
    for (text, whole) in [
        ("-7", Some(-7)),
        ("1.0", Some(1)),
        ("1e2", Some(100)),
        ("9223372036854775807", Some(i64::MAX)),
        ("9223372036854775808", None),
        ("9007199254740993.0", None),
    ] {
        assert_eq!(decode_text::<Integer>(text).expect(text).to_i64(), whole, "{text}");
    }
    for fraction in ["0.5", "1234567890123456.001", "1e-400", "1.00000000000000000000001", "15e-1"] {
        assert!(decode_text::<Integer>(fraction).is_err(), "{fraction}");
    }
    for whole in ["15e1", "1.5e1", "0.0", "0e-9", "12345678901234567890123.0", "150e-1"] {
        assert!(decode_text::<Integer>(whole).is_ok(), "{whole}");
    }
    assert_eq!(decode_text::<Number>("0.5").expect("a number").to_i64(), None);
    assert_eq!(Integer::from(-3), decode_text("-3").expect("a whole number"));
}

#[track_caller]
fn check<T: Decode + serde::Serialize>(accepted: &str) {
    for text in ["null", "[]", "{}", "[1]", r#"{"a":1}"#, "0", "false", "\"\""] {
        let decoded = decode_text::<T>(text);
        assert_eq!(decoded.is_ok(), text == accepted, "{text}");
        assert!(decoded.is_err() || crate::encode(&decoded.expect("checked")).as_deref() == Ok(text));
    }
}

#[test]
fn one_value_each() {
    check::<Null>("null");
    check::<EmptyList>("[]");
    check::<EmptyObject>("{}");
    check::<Forbidden>("nothing");
}

#[test]
fn serde_reads_them_too() {
    let (null, number): (Null, Number) = serde_json::from_str("[null, 1.50]").expect("JSON");
    assert_eq!((null, number.to_string().as_str()), (Null, "1.50"));
    assert_eq!(format!("{number:?}"), "Number 1.50");
}

#[test]
fn maybe_converts() {
    assert_eq!(Maybe::from_nullable(None::<u8>), Maybe::Null);
    assert_eq!(Maybe::from_optional(None::<u8>), Maybe::Absent);
    assert_eq!(Maybe::from_optional(Some(1)).map(|value| value + 1).value(), Some(&2));
    assert!(Maybe::<u8>::default().is_absent());
}

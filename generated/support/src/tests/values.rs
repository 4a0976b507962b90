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
        ("9007199254740993.0", Some(9_007_199_254_740_993)),
        ("-0", Some(0)),
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

#[test]
fn numbers_are_compared_by_value_and_made_of_rust_s() {
    let number = |text: &str| text.parse::<Number>().expect(text);
    let ascending = ["-1e300", "-2", "-1.5", "0", "0.1", "1", "9007199254740993", "18446744073709551616", "1e300"];
    for (index, one) in ascending.iter().enumerate() {
        for (other_index, other) in ascending.iter().enumerate() {
            assert_eq!(number(one).cmp(&number(other)), index.cmp(&other_index), "{one} {other}");
        }
    }
    let hash = |number: &Number| {
        let mut hasher = std::hash::DefaultHasher::new();
        std::hash::Hash::hash(number, &mut hasher);
        std::hash::Hasher::finish(&hasher)
    };
    for (one, other) in [("1", "1.0"), ("1e2", "100"), ("-0", "0.00"), ("0.10", "1e-1")] {
        assert_eq!((number(one), hash(&number(one))), (number(other), hash(&number(other))), "{one} {other}");
    }
    assert_eq!(Number::try_from(19.99).expect("finite").to_string(), "19.99");
    assert!(Number::try_from(f64::NAN).is_err() && Number::try_from(f32::INFINITY).is_err());
    assert_eq!(Integer::from(u128::MAX).to_string(), u128::MAX.to_string());
    assert_eq!((Integer::from(7_u8).to_u64(), Integer::from(-7_i16).to_u64()), (Some(7), None));
    assert_eq!((u8::try_from(&Integer::from(255)), i8::try_from(&Integer::from(255)).is_err()), (Ok(255), true));
    for refused in ["", " 1", "1 ", "01", "+1", "a", "\"1\"", "1.", "null", "1e400"] {
        assert!(refused.parse::<Number>().is_err(), "{refused}");
    }
    assert!("1.5".parse::<Integer>().is_err() && "1.0".parse::<Integer>().is_ok());
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

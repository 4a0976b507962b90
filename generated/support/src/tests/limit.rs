//! Each limit at its bounds, and on values that it says nothing about.

use crate::{Bound, Limit};

/// Checks that exactly the texts before the bar satisfy a limit.
#[track_caller]
fn check(limit: &'static [Limit], accepted: &[&str], refused: &[&str]) {
    for (texts, is_accepted) in [(accepted, true), (refused, false)] {
        for text in texts {
            let decoded = crate::decode_within::<serde_json::Value>(text.as_bytes(), limit);
            assert_eq!(decoded.is_ok(), is_accepted, "{limit:?} {text}: {decoded:?}");
        }
    }
}

#[test]
fn lengths_count_characters_items_and_keys() {
    check(&[Limit::Length(1, 2)], &[r#""é""#, r#""\u0061b""#, "12345", "[]"], &[r#""""#, r#""abc""#]);
    check(&[Limit::Items(1, 2)], &["[[]]", "[1,[2,3,4]]", "{}", r#""""#], &["[]", "[1,2,3]"]);
    check(&[Limit::Keys(1, 1)], &[r#"{"a":{"b":1,"c":2}}"#, "[]"], &["{}", r#"{"a":1,"b":2}"#]);
}

#[test]
fn numbers_are_compared_by_their_digits() {
    check(&[Limit::Minimum(Bound::Whole(2))], &["2", "2.0", "1e1", "\"1\""], &["1", "1.9", "-5"]);
    check(&[Limit::Maximum(Bound::Real(0.5))], &["0.5", "-1", "null"], &["0.6", "1"]);
    check(&[Limit::Above(Bound::Whole(2))], &["3", "2.1"], &["2", "2.0", "1"]);
    check(&[Limit::Below(Bound::Whole(2))], &["1", "1.9"], &["2", "3"]);
    let big: &[Limit] = &[Limit::Maximum(Bound::Whole(9_007_199_254_740_992))];
    check(
        big,
        &["9007199254740992", "9007199254740992.0"],
        &["9007199254740993", "9007199254740992.5", "9.0071992547409925e15"],
    );
    let real: &[Limit] = &[Limit::Minimum(Bound::Real(0.1)), Limit::Maximum(Bound::Real(0.1))];
    check(real, &["0.1", "0.10", "1e-1"], &["0.10000000000000000001", "0.09999999999999999999", "-0.1"]);
    check(&[Limit::Above(Bound::Whole(0))], &["1e-400", "0.1"], &["0", "-0", "0e5", "-1e-400", "0.00"]);
    check(&[Limit::Above(Bound::Whole(-2))], &["-1.9999999999999999999"], &["-2.0000000000000000001", "-2"]);
}

#[test]
fn values_that_are_listed() {
    let limit: &[Limit] = &[Limit::OneOf(&[Bound::Whole(1), Bound::Real(2.5)], &["true"])];
    check(limit, &["1", "1.0", "2.5", "true", "null", "\"x\""], &["2", "false"]);
}

#[test]
fn limits_of_what_is_inside() {
    let limit: &[Limit] = &[Limit::Each(&[Limit::Minimum(Bound::Whole(0))])];
    check(limit, &["[1,\"a\"]", r#"{"a":1}"#, "-1"], &["[1,-1]", r#"{"a":-1}"#]);
    let error = crate::decode_within::<serde_json::Value>(b"[1,-1]", limit).expect_err("below");
    assert_eq!(error.to_string(), "/1: a number below the least allowed");
    let error = crate::decode_within::<serde_json::Value>(br#"{"secret":-1}"#, limit).expect_err("below");
    assert_eq!(error.pointer, "/*", "undeclared keys are not shown");
}

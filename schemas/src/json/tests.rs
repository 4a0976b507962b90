//! Cases by hand; each is compared with `serde_json`, which must accept and refuse the same but for duplicate keys.

use jsonschema::json::cmp;
use serde_json::Value;

use super::read;
use crate::text::FileId;

/// Reads `bytes` and expects exactly these faults as `code@offset`, and `serde_json` to refuse `bytes` that have a fault,
/// except for duplicate keys, which it does not see, and numbers out of range, whose digits it keeps.
#[track_caller]
fn check(bytes: &[u8], faults: &[&str]) {
    let read = read(bytes, FileId(0));
    let found: Vec<String> =
        read.faults.iter().map(|fault| format!("{}@{}", fault.kind.code(), fault.offset)).collect();
    assert_eq!(found, faults, "{}", String::from_utf8_lossy(bytes));
    let theirs = serde_json::from_slice::<Value>(bytes);
    let is_unseen =
        |fault: &&str| ["json/duplicate-key", "json/number-range"].iter().any(|code| fault.starts_with(code));
    assert_eq!(theirs.is_ok(), faults.iter().all(is_unseen), "{}", String::from_utf8_lossy(bytes));
    if let (Ok(theirs), Some(root)) = (theirs, read.root) {
        assert!(cmp::equal(&root.to_value(), &theirs), "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn values() {
    for text in [
        "null",
        " true ",
        "false",
        "0",
        "-0",
        "-0.5e+10",
        "1E5",
        "12345678901234567890",
        "123456789012345678901234567890",
        "[]",
        "[ 1 , 2 ]",
        "{}",
        r#"{"a":{"b":[null]}}"#,
        r#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#,
        "\"é😀\"",
        "9223372036854775808",
        "-9223372036854775809",
        "1e308",
        "5e-324",
        "1e-400",
        "0.1000000000000000055511151231257827",
        "1234567890123456.001",
        "1.50",
    ] {
        check(text.as_bytes(), &[]);
    }
}

/// What a float says exactly is that float, however it is written; anything else keeps its digits.
#[test]
fn digits() {
    for (text, expected) in [
        ("1.50", "1.5"),
        ("1E2", "100.0"),
        ("12345678901234567890123", "12345678901234567890123"),
        ("1234567890123456.001", "1234567890123456.001"),
        ("0.30000000000000004", "0.30000000000000004"),
        ("0.000000000000000000000000015", "1.5e-26"),
        ("1e-400", "1e-400"),
        ("5e-324", "5e-324"),
        ("1e400", "1e400"),
        ("18446744073709551615", "18446744073709551615"),
    ] {
        let number = read(text.as_bytes(), FileId(0)).root.expect("JSON").to_value();
        assert_eq!(number.to_string().replace("e+", "e"), expected, "{text}");
    }
}

#[test]
fn not_json() {
    check(b"", &["json/empty@0"]);
    check(b" \n", &["json/empty@2"]);
    for (text, offset) in [
        ("nul", 0),
        ("{", 1),
        ("[1,]", 3),
        ("[1 2]", 3),
        ("{a:1}", 1),
        ("{\"a\":1,}", 7),
        ("{\"a\" 1}", 5),
        ("01", 1),
        ("1.", 2),
        ("-", 1),
        (".5", 0),
        ("1e", 2),
        ("+1", 0),
        ("NaN", 0),
        ("'a'", 0),
        ("\"a", 2),
        ("\"\t\"", 1),
        (r#""\x""#, 2),
        (r#""\u12g4""#, 5),
        ("1 2", 2),
        ("{} x", 3),
        ("// c", 0),
        ("[1", 2),
    ] {
        check(text.as_bytes(), &[&format!("json/syntax@{offset}")]);
    }
}

#[test]
fn deviations() {
    check(br#"{"a":1,"b":2,"\u0061":3}"#, &["json/duplicate-key@13"]);
    check(br#"{"a":1,"a":2,"a":3}"#, &["json/duplicate-key@7", "json/duplicate-key@13"]);
    check(b"\xEF\xBB\xBF{}", &["json/bom@0"]);
    check(br#"["\ud800"]"#, &["json/lone-surrogate@2"]);
    check(br#"["\ud800\u0041"]"#, &["json/lone-surrogate@2"]);
    check(br#"["\udc00"]"#, &["json/lone-surrogate@2"]);
    check(br#"["\ud800\ud800\udc00\udc00"]"#, &["json/lone-surrogate@2", "json/lone-surrogate@20"]);
    check(br#"["\ud800", "\x"]"#, &["json/lone-surrogate@2", "json/syntax@13"]);
    check(br#"["\ud800\u12"]"#, &["json/syntax@12"]);
    check(b"[1e400]", &["json/number-range@1"]);
    check(b"{\"a\":\"\xE9\"}", &["json/invalid-utf8@6"]);
    check(b"\xFF\xFE{\0}\0", &["json/invalid-utf8@0"]);
}

#[test]
fn depth_is_that_of_serde_json() {
    let nested = |depth: usize| [vec![b'['; depth], vec![b']'; depth]].concat();
    check(&nested(127), &[]);
    check(&nested(128), &["json/too-deep@127"]);
    check(&vec![b'['; 1_000_000], &["json/too-deep@127"]);
}

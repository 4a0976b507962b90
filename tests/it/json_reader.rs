//! The JSON reader that emitted types decode from accepts what `serde_json` accepts, without duplicate keys.

use serde_json::Value;
use vistoria_test_helpers::mutations::changed;
use vistoria_test_helpers::{files, vendors};
use vistoria_tests::generated::support::{self, Integer, Number};

/// Checks that both readers read a text alike; returns whether it is accepted.
fn check(text: &str) -> bool {
    let expected = serde_json::from_str::<Value>(text);
    let found = support::decode::<Value>(text.as_bytes());
    match (&expected, &found) {
        (Ok(expected), Ok(found)) => assert_eq!(found, expected, "{text}"),
        (Ok(_), Err(error)) => assert!(error.message.contains("given twice"), "{error}: {text}"),
        (Err(error), Ok(_)) => panic!("read in spite of {error}: {text}"),
        (Err(_), Err(_)) => {}
    }
    found.is_ok()
}

/// Every text with the character at one place replaced or removed.
#[test]
fn examples_with_a_character_changed() {
    let (mut read, mut refused) = (0, 0);
    for folder in vendors() {
        let folder = folder.join("examples");
        let names = files(&folder)
            .into_iter()
            .filter(|name| std::path::Path::new(name).extension().is_some_and(|extension| extension == "json"));
        for (turn, name) in names.enumerate().step_by(9) {
            let text = std::fs::read_to_string(folder.join(&name)).expect("UTF-8");
            for changed in changed(&text, turn, 23) {
                if check(&changed) { read += 1 } else { refused += 1 }
            }
        }
    }
    assert!(read > 500 && refused > 500, "{read} read, {refused} refused");
}

#[test]
fn numbers_words_and_ends() {
    for text in [
        "0",
        "-0",
        "01",
        "1.",
        ".5",
        "+1",
        "1e5",
        "1E+5",
        "1e",
        "1e400",
        "-1e-400",
        "1.5e3x",
        "tru",
        "true",
        "nulll",
        "NaN",
        "-",
        "",
        " ",
        "[1,]",
        "[,1]",
        "{,}",
        "{\"a\":1,}",
        "{\"a\"}",
        "{1:2}",
        "[1 2]",
        "[] []",
        "\"a",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ude00\"",
        "\"\\ud83dx\"",
        "\"tab\there\"",
        "[[",
        "]",
        "\u{FEFF}1",
        "123456789012345678901234567890",
    ] {
        check(text);
    }
    let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    assert!(check(&nested(127)) && !check(&nested(128)));
    for (text, twice) in
        [(r#"{"a":1,"\u0061":2}"#, true), (r#"{"a":1,"b":{"a":2}}"#, false), (r#"[{"a":1},{"a":1}]"#, false)]
    {
        assert_eq!(support::decode::<Value>(text.as_bytes()).is_err(), twice, "{text}");
    }
}

#[test]
fn texts_and_numbers_are_decoded() {
    for text in [r#""\"\\\/\b\f\n\r\t""#, r#""a\u00e9\ud83d\ude00z""#, r#""\u0000""#, "\"é😀\"", r#""""#] {
        let expected: String = serde_json::from_str(text).expect("JSON");
        assert_eq!(support::decode::<String>(text.as_bytes()).expect("read"), expected, "{text}");
    }
    for text in ["1", "-0", "1.0", "1e2", "0.1", "123456789012345678901234567890", "9223372036854775807"] {
        let number = support::decode::<Number>(text.as_bytes()).expect("a number");
        assert_eq!(
            (number.to_string().as_str(), serde_json::to_string(&number).expect("written").as_str()),
            (text, text)
        );
    }
    for (text, whole) in [
        ("1.0", Some(1)),
        ("1e2", Some(100)),
        ("0.5", None),
        ("-7", Some(-7)),
        ("9007199254740993", Some(9_007_199_254_740_993)),
    ] {
        assert_eq!(
            support::decode::<Integer>(text.as_bytes()).ok().and_then(|integer| integer.to_i64()),
            whole,
            "{text}"
        );
    }
}

/// Keys with equal beginnings, ends and hashes are told apart, in time that does not grow with their square; keys and texts of
/// every length are read whole, wherever they start.
#[test]
fn keys_made_to_collide() {
    let object = |keys: &[String]| {
        let entries: Vec<String> = keys.iter().map(|key| format!("\"{key}\":1")).collect();
        format!("{{{}}}", entries.join(","))
    };
    let mut keys: Vec<String> = (0..50_000).map(|number| format!("beginning{number:08}theirend")).collect();
    assert!(check(&object(&keys)));
    keys.push(keys[17].replace('b', "\\u0062"));
    assert!(!check(&object(&keys)));
    // Keys of one length with equal hashes, after a long one.
    let word = |text: &str| u64::from_le_bytes(*text.as_bytes().first_chunk().expect("eight bytes"));
    let mut alike = vec!["x".repeat(5000)];
    for tail in (0..200_000).map(|number| format!("{number:08}")) {
        let head = word("AAAAAAAA") ^ word("00000000").rotate_left(23) ^ word(&tail).rotate_left(23);
        let head = head.to_le_bytes();
        if head.iter().all(u8::is_ascii_alphanumeric) {
            alike.push(format!("{}{tail}", head.escape_ascii()));
        }
    }
    assert!(alike.len() > 100, "{}", alike.len());
    assert!(check(&object(&alike)));
    alike.push(alike[90].clone());
    assert!(!check(&object(&alike)));
    for length in 0..40 {
        for before in 0..9 {
            for special in ["", "\\n", "\\u00e9", "é", "\\\""] {
                let (text, blank) = ("x".repeat(length), " ".repeat(before));
                assert!(check(&format!("{blank}{{\"{text}{special}\":[\"{special}{text}\"]}}")));
                assert!(!check(&format!("{blank}{{\"{text}{special}\":1, \"{text}{special}\":2}}")));
                assert!(!check(&format!("{blank}[\"{text}{special}")));
                assert!(!check(&format!("{blank}[\"{text}\u{1f}{special}\"]")));
            }
        }
    }
}

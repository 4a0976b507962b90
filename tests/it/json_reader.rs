//! The parser of emitted types accepts and refuses what `serde_json` does, and refuses duplicate keys and numbers out of range besides.
//! The reader that reports every deviation reports one exactly where the parser refuses.

use serde_json::Value;
use vistoria_schemas::text::FileId;
use vistoria_test_helpers::mutations::changed;
use vistoria_test_helpers::{files, vendors};
use vistoria_tests::generated::support::{self, Integer, Number};

/// Checks that the parser agrees with `serde_json` about a text, and returns whether it is accepted.
#[track_caller]
fn check(text: &str) -> bool {
    let expected = serde_json::from_str::<Value>(text);
    let found = support::decode::<Value>(text.as_bytes());
    match (&expected, &found) {
        (Ok(expected), Ok(found)) => assert_eq!(found, expected, "{text}"),
        (Ok(_), Err(error)) => {
            let is_unseen = ["duplicate key", "outside the range"].iter().any(|says| error.message.contains(says));
            assert!(is_unseen, "{error}: {text}");
        }
        (Err(error), Ok(_)) => panic!("accepted in spite of {error}: {text}"),
        (Err(_), Err(_)) => {}
    }
    let read = vistoria_schemas::json::read(text.as_bytes(), FileId(0));
    assert_eq!(read.faults.is_empty(), found.is_ok(), "{:?}: {text}", read.faults);
    found.is_ok()
}

/// Texts with the character at one place replaced or removed.
#[test]
fn examples_with_a_character_changed() {
    let (mut accepted, mut refused) = (0, 0);
    for folder in vendors() {
        let folder = folder.join("examples");
        let names = files(&folder)
            .into_iter()
            .filter(|name| std::path::Path::new(name).extension().is_some_and(|extension| extension == "json"));
        for (turn, name) in names.enumerate().step_by(9) {
            let text = std::fs::read_to_string(folder.join(&name)).expect("UTF-8");
            for changed in changed(&text, turn, 23) {
                if check(&changed) { accepted += 1 } else { refused += 1 }
            }
        }
    }
    assert!(accepted > 500 && refused > 500, "{accepted} accepted, {refused} refused");
}

#[test]
fn tokens_and_structure() {
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
    assert!(check(&nested(support::MAX_DEPTH)) && !check(&nested(support::MAX_DEPTH + 1)));
    for (text, has_duplicate) in
        [(r#"{"a":1,"\u0061":2}"#, true), (r#"{"a":1,"b":{"a":2}}"#, false), (r#"[{"a":1},{"a":1}]"#, false)]
    {
        assert_eq!(support::decode::<Value>(text.as_bytes()).is_err(), has_duplicate, "{text}");
    }
}

#[test]
fn strings_and_numbers_keep_their_values() {
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

/// Different keys with equal fingerprints or hashes are no duplicates, and finding that out takes less than quadratic time. Keys
/// and texts of any length are parsed wherever they start.
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
    // Keys of one length whose first bytes undo what their last ones do, behind a long one.
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

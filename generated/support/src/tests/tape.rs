//! A tape has every key and value in its place, and no text that is not strict JSON gets on one.

use crate::fingerprint::KeyFingerprint;
use crate::span::JsonType;
use crate::tape::Tape;

const TEXT: &str = r#" {"id": 17, "tags": ["a\n", [], {}], "nested": {"id": null}, "last": true} "#;

#[test]
fn keys_and_values_are_found() {
    let tape = Tape::parse(TEXT).expect("JSON");
    let root = tape.root();
    assert_eq!((tape.json_type(root), tape.json(root)), (JsonType::Object, TEXT.trim()));
    let id = tape.get(root, "id").expect("a key");
    assert_eq!((tape.json_type(id), tape.raw(id)), (JsonType::Number, "17"));
    let nested = tape.get(root, "nested").expect("a key");
    assert_eq!(tape.get(nested, "id").map(|id| tape.json_type(id)), Some(JsonType::Null));
    assert_eq!((tape.get(root, "absent"), tape.get(id, "id")), (None, None));
    let tags = tape.get(root, "tags").expect("a key");
    let mut items = tape.items(tags);
    let first = items.next(&tape).expect("an item");
    assert_eq!((tape.raw(first), tape.json(first), &*tape.text(first)), (r"a\n", r#""a\n""#, "a\n"));
    assert!(tape.string_is(first, "a\n") && !tape.string_is(first, r"a\n"));
    assert_eq!(tape.fingerprint(first), KeyFingerprint::of(b"a\n"));
    let rest: Vec<JsonType> = std::iter::from_fn(|| items.next(&tape)).map(|item| tape.json_type(item)).collect();
    assert_eq!(rest, [JsonType::Array, JsonType::Object]);
}

#[test]
fn entries_pass_what_is_inside_of_values() {
    let tape = Tape::parse(TEXT).expect("JSON");
    let mut entries = tape.items(tape.root());
    let entries: Vec<(String, &str)> = std::iter::from_fn(|| entries.entry(&tape))
        .map(|(key, value)| (tape.text(key).into_owned(), tape.json_type(value).name()))
        .collect();
    let expected = [("id", "number"), ("tags", "array"), ("nested", "object"), ("last", "boolean")];
    assert_eq!(entries, expected.map(|(key, name)| (key.to_owned(), name)));
}

#[test]
fn errors_have_a_line_and_a_column() {
    for (text, message) in [
        ("", "expected a value, at line 1 column 1"),
        ("[1,\n  tru]", "expected a value, at line 2 column 3"),
        ("[\"é\" 1]", "expected \",\" or \"]\", at line 1 column 6"),
        ("{\"a\": 1\n", "expected \",\" or \"}\", at line 2 column 1"),
        ("{\"a\": 1,}", "expected a key in double quotes, at line 1 column 9"),
        ("1 2", "expected the end of the text, at line 1 column 3"),
        ("{\"a\": 1, \"\\u0061\": 2}", "duplicate key in the object that ends here, at line 1 column 22"),
    ] {
        assert_eq!(Tape::parse(text).expect_err(text).to_string(), message, "{text}");
    }
}

#[test]
fn levels_around_a_value_count() {
    let text = "[[]]";
    let mut tape = Tape::empty(text).expect("a short text");
    assert_eq!((tape.parse_at(1, 126), tape.parse_at(1, 127)), (Some(3), None));
    assert_eq!((tape.parse_at(0, 125), tape.parse_at(0, 126)), (Some(4), None));
}

#[test]
fn a_key_is_found_by_its_place_or_by_the_table() {
    let names = ["id", "name", "a name of more than sixteen bytes"];
    let table = crate::fingerprint::probe_table(&names);
    let tape =
        Tape::parse(r#"{"name": 1, "a name of more than sixteen bytes": 2, "\u0069d": 3, "other": 4}"#).expect("JSON");
    let mut entries = tape.items(tape.root());
    let keys: Vec<_> = std::iter::from_fn(|| entries.entry(&tape)).map(|(key, _)| key).collect();
    for likely in 0..4 {
        let found: Vec<_> = keys.iter().map(|key| tape.position(*key, &names, &table, likely)).collect();
        assert_eq!(found, [Some(1), Some(2), Some(0), None], "{likely}");
    }
}

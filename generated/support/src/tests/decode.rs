//! Objects by the presence of their fields, and the places of errors.

use std::collections::BTreeMap;

use crate::decode::one_of_texts;
use crate::{At, Bound, Decode, EmptyList, Fault, Fields, Integer, Json, Limit, Maybe, Null, Number, Object, Rest};

/// What `support::types!` makes, by hand: within this crate the macro has no path.
#[derive(Debug, PartialEq)]
struct Item {
    id: Integer,
    title: Option<String>,
    size: Option<Number>,
    note: Maybe<String>,
    rest: BTreeMap<String, bool>,
}

impl Object for Item {
    const NAMES: &'static [&'static str] = &["id", "title", "size", "note"];
    const DEFAULTS: &'static [(&'static str, &'static str)] = &[];
    const REST: Rest = Rest::Kept;

    fn probe_table() -> &'static [u32] {
        static TABLE: std::sync::OnceLock<Box<[u32]>> = std::sync::OnceLock::new();
        TABLE.get_or_init(|| crate::fingerprint::probe_table(Self::NAMES))
    }

    fn take(fields: &mut Fields<'_, '_>) -> Result<Self, Fault> {
        Ok(Self {
            id: fields.required()?,
            title: fields.nullable()?,
            size: {
                fields.limit(&[Limit::Minimum(Bound::Whole(1))])?;
                fields.optional()?
            },
            note: fields.both()?,
            rest: fields.rest()?,
        })
    }

    fn give<M: serde::ser::SerializeMap>(&self, entries: &mut crate::Entries<M>) {
        entries.required(&self.id);
        entries.nullable(&self.title);
        entries.optional(&self.size);
        entries.both(&self.note);
        entries.rest(&self.rest);
    }
}

impl Decode for Item {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        crate::decode::object(json, at)
    }
}

fn encode(item: &Item) -> String {
    let mut bytes = Vec::new();
    crate::encode::object(item, &mut serde_json::Serializer::new(&mut bytes)).expect("encoded");
    String::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn what_is_decoded_is_encoded_again() {
    for text in [
        r#"{"id":1,"title":null}"#,
        r#"{"id":1,"title":"a","size":1.50,"note":null}"#,
        r#"{"id":123456789012345678901234567890,"title":"a","note":"b","other":true}"#,
    ] {
        let item: Item = crate::decode_text(text).expect(text);
        assert_eq!(encode(&item), text);
    }
}

#[test]
fn absent_null_and_a_value_are_told_apart() {
    let note = |text: &str| crate::decode_text::<Item>(text).expect(text).note;
    assert_eq!(note(r#"{"id":1,"title":null}"#), Maybe::Absent);
    assert_eq!(note(r#"{"id":1,"title":null,"note":null}"#), Maybe::Null);
    assert_eq!(note(r#"{"note":"a","id":1,"title":null}"#), Maybe::Value("a".to_owned()));
}

#[test]
fn errors_have_a_pointer_and_no_value() {
    for (text, error) in [
        ("[]", "expected an object, found array"),
        (r#"{"title":null}"#, "/id: the key is required and absent"),
        (r#"{"id":1}"#, "/title: the key is required and absent"),
        (r#"{"id":null,"title":null}"#, "/id: expected a whole number, found null"),
        (r#"{"id":1.5,"title":null}"#, "/id: expected a whole number, found one with a fraction"),
        (r#"{"id":1,"title":null,"size":null}"#, "/size: expected a number, found null"),
        (r#"{"id":1,"title":null,"size":0}"#, "/size: a number below the least allowed"),
        (r#"{"id":1,"title":null,"secret":"s"}"#, "/*: expected a boolean, found string"),
    ] {
        assert_eq!(crate::decode_text::<Item>(text).expect_err(text).to_string(), error, "{text}");
    }
    let nested = crate::decode_text::<BTreeMap<String, Vec<Null>>>(r#"{"a":[null,1]}"#).expect_err("no null");
    assert_eq!(nested.pointer, "/*/1");
}

#[test]
fn pointers_are_escaped() {
    let error = crate::Error::from(Fault::new("wrong").within("c~d").within("a/b"));
    assert_eq!(error.to_string(), "/a~1b/c~0d: wrong");
}

#[test]
fn bytes_must_be_utf8_and_strict_json_also_where_the_type_does_not_look() {
    assert!(crate::decode::<EmptyList>(b"[]").is_ok());
    assert!(crate::decode::<EmptyList>(b"\xff").is_err());
    assert!(crate::decode::<Item>(br#"{"id":1,"title":null,"other":{"a":1,"a":2}}"#).is_err());
}

#[test]
fn limits_of_the_outermost_value() {
    let limits: &'static [Limit] = &[Limit::Items(1, 2)];
    assert!(crate::decode_within::<Vec<bool>>(b"[true]", limits).is_ok());
    let error = crate::decode_within::<Vec<bool>>(b"[]", limits).expect_err("too few");
    assert_eq!(error.to_string(), "expected 1 items or more, found 0");
}

#[test]
fn a_list_of_a_fixed_length() {
    assert_eq!(crate::decode_text::<[bool; 2]>("[true,false]"), Ok([true, false]));
    let error = crate::decode_text::<[bool; 2]>("[true]").expect_err("too few");
    assert_eq!(error.to_string(), "expected 2 items, found 1");
}

/// One of some texts.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Chosen(u8);

impl Decode for Chosen {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        let texts = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
        let texts: Vec<(&str, Self)> = texts.into_iter().zip((0..).map(Self)).collect();
        one_of_texts(json, at, &texts)
    }
}

#[test]
fn a_text_that_is_none_of_those_allowed() {
    assert_eq!(crate::decode_text::<Chosen>(r#""\u0062""#), Ok(Chosen(1)));
    let error = crate::decode_text::<Chosen>(r#""z""#).expect_err("none of them");
    assert_eq!(
        error.to_string(),
        "expected a or b or c or d or e or f or g or h or one of 2 others, found another text"
    );
    assert_eq!(crate::decode_text::<Chosen>("1").expect_err("no text").to_string(), "expected a string, found number");
}

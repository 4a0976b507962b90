//! Types declared by the macros, from outside of the crate, as emitted files declare them.

use vistoria_support::{self as support, Integer, Maybe, Object as _, decode_text, encode};

support::types! {
/// An appointment.
pub struct Appointment {
    /// Its number.
    required id: support::Integer,
    /// Its title.
    nullable title: Option<String>,
    /// The person who made it.
    optional scheduled_by ("scheduledBy"): Option<String>,
    /// Notes of several people.
    both notes: support::Maybe<String>,
    /// A number of points.
    optional score: Option<support::Number> = [support::Limit::Minimum(support::Bound::Whole(0))]; default "5",
    => new(id: support::Integer, title: Option<String>; scheduled_by, notes, score; )
}

/// What options can ask for.
keeping pub struct Loose {
    /// Absent and null are the same.
    joined note: Option<String>,
    /// The default is decoded when the key is absent.
    filled size: support::Integer; filled "3",
    @ /// Other keys.
    rest: std::collections::BTreeMap<String, bool>
    => new(size: support::Integer; note, rest; )
}

/// Other keys are refused.
closed pub struct Closed {
    /// Always absent.
    forbidden gone: support::Forbidden,
}

/// A colour.
pub enum Colour text {
    Red = "red",
    Green = "green",
}

/// A number or a list.
pub enum Either ("a number or a list") {
    Number Number(support::Number) = [support::Limit::Maximum(support::Bound::Whole(9))],
    Array List(Vec<bool>),
}

/// Its tag has one value.
pub struct Tagged {
    /// The tag.
    required kind: Tag,
    => new(; ; kind = Tag::Tagged)
}

/// One value.
pub enum Tag text { Tagged = "tagged" }

/// One of two objects.
pub enum Shape one {
    Circle(Circle) ["kind", "radius"] { "kind": [Text("circle")] },
    Square(Square) ["kind"] { "kind": [Text("square"), Word("null")] },
}

/// A circle.
pub struct Circle {
    /// Tells it from a square.
    required kind: String,
    /// Half of its width.
    required radius: support::Integer,
}

/// A square.
pub struct Square {
    /// Tells it from a circle.
    nullable kind: Option<String>,
}
}

/// Checks that a text is decoded and encoded again, or what is wrong with it.
#[track_caller]
fn check<T: support::Decode + serde::Serialize>(text: &str, expected: Result<&str, &str>) {
    let found = decode_text::<T>(text).and_then(|value| encode(&value)).map_err(|error| error.to_string());
    assert_eq!(found.as_deref().map_err(String::as_str), expected, "{text}");
}

#[test]
fn fields_by_their_presence() {
    let whole = r#"{"id":1,"title":"a","scheduledBy":"b","notes":null,"score":1.50}"#;
    check::<Appointment>(whole, Ok(whole));
    check::<Appointment>(r#"{"title":null,"id":1}"#, Ok(r#"{"id":1,"title":null}"#));
    check::<Appointment>(r#"{"id":1}"#, Err("/title: the key is required and absent"));
    check::<Appointment>(
        r#"{"id":1,"title":null,"scheduledBy":null}"#,
        Err("/scheduledBy: expected a string, found null"),
    );
    check::<Appointment>(r#"{"id":1,"title":null,"score":-1}"#, Err("/score: a number below the least allowed"));
    let appointment: Appointment = decode_text(r#"{"id":1,"title":null}"#).expect("decoded");
    assert_eq!((appointment.id, appointment.notes), (Integer::from(1), Maybe::Absent));
    assert_eq!(Appointment::DEFAULTS, [("score", "5")]);
}

#[test]
fn presence_that_options_ask_for() {
    check::<Loose>(r#"{"note":null,"other":true}"#, Ok(r#"{"size":3,"other":true}"#));
    check::<Loose>(r#"{"note":"a","size":4}"#, Ok(r#"{"note":"a","size":4}"#));
}

#[test]
fn constructors_take_what_is_required() {
    let made = Appointment { score: Some(2.into()), ..Appointment::new(1.into(), None) };
    assert_eq!(encode(&made).expect("JSON"), r#"{"id":1,"title":null,"score":2}"#);
    assert_eq!(encode(&Loose::new(3.into())).expect("JSON"), r#"{"size":3}"#);
    assert_eq!(encode(&Tagged::new()).expect("JSON"), r#"{"kind":"tagged"}"#);
}

#[test]
fn keys_that_are_refused() {
    check::<Closed>("{}", Ok("{}"));
    check::<Closed>(r#"{"gone":null}"#, Err("/gone: this key must not be there"));
    check::<Closed>(r#"{"other":1}"#, Err("/*: the contract has no such key"));
}

#[test]
fn enums_by_text_type_and_constant() {
    check::<Colour>("\"green\"", Ok("\"green\""));
    check::<Colour>("\"blue\"", Err("expected red or green, found another text"));
    assert_eq!(Colour::ALL, [("red", Colour::Red), ("green", Colour::Green)]);
    check::<Either>("[true]", Ok("[true]"));
    check::<Either>("10", Err("a number above the greatest allowed"));
    check::<Either>("null", Err("expected a number or a list, found null"));
    check::<Shape>(r#"{"kind":"circle","radius":2}"#, Ok(r#"{"kind":"circle","radius":2}"#));
    check::<Shape>(r#"{"kind":null}"#, Ok(r#"{"kind":null}"#));
    check::<Shape>(r#"{"kind":"circle"}"#, Err("/radius: the key is required and absent (as Circle)"));
}

#[test]
fn serde_and_debug_go_through_the_same_functions() {
    let shapes: Vec<Shape> = serde_json::from_str(r#"[{"kind":"square"}]"#).expect("JSON");
    assert_eq!(format!("{shapes:?}"), r#"[Shape {"kind":"square"}]"#);
    let error = serde_json::from_str::<Shape>(r#"{"kind":1}"#).expect_err("no shape").to_string();
    assert!(error.starts_with(r#"/kind: expected "circle" or "square" or null"#), "{error}");
}

//! Which alternative of a union a value is decoded as, and the error when none fits.

use crate::union::{any, by_type, one};
use crate::{At, Branch, Constant, Decode, Fault, Json, JsonType, decode_text};

/// The name of the branch that a value was decoded as.
fn named(name: &'static str) -> fn(&mut Json<'_>, At) -> Result<&'static str, Fault> {
    match name {
        "cat" => |_, _| Ok("cat"),
        "dog" => |_, _| Ok("dog"),
        "toy" => |_, _| Ok("toy"),
        _ => |_, _| Err(Fault::new("broken").within("inner")),
    }
}

const CATS: &[Constant] = &[Constant::Text("cat")];
const DOGS: &[Constant] = &[Constant::Text("dog"), Constant::Word("true")];

fn branches() -> [Branch<&'static str>; 2] {
    [
        Branch { name: "Cat", required: &["kind"], constants: &[("kind", CATS)], decode: named("cat") },
        Branch { name: "Dog", required: &["kind", "age"], constants: &[("kind", DOGS)], decode: named("dog") },
    ]
}

/// Declares a type that is decoded by a function of this module.
macro_rules! decoded_by {
    ($name:ident, $decode:expr) => {
        #[derive(Debug, PartialEq)]
        struct $name(&'static str);

        impl Decode for $name {
            fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
                let decode: fn(&mut Json<'_>, At) -> Result<&'static str, Fault> = $decode;
                decode(json, at).map(Self)
            }
        }
    };
}

decoded_by!(Animal, |json, at| one(json, at, &branches()));

#[test]
fn a_constant_decides() {
    for (text, result) in [
        (r#"{"kind":"cat"}"#, Ok("cat")),
        (r#"{"kind":"dog","age":1}"#, Ok("dog")),
        (r#"{"kind":true,"age":1}"#, Ok("dog")),
        (r#"{"kind":"true","age":1}"#, Err(r#"/kind: expected "cat" or "dog" or true"#)),
        (r#"{"kind":"cow"}"#, Err(r#"/kind: expected "cat" or "dog" or true"#)),
        (r"{}", Err(r#"/kind: expected "cat" or "dog" or true, found nothing"#)),
        (r#"{"kind":"dog"}"#, Err("/age: the key is required and absent (as Dog)")),
        ("[]", Err("expected an object, found array")),
    ] {
        let found = decode_text::<Animal>(text).map(|found| found.0).map_err(|error| error.to_string());
        assert_eq!(found.as_ref().copied().map_err(String::as_str), result, "{text}");
    }
}

/// Branches that nothing tells apart but decoding them.
fn open(names: [&'static str; 2]) -> [Branch<&'static str>; 2] {
    names.map(|name| Branch { name, required: &[], constants: &[], decode: named(name) })
}

decoded_by!(OneOfTwo, |json, at| one(json, at, &open(["cat", "dog"])));
decoded_by!(AnyOfTwo, |json, at| any(json, at, &open(["cat", "dog"])));
decoded_by!(OneThatDecodes, |json, at| one(json, at, &open(["broken", "toy"])));
decoded_by!(Neither, |json, at| one(json, at, &open(["broken", "as well"])));

#[test]
fn alternatives_that_remain_are_tried() {
    let error = decode_text::<OneOfTwo>("{}").expect_err("two");
    assert_eq!(error.to_string(), "it is both cat and dog, and may be one of them");
    assert_eq!(decode_text::<AnyOfTwo>("{}"), Ok(AnyOfTwo("cat")));
    assert_eq!(decode_text::<OneThatDecodes>("{}"), Ok(OneThatDecodes("toy")));
    assert_eq!(decode_text::<Neither>("{}").expect_err("none").to_string(), "/inner: broken (as broken)");
}

decoded_by!(Typed, |json, at| {
    by_type(json, at, "a string or null", &[(JsonType::String, named("cat")), (JsonType::Null, named("dog"))])
});

#[test]
fn a_json_type_decides() {
    assert_eq!(decode_text::<Typed>("\"x\""), Ok(Typed("cat")));
    assert_eq!(decode_text::<Typed>("null"), Ok(Typed("dog")));
    let error = decode_text::<Typed>("1").expect_err("neither");
    assert_eq!(error.to_string(), "expected a string or null, found number");
}

// Made by vistoria-gen. Edit generator/support, not this file.
//
//! What a value must satisfy beside being of its type, as JSON Schema has it: a limit on texts says nothing of numbers.

use super::tape::{At, JsonType};
use super::{Fault, Json};

/// A limit.
#[derive(Debug, Clone, Copy)]
pub enum Limit {
    /// A string of so many characters, least and most.
    Length(usize, usize),
    /// A list of so many items, least and most.
    Items(usize, usize),
    /// An object of so many keys, least and most.
    Keys(usize, usize),
    /// A number not below.
    Minimum(Bound),
    /// A number not above.
    Maximum(Bound),
    /// A number above.
    Above(Bound),
    /// A number below.
    Below(Bound),
    /// One of these: numbers, and `true` or `false`.
    OneOf(&'static [Bound], &'static [&'static str]),
    /// Each item of a list, and each value of an object, is within these.
    Each(&'static [Limit]),
}

/// What a number is compared with.
#[derive(Debug, Clone, Copy)]
pub enum Bound {
    /// A whole number.
    Whole(i64),
    /// Any number.
    Real(f64),
}

impl Bound {
    #[expect(clippy::cast_precision_loss, reason = "where a float is compared, floats are what JSON numbers are")]
    fn order(self, written: &str) -> Option<std::cmp::Ordering> {
        match (self, written.parse::<i64>()) {
            (Self::Whole(bound), Ok(whole)) => Some(whole.cmp(&bound)),
            (Self::Whole(bound), Err(_)) => written.parse::<f64>().ok()?.partial_cmp(&(bound as f64)),
            (Self::Real(bound), _) => written.parse::<f64>().ok()?.partial_cmp(&bound),
        }
    }
}

/// Holds a value to limits.
pub fn limit(json: &Json<'_>, at: At, limits: &'static [Limit]) -> Result<(), Fault> {
    limits.iter().try_for_each(|limit| one(json, at, limit))
}

fn one(json: &Json<'_>, at: At, limit: &'static Limit) -> Result<(), Fault> {
    let json_type = json.json_type(at);
    let number = || (json_type == JsonType::Number).then(|| json.tape.written(at));
    let compared = |bound: &Bound, fits: fn(std::cmp::Ordering) -> bool, what: &str| match number() {
        Some(written) if !bound.order(written).is_some_and(fits) => Err(Fault::new(format!("a number {what}"))),
        _ => Ok(()),
    };
    match limit {
        Limit::Length(least, most) if json_type == JsonType::String => {
            within(json.tape.text(at).chars().count(), *least, *most, "characters")
        }
        Limit::Items(least, most) if json_type == JsonType::Array => {
            let mut items = json.tape.items(at);
            let mut count = 0;
            while items.next(&json.tape).is_some() {
                count += 1;
            }
            within(count, *least, *most, "items")
        }
        Limit::Keys(least, most) if json_type == JsonType::Object => {
            let mut items = json.tape.items(at);
            let mut count = 0;
            while items.next(&json.tape).is_some() {
                count += 1;
            }
            within(count / 2, *least, *most, "keys")
        }
        Limit::Minimum(bound) => compared(bound, std::cmp::Ordering::is_ge, "below the least allowed"),
        Limit::Maximum(bound) => compared(bound, std::cmp::Ordering::is_le, "above the greatest allowed"),
        Limit::Above(bound) => compared(bound, std::cmp::Ordering::is_gt, "that is not above its bound"),
        Limit::Below(bound) => compared(bound, std::cmp::Ordering::is_lt, "that is not below its bound"),
        Limit::OneOf(numbers, words) => {
            let is = match json_type {
                JsonType::Number => {
                    let written = json.tape.written(at);
                    numbers.iter().any(|number| number.order(written).is_some_and(std::cmp::Ordering::is_eq))
                }
                JsonType::Boolean => words.contains(&json.tape.written(at)),
                _ => true,
            };
            if is { Ok(()) } else { Err(Fault::new("none of the values that are allowed")) }
        }
        Limit::Each(limits) => each(json, at, json_type, limits),
        _ => Ok(()),
    }
}

fn each(json: &Json<'_>, at: At, json_type: JsonType, limits: &'static [Limit]) -> Result<(), Fault> {
    if !matches!(json_type, JsonType::Array | JsonType::Object) {
        return Ok(());
    }
    let mut items = json.tape.items(at);
    let mut index = 0_usize;
    while let Some(item) = items.next(&json.tape) {
        if json_type == JsonType::Object {
            let Some(value) = items.next(&json.tape) else { break };
            limit(json, value, limits).map_err(|fault| fault.within("*"))?;
        } else {
            limit(json, item, limits).map_err(|fault| fault.within(index.to_string()))?;
        }
        index += 1;
    }
    Ok(())
}

fn within(count: usize, least: usize, most: usize, what: &str) -> Result<(), Fault> {
    if count < least {
        Err(Fault::new(format!("expected {least} {what} or more, found {count}")))
    } else if count > most {
        Err(Fault::new(format!("expected {most} {what} or fewer, found {count}")))
    } else {
        Ok(())
    }
}

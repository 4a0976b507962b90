//! Limits of values beside their types. As in JSON Schema, a limit applies to values of one type and accepts all others.

use super::decimal::Decimal;
use super::error::Fault;
use super::json::Json;
use super::span::{At, JsonType};

/// A limit.
#[derive(Debug, Clone, Copy)]
pub enum Limit {
    /// A string has at least and at most so many characters.
    Length(usize, usize),
    /// A list has at least and at most so many items.
    Items(usize, usize),
    /// An object has at least and at most so many keys.
    Keys(usize, usize),
    /// A number is this or greater.
    Minimum(Bound),
    /// A number is this or less.
    Maximum(Bound),
    /// A number is greater.
    Above(Bound),
    /// A number is less.
    Below(Bound),
    /// A number is one of these, and a boolean is one of these literals.
    OneOf(&'static [Bound], &'static [&'static str]),
    /// Each item of a list, and each value of an object, satisfies these.
    Each(&'static [Limit]),
    /// Each item of a list satisfies those at its index.
    EachAt(&'static [&'static [Limit]]),
}

/// A number that others are compared with.
#[derive(Debug, Clone, Copy)]
pub enum Bound {
    /// A whole number.
    Whole(i64),
    /// Any number.
    Real(f64),
    /// A number that has more digits than either.
    Digits(&'static str),
}

impl Bound {
    #[expect(clippy::cast_precision_loss, reason = "numbers that are equal as floats are compared by their digits")]
    fn compare(self, digits: &str) -> Option<std::cmp::Ordering> {
        let float = match (self, digits.parse::<i64>()) {
            (Self::Whole(bound), Ok(whole)) => return Some(whole.cmp(&bound)),
            (Self::Whole(bound), Err(_)) => bound as f64,
            (Self::Real(bound), _) => bound,
            (Self::Digits(bound), _) => bound.parse().ok()?,
        };
        let order = digits.parse::<f64>().ok()?.partial_cmp(&float)?;
        if order.is_ne() {
            return Some(order);
        }
        let bound = match self {
            Self::Whole(bound) => bound.to_string(),
            Self::Real(bound) => format!("{bound:?}"),
            Self::Digits(bound) => bound.to_owned(),
        };
        Some(Decimal::new(digits).compare(&Decimal::new(&bound)))
    }
}

/// Checks a value against limits.
pub fn check(json: &Json<'_>, at: At, limits: &'static [Limit]) -> Result<(), Fault> {
    limits.iter().try_for_each(|limit| check_one(json, at, limit))
}

fn check_one(json: &Json<'_>, at: At, limit: &'static Limit) -> Result<(), Fault> {
    let json_type = json.json_type(at);
    let number = || (json_type == JsonType::Number).then(|| json.tape.raw(at));
    let compared = |bound: &Bound, fits: fn(std::cmp::Ordering) -> bool, what: &str| match number() {
        Some(digits) if !bound.compare(digits).is_some_and(fits) => Err(Fault::new(format!("a number {what}"))),
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
        Limit::OneOf(numbers, literals) => {
            let is = match json_type {
                JsonType::Number => {
                    let digits = json.tape.raw(at);
                    numbers.iter().any(|number| number.compare(digits).is_some_and(std::cmp::Ordering::is_eq))
                }
                JsonType::Boolean => literals.contains(&json.tape.raw(at)),
                _ => true,
            };
            if is { Ok(()) } else { Err(Fault::new("none of the values that are allowed")) }
        }
        Limit::Each(limits) => each(json, at, json_type, limits),
        Limit::EachAt(limits) if json_type == JsonType::Array => each_at(json, at, limits),
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
            check(json, value, limits).map_err(|fault| fault.within("*"))?;
        } else {
            check(json, item, limits).map_err(|fault| fault.within(index.to_string()))?;
        }
        index += 1;
    }
    Ok(())
}

fn each_at(json: &Json<'_>, at: At, limits: &'static [&'static [Limit]]) -> Result<(), Fault> {
    let mut items = json.tape.items(at);
    limits.iter().enumerate().try_for_each(|(index, limits)| match items.next(&json.tape) {
        Some(item) => check(json, item, limits).map_err(|fault| fault.within(index.to_string())),
        None => Ok(()),
    })
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

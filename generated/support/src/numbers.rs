//! Numbers and whole numbers from and to those of Rust and text; compared by value, whatever their digits.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde_json::value::RawValue;

use super::decimal::Decimal;
use super::error::{Error, Fault};
use super::json::{Decode, Json};
use super::span::At;
use super::values::{Integer, Number};

macro_rules! by_value {
    ($($name:ident)*) => { $(
        /// By value: `1.0` is `1`.
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.cmp(other).is_eq()
            }
        }

        impl Eq for $name {}

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> Ordering {
                match (self.short(), other.short()) {
                    (Some(one), Some(other)) => one.cmp(&other),
                    _ => Decimal::new(&self.to_string()).compare(&Decimal::new(&other.to_string())),
                }
            }
        }

        impl Hash for $name {
            fn hash<H: Hasher>(&self, state: &mut H) {
                Decimal::new(&self.to_string()).hash(state);
            }
        }

        /// Zero.
        impl Default for $name {
            fn default() -> Self {
                Self::from(0)
            }
        }

        impl $name {
            /// Returns the value if it is whole and fits.
            pub fn to_i64(&self) -> Option<i64> {
                self.short().or_else(|| i64::try_from(self.to_i128()?).ok())
            }

            /// Returns the value if it is whole and fits.
            pub fn to_u64(&self) -> Option<u64> {
                u64::try_from(self.to_i128()?).ok()
            }

            /// Returns the value if it is whole and fits.
            pub fn to_i128(&self) -> Option<i128> {
                Decimal::new(&self.to_string()).whole()?.parse().ok()
            }
        }

        from_whole!($name: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
    )* };
}

macro_rules! from_whole {
    ($name:ident: $($whole:ty)*) => { $(
        impl From<$whole> for $name {
            fn from(number: $whole) -> Self {
                Self::of_whole(&number.to_string())
            }
        }

        /// Fails if the value has a fraction or does not fit.
        impl TryFrom<&$name> for $whole {
            type Error = Error;

            fn try_from(number: &$name) -> Result<Self, Error> {
                let whole = Decimal::new(&number.to_string()).whole();
                let whole = whole.and_then(|whole| whole.parse().ok());
                whole.ok_or_else(|| Error::at_root(concat!("the number is no ", stringify!($whole))))
            }
        }
    )* };
}
by_value!(Number Integer);

macro_rules! from_float {
    ($($float:ty)*) => { $(
        /// Fails for infinity and for what is no number, which JSON does not have.
        impl TryFrom<$float> for Number {
            type Error = Error;

            fn try_from(number: $float) -> Result<Self, Error> {
                if number.is_finite() { format!("{number}").parse() } else { Err(Error::at_root("not a finite number")) }
            }
        }
    )* };
}
from_float!(f32 f64);

/// Checks that a text is a number of JSON.
fn number(text: &str) -> Result<&str, Error> {
    let refused = || Error::at_root("not a number");
    let raw: &RawValue = serde_json::from_str(text).map_err(|_| refused())?;
    let is_number = text.starts_with(|first: char| first == '-' || first.is_ascii_digit()) && raw.get() == text;
    // As when it is decoded.
    let is_in_range = text.parse().is_ok_and(f64::is_finite);
    if is_number && is_in_range { Ok(text) } else { Err(refused()) }
}

impl FromStr for Number {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        number(text).map(Self::from_digits)
    }
}

impl FromStr for Integer {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::from_digits(number(text)?).ok_or_else(|| Error::at_root("the number has a fraction"))
    }
}

impl From<Integer> for Number {
    fn from(number: Integer) -> Self {
        Self::from_digits(&number.to_string())
    }
}

macro_rules! decode_whole {
    ($($whole:ty)*) => { $(
        impl Decode for $whole {
            fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
                Ok(Self::try_from(&Integer::decode(json, at)?)?)
            }
        }
    )* };
}
decode_whole!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

macro_rules! decode_float {
    ($($float:ty)*) => { $(
        /// The nearest float.
        impl Decode for $float {
            fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
                let float: Self = Number::decode(json, at)?.to_string().parse().unwrap_or(Self::NAN);
                if float.is_finite() {
                    Ok(float)
                } else {
                    Err(Fault::new(concat!("the number does not fit ", stringify!($float))))
                }
            }
        }
    )* };
}
decode_float!(f32 f64);

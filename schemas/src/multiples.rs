//! `multipleOf` by the digits of both numbers. `jsonschema` rounds a long number with a fraction to a float when the divisor is short.

use jsonschema::{Keyword, ValidationError, ValidationOptions};
use jsonschema_value::numeric::bignum::Decimal;
use serde_json::{Number, Value};

/// The keyword.
pub const KEYWORD: &str = "multipleOf";

/// Makes `jsonschema` decide the keyword by digits. The message of its error is the divisor, since a custom error has no other
/// field for it.
pub(crate) fn register(options: ValidationOptions<'_>) -> ValidationOptions<'_> {
    options.with_keyword(KEYWORD, |_, value, _| Ok(Box::new(MultipleOf::new(value))))
}

/// One use of the keyword.
struct MultipleOf {
    /// `None` for what is not a number, which the metaschema rejects.
    divisor: Option<(Number, Decimal)>,
}

impl MultipleOf {
    fn new(value: &Value) -> Self {
        let divisor = value.as_number().map(|number| (number.clone(), Decimal::parse(number.as_str())));
        Self { divisor }
    }

    fn divides(&self, instance: &Value) -> bool {
        let (Value::Number(number), Some((divisor, decimal))) = (instance, &self.divisor) else { return true };
        match (number.as_i64(), divisor.as_i64()) {
            (Some(number), Some(divisor @ 1..)) => number % divisor == 0,
            _ => Decimal::parse(number.as_str()).is_multiple_of(decimal),
        }
    }
}

impl<'i> Keyword<'i> for MultipleOf {
    fn validate(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {
        let divisor = self.divisor.as_ref().filter(|_| !self.divides(instance));
        divisor.map_or(Ok(()), |(divisor, _)| Err(ValidationError::custom(divisor.to_string())))
    }

    fn is_valid(&self, instance: &'i Value) -> bool {
        self.divides(instance)
    }
}

#[cfg(test)]
mod tests {
    use super::MultipleOf;
    use crate::json::number_of;

    #[test]
    fn by_the_digits() {
        for (number, divisor, divides) in [
            ("7", "7", true),
            ("7", "2", false),
            ("-7", "0.5", true),
            ("0", "3", true),
            ("19.99", "0.01", true),
            ("1234567890123456.001", "0.01", false),
            ("3.0000000000000000001", "3", false),
            ("12345678901234567890123.0", "3", true),
            ("12345678901234567890124", "3", false),
            ("1e300", "7", false),
            ("1e-400", "1e-401", true),
            ("1e-400", "1", false),
            ("36893488147419103232", "18446744073709551616", true),
        ] {
            let decides = MultipleOf::new(&number_of(divisor).into()).divides(&number_of(number).into());
            assert_eq!(decides, divides, "{number} {divisor}");
        }
    }
}

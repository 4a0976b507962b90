//! Which items a search lists.

use jiff::Timestamp;
use serde_json::Value;
use vistoria_schemas::contract::{Comparator, MockFilter};
use vistoria_schemas::pointer::Pointer;

use super::pointed::{get, text};

/// Greatest depth of an object of operators.
const MAX_DEPTH: usize = 32;

/// Checks whether an item fits the value that a request has for a filter.
pub(super) fn fits(item: &Value, filter: &MockFilter, wanted: &Value) -> bool {
    let fields = || filter.fields.iter().filter_map(|field| get(item, &Pointer::parse(field)?));
    match filter.compare {
        Comparator::Operators => fits_operators(item, wanted, MAX_DEPTH),
        Comparator::Equals => fields().any(|value| text(value) == text(wanted)),
        Comparator::Contains => {
            let wanted = text(wanted).to_lowercase();
            fields().any(|value| !value.is_null() && text(value).to_lowercase().contains(&wanted))
        }
        Comparator::From => fields().any(|value| order(value, wanted).is_some_and(std::cmp::Ordering::is_ge)),
        Comparator::To => fields().any(|value| order(value, wanted).is_some_and(std::cmp::Ordering::is_le)),
    }
}

/// Compares two values: as times, as numbers, else as texts; `None` for values that have no order.
fn order(value: &Value, other: &Value) -> Option<std::cmp::Ordering> {
    let (value, other) = (scalar(value)?, scalar(other)?);
    let times = value.parse::<Timestamp>().ok().zip(other.parse::<Timestamp>().ok());
    let numbers = || value.parse::<f64>().ok().zip(other.parse::<f64>().ok());
    times
        .map(|(value, other)| value.cmp(&other))
        .or_else(|| numbers().map_or_else(|| Some(value.cmp(&other)), |(value, other)| value.partial_cmp(&other)))
}

fn scalar(value: &Value) -> Option<String> {
    matches!(value, Value::String(_) | Value::Number(_) | Value::Bool(_)).then(|| text(value))
}

/// Checks whether a value fits an object of fields and operators, such as `{name: {eq: Ana}}`.
fn fits_operators(value: &Value, wanted: &Value, depth: usize) -> bool {
    let Value::Object(entries) = wanted else { return wanted.is_null() || value == wanted };
    let Some(depth) = depth.checked_sub(1) else { return false };
    let each = |inner: &Value| match inner {
        Value::Array(items) => items.iter().map(|item| fits_operators(value, item, depth)).collect::<Vec<_>>(),
        inner => vec![fits_operators(value, inner, depth)],
    };
    entries.iter().all(|(key, inner)| match key.as_str() {
        "and" => each(inner).into_iter().all(|fits| fits),
        "or" => each(inner).into_iter().any(|fits| fits),
        "not" => !each(inner).into_iter().any(|fits| fits),
        key => match (operator(value, key, inner), value) {
            (Some(fits), Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_)) => fits,
            // A field that an item does not have is null.
            (_, Value::Object(fields)) => fits_operators(fields.get(key).unwrap_or(&Value::Null), inner, depth),
            // Inside a field that is null all fields are.
            (None, Value::Null) => fits_operators(&Value::Null, inner, depth),
            (None, _) => false,
        },
    })
}

/// Checks whether a value fits one operator; `None` when there is no such operator.
fn operator(value: &Value, operator: &str, operand: &Value) -> Option<bool> {
    let ordered = |is: fn(std::cmp::Ordering) -> bool| order(value, operand).is_some_and(is);
    let equals = |operand: &Value| text(value) == text(operand) && value.is_null() == operand.is_null();
    let like = |is_case_sensitive: bool| {
        let (value, pattern) = (value.as_str().unwrap_or_default(), operand.as_str().unwrap_or_default());
        if is_case_sensitive {
            is_like(value, pattern)
        } else {
            is_like(&value.to_lowercase(), &pattern.to_lowercase())
        }
    };
    Some(match operator {
        "eq" => equals(operand),
        "neq" => !equals(operand),
        "in" => operand.as_array().is_some_and(|items| items.iter().any(equals)),
        "gt" => ordered(std::cmp::Ordering::is_gt),
        "gte" => ordered(std::cmp::Ordering::is_ge),
        "lt" => ordered(std::cmp::Ordering::is_lt),
        "lte" => ordered(std::cmp::Ordering::is_le),
        "like" => like(true),
        "ilike" => like(false),
        "startsWith" => value.as_str().zip(operand.as_str()).is_some_and(|(value, start)| value.starts_with(start)),
        "endsWith" => value.as_str().zip(operand.as_str()).is_some_and(|(value, end)| value.ends_with(end)),
        "contains" | "containsAny" if value.is_array() => {
            let all = operand.as_array().map_or_else(|| std::slice::from_ref(operand), Vec::as_slice);
            all.iter().any(|wanted| value.as_array().is_some_and(|items| items.contains(wanted)))
        }
        // SQL's null, by its name or by what it is.
        "is" => match operand.as_str() {
            Some("NULL") => value.is_null(),
            Some("NOT_NULL") => !value.is_null(),
            _ => value == operand,
        },
        _ => return None,
    })
}

/// Checks whether a text fits a pattern in which `%` stands for any text, as SQL has it.
fn is_like(text: &str, pattern: &str) -> bool {
    let mut parts = pattern.split('%');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use vistoria_schemas::contract::{Comparator, Expression, MockFilter};

    use super::fits;

    fn is_fitting(compare: Comparator, fields: &[&str], wanted: &Value) -> bool {
        let item = json!({"name": {"first": "Ana"}, "mail": "Ana@Example.com", "at": "2026-01-23T10:00:00Z", "n": 7, "x": null});
        let fields = fields.iter().map(|field| (*field).to_owned()).collect();
        fits(&item, &MockFilter { by: Expression::Changed, compare, fields }, wanted)
    }

    #[test]
    fn comparators() {
        use Comparator::{Contains, Equals, From, Operators, To};
        for (compare, fields, wanted, expected) in [
            (Equals, &["/n"][..], json!("7"), true),
            (Equals, &["/n", "/mail"], json!("8"), false),
            (Contains, &["/x", "/mail"], json!("ana@"), true),
            (Contains, &["/x"], json!("null"), false),
            (From, &["/at"], json!("2026-01-23T07:00:00-03:00"), true),
            (From, &["/at"], json!("2026-01-23T10:00:01Z"), false),
            (To, &["/at"], json!("2026-01-24T00:00:00Z"), true),
            (To, &["/n"], json!("10"), true),
            (Operators, &[], json!({"name": {"first": {"eq": "Ana"}}}), true),
            (Operators, &[], json!({"name": {"first": {"eq": "Eva"}}}), false),
            (Operators, &[], json!({"or": [{"n": {"gt": 7}}, {"mail": {"ilike": "%@example%"}}]}), true),
            (Operators, &[], json!({"not": {"n": {"in": [7, 8]}}}), false),
            (
                Operators,
                &[],
                json!({"and": [{"n": {"gte": 7}}, {"x": {"is": "NULL"}}, {"none": {"a": {"is": "NULL"}}}]}),
                true,
            ),
            (Operators, &[], json!({"unknown": {"eq": "a"}}), false),
            (Operators, &[], json!({}), true),
            (Operators, &[], Value::Null, true),
        ] {
            assert_eq!(is_fitting(compare, fields, &wanted), expected, "{compare:?} {wanted}");
        }
    }
}

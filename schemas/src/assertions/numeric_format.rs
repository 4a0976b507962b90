//! `x-numeric-format: {format: cpf, digits: 11}`: an integer has the format, after leading zeros are restored.
//!
//! Accepts everything that is not an integer; `format` checks strings.

use serde_json::Value;

use super::definition::{Assertion, AssertionCheck, Violation};
use crate::diagnostic::Diagnostics;
use crate::document_codes;
use crate::extensions::NUMERIC_FORMAT;
use crate::fields::Fields;
use crate::formats;
use crate::nearest::suggestion;
use crate::node::{Kind, Node};
use crate::pointer::Pointer;

/// The keyword.
pub const KEYWORD: &str = "x-numeric-format";

pub(super) const ASSERTION: Assertion =
    Assertion { keyword: KEYWORD, lint, compile, inspected_properties: |_| Vec::new() };

fn compile(value: &Value) -> AssertionCheck {
    let format = value["format"].as_str().and_then(formats::format);
    let digits = value["digits"].as_u64().and_then(|digits| usize::try_from(digits).ok()).unwrap_or(0);
    Box::new(move |instance| match (format, integer_digits(instance)) {
        (Some(format), Some(number)) if !(format.check)(&format!("{number:0>digits$}")) => {
            vec![Violation { pointer: String::new() }]
        }
        _ => Vec::new(),
    })
}

/// Returns the digits of an integer, also of one that is written `5.0` (an integer to JSON Schema) or exceeds Rust's integer
/// types.
fn integer_digits(instance: &Value) -> Option<String> {
    let Value::Number(number) = instance else { return None };
    let written = number.as_str();
    if written.contains(['e', 'E']) {
        return number.as_f64().filter(|float| float.fract() == 0.0).map(|float| format!("{float:.0}"));
    }
    let (whole, fraction) = written.split_once('.').unwrap_or((written, ""));
    fraction.bytes().all(|digit| digit == b'0').then(|| whole.to_owned())
}

fn lint(value: &Node, pointer: &Pointer, diagnostics: &mut Diagnostics) {
    let code = &document_codes::ASSERTION;
    let fields = Fields::open(value, pointer.clone(), &NUMERIC_FORMAT, code, diagnostics);
    if let Some(name) = fields.text("format", diagnostics)
        && formats::format(&name).is_none()
    {
        diagnostics
            .error(code, value.at, pointer.child("format"), format!("\"{name}\" is not a format of Vistoria's"))
            .help(suggestion(&name, formats::FORMATS.iter().map(|format| format.name)));
    }
    if let Some(node) = fields.get("digits", diagnostics) {
        let digits = match &node.kind {
            Kind::Number(number) => number.as_u64(),
            _ => None,
        };
        if !digits.is_some_and(|digits| (1..=32).contains(&digits)) {
            diagnostics.error(code, node.at, pointer.child("digits"), "digits must be a whole number from 1 to 32");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::compile;

    #[test]
    fn puts_lost_zeros_back() {
        let check = compile(&json!({"format": "cpf", "digits": 11}));
        // 01234567890 is a CPF whose leading zero a number cannot keep.
        for (instance, holds) in [
            (json!(17_052_897_890_i64), true),
            (json!(1_234_567_890), true),
            (json!(17_052_897_891_i64), false),
            (json!(-1), false),
            (json!(12_345_678_901_234_567_890_u64), false),
            (json!(1e20), false),
            (json!(17_052_897_890.0), true),
            (json!(1.5), true),
            (json!("x"), true),
            (json!(null), true),
        ] {
            assert_eq!(check(&instance).is_empty(), holds, "{instance}");
        }
    }
}

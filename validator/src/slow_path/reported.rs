//! The violations of a body as `jsonschema` reports them: for a schema of which the graph says less than the original document.

use jsonschema::error::ValidationErrorKind as Kind;
use jsonschema::{ValidationError, Validator};
use serde_json::Value;
use vistoria_schemas::multiples;
use vistoria_schemas::pointer::Pointer;

use super::described::described;
use super::expected::types;
use super::explain::{MAX_VIOLATIONS, Problem, Violation};
use super::items::equal_items;
use super::kinds::expected;
use super::owner::{ErrorRule, rule_of_error};
use crate::body::Body;
use crate::finding::{Expected, Unit};
use crate::subject::Identified;

/// Returns the violations of a body by the errors of its validator.
pub(super) fn violations(validator: &Validator, body: &Body, identified: &Identified<'_>) -> Vec<Violation> {
    let mut found = Vec::new();
    for error in validator.iter_errors(&body.value).take(MAX_VIOLATIONS) {
        flatten(&error, body, identified, &mut found);
    }
    found
}

/// Adds the error itself or, when one alternative is clearly the one that was meant, the errors of that.
fn flatten(error: &ValidationError<'_>, body: &Body, identified: &Identified<'_>, into: &mut Vec<Violation>) {
    if let Kind::AnyOf { context } | Kind::OneOfNotValid { context } = error.kind()
        && let Some(meant) = meant(context, error.instance_path().as_str())
    {
        meant.iter().for_each(|error| flatten(error, body, identified, into));
        return;
    }
    into.push(violation(error, body, identified));
}

/// Returns the alternative whose type fits the value, when there is only one.
fn meant<'a>(context: &'a [Vec<ValidationError<'static>>], place: &str) -> Option<&'a [ValidationError<'static>]> {
    let fits = |errors: &&Vec<ValidationError<'static>>| {
        let is_other_value = |error: &ValidationError<'_>| {
            let is_here = error.instance_path().as_str() == place;
            is_here && matches!(error.kind(), Kind::Type { .. } | Kind::Constant { .. } | Kind::Enum { .. })
        };
        !errors.iter().any(is_other_value)
    };
    let mut fitting = context.iter().filter(fits);
    let meant = fitting.next()?;
    fitting.next().is_none().then_some(meant)
}

fn violation(error: &ValidationError<'_>, body: &Body, identified: &Identified<'_>) -> Violation {
    let mut pointer = Pointer::parse(error.instance_path().as_str()).unwrap_or_default();
    let mut keyword = error.kind().keyword();
    let problem = match error.kind() {
        Kind::Required { property } => {
            pointer = pointer.child(property.as_str().unwrap_or_default());
            match required_by(error, property, identified) {
                Some(other) => Problem::MissingBeside(other),
                None => Problem::Missing(types(identified, &body.node, &pointer)),
            }
        }
        Kind::PropertyNames { error } => {
            pointer = pointer.child(error.instance().as_str().unwrap_or_default());
            Problem::Name(expected(error.kind()))
        }
        Kind::UniqueItems => {
            let items = body.value.pointer(&pointer.to_string()).and_then(Value::as_array);
            match items.and_then(|items| equal_items(items)) {
                Some((first, second)) => {
                    pointer = pointer.child(second.to_string());
                    Problem::EqualItems(first, second)
                }
                None => Problem::Expected(Expected::UniqueItems),
            }
        }
        Kind::Contains => contains(error, identified),
        Kind::FalseSchema if error.schema_path().as_str().ends_with("/propertyNames") => {
            let names = error.instance().as_object().into_iter().flatten().map(|(name, _)| name.clone());
            keyword = "propertyNames";
            Problem::Unexpected(names.collect())
        }
        Kind::Not { schema } => {
            let excluded = described(schema, definitions(identified));
            let excluded = excluded.filter(|excluded| excluded.concerns(error.instance()));
            excluded.map_or(Problem::Other, Problem::Excluded)
        }
        Kind::UnevaluatedItems { unexpected } => Problem::UnexpectedItems(unexpected.len()),
        Kind::AdditionalItems { limit } => {
            let count = error.instance().as_array().map_or(0, Vec::len);
            Problem::UnexpectedItems(count.saturating_sub(*limit))
        }
        Kind::Custom { keyword, message: inner } if keyword != multiples::KEYWORD => {
            pointer = pointer.join(&Pointer::parse(inner).unwrap_or_default());
            Problem::Other
        }
        Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
            Problem::Unexpected(unexpected.clone())
        }
        Kind::FalseSchema => Problem::Forbidden,
        kind => expected(kind).map_or(Problem::Other, Problem::Expected),
    };
    // The evaluation path of an assertion ends at the first reference; the assertion states its rule itself.
    let rule = assertion_rule(error, identified).or_else(|| {
        let definition = identified.contract.graph().definition(identified.schema()?)?;
        rule_of_error(identified.contract, definition, error.evaluation_path().as_str())
    });
    Violation {
        path: pointer.tokens().iter().rev().cloned().collect(),
        rule: rule.map(|rule| (rule.code, rule.distance)),
        ..Violation::new(keyword, problem)
    }
}

/// Returns the property whose presence requires the one that is missing.
fn required_by(error: &ValidationError<'_>, missing: &Value, identified: &Identified<'_>) -> Option<String> {
    let path = Pointer::parse(error.schema_path().as_str())?;
    match path.tokens() {
        [.., keyword, property, required] if keyword == "dependentSchemas" && required == "required" => {
            Some(property.clone())
        }
        [.., keyword] if keyword == "dependentRequired" => {
            let requires = |keys: &Value| keys.as_array().is_some_and(|keys| keys.contains(missing));
            let mut dependent = keyword_at(&path, identified)?.as_object()?.iter();
            let (property, _) =
                dependent.find(|(property, keys)| error.instance().get(property).is_some() && requires(keys))?;
            Some(property.clone())
        }
        _ => None,
    }
}

/// Returns the problem of an array with too few or too many items of a kind, of which the error says nothing more.
fn contains(error: &ValidationError<'_>, identified: &Identified<'_>) -> Problem {
    let path = Pointer::parse(error.schema_path().as_str());
    let schema = path.and_then(|path| keyword_at(&path.parent()?, identified));
    // With a bound on either side it is not known which of them was passed.
    let Some(schema) = schema.filter(|schema| schema.get("maxContains").is_none()) else {
        return Problem::Contains { expected: None, kind: None, count: None };
    };
    let least = schema.get("minContains").map_or(Some(1), Value::as_u64);
    let kind = schema.get("contains").and_then(|schema| described(schema, definitions(identified)));
    Problem::Contains { expected: least.map(|least| Expected::AtLeast(least, Unit::Items)), kind, count: None }
}

/// Returns what stands at a place of the schema, which is that of the body alone or that of the whole contract.
fn keyword_at<'a>(path: &Pointer, identified: &Identified<'a>) -> Option<&'a Value> {
    let path = path.to_string();
    let own = identified.schema().and_then(|name| definitions(identified).get(name)?.pointer(&path));
    own.or_else(|| identified.contract.bundle().schema.pointer(&path))
}

fn definitions<'a>(identified: &Identified<'a>) -> &'a Value {
    &identified.contract.bundle().schema["$defs"]
}

/// Returns the rule that an assertion of ours states in its own object.
fn assertion_rule(error: &ValidationError<'_>, identified: &Identified<'_>) -> Option<ErrorRule> {
    let Kind::Custom { keyword, .. } = error.kind() else { return None };
    if keyword == multiples::KEYWORD {
        return None;
    }
    let at = Pointer::parse(error.schema_path().as_str())?.parent()?;
    let code = identified.contract.bundle().schema.pointer(&at.to_string())?.get("x-rule")?.as_str()?;
    Some(ErrorRule { code: code.to_owned(), distance: 1 })
}

//! The violations of a body as `jsonschema` reports them: for a schema of which the graph says less than the original document.

use jsonschema::error::ValidationErrorKind as Kind;
use jsonschema::{ValidationError, Validator};
use vistoria_schemas::multiples;
use vistoria_schemas::pointer::Pointer;

use super::expected::types;
use super::explain::{MAX_VIOLATIONS, Problem, Violation};
use super::kinds::expected;
use super::owner::{ErrorRule, rule_of_error};
use crate::body::Body;
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
    let problem = match error.kind() {
        Kind::Required { property } => {
            pointer = pointer.child(property.as_str().unwrap_or_default());
            Problem::Missing(types(identified, &body.node, &pointer))
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
        ..Violation::new(error.kind().keyword(), problem)
    }
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

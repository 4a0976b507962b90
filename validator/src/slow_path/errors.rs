//! The errors: what `jsonschema` reports, each error assigned to its rule, errors of one cause collapsed into one finding.

use std::collections::{BTreeMap, BTreeSet};

use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::{JsonType, ValidationError};
use serde_json::Value;
use vistoria_schemas::contract::Level;
use vistoria_schemas::document_codes;
use vistoria_schemas::graph::{Type, Types};
use vistoria_schemas::pointer::Pointer;

use super::expected::types;
use super::masking::shown;
use super::owner::{ErrorRule, rule_of_error};
use crate::body::Body;
use crate::code;
use crate::finding::{Expected, Fact, Finding, FindingCode, Found, MAX_FINDINGS, Offset, RuleText, Unit};
use crate::settings::Settings;
use crate::subject::Identified;

/// An error before it becomes a finding.
struct SchemaError {
    /// The place; for a missing property, the property's own.
    pointer: Pointer,
    /// The keyword that failed, such as `type`.
    keyword: String,
    problem: Problem,
    rule: Option<ErrorRule>,
}

/// What an error complains of.
#[derive(Clone, PartialEq)]
enum Problem {
    Missing(Option<Types>),
    Expected(Expected),
    Forbidden,
    /// The properties that an object must not have.
    Unexpected(Vec<String>),
    /// Nothing that could be said in a few words.
    Other,
}

/// Adds the errors of a body, and returns their places.
pub(super) fn check(
    body: &Body,
    identified: &Identified<'_>,
    settings: &Settings,
    findings: &mut Vec<Finding>,
) -> BTreeSet<Pointer> {
    let validator = identified.schema().and_then(|name| identified.contract.validator(name));
    let Some(validator) = validator else {
        // Nothing was checked, which must never look as if nothing was found.
        let fact = Fact::NotCompiled { subject: identified.label().to_string() };
        findings.push(Finding::own(&document_codes::NOT_A_SCHEMA, fact).in_body(0));
        return BTreeSet::new();
    };
    if validator.is_valid(&body.value) {
        return BTreeSet::new();
    }
    let mut errors = Vec::new();
    // Somewhat more than are reported, since some are collapsed into one.
    for error in validator.iter_errors(&body.value).take(4 * MAX_FINDINGS) {
        flatten(&error, body, identified, &mut errors);
    }
    let errors = collapsed(errors);
    let places = errors.iter().map(|error| error.pointer.clone()).collect();
    findings.extend(errors.into_iter().map(|error| finding(error, body, identified, settings)));
    places
}

/// Adds the error itself or, when one alternative is clearly the one that was meant, the errors of that.
fn flatten(error: &ValidationError<'_>, body: &Body, identified: &Identified<'_>, errors: &mut Vec<SchemaError>) {
    if let Kind::AnyOf { context } | Kind::OneOfNotValid { context } = error.kind()
        && let Some(meant) = meant(context, error.instance_path().as_str())
    {
        meant.iter().for_each(|error| flatten(error, body, identified, errors));
        return;
    }
    errors.push(schema_error(error, body, identified));
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

fn schema_error(error: &ValidationError<'_>, body: &Body, identified: &Identified<'_>) -> SchemaError {
    let mut pointer = Pointer::parse(error.instance_path().as_str()).unwrap_or_default();
    let problem = match error.kind() {
        Kind::Required { property } => {
            pointer = pointer.child(property.as_str().unwrap_or_default());
            Problem::Missing(types(identified, &body.node, &pointer))
        }
        Kind::Custom { message: inner, .. } => {
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
    let rule = rule_of_assertion(error, identified).or_else(|| {
        let definition = identified.contract.graph().definition(identified.schema()?)?;
        rule_of_error(identified.contract, definition, error.evaluation_path().as_str())
    });
    SchemaError { pointer, keyword: error.kind().keyword().to_owned(), problem, rule }
}

/// Returns what a keyword expects, when that can be said in a few words.
fn expected(kind: &Kind) -> Option<Expected> {
    let number = |limit: &Value| limit.as_number().cloned();
    Some(match kind {
        Kind::Type { kind: TypeKind::Single(ty) } => Expected::Types([ty_of(*ty)].into_iter().collect()),
        Kind::Type { kind: TypeKind::Multiple(set) } => Expected::Types(set.into_iter().map(ty_of).collect()),
        Kind::Constant { expected_value } => Expected::Constant((**expected_value).clone()),
        Kind::Enum { options } => Expected::OneOf(options.as_array().cloned().unwrap_or_default()),
        Kind::Format { format } => Expected::Format(format.clone()),
        Kind::Pattern { pattern } => Expected::Pattern(pattern.clone()),
        Kind::MinItems { limit } => Expected::AtLeast(*limit, Unit::Items),
        Kind::MaxItems { limit } => Expected::AtMost(*limit, Unit::Items),
        Kind::MinLength { limit } => Expected::AtLeast(*limit, Unit::Characters),
        Kind::MaxLength { limit } => Expected::AtMost(*limit, Unit::Characters),
        Kind::MinProperties { limit } => Expected::AtLeast(*limit, Unit::Properties),
        Kind::MaxProperties { limit } => Expected::AtMost(*limit, Unit::Properties),
        Kind::Minimum { limit } => Expected::Minimum(number(limit)?),
        Kind::Maximum { limit } => Expected::Maximum(number(limit)?),
        Kind::ExclusiveMinimum { limit } => Expected::ExclusiveMinimum(number(limit)?),
        Kind::ExclusiveMaximum { limit } => Expected::ExclusiveMaximum(number(limit)?),
        Kind::MultipleOf { multiple_of } => Expected::MultipleOf(*multiple_of),
        Kind::UniqueItems => Expected::UniqueItems,
        _ => return None,
    })
}

fn ty_of(ty: JsonType) -> Type {
    match ty {
        JsonType::Array => Type::Array,
        JsonType::Boolean => Type::Boolean,
        JsonType::Integer => Type::Integer,
        JsonType::Null => Type::Null,
        JsonType::Number => Type::Number,
        JsonType::Object => Type::Object,
        JsonType::String => Type::String,
    }
}

/// Returns the rule that is stated beside an assertion of the contract format.
fn rule_of_assertion(error: &ValidationError<'_>, identified: &Identified<'_>) -> Option<ErrorRule> {
    let Kind::Custom { .. } = error.kind() else { return None };
    let at = Pointer::parse(error.schema_path().as_str())?.parent()?;
    let code = identified.contract.bundle().schema.pointer(&at.to_string())?.get("x-rule")?.as_str()?;
    Some(ErrorRule { code: code.to_owned(), distance: 1 })
}

/// Collapses the errors of a base schema and of its narrowing about one thing: at one place, the value and its presence make
/// one finding each. It is assigned to the nearest rule, and of rules equally near the later one, since a narrowing stands after its
/// base. Other keywords make one finding a rule, since two rules may both be violated in one place.
fn collapsed(errors: Vec<SchemaError>) -> Vec<SchemaError> {
    let mut kept: Vec<SchemaError> = Vec::new();
    let mut at_place: BTreeMap<Pointer, Vec<usize>> = BTreeMap::new();
    for next in errors {
        let here = at_place.entry(next.pointer.clone()).or_default();
        let same = here.iter().copied().find(|known| {
            let known = &kept[*known];
            let code = |error: &SchemaError| error.rule.as_ref().map(|rule| rule.code.clone());
            let is_alike = code(known) == code(&next) && known.problem == next.problem;
            let is_one_cause = cause(&known.keyword).is_some() && cause(&known.keyword) == cause(&next.keyword);
            is_one_cause || known.keyword == next.keyword && is_alike
        });
        match same {
            Some(known) if is_nearer(next.rule.as_ref(), kept[known].rule.as_ref()) => kept[known] = next,
            Some(_) => {}
            None => {
                here.push(kept.len());
                kept.push(next);
            }
        }
    }
    // A value of the wrong type fits alternatives by accident only, so their errors add nothing.
    let of_wrong_type: BTreeSet<Pointer> =
        kept.iter().filter(|error| error.keyword == "type").map(|error| error.pointer.clone()).collect();
    kept.retain(|error| {
        !matches!(error.keyword.as_str(), "anyOf" | "oneOf") || !of_wrong_type.contains(&error.pointer)
    });
    kept
}

/// Returns the common cause of keywords whose errors may have one cause.
fn cause(keyword: &str) -> Option<&'static str> {
    match keyword {
        "required" => Some("presence"),
        "type" | "const" | "enum" => Some("value"),
        _ => None,
    }
}

fn is_nearer(next: Option<&ErrorRule>, known: Option<&ErrorRule>) -> bool {
    match (next, known) {
        (Some(next), Some(known)) => next.distance <= known.distance,
        (next, known) => next.is_some() && known.is_none(),
    }
}

fn finding(error: SchemaError, body: &Body, identified: &Identified<'_>, settings: &Settings) -> Finding {
    let bundle = identified.contract.bundle();
    let rule = error.rule.as_ref().and_then(|rule| bundle.rule(&rule.code));
    let SchemaError { pointer, keyword, problem, .. } = error;
    let found = || Found::of(body.value.pointer(&pointer.to_string()), settings.show_values);
    let mut offset = body.offset_of(&pointer);
    let fact = match problem {
        Problem::Missing(types) => Fact::MissingProperty { types },
        Problem::Expected(expected) => Fact::Mismatch { expected, found: found() },
        Problem::Forbidden => {
            let parent = pointer.parent().and_then(|parent| body.node.pointed(&parent));
            Fact::Forbidden { is_item: parent.is_some_and(|node| !node.is_object()), found: found() }
        }
        Problem::Unexpected(names) => {
            let first = names.first().and_then(|name| body.node.pointed(&pointer)?.entry(name));
            offset = first.map_or(offset, |entry| entry.at.offset);
            Fact::UnexpectedProperties { count: names.len(), names: settings.show_values.then_some(names) }
        }
        Problem::Other => Fact::Keyword { keyword: keyword.clone(), found: found() },
    };
    let code = match rule {
        Some(rule) => FindingCode::Rule(rule.code.clone()),
        None => FindingCode::Schema { vendor: bundle.vendor.clone(), code: code::of_keyword(&keyword) },
    };
    Finding {
        code,
        level: Level::Error,
        pointer: shown(&pointer, body, Some(identified), settings),
        offset: Offset::Body(offset),
        fact,
        rule: rule.map(RuleText::from),
    }
}

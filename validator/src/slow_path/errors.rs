//! The errors of a body: violations of its schema, each with its rule, those of one cause collapsed into one finding.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use vistoria_schemas::contract::Level;
use vistoria_schemas::document_codes;
use vistoria_schemas::nearest::misspelt;
use vistoria_schemas::pointer::Pointer;

use super::ages;
use super::expected::types;
use super::explain::{self, Problem, Violation};
use super::masking::shown;
use super::reported;
use crate::body::Body;
use crate::code;
use crate::finding::{Expected, Fact, Finding, FindingCode, Found, Offset, RuleText, Unit};
use crate::settings::Settings;
use crate::subject::Identified;

/// A violation at its place in the body.
struct SchemaError {
    pointer: Pointer,
    violation: Violation,
}

/// Adds the errors of a body, and returns their places.
pub(super) fn check(
    body: &Body,
    identified: &Identified<'_>,
    settings: &Settings,
    findings: &mut Vec<Finding>,
) -> BTreeSet<Pointer> {
    let contract = identified.contract;
    let validator = identified.schema().and_then(|name| contract.validator(name));
    let Some(validator) = validator else {
        // Nothing was checked, which must never look as if nothing was found.
        let fact = Fact::NotCompiled { subject: identified.label().to_string() };
        findings.push(Finding::own(&document_codes::NOT_A_SCHEMA, fact).in_body(0));
        return BTreeSet::new();
    };
    if validator.is_valid(&body.value) {
        return BTreeSet::new();
    }
    let definition = identified.schema().and_then(|name| contract.graph().definition(name));
    let explained = definition.filter(|_| contract.is_flat).map(|id| explain::violations(contract, id, &body.value));
    let violations = match explained {
        Some(explained) if !explained.is_empty() => explained,
        _ => reported::violations(validator, body, identified),
    };
    let error = |violation: Violation| {
        let pointer = violation.path.iter().rev().cloned().collect();
        SchemaError { pointer, violation }
    };
    let errors = collapsed(violations.into_iter().map(error));
    let places = errors.iter().map(|error| error.pointer.clone()).collect();
    let is_missing = |error: &&SchemaError| matches!(error.violation.problem, Problem::Missing(_));
    let missing = errors.iter().filter(is_missing).map(|error| &error.pointer);
    let of_age = ages::of_missing(missing, body, identified);
    let others = errors.into_iter().filter(|error| !of_age.iter().any(|(pointer, _)| *pointer == error.pointer));
    findings.extend(others.map(|error| finding(error, body, identified, settings)));
    findings.extend(ages::finding(of_age, body, identified, settings));
    places
}

/// Collapses the errors of a base schema and of its narrowing about one thing: at one place, the value and its presence make
/// one finding each. The nearest rule keeps it, and of rules equally near the later one, since a narrowing stands after its
/// base. Other keywords make one finding a rule, since two rules may both be violated in one place.
fn collapsed(errors: impl Iterator<Item = SchemaError>) -> Vec<SchemaError> {
    let mut kept: Vec<SchemaError> = Vec::new();
    let mut at_place: BTreeMap<Pointer, Vec<usize>> = BTreeMap::new();
    for next in errors {
        let here = at_place.entry(next.pointer.clone()).or_default();
        let same = here.iter().copied().find(|known| {
            let (known, next) = (&kept[*known].violation, &next.violation);
            let code = |violation: &Violation| violation.rule.as_ref().map(|(code, _)| code.clone());
            let is_alike = code(known) == code(next) && known.problem == next.problem;
            let is_one_cause = cause(&known.keyword).is_some() && cause(&known.keyword) == cause(&next.keyword);
            is_one_cause || known.keyword == next.keyword && is_alike
        });
        match same {
            Some(known) if is_nearer(&next.violation, &kept[known].violation) => kept[known] = next,
            Some(_) => {}
            None => {
                here.push(kept.len());
                kept.push(next);
            }
        }
    }
    // A value of the wrong type fits alternatives by accident only, so what they say of it is no news.
    let of_wrong_type: BTreeSet<Pointer> =
        kept.iter().filter(|error| error.violation.keyword == "type").map(|error| error.pointer.clone()).collect();
    kept.retain(|error| {
        !matches!(error.violation.keyword.as_str(), "anyOf" | "oneOf") || !of_wrong_type.contains(&error.pointer)
    });
    kept
}

/// Returns what keywords that complain of the same thing in several ways complain of.
fn cause(keyword: &str) -> Option<&'static str> {
    match keyword {
        "required" => Some("presence"),
        "type" | "const" | "enum" => Some("value"),
        _ => None,
    }
}

/// Checks whether the rule of one violation is as near to its keyword as that of another, or nearer.
fn is_nearer(next: &Violation, known: &Violation) -> bool {
    match (&next.rule, &known.rule) {
        (Some((_, next)), Some((_, known))) => next <= known,
        (next, known) => next.is_some() && known.is_none(),
    }
}

/// Returns the expected string that a string is a misspelling of. It is the contract's, so that it may be shown.
fn near(expected: &Expected, value: Option<&Value>) -> Option<String> {
    let text = value?.as_str()?;
    let known: Vec<&str> = match expected {
        Expected::Constant(constant) => constant.as_str().into_iter().collect(),
        Expected::OneOf(values) => values.iter().filter_map(Value::as_str).collect(),
        _ => return None,
    };
    misspelt(text, known).map(str::to_owned)
}

fn finding(error: SchemaError, body: &Body, identified: &Identified<'_>, settings: &Settings) -> Finding {
    let bundle = identified.contract.bundle();
    let SchemaError { pointer, violation } = error;
    let Violation { keyword, problem, rule, alternative, .. } = violation;
    let rule = rule.and_then(|(code, _)| bundle.rule(&code));
    let value = || body.value.pointer(&pointer.to_string());
    let is_shown = settings.shown.has(&pointer);
    let names_are_shown = settings.shown.is_all();
    let found = || Found::of(value(), is_shown);
    let mut offset = body.offset_of(&pointer);
    let fact = match problem {
        // Another schema of the object may say more about the property than the one that requires it.
        Problem::Missing(own) => {
            let types = types(identified, &body.node, &pointer).or(own);
            Fact::MissingProperty { types, because: None }
        }
        Problem::MissingBeside(other) => {
            Fact::MissingProperty { types: types(identified, &body.node, &pointer), because: Some(other) }
        }
        Problem::Expected(expected) => {
            let is_count = matches!(
                expected,
                Expected::AtLeast(_, Unit::Items | Unit::Properties)
                    | Expected::AtMost(_, Unit::Items | Unit::Properties)
            );
            let found = if is_count { Found::counted(value(), is_shown) } else { found() };
            let near = near(&expected, value());
            Fact::Mismatch { expected, found, near }
        }
        Problem::Forbidden => {
            let parent = pointer.parent().and_then(|parent| body.node.pointed(&parent));
            Fact::Forbidden { is_item: parent.is_some_and(|node| !node.is_object()), found: found() }
        }
        Problem::Unexpected(names) => {
            let first = names.first().and_then(|name| body.node.pointed(&pointer)?.entry(name));
            offset = first.map_or(offset, |entry| entry.at.offset);
            Fact::UnexpectedProperties { count: names.len(), names: names_are_shown.then_some(names) }
        }
        Problem::UnexpectedItems(count) => Fact::UnexpectedItems { count },
        Problem::Name(expected) => {
            let name = pointer.last().unwrap_or_default();
            let parent = pointer.parent().and_then(|parent| body.node.pointed(&parent));
            offset = parent.and_then(|parent| parent.entry(name)).map_or(offset, |entry| entry.at.offset);
            Fact::PropertyName { expected, name: names_are_shown.then(|| name.to_owned()) }
        }
        Problem::EqualItems(first, second) => Fact::EqualItems { first, second },
        Problem::Contains { expected, kind, count } => Fact::Contains { expected, kind, count },
        Problem::Excluded(excluded) => Fact::Excluded { excluded, found: found() },
        Problem::NoAlternative(names) => Fact::NoAlternative { names },
        Problem::SeveralAlternatives(names) => Fact::SeveralAlternatives { names },
        Problem::Other => Fact::Keyword { keyword: keyword.clone(), found: found() },
    };
    let code = match rule {
        Some(rule) => FindingCode::Rule(rule.code.clone()),
        None => FindingCode::Schema { vendor: bundle.vendor.clone(), code: code::of_keyword(&keyword) },
    };
    let (pointer, place) = shown(&pointer, body, Some(identified), settings);
    Finding {
        code,
        level: Level::Error,
        pointer,
        place,
        offset: Offset::Body(offset),
        fact,
        rule: rule.map(RuleText::from),
        alternative,
        parameter: None,
    }
}

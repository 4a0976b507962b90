//! The law: `jsonschema`'s errors, each given to its rule, those with one cause collapsed into one finding.

use std::collections::{BTreeMap, BTreeSet};

use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::{JsonType, ValidationError};
use serde_json::Value;
use vistoria_schemas::contract::Level;
use vistoria_schemas::formats;
use vistoria_schemas::pointer::Pointer;

use super::expectation::{found, listed, types};
use super::owner::{Owner, owner};
use super::{Body, mask};
use crate::Settings;
use crate::finding::{Finding, Findings, MOST, Spot};
use crate::identify::Identified;

/// An error, before it becomes a finding.
struct Broken {
    /// The place; for a missing key, the key's own.
    pointer: Pointer,
    /// What failed, such as `type`.
    keyword: String,
    expected: Option<String>,
    found: &'static str,
    owner: Option<Owner>,
    /// The keys that may not be there, of an object that allows no others.
    unexpected: Vec<String>,
}

/// Adds the errors, and says at which places they are.
pub(super) fn check(
    body: &Body,
    identified: &Identified<'_>,
    settings: &Settings,
    findings: &mut Findings,
) -> BTreeSet<Pointer> {
    let name = identified.schema().unwrap_or_default();
    let Some(validator) = identified.contract.validator(name) else {
        findings.list.push(uncompiled(identified));
        return BTreeSet::new();
    };
    if validator.is_valid(&body.value) {
        return BTreeSet::new();
    }
    let mut broken = Vec::new();
    // Somewhat more than are told, since some become one.
    for error in validator.iter_errors(&body.value).take(4 * MOST) {
        flatten(&error, body, identified, &mut broken);
    }
    let broken = collapsed(broken);
    let places = broken.iter().map(|broken| broken.pointer.clone()).collect();
    findings.list.extend(broken.into_iter().map(|broken| finding(broken, body, identified, settings)));
    places
}

/// That nothing was checked, which must never look like nothing was found.
fn uncompiled(identified: &Identified<'_>) -> Finding {
    Finding {
        code: "contract/not-a-schema".to_owned(),
        level: Level::Error,
        pointer: Pointer::root(),
        spot: Spot::Body(0),
        message: format!("nothing was checked: the schema of {} cannot be compiled", identified.label()),
        expected: None,
        found: None,
        rule: None,
    }
}

/// The error itself, or, when one alternative is plainly the one that was meant, what is wrong with that.
fn flatten(error: &ValidationError<'_>, body: &Body, identified: &Identified<'_>, broken: &mut Vec<Broken>) {
    if let Kind::AnyOf { context } | Kind::OneOfNotValid { context } = error.kind()
        && let Some(meant) = meant(context, error.instance_path().as_str())
    {
        meant.iter().for_each(|error| flatten(error, body, identified, broken));
        return;
    }
    broken.push(one(error, body, identified));
}

/// The alternative whose type fits the value, when there is only one such.
fn meant<'a>(context: &'a [Vec<ValidationError<'static>>], place: &str) -> Option<&'a [ValidationError<'static>]> {
    let of_type = |errors: &&Vec<ValidationError<'static>>| {
        let wrong = |error: &ValidationError<'_>| {
            let here = error.instance_path().as_str() == place;
            here && matches!(error.kind(), Kind::Type { .. } | Kind::Constant { .. } | Kind::Enum { .. })
        };
        !errors.iter().any(wrong)
    };
    let mut fitting = context.iter().filter(of_type);
    let meant = fitting.next()?;
    fitting.next().is_none().then_some(meant)
}

fn one(error: &ValidationError<'_>, body: &Body, identified: &Identified<'_>) -> Broken {
    let mut pointer = Pointer::parse(error.instance_path().as_str()).unwrap_or_default();
    let mut seen = body.value.pointer(&pointer.to_string()).map_or("absent", found);
    let keyword = error.kind().keyword().to_owned();
    let expected = match error.kind() {
        Kind::Required { property } => {
            pointer = pointer.child(property.as_str().unwrap_or_default());
            seen = "absent";
            Some(types(identified, &body.node, &pointer).unwrap_or_else(|| "a value".to_owned()))
        }
        Kind::Custom { message: inner, .. } => {
            let inner = Pointer::parse(inner).unwrap_or_default();
            pointer = pointer.join(&inner);
            seen = body.value.pointer(&pointer.to_string()).map_or("absent", found);
            None
        }
        Kind::Type { kind: TypeKind::Single(ty) } => Some(ty.as_str().to_owned()),
        Kind::Type { kind: TypeKind::Multiple(set) } => Some(listed(set.into_iter().map(JsonType::as_str))),
        Kind::Format { format } => {
            Some(formats::format(format).map_or_else(|| format!("a {format}"), |format| format.expects.to_owned()))
        }
        Kind::Constant { expected_value } => Some(expected_value.to_string()),
        Kind::Enum { options } => {
            let words: Vec<String> = options.as_array().into_iter().flatten().map(Value::to_string).collect();
            Some(listed(words.iter().map(String::as_str)))
        }
        Kind::Pattern { pattern } => Some(format!("text that matches {pattern}")),
        Kind::MaxItems { limit: 0 } => Some("empty array".to_owned()),
        Kind::MaxItems { limit } => Some(format!("at most {limit} items")),
        Kind::MinItems { limit } => Some(format!("at least {limit} items")),
        Kind::MaxLength { limit } => Some(format!("at most {limit} characters")),
        Kind::MinLength { limit } => Some(format!("at least {limit} characters")),
        Kind::Minimum { limit } => Some(format!("at least {limit}")),
        Kind::Maximum { limit } => Some(format!("at most {limit}")),
        Kind::FalseSchema => Some("absent".to_owned()),
        _ => None,
    };
    // The way to an assertion of ours is cut at the first reference; it states its rule itself.
    let owner = custom_owner(error, identified).or_else(|| {
        owner(identified.contract, identified.schema().unwrap_or_default(), error.evaluation_path().as_str())
    });
    let unexpected = match error.kind() {
        Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => unexpected.clone(),
        _ => Vec::new(),
    };
    Broken { pointer, keyword, expected, found: seen, owner, unexpected }
}

/// An assertion of ours has no evaluation path through references, and states its rule in its own object.
fn custom_owner(error: &ValidationError<'_>, identified: &Identified<'_>) -> Option<Owner> {
    let Kind::Custom { .. } = error.kind() else { return None };
    let at = Pointer::parse(error.schema_path().as_str())?.parent()?;
    let code = identified.contract.bundle().schema.pointer(&at.to_string())?.get("x-rule")?.as_str()?;
    Some(Owner { code: code.to_owned(), distance: 1 })
}

/// Base and narrowing both complain of one thing: at one place, what a value is and whether it is there make one finding.
/// The nearest rule keeps it, and of rules equally near the later one, since a narrowing stands after its base. Other
/// keywords make one finding a rule, since two rules may both be broken in one place.
fn collapsed(broken: Vec<Broken>) -> Vec<Broken> {
    let mut kept: Vec<Broken> = Vec::new();
    let mut at_place: BTreeMap<Pointer, Vec<usize>> = BTreeMap::new();
    for next in broken {
        let here = at_place.entry(next.pointer.clone()).or_default();
        let same = here.iter().copied().find(|known| {
            let known = &kept[*known];
            let code = |broken: &Broken| broken.owner.as_ref().map(|owner| owner.code.clone());
            let alike = code(known) == code(&next) && known.expected == next.expected;
            let one_cause = cause(&known.keyword).is_some() && cause(&known.keyword) == cause(&next.keyword);
            one_cause || known.keyword == next.keyword && alike
        });
        match same {
            Some(known) if nearer(next.owner.as_ref(), kept[known].owner.as_ref()) => kept[known] = next,
            Some(_) => {}
            None => {
                here.push(kept.len());
                kept.push(next);
            }
        }
    }
    // A value of the wrong type fits alternatives by accident only; that it does, or does not, is no news.
    let wrong_type: BTreeSet<Pointer> =
        kept.iter().filter(|broken| broken.keyword == "type").map(|broken| broken.pointer.clone()).collect();
    kept.retain(|broken| {
        !matches!(broken.keyword.as_str(), "anyOf" | "oneOf") || !wrong_type.contains(&broken.pointer)
    });
    kept
}

/// Keywords that complain of one thing in several ways: that a value is not there, and that it is not what it should be.
fn cause(keyword: &str) -> Option<&'static str> {
    match keyword {
        "required" => Some("absent"),
        "type" | "const" | "enum" => Some("another value"),
        _ => None,
    }
}

fn nearer(next: Option<&Owner>, known: Option<&Owner>) -> bool {
    match (next, known) {
        (Some(next), Some(known)) => next.distance <= known.distance,
        (next, known) => next.is_some() && known.is_none(),
    }
}

fn finding(broken: Broken, body: &Body, identified: &Identified<'_>, settings: &Settings) -> Finding {
    let bundle = &identified.contract.bundle();
    let rule = broken.owner.as_ref().and_then(|owner| bundle.rule(&owner.code));
    let shown = body.value.pointer(&broken.pointer.to_string()).filter(|_| settings.show_values);
    let found = shown.map_or_else(|| broken.found.to_owned(), Value::to_string);
    let node = body.node.pointed(&broken.pointer);
    let first_unexpected = broken.unexpected.first().and_then(|key| node?.entry(key)).map(|entry| entry.at.offset);
    let in_list =
        broken.pointer.parent().and_then(|parent| body.node.pointed(&parent)).is_some_and(|node| !node.is_object());
    let message = match (broken.expected.as_deref(), broken.found) {
        _ if !broken.unexpected.is_empty() => {
            let keys = if settings.show_values { format!(": {}", broken.unexpected.join(", ")) } else { String::new() };
            match broken.unexpected.len() {
                1 => format!("1 key that must not be there{keys}"),
                count => format!("{count} keys that must not be there{keys}"),
            }
        }
        (Some("a value"), "absent") => "this key is absent; it must be there".to_owned(),
        (Some(expected), "absent") => format!("this key is absent; it must be there, as {expected}"),
        (Some("absent"), _) if in_list => "this item must not be there".to_owned(),
        (Some("absent"), _) => "this key must not be there".to_owned(),
        (Some(expected), _) => format!("expected {expected}, found {found}"),
        (None, _) => rule.map_or_else(|| format!("does not satisfy {}", broken.keyword), |rule| rule.says.clone()),
    };
    Finding {
        code: rule.map_or_else(|| format!("{}/schema/{}", bundle.vendor, broken.keyword), |rule| rule.code.clone()),
        level: Level::Error,
        spot: Spot::Body(first_unexpected.unwrap_or_else(|| body.offset_of(&broken.pointer))),
        pointer: mask(&broken.pointer, &body.node, Some(identified), settings),
        message,
        expected: broken.expected,
        found: Some(found),
        rule: rule.map(|rule| (rule.says.clone(), rule.source.clone())),
    }
}

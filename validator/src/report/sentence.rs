//! Sentences: the message of a finding, and the expected and found values in a few words. Rules and formats bring words of their
//! own, and so do the faults of JSON and refused signatures; all others are written here.

use serde_json::Value;
use vistoria_schemas::contract::{Encoding, ParameterPlace, SequenceRequirement};
use vistoria_schemas::formats;

use crate::capture::FileAbsence;
use crate::finding::{
    Alternative, AlternativeReason, Disagreement, Expected, Fact, Finding, Found, MAX_FINDINGS, Misnamed, NearName,
    NearestEvent, OlderRelease, ParameterName, SequenceFact, SignatureFact, UnidentifiedFact, Unit,
};
use crate::subject::IdentifiedBy;

/// Returns what a finding says: a sentence or two, mostly without a full stop at the end.
pub fn sentence(finding: &Finding) -> String {
    match (&finding.parameter, &finding.fact) {
        (Some(missing), Fact::MissingParameter) => format!("missing required {}", parameter(missing)),
        (Some(known), _) => format!("{}: {}", parameter(known), statement(finding)),
        (None, _) => statement(finding),
    }
}

fn statement(finding: &Finding) -> String {
    let rule = || finding.rule.as_ref().map(|rule| rule.says.clone());
    match &finding.fact {
        Fact::Json(kind) => kind.to_string(),
        Fact::Mismatch { expected: wanted, found: actual, near } => {
            let near = near.as_ref().map(|near| format!("; did you mean \"{near}\"?")).unwrap_or_default();
            format!("expected {}, found {}{near}", expected(wanted), found_instead(wanted, actual))
        }
        Fact::MissingProperty { .. } => missing_of_one_object(&[finding]),
        Fact::OlderRelease(older) => older_release(older),
        Fact::Forbidden { is_item: true, .. } => "this item must not be present".to_owned(),
        Fact::Forbidden { is_item: false, .. } => "this property must not be present".to_owned(),
        Fact::UnexpectedProperties { count, names } => {
            format!("{} that must not be present{}", properties(*count), listed(names.as_deref()))
        }
        Fact::UndeclaredProperties { count, names } => {
            format!("{} that the contract does not declare{}", properties(*count), listed(names.as_deref()))
        }
        Fact::UnexpectedItems { count } => format!("{} that must not be present", counted(*count as u64, Unit::Items)),
        Fact::PropertyName { expected: wanted, name } => property_name(wanted.as_ref(), name.as_deref()),
        Fact::EqualItems { first, second } => format!("the items at /{first} and /{second} are equal"),
        Fact::Contains { expected: wanted, kind, count } => contains(wanted.as_ref(), kind.as_ref(), *count),
        Fact::Excluded { excluded: what, .. } => excluded(what),
        Fact::NoAlternative { names } => {
            rule().unwrap_or_else(|| format!("matches none of {}", alternatives_of(names)))
        }
        Fact::SeveralAlternatives { names } => {
            format!("matches {}, and may match only one of them", names.join(" and "))
        }
        Fact::ReadOnly => "a read-only property, which only the server sets".to_owned(),
        Fact::OtherAlternative { named, satisfied } => {
            format!("the discriminator names {named}, but the value satisfies only {}", satisfied.join(" and "))
        }
        Fact::UnmappedWord { known } => {
            format!("the discriminator names no alternative; it may be {}", in_quotes(known).join(" or "))
        }
        Fact::Keyword { keyword, .. } => rule().unwrap_or_else(|| match keyword.as_str() {
            "not" => "satisfies a schema that it must not satisfy".to_owned(),
            _ => format!("does not satisfy {keyword}"),
        }),
        Fact::Advice { .. } => {
            let once = finding.rule.as_ref().is_some_and(|rule| rule.once);
            rule().unwrap_or_default() + if once { " (Reported once per run.)" } else { "" }
        }
        Fact::MissingParameter => "missing required parameter".to_owned(),
        Fact::UndeclaredParameter { name, nearest } => {
            let name = name.as_ref().map(|name| format!(" {name}")).unwrap_or_default();
            let nearest = nearest.as_ref().map(|near| format!("; did you mean {near}?")).unwrap_or_default();
            format!("a query parameter{name} that the contract does not declare{nearest}")
        }
        Fact::Signature(fact) => signature(fact),
        Fact::Unidentified(fact) => unidentified(fact),
        Fact::Ambiguous { event, others } => {
            format!("identified as {event} by its shape, which fits {} equally well: pass --event", some_of(others))
        }
        Fact::Disagreement(disagreement) => disagreeing(disagreement),
        Fact::Sequence(fact) => sequence(fact),
        Fact::UnknownStatus { operation, status, known } => format!(
            "nothing was checked: the contract has no response {status} of {operation}, only {}",
            known.join(", ")
        ),
        Fact::HttpStatus { status } => {
            format!("nothing was checked: HTTP itself defines {status}, and the contract does not list it")
        }
        Fact::OtherHost => {
            "the contract does not name this host; the call was identified by its method and path".to_owned()
        }
        Fact::UnknownMediaType { found, known } => {
            format!("expected a body of {}, found {found}; it was not checked", known.join(" or "))
        }
        Fact::UnreadMediaType { found } => format!("a body of {found} is not read, so it was not checked"),
        Fact::MalformedBody { why } => format!("{why}; the body was not checked"),
        Fact::UnexpectedBody { operation, status: None } => {
            format!("the request of {operation} must not have a body; this body was not checked")
        }
        Fact::UnexpectedBody { operation, status: Some(status) } => {
            format!("the response {status} of {operation} must not have a body; this body was not checked")
        }
        Fact::Change(says) => says.clone(),
        Fact::NotCompiled { subject } => format!("nothing was checked: the schema of {subject} cannot be compiled"),
        Fact::BodyNotCaptured { other_file: None } => {
            "the body was not checked: the capture does not have it".to_owned()
        }
        Fact::BodyNotCaptured { other_file: Some(absence) } => {
            let absence = match absence {
                FileAbsence::Outside => "is not below the folder of the capture",
                FileAbsence::Missing => "is missing",
                FileAbsence::Unreadable => "cannot be read",
            };
            format!("the body was not checked: it is in another file, which {absence}")
        }
        Fact::TooMany => {
            format!("there are more than {MAX_FINDINGS} findings; the remaining findings are not reported")
        }
    }
}

/// Returns what the contract expects, in a few words; `None` when that takes more.
pub(super) fn expected_words(finding: &Finding) -> Option<String> {
    match &finding.fact {
        Fact::Mismatch { expected: wanted, .. } => Some(expected(wanted)),
        Fact::MissingProperty { types, .. } => {
            Some(types.map_or_else(|| "a value".to_owned(), |types| types.to_string()))
        }
        Fact::Forbidden { .. } => Some("absent".to_owned()),
        Fact::PropertyName { expected: wanted, .. } => wanted.as_ref().map(expected),
        Fact::EqualItems { .. } => Some(expected(&Expected::UniqueItems)),
        Fact::Contains { expected: wanted, kind, .. } => {
            wanted.as_ref().map(|wanted| format!("{}{}", expected(wanted), of_kind(wanted, kind.as_ref())))
        }
        Fact::Excluded { excluded, .. } => Some(format!("anything but {}", expected(excluded))),
        _ => None,
    }
}

/// Returns what was found, in a few words.
pub(super) fn found_words(finding: &Finding) -> Option<String> {
    match &finding.fact {
        Fact::Mismatch { found: actual, .. }
        | Fact::Forbidden { found: actual, .. }
        | Fact::Excluded { found: actual, .. }
        | Fact::Keyword { found: actual, .. }
        | Fact::Advice { found: actual } => Some(found(actual)),
        Fact::MissingProperty { .. } | Fact::MissingParameter => Some("absent".to_owned()),
        Fact::UnexpectedProperties { .. } => Some("object".to_owned()),
        Fact::UnexpectedItems { .. } | Fact::Contains { .. } => Some("array".to_owned()),
        _ => None,
    }
}

/// Returns the sentence for missing properties of one object, for which one reason holds.
pub(super) fn missing_of_one_object(findings: &[&Finding]) -> String {
    let missing: Vec<String> = findings.iter().map(|finding| missing_property(finding)).collect();
    missing_properties(&missing) + &findings.first().map_or_else(String::new, |first| because(first))
}

/// Returns the sentence for missing properties.
pub(super) fn missing_properties(missing: &[impl AsRef<str>]) -> String {
    let missing: Vec<&str> = missing.iter().map(AsRef::as_ref).collect();
    format!("missing required {} {}", if missing.len() == 1 { "property" } else { "properties" }, missing.join(", "))
}

/// Returns the words for the missing property that a finding is about; `None` when it is about something else, is about a part of
/// a parameter, or the property is not always required.
pub(super) fn always_missing(finding: &Finding) -> Option<String> {
    let is_always = matches!(finding.fact, Fact::MissingProperty { because: None, .. });
    (is_always && finding.parameter.is_none()).then(|| missing_property(finding))
}

/// Returns the name of a missing property, and the types that it may have.
fn missing_property(finding: &Finding) -> String {
    format!("\"{}\"{}", finding.pointer.last().unwrap_or_default(), in_parentheses(finding))
}

/// Returns why a property that is not always required is required here.
fn because(finding: &Finding) -> String {
    match &finding.fact {
        Fact::MissingProperty { because: Some(because), .. } => format!(", because \"{because}\" is present"),
        _ => String::new(),
    }
}

fn in_quotes(words: &[String]) -> Vec<String> {
    words.iter().map(|word| format!("\"{word}\"")).collect()
}

/// Returns the sentence for properties that an old server does not send, those of one release together.
fn older_release(older: &OlderRelease) -> String {
    let OlderRelease { than, floor, missing } = older;
    let of_release = missing.chunk_by(|(_, one), (_, other)| one == other).map(|late| {
        let names: Vec<String> = late.iter().map(|(name, _)| format!("\"{name}\"")).collect();
        format!("{} (since {})", names.join(", "), late[0].1)
    });
    let missing: Vec<String> = of_release.collect();
    let described = "the oldest release that the contract describes";
    let described = if than == floor { described.to_owned() } else { format!("and {described} is {floor}") };
    format!("missing {}: the server looks older than {than}, {described}", missing.join(", "))
}

/// Returns the types that a missing property may have.
fn in_parentheses(finding: &Finding) -> String {
    match finding.fact {
        Fact::MissingProperty { types: Some(types), .. } => format!(" ({types})"),
        _ => String::new(),
    }
}

fn property_name(wanted: Option<&Expected>, name: Option<&str>) -> String {
    let name = name.map(|name| format!(" \"{name}\"")).unwrap_or_default();
    let wanted = wanted.map(|wanted| format!(": expected {}", expected(wanted))).unwrap_or_default();
    format!("the name{name} of this property is not allowed{wanted}")
}

fn contains(wanted: Option<&Expected>, kind: Option<&Expected>, count: Option<u64>) -> String {
    let Some(wanted) = wanted else { return "too few or too many items satisfy the schema of contains".to_owned() };
    let found = match count {
        None => String::new(),
        Some(0) => ", found none".to_owned(),
        Some(count) => format!(", found {count}"),
    };
    format!("expected {}{}{found}", expected(wanted), of_kind(wanted, kind))
}

/// Returns what kind of item is counted.
fn of_kind(wanted: &Expected, kind: Option<&Expected>) -> String {
    let is_one = matches!(wanted, Expected::AtLeast(1, _) | Expected::AtMost(1, _));
    match kind {
        None => format!(" that {} the schema of contains", if is_one { "satisfies" } else { "satisfy" }),
        Some(Expected::Types(types)) => format!(" of type {types}"),
        Some(kind @ (Expected::Constant(_) | Expected::OneOf(_))) => format!(" equal to {}", expected(kind)),
        Some(kind) => format!(" that {} {}", if is_one { "is" } else { "are" }, expected(kind)),
    }
}

fn excluded(what: &Expected) -> String {
    match what {
        Expected::Properties(names) => match &names[..] {
            [name] => format!("must not have the property \"{name}\""),
            names => format!("must not have the properties {} together", quoted(names)),
        },
        Expected::AtLeast(..) | Expected::AtMost(..) => format!("must not have {}", expected(what)),
        _ => format!("must not be {}", expected(what)),
    }
}

fn expected(expected: &Expected) -> String {
    match expected {
        Expected::Types(types) => types.to_string(),
        Expected::Constant(value) => value.to_string(),
        Expected::OneOf(values) => alternatives(values),
        Expected::Format(name) => formats::format(name)
            .map_or_else(|| format!("{} {name}", article(name)), |format| format.expects.to_owned()),
        Expected::Pattern(pattern) => format!("a string that matches {pattern}"),
        Expected::AtMost(0, Unit::Items) => "an empty array".to_owned(),
        Expected::AtLeast(count, unit) => format!("at least {}", counted(*count, *unit)),
        Expected::AtMost(count, unit) => format!("at most {}", counted(*count, *unit)),
        Expected::Minimum(limit) => format!("at least {limit}"),
        Expected::Maximum(limit) => format!("at most {limit}"),
        Expected::ExclusiveMinimum(limit) => format!("more than {limit}"),
        Expected::ExclusiveMaximum(limit) => format!("less than {limit}"),
        Expected::MultipleOf(factor) => format!("a multiple of {factor}"),
        Expected::UniqueItems => "an array without equal items".to_owned(),
        Expected::Properties(names) => format!("an object with {}", quoted(names)),
        Expected::Property(name, wanted) => format!("an object whose \"{name}\" is {}", self::expected(wanted)),
        Expected::All(all) => all.iter().map(self::expected).collect::<Vec<_>>().join(" and "),
    }
}

/// Returns the article of a format's name as it is spoken: an email, a uri.
fn article(name: &str) -> &'static str {
    if name.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" }
}

fn quoted(names: &[String]) -> String {
    names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(" and ")
}

/// Returns what was found in the place of something else. A string that is not the expected one is no surprise as a string.
fn found_instead(wanted: &Expected, actual: &Found) -> String {
    match (wanted, actual) {
        (Expected::Format(_), Found::Type("string")) => "a string that is not one".to_owned(),
        (Expected::Pattern(_), Found::Type("string")) => "a string that does not".to_owned(),
        (_, Found::Counted { count, .. }) => count.to_string(),
        _ => found(actual),
    }
}

fn found(found: &Found) -> String {
    match found {
        Found::Absent => "absent".to_owned(),
        Found::Type(name) | Found::Counted { name, .. } => (*name).to_owned(),
        Found::Value(value) => value.to_string(),
    }
}

/// Returns `1`, `1 or 2`, `1, 2 or 3`, and of very many values the first; null last.
fn alternatives(values: &[Value]) -> String {
    const MAX_VALUES: usize = 12;
    let mut values: Vec<String> = values.iter().map(Value::to_string).collect();
    values.sort_by_key(|value| (value == "null", value.clone()));
    if values.len() > MAX_VALUES {
        let more = values.len() - MAX_VALUES + 1;
        values.truncate(MAX_VALUES - 1);
        values.push(format!("{more} others"));
    }
    match values.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => values.concat(),
    }
}

fn counted(count: u64, unit: Unit) -> String {
    let (one, many) = match unit {
        Unit::Items => ("item", "items"),
        Unit::Characters => ("character", "characters"),
        Unit::Properties => ("property", "properties"),
    };
    format!("{count} {}", if count == 1 { one } else { many })
}

fn properties(count: usize) -> String {
    format!("{count} {}", if count == 1 { "property" } else { "properties" })
}

fn listed(names: Option<&[String]>) -> String {
    names.map(|names| format!(": {}", names.join(", "))).unwrap_or_default()
}

/// Returns the first names of some alternatives, and how many there are.
fn alternatives_of(names: &[String]) -> String {
    const MAX_NAMES: usize = 5;
    let first = names.iter().take(MAX_NAMES).cloned().collect::<Vec<_>>().join(", ");
    let more = names.len().saturating_sub(MAX_NAMES);
    if more == 0 { first } else { format!("{first} and {more} more alternatives") }
}

/// Returns the alternative that a value was taken to be meant as, and why; `None` when no alternative was picked.
pub fn picked_alternative(finding: &Finding) -> Option<String> {
    let Alternative { name, of, reason } = finding.alternative.as_ref()?;
    // One without a name is called by its number.
    let name = name.strip_prefix("alternative ").unwrap_or(name);
    let why = match reason {
        AlternativeReason::Only => return Some(format!("{name}, the only one")),
        AlternativeReason::Type => "it is the only one of the value's type".to_owned(),
        AlternativeReason::Constant((key, text)) => format!("{key} is \"{text}\""),
        AlternativeReason::Properties => "its properties fit best".to_owned(),
        AlternativeReason::FewestViolations => "it is violated least".to_owned(),
    };
    Some(format!("{name} (of {of}), since {why}"))
}

/// Says what two deliveries about one object have to do with each other.
fn sequence(fact: &SequenceFact) -> String {
    let SequenceFact { object, requires, event, other } = fact;
    let place = format!("{}:{}", other.source, other.line);
    let (other, same) = (&other.event, format!("the same {object}"));
    match requires {
        SequenceRequirement::NeverChanges(_) => {
            format!("not the value that {other} of {same} has at {place}, although it never changes once it is set")
        }
        SequenceRequirement::NullUntil { event: until, .. } if event == until => {
            format!("{event} of {same} is later than {other} at {place}, where this is set already")
        }
        SequenceRequirement::NullUntil { event: until, .. } => {
            format!("set already, although {until} of {same} is later, at {place}")
        }
        SequenceRequirement::NotBefore { event: after, .. } if event == after => {
            format!("{event} is earlier than {other} of {same} at {place}, which it follows")
        }
        SequenceRequirement::NotBefore { .. } => {
            format!("{event} is later than {other} of {same} at {place}, which follows it")
        }
        SequenceRequirement::Once(_) => {
            format!("{event} of {same} is at {place} too, with another time, although it happens once")
        }
        SequenceRequirement::Last(last) if event == last => {
            format!("{event} of {same} is earlier than {other} at {place}, although nothing follows it")
        }
        SequenceRequirement::Last(_) => {
            format!("{event} is later than {other} of {same} at {place}, although nothing follows that")
        }
    }
}

/// Returns what kind of parameter it is, and its name.
fn parameter(parameter: &ParameterName) -> String {
    let place = match parameter.place {
        ParameterPlace::Path => "path parameter",
        ParameterPlace::Query => "query parameter",
        ParameterPlace::Header => "header",
        ParameterPlace::Cookie => "cookie",
    };
    format!("{place} {}", parameter.name)
}

fn signature(fact: &SignatureFact) -> String {
    match fact {
        SignatureFact::Refused(refusal) => refusal.to_string(),
        SignatureFact::Redacted { header } => {
            format!("the signature was not checked: the capture omits header {header} because its value is a secret")
        }
        SignatureFact::Rewritten => {
            "the signature was not checked: the capture has the body as a part of another value, not \
                                     as the bytes that were signed"
                .to_owned()
        }
        SignatureFact::NoSecret { vendor } => {
            format!("the signature was not checked: no secret is configured for {vendor}")
        }
        SignatureFact::Encoding(Encoding::Hex) => {
            "the signature is valid; its encoding was detected: hexadecimal".to_owned()
        }
        SignatureFact::Encoding(Encoding::Base64) => {
            "the signature is valid; its encoding was detected: base64".to_owned()
        }
    }
}

/// Returns the first names of some events, and how many there are.
fn some_of(names: &[String]) -> String {
    const MAX_NAMES: usize = 3;
    if names.len() > MAX_NAMES {
        return format!("{} and {} more", names[..MAX_NAMES].join(", "), names.len() - MAX_NAMES);
    }
    names.join(" and ")
}

/// The options that read a payload inside a record.
const INSIDE: &str = "--envelope or --body-at";

/// Returns the command that lists the events and calls of a contract.
fn events(is_shipped: bool) -> &'static str {
    if is_shipped { "`vistoria events`" } else { "`vistoria events --contract FILE`" }
}

fn misnamed(name: &Misnamed) -> String {
    let Misnamed { vendors, pointer, near, is_shipped } = name;
    let start = format!("the event named at {pointer} is not in the contract of {}", vendors.join(" or of "));
    match near {
        Some(NearName { name, is_other_spelling: false }) => format!("{start}; did you mean \"{name}\"?"),
        Some(NearName { name, is_other_spelling: true }) => {
            format!("{start}; did you mean \"{name}\"? Only capitals and punctuation differ, and both count")
        }
        None => format!(
            "{start}; {} lists those that are, and {INSIDE} reads a payload inside a record",
            events(*is_shipped)
        ),
    }
}

fn disagreeing(disagreement: &Disagreement) -> String {
    let Disagreement { by, assumed, pointer, named } = disagreement;
    let by = if *by == IdentifiedBy::Header { "a header" } else { "the path" };
    let named = named.as_deref().unwrap_or("another event");
    format!("{by} names {assumed}, but the body names {named} at {pointer}; it was checked as {assumed}")
}

fn nearest_event(nearest: &NearestEvent) -> String {
    let NearestEvent { vendor, event, present, required } = nearest;
    format!("; the nearest is {vendor} {event}, of whose {required} required properties it has {present}")
}

fn unidentified(fact: &UnidentifiedFact) -> String {
    match fact {
        UnidentifiedFact::UnknownEvent(name) => misnamed(name),
        UnidentifiedFact::NoEvent { vendors, nearest } => format!(
            "neither the path nor the body names an event, and the body matches no event of {}{}; pass --vendor and \
             --event, or {INSIDE} when it is a record of a queue or a gateway",
            vendors.join(", "),
            nearest.as_ref().map(nearest_event).unwrap_or_default()
        ),
        UnidentifiedFact::UnknownOperation { vendor, is_shipped } => format!(
            "the contract of {vendor} has no call with this method and path, so nothing was checked; \
             {} lists those that it has",
            events(*is_shipped)
        ),
        UnidentifiedFact::UnknownRequest => {
            "no contract has a call with this method and path, and no webhook uses this method, so nothing was checked"
                .to_owned()
        }
        UnidentifiedFact::Preflight => {
            "a request for permission to make another one (CORS), which no contract describes".to_owned()
        }
        UnidentifiedFact::ResponseAlone => {
            "a response has no preceding request, so its call is unknown: put the request before it in the same file, or \
             pass --vendor and --operation"
                .to_owned()
        }
        UnidentifiedFact::UnknownSide { operation } => format!(
            "it is unknown whether the body is the request or the response of {operation}: pass --side request, or \
             --side response and --status"
        ),
        UnidentifiedFact::UnknownResponseStatus { operation } => {
            format!("the status of this response of {operation} is unknown: pass --status")
        }
    }
}

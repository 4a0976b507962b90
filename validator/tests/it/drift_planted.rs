//! Planted drift: single changes of a contract, and payloads of the unchanged one. What is said must be of the change and of nothing
//! else, and all changes that the payloads can show must be said.
//!
//! `VISTORIA_PLANTED=500 VISTORIA_PAYLOADS=200 cargo test -p vistoria-validator --test it planted -- --nocapture` measures more of them,
//! and prints how many are said.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use vistoria_schemas::contract::{Bundle, Event, Level};
use vistoria_schemas::pointer::Pointer;
use vistoria_support::tape::Tape;
use vistoria_validator::Checker;
use vistoria_validator::contract::{Catalog, Contract};
use vistoria_validator::drift::record::{Named, Recorder};
use vistoria_validator::drift::{Hasher, Proposal, compare, propose};
use vistoria_validator::send::delivery::{judge, judge_settings};
use vistoria_validator::send::sample::Samples;
use vistoria_validator::subject::{Identified, IdentifiedBy, Subject};

/// A change of a contract.
struct Planted {
    what: &'static str,
    bundle: Bundle,
    /// The location of the schema that was changed.
    at: String,
    /// Whether it accepts more than before.
    is_wider: bool,
    /// The key that it is about: what is said of it where a narrowing describes it again is of the change too.
    key: Option<String>,
}

/// The payloads of an event.
struct Payloads {
    event: Event,
    texts: Vec<String>,
}

fn count(variable: &str, usual: usize) -> usize {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// Returns payloads of each event of a contract.
fn payloads(catalog: &Catalog, vendor: &str, each: usize) -> Vec<Payloads> {
    let contract = catalog.contract(vendor).expect("shipped");
    let settings = judge_settings(contract);
    let checker = Checker::new(catalog, &settings);
    let of = |event: &Event| {
        let samples = Samples::new(contract, event, 1, true, judge(&checker, contract, event));
        let texts = samples.into_iter().flatten().take(each);
        Payloads { event: event.clone(), texts: texts.map(|body| String::from_utf8(body).expect("UTF-8")).collect() }
    };
    contract.bundle().events.iter().map(of).collect()
}

/// Returns what is proposed for a contract after payloads.
fn proposals(catalog: &Catalog, vendor: &str, payloads: &[Payloads]) -> Vec<Proposal> {
    let contract = catalog.contract(vendor).expect("of the catalog");
    let mut recorder = Recorder::new(Hasher::new("key"), Named::All);
    for Payloads { event, texts } in payloads {
        let event = contract.bundle().event(&event.id).expect("of the contract");
        let identified = Identified::new((contract, Subject::Event(event)), IdentifiedBy::Option);
        texts.iter().for_each(|text| recorder.record(&identified, None, &Tape::parse(text).expect("JSON")));
    }
    propose(compare(&recorder.evidence(), catalog), catalog)
}

/// Returns the number of payloads that a contract refuses.
fn refused(catalog: &Catalog, vendor: &str, payloads: &[Payloads]) -> usize {
    let contract = catalog.contract(vendor).expect("of the catalog");
    let is_refused =
        |event: &Event, text: &String| !contract.accepts(&event.schema, &serde_json::from_str(text).expect("JSON"));
    payloads.iter().map(|Payloads { event, texts }| texts.iter().filter(|text| is_refused(event, text)).count()).sum()
}

/// Returns all single changes of a contract that are looked at.
fn planted(bundle: &Bundle) -> Vec<Planted> {
    let mut found = Vec::new();
    for name in bundle.schema["$defs"].as_object().expect("definitions").keys() {
        let pointer = Pointer::root().child("$defs").child(name);
        plant_in(bundle, &pointer, &mut found);
    }
    found
}

fn plant_in(bundle: &Bundle, pointer: &Pointer, into: &mut Vec<Planted>) {
    let node = bundle.schema.pointer(&pointer.to_string()).expect("a schema");
    let mut plant = |what, at: &Pointer, (is_wider, key): (bool, Option<&str>), change: &dyn Fn(&mut Value)| {
        let mut bundle = bundle.clone();
        change(bundle.schema.pointer_mut(&pointer.to_string()).expect("a schema"));
        let tokens: Vec<String> = at.tokens().iter().map(|token| Pointer::fragment_token(token)).collect();
        into.push(Planted {
            what,
            bundle,
            at: format!("#/{}", tokens.join("/")),
            is_wider,
            key: key.map(str::to_owned),
        });
    };
    let types: Vec<&str> = match &node["type"] {
        Value::String(one) => vec![one],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let has_null = types.contains(&"null");
    if has_null && types.len() > 1 {
        let rest: Vec<&str> = types.iter().filter(|ty| **ty != "null").copied().collect();
        plant("not null", pointer, (false, None), &|node| node["type"] = json!(rest));
    } else if !types.is_empty() && !has_null && node.get("enum").is_none() && node.get("const").is_none() {
        let more: Vec<&str> = types.iter().copied().chain(["null"]).collect();
        plant("null", pointer, (true, None), &|node| node["type"] = json!(more));
        let other = if types == ["string"] { "integer" } else { "string" };
        plant("type", pointer, (false, None), &|node| node["type"] = json!(other));
        if types == ["array"] {
            plant("array is null", pointer, (false, None), &|node| node["type"] = json!("null"));
        }
    }
    if let Some(words) = node["enum"].as_array().filter(|words| words.len() > 1) {
        let fewer = &words[1..];
        plant("word", pointer, (false, None), &|node| node["enum"] = json!(fewer));
    }
    let required: BTreeSet<&str> =
        node["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    for key in node["properties"].as_object().into_iter().flatten().map(|(key, _)| key.as_str()) {
        let without: Vec<&str> = required.iter().filter(|known| **known != key).copied().collect();
        if required.contains(key) {
            let property = pointer.child("properties").child(key);
            plant("optional", &property, (true, Some(key)), &|node| node["required"] = json!(without));
        } else {
            let with: Vec<&str> = required.iter().copied().chain([key]).collect();
            plant("required", pointer, (false, None), &|node| node["required"] = json!(with));
        }
        plant("no key", pointer, (true, Some(key)), &|node| {
            node["required"] = json!(without);
            node["properties"].as_object_mut().expect("properties").remove(key);
        });
    }
    for (keyword, inner) in node.as_object().into_iter().flatten() {
        let inside = pointer.child(keyword);
        match (keyword.as_str(), inner) {
            ("properties", Value::Object(properties)) => {
                properties
                    .iter()
                    .filter(|(_, schema)| schema.is_object())
                    .for_each(|(key, _)| plant_in(bundle, &inside.child(key), into));
            }
            ("items", Value::Object(_)) => plant_in(bundle, &inside, into),
            ("allOf", Value::Array(all)) => {
                (0..all.len())
                    .filter(|index| all[*index].is_object())
                    .for_each(|index| plant_in(bundle, &inside.child(index.to_string()), into));
            }
            _ => {}
        }
    }
}

#[derive(Default)]
struct Tally {
    planted: usize,
    shown: usize,
    said: usize,
    right: usize,
    wrong: Vec<String>,
    missed: Vec<String>,
}

#[test]
#[expect(clippy::print_stdout, reason = "the figures of a measurement, which --nocapture shows")]
fn planted_drift_is_said_and_nothing_else() {
    let (most, each) = (count("VISTORIA_PLANTED", 60), count("VISTORIA_PAYLOADS", 40));
    let catalog = Catalog::shipped();
    let vendors: Vec<&str> = catalog.contracts().iter().map(Contract::vendor).collect();
    let mut tally = Tally::default();
    for vendor in &vendors {
        let payloads = payloads(&catalog, vendor, each);
        let before: BTreeSet<String> =
            proposals(&catalog, vendor, &payloads).iter().flat_map(|proposal| proposal.identities(&catalog)).collect();
        let all = planted(catalog.contract(vendor).expect("shipped").bundle());
        let share = most.div_ceil(vendors.len());
        let step = (all.len() / share).max(1);
        for planted in all.into_iter().step_by(step).take(share) {
            measure(&planted, (vendor, &payloads, &before), &mut tally);
        }
    }
    let Tally { planted, shown, said, right, wrong, missed } = &tally;
    println!(
        "planted {planted}, shown by payloads {shown}, said {said}; of what was said {right} is of the change, {} not",
        wrong.len()
    );
    missed.iter().for_each(|what| println!("missed: {what}"));
    wrong.iter().for_each(|what| println!("wrong: {what}"));
    assert!(said * 100 >= shown * 95, "{said} of {shown} are said: {missed:?}");
    assert!(right * 100 >= (right + wrong.len()) * 95, "wrong: {wrong:?}");
}

/// Returns the targets of a reference, alone or among alternatives: the other one is mostly null.
fn references(schema: &Value) -> Vec<String> {
    let alternatives = ["anyOf", "oneOf"].iter().filter_map(|keyword| schema[*keyword].as_array()).flatten();
    let all = std::iter::once(schema).chain(alternatives);
    all.filter_map(|schema| schema["$ref"].as_str().map(str::to_owned)).collect()
}

fn measure(planted: &Planted, (vendor, payloads, before): (&str, &[Payloads], &BTreeSet<String>), tally: &mut Tally) {
    let catalog = Catalog::of(planted.bundle.clone());
    let refused = refused(&catalog, vendor, payloads);
    let after = proposals(&catalog, vendor, payloads);
    let is_new = |proposal: &&Proposal| !proposal.identities(&catalog).is_subset(before);
    let new: Vec<&Proposal> = after.iter().filter(is_new).collect();
    tally.planted += 1;
    let name = |proposal: &Proposal| {
        let (what, at) = (planted.what, &planted.at);
        format!("{vendor} {what} at {at}: {:?} at {:?}", proposal.differences, proposal.locations(&catalog))
    };
    let key = planted.key.as_ref().map(|key| format!("/properties/{}", Pointer::fragment_token(key)));
    let is_at = |location: &String| {
        // A place that refers to the changed schema is where it is changed back.
        let targets = catalog.contract(vendor).and_then(|contract| {
            let pointer = Pointer::parse_fragment(location.strip_prefix('#')?)?;
            Some(references(contract.bundle().schema.pointer(&pointer.to_string())?))
        });
        let is_inside = |location: &str| location.starts_with(&planted.at) || planted.at.starts_with(location);
        is_inside(location)
            || targets.is_some_and(|targets| targets.iter().any(|target| is_inside(target)))
            || key.as_ref().is_some_and(|key| location.contains(key.as_str()))
    };
    let is_of_change = |proposal: &Proposal| proposal.locations(&catalog).iter().any(is_at);
    for proposal in &new {
        if is_of_change(proposal) {
            tally.right += 1;
        } else {
            tally.wrong.push(name(proposal));
        }
    }
    // A narrower contract is shown to be wrong by one payload; whether a wider one is, depends on what else says the same.
    let has_error = new.iter().any(|proposal| proposal.level == Level::Error && is_of_change(proposal));
    match (planted.is_wider, refused > 0) {
        (false, true) => {
            tally.shown += 1;
            if has_error {
                tally.said += 1;
            } else {
                tally.missed.push(format!("{vendor} {} at {} ({refused} payloads)", planted.what, planted.at));
            }
        }
        (true, _) if new.iter().any(|proposal| is_of_change(proposal)) => {
            tally.shown += 1;
            tally.said += 1;
        }
        _ => {}
    }
}

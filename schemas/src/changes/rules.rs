//! Rules and advice that came, went, or have another level or source; those for several deliveries about one object among them.

use std::collections::{BTreeMap, BTreeSet};

use crate::contract::{Bundle, Level, RuleSource};
use crate::pointer::Pointer;

use super::change::{Breaks, Change, Changes, What};
use super::codes as code;
use super::compared::Compared;

/// What a contract says of a rule.
struct Stated<'a> {
    level: Level,
    says: &'a str,
    source: &'a RuleSource,
}

/// Compares the rules of two contracts.
pub(super) fn compare(old: &Compared<'_>, new: &Compared<'_>, changes: &mut Changes) {
    let (before, after) = (stated(old.bundle), stated(new.bundle));
    for (name, rule) in &before {
        match after.get(name) {
            None => add(changes, format!("{name} was dropped: {}", rule.says)),
            Some(now) => differences(name, rule, now).into_iter().for_each(|says| add(changes, says)),
        }
    }
    for (name, rule) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
        add(changes, format!("{name} ({}) is new: {}", rule.level, rule.says));
    }
}

/// Returns the rules of a contract by their names.
fn stated(bundle: &Bundle) -> BTreeMap<String, Stated<'_>> {
    let rules = bundle.rules.iter().map(|rule| {
        (format!("the rule {}", rule.code), Stated { level: rule.level, says: &rule.says, source: &rule.source })
    });
    let sequences = bundle.sequences.iter().flat_map(|sequence| {
        sequence.rules.iter().map(|rule| {
            // Such a rule has no code of its own: what it requires tells it from others.
            let requires = serde_json::to_string(&rule.requires).unwrap_or_default();
            let name = format!("the rule {requires} for deliveries about one {}", sequence.object);
            (name, Stated { level: rule.level, says: &rule.says, source: &rule.source })
        })
    });
    rules.chain(sequences).collect()
}

fn differences(name: &str, old: &Stated<'_>, new: &Stated<'_>) -> Vec<String> {
    let mut differences = Vec::new();
    if old.level != new.level {
        differences.push(format!("{name} is of level {} now; it was of level {}", new.level, old.level));
    }
    if old.source.fidelity != new.source.fidelity {
        differences.push(format!("{name} is {} now; it was {}", new.source.fidelity, old.source.fidelity));
    }
    let place = |source: &RuleSource| format!("{}, {}", source.document, source.section);
    if place(old.source) != place(new.source) {
        differences.push(format!("{name} cites {} now; it cited {}", place(new.source), place(old.source)));
    }
    differences
}

fn add(changes: &mut Changes, says: String) {
    changes.add(Change {
        code: &code::DIFF_RULE,
        breaks: Breaks::Warnings,
        definition: None,
        place: Pointer::root(),
        what: What::Rule(says),
        witness: None,
        messages: BTreeSet::new(),
        captures: None,
        receiving: None,
        described: None,
    });
}

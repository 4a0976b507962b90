//! Rules and advice that came, went, or have another level, text or source.

use vistoria_schemas::contract::Rule;

use super::change::{Breaks, Change, Changes, What};
use super::described::Described;
use crate::code;
use vistoria_schemas::pointer::Pointer;

/// Compares the rules of two contracts.
pub(super) fn compare(old: &Described, new: &Described, changes: &mut Changes) {
    let (before, after) = (old.contract().bundle(), new.contract().bundle());
    for rule in &before.rules {
        match after.rule(&rule.code) {
            None => add(changes, format!("the rule {} was dropped: {}", rule.code, rule.says)),
            Some(now) => differences(rule, now).into_iter().for_each(|says| add(changes, says)),
        }
    }
    for rule in after.rules.iter().filter(|rule| before.rule(&rule.code).is_none()) {
        add(changes, format!("the rule {} ({}) is new: {}", rule.code, rule.level, rule.says));
    }
}

fn differences(old: &Rule, new: &Rule) -> Vec<String> {
    let code = &new.code;
    let mut differences = Vec::new();
    if old.level != new.level {
        differences.push(format!("the rule {code} is a {} now; it was a {}", new.level, old.level));
    }
    if old.source.fidelity != new.source.fidelity {
        differences.push(format!("the rule {code} is {} now; it was {}", new.source.fidelity, old.source.fidelity));
    }
    let place = |rule: &Rule| format!("{}, {}", rule.source.document, rule.source.section);
    if place(old) != place(new) {
        differences.push(format!("the rule {code} cites {} now; it cited {}", place(new), place(old)));
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
        messages: std::collections::BTreeSet::new(),
        captures: None,
        refusing: None,
        described: None,
    });
}

//! The report as text.

use std::fmt::Write as _;

use vistoria_schemas::contract::Level;

use crate::contract::Catalog;
use crate::drift::evidence::Evidence;
use crate::drift::patch::Patch;
use crate::drift::propose::Proposal;
use crate::drift::sentence::{counts, sentence};

/// How many proposals of each level the text has.
#[derive(Debug, Clone, Copy)]
pub struct TextLimit {
    /// At most so many; 0 is all.
    pub each: usize,
    /// Whether notes are written, too.
    pub with_notes: bool,
}

/// Returns the report as text. `patches` are those of the proposals, in their order.
pub fn text(
    evidence: &Evidence,
    proposals: &[Proposal],
    patches: &[Option<Patch>],
    catalog: &Catalog,
    limit: TextLimit,
) -> String {
    let mut text = String::new();
    for (vendor, of_vendor) in &evidence.vendors {
        let payloads: u64 = of_vendor.messages.values().map(|message| message.payloads).sum();
        let messages = of_vendor.messages.len();
        let _ = writeln!(text, "{vendor}: {payloads} payloads of {messages} {}", words(messages, "event", "events"));
    }
    let count = |level: Level| proposals.iter().filter(|proposal| proposal.level == level).count();
    let (errors, notes) = (count(Level::Error), count(Level::Note));
    let _ = writeln!(
        text,
        "{errors} {} the contract, {notes} {}",
        words(errors, "cause contradicts", "causes contradict"),
        words(notes, "note", "notes")
    );
    for (level, is_told, of) in [(Level::Error, true, errors), (Level::Note, limit.with_notes, notes)] {
        if !is_told {
            continue;
        }
        let most = if limit.each == 0 { usize::MAX } else { limit.each };
        let of_level = proposals.iter().zip(patches).filter(|(proposal, _)| proposal.level == level);
        for (proposal, patch) in of_level.take(most) {
            add(&mut text, proposal, patch.as_ref(), catalog);
        }
        if of > most {
            let _ = writeln!(text, "\nand {} more of level {level}; --limit 0 lists all", of - most);
        }
    }
    if !limit.with_notes && notes > 0 {
        text.push_str("\n--level note lists the notes\n");
    }
    text
}

fn words(count: usize, one: &'static str, several: &'static str) -> &'static str {
    if count == 1 { one } else { several }
}

/// The number of places and of events that are written out.
const MAX_LISTED: usize = 3;

fn add(text: &mut String, proposal: &Proposal, patch: Option<&Patch>, catalog: &Catalog) {
    let level = proposal.level;
    let _ = writeln!(text, "\n{level}: {} ({})", sentence(proposal), counts(proposal));
    let events = proposal.events();
    let _ = writeln!(text, "  events: {}", listed(&events.iter().map(ToString::to_string).collect::<Vec<_>>()));
    let places: Vec<String> = proposal.places().iter().map(ToString::to_string).collect();
    if places.len() > 1 {
        let _ = writeln!(text, "  places: {}", listed(&places));
    }
    if let Some(rule) = &proposal.rule {
        let document =
            catalog.contract(proposal.vendor()).and_then(|contract| contract.bundle().document(&rule.source.document));
        let title = document.map_or(rule.source.document.as_str(), |document| &document.title);
        let _ = writeln!(text, "  rule: {} says \"{}\"", rule.code, rule.says);
        let _ = writeln!(text, "  source: {title}, {} ({})", rule.source.section, rule.source.fidelity);
    }
    let what = match patch {
        Some(patch) => format!("{} at {}", patch.summary, patch.target),
        None if proposal.is_conflict() => {
            "the source states otherwise: ask the vendor which of the two is meant".to_owned()
        }
        None if proposal.has_unnamed_key() => "--show-keys names the key, which may be data".to_owned(),
        None if proposal.level == Level::Error => "correct the contract by hand".to_owned(),
        None => return,
    };
    let _ = writeln!(text, "  do: {what}");
}

fn listed(all: &[String]) -> String {
    let more = all.len().saturating_sub(MAX_LISTED);
    let shown = all[..all.len() - more].join(", ");
    if more == 0 { shown } else { format!("{shown} and {more} more") }
}

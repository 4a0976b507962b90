//! The actions of an overlay, and the overlay of them.

use serde::Serialize;
use serde_json::{Value, json};
use vistoria_schemas::contract::Fidelity;
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::text::FileId;

use crate::drift::claim::{Difference, NewKey};
use crate::drift::propose::Proposal;
use crate::drift::sentence::{counts, sentence};

/// How a contract would have to change for one proposal.
#[derive(Debug, Clone)]
pub struct Patch {
    /// What is done, in words.
    pub summary: &'static str,
    /// The JSONPath of the schema that changes; of several the first.
    pub target: String,
    /// The file and the pointer of it.
    pub(super) file: FileId,
    pub(super) pointer: Pointer,
    /// The actions that do it.
    pub actions: Vec<Action>,
}

/// An action of an overlay.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Action {
    /// The JSONPath of what changes.
    pub target: String,
    /// Why, in a sentence.
    pub description: String,
    /// What is merged into the target.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update: Option<Value>,
    /// Whether the target is removed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub remove: bool,
    /// The file, when it is not the document that the overlay is for.
    #[serde(rename = "x-document", skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// The rule that was observed; of several actions that belong together the last one has it.
    #[serde(rename = "x-rule", skip_serializing_if = "Option::is_none")]
    pub rule: Option<Value>,
}

/// Returns the rule that a proposal observed, with its counts, its days, and an example without values.
pub(super) fn observed(proposal: &Proposal) -> Value {
    let claim = &proposal.claims[0];
    let mut rule = json!({
        "id": id(proposal),
        "says": format!("{} ({}).", sentence(proposal), counts(proposal)),
        "source": {"document": "captures", "section": proposal.events().join(", "), "fidelity": Fidelity::Observed},
        "seen": proposal.seen,
        "of": proposal.of,
        "example": {"event": claim.event, "place": claim.place.to_string(), "found": shape(&claim.difference)},
    });
    if let (Some((first, last)), Some(rule)) = (proposal.days(), rule.as_object_mut()) {
        rule.insert("first".to_owned(), first.into());
        rule.insert("last".to_owned(), last.into());
    }
    rule
}

/// Returns the id of an observed rule: lower-case words with hyphens.
fn id(proposal: &Proposal) -> String {
    let key = match &proposal.differences[0] {
        Difference::Unexpected(key) | Difference::NewKey(key) => key.name.clone(),
        _ => None,
    };
    let last = key.or_else(|| proposal.claims[0].place.tokens().iter().rfind(|token| *token != "*").cloned());
    let last = last.unwrap_or_default().to_lowercase();
    let words = last.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    std::iter::once("observed").chain(words).collect::<Vec<_>>().join("-")
}

/// Returns what was found, stripped of values.
fn shape(difference: &Difference) -> Value {
    match difference {
        Difference::Type(found) | Difference::NeverType(found) => json!(found),
        Difference::Unexpected(NewKey { found, .. }) | Difference::NewKey(NewKey { found, .. }) => {
            json!(found.keys().next())
        }
        Difference::Missing(_) => json!("absent"),
        Difference::UnknownWords { .. } => json!("another word"),
        Difference::OtherWord(word) => json!(word),
        _ => json!("another value"),
    }
}

/// Returns an overlay of patches, as JSON. `extends` is the document that it is for.
///
/// # Panics
///
/// Never: all of its keys are texts.
pub fn overlay<'p>(patches: impl Iterator<Item = &'p Patch>, extends: &str, last_day: Option<&str>) -> String {
    let actions: Vec<&Action> = patches.flat_map(|patch| &patch.actions).collect();
    let overlay = json!({
        "overlay": "1.0.0",
        "info": {"title": format!("What captures show that {extends} does not say"), "version": last_day.unwrap_or("1")},
        "extends": extends,
        "actions": actions,
    });
    let mut text = serde_json::to_string_pretty(&overlay).expect("all keys of an overlay are texts");
    text.push('\n');
    text
}

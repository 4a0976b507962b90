//! How a contract would have to change so that it accepts what payloads have: the actions of an OpenAPI Overlay. Nothing here makes a
//! contract accept less, and nothing changes a rule that a source states.

mod action;
mod changed;
mod documents;
mod editor;
mod schemas;

pub use action::{Action, Patch, overlay};
pub use changed::{ChangedFile, changed};
pub use documents::Documents;

use serde_json::{Map, Value, json};
use vistoria_schemas::graph::Graph;
use vistoria_schemas::pointer::Pointer;

use super::claim::{Cause, Difference, NewKey};
use super::found::Found;
use super::propose::Proposal;
use super::sentence::{counts, sentence};
use super::site::RefusedBy;
use action::observed;
use editor::{Editor, json_path};
use schemas::{any_of, of_types, opened, widened, with_word};

/// Returns the patch of each proposal, in their order. Each is made as if those before it were applied. None where nothing can be
/// changed: of what was never seen, of a conflict, and where the document does not have the schema as it was read.
pub fn patches(proposals: &[Proposal], graph: &Graph, documents: &mut Documents) -> Vec<Option<Patch>> {
    proposals.iter().map(|proposal| patch(proposal, graph, documents)).collect()
}

fn patch(proposal: &Proposal, graph: &Graph, documents: &mut Documents) -> Option<Patch> {
    if proposal.is_conflict() {
        return None;
    }
    let mut copy = documents.clone();
    let mut actions = Vec::new();
    let (mut summary, mut first) = ("", None);
    for cause in &proposal.causes {
        let (file, pointer) = copy.locate(graph, cause.schema)?;
        first.get_or_insert_with(|| (file, pointer.clone()));
        let mut editor = Editor::new(&mut copy, file);
        summary = edit(proposal, cause, &mut editor, &pointer)?;
        actions.extend(editor.into_actions());
    }
    let description = format!("{} ({}).", sentence(proposal), counts(proposal));
    actions.iter_mut().for_each(|action: &mut Action| action.description.clone_from(&description));
    actions.last_mut()?.rule = Some(observed(proposal));
    *documents = copy;
    let (file, pointer) = first?;
    Some(Patch { summary, target: json_path(&pointer), file, pointer, actions })
}

/// Changes one schema. Returns what is done, in words.
fn edit(proposal: &Proposal, cause: &Cause, editor: &mut Editor<'_>, pointer: &Pointer) -> Option<&'static str> {
    let is_3_0 = editor.is_3_0();
    match &proposal.differences[0] {
        Difference::Type(_) => {
            let found = proposal.found_types();
            if Proposal::is_of_union(cause) {
                let node = editor.node(pointer)?;
                let keyword =
                    ["anyOf", "oneOf"].into_iter().find(|keyword| node.get(*keyword).is_some_and(Value::is_array));
                if let Some(keyword) = keyword {
                    found.iter().for_each(|found| editor.append(&pointer.child(keyword), of_types(&[*found], is_3_0)));
                    return Some("allow the type");
                }
            }
            if cause.refusal.is_some_and(|refusal| refusal.by == RefusedBy::False) {
                editor.replace(pointer, of_types(&found, is_3_0))?;
                return Some("allow the key");
            }
            let node = editor.node(pointer)?.clone();
            editor.rewrite(pointer, widened(&node, &found, is_3_0))?;
            Some("allow the type")
        }
        Difference::Missing(_) | Difference::Unexpected(_) | Difference::NewKey(_) => keys(proposal, editor, pointer),
        Difference::OtherWord(_) => {
            let node = editor.node(pointer)?.clone();
            let words = proposal.differences.iter().filter_map(word);
            editor.rewrite(pointer, words.fold(node, |node, word| with_word(&node, word)))?;
            Some("list the word")
        }
        Difference::UnknownWords { tells_alternatives: false, .. } => {
            let node = editor.node(pointer)?.clone();
            editor.rewrite(pointer, opened(&node, is_3_0))?;
            Some("allow other words")
        }
        Difference::Keyword(keyword) if keyword == "oneOf" => {
            let node = editor.node(pointer)?.clone();
            editor.rewrite(pointer, any_of(&node)?)?;
            Some("allow several alternatives at once")
        }
        Difference::Keyword(keyword) => {
            editor.node(pointer)?.get(keyword)?;
            editor.set(pointer, keyword, None)?;
            Some("remove the keyword")
        }
        // With other words, an alternative would accept the values of others.
        Difference::UnknownWords { tells_alternatives: true, .. }
        | Difference::NeverType(_)
        | Difference::AlwaysPresent(_)
        | Difference::NeverPresent(_)
        | Difference::NeverWords(_) => None,
    }
}

/// Makes keys optional that are absent, and declares those that are not declared.
fn keys(proposal: &Proposal, editor: &mut Editor<'_>, pointer: &Pointer) -> Option<&'static str> {
    let missing: Vec<&str> = proposal.differences.iter().filter_map(missing).collect();
    if !missing.is_empty() {
        let required = editor.node(pointer)?.get("required")?.as_array()?;
        let is_kept = |key: &&Value| key.as_str().is_none_or(|key| !missing.contains(&key));
        let kept: Vec<Value> = required.iter().filter(is_kept).cloned().collect();
        editor.set(pointer, "required", Some(Value::Array(kept)).filter(|kept| *kept != json!([])))?;
    }
    let is_3_0 = editor.is_3_0();
    let named = proposal.differences.iter().filter_map(named);
    let properties: Map<String, Value> =
        named.map(|(name, key)| (name.to_owned(), of_types(&types(key), is_3_0))).collect();
    match (missing.is_empty(), properties.is_empty()) {
        (true, true) => None,
        (false, true) => Some("make it optional"),
        (is_declared_only, false) => {
            editor.update(pointer, json!({"properties": properties}));
            Some(if is_declared_only { "declare it" } else { "make it optional, and declare the other" })
        }
    }
}

fn missing(difference: &Difference) -> Option<&str> {
    if let Difference::Missing(key) = difference { Some(key) } else { None }
}

fn named(difference: &Difference) -> Option<(&str, &NewKey)> {
    match difference {
        Difference::Unexpected(key) | Difference::NewKey(key) => Some((key.name.as_deref()?, key)),
        _ => None,
    }
}

fn word(difference: &Difference) -> Option<Value> {
    match difference {
        Difference::OtherWord(word) => serde_json::from_str(word).ok(),
        _ => None,
    }
}

fn types(key: &NewKey) -> Vec<Found> {
    key.found.keys().copied().collect()
}

//! Changes as JSON for programs.

use std::io::{Result, Write};

use serde_json::{Map, Value, json};
use vistoria_schemas::changes::{Change, Difference, Pair, sentence};
use vistoria_schemas::containment::Containment;

use super::described::Described;

/// Writes all changes and pairs.
///
/// # Errors
///
/// When it cannot be written.
pub fn write(difference: &Difference, old: &Described, new: &Described, out: &mut dyn Write) -> Result<()> {
    let mut document = Map::new();
    if let Some(roots) = &difference.pairs.roots {
        document.extend(pair(roots));
    }
    document.insert("old".to_owned(), old.name.as_str().into());
    document.insert("new".to_owned(), new.name.as_str().into());
    document.insert("messages".to_owned(), difference.messages.into());
    if let Some((refused, all)) = difference.captures {
        document.insert("captures".to_owned(), json!({"refused": refused, "all": all}));
    }
    document.insert("version_step".to_owned(), difference.version_step().into());
    let changes: Vec<Value> = difference.changes.iter().map(|change| entry(change, new)).collect();
    document.insert("changes".to_owned(), changes.into());
    let definitions = difference.pairs.definitions.iter();
    let definitions: Map<String, Value> =
        definitions.map(|(name, answers)| (name.clone(), Value::Object(pair(answers)))).collect();
    document.insert("definitions".to_owned(), definitions.into());
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}

fn entry(change: &Change, new: &Described) -> Value {
    let definition = change.definition.as_deref();
    let position = change.described.and_then(|id| new.position(id));
    let mut entry = json!({
        "code": change.code.id,
        "breaks": change.breaks,
        "message": sentence(change),
        "definition": definition,
        "place": definition.map(|_| change.place.to_string()),
        "messages": change.messages,
    });
    if let (Some(entry), Some((file, position))) = (entry.as_object_mut(), position) {
        entry.insert("file".to_owned(), file.into());
        entry.insert("line".to_owned(), position.line.into());
        entry.insert("column".to_owned(), position.column.into());
    }
    if let Some(entry) = entry.as_object_mut() {
        entry.extend(change.witness.clone().map(|witness| ("witness".to_owned(), witness)));
        entry.extend(change.captures.map(|captures| ("captures".to_owned(), captures.into())));
    }
    entry
}

/// Returns the two answers of a pair, each with its witness or the reason why it is not decided.
fn pair(answers: &Pair) -> Map<String, Value> {
    [("old_within_new", &answers.old_within_new), ("new_within_old", &answers.new_within_old)]
        .into_iter()
        .map(|(name, answer)| (name.to_owned(), self::answer(answer)))
        .collect()
}

fn answer(answer: &Containment) -> Value {
    match answer {
        Containment::Yes => json!({"answer": "yes"}),
        Containment::No(witness) => json!({"answer": "no", "witness": **witness}),
        Containment::Undecided(keyword) => json!({"answer": "undecided", "because": **keyword}),
    }
}

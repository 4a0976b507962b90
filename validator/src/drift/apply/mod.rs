//! Writes a changed contract into the text of its own files. Comments, order, quotes and layout of what does not change stay.
//!
//! `yaml-edit` edits the text. What it wrote is read again, since a change at an anchor would reach the aliases of it too: a text that
//! does not say what was wanted is given up.

mod edit;
mod literal;

use serde_json::Value;
use vistoria_schemas::diagnostic::{Diagnostic, Diagnostics};
use vistoria_schemas::document_codes::OVERLAY_UNWRITABLE;
use vistoria_schemas::node::Node;
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::sources::Sources;
use vistoria_schemas::text::{At, FileId};

/// Returns the text of a file in which `old` has become `new`.
///
/// # Errors
///
/// When it cannot be written so, as a diagnostic, rendered.
pub(super) fn written(name: &str, text: &str, old: &Value, new: &Value) -> Result<String, String> {
    let written = edit::edited(text, old, new).map_err(|(pointer, why)| refused(name, text, &pointer, &why))?;
    let read = Sources::from_text(name, &written, &mut Diagnostics::default());
    let read = read.root().root.as_ref().map_or(Value::Null, Node::to_value);
    match first_difference(&read, new, &Pointer::root()) {
        None => Ok(written),
        Some(pointer) => Err(refused(name, text, &pointer, "a change would reach this place, which is not to change")),
    }
}

/// Returns the diagnostic of a file that cannot be changed at a place.
fn refused(name: &str, text: &str, pointer: &Pointer, why: &str) -> String {
    let sources = Sources::from_text(name, text, &mut Diagnostics::default());
    let at = At { file: FileId(0), offset: offset(&sources, pointer) };
    let diagnostic = Diagnostic {
        code: &OVERLAY_UNWRITABLE,
        level: OVERLAY_UNWRITABLE.level,
        at,
        pointer: pointer.clone(),
        message: format!("the changes cannot be written into this file: {why}"),
        help: Some("write an overlay with --propose, or change the file by hand; no file was changed".to_owned()),
    };
    sources.display(&diagnostic).to_string()
}

/// Returns the place of what stands at a pointer in the root document, or else of what is around it.
pub(super) fn offset(sources: &Sources, pointer: &Pointer) -> usize {
    let mut around = std::iter::successors(Some(pointer.clone()), Pointer::parent);
    let root = sources.root().root.as_ref();
    around.find_map(|pointer| root?.pointed(&pointer)).map_or(0, |node| node.at.offset)
}

/// Returns the first place at which two values differ.
fn first_difference(one: &Value, other: &Value, pointer: &Pointer) -> Option<Pointer> {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) if one.keys().eq(other.keys()) => {
            let mut pairs = one.iter().zip(other.values());
            pairs.find_map(|((key, one), other)| first_difference(one, other, &pointer.child(key.as_str())))
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            let mut pairs = one.iter().zip(other).enumerate();
            pairs.find_map(|(index, (one, other))| first_difference(one, other, &pointer.child(index.to_string())))
        }
        _ => (one != other).then(|| pointer.clone()),
    }
}

//! Overlays of the OpenAPI Initiative (1.0 and 1.1): files that change a document after it is read. `roas-overlay` reads and applies
//! them; here what they say of several files and the places of nodes are kept.
//!
//! An overlay changes the document that the user names. An action with [`DOCUMENT`] changes another file, which that one refers to:
//! its path relative to the document. Other programs pass over such an action, since its target is not in their document.

use std::path::{Path, PathBuf};

use roas_overlay::apply::{Apply, ApplyReport};
use roas_overlay::validation::Validate as _;
use roas_overlay::{v1_0, v1_1};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::document_codes::{OVERLAY_FAILED, OVERLAY_TARGET};
use crate::node::{Entry, Kind, Node};
use crate::pointer::Pointer;
use crate::text::{At, FileId};
use crate::yaml;

/// The extension of an action that names the file that it changes.
pub const DOCUMENT: &str = "x-document";

/// An overlay.
#[derive(Debug, Clone)]
pub struct Overlay {
    /// Its name in diagnostics.
    name: String,
    /// Its text, which counts for the fingerprint of what it changes.
    text: String,
    version: Version,
}

/// An overlay by the version of the format.
#[derive(Debug, Clone)]
enum Version {
    V10(v1_0::Overlay),
    V11(v1_1::Overlay),
}

impl Overlay {
    /// Parses the text of an overlay, in YAML or JSON.
    ///
    /// # Errors
    ///
    /// When it is none, in words.
    #[expect(clippy::default_trait_access, reason = "the sets of options are of a crate that only `roas-overlay` uses")]
    pub fn parse(name: &str, text: String) -> Result<Self, String> {
        let mut diagnostics = Diagnostics::default();
        let value = yaml::read(&text, FileId(0), &mut diagnostics).map(|root| root.to_value());
        let value =
            value.filter(|_| !diagnostics.has_errors()).ok_or_else(|| format!("{name} is neither YAML nor JSON"))?;
        let is_1_1 = value.get("overlay").and_then(Value::as_str).is_some_and(|version| version.starts_with("1.1"));
        let version = if is_1_1 { typed(value).map(Version::V11) } else { typed(value).map(Version::V10) };
        let version = version.map_err(|why| format!("{name} is not an overlay: {why}"))?;
        let valid = match &version {
            Version::V10(overlay) => overlay.validate(Default::default()),
            Version::V11(overlay) => overlay.validate(Default::default()),
        };
        valid.map_err(|errors| format!("{name} is not an overlay: {}", errors.to_string().replace('\n', "; ")))?;
        Ok(Self { name: name.to_owned(), text, version })
    }

    /// Returns the text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Changes a document: the root of all, or another file at this path. An action that cannot be applied is an error, and one whose
    /// target is nowhere is a warning.
    #[expect(clippy::default_trait_access, reason = "the sets of options are of a crate that only `roas-overlay` uses")]
    pub(crate) fn apply(&self, document: Option<&Path>, root: &mut Node, diagnostics: &mut Diagnostics) {
        let mut value = root.to_value();
        let is_of = |extensions: &Option<_>| is_of_document(extensions.as_ref(), document);
        let report = match &self.version {
            Version::V10(overlay) => {
                let mut own = overlay.clone();
                own.actions.retain(|action| is_of(&action.extensions));
                own.apply(&mut value, Default::default())
            }
            Version::V11(overlay) => {
                let mut own = overlay.clone();
                own.actions.retain(|action| is_of(&action.extensions));
                own.apply(&mut value, Default::default())
            }
        };
        match report {
            Ok(ApplyReport { actions, .. }) => {
                for action in actions.iter().filter(|action| action.matched == 0) {
                    let message = format!("{}: the target {} is not in the document", self.name, action.target);
                    let warning = diagnostics.warning(&OVERLAY_TARGET, root.at, Pointer::root(), message);
                    warning.help("the document has changed since the overlay was written: remove the action, or correct its target");
                }
                *root = placed(&value, Some(root), root.at);
            }
            Err(error) => {
                let message = format!("{}: the overlay cannot be applied: {error}", self.name);
                diagnostics
                    .error(&OVERLAY_FAILED, root.at, Pointer::root(), message)
                    .help("correct the action that is named");
            }
        }
    }
}

fn typed<T: DeserializeOwned>(value: Value) -> Result<T, String> {
    serde_json::from_value(value).map_err(|error| error.to_string())
}

/// Checks whether an action is of a document, by its extensions.
fn is_of_document(extensions: Option<&std::collections::BTreeMap<String, Value>>, document: Option<&Path>) -> bool {
    let named = extensions.and_then(|extensions| extensions.get(DOCUMENT)).and_then(Value::as_str).map(PathBuf::from);
    named.as_deref() == document
}

/// Makes a node of a value. What was in the old node keeps its place and its order; anything new has the place of what is around it.
fn placed(value: &Value, old: Option<&Node>, around: At) -> Node {
    let at = old.map_or(around, |old| old.at);
    let kind = match value {
        Value::Null => Kind::Null,
        Value::Bool(bool) => Kind::Bool(*bool),
        Value::Number(number) => Kind::Number(number.clone()),
        Value::String(text) => Kind::String(text.clone()),
        Value::Array(items) => {
            let old = old.map(Node::items).unwrap_or_default();
            Kind::Array(items.iter().enumerate().map(|(index, item)| placed(item, old.get(index), at)).collect())
        }
        Value::Object(entries) => {
            let old = old.map(Node::entries).unwrap_or_default();
            let kept = old.iter().filter_map(|entry| {
                let value = placed(entries.get(&entry.key)?, Some(&entry.value), entry.value.at);
                Some(Entry { value, ..entry.clone() })
            });
            let is_new = |key: &String| old.iter().all(|entry| entry.key != *key);
            let new = entries.iter().filter(|(key, _)| is_new(key));
            let new = new.map(|(key, value)| Entry { at, key: key.clone(), value: placed(value, None, at) });
            Kind::Object(kept.chain(new).collect())
        }
    };
    Node::new(at, kind)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Overlay;
    use crate::diagnostic::Diagnostics;
    use crate::text::FileId;
    use crate::yaml;

    const DOCUMENT: &str = "a: {type: string}\nlist: [x, y]\nb: {type: [string], z: 1}\n";

    #[track_caller]
    fn check(actions: &Value, expected: &Value, codes: &[&str]) {
        let overlay =
            json!({"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": actions}).to_string();
        let overlay = Overlay::parse("o.json", overlay).expect("an overlay");
        let mut diagnostics = Diagnostics::default();
        let mut root = yaml::read(DOCUMENT, FileId(0), &mut diagnostics).expect("YAML");
        overlay.apply(None, &mut root, &mut diagnostics);
        assert_eq!(root.to_value(), *expected);
        let found: Vec<String> = diagnostics.sorted().iter().map(|diagnostic| diagnostic.code.to_string()).collect();
        assert_eq!(found, codes);
        assert_eq!(root.entries()[0].key, "a", "the order of the document is kept");
    }

    #[test]
    fn changes_a_document_as_the_specification_says() {
        let a = json!({"type": "string"});
        let b = json!({"type": ["string"], "z": 1});
        check(
            &json!([{"target": "$.a", "update": {"type": ["string", "null"]}}]),
            &json!({"a": {"type": ["string", "null"]}, "list": ["x", "y"], "b": b}),
            &[],
        );
        check(
            &json!([{"target": "$.list", "remove": true}, {"target": "$", "update": {"list": ["y"]}}]),
            &json!({"a": a, "list": ["y"], "b": b}),
            &[],
        );
        check(&json!([{"target": "$.list", "update": "z"}]), &json!({"a": a, "list": ["x", "y", "z"], "b": b}), &[]);
        check(
            &json!([{"target": "$.no", "update": {}}]),
            &json!({"a": a, "list": ["x", "y"], "b": b}),
            &["overlay/target"],
        );
        check(
            &json!([{"target": "$.a.type", "update": {}}]),
            &json!({"a": a, "list": ["x", "y"], "b": b}),
            &["overlay/failed"],
        );
        check(
            &json!([{"target": "$.a", "x-document": "other.yaml", "remove": true}]),
            &json!({"a": a, "list": ["x", "y"], "b": b}),
            &[],
        );
    }

    #[test]
    fn says_what_is_no_overlay() {
        for (text, why) in [
            ("a: [", "o.yaml is neither YAML nor JSON"),
            ("openapi: 3.1.0", "o.yaml is not an overlay: "),
            ("{overlay: 1.0.0, info: {title: t, version: '1'}, actions: []}", "o.yaml is not an overlay: "),
        ] {
            let found = Overlay::parse("o.yaml", text.to_owned()).expect_err("no overlay");
            assert!(found.starts_with(why), "{found}");
        }
    }
}

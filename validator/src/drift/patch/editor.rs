//! Changes to one file, as actions of an overlay. By Overlay 1.0 an action's target is an object or an array: a primitive changes by an
//! update of the object around it, and an array is merged by appending, so that it is removed before a shorter one is set.

use serde_json::{Map, Value};
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::text::FileId;

use super::action::Action;
use super::documents::Documents;

/// Changes one file, and notes the actions that do the same.
pub(super) struct Editor<'d> {
    documents: &'d mut Documents,
    file: FileId,
    actions: Vec<Action>,
}

impl<'d> Editor<'d> {
    /// Starts to change a file.
    pub(super) fn new(documents: &'d mut Documents, file: FileId) -> Self {
        Self { documents, file, actions: Vec::new() }
    }

    /// Checks whether the document is written for OpenAPI 3.0.
    pub(super) fn is_3_0(&self) -> bool {
        self.documents.is_3_0
    }

    /// Returns what stands at a pointer.
    pub(super) fn node(&self, pointer: &Pointer) -> Option<&Value> {
        self.documents.node(self.file, pointer)
    }

    /// Returns the actions that do what was done.
    pub(super) fn into_actions(self) -> Vec<Action> {
        self.actions
    }

    /// Merges into an object. What it sets there is new, a primitive, or an object to merge into.
    pub(super) fn update(&mut self, pointer: &Pointer, update: Value) {
        if let Some(node) = self.node_mut(pointer) {
            merge(node, &update);
        }
        self.act(pointer, Some(update));
    }

    /// Appends to an array.
    pub(super) fn append(&mut self, pointer: &Pointer, item: Value) {
        if let Some(Value::Array(items)) = self.node_mut(pointer) {
            items.push(item.clone());
        }
        self.act(pointer, Some(item));
    }

    /// Sets a key of an object, or removes it.
    pub(super) fn set(&mut self, pointer: &Pointer, key: &str, value: Option<Value>) -> Option<()> {
        let old = self.node(pointer)?.get(key);
        match (old.is_some_and(|old| old.is_array() || old.is_object()), old.is_some(), value) {
            (false, true, None) => {
                let mut node = self.node(pointer)?.clone();
                node.as_object_mut()?.remove(key);
                return self.replace(pointer, node);
            }
            (is_collection, _, value) => {
                if is_collection {
                    self.remove(&pointer.child(key))?;
                }
                if let Some(value) = value {
                    self.update(pointer, Value::Object(Map::from_iter([(key.to_owned(), value)])));
                }
            }
        }
        Some(())
    }

    /// Changes the keys of an object that differ in a new one.
    pub(super) fn rewrite(&mut self, pointer: &Pointer, new: Value) -> Option<()> {
        let old = self.node(pointer)?.clone();
        let (Value::Object(old), Value::Object(keywords)) = (&old, &new) else { return self.replace(pointer, new) };
        // A primitive that goes is removed with the object around it.
        let goes =
            |(key, value): (&String, &Value)| !keywords.contains_key(key) && !value.is_array() && !value.is_object();
        if old.iter().any(goes) {
            return self.replace(pointer, new);
        }
        let gone: Vec<String> = old.keys().filter(|key| !keywords.contains_key(*key)).cloned().collect();
        for key in gone {
            self.set(pointer, &key, None)?;
        }
        let differs = |(key, value): &(&String, &Value)| old.get(*key) != Some(value);
        for (key, value) in keywords.iter().filter(differs) {
            self.set(pointer, key, Some(value.clone()))?;
        }
        Some(())
    }

    /// Puts another value in the place of one. `None` for the whole document.
    pub(super) fn replace(&mut self, pointer: &Pointer, new: Value) -> Option<()> {
        let (parent, last) = (pointer.parent()?, pointer.last()?.to_owned());
        if let Value::Array(items) = self.node(&parent)? {
            // Appended, it would have another position, and the others too.
            let mut items = items.clone();
            *items.get_mut(Pointer::index(&last)?)? = new;
            return self.set(&parent.parent()?, parent.last()?, Some(Value::Array(items)));
        }
        if self.node(pointer).is_some_and(|old| old.is_object() || old.is_array()) {
            self.remove(pointer)?;
        }
        self.update(&parent, Value::Object(Map::from_iter([(last, new)])));
        Some(())
    }

    fn remove(&mut self, pointer: &Pointer) -> Option<()> {
        let last = pointer.last()?.to_owned();
        self.node_mut(&pointer.parent()?)?.as_object_mut()?.remove(&last);
        self.act(pointer, None);
        Some(())
    }

    fn node_mut(&mut self, pointer: &Pointer) -> Option<&mut Value> {
        self.documents.file(self.file)?.root.pointer_mut(&pointer.to_string())
    }

    /// Notes an action: an update, or a removal.
    fn act(&mut self, pointer: &Pointer, update: Option<Value>) {
        let document = self.documents.file(self.file).and_then(|file| file.document.clone());
        let remove = update.is_none();
        self.actions.push(Action { target: json_path(pointer), update, remove, document, ..Action::default() });
    }
}

fn merge(node: &mut Value, update: &Value) {
    match (node, update) {
        (Value::Object(node), Value::Object(update)) => {
            for (key, value) in update {
                match node.get_mut(key) {
                    Some(known) => merge(known, value),
                    None => {
                        node.insert(key.clone(), value.clone());
                    }
                }
            }
        }
        (Value::Array(items), Value::Array(more)) => items.extend(more.iter().cloned()),
        (node, update) => *node = update.clone(),
    }
}

/// Returns the JSONPath (RFC 9535) of a pointer.
pub(super) fn json_path(pointer: &Pointer) -> String {
    let is_plain = |token: &str| {
        let mut bytes = token.bytes();
        bytes.next().is_some_and(|first| first.is_ascii_alphabetic() || first == b'_')
            && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    let mut path = String::from("$");
    for token in pointer.tokens() {
        match token {
            token if is_plain(token) => {
                path.push('.');
                path.push_str(token);
            }
            token if Pointer::index(token).is_some() => path.extend(["[", token.as_str(), "]"]),
            token => {
                let quoted = token.replace('\\', "\\\\").replace('\'', "\\'");
                path.extend(["['", &quoted, "']"]);
            }
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use vistoria_schemas::pointer::Pointer;

    use super::json_path;

    #[test]
    fn paths_are_written_as_json_path_has_them() {
        for (pointer, path) in [
            ("", "$"),
            ("/components/schemas/a_1/allOf/0", "$.components.schemas.a_1.allOf[0]"),
            ("/definitions/issues$opened/properties/+1", "$.definitions['issues$opened'].properties['+1']"),
            ("/a~1b/it's\\", "$['a/b']['it\\'s\\\\']"),
        ] {
            assert_eq!(json_path(&Pointer::parse(pointer).expect("a pointer")), path);
        }
    }
}

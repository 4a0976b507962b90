//! What a mock remembers: the items of its collections, and the answers to requests with an idempotency key.

use std::collections::BTreeMap;

use serde_json::Value;
use vistoria_schemas::pointer::Pointer;

use super::pointed::{get, text};
use crate::send::chance::Chance;

/// Greatest number of items of a collection; the oldest are forgotten.
const MAX_ITEMS: usize = 10_000;
/// Number of letters and digits that tell enough items apart.
const LEAST_LETTERS: usize = 12;
/// Greatest number of answers that are remembered; the oldest are forgotten.
const MAX_ANSWERS: usize = 10_000;

/// What a mock remembers of one vendor.
pub(super) struct Memory<A> {
    seed: u64,
    collections: BTreeMap<String, Collection>,
    /// By operation and key, with a fingerprint of the request.
    answers: BTreeMap<(String, String), (Vec<u8>, A)>,
    /// The keys of the answers, the oldest first.
    keys: std::collections::VecDeque<(String, String)>,
}

#[derive(Default)]
struct Collection {
    /// The items by their ids, in the order of their creation.
    items: Vec<(String, Value)>,
    /// The number of items that were created.
    created: u64,
}

/// The answer to an earlier request with the same key.
pub(super) enum Earlier<A> {
    /// There was none.
    None,
    /// It was the same request.
    Same(A),
    /// It was another request.
    Other,
}

impl<A: Clone> Memory<A> {
    pub(super) fn new(seed: u64) -> Self {
        Self { seed, collections: BTreeMap::new(), answers: BTreeMap::new(), keys: std::collections::VecDeque::new() }
    }

    /// Counts a new item of a collection.
    pub(super) fn count(&mut self, collection: &str) -> u64 {
        let collection = self.collections.entry(collection.to_owned()).or_default();
        collection.created += 1;
        collection.created
    }

    /// Returns a value like another one that only the item with this number has: a number is the item's, a UUID is another UUID, of a
    /// long text every letter and digit changes, and a short one ends with the number.
    pub(super) fn unique(&self, like: &Value, (collection, number): (&str, u64), place: &str) -> Value {
        let name = format!("{collection}{place}");
        match like {
            Value::String(text) if uuid::Uuid::try_parse(text).is_ok() => {
                let mut bytes = [0; 16];
                bytes[..8].copy_from_slice(&Chance::of(self.seed, &name).number().to_be_bytes());
                bytes[8..].copy_from_slice(&number.to_be_bytes());
                uuid::Builder::from_random_bytes(bytes).into_uuid().to_string().into()
            }
            Value::String(text) => {
                // Only what stands before the host of an address, whose form is its own.
                let (own, rest) = text.split_at(text.find('@').unwrap_or(text.len()));
                let is_long = own.bytes().filter(u8::is_ascii_alphanumeric).count() >= LEAST_LETTERS;
                if !is_long || text.contains("://") {
                    return format!("{own}{number}{rest}").into();
                }
                // Sequences of neighbouring seeds start alike.
                let mut chance = Chance::of(self.seed.wrapping_add(number.wrapping_mul(0x9E37_79B9)), &name);
                for _ in 0..4 {
                    chance.number();
                }
                let own: String = own.chars().map(|letter| chance.alike(letter)).collect();
                format!("{own}{rest}").into()
            }
            _ => number.into(),
        }
    }

    /// Adds an item, in place of one with the same id.
    pub(super) fn add(&mut self, collection: &str, id: &Pointer, item: Value) {
        let Some(id) = get(&item, id).map(text) else { return };
        let items = &mut self.collections.entry(collection.to_owned()).or_default().items;
        match items.iter_mut().find(|(known, _)| *known == id) {
            Some((_, known)) => *known = item,
            None => items.push((id, item)),
        }
        if items.len() > MAX_ITEMS {
            items.remove(0);
        }
    }

    /// Returns the item with this id.
    pub(super) fn item(&self, collection: &str, id: &Value) -> Option<&Value> {
        let id = text(id);
        self.collections.get(collection)?.items.iter().find(|(known, _)| *known == id).map(|(_, item)| item)
    }

    /// Replaces the item with this id.
    pub(super) fn change(&mut self, collection: &str, id: &Value, item: Value) {
        let id = text(id);
        let items = self.collections.get_mut(collection).map(|collection| &mut collection.items);
        if let Some((_, known)) = items.into_iter().flatten().find(|(known, _)| *known == id) {
            *known = item;
        }
    }

    /// Removes the item with this id.
    pub(super) fn remove(&mut self, collection: &str, id: &Value) {
        let id = text(id);
        if let Some(collection) = self.collections.get_mut(collection) {
            collection.items.retain(|(known, _)| *known != id);
        }
    }

    /// Returns the items of a collection.
    pub(super) fn items(&self, collection: &str) -> impl Iterator<Item = &Value> {
        self.collections
            .get(collection)
            .into_iter()
            .flat_map(|collection| collection.items.iter().map(|(_, item)| item))
    }

    /// Returns the answer to an earlier request of an operation with this key.
    pub(super) fn earlier(&self, operation: &str, key: &str, request: &[u8]) -> Earlier<A> {
        match self.answers.get(&(operation.to_owned(), key.to_owned())) {
            None => Earlier::None,
            Some((known, answer)) if known == request => Earlier::Same(answer.clone()),
            Some(_) => Earlier::Other,
        }
    }

    /// Remembers the answer to a request of an operation with this key.
    pub(super) fn answered(&mut self, operation: &str, key: &str, request: Vec<u8>, answer: A) {
        let key = (operation.to_owned(), key.to_owned());
        if self.answers.insert(key.clone(), (request, answer)).is_none() {
            self.keys.push_back(key);
        }
        if self.keys.len() > MAX_ANSWERS
            && let Some(oldest) = self.keys.pop_front()
        {
            self.answers.remove(&oldest);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::json;

    use super::Memory;

    #[test]
    fn unique_values() {
        let memory: Memory<()> = Memory::new(1);
        for like in [
            json!(7),
            json!("2bdfc20b-aa4a-4863-a499-932cb1d4e69a"),
            json!("vfUrYZbBqkTWRQ"),
            json!("vfUrYZbBqkTWRQ@a.b"),
            json!("a1"),
            json!(""),
        ] {
            let some: Vec<_> = (1..200).map(|number| memory.unique(&like, ("order", number), "/id")).collect();
            let distinct: BTreeSet<String> = some.iter().map(ToString::to_string).collect();
            assert_eq!(distinct.len(), some.len(), "{like}");
            assert_eq!(memory.unique(&like, ("order", 7), "/id"), some[6], "the same in every run");
        }
        assert_eq!(memory.unique(&json!(40), ("order", 3), "/id"), json!(3));
    }
}

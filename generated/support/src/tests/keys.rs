//! Duplicates are found among few keys, many, and many that collide.

use std::borrow::Cow;

use crate::fingerprint::KeyFingerprint;
use crate::keys::KeyStack;

/// Pushes keys and closes their object.
fn has_duplicate(stack: &mut KeyStack, keys: &[String], hash: impl Fn(&str) -> u64) -> bool {
    let from = stack.count();
    for (place, key) in (0..).zip(keys) {
        stack.push(hash(key), place);
    }
    let has_duplicate = stack.close(from, |place| Cow::Borrowed(&keys[place as usize]));
    assert_eq!(stack.count(), from, "the object's keys are removed");
    has_duplicate
}

fn hash(key: &str) -> u64 {
    KeyFingerprint::of(key.as_bytes()).hash()
}

fn numbered(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("key{number}")).collect()
}

#[test]
fn duplicates_among_keys_of_any_number() {
    let mut stack = KeyStack::EMPTY;
    for count in [0, 1, 2, 8, 9, 17, 1000] {
        let mut keys = numbered(count);
        assert!(!has_duplicate(&mut stack, &keys, hash), "{count}");
        if let Some(last) = keys.last().cloned() {
            keys.insert(0, last);
            assert!(has_duplicate(&mut stack, &keys, hash), "{count}, and the last one first too");
        }
    }
}

#[test]
fn keys_that_all_collide() {
    let mut stack = KeyStack::EMPTY;
    let mut keys = numbered(3000);
    assert!(!has_duplicate(&mut stack, &keys, |_| 7));
    keys.push("key1234".to_owned());
    assert!(has_duplicate(&mut stack, &keys, |_| 7));
    // Different hashes, all of which lead to the same slot.
    let same_slot = |key: &str| key.trim_start_matches("key").parse::<u64>().expect("a number") << 48;
    assert!(!has_duplicate(&mut stack, &numbered(3000), same_slot));
}

#[test]
fn keys_of_the_object_around_are_not_its_own() {
    let mut stack = KeyStack::EMPTY;
    stack.push(hash("id"), 0);
    assert!(!has_duplicate(&mut stack, &["id".to_owned()], hash));
    assert_eq!(stack.count(), 1);
}

#[test]
fn keys_of_an_object_before_are_forgotten() {
    let mut stack = KeyStack::EMPTY;
    for _ in 0..3 {
        assert!(!has_duplicate(&mut stack, &numbered(50), hash));
    }
}

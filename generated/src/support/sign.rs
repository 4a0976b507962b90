// Made by vistoria-gen. Edit generator/support, not this file.
//
//! How keys are told apart before their letters are compared.

pub(super) const MIXER: u64 = 0x9E37_79B9_7F4A_7C15;

/// A small number that two keys seldom share.
pub fn sign(key: &str) -> u16 {
    folded(likeness(key.as_bytes()))
}

pub(super) fn folded(likeness: u64) -> u16 {
    (likeness.wrapping_mul(MIXER) >> 48) as u16
}

/// Where a search for each name ends that starts at the low bits of its sign: the sign, and which name, counted from one.
/// Some places always stay free, so that a search ends.
pub fn places(names: &[impl AsRef<str>]) -> Box<[u32]> {
    assert!(names.len() < 1 << 16, "a type has fewer than 65,536 fields");
    let mut places = vec![0; (names.len() * 2 + 1).next_power_of_two()];
    for (index, sign) in (1..).zip(names.iter().map(|name| sign(name.as_ref()))) {
        let free = (usize::from(sign)..).map(|slot| slot & (places.len() - 1)).find(|slot| places[*slot] == 0);
        places[free.expect("there is more room than names")] = u32::from(sign) << 16 | index;
    }
    places.into()
}

/// A number that two different keys seldom share: their length with their first and last eight bytes.
pub(super) fn likeness(key: &[u8]) -> u64 {
    if let (Some(head), Some(tail)) = (key.first_chunk(), key.last_chunk()) {
        return mixed(u64::from_le_bytes(*head), u64::from_le_bytes(*tail), key.len());
    }
    mixed(key.iter().rev().fold(0, |head, byte| head << 8 | u64::from(*byte)), 0, key.len())
}

/// The same for a key that stands in a text, eight bytes at once.
pub(super) fn likeness_within(bytes: &[u8], start: usize, end: usize) -> u64 {
    let word =
        |at: usize| bytes.get(at..at + 8).and_then(|word| word.first_chunk()).map(|word| u64::from_le_bytes(*word));
    let length = end - start;
    match word(start) {
        Some(head) if length >= 8 => mixed(head, word(end - 8).unwrap_or_default(), length),
        Some(head) => mixed(head & ((1 << (8 * length)) - 1), 0, length),
        None => likeness(&bytes[start..end]),
    }
}

fn mixed(head: u64, tail: u64, length: usize) -> u64 {
    head ^ tail.rotate_left(23) ^ (length as u64).rotate_left(55)
}

//! How keys are told apart before their letters are compared.

pub(super) const MIXER: u64 = 0x9E37_79B9_7F4A_7C15;

/// A small number that two keys seldom share.
pub const fn sign(key: &str) -> u16 {
    folded(likeness(key.as_bytes()))
}

pub(super) const fn folded(likeness: u64) -> u16 {
    (likeness.wrapping_mul(MIXER) >> 48) as u16
}

/// How many places there are for so many names: some always stay free, so that a search ends.
pub const fn room(names: usize) -> usize {
    (names * 2 + 1).next_power_of_two()
}

/// Where a search for each name ends that starts at the low bits of its sign: the sign, and which name, counted from one.
#[expect(clippy::cast_possible_truncation, reason = "looked at first")]
pub const fn places<const ROOM: usize>(names: &[&str]) -> [u32; ROOM] {
    assert!(names.len() < 1 << 16, "a type has fewer than 65,536 fields");
    let (mut places, mut index) = ([0; ROOM], 0);
    while index < names.len() {
        let sign = sign(names[index]);
        let mut slot = sign as usize;
        while places[slot & (ROOM - 1)] != 0 {
            slot += 1;
        }
        index += 1;
        places[slot & (ROOM - 1)] = (sign as u32) << 16 | index as u32;
    }
    places
}

/// A number that two different keys seldom share: their length with their first and last eight bytes.
pub(super) const fn likeness(key: &[u8]) -> u64 {
    let length = key.len();
    let (mut head, mut tail, mut index) = (0_u64, 0_u64, 0);
    while index < 8 && index < length {
        head |= (key[index] as u64) << (8 * index);
        if length >= 8 {
            tail |= (key[length - 8 + index] as u64) << (8 * index);
        }
        index += 1;
    }
    mixed(head, tail, length)
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

const fn mixed(head: u64, tail: u64, length: usize) -> u64 {
    head ^ tail.rotate_left(23) ^ (length as u64).rotate_left(55)
}

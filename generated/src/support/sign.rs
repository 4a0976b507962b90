// Made by vistoria-gen. Edit generator/support, not this file.
//
//! How keys are told apart before their letters are compared.

pub(super) const MIXER: u64 = 0x9E37_79B9_7F4A_7C15;

/// A small number that two keys seldom share.
pub fn sign(key: &str) -> u16 {
    Ends::of(key.as_bytes()).sign()
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

/// A key's length with its first and last eight bytes: all of one that has no more than sixteen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ends {
    head: u64,
    /// Zero of one that is shorter than eight.
    tail: u64,
    length: usize,
}

impl Ends {
    /// Those of a key.
    pub fn of(key: &[u8]) -> Self {
        if let (Some(head), Some(tail)) = (key.first_chunk(), key.last_chunk()) {
            return Self { head: u64::from_le_bytes(*head), tail: u64::from_le_bytes(*tail), length: key.len() };
        }
        let head = key.iter().rev().fold(0, |head, byte| head << 8 | u64::from(*byte));
        Self { head, tail: 0, length: key.len() }
    }

    /// Those of a key that stands in a text, eight bytes at once.
    #[inline]
    pub(super) fn within(bytes: &[u8], start: usize, end: usize) -> Self {
        let word =
            |at: usize| bytes.get(at..at + 8).and_then(|word| word.first_chunk()).map(|word| u64::from_le_bytes(*word));
        let length = end - start;
        match word(start) {
            Some(head) if length >= 8 => Self { head, tail: word(end - 8).unwrap_or_default(), length },
            Some(head) => Self { head: head & ((1 << (8 * length)) - 1), tail: 0, length },
            None => Self::of(&bytes[start..end]),
        }
    }

    /// Those of a key that was read into two words.
    #[inline]
    pub(super) fn short(head: u64, tail: u64, length: usize) -> Self {
        Self { head, tail, length }
    }

    #[inline]
    pub(super) fn length(self) -> usize {
        self.length
    }

    /// Whether they are all of the key.
    #[inline]
    pub fn are_all(self) -> bool {
        self.length <= 16
    }

    /// The first and last eight bytes, and the length as far as it is below 65,536.
    #[inline]
    pub fn parts(self) -> ([u64; 2], u16) {
        ([self.head, self.tail], u16::try_from(self.length).unwrap_or(u16::MAX))
    }

    /// What [`sign`] makes of the key.
    #[inline]
    pub fn sign(self) -> u16 {
        folded(self.likeness())
    }

    /// A number that two different keys seldom share.
    #[inline]
    pub fn likeness(self) -> u64 {
        self.head ^ self.tail.rotate_left(23) ^ (self.length as u64).rotate_left(55)
    }
}

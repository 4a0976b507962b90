//! Pseudo-random numbers that are the same in every run. Hand-written (xorshift), because the sequence of a seed must not change with
//! the version of a crate.

/// A sequence of pseudo-random numbers.
pub(crate) struct Chance(u64);

impl Chance {
    /// Starts the sequence of a seed for something with a name.
    pub(crate) fn of(seed: u64, name: &str) -> Self {
        let mixed = name
            .bytes()
            .fold(seed ^ 0x9E37_79B9_7F4A_7C15, |mixed, byte| (mixed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3));
        Self(mixed.max(1))
    }

    /// Returns the next number.
    pub(crate) fn number(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// Returns a number below `most`, which is not zero.
    pub(crate) fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.number() % most as u64).unwrap_or_default()
    }

    pub(crate) fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    fn digit(&mut self, below: u8) -> u8 {
        u8::try_from(self.below(usize::from(below))).unwrap_or_default()
    }

    /// Replaces letters by letters and digits by digits, so that a string keeps its format; of a date only its last digit, where it
    /// certainly stays a date.
    pub(crate) fn text(&mut self, text: &str) -> String {
        let is_date = |day: &str| {
            let is_expected = |(at, byte): (usize, u8)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            };
            day.bytes().enumerate().all(is_expected)
        };
        let is_time = text.get(..10).is_some_and(is_date);
        let is_link = text.contains("://") || text.contains('@');
        let mut varied = String::new();
        for (at, letter) in text.chars().enumerate() {
            let may_change =
                if is_time { at == 9 && text.as_bytes()[8] != b'3' } else { !is_link || letter.is_ascii_digit() };
            varied.push(if may_change { self.alike(letter) } else { letter });
        }
        varied
    }

    /// Replaces a letter by a letter, and a digit by one from 1, so that no day is the zeroth.
    pub(crate) fn alike(&mut self, letter: char) -> char {
        match letter {
            '0'..='9' => char::from(b'1' + self.digit(8)),
            'a'..='z' => char::from(b'a' + self.digit(26)),
            'A'..='Z' => char::from(b'A' + self.digit(26)),
            letter => letter,
        }
    }
}

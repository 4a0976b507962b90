//! A format that is not read, as a row of the table.

/// A format that is not read.
#[derive(Debug)]
pub struct Unread {
    /// What it is, with its article.
    pub name: &'static str,
    /// What to do instead.
    pub advice: &'static str,
    /// An input in it, or its start.
    pub sample: &'static [u8],
    pub(super) handling: Handling,
    pub(super) is: Test,
}

/// A check of an input, or of its start.
#[derive(Debug, Clone, Copy)]
pub(super) enum Test {
    Bytes(fn(&[u8]) -> bool),
    /// Of the text that it starts with, without a mark and blanks before it.
    Text(fn(&str) -> bool),
}

impl Test {
    pub(super) fn holds(self, input: &[u8]) -> bool {
        match self {
            Self::Bytes(is) => is(input),
            Self::Text(is) => is(text_of(input)),
        }
    }
}

/// Returns the text at the start of an input.
fn text_of(input: &[u8]) -> &str {
    let text = match std::str::from_utf8(input) {
        Ok(text) => text,
        Err(error) => std::str::from_utf8(&input[..error.valid_up_to()]).unwrap_or_default(),
    };
    text.trim_start_matches('\u{FEFF}').trim_start()
}

/// What becomes of an input in the format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Handling {
    /// It is not read, whatever it is said to be.
    Refused,
    /// It is not read, unless something says which payload it is.
    RefusedUnlessIdentified,
    /// It is checked, since a sender may have sent it.
    Checked,
}

impl Unread {
    /// Checks whether a body in it is no payload, as far as nothing says that it is one.
    pub fn is_refused(&self) -> bool {
        self.handling != Handling::Checked
    }

    /// Says what an input is, and what to do.
    pub fn words(&self) -> String {
        match self.handling {
            Handling::Refused => format!("it is {}, which is not read: {}", self.name, self.advice),
            _ => format!("it looks like {}: {}", self.name, self.advice),
        }
    }
}

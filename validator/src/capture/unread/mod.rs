//! Formats that are not read: what an input in one looks like, and what to do with it instead.

mod bytes;
mod texts;

use serde::de::IgnoredAny;

/// A format that is not read.
#[derive(Debug)]
pub struct Unread {
    /// What it is, with its article.
    pub name: &'static str,
    /// What to do instead.
    pub advice: &'static str,
    /// An input in it, or its start.
    pub sample: &'static [u8],
    handling: Handling,
    is: Test,
}

/// A check of an input, or of its start.
#[derive(Debug, Clone, Copy)]
enum Test {
    Bytes(fn(&[u8]) -> bool),
    /// Of the text that it starts with, without a mark and blanks before it.
    Text(fn(&str) -> bool),
}

impl Test {
    fn holds(self, input: &[u8]) -> bool {
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
enum Handling {
    /// It is not read, whatever it is said to be.
    Refused,
    /// It is not read, unless something says which payload it is.
    RefusedUnlessIdentified,
    /// It is checked, since a sender may have sent it.
    Checked,
}

/// The formats; the first one that fits counts.
static FORMATS: [&[Unread]; 3] = [bytes::FORMATS, texts::DOCUMENTS, texts::VALUES];

impl Unread {
    /// Returns every format.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        FORMATS.iter().copied().flatten()
    }

    /// Returns the format that an input starts like, when it is never read.
    pub(super) fn of_input(start: &[u8]) -> Option<&'static Self> {
        Self::all().find(|format| format.handling == Handling::Refused && format.is.holds(start))
    }

    /// Returns the format that a body looks like; `None` when it is JSON.
    pub fn of_body(body: &[u8]) -> Option<&'static Self> {
        let is_json =
            || serde_json::from_slice::<IgnoredAny>(body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body)).is_ok();
        Self::all().find(|format| format.is.holds(body)).filter(|_| !is_json())
    }

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

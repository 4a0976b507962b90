//! Keys of an object by their names.

use vistoria_generated::support::At;
use vistoria_generated::support::sign::places;
use vistoria_generated::support::tape::Tape;

/// Names, to be found as the generated types find their fields.
#[derive(Debug, Default)]
pub(super) struct Table {
    names: Vec<Box<str>>,
    places: Box<[u32]>,
}

impl Table {
    /// `None` when there are more names than places can be counted.
    pub(super) fn new(names: Vec<Box<str>>) -> Option<Self> {
        let places = (names.len() < 1 << 16).then(|| places(&names))?;
        Some(Self { names, places })
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| &**name)
    }

    pub(super) fn len(&self) -> usize {
        self.names.len()
    }

    /// Which name a key is; `likely` is looked at first.
    #[inline]
    pub(super) fn find(&self, tape: &Tape<'_>, key: At, likely: usize) -> Option<usize> {
        tape.position(key, &self.names, &self.places, likely)
    }
}

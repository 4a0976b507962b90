//! Keys of an object by their names.

use vistoria_generated::support::At;
use vistoria_generated::support::sign::{Ends, places, sign};
use vistoria_generated::support::tape::Tape;

/// Names. Most are told by their ends alone, which stand side by side, so that a body's keys are found without going
/// through the names' own memory.
#[derive(Debug, Default)]
pub(super) struct Table {
    names: Vec<Box<str>>,
    ends: Vec<(Ends, u16)>,
    places: Box<[u32]>,
}

impl Table {
    /// `None` when there are more names than places can be counted.
    pub(super) fn new(names: Vec<Box<str>>) -> Option<Self> {
        let places = (names.len() < 1 << 16).then(|| places(&names))?;
        let ends = names.iter().map(|name| (Ends::of(name.as_bytes()), sign(name))).collect();
        Some(Self { names, ends, places })
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| &**name)
    }

    pub(super) fn len(&self) -> usize {
        self.names.len()
    }

    /// Which name a key is; `likely` is looked at first: keys mostly come in the order of the names, with some left out.
    #[inline]
    pub(super) fn find(&self, tape: &Tape<'_>, key: At, likely: usize) -> Option<usize> {
        let said = tape.ends(key);
        let is = |place: usize, known: &(Ends, u16)| {
            *known == said && (said.0.are_all() || tape.says(key, &self.names[place]))
        };
        if self.ends.get(likely).is_some_and(|known| is(likely, known)) {
            return Some(likely);
        }
        let mut slot = usize::from(said.1);
        loop {
            let [.., high, low] = self.places[slot & (self.places.len() - 1)].to_be_bytes();
            let place = usize::from(u16::from_be_bytes([high, low])).checked_sub(1)?;
            if is(place, &self.ends[place]) {
                return Some(place);
            }
            slot += 1;
        }
    }
}

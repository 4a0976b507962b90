//! Keys of an object by their names.

use vistoria_generated::support::At;
use vistoria_generated::support::sign::{room, sign};
use vistoria_generated::support::tape::Tape;

/// Names, to be found as the generated types find their fields.
#[derive(Debug, Default)]
pub(super) struct Table {
    names: Vec<Box<str>>,
    places: Vec<u32>,
}

impl Table {
    /// `None` when there are more names than places can be counted.
    pub(super) fn new(names: Vec<Box<str>>) -> Option<Self> {
        let mut places = vec![0_u32; room(names.len())];
        let mask = places.len() - 1;
        for (index, name) in names.iter().enumerate() {
            let sign = sign(name);
            let mut slot = usize::from(sign);
            while places[slot & mask] != 0 {
                slot += 1;
            }
            places[slot & mask] = u32::from(sign) << 16 | u32::from(u16::try_from(index + 1).ok()?);
        }
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

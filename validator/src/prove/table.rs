//! Keys of an object by their names.

use std::sync::atomic::{AtomicU16, Ordering};

use vistoria_generated::support::At;
use vistoria_generated::support::sign::{room, sign};
use vistoria_generated::support::tape::Tape;

/// Names, to be found as the generated types find their fields.
#[derive(Debug, Default)]
pub(super) struct Table {
    names: Vec<Box<str>>,
    places: Vec<u32>,
    /// Which name came after each the last time, and which came first: a vendor writes its keys in one order.
    after: Vec<AtomicU16>,
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
        let after = (0..=names.len()).map(|_| AtomicU16::new(0)).collect();
        Some(Self { names, places, after })
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| &**name)
    }

    pub(super) fn len(&self) -> usize {
        self.names.len()
    }

    /// Which name a key is that comes after the one of this number, counted from 1; 0 when it comes first.
    #[inline]
    pub(super) fn find(&self, tape: &Tape<'_>, key: At, previous: usize) -> Option<usize> {
        let after = self.after.get(previous)?;
        let likely = usize::from(after.load(Ordering::Relaxed));
        let found = tape.position(key, &self.names, &self.places, likely)?;
        if found != likely {
            after.store(u16::try_from(found).unwrap_or_default(), Ordering::Relaxed);
        }
        Some(found)
    }
}

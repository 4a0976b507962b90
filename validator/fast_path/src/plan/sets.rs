//! Small sets of indices.

/// Words of a set.
const WORDS: usize = 4;

/// As many members as a set holds.
pub(crate) const MAX_MEMBERS: usize = 64 * WORDS;

/// A set of indices below [`MAX_MEMBERS`].
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Set([u64; WORDS]);

/// A set of keys by their index in a table.
pub(crate) type KeySet = Set;

/// A set of alternatives.
pub(crate) type AlternativeSet = Set;

impl Set {
    /// The set of all indices.
    pub(crate) const ALL: Self = Self([u64::MAX; WORDS]);

    pub(crate) fn insert(&mut self, index: usize) {
        self.0[index / 64] |= 1 << (index % 64);
    }

    pub(crate) fn remove(&mut self, index: usize) {
        self.0[index / 64] &= !(1 << (index % 64));
    }

    pub(crate) fn has(&self, index: usize) -> bool {
        self.0[index / 64] & (1 << (index % 64)) != 0
    }

    /// Checks whether all members of another set are members.
    pub(crate) fn has_all(&self, other: &Self) -> bool {
        other.0.iter().zip(&self.0).all(|(other, own)| other & !own == 0)
    }

    /// Removes what is not in another set.
    pub(crate) fn keep(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(own, other)| *own &= other);
    }
}

impl FromIterator<usize> for Set {
    fn from_iter<T: IntoIterator<Item = usize>>(indices: T) -> Self {
        let mut set = Self::default();
        indices.into_iter().for_each(|index| set.insert(index));
        set
    }
}

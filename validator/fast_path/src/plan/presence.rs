//! Conditions on which keys an object has, such as `anyOf: [{required: [a]}, {required: [b]}]` and `dependentRequired`. They are
//! decided when the object has been read, so that it need not be read once for each alternative.

/// A condition on the keys of an object.
#[derive(Debug, Clone)]
pub(crate) enum Presence {
    /// All these keys are there.
    Has(Vec<PresentKey>),
    /// All conditions hold.
    All(Vec<Presence>),
    /// One of the conditions holds at least.
    Any(Vec<Presence>),
    /// Exactly one of the conditions holds.
    One(Vec<Presence>),
    Not(Box<Presence>),
}

/// A key, and its row in the table of the object.
#[derive(Debug, Clone)]
pub(crate) struct PresentKey {
    pub name: Box<str>,
    /// Known when the table is.
    pub row: usize,
}

impl Presence {
    /// Creates the condition that an object has these keys.
    pub(crate) fn has<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self::Has(names.into_iter().map(|name| PresentKey { name: name.into(), row: usize::MAX }).collect())
    }

    /// Decides the condition by a function that tells whether a key is there.
    pub(crate) fn holds(&self, is_there: &impl Fn(&PresentKey) -> bool) -> bool {
        match self {
            Self::Has(keys) => keys.iter().all(is_there),
            Self::All(all) => all.iter().all(|one| one.holds(is_there)),
            Self::Any(all) => all.iter().any(|one| one.holds(is_there)),
            Self::One(all) => all.iter().filter(|one| one.holds(is_there)).take(2).count() == 1,
            Self::Not(not) => !not.holds(is_there),
        }
    }

    /// Checks whether all keys are so.
    pub(crate) fn all_keys(&self, is_so: &impl Fn(&PresentKey) -> bool) -> bool {
        match self {
            Self::Has(keys) => keys.iter().all(is_so),
            Self::All(all) | Self::Any(all) | Self::One(all) => all.iter().all(|one| one.all_keys(is_so)),
            Self::Not(not) => not.all_keys(is_so),
        }
    }

    /// Calls `work` with each key.
    pub(crate) fn each_key(&mut self, work: &mut impl FnMut(&mut PresentKey)) {
        match self {
            Self::Has(keys) => keys.iter_mut().for_each(work),
            Self::All(all) | Self::Any(all) | Self::One(all) => all.iter_mut().for_each(|one| one.each_key(work)),
            Self::Not(not) => not.each_key(work),
        }
    }
}

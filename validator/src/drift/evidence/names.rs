//! Which undeclared keys are named: only those that so many payloads have that they are no data.

use std::collections::BTreeMap;

use super::data::Evidence;
use super::place::Place;

/// The number of payloads of a vendor from which on a key that they all have is taken for a name that the vendor chose.
const NAMED_FROM: u64 = 10;

impl Evidence {
    /// Removes the names of undeclared keys that too few payloads of a vendor have to be known as names.
    #[must_use]
    pub fn without_rare_names(mut self) -> Self {
        for vendor in self.vendors.values_mut() {
            let mut counts: BTreeMap<String, u64> = BTreeMap::new();
            for message in vendor.messages.values_mut() {
                message.body.each_place(&mut |place| {
                    for (hash, key) in &place.undeclared {
                        *counts.entry(hash.clone()).or_default() += key.payloads;
                    }
                });
            }
            for message in vendor.messages.values_mut() {
                message.body.each_place(&mut |place| {
                    let is_rare = |hash: &String| counts.get(hash).is_none_or(|count| *count < NAMED_FROM);
                    place.undeclared.iter_mut().filter(|(hash, _)| is_rare(hash)).for_each(|(_, key)| key.name = None);
                });
            }
        }
        self
    }
}

impl Place {
    fn each_place(&mut self, visit: &mut impl FnMut(&mut Self)) {
        visit(self);
        let boxed = self.items.iter_mut().chain(&mut self.values).map(|place| &mut **place);
        let inner = self.properties.values_mut().chain(self.alternatives.values_mut()).chain(boxed);
        inner.for_each(|place| place.each_place(visit));
    }
}

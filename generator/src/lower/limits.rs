//! Lowers the limits of values beyond their type: lengths, bounds and lists of constants.

use serde_json::Number;
use vistoria_schemas::canonical::{ArrayView, IntegerView, NumberView, ObjectView, StringView};

use super::lowering::Lowering;
use crate::ir::{Limit, Provenance, Shape};

impl Lowering<'_> {
    /// Adds limits to a shape; with limits it becomes a shape of its own, behind an alias.
    pub(super) fn limited(&mut self, shape: Shape, limits: Vec<Limit>, provenance: &Provenance) -> Shape {
        if limits.is_empty() { shape } else { Shape::Alias(self.ir.add_limited(shape, provenance.clone(), limits)) }
    }

    /// Lowers a string.
    pub(super) fn text(&mut self, text: &StringView, provenance: &Provenance) -> Shape {
        let is_checked = text.patterns.is_empty()
            && text.excluded_patterns.is_empty()
            && text.formats.is_empty()
            && text.excluded_formats.is_empty()
            && text.excluded.is_empty();
        let shape = self.with_loss(Shape::Text, !is_checked, provenance, "pattern or format of a string");
        let limits = sizes(text.min_length.as_ref(), text.max_length.as_ref(), Limit::Length);
        self.limited(shape, limits, provenance)
    }

    /// Lowers an integer.
    pub(super) fn integer(&mut self, integer: &IntegerView, provenance: &Provenance) -> Shape {
        let steps = !integer.multiple_of.is_empty() || !integer.not_multiple_of.is_empty();
        let mut limits = Vec::new();
        limits.extend(integer.minimum.clone().map(Limit::Minimum));
        limits.extend(integer.maximum.clone().map(Limit::Maximum));
        let shape = self.with_loss(Shape::Integer, steps, provenance, "`multipleOf` of an integer");
        self.limited(shape, limits, provenance)
    }

    /// Lowers a number.
    pub(super) fn number(&mut self, number: &NumberView, provenance: &Provenance) -> Shape {
        let steps = !number.multiple_of.is_empty() || !number.not_multiple_of.is_empty() || number.excludes_integers;
        let mut limits = Vec::new();
        let least = if number.exclusive_minimum { Limit::Above } else { Limit::Minimum };
        let most = if number.exclusive_maximum { Limit::Below } else { Limit::Maximum };
        limits.extend(number.minimum.clone().map(least));
        limits.extend(number.maximum.clone().map(most));
        let shape = self.with_loss(Shape::Number, steps, provenance, "`multipleOf` of a number");
        self.limited(shape, limits, provenance)
    }

    /// Returns the limits on the number of items of a list.
    pub(super) fn item_count(array: &ArrayView) -> Vec<Limit> {
        sizes(array.min_items.as_ref(), array.max_items.as_ref(), Limit::Items)
    }

    /// Returns the limits on the number of keys of an object.
    pub(super) fn key_count(object: &ObjectView) -> Vec<Limit> {
        sizes(object.min_properties.as_ref(), object.max_properties.as_ref(), Limit::Keys)
    }
}

fn sizes(least: Option<&Number>, most: Option<&Number>, limit: fn(Option<u64>, Option<u64>) -> Limit) -> Vec<Limit> {
    let size = |bound: Option<&Number>| bound.and_then(Number::as_u64);
    match (size(least), size(most)) {
        (None, None) => Vec::new(),
        (least, most) => vec![limit(least, most)],
    }
}

//! Equal items of an array.

use jsonschema::json::{cmp, unique};
use serde_json::Value;

/// Returns the first item that is equal to an earlier one, after that one, by their indices.
pub(super) fn equal_items(items: &[Value]) -> Option<(usize, usize)> {
    // The items up to the first repeated one are unique, so that it is found by halving.
    let lengths: Vec<usize> = (0..=items.len()).collect();
    let second = lengths.partition_point(|length| unique::is_unique(&items[..*length])).checked_sub(1)?;
    let repeated = items.get(second)?;
    let first = items[..second].iter().position(|item| cmp::equal(item, repeated))?;
    Some((first, second))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::equal_items;

    #[test]
    fn the_first_repeated_item() {
        let many: Vec<u32> = (0..1000).chain([500]).collect();
        for (items, expected) in [
            (json!([]), None),
            (json!([1]), None),
            (json!([1, "1", true, null, [1]]), None),
            (json!([1, 2, 1.0, 2]), Some((0, 2))),
            (json!([{"a": 1, "b": 2}, {"b": 2, "a": 1}]), Some((0, 1))),
            (json!(many), Some((500, 1000))),
        ] {
            assert_eq!(equal_items(items.as_array().expect("a list")), expected, "{items}");
        }
    }
}

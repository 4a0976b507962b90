//! Suggestions ("did you mean"): the known words nearest to an unknown one.

/// Returns the known words that are near enough to `word` to be suggested, nearest first, at most three.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut near: Vec<(usize, &str)> = known
        .into_iter()
        .map(|candidate| (distance(word, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.len().max(word.len()) / 3)
        .collect();
    near.sort_unstable();
    // A word that is much further than the nearest one would only distract.
    let best = near.first().map_or(0, |(distance, _)| *distance);
    near.into_iter().take_while(|(distance, _)| *distance <= best + 1).take(3).map(|(_, candidate)| candidate).collect()
}

/// Returns the number of characters to insert, remove, change or swap between two words, in any case.
pub fn distance(one: &str, other: &str) -> usize {
    strsim::damerau_levenshtein(&one.to_lowercase(), &other.to_lowercase())
}

/// The number of known words that a message lists.
const MAX_LISTED: usize = 20;

/// Returns `did you mean "a" or "b"?`, or a list of the known words when none is near.
pub fn suggestion<'a>(word: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> String {
    let near = nearest(word, known.clone());
    if near.is_empty() {
        let known: Vec<&str> = known.into_iter().collect();
        let more = known.len().saturating_sub(MAX_LISTED);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        format!("known are {}{more}", known[..known.len().min(MAX_LISTED)].join(", "))
    } else {
        format!("did you mean {}?", near.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" or "))
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn only_near_words_are_suggested() {
        let events = ["new-appointment", "edit-appointment", "cancel-appointment"];
        assert_eq!(nearest("new-apointment", events), ["new-appointment"]);
        assert_eq!(nearest("strng", ["string", "number"]), ["string"]);
        assert_eq!(nearest("zebra", events), [""; 0]);
    }
}

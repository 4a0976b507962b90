//! "Did you mean": the known words nearest to one that is not known.

/// The known words near enough to `word` to be worth naming, nearest first, three at the most.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let folded = word.to_lowercase();
    let mut near: Vec<(usize, &str)> = known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&folded, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.len().max(word.len()) / 3)
        .collect();
    near.sort_unstable();
    // What is much further than the nearest would only distract from it.
    let best = near.first().map_or(0, |(distance, _)| *distance);
    near.into_iter().take_while(|(distance, _)| *distance <= best + 1).take(3).map(|(_, candidate)| candidate).collect()
}

/// More than these nobody reads.
const LISTED: usize = 20;

/// `did you mean "a" or "b"?`, or, when nothing is near, the list of what is known.
pub fn suggestion<'a>(word: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> String {
    let near = nearest(word, known.clone());
    if near.is_empty() {
        let known: Vec<&str> = known.into_iter().collect();
        let more = known.len().saturating_sub(LISTED);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        format!("known are {}{more}", known[..known.len().min(LISTED)].join(", "))
    } else {
        format!("did you mean {}?", near.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" or "))
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn names_what_is_near_and_nothing_else() {
        let events = ["new-appointment", "edit-appointment", "cancel-appointment"];
        assert_eq!(nearest("new-apointment", events), ["new-appointment"]);
        assert_eq!(nearest("strng", ["string", "number"]), ["string"]);
        assert_eq!(nearest("zebra", events), [""; 0]);
    }
}

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
        if known.is_empty() {
            return "there is none".to_owned();
        }
        let more = known.len().saturating_sub(MAX_LISTED);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        format!("known are {}{more}", known[..known.len().min(MAX_LISTED)].join(", "))
    } else {
        format!("did you mean {}?", near.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" or "))
    }
}

/// Returns the known word that another one is a misspelling of. Stricter than [`nearest`], for words that may well be meant: another
/// case or other separators, one letter wrong, or two in a long word that the other does not contain.
pub fn misspelt<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = |word: &str| -> String {
        word.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let word = folded(word);
    let distance = |candidate: &str| {
        let candidate = folded(candidate);
        let distance = strsim::damerau_levenshtein(&word, &candidate);
        let most = match candidate.len() {
            0..4 => 0,
            4..8 => 1,
            _ => 2,
        };
        // With a letter replaced, a short word is most often another word: when is not then.
        let is_other = candidate.len() == 4 && distance == 1 && word.len() == 4 && {
            let sorted = |word: &str| -> Vec<u8> {
                let mut bytes = word.as_bytes().to_vec();
                bytes.sort_unstable();
                bytes
            };
            sorted(&word) != sorted(&candidate)
        };
        // A known word with letters before or after it was made from the known one: tsAdditionalProperties.
        let is_longer = word.len() > candidate.len() + 1 && word.contains(&candidate);
        (distance <= most && !is_other && !is_longer).then_some(distance)
    };
    let near = known.into_iter().filter_map(|candidate| Some((distance(candidate)?, candidate)));
    near.min().map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::{misspelt, nearest, suggestion};

    #[test]
    fn misspellings() {
        let known = [
            "$ref",
            "const",
            "contains",
            "else",
            "enum",
            "format",
            "if",
            "items",
            "minLength",
            "not",
            "required",
            "then",
            "type",
        ];
        for (word, expected) in [
            ("requried", Some("required")),
            ("minlength", Some("minLength")),
            ("min_length", Some("minLength")),
            ("Type", Some("type")),
            ("tpye", Some("type")),
            ("typ", Some("type")),
            ("item", Some("items")),
            ("ref", Some("$ref")),
            ("when", None),
            ("note", None),
            ("form", None),
            ("id", None),
            ("name", None),
            ("label", None),
            ("tsMinLength", None),
            ("requireds", Some("required")),
            ("requiredIf", None),
        ] {
            assert_eq!(misspelt(word, known), expected, "{word}");
        }
    }

    #[test]
    fn a_list_of_nothing_has_words() {
        assert_eq!(suggestion("a", []), "there is none");
    }

    #[test]
    fn only_near_words_are_suggested() {
        let events = ["new-appointment", "edit-appointment", "cancel-appointment"];
        assert_eq!(nearest("new-apointment", events), ["new-appointment"]);
        assert_eq!(nearest("strng", ["string", "number"]), ["string"]);
        assert_eq!(nearest("zebra", events), [""; 0]);
    }
}

//! Names of an enum's variants, each by its value and never by the values beside it, so that a name keeps its meaning when the
//! document gets another value.
//!
//! `in_progress` is `InProgress`, `>=` is `GtEq`, `+1` is `Plus1`, `≥` is `U2265`. Values that would have one name (`kg` and `KG`)
//! are all written out: `V_kg` and `V_KG`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use heck::ToUpperCamelCase;

use super::identifiers::{identifier, is_of_identifiers, unique, written_out};

/// Characters between words, which have no name of their own where there are words.
const SEPARATORS: &str = " _-./:,;'\"()[]{}\\";

/// The names of signs.
const SIGNS: [(char, &str); 32] = [
    ('=', "Eq"),
    ('<', "Lt"),
    ('>', "Gt"),
    ('+', "Plus"),
    ('-', "Minus"),
    ('*', "Star"),
    ('/', "Slash"),
    ('%', "Percent"),
    ('!', "Not"),
    ('&', "And"),
    ('|', "Or"),
    ('^', "Caret"),
    ('~', "Tilde"),
    ('?', "Question"),
    ('@', "At"),
    ('#', "Hash"),
    ('$', "Dollar"),
    ('.', "Dot"),
    (',', "Comma"),
    (':', "Colon"),
    (';', "Semicolon"),
    ('_', "Underscore"),
    (' ', "Space"),
    ('\'', "Apostrophe"),
    ('"', "Quote"),
    ('`', "Backtick"),
    ('\\', "Backslash"),
    ('(', "Open"),
    (')', "Close"),
    ('[', "OpenBracket"),
    (']', "CloseBracket"),
    ('{', "OpenBrace"),
];

/// Makes the names of an enum's variants.
pub(crate) fn variant_names<'a>(words: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let words: Vec<&str> = words.into_iter().collect();
    let plain: Vec<String> = words.iter().map(|word| name_of(word)).collect();
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    plain.iter().for_each(|name| *times.entry(name).or_default() += 1);
    let mut taken = BTreeSet::new();
    let names = words.iter().zip(&plain).map(|(word, name)| {
        let name = if times[name.as_str()] == 1 { name.clone() } else { written_out("V_", word) };
        // Two alternatives can have one title.
        unique(&name, "Value", &mut taken)
    });
    names.collect()
}

/// Makes the name of a value by itself.
fn name_of(word: &str) -> String {
    let has_words = word.chars().any(char::is_alphanumeric);
    let mut spelt = String::new();
    let mut before: Option<char> = None;
    for (index, char) in word.char_indices() {
        let next = word[index + char.len_utf8()..].chars().next();
        // A minus before a number is one, and so is a point in it.
        let is_number = next.is_some_and(|next| next.is_ascii_digit());
        let is_sign_of_number = (char == '-' && before.is_none() && is_number)
            || (char == '.' && is_number && before.is_some_and(|before| before.is_ascii_digit()));
        let is_separator = has_words && SEPARATORS.contains(char) && !is_sign_of_number;
        match sign(char) {
            _ if is_of_identifiers(char) => spelt.push(char),
            _ if is_separator => spelt.push(' '),
            name => {
                let _ = write!(spelt, " {name} ");
            }
        }
        before = Some(char);
    }
    match identifier(&spelt.to_upper_camel_case(), "V").as_str() {
        "V" if word.is_empty() => "Empty".to_owned(),
        // A variant for whatever is not known has this name.
        "Unknown" => "UnknownValue".to_owned(),
        name => name.to_owned(),
    }
}

fn sign(char: char) -> String {
    let known = SIGNS.iter().find(|(sign, _)| *sign == char).map(|(_, name)| (*name).to_owned());
    known.unwrap_or_else(|| format!("U{:04X}", u32::from(char)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::variant_names;

    #[test]
    fn by_value() {
        let rows: &[(&[&str], &[&str])] = &[
            (&["in_progress", "a-b", "A b", ""], &["InProgress", "V_a_u002D_b", "V_A_u0020_b", "Empty"]),
            (&["=", ">", "<", ">=", "!="], &["Eq", "Gt", "Lt", "GtEq", "NotEq"]),
            (&["+1", "-1", "1", "1.5", "15"], &["Plus1", "Minus1", "V1", "V1Dot5", "V15"]),
            (&["kg", "KG", "Kg", "g", "μg"], &["V_kg", "V_KG", "V_Kg", "G", "Μg"]),
            (&["self", "unknown", "Unknown value"], &["Self_", "V_unknown", "V_Unknown_u0020_value"]),
            (&["application/json", "≥", "m²", "-", "a."], &["ApplicationJson", "U2265", "MU00b2", "Minus", "A"]),
        ];
        for (words, names) in rows {
            assert_eq!(variant_names(words.iter().copied()), *names);
        }
    }

    /// When a value is added, removed or moved, no name that stays means another value.
    #[test]
    fn names_keep_their_meaning() {
        let all = ["=", ">", "kg", "KG", "Kg", "a b", "a_b", "1", "v1", ""];
        let meanings = |chosen: u32| -> BTreeMap<String, &str> {
            let words = all.iter().enumerate().filter(|(index, _)| chosen & (1 << index) != 0).map(|(_, word)| *word);
            let words: Vec<&str> = words.collect();
            variant_names(words.iter().copied()).into_iter().zip(words).collect()
        };
        for chosen in 0_u32..1 << all.len() {
            let before = meanings(chosen);
            for added in (0..all.len()).map(|index| 1 << index).filter(|added| chosen & added == 0) {
                let after = meanings(chosen | added);
                for (name, word) in &before {
                    assert!(after.get(name).is_none_or(|other| other == word), "{name} was {word}");
                }
            }
        }
    }
}

//! Text from outside (paths, keys, values) made harmless for a terminal: control and direction characters are shown.

use std::fmt;

/// Displays `0` with every character that could move a cursor or turn the writing around escaped.
pub struct Escaped<'a>(pub &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|char| {
            let hidden = char.is_control()
                || matches!(char, '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
                    | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}' | '\u{E0000}'..='\u{E007F}');
            if hidden { write!(f, "{}", char.escape_unicode()) } else { write!(f, "{char}") }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Escaped;

    #[test]
    fn shows_what_would_hide() {
        assert_eq!(Escaped("a\u{1b}[31mb\u{202e}ç\n").to_string(), "a\\u{1b}[31mb\\u{202e}ç\\u{a}");
    }
}

//! Which headers and parameters are secrets by their names. Their values are not kept.

use vistoria_schemas::contract::Bundle;

use crate::verify::is_signature;

/// Where a word stands in a name.
#[derive(Clone, Copy)]
enum Place {
    /// Between signs, as in `x-auth-key` and `XAuthKey`.
    Word,
    /// Anywhere, because other words have no such part.
    Part,
}

/// The words of names whose values are secrets.
// Headers arrive in lower case, so `X-AuthKey` has no border between its words.
const WORDS: [(&str, Place); 25] = [
    ("accesskey", Place::Part),
    ("apikey", Place::Part),
    ("assertion", Place::Part),
    ("auth", Place::Word),
    ("authentication", Place::Word),
    ("authkey", Place::Part),
    ("authorization", Place::Word),
    ("code", Place::Word),
    ("cookie", Place::Part),
    ("credential", Place::Part),
    ("jwt", Place::Part),
    ("key", Place::Word),
    ("oauth", Place::Part),
    ("pass", Place::Word),
    ("passphrase", Place::Part),
    ("passwd", Place::Part),
    ("password", Place::Part),
    ("privatekey", Place::Part),
    ("pwd", Place::Word),
    ("secret", Place::Part),
    ("session", Place::Part),
    ("sessid", Place::Part),
    ("sharedkey", Place::Part),
    ("sig", Place::Word),
    ("token", Place::Part),
];

/// Checks whether the value of a header, or of a parameter of the query, is a secret by itself. The vendor's own signature is none
/// when it is a code over the body; anything else in its header is. `bundle` is the contract of the delivery's vendor.
pub fn is_secret(name: &str, value: &[u8], bundle: Option<&Bundle>) -> bool {
    let mut schemes = bundle.into_iter().flat_map(|bundle| &bundle.signatures).peekable();
    let mut own = schemes.by_ref().filter(|scheme| scheme.header.eq_ignore_ascii_case(name)).peekable();
    if own.peek().is_some() {
        return !own.any(|scheme| scheme.algorithm.signs_the_body() && is_signature(scheme, value));
    }
    names_a_secret(name)
}

/// Checks whether a name has one of the words.
fn names_a_secret(name: &str) -> bool {
    let words = words(name);
    let lower = name.to_ascii_lowercase();
    WORDS.iter().any(|(word, place)| match place {
        Place::Word => words.iter().any(|known| known == word),
        Place::Part => lower.contains(word),
    })
}

/// Splits a name into its words, in lower case: at signs, and where capital letters begin.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_lower = false;
    for letter in name.chars() {
        let is_border = !letter.is_alphanumeric() || (was_lower && letter.is_uppercase());
        if is_border {
            words.push(String::new());
        }
        if letter.is_alphanumeric() {
            words.last_mut().expect("it has one from the start").extend(letter.to_lowercase());
        }
        was_lower = letter.is_lowercase();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::names_a_secret;

    #[test]
    fn names() {
        for name in [
            "Authorization",
            "X-Auth",
            "X-Auth-Key",
            "X-Session-Id",
            "Cf-Access-Jwt-Assertion",
            "X-Hub-Pass",
            "Cookie",
            "key",
            "auth",
            "pass",
            "sig",
            "code",
            "api_key",
            "apiKey",
            "access_token",
            "PHPSESSID",
            "client_secret",
            "X-Api-Key",
            "authToken",
            "user.password",
            "x-authkey",
            "accesskey",
        ] {
            assert!(names_a_secret(name), "{name}");
        }
        for name in ["author", "monkey", "X-Hub-Signature-256", "compass", "zipcode", "keyword", "design", "User-Agent"]
        {
            assert!(!names_a_secret(name), "{name}");
        }
    }
}

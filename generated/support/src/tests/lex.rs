//! Each token by itself: where it ends, or where and why it has no end.

use crate::fingerprint::KeyFingerprint;
use crate::lex::{Lexer, ParseErrorKind, skip_whitespace};

/// What a lexer's function returned: the end, or the error's place and kind.
fn outcome<T>(lexer: &Lexer<'_>, end: Option<T>) -> Result<T, (usize, ParseErrorKind)> {
    end.ok_or_else(|| (lexer.error().offset, lexer.error().kind))
}

fn expected<T>(offset: usize, what: &'static str) -> Result<T, (usize, ParseErrorKind)> {
    Err((offset, ParseErrorKind::Expected(what)))
}

#[test]
fn numbers_end_where_the_grammar_says() {
    for (text, result) in [
        ("0", Ok(1)),
        ("-0]", Ok(2)),
        ("12,", Ok(2)),
        ("1.50 ", Ok(4)),
        ("1e+7", Ok(4)),
        ("1E-07", Ok(5)),
        // Whoever called finds that a digit follows.
        ("01", Ok(1)),
        ("1e308", Ok(5)),
        ("-", expected(1, "a digit")),
        ("-a", expected(1, "a digit")),
        ("1.", expected(2, "a digit")),
        ("1.e1", expected(2, "a digit")),
        ("1e", expected(2, "a digit")),
        ("1e+", expected(3, "a digit")),
        ("1e309", Err((5, ParseErrorKind::NumberRange))),
        ("-1e309 ", Err((6, ParseErrorKind::NumberRange))),
    ] {
        let mut lexer = Lexer::new(text);
        let end = lexer.number(0);
        assert_eq!(outcome(&lexer, end), result, "{text}");
    }
    let digits = "9".repeat(400);
    let mut lexer = Lexer::new(&digits);
    let end = lexer.number(0);
    assert_eq!(outcome(&lexer, end), Err((400, ParseErrorKind::NumberRange)), "no exponent, and out of range");
}

#[test]
fn strings_end_at_their_quote() {
    for (text, result) in [
        (r#""""#, Ok((1, false))),
        (r#""a" "#, Ok((2, false))),
        (r#""\"""#, Ok((3, true))),
        (r#""\ud83d\ude00""#, Ok((13, true))),
        ("\"\u{7f}é\"", Ok((4, false))),
        ("\"a", expected(2, "the end of the string")),
        ("\"a\n\"", expected(2, "an escape instead of a control character")),
        (r#""\x""#, expected(2, "an escape: one of \" \\ / b f n r t u")),
        ("\"\\", expected(2, "an escape: one of \" \\ / b f n r t u")),
        (r#""\u12g4""#, expected(5, "four hexadecimal digits")),
        (r#""\u12"#, expected(5, "four hexadecimal digits")),
        (r#""\ud83d\u12""#, expected(11, "four hexadecimal digits")),
        (r#""\ude00""#, Err((1, ParseErrorKind::LoneSurrogate))),
        (r#""\ud83d""#, Err((1, ParseErrorKind::LoneSurrogate))),
        (r#""\ud83d\ud83d""#, Err((1, ParseErrorKind::LoneSurrogate))),
        (r#"" \ud83d\n""#, Err((2, ParseErrorKind::LoneSurrogate))),
    ] {
        let mut lexer = Lexer::new(text);
        let end = lexer.string(0);
        assert_eq!(outcome(&lexer, end), result, "{text}");
    }
}

/// The end is found in blocks of sixteen bytes, wherever in a block it is.
#[test]
fn strings_of_any_length() {
    for length in 0..70 {
        let text = format!("\"{}\"{}", "x".repeat(length), "y".repeat(length % 17));
        assert_eq!(Lexer::new(&text).string(0), Some((length + 1, false)), "{text}");
    }
}

#[test]
fn a_string_goes_on_after_a_lone_surrogate() {
    let text = r#""a\ud800b\n" "#;
    let mut lexer = Lexer::new(text);
    assert_eq!(lexer.string(0), None);
    assert_eq!(lexer.error().offset, 2);
    assert_eq!(lexer.string_rest(8), Some((11, true)));
    assert_eq!(lexer.string_value(1, 11, true), "a\u{fffd}b\n");
}

#[test]
fn escapes_are_replaced() {
    for (raw, value) in [
        (r#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{c}\n\r\t"),
        (r"a\u00e9\u0000z", "aé\0z"),
        (r"\ud83d\ude00", "😀"),
        (r"\uD83D\uDE00\u20ac", "😀€"),
        (r"\ud83d\ud83d\ude00", "\u{fffd}😀"),
        (r"\ude00\ud83d", "\u{fffd}\u{fffd}"),
    ] {
        assert_eq!(Lexer::new(raw).string_value(0, raw.len(), true), value, "{raw}");
    }
}

#[test]
fn keys_with_their_colon_and_fingerprint() {
    for (text, key, after) in [
        (r#""id":1"#, "id", 5),
        (r#""":1"#, "", 3),
        ("\"id\" \n :1", "id", 8),
        (r#""exactly fifteen":123456"#, "exactly fifteen", 18),
        (r#""sixteen letters!":123456"#, "sixteen letters!", 19),
        (r#""longer than two words":1"#, "longer than two words", 24),
        (r#""\u0069d":1"#, "id", 10),
        (r#""grüße":12345678"#, "grüße", 10),
    ] {
        let mut lexer = Lexer::new(text);
        let (found, end) = lexer.key(0).expect(text);
        assert_eq!(lexer.string_value(found.start, found.end, found.escaped), key, "{text}");
        assert_eq!((found.fingerprint, end), (KeyFingerprint::of(key.as_bytes()), after), "{text}");
    }
    for (text, result) in [
        ("id:1", expected(0, "a key in double quotes")),
        ("", expected(0, "a key in double quotes")),
        (r#""id" 1"#, expected(5, "\":\"")),
        (r#""id"#, expected(3, "the end of the string")),
        ("\"i\td\":12345678901234", expected(2, "an escape instead of a control character")),
    ] {
        let mut lexer = Lexer::new(text);
        let end = lexer.key(0).map(|(_, end)| end);
        assert_eq!(outcome(&lexer, end), result, "{text}");
    }
}

#[test]
fn literals_and_whitespace() {
    let mut lexer = Lexer::new("[true,nul]");
    assert_eq!(lexer.literal(1, "true"), Some(5));
    assert_eq!(lexer.literal(6, "null"), None);
    assert_eq!(outcome(&lexer, None::<usize>), expected(6, "a value"));
    assert_eq!(skip_whitespace(b" \t\r\n\x0b", 0), 4);
    assert_eq!(skip_whitespace(b" ", 0), 1);
}

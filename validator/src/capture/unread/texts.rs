//! Texts that are no JSON.

use super::format::Handling::{Checked, RefusedUnlessIdentified};
use super::format::{Handling, Test, Unread};
use crate::capture::wrapped;

/// Creates a row of the table; the test is of the text without blanks at its start.
const fn format(
    name: &'static str,
    advice: &'static str,
    sample: &'static str,
    is: fn(&str) -> bool,
    handling: Handling,
) -> Unread {
    Unread { name, advice, sample: sample.as_bytes(), handling, is: Test::Text(is) }
}

/// Texts that hold more than a payload.
pub(super) static DOCUMENTS: &[Unread] = &[
    format(
        "an e-mail",
        "save the part of it that holds the payload",
        "Return-Path: <a@example.com>\r\nFrom: a@example.com\r\nSubject: hook\r\nContent-Type: text/plain\r\n\r\n{}\r\n",
        is_mail,
        RefusedUnlessIdentified,
    ),
    format(
        "headers of HTTP without the line before them",
        "put that line there, such as POST /path HTTP/1.1, and --input-format http reads it",
        "Host: example.com\r\nContent-Type: application/json\r\n\r\n{}",
        |text| has_header(text, &["host", "content-type", "content-length", "user-agent"]),
        RefusedUnlessIdentified,
    ),
    format(
        "XML, such as SOAP",
        "save the payload as JSON, or the exchange as HAR or .http",
        "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"></soap:Envelope>",
        is_element,
        RefusedUnlessIdentified,
    ),
    format(
        "a command of curl",
        "run it with -v and save what that prints, or save the request as .http",
        "curl -X POST https://example.com/hook \\\n  -d '{\"a\": 1}'",
        |text| text.starts_with("curl "),
        RefusedUnlessIdentified,
    ),
    format(
        "statements of SQL",
        "export the table as CSV or JSON",
        "INSERT INTO webhooks (id, payload) VALUES (1, '{}');",
        is_sql,
        RefusedUnlessIdentified,
    ),
    format(
        "a table as the client of a database prints it",
        "have it written as CSV (psql --csv, mysql --batch), and --input-format csv reads it",
        " id | payload\n----+---------\n  1 | {}\n",
        is_printed_table,
        RefusedUnlessIdentified,
    ),
    format(
        "a token that is encrypted (JWE)",
        "decrypt it first",
        "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA",
        |text| is_token(text, 5),
        RefusedUnlessIdentified,
    ),
    format("a table", "--input-format csv reads it", "id,payload\n1,\"{}\"\n", is_table, RefusedUnlessIdentified),
    format("YAML", "--input-format yaml reads it", "event: open\ninstance: shop\n", is_yaml, RefusedUnlessIdentified),
];

/// Texts that are a value, written in another way than JSON's.
pub(super) static VALUES: &[Unread] = &[
    format("a value of Python", "write it with json.dumps", "{'event': 'open', 'data': None}", is_of_python, Checked),
    format(
        "a value of Ruby or PHP",
        "write it with to_json or json_encode",
        "{\"event\"=>\"open\"}",
        has_arrow,
        Checked,
    ),
    format("a map of Go", "write it with json.Marshal", "map[event:open]", |text| text.starts_with("map["), Checked),
    format("an object of Java", "write it as JSON, as Jackson does", "Event{name=open, id=7}", is_of_java, Checked),
    format("an object of JavaScript", "write it with JSON.stringify", "{event: 'open'}", is_of_javascript, Checked),
    format(
        "JSON with comments",
        "take them out",
        "// from the queue\n{\"event\": \"open\"}",
        |text| text.starts_with("//") || text.starts_with("/*"),
        Checked,
    ),
    format(
        "a call in a script (JSONP)",
        "keep what stands between its parentheses",
        "done({event: 'open'});",
        is_call,
        Checked,
    ),
    format(
        "a JSON Web Token",
        "its claims are the second part, in base64",
        "eyJhbGciOiJIUzI1NiJ9.bm90IEpTT04.c2lnbmF0dXJl",
        |text| is_token(text, 3),
        Checked,
    ),
    format("base64", "base64 -d writes what is in it", "MTIzNDU2Nzg5MCBub3QgSlNPTiBhdCBhbGw=", is_base64, Checked),
    format(
        "the fields of a form",
        "save the request as .http, with Content-Type: application/x-www-form-urlencoded",
        "event=open&instance=shop",
        is_form,
        Checked,
    ),
];

/// Returns the names of the headers at the start of a text, in lower case; none unless all lines before the first blank one are headers.
fn header_names(text: &str) -> Vec<String> {
    let lines = text.lines().take_while(|line| !line.is_empty()).filter(|line| !line.starts_with([' ', '\t']));
    let name = |line: &str| {
        let (name, _) = line.split_once(':')?;
        let is_of_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        (!name.is_empty() && name.bytes().all(is_of_name)).then(|| name.to_ascii_lowercase())
    };
    lines.map(name).collect::<Option<_>>().unwrap_or_default()
}

fn has_header(text: &str, known: &[&str]) -> bool {
    header_names(text).iter().any(|name| known.contains(&&**name))
}

/// Checks whether a text is a message of Internet mail (RFC 5322), or a mailbox of them.
fn is_mail(text: &str) -> bool {
    let message = match text.strip_prefix("From ") {
        Some(mailbox) => mailbox.split_once('\n').map_or("", |(_, message)| message),
        None => text,
    };
    has_header(message, &["received", "return-path", "delivered-to", "mime-version", "message-id", "subject"])
}

/// Checks whether a text starts with an element, a comment or a declaration of XML.
fn is_element(text: &str) -> bool {
    text.strip_prefix('<')
        .is_some_and(|rest| rest.starts_with(|char: char| char.is_alphabetic() || "_!?".contains(char)))
        && text.contains('>')
}

fn is_sql(text: &str) -> bool {
    const STARTS: [&str; 7] =
        ["insert into ", "select ", "create table ", "copy ", "begin;", "-- postgresql ", "-- mysql "];
    STARTS.iter().any(|start| text.get(..start.len()).is_some_and(|text| text.eq_ignore_ascii_case(start)))
}

/// Checks whether a line of dashes stands below the names of the columns, or above them.
fn is_printed_table(text: &str) -> bool {
    let is_rule = |line: &str| line.contains("--") && line.bytes().all(|byte| b"-+| ".contains(&byte));
    text.lines().take(2).any(|line| line.contains('+') && is_rule(line))
}

/// Checks whether a text has names of columns in its first line, and as many cells in the second one.
fn is_table(text: &str) -> bool {
    let mut lines = text.lines();
    let (Some(names), Some(row)) = (lines.next(), lines.next()) else { return false };
    let is_of_name = |char: char| char.is_alphanumeric() || "_-.\" ".contains(char);
    [',', ';', '\t'].into_iter().any(|delimiter| {
        let columns: Vec<&str> = names.split(delimiter).collect();
        let is_name = |name: &&str| !name.trim().is_empty() && name.chars().all(is_of_name);
        columns.len() > 1 && columns.iter().all(is_name) && row.split(delimiter).count() >= columns.len()
    })
}

/// Checks whether a text has keys with values on at least two lines.
fn is_yaml(text: &str) -> bool {
    let has_key = |line: &str| {
        let line = line.trim_start().trim_start_matches("- ");
        line.split_once(':').is_some_and(|(key, rest)| {
            let is_of_key = |char: char| char.is_alphanumeric() || "_-\"'".contains(char);
            !key.is_empty() && key.chars().all(is_of_key) && (rest.is_empty() || rest.starts_with(' '))
        })
    };
    let mut lines = text.lines().filter(|line| !line.trim().is_empty() && *line != "---");
    !text.starts_with(['{', '[']) && lines.by_ref().take(2).filter(|line| has_key(line)).count() == 2
}

/// Returns what follows the first brace of an object, or of the first one of a list.
fn in_object(text: &str) -> Option<&str> {
    let list = text.strip_prefix('[').unwrap_or(text).trim_start();
    Some(list.strip_prefix('{')?.trim_start())
}

fn is_of_python(text: &str) -> bool {
    let is_tuple = text.starts_with("('") || text.starts_with("({'");
    is_tuple || in_object(text).is_some_and(|inner| inner.starts_with('\'') && inner.contains("':"))
}

/// Checks whether the first key has an arrow after it.
fn has_arrow(text: &str) -> bool {
    let start: String = text.chars().take(200).filter(|char| !char.is_whitespace()).collect();
    let is_of_php = start.starts_with("array(") || start.starts_with("Array([");
    let is_object = start.starts_with(['{', '[']);
    let key_end = start.find("=>");
    is_of_php || (is_object && key_end.is_some_and(|end| !start[..end].contains([':', ',']) || start.starts_with("{:")))
}

fn is_of_java(text: &str) -> bool {
    let start = text.trim_start_matches(|char: char| char.is_alphanumeric() || "._$".contains(char));
    start.strip_prefix(['{', '(']).is_some_and(|fields| is_name_before(fields, '='))
}

fn is_of_javascript(text: &str) -> bool {
    in_object(text).is_some_and(|inner| is_name_before(inner, ':'))
}

/// Checks whether a text starts with a name and then this character.
fn is_name_before(text: &str, after: char) -> bool {
    let rest = text.trim_start_matches(|char: char| char.is_alphanumeric() || "_$".contains(char));
    rest.len() < text.len() && rest.trim_start().starts_with(after)
}

fn is_call(text: &str) -> bool {
    let name = text.split(['(', ' ']).next().unwrap_or_default();
    let is_of_name = |char: char| char.is_alphanumeric() || "_$.[]".contains(char);
    let has_value = text[name.len()..].starts_with("({") || text[name.len()..].starts_with("([");
    !name.is_empty() && name.chars().all(is_of_name) && has_value && text.trim_end().ends_with([')', ';'])
}

/// Checks whether a text is a token of so many parts, of which the first is an object of JSON.
fn is_token(text: &str, parts: usize) -> bool {
    text.starts_with("eyJ") && !text.contains(' ') && text.trim_end().split('.').count() == parts
}

fn is_form(text: &str) -> bool {
    let text = text.trim_end();
    let is_field = |field: &str| field.split_once('=').is_some_and(|(name, _)| !name.is_empty());
    !text.contains(|char: char| char.is_whitespace() || "{}[]<>\"".contains(char)) && text.split('&').all(is_field)
}

/// Checks whether a text is base64 of so many bytes that it is no word.
fn is_base64(text: &str) -> bool {
    const SHORTEST: usize = 24;
    text.trim_end().len() >= SHORTEST && !text.trim_end().contains(' ') && wrapped::decoded(text).is_some()
}

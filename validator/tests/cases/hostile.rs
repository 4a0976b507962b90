//! Names of files, keys and values that mean something to a format are text in it.

use clap::ValueEnum as _;
use serde_json::{Value, json};
use vistoria_test_helpers::cases::{Case, table};
use vistoria_test_helpers::program::vistoria;
use vistoria_validator::report::Format;

/// What each of these would do, if it were not text.
const HOSTILE: [(&str, &str); 14] = [
    ("ends_a_section_of_xml", "]]><x/>"),
    ("is_an_entity_of_xml", "&amp;&x;"),
    ("is_a_line_break_of_a_workflow_command", "%0A::error::injected"),
    ("is_a_workflow_command", "x\n::error file=a::injected"),
    ("is_an_old_workflow_command", "x\r\n##[error]injected"),
    ("is_a_property_of_a_workflow_command", "a,title=injected::b"),
    ("is_html", "</script><script>alert(1)</script>"),
    ("turns_the_writing_around", "\u{202e}a\u{2066}b\u{61c}c"),
    ("is_nul", "a\0b\u{7f}\u{1b}[31m"),
    ("is_a_formula", "=cmd()|'/c calc'!A1"),
    ("ends_a_cell", "a\",b|c\td"),
    ("mentions", "@owner #1"),
    ("is_markdown", "`x` **y** [a](https://example.org) ![b](c)"),
    ("is_no_character_of_xml", "a\u{fffe}\u{ffff}"),
];

/// What no reader should ever see as it is.
fn is_hidden(char: char) -> bool {
    (char.is_control() && char != '\n') || matches!(char, '\u{202e}' | '\u{2066}' | '\u{61c}' | '\u{fffe}' | '\u{ffff}')
}

fn check(format: Format, hostile: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let schema = folder.path().join("contract");
    let text = json!({"properties": {"a": {"const": 1}}, "additionalProperties": false, "required": [hostile, "b|c"]});
    std::fs::write(&schema, in_ascii(&text)).expect("writable");
    let payloads = folder.path().join("payloads");
    // A name of a file has no NUL, and a slash makes a folder.
    let file = payloads.join(format!("{}.json", hostile.replace('\0', "").trim_start_matches('/')));
    std::fs::create_dir_all(file.parent().expect("a folder")).expect("writable");
    std::fs::write(&file, json!({"a": hostile, format!("{hostile}?"): 1}).to_string()).expect("writable");
    let other = payloads.join("other.json");
    std::fs::write(other, format!("{{\"a\": \"{hostile}")).expect("writable");
    let name = format.to_possible_value().expect("a name").get_name().to_owned();
    let words = ["check", "--format", &name, "--show-values", "--schema", &schema.to_string_lossy()];
    let paths =
        [payloads.to_string_lossy().into_owned(), format!("{}-{hostile}", payloads.display()).replace('\0', "")];
    let ran = vistoria(&[&words[..], &[&paths[0], &paths[1]]].concat());
    assert_eq!(ran.exit, 2, "{}", ran.err);
    let out = ran.out;
    assert!(out.contains("other.json"), "{out}");
    match format {
        Format::Json => values(&out),
        Format::Ndjson => out.lines().for_each(values),
        Format::Sarif | Format::Gitlab | Format::Rdjson => shown(&serde_json::from_str(&out).expect("JSON"), ""),
        Format::Csv => rows(&out),
        Format::Markdown => markdown(&out),
        Format::Github => commands(&out),
        Format::Junit => xml(&out),
        Format::Text => {}
        // `tests/it/html.rs` looks at the page itself.
        Format::Html => assert!(!out.contains("<script>alert"), "{out}"),
    }
    if !matches!(format, Format::Json | Format::Ndjson | Format::Sarif | Format::Gitlab | Format::Rdjson) {
        assert!(!out.contains(is_hidden), "{out:?}");
    }
}

/// Returns JSON that is YAML too, which has fewer characters.
fn in_ascii(value: &Value) -> String {
    let escaped = |char: char| match char {
        ' '..='~' => char.to_string(),
        _ => char.encode_utf16(&mut [0; 2]).iter().fold(String::new(), |text, unit| format!("{text}\\u{unit:04x}")),
    };
    value.to_string().chars().map(escaped).collect()
}

fn values(text: &str) {
    serde_json::from_str::<Value>(text).unwrap_or_else(|error| panic!("{error}: {text}"));
}

/// Checks that texts for people hide nothing. A path is what it is, for programs.
fn shown(value: &Value, key: &str) {
    match value {
        Value::String(text) => assert!(key == "path" || !text.contains(is_hidden), "{key}: {text:?}"),
        Value::Array(items) => items.iter().for_each(|item| shown(item, key)),
        Value::Object(entries) => entries.iter().for_each(|(key, value)| shown(value, key)),
        _ => {}
    }
}

fn rows(out: &str) {
    let mut reader = csv::Reader::from_reader(out.as_bytes());
    for row in reader.records() {
        let row = row.expect("as many cells as the header has");
        assert!(row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])), "{row:?}");
    }
}

fn commands(out: &str) {
    let lines: Vec<&str> = out.lines().collect();
    let (counts, commands) = lines.split_last().expect("counts");
    assert!(counts.starts_with("3 payloads: "), "{out}");
    for command in commands {
        let rest = ["::error ", "::warning ", "::notice "].iter().find_map(|start| command.strip_prefix(start));
        let (properties, _) = rest.and_then(|rest| rest.split_once("::")).unwrap_or_else(|| panic!("{command}"));
        let names: Vec<&str> =
            properties.split(',').map(|property| property.split_once('=').expect("a property").0).collect();
        let known = [&["file", "line", "col", "title"][..], &["file", "title"], &["title"]];
        assert!(known.contains(&names.as_slice()), "{command}");
    }
}

fn xml(out: &str) {
    let report = quick_junit::Report::deserialize_from_str(out).unwrap_or_else(|error| panic!("{error}: {out}"));
    assert_eq!(report.test_suites.len(), 2, "{out}");
}

fn markdown(out: &str) {
    let text = without_code(out);
    for (index, line) in text.lines().enumerate() {
        assert!(!line.contains(['<', '>']) && !line.contains("://"), "{line}");
        let mentions = line.match_indices(['@', '#']).filter(|(at, _)| !line.starts_with('#') && *at > 0);
        mentions
            .for_each(|(at, _)| assert!(line[at + 1..].starts_with("&#8203;") || &line[at - 1..at] == "&", "{line}"));
        let is_link = |at: usize| !line[..at].ends_with('\\');
        assert!(!line.match_indices("](").any(|(at, _)| is_link(at)), "{line}");
        let unescaped = |(at, _): &(usize, &str)| !line[..*at].ends_with('\\');
        if line.starts_with('|') {
            assert_eq!(line.match_indices('|').filter(unescaped).count(), 6, "line {index}: {line}");
        }
    }
}

/// Removes fenced code and code spans: from a run of backticks to the next as long as it.
fn without_code(markdown: &str) -> String {
    let mut fence = None;
    let mut outside = Vec::new();
    for line in markdown.lines() {
        match fence {
            Some(end) => {
                assert!(line == end || !line.trim_start().starts_with(end), "{line}");
                fence = Some(end).filter(|end| line != *end);
            }
            None if line.starts_with("```") && line.ends_with("text") => fence = Some(line.trim_end_matches("text")),
            None => outside.push(line),
        }
    }
    assert_eq!(fence, None);
    let line = |line: &str| {
        let (mut text, mut rest) = (String::new(), line);
        while let Some(start) = rest.find('`') {
            let length = rest[start..].len() - rest[start..].trim_start_matches('`').len();
            if rest[..start].ends_with('\\') {
                text += &rest[..=start];
                rest = &rest[start + 1..];
                continue;
            }
            text += &rest[..start];
            rest = &rest[start + length..];
            loop {
                let end = rest.find('`').unwrap_or_else(|| panic!("code does not end: {line}"));
                let run = rest[end..].len() - rest[end..].trim_start_matches('`').len();
                rest = &rest[end + run..];
                if run == length {
                    break;
                }
            }
        }
        text + rest
    };
    outside.into_iter().map(line).collect::<Vec<_>>().join("\n")
}

pub(crate) fn cases() -> Vec<Case> {
    let rows = Format::value_variants().iter().flat_map(|format| HOSTILE.map(|(name, text)| (*format, name, text)));
    let name = |(format, name, _): &(Format, &str, &str)| {
        format!("{}::what_{name}", format.to_possible_value().expect("a name").get_name())
    };
    table(rows, name, |(format, _, hostile)| check(format, hostile))
}

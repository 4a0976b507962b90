//! The HTML report: what it says, and that it stays small, sound and silent whatever it is about.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};
use vistoria_test_helpers::program::vistoria;
use vistoria_validator::report::MAX_HTML_BYTES;

use crate::reports::payload;

/// A name with everything that could end a text, an attribute or an element, or turn the writing around.
const HOSTILE: &str = "<img src=x onerror=alert(1)>\"'&lt;\u{202e}\u{61c}]]>-->";

/// Returns the report about a path, checked for what every report must be.
fn report(arguments: &[&str], path: &Path) -> String {
    let path = path.to_string_lossy();
    let page = vistoria(&[&["check", "--format", "html", &path], arguments].concat()).out;
    assert!(page.len() <= MAX_HTML_BYTES, "{} bytes", page.len());
    assert_is_sound(&page);
    page
}

/// Checks that elements are closed in order, that ids are unique and links lead to them, and that nothing is loaded.
fn assert_is_sound(page: &str) {
    const KNOWN: &str = "html head meta title style body header p h1 h2 ul li b details summary section span div pre mark br dl dt dd code bdi a \
                         time form label select option input button output main table thead tbody tr th td footer script";
    let known: BTreeSet<&str> = KNOWN.split_whitespace().collect();
    let mut rest = page.strip_prefix("<!DOCTYPE html>").expect("a document type");
    let (mut open, mut ids, mut links) = (Vec::new(), BTreeSet::new(), Vec::new());
    while let Some(start) = rest.find('<') {
        let end = start + rest[start..].find('>').expect("the end of a tag");
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name.to_owned()));
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        assert!(known.contains(name), "<{tag}>");
        let mut parts = attributes.split('"');
        while let (Some(attribute), Some(value)) = (parts.next(), parts.next()) {
            match attribute.trim().trim_end_matches('=').rsplit(' ').next().expect("a name") {
                "id" => assert!(ids.insert(value.to_owned()), "the id {value} is given twice"),
                "href" => links.push(value.strip_prefix('#').expect("a link inside the page").to_owned()),
                attribute => assert!(
                    [
                        "lang",
                        "charset",
                        "http-equiv",
                        "content",
                        "name",
                        "class",
                        "data-level",
                        "data-subject",
                        "datetime"
                    ]
                    .contains(&attribute)
                        || ["scope", "value", "type", "autocomplete"].contains(&attribute),
                    "the attribute {attribute} of <{tag}>"
                ),
            }
        }
        match name {
            "meta" | "input" | "br" => {}
            "style" | "script" => {
                let end = rest.find(&format!("</{name}>")).expect("its end");
                let text = &rest[..end];
                assert!(!["http:", "https:", "url(", "@import", "fetch(", "<"].iter().any(|word| text.contains(word)));
                rest = &rest[end..];
                open.push(name.to_owned());
            }
            _ => open.push(name.to_owned()),
        }
    }
    assert!(open.is_empty(), "{open:?}");
    assert!(links.iter().all(|link| ids.contains(link)), "{links:?}");
    assert!(!page.contains(['\0', '\u{202e}', '\u{61c}']));
    assert!(page.contains("content=\"default-src 'none';"));
}

/// Returns the text between two marks replaced by three dots, wherever they are.
fn masked(page: &str, start: &str, end: &str) -> String {
    let mut parts = page.split(start);
    let first = parts.next().expect("the text before").to_owned();
    parts.fold(first, |before, part| {
        let (_, after) = part.split_once(end).expect("the end");
        format!("{before}{start}…{end}{after}")
    })
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

fn write(path: impl AsRef<Path>, content: &Value) {
    fs::create_dir_all(path.as_ref().parent().expect("a parent")).expect("writable");
    fs::write(path, content.to_string()).expect("writable");
}

#[test]
fn html_report() {
    let folder = payload();
    let mut page = report(&[], folder.path()).replace(&*folder.path().to_string_lossy(), "captured");
    for (start, end) in [
        ("<style>", "</style>"),
        ("<script>", "</script>"),
        ("sha256-", "'"),
        ("<time ", "</time>"),
        ("fingerprint <code>", "</code>"),
    ] {
        page = masked(&page, start, end);
    }
    insta::assert_snapshot!("html_report", page.replace("><", ">\n<"));
}

/// Names of files, vendors and properties are text.
#[test]
fn hostile_names() {
    let folder = folder();
    let name = format!("</script>{HOSTILE}\0");
    let schema =
        json!({"title": name, "properties": {&name: {"const": name}, "x": {"enum": [name]}}, "required": ["y", name]});
    write(folder.path().join("schema.json"), &schema);
    // A folder ends in "<", so that the path has the end of a script.
    write(folder.path().join("in/<").join(format!("script>{HOSTILE}.json")), &json!({&name: 1, "x": 1}));
    let broken = folder.path().join("in").join(format!("{HOSTILE}.http"));
    fs::write(broken, "nothing").expect("writable");
    let schema = folder.path().join("schema.json");
    let page = report(&["--schema", &schema.to_string_lossy()], &folder.path().join("in"));
    assert!(page.contains("&lt;/script&gt;&lt;img src=x"), "{page}");
    assert!(page.contains("\\u{202e}\\u{61c}") && page.contains("\\u{0}"), "{page}");
    assert_eq!(page.matches("<script").count(), 1);
}

/// A thousand causes with long names, many places of each and many events fit; the rest is counted in words.
#[test]
fn small_whatever_the_input() {
    let folder = folder();
    let name = |number: usize| format!("{number:04}{}", "\"&<\u{202e}".repeat(60));
    let mut properties = Map::new();
    (0..1000).for_each(|number| {
        properties.insert(name(number), json!({"type": "string"}));
    });
    write(folder.path().join("schema.json"), &json!({"title": HOSTILE, "properties": properties}));
    for number in 0..20 {
        let first = number % 5 * 200;
        let payload: Map<String, Value> = (first..first + 200).map(|number| (name(number), json!(1))).collect();
        write(folder.path().join(format!("in/{number}{}.json", "&".repeat(200))), &Value::Object(payload));
    }
    for number in 0..1100 {
        fs::write(folder.path().join(format!("in/{number}{}.http", "&".repeat(200))), "nothing").expect("writable");
    }
    let schema = folder.path().join("schema.json");
    let page = report(&["--schema", &schema.to_string_lossy()], &folder.path().join("in"));
    assert!(page.contains("1000 causes of errors"));
    assert!(page.contains("more not listed here; the JSON report has all"));
    assert!(page.contains("and 1100 inputs could not be read"));
}

/// A contract with hundreds of calls, half of which no payload was of.
#[test]
fn many_calls() {
    let folder = folder();
    let mut paths = Map::new();
    for number in 0..600 {
        let call = json!({"operationId": format!("call{number}{HOSTILE}"), "summary": HOSTILE.repeat(9), "responses": {"200": {
            "description": "", "content": {"application/json": {"schema": {"type": "object"}}}}}});
        paths.insert(format!("/{number}"), json!({"get": call}));
    }
    let document = json!({"openapi": "3.1.0", "info": {"title": "Many", "version": "1"}, "servers": [{"url": "http://many.example"}], "paths": paths});
    write(folder.path().join("contract.json"), &document);
    let exchanges = (0..300).map(|number| {
        json!({"request": {"method": "GET", "url": format!("http://many.example/{number}"), "headers": []},
               "response": {"status": 200, "headers": [{"name": "Content-Type", "value": "application/json"}],
                            "content": {"mimeType": "application/json", "text": "[]"}}})
    });
    write(folder.path().join("in.har"), &json!({"log": {"entries": exchanges.collect::<Vec<_>>()}}));
    let contract = folder.path().join("contract.json");
    let page = report(&["--contract", &contract.to_string_lossy()], &folder.path().join("in.har"));
    assert!(page.contains("600 of 1200 requests and responses"));
    assert!(page.contains("300 causes of errors"));
}

/// A run without findings says so.
#[test]
fn clean() {
    let folder = folder();
    write(folder.path().join("in/1.json"), &json!({}));
    write(folder.path().join("schema.json"), &json!({"type": "object"}));
    let schema = folder.path().join("schema.json");
    let page = report(&["--schema", &schema.to_string_lossy()], &folder.path().join("in"));
    assert!(page.contains("<h1 class=\"passed\">Passed: the only payload has no errors</h1>"), "{page}");
    assert!(!page.contains("<form"));
}

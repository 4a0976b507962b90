//! Inputs that are no JSON: what holds JSON in another form is read, and of anything else a line says what it looks like and what to do.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::Value;
use vistoria_test_helpers::cases::{Case, case, table};
use vistoria_test_helpers::program::{Output, vistoria};
use vistoria_test_helpers::{assert_committed, files, root};
use vistoria_validator::capture::Unread;

/// A delivery that keeps to its contract.
const EVENT: &str = r#"{"event":"connection.update","instance":"shop","data":{"instance":"shop","state":"open","statusReason":200},"destination":"https://hooks.example.com/evolution","date_time":"2026-08-20T07:00:00.000Z","sender":"5500900000000@s.whatsapp.net","server_url":"https://evo.example.com","apikey":null}"#;

/// Checks a file of this name and these bytes.
fn checked(name: &str, bytes: &[u8], words: &[&str]) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join(name);
    std::fs::write(&file, bytes).expect("written");
    vistoria(&[&["check", "--format", "json"], words, &[&file.to_string_lossy()]].concat())
}

/// The event of each payload that was read, and whether it has an error.
fn verdicts(ran: &Output) -> Vec<(Value, bool)> {
    let report: Value = serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {}", ran.whole()));
    let payloads = report["payloads"].as_array().expect("payloads").iter();
    let has_error = |payload: &Value| {
        payload["findings"].as_array().expect("findings").iter().any(|finding| finding["level"] == "error")
    };
    let read = payloads.filter(|payload| payload["verdict"] != "unreadable");
    read.map(|payload| (payload["event"].clone(), has_error(payload))).collect()
}

/// Each format is known by its sample, by no other one before it, and the command says in one line what it is and what to do.
fn formats() -> Vec<Case> {
    table(
        Unread::all().collect::<Vec<_>>(),
        |format| format.name.replace(' ', "_"),
        |format| {
            assert_eq!(Unread::of_body(format.sample).map(|found| found.name), Some(format.name));
            let folder = tempfile::tempdir().expect("a folder");
            let schema = folder.path().join("schema.json");
            std::fs::write(&schema, "{}").expect("written");
            let identified = ["--schema", &*schema.to_string_lossy()];
            for (name, words) in [("captured", &[][..]), ("captured.json", &[]), ("captured.txt", &identified)] {
                let ran = checked(name, format.sample, words);
                let lines: Vec<&str> = ran.err.lines().filter(|line| line.contains(format.name)).collect();
                let is_said = matches!(&lines[..], [line] if line.ends_with(&format.words()));
                assert!(is_said && format.words().ends_with(format.advice), "{name}: {}", ran.whole());
                let is_refused = format.is_refused() && words.is_empty();
                assert_eq!(verdicts(&ran).is_empty(), ran.exit == 2, "{name}: {}", ran.whole());
                assert!(ran.exit == 2 || !is_refused, "{name}: {}", ran.whole());
            }
        },
    )
}

/// JSON that starts as another format does is checked, and nothing is said of the format; what a sender may have sent is checked, too.
fn json_that_looks_like_another_format() -> Vec<Case> {
    const ROWS: [(&str, &str, Option<&str>); 13] = [
        ("number", "1234", None),
        ("text", "\"<?xml version='1.0'?>\"", None),
        ("text_of_base64", "\"eyJhIjoxfQ\"", None),
        ("list_of_texts", "[\"MTIzNDU2Nzg5MGFiY2RlZmdoaWprbG0=\"]", None),
        ("arrow_in_a_text", "{\"a\": \"b=>c\"}", None),
        ("quotes_in_a_text", "{\"'a':\": 1}", None),
        ("blanks", "\n\t {\"a\":\n 1}", None),
        ("mark", "\u{FEFF}{\"a\": 1}", None),
        ("cut_off", "{\"a\": [1, 2", None),
        ("word", "open", None),
        ("bad_byte", "{\"a\": \"\u{1}\"}", None),
        ("of_python", "{'a': 1}", Some("a value of Python")),
        ("of_javascript", "{a: 1}", Some("an object of JavaScript")),
    ];
    table(
        ROWS,
        |(name, ..)| (*name).to_owned(),
        |(_, text, said)| {
            for name in ["body.json", "body.txt", "body"] {
                let ran = checked(name, text.as_bytes(), &["--vendor", "calcom", "--event", "BOOKING_CREATED"]);
                assert_eq!(verdicts(&ran).len(), 1, "{name}: {}", ran.whole());
                assert_eq!(ran.err.contains("it looks like"), said.is_some(), "{name}: {}", ran.whole());
                assert!(said.is_none_or(|said| ran.err.contains(said)), "{name}: {}", ran.whole());
            }
        },
    )
}

/// What something identifies is checked, whatever it looks like.
fn what_a_user_identifies() {
    let ran = checked("body.txt", b"<a></a>", &["--vendor", "calcom", "--event", "BOOKING_CREATED"]);
    assert_eq!(verdicts(&ran).len(), 1, "{}", ran.whole());
    assert!(ran.exit == 1 && ran.err.starts_with("note: ") && ran.err.contains("XML, such as SOAP"), "{}", ran.whole());
}

/// No example of a vendor looks like a format that is not read.
fn payloads_of_vendors() {
    let vendors = root().join("schemas/vendors");
    for name in files(&vendors).into_iter().filter(|name| name.contains("/examples/")) {
        let bytes = std::fs::read(vendors.join(&name)).expect("readable");
        let found = Unread::of_body(&bytes);
        assert!(found.is_none(), "{name} is taken for {:?}", found.map(|format| format.name));
    }
}

/// Ways of holding JSON in a text, and how many deliveries each has.
fn forms(event: &str) -> Vec<(&'static str, String, usize)> {
    let encoded = STANDARD.encode(event);
    let wrapped = encoded.as_bytes().chunks(76).map(String::from_utf8_lossy).collect::<Vec<_>>().join("\n");
    let in_text = Value::from(event).to_string();
    let form: String = form_urlencoded::byte_serialize(event.as_bytes()).collect();
    let header = URL_SAFE_NO_PAD.encode(r#"{"alg":"ES256"}"#);
    vec![
        ("base64", encoded.clone(), 1),
        ("base64_without_padding", encoded.trim_end_matches('=').to_owned(), 1),
        ("base64_for_urls", URL_SAFE_NO_PAD.encode(event), 1),
        ("base64_on_several_lines", wrapped, 1),
        ("base64_a_line", format!("{encoded}\n{encoded}\n\n{encoded}\n"), 3),
        ("base64_of_a_list", STANDARD.encode(format!("[{event},\n{event}]")), 2),
        ("data_url", format!("data:application/json;base64,{encoded}"), 1),
        ("text", in_text.clone(), 1),
        ("text_a_line", format!("{in_text}\n{in_text}\n"), 2),
        ("inside_of_a_text", in_text.trim_matches('"').to_owned(), 1),
        ("text_in_base64", STANDARD.encode(&in_text), 1),
        ("bytes_of_python", format!("b'{event}'"), 1),
        ("form", format!("payload={form}"), 1),
        ("form_of_several_fields", format!("id=7&payload={form}&at=now"), 1),
        ("form_a_line", format!("payload={form}\npayload={form}\n"), 2),
        ("call", format!("done({event});"), 1),
        ("call_of_express", format!("/**/ typeof done === 'function' && done({event});"), 1),
        ("guarded", format!(")]}}',\n{event}"), 1),
        ("token", format!("{header}.{}.c2lnbmF0dXJl", URL_SAFE_NO_PAD.encode(event)), 1),
    ]
}

/// JSON that a text holds in another form is read, also a line of it; a list is several deliveries.
fn json_in_other_forms() -> Vec<Case> {
    let wrong = EVENT.replace("\"state\":\"open\"", "\"state\":7");
    let rows = forms(EVENT).into_iter().zip(forms(&wrong));
    table(
        rows.collect::<Vec<_>>(),
        |((name, ..), _)| (*name).to_owned(),
        |((_, right, count), (_, wrong, _))| {
            let ran = checked("captured.txt", right.as_bytes(), &[]);
            assert_eq!((ran.exit, ran.err.as_str()), (0, ""), "{}", ran.whole());
            let event = Value::from("connection.update");
            assert_eq!(verdicts(&ran), vec![(event.clone(), false); count], "{}", ran.whole());
            let ran = checked("captured.txt", wrong.as_bytes(), &[]);
            assert_eq!(verdicts(&ran), vec![(event, true); count], "{}", ran.whole());
        },
    )
}

/// What an HTTP message has as its body is what was sent, and no other form of it.
fn bodies_of_http_are_as_they_were_sent() {
    let encoded = STANDARD.encode(EVENT);
    let request = format!("POST /hooks/evolution HTTP/1.1\r\nHost: example.com\r\n\r\n{encoded}");
    let ran = checked("captured.http", request.as_bytes(), &["--vendor", "evolution", "--event", "connection.update"]);
    assert_eq!(verdicts(&ran), [(Value::from("connection.update"), true)], "{}", ran.whole());
}

/// Files of a folder in these forms are read as those of JSON are.
fn files_of_a_folder() {
    let encoded = STANDARD.encode(EVENT);
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("one.txt"), &encoded).expect("written");
    std::fs::write(folder.path().join("notes.txt"), "a list of words").expect("written");
    let ran = vistoria(&["check", "--format", "json", &folder.path().to_string_lossy()]);
    assert_eq!(verdicts(&ran), [(Value::from("connection.update"), false)], "{}", ran.whole());
    assert!(ran.err.contains("1 file was passed over"), "{}", ran.whole());
}

fn the_readme_has_the_table() {
    const START: &str =
        "<!-- unread: made from validator/src/capture/unread by the tests; VISTORIA_BLESS=1 writes it -->\n";
    const END: &str = "<!-- end of unread -->";
    let name = "validator/README.md";
    let readme = std::fs::read_to_string(root().join(name)).expect("a README");
    let (before, rest) = readme.split_once(START).expect("the start of the table");
    let (_, after) = rest.split_once(END).expect("the end of the table");
    let mut table = "\n| what an input looks like | what to do |\n| --- | --- |\n".to_owned();
    for format in Unread::all() {
        let _ = writeln!(table, "| {} | {} |", format.name, format.advice);
    }
    assert_committed(name, &format!("{before}{START}{table}\n{END}{after}"));
}

pub(crate) fn subjects() -> Vec<(&'static str, Vec<Case>)> {
    vec![
        ("unread::formats", formats()),
        ("unread::json_that_looks_like_another_format", json_that_looks_like_another_format()),
        ("unread::json_in_other_forms", json_in_other_forms()),
        (
            "unread",
            vec![
                case("what_a_user_identifies", what_a_user_identifies),
                case("payloads_of_vendors", payloads_of_vendors),
                case("bodies_of_http_are_as_they_were_sent", bodies_of_http_are_as_they_were_sent),
                case("files_of_a_folder", files_of_a_folder),
                case("the_readme_has_the_table", the_readme_has_the_table),
            ],
        ),
    ]
}

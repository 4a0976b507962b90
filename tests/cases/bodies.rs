//! Bodies of calls in every media type: each is decoded as its document says, and encoded as it was.

use vistoria_test_helpers::cases::{Case, table};
use vistoria_tests::generated::bodies::{Request, Response};

/// A call, the status of a response, the body, and what it is decoded as; or nothing, when it is refused.
type Row = (&'static str, Option<u16>, &'static [u8], Option<&'static str>);

const ROWS: &[Row] = &[
    ("listItems", Some(200), b"[1,2]", Some("Status200([Integer 1, Integer 2])")),
    ("listItems", Some(200), b"{}", None),
    ("listItems", Some(204), b"", Some("Status204")),
    ("listItems", Some(204), b"{}", None),
    ("listItems", Some(400), br#"{"retry":1}"#, Some("Status400(Problem {\"retry\":1})")),
    ("listItems", Some(400), b"{}", None),
    ("listItems", Some(404), br#"{"retry":1}"#, Some("Status404(Json(Problem {\"retry\":1}))")),
    ("listItems", Some(404), b"gone", Some("Status404(Other(\"gone\"))")),
    ("listItems", Some(404), b"{}", None),
    ("listItems", Some(404), b"\xff", None),
    ("listItems", Some(406), b"[null]", Some("Status406(Array [Null])")),
    ("listItems", Some(406), b"[", None),
    ("listItems", Some(503), b"oops", Some("Status5xx(503, \"oops\")")),
    ("listItems", Some(503), b"", Some("Status5xx(503, \"\")")),
    ("listItems", Some(302), b"\xff", Some("Other(OtherResponse { status: 302, body: [255] })")),
    ("createItem", None, b"name=Ana", Some("CreateItem(CreateItemRequest {\"name\":\"Ana\"})")),
    ("createItem", None, b"name=Ana&name=Eva", None),
    ("createItem", Some(201), br#"{"retry":1}"#, Some("Default(201, Problem {\"retry\":1})")),
    ("setPicture", None, b"\x89PNG", Some("SetPicture(Some(Other([137, 80, 78, 71])))")),
    ("setPicture", None, b"", Some("SetPicture(None)")),
    ("setPicture", Some(200), b"\x89PNG", Some("Status200(Other([137, 80, 78, 71]))")),
    ("setPicture", Some(200), br#"{"retry":1}"#, Some("Status200(Json(Problem {\"retry\":1}))")),
    ("mergeItem", None, br#"{"a":"b"}"#, Some("MergeItem(Object {\"a\": String(\"b\")})")),
    ("mergeItem", None, br#"{"retry":1}"#, Some("MergeItem(Object {\"retry\": Number(1)})")),
    ("mergeItem", None, b"{", None),
    ("mergeItem", Some(200), b"a", Some("Status200(\"a\")")),
    ("addNote", None, b"# a", Some("AddNote(Some(\"# a\"))")),
    ("addNote", None, b"", Some("AddNote(None)")),
];

fn check(&(call, status, body, expected): &Row) {
    let decoded = match status {
        None => Request::decode(call, body).map(|request| (format!("{request:?}"), request.encode())),
        Some(status) => Response::decode(call, status, body).map(|response| {
            let shown = format!("{response:?}");
            let inner =
                shown.split_once('(').and_then(|(_, inner)| inner.strip_suffix(')')).unwrap_or(&shown).to_owned();
            (inner, response.encode())
        }),
    };
    match (decoded, expected) {
        (Ok((shown, encoded)), Some(expected)) => {
            assert_eq!(shown, expected);
            assert_eq!(encoded.expect("a decoded body can be encoded"), body);
        }
        (Err(_), None) => {}
        (decoded, expected) => panic!("{decoded:?} instead of {expected:?}"),
    }
}

pub(crate) fn cases() -> Vec<Case> {
    let name = |(index, (call, status, ..)): &(usize, &Row)| {
        let side = status.map_or_else(|| "request".to_owned(), |status| status.to_string());
        format!("{index:02} {call} {side}")
    };
    table(ROWS.iter().enumerate(), name, |(_, row)| check(row))
}

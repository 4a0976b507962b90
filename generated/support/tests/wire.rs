//! Forms and parameters: rows of what stands in a message and the JSON that it is decoded as. What is decoded is encoded as it was.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};
use vistoria_support::form::{multipart, to_multipart, to_urlencoded, urlencoded};
use vistoria_support::member::{Place, Style, cookie, header, part, path, query};
use vistoria_support::{self as support, Decode, Error, Member, OnWire, RequestHead, parameters};

#[allow(missing_docs, reason = "the names say it")]
mod types {
    use vistoria_support as support;

    support::types! {
    wired pub struct Text {
        required color: String,
    }

    wired pub struct List {
        required color: Vec<String>,
    }

    wired pub struct Object {
        required color: Rgb,
    }

    wired closed pub struct Rgb {
        optional r ("R"): Option<support::Integer> = [support::Limit::Maximum(support::Bound::Whole(255))],
        optional g ("G"): Option<support::Integer>,
        optional b ("B"): Option<support::Integer>,
    }

    /// A filter of everything that is no other parameter.
    wired pub struct Filter {
        optional limit: Option<support::Integer>,
        optional filter: Option<std::collections::BTreeMap<String, bool>>,
    }

    /// A value of each kind.
    wired closed pub struct Order {
        required id: support::Integer,
        optional name: Option<String>,
        optional price: Option<support::Number>,
        optional paid: Option<bool>,
        both note: support::Maybe<support::Integer>,
        optional state: Option<State>,
        optional tags: Option<Vec<String>>,
        optional sizes: Option<Vec<support::Integer>>,
        optional lines: Option<Vec<Line>>,
        optional address: Option<Address>,
        optional labels: Option<std::collections::BTreeMap<String, String>>,
        optional when: Option<When>,
        optional any: Option<serde_json::Value>,
        optional next: Option<Box<Order>>,
    }

    wired pub enum State text { New = "new", Done = "done" }

    wired pub enum When ("a number or a string or a list") {
        Number Integer(support::Integer),
        String Text(State),
        Array List(Vec<support::Integer>),
    }

    wired pub struct Line {
        required price: support::Integer,
        optional parts: Option<Vec<String>>,
    }

    wired pub enum Address one {
        Home(Home) ["street"] {},
        Box(PoBox) ["number"] {},
    }

    wired pub struct Home {
        required street: String,
    }

    wired pub struct PoBox {
        required number: support::Integer,
    }

    wired keeping pub struct Upload {
        required file: support::File,
        optional more: Option<Vec<support::File>>,
        optional title: Option<String>,
        optional line: Option<Line>,
        @ rest: std::collections::BTreeMap<String, support::Integer>
    }
    }
}

use types::*;

/// Shows what was decoded as JSON, or the place of the error.
fn shown<T: Serialize>(decoded: &Result<T, Error>) -> Result<Value, String> {
    match decoded {
        Ok(value) => Ok(serde_json::to_value(value).expect("a decoded value is encoded")),
        Err(error) => Err(error.pointer.clone()),
    }
}

/// Decodes a text at the place of a member, and encodes it again.
fn through<T: Decode + OnWire + Serialize>(member: Member, text: &str) -> (Result<Value, String>, Option<String>) {
    let table = [member];
    let (path, query, header) = match member.place {
        Place::Path => (format!("/base/{text}"), None, None),
        Place::Query | Place::Form => ("/base/x".to_owned(), Some(text), None),
        Place::Header => ("/base/x".to_owned(), None, Some(("X-COLOR", text))),
        Place::Cookie => ("/base/x".to_owned(), None, Some(("cookie", text))),
    };
    let template = if member.place == Place::Path { "/{color}" } else { "/x" };
    let decoded = parameters::decode::<T>((&["/base"], template), &table, &path, query, &mut header.into_iter());
    let encoded = decoded.as_ref().ok().map(|decoded| {
        let RequestHead { path, query, headers } =
            parameters::encode(decoded, (&["/base"], template), &table).expect("a decoded value is encoded");
        match member.place {
            Place::Path => path.strip_prefix("/base/").expect("the base").to_owned(),
            Place::Query | Place::Form => query,
            Place::Header | Place::Cookie => headers.into_iter().next().map(|(_, value)| value).unwrap_or_default(),
        }
    });
    (shown(&decoded), encoded)
}

/// A location, style and explode; a string, a list and an object as they are written, where the style has them.
type Row = (Place, Style, bool, Option<&'static str>, Option<&'static str>, Option<&'static str>);

/// The rows of "Style Examples" in OpenAPI 3.1.1, for each location that has the style.
#[rustfmt::skip]
const STYLES: &[Row] = &[
    (Place::Path, Style::Matrix, false, Some(";color=blue"), Some(";color=blue,black,brown"), Some(";color=R,100,G,200,B,150")),
    (Place::Path, Style::Matrix, true, Some(";color=blue"), Some(";color=blue;color=black;color=brown"), Some(";R=100;G=200;B=150")),
    (Place::Path, Style::Label, false, Some(".blue"), Some(".blue,black,brown"), Some(".R,100,G,200,B,150")),
    (Place::Path, Style::Label, true, Some(".blue"), Some(".blue.black.brown"), Some(".R=100.G=200.B=150")),
    (Place::Path, Style::Simple, false, Some("blue"), Some("blue,black,brown"), Some("R,100,G,200,B,150")),
    (Place::Path, Style::Simple, true, Some("blue"), Some("blue,black,brown"), Some("R=100,G=200,B=150")),
    (Place::Header, Style::Simple, false, Some("blue"), Some("blue,black,brown"), Some("R,100,G,200,B,150")),
    (Place::Header, Style::Simple, true, Some("blue"), Some("blue,black,brown"), Some("R=100,G=200,B=150")),
    (Place::Query, Style::Form, false, Some("color=blue"), Some("color=blue,black,brown"), Some("color=R,100,G,200,B,150")),
    (Place::Query, Style::Form, true, Some("color=blue"), Some("color=blue&color=black&color=brown"), Some("R=100&G=200&B=150")),
    (Place::Cookie, Style::Form, false, Some("color=blue"), Some("color=blue,black,brown"), Some("color=R,100,G,200,B,150")),
    (Place::Cookie, Style::Form, true, Some("color=blue"), Some("color=blue; color=black; color=brown"), Some("R=100; G=200; B=150")),
    (Place::Query, Style::SpaceDelimited, false, None, Some("color=blue%20black%20brown"), Some("color=R%20100%20G%20200%20B%20150")),
    (Place::Query, Style::SpaceDelimited, true, None, Some("color=blue&color=black&color=brown"), None),
    (Place::Query, Style::PipeDelimited, false, None, Some("color=blue%7Cblack%7Cbrown"), Some("color=R%7C100%7CG%7C200%7CB%7C150")),
    (Place::Query, Style::DeepObject, true, None, Some("color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown"), Some("color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")),
];

#[test]
fn styles() {
    for (place, style, explode, text, list, object) in STYLES {
        let member = match place {
            Place::Path => path("color"),
            Place::Header => header("X-Color").key("color"),
            Place::Cookie => cookie("color"),
            Place::Query | Place::Form => query("color"),
        };
        let member = member.style(*style, *explode);
        let check =
            |what: &str, (decoded, encoded): (Result<Value, String>, Option<String>), wire: &str, expected: Value| {
                assert_eq!(decoded, Ok(json!({"color": expected})), "{what} {style:?} {explode} {wire}");
                assert_eq!(encoded.as_deref(), Some(wire), "{what} {style:?} {explode}");
            };
        if let Some(wire) = text {
            check("text", through::<Text>(member, wire), wire, json!("blue"));
        }
        if let Some(wire) = list {
            check("list", through::<List>(member, wire), wire, json!(["blue", "black", "brown"]));
        }
        if let Some(wire) = object {
            check("object", through::<Object>(member, wire), wire, json!({"R": 100, "G": 200, "B": 150}));
        }
    }
}

/// A member, its text, and what is decoded: JSON, or the place of an error. Other ways to write a value that is encoded in one,
/// and what is no value.
#[test]
fn texts_of_parameters() {
    let matrix = |explode| path("color").style(Style::Matrix, explode);
    let deep = || query("color").style(Style::DeepObject, true);
    let delimited = |style| query("color").style(style, false);
    let x = || header("X-Color").key("color");
    let objects: Vec<(Member, &str, Result<Value, &str>)> = vec![
        (deep(), "color[R]=1&other=2", Ok(json!({"R": 1}))),
        (deep(), "color[R]=1&color[R]=2", Err("/color/R")),
        (deep(), "color[R]=one", Err("/color/R")),
        (deep(), "color[R]=256", Err("/color/R")),
        (deep(), "color[secret]=1", Err("/color/*")),
        (deep(), "color=1", Err("/color")),
        (deep(), "", Err("/color")),
        (delimited(Style::Form), "color=R", Err("/color")),
        (query("color"), "R=1&R=2", Err("/color/R")),
        (query("color").media("application/json"), "color=%7B%22R%22:1%7D", Ok(json!({"R": 1}))),
        (query("color").media("application/json"), "color=%7B", Err("/color")),
        (matrix(true), ";R=1;R=2", Err("/color/R")),
        (x(), "R, 1, G, 2", Ok(json!({"R": 1, "G": 2}))),
    ];
    for (member, text, expected) in objects {
        let expected = expected.map(|value| json!({"color": value})).map_err(str::to_owned);
        assert_eq!(through::<Object>(member, text).0, expected, "{text}");
    }
    let lists: Vec<(Member, &str, Result<Value, &str>)> = vec![
        (deep(), "color[]=a&color[]=b", Ok(json!(["a", "b"]))),
        (deep(), "color[10]=c&color[2]=b&color[1]=a", Ok(json!(["a", "b", "c"]))),
        (deep(), "color=a&color=b", Ok(json!(["a", "b"]))),
        (delimited(Style::PipeDelimited), "color=a|b", Ok(json!(["a", "b"]))),
        (delimited(Style::SpaceDelimited), "color=a+b", Ok(json!(["a", "b"]))),
        (delimited(Style::Form), "color=a%2Cb,c", Ok(json!(["a,b", "c"]))),
        (delimited(Style::Form), "color=", Ok(json!([]))),
        (delimited(Style::Form), "color=a&color=b", Err("/color")),
        (query("color"), "color=a%2Cb", Ok(json!(["a,b"]))),
        (query("color"), "color=%FF", Err("/color/0")),
        (matrix(false), ";other=a", Err("/color")),
        (x(), "a, b ,c", Ok(json!(["a", "b", "c"]))),
    ];
    for (member, text, expected) in lists {
        let expected = expected.map(|value| json!({"color": value})).map_err(str::to_owned);
        assert_eq!(through::<List>(member, text).0, expected, "{text}");
    }
    let texts: Vec<(Member, &str, Result<&str, &str>)> = vec![
        (query("color"), "color=a+b%20c", Ok("a b c")),
        (query("color"), "color=100%", Ok("100%")),
        (query("color"), "color=%zz%c3%a9", Ok("%zzé")),
        (query("color"), "color", Ok("")),
        (query("color"), "color=a&color=b", Err("/color")),
        (path("color"), "a%2Fb", Ok("a/b")),
        (path("color"), "", Err("")),
        (path("color"), "a/b", Err("")),
        (x(), "a%20b", Ok("a%20b")),
        (cookie("color"), "other=1; color=a", Ok("a")),
    ];
    for (member, text, expected) in texts {
        let expected = expected.map(|value| json!({"color": value})).map_err(str::to_owned);
        assert_eq!(through::<Text>(member, text).0, expected, "{text}");
    }
}

/// What a style cannot write is an error, never another value.
#[test]
fn values_that_cannot_be_written() {
    let list = |items: &[&str]| List { color: items.iter().map(|item| (*item).to_owned()).collect() };
    let text = |text: &str| Text { color: text.to_owned() };
    let encode_list = |member: Member, value: &List| parameters::encode(value, (&[], "/{color}"), &[member]);
    let encode_text = |member: Member, value: &Text| parameters::encode(value, (&[], "/{color}"), &[member]);
    for (member, items, expected) in [
        (query("color").style(Style::PipeDelimited, false), ["a", "b|c"], "/color/1"),
        (query("color").style(Style::SpaceDelimited, false), ["a b", "c"], "/color/0"),
        (path("color").style(Style::Label, true), ["a", "1.5"], "/color/1"),
        (header("color"), ["a", "b,c"], "/color/1"),
    ] {
        let encoded = encode_list(member, &list(&items)).map_err(|error| error.pointer);
        assert_eq!(encoded, Err(expected.to_owned()), "{items:?}");
    }
    assert_eq!(
        encode_text(header("color"), &text("a\r\nX-Other: b")).map_err(|error| error.pointer),
        Err("/color".to_owned())
    );
    assert_eq!(encode_text(path("color"), &text("")).map_err(|error| error.pointer), Err("/color".to_owned()));
    let written = encode_text(path("color"), &text("a/{color}?")).map(|head| head.path);
    assert_eq!(written, Ok("/a%2F%7Bcolor%7D%3F".to_owned()));
    let reserved = encode_text(query("color").reserved(), &text("a/b?c&d#e%")).map(|head| head.query);
    assert_eq!(reserved, Ok("color=a/b?c%26d%23e%25".to_owned()));
}

/// An exploded object takes the names that belong to no other parameter.
#[test]
fn names_without_a_parameter() {
    let table = [query("limit"), query("filter"), query("api_key").key("")];
    for (text, expected) in [
        ("limit=1&a=true&api_key=x&b=false", Ok(json!({"limit": 1, "filter": {"a": true, "b": false}}))),
        ("limit=1&api_key=x", Ok(json!({"limit": 1}))),
        ("a=yes", Err("/filter/*".to_owned())),
    ] {
        let decoded = parameters::decode::<Filter>((&[], "/a"), &table, "/a", Some(text), &mut std::iter::empty());
        assert_eq!(shown(&decoded), expected, "{text}");
    }
    let empty = [query("limit").or_empty()];
    let decoded = parameters::decode::<Filter>((&[], "/a"), &empty, "/a", Some("limit="), &mut std::iter::empty());
    assert_eq!(shown(&decoded), Ok(json!({})));
}

/// Paths with what is before them, and templates with several variables in a segment.
#[test]
fn templates() {
    let variables: BTreeMap<&str, Member> = ["a", "b"].into_iter().map(|name| (name, path(name))).collect();
    let table: Vec<Member> = variables.into_values().collect();
    for (template, text, expected) in [
        ("/{a}/{b}", "/1/2", Some((1, 2))),
        ("/{a}/{b}", "/v1/1/2", Some((1, 2))),
        ("/{a}/{b}", "/x/v2/1/2", Some((1, 2))),
        ("/{a}/{b}", "/v3/1/2", None),
        ("/x/{a}/{b}", "/1/2", None),
        ("/{a}-{b}.json", "/1-2.json", Some((1, 2))),
        ("/{a}-{b}.json", "/1-.json", None),
        ("/{a}{b}", "/12", Some((1, 2))),
        ("/{a}/x({b})", "/1/x(2)", Some((1, 2))),
        ("/{a}/{b}?x=y", "/1/2", Some((1, 2))),
        ("/{a}/{b}/", "/1/2/", Some((1, 2))),
        ("/{a}/{b}/", "/1/2", None),
    ] {
        let decoded = parameters::decode::<BTreeMap<String, i64>>(
            (&["/v1", "/{c}/v2"], template),
            &table,
            text,
            None,
            &mut std::iter::empty(),
        );
        let found = decoded.ok().map(|found| (found["a"], found["b"]));
        assert_eq!(found, expected, "{template} {text}");
    }
}

type FormRow<'r> = (&'r [Member], &'r str, Result<Value, &'r str>, Option<&'r str>);

/// A form of names and values with the rows of its table, and what is decoded. The last is how it is encoded, where it was not so.
#[test]
fn forms() {
    let deep = |name| part(name).style(Style::DeepObject, true);
    let table: &[Member] = &[deep("lines"), deep("address"), deep("labels"), deep("when"), deep("next")];
    let none: &[Member] = &[];
    let joined: &[Member] = &[part("tags").style(Style::Form, false), part("sizes").media("application/json")];
    let rows: &[FormRow<'_>] = &[
        (none, "id=1", Ok(json!({"id": 1})), None),
        (
            none,
            "id=1&name=a+%26+b&price=1.50&paid=true&state=new",
            // Read from text, since numbers may keep their digits.
            Ok(serde_json::from_str(r#"{"id": 1, "name": "a & b", "price": 1.50, "paid": true, "state": "new"}"#)
                .expect("JSON")),
            None,
        ),
        (none, "id=1&note=", Ok(json!({"id": 1, "note": null})), None),
        (none, "id=1&name=7", Ok(json!({"id": 1, "name": "7"})), None),
        (none, "id=1&tags=a&tags=b&sizes=1", Ok(json!({"id": 1, "tags": ["a", "b"], "sizes": [1]})), None),
        (none, "id=1&address=%7B%22street%22%3A%22a%22%7D", Ok(json!({"id": 1, "address": {"street": "a"}})), None),
        (none, "id=1&lines=%7B%22price%22%3A1%7D", Ok(json!({"id": 1, "lines": [{"price": 1}]})), None),
        (none, "id=1&when=1", Ok(json!({"id": 1, "when": 1})), None),
        (none, "id=1&when=done", Ok(json!({"id": 1, "when": "done"})), None),
        (none, "id=1&when=1&when=2", Ok(json!({"id": 1, "when": [1, 2]})), None),
        (none, "id=1&any=1", Ok(json!({"id": 1, "any": "1"})), None),
        (none, "&id=1&&", Ok(json!({"id": 1})), Some("id=1")),
        (
            table,
            "id=1&lines[0][price]=1&lines[0][parts][]=a&lines[1][price]=2",
            Ok(json!({"id": 1, "lines": [{"price": 1, "parts": ["a"]}, {"price": 2}]})),
            Some("id=1&lines%5B0%5D%5Bprice%5D=1&lines%5B0%5D%5Bparts%5D%5B0%5D=a&lines%5B1%5D%5Bprice%5D=2"),
        ),
        (
            table,
            "id=1&address%5Bnumber%5D=7&labels%5Ba%5D=7&when=1&next%5Bid%5D=2",
            Ok(json!({"id": 1, "address": {"number": 7}, "labels": {"a": "7"}, "when": 1, "next": {"id": 2}})),
            None,
        ),
        (
            joined,
            "id=1&tags=a,b%2Cc&sizes=%5B1%2C2%5D",
            Ok(json!({"id": 1, "tags": ["a", "b,c"], "sizes": [1, 2]})),
            None,
        ),
        (none, "", Err("/id"), None),
        (none, "id=x", Err("/id"), None),
        (none, "id=1&id=2", Err("/id"), None),
        (none, "id=007", Err("/id"), None),
        (none, "id=1&secret=2", Err("/*"), None),
        (none, "id=1&paid=yes", Err("/paid"), None),
        (none, "id=1&state=old", Err("/state"), None),
        (none, "id=1&sizes=1&sizes=x", Err("/sizes/1"), None),
        (none, "id=1&address=%7B", Err("/address"), None),
        (joined, "id=1&sizes=1,2", Err("/sizes"), None),
        (table, "id=1&lines[0][price]=x", Err("/lines/0/price"), None),
        (table, "id=1&lines[0]=1&lines[0][price]=1", Err("/lines/0"), None),
        (table, "id=1&next[next][id]=1", Err("/next/id"), None),
    ];
    for (table, body, expected, encoded) in rows {
        let decoded = urlencoded::<Order>("", body.as_bytes(), table, &[]);
        assert_eq!(shown(&decoded), expected.clone().map_err(str::to_owned), "{body}");
        if let Ok(order) = decoded {
            let written = to_urlencoded(&order, table).expect("a decoded form is encoded");
            assert_eq!(String::from_utf8_lossy(&written.body), encoded.unwrap_or(body));
        }
    }
    assert!(urlencoded::<Order>("application/json", b"id=1", none, &[]).is_err());
    assert!(urlencoded::<Order>("application/x-www-form-urlencoded; charset=UTF-8", b"id=1", none, &[]).is_ok());
    let nested = format!("id=1&next{}=1", "[next]".repeat(100_000));
    assert!(urlencoded::<Order>("", nested.as_bytes(), table, &[]).is_err(), "deeper than JSON may be");
}

const CONTENT_TYPE: &str = "multipart/form-data; boundary=\"b\"";

/// Parts and what is decoded, as JSON; of files their bytes, name and media type.
#[test]
fn parts() {
    let file = "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\n";
    let end = "\r\n--b--\r\n";
    let ok = |body: String, bytes: &[u8]| {
        let upload: Upload = multipart(CONTENT_TYPE, body.as_bytes(), &[], &[]).expect(&body);
        assert_eq!(upload.file.bytes, bytes, "{body}");
        upload
    };
    ok(format!("a preamble{file}content{end}an epilogue"), b"content");
    ok(format!("{file}--bc\r\n--b c\r\nx--b--{end}"), b"--bc\r\n--b c\r\nx--b--");
    ok(format!("{}{end}", file.replace("; filename=\"a.txt\"", "")), b"");
    ok(format!("{file}a{end}").replace("\r\n", "\n"), b"a");
    let upload = ok(
        format!(
            "{file}a\r\n--b \r\ncontent-disposition:form-data;name=more\r\n\r\n\u{1}\r\n--b\r\nContent-Disposition: form-data; name=line\r\nContent-Type: application/json\r\n\r\n{{\"price\": 1}}\r\n--b\r\nContent-Disposition: form-data; name=x\r\n\r\n7{end}"
        ),
        b"a",
    );
    assert_eq!(upload.more.expect("more")[0].bytes, [1]);
    assert_eq!(upload.line.expect("a line").price, support::Integer::from(1));
    assert_eq!(upload.rest["x"], support::Integer::from(7));
    assert_eq!((upload.file.name.as_deref(), upload.file.content_type.as_deref()), (Some("a.txt"), Some("text/plain")));
    for (filename, expected) in [
        ("filename=\"a%22b.txt\"", "a\"b.txt"),
        ("filename=\"a\\\"; b.txt\"", "a\"; b.txt"),
        ("filename=\"x\"; filename*=UTF-8''a%20%C3%A9.txt", "a é.txt"),
        ("filename=a.txt", "a.txt"),
        ("filename=\"C:\\a.txt\"", "C:\\a.txt"),
    ] {
        let upload = ok(format!("{}x{end}", file.replace("filename=\"a.txt\"", filename)), b"x");
        assert_eq!(upload.file.name.as_deref(), Some(expected), "{filename}");
    }
    for (body, place) in [
        (format!("{file}a"), ""),
        ("nothing".to_owned(), ""),
        (format!("{file}a{file}b{end}"), "/file"),
        (format!("{}a{end}", file.replace("name=\"file\"", "name=\"title\"")), "/file"),
        (format!("{file}a\r\n--b\r\nContent-Disposition: form-data; name=line\r\n\r\nx{end}"), "/line"),
        (format!("{file}a\r\n--b\r\nContent-Disposition: form-data; name=secret\r\n\r\nx{end}"), "/*"),
        (format!("{file}a\r\n--b\r\nContent-Disposition: form-data\r\n\r\nx{end}"), ""),
        (format!("{file}a\r\n--b\r\nx{end}"), ""),
    ] {
        let decoded = multipart::<Upload>(CONTENT_TYPE, body.as_bytes(), &[], &[]);
        assert_eq!(shown(&decoded.map(|_| ())), Err(place.to_owned()), "{body}");
    }
    let not_text = [
        format!("{file}a\r\n--b\r\nContent-Disposition: form-data; name=title\r\n\r\n").as_bytes(),
        b"\xff",
        end.as_bytes(),
    ]
    .concat();
    assert_eq!(
        multipart::<Upload>(CONTENT_TYPE, &not_text, &[], &[]).map_err(|error| error.pointer),
        Err("/title".to_owned())
    );
    let image = [part("file").media("image/png, image/*")];
    let body = format!("{file}a{end}");
    assert_eq!(
        multipart::<Upload>(CONTENT_TYPE, body.as_bytes(), &image, &[]).map_err(|error| error.pointer),
        Err("/file".to_owned())
    );
    assert!(multipart::<Upload>("multipart/form-data", body.as_bytes(), &[], &[]).is_err(), "no boundary");
    assert!(multipart::<Upload>("", body.trim_start().as_bytes(), &[], &[]).is_ok(), "the boundary of the first line");
}

/// A form is decoded as it was before it was encoded, whatever is in its files.
#[test]
fn files() {
    let line = Line { price: support::Integer::from(1), parts: None };
    let contents: [&[u8]; 4] = [b"", b"\0\xff\r\n", b"--form-boundary-1\r\n", b"form-boundary-1 form-boundary-2"];
    for content in contents {
        let upload = Upload {
            file: support::File { bytes: content.to_vec(), name: Some("a\"\r\n.txt".to_owned()), content_type: None },
            more: Some(vec![support::File::from(content.to_vec()), support::File::from(b"0".to_vec())]),
            title: Some("0".to_owned()),
            line: Some(line.clone()),
            rest: BTreeMap::from([("x".to_owned(), support::Integer::from(7))]),
        };
        let written = to_multipart(&upload, &[]).expect("a form");
        let decoded: Upload = multipart(&written.content_type, &written.body, &[], &[]).expect("a written form");
        assert_eq!((&decoded.file.bytes, &decoded.file.name), (&upload.file.bytes, &upload.file.name));
        assert_eq!((&decoded.title, &decoded.line, &decoded.rest), (&upload.title, &upload.line, &upload.rest));
        assert_eq!(decoded.more.map(|more| more[1].bytes.clone()), Some(b"0".to_vec()));
        let written = to_urlencoded(&upload, &[]).expect("a form");
        let decoded: Upload = urlencoded(&written.content_type, &written.body, &[], &[]).expect("a written form");
        assert_eq!(decoded.file.bytes, content);
    }
}

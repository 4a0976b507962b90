//! Parameters and forms of calls: each request is decoded as its document says, and encoded as it was or in the form that the
//! document prefers.

use serde::Serialize;
use serde_json::{Value, json};
use vistoria_test_helpers::cases::{Case, table};
use vistoria_tests::generated::calls::{ListPhotosParameters, Request, Response, SearchParameters};
use vistoria_tests::generated::support::{Error, RequestHead};

/// A path, a query, headers, and the parameters as JSON, or the pointer of what is wrong.
type Head = (&'static str, &'static str, &'static [(&'static str, &'static str)], fn() -> Result<Value, &'static str>);

const COOKIE: (&str, &str) = ("Cookie", "theme=dark; session=s");

const PHOTOS: &[Head] = &[
    ("/api/v1/pets/;id=1;id=2/photos/1-2..png", "", &[COOKIE], || Ok(with(json!({"id": [1, 2]})))),
    ("/pets/;id=1/photos/1-2..png", "", &[COOKIE], || Ok(with(json!({})))),
    ("/some/pets/;id=1/photos/1-2..png", "", &[COOKIE], || Ok(with(json!({})))),
    ("/api/v1/pets/;id=1/photos/1-2..png", "id=7&id=8&id_query=true", &[COOKIE], || {
        Ok(with(json!({"id_query_query": [7, 8], "id_query": true})))
    }),
    ("/api/v1/pets/;id=1/photos/1-2..png", "size=1%7C2&other=x", &[COOKIE, ("ID", "a")], || {
        Ok(with(json!({"size": [1, 2], "id_header": "a"})))
    }),
    ("/api/v1/pets/;id=1/photos/1-2..png", "taken%5Bgte%5D=1", &[COOKIE], || Ok(with(json!({"taken": {"gte": 1}})))),
    ("/api/v1/pets/;id=1/photos/1-2..png", "taken=1", &[COOKIE], || Ok(with(json!({"taken": 1})))),
    ("/api/v1/pets/;id=1/photos/1-2..png", "where=%7B%22lt%22%3A1%7D", &[COOKIE], || {
        Ok(with(json!({"where": {"lt": 1}})))
    }),
    ("/api/v1/pets/;id=1/photos/1-2..png", "box=7,7", &[COOKIE], || Ok(with(json!({"box": ["7", 7]})))),
    ("/api/v1/pets/;id=1/photos/1-2..png", "box=a,a", &[COOKIE], || Err("/box/1")),
    ("/api/v1/pets/;id=1/photos/1-2..png", "box=a", &[COOKIE], || Err("/box")),
    ("/api/v1/pets/;id=1/photos/1-2..png", "next=/a?b=c%26d&limit=", &[COOKIE], || {
        Ok(with(json!({"next": "/a?b=c&d"})))
    }),
    ("/api/v1/pets/;id=1/photos/1-2..png", "limit=5", &[COOKIE, ("x-tags", "a"), ("X-TAGS", "b, c")], || {
        Ok(with(json!({"limit": 5, "X-Tags": ["a", "b", "c"]})))
    }),
    ("/api/v1/pets/;id=1/photos/1-2..png", "", &[], || Err("")),
    ("/api/v1/pets/;id=1/photos/1-2..gif", "", &[COOKIE], || Err("/format")),
    ("/api/v1/pets/;id=1/photos/1-0..png", "", &[COOKIE], || Err("/to")),
    ("/api/v1/pets/;id=x/photos/1-2..png", "", &[COOKIE], || Err("/id/0")),
    ("/api/v2/pets/;id=1/photos/1-2..png", "", &[COOKIE], || Err("")),
    ("/api/v1/pets/;id=1/photos/1-2..png/more", "", &[COOKIE], || Err("")),
    ("/api/v1/pets/;id=1/photos/1-2..png", "", &[COOKIE, ("id", "A")], || Err("/id_header")),
    ("/api/v1/pets/;id=1/photos/1-2..png", "size=1%7C2%7C3", &[COOKIE], || Err("/size")),
    ("/api/v1/pets/;id=1/photos/1-2..png", "taken%5Beq%5D=1", &[COOKIE], || Err("/taken")),
    ("/api/v1/pets/;id=1/photos/1-2..png", "where=1", &[COOKIE], || Err("/where")),
    ("/api/v1/pets/;id=1/photos/1-2..png", "limit=many", &[COOKIE], || Err("/limit")),
    ("/api/v1/pets/;id=1/photos/1-2..png", "limit=1&limit=2", &[COOKIE], || Err("/limit")),
];

const SEARCHES: &[Head] = &[
    ("/api/v1/search/", "a=b&page=2&c=d&api_key=secret", &[], || {
        Ok(json!({"filter": {"a": "b", "c": "d"}, "page": 2}))
    }),
    ("/api/v1/search/", "api_key=secret", &[], || Ok(json!({}))),
    ("/api/v1/search", "", &[], || Err("")),
    ("/api/v1/search/", "a=b&a=c", &[], || Err("/filter/*")),
];

/// Adds the parameters that must be there.
fn with(more: Value) -> Value {
    let mut all = json!({"id": [1], "format": "png", "from": 1, "to": 2, "session": "s"});
    let (Some(known), Value::Object(more)) = (all.as_object_mut(), more) else { return all };
    known.extend(more);
    all
}

/// Decodes the parameters of a call.
type Decode<T> = fn(&str, Option<&str>, &[(&'static str, &'static str)]) -> Result<T, Error>;

fn check_head<T: Serialize + PartialEq + std::fmt::Debug>(
    &(path, query, headers, expected): &Head,
    decode: Decode<T>,
    encode: fn(&T) -> Result<RequestHead, Error>,
) {
    let decoded = decode(path, Some(query).filter(|query| !query.is_empty()), headers);
    let shown = decoded.as_ref().map(|decoded| serde_json::to_value(decoded).expect("JSON"));
    assert_eq!(shown.map_err(|error| error.pointer.as_str()), expected());
    let Ok(decoded) = decoded else { return };
    let head = encode(&decoded).expect("decoded parameters are encoded");
    let headers: Vec<(&str, &str)> = head.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert!(head.path.starts_with("/api/v1/"), "{}", head.path);
    let headers: &'static [(&'static str, &'static str)] = Box::leak(
        headers.iter().map(|(name, value)| (&*name.to_string().leak(), &*value.to_string().leak())).collect(),
    );
    assert_eq!(decode(&head.path, Some(&head.query), headers), Ok(decoded), "{head:?}");
}

/// A call, the content type and the body of a request, what is decoded or the pointer of what is wrong, and the encoded body
/// where it is another.
type Row = (&'static str, &'static str, &'static str, Result<&'static str, &'static str>, Option<&'static str>);

const FORM: &str = "application/x-www-form-urlencoded";
const PARTS: &str = "multipart/form-data; boundary=b";

const BODIES: &[Row] = &[
    ("createOrder", FORM, "id=1&code=A", Ok("CreateOrder(Order {\"id\":1,\"code\":\"A\"})"), None),
    ("createOrder", "", "id=1&code=A&paid=", Ok("CreateOrder(Order {\"id\":1,\"code\":\"A\",\"paid\":null})"), None),
    (
        "createOrder",
        "application/x-www-form-urlencoded; charset=utf-8",
        "address[city]=Porto&address[lines][]=a&code=A&id=1&lines[0][price]=1.50&lines[0][next][id]=2&lines[0][next][code]=B&options=%7B%22a%22%3Atrue%7D&path=/a?b&tags=a,b%2Cc",
        Ok(
            "CreateOrder(Order {\"id\":1,\"code\":\"A\",\"address\":{\"city\":\"Porto\",\"lines\":[\"a\"]},\"lines\":[{\"price\":1.50,\"next\":{\"id\":2,\"code\":\"B\"}}],\"tags\":[\"a\",\"b,c\"],\"options\":{\"a\":true},\"path\":\"/a?b\"})",
        ),
        Some(
            "id=1&code=A&address%5Bcity%5D=Porto&address%5Blines%5D%5B0%5D=a&lines%5B0%5D%5Bprice%5D=1.50&lines%5B0%5D%5Bnext%5D%5Bid%5D=2&lines%5B0%5D%5Bnext%5D%5Bcode%5D=B&tags=a,b%2Cc&options=%7B%22a%22%3Atrue%7D&path=/a?b",
        ),
    ),
    (
        "createOrder",
        FORM,
        "id=1&code=A&address=",
        Ok("CreateOrder(Order {\"id\":1,\"code\":\"A\",\"address\":\"\"})"),
        None,
    ),
    // A type with a loss is validated first, and a key that is missing there is at the object.
    ("createOrder", FORM, "code=A", Err(""), None),
    ("createOrder", FORM, "code=a&id=1", Err("/code"), None),
    ("createOrder", FORM, "code=A&id=one", Err("/id"), None),
    ("createOrder", FORM, "code=A&id=1&id=2", Err("/id"), None),
    ("createOrder", FORM, "code=A&id=1&other=2", Err(""), None),
    ("createOrder", FORM, "code=A&id=1&lines[0][price]=x", Err("/lines/0/price"), None),
    ("createOrder", FORM, "code=A&id=1&lines[0][price]=1&lines[0][next][id]=1", Err("/lines/0/next"), None),
    ("createOrder", FORM, "code=A&id=1&options=%7B", Err("/options"), None),
    ("createOrder", "application/json", "{}", Err(""), None),
    ("createPet", "", "", Ok("CreatePet(None)"), None),
    ("createPet", "", "{\"name\":\"a\"}", Ok("CreatePet(Some(Json(Pet {\"name\":\"a\"})))"), None),
    ("createPet", "application/json", "{}", Err("/name"), None),
    (
        "createPet",
        "",
        "name=a&tags=b&tags=c",
        Ok("CreatePet(Some(Other(Form(Pet {\"name\":\"a\",\"tags\":[\"b\",\"c\"]}))))"),
        None,
    ),
    ("createPet", FORM, "name=a&age=-1", Err("/age"), None),
    ("createPet", "text/xml", "<a/>", Ok("CreatePet(Some(Other(Other([60, 97, 47, 62]))))"), None),
    (
        "upload",
        PARTS,
        "--b|Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"|Content-Type: text/plain||x|--b--|",
        Ok("Upload(UploadRequest {\"file\":\"x\"})"),
        Some(
            "--B|Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"|Content-Type: text/plain||x|--B--|",
        ),
    ),
    (
        "upload",
        PARTS,
        "--b|Content-Disposition: form-data; name=count||7|--b|Content-Disposition: form-data; name=file||a|--b|Content-Disposition: form-data; name=more; filename=c||c|--b|Content-Disposition: form-data; name=more; filename=d||d|--b|Content-Disposition: form-data; name=pet||{\"name\":\"e\"}|--b|Content-Disposition: form-data; name=image; filename=i|Content-Type: image/gif||i|--b|Content-Disposition: form-data; name=signed; filename=s||s|--b|Content-Disposition: form-data; name=signed; filename=t||t|--b--|",
        Ok(
            "Upload(UploadRequest {\"file\":\"a\",\"more\":[\"c\",\"d\"],\"image\":\"i\",\"signed\":[\"s\",\"t\"],\"count\":7,\"pet\":{\"name\":\"e\"}})",
        ),
        Some(
            "--B|Content-Disposition: form-data; name=\"file\"||a|--B|Content-Disposition: form-data; name=\"more\"; filename=\"c\"||c|--B|Content-Disposition: form-data; name=\"more\"; filename=\"d\"||d|--B|Content-Disposition: form-data; name=\"image\"; filename=\"i\"|Content-Type: image/gif||i|--B|Content-Disposition: form-data; name=\"signed\"; filename=\"s\"||s|--B|Content-Disposition: form-data; name=\"signed\"; filename=\"t\"||t|--B|Content-Disposition: form-data; name=\"count\"||7|--B|Content-Disposition: form-data; name=\"pet\"|Content-Type: application/json||{\"name\":\"e\"}|--B--|",
        ),
    ),
    ("upload", PARTS, "--b|Content-Disposition: form-data; name=title||x|--b--|", Err("/file"), None),
    (
        "upload",
        PARTS,
        "--b|Content-Disposition: form-data; name=file||a|--b|Content-Disposition: form-data; name=title||longer|--b--|",
        Err("/title"),
        None,
    ),
    (
        "upload",
        PARTS,
        "--b|Content-Disposition: form-data; name=file||a|--b|Content-Disposition: form-data; name=pet||{}|--b--|",
        Err("/pet/name"),
        None,
    ),
    (
        "upload",
        PARTS,
        "--b|Content-Disposition: form-data; name=file||a|--b|Content-Disposition: form-data; name=image|Content-Type: text/plain||i|--b--|",
        Err("/image"),
        None,
    ),
    (
        "upload",
        PARTS,
        "--b|Content-Disposition: form-data; name=file||a|--b|Content-Disposition: form-data; name=secret||i|--b--|",
        Err("/*"),
        None,
    ),
    ("upload", PARTS, "file=a", Err(""), None),
    (
        "sendMessage",
        "",
        "text=a",
        Ok("SendMessage(Form(SendMessageRequestApplicationXWwwFormUrlencoded {\"text\":\"a\"}))"),
        None,
    ),
    (
        "sendMessage",
        "",
        "--b|Content-Disposition: form-data; name=text||a|--b--|",
        Ok("SendMessage(Other(SendMessageRequest {\"text\":\"a\"}))"),
        Some("--B|Content-Disposition: form-data; name=\"text\"||a|--B--|"),
    ),
    ("sendList", PARTS, "--b--", Ok("SendList([45, 45, 98, 45, 45])"), None),
];

fn check_body(&(call, content_type, body, expected, encoded): &Row) {
    let lines = |text: &str| text.replace('|', "\r\n").replace("--B", "--form-boundary-1");
    let body = lines(body);
    let decoded = Request::decode_content(call, content_type, body.as_bytes());
    let shown = decoded.as_ref().map(|request| format!("{request:?}")).map_err(|error| error.pointer.clone());
    assert_eq!(shown, expected.map(str::to_owned).map_err(str::to_owned));
    let Ok(request) = decoded else { return };
    let content = request.encode_content().expect("a decoded request is encoded");
    assert_eq!(String::from_utf8_lossy(&content.body), encoded.map_or(body, lines));
    assert_eq!(request.encode().as_ref(), Ok(&content.body));
    assert_eq!(Request::decode_content(call, &content.content_type, &content.body), Ok(request));
}

/// A response is a form, too.
fn check_response() {
    let response = Response::decode("createPet", 200, b"name=a").expect("a form");
    assert_eq!(format!("{response:?}"), "CreatePet(Status200(Pet {\"name\":\"a\"}))");
    assert_eq!(response.encode(), Ok(b"name=a".to_vec()));
}

pub(crate) fn cases() -> Vec<Case> {
    let head = |(index, (path, query, ..)): &(usize, &Head)| format!("{index:02} {path}?{query}");
    let photos = table(PHOTOS.iter().enumerate(), head, |(_, row)| {
        check_head(
            row,
            |path, query, headers| ListPhotosParameters::decode(path, query, headers.iter().copied()),
            ListPhotosParameters::encode,
        );
    });
    let searches = table(SEARCHES.iter().enumerate(), head, |(_, row)| {
        check_head(
            row,
            |path, query, headers| SearchParameters::decode(path, query, headers.iter().copied()),
            SearchParameters::encode,
        );
    });
    let body = |(index, (call, ..)): &(usize, &Row)| format!("{index:02} {call}");
    let bodies = table(BODIES.iter().enumerate(), body, |(_, row)| check_body(row));
    let response = table(["a response that is a form"], |name| (*name).to_owned(), |_| check_response());
    photos.into_iter().chain(searches).chain(bodies).chain(response).collect()
}

//! The page of a running server, asked as its script asks. `tests/corpora/page.py` uses the script itself, in a browser.

use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};
use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::server::{Response, SECRET, Server, example, post, signed};
use vistoria_test_helpers::target::Target;

use crate::PROGRAM;

/// A value that no example has.
const CANARY: &str = "CANARY \"é\" it's";

/// Returns the answer of the page, which must succeed.
#[track_caller]
fn answer(response: &Response) -> Value {
    assert_eq!(response.status, 200, "{}", response.text);
    serde_json::from_str(response.body()).expect("JSON")
}

fn details(server: &Server, id: &str) -> Value {
    answer(&server.page(&format!("deliveries/{id}"), None))
}

fn search(server: &Server, query: &Value) -> Value {
    answer(&server.page("search", Some(&query.to_string())))
}

/// Returns the ids of what a search finds.
fn found(server: &Server, query: &Value) -> Vec<String> {
    let answer = search(server, query);
    let rows = answer["deliveries"].as_array().expect("rows");
    rows.iter().map(|row| row["id"].as_str().expect("an id").to_owned()).collect()
}

/// Delivers an example with a value of our own, and returns its id.
fn deliver_canary(server: &Server) -> String {
    let mut body: Value = serde_json::from_slice(&example("calcom", "BOOKING_CREATED")).expect("JSON");
    body["payload"]["title"] = CANARY.into();
    let body = body.to_string().into_bytes();
    let mut headers = signed("calcom", &body);
    headers.push(("x-note".to_owned(), CANARY.replace('é', "e")));
    headers.push(("x-api-key".to_owned(), "a secret of somebody".to_owned()));
    let response = server.ask(&post("/calcom?q=CANARY", &headers, &body));
    assert_eq!(response.status, 200, "{}", response.text);
    response.header("vistoria-delivery").expect("an id").to_owned()
}

/// The page has everything about a finding, its keys in the order in which they came, and no value of the delivery.
#[test]
fn the_page_shows_what_and_where_and_no_value() {
    let server = Server::start(PROGRAM, &[]);
    let (to, secrets) = (format!("http://{}", server.address), server.folder.path().join("secrets"));
    let rule = "clinicarx/appointment-not-yet-performed";
    vistoria(&["send", "--break", rule, "--to", &to, "--secrets", &secrets.to_string_lossy()]);
    let record = server.records().pop().expect("kept");
    let mut shown = details(&server, &record.id);
    for key in ["id", "time"] {
        shown[key].take();
    }
    insta::assert_snapshot!("the_page_shows_what_and_where_and_no_value", format!("{shown:#}"));
}

/// Keys stand in the order in which they came, and one that is absent where the finding about it leads to.
#[test]
fn keys_in_their_order() {
    let server = Server::start(PROGRAM, &[]);
    let example: Value = serde_json::from_slice(&example("calcom", "BOOKING_CREATED")).expect("JSON");
    let body =
        format!(r#"{{"payload": {{}}, "triggerEvent": "BOOKING_CREATED", "createdAt": {}}}"#, example["createdAt"]);
    let response = server.ask(&post("/calcom", &signed("calcom", body.as_bytes()), body.as_bytes()));
    let shown = details(&server, response.header("vistoria-delivery").expect("an id"));
    let lines: Vec<&str> =
        shown["lines"].as_array().expect("lines").iter().filter_map(|line| line["text"].as_str()).collect();
    let keys: Vec<&str> = lines.iter().copied().filter(|line| !line.ends_with("absent")).collect();
    let expected = [
        "{",
        "\"payload\": {",
        "}",
        "\"triggerEvent\": text of 15 characters",
        "\"createdAt\": text of 24 characters",
        "}",
    ];
    assert_eq!(keys, expected, "{shown:#}");
    assert!(lines.contains(&"\"title\": absent"), "{lines:?}");
    assert!(shown["lines"].as_array().expect("lines").iter().any(|line| line["finding_pointer"] == "/payload/title"));
}

/// With a file for the key, the page's URL stays what it is; the file is only its owner's.
#[test]
fn a_key_that_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("key");
    let option = file.to_string_lossy().into_owned();
    let mut server = Server::start(PROGRAM, &["--page-key-file", &option]);
    let first = server.key().to_owned();
    assert_eq!(std::fs::read_to_string(&file).expect("created").trim(), first);
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&file.metadata().expect("there").permissions()) & 0o777, 0o600);
    server.restart(PROGRAM, &["--page-key-file", &option]);
    assert_eq!(server.key(), first);
    // Without it, each start has another.
    server.restart(PROGRAM, &[]);
    assert_ne!(server.key(), first);
    for text in ["short", "with a blank in it, which no URL has"] {
        std::fs::write(&file, text).expect("written");
        let ran = vistoria(&["listen", "--listen", "127.0.0.1:0", "--page-key-file", &option]);
        assert!(ran.exit == 2 && ran.err.contains("at least 16"), "{}", ran.whole());
        assert!(!ran.whole().contains(text), "{}", ran.whole());
    }
}

/// All that the page loads and links to is relative to it, so that a proxy may have it below any path.
#[test]
fn below_another_path() {
    let server = Server::start(PROGRAM, &[]);
    let page = server.ask(b"GET /_vistoria HTTP/1.1\r\nhost: localhost\r\n\r\n");
    let links: Vec<&str> =
        page.body().split(['"']).filter(|text| text.contains(".js") || text.contains(".css")).collect();
    assert_eq!(links, ["_vistoria/page.css", "_vistoria/page.js"]);
    let files = ["page.css", "page.js", "details.js", "server.js"].map(|file| server.page(file, None));
    for file in files.iter().chain([&page]) {
        assert_eq!(file.status, 200, "{}", file.text);
        assert!(!["\"/_", "`/_", "'/_", "src=\"/", "href=\"/"].iter().any(|link| file.body().contains(link)));
        assert!(
            !["innerHTML", "insertAdjacent", "outerHTML", "eval(", "style="]
                .iter()
                .any(|word| file.body().contains(word))
        );
        let policy = file.header("content-security-policy").expect("a policy");
        assert!(policy.starts_with("default-src 'none'; script-src 'self';") && !policy.contains("unsafe"), "{policy}");
    }
    let slash = server.ask(b"GET /_vistoria/?key=a HTTP/1.1\r\nhost: localhost\r\n\r\n");
    assert_eq!((slash.status, slash.header("location")), (308, Some("../_vistoria?key=a")));
}

/// What arrives is streamed to whoever watches; what is not in the journal also to whoever comes later.
#[test]
fn the_stream() {
    let server = Server::start(PROGRAM, &["--mode", "enforce"]);
    let mut watcher = TcpStream::connect(server.address).expect("connected");
    watcher.set_read_timeout(Some(Duration::from_secs(2))).expect("set");
    write!(watcher, "GET /_vistoria/deliveries?key={} HTTP/1.1\r\nhost: localhost\r\n\r\n", server.key())
        .expect("written");
    let (mut start, mut read) = (String::new(), [0; 4096]);
    while !start.contains("event: hello") {
        let length = watcher.read(&mut read).expect("the start of the stream");
        start.push_str(&String::from_utf8_lossy(&read[..length]));
    }
    let stored = server.deliver("calcom", "BOOKING_CREATED");
    let unsigned = server.ask(&post("/calcom", &[], b"{}"));
    assert_eq!(unsigned.status, 401);
    let refused = unsigned.header("vistoria-delivery").expect("an id").to_owned();
    assert_eq!(server.ask(b"GET /nobody HTTP/1.1\r\nhost: a\r\n\r\n").status, 404);
    let mut streamed = Vec::new();
    let _ = watcher.read_to_end(&mut streamed);
    let streamed = start + &String::from_utf8_lossy(&streamed);
    let later = server.streamed();
    for (what, text, count) in [("at once", &streamed, 3), ("later", &later, 2)] {
        assert_eq!(text.matches("event: delivery").count(), count, "{what}: {text}");
        assert!(text.contains(&refused) && text.contains("\"not read\""), "{what}: {text}");
    }
    assert!(streamed.contains(&stored) && !later.contains(&stored));
    // Nothing of a refused delivery but why.
    let shown = details(&server, &refused);
    assert_eq!(shown["findings"][0]["code"], "signature/missing", "{shown}");
    assert_eq!(server.page(&format!("reveal/{refused}"), Some("{}")).status, 404);
}

/// Each filter, and what was in the journal before the server was started.
#[test]
fn the_history() {
    let mut server = Server::start(PROGRAM, &[]);
    let first = server.deliver("calcom", "BOOKING_CREATED");
    let second = server.deliver("twenty", "person.created");
    let invalid = server.ask(&post("/calcom", &signed("calcom", b"{}"), b"{}"));
    let invalid = invalid.header("vistoria-delivery").expect("an id").to_owned();
    let unsigned = server.ask(&post("/chatwoot", &[], &example("chatwoot", "message_created")));
    let unsigned = unsigned.header("vistoria-delivery").expect("an id").to_owned();
    server.restart(PROGRAM, &[]);
    let canary = deliver_canary(&server);
    let time = |id: &str| details(&server, id)["time"].clone();
    let code = details(&server, &invalid)["findings"][0]["code"].clone();
    for (query, expected) in [
        (json!({}), &[&canary, &unsigned, &invalid, &second, &first][..]),
        (json!({"vendor": "calcom"}), &[&canary, &invalid, &first]),
        (json!({"vendor": "twenty", "event": "person.created"}), &[&second]),
        (json!({"vendor": "twenty", "event": "person.deleted"}), &[]),
        (json!({"verdict": "invalid"}), &[&invalid]),
        (json!({"verdict": "refused"}), &[&unsigned]),
        (json!({"verdict": "clean"}), &[&canary, &second, &first]),
        (json!({"code": "SIGNATURE/missing"}), &[&unsigned]),
        (json!({"words": code}), &[&invalid]),
        (json!({"words": second[20..].to_uppercase()}), &[&second]),
        (json!({"words": "booking_"}), &[&canary, &first]),
        (json!({"words": "canary"}), &[]),
        (json!({"words": "canary", "in-bodies": true}), &[&canary]),
        (json!({"words": "\"É\" it's", "in-bodies": true}), &[&canary]),
        (json!({"since": time(&unsigned)}), &[&canary, &unsigned]),
        (json!({"until": time(&second)}), &[&second, &first]),
        (json!({"since": time(&second), "until": time(&invalid)}), &[&invalid, &second]),
        (json!({"failed": true}), &[]),
    ] {
        assert_eq!(&found(&server, &query).iter().collect::<Vec<_>>(), expected, "{query}");
    }
    for broken in
        ["1", "{\"nothing\": 1}", "{", "{\"since\": \"yesterday\"}", &json!({"words": "a".repeat(300)}).to_string()]
    {
        let response = server.page("search", Some(broken));
        assert_eq!(response.status, 400, "{broken}: {}", response.text);
    }
    // A search of bodies is logged, without the words.
    assert_eq!(server.logged("the page searched bodies").len(), 2);
    assert!(!server.log().contains("canary"));
    assert!(
        server.get("/metrics").contains("vistoria_page_total{action=\"search-bodies\"} 2\n"),
        "{}",
        server.get("/metrics")
    );
}

/// A long journal comes a page at a time, each delivery once, over files of which some are compressed.
#[test]
fn the_history_by_pages() {
    let mut server = Server::start(PROGRAM, &["--journal-file-size", "100000", "--durable", "false"]);
    let body = example("calcom", "BOOKING_CREATED");
    let request = post("/calcom", &signed("calcom", &body), &body);
    let mut ids: Vec<String> =
        (0..250).map(|_| server.ask(&request).header("vistoria-delivery").expect("an id").to_owned()).collect();
    ids.reverse();
    server.kill();
    let files = vistoria_validator::journal::files(&server.journal()).expect("readable");
    assert!(files.len() > 4, "{files:?}");
    let packed = std::process::Command::new("gzip").arg(server.journal().join(&files[1])).status().expect("gzip");
    assert!(packed.success());
    server.restart(PROGRAM, &["--journal-file-size", "100000"]);
    let (mut all, mut pages, mut query) = (Vec::new(), 0, json!({}));
    loop {
        let page = search(&server, &query);
        let rows = page["deliveries"].as_array().expect("rows");
        assert!(rows.len() <= 100);
        all.extend(rows.iter().map(|row| row["id"].as_str().expect("an id").to_owned()));
        pages += 1;
        if page["next"].is_null() {
            break;
        }
        query["before"] = page["next"].clone();
    }
    assert_eq!(all, ids);
    assert_eq!(pages, 3);
    // A place of somebody's own leads to no other file.
    for file in ["../secrets", "/etc/passwd", "lock", ""] {
        let answer = search(&server, &json!({"before": {"file": file, "offset": 10}}));
        assert!(!answer.to_string().contains("root:") && !answer.to_string().contains(SECRET), "{answer}");
    }
}

/// Values are shown only on request, and each request is logged and counted.
#[test]
fn values_behind_a_request() {
    let server = Server::start(PROGRAM, &["--mode", "enforce"]);
    let id = deliver_canary(&server);
    assert!(!server.shown().contains("CANARY"), "{}", server.shown());
    assert!(server.logged("the page showed").is_empty());
    let shown = answer(&server.page(&format!("reveal/{id}"), Some("{}")));
    let header = |name: &str| {
        let headers = shown["headers"].as_array().expect("headers");
        headers.iter().find(|header| header[0] == name).map(|header| header[1].clone())
    };
    assert_eq!(header("x-note"), Some("CANARY \"e\" it's".into()));
    assert_eq!(header("x-api-key"), Some(Value::Null), "secrets are not in the journal");
    assert!(shown["body"].as_str().expect("a text").contains("it's"));
    assert!(!shown.to_string().contains("a secret of somebody"));
    let logged = server.logged("the page showed headers and body");
    assert!(logged.len() == 1 && logged[0].contains(&id) && logged[0].contains("127.0.0.1"), "{logged:?}");
    assert!(!server.log().contains("CANARY"));
    assert!(server.get("/metrics").contains("vistoria_page_total{action=\"reveal\"} 1\n"));

    // The `.http` file is a capture with the same verdict, and its signature is still that of the vendor.
    let file = server.folder.path().join("delivery.http");
    let text = format!("{}{}", shown["http_head"].as_str().expect("a head"), shown["body"].as_str().expect("a body"));
    std::fs::write(&file, text).expect("written");
    let secrets = server.folder.path().join("secrets");
    let checked = vistoria(&["check", &file.to_string_lossy(), "--secrets", &secrets.to_string_lossy()]);
    assert_eq!(checked.exit, 0, "{}", checked.whole());

    // The command sends the same bytes to this server.
    let ran = std::process::Command::new("sh").arg("-c").arg(shown["curl"].as_str().expect("a command")).output();
    if ran.is_ok_and(|ran| ran.status.success()) {
        let records = server.records();
        assert_eq!(records.len(), 2);
        assert_eq!(records[0].body, records[1].body);
        assert_eq!(records[0].path, records[1].path);
        assert!(records[1].verified);
    }
}

/// Whatever has the key must also be asked for by the page: no link, form or page of another site does anything.
#[test]
fn only_the_page_asks() {
    let server = Server::start(PROGRAM, &[]);
    let id = deliver_canary(&server);
    let ask = |method: &str, path: &str, headers: &str| {
        let head =
            format!("{method} /_vistoria/{path} HTTP/1.1\r\nhost: localhost\r\n{headers}content-length: 0\r\n\r\n");
        server.ask(head.as_bytes()).status
    };
    let key = format!("vistoria-key: {}\r\n", server.key());
    for path in ["search".to_owned(), format!("reveal/{id}"), format!("replay/{id}"), format!("deliveries/{id}")] {
        assert_eq!(ask("POST", &path, "x-vistoria: page\r\n"), 403, "{path} without a key");
        assert_eq!(
            ask("GET", &path, "vistoria-key: 0123456789abcdef0123456789abcdef\r\n"),
            403,
            "{path} with another key"
        );
        assert_eq!(ask("POST", &path, &key), 404, "{path} without the page's header");
        assert_eq!(ask("OPTIONS", &path, &key), 404, "{path}");
    }
    for path in [format!("reveal/{id}"), format!("replay/{id}"), "search".to_owned()] {
        assert_eq!(ask("GET", &path, &format!("{key}x-vistoria: page\r\n")), 404, "{path} with GET");
    }
    for id in ["..", "../secrets", "%2e%2e", "0", ""] {
        assert_eq!(server.page(&format!("reveal/{id}"), Some("{}")).status, 404, "{id}");
        assert_eq!(server.page(&format!("deliveries/{id}"), None).status, 404, "{id}");
    }
    let nobody = server.ask(format!("POST /_vistoria/search HTTP/1.1\r\nhost: evil.example\r\n{key}x-vistoria: page\r\ncontent-length: 0\r\n\r\n").as_bytes());
    assert_eq!(nobody.status, 404);
    assert!(server.get("/metrics").contains("vistoria_page_total{action=\"reveal\"} 0\n"));
}

/// Attempts, what the target said, and what was set aside.
#[test]
fn attempts_and_answers() {
    let target = Target::start(|_| 422);
    let server = Server::start(PROGRAM, &["--forward", &target.url, "--forward-attempts", "2"]);
    let id = deliver_canary(&server);
    assert_eq!(server.logged("was set aside after 2 attempts").len(), 1);
    let shown = details(&server, &id);
    let outcomes: Vec<&str> = shown["attempts"]
        .as_array()
        .expect("attempts")
        .iter()
        .filter_map(|attempt| attempt["outcome"].as_str())
        .collect();
    assert_eq!(outcomes, ["the target responded with 422"; 2], "{shown:#}");
    assert_eq!((&shown["failure"]["attempts"], &shown["failure"]["last"]), (&2.into(), &"422".into()));
    assert_eq!(found(&server, &json!({"failed": true})), [&*id]);
    // By hand.
    let refused = server.page(&format!("replay/{id}"), Some("{}"));
    assert_eq!(refused.status, 502, "{}", refused.text);
    assert!(refused.text.contains("the target responded with 422"), "{}", refused.text);
    let shown = details(&server, &id);
    assert_eq!((&shown["attempts"][2]["number"], &shown["attempts"][2]["by_hand"]), (&3.into(), &true.into()));
}

/// As it came, with another body, to another URL, signed or not.
#[test]
fn replay_with_changes() {
    let (target, other) = (Target::start(|_| 200), Target::start(|_| 200));
    let server = Server::start(PROGRAM, &["--mode", "enforce", "--forward", &target.url]);
    let id = deliver_canary(&server);
    assert_eq!(target.wait_for(1), [&*id]);
    let replay = |changes: Value| server.page(&format!("replay/{id}"), Some(&changes.to_string())).status;
    assert_eq!(replay(json!({})), 200);
    assert_eq!(replay(json!({"body": "{\"changed\": 1}"})), 200);
    assert_eq!(replay(json!({"body": "{\"changed\": 2}", "sign": true})), 200);
    assert_eq!(target.wait_for(4).len(), 4);
    let sent = target.requests();
    let header = |number: usize, name: &str| sent[number].header(name).unwrap_or_default().to_owned();
    assert_eq!((sent[1].id(), sent[1].body == sent[0].body), (id.clone(), true));
    assert_eq!(header(1, "vistoria-verified"), "?1");
    let is_signed = |number: usize| {
        let signature = signed("calcom", &sent[number].body);
        signature.iter().all(|(name, value)| sent[number].header(name) == Some(value))
    };
    for (number, body, signed) in [(2, "{\"changed\": 1}", false), (3, "{\"changed\": 2}", true)] {
        assert_eq!(String::from_utf8_lossy(&sent[number].body), body);
        // It is another delivery, which nobody verified, and says which one it was made from.
        assert_ne!(sent[number].id(), id);
        assert_eq!(header(number, "vistoria-replay-of"), id);
        assert_eq!(
            (header(number, "vistoria-verified"), header(number, "vistoria-verdict")),
            ("?0".into(), "unchecked".into())
        );
        assert_eq!(is_signed(number), signed, "{number}");
    }
    assert_eq!(replay(json!({"to": other.url})), 200);
    assert_eq!(other.wait_for(1), [&*id]);
    assert_eq!(other.requests()[0].body, sent[0].body);

    // Nothing is signed for another URL, and none leads back here, or is none.
    let own = format!("http://{}", server.address);
    for to in [
        &own,
        "http://169.254.169.254",
        "http://[fe80::1]",
        "http://user:word@localhost:1",
        "file:///etc/passwd",
        "@evil",
        "",
    ] {
        assert_eq!(replay(json!({"to": to})), 400, "{to}");
    }
    assert_eq!(replay(json!({"to": other.url, "sign": true})), 400);
    assert_eq!(replay(json!({"headers": []})), 400);
    assert_eq!(other.requests().len(), 1);
    let ids: BTreeSet<String> = server.records().into_iter().map(|record| record.id).collect();
    assert_eq!(ids, BTreeSet::from([id.clone()]), "nothing came back");
    assert_eq!(server.logged("by hand, with another body, signed: 200").len(), 1);
    assert_eq!(server.logged(&format!("was sent to {} by hand: 200", other.url)).len(), 1);
    assert!(!server.log().contains("changed\\\""));
    assert!(
        server.get("/metrics").contains("vistoria_page_total{action=\"replay\"} 12\n"),
        "{}",
        server.get("/metrics")
    );
}

/// A secret that is the signature itself goes to the configured target only.
#[test]
fn no_secret_to_another_url() {
    let (target, other) = (Target::start(|_| 200), Target::start(|_| 200));
    let server = Server::start(PROGRAM, &["--forward", &target.url]);
    let body = example("evolution", "messages.upsert");
    let response = server.ask(&post("/evolution", &signed("evolution", &body), &body));
    let id = response.header("vistoria-delivery").expect("an id");
    assert_eq!(target.wait_for(1), [id]);
    assert!(target.requests()[0].head.contains(SECRET));
    let sent = server.page(&format!("replay/{id}"), Some(&json!({"to": other.url}).to_string()));
    assert_eq!(sent.status, 200, "{}", sent.text);
    assert_eq!(other.wait_for(1), [id]);
    assert!(!other.requests()[0].head.contains(SECRET));
}

/// One page more than the limit is refused with 503, and is accepted once another page has closed.
#[test]
fn many_watch() {
    let server = Server::start(PROGRAM, &[]);
    let asked = |query: &str| {
        let mut stream = TcpStream::connect(server.address).expect("connected");
        let path = format!("/_vistoria/deliveries?{query}{}", server.key());
        write!(stream, "GET {path} HTTP/1.1\r\nhost: localhost\r\n\r\n").expect("written");
        let mut head = [0; 2000];
        stream.set_read_timeout(Some(Duration::from_secs(10))).expect("set");
        let read = stream.read(&mut head).expect("an answer");
        (String::from_utf8_lossy(&head[..read]).into_owned(), stream)
    };
    let watch = || asked("key=");
    assert!(asked("a=1&key=").0.starts_with("HTTP/1.1 403"), "the key stands first");
    let mut watching: Vec<_> = (0..16).map(|_| watch()).collect();
    assert!(watching.iter().all(|(head, _)| head.starts_with("HTTP/1.1 200")), "{watching:?}");
    let (refused, _) = watch();
    assert!(refused.starts_with("HTTP/1.1 503") && refused.contains("retry-after"), "{refused}");
    watching.clear();
    let until = std::time::Instant::now() + Duration::from_secs(20);
    while !watch().0.starts_with("HTTP/1.1 200") {
        // It is noticed when the next sign of life is sent.
        assert!(std::time::Instant::now() < until);
        server.deliver("calcom", "BOOKING_CREATED");
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// Who may see the page.
#[test]
fn who_sees_the_page() {
    for (option, host, status) in [
        ("loopback", "localhost", 200),
        ("loopback", "vistoria.example", 404),
        ("everyone", "vistoria.example", 200),
        ("nobody", "localhost", 404),
    ] {
        let server = Server::start(PROGRAM, &["--page", option]);
        let answer = server.ask(format!("GET /_vistoria HTTP/1.1\r\nhost: {host}\r\n\r\n").as_bytes());
        assert_eq!(answer.status, status, "{option} {host}");
    }
}

//! Forms of inputs beside the usual ones: what is in them is found, at its place in the file, and what cannot be read is named.

use std::io::Write as _;

use vistoria_test_helpers::cases::{Case, case, table};
use vistoria_test_helpers::files;
use vistoria_test_helpers::program::{Output, vistoria};
use vistoria_validator::capture::{BodyAvailability, Captured};

use crate::fixture;

fn path(name: &str) -> String {
    fixture("inputs").join(name).to_string_lossy().into_owned()
}

/// Every file of `fixtures/inputs`, held to the contract there.
fn reports() -> Vec<Case> {
    let is_input = |name: &String| name != "clinic.yaml" && !name.starts_with("bodies/");
    table(files(&fixture("inputs")).into_iter().filter(is_input), Clone::clone, |name| {
        let ran = vistoria(&["check", "-v", "--level", "note", "--contract", &path("clinic.yaml"), &path(&name)]);
        insta::assert_snapshot!(name, ran.whole());
    })
}

/// Checks a file of this name and these bytes, in a folder of its own, against a schema of objects.
fn checked(name: &str, bytes: &[u8], words: &[&str]) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    let (file, schema) = (folder.path().join(name), folder.path().join("schema.json"));
    std::fs::write(&file, bytes).expect("written");
    std::fs::write(&schema, r#"{"type": "object"}"#).expect("written");
    let (file, schema) = (file.to_string_lossy(), schema.to_string_lossy());
    let described: &[&str] = if words.contains(&"--vendor") { &[] } else { &["--schema", &schema] };
    vistoria(&[&["check"], described, words, &[&file]].concat())
}

fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).expect("written");
    encoder.finish().expect("written")
}

/// The three lines, compressed.
const BROTLI: &str = "1b0800f82515f6fa829320a001";
const BZIP2: &str = "425a6839314159265359eab58900000002c0800010000a200021b106621238bb9229c2848755ac4800";

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        archive.start_file(*name, options).expect("started");
        archive.write_all(bytes).expect("written");
    }
    archive.finish().expect("written").into_inner()
}

fn tarred(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = tar::Builder::new(Vec::new());
    for (name, bytes) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        archive.append_data(&mut header, name, *bytes).expect("written");
    }
    archive.into_inner().expect("written")
}

const LINES: &[u8] = b"{}\n{}\n{}\n";

/// What has no payload or cannot be read is an input that could not be processed, and the message says why.
fn refused() -> Vec<Case> {
    let gz = || gzipped(LINES);
    let tar = || [&[0; 257][..], b"ustar", &[0; 250]].concat();
    let text = "{}\n{}\n";
    let utf_16 = || text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let utf_16_be = || text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    let utf_32 = || text.chars().flat_map(|char| u32::from(char).to_le_bytes()).collect::<Vec<u8>>();
    let utf_32_be = || text.chars().flat_map(|char| u32::from(char).to_be_bytes()).collect::<Vec<u8>>();
    let rows = [
        ("empty.ndjson", Vec::new(), "it has no payload"),
        ("empty.json", Vec::new(), "it has no payload"),
        ("blank.ndjson", b"\n\n".to_vec(), "it has no payload"),
        ("empty.journal", Vec::new(), "it has no payload"),
        ("empty.har", br#"{"log": {"entries": []}}"#.to_vec(), "it has no payload"),
        ("blank.har", Vec::new(), "it has no payload"),
        ("empty.json-seq", Vec::new(), "it has no payload"),
        ("separators.json-seq", b"\x1e\n\x1e".to_vec(), "it has no payload"),
        ("comments.http", b"# a comment\n".to_vec(), "it has no payload"),
        ("plain.ndjson.gz", LINES.to_vec(), "it is not gzip"),
        ("plain.ndjson.zst", LINES.to_vec(), "it is not Zstandard"),
        ("cut.ndjson.gz", gz()[..gz().len() - 9].to_vec(), "it is truncated"),
        (
            "more.ndjson.gz",
            [gz(), b"more".to_vec()].concat(),
            "its compressed data is complete, but other bytes follow it",
        ),
        ("archive.zip", b"PK\x03\x04....".to_vec(), "it is a damaged zip archive"),
        ("archive.tar", tar(), "it is a damaged tar archive"),
        ("archive.tar.gz", gzipped(&tar()), "it is a damaged tar archive"),
        ("plain.ndjson.bz2", LINES.to_vec(), "it is not bzip2"),
        ("cut.ndjson.bz2", hex::decode(BZIP2).expect("hex")[..30].to_vec(), "cut.ndjson.bz2"),
        ("empty.zip", zipped(&[]), "the archive has no file of messages"),
        ("pictures.zip", zipped(&[("a.png", b"x"), ("__MACOSX/b.json", b"{}")]), "1 file was passed over"),
        ("nested.zip", zipped(&[("inner.zip", &zipped(&[("a.json", b"{}")]))]), "it is an archive in an archive"),
        ("empty-file.zip", zipped(&[("a.ndjson", b"")]), "nothing was checked"),
        ("empty-table.csv", b"id,payload\n".to_vec(), "it has no payload"),
        ("comments.yaml", b"# nothing\n".to_vec(), "it has no payload"),
        ("broken.yaml", b"a: [\n".to_vec(), "it is not YAML"),
        ("day.xz", b"\xFD7zXZ\0\0\0".to_vec(), "it is compressed by xz, which is not read: unpack it first"),
        ("flows", b"1234:9:websocket;0:~8:response;".to_vec(), "it is flows of mitmproxy, which is not read: mitmdump"),
        ("page", b"<!DOCTYPE html><html>".to_vec(), "it is HTML"),
        ("packets.pcap", b"\xD4\xC3\xB2\xA1\x02\0\x04\0".to_vec(), "it is a capture of packets"),
        ("utf-16.json", utf_16(), "it is UTF-16"),
        ("utf-16.ndjson", [vec![0xFF, 0xFE], utf_16()].concat(), "it is UTF-16"),
        ("utf-16be.json", utf_16_be(), "it is UTF-16"),
        ("utf-16be.ndjson", [vec![0xFE, 0xFF], utf_16_be()].concat(), "it is UTF-16"),
        ("utf-32.json", utf_32(), "it is UTF-32"),
        ("utf-32.ndjson", [vec![0xFF, 0xFE, 0, 0], utf_32()].concat(), "it is UTF-32"),
        ("utf-32be.json", utf_32_be(), "it is UTF-32"),
        ("utf-32be.ndjson", [vec![0, 0, 0xFE, 0xFF], utf_32_be()].concat(), "it is UTF-32"),
        ("words.http", b"Hello, world\n".to_vec(), "its first line is not that of a request"),
    ];
    table(
        rows,
        |(name, ..)| (*name).to_owned(),
        |(name, bytes, reason)| {
            let ran = checked(name, &bytes, &[]);
            assert_eq!(ran.exit, 2, "{}", ran.whole());
            assert!(ran.err.contains(reason), "{}", ran.whole());
        },
    )
}

/// The content or an option says what is in a file whose extension does not.
fn kinds() -> Vec<Case> {
    let har = br#"{"log": {"entries": [{"request": {"method": "POST", "url": "/"}}]}}"#.to_vec();
    let rows: Vec<(&str, Vec<u8>, &[&str], usize)> = vec![
        ("day.log", LINES.to_vec(), &[], 3),
        ("day", gzipped(LINES), &[], 3),
        ("padded.ndjson.gz", [gzipped(LINES), gzipped(LINES), vec![0; 99]].concat(), &[], 6),
        ("named-json.json", gzipped(b"{}"), &[], 1),
        ("day.ndjson.bz2", hex::decode(BZIP2).expect("hex"), &[], 3),
        ("day-in-bzip2", hex::decode(BZIP2).expect("hex"), &[], 3),
        ("day.ndjson.br", hex::decode(BROTLI).expect("hex"), &[], 3),
        ("archive.zip", zipped(&[("a/day.ndjson", LINES), ("b.json.gz", &gzipped(b"{}")), ("c.log", LINES)]), &[], 7),
        ("archive", zipped(&[("a/day.ndjson", LINES)]), &[], 3),
        ("archive.tar", tarred(&[("./a/day.ndjson", LINES), ("empty.ndjson", b""), ("d.png", b"x")]), &[], 3),
        ("archive.tgz", gzipped(&tarred(&[("day.ndjson", LINES)])), &[], 3),
        ("table.csv", b"\xEF\xBB\xBFid;payload\n1;{}\n2;\"{\n}\"\n".to_vec(), &[], 2),
        ("table.tsv", b"id\tpayload\n1\t{}\n".to_vec(), &[], 1),
        ("documents.yaml", b"%YAML 1.2\n---\na: 1\n--- {}\n...\n---\nb: 2\n".to_vec(), &[], 3),
        ("indented.txt", b"{\n}\n{\n}".to_vec(), &[], 2),
        ("indented.json", b"{\n}\n{\n}".to_vec(), &[], 2),
        ("lines.json", LINES.to_vec(), &[], 3),
        ("lines-and-told.json", LINES.to_vec(), &["--input-format", "json"], 1),
        // One body with a fault, rather than two.
        ("two-on-a-line.json", b"{} {}".to_vec(), &[], 1),
        ("one-after-another.json", b"{}{}\n".to_vec(), &[], 1),
        ("archive.json", har.clone(), &["--all"], 1),
        ("indented-and-told.json", b"{\n}\n{\n}".to_vec(), &["--input-format", "json-seq"], 2),
        ("sequence", b"\x1e{}\n\x1e{}\n".to_vec(), &[], 2),
        ("words.txt", b"one\ntwo\n".to_vec(), &[], 1),
        ("numbers.txt", b"1 2 3\n4 5\n".to_vec(), &[], 1),
        ("exchange", b"POST / HTTP/1.1\r\n\r\n{}HTTP/1.1 200 OK\r\n\r\n".to_vec(), &[], 1),
        ("archive.txt", har, &["--all"], 1),
        ("one-line.txt", b"{}\n".to_vec(), &["--input-format", "ndjson"], 1),
        ("lines.txt", LINES.to_vec(), &["--input-format", "json"], 1),
    ];
    table(
        rows,
        |(name, ..)| (*name).to_owned(),
        |(name, bytes, words, count)| {
            let ran = checked(name, &bytes, &[words, &["--format", "json"]].concat());
            let report: serde_json::Value = serde_json::from_str(&ran.out).expect("a report");
            assert_eq!(report["payloads"].as_array().map(Vec::len), Some(count), "{}", ran.whole());
        },
    )
}

fn an_empty_list_has_no_payload() {
    let ran = checked("empty.json", b"[]", &["--vendor", "calcom"]);
    assert!(ran.exit == 2 && ran.err.contains("the list is empty"), "{}", ran.whole());
}

/// A journal that has received nothing yet is no error among others, and nothing to check is one.
fn a_folder_of_an_empty_journal() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("today.journal"), "").expect("written");
    let path = folder.path().to_string_lossy();
    let ran = vistoria(&["check", &path]);
    assert!(ran.exit == 2 && ran.err.contains("nothing was checked"), "{}", ran.whole());
    std::fs::write(folder.path().join("body.json"), "{}").expect("written");
    let ran = vistoria(&["check", &path]);
    assert_eq!((ran.exit, ran.err.as_str()), (1, ""));
}

/// The files of a folder that are passed over are counted; an option reads them.
fn files_that_are_passed_over() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["a.json", "b.md", "c.md", "notes", "d.log", "empty.txt", ".hidden"] {
        let text = if name == "notes" { "a list of words" } else { "{}" };
        std::fs::write(folder.path().join(name), if name == "empty.txt" { "" } else { text }).expect("written");
    }
    let path = folder.path().to_string_lossy();
    let ran = vistoria(&["check", "--event", "new-appointment", &path]);
    let expected = "4 files were passed over because of the extension (1 without one, 2 .md, 1 .txt)";
    assert!(ran.err.contains(expected) && ran.out.contains("2 payloads:"), "{}", ran.whole());
    let ran = vistoria(&["check", "--event", "new-appointment", "--input-format", "json", &path]);
    assert!(ran.err.contains("it has no payload") && ran.out.contains("5 payloads:"), "{}", ran.whole());
}

/// The parts of a form that an archive has only one by one are the body again, with its media type; those of a multipart form
/// are not its bytes.
fn parameters_of_a_form() -> Vec<Case> {
    const PARAMETERS: &str = r#"[{"name": "a b", "value": "é&"}, {"name": "c"}]"#;
    const ROWS: [(&str, &str, &str, BodyAvailability); 4] = [
        ("application/x-www-form-urlencoded", PARAMETERS, "a+b=%C3%A9%26&c=", BodyAvailability::Here),
        ("", PARAMETERS, "a+b=%C3%A9%26&c=", BodyAvailability::Here),
        ("multipart/form-data", PARAMETERS, "", BodyAvailability::NotCaptured),
        ("application/json", "[]", "", BodyAvailability::Here),
    ];
    table(
        ROWS,
        |(media_type, ..)| format!("{media_type:?}"),
        |(media_type, parameters, body, availability)| {
            let archive = format!(
                r#"{{"log": {{"entries": [{{"request": {{"method": "POST", "url": "https://example.com/token",
                "postData": {{"mimeType": "{media_type}", "params": {parameters}}}}}}}]}}}}"#
            );
            let read = Captured::of_file("a.har", archive.into_bytes()).remove(0).expect("readable");
            assert_eq!((&*String::from_utf8_lossy(&read.body), read.body_availability), (body, availability));
            let stated = Some(media_type).filter(|media_type| !media_type.is_empty());
            assert_eq!(read.headers.expect("headers").text("content-type"), stated);
        },
    )
}

/// Each file is checked once, whatever leads to it; links that lead nowhere or in circles lose no payload.
#[cfg(unix)]
fn files_that_several_links_lead_to() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    std::fs::create_dir(path("a")).expect("written");
    std::fs::write(path("a/body.json"), "{}").expect("written");
    symlink(path("a"), path("b")).expect("written");
    symlink(folder.path(), path("a/circle")).expect("written");
    symlink(path("gone"), path("nowhere.json")).expect("written");
    let (whole, file) =
        (folder.path().to_string_lossy().into_owned(), path("a/body.json").to_string_lossy().into_owned());
    let ran = vistoria(&["check", "--event", "new-appointment", &whole, &file]);
    assert!(ran.exit == 1 && ran.out.contains("1 payload:"), "{}", ran.whole());
    for expected in [
        "the link leads to a folder that it is in",
        "the link leads to nothing",
        "1 file was read before",
        "the file was read before",
    ] {
        assert!(ran.err.contains(expected), "{expected}: {}", ran.whole());
    }
    assert!(!ran.err.contains("error:"), "{}", ran.whole());
}

/// An empty file is an error when it is all there is, and a note beside others.
fn an_empty_file_beside_others() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    std::fs::write(path("empty.ndjson"), "").expect("written");
    std::fs::write(path("schema.json"), "{}").expect("written");
    std::fs::write(path("body.json"), "{}").expect("written");
    let check = |names: &[&str]| {
        let paths: Vec<String> = names.iter().map(|name| path(name)).collect();
        let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
        vistoria(&[&["check", "--schema", &path("schema.json")], &paths[..]].concat())
    };
    let ran = check(&["empty.ndjson", "body.json"]);
    assert!(ran.exit == 0 && ran.err.contains("note: ") && ran.err.contains("it has no payload"), "{}", ran.whole());
    assert_eq!(check(&["empty.ndjson"]).exit, 2);
}

fn a_pattern_without_a_match() {
    let folder = tempfile::tempdir().expect("a folder");
    let pattern = folder.path().join("*.json").to_string_lossy().into_owned();
    let ran = vistoria(&["check", &pattern]);
    assert!(ran.exit == 2 && ran.err.contains("no file matches the pattern"), "{}", ran.whole());
}

/// The messages of a websocket are payloads when they are JSON, or events of Socket.IO; they stand in the archive or beside it.
fn messages_of_websockets() {
    const EVENT: &str = r#"{"event": "connection.update", "instance": "shop"}"#;
    let frame =
        |data: &str| serde_json::json!({"type": "receive", "opcode": 1, "time": 1.7e12, "data": data}).to_string();
    let bytes = r#"{"type": "send", "opcode": 2, "data": "eyJhIjogMX0="}"#.to_owned();
    let frames = [
        frame("2probe"),
        frame(EVENT),
        frame(&format!("42/shop,[\"connection.update\",{EVENT}]")),
        bytes,
        "7".to_owned(),
    ];
    let entry = |more: &str| format!(r#"{{"request": {{"method": "GET", "url": "wss://example.com/"}}{more}}}"#);
    let archive = |more: &str| format!(r#"{{"log": {{"entries": [{}]}}}}"#, entry(more)).into_bytes();
    let read = Captured::of_file("a.har", archive(&format!(r#", "_webSocketMessages": [{}]"#, frames.join(","))));
    let bodies: Vec<_> = read
        .into_iter()
        .map(|message| {
            message.map_or_else(|said| said.to_string(), |message| String::from_utf8_lossy(&message.body).into_owned())
        })
        .collect();
    let said = "a.har: 2 messages of websockets without a JSON object were left aside";
    assert_eq!(bodies, [EVENT, EVENT, r#"{"a": 1}"#, said]);

    let attached = archive(r#", "response": {"status": 101, "content": {"_file": "frames.jsonl"}}"#);
    for path in with_files(&[("a.har", &attached), ("frames.jsonl", frames.join("\n").as_bytes())]).paths() {
        let ran = vistoria(&["check", "--vendor", "evolution", &path]);
        assert!(ran.out.contains("2 payloads:"), "{path}: {}", ran.whole());
        assert!(ran.err.contains("2 messages of websockets"), "{path}: {}", ran.whole());
    }
}

/// Files in a folder, in a zip archive and in tar archives, in either order.
struct Packed(tempfile::TempDir);

fn with_files(files: &[(&str, &[u8])]) -> Packed {
    let packed = Packed(tempfile::tempdir().expect("a folder"));
    let folder = packed.0.path().join("files/below");
    std::fs::create_dir_all(&folder).expect("written");
    for (name, bytes) in files {
        std::fs::write(folder.join(name), bytes).expect("written");
    }
    let names: Vec<(String, &[u8])> = files.iter().map(|(name, bytes)| (format!("below/{name}"), *bytes)).collect();
    let names: Vec<(&str, &[u8])> = names.iter().map(|(name, bytes)| (&**name, *bytes)).collect();
    std::fs::write(packed.0.path().join("files.zip"), zipped(&names)).expect("written");
    std::fs::write(packed.0.path().join("files.tar"), tarred(&names)).expect("written");
    let turned: Vec<(&str, &[u8])> = names.into_iter().rev().collect();
    std::fs::write(packed.0.path().join("turned.tgz"), gzipped(&tarred(&turned))).expect("written");
    packed
}

impl Packed {
    fn paths(&self) -> [String; 4] {
        ["files", "files.zip", "files.tar", "turned.tgz"]
            .map(|name| self.0.path().join(name).to_string_lossy().into_owned())
    }
}

/// A file that an archive has a body in is part of the archive, in a folder and in zip and tar archives, and is no payload of its own.
fn bodies_beside_an_archive() {
    let request = |name: &str| {
        format!(
            r#"{{"request": {{"method": "POST", "url": "http://localhost/hooks/appointment/new",
            "postData": {{"mimeType": "application/json", "_file": "{name}"}}}}}}"#
        )
    };
    let names = ["0a.json", "./0b.json", "0c.json", "../../0d.json"].map(request).join(",");
    let archive = format!(r#"{{"log": {{"entries": [{names}]}}}}"#);
    let files: [(&str, &[u8]); 4] =
        [("0a.json", b"{}"), ("0b.json", b"{}"), ("z.har", archive.as_bytes()), ("z.json", b"{}")];
    for path in with_files(&files).paths() {
        let ran = vistoria(&["check", "-v", "--format", "json", &path]);
        let report: serde_json::Value = serde_json::from_str(&ran.out).expect("a report");
        let mut sources: Vec<String> = report["payloads"]
            .as_array()
            .expect("payloads")
            .iter()
            .map(|payload| {
                format!(
                    "{}#{}",
                    payload["source"].as_str().expect("a name").trim_start_matches(&path),
                    payload["entry"]
                )
            })
            .collect();
        sources.sort();
        let expected = ["#1", "#2", "#3", "#4"].map(|entry| format!("/below/z.har{entry}"));
        assert_eq!(sources, [&expected[..], &["/below/z.json#null".to_owned()]].concat());
        // The files of an archive are checked in its order.
        let first = report["payloads"].as_array().expect("payloads").iter().position(|payload| payload["entry"] == 1);
        let codes = |at: usize| report["payloads"][first.expect("an entry") + at]["findings"].to_string();
        assert!(codes(0).contains("clinicarx/") && codes(1).contains("clinicarx/"), "{}", ran.out);
        assert!(!codes(2).contains("clinicarx/") && !codes(3).contains("clinicarx/"), "{}", ran.out);
    }
}

/// Archives that name themselves or each other as bodies are read all the same.
fn archives_that_name_each_other() {
    let archive = |name: &str| {
        format!(
            r#"{{"log": {{"entries": [{{"request": {{"method": "POST", "url": "http://localhost/hooks/appointment/new",
            "postData": {{"mimeType": "application/json", "_file": "{name}"}}}}}}]}}}}"#
        )
    };
    let files = [("a.har", archive("b.har")), ("b.har", archive("a.har")), ("c.har", archive("c.har"))];
    let files = files.each_ref().map(|(name, text)| (*name, text.as_bytes()));
    for path in with_files(&files).paths() {
        let ran = vistoria(&["check", "--format", "json", &path]);
        let report: serde_json::Value = serde_json::from_str(&ran.out).expect("a report");
        assert_eq!(report["payloads"].as_array().map(Vec::len), Some(3), "{path}: {}", ran.whole());
    }
}

/// Bodies that an archive has as they were sent, compressed and in base64, are decoded; those that are decoded already stay.
fn compressed_bodies_of_archives() -> Vec<Case> {
    const BODY: &str = r#"{"id": 7, "name": "Rui", "more": "aaaaaaaaaaaaaaaaaaaaaaaa"}"#;
    const ROWS: [(&str, &str, &str); 7] = [
        ("gzip", "gzip", "H4sIAAAAAAAAA6tWykxRslIw11FQykvMTVWyUlAKKs1U0lFQys0vAnMTcQClWgB36KM0PAAAAA=="),
        ("deflate", "deflate", "eJyrVspMUbJSMNdRUMpLzE1VslJQCirNVNJRUMrNLwJzE3EApVoACNgSkw=="),
        ("deflate_without_a_header", "deflate", "q1bKTFGyUjDXUVDKS8xNVbJSUAoqzVTSUVDKzS8CcxNxAKVaAA=="),
        ("brotli", "br", "GzsA+C0K7JgMJLbVzMBRwdx0pSZLq9vTIjdlbTNMyi1ZdPoCpAWRhBmNpAAOHDEmin1SYhRp"),
        ("zstd", "zstd", "KLUv/QBoTQEABAJ7ImlkIjogNywgIm5hbWUiOiAiUnVpIiwgIm1vcmEifQIAbhWJMJ0="),
        ("zstd_in_capitals", "ZSTD", "KLUv/QBoTQEABAJ7ImlkIjogNywgIm5hbWUiOiAiUnVpIiwgIm1vcmEifQIAbhWJMJ0="),
        ("decoded_already", "zstd", ""),
    ];
    table(
        ROWS,
        |(name, ..)| (*name).to_owned(),
        |(_, coding, base64)| {
            let (text, encoding) = if base64.is_empty() { (BODY, "") } else { (base64, "base64") };
            let headers = serde_json::json!([{"name": "Content-Encoding", "value": coding}]);
            let content = serde_json::json!({"mimeType": "application/json", "text": text, "encoding": encoding});
            let archive = serde_json::json!({"log": {"entries": [{
                "request": {"method": "POST", "url": "/", "headers": headers, "postData": content},
                "response": {"status": 200, "headers": headers, "content": content},
            }]}});
            let read = Captured::of_file("a.har", archive.to_string().into_bytes());
            let bodies: Vec<_> = read.into_iter().map(|message| message.expect("readable").body).collect();
            assert_eq!(bodies, [BODY.as_bytes(), BODY.as_bytes()]);
        },
    )
}

/// The fields of a form are the body again, without those that are switched off; a file without a request has no payload.
fn requests_of_bruno() {
    let form =
        "post {\n  url: {{host}}/hooks\n  body: formUrlEncoded\n}\n\nbody:form-urlencoded {\n  a b: é&\n  ~c: 1\n}\n";
    let read = Captured::of_file("a.bru", form.as_bytes().to_vec()).remove(0).expect("readable");
    assert_eq!(String::from_utf8_lossy(&read.body), "a+b=%C3%A9%26");
    assert_eq!(read.request_line().map(|line| (&*line.method, &*line.path)), Some(("POST", "/hooks")));
    let media_type = read.headers.expect("headers").text("content-type").map(str::to_owned);
    assert_eq!(media_type.as_deref(), Some("application/x-www-form-urlencoded"));
    assert!(Captured::of_file("local.bru", b"vars {\n  host: http://localhost\n}\n".to_vec()).is_empty());
}

/// An archive in which nothing is of a contract: what was left aside is said, and that nothing was checked.
fn an_archive_of_strangers() {
    let entry = r#"{"request": {"method": "GET", "url": "https://cdn.example/a.js"}, "response": {"status": 200}}"#;
    let archive = format!(r#"{{"log": {{"entries": [{entry}, {entry}]}}}}"#);
    let ran = checked("strangers.har", archive.as_bytes(), &["--vendor", "calcom"]);
    assert!(ran.exit == 2 && ran.err.contains("nothing was checked"), "{}", ran.whole());
    assert!(ran.out.contains("2 exchanges of archives were left aside"), "{}", ran.whole());
}

pub(crate) fn subjects() -> Vec<(&'static str, Vec<Case>)> {
    vec![
        ("inputs::reports", reports()),
        ("inputs::refused", refused()),
        ("inputs::kinds", kinds()),
        ("inputs::parameters_of_a_form", parameters_of_a_form()),
        ("inputs::compressed_bodies_of_archives", compressed_bodies_of_archives()),
        (
            "inputs",
            vec![
                case("an_empty_list_has_no_payload", an_empty_list_has_no_payload),
                case("a_folder_of_an_empty_journal", a_folder_of_an_empty_journal),
                case("files_that_are_passed_over", files_that_are_passed_over),
                #[cfg(unix)]
                case("files_that_several_links_lead_to", files_that_several_links_lead_to),
                case("an_empty_file_beside_others", an_empty_file_beside_others),
                case("a_pattern_without_a_match", a_pattern_without_a_match),
                case("an_archive_of_strangers", an_archive_of_strangers),
                case("requests_of_bruno", requests_of_bruno),
                case("messages_of_websockets", messages_of_websockets),
                case("bodies_beside_an_archive", bodies_beside_an_archive),
                case("archives_that_name_each_other", archives_that_name_each_other),
            ],
        ),
    ]
}

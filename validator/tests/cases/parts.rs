//! Captures that are checked in parts make the report of one run over all, byte for byte, however they are cut, in whatever order the
//! parts come, and however often.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::slice::from_ref;

use serde_json::{Value, json};
use vistoria_test_helpers::cases::{Case, case, table};
use vistoria_test_helpers::program::{Output, vistoria};
use vistoria_test_helpers::{files, root};

use crate::fixture;

/// The formats that are written at the end of a run.
const FORMATS: [&str; 8] = ["text", "html", "markdown", "github", "junit", "sarif", "gitlab", "rdjson"];

/// A contract with advice that a run reports once.
const CONTRACT: &str = r#"
openapi: 3.1.0
info:
  title: Shop
  version: "1"
  x-vistoria: {vendor: shop, sources: [{id: made-up, title: Made up, kind: integration-notes}]}
webhooks:
  paid:
    x-event: {body: {pointer: /type, equals: paid}}
    post:
      summary: Paid.
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Paid'}}}}
components:
  schemas:
    Paid:
      type: object
      required: [type, id]
      properties:
        type: {type: string}
        id: {type: integer}
        token:
          type: string
          x-advice:
            - {id: token, level: warning, once: true, says: A token is secret., source: {document: made-up, section: all, fidelity: observed}, schema: {maxLength: 1}}
        note:
          type: string
          x-advice:
            - {id: note, level: note, once: true, says: Notes are short., source: {document: made-up, section: all, fidelity: observed}, schema: {maxLength: 1}}
"#;

/// A folder with files, their parts and their reports.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_string_lossy().into_owned()
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        fs::write(self.path(name), content).expect("written");
        self.path(name)
    }

    /// Returns the lines of the parts of these names.
    fn parts(&self, names: &[String], words: &[&str]) -> Vec<String> {
        let (from, to) = (self.write("names", names.join("\n")), self.path("lines"));
        let ran = vistoria(&[&["check", "--part", "--paths-from", &from, "--output", &to], words].concat());
        assert!(Path::new(&to).exists(), "{}", ran.whole());
        fs::read_to_string(to).expect("lines").lines().map(str::to_owned).collect()
    }

    /// Merges lines of parts.
    fn merged(&self, lines: &[String], words: &[&str]) -> Output {
        let (one, other) = lines.split_at(lines.len() / 2);
        let join = |lines: &[String]| lines.iter().map(|line| line.clone() + "\n").collect::<String>();
        let (one, other) = (self.write("one", join(one)), self.write("other", join(other)));
        vistoria(&[&["merge", &other, &one], words].concat())
    }
}

/// Returns a report without the minute at which it was written.
fn timeless(report: &str) -> String {
    match (report.find("<time"), report.find("</time>")) {
        (Some(start), Some(end)) => report[..start].to_owned() + &report[end..],
        _ => report.to_owned(),
    }
}

/// Numbers that look random and are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % most.max(1)
    }

    /// Puts lines in another order, a tenth of them twice.
    fn shuffle(&mut self, lines: &mut Vec<String>) {
        for _ in 0..lines.len().div_ceil(10) {
            lines.push(lines[self.below(lines.len())].clone());
        }
        for index in (1..lines.len()).rev() {
            lines.swap(index, self.below(index + 1));
        }
    }

    /// Cuts a file into ranges.
    fn ranges(&mut self, path: &str, count: usize) -> Vec<String> {
        let size = usize::try_from(fs::metadata(path).expect("a file").len()).expect("a small file");
        let mut cuts: Vec<usize> = (1..count).map(|_| self.below(size + 1)).chain([0, size]).collect();
        cuts.sort_unstable();
        cuts.windows(2).map(|cut| format!("{path}:{}-{}", cut[0], cut[1])).collect()
    }
}

/// Checks that the parts of these names make the reports of one run over these files. `words` are the options of both, `contract` those
/// of `merge`, too.
fn check(
    folder: &Folder,
    inputs: &[String],
    names: &[String],
    (contract, words): (&[&str], &[&str]),
    formats: &[&str],
) {
    let mut lines = folder.parts(names, &[contract, words, &["--format", "html"]].concat());
    assert_eq!(lines.len(), names.len());
    Numbers(lines.len() as u64).shuffle(&mut lines);
    let inputs: Vec<&str> = inputs.iter().map(String::as_str).collect();
    for format in formats {
        let as_format = ["--format", *format];
        let coverage: &[&str] = if *format == "text" { &["--coverage"] } else { &[] };
        let single = vistoria(&[&["check", "--window", "0"], contract, words, &as_format, coverage, &inputs].concat());
        let merged = folder.merged(&lines, &[contract, &as_format, coverage].concat());
        assert_eq!(timeless(&merged.out), timeless(&single.out), "{format}: {}", merged.err);
        assert_eq!(merged.exit, single.exit, "{format}: {}", merged.err);
    }
}

/// Every file of some folders of captures.
fn files_of_all_kinds() {
    let mut all = Vec::new();
    for name in ["bytes", "captures", "deliveries", "exchanges", "inputs", "strangers"] {
        all.extend(files(&fixture(name)).into_iter().map(|file| fixture(name).join(file)));
    }
    all.sort();
    let all: Vec<String> = all.iter().map(|path: &PathBuf| path.to_string_lossy().into_owned()).collect();
    check(&Folder::new(), &all, &all, (&[], &[]), &FORMATS);
}

/// Each file of a folder alone: a run of one payload has a text of its own, and one without a payload fails.
fn files_alone() {
    let folder = Folder::new();
    let empty = folder.write("empty.ndjson", "");
    let blank = folder.write("blank.ndjson", "\n\n");
    let names =
        files(&fixture("inputs")).into_iter().map(|name| fixture("inputs").join(name).to_string_lossy().into_owned());
    for path in names.chain([empty, blank, fixture("captures/hooks.har").to_string_lossy().into_owned()]) {
        check(&folder, from_ref(&path), from_ref(&path), (&[], &[]), &["text", "junit"]);
    }
}

/// Deliveries of several vendors, valid and not, a line each; with lines that are none.
fn deliveries() -> Vec<u8> {
    let mut lines = Vec::new();
    for name in files(&root().join("schemas/vendors")).iter().filter(|name| {
        name.contains("examples/") && Path::new(name).extension().is_some_and(|extension| extension == "json")
    }) {
        let text = fs::read_to_string(root().join("schemas/vendors").join(name)).unwrap_or_default();
        lines.extend(serde_json::from_str::<Value>(&text).ok().map(|body| body.to_string().into_bytes()));
    }
    let none: [&[u8]; 6] = [b"", b"{broken", b"\xff\xfe", b"[1,2", b"{}\r", b"   "];
    let all = none.iter().map(|line| line.to_vec()).chain(lines.clone()).collect::<Vec<_>>();
    let mut numbers = Numbers(1);
    let chosen = (0..lines.len()).map(|_| all[numbers.below(all.len() + 30) % all.len()].clone()).collect::<Vec<_>>();
    chosen.join(&b'\n')
}

fn ranges_of_deliveries(count: usize) {
    let folder = Folder::new();
    let file = folder.write("day.ndjson", deliveries());
    let names = Numbers(count as u64).ranges(&file, count);
    check(&folder, &[file], &names, (&[], &[]), &FORMATS);
}

/// A line of each kind, and what makes ends of lines difficult.
const LINES: &str = "{\"type\":\"paid\",\"id\":1,\"token\":\"abc\",\"note\":\"long\"}\n\n{\"type\":\"paid\",\"id\":\"x\",\"token\":\"abc\"}\r\n{\"id\":3}\n{\n{\"type\":\"paid\",\"id\":4,\"note\":\"long\"}\n  \n{\"type\":\"paid\"}";

/// A file cut into two at every byte, with and without a line break at its end.
fn every_cut(fail_on: &str) {
    let folder = Folder::new();
    let contract = folder.write("shop.yaml", CONTRACT);
    for lines in [LINES.to_owned(), format!("{LINES}\n"), LINES.replace('\n', "\r\n")] {
        let file = folder.write("day.ndjson", &lines);
        let options = ["--contract", &contract, "--fail-on", fail_on];
        let single =
            |format| vistoria(&[&["check", "--window", "0", "--format", format, &file], &options[..]].concat());
        let singles = ["text", "rdjson"].map(|format| (format, single(format)));
        let cuts = 0..=lines.len();
        let pairs = cuts.map(|cut| [format!("{file}:0-{cut}"), format!("{file}:{cut}-{}", lines.len())]);
        let names: Vec<String> = pairs.flatten().collect();
        let parts = folder.parts(&names, &options);
        for pair in parts.chunks(2) {
            for (format, single) in &singles {
                let merged = folder.merged(pair, &["--format", format, "--contract", &contract]);
                assert_eq!((&merged.out, merged.exit), (&single.out, single.exit), "{}{}", merged.err, pair[0]);
            }
        }
    }
}

/// Lines that are longer than ranges, and ranges without a line.
fn long_lines() {
    let folder = Folder::new();
    let lines = |count: usize| {
        (0..count).fold(String::new(), |mut lines, number| {
            let _ = writeln!(lines, "{}", json!({"type": "paid", "id": number, "note": "long ".repeat(100 * number)}));
            lines
        })
    };
    let contract = folder.write("shop.yaml", CONTRACT);
    let file = folder.write("day.ndjson", lines(6));
    let size = fs::metadata(&file).expect("a file").len();
    let names: Vec<String> =
        (0..=size / 100).map(|at| format!("{file}:{}-{}", at * 100, size.min(at * 100 + 100))).collect();
    check(&folder, from_ref(&file), &names, (&["--contract", &contract], &["--show-values"]), &FORMATS);
    let names = [format!("{file}:0-0"), format!("{file}:0-"), format!("{file}:{size}-{}", size + 10)];
    check(&folder, &[file], &names, (&["--contract", &contract], &[]), &["text"]);
}

/// Advice that a run reports once is of the first part that has it, whatever level fails the run.
fn once(fail_on: &'static str) {
    let folder = Folder::new();
    let contract = folder.write("shop.yaml", CONTRACT);
    let mut numbers = Numbers(7);
    let mut line = |number: usize| {
        let mut body = json!({"type": "paid", "id": number});
        for (key, value) in [("token", json!("abc")), ("note", json!("long")), ("id", json!("x"))] {
            if numbers.below(3) == 0 {
                body[key] = value;
            }
        }
        body.to_string()
    };
    let lines: Vec<String> = (0..60).map(&mut line).collect();
    let file = folder.write("day.ndjson", lines.join("\n"));
    for count in [2, 9, 60] {
        let names = Numbers(count as u64).ranges(&file, count);
        let options: (&[&str], &[&str]) = (&["--contract", &contract], &["--fail-on", fail_on]);
        check(&folder, from_ref(&file), &names, options, &["text", "html", "junit"]);
    }
}

/// What is merged with what is not of the same run, or not whole: the text of the refusal.
fn refusals() -> Vec<Case> {
    type Change = fn(&Folder, &mut Vec<String>);
    let rows: [(&str, Change, &[&str], &str); 14] = [
        (
            "other-settings",
            |folder, lines| lines.extend(folder.parts(&[folder.path("b.ndjson")], &["--fail-on", "note"])),
            &[],
            "one was checked with --fail-on note, the other with --fail-on error",
        ),
        ("other-contracts", |_, _| {}, &["--contract", "shop.yaml"], "was checked against other contracts than these"),
        (
            "parts-of-other-contracts",
            |_, lines| lines[1] = lines[1].replacen("\"contracts\":\"", "\"contracts\":\"0", 1),
            &[],
            "they were checked against different contracts",
        ),
        (
            "other-program",
            |_, lines| lines[1] = lines[1].replacen("\"program\":\"", "\"program\":\"9", 1),
            &[],
            "are not of one run: they were written by vistoria",
        ),
        (
            "other-version",
            |_, lines| lines[1] = lines[1].replacen(":1,", ":2,", 1),
            &[],
            "it is of version 2 of the format",
        ),
        (
            "not-a-line",
            |_, lines| "hello".clone_into(&mut lines[1]),
            &[],
            "other:1: it is no whole line of `vistoria check --part`: expected value",
        ),
        ("cut-off", |_, lines| lines[1].truncate(400), &[], "ends before the part"),
        ("cut-off-early", |_, lines| lines[1].truncate(30), &[], "it is no whole line"),
        (
            "not-its-sense",
            |_, lines| lines[1] = lines[1].replacen("\"payloads\":", "\"payloads\":9", 1),
            &[],
            "its counts do not add up",
        ),
        (
            "unknown-key",
            |_, lines| lines[1] = lines[1].replacen("\"causes\":", "\"more\":1,\"causes\":", 1),
            &[],
            "unknown field `more`",
        ),
        (
            "other-bytes",
            |folder, lines| {
                folder.write("a.ndjson", "{}\n{}\n");
                lines.extend(folder.parts(&[folder.path("a.ndjson")], &[]));
            },
            &[],
            "are of different bytes of",
        ),
        ("overlap", |folder, lines| lines.extend(folder.parts(&[folder.path("a.ndjson:0-2")], &[])), &[], "overlap"),
        ("no-lifecycle", |_, _| {}, &["--format", "html"], "has not what the HTML report needs"),
        ("streamed", |_, _| {}, &["--format", "json"], "json, ndjson and csv list every payload"),
    ];
    table(
        rows,
        |(name, ..)| (*name).to_owned(),
        |(_, change, words, expected)| {
            let folder = Folder::new();
            let shop = folder.write("shop.yaml", CONTRACT);
            let names = ["a.ndjson", "b.ndjson"].map(|name| folder.write(name, "{}\n"));
            let mut lines = folder.parts(&names, &[]);
            change(&folder, &mut lines);
            let words: Vec<&str> =
                words.iter().map(|word| if *word == "shop.yaml" { shop.as_str() } else { word }).collect();
            let merged = folder.merged(&lines, &words);
            assert_eq!((merged.exit, merged.out.as_str()), (2, ""), "{}", merged.whole());
            assert!(merged.err.contains(expected), "{}", merged.whole());
        },
    )
}

/// What a worker leaves that was killed counts for nothing when another one has the part.
fn killed_workers() {
    let folder = Folder::new();
    let names = ["a.ndjson", "b.ndjson"].map(|name| folder.write(name, "{}\n"));
    let lines = folder.parts(&names, &[]);
    let whole = folder.merged(&lines, &[]);
    for cut in [250, 300, 400, lines[0].len() - 1] {
        let rest = &lines[0][..cut];
        for killed in [
            // The next attempt appends to the line, or comes before, or in another file.
            vec![format!("{rest}{}", lines[0]), lines[1].clone()],
            vec![lines[0].clone(), lines[1].clone(), rest.to_owned()],
            vec![rest.to_owned(), lines[1].clone(), String::new(), lines[0].clone()],
        ] {
            let merged = folder.merged(&killed, &[]);
            assert_eq!((&merged.out, merged.exit), (&whole.out, whole.exit), "{}", merged.whole());
            assert!(merged.err.contains("is not whole; another line has the part"), "{}", merged.whole());
        }
    }
}

/// A range of which there is no part is an input that could not be read, wherever it is.
fn missing_ranges() {
    let folder = Folder::new();
    let file = folder.write("day.ndjson", "{}\n{}\n{}\n");
    let lines = folder.parts(&[(0, 3), (3, 6), (6, 9)].map(|(from, to)| format!("{file}:{from}-{to}")), &[]);
    for (index, range) in ["0-3", "3-6", "6-9"].iter().enumerate() {
        let mut some = lines.clone();
        some.remove(index);
        let merged = folder.merged(&some, &["--format", "junit"]);
        let said = format!("cannot read {file}:{range}: there is no part of these bytes");
        assert_eq!(merged.exit, 2);
        assert!(merged.err.contains(&said) && merged.out.contains("there is no part"), "{}", merged.whole());
    }
}

/// A file that could not be read is an unreadable input, unless another attempt could read it.
fn another_attempt() {
    let folder = Folder::new();
    let file = folder.path("late.ndjson");
    let failed = folder.parts(from_ref(&file), &[]);
    let alone = folder.merged(&[&failed[..], &failed[..]].concat(), &[]);
    let single = vistoria(&["check", &file]);
    assert_eq!((&alone.out, alone.exit), (&single.out, 2), "{}", alone.whole());
    folder.write("late.ndjson", "{}\n");
    let read = folder.parts(from_ref(&file), &[]);
    let single = vistoria(&["check", &file]);
    for lines in [[&failed[..], &read[..]].concat(), [&read[..], &failed[..]].concat()] {
        assert_eq!(folder.merged(&lines, &[]).out, single.out);
    }
}

/// Whatever stands in a line, it is refused or shown, and nothing that it holds writes to a terminal.
fn lines_of_others() {
    let folder = Folder::new();
    let contract = folder.write("shop.yaml", CONTRACT);
    let file = folder.write("day.ndjson", LINES);
    let options = ["--contract", &contract];
    let line = folder.parts(&[format!("{file}:0-")], &[&options[..], &["--format", "html"]].concat()).remove(0);
    let value: Value = serde_json::from_str(&line).expect("JSON");
    let mut places = Vec::new();
    let mut left = vec![(String::new(), &value)];
    while let Some((pointer, value)) = left.pop() {
        match value {
            Value::Object(entries) => {
                left.extend(entries.iter().map(|(key, value)| (format!("{pointer}/{key}"), value)));
            }
            Value::Array(items) => {
                left.extend(items.iter().enumerate().map(|(index, value)| (format!("{pointer}/{index}"), value)));
            }
            _ => places.push(pointer),
        }
    }
    let others = [
        json!(null),
        json!(0),
        json!(1_u64 << 39),
        json!(u64::MAX),
        json!(""),
        json!("\u{1b}[31m\u{202e}/*"),
        json!([]),
    ];
    let mut numbers = Numbers(9);
    for place in places {
        let mut changed = value.clone();
        let at = changed.pointer_mut(&place).expect("it was found there");
        *at = others[numbers.below(others.len())].clone();
        for format in ["text", "html", "sarif"] {
            let ran = folder.merged(&[changed.to_string()], &[&options[..], &["--format", format]].concat());
            assert!(!format!("{}{}", ran.out, ran.err).contains('\u{1b}'), "{place}: {}", ran.whole());
        }
    }
}

/// Names that are of no part are said, and take no other with them.
fn names_that_are_none() {
    let folder = Folder::new();
    let (file, zip) = (folder.write("a.ndjson", "{}\n"), folder.write("a.ndjson.gz", [0x1f, 0x8b, 8, 0]));
    let one = folder.write("one.json", "{}");
    let colon = folder.write("b:0-9", "{}\n");
    let names = [
        folder.path(""),
        format!("{file}:3-1"),
        format!("{zip}:0-9"),
        format!("{one}:0-9"),
        "-".to_owned(),
        colon,
        "a\0b".to_owned(),
        format!("{}:7-", folder.path("none")),
        file.clone(),
    ];
    let (from, to) = (folder.write("names", names.join("\r\n")), folder.path("lines"));
    let ran = vistoria(&["check", "--part", "--paths-from", &from, "--output", &to]);
    assert_eq!(ran.exit, 2);
    for expected in [
        "it is a folder: name its files, each is a part",
        "its range ends before it starts",
        "it is compressed or an archive",
        "it is no file with a body in each line",
        "standard input has no name to be a part by",
        "cannot read a\u{fffd}b",
        "none:7-: there is no such file",
        "/b:0-9: there is no such file",
    ] {
        assert!(ran.err.contains(expected), "{expected}: {}", ran.err);
    }
    let lines = fs::read_to_string(&to).expect("lines");
    assert_eq!(lines.lines().count(), 5, "{lines}");
    assert!(lines.lines().last().is_some_and(|line| line.contains("a.ndjson\",\"range\":null,\"bytes\":3")), "{lines}");
}

/// Without parts, names in a file are inputs like those of the command line.
fn names_of_inputs() {
    let folder = Folder::new();
    let (one, other) = (folder.write("a.json", "{}"), folder.write("b:0-1", "{}"));
    let from = folder.write("names", format!("{other}\n\n"));
    let named = vistoria(&["check", &one, "--paths-from", &from]);
    let given = vistoria(&["check", &one, &other]);
    assert_eq!(named.whole(), given.whole());
    assert_eq!(vistoria(&["check", "--paths-from", &folder.write("none", "")]).exit, 2);
    let ran = vistoria(&["check", "--part", "--paths-from", &folder.path("none")]);
    assert_eq!((ran.exit, ran.out), (0, String::new()));
}

/// Parts have what reports of one run have, and no more: no value of a payload.
fn parts_are_masked() {
    let folder = Folder::new();
    let contract = folder.write("shop.yaml", CONTRACT);
    let file =
        folder.write("a.ndjson", "{\"type\":\"paid\",\"id\":\"Maria\",\"Maria\":1,\"note\":\"Maria\"}\n{\"Maria\":\n");
    let options = ["--contract", &contract];
    assert!(!folder.parts(from_ref(&file), &options).concat().contains("Maria"));
    assert!(folder.parts(&[file], &[&options[..], &["--show-values"]].concat()).concat().contains("Maria"));
}

/// Lines depend on nothing but the bytes, the contracts and the settings.
fn lines_are_the_same() {
    let folder = Folder::new();
    let file = folder.write("day.ndjson", deliveries());
    let names = Numbers(3).ranges(&file, 7);
    let all = folder.parts(&names, &[]);
    for (name, line) in names.iter().zip(&all) {
        assert_eq!(&folder.parts(from_ref(name), &[])[0], line);
    }
    let ran = vistoria(&["check", "--part", &file, "--format", "csv"]);
    assert!(ran.err.contains("--format csv lists every payload"), "{}", ran.err);
    let secrets = folder.write("secrets.toml", "calcom = \"secret\"");
    let ran = vistoria(&["check", "--part", &file, "--secrets", &secrets]);
    assert!(ran.err.contains("--at must say when signatures are checked"), "{}", ran.err);
}

pub(crate) fn subjects() -> Vec<(&'static str, Vec<Case>)> {
    let counts = [1, 2, 7, 64];
    vec![
        (
            "parts",
            vec![
                case("files-of-all-kinds", files_of_all_kinds),
                case("files-alone", files_alone),
                case("every-cut", || every_cut("error")),
                case("every-cut-that-fails-on-notes", || every_cut("note")),
                case("long-lines", long_lines),
                case("killed-workers", killed_workers),
                case("lines-of-others", lines_of_others),
                case("missing-ranges", missing_ranges),
                case("another-attempt", another_attempt),
                case("names-that-are-none", names_that_are_none),
                case("names-of-inputs", names_of_inputs),
                case("masked", parts_are_masked),
                case("lines-are-the-same", lines_are_the_same),
            ],
        ),
        ("parts_of_deliveries", table(counts, |count| format!("{count}-ranges"), ranges_of_deliveries)),
        ("parts_with_advice", table(["error", "warning", "note"], |fail_on| (*fail_on).to_owned(), once)),
        ("parts_that_do_not_merge", refusals()),
    ]
}

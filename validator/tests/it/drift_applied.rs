//! `drift --apply`: the files of a contract say what `check --overlay` makes of them, and what does not change stays as it was written.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::Value;
use similar::TextDiff;
use tempfile::TempDir;
use vistoria_schemas::contract::specification::{self, Formats};
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::load::read_overlay;
use vistoria_schemas::node::Node;
use vistoria_schemas::remote::RemoteDocuments;
use vistoria_schemas::text::FileId;
use vistoria_schemas::yaml;
use vistoria_test_helpers::files;
use vistoria_test_helpers::program::{Output, vistoria};

use crate::fixture;

/// Returns what the files of a document say, with overlays.
fn values(path: &Path, overlays: &[&Path]) -> Vec<Value> {
    let overlays = overlays.iter().map(|path| read_overlay(&path.display().to_string()).expect("an overlay"));
    let elsewhere = RemoteDocuments { overlays: overlays.collect(), ..RemoteDocuments::default() };
    let reading = specification::read(path, None, Formats::Annotate, &elsewhere).expect("readable");
    reading.sources.files().map(|(_, file)| file.root.as_ref().map_or(Value::Null, Node::to_value)).collect()
}

/// Returns the lines that a change removes and adds.
fn changes(old: &str, new: &str) -> String {
    let diff = TextDiff::from_lines(old, new);
    let hunks = diff.unified_diff().context_radius(0).to_string();
    hunks.lines().filter(|line| !line.starts_with("@@")).fold(String::new(), |text, line| text + line + "\n")
}

/// A document and payloads in a folder.
struct Case {
    folder: TempDir,
    arguments: Vec<String>,
}

impl Case {
    fn run(&self, more: &[&str]) -> Output {
        let own = self.arguments.iter().map(String::as_str);
        vistoria(&own.chain(more.iter().copied()).collect::<Vec<_>>())
    }

    /// Reads a case of `tests/fixtures/drift`, whose document is written to a file of this name.
    fn of_fixture(name: &str, file: &str, write: impl Fn(&str, &Value) -> String) -> Self {
        let text = fs::read_to_string(fixture("drift").join(name)).expect("readable");
        let case = yaml::read(&text, FileId(0), &mut Diagnostics::default()).expect("YAML").to_value();
        let kind = if case.get("schema").is_some() { "schema" } else { "contract" };
        let lines = text.lines().skip_while(|line| *line != format!("{kind}:")).skip(1);
        let lines = lines.take_while(|line| line.starts_with(' ') || line.is_empty());
        let own = lines.fold(String::new(), |text, line| text + line.get(2..).unwrap_or_default() + "\n");
        let payloads =
            case["payloads"].as_array().expect("payloads").iter().fold(String::new(), |mut lines, payload| {
                let times = payload["times"].as_u64().expect("a number");
                (0..times).for_each(|_| writeln!(lines, "{}", payload["body"]).expect("a text"));
                lines
            });
        let more = case["arguments"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let more: Vec<&str> = more.collect();
        Self::new(&[(file, &write(&own, &case[kind]))], &payloads, &[&[&*format!("--{kind}")], &more[..]].concat())
    }

    /// Makes a case of files, of which the first is the document. `option` says what it is, and `more` follow it.
    fn new(files: &[(&str, &str)], payloads: &str, arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, text) in files.iter().copied().chain([("payloads.ndjson", payloads)]) {
            fs::write(folder.path().join(name), text).expect("written");
        }
        let path = |name: &str| folder.path().join(name).display().to_string();
        let (option, more) = arguments.split_first().expect("an option");
        let own = ["drift".to_owned(), (*option).to_owned(), path(files[0].0), path("payloads.ndjson")];
        let arguments = own.into_iter().chain(more.iter().map(ToString::to_string)).collect();
        Self { folder, arguments }
    }
}

/// Returns a document with a comment at each line.
fn commented(text: &str) -> String {
    text.lines().enumerate().fold(String::new(), |text, (index, line)| match line {
        "" => text + "\n",
        line => format!("{text}{line}   # {}\n", index + 1),
    })
}

/// Applies what is proposed, and returns how the file changed.
fn applied(case: &Case, file: &str) -> String {
    let (path, overlay) = (case.folder.path().join(file), case.folder.path().join("overlay.json"));
    let old = fs::read_to_string(&path).expect("readable");
    case.run(&["--propose", &overlay.display().to_string()]);
    let has_actions = fs::read_to_string(&overlay).expect("an overlay").contains("\"target\"");
    let overlays = [overlay.as_path()];
    let wanted = values(&path, if has_actions { &overlays } else { &[] });
    let ran = case.run(&["--apply"]);
    assert!(ran.exit < 2, "{file}: {}", ran.err);
    let new = fs::read_to_string(&path).expect("readable");
    assert_eq!(values(&path, &[]), wanted, "{new}");
    assert_eq!(old != new, has_actions, "{}", ran.err);
    let again = case.run(&["--apply"]);
    assert_eq!((again.exit, fs::read_to_string(&path).expect("readable") == new), (ran.exit, true), "{}", again.err);
    changes(&old, &new)
}

#[test]
fn each_case_is_applied_to_yaml_and_json() {
    for name in files(&fixture("drift")) {
        let yaml = Case::of_fixture(&name, "contract.yaml", |text, _| commented(text));
        let changed = applied(&yaml, "contract.yaml");
        insta::assert_snapshot!(format!("drift_applied_{}", name.trim_end_matches(".yaml")), changed);
        let windows = Case::of_fixture(&name, "contract.yaml", |text, _| commented(text).replace('\n', "\r\n"));
        assert_eq!(applied(&windows, "contract.yaml"), changed);
        let pretty = |_: &str, value: &Value| serde_json::to_string_pretty(value).expect("JSON");
        applied(&Case::of_fixture(&name, "contract.json", pretty), "contract.json");
        applied(&Case::of_fixture(&name, "contract.json", |_, value| value.to_string()), "contract.json");
    }
}

/// An order by lines, with comments in every place where they may stand.
const ORDER: &str = "\
%YAML 1.2
# An order.
---
type: object # of a shop
required:
  # always
  - id
  - note # of the buyer
  - status
properties:
  id: {type: integer}

  # What the buyer wrote.
  note:
    type: string   # of any length
    maxLength: 80

  status: # by us
    # The states of an order.
    type: \"string\"
    enum:
    - open     # at first
    # later
    - closed
    description: >-
      What has become
      of it.
  buyer:
    # Who bought.
    $ref: \"#/$defs/buyer\" # see below
  last: 1
$defs:
  # A person.
  buyer:
    type: object
# The end.
...
";

#[test]
fn comments_and_layout_stay() {
    let payloads = r#"{"id": 1, "status": "open", "note": null, "buyer": null}
{"id": null, "status": 5, "buyer": {}}
{"id": 1, "status": "open", "note": 5}
"#;
    let order = ORDER.replace("  last: 1\n", "");
    let case = Case::new(&[("order.yaml", &order)], payloads, &["--schema"]);
    insta::assert_snapshot!("drift_applied_by_lines", applied(&case, "order.yaml"));
}

/// A contract with a file of its own for the schemas.
const FILES: [(&str, &str); 2] = [
    (
        "shop.yaml",
        "\
openapi: 3.1.0
info: {title: Shop, version: '1', x-vistoria: {vendor: shop, sources: {}}}
webhooks:
  ordered: # at once
    x-event: {body: {pointer: /type, equals: ordered}}
    post:
      requestBody:
        content:
          application/json:
            schema:
              allOf:
                - $ref: schemas.yaml#/order
                - properties: {total: {type: integer}} # in cents
      responses: {'200': {description: Taken.}}
",
    ),
    ("schemas.yaml", "# What is sent.\norder:\n  required: [type, note]\n  properties:\n    type: {type: string}\n"),
];

/// Payloads without a note and without a total.
const LACKING: &str = "{\"type\": \"ordered\", \"total\": null}\n";

#[test]
fn each_change_is_written_to_its_file() {
    let case = Case::new(&FILES, LACKING, &["--contract"]);
    let ran = case.run(&["--apply"]);
    assert_eq!(ran.exit, 0, "{}", ran.err);
    let said = ran.err.replace(&format!("{}/", case.folder.path().display()), "");
    let changed = FILES.map(|(name, old)| {
        let new = fs::read_to_string(case.folder.path().join(name)).expect("readable");
        changes(old, &new)
    });
    insta::assert_snapshot!("drift_applied_to_files", format!("{said}---\n{}---\n{}", changed[0], changed[1]));
}

#[test]
fn only_so_many_are_applied() {
    let case = Case::new(&FILES, LACKING, &["--contract"]);
    let ran = case.run(&["--apply", "--at-most", "1"]);
    assert_eq!((ran.exit, ran.err.matches("changed ").count()), (1, 1), "{}", ran.err);
    let ran = case.run(&["--apply", "--at-most", "1"]);
    assert_eq!((ran.exit, ran.err.matches("changed ").count()), (0, 1), "{}", ran.err);
}

/// A link stays a link, and a file keeps its permissions.
#[cfg(unix)]
#[test]
fn a_file_is_changed_where_it_is() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let case = Case::new(&FILES, LACKING, &["--contract"]);
    let (name, target) = (case.folder.path().join("schemas.yaml"), case.folder.path().join("elsewhere.yaml"));
    fs::rename(&name, &target).expect("renamed");
    symlink(&target, &name).expect("a link");
    fs::set_permissions(&target, fs::Permissions::from_mode(0o640)).expect("permissions");
    assert_eq!(case.run(&["--apply"]).exit, 0);
    assert!(name.is_symlink());
    let permissions = fs::metadata(&target).expect("a file").permissions();
    assert_eq!(permissions.mode() & 0o777, 0o640);
    assert!(fs::read_to_string(&target).expect("readable").contains("required: [type]\n"));
}

/// Where a file cannot be changed alone, nothing is: not that file, and no other.
#[test]
fn what_cannot_be_written_leaves_all_files() {
    for (schemas, why) in [
        (
            "text: &text\n  type: string\norder:\n  required: [type]\n  properties:\n    type: *text\n    note: *text\n",
            "an alias, an anchor or a tag stands there",
        ),
        (
            "order:\n  required: [type]\n  properties:\n    type: &text {type: string}\n    note: *text\n",
            "an alias, an anchor or a tag stands there",
        ),
        ("order:\n  required: [type]\n  properties:\n    type: *text\n    note: &text {type: string}\n", "not YAML"),
        (
            "order:\n  required: [type]\n  properties:\n    note: &text {type: string}\n    more: *text\n    type: {type: string}\n",
            "a change would reach this place",
        ),
        (
            "order:\n  required: [type]\n  properties: {note: {type: string}}\n---\nmore: 1\n",
            "a second document starts here",
        ),
        (
            "both: &both {note: {type: string}}\norder:\n  required: [type]\n  properties:\n    <<: *both\n    type: {type: string}\n",
            "a merge key brings it there",
        ),
    ] {
        let files = [FILES[0], ("schemas.yaml", schemas)];
        let case = Case::new(&files, "{\"type\": \"ordered\", \"total\": null, \"note\": null}\n", &["--contract"]);
        let ran = case.run(&["--apply"]);
        assert_eq!(ran.exit, 2, "{}", ran.err);
        assert!(ran.err.contains(why), "{}", ran.err);
        for (name, text) in files {
            assert_eq!(fs::read_to_string(case.folder.path().join(name)).expect("readable"), text);
        }
        assert_eq!(fs::read_dir(case.folder.path()).expect("a folder").count(), 3);
    }
}

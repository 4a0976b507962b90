//! Bodies that are not JSON, or not quite: a finding with a code and a place, and the other payloads are checked as well.

use vistoria_test_helpers::cases::{Case, case, table};
use vistoria_test_helpers::files;
use vistoria_test_helpers::program::vistoria;

use crate::fixture;

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = table(files(&fixture("bytes")), Clone::clone, |name| {
        let ran = vistoria(&["check", &fixture("bytes").join(&name).to_string_lossy()]);
        insta::assert_snapshot!(name.replace('/', "__"), ran.whole());
    });
    cases.push(case("all_in_one_run", all_in_one_run));
    cases
}

/// No file keeps another one from being reported.
fn all_in_one_run() {
    // An empty file has no payload; a finding says so.
    let (empty, names): (Vec<String>, Vec<String>) =
        files(&fixture("bytes")).into_iter().partition(|name| ["blank.json", "empty.json"].contains(&&**name));
    let ran = vistoria(&["check", "--verbose", &fixture("bytes").to_string_lossy()]);
    let notes = empty.iter().map(|name| format!("note: ./validator/tests/fixtures/bytes/{name}: it has no payload\n"));
    let looks = "note: ./validator/tests/fixtures/bytes/single-quotes.json: it looks like a value of Python: write it with json.dumps\n";
    assert_eq!((ran.exit, ran.err.as_str()), (1, &*notes.chain([looks.to_owned()]).collect::<String>()));
    for name in &names {
        let is_clean = *name == "new-appointment/good.json";
        let path = format!("./validator/tests/fixtures/bytes/{name}: ");
        let line =
            ran.out.lines().find(|line| line.starts_with(&path)).unwrap_or_else(|| panic!("{name}: {}", ran.out));
        assert_eq!(line.ends_with(": clean"), is_clean, "{line}");
    }
    let counts = format!("{} payloads: 1 clean, {} failed; ", names.len(), names.len() - 1);
    assert!(ran.out.contains(&counts), "{}", ran.out);
}

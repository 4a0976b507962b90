//! Bytes that are not what they should be: a finding with a code and a place, and the other payloads checked all the same.

use crate::work::{fixture, vistoria};

#[test]
fn each_kind_of_bad_bytes() {
    let folder = fixture("bytes").to_string_lossy().into_owned();
    insta::assert_snapshot!(vistoria(&["check", &folder]).whole());
}

//! Inside a crate the modules import each other one way: no file imports, through others or directly, a file that imports it.

mod circles;
mod imports;
mod modules;

use std::collections::BTreeMap;

use vistoria_test_helpers::{files, root};

use circles::circles;
use imports::{Import, imports};
use modules::Modules;

/// The hand-written crates, as the folders of their `lib.rs`. A folder that is not there is skipped.
const CRATES: [&str; 5] =
    ["schemas/src", "generator/src", "generated/support/src", "validator/fast_path/src", "validator/src"];

/// Returns a description of every circle among the files of a crate: each import that ties it, a line each.
fn describe(sources: &BTreeMap<String, String>) -> Vec<String> {
    let modules = Modules::parse(sources);
    let imports = imports(&modules);
    let edges = imports.keys().map(|(from, to)| (from.as_str(), to.as_str()));
    circles(edges)
        .into_iter()
        .map(|files| {
            let ties =
                imports.iter().filter(|((from, to), _)| files.contains(from.as_str()) && files.contains(to.as_str()));
            let lines: Vec<String> = ties.map(|(files, names)| line(files, names)).collect();
            format!("a circle of {} files:\n{}", files.len(), lines.join("\n"))
        })
        .collect()
}

fn line((from, to): &(String, String), names: &Import) -> String {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    format!("  {from} imports {} from {to}", names.join(", "))
}

#[test]
fn no_circles_inside_a_crate() {
    let mut found = Vec::new();
    let crates =
        CRATES.iter().map(|folder| (folder, root().join(folder))).filter(|(_, path)| path.join("lib.rs").exists());
    for (folder, path) in crates {
        let is_rust = |name: &String| std::path::Path::new(name).extension().is_some_and(|extension| extension == "rs");
        let names = files(&path).into_iter().filter(is_rust);
        let read = |name: String| (name.clone(), std::fs::read_to_string(path.join(name)).expect("readable"));
        let circles = describe(&names.map(read).collect());
        found.extend(circles.into_iter().map(|circle| format!("{folder}: {circle}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n\n"));
}

/// Returns the circles of made-up files.
fn of(files: &[(&str, &str)]) -> Vec<String> {
    describe(&files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
}

#[track_caller]
fn assert_circle(files: &[(&str, &str)], lines: &[&str]) {
    let found = of(files);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].lines().skip(1).map(str::trim).collect::<Vec<_>>(), lines);
}

#[test]
fn siblings_that_import_each_other() {
    let lib = ("lib.rs", "mod a; mod b;");
    let a = ("a.rs", "use crate::b::{B, Other as Renamed}; pub struct A;");
    assert_circle(
        &[lib, a, ("b.rs", "use super::a::A; pub struct B; pub struct Other;")],
        &["a.rs imports B, Other from b.rs", "b.rs imports A from a.rs"],
    );
    assert_eq!(of(&[lib, a, ("b.rs", "pub struct B; pub struct Other;")]), [""; 0]);
}

#[test]
fn longer_circles() {
    let files = [
        ("lib.rs", "mod a; mod b; mod c; mod apart;"),
        ("a.rs", "use crate::b::f; pub fn g() {}"),
        ("b.rs", "use crate::c::*; pub fn f() {}"),
        ("c.rs", "pub fn h() { crate::a::g() }"),
        ("apart.rs", "use crate::a::g;"),
    ];
    assert_circle(&files, &["a.rs imports f from b.rs", "b.rs imports * from c.rs", "c.rs imports g from a.rs"]);
}

#[test]
fn a_parent_and_its_child() {
    let child = ("a/child.rs", "use super::Parent; pub struct Child; pub fn f() {}");
    // Declaring and re-exporting a child is no import.
    assert_eq!(
        of(&[("lib.rs", "mod a;"), ("a/mod.rs", "mod child; pub use child::Child; pub struct Parent;"), child]),
        [""; 0]
    );
    for text in [
        "mod child; use child::f; pub struct Parent;",
        "mod child; pub struct Parent; fn g() { child::f() }",
        "mod child; pub struct Parent; fn g() { println!(\"{:?}\", self::child::f()) }",
    ] {
        let files = [("lib.rs", "mod a;"), ("a/mod.rs", text), child];
        assert_circle(&files, &["a/child.rs imports Parent from a/mod.rs", "a/mod.rs imports f from a/child.rs"]);
    }
}

/// An import through a re-export is one of the file that defines the item.
#[test]
fn imports_through_a_re_export() {
    let files = [
        ("lib.rs", "mod a;"),
        ("a.rs", "mod b; mod c; pub use b::B; pub use c::*;"),
        ("a/b.rs", "use super::C; pub struct B;"),
        ("a/c.rs", "use crate::a::B; pub struct C;"),
    ];
    assert_circle(&files, &["a/b.rs imports C from a/c.rs", "a/c.rs imports B from a/b.rs"]);
    let one_way = ("a/c.rs", "pub struct C;");
    assert_eq!(of(&[files[0], files[1], files[2], one_way]), [""; 0]);
}

#[test]
fn items_for_tests_and_names_of_other_crates_do_not_count() {
    let files = [
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "use crate::b::B; pub struct A; #[cfg(test)] mod tests { use crate::b; }"),
        ("b.rs", "pub(super) struct B; #[cfg(test)] use crate::a::A; use a::Other; fn f() { let a = 1; a.b(); }"),
    ];
    assert_eq!(of(&files), [""; 0]);
}

#[test]
fn inline_modules_belong_to_their_file() {
    let files = [
        ("lib.rs", "mod a; mod b;"),
        ("a.rs", "pub mod inner { use super::super::b::B; pub struct A; }"),
        ("b.rs", "use crate::a::inner::A; pub struct B;"),
    ];
    assert_circle(&files, &["a.rs imports B from b.rs", "b.rs imports A from a.rs"]);
}

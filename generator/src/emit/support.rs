//! The support that emitted types are built from, inside a file that is to stand alone.
//!
//! The sources of `vistoria-support` are embedded as they are: its `lib.rs` becomes the inside of `mod support`, with each
//! module's source in place of its declaration. Only `export.rs` has a counterpart for this, which is embedded for it.

use std::fmt::Write as _;

use vistoria_support::sources::{EXPORT, MODULES, ROOT};

/// The modules that only some files need, with marks of such a file: text that a line of it contains or, after `^`, starts
/// with.
const OPTIONAL: &[(&str, &[&str])] = &[
    ("body", &["support::body::", "support::JsonOr"]),
    ("files", WIRED),
    ("form", WIRED),
    ("given", WIRED),
    ("kinds", WIRED),
    ("member", WIRED),
    ("multipart", WIRED),
    ("parameters", WIRED),
    ("percent", WIRED),
    ("reading", WIRED),
    ("wired", WIRED),
    ("writing", WIRED),
    ("event", &["^pub enum Event {", "support::Call", "support::encode("]),
    ("instant", &["support::instant::"]),
    ("of", &["support::Of<", "^wired ", "support::form::", "support::parameters!"]),
    ("presence", &["^joined ", "^filled "]),
    ("union", &["^pub enum ", "^wired pub enum "]),
    ("validated", &["^support::held_by!("]),
];

/// Marks of a file that has forms or parameters.
const WIRED: &[&str] = &["^wired ", "support::form::", "support::parameters!"];

/// Returns the modules that emitted types do not need: those that nothing marks, the sources and the tests.
fn unused(types: &str) -> Vec<&'static str> {
    let mut unused: Vec<_> = OPTIONAL.iter().collect();
    for line in types.lines().map(str::trim_start) {
        let has = |mark: &&str| match mark.strip_prefix('^') {
            Some(start) => line.starts_with(start),
            None => line.contains(*mark),
        };
        unused.retain(|(_, marks)| !marks.iter().any(has));
    }
    unused.into_iter().map(|(name, _)| *name).chain(["sources", "tests"]).collect()
}

/// A declaration of the root.
enum Declaration<'a> {
    /// `mod name;`, with its name, and the text up to the semicolon.
    Module(&'a str, &'a str),
    /// `use name::…;`: the name.
    Use(&'a str),
    Other,
}

impl<'a> Declaration<'a> {
    fn of(text: &'a str) -> Self {
        let declared = |line: &'a str| line.split_once("mod ").and_then(|(_, name)| name.strip_suffix(';'));
        if let Some(name) = text.lines().next_back().filter(|line| !line.starts_with("//")).and_then(declared) {
            return Self::Module(name, text.trim_end().trim_end_matches(';'));
        }
        let mut lines = text.lines().filter(|line| !line.starts_with("//"));
        match lines.find_map(|line| line.split_once("use ")?.1.split_once("::")) {
            Some((name, _)) => Self::Use(name),
            None => Self::Other,
        }
    }
}

/// Returns the import of the support module at a path, which emitted types know as `support`.
pub(super) fn import(path: &str) -> String {
    let alias = if path.rsplit("::").next() == Some("support") { "" } else { " as support" };
    format!("use {path}{alias};\n\n")
}

/// Returns the support module for a file that has it inside, with the parts that the file's types need.
pub(super) fn embedded(types: &str) -> String {
    let unused = unused(types);
    let mut support = String::new();
    for text in ROOT.split_inclusive(";\n") {
        match Declaration::of(text) {
            Declaration::Module(name, _) | Declaration::Use(name) if unused.contains(&name) => {}
            Declaration::Module(name, head) => {
                let mut sources = MODULES.iter().chain([&EXPORT]);
                let (_, source) = sources.find(|(of, _)| *of == name).expect("every module is listed, or left out");
                let _ = writeln!(support, "{head} {{\n{source}}}");
            }
            Declaration::Use(_) | Declaration::Other => support.push_str(text),
        }
    }
    let allow =
        "#[allow(dead_code, unreachable_pub, unused_imports, unused_macros, reason = \"no document uses all of it\")]";
    format!("{allow}\n#[rustfmt::skip]\npub mod support {{\n{support}}}\n")
}

#[cfg(test)]
mod tests {
    use super::{EXPORT, MODULES, embedded, import};

    /// Lines with a mark of every optional module.
    const NEEDS_ALL: &str = "joined a\nsupport::JsonOr\nsupport::held_by!(\nsupport::instant::instant\nsupport::Of<u8>\nwired pub enum Event {\n\
         pub enum Event {\n";

    #[test]
    fn sources_are_embedded_as_they_are() {
        let support = embedded(NEEDS_ALL);
        for (name, source) in MODULES.iter().chain([&EXPORT]) {
            assert!(support.contains(&format!("mod {name} {{\n{source}}}\n")), "{name}");
        }
        assert!(support.contains("pub use event::{\n    Call,"));
        for absent in ["mod sources", "mod tests", "macro_export", "vistoria_support::"] {
            assert!(!support.contains(absent), "{absent}");
        }
    }

    #[test]
    fn modules_that_nothing_needs_are_left_out() {
        let support = embedded("pub struct Unit;\n");
        for absent in ["mod event", "use event::", "mod union", "use union::", "mod of", "use of::", "mod validated"] {
            assert!(!support.contains(absent), "{absent}");
        }
        assert!(support.contains("pub mod decode {") && support.contains("pub use decode::{"));
    }

    #[test]
    fn another_name_is_imported_as_support() {
        assert_eq!(import("crate::support"), "use crate::support;\n\n");
        assert_eq!(import("vistoria_support"), "use vistoria_support as support;\n\n");
    }
}

//! What emitted code is built from, as a module of its own or within a single file.

/// The root of the support module.
pub const SUPPORT_ROOT: &str = include_str!("../../support/mod.rs");

/// And what it consists of, beside `instant`, which the formats have too.
pub const SUPPORT: &[(&str, &str)] = &[
    ("cells", include_str!("../../support/cells.rs")),
    ("decode", include_str!("../../support/decode.rs")),
    ("encode", include_str!("../../support/encode.rs")),
    ("event", include_str!("../../support/event.rs")),
    ("held", include_str!("../../support/held.rs")),
    ("keys", include_str!("../../support/keys.rs")),
    ("lex", include_str!("../../support/lex.rs")),
    ("limit", include_str!("../../support/limit.rs")),
    ("of", include_str!("../../support/of.rs")),
    ("read", include_str!("../../support/read.rs")),
    ("sign", include_str!("../../support/sign.rs")),
    ("tape", include_str!("../../support/tape.rs")),
    ("union", include_str!("../../support/union.rs")),
    ("values", include_str!("../../support/values.rs")),
];

/// What only some files need: the module, and what a line has in it, or after `^` starts with, of a file that does.
const OPTIONAL: &[(&str, &[&str])] = &[
    ("cells", &["^joined ", "^filled "]),
    ("event", &["^pub enum Event {", "support::Call", "support::encode("]),
    ("held", &["^support::held_by!("]),
    ("instant", &["support::instant::"]),
    ("of", &["support::Of<"]),
    ("union", &["^pub enum "]),
];

/// Those of them that a file does not need.
fn unused(types: &str) -> Vec<&'static str> {
    let mut unused: Vec<_> = OPTIONAL.iter().collect();
    for line in types.lines().map(str::trim_start) {
        let has = |mark: &&str| match mark.strip_prefix('^') {
            Some(start) => line.starts_with(start),
            None => line.contains(*mark),
        };
        unused.retain(|(_, marks)| !marks.iter().any(has));
    }
    unused.into_iter().map(|(name, _)| *name).collect()
}

/// The support module for a file that has it inside. Macros are the file's own here, so that two such files can stand in one
/// crate.
pub(super) fn inside(types: &str) -> String {
    let mut support = SUPPORT_ROOT
        .replace("#[doc(hidden)]\n#[macro_export]\n", "")
        .replace("#[doc(inline)]\npub use crate::__vistoria", "pub(super) use __vistoria");
    for name in unused(types) {
        support = support.replacen(&format!("pub mod {name};\n"), "", 1);
        let exports = format!("pub use {name}::");
        if let Some((before, after)) = support.split_once(&exports) {
            let (_, after) = after.split_once(";\n").expect("an item ends");
            support = format!("{before}{after}");
        }
    }
    let instant = [("instant", vistoria_schemas::INSTANT_SOURCE)];
    for (name, text) in SUPPORT.iter().chain(&instant) {
        support = support.replacen(&format!("mod {name};"), &format!("mod {name} {{\n{text}}}"), 1);
    }
    let allow =
        "#[allow(dead_code, unreachable_pub, unused_imports, unused_macros, reason = \"no document uses all of it\")]";
    format!("{allow}\n#[rustfmt::skip]\npub mod support {{\n{support}}}\n")
}

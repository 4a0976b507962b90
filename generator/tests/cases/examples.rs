//! The examples of the README: the types of each block of schemas are those of the block after it.

use vistoria_generator::specification::{Options, emit};
use vistoria_test_helpers::cases::{Case, table};
use vistoria_test_helpers::root;

/// Returns the schemas and the types of each example.
fn examples() -> Vec<(String, String)> {
    let readme = std::fs::read_to_string(root().join("generator/README.md")).expect("a README");
    let blocks = readme.split("```yaml\n").skip(1).map(|block| {
        let (schemas, rest) = block.split_once("```\n").expect("the block ends");
        let types = rest.strip_prefix("```rust\n").and_then(|rest| rest.split_once("```\n"));
        (schemas.to_owned(), types.expect("a block of types").0.to_owned())
    });
    blocks.collect()
}

/// Returns the declarations of an emitted file, without comments, constructors, conversions and what validates.
pub(crate) fn declarations(text: &str) -> String {
    let types = text.split("mod residual").next().unwrap_or_default();
    let (mut kept, mut depth, mut is_left_out) = (String::new(), 0_i64, false);
    for line in without_constructors(types) {
        let is_word = |word: &str| line.starts_with(word);
        is_left_out |= depth == 0 && is_word("impl ");
        let is_frame = is_word("support::") || is_word("use ") || (line == "}" && depth == 0);
        let is_text = !line.trim().is_empty() && !line.trim_start().starts_with("//");
        if is_text && !is_frame {
            let count = |brace: char| i64::try_from(line.matches(brace).count()).unwrap_or_default();
            depth += count('{') - count('}');
            if !is_left_out {
                kept.push_str(line);
                kept.push('\n');
            }
            is_left_out &= depth > 0;
        }
    }
    kept
}

/// Returns the lines of a file that are no constructor's.
fn without_constructors(text: &str) -> impl Iterator<Item = &str> {
    let mut is_constructor = false;
    text.lines().filter(move |line| {
        let is_one = is_constructor || line.starts_with("    => new(");
        is_constructor = is_one && !line.ends_with(')');
        !is_one
    })
}

/// Returns what an emitted file has of calls beside their requests and responses: the tables of parameters and forms, and types.
fn of_calls(text: &str) -> String {
    let (mut kept, mut is_in_types, mut is_in_table) = (String::new(), false, false);
    let is_comment = |line: &str| line.trim_start().starts_with("//");
    for line in without_constructors(text).filter(|line| !line.trim().is_empty() && !is_comment(line)) {
        is_in_table |= line.starts_with("support::parameters!") || line.starts_with("pub(super) const ");
        is_in_types &= line != "}" || !kept.ends_with("}\n");
        if is_in_table || is_in_types {
            kept.push_str(line);
            kept.push('\n');
        }
        is_in_table &= !line.ends_with(';');
        is_in_types |= line == "support::types! {";
    }
    kept
}

pub(crate) fn cases() -> Vec<Case> {
    let name = |(schemas, _): &(String, String)| schemas.split(':').next().unwrap_or_default().to_owned();
    table(examples(), name, |(schemas, types)| {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("example.yaml");
        let is_of_calls = schemas.starts_with('/');
        let (parent, indent) = if is_of_calls { ("paths:\n", "  ") } else { ("components:\n  schemas:\n", "    ") };
        let inside: String = schemas.split_inclusive('\n').flat_map(|line| [indent, line]).collect();
        std::fs::write(&path, format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\n{parent}{inside}"))
            .expect("written");
        let options = Options { support: Some("support".to_owned()), ..Options::default() };
        let emitted = emit(&path, &options).expect("readable").types.expect("types");
        assert_eq!(if is_of_calls { of_calls(&emitted) } else { declarations(&emitted) }, types);
    })
}

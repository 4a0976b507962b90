//! Small documents of the kinds that users met: the types and the diagnostics of each are those that `fixtures/shapes.md` gives.

use vistoria_generator::specification::{Options, emit};
use vistoria_test_helpers::cases::{Case, table};
use vistoria_test_helpers::{assert_committed, fixture};

use crate::examples::declarations;

const FILE: &str = "tests/fixtures/shapes.md";

/// A document of the file, under its heading.
struct Shape {
    heading: String,
    document: String,
}

fn shapes() -> Vec<Shape> {
    let text = std::fs::read_to_string(fixture("shapes.md")).expect("the file");
    let shape = |section: &str| {
        let (heading, rest) = section.split_once("\n\n").expect("a heading");
        let document =
            rest.split_once("```yaml\n").and_then(|(_, rest)| rest.split_once("```\n")).expect("a document").0;
        Shape { heading: heading.to_owned(), document: document.to_owned() }
    };
    text.split("\n## ").skip(1).map(shape).collect()
}

/// Writes a section of the file: the document, its types and its diagnostics.
fn section(Shape { heading, document }: &Shape) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("document.yaml");
    let is_whole =
        ["openapi:", "swagger:", "asyncapi:", "$schema:", "type:"].iter().any(|key| document.starts_with(key));
    let whole = if is_whole {
        document.clone()
    } else {
        let is_of_paths = document.starts_with('/');
        let (parent, indent) = if is_of_paths { ("paths:\n", "  ") } else { ("components:\n  schemas:\n", "    ") };
        let inside: String = document.split_inclusive('\n').flat_map(|line| [indent, line]).collect();
        format!("openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\n{parent}{inside}")
    };
    std::fs::write(&path, whole).expect("written");
    let emitted =
        emit(&path, &Options { support: Some("support".to_owned()), ..Options::default() }).expect("readable");
    let diagnostics = emitted.reading.diagnostics.iter();
    let said = diagnostics.map(|diagnostic| emitted.reading.sources.display(diagnostic).to_string());
    let said = said.chain(emitted.notes.iter().map(ToString::to_string)).chain(emitted.losses.iter().map(|loss| {
        let validated = if loss.validated { ", validated" } else { "" };
        format!("loss: {}: {}{validated}", loss.place, loss.what)
    }));
    let said: Vec<String> = said.map(|line| line.replace(&*folder.path().to_string_lossy(), ".")).collect();
    let block = |language: &str, text: &str| match text.trim_end() {
        "" => String::new(),
        text => format!("```{language}\n{text}\n```\n"),
    };
    let types = emitted.types.as_deref().map(declarations).unwrap_or_default();
    let blocks = [block("yaml", document), block("rust", &types), block("text", &said.join("\n"))];
    format!("\n## {heading}\n\n{}", blocks.concat())
}

pub(crate) fn cases() -> Vec<Case> {
    table(
        vec![()],
        |()| "all".to_owned(),
        |()| {
            let text = std::fs::read_to_string(fixture("shapes.md")).expect("the file");
            let introduction = text.split("\n## ").next().expect("an introduction");
            let sections: String = shapes().iter().map(section).collect();
            assert_committed(FILE, &format!("{introduction}{sections}"));
        },
    )
}

//! Files of YAML: each document is a value, as JSON.

use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::text::{FileId, Position};
use vistoria_schemas::yaml;

use super::message::{BodyPlace, Captured, Input, Unreadable};

/// Returns a body of each document, at its first line: the file has its values in another form.
pub(super) fn read(source: &str, bytes: &[u8]) -> Vec<Input> {
    let Ok(text) = std::str::from_utf8(bytes) else { return vec![Err(Unreadable::new(source, "it is not UTF-8"))] };
    let documents: Vec<(usize, String)> = split(text.trim_start_matches('\u{FEFF}'));
    let is_one = documents.len() == 1;
    let inputs = (1..).zip(documents).map(|(number, (line, document))| {
        let entry = Some(number).filter(|_| !is_one);
        let name = entry.map_or_else(|| source.to_owned(), |entry| format!("{source}#{entry}"));
        let node = yaml::read(&document, FileId(0), &mut Diagnostics::default());
        let node = node.ok_or_else(|| Unreadable::new(name, "it is not YAML"))?;
        let body = node.to_value().to_string().into_bytes();
        Ok(Captured { entry, place: BodyPlace::At(Position::start_of(line)), ..Captured::of_body(source, body) })
    });
    inputs.collect()
}

/// Splits a stream into its documents, with the line at which each starts. A line that starts with `---` is nothing else in YAML.
fn split(text: &str) -> Vec<(usize, String)> {
    let mut documents = vec![(1, String::new())];
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let is_mark = line.trim_end() == "---" || line.starts_with("--- ");
        if is_mark && documents.last().is_some_and(|(_, document)| has_content(document)) {
            documents.push((number, String::new()));
        } else if is_mark && let Some(last) = documents.last_mut() {
            last.0 = number;
        }
        if let Some((_, document)) = documents.last_mut().filter(|_| line.trim_end() != "...") {
            document.push_str(line.strip_prefix("---").filter(|_| is_mark).unwrap_or(line));
        }
    }
    documents.retain(|(_, document)| has_content(document));
    documents
}

/// Checks whether a document has anything but comments.
fn has_content(document: &str) -> bool {
    document.lines().any(|line| !line.trim().is_empty() && !line.trim_start().starts_with(['#', '%']))
}

//! Excerpts as text: numbered lines, with a mark below what a finding is about.

use annotate_snippets::{AnnotationKind, Group, Level as Severity, Renderer, Snippet};
use vistoria_schemas::contract::Level;

use crate::excerpt::Excerpt;

/// The characters of a line, beyond which it is cut.
const WIDTH: usize = 110;

/// Returns an excerpt with line numbers and a mark, one line each, in colour or not.
pub(super) fn frame(excerpt: &Excerpt, level: Level, has_colour: bool) -> String {
    let severity = match level {
        Level::Error => Severity::ERROR,
        Level::Warning => Severity::WARNING,
        Level::Note => Severity::NOTE,
    };
    let mark = AnnotationKind::Primary.span(excerpt.mark.clone());
    let snippet = Snippet::source(excerpt.text.as_str()).line_start(excerpt.first_line).fold(false).annotation(mark);
    let renderer = if has_colour { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(WIDTH).render(&[Group::with_level(severity).element(snippet)])
}

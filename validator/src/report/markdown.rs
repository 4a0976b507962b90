//! The report in Markdown, for a ticket, a pull request or the summary of a job: the counts, a table of the causes, and those of
//! errors in full. What comes from payloads is text in it: no markup, no link, no mention of a person or of an issue.

use std::fmt::Write as _;
use std::io::{self, Write};

use vistoria_schemas::contract::Level;

use super::cause::Cause;
use super::frame::frame;
use super::known;
use super::run::Run;
use super::whereabouts::{extent, first_places, rule};
use super::words::{counted, counts, subject_name};
use crate::escape::Escaped;

/// The most bytes: as many as GitHub accepts as the summary of a step.
pub const MAX_BYTES: usize = 1 << 20;

/// The most bytes of the table, so that there is room for the causes in full.
const MAX_TABLE: usize = MAX_BYTES / 2;

/// The bytes that are kept for saying what was left out.
const RESERVE: usize = 200;

/// The most places of a cause that are named.
const PLACES: usize = 3;

pub(super) fn end(out: &mut dyn Write, run: &Run<'_>) -> io::Result<()> {
    let mut page = Page { text: "## vistoria\n\n".to_owned(), most: MAX_BYTES };
    for line in counts(run) {
        let _ = writeln!(page.text, "{}", prose(&line));
    }
    let known = known::lines(run);
    page.add_all(known.iter().map(|line| format!("\n{}\n", prose(line))), "more line");
    let causes = run.causes.sorted();
    inputs(&mut page, run);
    table(&mut page, &causes, run);
    details(&mut page, &causes, run);
    out.write_all(page.text.as_bytes())
}

/// Text that does not grow beyond a limit.
struct Page {
    text: String,
    most: usize,
}

impl Page {
    /// Adds a part if there is room for it.
    fn add(&mut self, part: &str) -> bool {
        let fits = self.text.len() + part.len() + RESERVE <= self.most;
        if fits {
            self.text += part;
        }
        fits
    }

    /// Adds as many parts as there is room for, and says how many there are beyond these.
    fn add_all(&mut self, parts: impl ExactSizeIterator<Item = String>, what: &str) {
        let all = parts.len();
        let added = parts.map_while(|part| self.add(&part).then_some(())).count();
        if added < all {
            let _ = writeln!(self.text, "\nand {}, left out here", counted(all - added, what));
        }
    }
}

fn inputs(page: &mut Page, run: &Run<'_>) {
    if run.unreadable.is_empty() {
        return;
    }
    page.most = MAX_TABLE / 2;
    page.text += "\n### Inputs that could not be read\n\n";
    page.add_all(run.unreadable.iter().map(|input| format!("- {}\n", prose(&input.reason))), "more input");
}

fn table(page: &mut Page, causes: &[&Cause], run: &Run<'_>) {
    if causes.is_empty() {
        return;
    }
    page.most = MAX_TABLE;
    let is_comparison = run.comparison.is_some();
    page.text += if is_comparison {
        "\n| level | definition or message | place | what |\n| --- | --- | --- | --- |\n"
    } else {
        "\n| level | payloads | event or call | place | what |\n| --- | ---: | --- | --- | --- |\n"
    };
    let row = |cause: &&Cause| {
        let subject = subject_name(cause.subject.as_deref());
        let (subject, place, message) = (prose(subject), code(&cause.place.to_string()), prose(&cause.message));
        let payloads = if is_comparison { String::new() } else { format!("{} | ", cause.payloads) };
        format!("| {} | {payloads}{subject} | {place} | {message} |\n", cause.level)
    };
    page.add_all(causes.iter().map(row), "more cause");
    if run.causes.uncounted > 0 {
        let more = counted(run.causes.uncounted, "finding");
        let _ = writeln!(page.text, "\nand {more} of further causes");
    }
}

fn details(page: &mut Page, causes: &[&Cause], run: &Run<'_>) {
    let errors: Vec<_> = causes.iter().filter(|cause| cause.level == Level::Error).collect();
    if errors.is_empty() {
        return;
    }
    page.most = MAX_BYTES;
    page.text += "\n### Errors\n";
    page.add_all(errors.iter().map(|cause| detail(cause, run)), "more error");
}

/// Returns a cause in full.
fn detail(cause: &Cause, run: &Run<'_>) -> String {
    let id = cause.code.to_string();
    let mut text = format!("\n**{}**: {}\n\n", code(&id), prose(&cause.message));
    if let Some(excerpt) = &cause.excerpt {
        let frame = frame(excerpt, cause.level, false);
        let longest = frame.split(|char| char != '`').map(str::len).max().unwrap_or_default();
        let fence = "`".repeat(longest.max(2) + 1);
        if excerpt.is_decoded {
            let _ = writeln!(text, "In the decoded body:\n");
        }
        let _ = writeln!(text, "{fence}text\n{frame}\n{fence}\n");
    }
    let _ = writeln!(text, "- {}", prose(&extent(&[cause], run)));
    let _ = writeln!(text, "- first found at {}", code(&first_places(cause, PLACES)));
    if let Some(alternative) = &cause.alternative {
        let _ = writeln!(text, "- alternative: {}", prose(alternative));
    }
    for (name, value) in rule(cause, run.catalog) {
        let _ = writeln!(text, "- {name}: {}", prose(&value));
    }
    text
}

/// Returns text that means nothing to Markdown. Neither backslash nor entity keeps GitHub from mentioning people and issues, since
/// it looks for these in the text that it shows; a space without width does.
fn prose(text: &str) -> String {
    let text = Escaped(text).to_string();
    let mut safe = String::with_capacity(text.len());
    for (index, char) in text.char_indices() {
        match char {
            '&' => safe += "&amp;",
            '<' => safe += "&lt;",
            '>' => safe += "&gt;",
            '@' | '#' => {
                safe.push(char);
                safe += "&#8203;";
            }
            ':' if text[index..].starts_with("://") => safe += "&#58;",
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '$' => {
                safe.push('\\');
                safe.push(char);
            }
            char => safe.push(char),
        }
    }
    safe
}

/// Returns text as code, in which nothing has a meaning but backticks and, in a table, `|`.
fn code(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let text = Escaped(text).to_string();
    let longest = text.split(|char| char != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let space = if longest > 0 { " " } else { "" };
    format!("{fence}{space}{}{space}{fence}", text.replace('|', "\\|"))
}

#[cfg(test)]
mod tests {
    use super::{MAX_BYTES, Page, code, prose};

    #[test]
    fn text_has_no_markup() {
        for (text, expected) in [
            ("a|b", "a\\|b"),
            ("`x`", "\\`x\\`"),
            ("<script>", "&lt;script&gt;"),
            ("@owner", "@&#8203;owner"),
            ("![x](https://y)", "!\\[x\\](https&#58;//y)"),
            ("&lt;", "&amp;lt;"),
            ("\u{202e}", "\\\\u{202e}"),
        ] {
            assert_eq!(prose(text), expected);
        }
    }

    #[test]
    fn code_ends_where_it_should() {
        assert_eq!(code("/data"), "`/data`");
        assert_eq!(code("a``b`"), "``` a``b` ```");
        assert_eq!(code(""), "");
    }

    #[test]
    fn a_page_has_an_end() {
        let mut page = Page { text: String::new(), most: MAX_BYTES };
        page.add_all(std::iter::repeat_n("x".repeat(1000), 2000), "more cause");
        assert!(page.text.len() <= MAX_BYTES);
        assert!(page.text.ends_with("more causes, left out here\n"));
    }
}

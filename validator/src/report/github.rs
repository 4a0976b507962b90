//! The report as workflow commands of GitHub Actions, which make annotations of a pull request. GitHub shows ten errors and ten
//! warnings of a step and drops the others without a word, so no more are written, and the last line says how many there are.

use std::fmt;
use std::io::{self, Write};

use vistoria_schemas::contract::Level;

use super::known;
use super::run::Run;
use super::whereabouts::{headline, line_and_column, repository_path, rule};
use super::words::{counted, counts};
use crate::code::UNREADABLE;
use crate::escape::Escaped;

/// The most annotations of a level.
const MOST: usize = 10;

pub(super) fn end(out: &mut dyn Write, run: &Run<'_>) -> io::Result<()> {
    let sorted = run.causes.sorted();
    let mut left_out = Vec::new();
    let unreadable = run.unreadable.iter().take(MOST);
    let mut room = [(Level::Error, MOST - unreadable.len()), (Level::Warning, MOST), (Level::Note, 0)];
    if run.summary.unreadable > unreadable.len() {
        left_out.push(counted(run.summary.unreadable - unreadable.len(), "unreadable input"));
    }
    for input in unreadable {
        let (file, title) = (Property(&repository_path(&input.source)).to_string(), Property(UNREADABLE.id));
        writeln!(out, "::error file={file},title={title}::{}", Data(&Escaped(&input.reason).to_string()))?;
    }
    for (level, room) in &mut room {
        let causes: Vec<_> = sorted.iter().filter(|cause| cause.level == *level).collect();
        for cause in causes.iter().take(*room) {
            let command = if *level == Level::Error { "error" } else { "warning" };
            let title = cause.code.to_string();
            let rule = rule(cause, run.catalog).into_iter().map(|(name, value)| format!("{name}: {}", Escaped(&value)));
            let text = std::iter::once(headline(cause, run)).chain(rule).collect::<Vec<_>>().join("\n");
            write!(out, "::{command} ")?;
            if let Some(place) = cause.places.first() {
                let (line, column) = line_and_column(place);
                let file = repository_path(&place.source);
                write!(out, "file={},line={line},col={column},", Property(&file))?;
            }
            writeln!(out, "title={}::{}", Property(&title), Data(&text))?;
        }
        if causes.len() > *room {
            left_out.push(format!("{} of {level}s", counted(causes.len() - *room, "cause")));
        }
    }
    if run.causes.uncounted > 0 {
        left_out.push(format!("{} of further causes", counted(run.causes.uncounted, "finding")));
    }
    if !left_out.is_empty() {
        writeln!(out, "::notice title=vistoria::not annotated: {}", Data(&left_out.join(", ")))?;
    }
    let mut lines = counts(run).into_iter().chain(known::lines(run));
    lines.try_for_each(|line| writeln!(out, "{}", Escaped(&line)))
}

/// The text after `::`, as the runner reads it.
struct Data<'t>(&'t str);

impl fmt::Display for Data<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|char| match char {
            '%' => f.write_str("%25"),
            '\r' => f.write_str("%0D"),
            '\n' => f.write_str("%0A"),
            char => write!(f, "{char}"),
        })
    }
}

/// The value of a property, as the runner reads it.
struct Property<'t>(&'t str);

impl fmt::Display for Property<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let escaped = Escaped(self.0).to_string();
        f.write_str(&Data(&escaped).to_string().replace(':', "%3A").replace(',', "%2C"))
    }
}

#[cfg(test)]
mod tests {
    use super::{Data, Property};

    #[test]
    fn nothing_in_a_command_starts_another() {
        assert_eq!(Data("50%0A\n::error::x").to_string(), "50%250A%0A::error::x");
        assert_eq!(Property("a,line=1:%\n").to_string(), "a%2Cline=1%3A%25\\u{a}");
    }
}

//! What is wrong with a document, as data: code, place, message, help. Faults pile up; nothing here stops anything.

use std::fmt;

use crate::load::Sources;
use crate::pointer::Pointer;
use crate::text::{At, Position};

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing can be made of the document until it is mended.
    Error,
    /// Worth mending; the document is used all the same.
    Warning,
}

/// One fault of one document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable name of this kind of fault, such as `contract/dangling-ref`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Where the faulty node starts.
    pub at: At,
    /// The faulty node's pointer in its file.
    pub pointer: Pointer,
    /// What is wrong, as a lower-case fragment.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// The faults found so far, in the order of finding.
#[derive(Debug, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds an error and returns it, to be given help.
    pub fn error(
        &mut self,
        code: &'static str,
        at: At,
        pointer: Pointer,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.push(code, Severity::Error, at, pointer, message.into())
    }

    /// Adds a warning and returns it, to be given help.
    pub fn warning(
        &mut self,
        code: &'static str,
        at: At,
        pointer: Pointer,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.push(code, Severity::Warning, at, pointer, message.into())
    }

    fn push(
        &mut self,
        code: &'static str,
        severity: Severity,
        at: At,
        pointer: Pointer,
        message: String,
    ) -> &mut Diagnostic {
        self.0.push(Diagnostic { code, severity, at, pointer, message, help: None });
        self.0.last_mut().expect("just pushed")
    }

    /// Whether any of them is an error.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// All of them by place, so that they read from the top of each file; one kind of fault once a place, since several
    /// checks can come upon the same mistake.
    pub fn sorted(mut self) -> Vec<Diagnostic> {
        self.0.sort_by_key(|diagnostic| diagnostic.at);
        let mut kept: Vec<Diagnostic> = Vec::new();
        for diagnostic in self.0 {
            let Diagnostic { code, at, pointer, .. } = &diagnostic;
            if !kept.iter().any(|known| (known.code, &known.at, &known.pointer) == (code, at, pointer)) {
                kept.push(diagnostic);
            }
        }
        kept
    }
}

impl Diagnostic {
    /// Sets the help line.
    pub fn help(&mut self, help: impl Into<String>) {
        self.help = Some(help.into());
    }

    /// The text a person reads. `sources` are those that the diagnostic was made from.
    pub fn display<'a>(&'a self, sources: &'a Sources) -> impl fmt::Display + 'a {
        Rendered { diagnostic: self, sources }
    }
}

struct Rendered<'a> {
    diagnostic: &'a Diagnostic,
    sources: &'a Sources,
}

impl fmt::Display for Rendered<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Diagnostic { code, severity, at, pointer, message, help } = self.diagnostic;
        let severity = match severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        writeln!(f, "{severity}[{code}]: {message}")?;
        let file = self.sources.file(at.file);
        let Position { line, column } = Position::of(file.text.as_bytes(), at.offset);
        write!(f, "  --> {}:{line}:{column}", file.name)?;
        if *pointer != Pointer::root() {
            write!(f, " at {pointer}")?;
        }
        if let Some(help) = help {
            write!(f, "\n  help: {help}")?;
        }
        Ok(())
    }
}

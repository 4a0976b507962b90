//! Mistakes in a document as data: code, place, message, help. They are collected; none of them stops the reading.

use crate::code::Code;
use crate::level::Level;
use crate::pointer::Pointer;
use crate::text::At;

/// One mistake in one document. [`crate::sources::Sources::display`] renders it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The stable code of this kind of mistake, such as `contract/dangling-ref`.
    pub code: &'static Code,
    /// The severity: nothing can be made of a document with an error.
    pub level: Level,
    /// The start of the node that is wrong.
    pub at: At,
    /// The pointer of that node in its file.
    pub pointer: Pointer,
    /// What is wrong, as a lower-case fragment.
    pub message: String,
    /// How to correct it.
    pub help: Option<String>,
}

/// The mistakes found so far, in the order of finding.
#[derive(Debug, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds an error and returns it, so that help can be added.
    pub fn error(
        &mut self,
        code: &'static Code,
        at: At,
        pointer: Pointer,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.push(code, Level::Error, at, pointer, message.into())
    }

    /// Adds a warning and returns it, so that help can be added.
    pub fn warning(
        &mut self,
        code: &'static Code,
        at: At,
        pointer: Pointer,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        self.push(code, Level::Warning, at, pointer, message.into())
    }

    /// Adds a diagnostic of the given level and returns it, so that help can be added.
    pub(crate) fn push(
        &mut self,
        code: &'static Code,
        level: Level,
        at: At,
        pointer: Pointer,
        message: String,
    ) -> &mut Diagnostic {
        self.0.push(Diagnostic { code, level, at, pointer, message, help: None });
        self.0.last_mut().expect("just pushed")
    }

    /// Adds diagnostics that were made elsewhere.
    pub(crate) fn extend(&mut self, more: Vec<Diagnostic>) {
        self.0.extend(more);
    }

    /// Changes each of them.
    pub(crate) fn each(&mut self, change: impl FnMut(&mut Diagnostic)) {
        self.0.iter_mut().for_each(change);
    }

    /// Checks whether any of them is an error.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.level == Level::Error)
    }

    /// Returns all of them by place, so that they read from the top of each file; one of each code per place, since several
    /// checks can find the same mistake.
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
}

//! The fast path: a body held to its contract while its bytes are gone through, without a tree. It says *proved*, which means
//! that nothing at all is to be said about the body, or nothing; what is not proved takes the slow path, whose word is final.
//!
//! ```text
//! schema -compile-> Drafts -merge-> Plan        bytes -Tape::read-> Tape -run-> Verdict
//! ```
//!
//! A plan knows less than `jsonschema` on purpose: `unevaluated…`, `uniqueItems` of anything but strings, constants
//! that are lists or objects with something in them, and numbers that no exact comparison is known for make it unsure. Where
//! it is sure it must be right; tests hold that.

mod compile;
mod guard;
mod merge;
mod names;
mod number;
mod plain;
mod plan;
mod run;
mod table;
mod text;

use vistoria_generated::support::tape::Tape;

pub(crate) use names::Names;
pub use plan::Plan;

use crate::capture::Captured;
use crate::identify::{Glance, Identified};

/// How a value stands to a schema; the lesser of two verdicts is what both together come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Verdict {
    /// It does not satisfy it.
    No,
    /// The plan cannot tell.
    Unsure,
    /// It satisfies the law, and the advice not or not surely.
    Advised,
    /// It satisfies the law and the advice.
    Yes,
}

/// What a captured body is of, when nothing at all is to be said about it.
pub fn proved<'a>(captured: &Captured, glance: &Glance<'a>) -> Option<Identified<'a>> {
    let text = std::str::from_utf8(&captured.body).ok()?;
    let tape = Tape::read(text).ok()?;
    let identified = glance.identify(captured, &tape)?;
    let plan = identified.contract.plan(identified.schema()?)?;
    plan.proves_tape(&tape, text.len()).then_some(identified)
}

impl Plan {
    /// Whether these bytes are surely honest JSON of which nothing is to be said.
    pub fn proves(&self, body: &[u8]) -> bool {
        let Ok(text) = std::str::from_utf8(body) else { return false };
        Tape::read(text).is_ok_and(|tape| self.proves_tape(&tape, text.len()))
    }

    /// The same for bytes that were taken apart; `length` bounds the work.
    pub(crate) fn proves_tape(&self, tape: &Tape<'_>, length: usize) -> bool {
        let mut run = run::Run::new(self, tape, length);
        let all_named = |names: &Names| names.is_named(tape, tape.root(), names.body);
        let state = self.names.as_ref().map_or(names::NOTHING, |names| names.body);
        run.value(self.root, tape.root(), state) == Verdict::Yes
            && !run.has_unnamed
            && (!self.has_additional || self.names.as_ref().is_none_or(all_named))
    }
}

impl Verdict {
    fn of(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }

    fn satisfies_law(self) -> bool {
        self >= Self::Advised
    }
}

//! The fast path: a body held to its contract while its bytes are gone through, without a tree. It says *proved*, which means
//! that nothing at all is to be said about the body, or nothing; what is not proved takes the slow path, whose word is final.
//!
//! ```text
//! schema -compile-> Drafts -merge-> Plan        bytes -scan-> proved
//!                                               bytes -Tape::parse-> Tape -run-> Verdict
//! ```
//!
//! [`scan`] reads each byte once and leaves to [`run`] what has to be looked at more than once. Where a look at the body had to
//! tell what it is of, there is a tape already, and all of it is left to [`run`].
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
mod scan;
mod table;
mod text;

use std::cell::OnceCell;

use vistoria_support::tape::Tape;

pub(crate) use names::Names;
pub use plan::Plan;

use run::Way;

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
    let tape = OnceCell::new();
    let identified = glance.identify(captured, || tape.get_or_init(|| Tape::parse(text).ok()).as_ref())?;
    let plan = identified.contract.plan(identified.schema()?)?;
    let is_proved = match tape.into_inner() {
        Some(tape) => plan.proves_tape(&tape?, text.len()),
        None => plan.proves_text(text),
    };
    is_proved.then_some(identified)
}

impl Plan {
    /// Whether these bytes are surely honest JSON of which nothing is to be said.
    pub fn proves(&self, body: &[u8]) -> bool {
        std::str::from_utf8(body).is_ok_and(|text| self.proves_text(text))
    }

    fn proves_text(&self, text: &str) -> bool {
        scan::proves(self, text, self.state())
    }

    /// The same for bytes that were taken apart; `length` bounds the work.
    fn proves_tape(&self, tape: &Tape<'_>, length: usize) -> bool {
        run::proves(self, self.root, tape, self.state(), &mut Way::new(length))
    }

    /// The state of names of a body.
    fn state(&self) -> u32 {
        self.names.as_ref().map_or(names::NOTHING, |names| names.body)
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

//! The fast path: a body is checked against its contract while its bytes are read, without a tree. It either *accepts* a body,
//! which means that there is nothing at all to report about it, or leaves the body to the slow path, whose verdict is final.
//!
//! ```text
//! graph -drafts-> Drafts -merge-> Plan          bytes -scan-> accepted, or not
//!                                               bytes -Tape::parse-> Tape -walk-> Verdict
//! ```
//!
//! [`run::scan`] reads most bytes once. An object with a union is read ahead until its keys tell the alternative, and is then
//! scanned for it ([`run::union`]). Values that have to be read more than once in other ways go to [`run::walk`], for example for
//! `if` and `contains`. Where the body had to be read to identify it, there is a tape already, and the whole body goes to
//! [`run::walk`].
//!
//! What a plan is not sure of it leaves to the slow path: a number that cannot be compared exactly with another one, a regular
//! expression that its engine gives up on, a body that would take too long. Where it is sure it must be right; tests check this on
//! every example, every mutation of one, and random schemas. It may defer to the slow path but never accepts an invalid body.
//!
//! # Merging
//!
//! A narrowing is `allOf: [base, narrowing]`, and both describe `title`. Checked one after the other, every key would be looked up
//! twice. [`compile::merge`] takes a *set* of drafts and makes one schema of it: types are intersected, the properties of all
//! objects go into one table, and the schema of a property is that of the set of all drafts that describe it. For
//! `{base: {title: string or null}}` and `{narrowing: {title: null, required: [title]}}` the table has one row: `title`, null,
//! required. Sets are known by their members, so that recursive definitions end: `{node, narrowed node}` is made once.
//!
//! # The automaton of declared keys
//!
//! The slow path reports a key that no schema declares which *could* apply at its place, in any alternative. Which schemas those
//! are depends on the way to the place and not on the body, as in an automaton: `{Order}` -`lines`-> `{lists of lines}` -item->
//! `{Line, DiscountLine}`. [`compile::declared`] makes a state of each such set, with the next state for each declared key; a key
//! without one is undeclared. States in which nothing is ever reported are merged into one that is ignored, so that most bodies
//! are read without a look at the automaton.
//!
//! # Guards
//!
//! Of a union of sixty events, each of which requires a key that the others do not have, only one can match. [`compile::guards`]
//! collects for each alternative the keys that every object of it must have, the keys that it may have, and the scalars that a key
//! may or may not have (`action` is `opened`). The keys of a body rule out nearly all alternatives before any is checked.
//!
//! # Budgets
//!
//! Alternatives inside alternatives can make the work grow exponentially. [`run::state`] has a number of schemas that may be
//! checked, which grows with the length of the body: 10,000 and 16 a byte. A body that uses it up is left to the slow path. The
//! number of drafts, schemas and states of a plan and the depth of each recursion are bounded as well.

mod compile;
mod format;
mod plan;
mod run;
mod verdict;

use vistoria_schemas::graph::Graph;
use vistoria_support::tape::Tape;

pub use plan::requirements::Plan;
pub use run::texts::{NamedText, Texts, texts};

use plan::declared::IGNORED;
use run::state::RunState;
use run::{scan, walk};

impl Plan {
    /// Compiles the plan of a definition; `None` when there is no such definition, or when the plan would be too large. When
    /// undeclared keys are reported, a body that has one is not accepted.
    pub fn compile(graph: &Graph, definition: &str, reports_undeclared_keys: bool) -> Option<Self> {
        compile::compile(graph, definition, reports_undeclared_keys)
    }

    /// Checks whether these bytes are strict JSON about which there is certainly nothing to report.
    pub fn accepts(&self, body: &[u8]) -> bool {
        std::str::from_utf8(body).is_ok_and(|text| self.accepts_text(text))
    }

    /// Checks whether a text is strict JSON about which there is certainly nothing to report.
    pub fn accepts_text(&self, text: &str) -> bool {
        scan::accepts(self, text)
    }

    /// Checks a body that is on a tape; its length bounds the work.
    pub fn accepts_tape(&self, tape: &Tape<'_>, length: usize) -> bool {
        let declared = self.declared.as_ref().map_or(IGNORED, |declared| declared.body);
        walk::accepts(self, self.root, tape, declared, &mut RunState::new(length))
    }
}

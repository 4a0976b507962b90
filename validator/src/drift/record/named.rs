//! Which undeclared keys are named.

/// Which keys that the contract does not declare are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// Those that many payloads have and that are written as programs name things.
    Common,
    /// All.
    All,
}

//! What a line of a part has to be, and why another is none.

/// The version of the format.
pub(super) const VERSION: u64 = 1;

/// The most that is counted: sums of many parts stay numbers.
pub(super) const MAX_COUNT: usize = 1 << 40;

/// Reason why a line is no part.
#[derive(Debug, thiserror::Error)]
pub enum LineError {
    /// It is not what a line has to be.
    #[error("it is no whole line of `vistoria check --part`")]
    Json(#[from] serde_json::Error),
    /// It is of another version.
    #[error("it is of version {0} of the format; this program reads version {VERSION}")]
    Version(u64),
    /// It has the form of a line, but not its sense.
    #[error("it was not written by `vistoria check --part`: {0}")]
    Sense(&'static str),
}

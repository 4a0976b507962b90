//! Files of evidence: JSON with sorted keys, so that the same evidence has the same bytes.

use super::data::Evidence;

/// The version of the format that is written and read.
const VERSION: u32 = 1;

/// The reason why a file of evidence cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum EvidenceError {
    /// It is not such a file.
    #[error("not a file of evidence")]
    Format(#[from] serde_json::Error),
    /// It is one of another version of the format.
    #[error("evidence of version {0}; this program reads version {VERSION}")]
    Version(u32),
}

/// Reads evidence.
///
/// # Errors
///
/// When the text is not evidence of this version.
pub fn read(text: &str) -> Result<Evidence, EvidenceError> {
    let evidence: Evidence = serde_json::from_str(text)?;
    if evidence.version == VERSION { Ok(evidence) } else { Err(EvidenceError::Version(evidence.version)) }
}

/// Writes evidence.
///
/// # Panics
///
/// Never: all of its keys are texts.
pub fn write(evidence: &Evidence) -> String {
    let evidence = Evidence { version: VERSION, ..evidence.clone() };
    let mut text = serde_json::to_string(&evidence).expect("all keys of evidence are texts");
    text.push('\n');
    text
}

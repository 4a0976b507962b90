//! Releases of a vendor's software, by their month: the oldest one that a contract describes, and those that first sent a property.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::code::Code;
use crate::diagnostic::Diagnostics;
use crate::extensions::ObjectFields;
use crate::fields::Fields;
use crate::node::Node;
use crate::pointer::Pointer;

/// A release. An older one is less than a younger one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// The month, such as `2025-02`, whose texts compare as the months do.
    pub date: String,
    /// The release's number, when it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub release: Option<String>,
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.release {
            Some(release) => write!(f, "{release} of {}", self.date),
            None => write!(f, "{}", self.date),
        }
    }
}

impl Release {
    /// Reads a release, an object with these fields.
    pub(crate) fn read(
        node: &Node,
        pointer: Pointer,
        known: &'static ObjectFields,
        code: &'static Code,
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let fields = Fields::open(node, pointer, known, code, diagnostics);
        let release = fields.text("release", diagnostics);
        let date = fields.text("date", diagnostics)?;
        if !is_month(&date) {
            let message = format!("\"{date}\" is not a month");
            diagnostics
                .error(code, node.at, fields.pointer.child("date"), message)
                .help("write the year and the month, such as 2025-02");
            return None;
        }
        Some(Self { date, release })
    }
}

/// Checks whether a text is a year and a month.
fn is_month(text: &str) -> bool {
    let is_number = |digits: &str, length| digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once('-').is_some_and(|(year, month)| {
        is_number(year, 4) && is_number(month, 2) && (1..=12).contains(&month.parse().unwrap_or(0))
    })
}

#[cfg(test)]
mod tests {
    use super::is_month;

    #[test]
    fn months() {
        for (text, expected) in [
            ("2025-02", true),
            ("2025-12", true),
            ("2025-13", false),
            ("2025-00", false),
            ("2025-2", false),
            ("2025", false),
        ] {
            assert_eq!(is_month(text), expected, "{text}");
        }
    }
}

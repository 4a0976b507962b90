//! The sentences about proposals.

use super::claim::{Difference, NewKey};
use super::found::Found;
use super::propose::Proposal;

impl Found {
    /// Returns the value in words.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::String => "a string",
            Self::EmptyString => "an empty string",
            Self::Array => "an array",
            Self::EmptyArray => "an empty array",
            Self::Object => "an object",
            Self::EmptyObject => "an empty object",
        }
    }
}

/// Returns what a proposal says, in one sentence without the counts.
pub(super) fn sentence(proposal: &Proposal) -> String {
    let place = proposal.claims[0].place.to_string();
    let place = if place.is_empty() { "the body".to_owned() } else { place };
    let keys = || list(proposal.differences.iter().filter_map(key).collect());
    let of = |is: fn(&Difference) -> bool| {
        list(proposal.differences.iter().filter(|difference| is(difference)).filter_map(key).collect())
    };
    let (missing, unexpected) = (
        of(|difference| matches!(difference, Difference::Missing(_))),
        of(|difference| matches!(difference, Difference::Unexpected(_))),
    );
    let around = || {
        let around = proposal.claims[0].place.parent().unwrap_or_default().to_string();
        if around.is_empty() { "the body".to_owned() } else { around }
    };
    let are = if proposal.differences.len() == 1 { "is" } else { "are" };
    match &proposal.differences[0] {
        Difference::Type(_) => {
            let types = proposal.found_types().into_iter().map(|found| found.words().to_owned()).collect();
            format!("{place} is {}, which the contract does not allow", list(types))
        }
        Difference::Missing(_) if unexpected.is_empty() => {
            format!("{} lacks {missing}, which the contract requires", around())
        }
        Difference::Missing(_) => {
            format!(
                "{} lacks {missing}, which the contract requires, and has {unexpected}, which it does not allow",
                around()
            )
        }
        Difference::Unexpected(_) => format!("{place} has {unexpected}, which the contract does not allow"),
        Difference::OtherWord(_) | Difference::UnknownWords { distinct: None, .. } => {
            format!("{place} has a word that the contract does not list")
        }
        Difference::UnknownWords { distinct: Some(1), .. } => {
            format!("{place} has another word than those that the contract lists")
        }
        Difference::UnknownWords { distinct: Some(count), .. } => {
            format!("{place} has {count} words that the contract does not list")
        }
        Difference::Keyword(keyword) => format!("{place} does not satisfy \"{keyword}\""),
        Difference::NewKey(_) => format!("{place} has {}, which the contract does not declare", keys()),
        Difference::NeverType(found) => format!("{place} may be {}, and never is", found.words()),
        Difference::AlwaysPresent(_) => format!("{} {} may be absent, and never {are}", around(), keys()),
        Difference::NeverPresent(_) => format!("{} {} may be present, and never {are}", around(), keys()),
        Difference::NeverWords(words) => {
            format!("{place} may be {}, and never is", list(words.clone()))
        }
    }
}

/// Returns the counts of a proposal, with what they allow to conclude of something that was never seen.
pub(super) fn counts(proposal: &Proposal) -> String {
    let (seen, of) = (proposal.seen, proposal.of);
    if seen > 0 {
        return format!("{seen} of {of} payloads");
    }
    // The rule of three, at 95 % confidence; in tenths of a percent, rounded up.
    let tenths = (3000 / of.max(1)) + u64::from(3000 % of.max(1) != 0);
    format!("0 of {of} payloads: under {}.{} %", tenths / 10, tenths % 10)
}

fn key(difference: &Difference) -> Option<String> {
    match difference {
        Difference::Missing(key) | Difference::AlwaysPresent(key) | Difference::NeverPresent(key) => {
            Some(format!("\"{key}\""))
        }
        Difference::Unexpected(NewKey { name, .. }) | Difference::NewKey(NewKey { name, .. }) => {
            Some(name.as_ref().map_or_else(|| "a key".to_owned(), |name| format!("\"{name}\"")))
        }
        _ => None,
    }
}

/// The number of words of a list that are written out.
const MAX_LISTED: usize = 6;

fn list(mut words: Vec<String>) -> String {
    let more = words.len().saturating_sub(MAX_LISTED);
    if more > 0 {
        words.truncate(MAX_LISTED);
        words.push(format!("{more} more"));
    }
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => words.concat(),
    }
}

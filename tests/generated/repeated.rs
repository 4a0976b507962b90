// Made by vistoria-gen. Edit the contract, not this file.
//
// Review.

use super::support;

support::types! {
/// `Review`.
pub struct Review {
    /// `first`.
    required first: Round,
    /// `second`.
    optional second: Option<Round>,
    /// `asked`.
    optional asked: Option<Vec<ReviewLead>>,
    /// `lead`.
    optional lead: Option<ReviewLead>,
    /// `never`.
    forbidden never: support::Forbidden,
}

/// `Round`.
pub struct Round {
    /// `by`.
    optional by: Option<ReviewLead>,
    /// `at`.
    optional at: Option<String>,
}

/// `ReviewLead`.
pub enum ReviewLead one {
    Login(ReviewLeadLogin) ["login"] {},
    Other(ReviewLeadOther) ["name"] {},
}

/// `ReviewLeadLogin`.
pub struct ReviewLeadLogin {
    /// `login`.
    required login: String,
    /// `id`.
    required id: support::Integer,
    /// `name`.
    optional name: Option<String>,
    /// `parent`.
    optional parent: Option<serde_json::Value>,
}

/// `ReviewLeadOther`.
pub struct ReviewLeadOther {
    /// `login`.
    optional login: Option<serde_json::Value>,
    /// `id`.
    required id: support::Integer,
    /// `name`.
    required name: String,
    /// `parent`.
    optional parent: Option<Team>,
}

/// `Team`.
pub struct Team {
    /// `id`.
    required id: support::Integer,
    /// `members`.
    optional members: Option<Vec<ReviewLead>>,
}
}

/// `Never`.
pub type Never = support::Forbidden;

/// `Nothing`.
pub type Nothing = support::Forbidden;

//! `x-mock`: what a call does to what a server in the vendor's place remembers, and which deliveries follow it.

mod expression;
mod read;

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use expression::Expression;
pub(super) use read::{Surroundings, read};

/// What a call does in a mock.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mock {
    /// What it does to which items; absent for a call whose response repeats values of its request only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<MockAction>,
    /// The JSON Pointer of the item in the response.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub item: String,
    /// The values that the item gets, in source order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sets: Vec<Placement>,
    /// The deliveries that follow.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub delivers: Vec<MockDelivery>,
}

/// What a call does to the items of a collection.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MockAction {
    /// The name of the collection.
    pub collection: String,
    /// The JSON Pointer of the id in an item.
    pub id: String,
    /// What is done.
    pub does: MockVerb,
}

/// What is done to the items of a collection.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum MockVerb {
    /// An item is added.
    Create {
        /// The JSON Pointers of further values of the item that no other item has.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        counted: Vec<String>,
        /// Times of the item that keep their distance to another one of its times, which changes.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        moves: Vec<Move>,
    },
    /// Items are listed.
    Search(Box<MockSearch>),
    /// An item is returned.
    Read(ItemKey),
    /// An item is changed.
    Update(ItemKey),
    /// An item is removed.
    Delete(ItemKey),
}

/// A time of an item that follows another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// The JSON Pointer of the time.
    pub time: String,
    /// The JSON Pointer of the one that it follows.
    pub follows: String,
}

/// How the items that a call lists are chosen and written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MockSearch {
    /// The JSON Pointer of the list in the response.
    pub list: String,
    /// The JSON Pointer of the item in an entry of the list.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub entry: String,
    /// The JSON Pointers of the values of the response that are the number of its items.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub count: Vec<String>,
    /// The JSON Pointer of the value of the response that says whether there are further items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub more: Option<String>,
    /// The number of items of a page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_size: Option<u64>,
    /// The value of the request that is the number of the page, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<Expression>,
    /// What the listed items must fit, all of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub filters: Vec<MockFilter>,
}

/// A value of the request that items must fit. Without the value every item fits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MockFilter {
    /// The value of the request.
    pub by: Expression,
    /// How it is compared.
    pub compare: Comparator,
    /// The JSON Pointers in an item of the values that it is compared with; one that fits is enough.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
}

/// How a value of a request is compared with one of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Comparator {
    /// They are equal as texts.
    Equals,
    /// The item's has the request's in it, whatever the case.
    Contains,
    /// The item's is not before the request's.
    From,
    /// The item's is not after the request's.
    To,
    /// The request's is an object of fields and operators, such as `{name: {eq: Ana}}`, with `and`, `or` and `not`.
    Operators,
}

/// Which item a call is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemKey {
    /// The value of the request that is the item's id.
    pub key: Expression,
    /// The name of the example that answers a request for an item that is not there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<String>,
}

/// A delivery that follows a call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MockDelivery {
    /// The event's id.
    pub event: String,
    /// The name of the example that it starts from; the first one when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<String>,
    /// Values that decide whether it is delivered: all must be as stated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Condition>,
    /// The values that its body gets, in source order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sets: Vec<Placement>,
}

/// A value at a place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Placement {
    /// The JSON Pointer of the place.
    pub to: String,
    /// The value.
    pub value: PlacedValue,
}

/// A value that is placed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlacedValue {
    /// One of the request or of the item.
    Of(Expression),
    /// This one.
    Constant(Value),
}

/// A value that must be as stated.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// The value.
    pub of: Expression,
    /// What it must be.
    pub is: Value,
}

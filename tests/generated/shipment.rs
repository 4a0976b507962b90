// Made by vistoria-gen. Edit the contract, not this file.
//
// Shipment.

use super::support;

support::types! {
/// Alternatives of every kind, and what a type holds beside them.
pub struct Shipment {
    /// `carrier`.
    required carrier: ShipmentCarrier,
    /// `address`.
    required address: ShipmentAddress,
    /// `payer`.
    optional payer: Option<ShipmentPayer>,
    /// `insured`.
    optional insured: Option<bool> = [support::Limit::OneOf(&[], &["true"])],
    /// `priority`.
    optional priority: Option<support::Number> = [support::Limit::OneOf(&[support::Bound::Whole(1), support::Bound::Whole(3), support::Bound::Real(2.5)], &[])],
    /// `parcels`.
    optional parcels: Option<Vec<support::Integer>> = [support::Limit::Items(1, 2), support::Limit::Each(&[support::Limit::Minimum(support::Bound::Whole(1)), support::Limit::Maximum(support::Bound::Whole(30))])],
    /// `stops`.
    optional stops: Option<ShipmentStops>,
    /// `labels`.
    optional labels: Option<std::collections::BTreeMap<String, String>> = [support::Limit::Keys(1, usize::MAX), support::Limit::Each(&[support::Limit::Length(1, usize::MAX)])],
    /// Alternatives of every kind, and what a type holds beside them.
    optional next: Option<Box<Shipment>>,
}

/// `ShipmentCarrier`.
pub enum ShipmentCarrier any {
    Bike(ShipmentCarrierBike) [] { "kind": [Text("bike"), Text("courier")] },
    Post(ShipmentCarrierPost) ["tracking"] { "kind": [Text("post")] },
}

/// `ShipmentCarrierBike`.
pub struct ShipmentCarrierBike {
    /// `kind`.
    required kind: ShipmentCarrierKindBike,
    /// `tracking`.
    optional tracking: Option<serde_json::Value>,
    /// `fee`.
    optional fee: Option<support::Number> = [support::Limit::Above(support::Bound::Whole(0)), support::Limit::Maximum(support::Bound::Real(99.5))],
}

pub enum ShipmentCarrierKindBike text { Bike = "bike", Courier = "courier" }

/// `ShipmentCarrierPost`.
pub struct ShipmentCarrierPost {
    /// `kind`.
    required kind: ShipmentCarrierKindPost,
    /// `tracking`.
    required tracking: String = [support::Limit::Length(3, 5)],
    /// `fee`.
    optional fee: Option<serde_json::Value>,
}

pub enum ShipmentCarrierKindPost text { Post = "post" }

/// `ShipmentAddress`.
pub enum ShipmentAddress one {
    Box(BoxValue) ["box"] { "street": [Word("null")] },
    Street(Street) ["street"] {},
}

/// `BoxValue`.
pub struct BoxValue {
    /// `box`.
    required box_ ("box"): support::Integer,
    /// `street`.
    optional street: Option<support::Null>,
}

/// `Street`.
pub struct Street {
    /// `street`.
    required street: String,
    /// `number`.
    optional number: Option<support::Integer>,
}

/// `ShipmentPayer`.
pub enum ShipmentPayer any {
    Company(ShipmentPayerCompany) ["company"] {},
    Person(ShipmentPayerPerson) ["person"] {},
}

/// `ShipmentPayerCompany`.
closed pub struct ShipmentPayerCompany {
    /// `company`.
    required company: String,
    /// `vat`.
    both vat: support::Maybe<String>,
}

/// `ShipmentPayerPerson`.
closed pub struct ShipmentPayerPerson {
    /// `person`.
    required person: String,
}

/// `ShipmentStops`.
keeping pub struct ShipmentStops {
    /// `first`.
    required first: String,
    @ #[doc = " Every other key."] rest: std::collections::BTreeMap<String, Vec<support::Integer>> = [support::Limit::Items(0, 3), support::Limit::Each(&[support::Limit::Maximum(support::Bound::Whole(9))])]
}

/// `Note`.
pub struct Note {
    /// `text`.
    ///
    /// Lifecycle: a value in [`Signed`].
    optional text: Option<String>,
}

/// `Signed`.
pub struct Signed {
    /// `text`.
    required text: String,
}
}

impl From<Signed> for Note {
    fn from(narrow: Signed) -> Self {
        Self { text: Some(narrow.text) }
    }
}

//! Instances of the documents of `fixtures/specifications`: the emitted types decode an instance if and only if it is valid.

use serde_json::Value;
use vistoria_test_helpers::cases::{Case, table};
use vistoria_test_helpers::fixture;
use vistoria_tests::generated::{
    either, filled, implied, listing, meant, names, numbers, order, parcel, petstore, places, repeated, shipment,
    strict, tree, tuples, unions,
};

/// The name of a file of instances, and the type that decodes them.
type Document = (&'static str, fn(&str) -> Result<(), String>);

const DOCUMENTS: &[Document] = &[
    ("order", |text| decode::<order::Order>(text)),
    ("tree", |text| decode::<tree::Tree>(text)),
    ("listing", |text| decode::<listing::Listing>(text)),
    ("either", |text| decode::<either::Either>(text)),
    ("repeated", |text| decode::<repeated::Review>(text)),
    ("shipment", |text| decode::<shipment::Shipment>(text)),
    ("petstore", |text| decode::<petstore::Pet>(text)),
    ("places", |text| decode::<places::Places>(text)),
    ("tuples", |text| decode::<tuples::Route>(text)),
    ("unions", |text| decode::<unions::Unions>(text)),
    ("names", |text| decode::<names::Names>(text)),
    ("meant", |text| decode::<meant::Meant>(text)),
    ("numbers", |text| decode::<numbers::Numbers>(text)),
    ("strict", |text| decode::<strict::Strict>(text)),
    ("implied", |text| decode::<implied::Implied>(text)),
    ("filled", |text| decode::<filled::Parcel>(text)),
    ("parcel", |text| decode::<parcel::Parcel>(text)),
];

/// Decodes an instance, encodes it, and decodes that again.
fn decode<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) -> Result<(), String> {
    let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let encoded = serde_json::to_string(&value).expect("a decoded value can be encoded");
    serde_json::from_str::<T>(&encoded).map(drop).map_err(|error| format!("encoded as {encoded}: {error}"))
}

pub(crate) fn cases() -> Vec<Case> {
    let instances = |&(document, decode): &Document| {
        let path = fixture("specifications").join(format!("{document}.instances.json"));
        let text = std::fs::read_to_string(path).expect("instances");
        let instances: Vec<(bool, Value)> = serde_json::from_str(&text).expect("pairs");
        let instances = instances.into_iter().enumerate();
        instances.map(move |(index, (is_valid, instance))| (document, decode, index + 1, is_valid, instance))
    };
    let name = |&(document, _, number, is_valid, _): &(&str, _, usize, bool, _)| {
        format!("{document}/{number}_{}", if is_valid { "valid" } else { "invalid" })
    };
    table(DOCUMENTS.iter().flat_map(instances), name, |(_, decode, _, is_valid, instance)| {
        let decoded = decode(&instance.to_string());
        assert_eq!(decoded.is_ok(), is_valid, "{instance}: {decoded:?}");
    })
}

//! Made by vistoria-gen. Edit the contract, not this file.
//!
//! Order.

use super::support;

/// What somebody ordered.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// `number`.
    pub number: support::Integer,
    /// `lines`.
    pub lines: Vec<Line>,
    /// `discount`.
    pub discount: Option<support::Number>,
    /// `payment`.
    pub payment: Option<OrderPayment>,
    /// `note`.
    pub note: Option<OrderNote>,
    /// `const`.
    pub const_: Option<serde_json::Value>,
    /// `author`.
    pub author: Option<serde_json::Value>,
}
support::fields!(Order {
    number value "number" = [support::Limit::Minimum(support::Bound::Whole(1))],
    lines value "lines" = [support::Limit::Items(1, usize::MAX)], discount nullable "discount",
    payment optional "payment", note optional "note", const_ optional "const", author optional "author",
});

impl support::Decode for Order {
    fn decode(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        static SCHEMA: std::sync::LazyLock<jsonschema::Validator> = std::sync::LazyLock::new(||
        residual::validator("#/$defs/Order"));
        support::held(
            json,
            at,
            |value| residual::verdict(&SCHEMA, value),
            |json, at| support::decode::object(json, at),
        )
    }
}

/// `Line`.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// `sku`.
    pub sku: String,
    /// `parts`.
    pub parts: Option<Vec<Line>>,
}
support::fields!(Line { sku value "sku", parts optional "parts" });

impl support::Decode for Line {
    fn decode(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        static SCHEMA: std::sync::LazyLock<jsonschema::Validator> = std::sync::LazyLock::new(||
        residual::validator("#/$defs/line"));
        support::held(
            json,
            at,
            |value| residual::verdict(&SCHEMA, value),
            |json, at| support::decode::object(json, at),
        )
    }
}

/// `OrderPayment`.
#[derive(Debug, Clone, PartialEq)]
pub struct OrderPayment {
    /// `card`.
    pub card: Option<serde_json::Value>,
    /// `iban`.
    pub iban: Option<serde_json::Value>,
}
support::object!(OrderPayment { card optional "card", iban optional "iban" });

/// `OrderNote`.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum OrderNote {
    /// As a text.
    Text(String),
    /// As a list.
    List(Vec<String>),
}
support::by_type!(OrderNote "a text or a list" { Text String, List Array });

/// What the types do not hold, the schema does.
mod residual {
    use std::sync::LazyLock;
    use serde_json::Value;
    static SCHEMA: LazyLock<Value> = LazyLock::new(|| {
        serde_json::from_str(
                "{\"$defs\":{\"Order\":{\"dependentRequired\":{\"payment\":[\"number\"]},\"dependentSchemas\":{\"note\":{\"required\":[\"author\"]}},\"properties\":{\"const\":{},\"discount\":{\"type\":[\"number\",\"null\"]},\"lines\":{\"items\":{\"$ref\":\"#/$defs/line\"},\"minItems\":1,\"type\":\"array\"},\"note\":{\"anyOf\":[{\"type\":\"string\"},{\"items\":{\"type\":\"string\"},\"type\":\"array\"}]},\"number\":{\"exclusiveMinimum\":0,\"minimum\":0,\"type\":\"integer\"},\"payment\":{\"oneOf\":[{\"properties\":{\"card\":{\"type\":\"string\"}},\"required\":[\"card\"],\"type\":\"object\"},{\"properties\":{\"iban\":{\"type\":\"string\"}},\"required\":[\"iban\"],\"type\":\"object\"}]}},\"required\":[\"number\",\"lines\",\"discount\"],\"type\":\"object\"},\"line\":{\"properties\":{\"parts\":{\"items\":{\"$ref\":\"#/$defs/line\"},\"type\":\"array\"},\"sku\":{\"pattern\":\"^[A-Z]+$\",\"type\":\"string\"}},\"required\":[\"sku\"],\"type\":\"object\"}},\"$schema\":\"https://json-schema.org/draft/2020-12/schema\"}",
            )
            .expect("it was read when this was made")
    });
    pub(super) fn validator(reference: &str) -> jsonschema::Validator {
        let mut schema = SCHEMA.clone();
        if !reference.is_empty() {
            schema["$ref"] = reference.into();
        }
        let options = jsonschema::options().with_draft(jsonschema::Draft::Draft202012);
        options.build(&schema).expect("it was compiled when this was made")
    }
    pub(super) fn verdict(
        validator: &jsonschema::Validator,
        value: &Value,
    ) -> Result<(), (String, String)> {
        match validator.validate(value) {
            Ok(()) => Ok(()),
            Err(error) => {
                Err((error.instance_path().to_string(), error.masked().to_string()))
            }
        }
    }
}

//! Made by vistoria-gen. Edit the contract, not this file.
//!
//! Order.

use super::support;

/// What somebody ordered.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Order {
    /// `number`.
    pub number: support::Integer,
    /// `lines`.
    pub lines: Vec<Line>,
    /// `discount`.
    #[serde(deserialize_with = "support::nullable")]
    pub discount: Option<support::Number>,
    /// `payment`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub payment: Option<OrderPayment>,
    /// `note`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub note: Option<OrderNote>,
    /// `const`.
    #[serde(
        rename = "const",
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub const_: Option<serde_json::Value>,
    /// `author`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub author: Option<serde_json::Value>,
}

impl<'de> serde::Deserialize<'de> for Order {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        static SCHEMA: std::sync::LazyLock<jsonschema::Validator> = std::sync::LazyLock::new(||
        residual::validator("#/$defs/Order"));
        support::held(
            deserializer,
            |value| residual::verdict(&SCHEMA, value),
            |text| {
                let decoded = Self::deserialize(
                    support::ObjectOnly(&mut serde_json::Deserializer::from_str(text)),
                )?;
                Ok(decoded)
            },
        )
    }
}

impl serde::Serialize for Order {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

/// `Line`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct Line {
    /// `sku`.
    pub sku: String,
    /// `parts`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub parts: Option<Vec<Line>>,
}

impl<'de> serde::Deserialize<'de> for Line {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        static SCHEMA: std::sync::LazyLock<jsonschema::Validator> = std::sync::LazyLock::new(||
        residual::validator("#/$defs/line"));
        support::held(
            deserializer,
            |value| residual::verdict(&SCHEMA, value),
            |text| {
                let decoded = Self::deserialize(
                    support::ObjectOnly(&mut serde_json::Deserializer::from_str(text)),
                )?;
                Ok(decoded)
            },
        )
    }
}

impl serde::Serialize for Line {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

/// `OrderPayment`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct OrderPayment {
    /// `card`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub card: Option<serde_json::Value>,
    /// `iban`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub iban: Option<serde_json::Value>,
}
support::object!(OrderPayment);

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

impl<'de> serde::Deserialize<'de> for OrderNote {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let raw = Box::<serde_json::value::RawValue>::deserialize(deserializer)?;
        match support::JsonType::of(&raw) {
            support::JsonType::String => support::from_raw(&raw).map(Self::Text),
            support::JsonType::Array => support::from_raw(&raw).map(Self::List),
            _ => Err(support::unexpected(&raw, "a text or a list")),
        }
    }
}

impl serde::Serialize for OrderNote {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
        }
    }
}

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
    ) -> Result<(), String> {
        match validator.validate(value) {
            Ok(()) => Ok(()),
            Err(error) => Err(format!("{}: {}", error.instance_path(), error.masked())),
        }
    }
}

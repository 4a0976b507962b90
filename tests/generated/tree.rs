//! Made by vistoria-gen. Edit the contract, not this file.
//!
//! Tree.

use super::support;

/// Tree
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(transparent)]
pub struct Tree(pub Option<TreeValue>);
impl<'de> serde::Deserialize<'de> for Tree {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        static SCHEMA: std::sync::LazyLock<jsonschema::Validator> = std::sync::LazyLock::new(||
        residual::validator("#/$defs/Tree"));
        support::held(
            deserializer,
            |value| residual::verdict(&SCHEMA, value),
            |text| serde_json::from_str(text).map(Self),
        )
    }
}

/// `TreeValue`.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum TreeValue {
    /// As a text.
    Text(String),
    /// As an object.
    Object(TreeValue3),
}

impl<'de> serde::Deserialize<'de> for TreeValue {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let raw = Box::<serde_json::value::RawValue>::deserialize(deserializer)?;
        match support::JsonType::of(&raw) {
            support::JsonType::String => support::from_raw(&raw).map(Self::Text),
            support::JsonType::Object => support::from_raw(&raw).map(Self::Object),
            _ => Err(support::unexpected(&raw, "a text or an object")),
        }
    }
}

impl serde::Serialize for TreeValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Object(value) => value.serialize(serializer),
        }
    }
}

/// `TreeValue3`.
#[derive(Debug, Clone, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(remote = "Self")]
pub struct TreeValue3 {
    /// `value`.
    #[serde(deserialize_with = "support::nullable")]
    pub value: Option<TreeValueValue>,
    /// `left`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub left: support::Maybe<Box<TreeValue>>,
    /// `right`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub right: support::Maybe<Box<TreeValue>>,
    /// `names`.
    #[serde(
        default,
        deserialize_with = "support::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub names: Option<std::collections::BTreeMap<String, support::Integer>>,
    /// `pair`.
    #[serde(default, skip_serializing_if = "support::Maybe::is_absent")]
    pub pair: support::Maybe<TreePair>,
    /// `nothing`.
    #[serde(default, skip_serializing)]
    pub nothing: support::Forbidden,
}
support::object!(TreeValue3);

/// `TreeValueValue`.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum TreeValueValue {
    /// As a number.
    Number(support::Number),
    /// As a text.
    Text(String),
    /// As a list.
    List(Vec<serde_json::Value>),
}

impl<'de> serde::Deserialize<'de> for TreeValueValue {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let raw = Box::<serde_json::value::RawValue>::deserialize(deserializer)?;
        match support::JsonType::of(&raw) {
            support::JsonType::Number => support::from_raw(&raw).map(Self::Number),
            support::JsonType::String => support::from_raw(&raw).map(Self::Text),
            support::JsonType::Array => support::from_raw(&raw).map(Self::List),
            _ => Err(support::unexpected(&raw, "a number or a text or a list")),
        }
    }
}

impl serde::Serialize for TreeValueValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
        }
    }
}

/// `TreePair`.
#[derive(Debug, Clone, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "a value is moved once, into the code that handles it"
)]
pub enum TreePair {
    /// As a boolean.
    Bool(bool),
    /// As a number.
    Number(support::Number),
    /// As a text.
    Text(String),
    /// As an object.
    Object(std::collections::BTreeMap<String, serde_json::Value>),
    /// As a list.
    List(Vec<serde_json::Value>),
}

impl<'de> serde::Deserialize<'de> for TreePair {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let raw = Box::<serde_json::value::RawValue>::deserialize(deserializer)?;
        match support::JsonType::of(&raw) {
            support::JsonType::Boolean => support::from_raw(&raw).map(Self::Bool),
            support::JsonType::Number => support::from_raw(&raw).map(Self::Number),
            support::JsonType::String => support::from_raw(&raw).map(Self::Text),
            support::JsonType::Object => support::from_raw(&raw).map(Self::Object),
            support::JsonType::Array => support::from_raw(&raw).map(Self::List),
            _ => {
                Err(
                    support::unexpected(
                        &raw,
                        "a boolean or a number or a text or an object or a list",
                    ),
                )
            }
        }
    }
}

impl serde::Serialize for TreePair {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bool(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Object(value) => value.serialize(serializer),
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
                "{\"$defs\":{\"Tree\":{\"if\":{\"required\":[\"left\"]},\"properties\":{\"anything\":true,\"left\":{\"$ref\":\"#/$defs/Tree\"},\"names\":{\"additionalProperties\":{\"type\":\"integer\"},\"propertyNames\":{\"maxLength\":3},\"type\":\"object\"},\"nothing\":false,\"pair\":{\"items\":false,\"prefixItems\":[{\"type\":\"string\"},{\"type\":\"integer\"}]},\"right\":{\"$ref\":\"#/$defs/Tree\"},\"value\":{\"enum\":[1,\"two\",[3],null]}},\"required\":[\"value\"],\"then\":{\"required\":[\"right\"]},\"type\":[\"object\",\"null\",\"string\"],\"unevaluatedProperties\":false}},\"$schema\":\"https://json-schema.org/draft/2020-12/schema\"}",
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

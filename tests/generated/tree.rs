//! Made by vistoria-gen. Edit the contract, not this file.
//!
//! Tree.

use super::support;

/// Tree
#[derive(Debug, Clone, PartialEq)]
pub struct Tree(pub Option<TreeValue>);

impl support::Decode for Tree {
    fn decode(
        json: &mut support::Json<'_>,
        at: support::At,
    ) -> Result<Self, support::Fault> {
        static SCHEMA: std::sync::LazyLock<jsonschema::Validator> = std::sync::LazyLock::new(||
        residual::validator("#/$defs/Tree"));
        support::held(
            json,
            at,
            |value| residual::verdict(&SCHEMA, value),
            |json, at| support::Decode::decode(json, at).map(Self),
        )
    }
}
support::written_around!(Tree);

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
support::by_type!(TreeValue "a text or an object" { Text String, Object Object });

/// `TreeValue3`.
#[derive(Debug, Clone, PartialEq)]
pub struct TreeValue3 {
    /// `value`.
    pub value: Option<TreeValueValue>,
    /// `left`.
    pub left: support::Maybe<Box<TreeValue>>,
    /// `right`.
    pub right: support::Maybe<Box<TreeValue>>,
    /// `names`.
    pub names: Option<std::collections::BTreeMap<String, support::Integer>>,
    /// `pair`.
    pub pair: support::Maybe<TreePair>,
    /// `nothing`.
    pub nothing: support::Forbidden,
}
support::object!(TreeValue3 {
    value nullable "value", left both "left", right both "right", names optional "names", pair both "pair",
    nothing forbidden "nothing",
});

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
support::by_type!(TreeValueValue "a number or a text or a list" { Number Number, Text String, List Array });

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
support::by_type!(TreePair "a boolean or a number or a text or an object or a list" {
    Bool Boolean, Number Number, Text String, Object Object, List Array = [support::Limit::Items(0, 2)],
});

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
    ) -> Result<(), (String, String)> {
        match validator.validate(value) {
            Ok(()) => Ok(()),
            Err(error) => {
                Err((error.instance_path().to_string(), error.masked().to_string()))
            }
        }
    }
}

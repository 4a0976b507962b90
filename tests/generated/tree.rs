// Made by vistoria-gen. Edit the contract, not this file.
//
// Tree.

use super::support;

/// Tree
#[derive(Clone, PartialEq)]
pub struct Tree(pub Option<TreeValue>);

support::held_by!(Tree "#/$defs/Tree" = |json, at| support::Decode::decode(json, at).map(Self));

support::written_around!(Tree);

support::types! {
/// `TreeValue`.
pub enum TreeValue ("a text or an object") {
    String Text(String),
    Object Object(TreeValue3),
}

/// `TreeValue3`.
pub struct TreeValue3 {
    /// `value`.
    nullable value: Option<TreeValueValue>,
    /// `left`.
    both left: support::Maybe<Box<TreeValue>>,
    /// `right`.
    both right: support::Maybe<Box<TreeValue>>,
    /// `names`.
    optional names: Option<std::collections::BTreeMap<String, support::Integer>>,
    /// `pair`.
    both pair: support::Maybe<TreePair>,
    /// `nothing`.
    forbidden nothing: support::Forbidden,
}

/// `TreeValueValue`.
pub enum TreeValueValue ("a number or a text or a list") {
    Number Number(support::Number),
    String Text(String),
    Array List(Vec<serde_json::Value>),
}

/// `TreePair`.
pub enum TreePair ("a boolean or a number or a text or an object or a list") {
    Boolean Bool(bool),
    Number Number(support::Number),
    String Text(String),
    Object Object(std::collections::BTreeMap<String, serde_json::Value>),
    Array List(Vec<serde_json::Value>) = [support::Limit::Items(0, 2)],
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
        let draft = jsonschema::Draft::Draft202012;
        let options = jsonschema::options()
            .with_draft(draft)
            .should_validate_formats(true);
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

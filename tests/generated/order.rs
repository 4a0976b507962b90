// Made by vistoria-gen. Edit the contract, not this file.
//
// Order.

use super::support;

/// Order
#[derive(Clone, PartialEq)]
pub struct Order(pub OrderValue);

support::held_by!(Order "#/$defs/Order" = |json, at| support::Decode::decode(json, at).map(Self));

support::written_around!(Order);

support::types! {
/// What somebody ordered.
pub enum OrderValue any {
    Author(OrderAuthor) ["author"] {},
    Other(OrderOther) [] {},
}

/// What somebody ordered.
pub struct OrderAuthor {
    /// `number`.
    required number: support::Integer = [support::Limit::Minimum(support::Bound::Whole(1))],
    /// `lines`.
    required lines: Vec<Line> = [support::Limit::Items(1, usize::MAX)],
    /// `discount`.
    nullable discount: Option<support::Number>,
    /// `payment`.
    optional payment: Option<OrderPaymentAuthor>,
    /// `note`.
    optional note: Option<OrderNoteAuthor>,
    /// `const`.
    optional const_ ("const"): Option<serde_json::Value>,
    /// `author`.
    required author: serde_json::Value,
}

/// `Line`.
held pub struct Line {
    /// `sku`.
    required sku: String,
    /// `parts`.
    optional parts: Option<Vec<Line>>,
}
}

support::held_by!(Line "#/$defs/line" = support::decode::object);

support::types! {
/// `OrderPaymentAuthor`.
pub struct OrderPaymentAuthor {
    /// `card`.
    optional card: Option<serde_json::Value>,
    /// `iban`.
    optional iban: Option<serde_json::Value>,
}

/// `OrderNoteAuthor`.
pub enum OrderNoteAuthor ("a text or a list") {
    String Text(String),
    Array List(Vec<String>),
}

/// What somebody ordered.
pub struct OrderOther {
    /// `number`.
    required number: support::Integer = [support::Limit::Minimum(support::Bound::Whole(1))],
    /// `lines`.
    required lines: Vec<Line> = [support::Limit::Items(1, usize::MAX)],
    /// `discount`.
    nullable discount: Option<support::Number>,
    /// `payment`.
    optional payment: Option<OrderPaymentAuthor>,
    /// `note`.
    forbidden note: support::Forbidden,
    /// `const`.
    optional const_ ("const"): Option<serde_json::Value>,
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

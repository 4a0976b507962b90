// Made by vistoria-gen. Edit the contract, not this file.
//
// Either.

use super::support;

support::types! {
/// Nothing says that it is an object, and the type of either alternative is not that of both.
held pub struct Either {
    /// `bar`.
    both bar: support::Maybe<EitherBar>,
    /// `foo`.
    optional foo: Option<serde_json::Value>,
}
}

support::held_by!(Either "#/$defs/Either" = support::decode::object);

support::types! {
/// `EitherBar`.
pub enum EitherBar ("a boolean or a number or a text or a list or an object") {
    Boolean Bool(bool),
    Number Number(support::Number),
    String Text(String),
    Array List(Vec<serde_json::Value>),
    Object Object(std::collections::BTreeMap<String, serde_json::Value>),
}
}

/// What the types do not hold, the schema does.
mod residual {
    use std::sync::LazyLock;
    use serde_json::Value;
    static SCHEMA: LazyLock<Value> = LazyLock::new(|| {
        serde_json::from_str(
                "{\"$defs\":{\"Either\":{\"oneOf\":[{\"properties\":{\"bar\":{\"type\":\"integer\"}},\"required\":[\"bar\"]},{\"properties\":{\"foo\":{\"type\":\"string\"}},\"required\":[\"foo\"]}]}},\"$schema\":\"https://json-schema.org/draft/2020-12/schema\"}",
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

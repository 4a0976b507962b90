// Made by vistoria-gen. Edit the contract, not this file.
//
// Listing.

use super::support;

support::types! {
/// A list of whatever its user calls an entry.
held pub struct List {
    /// `entries`.
    required entries: Vec<serde_json::Value>,
}
}

support::held_by!(List "" = support::decode::object);

/// A list of whatever its user calls an entry.
pub type Listing = List;

/// What the types do not hold, the schema does.
mod residual {
    use std::sync::LazyLock;
    use serde_json::Value;
    static SCHEMA: LazyLock<Value> = LazyLock::new(|| {
        serde_json::from_str(
                "{\"$defs\":{\"entry\":{\"$dynamicAnchor\":\"entry\",\"properties\":{\"name\":{\"type\":\"string\"}},\"required\":[\"name\"],\"type\":\"object\"}},\"$id\":\"https://schemas.test/listing\",\"$ref\":\"parts/list\",\"$schema\":\"https://json-schema.org/draft/2020-12/schema\"}",
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
            .should_validate_formats(false);
        let documents: Vec<(&str, Value)> = vec![
            ("vistoria://files/listing.schema.json", schema.clone()),
            ("https://schemas.test/parts/list",
            serde_json::from_str("{\"$defs\":{\"entry\":{\"$dynamicAnchor\":\"entry\"}},\"$id\":\"https://schemas.test/parts/list\",\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"description\":\"A list of whatever its user calls an entry.\",\"properties\":{\"entries\":{\"items\":{\"$dynamicRef\":\"#entry\"},\"type\":\"array\"}},\"required\":[\"entries\"],\"type\":\"object\"}")
            .expect("it was read when this was made"))
        ];
        let registry = jsonschema::Registry::new().draft(draft).extend(documents);
        let registry = registry
            .and_then(|documents| documents.prepare())
            .expect("it was compiled when this was made");
        let options = options
            .with_base_uri("vistoria://files/listing.schema.json")
            .with_registry(&registry);
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

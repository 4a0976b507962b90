//! Keywords of objects.

use serde_json::Value;

use super::id::SchemaId;
use super::subschemas::{Parsed, Subschemas, count, strings};

/// Keywords that constrain objects.
#[derive(Debug, Default)]
pub struct ObjectKeywords {
    /// `properties`; `None` when the schema does not describe any.
    pub properties: Option<Properties>,
    /// `required`, in the order of the document.
    pub required: Vec<Box<str>>,
    /// `patternProperties`, by pattern.
    pub patterns: Option<Vec<(Box<str>, SchemaId)>>,
    /// `additionalProperties`.
    pub additional: Option<SchemaId>,
    /// Whether `additionalProperties` is `true` or `false`.
    pub has_boolean_additional: bool,
    /// `propertyNames`.
    pub names: Option<SchemaId>,
    /// `minProperties`.
    pub min_properties: Option<u64>,
    /// `maxProperties`.
    pub max_properties: Option<u64>,
    /// `dependentRequired`: for each key the keys that it requires.
    pub dependent_required: Vec<DependentRequired>,
    /// `dependentSchemas`: for each key the schema that it makes apply.
    pub dependent_schemas: Vec<(Box<str>, SchemaId)>,
    /// `unevaluatedProperties`, which is also listed as unread.
    pub unevaluated: Option<SchemaId>,
}

/// A key, and the keys that it requires.
pub type DependentRequired = (Box<str>, Vec<Box<str>>);

/// The schemas of properties by their names.
#[derive(Debug, Default)]
pub struct Properties(Vec<(Box<str>, SchemaId)>);

impl Properties {
    fn new(mut properties: Vec<(Box<str>, SchemaId)>) -> Self {
        properties.sort();
        Self(properties)
    }

    /// Returns the schema of a property.
    pub fn get(&self, name: &str) -> Option<SchemaId> {
        let index = self.0.binary_search_by(|(known, _)| (**known).cmp(name)).ok()?;
        Some(self.0[index].1)
    }

    /// Returns the properties in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, SchemaId)> {
        self.0.iter().map(|(name, id)| (&**name, *id))
    }
}

impl ObjectKeywords {
    /// Returns the schema of a property that `properties` describes.
    pub fn property(&self, name: &str) -> Option<SchemaId> {
        self.properties.as_ref()?.get(name)
    }

    /// Returns the properties that `properties` describes.
    pub fn properties(&self) -> impl Iterator<Item = (&str, SchemaId)> {
        self.properties.iter().flat_map(Properties::iter)
    }

    /// Returns the schemas of `patternProperties`.
    pub fn patterns(&self) -> impl Iterator<Item = (&str, SchemaId)> {
        self.patterns.iter().flatten().map(|(pattern, id)| (&**pattern, *id))
    }

    /// Returns every key that the schema mentions by its name.
    pub fn declared(&self) -> impl Iterator<Item = &str> {
        let dependent = self.dependent_required.iter();
        let dependent = dependent.flat_map(|(key, required)| std::iter::once(key).chain(required));
        self.properties().map(|(name, _)| name).chain(self.required.iter().chain(dependent).map(|key| &**key))
    }

    /// Checks whether the schema mentions a key by its name.
    pub fn declares(&self, key: &str) -> bool {
        self.property(key).is_some()
            || self.required.iter().any(|known| **known == *key)
            || self
                .dependent_required
                .iter()
                .any(|(known, keys)| **known == *key || keys.iter().any(|known| **known == *key))
    }

    /// Checks whether the schema describes the values of keys that it does not mention, as a map does.
    pub fn is_map(&self) -> bool {
        self.patterns.is_some() || self.additional.is_some() || self.has_boolean_additional
    }

    pub(super) fn subschemas(&self) -> impl Iterator<Item = SchemaId> {
        let named = self.properties().chain(self.patterns()).map(|(_, id)| id);
        let dependent = self.dependent_schemas.iter().map(|(_, id)| *id);
        named.chain(dependent).chain(self.additional)
    }

    pub(super) fn child(&self, keyword: &str, token: Option<&str>) -> Option<(SchemaId, usize)> {
        match keyword {
            "properties" => Some((self.property(token?)?, 2)),
            "patternProperties" => Some((self.patterns().find(|(pattern, _)| Some(*pattern) == token)?.1, 2)),
            "additionalProperties" => Some((self.additional?, 1)),
            "propertyNames" => Some((self.names?, 1)),
            "dependentSchemas" => {
                let found = self.dependent_schemas.iter().find(|(key, _)| Some(&**key) == token)?;
                Some((found.1, 2))
            }
            _ => None,
        }
    }
}

const KEYWORDS: [&str; 10] = [
    "properties",
    "required",
    "patternProperties",
    "additionalProperties",
    "propertyNames",
    "minProperties",
    "maxProperties",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedProperties",
];

pub(super) fn parse<'v>(
    objects: &mut Option<Box<ObjectKeywords>>,
    keyword: &str,
    value: &'v Value,
    subschemas: &mut Subschemas<'v>,
) -> Parsed {
    if !KEYWORDS.contains(&keyword) {
        return Parsed::Other;
    }
    let object = objects.get_or_insert_default();
    match keyword {
        "properties" => {
            Parsed::store(&mut object.properties, subschemas.map(keyword, value).map(|all| Some(Properties::new(all))))
        }
        "required" => Parsed::store(&mut object.required, strings(value)),
        "patternProperties" => Parsed::store(&mut object.patterns, subschemas.map(keyword, value).map(Some)),
        "additionalProperties" => {
            object.has_boolean_additional = value.is_boolean();
            Parsed::store(&mut object.additional, Some(Some(subschemas.one(keyword, value))))
        }
        "unevaluatedProperties" => Parsed::store(&mut object.unevaluated, Some(Some(subschemas.one(keyword, value)))),
        "propertyNames" => Parsed::store(&mut object.names, Some(Some(subschemas.one(keyword, value)))),
        "minProperties" => Parsed::store(&mut object.min_properties, count(value).map(Some)),
        "maxProperties" => Parsed::store(&mut object.max_properties, count(value).map(Some)),
        "dependentRequired" => Parsed::store(&mut object.dependent_required, dependent_required(value)),
        _ => Parsed::store(&mut object.dependent_schemas, subschemas.map(keyword, value)),
    }
}

fn dependent_required(value: &Value) -> Option<Vec<DependentRequired>> {
    value.as_object()?.iter().map(|(key, keys)| Some((key.as_str().into(), strings(keys)?))).collect()
}

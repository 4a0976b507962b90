//! The arena of a contract's schemas.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use serde_json::Value;

use super::id::SchemaId;
use super::parse;
use super::schema::Schema;
use crate::contract::Bundle;
use crate::pointer::Pointer;
use crate::validators;

/// The schemas of one contract.
#[derive(Debug)]
pub struct Graph {
    bundle: Arc<Bundle>,
    names: Vec<String>,
    indices: BTreeMap<String, u32>,
    /// The definitions, followed by the advice in the order of its codes.
    parsed: Vec<OnceLock<Box<[Schema]>>>,
}

impl Graph {
    /// Creates the graph of a bundle's definitions and advice.
    pub fn new(bundle: Arc<Bundle>) -> Self {
        let names = bundle.schema["$defs"].as_object().into_iter().flatten().map(|(name, _)| name.clone());
        let names: Vec<String> = names.collect();
        let indices = names.iter().cloned().zip(0..).collect();
        let parsed = (0..names.len() + bundle.advice.len()).map(|_| OnceLock::new()).collect();
        Self { bundle, names, indices, parsed }
    }

    /// Returns the id of a definition by its name.
    pub fn definition(&self, name: &str) -> Option<SchemaId> {
        self.indices.get(name).map(|definition| SchemaId { definition: *definition, index: 0 })
    }

    /// Returns the name of the definition that a schema is; `None` for a subschema.
    pub fn name(&self, id: SchemaId) -> Option<&str> {
        self.names.get(id.definition as usize).filter(|_| id.index == 0).map(String::as_str)
    }

    /// Returns the id of an advice's schema by the advice's code.
    pub fn advice(&self, code: &str) -> Option<SchemaId> {
        let position = self.bundle.advice.keys().position(|known| known == code)?;
        let definition = u32::try_from(self.names.len() + position).ok()?;
        Some(SchemaId { definition, index: 0 })
    }

    /// Returns the schema of an id.
    pub fn schema(&self, id: SchemaId) -> &Schema {
        &self.schemas(id.definition)[id.index as usize]
    }

    /// Returns the schemas of the definition at an index: the definition itself, then its subschemas.
    pub fn schemas(&self, definition: u32) -> &[Schema] {
        self.parsed[definition as usize].get_or_init(|| {
            let schema = self.source(definition as usize);
            parse::definition(definition, schema, &self.indices)
        })
    }

    /// Returns the number of definitions, without the advice.
    pub fn definition_count(&self) -> usize {
        self.names.len()
    }

    /// Returns the location of a schema as a URI fragment, which [`validators`] compiles.
    pub fn location(&self, id: SchemaId) -> String {
        let mut steps = Vec::new();
        let mut schema = self.schema(id);
        while let Some((parent, step)) = &schema.parent {
            steps.push(&**step);
            schema = self.schema(SchemaId { index: *parent, ..id });
        }
        let mut location = match self.names.get(id.definition as usize) {
            Some(name) => validators::definition_reference(name),
            None => validators::advice_reference(self.advice_code(id.definition as usize)),
        };
        for step in steps.iter().rev() {
            location.push('/');
            location.push_str(step);
        }
        location
    }

    /// Returns the JSON that a schema was parsed from.
    pub fn source_of(&self, id: SchemaId) -> Option<&Value> {
        let location = self.location(id);
        let steps = Pointer::parse_fragment(location.strip_prefix('#')?)?;
        // A location starts with the two tokens of a definition.
        let inner: Pointer = steps.tokens().iter().skip(2).cloned().collect();
        self.source(id.definition as usize).pointer(&inner.to_string())
    }

    /// Follows an evaluation path, such as `/$ref/allOf/1/properties/d/type`, from a schema, and returns the schemas that it
    /// passes, each with the number of tokens that were read before it. The last token of the path is the keyword that failed.
    pub fn evaluated(&self, from: SchemaId, path: &Pointer) -> Vec<(SchemaId, usize)> {
        let tokens = path.tokens();
        let mut passed = vec![(from, 0)];
        let (mut here, mut read) = (from, 0);
        while let Some(keyword) = tokens.get(read) {
            let next = tokens.get(read + 1).map(String::as_str);
            let Some((child, taken)) = self.schema(here).child(keyword, next) else { break };
            read += taken;
            here = child;
            passed.push((here, read));
        }
        passed
    }

    fn source(&self, definition: usize) -> &Value {
        match self.names.get(definition) {
            Some(name) => &self.bundle.schema["$defs"][name],
            None => &self.bundle.advice[self.advice_code(definition)],
        }
    }

    fn advice_code(&self, definition: usize) -> &str {
        let code = self.bundle.advice.keys().nth(definition - self.names.len());
        code.expect("one entry an advice was made")
    }
}

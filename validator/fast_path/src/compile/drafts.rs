//! From schemas to drafts: the requirements of each schema by itself. References are indices of drafts.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value;
use vistoria_schemas::assertions;
use vistoria_schemas::graph::{ArrayKeywords, Combinators, Graph, ObjectKeywords, Reference, Schema, SchemaId, Type};
use vistoria_support::JsonType;
use vistoria_support::fingerprint::KeyFingerprint;

use super::guards::guards;
use super::presence::{self, PresenceSchema};
use super::types::type_bits;
use crate::plan::guards::Alternatives;
use crate::plan::keys::KeyTable;
use crate::plan::numbers::{AllowedNumbers, NumberBounds};
use crate::plan::pattern::Pattern;
use crate::plan::presence::Presence;
use crate::plan::requirements::{
    ANY, AllowedValues, ArrayRequirements, Assertions, OBJECT, ObjectRequirements, OptionalIndex, PlanCondition,
    Property, RareRequirements, bit,
};
use crate::plan::strings::StringRequirements;
use crate::plan::unevaluated::Unevaluated;

/// The requirements of one schema. What few schemas have is in boxes, since most require a type and nothing else, and there are
/// thousands. The default accepts nothing.
#[derive(Default)]
pub(super) struct Draft {
    pub types: u8,
    pub integers_only: bool,
    pub string: Option<Box<StringRequirements>>,
    pub object: Option<Box<ObjectRequirements>>,
    pub array: Option<Box<ArrayRequirements>>,
    pub further: Vec<DraftRequirement>,
    /// The targets of `$ref` and `allOf`.
    pub all: Vec<u32>,
    pub advice: Vec<u32>,
}

/// A requirement that fewer schemas have; see [`Requirement`](crate::plan::requirements::Requirement).
pub(super) enum DraftRequirement {
    Values(AllowedValues),
    Bounds(NumberBounds),
    AnyOf(Alternatives),
    OneOf(Alternatives),
    Not(u32),
    If(PlanCondition),
    Assertions(Assertions),
    Unevaluated(Unevaluated),
    Unsure,
}

/// The keywords of a schema that has none of objects.
static NO_OBJECT_KEYWORDS: LazyLock<ObjectKeywords> = LazyLock::new(ObjectKeywords::default);

/// The drafts of a definition.
pub(super) struct Drafts {
    pub all: Vec<Draft>,
    pub root: u32,
    pub has_advice: bool,
}

/// As many drafts as a plan may have; a larger document is left to the slow path.
const MAX_DRAFTS: usize = 1 << 20;

/// Schemas inside each other, references counted; what is deeper is left to the slow path.
const MAX_DEPTH: usize = 600;

/// Drafts a definition and everything that it refers to; `None` when that is too large.
pub(super) fn drafts(graph: &Graph, definition: SchemaId) -> Option<Drafts> {
    let mut drafter = Drafter {
        depth: 0,
        graph,
        drafts: Vec::new(),
        definitions: BTreeMap::new(),
        nullable: BTreeMap::new(),
        has_advice: false,
    };
    let root = drafter.definition(definition)?;
    Some(Drafts { all: drafter.drafts, root, has_advice: drafter.has_advice })
}

pub(super) struct Drafter<'a> {
    /// How many schemas are being drafted.
    depth: usize,
    pub(super) graph: &'a Graph,
    drafts: Vec<Draft>,
    definitions: BTreeMap<SchemaId, u32>,
    /// The drafts of definitions that accept null as well.
    nullable: BTreeMap<SchemaId, u32>,
    has_advice: bool,
}

impl<'a> Drafter<'a> {
    fn definition(&mut self, id: SchemaId) -> Option<u32> {
        if let Some(known) = self.definitions.get(&id) {
            return Some(*known);
        }
        let index = self.reserve()?;
        self.definitions.insert(id, index);
        self.drafts[index as usize] = self.draft_within_depth(id)?;
        Some(index)
    }

    fn reserve(&mut self) -> Option<u32> {
        let index = u32::try_from(self.drafts.len()).ok().filter(|_| self.drafts.len() < MAX_DRAFTS)?;
        self.drafts.push(Draft::default());
        Some(index)
    }

    pub(super) fn schema(&mut self, id: SchemaId) -> Option<u32> {
        let schema = self.graph.schema(id);
        if let Some(Reference::Definition(target)) = schema.reference
            && schema.is_reference_only()
        {
            return self.definition(target);
        }
        let index = self.reserve()?;
        self.drafts[index as usize] = self.draft_within_depth(id)?;
        Some(index)
    }

    /// Drafts a schema of some types, or null, as one schema of one type more, so that its requirements are those of every body
    /// and not those of an alternative.
    fn nullable(&mut self, id: SchemaId) -> Option<u32> {
        let target = self.graph.schema(id).reference.as_ref().and_then(Reference::definition);
        if let Some(known) = target.and_then(|target| self.nullable.get(&target)) {
            return Some(*known);
        }
        let index = self.reserve()?;
        if let Some(target) = target {
            self.nullable.insert(target, index);
        }
        let mut draft = self.draft_within_depth(target.unwrap_or(id))?;
        draft.types |= bit(JsonType::Null);
        self.drafts[index as usize] = draft;
        Some(index)
    }

    /// Returns the other one of two alternatives of which one is null, when null is not concerned by anything but its types.
    fn other_than_null(&self, alternatives: &[SchemaId]) -> Option<SchemaId> {
        let [one, other] = alternatives else { return None };
        let null = Some([Type::Null].into_iter().collect());
        let is_null = |id: &SchemaId| {
            let schema = self.graph.schema(*id);
            schema.values.types == null && schema.constrains_types_only()
        };
        let id = match (is_null(one), is_null(other)) {
            (true, false) => *other,
            (false, true) => *one,
            _ => return None,
        };
        let mut schema = self.graph.schema(id);
        if let Some(reference) = &schema.reference {
            let target = reference.definition().filter(|_| schema.is_reference_only())?;
            schema = self.graph.schema(target);
        }
        let types = schema.values.types?;
        (!types.contains(Type::Null) && constrains_single_types_only(schema)).then_some(id)
    }

    fn all(&mut self, ids: &[SchemaId]) -> Option<Vec<u32>> {
        ids.iter().map(|id| self.schema(*id)).collect()
    }

    /// Drafts a schema that may be absent.
    fn optional(&mut self, id: Option<SchemaId>) -> Option<OptionalIndex> {
        id.map_or(Some(OptionalIndex::NONE), |id| Some(OptionalIndex::of(Some(self.schema(id)?))))
    }

    fn draft_within_depth(&mut self, id: SchemaId) -> Option<Draft> {
        self.depth += 1;
        let draft = if self.depth < MAX_DEPTH { self.draft(self.graph.schema(id)) } else { None };
        self.depth -= 1;
        draft
    }

    fn draft(&mut self, schema: &'a Schema) -> Option<Draft> {
        if schema.boolean == Some(false) {
            return Some(Draft::default());
        }
        let mut draft = Draft { types: ANY, ..Draft::default() };
        if let Some(types) = schema.values.types {
            (draft.types, draft.integers_only) = type_bits(types);
        }
        let constant = schema.values.constant.as_ref().map(std::slice::from_ref);
        for values in constant.into_iter().chain(schema.values.enumeration.as_deref()) {
            let values = allowed_values(values);
            draft.types &= values.types();
            draft.further.push(DraftRequirement::Values(values));
        }
        match schema.reference {
            Some(Reference::Definition(target)) => draft.all.push(self.definition(target)?),
            Some(Reference::Outside) => draft.further.push(DraftRequirement::Unsure),
            None => {}
        }
        let mut presence = Vec::new();
        if let Some(combinators) = &schema.combinators {
            self.combinators(combinators, &mut draft, &mut presence)?;
        }
        draft.string = schema.string.as_ref().map(|keywords| Box::new(StringRequirements::new(keywords)));
        if let Some(keywords) = &schema.number {
            draft.further.push(DraftRequirement::Bounds(NumberBounds::new(keywords)));
        }
        if let Some(keywords) = &schema.array {
            draft.array = Some(Box::new(self.array(keywords)?));
        }
        if schema.object.is_some() || !presence.is_empty() {
            let keywords = schema.object.as_deref().unwrap_or(&NO_OBJECT_KEYWORDS);
            draft.object = Some(Box::new(self.object(keywords, presence)?));
        }
        for code in &schema.extensions.advice {
            let advice = self.graph.advice(code)?;
            draft.advice.push(self.schema(advice)?);
            self.has_advice = true;
        }
        // The slow path reports a property that a request should not have, and an alternative that is not the one named.
        let has_discriminator = schema.combinators.as_ref().is_some_and(|all| all.discriminator.is_some());
        draft.further.extend((schema.extensions.is_read_only || has_discriminator).then_some(DraftRequirement::Unsure));
        draft.further.extend(our_assertions(schema).map(DraftRequirement::Assertions));
        for keyword in &schema.unread {
            match keyword.as_str() {
                "unevaluatedProperties" => self.unevaluated(schema, false, &mut draft)?,
                "unevaluatedItems" => self.unevaluated(schema, true, &mut draft)?,
                _ => draft.further.push(DraftRequirement::Unsure),
            }
        }
        Some(draft)
    }

    /// Drafts the keywords that apply other schemas. Conditions on which keys an object has are added to `presence`.
    fn combinators(
        &mut self,
        combinators: &Combinators,
        draft: &mut Draft,
        presence: &mut Vec<Presence>,
    ) -> Option<()> {
        let graph = self.graph;
        let mut decided = |condition: PresenceSchema, draft: &mut Draft| {
            draft.types &= OBJECT | condition.others;
            presence.push(condition.presence);
        };
        draft.all.extend(self.all(&combinators.all_of)?);
        if let Some(any) = &combinators.any_of {
            match presence::any(graph, any) {
                Some(condition) => decided(condition, draft),
                None => self.alternatives(any, DraftRequirement::AnyOf, draft)?,
            }
        }
        if let Some(one) = &combinators.one_of {
            match presence::one(graph, one) {
                Some(condition) => decided(condition, draft),
                None => self.alternatives(one, DraftRequirement::OneOf, draft)?,
            }
        }
        let negated = combinators.not.map(|id| self.negated(id)).unwrap_or_default();
        for negated in negated {
            match (forbidden_key(graph.schema(negated)), presence::not(graph, negated)) {
                (Some(key), _) => draft.all.push(self.without(key)?),
                (None, Some(condition)) => decided(condition, draft),
                (None, None) => draft.further.push(DraftRequirement::Not(self.schema(negated)?)),
            }
        }
        if let Some(test) = combinators.condition.test {
            let branches = [
                self.optional(combinators.condition.then)?.get(),
                self.optional(combinators.condition.otherwise)?.get(),
            ];
            draft.further.push(DraftRequirement::If(PlanCondition { test: self.schema(test)?, branches }));
        }
        Some(())
    }

    fn alternatives(
        &mut self,
        ids: &[SchemaId],
        requirement: fn(Alternatives) -> DraftRequirement,
        draft: &mut Draft,
    ) -> Option<()> {
        if let Some(id) = self.other_than_null(ids) {
            draft.all.push(self.nullable(id)?);
        } else {
            let guards = guards(self.graph, ids);
            draft.further.push(requirement(Alternatives::new(self.all(ids)?, guards)));
        }
        Some(())
    }

    /// Returns the schemas none of which a value may satisfy where it must not satisfy this one: those of a sole `anyOf`.
    fn negated(&self, id: SchemaId) -> Vec<SchemaId> {
        let schema = self.graph.schema(id);
        let is_combined_only = schema.reference.is_none()
            && schema.values.is_empty()
            && schema.string.is_none()
            && schema.number.is_none()
            && schema.array.is_none()
            && schema.object.is_none()
            && schema.has_plain_keywords_only();
        match schema.combinators.as_deref() {
            Some(Combinators {
                any_of: Some(any),
                all_of,
                one_of: None,
                not: None,
                condition,
                discriminator: None,
            }) if is_combined_only && all_of.is_empty() && condition.test.is_none() => any.clone(),
            _ => vec![id],
        }
    }

    /// Adds a draft that no schema is.
    pub(super) fn draft_of(&mut self, draft: Draft) -> Option<u32> {
        let index = self.reserve()?;
        self.drafts[index as usize] = draft;
        Some(index)
    }

    /// Drafts an object without a key.
    fn without(&mut self, key: &str) -> Option<u32> {
        let nothing = self.draft_of(Draft::default())?;
        let property = Property { schema: OptionalIndex::of(Some(nothing)), ..Property::default() };
        let properties = KeyTable::new(vec![(key.into(), property)])?;
        let object = ObjectRequirements { properties, ..ObjectRequirements::default() };
        self.draft_of(Draft { types: OBJECT, object: Some(Box::new(object)), ..Draft::default() })
    }

    fn array(&mut self, keywords: &ArrayKeywords) -> Option<ArrayRequirements> {
        let contains = match keywords.contains {
            Some(id) => Some((self.schema(id)?, keywords.min_contains.unwrap_or(1), keywords.max_contains)),
            None => None,
        };
        Some(ArrayRequirements {
            prefix: self.all(&keywords.prefix)?,
            items: self.optional(keywords.items)?.get(),
            min_items: keywords.min_items.unwrap_or_default(),
            max_items: keywords.max_items,
            unique: keywords.unique,
            contains,
        })
    }

    fn object(&mut self, keywords: &ObjectKeywords, mut presence: Vec<Presence>) -> Option<ObjectRequirements> {
        let mut properties: Vec<(Box<str>, Property)> = Vec::new();
        for (name, id) in keywords.properties() {
            let schema = OptionalIndex::of(Some(self.schema(id)?));
            properties.push((name.into(), Property { schema, ..Property::default() }));
        }
        for name in &keywords.required {
            let index = properties.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
                properties.push((name.clone(), Property::default()));
                properties.len() - 1
            });
            properties[index].1.required = true;
        }
        let required_count = properties.iter().filter(|(_, property)| property.required).count();
        for (key, required) in &keywords.dependent_required {
            let required = Presence::has(required.iter().map(|key| &**key));
            presence.push(Presence::Any(vec![Presence::Not(Box::new(Presence::has([&**key]))), required]));
        }
        // Keys that are looked for have a row each.
        let mut rows: BTreeMap<Box<str>, usize> =
            properties.iter().enumerate().map(|(row, (name, _))| (name.clone(), row)).collect();
        for condition in &mut presence {
            condition.each_key(&mut |key| {
                key.row = *rows.entry(key.name.clone()).or_insert_with(|| {
                    properties.push((key.name.clone(), Property::default()));
                    properties.len() - 1
                });
            });
        }
        let mut rare = RareRequirements {
            names: self.optional(keywords.names)?.get(),
            min_count: keywords.min_properties.unwrap_or_default(),
            max_count: keywords.max_properties,
            presence,
            ..RareRequirements::default()
        };
        for (pattern, id) in keywords.patterns() {
            rare.patterns.push((Pattern::new(pattern), self.schema(id)?));
        }
        for (key, id) in &keywords.dependent_schemas {
            rare.dependent_schemas.push((key.clone(), self.schema(*id)?));
        }
        Some(ObjectRequirements {
            properties: KeyTable::new(properties)?,
            required_count: u32::try_from(required_count).ok()?,
            additional: self.optional(keywords.additional)?,
            rare: rare.or_none(),
            ..ObjectRequirements::default()
        })
    }
}

/// Checks whether every keyword of a schema concerns values of one type only, so that none concerns null.
fn constrains_single_types_only(schema: &Schema) -> bool {
    schema.reference.is_none()
        && schema.combinators.is_none()
        && schema.values.constant.is_none()
        && schema.values.enumeration.is_none()
        && schema.has_plain_keywords_only()
}

/// Returns the key that an object must have to satisfy a schema, when the schema demands nothing else.
fn forbidden_key(schema: &Schema) -> Option<&str> {
    let object = schema.object.as_ref()?;
    let is_object_only = constrains_single_types_only(schema)
        && schema.values.types.is_none()
        && schema.string.is_none()
        && schema.number.is_none()
        && schema.array.is_none();
    match &object.required[..] {
        [key] if is_object_only && presence::requires_keys_only(object) => Some(key),
        _ => None,
    }
}

fn allowed_values(all: &[Value]) -> AllowedValues {
    let (mut values, mut numbers) = (AllowedValues::default(), Vec::new());
    for value in all {
        match value {
            Value::String(text) => values.strings.push((KeyFingerprint::of(text.as_bytes()), text.as_str().into())),
            Value::Number(number) => numbers.push(number.clone()),
            Value::Bool(true) => values.literals.push("true"),
            Value::Bool(false) => values.literals.push("false"),
            Value::Null => values.literals.push("null"),
            Value::Array(_) | Value::Object(_) => values.containers.push(value.clone()),
        }
    }
    values.numbers = (!numbers.is_empty()).then(|| AllowedNumbers::new(&numbers));
    values
}

/// Returns the assertions of a schema.
fn our_assertions(schema: &Schema) -> Option<Assertions> {
    let mut found = Assertions::default();
    for (keyword, value) in &schema.extensions.assertions {
        found.checks.extend(assertions::check(keyword, value));
        found.properties.extend(assertions::inspected_properties(keyword, value));
    }
    (!found.checks.is_empty()).then_some(found)
}

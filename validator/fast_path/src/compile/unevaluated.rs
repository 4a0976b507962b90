//! What the schemas beside `unevaluatedProperties` and `unevaluatedItems` evaluate. Where it does not depend on the value, the
//! keyword is an `additionalProperties` or `items` with all that they name; otherwise it is decided on a tape.

use vistoria_schemas::graph::{Combinators, Reference, Schema, SchemaId};

use super::drafts::{Draft, DraftRequirement, Drafter};
use crate::plan::keys::KeyTable;
use crate::plan::pattern::Pattern;
use crate::plan::requirements::{
    ANY, ArrayRequirements, ObjectRequirements, OptionalIndex, Property, RareRequirements,
};
use crate::plan::unevaluated::{Evaluated, EvaluationCondition, Unevaluated};

/// Schemas inside each other, references counted.
const MAX_DEPTH: usize = 30;

impl Drafter<'_> {
    /// Drafts `unevaluatedProperties`, or `unevaluatedItems`; `None` when there are too many schemas. What is too deep is left to
    /// the slow path.
    pub(super) fn unevaluated(&mut self, schema: &Schema, is_items: bool, draft: &mut Draft) -> Option<()> {
        let rest = if is_items {
            schema.array.as_ref().and_then(|array| array.unevaluated)
        } else {
            schema.object.as_ref().and_then(|object| object.unevaluated)
        };
        let Some(rest) = rest else {
            draft.further.push(DraftRequirement::Unsure);
            return Some(());
        };
        let rest = self.schema(rest)?;
        let mut search = Search { is_items, is_too_deep: false };
        let evaluated = self.evaluated(schema, true, &mut search, MAX_DEPTH)?;
        let depends_on_value = !evaluated.conditional.is_empty() || !evaluated.contains.is_empty();
        match (search.is_too_deep, evaluated.all) {
            (true, _) => draft.further.push(DraftRequirement::Unsure),
            (false, true) => {}
            (false, false) if depends_on_value => {
                draft.further.push(DraftRequirement::Unevaluated(Unevaluated { evaluated, schema: rest, is_items }));
            }
            (false, false) if is_items => draft.all.push(self.rest_of_items(&evaluated, rest)?),
            (false, false) => draft.all.push(self.rest_of_properties(evaluated, rest)?),
        }
        Some(())
    }

    /// Drafts a schema that requires something of the items that are not evaluated.
    fn rest_of_items(&mut self, evaluated: &Evaluated, rest: u32) -> Option<u32> {
        let anything = self.draft_of(Draft { types: ANY, ..Draft::default() })?;
        let array =
            ArrayRequirements { prefix: vec![anything; evaluated.items], items: Some(rest), ..Default::default() };
        self.draft_of(Draft { types: ANY, array: Some(Box::new(array)), ..Draft::default() })
    }

    /// Drafts a schema that requires something of the properties that are not evaluated.
    fn rest_of_properties(&mut self, evaluated: Evaluated, rest: u32) -> Option<u32> {
        let anything = self.draft_of(Draft { types: ANY, ..Draft::default() })?;
        let mut names = evaluated.names;
        names.sort();
        names.dedup();
        let described = || Property { schema: OptionalIndex::of(Some(anything)), ..Property::default() };
        let patterns = evaluated.patterns.into_iter().map(|pattern| (pattern, anything)).collect();
        let object = ObjectRequirements {
            properties: KeyTable::new(names.into_iter().map(|name| (name, described())).collect())?,
            additional: OptionalIndex::of(Some(rest)),
            rare: RareRequirements { patterns, ..RareRequirements::default() }.or_none(),
            ..ObjectRequirements::default()
        };
        self.draft_of(Draft { types: ANY, object: Some(Box::new(object)), ..Draft::default() })
    }

    /// Returns what a schema evaluates of a value that satisfies it. Of the schema that has the keyword itself, that keyword does
    /// not count.
    fn evaluated(
        &mut self,
        schema: &Schema,
        is_outermost: bool,
        search: &mut Search,
        depth: usize,
    ) -> Option<Evaluated> {
        let Some(depth) = depth.checked_sub(1) else {
            search.is_too_deep = true;
            return Some(Evaluated::default());
        };
        let mut found = Evaluated::default();
        match (&schema.object, &schema.array) {
            (Some(object), _) if !search.is_items => {
                found.all = object.additional.is_some() || object.has_boolean_additional;
                found.all |= object.unevaluated.is_some() && !is_outermost;
                found.names = object.properties().map(|(name, _)| name.into()).collect();
                found.patterns = object.patterns().map(|(pattern, _)| Pattern::new(pattern)).collect();
            }
            (_, Some(array)) if search.is_items => {
                found.all = array.items.is_some() || (array.unevaluated.is_some() && !is_outermost);
                found.items = array.prefix.len();
                found.contains = array.contains.map(|id| self.schema(id)).into_iter().collect::<Option<_>>()?;
            }
            _ => {}
        }
        match schema.reference {
            Some(Reference::Definition(target)) => found.add(self.evaluated_by(target, search, depth)?),
            Some(Reference::Outside) => search.is_too_deep = true,
            None => {}
        }
        if let Some(combinators) = &schema.combinators {
            self.evaluated_by_combinators(combinators, &mut found, search, depth)?;
        }
        let dependent = schema.object.iter().flat_map(|object| &object.dependent_schemas);
        for (key, id) in dependent {
            let evaluated = self.evaluated_by(*id, search, depth)?;
            found.conditional.push((EvaluationCondition::Has(key.clone()), evaluated));
        }
        found.conditional.retain(|(_, evaluated)| !evaluated.is_nothing());
        Some(found)
    }

    fn evaluated_by(&mut self, id: SchemaId, search: &mut Search, depth: usize) -> Option<Evaluated> {
        self.evaluated(self.graph.schema(id), false, search, depth)
    }

    fn evaluated_by_combinators(
        &mut self,
        combinators: &Combinators,
        found: &mut Evaluated,
        search: &mut Search,
        depth: usize,
    ) -> Option<()> {
        for id in &combinators.all_of {
            found.add(self.evaluated_by(*id, search, depth)?);
        }
        for id in combinators.alternatives() {
            let evaluated = self.evaluated_by(id, search, depth)?;
            found.conditional.push((EvaluationCondition::Satisfies(self.schema(id)?), evaluated));
        }
        let condition = combinators.condition;
        let Some(test) = condition.test else { return Some(()) };
        let draft = self.schema(test)?;
        for id in [Some(test), condition.then].into_iter().flatten() {
            let evaluated = self.evaluated_by(id, search, depth)?;
            found.conditional.push((EvaluationCondition::Satisfies(draft), evaluated));
        }
        if let Some(id) = condition.otherwise {
            let evaluated = self.evaluated_by(id, search, depth)?;
            found.conditional.push((EvaluationCondition::Violates(draft), evaluated));
        }
        Some(())
    }
}

struct Search {
    is_items: bool,
    /// Whether something was not looked at.
    is_too_deep: bool,
}

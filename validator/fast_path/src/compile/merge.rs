//! From drafts to a plan: what several schemas require of one value becomes one schema, so that each key of an object is looked
//! up once, however many base schemas and narrowings describe it.
//!
//! Advice that applies to every body is merged as a requirement, since a violation of either leaves the body to the slow path.
//! Within an alternative or a negation the two stay separate.

use std::collections::{BTreeMap, BTreeSet};

use super::drafts::{Draft, DraftRequirement, Drafts};
use crate::plan::declared::{DeclaredKeys, IGNORED, UNDECLARED};
use crate::plan::keys::KeyTable;
use crate::plan::requirements::{
    ANY, ObjectRequirements, OptionalIndex, Plan, PlanSchema, Property, RareRequirements, Requirement,
};
use crate::verdict::Verdict;

/// As many schemas as a plan may have; a larger document is left to the slow path.
const MAX_SCHEMAS: usize = 1 << 18;

/// Merges drafts; `None` when the plan would be too large.
pub(super) fn merge(drafts: Drafts, declared: Option<DeclaredKeys>) -> Option<Plan> {
    let Drafts { all: drafts, root, has_advice } = drafts;
    let plan = Plan {
        schemas: Vec::new(),
        further: Vec::new(),
        strings: Vec::new(),
        objects: Vec::new(),
        values: Vec::new(),
        bounds: Vec::new(),
        arrays: Vec::new(),
        alternatives: Vec::new(),
        conditions: Vec::new(),
        assertions: Vec::new(),
        unevaluated: Vec::new(),
        root: 0,
        has_advice,
        declared,
    };
    let mut merger = Merger {
        interned: drafts.iter().map(|_| Interned::default()).collect(),
        drafts,
        plan,
        known: BTreeMap::new(),
        waiting: Vec::new(),
    };
    merger.plan.root = merger.schema(vec![root], if has_advice { AdviceMode::Required } else { AdviceMode::Separate });
    while let Some((set, mode, index)) = merger.waiting.pop() {
        let schema = merger.merged(&set, mode)?;
        merger.plan.schemas[index as usize] = schema;
        if merger.plan.schemas.len() > MAX_SCHEMAS {
            return None;
        }
    }
    for index in 0..merger.plan.schemas.len() {
        let (needs_tape, has_union) = merger.plan.needs_tape(&merger.plan.schemas[index]);
        let schema = &mut merger.plan.schemas[index];
        (schema.needs_tape, schema.has_union) = (needs_tape, has_union);
    }
    let Plan { schemas, alternatives, .. } = &mut merger.plan;
    alternatives.iter_mut().for_each(|union| union.sort_by_type(|schema| schemas[schema as usize].types));
    copy_types_to_properties(&mut merger.plan);
    assign_states(&mut merger.plan);
    Some(merger.plan)
}

/// Copies the types of a property into its row, where nothing else is required of it.
fn copy_types_to_properties(plan: &mut Plan) {
    let Plan { schemas, objects, .. } = plan;
    for property in objects.iter_mut().flat_map(|object| object.properties.all_mut()) {
        let schema = property.schema.get().map(|schema| &schemas[schema as usize]);
        let schema = schema.filter(|schema| schema.requires_types_or_integers_only());
        let types = schema.map_or((0, false), |schema| (schema.types, schema.integers_only));
        (property.types, property.integers_only) = types;
    }
}

/// Gives each object the states of declared keys in which it is met, as far as they are known without a body.
fn assign_states(plan: &mut Plan) {
    let Plan { schemas, further, objects, arrays, declared: Some(declared), .. } = plan else { return };
    let mut seen = BTreeSet::new();
    let mut open = vec![(plan.root, declared.body)];
    while let Some((schema, state)) = open.pop() {
        if state == IGNORED || state == UNDECLARED || seen.len() > MAX_SCHEMAS || !seen.insert((schema, state)) {
            continue;
        }
        let PlanSchema { object, further: [from, to], .. } = schemas[schema as usize];
        for requirement in &further[from as usize..to as usize] {
            let Requirement::Array(array) = requirement else { continue };
            let array = &arrays[*array as usize];
            for state in declared.of_items(state) {
                open.extend(array.prefix.iter().chain(&array.items).map(|item| (*item, state)));
            }
        }
        let Some(object) = object.get().map(|object| &mut objects[object as usize]) else { continue };
        let is_first = object.state == IGNORED;
        if object.state == state || object.states(state).is_some() {
            continue;
        }
        let inner = declared.of_keys(state, &object.properties);
        let properties = object.properties.iter().zip(&inner);
        open.extend(properties.filter_map(|((_, property), inner)| Some((property.schema.get()?, *inner))));
        if is_first {
            object.state = state;
            object.properties.all_mut().zip(inner).for_each(|(property, inner)| property.state = inner);
        } else {
            object.rare.get_or_insert_default().states.push((state, inner));
        }
    }
}

/// How advice is merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum AdviceMode {
    /// As a requirement of its own, whose violation does not reject the value.
    Separate,
    /// Like any requirement.
    Required,
}

/// The indices in the plan of what a draft requires, once it was moved there.
#[derive(Default)]
struct Interned {
    string: Option<u32>,
    object: Option<u32>,
    /// In each mode.
    array: [Option<u32>; 2],
    further: Option<Vec<Requirement>>,
}

struct Merger {
    drafts: Vec<Draft>,
    interned: Vec<Interned>,
    plan: Plan,
    /// The schemas of sets of drafts.
    known: BTreeMap<(Vec<u32>, AdviceMode), u32>,
    waiting: Vec<(Vec<u32>, AdviceMode, u32)>,
}

impl Merger {
    /// Returns the index of the schema of all these drafts together.
    fn schema(&mut self, mut set: Vec<u32>, mode: AdviceMode) -> u32 {
        set.sort_unstable();
        set.dedup();
        let of = (set, mode);
        if let Some(known) = self.known.get(&of) {
            return *known;
        }
        let index = index(self.plan.schemas.len());
        self.plan.schemas.push(PlanSchema::default());
        self.known.insert(of.clone(), index);
        self.waiting.push((of.0, mode, index));
        index
    }

    /// Returns the index of the schema of one draft alone, its advice separate.
    fn separate(&mut self, draft: u32) -> u32 {
        self.schema(vec![draft], AdviceMode::Separate)
    }

    fn merged(&mut self, set: &[u32], mode: AdviceMode) -> Option<PlanSchema> {
        let mut schema = PlanSchema { types: ANY, ..PlanSchema::default() };
        let (mut further, mut objects) = (Vec::new(), Vec::new());
        let mut all = set.to_vec();
        let mut next = 0;
        while let Some(&id) = all.get(next) {
            next += 1;
            let draft = &self.drafts[id as usize];
            schema.types &= draft.types;
            schema.integers_only |= draft.integers_only;
            let advice = if mode == AdviceMode::Required { &draft.advice[..] } else { &[] };
            for inner in draft.all.iter().chain(advice) {
                if !all.contains(inner) {
                    all.push(*inner);
                }
            }
            match (&draft.object, self.interned[id as usize].object) {
                (_, Some(separate)) => further.push(Requirement::Object(separate)),
                // Which keys match a pattern is known with a body only.
                (Some(object), None) if !object.patterns().is_empty() => {
                    further.push(Requirement::Object(self.separate_object(id)?));
                }
                (Some(_), None) => objects.push(id),
                (None, None) => {}
            }
            if let Some(string) = self.string(id) {
                match schema.string.get() {
                    None => schema.string = OptionalIndex::of(Some(string)),
                    Some(_) => further.push(Requirement::String(string)),
                }
            }
            further.extend(self.array(id, mode).map(Requirement::Array));
            further.extend(self.further(id));
            if mode == AdviceMode::Separate {
                let advice = self.drafts[id as usize].advice.clone();
                further.extend(advice.into_iter().map(|advice| Requirement::Advice(self.separate(advice))));
            }
        }
        let separate = |requirement: &Requirement| match requirement {
            Requirement::Object(object) => Some(*object),
            _ => None,
        };
        if let (true, Some(only)) = (objects.is_empty(), further.iter().position(|one| separate(one).is_some())) {
            schema.object = OptionalIndex::of(separate(&further.swap_remove(only)));
        } else if !objects.is_empty() {
            let object = self.object(&objects, mode)?;
            self.plan.objects.push(object);
            schema.object = OptionalIndex::of(Some(index(self.plan.objects.len() - 1)));
        }
        further.sort_unstable();
        let from = index(self.plan.further.len());
        self.plan.further.extend(further);
        schema.further = [from, index(self.plan.further.len())];
        Some(schema)
    }

    fn string(&mut self, id: u32) -> Option<u32> {
        let interned = &mut self.interned[id as usize].string;
        if let Some(string) = self.drafts[id as usize].string.take() {
            *interned = Some(push(&mut self.plan.strings, *string));
        }
        *interned
    }

    fn array(&mut self, id: u32, mode: AdviceMode) -> Option<u32> {
        let index = id as usize;
        if self.interned[index].array[mode as usize].is_none() {
            let mut array = self.drafts[index].array.clone()?;
            for item in array.prefix.iter_mut().chain(&mut array.items) {
                *item = self.schema(vec![*item], mode);
            }
            if let Some((schema, ..)) = &mut array.contains {
                *schema = self.separate(*schema);
            }
            self.interned[index].array[mode as usize] = Some(push(&mut self.plan.arrays, *array));
        }
        self.interned[index].array[mode as usize]
    }

    fn further(&mut self, id: u32) -> &[Requirement] {
        let index = id as usize;
        if self.interned[index].further.is_none() {
            let further = std::mem::take(&mut self.drafts[index].further);
            let further = further.into_iter().map(|requirement| self.requirement(requirement)).collect();
            self.interned[index].further = Some(further);
        }
        self.interned[index].further.as_deref().unwrap_or_default()
    }

    /// Moves a requirement into its row, with indices of schemas instead of those of drafts.
    fn requirement(&mut self, requirement: DraftRequirement) -> Requirement {
        let mut to = |draft: &mut u32| *draft = self.separate(*draft);
        match requirement {
            DraftRequirement::Values(values) => Requirement::Values(push(&mut self.plan.values, values)),
            DraftRequirement::Bounds(bounds) => Requirement::Bounds(push(&mut self.plan.bounds, bounds)),
            DraftRequirement::Assertions(assertions) => {
                Requirement::Assertions(push(&mut self.plan.assertions, assertions))
            }
            DraftRequirement::AnyOf(mut any) => {
                any.schemas.iter_mut().for_each(to);
                Requirement::AnyOf(push(&mut self.plan.alternatives, any))
            }
            DraftRequirement::OneOf(mut one) => {
                one.schemas.iter_mut().for_each(to);
                Requirement::OneOf(push(&mut self.plan.alternatives, one))
            }
            DraftRequirement::If(mut condition) => {
                condition.branches.iter_mut().flatten().chain([&mut condition.test]).for_each(to);
                Requirement::If(push(&mut self.plan.conditions, condition))
            }
            DraftRequirement::Unevaluated(mut unevaluated) => {
                to(&mut unevaluated.schema);
                unevaluated.evaluated.each_schema(&mut { to });
                Requirement::Unevaluated(push(&mut self.plan.unevaluated, unevaluated))
            }
            DraftRequirement::Not(schema) => Requirement::Not(self.separate(schema)),
            DraftRequirement::Unsure => Requirement::Unsure,
        }
    }

    /// Merges the schemas of the patterns that the name of a property matches into that of the property. Returns `None` when it is
    /// not certain which patterns these are.
    fn merge_patterns(&mut self, object: &mut ObjectRequirements) -> Option<()> {
        let mut merged = Vec::new();
        for (name, property) in object.properties.iter() {
            let mut all: Vec<u32> = property.schema.get().into_iter().collect();
            for (pattern, schema) in object.patterns() {
                match pattern.verdict(name) {
                    Verdict::Rejected => {}
                    Verdict::Unsure => return None,
                    Verdict::WithoutAdvice | Verdict::Accepted => all.push(*schema),
                }
            }
            merged.push((!all.is_empty()).then(|| self.schema(all, AdviceMode::Separate)));
        }
        for (property, schema) in object.properties.all_mut().zip(merged) {
            property.schema = OptionalIndex::of(schema);
        }
        Some(())
    }

    /// Returns the index of an object that is not merged with others.
    fn separate_object(&mut self, id: u32) -> Option<u32> {
        if let Some(known) = self.interned[id as usize].object {
            return Some(known);
        }
        let mut object = std::mem::take(&mut self.drafts[id as usize].object).unwrap_or_default();
        self.merge_patterns(&mut object)?;
        let mut to = |draft: &mut u32| *draft = self.separate(*draft);
        object.additional.change(&mut to);
        if let Some(rare) = &mut object.rare {
            rare.patterns.iter_mut().for_each(|(_, schema)| to(schema));
            rare.names.iter_mut().for_each(&mut to);
            rare.dependent_schemas.iter_mut().for_each(|(_, schema)| to(schema));
        }
        let interned = push(&mut self.plan.objects, *object);
        self.interned[id as usize].object = Some(interned);
        Some(interned)
    }

    fn object(&mut self, ids: &[u32], mode: AdviceMode) -> Option<ObjectRequirements> {
        let drafts = std::mem::take(&mut self.drafts);
        let objects: Vec<&ObjectRequirements> =
            ids.iter().filter_map(|id| drafts[*id as usize].object.as_deref()).collect();
        let merged = self.object_of(&objects, mode);
        self.drafts = drafts;
        merged
    }

    /// Merges the requirements of several objects without patterns.
    fn object_of(&mut self, objects: &[&ObjectRequirements], mode: AdviceMode) -> Option<ObjectRequirements> {
        let mut indices: BTreeMap<&str, usize> = BTreeMap::new();
        let mut properties: Vec<(Box<str>, Property)> = Vec::new();
        for (name, _) in objects.iter().flat_map(|object| object.properties.iter()) {
            indices.entry(name).or_insert_with(|| {
                properties.push((name.into(), Property::default()));
                properties.len() - 1
            });
        }
        let mut required: Vec<Vec<u32>> = properties.iter().map(|_| Vec::new()).collect();
        let mut rare = RareRequirements::default();
        for object in objects {
            let mut is_described = vec![false; properties.len()];
            for (name, own) in object.properties.iter() {
                let index = indices[name];
                properties[index].1.required |= own.required;
                required[index].extend(own.schema.get());
                is_described[index] = own.schema != OptionalIndex::NONE;
            }
            // A property that only another object describes is additional to this one.
            for (required, _) in required.iter_mut().zip(is_described).filter(|(_, is_described)| !is_described) {
                required.extend(object.additional.get());
            }
            let Some(its) = &object.rare else { continue };
            rare.min_count = rare.min_count.max(its.min_count);
            rare.max_count = rare.max_count.into_iter().chain(its.max_count).min();
            rare.presence.extend(its.presence.iter().cloned());
            for (key, schema) in &its.dependent_schemas {
                rare.dependent_schemas.push((key.clone(), self.separate(*schema)));
            }
        }
        for condition in &mut rare.presence {
            condition.each_key(&mut |key| key.row = indices[&*key.name]);
        }
        let mut together = |all: Vec<u32>| (!all.is_empty()).then(|| self.schema(all, mode));
        for ((_, property), all) in properties.iter_mut().zip(required) {
            property.schema = OptionalIndex::of(together(all));
        }
        let additional = together(objects.iter().filter_map(|object| object.additional.get()).collect());
        rare.names = together(objects.iter().filter_map(|object| object.rare.as_ref()?.names).collect());
        let required_count = index(properties.iter().filter(|(_, property)| property.required).count());
        Some(ObjectRequirements {
            properties: KeyTable::new(properties)?,
            required_count,
            additional: OptionalIndex::of(additional),
            state: IGNORED,
            rare: rare.or_none(),
        })
    }
}

/// Adds an entry to a row, and returns its index.
fn push<T>(row: &mut Vec<T>, entry: T) -> u32 {
    row.push(entry);
    index(row.len() - 1)
}

/// Converts an index; plans are far smaller than indices go.
fn index(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

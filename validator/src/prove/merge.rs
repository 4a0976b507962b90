//! From drafts to a plan: what several schemas ask of one value becomes one schema, so that each key of an object is looked
//! up once, however many base schemas and narrowings name it.

use std::collections::{BTreeMap, BTreeSet};

use super::compile::Draft;
use super::guard::Alternatives;
use super::names::{NOTHING, Names};
use super::plan::{ANY, Named, Object, Part, Plan, Rest, Schema};
use super::table::Table;

/// As many schemas as a plan may have; a document that needs more is left to the slow path.
const MOST: usize = 1 << 18;

/// `None` when the plan would be too large.
pub(super) fn merge(drafts: Vec<Draft>, root: u32, has_advice: bool, names: Option<Names>) -> Option<Plan> {
    let is_more_than_a_type = |id: u32| {
        let draft = &drafts[id as usize];
        draft.object.is_some() || draft.rest.is_some() || !draft.all.is_empty()
    };
    let mut additional = drafts.iter().filter_map(|draft| draft.object.as_ref()?.additional);
    let has_additional = additional.any(is_more_than_a_type);
    let plan = Plan {
        schemas: Vec::new(),
        texts: Vec::new(),
        objects: Vec::new(),
        rests: Vec::new(),
        root: 0,
        has_advice,
        has_additional,
        names,
    };
    let mut merger = Merger {
        taken: drafts.iter().map(|_| Taken::default()).collect(),
        drafts,
        plan,
        known: BTreeMap::new(),
        waiting: Vec::new(),
    };
    merger.plan.root = merger.schema(vec![root]);
    while let Some((set, place)) = merger.waiting.pop() {
        let schema = merger.merged(&set)?;
        merger.plan.schemas[place as usize] = schema;
        if merger.plan.schemas.len() > MOST {
            return None;
        }
    }
    let Plan { schemas, objects, .. } = &mut merger.plan;
    for named in objects.iter_mut().filter(|object| object.keys.is_none()).flat_map(|object| &mut object.named) {
        let schema = named.schema.map(|schema| &schemas[schema as usize]).filter(|schema| schema.asks_for_types());
        (named.types, named.whole) = (schema.map(|schema| schema.types), schema.is_some_and(|schema| schema.whole));
    }
    states(&mut merger.plan);
    Some(merger.plan)
}

/// Says of each object in which states of names it comes, as far as that is known without a body.
fn states(plan: &mut Plan) {
    let Plan { schemas, objects, rests, names: Some(names), .. } = plan else { return };
    let mut seen = BTreeSet::new();
    let mut open = vec![(plan.root, names.body)];
    while let Some((schema, state)) = open.pop() {
        if state == NOTHING || seen.len() > MOST || !seen.insert((schema, state)) {
            continue;
        }
        let schema = &schemas[schema as usize];
        for part in &schema.parts {
            let Part::Rest(rest) = part else { continue };
            let Some(list) = &rests[*rest as usize].list else { continue };
            for state in names.of_items(state) {
                open.extend(list.prefix.iter().chain(&list.items).map(|item| (*item, state)));
            }
        }
        let Some(object) = schema.object.map(|object| &mut objects[object as usize]) else { continue };
        if object.states.iter().any(|(known, _)| *known == state) {
            continue;
        }
        let inner = names.of_names(state, &object.table);
        open.extend(object.named.iter().zip(&inner).filter_map(|(named, inner)| Some((named.schema?, *inner))));
        object.states.push((state, inner));
    }
}

/// Where what a draft has went, once it was asked for.
#[derive(Default)]
struct Taken {
    text: Option<u32>,
    object: Option<u32>,
    rest: Option<u32>,
}

struct Merger {
    drafts: Vec<Draft>,
    taken: Vec<Taken>,
    plan: Plan,
    /// The schema of each set of drafts.
    known: BTreeMap<Vec<u32>, u32>,
    waiting: Vec<(Vec<u32>, u32)>,
}

impl Merger {
    /// The schema of all these drafts together.
    fn schema(&mut self, mut set: Vec<u32>) -> u32 {
        set.sort_unstable();
        set.dedup();
        if let Some(known) = self.known.get(&set) {
            return *known;
        }
        let place = place(self.plan.schemas.len());
        self.plan.schemas.push(Schema::default());
        self.known.insert(set.clone(), place);
        self.waiting.push((set, place));
        place
    }

    fn merged(&mut self, set: &[u32]) -> Option<Schema> {
        let mut schema = Schema { types: ANY, ..Schema::default() };
        let (mut parts, mut objects) = (Vec::new(), Vec::new());
        let mut all = set.to_vec();
        let mut next = 0;
        while let Some(&id) = all.get(next) {
            next += 1;
            let draft = &self.drafts[id as usize];
            schema.types &= draft.types;
            schema.whole |= draft.whole;
            for inner in &draft.all {
                if !all.contains(inner) {
                    all.push(*inner);
                }
            }
            match (&draft.object, self.taken[id as usize].object) {
                (_, Some(apart)) => parts.push(Part::Object(apart)),
                // What matches a pattern is known by the body only.
                (Some(object), None) if !object.patterns.is_empty() => parts.push(Part::Object(self.apart(id))),
                (Some(_), None) => objects.push(id),
                (None, None) => {}
            }
            if let Some(text) = self.text(id) {
                match schema.text {
                    None => schema.text = Some(text),
                    Some(_) => parts.push(Part::Text(text)),
                }
            }
            parts.extend(self.rest(id).map(Part::Rest));
        }
        if !objects.is_empty() {
            let object = self.object(&objects)?;
            self.plan.objects.push(object);
            schema.object = Some(place(self.plan.objects.len() - 1));
        }
        schema.parts = parts.into();
        Some(schema)
    }

    fn text(&mut self, id: u32) -> Option<u32> {
        let taken = &mut self.taken[id as usize].text;
        if let Some(text) = self.drafts[id as usize].text.take() {
            self.plan.texts.push(*text);
            *taken = Some(place(self.plan.texts.len() - 1));
        }
        *taken
    }

    fn rest(&mut self, id: u32) -> Option<u32> {
        if let Some(mut rest) = self.drafts[id as usize].rest.take() {
            self.places(&mut rest);
            self.plan.rests.push(*rest);
            self.taken[id as usize].rest = Some(place(self.plan.rests.len() - 1));
        }
        self.taken[id as usize].rest
    }

    /// From places of drafts to places of schemas.
    fn places(&mut self, rest: &mut Rest) {
        let mut to = |draft: &mut u32| *draft = self.schema(vec![*draft]);
        let branches = |alternatives: &mut Alternatives, to: &mut dyn FnMut(&mut u32)| {
            alternatives.branches.iter_mut().for_each(to);
        };
        rest.any.iter_mut().chain(&mut rest.one).for_each(|alternatives| branches(alternatives, &mut to));
        rest.not.iter_mut().chain(rest.condition.iter_mut().flatten().flatten()).for_each(&mut to);
        rest.advice.iter_mut().for_each(&mut to);
        if let Some(list) = &mut rest.list {
            list.prefix.iter_mut().chain(&mut list.items).for_each(&mut to);
            list.contains.iter_mut().for_each(|(schema, ..)| to(schema));
        }
    }

    /// An object that stays by itself.
    fn apart(&mut self, id: u32) -> u32 {
        if let Some(known) = self.taken[id as usize].object {
            return known;
        }
        let mut object = std::mem::take(&mut self.drafts[id as usize].object).unwrap_or_default();
        let mut to = |draft: &mut u32| *draft = self.schema(vec![*draft]);
        object.named.iter_mut().filter_map(|named| named.schema.as_mut()).for_each(&mut to);
        object.patterns.iter_mut().for_each(|(_, schema)| to(schema));
        object.additional.iter_mut().chain(&mut object.keys).for_each(&mut to);
        object.dependent_schemas.iter_mut().for_each(|(_, schema)| to(schema));
        self.plan.objects.push(*object);
        let taken = place(self.plan.objects.len() - 1);
        self.taken[id as usize].object = Some(taken);
        taken
    }

    fn object(&mut self, ids: &[u32]) -> Option<Object> {
        let drafts = std::mem::take(&mut self.drafts);
        let objects: Vec<&Object> = ids.iter().filter_map(|id| drafts[*id as usize].object.as_deref()).collect();
        let merged = self.object_of(&objects);
        self.drafts = drafts;
        merged
    }

    /// What several objects ask of one, none of which has patterns.
    fn object_of(&mut self, objects: &[&Object]) -> Option<Object> {
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        let mut names: Vec<Box<str>> = Vec::new();
        for name in objects.iter().flat_map(|object| object.table.names()) {
            places.entry(name).or_insert_with(|| {
                names.push(name.into());
                names.len() - 1
            });
        }
        let mut asked: Vec<Vec<u32>> = names.iter().map(|_| Vec::new()).collect();
        let mut merged = Object { named: vec![Named::default(); names.len()], ..Object::default() };
        for object in objects {
            let mut is_named = vec![false; names.len()];
            for (own, name) in object.table.names().enumerate() {
                let place = places[name];
                let Named { schema, required, .. } = object.named[own];
                merged.named[place].required |= required;
                asked[place].extend(schema);
                is_named[place] = schema.is_some();
            }
            // What another names is additional to this one.
            for (asked, _) in asked.iter_mut().zip(is_named).filter(|(_, is_named)| !is_named) {
                asked.extend(object.additional);
            }
            merged.least = merged.least.max(object.least);
            merged.most = merged.most.into_iter().chain(object.most).min();
            merged.dependents.extend(object.dependents.iter().cloned());
            for (key, schema) in &object.dependent_schemas {
                merged.dependent_schemas.push((key.clone(), self.schema(vec![*schema])));
            }
        }
        let mut together = |all: Vec<u32>| (!all.is_empty()).then(|| self.schema(all));
        merged.named.iter_mut().zip(asked).for_each(|(named, all)| named.schema = together(all));
        merged.additional = together(objects.iter().filter_map(|object| object.additional).collect());
        merged.keys = together(objects.iter().filter_map(|object| object.keys).collect());
        merged.required_count = merged.named.iter().filter(|named| named.required).count();
        merged.table = Table::new(names)?;
        Some(merged)
    }
}

/// Plans are far smaller than places go.
fn place(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

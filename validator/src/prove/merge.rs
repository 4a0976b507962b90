//! From drafts to a plan: what several schemas ask of one value becomes one schema, so that each key of an object is looked
//! up once, however many base schemas and narrowings name it.
//!
//! What every body is held to is strict: advice counts as law there, since either one that fails leaves the body unproved.
//! Within an alternative, or what is negated, the two stay apart.

use std::collections::{BTreeMap, BTreeSet};

use super::compile::{Asks, Draft};
use super::names::{NOTHING, Names, UNNAMED};
use super::plan::{ANY, More, Named, Object, Part, Place, Plan, Schema};
use super::table::Table;

/// As many schemas as a plan may have; a document that needs more is left to the slow path.
const MOST: usize = 1 << 18;

/// `None` when the plan would be too large.
pub(super) fn merge(drafts: Vec<Draft>, root: u32, has_advice: bool, names: Option<Names>) -> Option<Plan> {
    let plan = Plan {
        schemas: Vec::new(),
        parts: Vec::new(),
        texts: Vec::new(),
        objects: Vec::new(),
        values: Vec::new(),
        bounds: Vec::new(),
        lists: Vec::new(),
        alternatives: Vec::new(),
        conditions: Vec::new(),
        asserted: Vec::new(),
        root: 0,
        has_advice,
        names,
    };
    let mut merger = Merger {
        taken: drafts.iter().map(|_| Taken::default()).collect(),
        drafts,
        plan,
        known: BTreeMap::new(),
        waiting: Vec::new(),
    };
    merger.plan.root = merger.schema(vec![root], if has_advice { Mode::Strict } else { Mode::Apart });
    while let Some((set, mode, place)) = merger.waiting.pop() {
        let schema = merger.merged(&set, mode)?;
        merger.plan.schemas[place as usize] = schema;
        if merger.plan.schemas.len() > MOST {
            return None;
        }
    }
    for index in 0..merger.plan.schemas.len() {
        merger.plan.schemas[index].again = merger.plan.again(&merger.plan.schemas[index]);
    }
    types(&mut merger.plan);
    states(&mut merger.plan);
    Some(merger.plan)
}

/// Says of each key of what type its value is, where nothing else is asked.
fn types(plan: &mut Plan) {
    let Plan { schemas, objects, .. } = plan;
    let asks_no_more =
        |object: &&mut Object| object.more.as_ref().is_none_or(|more| more.keys.is_none() && more.patterns.is_empty());
    for named in objects.iter_mut().filter(asks_no_more).flat_map(|object| object.table.all_mut()) {
        let schema =
            named.schema.get().map(|schema| &schemas[schema as usize]).filter(|schema| schema.asks_for_types());
        (named.types, named.whole) = schema.map_or((0, false), |schema| (schema.types, schema.whole));
    }
}

/// Says of each object in which states of names it comes, as far as that is known without a body.
fn states(plan: &mut Plan) {
    let Plan { schemas, parts, objects, lists, names: Some(names), .. } = plan else { return };
    let mut seen = BTreeSet::new();
    let mut open = vec![(plan.root, names.body)];
    while let Some((schema, state)) = open.pop() {
        if state == NOTHING || state == UNNAMED || seen.len() > MOST || !seen.insert((schema, state)) {
            continue;
        }
        let Schema { object, parts: [from, to], .. } = schemas[schema as usize];
        for part in &parts[from as usize..to as usize] {
            let Part::List(list) = part else { continue };
            let list = &lists[*list as usize];
            for state in names.of_items(state) {
                open.extend(list.prefix.iter().chain(&list.items).map(|item| (*item, state)));
            }
        }
        let Some(object) = object.get().map(|object| &mut objects[object as usize]) else { continue };
        let is_first = object.state == NOTHING;
        if object.state == state || object.states(state).is_some() {
            continue;
        }
        let inner = names.of_names(state, &object.table);
        open.extend(
            object.table.iter().zip(&inner).filter_map(|((_, named), inner)| Some((named.schema.get()?, *inner))),
        );
        if is_first {
            object.state = state;
            object.table.all_mut().zip(inner).for_each(|(named, inner)| named.state = inner);
        } else {
            object.more.get_or_insert_default().states.push((state, inner));
        }
    }
}

/// Whether advice counts as law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Mode {
    Apart,
    Strict,
}

/// Where what a draft has went, once it was asked for.
#[derive(Default)]
struct Taken {
    text: Option<u32>,
    object: Option<u32>,
    /// In each mode.
    list: [Option<u32>; 2],
    rest: Option<Vec<Part>>,
}

struct Merger {
    drafts: Vec<Draft>,
    taken: Vec<Taken>,
    plan: Plan,
    /// The schema of each set of drafts.
    known: BTreeMap<(Vec<u32>, Mode), u32>,
    waiting: Vec<(Vec<u32>, Mode, u32)>,
}

impl Merger {
    /// The schema of all these drafts together.
    fn schema(&mut self, mut set: Vec<u32>, mode: Mode) -> u32 {
        set.sort_unstable();
        set.dedup();
        let of = (set, mode);
        if let Some(known) = self.known.get(&of) {
            return *known;
        }
        let place = place(self.plan.schemas.len());
        self.plan.schemas.push(Schema::default());
        self.known.insert(of.clone(), place);
        self.waiting.push((of.0, mode, place));
        place
    }

    /// The schema of one draft, apart from others.
    fn apart(&mut self, draft: u32) -> u32 {
        self.schema(vec![draft], Mode::Apart)
    }

    fn merged(&mut self, set: &[u32], mode: Mode) -> Option<Schema> {
        let mut schema = Schema { types: ANY, ..Schema::default() };
        let (mut parts, mut objects) = (Vec::new(), Vec::new());
        let mut all = set.to_vec();
        let mut next = 0;
        while let Some(&id) = all.get(next) {
            next += 1;
            let draft = &self.drafts[id as usize];
            schema.types &= draft.types;
            schema.whole |= draft.whole;
            let advice = if mode == Mode::Strict { &draft.advice[..] } else { &[] };
            for inner in draft.all.iter().chain(advice) {
                if !all.contains(inner) {
                    all.push(*inner);
                }
            }
            match (&draft.object, self.taken[id as usize].object) {
                (_, Some(apart)) => parts.push(Part::Object(apart)),
                // What matches a pattern is known by the body only.
                (Some(object), None) if !object.patterns().is_empty() => {
                    parts.push(Part::Object(self.object_apart(id)));
                }
                (Some(_), None) => objects.push(id),
                (None, None) => {}
            }
            if let Some(text) = self.text(id) {
                match schema.text.get() {
                    None => schema.text = Place::of(Some(text)),
                    Some(_) => parts.push(Part::Text(text)),
                }
            }
            parts.extend(self.list(id, mode).map(Part::List));
            parts.extend(self.rest(id));
            if mode == Mode::Apart {
                let advice = self.drafts[id as usize].advice.clone();
                parts.extend(advice.into_iter().map(|advice| Part::Advice(self.apart(advice))));
            }
        }
        if !objects.is_empty() {
            let object = self.object(&objects, mode)?;
            self.plan.objects.push(object);
            schema.object = Place::of(Some(place(self.plan.objects.len() - 1)));
        }
        parts.sort_unstable();
        let from = place(self.plan.parts.len());
        self.plan.parts.extend(parts);
        schema.parts = [from, place(self.plan.parts.len())];
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

    fn list(&mut self, id: u32, mode: Mode) -> Option<u32> {
        let index = id as usize;
        if self.taken[index].list[mode as usize].is_none() {
            let mut list = self.drafts[index].list.clone()?;
            for item in list.prefix.iter_mut().chain(&mut list.items) {
                *item = self.schema(vec![*item], mode);
            }
            if let Some((schema, ..)) = &mut list.contains {
                *schema = self.apart(*schema);
            }
            self.taken[index].list[mode as usize] = Some(put(&mut self.plan.lists, *list));
        }
        self.taken[index].list[mode as usize]
    }

    fn rest(&mut self, id: u32) -> &[Part] {
        let index = id as usize;
        if self.taken[index].rest.is_none() {
            let rest = std::mem::take(&mut self.drafts[index].rest);
            self.taken[index].rest = Some(rest.into_iter().map(|asks| self.part(asks)).collect());
        }
        self.taken[index].rest.as_deref().unwrap_or_default()
    }

    /// Puts what is asked in its row, with places of schemas instead of those of drafts.
    fn part(&mut self, asks: Asks) -> Part {
        let to = |draft: &mut u32| *draft = self.apart(*draft);
        match asks {
            Asks::Values(values) => Part::Values(put(&mut self.plan.values, values)),
            Asks::Bounds(bounds) => Part::Bounds(put(&mut self.plan.bounds, bounds)),
            Asks::Asserted(asserted) => Part::Asserted(put(&mut self.plan.asserted, asserted)),
            Asks::Any(mut any) => {
                any.branches.iter_mut().for_each(to);
                Part::Any(put(&mut self.plan.alternatives, any))
            }
            Asks::One(mut one) => {
                one.branches.iter_mut().for_each(to);
                Part::One(put(&mut self.plan.alternatives, one))
            }
            Asks::If(mut condition) => {
                condition.branches.iter_mut().flatten().chain([&mut condition.schema]).for_each(to);
                Part::If(put(&mut self.plan.conditions, condition))
            }
            Asks::Not(schema) => Part::Not(self.apart(schema)),
            Asks::Unsure => Part::Unsure,
        }
    }

    /// An object that stays by itself.
    fn object_apart(&mut self, id: u32) -> u32 {
        if let Some(known) = self.taken[id as usize].object {
            return known;
        }
        let mut object = std::mem::take(&mut self.drafts[id as usize].object).unwrap_or_default();
        let mut to = |draft: &mut u32| *draft = self.apart(*draft);
        object.table.all_mut().for_each(|named| named.schema.change(&mut to));
        object.additional.change(&mut to);
        if let Some(more) = &mut object.more {
            more.patterns.iter_mut().for_each(|(_, schema)| to(schema));
            more.keys.iter_mut().for_each(&mut to);
            more.dependent_schemas.iter_mut().for_each(|(_, schema)| to(schema));
        }
        let taken = put(&mut self.plan.objects, *object);
        self.taken[id as usize].object = Some(taken);
        taken
    }

    fn object(&mut self, ids: &[u32], mode: Mode) -> Option<Object> {
        let drafts = std::mem::take(&mut self.drafts);
        let objects: Vec<&Object> = ids.iter().filter_map(|id| drafts[*id as usize].object.as_deref()).collect();
        let merged = self.object_of(&objects, mode);
        self.drafts = drafts;
        merged
    }

    /// What several objects ask of one, none of which has patterns.
    fn object_of(&mut self, objects: &[&Object], mode: Mode) -> Option<Object> {
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        let mut named: Vec<(Box<str>, Named)> = Vec::new();
        for (name, _) in objects.iter().flat_map(|object| object.table.iter()) {
            places.entry(name).or_insert_with(|| {
                named.push((name.into(), Named::default()));
                named.len() - 1
            });
        }
        let mut asked: Vec<Vec<u32>> = named.iter().map(|_| Vec::new()).collect();
        let mut rest = More::default();
        for object in objects {
            let mut is_named = vec![false; named.len()];
            for (name, own) in object.table.iter() {
                let place = places[name];
                named[place].1.required |= own.required;
                asked[place].extend(own.schema.get());
                is_named[place] = own.schema != Place::NONE;
            }
            // What another names is additional to this one.
            for (asked, _) in asked.iter_mut().zip(is_named).filter(|(_, is_named)| !is_named) {
                asked.extend(object.additional.get());
            }
            let Some(its) = &object.more else { continue };
            rest.least = rest.least.max(its.least);
            rest.most = rest.most.into_iter().chain(its.most).min();
            rest.dependents.extend(its.dependents.iter().cloned());
            for (key, schema) in &its.dependent_schemas {
                rest.dependent_schemas.push((key.clone(), self.apart(*schema)));
            }
        }
        let mut together = |all: Vec<u32>| (!all.is_empty()).then(|| self.schema(all, mode));
        named.iter_mut().zip(asked).for_each(|((_, named), all)| named.schema = Place::of(together(all)));
        let additional = Place::of(together(objects.iter().filter_map(|object| object.additional.get()).collect()));
        rest.keys = together(objects.iter().filter_map(|object| object.more.as_ref()?.keys).collect());
        let required_count = place(named.iter().filter(|(_, named)| named.required).count());
        Some(Object { table: Table::new(named)?, required_count, additional, state: NOTHING, more: rest.or_none() })
    }
}

/// Where it is put.
fn put<T>(row: &mut Vec<T>, asked: T) -> u32 {
    row.push(asked);
    place(row.len() - 1)
}

/// Plans are far smaller than places go.
fn place(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

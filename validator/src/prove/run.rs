//! A plan run over a body.

use std::collections::BTreeSet;

use serde_json::Value;
use vistoria_schemas::json;
use vistoria_schemas::text::FileId;
use vistoria_support::tape::Tape;
use vistoria_support::{At, JsonType};

use super::guard::Alternatives;
use super::names::{NOTHING, UNNAMED};
use super::number::is_whole;
use super::plain::Origin;
use super::plan::{Asserted, Condition, List, More, Named, Object, Part, Schema, Values, bit};
use super::{Names, Plan, Verdict};

pub(super) struct Run<'p, 't> {
    plan: &'p Plan,
    tape: &'p Tape<'t>,
    way: &'p mut Way,
    /// How many are open.
    depth: usize,
    /// Whether a key was seen that no schema names, where that is worth a note.
    has_unnamed: bool,
}

/// What is kept from one value of a body to the next.
pub(super) struct Way {
    /// How many schemas may still be looked at, so that no plan makes the time grow out of proportion to the body.
    left: usize,
    /// Of the last URI.
    pub(super) origin: Origin,
}

impl Way {
    /// For a body of so many bytes.
    pub(super) fn new(length: usize) -> Self {
        Self { left: 10_000 + 16 * length, origin: Origin::default() }
    }
}

/// Deeper than any honest body with a few references and alternatives at each level.
const DEEPEST: usize = 1000;

/// Whether nothing is to be said of the value that a tape starts with.
pub(super) fn proves(plan: &Plan, schema: u32, tape: &Tape<'_>, state: u32, way: &mut Way) -> bool {
    let mut run = Run { plan, tape, way, depth: 0, has_unnamed: false };
    run.value(schema, tape.root(), state) == Verdict::Yes && !run.has_unnamed
}

impl Run<'_, '_> {
    /// How the value at `at` stands to a schema. What every body of the plan is held to describes keys, and `state` says which
    /// others are named; what applies to some bodies only describes nothing, and is looked at with [`NOTHING`].
    fn value(&mut self, schema: u32, at: At, state: u32) -> Verdict {
        let plan = self.plan;
        let schema = &plan.schemas[schema as usize];
        if schema.asks_for_a_type_only() {
            self.undescribed(at, state);
            return Verdict::of(schema.types & bit(self.tape.json_type(at)) != 0);
        }
        if self.way.left == 0 || self.depth == DEEPEST {
            return Verdict::Unsure;
        }
        self.way.left -= 1;
        self.depth += 1;
        let verdict = self.schema(schema, at, state);
        self.depth -= 1;
        verdict
    }

    fn schema(&mut self, schema: &Schema, at: At, state: u32) -> Verdict {
        let json_type = self.tape.json_type(at);
        if schema.types & bit(json_type) == 0 {
            return Verdict::No;
        }
        let parts = self.plan.parts_of(schema);
        let mut verdict = Verdict::Yes;
        match json_type {
            JsonType::String => {
                if let Some(text) = schema.text.get() {
                    verdict = self.plan.texts[text as usize].verdict(&self.tape.text(at), &mut self.way.origin);
                }
            }
            JsonType::Object => match schema.object.get() {
                Some(object) => verdict = self.object(&self.plan.objects[object as usize], at, state),
                None => self.undescribed(at, state),
            },
            JsonType::Array if !parts.iter().any(|part| matches!(part, Part::List(_))) => {
                self.undescribed(at, state);
            }
            JsonType::Number if schema.whole => verdict = is_whole(self.tape.raw(at)),
            _ => {}
        }
        for part in parts {
            if verdict == Verdict::No {
                return verdict;
            }
            verdict = verdict.min(self.part(*part, json_type, at, state));
        }
        verdict
    }

    // Apart from the rest, so that what every value goes through is short.
    #[inline(never)]
    fn part(&mut self, part: Part, json_type: JsonType, at: At, state: u32) -> Verdict {
        let plan = self.plan;
        match (part, json_type) {
            (Part::Values(values), JsonType::Array | JsonType::Object) => {
                self.one_of(&plan.values[values as usize], at)
            }
            (Part::Values(_) | Part::Bounds(_) | Part::Text(_), _) => {
                plan.word(part, json_type, &self.tape.text(at), &mut self.way.origin)
            }
            (Part::Object(object), JsonType::Object) => self.object(&plan.objects[object as usize], at, NOTHING),
            (Part::List(list), JsonType::Array) => self.list(&plan.lists[list as usize], at, state),
            (Part::Object(_) | Part::List(_), _) => Verdict::Yes,
            (Part::Any(any), _) => self.any(&plan.alternatives[any as usize], at),
            (Part::One(one), _) => self.one(&plan.alternatives[one as usize], at),
            (Part::Not(not), _) => match self.value(not, at, NOTHING) {
                Verdict::No => Verdict::Yes,
                Verdict::Unsure => Verdict::Unsure,
                Verdict::Advised | Verdict::Yes => Verdict::No,
            },
            (Part::If(condition), _) => self.condition(plan.conditions[condition as usize], at),
            (Part::Asserted(asserted), _) => self.asserted(&plan.asserted[asserted as usize], at),
            (Part::Advice(advice), _) => match self.value(advice, at, NOTHING) {
                Verdict::No | Verdict::Unsure => Verdict::Advised,
                Verdict::Advised | Verdict::Yes => Verdict::Yes,
            },
            (Part::Unsure, _) => Verdict::Unsure,
        }
    }

    /// That nothing describes what is in the value at `at` for every body: its keys are named elsewhere, or not.
    #[inline]
    fn undescribed(&mut self, at: At, state: u32) {
        if state != NOTHING && matches!(self.tape.json_type(at), JsonType::Object | JsonType::Array) {
            self.look_for_names(at, state);
        }
    }

    #[inline(never)]
    fn look_for_names(&mut self, at: At, state: u32) {
        let named = |names: &Names| names.is_named(self.tape, at, state);
        self.has_unnamed |= !self.plan.names.as_ref().is_none_or(named);
    }

    fn condition(&mut self, condition: Condition, at: At) -> Verdict {
        let mut branch = |branch: Option<u32>| branch.map_or(Verdict::Yes, |branch| self.value(branch, at, NOTHING));
        let [then, otherwise] = condition.branches;
        match branch(Some(condition.schema)) {
            Verdict::No => branch(otherwise),
            Verdict::Advised | Verdict::Yes => branch(then),
            // Whatever it is, both may hold.
            Verdict::Unsure if branch(then).min(branch(otherwise)).satisfies_law() => Verdict::Advised,
            Verdict::Unsure => Verdict::Unsure,
        }
    }

    fn asserted(&self, asserted: &Asserted, at: At) -> Verdict {
        match self.looked_at(&asserted.properties, at) {
            Some(value) => Verdict::of(asserted.checks.iter().all(|check| check(&value).is_empty())),
            None => Verdict::Unsure,
        }
    }

    /// The value at `at` as the slow path reads it; of an object these properties, as far as it has them.
    fn looked_at(&self, properties: &[String], at: At) -> Option<Value> {
        let tape = self.tape;
        let read = |at: At| Some(json::read(tape.json(at).as_bytes(), FileId(0)).root?.to_value());
        if tape.json_type(at) != JsonType::Object {
            return read(at);
        }
        let held = properties.iter().filter_map(|property| Some((property.clone(), read(tape.get(at, property)?))));
        Some(Value::Object(held.map(|(property, value)| Some((property, value?))).collect::<Option<_>>()?))
    }

    #[inline(never)]
    fn any(&mut self, alternatives: &Alternatives, at: At) -> Verdict {
        let tape = self.tape;
        let may_be = alternatives.guards.as_ref().and_then(|guards| guards.may_be(tape, at));
        let (mut satisfied, mut unsure) = (None::<Verdict>, false);
        for (index, branch) in alternatives.branches.iter().enumerate() {
            if may_be.as_ref().is_some_and(|may_be| !may_be(index)) {
                continue;
            }
            match self.value(*branch, at, NOTHING) {
                Verdict::No => {}
                Verdict::Unsure => unsure = true,
                verdict if self.plan.has_advice => {
                    satisfied = Some(satisfied.map_or(verdict, |known| known.min(verdict)));
                }
                verdict => return verdict,
            }
        }
        match (satisfied, unsure) {
            (Some(verdict), false) => verdict,
            // The advice of the others may apply.
            (Some(_), true) => Verdict::Advised,
            (None, true) => Verdict::Unsure,
            (None, false) => Verdict::No,
        }
    }

    #[inline(never)]
    fn one(&mut self, alternatives: &Alternatives, at: At) -> Verdict {
        let tape = self.tape;
        let may_be = alternatives.guards.as_ref().and_then(|guards| guards.may_be(tape, at));
        let (mut satisfied, mut unsure) = (None, false);
        for (index, branch) in alternatives.branches.iter().enumerate() {
            if may_be.as_ref().is_some_and(|may_be| !may_be(index)) {
                continue;
            }
            match self.value(*branch, at, NOTHING) {
                Verdict::No => {}
                Verdict::Unsure => unsure = true,
                _ if satisfied.is_some() => return Verdict::No,
                verdict => satisfied = Some(verdict),
            }
        }
        if unsure { Verdict::Unsure } else { satisfied.unwrap_or(Verdict::No) }
    }

    /// Whether a list or an object is one of several; of one that has something in it only the slow path knows.
    fn one_of(&self, values: &Values, at: At) -> Verdict {
        let is_empty = self.tape.items(at).next(self.tape).is_none();
        let knows_empty = values.empty[usize::from(self.tape.json_type(at) == JsonType::Object)];
        if values.containers && !is_empty { Verdict::Unsure } else { Verdict::of(is_empty && knows_empty) }
    }

    #[inline(never)]
    fn object(&mut self, object: &Object, at: At, state: u32) -> Verdict {
        let tape = self.tape;
        let more = object.more.as_deref();
        let states = object.states(state);
        let mut verdict = Verdict::Yes;
        let (mut count, mut required, mut next) = (0, 0, object.table.first());
        let mut entries = tape.items(at);
        while let Some((key, value)) = entries.entry(tape) {
            count += 1;
            let found = object.table.find_on(tape, key, next);
            let mut inner = match (&found, states) {
                _ if state == NOTHING => NOTHING,
                (Some(found), _) if state == object.state => found.known.state,
                (Some(found), Some(states)) => states[found.place],
                _ => self.state_of(key, state),
            };
            if inner == UNNAMED {
                (self.has_unnamed, inner) = (true, NOTHING);
            }
            next = found.as_ref().map_or(next, |found| found.next);
            let named = found.map_or(&Named::OTHER, |found| found.known);
            // No key comes twice, so that counting is enough.
            required += u32::from(named.required);
            // Most ask for a type and nothing else, and are not worth a call.
            if named.types != 0 {
                let json_type = tape.json_type(value);
                if named.types & bit(json_type) == 0 {
                    return Verdict::No;
                }
                if !named.whole || json_type != JsonType::Number || is_whole(tape.raw(value)) == Verdict::Yes {
                    self.undescribed(value, inner);
                    continue;
                }
            }
            let mut schema = named.schema.get();
            if !object.patterns().is_empty() {
                verdict = verdict.min(self.patterns(object, &mut schema, key, value));
            }
            // A key that is only required is additional all the same.
            match schema.or(object.additional.get()) {
                Some(schema) => verdict = verdict.min(self.value(schema, value, inner)),
                None => self.undescribed(value, inner),
            }
            if let Some(keys) = more.and_then(|more| more.keys) {
                verdict = verdict.min(self.value(keys, key, NOTHING));
            }
            if verdict == Verdict::No {
                return verdict;
            }
        }
        if required < object.required_count {
            return Verdict::No;
        }
        more.map_or(verdict, |more| verdict.min(self.more(more, at, count)))
    }

    #[inline(never)]
    fn more(&mut self, more: &More, at: At, count: u64) -> Verdict {
        let tape = self.tape;
        if !more.fits(count) {
            return Verdict::No;
        }
        for (key, keys) in &more.dependents {
            if tape.get(at, key).is_some() && !keys.iter().all(|key| tape.get(at, key).is_some()) {
                return Verdict::No;
            }
        }
        let mut verdict = Verdict::Yes;
        for (key, schema) in &more.dependent_schemas {
            if tape.get(at, key).is_some() {
                verdict = verdict.min(self.value(*schema, at, NOTHING));
            }
        }
        verdict
    }

    /// The state of a key's value.
    #[inline(never)]
    fn state_of(&mut self, key: At, state: u32) -> u32 {
        let names = self.plan.names.as_ref();
        names.map_or(NOTHING, |names| {
            names.of_key(state, self.tape.fingerprint(key), |name| self.tape.string_is(key, name))
        })
    }

    /// The schemas of the patterns that a key matches; `schema` is what its name or another pattern asks already, and the last
    /// of them is left to the caller.
    #[inline(never)]
    fn patterns(&mut self, object: &Object, schema: &mut Option<u32>, key: At, value: At) -> Verdict {
        let said = Value::String(self.tape.text(key).into_owned());
        let mut verdict = Verdict::Yes;
        for (pattern, of_pattern) in object.patterns() {
            match pattern.verdict(&said) {
                Verdict::No => {}
                Verdict::Unsure => verdict = Verdict::Unsure,
                Verdict::Advised | Verdict::Yes => {
                    if let Some(known) = schema.replace(*of_pattern) {
                        verdict = verdict.min(self.value(known, value, NOTHING));
                    }
                }
            }
        }
        verdict
    }

    #[inline(never)]
    fn list(&mut self, list: &List, at: At, state: u32) -> Verdict {
        let tape = self.tape;
        let names = self.plan.names.as_ref().filter(|_| state != NOTHING);
        let mut verdict = Verdict::Yes;
        let mut count = 0;
        let (mut contained, mut perhaps) = (0, 0);
        let mut items = tape.items(at);
        while let Some(item) = items.next(tape) {
            let index = usize::try_from(count).unwrap_or(usize::MAX);
            let inner = names.map_or(NOTHING, |names| names.of_item(state, index));
            if let Some((schema, ..)) = list.contains {
                match self.value(schema, item, NOTHING) {
                    Verdict::No => {}
                    Verdict::Unsure => perhaps += 1,
                    Verdict::Advised | Verdict::Yes => contained += 1,
                }
            }
            count += 1;
            match list.prefix.get(index).copied().or(list.items) {
                Some(schema) => verdict = verdict.min(self.value(schema, item, inner)),
                None => self.undescribed(item, inner),
            }
            if verdict == Verdict::No {
                return verdict;
            }
        }
        if let Some((_, least, most)) = list.contains {
            let surely = contained >= least && most.is_none_or(|most| contained + perhaps <= most);
            let surely_not = contained + perhaps < least || most.is_some_and(|most| contained > most);
            verdict = verdict.min(match (surely, surely_not) {
                (true, _) => Verdict::Yes,
                (_, true) => Verdict::No,
                _ => Verdict::Unsure,
            });
        }
        match list.most {
            _ if count < list.least => Verdict::No,
            Some(most) if count > most => Verdict::No,
            _ if list.unique && count > 1 => verdict.min(self.unique(at)),
            _ => verdict,
        }
    }

    /// Whether no two items are the same, of a list of strings; of others only the slow path knows.
    fn unique(&self, at: At) -> Verdict {
        let mut texts = BTreeSet::new();
        let mut items = self.tape.items(at);
        while let Some(item) = items.next(self.tape) {
            if self.tape.json_type(item) != JsonType::String {
                return Verdict::Unsure;
            }
            if !texts.insert(self.tape.text(item)) {
                return Verdict::No;
            }
        }
        Verdict::Yes
    }
}

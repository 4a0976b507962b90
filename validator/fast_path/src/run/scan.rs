//! A plan checked against a body while it is read, most bytes once and without a tape. What certainly satisfies schemas and advice
//! is accepted, and nothing else. An object or array with alternatives is read once more for each union, where it is certain which
//! alternative it is; a value that has to be read more than once in other ways is put onto a tape by itself and left to [`walk`].

use std::borrow::Cow;

use vistoria_support::JsonType;
use vistoria_support::lex::{Key, Lexer, MAX_DEPTH, skip_whitespace};
use vistoria_support::tape::Tape;

use super::scalar::{self, Scalar};
use super::seen::SeenRows;
use super::state::RunState;
use super::union::{Candidates, ReadAhead, candidates, end_of, json_type, skip};
use super::{equality, walk};
use crate::plan::declared::{DeclaredKeys, IGNORED, UNDECLARED};
use crate::plan::keys::{FoundKey, NextKey};
use crate::plan::numbers::is_whole;
use crate::plan::presence::{Presence, PresentKey};
use crate::plan::requirements::{
    ANY, ARRAY, ArrayRequirements, OBJECT, ObjectRequirements, Plan, PlanSchema, Property, RareRequirements,
    Requirement, bit,
};
use crate::verdict::Verdict;

struct Scan<'p, 't> {
    plan: &'p Plan,
    lexer: Lexer<'t>,
    bytes: &'t [u8],
    /// The tape of values that are read more than once. Its key stack holds the keys of the open objects that have no row in
    /// their tables, to find duplicates.
    tape: Tape<'t>,
    state: RunState,
    /// How many objects and arrays are open.
    levels: usize,
    /// Whether the last string has escapes.
    escaped: bool,
    /// How many unions are open.
    unions: usize,
    /// Whether what is read was read before, so that it is JSON.
    is_known: bool,
    /// Whether the next object is one that is read in passes.
    records_ends: bool,
    /// Where the objects and arrays in it start and end; those of objects around it come before `first_end`.
    ends: Vec<(usize, usize)>,
    first_end: usize,
    /// The strings of the open arrays whose items must be unique, with their quotes.
    texts: Vec<(usize, usize)>,
}

/// Whether a value that was read in passes is accepted.
enum Passed {
    /// It is, and ends before this byte.
    Accepted(usize),
    Rejected,
    Undecided,
}

/// Unions inside each other. A union may be an alternative of itself.
const MAX_UNIONS: usize = 1000;

/// Strings of an array that are compared each with each, which is faster for a few than to sort them.
const MAX_COMPARED_PAIRWISE: usize = 8;

/// An object that is being read, and the keys that were read.
struct OpenObject<'p> {
    object: &'p ObjectRequirements,
    state: u32,
    /// In a state after the object's first, the states of the properties' values.
    states: Option<&'p [u32]>,
    next: &'p NextKey,
    count: u64,
    required: u32,
    /// The rows of the keys that were read; keys of other rows are on the key stack.
    seen: SeenRows,
}

impl<'p> OpenObject<'p> {
    fn new(object: &'p ObjectRequirements, state: u32) -> Self {
        let is_first = state == IGNORED || state == object.state;
        let states = if is_first { None } else { object.states(state) };
        Self {
            object,
            state,
            states,
            next: object.properties.first(),
            count: 0,
            required: 0,
            seen: SeenRows::default(),
        }
    }

    /// Counts a key that has a row, and returns the requirements of its value.
    #[inline]
    fn add(&mut self, found: &FoundKey<'p, Property>) -> &'p Property {
        self.required += u32::from(found.value.required);
        self.next = found.next;
        found.value
    }

    /// Returns the state of a key's value, where it is known without the automaton.
    #[inline]
    fn state_of(&self, found: &FoundKey<'_, Property>) -> Option<u32> {
        if self.state == IGNORED {
            Some(IGNORED)
        } else if self.state == self.object.state {
            Some(found.value.state)
        } else {
            Some(self.states?[found.index])
        }
    }

    /// Checks the number of keys, and that no required one is missing.
    fn is_complete(&self) -> bool {
        self.required >= self.object.required_count
            && self.object.rare.as_deref().is_none_or(|rare| self.satisfies(rare))
    }

    #[inline(never)]
    fn satisfies(&self, rare: &RareRequirements) -> bool {
        // Keys of later rows are not known to be there or not to be there.
        let is_known = |presence: &Presence| presence.all_keys(&|key| SeenRows::covers(key.row));
        let is_there = |key: &PresentKey| self.seen.has(key.row).unwrap_or(false);
        rare.allows_count(self.count)
            && rare.presence.iter().all(|presence| is_known(presence) && presence.holds(&is_there))
    }
}

/// Checks whether a text is strict JSON about which there is nothing to report.
pub(crate) fn accepts(plan: &Plan, text: &str) -> bool {
    let declared = plan.declared.as_ref().map_or(IGNORED, |declared| declared.body);
    let Ok(tape) = Tape::empty(text) else { return false };
    let bytes = text.as_bytes();
    let (lexer, state) = (Lexer::new(text), RunState::new(text.len()));
    let mut scan = Scan {
        plan,
        lexer,
        bytes,
        tape,
        state,
        levels: 0,
        escaped: false,
        unions: 0,
        is_known: false,
        records_ends: false,
        ends: Vec::new(),
        first_end: 0,
        texts: Vec::new(),
    };
    let end = scan.value(plan.root, skip_whitespace(bytes, 0), declared);
    end.is_some_and(|end| skip_whitespace(bytes, end) == bytes.len())
}

// Each function returns the index of the byte after what it read, or `None` when that is not accepted.
impl<'p> Scan<'p, '_> {
    /// Reads a value of a schema; `state` is its state of declared keys, as in [`walk`].
    fn value(&mut self, id: u32, at: usize, state: u32) -> Option<usize> {
        let plan = self.plan;
        let schema = &plan.schemas[id as usize];
        let bit = bit(json_type(*self.bytes.get(at)?)?);
        if schema.types & bit & schema.needs_tape != 0 {
            if schema.types & bit & schema.has_union != 0 {
                match self.in_passes(schema, at, state) {
                    Passed::Accepted(end) => return Some(end),
                    Passed::Rejected => return None,
                    Passed::Undecided => {}
                }
            }
            let end = self.tape.parse_at(at, self.levels)?;
            return walk::accepts(plan, id, &self.tape, state, &mut self.state).then_some(end);
        }
        if schema.types & bit & OBJECT != 0
            && let Some(object) = schema.object.get()
        {
            return self.object(&plan.objects[object as usize], at, state);
        }
        if schema.types & bit & ARRAY != 0
            && let Some(array) = plan.array_of(schema)
        {
            return self.array(array, at, state);
        }
        let end = self.typed(schema.types, schema.integers_only, at, state)?;
        (schema.requires_types_or_integers_only() || self.is_accepted(id, at, end)).then_some(end)
    }

    /// Reads an object or an array once for what every value must have, and once for an alternative of each union.
    #[inline(never)]
    fn in_passes(&mut self, schema: &'p PlanSchema, at: usize, state: u32) -> Passed {
        if self.unions == MAX_UNIONS || self.state.fuel == 0 {
            return Passed::Undecided;
        }
        self.state.fuel -= 1;
        self.unions += 1;
        let around = (self.first_end, self.ends.len());
        self.first_end = self.ends.len();
        let passed = self.passes(schema, at, state);
        self.first_end = around.0;
        self.ends.truncate(around.1);
        self.unions -= 1;
        passed
    }

    fn passes(&mut self, schema: &'p PlanSchema, at: usize, state: u32) -> Passed {
        let plan = self.plan;
        let mut end = None;
        let own = if self.bytes[at] == b'{' {
            self.records_ends = true;
            schema.object.get().map(|object| self.object(&plan.objects[object as usize], at, state))
        } else {
            plan.array_of(schema).map(|array| self.array(array, at, state))
        };
        self.records_ends = false;
        if let Some(own) = own {
            let Some(own) = own else { return Passed::Rejected };
            end = Some(own);
        }
        for requirement in plan.further_of(schema) {
            let (union, is_any) = match requirement {
                Requirement::AnyOf(union) => (union, true),
                Requirement::OneOf(union) => (union, false),
                _ => continue,
            };
            let union = &plan.alternatives[*union as usize];
            let ends = &self.ends[self.first_end..];
            let ahead = ReadAhead { lexer: &mut self.lexer, ends, fuel: &mut self.state.fuel };
            let read = match candidates(union, ahead, at) {
                Candidates::None => return Passed::Rejected,
                Candidates::One(only) => match self.attempt(only, at, state, end) {
                    Some(read) => read,
                    None => return Passed::Rejected,
                },
                // Whichever it satisfies; the advice of others would count.
                Candidates::Several(several) if is_any && !plan.has_advice => {
                    match several.iter().find_map(|schema| self.attempt(*schema, at, state, end)) {
                        Some(read) => read,
                        None => return Passed::Undecided,
                    }
                }
                Candidates::Several(_) => return Passed::Undecided,
            };
            end = Some(read);
        }
        end.map_or(Passed::Undecided, Passed::Accepted)
    }

    /// Reads a value of an alternative. What was read before, up to `end`, is known to be JSON, and its keys to be declared.
    fn attempt(&mut self, schema: u32, at: usize, state: u32, end: Option<usize>) -> Option<usize> {
        let was_known = self.is_known;
        self.is_known |= end.is_some();
        let (levels, unions, texts) = (self.levels, self.unions, self.texts.len());
        let stacked = self.tape.key_stack().count();
        if let Some(end) = end {
            self.state.fuel = self.state.fuel.saturating_sub((end - at) / 8);
        }
        let read = self.value(schema, at, if end.is_some() { IGNORED } else { state });
        self.is_known = was_known;
        if read.is_none() {
            // Whatever was open.
            (self.levels, self.unions) = (levels, unions);
            self.texts.truncate(texts);
            self.close_keys(stacked);
        }
        read
    }

    /// Reads a value of which only the type is required.
    #[inline]
    fn typed(&mut self, types: u8, integers_only: bool, start: usize, state: u32) -> Option<usize> {
        let json_type = json_type(*self.bytes.get(start)?)?;
        if types & bit(json_type) == 0 {
            return None;
        }
        match json_type {
            JsonType::String => {
                let (quote, escaped) = self.lexer.string(start)?;
                self.escaped = escaped;
                Some(quote + 1)
            }
            JsonType::Number => {
                let end = self.lexer.number(start)?;
                (!integers_only || is_whole(&self.lexer.text()[start..end]) == Verdict::Accepted).then_some(end)
            }
            JsonType::Null => self.lexer.literal(start, "null"),
            JsonType::Boolean if self.bytes[start] == b't' => self.lexer.literal(start, "true"),
            JsonType::Boolean => self.lexer.literal(start, "false"),
            JsonType::Array | JsonType::Object => self.undescribed(start, state),
        }
    }

    /// Reads an object or an array whose content no schema describes.
    #[inline(never)]
    fn undescribed(&mut self, at: usize, state: u32) -> Option<usize> {
        if self.is_known && state == IGNORED {
            return end_of(&self.ends[self.first_end..], at).or_else(|| skip(&mut self.lexer, at));
        }
        let end = self.tape.parse_at(at, self.levels)?;
        let are_all_declared = |declared: &DeclaredKeys| declared.are_all_declared(&self.tape, self.tape.root(), state);
        self.plan.declared.as_ref().is_none_or(are_all_declared).then_some(end)
    }

    /// Checks a scalar that was read against its schema.
    #[inline(never)]
    fn is_accepted(&mut self, schema: u32, start: usize, end: usize) -> bool {
        let Some(json_type) = json_type(self.bytes[start]) else { return false };
        let json = &self.lexer.text()[start..end];
        let text = match json_type {
            JsonType::String => self.lexer.string_value(start + 1, end - 1, self.escaped),
            _ => Cow::Borrowed(json),
        };
        let scalar = Scalar { json_type, text: &text, json };
        scalar::verdict(self.plan, schema, scalar, &mut self.state) == Verdict::Accepted
    }

    /// Checks the key at `at` against the schema of the keys.
    #[inline(never)]
    fn check_name(&mut self, names: u32, at: usize) -> Option<()> {
        let (key, _) = self.lexer.key(at)?;
        self.escaped = key.escaped;
        self.is_accepted(names, key.start - 1, key.end + 1).then_some(())
    }

    #[inline(never)]
    fn object(&mut self, object: &'p ObjectRequirements, at: usize, state: u32) -> Option<usize> {
        let bytes = self.bytes;
        let stacked = self.tape.key_stack().count();
        let mut open = OpenObject::new(object, state);
        let records_ends = std::mem::take(&mut self.records_ends);
        let mut at = self.enter(at)?;
        let mut is_open = *bytes.get(at)? != b'}';
        while is_open {
            open.count += 1;
            if let Some(names) = object.names() {
                self.check_name(names, at)?;
            }
            let expected = object.properties.expected(&bytes[at..], open.next);
            let start = at;
            let known = expected.and_then(|(found, length)| Some((open.state_of(&found)?, found, length)));
            at = match known {
                Some((inner, found, length)) if SeenRows::covers(found.index) => {
                    open.seen.insert(found.index)?.then_some(())?;
                    let property = open.add(&found);
                    // Past the quotes, the name and the colon.
                    self.property(object, property, skip_whitespace(bytes, at + length + 3), inner)?
                }
                _ => self.entry(&mut open, at)?,
            };
            if self.unions > 0 {
                self.charge(at - start)?;
            }
            if records_ends {
                self.record_end(start, at);
            }
            (at, is_open) = self.after(at, b'}')?;
        }
        self.levels -= 1;
        // Few objects have keys on the stack.
        let has_duplicate = self.tape.key_stack().count() > stacked && self.close_keys(stacked);
        (!has_duplicate && open.is_complete()).then_some(at + 1)
    }

    /// Uses up fuel for bytes that may be read again, for another alternative; `None` when there is not enough.
    #[inline(never)]
    fn charge(&mut self, bytes: usize) -> Option<()> {
        self.state.fuel = self.state.fuel.checked_sub(1 + bytes / 64)?;
        Some(())
    }

    /// Notes where the value of an entry ends that begins with its key, if it is an object or an array.
    #[inline(never)]
    fn record_end(&mut self, entry: usize, end: usize) {
        let value = self.lexer.key(entry).map(|(_, after)| skip_whitespace(self.bytes, after));
        let is_container = |value: &usize| matches!(self.bytes.get(*value), Some(b'{' | b'['));
        self.ends.extend(value.filter(is_container).map(|value| (value, end)));
    }

    /// Takes the keys of an object from the stack, and checks whether two of them are equal.
    #[inline(never)]
    fn close_keys(&mut self, stacked: usize) -> bool {
        let text = self.lexer.text();
        // The keys on the stack are unescaped again, to compare them.
        let unescaped = |start: u32| {
            let start = start as usize;
            let (end, escaped) = Lexer::new(text).string(start - 1).unwrap_or((start, false));
            Lexer::new(text).string_value(start, end, escaped)
        };
        self.tape.key_stack().close(stacked, unescaped)
    }

    /// Reads a key other than the expected one, and its value.
    #[inline(never)]
    fn entry(&mut self, open: &mut OpenObject<'p>, at: usize) -> Option<usize> {
        let (key, at) = self.lexer.key(at)?;
        let is_name = |name: &str| self.lexer.string_value(key.start, key.end, key.escaped) == name;
        let found = open.object.properties.find(key.fingerprint, open.next, is_name);
        let inner = match found.as_ref().and_then(|found| open.state_of(found)) {
            Some(inner) => inner,
            None if open.state == IGNORED => IGNORED,
            None => self.plan.declared.as_ref()?.of_key(open.state, key.fingerprint, is_name),
        };
        match &found {
            Some(found) if SeenRows::covers(found.index) => open.seen.insert(found.index)?.then_some(())?,
            _ => self.tape.key_stack().push(key.fingerprint.hash(), u32::try_from(key.start).ok()?),
        }
        let at = skip_whitespace(self.bytes, at);
        match found {
            Some(found) => self.property(open.object, open.add(&found), at, inner),
            None if open.object.patterns().is_empty() => self.property(open.object, &Property::OTHER, at, inner),
            None => self.patterned(open.object, &key, at, inner),
        }
    }

    /// Reads the value of a key that may match patterns.
    #[inline(never)]
    fn patterned(&mut self, object: &ObjectRequirements, key: &Key, at: usize, state: u32) -> Option<usize> {
        let name = self.lexer.string_value(key.start, key.end, key.escaped);
        let mut matched = Vec::new();
        for (pattern, schema) in object.patterns() {
            match pattern.verdict(&name) {
                Verdict::Rejected => {}
                Verdict::Unsure => return None,
                Verdict::WithoutAdvice | Verdict::Accepted => matched.push(*schema),
            }
        }
        match &matched[..] {
            [] => self.property(object, &Property::OTHER, at, state),
            _ if state == UNDECLARED => None,
            [schema] => self.value(*schema, at, state),
            several => {
                let end = self.tape.parse_at(at, self.levels)?;
                let (plan, tape, run) = (self.plan, &self.tape, &mut self.state);
                several.iter().all(|schema| walk::accepts(plan, *schema, tape, state, run)).then_some(end)
            }
        }
    }

    /// Reads the value of a key.
    #[inline]
    fn property(&mut self, object: &ObjectRequirements, property: &Property, at: usize, state: u32) -> Option<usize> {
        if state == UNDECLARED {
            return None;
        }
        // Most properties require a type and nothing else.
        if property.types != 0 {
            return self.typed(property.types, property.integers_only, at, state);
        }
        // A key that is required and not described is additional all the same.
        match property.schema.get().or(object.additional.get()) {
            Some(schema) => self.value(schema, at, state),
            None => self.typed(ANY, false, at, state),
        }
    }

    fn array(&mut self, array: &'p ArrayRequirements, at: usize, state: u32) -> Option<usize> {
        let bytes = self.bytes;
        let declared = self.plan.declared.as_ref().filter(|_| state != IGNORED);
        let (start, mut count) = (at, 0);
        let first_text = self.texts.len();
        let mut at = self.enter(at)?;
        let mut is_open = *bytes.get(at)? != b']';
        while is_open {
            let inner = declared.map_or(IGNORED, |declared| declared.of_item(state, count));
            let item = at;
            at = match array.prefix.get(count).copied().or(array.items) {
                Some(schema) => self.value(schema, at, inner)?,
                None => self.typed(ANY, false, at, inner)?,
            };
            count += 1;
            if array.unique && bytes[item] == b'"' && !self.escaped {
                self.texts.push((item, at));
            }
            if self.unions > 0 {
                self.charge(at - item)?;
            }
            (at, is_open) = self.after(at, b']')?;
        }
        self.levels -= 1;
        if array.unique {
            let is_unique = count < 2 || self.is_unique(start, first_text, count);
            self.texts.truncate(first_text);
            is_unique.then_some(())?;
        }
        let count = count as u64;
        (count >= array.min_items && array.max_items.is_none_or(|most| count <= most)).then_some(at + 1)
    }

    /// Checks whether no two items of the array at `start` are equal. The strings among them are on the stack of texts.
    #[inline(never)]
    fn is_unique(&mut self, start: usize, first_text: usize, count: usize) -> bool {
        if self.texts.len() - first_text < count {
            // The array was read before.
            return self.tape.parse_at(start, self.levels).is_some()
                && equality::are_unique(&self.tape, self.tape.root(), &mut self.state) == Verdict::Accepted;
        }
        let bytes = self.bytes;
        let texts = &mut self.texts[first_text..];
        let text = |(start, end): &(usize, usize)| &bytes[*start..*end];
        if texts.len() <= MAX_COMPARED_PAIRWISE {
            texts.iter().enumerate().all(|(index, one)| texts[..index].iter().all(|other| text(one) != text(other)))
        } else {
            texts.sort_unstable_by_key(text);
            texts.windows(2).all(|pair| text(&pair[0]) != text(&pair[1]))
        }
    }

    /// Returns where the next entry after a value starts, or where `end` closes the object or array, and whether there is a next
    /// entry.
    #[inline]
    fn after(&self, at: usize, end: u8) -> Option<(usize, bool)> {
        let at = skip_whitespace(self.bytes, at);
        match *self.bytes.get(at)? {
            b',' => Some((skip_whitespace(self.bytes, at + 1), true)),
            byte if byte == end => Some((at, false)),
            _ => None,
        }
    }

    /// Opens an object or an array, and returns the index of its first entry.
    fn enter(&mut self, at: usize) -> Option<usize> {
        self.levels += 1;
        (self.levels <= MAX_DEPTH).then(|| skip_whitespace(self.bytes, at + 1))
    }
}

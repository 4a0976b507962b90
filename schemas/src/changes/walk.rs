//! From a pair of schemas to the places that make the difference.
//!
//! What the receiver's schema demands is taken apart. Each part that the sender's schema does not meet is followed: a property into
//! the schemas that both have for it, an alternative into the one that it was, a reference into its definition. The place where no
//! such pair is left is the cause. A definition that many messages reach is walked once.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use crate::containment::{Containment, Part, Place, Questions, Side};
use crate::graph::{Reference, SchemaId, Scope, applicable, item, property};
use crate::pointer::Pointer;
use serde_json::Value;

use super::change::{Breaks, Change, Changes, Key, What};
use super::codes as code;
use super::compared::Compared;
use super::direction::Direction;
use super::message::Message;
use super::reference::referenced;
use super::sentence::demanded;

/// The deepest nesting of places that is followed.
const MAX_DEPTH: usize = 100;

/// A walk over the messages of two documents.
pub(super) struct Walk<'w> {
    old: &'w Compared<'w>,
    new: &'w Compared<'w>,
    questions: Questions<'w>,
    changes: &'w mut Changes,
    known: HashMap<Question, Rc<BTreeSet<Key>>>,
    /// The questions that each question led to. In a cycle the answer of one lacks what another was still to find.
    leads: HashMap<Question, BTreeSet<Question>>,
    /// The questions that are being answered, the innermost last.
    open: Vec<Question>,
}

/// Because of what a receiver's schema refuses values of the sender's schemas, all of which apply.
type Question = (Direction, Vec<SchemaId>, SchemaId);

/// A place in a value of a definition.
#[derive(Debug, Clone)]
struct At {
    definition: String,
    place: Pointer,
}

impl At {
    fn child(&self, key: &str) -> Self {
        Self { definition: self.definition.clone(), place: self.place.child(key) }
    }
}

impl<'w> Walk<'w> {
    pub(super) fn new(
        old: &'w Compared<'w>,
        new: &'w Compared<'w>,
        questions: Questions<'w>,
        changes: &'w mut Changes,
    ) -> Self {
        Self { old, new, questions, changes, known: HashMap::new(), leads: HashMap::new(), open: Vec::new() }
    }

    pub(super) fn into_questions(self) -> Questions<'w> {
        self.questions
    }

    /// Adds the changes of one message. The alternatives of a JSON Schema's root are messages of their own.
    pub(super) fn message(&mut self, message: &Message) {
        let (Some(old), Some(new)) = (self.old.graph.definition(&message.old), self.new.graph.definition(&message.new))
        else {
            return;
        };
        let (sender, receiver) = match message.direction {
            Direction::Received => (new, old),
            Direction::Sent => (old, new),
        };
        let at = At { definition: message.new.clone(), place: Pointer::root() };
        let direction = message.direction;
        let found = self.causes(direction, &[sender], receiver, &at).filter(|found| !found.is_empty());
        let found = match found {
            Some(found) => self.reached(self.question(direction, &[sender], receiver), &found),
            None => self.whole(direction, sender, receiver, &at),
        };
        for key in &found {
            // The alternatives of a root say more than its name.
            if self.old.root.is_none() || !self.changes.reaches_any(key) {
                self.changes.reach(key, &message.label);
            }
        }
    }

    /// Returns the causes that a question found, and those of all questions that it led to.
    fn reached(&self, question: Question, found: &BTreeSet<Key>) -> BTreeSet<Key> {
        let mut reached = found.clone();
        let (mut seen, mut open) = (BTreeSet::from([question.clone()]), vec![question]);
        while let Some(question) = open.pop() {
            reached.extend(self.known.get(&question).iter().flat_map(|found| found.iter().cloned()));
            let further = self.leads.get(&question).into_iter().flatten();
            open.extend(further.filter(|further| seen.insert((*further).clone())).cloned());
        }
        reached
    }

    /// Returns a question in the one form that it is known by.
    fn question(&self, direction: Direction, senders: &[SchemaId], receiver: SchemaId) -> Question {
        let (sending, receiving) = (self.sender(direction).graph, self.receiver(direction).graph);
        let mut senders: Vec<SchemaId> = senders.iter().map(|id| referenced(sending, *id)).collect();
        senders.sort_unstable();
        senders.dedup();
        (direction, senders, referenced(receiving, receiver))
    }

    /// Reports a message as a whole when it breaks and the walk found no place in it, because it is nested too deeply.
    fn whole(&mut self, direction: Direction, sender: SchemaId, receiver: SchemaId, at: &At) -> BTreeSet<Key> {
        let (from, to) = Self::places(direction, &[sender], receiver);
        let answer = self.questions.all_is_within(&from, to);
        if answer == Containment::Yes {
            return BTreeSet::new();
        }
        let what = What::Undecided(direction, "too deep".to_owned());
        BTreeSet::from([self.cause(direction, &[sender], receiver, at, what, &answer)])
    }

    fn sender(&self, direction: Direction) -> &'w Compared<'w> {
        if direction == Direction::Received { self.new } else { self.old }
    }

    fn receiver(&self, direction: Direction) -> &'w Compared<'w> {
        if direction == Direction::Received { self.old } else { self.new }
    }

    fn places(direction: Direction, senders: &[SchemaId], receiver: SchemaId) -> (Vec<Place>, Place) {
        let (sending, receiving) = match direction {
            Direction::Received => (Side::New, Side::Old),
            Direction::Sent => (Side::Old, Side::New),
        };
        (senders.iter().map(|id| (sending, *id)).collect(), (receiving, receiver))
    }

    /// Finds the changes because of which the receiver's schema refuses a value of the sender's schemas, all of which apply. Returns
    /// `None` while the same question is being answered, in a schema that refers to itself.
    fn causes(
        &mut self,
        direction: Direction,
        senders: &[SchemaId],
        receiver: SchemaId,
        at: &At,
    ) -> Option<Rc<BTreeSet<Key>>> {
        let question = self.question(direction, senders, receiver);
        let (_, senders, receiver) = question.clone();
        let receiving = self.receiver(direction).graph;
        // A definition is a place of its own, whoever refers to it.
        let at = match receiving.name(receiver) {
            Some(name) => At { definition: name.to_owned(), place: Pointer::root() },
            None => at.clone(),
        };
        if let Some(from) = self.open.last() {
            self.leads.entry(from.clone()).or_default().insert(question.clone());
        }
        if let Some(known) = self.known.get(&question) {
            return Some(Rc::clone(known));
        }
        if self.open.len() > MAX_DEPTH || self.open.contains(&question) {
            return None;
        }
        self.open.push(question.clone());
        let found = self.causes_of(direction, &senders, receiver, &at).map(Rc::new);
        self.open.pop();
        let found = found?;
        self.known.insert(question, Rc::clone(&found));
        Some(found)
    }

    /// Takes the receiver's schema apart, and follows each part that the sender's schemas do not meet.
    fn causes_of(
        &mut self,
        direction: Direction,
        senders: &[SchemaId],
        receiver: SchemaId,
        at: &At,
    ) -> Option<BTreeSet<Key>> {
        let (from, to) = Self::places(direction, senders, receiver);
        if let [only] = from[..]
            && self.questions.are_same(only, to)
        {
            return Some(BTreeSet::new());
        }
        let answer = self.questions.all_is_within(&from, to);
        if answer == Containment::Yes {
            return Some(BTreeSet::new());
        }
        let (mut found, mut is_open) = (BTreeSet::new(), false);
        let schema = self.receiver(direction).graph.schema(receiver);
        let referenced = schema.reference.as_ref().and_then(Reference::definition);
        let members = schema.combinators.iter().flat_map(|combinators| combinators.all_of.iter().copied());
        for member in referenced.into_iter().chain(members) {
            match self.causes(direction, senders, member, at) {
                Some(causes) => found.extend(causes.iter().cloned()),
                None => is_open = true,
            }
        }
        for (part, answer) in self.questions.unmet_parts(to, &from) {
            match self.part(direction, senders, receiver, (&part, &answer), at) {
                Some(causes) => found.extend(causes),
                None => is_open = true,
            }
        }
        if found.is_empty() && !is_open {
            found.insert(self.cause(
                direction,
                senders,
                receiver,
                at,
                What::Undecided(direction, "allOf".to_owned()),
                &answer,
            ));
        }
        (!found.is_empty() || !is_open).then_some(found)
    }

    /// Follows one part of the receiver's schema that is not met; `None` when it leads back to where it came from.
    fn part(
        &mut self,
        direction: Direction,
        senders: &[SchemaId],
        receiver: SchemaId,
        (part, answer): (&Part, &Containment),
        at: &At,
    ) -> Option<BTreeSet<Key>> {
        let sending = self.sender(direction).graph;
        let all = applicable(sending, senders.to_vec(), Scope::Every);
        let schema = self.receiver(direction).graph.schema(receiver);
        let (object, array) = (schema.object.as_deref(), schema.array.as_deref());
        let (inner, place, of_sender) = match part {
            Part::Property(key) => {
                (object.and_then(|object| object.property(key)), at.child(key), property(sending, &all, key))
            }
            Part::Pattern(pattern) => {
                let same = |id: &SchemaId| {
                    sending.schema(*id).object.as_ref()?.patterns().find(|(known, _)| **known == **pattern)
                };
                let of_sender = all.iter().filter_map(same).map(|(_, id)| id).collect();
                let inner = object.and_then(|object| object.patterns().find(|(known, _)| **known == **pattern));
                (inner.map(|(_, id)| id), at.child("*"), of_sender)
            }
            Part::Additional => {
                let new = self.new_keys(direction, senders, receiver, &all, at);
                if !new.is_empty() {
                    return Some(new);
                }
                let additional = |id: &SchemaId| sending.schema(*id).object.as_ref()?.additional;
                (
                    object.and_then(|object| object.additional),
                    at.child("*"),
                    all.iter().filter_map(additional).collect(),
                )
            }
            Part::Item(index) => {
                (array.and_then(|array| array.item(*index)), at.child(&index.to_string()), item(sending, &all, *index))
            }
            Part::Items => (array.and_then(|array| array.items), at.child("*"), item(sending, &all, usize::MAX)),
            Part::AnyOf | Part::OneOf => {
                let alternatives = schema.combinators.as_ref().map(|combinators| match part {
                    Part::AnyOf => combinators.any_of.clone().unwrap_or_default(),
                    _ => combinators.one_of.clone().unwrap_or_default(),
                });
                let found = self.alternatives(direction, senders, receiver, &alternatives.unwrap_or_default(), at)?;
                if !found.is_empty() {
                    return Some(found);
                }
                (None, at.clone(), Vec::new())
            }
            Part::Required(key) => (None, at.child(key), Vec::new()),
            _ => (None, at.clone(), Vec::new()),
        };
        if let Some(inner) = inner.filter(|_| !of_sender.is_empty()) {
            let found = self.causes(direction, &of_sender, inner, &place)?;
            if !found.is_empty() {
                return Some((*found).clone());
            }
        }
        let undescribed = matches!(part, Part::Property(_)).then_some(inner).flatten().filter(|_| of_sender.is_empty());
        let what = match (answer, undescribed) {
            (Containment::Undecided(keyword), _) => What::Undecided(direction, keyword.to_string()),
            (_, Some(inner)) => {
                let receiver = self.receiver(direction);
                let inner = referenced(receiver.graph, inner);
                What::Undescribed(direction, demanded(receiver, inner, &Part::Type))
            }
            _ => What::Body {
                direction,
                part: part.clone(),
                demanded: demanded(self.receiver(direction), receiver, part),
            },
        };
        Some(BTreeSet::from([self.cause(direction, senders, receiver, &place, what, answer)]))
    }

    /// Returns the keys that the sender's schemas describe and the receiver's does not allow.
    fn new_keys(
        &mut self,
        direction: Direction,
        senders: &[SchemaId],
        receiver: SchemaId,
        all: &[SchemaId],
        at: &At,
    ) -> BTreeSet<Key> {
        let sending = self.sender(direction).graph;
        let schema = self.receiver(direction).graph.schema(receiver);
        let Some(object) = schema.object.as_deref().filter(|object| object.has_boolean_additional) else {
            return BTreeSet::new();
        };
        let described =
            all.iter().flat_map(|id| sending.schema(*id).object.iter().flat_map(|object| object.properties()));
        let new: BTreeSet<&str> = described.map(|(key, _)| key).filter(|key| object.property(key).is_none()).collect();
        let (from, to) = Self::places(direction, senders, receiver);
        let mut found = BTreeSet::new();
        for (key, value) in self.questions.refused_keys(&from, to, &new) {
            let (what, answer) = (What::NewKey(direction), Containment::No(value));
            let change = self.cause(direction, senders, receiver, &at.child(&key), what, &answer);
            if direction == Direction::Received {
                self.changes.describe(&change, property(sending, all, &key).first().copied());
            }
            found.insert(change);
        }
        found
    }

    /// Follows the alternatives of the sender's union into those of the receiver's that they were; `None` when one leads back
    /// to where it came from, and no other to a cause.
    fn alternatives(
        &mut self,
        direction: Direction,
        senders: &[SchemaId],
        receiver: SchemaId,
        receiving: &[SchemaId],
        at: &At,
    ) -> Option<BTreeSet<Key>> {
        let [sender] = senders else { return Some(BTreeSet::new()) };
        let graph = self.sender(direction).graph;
        let of_sender = self.union(direction, *sender);
        let (mut found, mut is_open) = (BTreeSet::new(), false);
        let is_root = self.is_root(direction, receiver);
        for (index, alternative) in of_sender.unwrap_or_else(|| vec![*sender]).into_iter().enumerate() {
            let (from, to) = Self::places(direction, &[alternative], receiver);
            if self.questions.is_within(from[0], to) == Containment::Yes {
                continue;
            }
            let name = graph.name(referenced(graph, alternative)).map(str::to_owned);
            let keys = if let Some(counterpart) = self.counterpart(direction, (index, alternative), receiving) {
                let Some(causes) = self.causes(direction, &[alternative], counterpart, at) else {
                    is_open = true;
                    continue;
                };
                (*causes).clone()
            } else {
                let answer = self.questions.is_within(from[0], to);
                let what = match &name {
                    Some(name) => What::NewAlternative(direction, name.clone()),
                    None => What::Body { direction, part: Part::Type, demanded: self.types_of(direction, receiving) },
                };
                BTreeSet::from([self.cause(direction, &[alternative], receiver, at, what, &answer)])
            };
            let is_union = self.union(direction, referenced(graph, alternative)).is_some();
            let is_new = keys.iter().all(|(.., what)| matches!(what, What::NewAlternative(..)));
            if let Some(name) = name.filter(|_| is_root && (is_new || !is_union)) {
                keys.iter().for_each(|key| self.changes.reach(key, &name));
            }
            found.extend(keys);
        }
        (!found.is_empty() || !is_open).then_some(found)
    }

    /// Checks whether a schema is the root of a JSON Schema, or a union that is an alternative of it.
    fn is_root(&self, direction: Direction, id: SchemaId) -> bool {
        let side = self.receiver(direction);
        let graph = side.graph;
        let Some(root) = side.root.and_then(|root| graph.definition(root)) else { return false };
        let alternatives = |id: SchemaId| -> Vec<SchemaId> {
            let combinators = graph.schema(id).combinators.as_ref();
            combinators.iter().flat_map(|all| all.alternatives()).map(|id| referenced(graph, id)).collect()
        };
        let root = referenced(graph, root);
        id == root || alternatives(root).contains(&id)
    }

    /// Returns the alternatives of a sender's schema.
    fn union(&self, direction: Direction, id: SchemaId) -> Option<Vec<SchemaId>> {
        let combinators = self.sender(direction).graph.schema(id).combinators.as_ref()?;
        combinators.one_of.clone().or_else(|| combinators.any_of.clone())
    }

    /// Says what the alternatives of a receiver's schema are.
    fn types_of(&self, direction: Direction, alternatives: &[SchemaId]) -> String {
        let graph = self.receiver(direction).graph;
        let mut words: Vec<String> = Vec::new();
        for id in alternatives {
            let id = referenced(graph, *id);
            let types = graph.schema(id).values.types.map(|types| types.to_string());
            let word = graph.name(id).map(str::to_owned).or(types).unwrap_or_else(|| "another schema".to_owned());
            if !words.contains(&word) {
                words.push(word);
            }
        }
        words.join(" or ")
    }

    /// Returns the alternative of the receiver that one of the sender was: the one of the same name; else the one whose
    /// demands it meets best, and of equal ones that at the same index.
    fn counterpart(
        &mut self,
        direction: Direction,
        (index, of): (usize, SchemaId),
        among: &[SchemaId],
    ) -> Option<SchemaId> {
        let (sending, receiving) = (self.sender(direction).graph, self.receiver(direction).graph);
        let name = sending.name(referenced(sending, of));
        let is_same = |id: &&SchemaId| name.is_some() && receiving.name(referenced(receiving, **id)) == name;
        if let Some(same) = among.iter().find(is_same) {
            return Some(*same);
        }
        let mut possible: Vec<(usize, bool, SchemaId)> = Vec::new();
        for (position, id) in among.iter().enumerate() {
            let id = referenced(receiving, *id);
            let (from, to) = Self::places(direction, &[of], id);
            let unmet = self.questions.unmet_parts(to, &from);
            let is_other = match name {
                // A definition of a new name is the same alternative only if it can be.
                Some(_) => !self.questions.have_common(from[0], to),
                None => unmet.iter().any(|(part, _)| *part == Part::Type),
            };
            if !is_other {
                possible.push((unmet.len(), position != index, id));
            }
        }
        possible.into_iter().min().map(|(_, _, id)| id)
    }

    /// Adds a cause. A value is a proof only when the validators of both sides agree.
    fn cause(
        &mut self,
        direction: Direction,
        senders: &[SchemaId],
        receiver: SchemaId,
        at: &At,
        what: What,
        answer: &Containment,
    ) -> Key {
        let (sending, receiving) = (self.sender(direction), self.receiver(direction));
        let is_proof = |value: &Value| {
            senders.iter().all(|id| (sending.is_satisfied)(*id, value)) && !(receiving.is_satisfied)(receiver, value)
        };
        let witness = match answer {
            Containment::No(value) => Some((**value).clone()).filter(is_proof),
            Containment::Yes | Containment::Undecided(_) => None,
        };
        let what = match (&witness, what) {
            (Some(_), What::Undecided(direction, _)) => {
                What::Body { direction, part: Part::Keyword("allOf"), demanded: "all of several schemas".to_owned() }
            }
            (None, what) if !matches!(what, What::Undecided(..)) => {
                What::Undecided(direction, "the validators".to_owned())
            }
            (_, what) => what,
        };
        let described = match direction {
            Direction::Received => senders.first().copied().unwrap_or(receiver),
            Direction::Sent => receiver,
        };
        let code = match &what {
            What::Undecided(..) => &code::DIFF_UNDECIDED,
            What::Undescribed(..) => &code::DIFF_UNDESCRIBED,
            _ if direction == Direction::Received => &code::DIFF_WIDER,
            _ => &code::DIFF_NARROWER,
        };
        self.changes.add(Change {
            code,
            breaks: if matches!(what, What::Undescribed(..)) { Breaks::Types } else { Breaks::Wire },
            definition: Some(at.definition.clone()),
            place: at.place.clone(),
            what,
            witness,
            messages: BTreeSet::new(),
            captures: None,
            receiving: Some(receiver),
            described: Some(described),
        })
    }
}

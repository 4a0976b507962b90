//! The search for a value of one type: alternatives are tried one after the other, those that contradict what is already
//! demanded are left out, and what one branch demands in the end is met by the file of its type.
//!
//! What a value must satisfy is decided first. What it must not satisfy needs no alternatives where a value that was found without
//! it is refused by it anyway, as most are; else the ways of violating it are tried.

use std::collections::HashSet;

use serde_json::Value;

use super::facts::{Fact, Facts};
use super::literal::Literal;
use super::node::JsonKind;
use super::solver::{Attempts, Found, Goal, Solver};

/// One demand.
#[derive(Debug, Clone)]
pub(super) enum Item {
    Literal(Literal),
    Fact(Fact),
}

impl From<Literal> for Item {
    fn from(literal: Literal) -> Self {
        Self::Literal(literal)
    }
}

impl From<Fact> for Item {
    fn from(fact: Fact) -> Self {
        Self::Fact(fact)
    }
}

/// Demands that are met together.
pub(super) type Alternative = Vec<Item>;

/// One branch of a search.
#[derive(Debug, Clone)]
pub(super) struct Branch {
    pub(super) kind: JsonKind,
    pub(super) facts: Facts,
    pub(super) met: HashSet<Literal>,
    pub(super) pending: Vec<Item>,
    /// Nodes that the value must not satisfy, and that are not expanded.
    negatives: Vec<Literal>,
    /// Choices from nodes that the value must satisfy.
    pub(super) choices: Vec<Vec<Alternative>>,
}

impl Solver<'_> {
    /// Returns a value of a type that fulfils a goal.
    pub(super) fn search(&mut self, goal: &Goal, kind: JsonKind) -> Found {
        let branch = Branch {
            kind,
            facts: Facts::default(),
            met: HashSet::new(),
            pending: goal.iter().map(|literal| Item::Literal(*literal)).collect(),
            negatives: Vec::new(),
            choices: Vec::new(),
        };
        let mut left = MAX_BRANCHES;
        self.branch(goal, branch, &mut left)
    }

    fn branch(&mut self, goal: &Goal, mut branch: Branch, left: &mut u32) -> Found {
        if *left == 0 {
            return Found::undecided("too many combinations");
        }
        *left -= 1;
        loop {
            if !self.meet_pending(&mut branch) {
                return Found::Nothing;
            }
            if !branch.choices.is_empty() {
                let choices = std::mem::take(&mut branch.choices);
                return match self.smallest(&branch, choices) {
                    Smallest::Impossible => Found::Nothing,
                    Smallest::Certain(alternative, rest) => {
                        branch.choices = rest;
                        branch.pending.extend(alternative);
                        continue;
                    }
                    Smallest::Choice(choice, rest) => {
                        branch.choices = rest;
                        self.try_each(goal, &branch, choice, left)
                    }
                };
            }
            let found = self.leaf(goal, &branch);
            let at_fault = match &found {
                Found::Nothing => return Found::Nothing,
                Found::Value(value) => self.satisfied(&branch.negatives, value),
                // All of them may be what makes it impossible.
                Found::Undecided(_) => branch.negatives.clone(),
            };
            if at_fault.is_empty() {
                return found;
            }
            let mut fewest: Option<(Literal, Vec<Alternative>)> = None;
            for negative in at_fault {
                let ways = self.ways_out(&branch, negative);
                let is_fewer =
                    fewest.as_ref().is_none_or(|(_, known)| ways.as_ref().is_some_and(|ways| ways.len() < known.len()));
                match ways {
                    None => branch.negatives.retain(|known| *known != negative),
                    Some(ways) if ways.is_empty() => return Found::Nothing,
                    Some(ways) if is_fewer => fewest = Some((negative, ways)),
                    Some(_) => {}
                }
            }
            let Some((negative, mut ways)) = fewest else {
                // What is left of an undecided one cannot be decided by its alternatives.
                return if matches!(found, Found::Undecided(_)) { found } else { Found::undecided("not") };
            };
            branch.negatives.retain(|known| *known != negative);
            if ways.len() == 1 {
                branch.pending.extend(ways.swap_remove(0));
                continue;
            }
            return self.try_each(goal, &branch, ways, left);
        }
    }

    /// Returns those of the nodes that a value must not satisfy which it satisfies, or may.
    fn satisfied(&mut self, negatives: &[Literal], value: &Value) -> Vec<Literal> {
        negatives.iter().copied().filter(|literal| self.holds(literal.node(), value) != Some(false)).collect()
    }

    /// Returns the ways in which a value of a branch can violate a node, without those that are impossible; `None` when every value
    /// of the branch does.
    fn ways_out(&mut self, branch: &Branch, negative: Literal) -> Option<Vec<Alternative>> {
        if self.is_apart(branch, negative.node()) {
            return None;
        }
        let mut possible = Vec::new();
        for way in self.violations(branch, negative.node())? {
            match self.outlook(branch, &way) {
                Outlook::Impossible => {}
                Outlook::Possible => possible.push(way),
                Outlook::Met => return None,
            }
        }
        Some(possible)
    }

    fn try_each(&mut self, goal: &Goal, branch: &Branch, choice: Vec<Alternative>, left: &mut u32) -> Found {
        let mut attempts = Attempts::default();
        for alternative in choice {
            let mut next = branch.clone();
            next.pending.extend(alternative);
            let found = self.branch(goal, next, left);
            if let Some(found) = attempts.settle(found) {
                return found;
            }
        }
        attempts.nothing_left()
    }

    /// Meets what is pending; `false` when that contradicts what was met.
    fn meet_pending(&mut self, branch: &mut Branch) -> bool {
        while let Some(item) = branch.pending.pop() {
            let is_possible = match item {
                Item::Fact(fact) => branch.facts.add(fact),
                Item::Literal(literal) => self.meet(branch, literal),
            };
            if !is_possible {
                return false;
            }
        }
        true
    }

    fn meet(&mut self, branch: &mut Branch, literal: Literal) -> bool {
        let id = self.universe.resolved(literal.node());
        let literal = if literal.is_negated() { Literal::negative(id) } else { Literal::positive(id) };
        if branch.met.contains(&literal.opposite()) {
            return false;
        }
        if !branch.met.insert(literal) {
            return true;
        }
        let node = self.node(id);
        if node.recursion.is_some() {
            branch.facts.unread.get_or_insert_with(|| "$ref".into());
            return true;
        }
        if literal.is_negated() {
            if node.types.contains(branch.kind) {
                branch.negatives.push(literal);
            }
            return true;
        }
        self.demand(branch, id, &node)
    }

    /// Leaves out alternatives that are impossible, and returns the choice with the fewest left.
    fn smallest(&mut self, branch: &Branch, choices: Vec<Vec<Alternative>>) -> Smallest {
        let mut left: Vec<Vec<Alternative>> = Vec::with_capacity(choices.len());
        for choice in choices {
            let mut possible: Vec<Alternative> = Vec::new();
            let mut is_met = false;
            for alternative in choice {
                match self.outlook(branch, &alternative) {
                    Outlook::Impossible => {}
                    Outlook::Possible => possible.push(alternative),
                    Outlook::Met => {
                        is_met = true;
                        break;
                    }
                }
            }
            if is_met {
                continue;
            }
            if possible.is_empty() {
                return Smallest::Impossible;
            }
            left.push(possible);
        }
        let Some(index) = (0..left.len()).min_by_key(|index| left[*index].len()) else {
            return Smallest::Certain(Vec::new(), left);
        };
        let mut choice = left.swap_remove(index);
        match choice.len() {
            1 => Smallest::Certain(choice.swap_remove(0), left),
            _ => Smallest::Choice(choice, left),
        }
    }

    /// Looks at an alternative without trying it.
    fn outlook(&mut self, branch: &Branch, alternative: &Alternative) -> Outlook {
        let mut is_met = true;
        for item in alternative {
            match item {
                Item::Literal(literal) => {
                    let id = self.universe.resolved(literal.node());
                    let resolved = if literal.is_negated() { Literal::negative(id) } else { Literal::positive(id) };
                    if branch.met.contains(&resolved.opposite()) {
                        return Outlook::Impossible;
                    }
                    if branch.met.contains(&resolved) {
                        continue;
                    }
                    is_met = false;
                    let is_impossible = if literal.is_negated() {
                        self.universe.is_anything(id)
                    } else {
                        !self.node(id).types.contains(branch.kind) || self.is_apart(branch, id)
                    };
                    if is_impossible {
                        return Outlook::Impossible;
                    }
                }
                Item::Fact(fact) => match self.outlook_of_fact(branch, fact) {
                    Outlook::Impossible => return Outlook::Impossible,
                    Outlook::Possible => is_met = false,
                    Outlook::Met => {}
                },
            }
        }
        if is_met { Outlook::Met } else { Outlook::Possible }
    }

    fn outlook_of_fact(&mut self, branch: &Branch, fact: &Fact) -> Outlook {
        let facts = &branch.facts;
        match fact {
            Fact::Absent(key) if facts.present.contains(key) => Outlook::Impossible,
            Fact::Absent(key) if facts.absent.contains(key) => Outlook::Met,
            Fact::Present(key) if facts.absent.contains(key) => Outlook::Impossible,
            Fact::Present(key) if facts.present.contains(key) => Outlook::Met,
            Fact::AtLeast(min) if facts.max.is_some_and(|max| max < *min) => Outlook::Impossible,
            Fact::AtLeast(min) if facts.min >= *min => Outlook::Met,
            Fact::AtMost(max) if facts.min > *max => Outlook::Impossible,
            Fact::AtMost(max) if facts.max.is_some_and(|known| known <= *max) => Outlook::Met,
            Fact::Pattern(pattern, matches) => known(facts.patterns.get(pattern), *matches),
            Fact::Format(format, has) => known(facts.formats.get(format), *has),
            Fact::Duplicate if facts.is_unique => Outlook::Impossible,
            // The value at a key must satisfy the same schema that it must not.
            Fact::ValueAt(key, literal) => {
                if facts.absent.contains(key) {
                    return Outlook::Impossible;
                }
                let is_demanded = facts.described.clone().into_iter().any(|id| {
                    let node = self.node(id);
                    let of_key = node.object.as_ref().and_then(|objects| self.schemas_of_key(objects, key));
                    of_key.is_some_and(|ids| ids.iter().any(|id| Literal::positive(*id) == literal.opposite()))
                });
                if literal.is_negated() && is_demanded { Outlook::Impossible } else { Outlook::Possible }
            }
            Fact::SomeValue(node, keys, literal) if literal.is_negated() => {
                let is_demanded = facts.described.contains(node) || self.is_demanded_of(branch, *node, *keys, *literal);
                if is_demanded { Outlook::Impossible } else { Outlook::Possible }
            }
            Fact::ItemFrom(index, literal) | Fact::ItemAt(index, literal) if literal.is_negated() => {
                let is_demanded = facts.described.iter().any(|id| {
                    let node = self.universe.node(*id);
                    let arrays = node.array.as_ref();
                    arrays.is_some_and(|arrays| {
                        let at = |index| arrays.item(index).map(Literal::positive) == Some(literal.opposite());
                        match fact {
                            Fact::ItemAt(..) => at(*index),
                            _ => (*index..=arrays.prefix.len().max(*index)).all(at),
                        }
                    })
                });
                if is_demanded { Outlook::Impossible } else { Outlook::Possible }
            }
            _ => Outlook::Possible,
        }
    }
}

/// The branches of one search.
const MAX_BRANCHES: u32 = 200_000;

/// What is known of an alternative that was not tried.
enum Outlook {
    Impossible,
    Possible,
    /// It holds already.
    Met,
}

/// The choice with the fewest alternatives, and the other choices.
enum Smallest {
    Impossible,
    Certain(Alternative, Vec<Vec<Alternative>>),
    Choice(Vec<Alternative>, Vec<Vec<Alternative>>),
}

fn known(known: Option<&bool>, wanted: bool) -> Outlook {
    match known {
        Some(known) if *known == wanted => Outlook::Met,
        Some(_) => Outlook::Impossible,
        None => Outlook::Possible,
    }
}

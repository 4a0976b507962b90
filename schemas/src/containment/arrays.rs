//! An array of a length whose items fulfil their schemas, with so many items that others describe.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::constant::Constant;
use super::facts::{Fact, Facts};
use super::literal::Literal;
use super::node::Contains;
use super::solver::{Attempts, Found, Goal, Solver};

/// The longest array that is made.
const MAX_LENGTH: usize = 300;
/// The counts of `contains` that are followed at once.
const MAX_COUNTS: usize = 2000;
/// The attempts at items that differ from each other.
const MAX_ATTEMPTS: u32 = 2000;

impl Solver<'_> {
    pub(super) fn array(&mut self, facts: &Facts) -> Found {
        let found = self.array_with_items_somewhere(facts);
        let Found::Value(value) = &found else { return found };
        if !facts.excludes(value) {
            return found;
        }
        // Another array is longer, or has another item somewhere.
        let Some(items) = value.as_array() else { return found };
        let mut others = vec![Fact::AtLeast(items.len() as u64 + 1)];
        for (index, item) in items.iter().enumerate() {
            let same = self.universe.constants(vec![Constant::new(item.clone())]);
            others.push(Fact::ItemAt(index, Literal::negative(same)));
        }
        self.first_of(facts, others, Self::array)
    }

    /// Returns the first value that facts with one more demand lead to.
    pub(super) fn first_of(
        &mut self,
        facts: &Facts,
        demands: Vec<Fact>,
        solve: impl Fn(&mut Self, &Facts) -> Found,
    ) -> Found {
        const MAX_EXCLUDED: usize = 12;
        if facts.excluded.len() > MAX_EXCLUDED {
            return Found::undecided("enum");
        }
        let mut attempts = Attempts::default();
        for demand in demands {
            let mut facts = facts.clone();
            if !facts.add(demand) {
                continue;
            }
            let found = solve(self, &facts);
            if let Some(found) = attempts.settle(found) {
                return found;
            }
        }
        attempts.nothing_left()
    }

    /// Gives every demand about some item, and about two equal ones, its places.
    fn array_with_items_somewhere(&mut self, facts: &Facts) -> Found {
        let described = facts.described.clone();
        let lengths = described.iter().map(|id| self.node(*id).array.as_ref().map_or(0, |arrays| arrays.prefix.len()));
        let described_length = lengths.max().unwrap_or(0);
        let last = facts.items_at.keys().next_back().map_or(0, |index| index + 1);
        let tail = described_length.max(last);
        if let Some(((from, literal), rest)) = facts.items_from.split_first() {
            // Places behind the tail are like each other, so that one for each demand is enough.
            let places = *from..=tail.max(*from) + rest.len();
            let base = Facts { items_from: rest.to_vec(), ..facts.clone() };
            let demands = places.map(|index| Fact::ItemAt(index, *literal)).collect();
            return self.first_of(&base, demands, Self::array_with_items_somewhere);
        }
        if facts.has_duplicate {
            let mut attempts = Attempts::default();
            for (one, other) in (1..=tail + 1).flat_map(|other| (0..other).map(move |one| (one, other))) {
                let found = self.array_of(facts, Some((one, other)), tail);
                if let Some(found) = attempts.settle(found) {
                    return found;
                }
            }
            return attempts.nothing_left();
        }
        self.array_of(facts, None, tail)
    }

    /// Returns an array whose items at two places are equal, if asked.
    fn array_of(&mut self, facts: &Facts, equal: Option<(usize, usize)>, tail: usize) -> Found {
        let last = facts.items_at.keys().next_back().map_or(0, |index| index + 1);
        let Ok(min) = usize::try_from(facts.min) else { return Found::undecided("minItems") };
        let shortest = min.max(last).max(equal.map_or(0, |(_, other)| other + 1));
        let most = facts.max.map_or(usize::MAX, |max| usize::try_from(max).unwrap_or(usize::MAX));
        if shortest > most {
            return Found::Nothing;
        }
        if facts.is_unique && facts.contains.is_empty() && shortest > 1 && shortest <= MAX_LENGTH {
            return self.distinct(facts, shortest);
        }
        if facts.contains.is_empty() && shortest > tail + 1 {
            return self.long(facts, shortest, equal, tail);
        }
        let demanded: usize = facts
            .contains
            .iter()
            .map(|contains| usize::try_from(contains.min).unwrap_or(usize::MAX))
            .fold(0, usize::saturating_add);
        // More than what is demanded, and the described places, is never needed.
        let longest = most.min(shortest.max(tail).saturating_add(demanded));
        if longest > MAX_LENGTH {
            return Found::undecided("minItems");
        }
        self.counted(facts, equal, shortest, longest)
    }

    /// Returns the literals of the item at an index.
    fn item_goal(&mut self, facts: &Facts, index: usize) -> Goal {
        let described = facts.described.iter().filter_map(|id| {
            let node = self.universe.node(*id);
            node.array.as_ref()?.item(index).map(Literal::positive)
        });
        let demanded = facts.items_at.get(&index).into_iter().flatten().copied();
        described.chain(demanded).collect()
    }

    /// Returns a long array without `contains`: the items behind the described ones are all the same.
    fn long(&mut self, facts: &Facts, length: usize, equal: Option<(usize, usize)>, tail: usize) -> Found {
        const LONGEST: usize = 1 << 16;
        if length > LONGEST {
            return Found::undecided("minItems");
        }
        let (mut items, mut attempts) = (Vec::with_capacity(length), Attempts::default());
        for index in 0..length.min(tail + 1) {
            let mut goal = self.item_goal(facts, index);
            if let Some((one, other)) = equal.filter(|(one, other)| index == *one || index == *other) {
                goal.extend(self.item_goal(facts, if index == one { other } else { one }));
            }
            let found = self.solve(goal);
            if matches!(found, Found::Nothing) {
                return Found::Nothing;
            }
            if let Some(Found::Value(value)) = attempts.settle(found) {
                items.push((*value).clone());
            }
        }
        if items.len() < length.min(tail + 1) {
            return attempts.nothing_left();
        }
        let last = items.last().cloned().unwrap_or_default();
        items.resize(length, last);
        self.with_predicates(facts, items.into())
    }

    /// Returns an array of different items, none of which `contains` counts.
    fn distinct(&mut self, facts: &Facts, length: usize) -> Found {
        let goals: Vec<Goal> = (0..length).map(|index| self.item_goal(facts, index)).collect();
        let mut attempts = MAX_ATTEMPTS;
        let mut items = Vec::new();
        match self.distinct_from(&goals, &mut items, &mut attempts) {
            Some(true) => self.with_predicates(facts, items.into()),
            Some(false) => Found::Nothing,
            None => Found::undecided("uniqueItems"),
        }
    }

    /// Appends an item for each goal that is left, each different from those before; `None` when that is not decided.
    fn distinct_from(&mut self, goals: &[Goal], items: &mut Vec<Value>, attempts: &mut u32) -> Option<bool> {
        let Some(goal) = goals.get(items.len()) else { return Some(true) };
        let mut used: Vec<Constant> = items.iter().cloned().map(Constant::new).collect();
        loop {
            *attempts = attempts.checked_sub(1)?;
            let mut goal = goal.clone();
            if !used.is_empty() {
                goal.push(Literal::negative(self.universe.constants(used.clone())));
            }
            match self.solve(goal) {
                Found::Nothing => return Some(false),
                Found::Undecided(_) => return None,
                Found::Value(value) => {
                    items.push((*value).clone());
                    if self.distinct_from(goals, items, attempts)? {
                        return Some(true);
                    }
                    items.pop();
                    used.push(Constant::new((*value).clone()));
                }
            }
        }
    }

    /// Returns an array with as many items as `contains` demands, by following every possible count from item to item.
    fn counted(&mut self, facts: &Facts, equal: Option<(usize, usize)>, shortest: usize, longest: usize) -> Found {
        type Counts = Vec<u64>;
        let caps: Vec<u64> = facts
            .contains
            .iter()
            .map(|contains| contains.max.map_or(contains.min, |max| max.saturating_add(1)))
            .collect();
        let is_enough = |counts: &Counts| {
            let within = |(contains, count): (&Contains, &u64)| {
                *count >= contains.min && contains.max.is_none_or(|max| *count <= max)
            };
            facts.contains.iter().zip(counts).all(within)
        };
        let mut attempts = Attempts::default();
        let mut reached: BTreeMap<Counts, Vec<Value>> = BTreeMap::from([(vec![0; facts.contains.len()], Vec::new())]);
        // What an item can be behind the described ones is the same for each.
        let mut options: HashMap<Goal, Vec<(Counts, Value)>> = HashMap::new();
        for index in 0..=longest {
            if index >= shortest
                && let Some(items) =
                    reached.iter().filter(|(counts, _)| is_enough(counts)).map(|(_, items)| items).next()
            {
                if !facts.is_unique {
                    return self.with_predicates(facts, items.clone().into());
                }
                let mut constants: Vec<Constant> = items.iter().cloned().map(Constant::new).collect();
                constants.sort();
                let are_different = constants.windows(2).all(|pair| pair[0] != pair[1]);
                return if are_different {
                    self.with_predicates(facts, items.clone().into())
                } else {
                    Found::undecided("uniqueItems")
                };
            }
            if index == longest {
                break;
            }
            let mut goal = self.item_goal(facts, index);
            let twin = equal.filter(|(one, other)| index == *one || index == *other);
            if let Some((one, other)) = twin {
                goal.extend(self.item_goal(facts, if index == one { other } else { one }));
            }
            goal.sort_unstable();
            goal.dedup();
            if !options.contains_key(&goal) {
                let found = self.item_options(facts, &goal, &mut attempts);
                options.insert(goal.clone(), found);
            }
            let found = &options[&goal];
            let mut next: BTreeMap<Counts, Vec<Value>> = BTreeMap::new();
            for (counts, items) in &reached {
                for (matched, value) in found {
                    // Equal items are one value, of which the first of the options must do.
                    if let Some((one, other)) = equal
                        && index == other
                        && items.get(one) != Some(value)
                    {
                        continue;
                    }
                    let counts = counts
                        .iter()
                        .zip(matched)
                        .zip(&caps)
                        .map(|((count, matched), cap)| (count + matched).min(*cap));
                    next.entry(counts.collect()).or_insert_with(|| items.iter().chain([value]).cloned().collect());
                }
            }
            reached = next;
            if reached.len() > MAX_COUNTS {
                return Found::undecided("contains");
            }
        }
        // Of several ways to a count one is kept, whose items need not be equal where those of another are.
        if equal.is_some() && !facts.contains.is_empty() {
            attempts.doubt("uniqueItems");
        }
        attempts.nothing_left()
    }

    /// Returns the values that an item can be: one for each way in which `contains` can count it.
    fn item_options(&mut self, facts: &Facts, goal: &Goal, attempts: &mut Attempts) -> Vec<(Vec<u64>, Value)> {
        const MOST: usize = 6;
        if facts.contains.len() > MOST {
            attempts.doubt("contains");
            return Vec::new();
        }
        let mut options = Vec::new();
        for ways in 0..1u32 << facts.contains.len() {
            let is_counted = |index: usize| ways >> index & 1 == 1;
            let literals = facts.contains.iter().enumerate().map(|(index, contains)| {
                if is_counted(index) { Literal::positive(contains.node) } else { Literal::negative(contains.node) }
            });
            let goal: Goal = goal.iter().copied().chain(literals).collect();
            let found = self.solve(goal);
            if let Some(Found::Value(value)) = attempts.settle(found) {
                let counts = (0..facts.contains.len()).map(|index| u64::from(is_counted(index)));
                options.push((counts.collect(), (*value).clone()));
            }
        }
        options
    }
}

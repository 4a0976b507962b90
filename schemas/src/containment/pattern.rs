//! Patterns as automata, and the search for a string that some match and others do not.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;

use regex_automata::hybrid::LazyStateID;
use regex_automata::hybrid::dfa::{Cache, DFA};
use regex_automata::nfa::thompson;
use regex_automata::util::start;
use regex_automata::{Anchored, MatchKind};
use regex_syntax::hir::{Class, Hir, HirKind};

/// The memory that the states of one pattern may take.
const STATES_BYTES: usize = 1 << 25;
/// The states of all patterns together that one search visits.
const MAX_VISITED: usize = 60_000;
/// The length from which a string is not searched for by its patterns.
const MAX_LENGTH: u64 = 4096;

/// A pattern that automata can decide.
#[derive(Debug)]
pub(super) struct Pattern {
    dfa: DFA,
    /// The first characters of the classes that the pattern tells apart.
    boundaries: Vec<u32>,
}

impl Pattern {
    /// Compiles a pattern of JSON Schema; `None` when it is no regular expression, as one with a look-ahead.
    pub(super) fn new(pattern: &str) -> Option<Self> {
        let rust = jsonschema_regex::to_rust_regex(pattern).ok()?;
        let hir = regex_syntax::parse(&rust).ok()?;
        let mut boundaries = Vec::new();
        collect(&hir, &mut boundaries);
        boundaries.sort_unstable();
        boundaries.dedup();
        // A pattern may match anywhere in a string.
        let any = || regex_syntax::parse("(?s:.)*").ok();
        let whole = Hir::concat(vec![any()?, hir, any()?]);
        let nfa = thompson::NFA::compiler().build_from_hir(&whole).ok()?;
        let config =
            DFA::config().match_kind(MatchKind::All).cache_capacity(STATES_BYTES).minimum_cache_clear_count(Some(0));
        let dfa = DFA::builder().configure(config).build_from_nfa(nfa).ok()?;
        Some(Self { dfa, boundaries })
    }

    /// Checks whether the pattern matches a string.
    pub(super) fn matches(&self, text: &str) -> Option<bool> {
        let mut cache = self.dfa.create_cache();
        let mut state = self.start(&mut cache)?;
        for byte in text.bytes() {
            state = self.dfa.next_state(&mut cache, state, byte).ok()?;
        }
        self.accepts(&mut cache, state)
    }

    fn start(&self, cache: &mut Cache) -> Option<LazyStateID> {
        self.dfa.start_state(cache, &start::Config::new().anchored(Anchored::Yes)).ok()
    }

    fn accepts(&self, cache: &mut Cache, state: LazyStateID) -> Option<bool> {
        Some(self.dfa.next_eoi_state(cache, state).ok()?.is_match())
    }
}

/// Collects the characters at which the classes of an expression begin, and those after their ends.
fn collect(hir: &Hir, boundaries: &mut Vec<u32>) {
    let mut range = |start: u32, end: u32| boundaries.extend([start, end + 1]);
    match hir.kind() {
        HirKind::Empty => {}
        HirKind::Literal(literal) => match std::str::from_utf8(&literal.0) {
            Ok(text) => text.chars().for_each(|character| range(character as u32, character as u32)),
            Err(_) => literal.0.iter().for_each(|byte| range(u32::from(*byte), u32::from(*byte))),
        },
        HirKind::Class(Class::Unicode(class)) => {
            class.iter().for_each(|part| range(part.start() as u32, part.end() as u32));
        }
        HirKind::Class(Class::Bytes(class)) => {
            class.iter().for_each(|part| range(u32::from(part.start()), u32::from(part.end())));
        }
        // A boundary of words tells word characters from others.
        HirKind::Look(_) => {
            [('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')]
                .into_iter()
                .for_each(|(one, other)| range(one as u32, other as u32));
        }
        HirKind::Repetition(repetition) => collect(&repetition.sub, boundaries),
        HirKind::Capture(capture) => collect(&capture.sub, boundaries),
        HirKind::Concat(all) | HirKind::Alternation(all) => all.iter().for_each(|hir| collect(hir, boundaries)),
    }
}

/// What a string must be.
#[derive(Debug, Default)]
pub(super) struct StringSearch<'s> {
    pub(super) min: u64,
    pub(super) max: Option<u64>,
    /// Each pattern, and whether it must match.
    pub(super) patterns: Vec<(Arc<Pattern>, bool)>,
    /// Strings that it must not be.
    pub(super) excluded: Vec<&'s str>,
}

/// The result of a search.
pub(super) enum Searched {
    /// The search ended: no string is left that `accept` was not asked about.
    All,
    /// `accept` took a string.
    Taken(String),
    /// The search was given up.
    GivenUp,
}

/// One state of a search: that of each pattern, and the node of the tree of excluded strings.
type State = (Vec<LazyStateID>, Option<usize>, u64);

impl StringSearch<'_> {
    /// Offers strings to `accept`, shortest first, one for each way through the automata, until it takes one.
    pub(super) fn run(&self, mut accept: impl FnMut(&str) -> bool) -> Searched {
        if self.max.is_some_and(|max| max < self.min) {
            return Searched::All;
        }
        if self.min > MAX_LENGTH {
            return self.run_without_patterns(accept);
        }
        let mut caches: Vec<Cache> = self.patterns.iter().map(|(pattern, _)| pattern.dfa.create_cache()).collect();
        let Some(start) = self.start(&mut caches) else { return Searched::GivenUp };
        let tree = Tree::new(&self.excluded);
        let alphabet = self.alphabet();
        // Each entry: a state, the entry before it and the character between.
        let mut found: Vec<(State, usize, char)> = vec![((start, Some(0), 0), usize::MAX, ' ')];
        let mut visited: HashSet<State> = HashSet::from([found[0].0.clone()]);
        let mut open = VecDeque::from([(0, 0)]);
        while let Some((at, length)) = open.pop_front() {
            let (states, node, _) = found[at].0.clone();
            match self.accepts(&mut caches, &states) {
                None => return Searched::GivenUp,
                Some(true) if length >= self.min && !node.is_some_and(|node| tree.ends.contains(&node)) => {
                    let text = text_of(&found, at);
                    if accept(&text) {
                        return Searched::Taken(text);
                    }
                }
                Some(_) => {}
            }
            if self.max.is_some_and(|max| length >= max) {
                continue;
            }
            for character in &alphabet {
                let Some(next) = self.next(&mut caches, &states, *character) else { return Searched::GivenUp };
                let node = node.and_then(|node| tree.next.get(&(node, *character)).copied());
                // Lengths decide nothing once the shortest is reached, unless there is a longest.
                let counted = if self.max.is_some() { length + 1 } else { (length + 1).min(self.min) };
                let state = (next, node, counted);
                if visited.insert(state.clone()) {
                    if visited.len() > MAX_VISITED {
                        return Searched::GivenUp;
                    }
                    found.push((state, at, *character));
                    open.push_back((found.len() - 1, length + 1));
                }
            }
        }
        Searched::All
    }

    fn run_without_patterns(&self, mut accept: impl FnMut(&str) -> bool) -> Searched {
        const MOST: u64 = 1 << 22;
        if !self.patterns.is_empty() || self.min > MOST {
            return Searched::GivenUp;
        }
        for character in ["a", "b", "c", "d"] {
            let text = character.repeat(usize::try_from(self.min).unwrap_or_default());
            if !self.excluded.contains(&text.as_str()) && accept(&text) {
                return Searched::Taken(text);
            }
        }
        Searched::GivenUp
    }

    fn start(&self, caches: &mut [Cache]) -> Option<Vec<LazyStateID>> {
        self.patterns.iter().zip(caches).map(|((pattern, _), cache)| pattern.start(cache)).collect()
    }

    fn accepts(&self, caches: &mut [Cache], states: &[LazyStateID]) -> Option<bool> {
        for (((pattern, matches), cache), state) in self.patterns.iter().zip(caches).zip(states) {
            if pattern.accepts(cache, *state)? != *matches {
                return Some(false);
            }
        }
        Some(true)
    }

    fn next(&self, caches: &mut [Cache], states: &[LazyStateID], character: char) -> Option<Vec<LazyStateID>> {
        let mut buffer = [0; 4];
        let bytes = character.encode_utf8(&mut buffer).as_bytes();
        let step = |((pattern, cache), state): ((&(Arc<Pattern>, bool), &mut Cache), &LazyStateID)| {
            bytes.iter().try_fold(*state, |state, byte| pattern.0.dfa.next_state(cache, state, *byte).ok())
        };
        self.patterns.iter().zip(caches).zip(states).map(step).collect()
    }

    /// Returns a character for each class that the patterns tell apart, and those of the excluded strings.
    fn alphabet(&self) -> Vec<char> {
        let mut boundaries: Vec<u32> =
            self.patterns.iter().flat_map(|(pattern, _)| &pattern.boundaries).copied().collect();
        // Apart, so that letters stand for what no pattern names.
        boundaries.extend([
            'A' as u32,
            'Z' as u32 + 1,
            'a' as u32,
            'z' as u32 + 1,
            '0' as u32,
            '9' as u32 + 1,
            0,
            0x11_0000,
        ]);
        for character in self.excluded.iter().flat_map(|text| text.chars()) {
            boundaries.extend([character as u32, character as u32 + 1]);
        }
        boundaries.sort_unstable();
        boundaries.dedup();
        let mut alphabet: Vec<char> =
            boundaries.windows(2).filter_map(|range| representative(range[0], range[1] - 1)).collect();
        alphabet.sort_by_key(|character| (rank(*character), *character));
        alphabet
    }
}

/// Returns the character of a range that reads best.
fn representative(start: u32, end: u32) -> Option<char> {
    const LIKED: [char; 6] = ['a', 'A', '0', '-', 'é', '一'];
    let liked = LIKED.into_iter().find(|liked| (start..=end).contains(&(*liked as u32)));
    // A range of surrogates has no character.
    liked.or_else(|| (start..=end).take(0x1000).find_map(char::from_u32))
}

fn rank(character: char) -> u8 {
    match character {
        'a'..='z' => 0,
        'A'..='Z' => 1,
        '0'..='9' => 2,
        '!'..='~' => 3,
        ' ' => 4,
        character if !character.is_control() => 5,
        _ => 6,
    }
}

fn text_of(found: &[(State, usize, char)], mut at: usize) -> String {
    let mut characters = Vec::new();
    while found[at].1 != usize::MAX {
        characters.push(found[at].2);
        at = found[at].1;
    }
    characters.iter().rev().collect()
}

/// The excluded strings as a tree of characters, from node 0.
struct Tree {
    next: HashMap<(usize, char), usize>,
    /// The nodes at which a string ends.
    ends: HashSet<usize>,
}

impl Tree {
    fn new(texts: &[&str]) -> Self {
        let mut tree = Self { next: HashMap::new(), ends: HashSet::new() };
        let mut nodes = 1;
        for text in texts {
            let end = text.chars().fold(0, |node, character| {
                *tree.next.entry((node, character)).or_insert_with(|| {
                    nodes += 1;
                    nodes - 1
                })
            });
            tree.ends.insert(end);
        }
        tree
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Pattern, Searched, StringSearch};

    /// Patterns with whether each matches, lengths, excluded strings, and the string that is found.
    type Case<'a> = (&'a [(&'a str, bool)], (u64, Option<u64>), &'a [&'a str], Option<&'a str>);

    #[test]
    fn strings_are_the_shortest() {
        let cases: &[Case<'_>] = &[
            (&[], (0, None), &[], Some("")),
            (&[], (0, None), &["", "a"], Some("b")),
            (&[], (0, Some(0)), &[""], None),
            (&[("^a+$", true)], (3, None), &[], Some("aaa")),
            (&[("^a+$", true)], (0, None), &["a"], Some("aa")),
            (&[("^a+$", true), ("a{2}", false)], (2, None), &[], None),
            (&[("^[a-z]+$", false)], (1, None), &[], Some("A")),
            (&[("b", true), ("^a", true)], (0, None), &[], Some("ab")),
            (&[("^\\d{3}$", true), ("^0", false)], (0, None), &[], Some("100")),
            (&[("^(foo|bar)$", true)], (0, None), &["foo", "bar"], None),
            (&[("^\\S*$", false)], (0, Some(1)), &[], Some(" ")),
        ];
        for (patterns, (min, max), excluded, expected) in cases {
            let compiled = patterns
                .iter()
                .map(|(pattern, matches)| (Arc::new(Pattern::new(pattern).expect("a regular expression")), *matches));
            let search =
                StringSearch { min: *min, max: *max, patterns: compiled.collect(), excluded: excluded.to_vec() };
            let found = match search.run(|_| true) {
                Searched::Taken(text) => Some(text),
                Searched::All => None,
                Searched::GivenUp => Some("given up".to_owned()),
            };
            assert_eq!(found.as_deref(), *expected, "{patterns:?}");
        }
    }
}

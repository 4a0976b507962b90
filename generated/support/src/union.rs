//! Alternatives. A value's alternative is chosen before anything is decoded: by its JSON type, by its keys, and by the texts
//! in them. Only if several alternatives remain are they tried, each as a whole.

use super::decode::MAX_NAMED;
use super::span::{At, JsonType};
use super::{Fault, Json};

/// A function that decodes one alternative into `T`.
pub type Arm<T> = fn(&mut Json<'_>, At) -> Result<T, Fault>;

/// An alternative that is an object.
#[derive(Debug, Clone, Copy)]
pub struct Branch<T> {
    /// Its name, for people.
    pub name: &'static str,
    /// The keys that it requires.
    pub required: &'static [&'static str],
    /// Keys whose value, if they are present, is one of these.
    pub constants: &'static [(&'static str, &'static [Constant])],
    /// The function that decodes it.
    pub decode: Arm<T>,
}

/// A value that tells alternatives apart.
#[derive(Debug, Clone, Copy)]
pub enum Constant {
    /// A string.
    Text(&'static str),
    /// A literal: `true`, `false`, `null`.
    Word(&'static str),
}

impl Constant {
    fn is(self, json: &Json<'_>, at: At) -> bool {
        let is_text = json.json_type(at) == JsonType::String;
        match self {
            Self::Text(text) => is_text && json.tape.string_is(at, text),
            Self::Word(word) => !is_text && json.tape.raw(at) == word,
        }
    }

    fn name(self) -> String {
        match self {
            Self::Text(text) => format!("\"{text}\""),
            Self::Word(word) => word.to_owned(),
        }
    }
}

impl<T> Branch<T> {
    /// Checks whether an object can be of this branch.
    fn fits(&self, json: &Json<'_>, at: At) -> bool {
        let fits = |(key, constants): &(&str, &[Constant])| match json.tape.get(at, key) {
            Some(value) => constants.iter().any(|constant| constant.is(json, value)),
            None => true,
        };
        self.constants.iter().all(fits) && self.required.iter().all(|key| json.tape.get(at, key).is_some())
    }

    /// Returns why an object cannot be of this branch; `None` if it can.
    fn mismatch(&self, json: &Json<'_>, at: At) -> Option<Fault> {
        for (key, constants) in self.constants {
            let Some(value) = json.tape.get(at, key) else { continue };
            if !constants.iter().any(|constant| constant.is(json, value)) {
                let names: Vec<String> = constants.iter().map(|constant| constant.name()).collect();
                return Some(Fault::new(format!("expected {}", names.join(" or "))).within(*key));
            }
        }
        let absent = self.required.iter().find(|key| json.tape.get(at, key).is_none());
        absent.map(|key| Fault::new("the key is required and absent").within(*key))
    }

    /// Returns a score of how much of the branch an object has; constants count more than keys.
    fn score(&self, json: &Json<'_>, at: At) -> usize {
        let has = |key: &&str| json.tape.get(at, key).is_some();
        let is_constant = |(key, constants): &&(&str, &[Constant])| {
            json.tape.get(at, key).is_some_and(|value| constants.iter().any(|constant| constant.is(json, value)))
        };
        self.required.iter().filter(|key| has(key)).count() + 1000 * self.constants.iter().filter(is_constant).count()
    }
}

/// Decodes exactly one of several objects.
pub fn one<T>(json: &mut Json<'_>, at: At, branches: &[Branch<T>]) -> Result<T, Fault> {
    alternative(json, at, true, branches)
}

/// Decodes a value as the first of several objects that it is.
pub fn any<T>(json: &mut Json<'_>, at: At, branches: &[Branch<T>]) -> Result<T, Fault> {
    alternative(json, at, false, branches)
}

fn alternative<T>(json: &mut Json<'_>, at: At, exclusive: bool, branches: &[Branch<T>]) -> Result<T, Fault> {
    if json.json_type(at) != JsonType::Object {
        return Err(json.unexpected(at, "an object"));
    }
    let mut fit = branches.iter().filter(|branch| branch.fits(json, at));
    let Some(first) = fit.next() else { return Err(no_branch(json, at, branches)) };
    let named = |fault: Fault, branch: &Branch<T>| fault.suffixed(&format!(" (as {})", branch.name));
    let Some(second) = fit.next() else {
        return (first.decode)(json, at).map_err(|fault| named(fault, first));
    };
    let rest: Vec<&Branch<T>> = fit.collect();
    let mut found: Option<(T, &str)> = None;
    let mut deepest: Option<Fault> = None;
    for branch in [first, second].into_iter().chain(rest) {
        match ((branch.decode)(json, at), &found) {
            // The schema has counted the alternatives.
            (Ok(value), None) if json.is_validated || !exclusive => return Ok(value),
            (Ok(value), None) => found = Some((value, branch.name)),
            (Ok(_), Some((_, other))) => {
                return Err(Fault::new(format!("it is both {other} and {}, and may be one of them", branch.name)));
            }
            (Err(fault), _) => {
                let fault = named(fault, branch);
                if deepest.as_ref().is_none_or(|deepest| fault.depth() > deepest.depth()) {
                    deepest = Some(fault);
                }
            }
        }
    }
    let missing = || deepest.unwrap_or_else(|| Fault::new("it is none of the alternatives"));
    found.map(|(value, _)| value).ok_or_else(missing)
}

/// Returns why a value is of no branch: by a key that tells the branches apart, or by the branch that it is most like.
fn no_branch<T>(json: &Json<'_>, at: At, branches: &[Branch<T>]) -> Fault {
    // A key that has constants in all branches: list them all.
    let keys = branches.first().map(|branch| branch.constants).unwrap_or_default();
    for (key, _) in keys {
        let constants = |branch: &Branch<T>| branch.constants.iter().find(|(of, _)| of == key).map(|(_, all)| *all);
        let all: Option<Vec<&[Constant]>> = branches.iter().map(constants).collect();
        let Some(all) = all.map(|all| all.concat()) else { continue };
        let value = json.tape.get(at, key);
        if !value.is_some_and(|value| all.iter().any(|constant| constant.is(json, value))) {
            let mut names: Vec<String> = all.iter().map(|constant| constant.name()).collect();
            names.dedup();
            let more = names.len().saturating_sub(MAX_NAMED);
            names.truncate(MAX_NAMED);
            let more = if more > 0 { format!(" or one of {more} others") } else { String::new() };
            let found = if value.is_some() { "" } else { ", found nothing" };
            return Fault::new(format!("expected {}{more}{found}", names.join(" or "))).within(*key);
        }
    }
    let nearest = branches.iter().max_by_key(|branch| branch.score(json, at));
    let fault = nearest.and_then(|branch| Some(branch.mismatch(json, at)?.suffixed(&format!(" (as {})", branch.name))));
    fault.unwrap_or_else(|| Fault::new("it is none of the alternatives"))
}

/// Decodes one of several alternatives that differ in their JSON type.
pub fn by_type<T>(json: &mut Json<'_>, at: At, expected: &str, arms: &[(JsonType, Arm<T>)]) -> Result<T, Fault> {
    let json_type = json.json_type(at);
    match arms.iter().find(|(of, _)| *of == json_type) {
        Some((_, decode)) => decode(json, at),
        None => Err(json.unexpected(at, expected)),
    }
}

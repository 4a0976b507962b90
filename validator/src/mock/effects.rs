//! What a call does, as its contract states it by `x-mock`: to the items that are remembered, and to the response.

use jiff::Timestamp;
use serde_json::{Value, json};
use vistoria_schemas::contract::{
    ItemKey, Mock, MockAction, MockSearch, MockVerb, Move, Operation, PlacedValue, Placement,
};
use vistoria_schemas::pointer::Pointer;

use super::asked::{About, RequestValues};
use super::draft::{Draft, Manner, Place};
use super::filters;
use super::memory::Memory;
use super::pointed::{get, set, text};
use crate::contract::Contract;

/// A call whose effect is wanted.
#[derive(Clone, Copy)]
pub(super) struct Call<'a> {
    pub(super) contract: &'a Contract,
    pub(super) operation: &'a Operation,
    pub(super) mock: &'a Mock,
    pub(super) request: &'a RequestValues<'a>,
    /// The definition of the response's body.
    pub(super) response: Option<&'a str>,
}

/// What a call has done.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Effect {
    /// Whether something is remembered that was not before.
    pub(super) is_change: bool,
    /// The item that it is about.
    pub(super) item: Option<Value>,
    /// The item's id.
    pub(super) id: Option<String>,
    /// The names of the item's properties that were changed.
    pub(super) changed: Vec<String>,
}

/// Returns the item that a call is about and that is not there, as what says how it is answered.
pub(super) fn missing<'a, A: Clone>(call: Call<'a>, memory: &Memory<A>) -> Option<&'a ItemKey> {
    let action = call.mock.action.as_ref()?;
    let (MockVerb::Read(key) | MockVerb::Update(key) | MockVerb::Delete(key)) = &action.does else { return None };
    let id = call.request.value(&key.key, About::default());
    let is_there = id.is_some_and(|id| memory.item(&action.collection, &id).is_some());
    (!is_there).then_some(key)
}

/// Does what a call does. `draft` is a sample of its response, and becomes the response. The item that it is about is there.
pub(super) fn apply<A: Clone>(call: Call<'_>, memory: &mut Memory<A>, draft: &mut Draft<'_>) -> Effect {
    let at = Pointer::parse(&call.mock.item).unwrap_or_default();
    let Some(MockAction { collection, id, does }) = &call.mock.action else {
        place(call, &at, Manner::Merge, draft);
        return Effect::default();
    };
    let id = Pointer::parse(id).unwrap_or_default();
    let key = |key: &ItemKey| call.request.value(&key.key, About::default()).unwrap_or_default();
    let known = |memory: &Memory<A>, id: &Value| memory.item(collection, id).cloned().unwrap_or_default();
    match does {
        MockVerb::Create { counted, moves } => {
            let before = get(draft.value(), &at).cloned().unwrap_or_default();
            let number = memory.count(collection);
            let counted = counted.iter().filter_map(|place| Pointer::parse(place));
            let fresh: Vec<Pointer> = std::iter::once(id.clone()).chain(counted).collect();
            for place in &fresh {
                let like = get(&before, place).cloned().unwrap_or_default();
                let unique = memory.unique(&like, (collection, number), &place.to_string());
                draft.set(&at.join(place), unique, Manner::Replace);
            }
            place(call, &at, Manner::Replace, draft);
            for time in moves {
                follow(draft, &at, time, &before);
            }
            let item = get(draft.value(), &at).cloned().unwrap_or_default();
            memory.add(collection, &id, item.clone());
            let changed = item.as_object().into_iter().flat_map(|entries| entries.keys().cloned()).collect();
            Effect { is_change: true, id: get(&item, &id).map(text), item: Some(item), changed }
        }
        MockVerb::Search(search) => {
            list(call, (search, collection), memory, draft);
            place(call, &at, Manner::Merge, draft);
            Effect::default()
        }
        MockVerb::Read(found) => {
            let item = known(memory, &key(found));
            draft.set(&at, item.clone(), Manner::Replace);
            Effect { id: get(&item, &id).map(text), item: Some(item), ..Effect::default() }
        }
        MockVerb::Update(found) => {
            let before = known(memory, &key(found));
            draft.set(&at, before.clone(), Manner::Replace);
            place(call, &at, Manner::Merge, draft);
            let item = get(draft.value(), &at).cloned().unwrap_or_default();
            memory.change(collection, &key(found), item.clone());
            let keys = item.as_object().into_iter().flat_map(|entries| entries.keys());
            let changed = keys.filter(|key| before.get(key) != item.get(key)).cloned().collect();
            Effect { is_change: true, id: get(&item, &id).map(text), item: Some(item), changed }
        }
        MockVerb::Delete(found) => {
            let item = known(memory, &key(found));
            draft.set(&at, item.clone(), Manner::Replace);
            memory.remove(collection, &key(found));
            Effect { is_change: true, id: get(&item, &id).map(text), item: Some(item), ..Effect::default() }
        }
    }
}

/// Puts the values of a request where the item is. A new item does not keep the values of a sample that the request could have had.
fn place(call: Call<'_>, at: &Pointer, manner: Manner, draft: &mut Draft<'_>) {
    let item = Place::new(call.contract, call.response, at);
    for Placement { to, value } in &call.mock.sets {
        let to = Pointer::parse(to).unwrap_or_default();
        let given = match value {
            PlacedValue::Constant(value) => Some(value.clone()),
            PlacedValue::Of(expression) => call.request.value(expression, About::default()),
        };
        match (given, to.tokens().is_empty()) {
            (Some(Value::Object(entries)), true) => {
                if manner == Manner::Replace {
                    for key in possible_keys(call, value).iter().filter(|key| !entries.contains_key(*key)) {
                        draft.clear(&at.child(key.clone()));
                    }
                }
                for (key, value) in entries.into_iter().filter(|(key, _)| item.takes(key)) {
                    draft.set(&at.child(key), value, manner);
                }
            }
            (Some(value), _) => {
                draft.set(&at.join(&to), value, manner);
            }
            (None, false) if manner == Manner::Replace => draft.clear(&at.join(&to)),
            (None, _) => {}
        }
    }
}

/// Returns the keys that the object of an expression may have by the contract of the request.
fn possible_keys(call: Call<'_>, value: &PlacedValue) -> Vec<String> {
    let PlacedValue::Of(vistoria_schemas::contract::Expression::Body(pointer)) = value else { return Vec::new() };
    let request = call.operation.request.as_ref().and_then(|body| body.schema());
    Place::new(call.contract, request, pointer).declared().into_iter().collect()
}

/// Moves a time of a new item by as much as the time that it follows has moved since the sample.
fn follow(draft: &mut Draft<'_>, at: &Pointer, Move { time, follows }: &Move, before: &Value) {
    let moved = || {
        let (time, follows) = (Pointer::parse(time)?, Pointer::parse(follows)?);
        let read = |value: &Value, place: &Pointer| get(value, place)?.as_str()?.parse::<Timestamp>().ok();
        let distance = read(before, &time)?.duration_since(read(before, &follows)?);
        let new = read(get(draft.value(), at)?, &follows)?.checked_add(distance).ok()?;
        Some((at.join(&time), new))
    };
    if let Some((time, new)) = moved() {
        draft.set(&time, new.to_string().into(), Manner::Replace);
    }
}

/// Lists the items that fit the request.
fn list<A: Clone>(
    call: Call<'_>,
    (search, collection): (&MockSearch, &str),
    memory: &Memory<A>,
    draft: &mut Draft<'_>,
) {
    let Some(at) = Pointer::parse(&search.list) else { return };
    let wanted = search.filters.iter().map(|filter| (filter, call.request.value(&filter.by, About::default())));
    let wanted: Vec<_> = wanted.collect();
    let fitting: Vec<&Value> = memory
        .items(collection)
        .filter(|item| {
            wanted.iter().all(|(filter, value)| value.as_ref().is_none_or(|value| filters::fits(item, filter, value)))
        })
        .collect();
    let size = search.page_size.and_then(|size| usize::try_from(size).ok()).unwrap_or(usize::MAX);
    let number = search.page.as_ref().and_then(|page| call.request.value(page, About::default()));
    let number = number.and_then(|number| text(&number).parse::<usize>().ok()).unwrap_or(1).max(1);
    let start = (number - 1).saturating_mul(size).min(fitting.len());
    let end = start.saturating_add(size).min(fitting.len());
    let entry = Pointer::parse(&search.entry).unwrap_or_default();
    let sample = get(draft.value(), &at).and_then(|list| list.get(0)).cloned().unwrap_or_default();
    let entries = fitting[start..end].iter().map(|item| {
        let mut new = sample.clone();
        set(&mut new, &entry, (*item).clone());
        new
    });
    let counts = search.count.iter().filter_map(|place| Pointer::parse(place));
    let (counts, has_more): (Vec<Pointer>, bool) = (counts.collect(), end < fitting.len());
    let with = |whole: &Value, entries: &[Value], has_more: bool| {
        let mut changed = whole.clone();
        set(&mut changed, &at, Value::Array(entries.to_vec()));
        for count in &counts {
            set(&mut changed, count, json!(entries.len()));
        }
        if let Some(more) = search.more.as_deref().and_then(Pointer::parse) {
            set(&mut changed, &more, json!(has_more));
        }
        changed
    };
    let entries: Vec<Value> = entries.collect();
    let listed = with(draft.value(), &entries, has_more);
    if draft.replace(listed) {
        return;
    }
    // The contract does not allow all of them: as many as it does are listed.
    let mut kept = Vec::new();
    for entry in entries {
        kept.push(entry);
        let listed = with(draft.value(), &kept, true);
        if !draft.replace(listed) {
            kept.pop();
        }
    }
    // A list that must not be empty keeps what the sample has.
    if kept.is_empty() {
        draft.set(&at, json!([]), Manner::Replace);
    }
}

//! Payloads that are carried inside records, such as the messages of a queue.

use std::borrow::Cow;
use std::sync::Arc;

use serde_json::Value;
use serde_json::value::RawValue;
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::text::Position;

use super::coding;
use super::counted::PositionCounter;
use super::forms::{Form, Keys, Shape, shape_of};
use super::inside::{Content, Found, Inside, Raw};
use super::message::{BodyAvailability, BodyPlace, Captured, Input, Start, Unreadable};
use super::record::Parts;

/// Where records carry their payloads.
#[derive(Debug, Clone)]
pub struct Carried {
    shapes: Vec<Cow<'static, Shape>>,
    choice: Choice,
}

/// Which of the shapes count for a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Choice {
    /// The only one, which the record has.
    Known,
    /// The one that the record has, or else the first one that finds a payload.
    First,
    /// Each.
    All,
}

/// The messages in a record, and the remarks about them.
type Messages = Vec<Result<Captured, String>>;

impl Carried {
    /// Creates the places of a form that the user names.
    pub fn by(form: &'static Form) -> Self {
        Self { shapes: form.shape.iter().map(Cow::Borrowed).collect(), choice: Choice::First }
    }

    /// Creates the places that the user names: of bodies, and of the headers and the URL of each.
    pub fn at(bodies: &[Inside], headers: Option<&Pointer>, url: Option<&Pointer>) -> Self {
        let others: Vec<&Pointer> = headers.into_iter().chain(url).collect();
        // A record is what the places have in common, down to the last `*`.
        let common = |tokens: &[String]| {
            let is_common = |at: usize| {
                let is_same = |other: &[String]| other.get(..=at) == tokens.get(..=at);
                bodies.iter().all(|body| is_same(body.tokens())) && others.iter().all(|other| is_same(other.tokens()))
            };
            let until = (0..tokens.len()).take_while(|at| is_common(*at)).filter(|at| tokens[*at] == "*").last();
            until.map_or(0, |at| at + 1)
        };
        let count = if others.is_empty() { 0 } else { bodies.first().map_or(0, |body| common(body.tokens())) };
        let records = bodies.first().map(|body| body.tokens()[..count].iter().cloned().collect());
        let rest = |pointer: &Pointer| pointer.tokens()[count..].iter().cloned().collect::<Pointer>().to_string();
        let shape = |body: &Inside| Shape {
            records: records.clone().unwrap_or_default(),
            body: vec![body.after(count)],
            request: Parts {
                headers: headers.map(rest).into_iter().collect(),
                url: url.map(rest).into_iter().collect(),
                ..Parts::default()
            },
            ..Shape::default()
        };
        Self { shapes: bodies.iter().map(|body| Cow::Owned(shape(body))).collect(), choice: Choice::All }
    }

    /// Returns where a body carries payloads, when it holds records of a known form, or is a list of them.
    pub fn recognised(body: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(body).ok()?.trim();
        if !text.starts_with('[') {
            return Some(Self { shapes: vec![Cow::Borrowed(shape_of(text)?.1)], choice: Choice::Known });
        }
        let records: Vec<&RawValue> = serde_json::from_str(text).ok()?;
        let mut shapes: Vec<&'static Shape> = Vec::new();
        for (index, record) in records.into_iter().enumerate() {
            match shape_of(record.get()) {
                Some((_, shape)) if !shapes.iter().any(|known| std::ptr::eq(*known, shape)) => shapes.push(shape),
                // One that is none is said to have no payload, beside others.
                None if index == 0 => return None,
                _ => {}
            }
        }
        let choice = if shapes.len() == 1 { Choice::Known } else { Choice::First };
        (!shapes.is_empty()).then(|| Self { shapes: shapes.into_iter().map(Cow::Borrowed).collect(), choice })
    }

    /// Returns the payloads of a record, or of each record of a list, with their places in the file. A record without any is an
    /// error; texts that no payload is in are counted.
    pub fn payloads(&self, record: Captured) -> Vec<Input> {
        // The answer to a record is none.
        if matches!(record.start, Some(Start::Response { .. })) {
            return Vec::new();
        }
        let Some(text) =
            std::str::from_utf8(&record.body).ok().filter(|text| serde_json::from_str::<&RawValue>(text).is_ok())
        else {
            // The faults of what is no JSON are reported with their places.
            return vec![Ok(record)];
        };
        let text = text.trim();
        let all: Vec<&str> = match serde_json::from_str::<Vec<&RawValue>>(text) {
            Ok(records) if !self.is_of_lists() => records.into_iter().map(RawValue::get).collect(),
            _ => vec![text],
        };
        let mut placer = Placer::new(&record);
        let mut words = 0;
        let found: Vec<Messages> =
            all.into_iter().flat_map(|part| self.of(&record, part, &mut placer, &mut words)).collect();
        let is_one = found.len() == 1;
        let inputs = (1..).zip(found).flat_map(|(number, messages)| {
            let entry = record.entry.or(Some(number).filter(|_| !is_one));
            let name = entry.map_or_else(|| record.source.clone(), |entry| format!("{}#{entry}", record.source));
            messages.into_iter().map(move |message| match message {
                Ok(message) => Ok(Captured { entry, ..message }),
                Err(reason) => Err(Unreadable::new(name.clone(), reason)),
            })
        });
        let mut inputs: Vec<Input> = inputs.collect();
        if words > 0 {
            let (texts, are) = if words == 1 { ("text", "is") } else { ("texts", "are") };
            let reason = format!("{words} {texts} of its records {are} no JSON and left aside");
            inputs.push(Err(Unreadable::remark(record.source, reason)));
        }
        inputs
    }

    /// Checks whether other values may look like its records.
    pub fn is_loose(&self) -> bool {
        self.shapes.iter().any(|shape| shape.is_loose)
    }

    /// Checks whether the places start with an element of a list.
    fn is_of_lists(&self) -> bool {
        let is_element = |token: &String| token == "*" || Pointer::index(token).is_some();
        self.shapes.iter().any(|shape| {
            let first = shape.records.tokens().first();
            first.or_else(|| shape.body.first()?.tokens().first()).is_some_and(is_element)
        })
    }

    /// Returns the messages of a value, which is a part of the text of a body; those of one body are together.
    fn of(&self, whole: &Captured, value: &str, placer: &mut Placer<'_>, words: &mut usize) -> Vec<Messages> {
        let value = Raw { offset: value.as_ptr() as usize - whole.body.as_ptr() as usize, ..Raw::whole(value) };
        let keys = Keys::of(&value.json);
        let fits = |shape: &&Cow<'_, Shape>| keys.as_ref().is_some_and(|keys| shape.fits(keys));
        let fitting = self.shapes.iter().filter(|_| self.choice == Choice::First).find(fits);
        let mut found = Vec::new();
        let words_before = *words;
        for shape in fitting.map_or(&self.shapes[..], std::slice::from_ref) {
            for record in value.at(shape.records.tokens()) {
                if shape.has_others() && !Keys::of(&record.json).is_some_and(|keys| shape.is_of(&keys)) {
                    continue;
                }
                match shape.messages(whole, &record, placer, words) {
                    Ok(messages) if messages.is_empty() && *words == words_before && self.choice == Choice::Known => {
                        found.push((record.offset, vec![Err(self.nothing())]));
                    }
                    Ok(messages) => found.extend(messages),
                    Err(reason) => found.push((record.offset, vec![Err(reason)])),
                }
            }
            if self.choice == Choice::First && !found.is_empty() {
                break;
            }
        }
        if found.is_empty() && *words == 0 {
            found.push((value.offset, vec![Err(self.nothing())]));
        }
        found.sort_by_key(|(offset, _)| *offset);
        found.into_iter().map(|(_, messages)| messages).collect()
    }

    /// Says that a record has no payload.
    fn nothing(&self) -> String {
        let places = self.shapes.iter().flat_map(|shape| {
            let records = if shape.records.tokens().is_empty() { String::new() } else { shape.records.to_string() };
            shape.body.iter().map(move |body| format!("{records}{body}"))
        });
        format!("the record has no payload at {}", places.collect::<Vec<_>>().join(" or "))
    }
}

impl Shape {
    /// Returns the messages of a record, those of each of its bodies with the place in the whole; and whether it has none.
    fn messages(
        &self,
        whole: &Captured,
        record: &Raw<'_>,
        placer: &mut Placer<'_>,
        words: &mut usize,
    ) -> Result<Vec<(usize, Messages)>, String> {
        let bodies = first_of(&self.body, record)?;
        let parts: Value = serde_json::from_str(&record.json).unwrap_or_default();
        let headers = self.request.headers(&parts);
        let line = self.request.request_line(&parts, headers.as_ref().unwrap_or(&super::headers::Headers::default()));
        let nothing = || Found { content: Content::Nothing, offset: record.offset, is_direct: record.is_direct };
        let is_bodiless = bodies.is_empty() && line.is_some();
        let bodies = if is_bodiless { vec![nothing()] } else { bodies };
        let mut found = Vec::new();
        for body in bodies {
            let place = placer.of(body.offset, body.is_direct);
            let bytes = match body.content {
                Content::Body(bytes) => bytes,
                Content::Nothing => Vec::new(),
                Content::Words => {
                    *words += 1;
                    continue;
                }
                Content::Message(messages) => {
                    let messages = messages.into_iter().map(|message| match message {
                        Ok(message) => Ok(Captured {
                            source: whole.source.clone(),
                            before: Vec::new(),
                            starts_at: 0,
                            place,
                            is_archived: self.is_traffic,
                            ..message
                        }),
                        Err(unreadable) => Err(unreadable.reason),
                    });
                    found.push((body.offset, messages.collect()));
                    continue;
                }
            };
            let request = Captured {
                start: line.clone().map(Start::Request),
                received_at: self.request.time(&parts).or(whole.received_at),
                is_archived: self.is_traffic,
                ..message(whole, headers.clone(), bytes, place)
            };
            let response =
                self.response.as_ref().map(|response| response.message(whole, record, &parts, &request, placer));
            let response = response.transpose()?.flatten();
            found.push((body.offset, [Some(Ok(request)), response.map(Ok)].into_iter().flatten().collect()));
        }
        Ok(found)
    }
}

impl super::forms::Response {
    /// Returns the response in a record; `None` when there was none.
    fn message(
        &self,
        whole: &Captured,
        record: &Raw<'_>,
        parts: &Value,
        request: &Captured,
        placer: &mut Placer<'_>,
    ) -> Result<Option<Captured>, String> {
        let Some(status) = self.parts.status(parts) else { return Ok(None) };
        let found = first_of(&self.body, record)?.into_iter().next();
        let place = found.as_ref().map_or(record.offset, |found| found.offset);
        let place = placer.of(place, found.as_ref().is_some_and(|found| found.is_direct));
        let bytes = match found.map(|found| found.content) {
            Some(Content::Body(bytes)) => bytes,
            _ => Vec::new(),
        };
        let start = Start::Response { status, to: Some(Arc::new(request.clone())) };
        let message = message(whole, self.parts.headers(parts), bytes, place);
        Ok(Some(Captured { start: Some(start), is_archived: request.is_archived, ..message }))
    }
}

/// Returns what stands at the first of some places at which something does, or else null.
fn first_of(places: &[Inside], record: &Raw<'_>) -> Result<Vec<Found>, String> {
    let mut nothing = Vec::new();
    for place in places {
        let found = place.of(record)?;
        if found.iter().any(|found| !matches!(found.content, Content::Nothing)) {
            return Ok(found);
        }
        nothing.extend(found.into_iter().take(1));
    }
    nothing.truncate(1);
    Ok(nothing)
}

/// Creates a message of a body, which is decoded when it is compressed.
fn message(whole: &Captured, headers: Option<super::headers::Headers>, body: Vec<u8>, place: BodyPlace) -> Captured {
    let decoded =
        headers.as_ref().and_then(|headers| coding::decoded(headers, &body)).or_else(|| coding::unpacked(&body));
    let body = decoded.unwrap_or(body);
    Captured {
        headers,
        place,
        body_availability: BodyAvailability::Here,
        ..Captured::of_body(whole.source.clone(), body)
    }
}

/// Gives parts of a body their places in its file.
struct Placer<'t> {
    text: &'t str,
    counted: PositionCounter<'t>,
    last: usize,
    start: Position,
    is_exact: bool,
}

impl<'t> Placer<'t> {
    fn new(whole: &'t Captured) -> Self {
        let before = [&whole.before[..], &whole.body].concat();
        let text = std::str::from_utf8(&whole.body).unwrap_or_default();
        Self {
            text,
            counted: PositionCounter::new(text),
            last: 0,
            start: whole.position(&before, whole.before.len()),
            is_exact: !matches!(whole.place, BodyPlace::At(_)),
        }
    }

    /// Returns the place of a payload that starts at a byte of the body.
    fn of(&mut self, offset: usize, is_direct: bool) -> BodyPlace {
        if !self.is_exact {
            return BodyPlace::At(self.start);
        }
        if offset < self.last {
            self.counted = PositionCounter::new(self.text);
        }
        self.last = offset;
        let position = self.counted.start_of(&self.text[offset..]).after(self.start);
        if is_direct { BodyPlace::From(position) } else { BodyPlace::At(position) }
    }
}

//! Payloads that are carried inside records, such as the messages of a queue.

use serde_json::value::RawValue;
use vistoria_schemas::text::Position;

use super::counted::PositionCounter;
use super::inside::{Found, Inside};
use super::message::{BodyPlace, Captured, Input, Start, Unreadable};
use super::transports::Transport;

/// Where records carry their payloads.
#[derive(Debug, Clone)]
pub enum Carried {
    /// Where a known form has them.
    By(Transport),
    /// At these places.
    At(Vec<Inside>),
}

impl Carried {
    /// Returns the payloads of a record, or of each record of a list, with their places in the file. A record without any is an
    /// error.
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
        let mut place = Placer::new(&record);
        let found: Vec<Result<Captured, String>> =
            all.into_iter().flat_map(|part| self.of(&record, part, &mut place)).collect();
        let is_one = found.len() == 1;
        let inputs = (1..).zip(found).map(|(number, found)| {
            let entry = record.entry.or(Some(number).filter(|_| !is_one));
            let name = entry.map_or_else(|| record.source.clone(), |entry| format!("{}#{entry}", record.source));
            let found = found.map_err(|reason| Unreadable::new(name, reason))?;
            Ok(Captured { entry, ..found })
        });
        inputs.collect()
    }

    /// Checks whether the places start with an element of a list.
    fn is_of_lists(&self) -> bool {
        matches!(self, Self::At(places) if places.iter().any(Inside::is_of_list))
    }

    /// Returns the payloads of one record, which is a part of the text of a body.
    fn of(&self, whole: &Captured, record: &str, place: &mut Placer<'_>) -> Vec<Result<Captured, String>> {
        let (places, request) = match self {
            Self::By(transport) => (&transport.inside(), transport.request()),
            Self::At(places) => (places, None),
        };
        let found: Result<Vec<Vec<Found>>, String> = places.iter().map(|inside| inside.of(record)).collect();
        let mut found: Vec<Found> = match found {
            Ok(found) => found.into_iter().flatten().collect(),
            Err(reason) => return vec![Err(reason)],
        };
        if found.is_empty() {
            let places: Vec<String> = places.iter().map(ToString::to_string).collect();
            return vec![Err(format!("the record has no payload at {}", places.join(" or ")))];
        }
        found.sort_by_key(|found| found.offset);
        let request = request.and_then(|request| request.of(record));
        let captured = found.into_iter().map(|found| {
            let (start, headers) = request.clone().unzip();
            Ok(Captured {
                start: start.map(Start::Request),
                headers,
                received_at: whole.received_at,
                place: place.of(&record[found.offset..], found.is_direct),
                ..Captured::of_body(whole.source.clone(), found.body)
            })
        });
        captured.collect()
    }
}

/// Gives parts of a body their places in its file.
struct Placer<'t> {
    counted: PositionCounter<'t>,
    start: Position,
    is_exact: bool,
}

impl<'t> Placer<'t> {
    fn new(whole: &'t Captured) -> Self {
        let text = [&whole.before[..], &whole.body].concat();
        Self {
            counted: PositionCounter::new(std::str::from_utf8(&whole.body).unwrap_or_default()),
            start: whole.position(&text, whole.before.len()),
            is_exact: !matches!(whole.place, BodyPlace::At(_)),
        }
    }

    /// Returns the place of a payload that starts where a part of the body does.
    fn of(&mut self, part: &str, is_direct: bool) -> BodyPlace {
        if !self.is_exact {
            return BodyPlace::At(self.start);
        }
        let position = self.counted.start_of(part).after(self.start);
        if is_direct { BodyPlace::From(position) } else { BodyPlace::At(position) }
    }
}

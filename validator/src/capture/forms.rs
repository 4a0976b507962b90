//! Forms of records that carry payloads, such as the messages of a queue or the requests that a tool recorded: the table `forms.toml`,
//! and which form a record has.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use vistoria_schemas::pointer::Pointer;

use super::inside::{Inside, Raw};
use super::record::Parts;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    form: Vec<Form>,
}

/// A form of records that carry payloads.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// The name by which the command line knows it.
    pub name: String,
    /// What writes it.
    pub title: String,
    /// Who says what it looks like.
    pub source: String,
    /// The shapes that its records have.
    pub(super) shape: Vec<Shape>,
}

/// What records look like, and where they have the parts of a message.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Shape {
    /// What holds for a value that has such records.
    pub(super) whole: Vec<Condition>,
    /// Where in the value the records stand; it is one itself when this is the root.
    #[serde(deserialize_with = "pointer")]
    pub(super) records: Pointer,
    /// What holds for a record.
    pub(super) has: Vec<Condition>,
    /// The only keys that a record may have; any when empty.
    pub(super) only: Vec<String>,
    /// Where the body stands: at the first place at which something does.
    pub(super) body: Vec<Inside>,
    pub(super) request: Parts,
    pub(super) response: Option<Response>,
    /// Whether other values stand among the records, which are nothing of interest.
    pub(super) is_among_others: bool,
    /// Whether other values may look like its records.
    pub(super) is_loose: bool,
    /// Whether the tool records all traffic, whoever it is with.
    pub(super) is_traffic: bool,
}

/// The response in a record.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Response {
    pub(super) body: Vec<Inside>,
    pub(super) parts: Parts,
}

static FORMS: LazyLock<Vec<Form>> = LazyLock::new(|| {
    let table: Table = toml::from_str(include_str!("forms.toml")).expect("the table of this program is well-formed");
    table.form
});

impl Form {
    /// Returns every known form.
    pub fn all() -> &'static [Self] {
        &FORMS
    }

    /// Returns the form of this name.
    pub fn by_name(name: &str) -> Option<&'static Self> {
        FORMS.iter().find(|form| form.name == name)
    }

    /// Returns where the payloads stand.
    pub fn places(&self) -> Vec<String> {
        let mut places = Vec::new();
        for shape in &self.shape {
            let records = if shape.records.tokens().is_empty() { String::new() } else { shape.records.to_string() };
            places.extend(shape.body.iter().map(|body| format!("{records}{body}")));
        }
        let mut seen = BTreeSet::new();
        places.retain(|place| seen.insert(place.clone()));
        places
    }

    /// Returns the form of a body that holds records of a known form.
    pub fn of(body: &[u8]) -> Option<&'static Self> {
        shape_of(std::str::from_utf8(body).ok()?.trim()).map(|(form, _)| form)
    }
}

/// Returns the form and the shape of a value that holds records of a known form.
pub(super) fn shape_of(text: &str) -> Option<(&'static Form, &'static Shape)> {
    let keys = Keys::of(text)?;
    let shapes = FORMS.iter().flat_map(|form| form.shape.iter().map(move |shape| (form, shape)));
    shapes.into_iter().find(|(_, shape)| shape.fits(&keys))
}

impl Shape {
    /// Checks whether a value holds records of this shape.
    pub(super) fn fits(&self, keys: &Keys<'_>) -> bool {
        self.whole.iter().all(|condition| condition.holds(keys))
            && match self.records.tokens().split_first() {
                None => self.is_of(keys),
                Some((first, rest)) => keys.raw(first).is_some_and(|value| {
                    let mut records = value.at(rest).into_iter();
                    let is_record = |record: Raw<'_>| Keys::of(&record.json).is_some_and(|keys| self.is_of(&keys));
                    if self.has_others() { records.any(is_record) } else { records.next().is_some_and(is_record) }
                }),
            }
    }

    /// Checks whether values that are no such records may stand where the records do.
    pub(super) fn has_others(&self) -> bool {
        self.is_among_others || self.records.tokens().iter().any(|token| token == "**")
    }

    /// Checks whether a record has this shape.
    pub(super) fn is_of(&self, keys: &Keys<'_>) -> bool {
        self.has.iter().all(|condition| condition.holds(keys))
            && (self.only.is_empty() || keys.0.keys().all(|key| self.only.iter().any(|known| known == key)))
    }
}

fn pointer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Pointer, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text.is_empty() {
        return Ok(Pointer::root());
    }
    Pointer::parse(&text).ok_or_else(|| serde::de::Error::custom("not a JSON Pointer"))
}

/// The values of an object by their keys.
pub(super) struct Keys<'t>(BTreeMap<Cow<'t, str>, &'t RawValue>);

impl<'t> Keys<'t> {
    /// Returns those of a text that is an object.
    pub(super) fn of(text: &'t str) -> Option<Self> {
        text.starts_with('{').then(|| serde_json::from_str(text).ok()).flatten().map(Self)
    }

    fn raw(&self, key: &str) -> Option<Raw<'t>> {
        self.0.get(key).map(|value| Raw::whole(value.get()))
    }
}

/// A condition, as the table writes it: alternatives with `or` between them, each a pointer and a test of the value there.
#[derive(Debug, Clone)]
pub(super) struct Condition(Vec<(Pointer, Test)>);

/// A test of a value.
#[derive(Debug, Clone)]
enum Test {
    /// Something but null: `/key`.
    Present,
    /// Nothing: `no /key`.
    Absent,
    /// This text: `/key is text`.
    Is(String),
    /// A text with this start: `/key starts text`.
    Starts(String),
    /// A value that starts with one of these characters, as JSON: `/key has {[`.
    Has(String),
    /// An object, or a text that is JSON of one: `/key carries`.
    Carries,
}

impl Condition {
    fn parse(text: &str) -> Option<Self> {
        let one = |text: &str| {
            let mut words = text.splitn(3, ' ');
            let (pointer, asked) = match (words.next()?, words.next(), words.next()) {
                ("no", Some(pointer), None) => (pointer, Test::Absent),
                (pointer, None, None) => (pointer, Test::Present),
                (pointer, Some("carries"), None) => (pointer, Test::Carries),
                (pointer, Some("is"), Some(text)) => (pointer, Test::Is(text.to_owned())),
                (pointer, Some("starts"), Some(text)) => (pointer, Test::Starts(text.to_owned())),
                (pointer, Some("has"), Some(text)) => (pointer, Test::Has(text.to_owned())),
                _ => return None,
            };
            Some((Pointer::parse(pointer)?, asked))
        };
        text.split(" or ").map(one).collect::<Option<_>>().map(Self)
    }

    fn holds(&self, keys: &Keys<'_>) -> bool {
        self.0.iter().any(|(pointer, test)| {
            let (first, rest) = pointer.tokens().split_first().expect("a condition is about a key");
            let whole = keys.raw(first);
            let found = whole.as_ref().and_then(|value| value.at(rest).into_iter().next());
            match (found.filter(|value| value.json != "null"), test) {
                (found, Test::Absent) => found.is_none(),
                (None, _) => false,
                (Some(_), Test::Present) => true,
                (Some(value), Test::Is(text)) => value.text().is_some_and(|found| found == *text),
                (Some(value), Test::Starts(text)) => value.text().is_some_and(|found| found.starts_with(text)),
                (Some(value), Test::Has(starts)) => starts.contains(&value.json[..1]),
                (Some(value), Test::Carries) => match value.text() {
                    Some(text) => Keys::of(text.trim()).is_some(),
                    None => value.json.starts_with('{'),
                },
            }
        })
    }
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom(format!("not a condition: {text}")))
    }
}

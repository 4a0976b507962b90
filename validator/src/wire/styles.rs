//! How `style` and `explode` write arrays and objects.

use std::collections::BTreeMap;

use vistoria_schemas::contract::Style;
use vistoria_schemas::json::MAX_DEPTH;

use super::text::Text;

/// A property of an object and its text.
pub(super) type Entry<'t> = (String, Text<'t>);

/// What separates the items of an array, or the names and values of an object, that is written in one text.
fn delimiters(style: Style) -> &'static [&'static str] {
    match style {
        Style::SpaceDelimited => &["%20", "+"],
        Style::PipeDelimited => &["|", "%7C", "%7c"],
        _ => &[","],
    }
}

/// A parameter that is written in one text of its own: in the path or a header.
#[derive(Clone, Copy)]
pub(super) struct Single<'t> {
    pub(super) name: &'t str,
    pub(super) style: Style,
    pub(super) explode: bool,
    pub(super) text: Text<'t>,
}

impl<'t> Single<'t> {
    /// Returns its text as that of a scalar.
    pub(super) fn scalar(&self) -> Text<'t> {
        match self.style {
            Style::Label => self.text.from(usize::from(self.text.raw.starts_with('.'))),
            Style::Matrix => self.named().into_iter().next().unwrap_or(self.text),
            _ => self.text,
        }
    }

    /// Returns its items, in each way that it may be read.
    pub(super) fn items(&self) -> Vec<Vec<Text<'t>>> {
        let scalar = self.scalar();
        let by_commas = || trimmed(&scalar.split(&[","]));
        match (self.style, self.explode) {
            // Earlier editions of OpenAPI 3.0 separate by dots in both cases.
            (Style::Label, false) if !scalar.raw.contains(',') => vec![by_commas(), scalar.split(&["."])],
            (Style::Label, true) => vec![scalar.split(&["."])],
            (Style::Matrix, true) => vec![self.named()],
            _ => vec![by_commas()],
        }
    }

    /// Returns its properties.
    pub(super) fn entries(&self) -> Vec<Entry<'t>> {
        let scalar = self.scalar();
        let pairs = |parts: Vec<Text<'t>>| parts.into_iter().map(|part| named(part.pair())).collect();
        match (self.style, self.explode) {
            (Style::Matrix, true) => self.assignments().into_iter().map(named).collect(),
            (Style::Label, true) => pairs(scalar.split(&["."])),
            (_, true) => pairs(trimmed(&scalar.split(&[","]))),
            (Style::Label, false) if !scalar.raw.contains(',') => in_turns(&scalar.split(&["."])),
            (_, false) => in_turns(&trimmed(&scalar.split(&[","]))),
        }
    }

    /// Returns the values of the parameter's name in `;name=value;name=value`.
    fn named(&self) -> Vec<Text<'t>> {
        let assignments = self.assignments().into_iter();
        assignments.filter(|(name, _)| name.decoded() == self.name).map(|(_, value)| value).collect()
    }

    fn assignments(&self) -> Vec<(Text<'t>, Text<'t>)> {
        let parts = self.text.split(&[";"]).into_iter();
        parts.filter(|part| !part.raw.is_empty()).map(|part| part.pair()).collect()
    }
}

/// Returns the items of an array that is written as one value or several of a name.
pub(super) fn items<'t>(style: Style, explode: bool, values: &[Text<'t>]) -> Vec<Text<'t>> {
    if explode || style == Style::DeepObject {
        return values.to_vec();
    }
    values.iter().flat_map(|value| value.split(delimiters(style))).collect()
}

/// Returns the properties of an object that is written as one value: names and values in turns.
pub(super) fn entries(style: Style, value: Text<'_>) -> Vec<Entry<'_>> {
    in_turns(&value.split(delimiters(style)))
}

fn in_turns<'t>(parts: &[Text<'t>]) -> Vec<Entry<'t>> {
    let pair = |pair: &[Text<'t>]| (pair[0].decoded(), pair.get(1).copied().unwrap_or(pair[0].from(pair[0].raw.len())));
    parts.chunks(2).map(pair).collect()
}

fn named<'t>((name, value): (Text<'t>, Text<'t>)) -> Entry<'t> {
    (name.decoded(), value)
}

fn trimmed<'t>(parts: &[Text<'t>]) -> Vec<Text<'t>> {
    parts.iter().map(Text::trimmed).collect()
}

/// What `name[a][b]=value` writes: values at the end of each way.
#[derive(Debug, Default)]
pub(super) struct Deep<'t> {
    pub(super) values: Vec<Text<'t>>,
    pub(super) inner: BTreeMap<String, Deep<'t>>,
}

impl<'t> Deep<'t> {
    /// Gathers the values below a name; `None` when there is none.
    pub(super) fn gather(name: &str, pairs: &[(Text<'t>, Text<'t>)]) -> Option<Self> {
        let mut root = Self::default();
        for (key, value) in pairs {
            if let Some(path) = path_below(name, &key.decoded()) {
                root.add(&path, *value);
            }
        }
        (!root.inner.is_empty()).then_some(root)
    }

    fn add(&mut self, path: &[String], value: Text<'t>) {
        match path.split_first() {
            Some((first, rest)) => self.inner.entry(first.clone()).or_default().add(rest, value),
            None => self.values.push(value),
        }
    }
}

/// Returns the way of `name[a][b]` below `name`; `None` for another name, and for one that nests deeper than JSON may.
fn path_below(name: &str, key: &str) -> Option<Vec<String>> {
    let rest = key.strip_prefix(name)?.strip_prefix('[')?.strip_suffix(']')?;
    let path: Vec<String> = rest.split("][").map(str::to_owned).collect();
    (path.len() < MAX_DEPTH).then_some(path)
}

/// Checks whether a key of a query is a part of the object `name` in the style `deepObject`.
pub(super) fn is_below(name: &str, key: &str) -> bool {
    path_below(name, key).is_some()
}

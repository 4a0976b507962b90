//! From texts to JSON: what stands in a form or in parameters becomes the JSON that the types decode, so that types, limits and
//! validation are the same for all. Kinds say what a text stands for, rows of a table how lists and objects are written.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use super::files::File;
use super::given::{Deep, Given, Pair, delimiters, in_turns, path_below};
use super::kinds::{Kind, Kinds};
use super::member::{Member, Place, Style, essence, part};
use super::tape::Tape;
use super::{Fault, Number};

/// A text that becomes JSON.
#[derive(Debug, Default)]
pub(super) struct Reader {
    /// The files of the form.
    pub(super) files: Vec<File>,
}

/// An object in JSON whose members are added one by one.
#[derive(Debug)]
pub(super) struct Members(String);

impl Members {
    pub(super) fn new() -> Self {
        Self("{".to_owned())
    }

    pub(super) fn add(&mut self, key: &str, value: &str) {
        if self.0.len() > 1 {
            self.0.push(',');
        }
        self.0.push_str(&quoted(key));
        self.0.push(':');
        self.0.push_str(value);
    }

    pub(super) fn json(self) -> String {
        self.0 + "}"
    }
}

/// The names and values that belong to one member.
struct Belonging<'t> {
    member: Member,
    /// The key in JSON, which is not the member's where the table has no row for it.
    key: Cow<'t, str>,
    pairs: Vec<Pair<'t>>,
}

impl Reader {
    /// Reads the members of an object of `kinds` among names and values, and adds them.
    pub(super) fn pairs(
        &mut self,
        kinds: &Kinds,
        table: &[Member],
        place: Place,
        pairs: Vec<Pair<'_>>,
        members: &mut Members,
    ) -> Result<(), Fault> {
        for Belonging { member, key, pairs } in belonging(kinds, table, place, pairs) {
            let inner = kinds.property(&key);
            if member.may_be_empty && is_empty(&pairs) && !inner.any(|kind| matches!(kind, Kind::Text | Kind::Any)) {
                continue;
            }
            let value = self.property(&member, &inner, &pairs);
            members.add(&key, &value.map_err(|fault| within(fault, kinds, &key))?);
        }
        Ok(())
    }

    /// Reads a member of its names and values, of which there is at least one.
    fn property(&mut self, member: &Member, kinds: &Kinds, pairs: &[Pair<'_>]) -> Result<String, Fault> {
        let values: Vec<Given<'_>> = pairs.iter().map(|(_, value)| *value).collect();
        if let Some(media) = member.media.filter(|_| member.place == Place::Form) {
            values.iter().try_for_each(|value| check_media(*value, media))?;
        }
        if is_spread(member, kinds) {
            return self.entries(kinds, pairs);
        }
        if member.is_json() || (values[0].is_json() && !kinds.allow_file()) {
            return match &values[..] {
                [one] => json(one.text()?),
                several => list(several.iter().map(|value| json(value.text()?))),
            };
        }
        if member.style == Some(Style::DeepObject) {
            return self.deep(kinds, &Deep::gather(member.name, pairs));
        }
        let is_list = kinds.allow_list() && !(values.len() == 1 && kinds.allow_scalars());
        if is_list && member.explode {
            return self.list(kinds, &values);
        }
        let value = only(&values)?;
        if !member.explode && kinds.allow_list() && !kinds.allow_scalars() {
            return self.list(kinds, &value.split(delimiters(member.style))?);
        }
        if !member.explode && kinds.are_objects() {
            return self.entries(kinds, &in_turns(&value.split(delimiters(member.style))?)?);
        }
        if !member.explode && is_delimited(kinds, value, member.style)? {
            return self.list(kinds, &value.split(delimiters(member.style))?);
        }
        self.scalar(kinds, value)
    }

    /// Reads a value that is written in one text of its own, in the path or a header.
    pub(super) fn single(&mut self, member: &Member, kinds: &Kinds, text: Given<'_>) -> Result<String, Fault> {
        if member.is_json() {
            return json(text.text()?);
        }
        let is_list = kinds.allow_list() && !kinds.allow_scalars();
        let (style, explode) = (member.style, member.explode);
        if style == Some(Style::Matrix) {
            let assigned = text.without(";")?.split(&[";"])?;
            let pairs: Vec<Pair<'_>> = assigned.into_iter().map(Given::pair).collect::<Result<_, _>>()?;
            if explode && kinds.are_objects() {
                return self.entries(kinds, &pairs);
            }
            if pairs.is_empty() || pairs.iter().any(|(name, _)| name != member.name) {
                return Err(Fault::new("expected the name before the value"));
            }
            let values: Vec<Given<'_>> = pairs.into_iter().map(|(_, value)| value).collect();
            return if explode && is_list {
                self.list(kinds, &values)
            } else {
                self.parts(kinds, member, only(&values)?, &[","])
            };
        }
        if style == Some(Style::Label) {
            let text = text.without(".")?;
            // Earlier editions of OpenAPI 3.0 separate by dots in both cases.
            let delimiter = if explode || text.split(&[","])?.len() < 2 { "." } else { "," };
            return self.parts(kinds, member, text, &[delimiter]);
        }
        self.parts(kinds, member, text, &[","])
    }

    /// Reads a value whose parts are delimited.
    fn parts(&mut self, kinds: &Kinds, member: &Member, text: Given<'_>, delimiters: &[&str]) -> Result<String, Fault> {
        let parts = || text.split(delimiters)?.into_iter().map(Given::trimmed).collect::<Result<Vec<_>, _>>();
        if kinds.are_objects() {
            return if member.explode && member.style != Some(Style::Matrix) {
                let pairs: Vec<Pair<'_>> = parts()?.into_iter().map(Given::pair).collect::<Result<_, _>>()?;
                self.entries(kinds, &pairs)
            } else {
                self.entries(kinds, &in_turns(&parts()?)?)
            };
        }
        if kinds.allow_list()
            && (!kinds.allow_scalars() || (!kinds.any(|kind| matches!(kind, Kind::Any)) && parts()?.len() > 1))
        {
            return self.list(kinds, &parts()?);
        }
        self.scalar(kinds, text)
    }

    fn list(&mut self, kinds: &Kinds, items: &[Given<'_>]) -> Result<String, Fault> {
        list(items.iter().enumerate().map(|(index, value)| self.scalar(&kinds.item(index), *value)))
    }

    /// Reads an object of names and values.
    fn entries(&mut self, kinds: &Kinds, pairs: &[Pair<'_>]) -> Result<String, Fault> {
        let mut values: BTreeMap<&str, Vec<Given<'_>>> = BTreeMap::new();
        for (key, value) in pairs {
            values.entry(key).or_default().push(*value);
        }
        let mut members = Members::new();
        for (key, values) in values {
            let inner = kinds.property(key);
            let value = match &values[..] {
                several if several.len() > 1 && inner.allow_list() => self.list(&inner, several),
                values => only(values).and_then(|value| self.scalar(&inner, value)),
            };
            members.add(key, &value.map_err(|fault| within(fault, kinds, key))?);
        }
        Ok(members.json())
    }

    /// Reads what `name[a][b]=value` writes.
    fn deep(&mut self, kinds: &Kinds, deep: &Deep<'_>) -> Result<String, Fault> {
        let Deep { values, inner } = deep;
        if inner.is_empty() {
            let is_list = kinds.allow_list() && (values.len() > 1 || !kinds.allow_scalars());
            return if is_list { self.list(kinds, values) } else { self.scalar(kinds, only(values)?) };
        }
        if !values.is_empty() {
            return Err(Fault::new("it has a value of its own, and values inside it"));
        }
        let is_position = |key: &String| key.bytes().all(|byte| byte.is_ascii_digit());
        if kinds.allow_list() && inner.keys().all(is_position) {
            let mut in_order: Vec<(&String, &Deep<'_>)> = inner.iter().collect();
            in_order.sort_by_key(|(key, _)| (key.trim_start_matches('0').len(), key.trim_start_matches('0')));
            let mut items = Vec::new();
            for (key, inner) in in_order {
                // `name[]=a&name[]=b` has several values at one place.
                if key.is_empty() && inner.inner.is_empty() {
                    for value in &inner.values {
                        items.push(self.scalar(&kinds.item(items.len()), *value));
                    }
                } else {
                    items.push(self.deep(&kinds.item(items.len()), inner));
                }
            }
            return list(items.into_iter());
        }
        let mut members = Members::new();
        for (key, inner) in inner {
            let value = self.deep(&kinds.property(key), inner);
            members.add(key, &value.map_err(|fault| within(fault, kinds, key))?);
        }
        Ok(members.json())
    }

    /// Reads a text as a whole. What it cannot stand for is left to the type, which says what it expected.
    fn scalar(&mut self, kinds: &Kinds, value: Given<'_>) -> Result<String, Fault> {
        if kinds.allow_file() {
            self.files.push(value.file());
            return Ok(quoted(&(self.files.len() - 1).to_string()));
        }
        let text = value.text()?;
        let is_text = |kind: &Kind| match kind {
            Kind::Text | Kind::Any => true,
            Kind::Texts(is_one) => is_one(&text),
            _ => false,
        };
        if kinds.any(is_text) {
            return Ok(quoted(&text));
        }
        let stands_for = |kind: &Kind| match kind {
            Kind::Number => text.parse::<Number>().is_ok(),
            Kind::Boolean => matches!(&*text, "true" | "false"),
            Kind::List(_) | Kind::Tuple(_) | Kind::Object(..) => {
                text.starts_with(['[', '{']) && Tape::parse(&text).is_ok()
            }
            _ => false,
        };
        Ok(if kinds.any(stands_for) {
            text.into_owned()
        } else if text.is_empty() && kinds.any(|kind| matches!(kind, Kind::Null)) {
            "null".to_owned()
        } else {
            quoted(&text)
        })
    }
}

/// Finds the member that each name belongs to, in the order in which members are first named.
fn belonging<'t>(kinds: &Kinds, table: &[Member], place: Place, pairs: Vec<Pair<'t>>) -> Vec<Belonging<'t>> {
    let here = || table.iter().filter(|member| member.place == place);
    let by_name: HashMap<&str, &Member> = here().map(|member| (member.name, member)).collect();
    let spread: Vec<(&Member, Kinds)> = here()
        .map(|member| (member, kinds.property(member.key)))
        .filter(|(member, kinds)| is_spread(member, kinds))
        .collect();
    let row = |name: &str| {
        let named =
            by_name.get(name).copied().filter(|member| spread.iter().all(|(spread, _)| spread.name != member.name));
        let deep = || {
            let member = by_name.get(name.split_once('[')?.0).copied();
            // A name may have a bracket itself.
            let member = member.or_else(|| here().find(|member| path_below(member.name, name).is_some()));
            member.filter(|member| member.style == Some(Style::DeepObject) && path_below(member.name, name).is_some())
        };
        let is_own = |name: &str| place == Place::Form && kinds.declared(name).is_some();
        let spread = || {
            let declares = spread.iter().find(|(_, kinds)| kinds.declared(name).is_some());
            let keeps = || spread.iter().find(|(_, kinds)| kinds.are_open());
            declares.or_else(keeps).filter(|_| !is_own(name)).map(|(member, _)| *member)
        };
        named.or_else(deep).or_else(spread)
    };
    let mut found: Vec<Belonging<'t>> = Vec::new();
    let mut known: HashMap<Cow<'t, str>, usize> = HashMap::new();
    for (name, value) in pairs {
        let member = match row(&name) {
            Some(member) if member.key.is_empty() => continue,
            Some(member) => Some(*member),
            // What a request has beside its parameters is not theirs; what a form has is in the form.
            None if place == Place::Form => None,
            None => continue,
        };
        let key = member.map_or_else(|| name.clone(), |member| Cow::Borrowed(member.key));
        let index = *known.entry(key.clone()).or_insert(found.len());
        if index == found.len() {
            found.push(Belonging { member: member.unwrap_or(part("")), key, pairs: Vec::new() });
        }
        found[index].pairs.push((name, value));
    }
    found
}

/// Checks whether a member is an object whose properties are written for themselves, without the member's name.
pub(super) fn is_spread(member: &Member, kinds: &Kinds) -> bool {
    member.style == Some(Style::Form) && member.explode && member.media.is_none() && kinds.are_objects()
}

fn is_empty(pairs: &[Pair<'_>]) -> bool {
    pairs.iter().all(|(_, value)| value.text().is_ok_and(|text| text.is_empty()))
}

/// Checks whether a text that may be a scalar or a list is a list.
fn is_delimited(kinds: &Kinds, value: Given<'_>, style: Option<Style>) -> Result<bool, Fault> {
    let is_any = kinds.any(|kind| matches!(kind, Kind::Any));
    Ok(kinds.allow_list() && !is_any && value.split(delimiters(style))?.len() > 1)
}

fn only<'t>(values: &[Given<'t>]) -> Result<Given<'t>, Fault> {
    match values {
        [one] => Ok(*one),
        _ => Err(Fault::new("expected one value, found several")),
    }
}

/// Returns a list of items in JSON.
fn list(items: impl Iterator<Item = Result<String, Fault>>) -> Result<String, Fault> {
    let placed = items.enumerate().map(|(index, item)| item.map_err(|fault| fault.within(index.to_string())));
    Ok(format!("[{}]", placed.collect::<Result<Vec<_>, _>>()?.join(",")))
}

/// Checks that a text is JSON.
fn json(text: Cow<'_, str>) -> Result<String, Fault> {
    Tape::parse(&text).map_err(|error| Fault::new(error.message))?;
    Ok(text.into_owned())
}

/// Checks that a part is of one of the media types of a list, if it states its own.
fn check_media(value: Given<'_>, list: &str) -> Result<(), Fault> {
    let Some(stated) = value.content_type().map(essence) else { return Ok(()) };
    let is_in = |range: &str| {
        let range = essence(range);
        range == "*/*"
            || range == stated
            || range.strip_suffix('*').is_some_and(|start| start.ends_with('/') && stated.starts_with(start))
    };
    if list.split(',').any(is_in) {
        Ok(())
    } else {
        Err(Fault::new(format!("expected a part of the type {list}, found another")))
    }
}

/// Adds the key of a property to a fault; a key that is not declared is not named.
fn within(fault: Fault, kinds: &Kinds, key: &str) -> Fault {
    fault.within(kinds.declared(key).unwrap_or("*"))
}

/// Returns a string in JSON.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

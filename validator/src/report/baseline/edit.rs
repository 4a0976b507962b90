//! Changes of a baseline's text. Comments, order and spelling of what does not change stay.

use jiff::civil::Date;
use toml_edit::{ArrayOfTables, Datetime, DocumentMut, Formatted, Item, RawString, Table, Value, value};

use super::entry::Known;

/// Returns the text with the entries of these fingerprints removed, and with these rates.
pub fn updated(text: &str, removed: &[String], rates: &[(String, f64)]) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    let Some(tables) = document.get_mut("known").and_then(Item::as_array_of_tables_mut) else {
        return Some(text.to_owned());
    };
    let mut index = 0;
    let mut carried = String::new();
    while let Some(table) = tables.get_mut(index) {
        let before = prefix(table).to_owned();
        if removed.iter().any(|fingerprint| is_of(table, fingerprint)) {
            carried.push_str(detached(&before));
            tables.remove(index);
        } else {
            if !carried.is_empty() {
                table.decor_mut().set_prefix(std::mem::take(&mut carried) + before.trim_start_matches(['\r', '\n']));
            }
            index += 1;
        }
    }
    for (fingerprint, rate) in rates {
        if let Some(table) = tables.iter_mut().find(|table| is_of(table, fingerprint)) {
            set(table, "rate", (*rate).into());
        }
    }
    if !carried.is_empty() {
        document.set_trailing(carried + document.trailing().as_str().unwrap_or_default());
    }
    Some(document.to_string())
}

/// Returns what stands before an entry: comments and empty lines.
fn prefix(table: &Table) -> &str {
    table.decor().prefix().and_then(RawString::as_str).unwrap_or_default()
}

/// Returns the part of what stands before an entry that is not about it: all above the last empty line, if there are comments.
fn detached(prefix: &str) -> &str {
    let mut end = 0;
    let mut at = 0;
    for line in prefix.split_inclusive('\n') {
        at += line.len();
        if line.trim().is_empty() {
            end = at;
        }
    }
    if prefix[..end].trim().is_empty() { "" } else { &prefix[..end] }
}

/// Returns the text with an entry, which takes the place of one of the same fingerprint.
pub fn added(text: &str, known: &Known) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    let tables = document.entry("known").or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    let tables = tables.as_array_of_tables_mut()?;
    if let Some(table) = tables.iter_mut().find(|table| is_of(table, &known.fingerprint)) {
        write(table, known);
    } else {
        let mut table = Table::new();
        write(&mut table, known);
        if !text.trim().is_empty() {
            table.decor_mut().set_prefix("\n");
        }
        tables.push(table);
    }
    Some(document.to_string())
}

fn is_of(table: &Table, fingerprint: &str) -> bool {
    table.get("fingerprint").and_then(Item::as_str) == Some(fingerprint)
}

fn write(table: &mut Table, known: &Known) {
    for (key, text) in [
        ("fingerprint", &known.fingerprint),
        ("event", &known.event),
        ("code", &known.code),
        ("place", &known.place),
        ("level", &known.level.to_string()),
    ] {
        set(table, key, text.into());
    }
    set(table, "rate", known.rate.into());
    set(table, "since", date(known.since));
    set(table, "reason", (&known.reason).into());
    match known.until {
        Some(until) => set(table, "until", date(until)),
        None => drop(table.remove("until")),
    }
}

/// Sets a value; what stands around it, such as a comment behind it, stays.
fn set(table: &mut Table, key: &str, mut new: Value) {
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        None => drop(table.insert(key, value(new))),
    }
}

fn date(date: Date) -> Value {
    // Both are RFC 3339: a date that was read has a year from 0 to 9999.
    let datetime: Datetime = date.to_string().parse().unwrap_or_else(|_| unreachable!("a date is a date"));
    Value::Datetime(Formatted::new(datetime))
}

//! A body that says at a field by which events are known a text that no event has: whose field it is, and which known name is
//! nearest. The text itself is a value of the payload and is never kept.

use vistoria_schemas::contract::FieldText;
use vistoria_schemas::nearest::{distance, nearest};
use vistoria_schemas::pointer::Pointer;

use super::fields::{UnknownText, unknown_texts};
use crate::body::Body;
use crate::contract::Contract;
use crate::finding::{Misnamed, NearName};

/// Returns the field at which a body names an event that no contract has. Of several fields and vendors, those count whose names
/// are nearest to the text; all vendors of the first field when none is near.
pub(super) fn misnamed<'a>(body: &Body, contracts: impl Iterator<Item = &'a Contract>) -> Option<(Pointer, Misnamed)> {
    let unknown: Vec<UnknownText<'_, '_>> = contracts.flat_map(|contract| unknown_texts(contract, body)).collect();
    let first = unknown.first()?;
    let near: Vec<_> = unknown.iter().filter_map(|text| near_name(text).map(|(far, near)| (text, far, near))).collect();
    let (field, vendors, near) = match near.iter().min_by_key(|(_, far, _)| *far) {
        Some((field, least, name)) => {
            let as_near = near.iter().filter(|(other, far, _)| other.pointer == field.pointer && far == least);
            (*field, vendors(as_near.map(|(other, ..)| *other)), Some(name.clone()))
        }
        None => (first, vendors(unknown.iter().filter(|other| other.pointer == first.pointer)), None),
    };
    let is_shipped = field.contract.is_shipped();
    Some((Pointer::parse(field.pointer)?, Misnamed { vendors, pointer: field.pointer.to_owned(), near, is_shipped }))
}

fn vendors<'t>(texts: impl Iterator<Item = &'t UnknownText<'t, 't>>) -> Vec<String> {
    texts.map(|text| text.contract.vendor().to_owned()).collect()
}

/// Returns the name that is nearest to a text at one contract's field, with the distance between them.
fn near_name(unknown: &UnknownText<'_, '_>) -> Option<(usize, NearName)> {
    let text = unknown.text;
    let names: Vec<(String, &str)> = unknown.events().map(|(_, field)| spelled(&field.text, text)).collect();
    let best = nearest(text, names.iter().map(|(meant, _)| meant.as_str())).into_iter().next()?;
    let (_, shown) = names.iter().find(|(meant, _)| meant == best)?;
    Some((
        distance(text, best),
        NearName { name: (*shown).to_owned(), is_other_spelling: folded(text) == folded(best) },
    ))
}

/// Returns the name that a text may have been meant as, and how the contract writes it. Where only a part of the name is known,
/// the rest of it is the text's own: `rocket.craeted` may be meant as `rocket.created`, of `*.created`.
fn spelled<'n>(known: &'n FieldText, text: &str) -> (String, &'n str) {
    match known {
        FieldText::Equals(name) => (name.clone(), name),
        FieldText::Like(like) => {
            let (before, after) = like.split_once('*').unwrap_or((like, ""));
            let from = before.chars().next_back().and_then(|last| text.find(last)).map_or(0, |at| at + 1);
            let to = after.chars().next().and_then(|first| text.rfind(first)).unwrap_or(text.len());
            (format!("{before}{}{after}", text.get(from..to).unwrap_or_default()), like)
        }
    }
}

/// Returns what two spellings of one name have in common: the letters and digits, in lower case.
fn folded(name: &str) -> String {
    name.chars().filter(|char| char.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use vistoria_schemas::contract::FieldText;

    use super::spelled;

    #[test]
    fn a_part_of_a_name_is_completed_by_the_text() {
        for (like, text, meant) in [
            ("*.created", "rocket.craeted", "rocket.created"),
            ("create.*", "craete.rocket", "create.rocket"),
            ("*.created", "rocket", "rocket.created"),
            ("*.created", ".", ".created"),
            ("a*z", "", "az"),
            ("a.*.z", "é.b.y", "a.b.z"),
            ("a.*.z", ".", "a..z"),
        ] {
            assert_eq!(spelled(&FieldText::Like(like.to_owned()), text).0, meant, "{like} {text}");
        }
    }
}

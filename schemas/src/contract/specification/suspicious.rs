//! What is legal in a schema and most likely not meant: a keyword that is nearly one of JSON Schema's, `nullable` where it has no
//! effect, an enum without the null that the type allows, formats that decide nothing. All of it is warnings.

use std::collections::BTreeSet;

use super::super::lint::known_formats;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dialect::{Dialect, Formats};
use crate::document::{Document, LocatedSchema, referenced_definition};
use crate::document_codes;
use crate::keywords::{KEYWORDS, KeywordKind, keyword_kind};
use crate::nearest::misspelt;
use crate::node::{Entry, Kind, Node};
use crate::pointer::Pointer;
use crate::sources::Sources;

/// Keywords of other drafts and of OpenAPI 3.0, and those that a document is found by. They decide something, or did once.
const OTHER_KEYWORDS: [&str; 17] = [
    "$schema",
    "$id",
    "id",
    "$anchor",
    "$dynamicRef",
    "$dynamicAnchor",
    "$recursiveRef",
    "$recursiveAnchor",
    "$vocabulary",
    "definitions",
    "dependencies",
    "additionalItems",
    "nullable",
    "divisibleBy",
    "extends",
    "disallow",
    "<<",
];

/// A document whose schemas are looked at.
pub(super) struct Schemas<'a> {
    pub(super) document: &'a Document,
    pub(super) sources: &'a Sources,
    pub(super) dialect: Dialect,
    /// What the document is, as in `OpenAPI 3.1`.
    pub(super) kind: &'a str,
}

impl Schemas<'_> {
    /// Reports all that is suspicious.
    pub(super) fn check(&self, root: &Node, formats: Formats, diagnostics: &mut Diagnostics) {
        let mut undecided = BTreeSet::new();
        let mut found = Diagnostics::default();
        self.document.each_schema(&mut |place| {
            // Keywords that the dialect ignores are in the document as written only.
            let written = self.sources.file(place.schema.at.file).root.as_ref();
            let written = written.and_then(|root| root.pointed(&place.pointer));
            let written = written.filter(|written| written.at == place.schema.at).unwrap_or(place.schema);
            misspelt_keywords(written, &place.pointer, &mut found);
            self.nullable(written, place, &mut found);
            enum_without_null(place, &mut found);
            undecided.extend(format(place, &mut found));
        });
        diagnostics.extend(each_once(found));
        if formats == Formats::Annotate && !undecided.is_empty() {
            let names: Vec<&str> = undecided.into_iter().collect();
            let message = format!("formats are annotations here, which decide nothing: {}", names.join(", "));
            diagnostics
                .warning(&document_codes::FORMATS_NOT_CHECKED, root.at, Pointer::root(), message)
                .help("`vistoria check --assert-formats` checks them");
        }
    }

    fn nullable(&self, written: &Node, place: &LocatedSchema<'_>, diagnostics: &mut Diagnostics) {
        let is_true = |entry: &&Entry| matches!(entry.value.kind, Kind::Bool(true));
        let Some(nullable) = written.entry("nullable").filter(is_true) else { return };
        let ty = written.get("type");
        let dialect = self.sources.dialect_in(self.dialect, written.at.file);
        let (message, help) = if dialect != Dialect::OpenApi30 {
            let help = match ty.and_then(Node::as_str) {
                Some(ty) => format!("write type: [{ty}, 'null']"),
                None if ty.is_some_and(|ty| ty.items().iter().any(is_null_type)) => "remove it".to_owned(),
                None => "write anyOf: [{…}, {type: 'null'}]".to_owned(),
            };
            (format!("nullable says nothing in {}", self.kind), help)
        } else if written.get("$ref").is_some() {
            let message = "nullable says nothing beside $ref: OpenAPI 3.0 ignores everything that stands there";
            (message.to_owned(), "make the schema that it refers to nullable".to_owned())
        } else if ty.is_none() {
            let help = "write the type beside it; what allOf refers to must be nullable too".to_owned();
            ("nullable says nothing without type beside it".to_owned(), help)
        } else if let Some(index) = self.member_without_null(place.schema) {
            let help = "make that schema nullable too".to_owned();
            (format!("nullable says nothing here: allOf/{index} does not allow null"), help)
        } else {
            return;
        };
        let pointer = place.pointer.child("nullable");
        diagnostics.warning(&document_codes::NULLABLE, nullable.at, pointer, message).help(help);
    }

    /// Returns the first schema of `allOf` whose type does not allow null.
    fn member_without_null(&self, schema: &Node) -> Option<usize> {
        schema.get("allOf")?.items().iter().position(|member| {
            let target = referenced_definition(member).and_then(|name| self.document.definitions.get(name));
            let member = target.map_or(member, |definition| &definition.schema);
            member.get("type").is_some_and(|ty| !is_null_type(ty) && !ty.items().iter().any(is_null_type))
        })
    }
}

/// Checks whether a key of a schema is a keyword, is meant as one, or is some tool's own.
pub(super) fn is_keyword(key: &str) -> bool {
    let is_known = keyword_kind(key).is_some() || key.starts_with("x-") || OTHER_KEYWORDS.contains(&key);
    is_known || misspelt(key, KEYWORDS.iter().map(|(keyword, _)| *keyword)).is_some()
}

/// Checks whether a key is a keyword that says what a value must be; `id` and `title` are also properties of much else.
pub(super) fn says_something(key: &str) -> bool {
    is_keyword(key) && key != "id" && keyword_kind(key) != Some(KeywordKind::Annotation)
}

/// Keeps the first diagnostic of each message, and says how many more places it has: a habit of a schema's author is one fact.
fn each_once(found: Diagnostics) -> Vec<Diagnostic> {
    let mut kept: Vec<(Diagnostic, usize)> = Vec::new();
    for diagnostic in found.sorted() {
        let known =
            kept.iter_mut().find(|(known, _)| (known.code, &known.message) == (diagnostic.code, &diagnostic.message));
        match known {
            Some((_, more)) => *more += 1,
            None => kept.push((diagnostic, 0)),
        }
    }
    let said = |(diagnostic, more): (Diagnostic, usize)| match more {
        0 => diagnostic,
        1 => Diagnostic { message: format!("{}; here and in one more place", diagnostic.message), ..diagnostic },
        more => Diagnostic { message: format!("{}; here and in {more} more places", diagnostic.message), ..diagnostic },
    };
    kept.into_iter().map(said).collect()
}

fn is_null_type(ty: &Node) -> bool {
    ty.as_str() == Some("null")
}

fn misspelt_keywords(schema: &Node, pointer: &Pointer, diagnostics: &mut Diagnostics) {
    for entry in schema.entries() {
        let key = entry.key.as_str();
        if keyword_kind(key).is_some() || key.starts_with("x-") || OTHER_KEYWORDS.contains(&key) {
            continue;
        }
        // An annotation that is misspelt, or has a language at its end, changes no verdict.
        let deciding = KEYWORDS.iter().filter(|(_, kind)| *kind != KeywordKind::Annotation);
        if let Some(near) = misspelt(key, deciding.map(|(keyword, _)| *keyword)) {
            let message = format!("\"{key}\" is no keyword of JSON Schema, and decides nothing");
            diagnostics
                .warning(&document_codes::MISSPELT_KEYWORD, entry.at, pointer.child(key), message)
                .help(format!("did you mean \"{near}\"?"));
        }
    }
}

fn enum_without_null(place: &LocatedSchema<'_>, diagnostics: &mut Diagnostics) {
    let allows_null = |ty: &Node| ty.items().iter().any(is_null_type);
    let Some(values) = place.schema.entry("enum").filter(|_| place.schema.get("type").is_some_and(allows_null)) else {
        return;
    };
    if values.value.items().iter().any(|value| matches!(value.kind, Kind::Null)) {
        return;
    }
    diagnostics
        .warning(
            &document_codes::ENUM_WITHOUT_NULL,
            values.at,
            place.pointer.child("enum"),
            "the type allows null and the enum does not, so that null is refused",
        )
        .help("add null to the enum");
}

/// Reports a misspelt format. Returns a known one.
fn format<'a>(place: &LocatedSchema<'a>, diagnostics: &mut Diagnostics) -> Option<&'a str> {
    let entry = place.schema.entry("format")?;
    let name = entry.value.as_str()?;
    if known_formats().any(|known| known == name) {
        return Some(name);
    }
    if let Some(near) = misspelt(name, known_formats()) {
        let message = format!("\"{name}\" is no format of JSON Schema, and decides nothing");
        diagnostics
            .warning(&document_codes::MISSPELT_FORMAT, entry.value.at, place.pointer.child("format"), message)
            .help(format!("did you mean \"{near}\"?"));
    }
    None
}

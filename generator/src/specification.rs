//! Generates one Rust file from any OpenAPI or JSON Schema document.

use std::path::Path;

use serde::Serialize;
use vistoria_schemas::canonical::plain;
use vistoria_schemas::contract::specification::{Formats, Specification, SpecificationReading, read};
use vistoria_schemas::load::LoadError;
use vistoria_schemas::node::Node;
use vistoria_schemas::remote::RemoteDocuments;
use vistoria_schemas::sources::Sources;

pub use crate::ir::options::{Layout, Nullable, Objects, Presence, UnknownKeys};
use crate::ir::{Ir, Replacement, ReplacementTarget, Shape, TypeRef};
use crate::{emit, implied, lower, passes, stack};

/// The result of generating types from a document.
pub struct Emitted {
    /// The file's text; absent when nothing could be made of the document.
    pub types: Option<String>,
    /// What the types do not check.
    pub losses: Vec<Loss>,
    /// What else is worth knowing about the types.
    pub notes: Vec<Note>,
    /// Formats and definitions that a type was given for and that the document does not have.
    pub unused: Vec<String>,
    /// The document and its diagnostics.
    pub reading: SpecificationReading,
}

/// Something worth knowing about the types as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// `note` or `warning`.
    pub level: &'static str,
    /// The code of its kind.
    pub code: &'static str,
    /// What it says.
    pub text: String,
}

impl std::fmt::Display for Note {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}[generate/{}]: {}", self.level, self.code, self.text)
    }
}

/// A place that the types do not check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Loss {
    /// The definition, and the path from it.
    pub place: String,
    /// What is not checked.
    pub what: String,
    /// Whether run-time validation checks it on decode.
    pub validated: bool,
}

/// Options for the generated types.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The name of a JSON Schema's root; by default its title, else its file name.
    pub root: Option<String>,
    /// The path of a support module to import; by default the file contains one.
    pub support: Option<String>,
    /// Derive macros for all types, beside `Debug`, `Clone` and `PartialEq`.
    pub derives: Vec<Derive>,
    /// What happens to keys that the document neither declares nor forbids.
    pub unknown_keys: UnknownKeys,
    /// How a field is represented that may be absent and may be null.
    pub presence: Presence,
    /// Whether absent fields get the defaults that the document gives.
    pub fill_defaults: bool,
    /// Whether each event has a Cargo feature, without which it decodes as an unknown one.
    pub event_features: bool,
    /// The type of schemas that say what objects have, and no type; by default an object in OpenAPI, and any in JSON Schema.
    pub objects: Option<Objects>,
    /// The meaning of `nullable: true` where OpenAPI says that it has none.
    pub nullable: Nullable,
    /// The arrangement of types in the file.
    pub layout: Layout,
    /// Whether the types of definitions implement `schemars::JsonSchema`, with the schema of the document.
    pub json_schema: bool,
    /// The source of remote documents; without one, a reference to a remote document is an error.
    pub remote: RemoteDocuments,
    /// Types for the strings of a format.
    pub format_types: Vec<TypeOverride>,
    /// Types for the numbers of a format.
    pub number_types: Vec<TypeOverride>,
    /// Types for definitions, by their names in the document.
    pub definition_types: Vec<TypeOverride>,
}

/// A type to use instead of a generated one: `date-time=jiff::Timestamp`. It must implement `Serialize`, `Deserialize`,
/// `Debug`, `Clone` and `PartialEq`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeOverride {
    /// The format or the definition.
    target: String,
    /// The type, as Rust.
    path: String,
}

impl std::str::FromStr for TypeOverride {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (target, path) = text.rsplit_once('=').ok_or("write it as NAME=PATH")?;
        syn::parse_str::<syn::TypePath>(path).map_err(|error| format!("not a Rust type: {error}"))?;
        Ok(Self { target: target.to_owned(), path: path.to_owned() })
    }
}

/// The path of a derive macro, such as `Eq` or `my_crate::Audited`. Parsed, so that the generated file is always Rust.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Derive(String);

impl std::str::FromStr for Derive {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let path = syn::parse_str::<syn::Path>(text).map_err(|error| format!("not a Rust path: {error}"))?;
        let is_plain = path.segments.iter().all(|segment| segment.arguments.is_none());
        if is_plain { Ok(Self(text.to_owned())) } else { Err("the path of a macro has no arguments".to_owned()) }
    }
}

/// Generates types from the document `path`:
///
/// ```no_run
/// # use vistoria_generator::specification::Options;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let emitted = vistoria_generator::specification::emit("spec.yaml".as_ref(), &Options::default())?;
/// let types: String = emitted.types.ok_or("no types")?;
/// # Ok(())
/// # }
/// ```
pub fn emit(path: &Path, options: &Options) -> Result<Emitted, LoadError> {
    stack::with_large_stack(|| {
        let mut reading = read(path, options.root.as_deref(), Formats::Annotate, &options.remote)?;
        let mut notes = Vec::new();
        if let Some(specification) = &mut reading.specification {
            notes = imply(specification, &reading.sources, options);
            lower::define_parameters(&mut specification.contract);
        }
        Ok(match &reading.specification {
            Some(specification) => {
                let (types, losses, unused, more) = types(specification, source(path, &reading.sources), options);
                notes.extend(more);
                Emitted { types: Some(types), losses, notes, unused, reading }
            }
            None => Emitted { types: None, losses: Vec::new(), notes, unused: Vec::new(), reading },
        })
    })
}

/// Adds the types that the document does not say and means, as the options have it. A contract says what it means.
fn imply(specification: &mut Specification, sources: &Sources, options: &Options) -> Vec<Note> {
    let mut notes = Vec::new();
    if !specification.contract.bundle.vendor.is_empty() {
        return notes;
    }
    let root = sources.root().root.as_ref();
    let version = root.and_then(|root| root.get("openapi")).and_then(Node::as_str);
    if options.nullable == Nullable::Lenient {
        let count = implied::nullable(specification, sources);
        if count > 0 {
            let text = format!("null is accepted at {}, whose nullable has no effect in OpenAPI", places(count));
            notes.push(Note { level: "note", code: "nullable", text });
        }
    }
    let default = if version.is_some() { Objects::Implied } else { Objects::Strict };
    if options.objects.unwrap_or(default) == Objects::Implied {
        let count = implied::objects(specification, version.is_some_and(|version| version.starts_with("3.0")));
        if count > 0 {
            let places = places(count);
            let text = format!(
                "objects only are accepted at {places} that have properties, required or additionalProperties and no type; \
                 --objects strict accepts values of every type there, as JSON Schema does"
            );
            notes.push(Note { level: "note", code: "objects", text });
        }
    }
    notes
}

/// Returns the name of the document's file, with the version that the document has.
fn source(path: &Path, sources: &Sources) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    let root = sources.root().root.as_ref();
    let version = root.and_then(|root| root.get("info")?.get("version")).and_then(Node::as_str);
    let line: String = match version {
        Some(version) => format!("{name}, version {version}"),
        None => name.into_owned(),
    };
    // Other characters could end the comment.
    line.chars().filter(|char| !char.is_control() && !matches!(char, '\u{2028}' | '\u{2029}')).collect()
}

/// Names one and counts the others.
fn and_others(first: &str, others: usize) -> String {
    match others {
        0 => first.to_owned(),
        1 => format!("{first} and 1 other"),
        others => format!("{first} and {others} others"),
    }
}

fn places(count: usize) -> String {
    if count == 1 { "1 place".to_owned() } else { format!("{count} places") }
}

/// Returns the file's text, its losses, the unused type overrides, and notes.
fn types(
    specification: &Specification,
    source: String,
    options: &Options,
) -> (String, Vec<Loss>, Vec<String>, Vec<Note>) {
    let mut ir = lower::lower_specification(specification);
    // That of a contract is the contract, wherever it lies.
    ir.source = Some(source).filter(|_| specification.contract.bundle.vendor.is_empty());
    ir.derives = options.derives.iter().map(|Derive(path)| path.clone()).collect();
    let definitions =
        options.definition_types.iter().map(|one| (ReplacementTarget::Definition(one.target.clone()), one));
    let formats = options.format_types.iter().map(|one| (ReplacementTarget::Format(one.target.clone()), one));
    let numbers = options.number_types.iter().map(|one| (ReplacementTarget::NumberFormat(one.target.clone()), one));
    ir.replacements = definitions
        .chain(formats)
        .chain(numbers)
        .map(|(target, one)| Replacement { target, path: one.path.clone(), is_used: false })
        .collect();
    ir.json_schemas = options.json_schema.then(|| plain(&specification.contract.bundle.schema)["$defs"].to_string());
    apply_unknown_keys(&mut ir, options.unknown_keys);
    ir.merges_absent_and_null = options.presence == Presence::Option;
    ir.event_features = options.event_features;
    ir.layout = options.layout;
    ir.fill_defaults = options.fill_defaults;
    let ir = passes::run(ir, &specification.contract);
    let (unvalidated, has_residual) = (ir.unvalidated_definitions(), ir.residual.is_some());
    let losses = ir.losses.iter().map(|loss| Loss {
        place: loss.provenance.to_string(),
        what: loss.what.clone(),
        validated: has_residual && !loss.is_permanent && !unvalidated.contains(loss.provenance.definition.as_str()),
    });
    let unused = ir.replacements.iter().filter(|replacement| !replacement.is_used);
    let unused = unused.map(|unused| match &unused.target {
        ReplacementTarget::Format(name) => format!("the format {name} of strings"),
        ReplacementTarget::NumberFormat(name) => format!("the format {name} of numbers"),
        ReplacementTarget::Definition(name) => format!("the definition {name}"),
    });
    (emit::single(&ir, options.support.as_deref()), losses.collect(), unused.collect(), notes(&ir))
}

/// Returns what is worth knowing about the types as a whole.
fn notes(ir: &Ir) -> Vec<Note> {
    let mut notes: Vec<Note> = ir
        .unsatisfiable
        .iter()
        .map(|(provenance, why)| Note { level: "warning", code: "unsatisfiable", text: format!("{provenance}: {why}") })
        .collect();
    if let [first, rest @ ..] = &ir.undecided[..] {
        let text = format!(
            "{}: oneOf refuses a value that several of its schemas accept, and these differ in no required property; the \
             discriminator decides nothing in it",
            and_others(&first.to_string(), rest.len())
        );
        notes.push(Note { level: "warning", code: "discriminator", text });
    }
    if let [(what, name, taken), rest @ ..] = &ir.renamed[..] {
        let text = format!("{}: the type is {name}, since {taken} is a definition", and_others(what, rest.len()));
        notes.push(Note { level: "note", code: "renamed", text });
    }
    let unchecked: Vec<&str> = emit::unchecked_aliases(ir).collect();
    if let [first, rest @ ..] = &unchecked[..] {
        let text = format!(
            "{}: the limits are checked in fields, items and bodies, not by the name alone",
            and_others(first, rest.len())
        );
        notes.push(Note { level: "note", code: "aliases", text });
    }
    notes
}

/// Makes every struct that accepts and drops undeclared keys keep or reject them.
fn apply_unknown_keys(ir: &mut Ir, unknown_keys: UnknownKeys) {
    if unknown_keys == UnknownKeys::Ignore {
        return;
    }
    for id in ir.ids().collect::<Vec<_>>() {
        let provenance = ir.item(id).provenance.clone();
        let drops_keys = matches!(&ir.item(id).shape, Shape::Struct(object) if !object.closed && object.rest.is_none());
        if !drops_keys {
            continue;
        }
        let rest = (unknown_keys == UnknownKeys::Keep)
            .then(|| TypeRef { shape: ir.add(Shape::Json, provenance.labelled("rest")), nullable: false });
        if let Shape::Struct(object) = &mut ir.item_mut(id).shape {
            (object.closed, object.rest) = (rest.is_none(), rest);
        }
    }
}

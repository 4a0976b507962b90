//! Any OpenAPI or JSON Schema document, not only a contract of ours: nothing in it stops the rest. What cannot be read as
//! it is written accepts anything and is named.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jsonschema::{Draft, Validator};
use serde_json::{Value, json};

use super::info::Info;
use super::written::Written;
use super::{Contract, Traffic, compile, event, lint, operation};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dialect::{DYNAMIC, Dialect};
use crate::document::{Definition, Document, Place, referenced_definition, subschemas};
use crate::elsewhere::Elsewhere;
use crate::keywords::{Holds, holds};
use crate::load::{LoadError, Sources, load_with};
use crate::node::{Entry, Kind, Node};
use crate::normalise::{Target, normalise};
use crate::pointer::Pointer;
use crate::text::FileId;

/// A document that types can be made of.
#[derive(Debug)]
pub struct Specification {
    /// Its definitions, events and calls.
    pub contract: Contract,
    /// The definition of the whole document, when it is a JSON Schema.
    pub root: Option<String>,
    /// The schema that decides where types cannot. Absent when `jsonschema` cannot read it either, and for a contract of
    /// ours, whose types hold all of it.
    pub whole: Option<Whole>,
    /// Definitions that accept more than they say, and why.
    pub losses: Vec<(String, String)>,
}

/// The schema that `jsonschema` is asked.
#[derive(Debug, Clone)]
pub enum Whole {
    /// That of the bundle, in which each definition stands as `#/$defs/<name>`.
    Flat,
    /// The document as it was written, which is that of the root.
    Written(Written),
}

/// What came of reading one.
#[derive(Debug)]
pub struct Reading {
    /// Absent when nothing could be made of it.
    pub specification: Option<Specification>,
    /// Everything that is wrong with it.
    pub diagnostics: Vec<Diagnostic>,
    /// The files, to show diagnostics with.
    pub sources: Sources,
}

/// What `format` does in a document that does not say so. In a contract of ours it always decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Formats {
    /// Nothing, as JSON Schema has it.
    Annotate,
    /// A text that does not have the format is refused.
    Assert,
}

const CODE: &str = "specification/unknown";

/// Reads the document `path`, and what its references lead to here and `elsewhere`. `name` is what the root of a JSON
/// Schema is called.
pub fn read(path: &Path, name: Option<&str>, formats: Formats, elsewhere: &Elsewhere) -> Result<Reading, LoadError> {
    let mut diagnostics = Diagnostics::default();
    let sources = load_with(path, Path::new(""), elsewhere, &mut diagnostics)?;
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(from_sources(sources, name, &stem, formats, diagnostics))
}

/// Makes a specification of documents in memory; `stem` names a root that has neither a name given nor a title.
pub fn from_sources(
    sources: Sources,
    name: Option<&str>,
    stem: &str,
    formats: Formats,
    mut diagnostics: Diagnostics,
) -> Reading {
    let is_contract = sources
        .root()
        .root
        .as_ref()
        .is_some_and(|root| root.get("info").and_then(|info| info.get("x-vistoria")).is_some());
    if is_contract {
        let outcome = super::from_sources(sources, diagnostics);
        let of_contract = |contract| Specification { contract, root: None, whole: None, losses: Vec::new() };
        return Reading {
            specification: outcome.contract.map(of_contract),
            diagnostics: outcome.diagnostics,
            sources: outcome.sources,
        };
    }
    let specification = sources.root().root.as_ref().and_then(|root| {
        let dialect = dialect(root, &sources, &mut diagnostics)?;
        Some(specification(root, dialect, &sources, (name, stem, formats), &mut diagnostics))
    });
    Reading { specification, diagnostics: diagnostics.sorted(), sources }
}

/// The dialect of a document; `None` for one that is not read at all.
fn dialect(root: &Node, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Dialect> {
    let text = |key: &str| root.get(key).and_then(Node::as_str);
    if let Some(version) = text("openapi") {
        return Some(match version.split('.').nth(1) {
            Some("0") => Dialect::OpenApi30,
            _ => text("jsonSchemaDialect").and_then(Dialect::named).unwrap_or(Dialect::Draft202012),
        });
    }
    if root.get("swagger").is_some() {
        diagnostics
            .error(CODE, root.at, Pointer::root().child("swagger"), "OpenAPI 2.0 is not read")
            .help("convert the document to OpenAPI 3");
        return None;
    }
    if !root.is_object() && !matches!(root.kind, Kind::Bool(_)) {
        diagnostics.error(CODE, root.at, Pointer::root(), "neither an OpenAPI document nor a JSON Schema");
        return None;
    }
    let said = sources.dialect(FileId(0));
    if let Some(uri) = text("$schema").filter(|_| said.is_none()) {
        let message = format!("the dialect \"{uri}\" is not known; the document is read as 2020-12");
        diagnostics
            .warning(CODE, root.at, Pointer::root().child("$schema"), message)
            .help("say with --document URL=PATH where its metaschema is");
    }
    Some(said.unwrap_or(Dialect::Draft202012))
}

fn specification(
    root: &Node,
    dialect: Dialect,
    sources: &Sources,
    (given, stem, formats): (Option<&str>, &str, Formats),
    diagnostics: &mut Diagnostics,
) -> Specification {
    let formats = if asserts_formats(root, sources) { Formats::Assert } else { formats };
    let is_openapi = root.get("openapi").is_some();
    let title = title(root, is_openapi);
    let webhooks = if is_openapi { event::read_any(root, sources) } else { Vec::new() };
    let calls = if is_openapi { operation::read_any(root, sources) } else { Vec::new() };
    let whole_document: Target = (FileId(0), Pointer::root());
    let roots = if is_openapi {
        event::roots(root, &webhooks, &calls)
    } else {
        let wished = given.or(title.as_deref()).unwrap_or(stem);
        let root_itself = (whole_document.clone(), wished.to_owned());
        std::iter::once(root_itself).chain(definitions(root)).collect()
    };
    let (mut document, names) = normalise(sources, &roots, dialect, diagnostics);
    if formats == Formats::Annotate {
        without_formats(&mut document);
    }
    let mut losses = Vec::new();
    let compiled = unbuildable(&mut document, &mut losses, diagnostics);
    let is_sound = compiled.is_some();
    dynamic_references(&document, &mut losses);
    let leads_nowhere = "a reference leads to nothing that is here";
    losses.extend(document.dangling.iter().map(|name| (name.clone(), leads_nowhere.to_owned())));
    own_vocabularies(sources, &names, &mut document, &mut losses);
    turned_around(&mut document, &mut losses);
    let info = Info {
        vendor: String::new(),
        title: title.unwrap_or_else(|| given.unwrap_or(stem).to_owned()),
        documents: Vec::new(),
    };
    let traffic = Traffic {
        events: event::named(webhooks, &names),
        operations: operation::named(calls, &names),
        signatures: Vec::new(),
    };
    // As long as nothing was lost, nothing was opened either.
    let compiled = compiled.filter(|_| losses.is_empty()).unwrap_or_else(|| compile::schema(&document, ""));
    let mut contract = compile::bundle(document, info, Vec::new(), traffic, sources.fingerprint(), compiled);
    // A flat document says the same and has every definition; unless something in the original could not be made flat.
    let original = (!losses.is_empty() && !is_openapi).then(|| Written::of(sources, dialect, formats));
    let original = original.filter(|written| written.compile().is_ok());
    // What compiled, compiles with some of it open.
    let mut is_readable =
        || is_sound || with_all_definitions(&mut contract.bundle.schema, |schema| builds(schema).is_ok());
    let whole = match original {
        Some(written) => Some(Whole::Written(written)),
        None => is_readable().then_some(Whole::Flat),
    };
    Specification { contract, root: names.get(&whole_document).filter(|_| !is_openapi).cloned(), whole, losses }
}

/// What flat documents are written in.
const FLAT: Dialect = Dialect::Draft202012;

/// The named definitions of a JSON Schema.
fn definitions(root: &Node) -> Vec<(Target, String)> {
    let of = |keyword: &'static str| {
        let pointer = Pointer::root().child(keyword);
        let entries = root.get(keyword).map(Node::entries).unwrap_or_default().iter();
        entries.map(move |entry| ((FileId(0), pointer.child(&entry.key)), entry.key.clone()))
    };
    of("$defs").chain(of("definitions")).collect()
}

/// The `jsonschema` crate's name for a dialect.
pub fn draft(dialect: Dialect) -> Draft {
    match dialect {
        Dialect::OpenApi30 | Dialect::Draft4 => Draft::Draft4,
        Dialect::Draft6 => Draft::Draft6,
        Dialect::Draft7 => Draft::Draft7,
        Dialect::Draft201909 => Draft::Draft201909,
        Dialect::Draft202012 => Draft::Draft202012,
    }
}

fn title(root: &Node, is_openapi: bool) -> Option<String> {
    let holder = if is_openapi { root.get("info")? } else { root };
    let title = holder.get("title")?.as_str()?.trim();
    (!title.is_empty()).then(|| title.to_owned())
}

/// Those that the metaschema refuses, so that the others can be used.
fn bad_definitions(document: &mut Document, losses: &mut Vec<(String, String)>, diagnostics: &mut Diagnostics) {
    for (name, definition) in &mut document.definitions {
        let Some((place, message)) = lint::refused(&definition.schema) else { continue };
        let at = definition.schema.pointed(&place).map_or(definition.schema.at, |node| node.at);
        diagnostics.warning("specification/not-a-schema", at, definition.pointer.join(&place), message);
        losses.push((name.clone(), "it is no schema".to_owned()));
        definition.schema = Node::new(definition.schema.at, Kind::Bool(true));
    }
}

/// The schema of all definitions, when all of them are schemas that compile. Those that do not accept anything after this.
fn unbuildable(
    document: &mut Document,
    losses: &mut Vec<(String, String)>,
    diagnostics: &mut Diagnostics,
) -> Option<compile::Compiled> {
    let mut compiled = compile::schema(document, "");
    // Nearly always; and then the metaschema has nothing to say either.
    if with_all_definitions(&mut compiled.0, |schema| builds(schema).is_ok()) {
        return Some(compiled);
    }
    bad_definitions(document, losses, diagnostics);
    let mut compiled = compile::schema(document, "");
    if with_all_definitions(&mut compiled.0, |schema| builds(schema).is_ok()) {
        return Some(compiled);
    }
    let (schema, _) = compiled;
    // Those that the metaschema lets pass, and `jsonschema` cannot compile all the same.
    for (name, definition) in &mut document.definitions {
        // Alone, with nothing behind its references.
        let mut alone = json!({"$ref": crate::law::definition(name), "$defs": {}});
        for referenced in schema["$defs"].as_object().into_iter().flat_map(serde_json::Map::keys) {
            alone["$defs"][referenced] = Value::Bool(true);
        }
        alone["$defs"][name] = schema["$defs"][name].clone();
        let Err(error) = builds(&alone) else { continue };
        let at = definition.schema.at;
        diagnostics.warning("specification/not-a-schema", at, definition.pointer.clone(), error.to_string());
        losses.push((name.clone(), "it cannot be compiled".to_owned()));
        definition.schema = Node::new(at, Kind::Bool(true));
    }
    None
}

/// The validator of a flat document.
fn builds(schema: &Value) -> Result<Validator, jsonschema::ValidationError<'static>> {
    jsonschema::options().with_draft(draft(FLAT)).build(schema)
}

/// What `look` makes of a flat document that leads to every one of its definitions, so that all are compiled.
fn with_all_definitions<T>(flat: &mut Value, look: impl FnOnce(&Value) -> T) -> T {
    let names = flat["$defs"].as_object().into_iter().flat_map(serde_json::Map::keys);
    let all: Value = names.map(|name| json!({"$ref": crate::law::definition(name)})).collect();
    flat["allOf"] = all;
    let seen = look(flat);
    if let Some(keywords) = flat.as_object_mut() {
        keywords.remove("allOf");
    }
    seen
}

/// A reference that depends on the way there accepts anything.
fn dynamic_references(document: &Document, losses: &mut Vec<(String, String)>) {
    for (name, definition) in &document.definitions {
        if any_schema(definition, |schema| DYNAMIC.iter().any(|keyword| schema.get(keyword).is_some())) {
            losses.push((name.clone(), "a reference depends on the way to it".to_owned()));
        }
    }
}

/// What keywords mean in a file whose metaschema chooses its vocabularies, the metaschema says: without one of those that
/// are always here they mean nothing, and with another one something that nobody here knows.
fn own_vocabularies(
    sources: &Sources,
    names: &BTreeMap<Target, String>,
    document: &mut Document,
    losses: &mut Vec<(String, String)>,
) {
    for ((file, _), name) in names {
        let root = sources.file(*file).root.as_ref();
        let Some(chosen) = root.and_then(|root| sources.metaschema(root)?.get("$vocabulary")) else { continue };
        let dialect = sources.dialect(*file).unwrap_or(FLAT);
        let is_of = |uri: &str, name: &str| uri.starts_with("https://json-schema.org/") && uri.ends_with(name);
        let needed = VOCABULARIES.iter().filter(|(_, since)| dialect >= *since);
        let is_whole = needed.into_iter().all(|(name, _)| chosen.entries().iter().any(|entry| is_of(&entry.key, name)));
        if !is_whole && let Some(definition) = document.definitions.get_mut(name) {
            definition.schema = Node::new(definition.schema.at, Kind::Bool(true));
        }
        let is_known = |entry: &Entry| is_of(&entry.key, "") || !matches!(entry.value.kind, Kind::Bool(true));
        if !is_whole || !chosen.entries().iter().all(is_known) {
            losses.push((name.clone(), "its dialect has other vocabularies".to_owned()));
        }
    }
}

/// Whether the metaschema of a document makes formats decide.
fn asserts_formats(root: &Node, sources: &Sources) -> bool {
    let chosen = sources.metaschema(root).and_then(|metaschema| metaschema.get("$vocabulary"));
    chosen.map(Node::entries).unwrap_or_default().iter().any(|entry| {
        entry.key.ends_with("/vocab/format-assertion")
            || (entry.key.ends_with("/2019-09/vocab/format") && matches!(entry.value.kind, Kind::Bool(true)))
    })
}

/// Those that decide something, and the dialects that have them.
const VOCABULARIES: [(&str, Dialect); 3] = [
    ("/vocab/applicator", Dialect::Draft201909),
    ("/vocab/validation", Dialect::Draft201909),
    ("/vocab/unevaluated", Dialect::Draft202012),
];

/// Keywords under which accepting more may mean accepting less.
const TURNS_AROUND: [&str; 6] = ["not", "oneOf", "if", "contains", "unevaluatedProperties", "unevaluatedItems"];

/// A place that accepts more than it says makes a schema accept less where it stands under `not` and its like: such a
/// schema accepts anything too, and so on to those that refer to it.
fn turned_around(document: &mut Document, losses: &mut Vec<(String, String)>) {
    if losses.is_empty() {
        return;
    }
    let referring = referring(document);
    let mut open: Vec<String> = losses.iter().map(|(name, _)| name.clone()).collect();
    // Whatever leads to an open place, once.
    let mut seen: BTreeSet<String> = open.iter().cloned().collect();
    let mut next = 0;
    while next < open.len() {
        let name = open[next].clone();
        next += 1;
        if let Some(definition) = document.definitions.get_mut(&name)
            && definition.schema.is_object()
            && any_schema(definition, has_turn)
        {
            definition.schema = Node::new(definition.schema.at, Kind::Bool(true));
            losses.push((name.clone(), "what it refuses turns on a place that accepts anything".to_owned()));
        }
        let new = referring.get(&name).into_iter().flatten().filter(|name| seen.insert((*name).clone()));
        open.extend(new.cloned());
    }
}

/// For each definition, those that refer to it.
fn referring(document: &Document) -> BTreeMap<String, Vec<String>> {
    let mut referring: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, definition) in &document.definitions {
        let mut open = vec![Place { schema: &definition.schema, pointer: Pointer::root() }];
        while let Some(place) = open.pop() {
            if let Some(to) = referenced_definition(place.schema) {
                referring.entry(to.to_owned()).or_default().push(name.clone());
            }
            open.extend(subschemas(&place));
        }
    }
    referring
}

fn has_turn(schema: &Node) -> bool {
    TURNS_AROUND.iter().any(|keyword| schema.get(keyword).is_some())
}

/// Whether any schema in a definition is so.
fn any_schema(definition: &Definition, is_so: fn(&Node) -> bool) -> bool {
    let mut open = vec![Place { schema: &definition.schema, pointer: Pointer::root() }];
    while let Some(place) = open.pop() {
        if is_so(place.schema) {
            return true;
        }
        open.extend(subschemas(&place));
    }
    false
}

/// The keyword that a format becomes where it decides nothing, so that a type may still be chosen by it.
pub const FORMAT: &str = "x-format";

/// Formats decide nothing in a document that does not say so.
fn without_formats(document: &mut Document) {
    document.definitions.values_mut().for_each(|definition| strip(&mut definition.schema));
}

fn strip(schema: &mut Node) {
    let Kind::Object(entries) = &mut schema.kind else { return };
    for entry in entries {
        if entry.key == "format" {
            FORMAT.clone_into(&mut entry.key);
        }
        match (holds(&entry.key), &mut entry.value.kind) {
            (Some(Holds::Schema), _) => strip(&mut entry.value),
            (Some(Holds::SchemaList), Kind::Array(items)) => items.iter_mut().for_each(strip),
            (Some(Holds::SchemaMap), Kind::Object(entries)) => {
                entries.iter_mut().for_each(|entry| strip(&mut entry.value));
            }
            _ => {}
        }
    }
}

impl Specification {
    /// The schema that decides where types cannot, and how it is read.
    pub fn asked(&self) -> Option<(&Value, Dialect)> {
        match self.whole.as_ref()? {
            Whole::Flat => Some((&self.contract.bundle.schema, FLAT)),
            Whole::Written(written) => Some((&written.schema, written.dialect)),
        }
    }
}

impl Whole {
    /// Whether it is the bundle's.
    pub fn is_flat(&self) -> bool {
        matches!(self, Self::Flat)
    }
}

//! Any OpenAPI or JSON Schema document, not only a contract. A mistake in it never stops the reading: the place
//! where it stands accepts more than it should, and is listed as a loss.

mod definitions;
mod formats;
mod losses;
mod mistakes;
mod opened;
mod polarity;
mod suspicious;
mod unread;

use std::path::Path;

use serde_json::Value;

pub use definitions::{Definitions, schemas_at};
pub use formats::ANNOTATED_FORMAT;

pub use crate::dialect::Formats;

use self::losses::{compile_or_open, with_all_definitions};
use self::opened::Losses;
use super::bundle::Contract;
use super::info::Info;
use super::original::OriginalSchema;
use super::traffic::RawTraffic;
use super::{compile, discriminator, extension_keys};
use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dialect::Dialect;
use crate::document::Target;
use crate::document_codes;
use crate::level::Level;
use crate::load::{LoadError, load_with};
use crate::node::{Kind, Node};
use crate::normalise::normalise;
use crate::pointer::Pointer;
use crate::remote::RemoteDocuments;
use crate::sources::Sources;
use crate::text::FileId;

/// A document that types can be made of.
#[derive(Debug)]
pub struct Specification {
    /// Its definitions, events and calls.
    pub contract: Contract,
    /// The name of the root's definition, when the document is a JSON Schema.
    pub root: Option<String>,
    /// The schema that decides where types cannot. Absent when `jsonschema` cannot compile it, and for a contract, whose
    /// types decide everything or have losses.
    pub residual: Option<Residual>,
    /// Definitions that accept more than the document, and what.
    pub losses: Vec<(String, String)>,
}

/// The schema that `jsonschema` validates against where types do not decide.
#[derive(Debug, Clone)]
pub enum Residual {
    /// The bundle's schema, in which each definition is `#/$defs/<name>`.
    Normalised,
    /// The root as written, where the normalised form cannot say the same.
    Original(OriginalSchema),
}

/// The result of reading a document.
#[derive(Debug)]
pub struct SpecificationReading {
    /// The specification; absent when nothing could be made of the document.
    pub specification: Option<Specification>,
    /// All diagnostics.
    pub diagnostics: Vec<Diagnostic>,
    /// The files, for rendering diagnostics.
    pub sources: Sources,
}

const CODE: &Code = &document_codes::SPECIFICATION_UNKNOWN;

/// Reads the document `path` and the local and `remote` documents that it refers to. `name` names the root of a JSON Schema.
pub fn read(
    path: &Path,
    name: Option<&str>,
    formats: Formats,
    remote: &RemoteDocuments,
) -> Result<SpecificationReading, LoadError> {
    let mut diagnostics = Diagnostics::default();
    let sources = load_with(path, Path::new(""), remote, &mut diagnostics)?;
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(from_sources(sources, name, &stem, formats, diagnostics))
}

/// Makes a specification of documents in memory. `stem` names a root that has neither a given name nor a title.
pub fn from_sources(
    sources: Sources,
    name: Option<&str>,
    stem: &str,
    formats: Formats,
    mut diagnostics: Diagnostics,
) -> SpecificationReading {
    let is_contract = sources
        .root()
        .root
        .as_ref()
        .is_some_and(|root| root.get("info").and_then(|info| info.get("x-vistoria")).is_some());
    if is_contract {
        let reading = super::reading::from_sources(sources, diagnostics);
        let of_contract = |contract| Specification { contract, root: None, residual: None, losses: Vec::new() };
        return SpecificationReading {
            specification: reading.contract.map(of_contract),
            diagnostics: reading.diagnostics,
            sources: reading.sources,
        };
    }
    let specification = sources.root().root.as_ref().and_then(|root| {
        let dialect = dialect(root, &sources, &mut diagnostics)?;
        Some(specification(root, dialect, &sources, (name, stem, formats), &mut diagnostics))
    });
    // A contract cannot be used with such a reference; of any other document the rest is.
    diagnostics.each(|diagnostic| {
        if diagnostic.code.id == document_codes::DANGLING_REF.id {
            (diagnostic.code, diagnostic.level) = (&document_codes::SPECIFICATION_DANGLING_REF, Level::Warning);
        }
    });
    SpecificationReading { specification, diagnostics: diagnostics.sorted(), sources }
}

/// Returns the dialect of a document; `None`, with an error, for one that is neither OpenAPI 3 nor a JSON Schema.
fn dialect(root: &Node, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Dialect> {
    let text = |key: &str| root.get(key).and_then(Node::as_str);
    if unread::is_other_kind(root, diagnostics) {
        return None;
    }
    if let Some(version) = text("openapi") {
        return Some(match version.split('.').nth(1) {
            Some("0") => Dialect::OpenApi30,
            _ => text("jsonSchemaDialect").and_then(Dialect::named).unwrap_or(Dialect::Draft202012),
        });
    }
    if !root.is_object() && !matches!(root.kind, Kind::Bool(_)) {
        diagnostics.error(CODE, root.at, Pointer::root(), "neither an OpenAPI document nor a JSON Schema");
        return None;
    }
    let mut keys = root.entries().iter().map(|entry| entry.key.as_str());
    if !keys.clone().any(suspicious::says_something) && keys.any(|key| !suspicious::is_keyword(key)) {
        let message = "neither an OpenAPI document nor a JSON Schema: none of its keys says what a value must be";
        diagnostics.error(CODE, root.at, Pointer::root(), message);
        return None;
    }
    let named = sources.dialect(FileId(0));
    if let Some(uri) = text("$schema").filter(|_| named.is_none()) {
        let message = format!("the dialect \"{uri}\" is not known; the document is read as 2020-12");
        diagnostics
            .warning(CODE, root.at, Pointer::root().child("$schema"), message)
            .help("pass --document URL=PATH for its metaschema");
    }
    Some(named.unwrap_or(Dialect::Draft202012))
}

fn specification(
    root: &Node,
    dialect: Dialect,
    sources: &Sources,
    (given, stem, formats): (Option<&str>, &str, Formats),
    diagnostics: &mut Diagnostics,
) -> Specification {
    let formats = if formats::are_asserted(root, sources) { Formats::Assert } else { formats };
    let is_openapi = root.get("openapi").is_some();
    let title = title(root, is_openapi);
    let raw = if is_openapi { RawTraffic::read_any(root, sources, diagnostics) } else { RawTraffic::default() };
    let whole: Target = (FileId(0), Pointer::root());
    let roots = if is_openapi {
        raw.roots(root)
    } else {
        let wished = given.or(title.as_deref()).unwrap_or(stem);
        std::iter::once((whole.clone(), wished.to_owned())).chain(definitions(root)).collect()
    };
    let (mut document, names) = normalise(sources, &roots, dialect, diagnostics);
    extension_keys::lint_any(root, &document, sources, diagnostics);
    let kind = kind(root);
    let schemas = suspicious::Schemas { document: &document, sources, dialect, kind: &kind };
    schemas.check(root, formats, diagnostics);
    if is_openapi {
        unread::report(root, diagnostics);
        formats::bound_numbers(&mut document);
    }
    discriminator::resolve(&mut document, &names, sources, diagnostics);
    let traffic = raw.named(&names, &mut document);
    if formats == Formats::Annotate {
        formats::make_annotations(&mut document);
    }
    let mut losses = Losses::new();
    let compiled = compile_or_open(&mut document, &mut losses, diagnostics);
    let is_sound = compiled.is_some();
    losses::dynamic_references(&document, &mut losses);
    losses::unresolved_references(&document, &mut losses);
    losses::circular_references(&document, &mut losses, diagnostics);
    losses::custom_vocabularies(sources, &names, &mut document, &mut losses);
    polarity::repair(&mut document, &mut losses);
    let info = Info {
        vendor: String::new(),
        title: title.unwrap_or_else(|| given.unwrap_or(stem).to_owned()),
        ..Info::default()
    };
    // Without losses the document is as it was compiled.
    let compiled = compiled.filter(|_| losses.is_empty()).unwrap_or_else(|| compile::schema(&document, ""));
    let mut contract = compile::bundle(document, info, Vec::new(), traffic, sources.fingerprint(), compiled);
    // The normalised form says the same and has every definition, unless something was lost on the way to it.
    let original = (!losses.is_empty() && !is_openapi).then(|| OriginalSchema::of(sources, dialect, formats));
    let original = original.filter(|original| original.compile().is_ok());
    // What compiled still compiles after some of it was opened.
    let mut is_usable = || is_sound || with_all_definitions(&mut contract.bundle.schema, losses::compiles);
    let residual = match original {
        Some(original) => Some(Residual::Original(original)),
        None => is_usable().then_some(Residual::Normalised),
    };
    Specification { contract, root: names.get(&whole).filter(|_| !is_openapi).cloned(), residual, losses }
}

/// Returns the named definitions of a JSON Schema.
fn definitions(root: &Node) -> Vec<(Target, String)> {
    let of = |keyword: &'static str| {
        let pointer = Pointer::root().child(keyword);
        let entries = root.get(keyword).map(Node::entries).unwrap_or_default().iter();
        entries.map(move |entry| ((FileId(0), pointer.child(&entry.key)), entry.key.clone()))
    };
    of("$defs").chain(of("definitions")).collect()
}

/// Returns what a document is, in words.
fn kind(root: &Node) -> String {
    let version = root.get("openapi").and_then(Node::as_str).map(|version| version.split('.').take(2));
    version.map_or_else(|| "JSON Schema".to_owned(), |parts| format!("OpenAPI {}", parts.collect::<Vec<_>>().join(".")))
}

fn title(root: &Node, is_openapi: bool) -> Option<String> {
    let holder = if is_openapi { root.get("info")? } else { root };
    let title = holder.get("title")?.as_str()?.trim();
    (!title.is_empty()).then(|| title.to_owned())
}

impl Specification {
    /// Returns the schema that decides where types cannot, and its dialect.
    pub fn residual_schema(&self) -> Option<(&Value, Dialect)> {
        match self.residual.as_ref()? {
            Residual::Normalised => Some((&self.contract.bundle.schema, Dialect::Draft202012)),
            Residual::Original(original) => Some((&original.schema, original.dialect)),
        }
    }
}

impl Residual {
    /// Checks whether this is the bundle's schema.
    pub fn is_normalised(&self) -> bool {
        matches!(self, Self::Normalised)
    }
}

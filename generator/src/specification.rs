//! Any OpenAPI or JSON Schema document to one Rust file.

use std::path::Path;

use serde::Serialize;
use vistoria_schemas::canonical::plain;
use vistoria_schemas::contract::specification::{Formats, Reading, read};
use vistoria_schemas::elsewhere::Elsewhere;
use vistoria_schemas::load::LoadError;

use crate::ir::{Ir, Replaced, Replacement, Shape, Typed};
use crate::{emit, lower, passes, stack};

/// What came of a document.
pub struct Emitted {
    /// The file's text; absent when nothing could be made of the document.
    pub types: Option<String>,
    /// What the types do not hold.
    pub losses: Vec<Loss>,
    /// Formats and definitions that own types were given for and that the document does not have.
    pub unused: Vec<String>,
    /// What reading it said.
    pub reading: Reading,
}

/// A place that the types do not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Loss {
    /// The definition, and the way from it.
    pub place: String,
    /// What is not held.
    pub what: String,
    /// Whether the schema holds it when a value is decoded.
    pub held: bool,
}

/// How types are wanted.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// What the root of a JSON Schema is called; its title, or the file, unless said.
    pub root: Option<String>,
    /// The path of a support module, when it is not to be in the file.
    pub support: Option<String>,
    /// Paths of traits that all types derive, beside `Debug`, `Clone` and `PartialEq`; a derive macro each.
    pub derives: Vec<Derive>,
    /// What becomes of keys that the document neither names nor forbids.
    pub unknown_keys: UnknownKeys,
    /// How a field is read that may be absent and may be null.
    pub presence: Presence,
    /// Whether an absent field has the default that the document gives it.
    pub fills_defaults: bool,
    /// Whether each event has a feature of Cargo's, without which it is an unknown one.
    pub event_features: bool,
    /// Where types stand.
    pub layout: Layout,
    /// Whether types of definitions implement `schemars::JsonSchema`, with the schema that they came from.
    pub json_schema: bool,
    /// Where the documents of servers are that references lead to. Such a reference is a fault otherwise.
    pub elsewhere: Elsewhere,
    /// Types of somebody else's for the texts of a format, each with that.
    pub formats: Vec<Own>,
    /// The same for definitions, by their names in the document.
    pub types: Vec<Own>,
}

/// A type that is not emitted, and what it is for: `date-time=jiff::Timestamp`. It needs `serde`'s two traits, `Debug`,
/// `Clone` and `PartialEq`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// The format or the definition.
    of: String,
    /// The type, as Rust.
    path: String,
}

impl std::str::FromStr for Own {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (of, path) = text.rsplit_once('=').ok_or("write it as NAME=PATH")?;
        syn::parse_str::<syn::TypePath>(path).map_err(|error| format!("no type of Rust: {error}"))?;
        Ok(Self { of: of.to_owned(), path: path.to_owned() })
    }
}

/// The path of a derive macro, such as `Eq` or `my_crate::Audited`: what is emitted is Rust whatever is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Derive(String);

impl std::str::FromStr for Derive {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let path = syn::parse_str::<syn::Path>(text).map_err(|error| format!("no path of Rust: {error}"))?;
        let is_plain = path.segments.iter().all(|segment| segment.arguments.is_none());
        if is_plain { Ok(Self(text.to_owned())) } else { Err("the path of a macro has no arguments".to_owned()) }
    }
}

/// How a field is read that may be absent and may be null.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Presence {
    /// Absent, null and a value are three things: a `Maybe`.
    #[default]
    Exact,
    /// Absent and null are one: an `Option`, which is written by being absent.
    Option,
}

/// Where types stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Layout {
    /// One after the other.
    #[default]
    Flat,
    /// Those of each component in a module of its name. They are known by their names alone too.
    ModulePerComponent,
}

/// What becomes of keys that the document neither names nor forbids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum UnknownKeys {
    /// They are accepted and not kept.
    #[default]
    Ignore,
    /// They are kept in a field `rest`, and written back.
    Keep,
    /// They are refused, though the document accepts them.
    Deny,
}

/// Makes types of the document `path`:
///
/// ```no_run
/// # use vistoria_generator::specification::Options;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let made = vistoria_generator::specification::emit("spec.yaml".as_ref(), &Options::default())?;
/// let types: String = made.types.ok_or("no types")?;
/// # Ok(())
/// # }
/// ```
pub fn emit(path: &Path, options: &Options) -> Result<Emitted, LoadError> {
    stack::deep(|| emitted(path, options))
}

fn emitted(path: &Path, options: &Options) -> Result<Emitted, LoadError> {
    let reading = read(path, options.root.as_deref(), Formats::Annotate, &options.elsewhere)?;
    let support = options.support.as_deref();
    let (mut types, mut losses, mut unused) = (None, Vec::new(), Vec::new());
    if let Some(specification) = &reading.specification {
        let mut ir = lower::lower_specification(specification);
        ir.derives = options.derives.iter().map(|Derive(path)| path.clone()).collect();
        let formats = options.formats.iter().map(|own| (Replaced::Format(own.of.clone()), own));
        let definitions = options.types.iter().map(|own| (Replaced::Definition(own.of.clone()), own));
        let all = definitions.chain(formats);
        ir.replacements = all.map(|(of, own)| Replacement { of, path: own.path.clone(), is_used: false }).collect();
        ir.described = options.json_schema.then(|| plain(&specification.contract.bundle.schema)["$defs"].to_string());
        unknown_keys(&mut ir, options.unknown_keys);
        ir.joins_absent_and_null = options.presence == Presence::Option;
        ir.event_features = options.event_features;
        ir.layout = options.layout;
        ir.fills_defaults = options.fills_defaults;
        let ir = passes::run(ir, &specification.contract);
        let (unasked, is_asked) = (ir.unasked(), ir.residual.is_some());
        losses.extend(ir.losses.iter().map(|loss| Loss {
            place: loss.provenance.to_string(),
            what: loss.what.clone(),
            held: is_asked && !loss.is_lost && !unasked.contains(loss.provenance.definition.as_str()),
        }));
        unused.extend(ir.replacements.iter().filter(|replacement| !replacement.is_used).map(
            |unused| match &unused.of {
                Replaced::Format(name) => format!("the format {name}"),
                Replaced::Definition(name) => format!("the definition {name}"),
            },
        ));
        types = Some(emit::single(&ir, support));
    }
    Ok(Emitted { types, losses, unused, reading })
}

fn unknown_keys(ir: &mut Ir, wanted: UnknownKeys) {
    if wanted == UnknownKeys::Ignore {
        return;
    }
    for id in ir.ids().collect::<Vec<_>>() {
        let provenance = ir.item(id).provenance.clone();
        let is_open = matches!(&ir.item(id).shape, Shape::Struct(object) if !object.closed && object.rest.is_none());
        if !is_open {
            continue;
        }
        let rest = (wanted == UnknownKeys::Keep)
            .then(|| Typed { shape: ir.add(Shape::Json, provenance.labelled("rest")), nullable: false });
        if let Shape::Struct(object) = &mut ir.item_mut(id).shape {
            (object.closed, object.rest) = (rest.is_none(), rest);
        }
    }
}

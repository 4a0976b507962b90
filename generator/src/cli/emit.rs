//! `vistoria-gen emit`: its arguments, and what it prints.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use clap::{Args, ValueEnum};
use vistoria_generator::specification::{
    self, Derive, Emitted, Layout, Loss, Nullable, Objects, Options, Presence, TypeOverride, UnknownKeys,
};
use vistoria_schemas::contract::Level;

use super::{ElsewhereArguments, FailOn, print_error, print_output, written};

/// Reads OpenAPI 3.0 to 3.2 and JSON Schema draft 4 to 2020-12, as JSON or YAML.
///
/// Exit codes: 0 the types were written, even with losses, or are up to date; 1 they are stale (with --check), or what --fail-on
/// names was found; 2 the document has errors, or no types could be generated.
#[derive(Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(crate) struct EmitArguments {
    /// The document
    #[arg(value_name = "SPEC")]
    document: PathBuf,
    /// The file to write; standard output by default
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Write nothing; print a diff when the file is stale, and exit with 1 then
    #[arg(long, requires = "out")]
    check: bool,
    /// Exit with 1 when there is one of these
    #[arg(long, value_enum, value_name = "WHAT")]
    fail_on: Option<FailOn>,
    /// The type name of a JSON Schema's root; by default its title, else the file name
    #[arg(long, value_name = "NAME")]
    root: Option<String>,
    /// Write the losses (constraints the types do not check) to this JSON file
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// The path of an existing support module, such as vistoria_support; by default the support code is embedded in the file
    #[arg(long, value_name = "PATH")]
    support: Option<String>,
    /// A derive macro for all types, such as Eq or my_crate::Audited; may be repeated
    #[arg(long, value_name = "PATH")]
    derive: Vec<Derive>,
    /// A type for strings of a format, such as date-time=jiff::Timestamp; may be repeated
    #[arg(long, value_name = "FORMAT=TYPE")]
    format_type: Vec<TypeOverride>,
    /// A type for numbers of a format, such as int64=i64; may be repeated
    #[arg(long, value_name = "FORMAT=TYPE")]
    number_type: Vec<TypeOverride>,
    /// A type for a definition, by its name in the document; may be repeated
    #[arg(long, value_name = "NAME=TYPE")]
    own_type: Vec<TypeOverride>,
    /// Implement schemars::JsonSchema, with the schemas of the document
    #[arg(long)]
    json_schema: bool,
    /// The representation of a field that may be absent and may be null
    #[arg(long, value_enum, value_name = "HOW", default_value_t = PresenceArgument::Exact)]
    presence: PresenceArgument,
    /// The type of a schema with properties, required or additionalProperties and without type; by default implied for OpenAPI,
    /// strict for JSON Schema
    #[arg(long, value_enum, value_name = "HOW")]
    objects: Option<ObjectsArgument>,
    /// Whether null is accepted where the document says nullable and OpenAPI gives that no effect
    #[arg(long, value_enum, value_name = "HOW", default_value_t = NullableArgument::Strict)]
    nullable: NullableArgument,
    /// Fill in the defaults of the document for absent fields
    #[arg(long)]
    fill_defaults: bool,
    /// Put each event behind a Cargo feature; the file lists what Cargo.toml needs
    #[arg(long)]
    event_features: bool,
    /// Put the types of each component into a module of its name, and re-export them
    #[arg(long)]
    module_per_component: bool,
    /// What is not in the document
    #[command(flatten)]
    elsewhere: ElsewhereArguments,
    /// How to treat keys that the document neither declares nor forbids
    #[arg(long, value_enum, value_name = "WHAT", default_value_t = UnknownKeysArgument::Ignore)]
    unknown_keys: UnknownKeysArgument,
}

#[derive(Clone, Copy, ValueEnum)]
enum UnknownKeysArgument {
    /// They are accepted and dropped
    Ignore,
    /// They are kept in a field `rest`, and encoded again
    Keep,
    /// They are rejected, though the document accepts them
    Deny,
}

#[derive(Clone, Copy, ValueEnum)]
enum ObjectsArgument {
    /// An object
    Implied,
    /// Any type, as JSON Schema has it
    Strict,
}

#[derive(Clone, Copy, ValueEnum)]
enum NullableArgument {
    /// It is not
    Strict,
    /// It is
    Lenient,
}

#[derive(Clone, Copy, ValueEnum)]
enum PresenceArgument {
    /// Absent, null and a value are three states
    Exact,
    /// Absent and null are one state: the field is an Option
    Option,
}

/// Generates types from a document.
pub(crate) fn emit(arguments: &EmitArguments) -> anyhow::Result<ExitCode> {
    let document = &arguments.document;
    let options = Options {
        root: arguments.root.clone(),
        support: arguments.support.clone(),
        derives: arguments.derive.clone(),
        format_types: arguments.format_type.clone(),
        number_types: arguments.number_type.clone(),
        definition_types: arguments.own_type.clone(),
        presence: match arguments.presence {
            PresenceArgument::Exact => Presence::Exact,
            PresenceArgument::Option => Presence::Option,
        },
        objects: arguments.objects.map(|objects| match objects {
            ObjectsArgument::Implied => Objects::Implied,
            ObjectsArgument::Strict => Objects::Strict,
        }),
        nullable: match arguments.nullable {
            NullableArgument::Strict => Nullable::Strict,
            NullableArgument::Lenient => Nullable::Lenient,
        },
        event_features: arguments.event_features,
        layout: if arguments.module_per_component { Layout::ModulePerComponent } else { Layout::Flat },
        fill_defaults: arguments.fill_defaults,
        json_schema: arguments.json_schema,
        remote: arguments.elsewhere.documents()?,
        unknown_keys: match arguments.unknown_keys {
            UnknownKeysArgument::Ignore => UnknownKeys::Ignore,
            UnknownKeysArgument::Keep => UnknownKeys::Keep,
            UnknownKeysArgument::Deny => UnknownKeys::Deny,
        },
    };
    let Emitted { types, losses, notes, unused, reading } = specification::emit(document, &options)?;
    for diagnostic in &reading.diagnostics {
        print_error(&format!("{}\n", reading.sources.display(diagnostic)));
    }
    let Some(types) = types else {
        print_error(&format!("error: no types could be generated from {}", document.display()));
        return Ok(ExitCode::from(2));
    };
    for note in &notes {
        print_error(&note.to_string());
    }
    for unused in &unused {
        print_error(&format!(
            "warning[generate/unused]: option for {unused} has no effect: the document has no such format or definition"
        ));
    }
    for line in summed_up(&losses) {
        print_error(&line);
    }
    if let Some(path) = &arguments.report {
        let report = serde_json::to_string_pretty(&losses)?;
        std::fs::write(path, report).with_context(|| format!("cannot write {}", path.display()))?;
    }
    let is = |level| reading.diagnostics.iter().any(|diagnostic| diagnostic.level == level);
    if is(Level::Error) {
        print_error("error: the document has errors; nothing was written");
        return Ok(ExitCode::from(2));
    }
    match &arguments.out {
        Some(path) if !written(path, &types, arguments.check)? => return Ok(ExitCode::from(1)),
        Some(_) => {}
        None => print_output(&types)?,
    }
    let is_lossy = losses.iter().any(|loss| !loss.validated);
    let is_warned = is(Level::Warning) || notes.iter().any(|note| note.level == "warning") || !unused.is_empty();
    // The process ends here; dropping a large document would only take time.
    std::mem::forget(reading);
    Ok(match arguments.fail_on {
        Some(FailOn::Loss) if is_lossy => ExitCode::from(1),
        Some(FailOn::Warning) if is_lossy || is_warned => ExitCode::from(1),
        _ => ExitCode::SUCCESS,
    })
}

/// Returns a line for each kind of loss, with the first places: a document may have hundreds of a kind.
fn summed_up(losses: &[Loss]) -> Vec<String> {
    const MAX_PLACES: usize = 3;
    let mut kinds: Vec<(&Loss, Vec<&str>)> = Vec::new();
    for loss in losses {
        match kinds.iter_mut().find(|(first, _)| (&first.what, first.validated) == (&loss.what, loss.validated)) {
            Some((_, places)) => places.push(&loss.place),
            None => kinds.push((loss, vec![&loss.place])),
        }
    }
    let line = |(loss, places): (&Loss, Vec<&str>)| {
        let validation = if loss.validated { "validated on decode" } else { "NOT validated" };
        let more = match places.len().saturating_sub(MAX_PLACES) {
            0 => String::new(),
            more => format!(" and {more} more; --report FILE lists all"),
        };
        let first = places[..places.len().min(MAX_PLACES)].join(", ");
        format!("note[generate/loss]: {} ({validation}): {first}{more}", loss.what)
    };
    kinds.into_iter().map(line).collect()
}

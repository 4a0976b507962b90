//! Emission: shapes to the text of a Rust file. Reads no document and cannot fail.

mod body;
mod by_type;
mod call;
mod collection;
mod described;
mod docs;
mod event;
mod form;
mod gates;
mod modules;
mod object;
mod one_of;
mod piece;
mod residual;
mod support;
mod table;
mod types;
mod value_enum;
mod widen;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use self::gates::Gates;
use self::modules::Modules;
use self::piece::{Piece, PlacedPiece};
use crate::ir::{Call, Ir, Shape, ShapeId, TypeRef};
use crate::stack;

/// Returns the text of one vendor's file, which imports the support module beside it.
pub fn emit(ir: &Ir) -> String {
    file(ir, "use super::support;\n\n")
}

/// Returns the text of a file with `uses` at its top.
fn file(ir: &Ir, uses: &str) -> String {
    let (gates, reachable) = (Gates::of(ir), ir.reachable());
    let modules = Modules::of(ir, &reachable);
    // The longest tasks first, so that no core waits for one at the end.
    let mut tasks = vec![Task::Beside];
    tasks.extend((!ir.events.is_empty()).then_some(Task::Dispatch(event::emit)));
    let of_calls = [call::calls, call::requests, call::responses];
    tasks.extend(of_calls.into_iter().filter(|_| !ir.calls.is_empty()).map(|what| Task::Dispatch(what)));
    let names = form::table_names(ir);
    let calls: Vec<(&Call, &[String])> =
        ir.calls.iter().zip(&names).map(|(call, (_, names))| (call, &names[..])).collect();
    tasks.extend(calls.chunks(CALLS_PER_TASK).map(Task::Calls));
    tasks.push(Task::Root);
    tasks.extend(reachable.chunks(TYPES_PER_TASK).map(Task::Types));
    let mut done = stack::par_map(&tasks, |task| match task {
        Task::Dispatch(what) => vec![Piece::rust(what(ir)).at_top()],
        Task::Calls(calls) => {
            calls.iter().flat_map(|(call, names)| of_call(ir, call, names)).map(Piece::at_top).collect()
        }
        Task::Root => ir.root.iter().flat_map(|root| residual::root(ir, root)).map(Piece::at_top).collect(),
        Task::Types(ids) => ids.iter().flat_map(|id| types(ir, *id, &gates, &modules)).collect(),
        Task::Beside => beside(ir, &gates, &modules),
    });
    let beside: Vec<PlacedPiece<'_>> = done.remove(0);
    let title = docs::line(&format!("{}.", ir.title.trim_end_matches('.')));
    let header = header(ir.source.as_deref());
    let mut text = format!("{header}//{title}\n{}\n{uses}{}", gates::manifest(ir), modules.uses());
    let mut outside = Vec::new();
    let mut inside: BTreeMap<&str, Vec<PlacedPiece<'_>>> = BTreeMap::new();
    for placed in done.into_iter().flatten().chain(beside) {
        match placed.component {
            Some(component) => inside.entry(component).or_default().push(placed),
            None => outside.push(placed),
        }
    }
    text.push_str(&joined(outside));
    for (component, pieces) in inside {
        text.push('\n');
        text.push_str(&modules.written(component, &joined(pieces)));
    }
    text
}

/// Joins pieces with an empty line between; consecutive types share a call of the macro.
fn joined(pieces: Vec<PlacedPiece<'_>>) -> String {
    let mut pieces = pieces.into_iter().peekable();
    let mut text = String::new();
    while let Some(PlacedPiece { gate, piece, .. }) = pieces.next() {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&gate);
        match piece {
            Piece::Text(items) => text.push_str(&items),
            Piece::Type(first) => {
                text.push_str("support::types! {\n");
                text.push_str(&first);
                let is_next = |next: &PlacedPiece<'_>| next.gate == gate && matches!(next.piece, Piece::Type(_));
                let mut room = MAX_TYPES_PER_CALL - 1;
                while let Some(PlacedPiece { piece: Piece::Type(next), .. }) =
                    pieces.next_if(|piece| room > 0 && is_next(piece))
                {
                    room -= 1;
                    text.push('\n');
                    text.push_str(&next);
                }
                text.push_str("}\n");
            }
        }
    }
    text
}

/// A part of a file that can be emitted in parallel with the others.
enum Task<'a> {
    /// An enum of all events, requests or responses.
    Dispatch(fn(&Ir) -> TokenStream),
    /// The parameters and the enums of responses, formatted one at a time: those of a large interface are too many tokens to hold at once.
    Calls(&'a [(&'a Call, &'a [String])]),
    /// The wrapper of the root.
    Root,
    /// The types of shapes.
    Types(&'a [ShapeId]),
    /// Aliases, the residual schema, and the implementations of `JsonSchema`.
    Beside,
}

/// Emits what each call has of its own: the table of its parameters and the enum of its responses, whose forms have tables of
/// these names.
fn of_call(ir: &Ir, call: &Call, names: &[String]) -> impl Iterator<Item = Piece> {
    let response = Piece::rust(call::response(ir, call, names));
    form::parameters(ir, call).into_iter().chain([response])
}

/// The number of calls in one task.
const CALLS_PER_TASK: usize = 64;

/// The number of types in one call of the macro. The compiler copies what it matched so far in a call each time a pattern may
/// end, so that long calls take quadratic time.
const MAX_TYPES_PER_CALL: usize = 64;

/// The number of shapes in one task.
const TYPES_PER_TASK: usize = 1024;

/// Emits the type of a shape that has a name, with its implementations.
fn types<'a>(ir: &Ir, id: ShapeId, gates: &Gates, modules: &Modules<'a>) -> Vec<PlacedPiece<'a>> {
    let Some(name) = ir.item(id).name.as_deref() else { return Vec::new() };
    let mut pieces = Vec::new();
    match ir.shape(id) {
        Shape::Struct(object) => pieces.extend(object::emit(ir, id, name, object)),
        Shape::ByType(variants) => pieces.push(by_type::emit(ir, id, name, variants)),
        Shape::OneOf(alternatives) => pieces.push(one_of::emit(ir, id, name, alternatives)),
        Shape::StringEnum(texts) => pieces.push(value_enum::of_texts(ir, id, name, texts)),
        Shape::NumberEnum(numbers) => pieces.push(value_enum::of_numbers(ir, id, name, numbers)),
        Shape::List(_) | Shape::Array(..) | Shape::Tuple(_) | Shape::Map(_) => {
            pieces.extend(collection::emit(ir, id, name));
        }
        _ => {}
    }
    let placed = |piece| PlacedPiece { component: modules.component(ir, id), gate: gates.before(id), piece };
    pieces.into_iter().map(placed).collect()
}

/// Emits aliases, the residual schema, and the implementations of `JsonSchema`.
fn beside<'a>(ir: &Ir, gates: &Gates, modules: &Modules<'a>) -> Vec<PlacedPiece<'a>> {
    let mut all = Vec::new();
    for (name, typed) in &ir.aliases {
        let docs = docs::text(&ir.item(typed.shape).docs, &format!("`{name}`."), "");
        let piece = Piece::Text(format!("{docs}pub type {name} = {};\n", types::of_typed(ir, *typed)));
        let (component, gate) = (modules.component(ir, typed.shape), gates.before(ir.resolved(typed.shape)));
        all.push(PlacedPiece { component, gate, piece });
    }
    all.extend(form::module(ir).map(Piece::at_top));
    all.extend(residual::module(ir).into_iter().map(Piece::at_top));
    all.extend(described::emit(ir, gates).map(Piece::rust).map(Piece::at_top));
    all
}

/// Returns the names of aliases of types with limits, which are checked where they are used.
pub fn unchecked_aliases(ir: &Ir) -> impl Iterator<Item = &str> {
    let is_limited = |typed: &TypeRef| !table::rows(ir, typed.shape, false).is_empty();
    ir.aliases.iter().filter(move |(_, typed)| is_limited(typed)).map(|(name, _)| name.as_str())
}

/// Returns the text of a file that needs no other: with the support module inside, or with an import of the one at `path`.
pub fn single(ir: &Ir, path: Option<&str>) -> String {
    if let Some(path) = path {
        return file(ir, &support::import(path));
    }
    let mut text = file(ir, "");
    let support = support::embedded(&text);
    text.push('\n');
    text.push_str(&support);
    text
}

/// Returns the first lines of a generated file, of the document `source` if it is not a contract. They are no doc comment,
/// since a file may be included in a module.
pub fn header(source: Option<&str>) -> String {
    match source {
        Some(source) => format!("// Generated by vistoria-gen from {source}. Edit that document, not this file.\n//\n"),
        None => "// Generated by vistoria-gen. Edit the contract, not this file.\n//\n".to_owned(),
    }
}

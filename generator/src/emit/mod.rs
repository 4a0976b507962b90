//! Shapes to Rust. Builds tokens, formats once at the end, reads no document, and cannot fail.

mod by_type;
mod call;
mod collection;
mod described;
mod docs;
mod event;
mod gates;
mod held;
mod modules;
mod object;
mod one_of;
mod support;
mod table;
mod types;
mod widen;
mod words;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use self::gates::Gates;
use self::modules::Modules;
use crate::ir::{Call, Ir, Shape, ShapeId};
use crate::stack;

/// Something that stands in a file.
enum Piece {
    /// A type, as it stands among others in a call of `support::types!`; formatters leave that alone.
    Type(String),
    /// Text as it is to stand there.
    Text(String),
}

/// A piece, and where it stands.
struct Placed<'a> {
    /// The component in whose module it stands, when it stands in one.
    component: Option<&'a str>,
    /// The attribute before it.
    gate: String,
    piece: Piece,
}

impl Piece {
    fn rust(items: TokenStream) -> Self {
        let file: syn::File =
            syn::parse2(items).expect("emission makes Rust, whatever the shapes: anything else is a bug here");
        Self::Text(prettyplease::unparse(&file))
    }
}

/// The text of one vendor's file.
pub fn emit(ir: &Ir) -> String {
    written(ir, "use super::support;\n\n")
}

/// The same, with `uses` at its top.
fn written(ir: &Ir, uses: &str) -> String {
    let (gates, reachable) = (Gates::of(ir), ir.reachable());
    let modules = Modules::of(ir, &reachable);
    // The longest first, so that no core waits for one at the end.
    let mut tasks = vec![Task::Beside];
    tasks.extend((!ir.events.is_empty()).then_some(Task::Dispatch(event::emit)));
    let of_calls = [call::calls, call::requests, call::responses];
    tasks.extend(of_calls.into_iter().filter(|_| !ir.calls.is_empty()).map(|what| Task::Dispatch(what)));
    tasks.extend(ir.calls.chunks(CALLS).map(Task::Calls));
    tasks.push(Task::Root);
    tasks.extend(reachable.chunks(TYPES).map(Task::Types));
    let mut done = stack::at_once(&tasks, |task| match task {
        Task::Dispatch(what) => vec![always(Piece::rust(what(ir)))],
        Task::Calls(calls) => calls.iter().map(|call| call::answers(ir, call)).map(Piece::rust).map(always).collect(),
        Task::Root => ir.root.iter().flat_map(|root| held::root(ir, root)).map(always).collect(),
        Task::Types(ids) => ids.iter().flat_map(|id| types(ir, *id, &gates, &modules)).collect(),
        Task::Beside => beside(ir, &gates, &modules),
    });
    let beside: Vec<Placed<'_>> = done.remove(0);
    let title = docs::line(&format!("{}.", ir.title.trim_end_matches('.')));
    let mut text = format!("{HEADER}//{title}\n{}\n{uses}{}", gates::manifest(ir), modules.uses());
    let mut outside = Vec::new();
    let mut inside: BTreeMap<&str, Vec<Placed<'_>>> = BTreeMap::new();
    for placed in done.into_iter().flatten().chain(beside) {
        match placed.component {
            Some(component) => inside.entry(component).or_default().push(placed),
            None => outside.push(placed),
        }
    }
    text.push_str(&one_after_the_other(outside));
    for (component, pieces) in inside {
        text.push('\n');
        text.push_str(&modules.written(component, &one_after_the_other(pieces)));
    }
    text
}

/// Pieces with an empty line between, and types that stand together in one call of the macro.
fn one_after_the_other(pieces: Vec<Placed<'_>>) -> String {
    let mut pieces = pieces.into_iter().peekable();
    let mut text = String::new();
    while let Some(Placed { gate, piece, .. }) = pieces.next() {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&gate);
        match piece {
            Piece::Text(items) => text.push_str(&items),
            Piece::Type(first) => {
                text.push_str("support::types! {\n");
                text.push_str(&first);
                let is_next = |next: &Placed<'_>| next.gate == gate && matches!(next.piece, Piece::Type(_));
                let mut room = TOGETHER - 1;
                while let Some(Placed { piece: Piece::Type(next), .. }) =
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

/// What can be emitted beside the rest.
enum Task<'a> {
    /// What finds the type of a body.
    Dispatch(fn(&Ir) -> TokenStream),
    /// What calls answer. Each by itself: those of a large interface are too many tokens to hold at once.
    Calls(&'a [Call]),
    /// The type of the document.
    Root,
    /// The types of shapes.
    Types(&'a [ShapeId]),
    /// What stands beside the types.
    Beside,
}

/// So many calls are one task.
const CALLS: usize = 64;

/// So many types stand in one call of the macro: each time a pattern may end, the compiler copies all that it matched so
/// far in the call.
const TOGETHER: usize = 64;

/// So many shapes are one.
const TYPES: usize = 1024;

/// A piece of the file itself, before which nothing stands.
fn always<'a>(piece: Piece) -> Placed<'a> {
    Placed { component: None, gate: String::new(), piece }
}

/// The type of a shape that has a name, with what belongs to it.
fn types<'a>(ir: &Ir, id: ShapeId, gates: &Gates, modules: &Modules<'a>) -> Vec<Placed<'a>> {
    let Some(name) = ir.item(id).name.as_deref() else { return Vec::new() };
    let mut pieces = Vec::new();
    match ir.shape(id) {
        Shape::Struct(object) => pieces.extend(object::emit(ir, id, name, object)),
        Shape::ByType(variants) => pieces.push(by_type::emit(ir, id, name, variants)),
        Shape::OneOf(alternatives) => pieces.push(one_of::emit(ir, id, name, alternatives)),
        Shape::Words(words) => pieces.push(words::emit(ir, id, name, words)),
        Shape::List(_) | Shape::Array(..) | Shape::Map(_) => pieces.extend(collection::emit(ir, id, name)),
        _ => {}
    }
    let placed = |piece| Placed { component: modules.component(ir, id), gate: gates.before(id), piece };
    pieces.into_iter().map(placed).collect()
}

/// Other names of types, and the schema that they ask and hand out.
fn beside<'a>(ir: &Ir, gates: &Gates, modules: &Modules<'a>) -> Vec<Placed<'a>> {
    let mut all = Vec::new();
    for (name, typed) in &ir.aliases {
        let docs = docs::text(&ir.item(typed.shape).docs, &format!("`{name}`."), "");
        let piece = Piece::Text(format!("{docs}pub type {name} = {};\n", types::of_typed(ir, *typed)));
        let (component, gate) = (modules.component(ir, typed.shape), gates.before(ir.same(typed.shape)));
        all.push(Placed { component, gate, piece });
    }
    all.extend(held::residual(ir).map(Piece::rust).map(always));
    all.extend(described::emit(ir, gates).map(Piece::rust).map(always));
    all
}

/// One file that needs no other: the types with their support in it, or with the support module at `path`.
pub fn single(ir: &Ir, path: Option<&str>) -> String {
    if let Some(path) = path {
        return written(ir, &support::import(path));
    }
    let mut text = written(ir, "");
    let support = support::embedded(&text);
    text.push('\n');
    text.push_str(&support);
    text
}

/// The first line of every emitted file. Not a doc comment, since a file may be included in a module.
pub const HEADER: &str = "// Made by vistoria-gen. Edit the contract, not this file.\n//\n";

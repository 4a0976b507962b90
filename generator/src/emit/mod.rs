//! Shapes to Rust. Builds tokens, formats once at the end, reads no document, and cannot fail.

mod by_type;
mod call;
mod collection;
mod described;
mod docs;
mod event;
mod gates;
mod held;
mod object;
mod one_of;
mod support;
mod table;
mod types;
mod widen;
mod words;

use proc_macro2::TokenStream;

use self::gates::Gates;
use crate::ir::{Call, Ir, Shape};
use crate::stack;

pub use support::{SUPPORT, SUPPORT_ROOT};

/// Something that stands in a file.
enum Piece {
    /// A type, as it stands among others in a call of `support::types!`; formatters leave that alone.
    Type(String),
    /// Text as it is to stand there.
    Text(String),
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
    let mut tasks = vec![Task::Types, Task::Dispatch];
    tasks.extend(ir.calls.chunks(CALLS).map(Task::Calls));
    let mut done = stack::at_once(&tasks, |task| match task {
        Task::Types => types(ir),
        Task::Dispatch => {
            [event::emit(ir), call::emit(ir)].into_iter().flatten().map(Piece::rust).map(always).collect()
        }
        // Each by itself: those of a large interface are too many tokens to hold at once.
        Task::Calls(calls) => calls.iter().map(|call| call::answers(ir, call)).map(Piece::rust).map(always).collect(),
    });
    let types = done.remove(0);
    let mut pieces = done.into_iter().flatten().chain(types).peekable();
    let title = docs::line(&format!("{}.", ir.title.trim_end_matches('.')));
    let mut text = format!("{HEADER}//{title}\n{}\nuse super::support;\n", gates::manifest(ir));
    while let Some((gate, piece)) = pieces.next() {
        text.push('\n');
        text.push_str(&gate);
        match piece {
            Piece::Text(items) => text.push_str(&items),
            Piece::Type(first) => {
                text.push_str("support::types! {\n");
                text.push_str(&first);
                let is_next = |(other, piece): &(String, Piece)| *other == gate && matches!(piece, Piece::Type(_));
                while let Some((_, Piece::Type(next))) = pieces.next_if(is_next) {
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
    Types,
    /// What finds the type of a body.
    Dispatch,
    /// What calls answer.
    Calls(&'a [Call]),
}

/// So many calls are one task.
const CALLS: usize = 64;

/// A piece before which nothing stands.
fn always(piece: Piece) -> (String, Piece) {
    (String::new(), piece)
}

/// The types, and what stands beside them, each with what stands before it.
fn types(ir: &Ir) -> Vec<(String, Piece)> {
    let gates = Gates::of(ir);
    let mut all: Vec<(String, Piece)> = ir.root.iter().flat_map(|root| held::root(ir, root)).map(always).collect();
    for id in ir.reachable() {
        let Some(name) = ir.item(id).name.as_deref() else { continue };
        let mut pieces = Vec::new();
        match ir.shape(id) {
            Shape::Struct(object) => pieces.extend(object::emit(ir, id, name, object)),
            Shape::ByType(variants) => pieces.push(by_type::emit(ir, id, name, variants)),
            Shape::OneOf(alternatives) => pieces.push(one_of::emit(ir, id, name, alternatives)),
            Shape::Words(words) => pieces.push(words::emit(ir, id, name, words)),
            Shape::List(_) | Shape::Array(..) | Shape::Map(_) => pieces.extend(collection::emit(ir, id, name)),
            _ => {}
        }
        all.extend(pieces.into_iter().map(|piece| (gates.before(id), piece)));
    }
    for (name, typed) in &ir.aliases {
        let docs = docs::text(&ir.item(typed.shape).docs, &format!("`{name}`."), "");
        let alias = Piece::Text(format!("{docs}pub type {name} = {};\n", types::of_typed(ir, *typed)));
        all.push((gates.before(ir.same(typed.shape)), alias));
    }
    all.extend(held::residual(ir).map(Piece::rust).map(always));
    all.extend(described::emit(ir, &gates).map(Piece::rust).map(always));
    all
}

/// One file that needs no other: the types with their support in it, or with the support module at `path`.
pub fn single(ir: &Ir, path: Option<&str>) -> String {
    let text = emit(ir);
    match path {
        Some(path) => text.replacen("use super::support;", &format!("use {path};"), 1),
        None => format!("{}\n{}", text.replacen("use super::support;\n\n", "", 1), support::inside(&text)),
    }
}

/// The first line of every emitted file. Not a doc comment, since a file may be included in a module.
pub const HEADER: &str = "// Made by vistoria-gen. Edit the contract, not this file.\n//\n";

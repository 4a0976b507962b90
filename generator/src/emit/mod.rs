//! Shapes to Rust. Builds tokens, formats once at the end, reads no document, and cannot fail.

mod by_type;
mod call;
mod collection;
mod docs;
mod event;
mod held;
mod object;
mod one_of;
mod table;
mod types;
mod widen;
mod words;

use proc_macro2::TokenStream;

use crate::ir::{Check, Ir, Shape};

/// Something that stands in a file.
enum Piece {
    /// Items of Rust, to be formatted.
    Rust(TokenStream),
    /// Macro calls as they are to stand there; formatters leave those alone.
    Table(String),
}

/// The text of one vendor's file.
pub fn emit(ir: &Ir) -> String {
    let mut pieces = Vec::new();
    pieces.extend(event::emit(ir).map(Piece::Rust));
    pieces.extend(call::emit(ir).map(Piece::Rust));
    pieces.extend(ir.root.iter().flat_map(|root| held::root(ir, root)));
    for id in ir.reachable() {
        let Some(name) = ir.item(id).name.as_deref() else { continue };
        match ir.shape(id) {
            Shape::Struct(object) => pieces.extend(object::emit(ir, id, name, object)),
            Shape::ByType(variants) => pieces.push(by_type::emit(ir, id, name, variants)),
            Shape::OneOf(alternatives) => pieces.push(one_of::emit(ir, id, name, alternatives)),
            Shape::Words(words) => pieces.push(words::emit(ir, id, name, words)),
            Shape::List(_) | Shape::Array(..) | Shape::Map(_) => pieces.extend(collection::emit(ir, id, name)),
            _ => {}
        }
    }
    for (name, typed) in &ir.aliases {
        let docs = docs::text(&ir.item(typed.shape).docs, &format!("`{name}`."), "");
        pieces.push(Piece::Table(format!("{docs}pub type {name} = {};\n", types::of_typed(ir, *typed))));
    }
    pieces.extend(held::residual(ir).map(Piece::Rust));
    let title = docs::line(&format!("{}.", ir.title.trim_end_matches('.')));
    let mut text = format!("{HEADER}//!{title}\n\nuse super::support;\n");
    for piece in pieces {
        match piece {
            Piece::Rust(items) => {
                text.push('\n');
                text.push_str(&formatted(items));
            }
            Piece::Table(table) => {
                text.push('\n');
                text.push_str(&table);
            }
        }
    }
    text
}

/// One file that needs no other: the types with their support in it, or with the support module at `path`.
pub fn single(ir: &Ir, path: Option<&str>) -> String {
    let text = emit(ir);
    if let Some(path) = path {
        return text.replacen("use super::support;", &format!("use {path};"), 1);
    }
    let instant = if compares_instants(ir) {
        format!("pub mod instant {{\n{}}}", vistoria_schemas::INSTANT_SOURCE)
    } else {
        String::new()
    };
    // Macros are the file's own here, so that two such files can stand in one crate.
    let mut support = SUPPORT_ROOT
        .replace("#[macro_export]\n", "")
        .replace("#[doc(inline)]\npub use crate::__vistoria", "pub(super) use __vistoria")
        .replace("pub mod instant;", &instant);
    for (name, text) in SUPPORT {
        let module = format!("pub mod {name};");
        support = support.replacen(&module, &format!("pub mod {name} {{\n{text}}}"), 1);
    }
    let allow = "#[allow(dead_code, unused_imports, unused_macros, reason = \"no document uses all of it\")]";
    let text = text.replacen("use super::support;\n", "", 1);
    format!("{text}\n{allow}\n#[rustfmt::skip]\npub mod support {{\n{support}}}\n")
}

fn compares_instants(ir: &Ir) -> bool {
    let compares = |id| match ir.shape(id) {
        Shape::Struct(object) => object.checks.iter().any(|check| matches!(check, Check::NotBefore { .. })),
        _ => false,
    };
    ir.reachable().into_iter().any(compares)
}

/// What emitted code is built from: the root of the support module.
pub const SUPPORT_ROOT: &str = include_str!("../../support/mod.rs");

/// And what it consists of, beside `instant`, which the formats have too.
pub const SUPPORT: &[(&str, &str)] = &[
    ("decode", include_str!("../../support/decode.rs")),
    ("encode", include_str!("../../support/encode.rs")),
    ("event", include_str!("../../support/event.rs")),
    ("limit", include_str!("../../support/limit.rs")),
    ("tape", include_str!("../../support/tape.rs")),
    ("union", include_str!("../../support/union.rs")),
    ("values", include_str!("../../support/values.rs")),
];

/// The first line of every emitted file.
pub const HEADER: &str = "//! Made by vistoria-gen. Edit the contract, not this file.\n//!\n";

fn formatted(tokens: TokenStream) -> String {
    let file: syn::File =
        syn::parse2(tokens).expect("emission makes Rust, whatever the shapes: anything else is a bug here");
    prettyplease::unparse(&file)
}

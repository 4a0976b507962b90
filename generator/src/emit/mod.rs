//! Shapes to Rust. Builds tokens, formats once at the end, reads no document, and cannot fail.

mod by_type;
mod call;
mod collection;
mod docs;
mod event;
mod held;
mod object;
mod types;
mod widen;
mod words;

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Check, Ir, Shape};

/// The text of one vendor's file.
pub fn emit(ir: &Ir) -> String {
    let types = ir.reachable().into_iter().filter_map(|id| {
        let name = ir.item(id).name.as_deref()?;
        Some(match ir.shape(id) {
            Shape::Struct(object) => object::emit(ir, id, name, object),
            Shape::ByType(variants) => by_type::emit(ir, id, name, variants),
            Shape::Words(words) => words::emit(ir, id, name, words),
            Shape::List(_) | Shape::Array(..) | Shape::Map(_) => collection::emit(ir, id, name),
            _ => return None,
        })
    });
    let types: Vec<TokenStream> = types.collect();
    let event = event::emit(ir);
    let root = ir.root.as_ref().and_then(|root| held::root(ir, root));
    let residual = held::residual(ir);
    let calls = call::emit(ir);
    let file = quote! {
        use super::support;
        #event
        #calls
        #root
        #(#types)*
        #residual
    };
    let title = docs::line(&format!("{}.", ir.title.trim_end_matches('.')));
    format!("{HEADER}//!{title}\n\n{}", formatted(file))
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
    let support = include_str!("../../support/mod.rs")
        .replace("#[macro_export]\n", "")
        .replace("#[doc(inline)]\npub use crate::__vistoria", "pub(super) use __vistoria")
        .replace("pub mod instant;", &instant);
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

/// The first line of every emitted file.
pub const HEADER: &str = "//! Made by vistoria-gen. Edit the contract, not this file.\n//!\n";

fn formatted(tokens: TokenStream) -> String {
    let file: syn::File =
        syn::parse2(tokens).expect("emission makes Rust, whatever the shapes: anything else is a bug here");
    spaced(&prettyplease::unparse(&file))
}

/// A blank line before each item, which prettyplease leaves out.
fn spaced(text: &str) -> String {
    let mut spaced = String::new();
    let mut previous = "";
    for line in text.lines() {
        let starts_item = ["///", "#[", "impl", "pub ", "support::"].iter().any(|start| line.starts_with(start));
        let ended_item = previous == "}" || previous.starts_with("support::") || previous.starts_with("use ");
        if starts_item && ended_item && !line.starts_with("support::") {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        previous = line;
    }
    spaced
}

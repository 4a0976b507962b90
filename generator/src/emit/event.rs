//! The `Event` enum: a variant for each event.

use proc_macro2::TokenStream;
use quote::quote;
use vistoria_schemas::contract::FieldText;

use super::table::decode;
use super::types::{ident, of_typed, tokens};
use super::{docs, gates};
use crate::ir::Ir;
use crate::passes::variant_names;

/// Emits the enum.
pub(super) fn emit(ir: &Ir) -> TokenStream {
    let ids: Vec<&str> = ir.events.iter().map(|(event, _)| event.id.as_str()).collect();
    let variants: Vec<_> = variant_names(ids.iter().copied()).iter().map(|name| ident(name)).collect();
    let gates: Vec<TokenStream> = ids.iter().map(|id| gates::of_event(ir, id)).collect();
    let types: Vec<TokenStream> = ir.events.iter().map(|(_, body)| tokens(&of_typed(ir, *body))).collect();
    let decoded = ir.events.iter().map(|(_, body)| decode(ir, *body, true));
    let summaries = ir.events.iter().map(|(event, _)| docs::line(&docs::summary(&event.id, &event.summary)));
    let by_path = ir.events.iter().filter_map(|(event, _)| {
        let (suffix, id) = (event.identification.path.as_deref()?, &event.id);
        Some(quote!((#suffix, #id)))
    });
    let by_body = ir.events.iter().filter_map(|(event, _)| {
        let (field, id) = (event.identification.body.as_ref()?, &event.id);
        let pointer = &field.pointer;
        let text = match &field.text {
            FieldText::Equals(text) => quote!(support::FieldText::Equals(#text)),
            FieldText::Like(text) => {
                let (before, after) = text.split_once('*').unwrap_or((text, ""));
                quote!(support::FieldText::Between(#before, #after))
            }
        };
        let is_like = matches!(field.text, FieldText::Like(_));
        Some((is_like, quote!((#pointer, #text, #id))))
    });
    // An event with the whole text takes precedence over one with a pattern.
    let mut by_body: Vec<(bool, TokenStream)> = by_body.collect();
    by_body.sort_by_key(|(is_like, _)| *is_like);
    let by_body: Vec<TokenStream> = by_body.into_iter().map(|(_, row)| row).collect();
    let id_in_body = (!by_body.is_empty()).then(|| {
        quote! {
            /// Returns the id of the event that a body names.
            pub fn id_in_body(body: &serde_json::Value) -> Option<&'static str> {
                const FIELDS: &[(&str, support::FieldText, &str)] = &[#(#by_body),*];
                let text_at = |pointer: &str| body.pointer(pointer).and_then(|value| value.as_str());
                let fits = |pointer: &str, text: &support::FieldText| text_at(pointer).is_some_and(|found| text.fits(found));
                FIELDS.iter().find(|(pointer, text, _)| fits(pointer, text)).map(|(.., id)| *id)
            }
        }
    });
    let title = docs::line(&format!("Every event of {}.", ir.title));
    quote! {
        #[doc = #title]
        #[derive(Debug, Clone, PartialEq)]
        #[allow(clippy::large_enum_variant, reason = "a value is moved once, into its handler")]
        pub enum Event {
            #(#gates #[doc = #summaries] #variants(#types),)*
            /// An event that is not in the contract.
            Unknown(support::UnknownEvent),
        }
        impl Event {
            /// The ids of the events, in the order of the contract.
            pub const IDS: &'static [&'static str] = &[#(#ids),*];

            /// Decodes the body of a delivery of the event `id`.
            pub fn decode(id: &str, body: &[u8]) -> Result<Self, support::Error> {
                match id {
                    #(#gates #ids => #decoded.map(Self::#variants),)*
                    _ => {
                        let body = support::decode(body)?;
                        Ok(Self::Unknown(support::UnknownEvent { id: id.to_owned(), body }))
                    }
                }
            }

            /// Encodes the body as JSON.
            pub fn encode(&self) -> Result<String, support::Error> {
                match self {
                    #(#gates Self::#variants(body) => support::encode(body),)*
                    Self::Unknown(event) => Ok(event.body.get().to_owned()),
                }
            }

            /// Returns the event's id.
            pub fn id(&self) -> &str {
                match self {
                    #(#gates Self::#variants(_) => #ids,)*
                    Self::Unknown(event) => &event.id,
                }
            }

            /// Returns the id of the event whose deliveries go to this path.
            pub fn id_of_path(path: &str) -> Option<&'static str> {
                const PATHS: &[(&str, &str)] = &[#(#by_path),*];
                PATHS.iter().find(|(suffix, _)| support::path_ends_with(path, suffix)).map(|(_, id)| *id)
            }

            #id_in_body
        }
    }
}

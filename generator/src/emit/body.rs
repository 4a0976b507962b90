//! The bodies of calls: their types, how they are decoded and how they are encoded.

use proc_macro2::TokenStream;
use quote::quote;

use super::table::{decode, rows};
use super::types::{of_typed, tokens};
use crate::ir::{Body, Ir, Raw};

/// The tokens of a body.
pub(super) struct BodyTokens {
    /// Its type.
    pub(super) ty: TokenStream,
    /// Decodes the bytes `body`.
    pub(super) decode: TokenStream,
    /// Encodes the reference `body`.
    pub(super) encode: TokenStream,
}

/// Returns the tokens of a body; `None` when there is none.
pub(super) fn body(ir: &Ir, body: &Body, is_required: bool) -> Option<BodyTokens> {
    let inner = match *body {
        Body::Nothing => return None,
        Body::Json(typed) => {
            let ty = tokens(&of_typed(ir, typed));
            let decode = decode(ir, typed, is_required);
            let json = quote!(support::encode(body).map(String::into_bytes));
            let optional = quote!(body.as_ref().map_or(Ok(Vec::new()), |body| #json));
            return Some(if is_required {
                BodyTokens { ty, decode, encode: json }
            } else {
                BodyTokens { ty: quote!(Option<#ty>), decode, encode: optional }
            });
        }
        Body::Raw(raw) => {
            let (ty, decode, encode) = of_raw(raw);
            return Some(if is_required {
                BodyTokens { ty, decode: quote!(#decode(body)), encode }
            } else {
                optional(&ty, &decode, &encode)
            });
        }
        Body::JsonOr(typed, raw) => {
            let (other, decode, encode) = of_raw(raw);
            let ty = tokens(&of_typed(ir, typed));
            let limits: Vec<TokenStream> = rows(ir, typed.shape, false).iter().map(|limit| tokens(limit)).collect();
            BodyTokens {
                ty: quote!(support::JsonOr<#ty, #other>),
                decode: quote!(support::body::json_or(body, &[#(#limits),*], #decode)),
                encode: quote!(match body {
                    support::JsonOr::Json(body) => support::encode(body).map(String::into_bytes),
                    support::JsonOr::Other(body) => #encode,
                }),
            }
        }
    };
    let BodyTokens { ty, decode, encode } = &inner;
    Some(if is_required { inner } else { optional(ty, &quote!(|body| #decode), encode) })
}

/// Returns the type of a body that is not JSON, what decodes it, and what encodes it.
fn of_raw(raw: Raw) -> (TokenStream, TokenStream, TokenStream) {
    match raw {
        Raw::Text => (quote!(String), quote!(support::body::text), quote!(Ok(body.clone().into_bytes()))),
        Raw::Bytes => (quote!(Vec<u8>), quote!(support::body::bytes), quote!(Ok(body.clone()))),
    }
}

/// Makes a body one that may be absent; `decode` is a function of its bytes.
fn optional(ty: &TokenStream, decode: &TokenStream, encode: &TokenStream) -> BodyTokens {
    BodyTokens {
        ty: quote!(Option<#ty>),
        decode: quote!(support::body::unless_empty(body, #decode)),
        encode: quote!(body.as_ref().map_or(Ok(Vec::new()), |body| #encode)),
    }
}

//! The bodies of calls: their types, how they are decoded and how they are encoded.

use proc_macro2::TokenStream;
use quote::quote;

use super::form;
use super::table::{decode, rows};
use super::types::{ident, of_typed, tokens};
use crate::ir::{Body, Form, FormKind, Ir, Raw, TypeRef};

/// The tokens of a body.
pub(super) struct BodyTokens {
    /// Its type.
    pub(super) ty: TokenStream,
    /// Decodes the bytes `body`, whose media type is `content_type` where the body may be a form.
    pub(super) decode: TokenStream,
    /// Encodes the reference `body` as bytes.
    pub(super) encode: TokenStream,
    /// Encodes the reference `body` with its media type.
    pub(super) content: TokenStream,
}

/// One thing that a body may be.
struct Kind {
    /// The enum that has it beside what else the body may be, its variant, and the function that tells it from that.
    beside: [&'static str; 3],
    ty: TokenStream,
    decode: TokenStream,
    /// Decodes it where the body is nothing else and may be absent, if that is shorter than in general.
    decode_optional: Option<TokenStream>,
    bytes: TokenStream,
    content: TokenStream,
}

/// Returns the tokens of a body; `None` when there is none. `name` names the tables of its forms.
pub(super) fn body(ir: &Ir, body: &Body, is_required: bool, name: &str) -> Option<BodyTokens> {
    let json = body.json.map(|typed| of_json(ir, typed, &body.json_range));
    let forms = body.forms.iter().map(|form| of_form(ir, form, name));
    let raw = body.raw.as_ref().map(|(raw, range)| of_raw(*raw, range));
    let kinds: Vec<Kind> = json.into_iter().chain(forms).chain(raw).collect();
    let (last, others) = kinds.split_last()?;
    let decode = match (body.json, &body.raw, others) {
        // Without a form, nothing needs the media type.
        (Some(typed), Some((raw, _)), [_]) => {
            let (limits, raw) = (limits(ir, typed), function(*raw));
            quote!(support::body::json_or(body, &[#(#limits),*], #raw))
        }
        _ => decoded(last, others),
    };
    let ty = others.iter().rev().fold(last.ty.clone(), |rest, kind| {
        let (wrapper, ty) = (ident(kind.beside[0]), &kind.ty);
        quote!(support::#wrapper<#ty, #rest>)
    });
    let (encode, content) = (encoded(&kinds, |kind| &kind.bytes), encoded(&kinds, |kind| &kind.content));
    if is_required {
        return Some(BodyTokens { ty, decode, encode, content });
    }
    let optional = last.decode_optional.clone().filter(|_| others.is_empty());
    let decode = optional.unwrap_or_else(|| quote!(support::body::unless_empty(body, |body| #decode)));
    Some(BodyTokens {
        ty: quote!(Option<#ty>),
        decode,
        encode: quote!(body.as_ref().map_or(Ok(Vec::new()), |body| #encode)),
        content: quote!(body.as_ref().map_or(Ok(support::Content::default()), |body| #content)),
    })
}

/// Emits the decoding of a body that is one of several kinds, the last one if none of the others.
fn decoded(last: &Kind, others: &[Kind]) -> TokenStream {
    others.iter().rev().fold(last.decode.clone(), |rest, kind| {
        let ([wrapper, variant, test], decode) = (kind.beside.map(ident), &kind.decode);
        quote! {
            if support::form::#test(content_type, body) {
                #decode.map(support::#wrapper::#variant)
            } else {
                #rest.map(support::#wrapper::Other)
            }
        }
    })
}

/// Emits the encoding of a body that is one of several kinds, each by `encode`.
fn encoded(kinds: &[Kind], encode: fn(&Kind) -> &TokenStream) -> TokenStream {
    let mut kinds = kinds.iter().rev();
    let last = kinds.next().map(|kind| encode(kind).clone()).unwrap_or_default();
    kinds.fold(last, |rest, kind| {
        let ([wrapper, variant, _], encode) = (kind.beside.map(ident), encode(kind));
        quote! {
            match body {
                support::#wrapper::#variant(body) => #encode,
                support::#wrapper::Other(body) => #rest,
            }
        }
    })
}

fn limits(ir: &Ir, typed: TypeRef) -> Vec<TokenStream> {
    rows(ir, typed.shape, false).iter().map(|limit| tokens(limit)).collect()
}

fn of_json(ir: &Ir, typed: TypeRef, range: &str) -> Kind {
    Kind {
        beside: ["JsonOr", "Json", "is_json"],
        ty: tokens(&of_typed(ir, typed)),
        decode: decode(ir, typed, true),
        decode_optional: Some(decode(ir, typed, false)),
        bytes: quote!(support::encode(body).map(String::into_bytes)),
        content: quote!(support::form::json(#range, body)),
    }
}

fn of_form(ir: &Ir, form: &Form, name: &str) -> Kind {
    let (variant, functions) = match form.kind {
        FormKind::Urlencoded => ("is_urlencoded", ["urlencoded", "to_urlencoded"]),
        FormKind::Multipart => ("is_multipart", ["multipart", "to_multipart"]),
    };
    let [from, to] = functions.map(ident);
    let (limits, table) = (limits(ir, form.typed), form::reference(ir, form, name));
    let content = quote!(support::form::#to(body, #table));
    Kind {
        beside: ["FormOr", "Form", variant],
        ty: tokens(&of_typed(ir, form.typed)),
        decode: quote!(support::form::#from(content_type, body, #table, &[#(#limits),*])),
        decode_optional: None,
        bytes: quote!(#content.map(|content| content.body)),
        content,
    }
}

/// Returns what decodes a body that is neither JSON nor a form.
fn function(raw: Raw) -> TokenStream {
    match raw {
        Raw::Text => quote!(support::body::text),
        Raw::Bytes => quote!(support::body::bytes),
    }
}

/// Returns the tokens of a body that is neither JSON nor a form; it is beside nothing, since it comes last.
fn of_raw(raw: Raw, range: &str) -> Kind {
    let (ty, bytes) = match raw {
        Raw::Text => (quote!(String), quote!(body.clone().into_bytes())),
        Raw::Bytes => (quote!(Vec<u8>), quote!(body.clone())),
    };
    let function = function(raw);
    Kind {
        beside: [""; 3],
        ty,
        decode: quote!(#function(body)),
        decode_optional: Some(quote!(support::body::unless_empty(body, #function))),
        content: quote!(Ok(support::Content::new(#range, #bytes))),
        bytes: quote!(Ok(#bytes)),
    }
}

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
struct Kind<'a> {
    /// The enum that has it beside what else the body may be, the variant, and the function that tells it from that.
    beside: [&'static str; 3],
    /// Where the body is nothing else and need not be there, `decode_optional` decodes it.
    decode_optional: Option<TokenStream>,
    range: &'a str,
    ty: TokenStream,
    decode: TokenStream,
    /// Encodes it as bytes; a form with its media type.
    encode: TokenStream,
    is_form: bool,
}

/// Returns the tokens of a body; `None` when there is none. `name` names the tables of its forms.
pub(super) fn body(ir: &Ir, body: &Body, is_required: bool, name: &str) -> Option<BodyTokens> {
    let json = body.json.map(|typed| of_json(ir, typed, &body.json_range, body.raw.is_none() && body.forms.is_empty()));
    let forms = body.forms.iter().map(|form| of_form(ir, form, name));
    let kinds: Vec<Kind<'_>> =
        json.into_iter().chain(forms).chain(body.raw.as_ref().map(|(raw, range)| of_raw(*raw, range))).collect();
    let (last, others) = kinds.split_last()?;
    let decode = match (&kinds[..], body.json) {
        // Without a form, nothing needs the media type.
        ([json, raw], Some(typed)) if body.forms.is_empty() => {
            let limits = limits(ir, typed);
            let (_, raw) = (json, &raw.decode);
            quote!(support::body::json_or(body, &[#(#limits),*], |body| #raw))
        }
        _ => others.iter().rev().fold(last.decode.clone(), |rest, kind| {
            let [wrapper, variant, test] = kind.beside.map(ident);
            let decode = &kind.decode;
            quote! {
                if support::form::#test(content_type, body) {
                    #decode.map(support::#wrapper::#variant)
                } else {
                    #rest.map(support::#wrapper::Other)
                }
            }
        }),
    };
    let ty = others.iter().rev().fold(last.ty.clone(), |rest, kind| {
        let (wrapper, ty) = (ident(kind.beside[0]), &kind.ty);
        quote!(support::#wrapper<#ty, #rest>)
    });
    let (encode, content) = (encoded(&kinds, Kind::bytes), encoded(&kinds, Kind::content));
    if is_required {
        return Some(BodyTokens { ty, decode, encode, content });
    }
    let optional = last.decode_optional.clone().filter(|_| others.is_empty());
    let decode = optional.unwrap_or_else(|| quote!(support::body::unless_empty(body, |body| #decode)));
    Some(BodyTokens {
        ty: quote!(Option<#ty>),
        decode,
        encode: quote!(body.as_ref().map_or(Ok(Vec::new()), |body| #encode)),
        content: quote!(body.as_ref().map_or(Ok(support::Content::new("", Vec::new())), |body| #content)),
    })
}

/// Emits the encoding of a body that is one of several kinds, each by `encode`.
fn encoded<'k>(kinds: &[Kind<'k>], encode: fn(&Kind<'k>) -> TokenStream) -> TokenStream {
    let mut kinds = kinds.iter().rev();
    let last = kinds.next().map(encode).unwrap_or_default();
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

impl Kind<'_> {
    fn bytes(&self) -> TokenStream {
        let encode = &self.encode;
        if self.is_form { quote!(#encode.map(|content| content.body)) } else { encode.clone() }
    }

    fn content(&self) -> TokenStream {
        let (encode, range) = (&self.encode, self.range);
        if self.is_form { encode.clone() } else { quote!(#encode.map(|body| support::Content::new(#range, body))) }
    }
}

fn limits(ir: &Ir, typed: TypeRef) -> Vec<TokenStream> {
    rows(ir, typed.shape, false).iter().map(|limit| tokens(limit)).collect()
}

fn of_json<'a>(ir: &Ir, typed: TypeRef, range: &'a str, is_alone: bool) -> Kind<'a> {
    Kind {
        beside: ["JsonOr", "Json", "is_json"],
        decode_optional: is_alone.then(|| decode(ir, typed, false)),
        range,
        ty: tokens(&of_typed(ir, typed)),
        decode: decode(ir, typed, true),
        encode: quote!(support::encode(body).map(String::into_bytes)),
        is_form: false,
    }
}

fn of_form(ir: &Ir, form: &Form, name: &str) -> Kind<'static> {
    let (test, to) = match form.kind {
        FormKind::Urlencoded => ("urlencoded", "to_urlencoded"),
        FormKind::Multipart => ("multipart", "to_multipart"),
    };
    let (decode, to, limits, table) = (ident(test), ident(to), limits(ir, form.typed), form::reference(ir, form, name));
    Kind {
        beside: ["FormOr", "Form", if form.kind == FormKind::Urlencoded { "is_urlencoded" } else { "is_multipart" }],
        decode_optional: None,
        range: "",
        ty: tokens(&of_typed(ir, form.typed)),
        decode: quote!(support::form::#decode(content_type, body, #table, &[#(#limits),*])),
        encode: quote!(support::form::#to(body, #table)),
        is_form: true,
    }
}

fn of_raw(raw: Raw, range: &str) -> Kind<'_> {
    let (ty, function, encode) = match raw {
        Raw::Text => (quote!(String), quote!(support::body::text), quote!(Ok(body.clone().into_bytes()))),
        Raw::Bytes => (quote!(Vec<u8>), quote!(support::body::bytes), quote!(Ok(body.clone()))),
    };
    Kind {
        beside: ["JsonOr", "Json", "is_json"],
        decode_optional: Some(quote!(support::body::unless_empty(body, #function))),
        range,
        ty,
        decode: quote!(#function(body)),
        encode,
        is_form: false,
    }
}

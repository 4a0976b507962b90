//! Calls: an enum of all requests, an enum of all responses, and for each call an enum of its responses.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::body::{BodyTokens, body};
use super::docs;
use super::form;
use super::types::ident;
use crate::ir::{Call, Ir};
use crate::passes::variant_names;

/// Returns the ids of calls and the names of their variants.
fn variants(ir: &Ir) -> (Vec<&str>, Vec<Ident>) {
    let ids: Vec<&str> = ir.calls.iter().map(|call| call.operation.id.as_str()).collect();
    let variants = variant_names(ids.iter().copied()).iter().map(|name| ident(name)).collect();
    (ids, variants)
}

/// Allows names of variants with an underscore, where ids of calls differ in nothing that a name in camel case has.
fn camel_case(variants: &[Ident]) -> TokenStream {
    let is_needed = variants.iter().any(|variant| variant.to_string().contains('_'));
    if is_needed {
        quote!(#[allow(non_camel_case_types, reason = "the ids differ in capitals or marks only")])
    } else {
        quote!()
    }
}

/// Emits the list of calls.
pub(super) fn calls(ir: &Ir) -> TokenStream {
    let rows = ir.calls.iter().map(|call| {
        let (id, method, path) = (&call.operation.id, &call.operation.method, call.operation.full_path());
        quote!(support::Call { operation: #id, method: #method, path: #path })
    });
    let title = docs::line(&format!("Every call of {}.", ir.title));
    quote! {
        #[doc = #title]
        pub const CALLS: &[support::Call] = &[#(#rows),*];
    }
}

/// Emits the enum of all requests.
pub(super) fn requests(ir: &Ir) -> TokenStream {
    let (ids, variants) = variants(ir);
    let tables = form::table_names(ir);
    let named = ir.calls.iter().zip(&tables);
    let bodies: Vec<Option<BodyTokens>> = named.map(|(call, (name, _))| request(ir, call, name)).collect();
    let has_forms = form::has_forms(ir);
    let docs = ir.calls.iter().map(|call| {
        let operation = &call.operation;
        docs::line(&format!(
            "`{}`, {} {}: {}",
            operation.id,
            operation.method,
            operation.full_path(),
            operation.summary
        ))
    });
    let declared = bodies.iter().map(|body| body.as_ref().map(|BodyTokens { ty, .. }| quote!((#ty))));
    let decoded = bodies.iter().zip(&variants).map(|(body, variant)| {
        let with_body = body.as_ref().map(|BodyTokens { decode, .. }| quote!(#decode.map(Self::#variant)));
        with_body.unwrap_or_else(|| quote!(support::no_body(body).map(|()| Self::#variant)))
    });
    let encoded = bodies.iter().zip(&variants).map(|(body, variant)| {
        let with_body = body.as_ref().map(|BodyTokens { encode, content, .. }| {
            let encode = if has_forms { content } else { encode };
            quote!(Self::#variant(body) => #encode)
        });
        let nothing = if has_forms { quote!(support::Content::default()) } else { quote!(Vec::new()) };
        with_body.unwrap_or_else(|| quote!(Self::#variant => Ok(#nothing)))
    });
    let operations = bodies.iter().zip(&variants).map(|(body, variant)| {
        let inner = body.is_some().then(|| quote!((_)));
        quote!(Self::#variant #inner)
    });
    let by_call = quote! {
        match operation {
            #(#ids => #decoded,)*
            _ => Err(support::unknown_operation(operation)),
        }
    };
    let encoded = quote!(match self { #(#encoded,)* });
    let coding = if has_forms { with_content_type } else { without_content_type }(&by_call, &encoded);
    let camel_case = camel_case(&variants);
    let title = docs::line(&format!("The body of a request to {}, by its call.", ir.title));
    quote! {
        #[doc = #title]
        #[derive(Debug, Clone, PartialEq)]
        #[allow(clippy::large_enum_variant, reason = "a value is moved once, into its handler")]
        #camel_case
        pub enum Request {
            #(#[doc = #docs] #variants #declared,)*
        }
        impl Request {
            #coding

            /// Returns the call's id.
            pub fn operation(&self) -> &'static str {
                match self { #(#operations => #ids,)* }
            }
        }
    }
}

/// Emits the functions of requests of which none is a form.
fn without_content_type(decoded: &TokenStream, encoded: &TokenStream) -> TokenStream {
    quote! {
        /// Decodes the body of a request; it must be empty when the call has none.
        pub fn decode(operation: &str, body: &[u8]) -> Result<Self, support::Error> {
            #decoded
        }

        /// Encodes the body; it is empty when the call has none.
        pub fn encode(&self) -> Result<Vec<u8>, support::Error> {
            #encoded
        }
    }
}

/// Emits the functions of requests of which some are forms.
fn with_content_type(decoded: &TokenStream, encoded: &TokenStream) -> TokenStream {
    quote! {
        /// Decodes the body of a request whose content type is not known; see `decode_content`.
        pub fn decode(operation: &str, body: &[u8]) -> Result<Self, support::Error> {
            Self::decode_content(operation, "", body)
        }

        /// Decodes the body of a request by the value of its header Content-Type; the body must be empty when the call has none.
        pub fn decode_content(operation: &str, content_type: &str, body: &[u8]) -> Result<Self, support::Error> {
            #decoded
        }

        /// Encodes the body; it is empty when the call has none.
        pub fn encode(&self) -> Result<Vec<u8>, support::Error> {
            self.encode_content().map(|content| content.body)
        }

        /// Encodes the body, with the value of its header Content-Type.
        pub fn encode_content(&self) -> Result<support::Content, support::Error> {
            #encoded
        }
    }
}

/// Returns the body of a request.
fn request(ir: &Ir, call: &Call, name: &str) -> Option<BodyTokens> {
    let is_required = call.operation.request.as_ref().is_some_and(|body| body.required);
    body(ir, &call.request, is_required, name)
}

/// Emits the enum of all responses.
pub(super) fn responses(ir: &Ir) -> TokenStream {
    let (ids, variants) = variants(ir);
    let types: Vec<Ident> = ir.calls.iter().map(|call| ident(&call.response_name)).collect();
    let docs = ids.iter().map(|id| docs::line(&format!("A response of `{id}`.")));
    let camel_case = camel_case(&variants);
    let title = docs::line(&format!("A response of {}, by its call.", ir.title));
    quote! {
        #[doc = #title]
        #[derive(Debug, Clone, PartialEq)]
        #[allow(clippy::large_enum_variant, reason = "a value is moved once, into its handler")]
        #camel_case
        pub enum Response {
            #(#[doc = #docs] #variants(#types),)*
        }
        impl Response {
            /// Decodes the body of a response.
            pub fn decode(operation: &str, status: u16, body: &[u8]) -> Result<Self, support::Error> {
                match operation {
                    #(#ids => #types::decode(status, body).map(Self::#variants),)*
                    _ => Err(support::unknown_operation(operation)),
                }
            }

            /// Encodes the body; it is empty when there is none.
            pub fn encode(&self) -> Result<Vec<u8>, support::Error> {
                match self { #(Self::#variants(response) => response.encode(),)* }
            }
        }
    }
}

/// Returns the variant's name of a status, its pattern, and whether the variant keeps the status.
fn status(name: &str) -> (String, TokenStream, bool) {
    let number = |text: &str| proc_macro2::Literal::u16_unsuffixed(text.parse().unwrap_or_default());
    match name.strip_suffix("XX") {
        Some(class) => {
            let (first, last) = (number(&format!("{class}00")), number(&format!("{class}99")));
            (format!("Status{class}xx"), quote!(#first..=#last), true)
        }
        None if name == "default" => ("Default".to_owned(), quote!(_), true),
        None => {
            let number = number(name);
            (format!("Status{name}"), quote!(#number), false)
        }
    }
}

/// Emits the enum of the responses of one call, whose forms have tables of these names.
pub(super) fn response(ir: &Ir, call: &Call, names: &[String]) -> TokenStream {
    // Exact statuses are tried before classes, and those before the default.
    let typed = call.responses.iter().zip(names);
    let mut responses: Vec<_> = call.operation.responses.iter().zip(typed).collect();
    responses.sort_by_key(|(response, _)| (response.status == "default", response.status.ends_with("XX")));
    let mut declared = Vec::new();
    let mut decoded = Vec::new();
    let mut encoded = Vec::new();
    let mut is_any = false;
    for (response, (typed, table)) in responses {
        let (name, pattern, keeps) = status(&response.status);
        let (name, doc) = (ident(&name), docs::line(&format!("{}: {}", response.status, response.summary)));
        let (fields, decode, encode) = match (keeps, body(ir, typed, true, table)) {
            (false, None) => {
                (quote!(), quote!(support::no_body(body).map(|()| Self::#name)), quote!(Self::#name => Ok(Vec::new())))
            }
            (true, None) => (
                quote!((u16)),
                quote!(support::no_body(body).map(|()| Self::#name(status))),
                quote!(Self::#name(_) => Ok(Vec::new())),
            ),
            (false, Some(BodyTokens { ty, decode, encode, .. })) => {
                (quote!((#ty)), quote!(#decode.map(Self::#name)), quote!(Self::#name(body) => #encode))
            }
            (true, Some(BodyTokens { ty, decode, encode, .. })) => (
                quote!((u16, #ty)),
                quote!(#decode.map(|body| Self::#name(status, body))),
                quote!(Self::#name(_, body) => #encode),
            ),
        };
        declared.push(quote!(#[doc = #doc] #name #fields));
        is_any = response.status == "default";
        decoded.push(if is_any && decoded.is_empty() { decode } else { quote!(#pattern => #decode) });
        encoded.push(encode);
    }
    if call.operation.response_is_open() {
        declared.push(quote! {
            /// A status that is not in the contract, with the body as received.
            Other(support::OtherResponse)
        });
        decoded.push(quote!(_ => Ok(Self::Other(support::OtherResponse { status, body: body.to_vec() }))));
        encoded.push(quote!(Self::Other(response) => Ok(response.body.clone())));
    }
    let decoded = match &decoded[..] {
        [only] if is_any => only.clone(),
        decoded => quote!(match status { #(#decoded,)* }),
    };
    let may_be_form = call.responses.iter().any(|body| !body.forms.is_empty());
    let content_type = may_be_form.then(|| quote!(let content_type = "";));
    let (type_name, doc) = (ident(&call.response_name), docs::line(&format!("A response of `{}`.", call.operation.id)));
    quote! {
        #[doc = #doc]
        #[derive(Debug, Clone, PartialEq)]
        #[allow(clippy::large_enum_variant, reason = "a value is moved once, into its handler")]
        pub enum #type_name { #(#declared,)* }
        impl #type_name {
            /// Decodes the body of a response.
            pub fn decode(status: u16, body: &[u8]) -> Result<Self, support::Error> {
                #content_type
                #decoded
            }

            /// Encodes the body; it is empty when there is none.
            pub fn encode(&self) -> Result<Vec<u8>, support::Error> {
                match self { #(#encoded,)* }
            }
        }
    }
}

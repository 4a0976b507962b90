//! Run-time validation: decoding first validates against the residual schema, once for the outermost type with a loss in it.

use std::fmt::Write as _;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::docs;
use super::piece::Piece;
use super::table::{limits, literal};
use super::types::{ident, of_typed, tokens};
use crate::ir::{Ir, ResidualDocuments, ResidualSchema, Root};

/// The constants with the text of the residual schema, and with the documents that it refers to.
const SCHEMA: &str = "RESIDUAL_SCHEMA";
const DOCUMENTS: &str = "RESIDUAL_DOCUMENTS";

/// Emits `Decode` for a type that `decode` makes of the place `at` in `json`.
pub(super) fn decode_impl(name: &Ident, decode: &TokenStream) -> Piece {
    Piece::rust(quote! {
        impl support::Decode for #name {
            fn decode(json: &mut support::Json<'_>, at: support::At) -> Result<Self, support::Fault> {
                #decode
            }
        }
    })
}

/// Emits `Decode` for a type that validates against the schema behind `reference`, and that `function` makes afterwards.
pub(super) fn validated(name: &str, reference: &str, function: &str) -> Piece {
    Piece::Text(format!("support::held_by!({name} {} = {function});\n", literal(reference)))
}

/// Emits the wrapper of a root that is not a struct.
pub(super) fn root(ir: &Ir, root: &Root) -> Vec<Piece> {
    let Some(wrapper) = root.wrapper.as_deref() else { return Vec::new() };
    let (name, inner, derives) =
        (ident(wrapper), tokens(&of_typed(ir, root.typed)), docs::derives(ir, root.typed.shape));
    let docs = docs::line(&ir.title);
    let declared = quote! {
        #[doc = #docs]
        #derives
        pub struct #name(pub #inner);
    };
    let limits = limits(ir, root.typed.shape);
    let table = match &root.validated_by {
        None => vec![Piece::Text(format!("support::around!({wrapper}{limits});\n"))],
        Some(reference) => vec![
            validated(wrapper, reference, "|json, at| support::Decode::decode(json, at).map(Self)"),
            Piece::Text(format!("support::written_around!({wrapper});\n")),
        ],
    };
    std::iter::once(Piece::rust(declared)).chain(table).collect()
}

/// Emits the module with the residual schema, and the schema's text.
pub(super) fn module(ir: &Ir) -> Vec<Piece> {
    let is_validated = |id| ir.item(id).name.is_some() && ir.item(id).validated_by.is_some();
    let root = ir.root.as_ref().is_some_and(|root| root.wrapper.is_some() && root.validated_by.is_some());
    let is_needed = root || ir.reachable().into_iter().any(is_validated);
    let Some(residual) = ir.residual.as_ref().filter(|_| is_needed) else { return Vec::new() };
    let (schema, draft) = (ident(SCHEMA), ident(&residual.draft));
    let formats = residual.formats;
    let with_documents = residual.documents.as_ref().map(with_documents);
    let module = quote! {
        /// Run-time validation of what the types do not check.
        mod residual {
            use std::sync::LazyLock;

            use serde_json::Value;

            static SCHEMA: LazyLock<Value> = LazyLock::new(|| parsed(super::#schema));

            fn parsed(text: &str) -> Value {
                serde_json::from_str(text).expect("the generator wrote it")
            }

            pub(super) fn validator(reference: &str) -> jsonschema::Validator {
                let mut schema = SCHEMA.clone();
                if !reference.is_empty() {
                    schema["$ref"] = reference.into();
                }
                let draft = jsonschema::Draft::#draft;
                let options = jsonschema::options().with_draft(draft).should_validate_formats(#formats);
                #with_documents
                options.build(&schema).expect("the generator compiled it")
            }

            pub(super) fn verdict(validator: &jsonschema::Validator, value: &Value) -> Result<(), (String, String)> {
                match validator.validate(value) {
                    Ok(()) => Ok(()),
                    Err(error) => Err((error.instance_path().to_string(), error.masked().to_string())),
                }
            }
        }
    };
    vec![Piece::rust(module), Piece::Text(texts(residual))]
}

/// Emits the registration of the documents that the schema refers to.
fn with_documents(ResidualDocuments { url, .. }: &ResidualDocuments) -> TokenStream {
    let (documents, url) = (ident(DOCUMENTS), Literal::string(url));
    quote! {
        let others = super::#documents.iter().map(|(url, text)| (*url, parsed(text)));
        let documents: Vec<(&str, Value)> = std::iter::once((#url, schema.clone())).chain(others).collect();
        let registry = jsonschema::Registry::new().draft(draft).extend(documents);
        let registry = registry.and_then(|documents| documents.prepare()).expect("the generator compiled it");
        let options = options.with_base_uri(#url).with_registry(&registry);
    }
}

/// Writes the texts of the schema and of the documents that it refers to as constants.
fn texts(residual: &ResidualSchema) -> String {
    let mut texts = format!(
        "/// The schema by which what the types do not check is validated.\nconst {SCHEMA}: &str = {};\n",
        raw(&residual.schema)
    );
    if let Some(documents) = &residual.documents {
        let docs = "/// The documents that it refers to, by their URLs.";
        let _ = writeln!(texts, "{docs}\nconst {DOCUMENTS}: &[(&str, &str)] = &[");
        for (url, text) in &documents.texts {
            let _ = writeln!(texts, "    ({}, {}),", literal(url), raw(text));
        }
        texts.push_str("];\n");
    }
    texts
}

/// Writes a raw string literal of a JSON text.
fn raw(text: &str) -> String {
    let mut hashes = "#".to_owned();
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}

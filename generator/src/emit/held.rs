//! What the types do not hold: decoding asks the schema itself first, once for the outermost type that has such a place.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::docs;
use super::types::{ident, of_typed};
use crate::ir::{Ir, Root};

/// `Deserialize` for a type whose values must satisfy the schema that `reference` leads to; `decode` makes one of `text`.
fn deserialize(name: &Ident, reference: &str, decode: &TokenStream) -> TokenStream {
    quote! {
        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                static SCHEMA: std::sync::LazyLock<jsonschema::Validator> =
                    std::sync::LazyLock::new(|| residual::validator(#reference));
                support::held(deserializer, |value| residual::verdict(&SCHEMA, value), |text| #decode)
            }
        }
    }
}

/// For a struct whose own `deserialize` is the derived one.
pub(super) fn object(name: &Ident, reference: &str, check: Option<&TokenStream>) -> TokenStream {
    let check = check.map(|check| {
        quote! {
            let check: fn(&Self) -> Result<(), &'static str> = #check;
            check(&decoded).map_err(serde::de::Error::custom)?;
        }
    });
    let decode = quote!({
        let decoded = Self::deserialize(support::ObjectOnly(&mut serde_json::Deserializer::from_str(text)))?;
        #check
        Ok(decoded)
    });
    let deserialize = deserialize(name, reference, &decode);
    quote! {
        #deserialize
        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                Self::serialize(self, serializer)
            }
        }
    }
}

/// The document of a JSON Schema that is not an object with names: a type around what it is.
pub(super) fn root(ir: &Ir, root: &Root) -> Option<TokenStream> {
    let wrapper = root.wrapper.as_deref()?;
    let (name, inner) = (ident(wrapper), of_typed(ir, root.typed));
    let docs = docs::line(&ir.title);
    let declared = quote! {
        #[doc = #docs]
        #[derive(Debug, Clone, PartialEq, serde::Serialize)]
        #[serde(transparent)]
    };
    Some(match &root.held_by {
        None => quote! {
            #declared
            #[derive(serde::Deserialize)]
            pub struct #name(pub #inner);
        },
        Some(reference) => {
            let deserialize = deserialize(&name, reference, &quote!(serde_json::from_str(text).map(Self)));
            quote! {
                #declared
                pub struct #name(pub #inner);
                #deserialize
            }
        }
    })
}

/// The schema, and how it is asked.
pub(super) fn residual(ir: &Ir) -> Option<TokenStream> {
    let residual = ir.residual.as_ref()?;
    let (text, draft) = (Literal::string(&residual.schema), ident(residual.draft));
    Some(quote! {
        /// What the types do not hold, the schema does.
        mod residual {
            use std::sync::LazyLock;

            use serde_json::Value;

            static SCHEMA: LazyLock<Value> =
                LazyLock::new(|| serde_json::from_str(#text).expect("it was read when this was made"));

            pub(super) fn validator(reference: &str) -> jsonschema::Validator {
                let mut schema = SCHEMA.clone();
                if !reference.is_empty() {
                    schema["$ref"] = reference.into();
                }
                let options = jsonschema::options().with_draft(jsonschema::Draft::#draft);
                options.build(&schema).expect("it was compiled when this was made")
            }

            pub(super) fn verdict(validator: &jsonschema::Validator, value: &Value) -> Result<(), String> {
                match validator.validate(value) {
                    Ok(()) => Ok(()),
                    Err(error) => Err(format!("{}: {}", error.instance_path(), error.masked())),
                }
            }
        }
    })
}

//! `schemars::JsonSchema`: the schema of the document, which has more detail than the Rust type.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::gates::Gates;
use super::types::ident;
use crate::ir::Ir;

/// Emits the implementations for the types of definitions and for the wrapper of the root, when they are wanted.
pub(super) fn emit(ir: &Ir, gates: &Gates) -> Option<TokenStream> {
    let definitions = Literal::string(ir.json_schemas.as_deref()?);
    let of_definition = ir.reachable().into_iter().filter_map(|id| {
        let item = ir.item(id);
        let definition = item.provenance.is_definition().then_some(item.provenance.definition.as_str())?;
        Some((gates.tokens(id), item.name.as_deref()?, definition))
    });
    let around = ir.root.iter().filter_map(|root| {
        let definition = ir.item(root.typed.shape).provenance.definition.as_str();
        Some((TokenStream::new(), root.wrapper.as_deref()?, definition))
    });
    let implementations = of_definition.chain(around).map(|(gate, name, definition)| {
        let name = ident(name);
        quote! {
            #gate
            impl schemars::JsonSchema for #name {
                fn schema_name() -> std::borrow::Cow<'static, str> {
                    #definition.into()
                }
                fn schema_id() -> std::borrow::Cow<'static, str> {
                    concat!(module_path!(), "::", #definition).into()
                }
                fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                    described::schema(generator, #definition)
                }
            }
        }
    });
    Some(quote! {
        #(#implementations)*

        /// The schemas of the document.
        mod described {
            use std::sync::LazyLock;

            use serde_json::{Map, Value};

            static DEFINITIONS: LazyLock<Map<String, Value>> =
                LazyLock::new(|| serde_json::from_str(#definitions).expect("the generator wrote it"));

            /// Returns a definition, and adds those that it refers to to the generator's, under names that no other type
            /// has.
            pub(super) fn schema(generator: &mut schemars::SchemaGenerator, name: &str) -> schemars::Schema {
                let prefix = module_path!().replace("::", ".");
                let path = format!("#{}/{prefix}.", generator.settings().definitions_path);
                let mut open = Vec::new();
                let schema = moved(&DEFINITIONS[name], &path, &mut open);
                while let Some(name) = open.pop() {
                    let key = format!("{prefix}.{name}");
                    if !generator.definitions().contains_key(&key) {
                        let schema = moved(&DEFINITIONS[&name], &path, &mut open);
                        generator.definitions_mut().insert(key, schema);
                    }
                }
                schema.try_into().expect("a definition is a schema")
            }

            /// Redirects the references of a schema to the generator's definitions, and adds each target to `found`.
            fn moved(schema: &Value, path: &str, found: &mut Vec<String>) -> Value {
                match schema {
                    Value::Object(entries) => entries.iter().map(|(key, value)| {
                        let definition = value.as_str().and_then(|reference| reference.strip_prefix("#/$defs/"));
                        let value = match definition.filter(|name| key == "$ref" && DEFINITIONS.contains_key(*name)) {
                            Some(name) => {
                                found.push(name.to_owned());
                                format!("{path}{name}").into()
                            }
                            None => moved(value, path, found),
                        };
                        (key.clone(), value)
                    }).collect(),
                    Value::Array(items) => items.iter().map(|item| moved(item, path, found)).collect(),
                    other => other.clone(),
                }
            }
        }
    })
}

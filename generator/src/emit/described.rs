//! `schemars::JsonSchema`: a type hands out the schema that it came from, which says more than its Rust does.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::gates::Gates;
use super::types::ident;
use crate::ir::Ir;

/// For every type of a definition, and for the one around the document, when that is asked for.
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

        /// The schemas that the types came from.
        mod described {
            use std::sync::LazyLock;

            use serde_json::{Map, Value};

            static DEFINITIONS: LazyLock<Map<String, Value>> =
                LazyLock::new(|| serde_json::from_str(#definitions).expect("it was read when this was made"));

            /// A definition; those that it refers to go where the generator has definitions, under names that no other
            /// type has.
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

            /// A schema with its references led to where the definitions are, each of which is added to `found`.
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

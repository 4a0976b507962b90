//! Structs: the declaration with the presence of each field, then the checks between fields, then the widening.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::piece::Piece;
use super::table::{MAX_WIDTH, in_lines, limits, literal};
use super::types::{ident, map, of_field, wired};
use super::{docs, residual, widen};
use crate::ir::{Check, Field, FieldPresence, Ir, Shape, ShapeId, Struct};
use crate::passes::variant_names;

/// Emits a struct with its implementations.
pub(super) fn emit(ir: &Ir, id: ShapeId, name: &str, object: &Struct) -> Vec<Piece> {
    let type_name = ident(name);
    let has_checks = !object.checks.is_empty();
    let validated_by = ir.item(id).validated_by.as_deref();
    let is_plain = validated_by.is_none() && !has_checks;
    let mut pieces = vec![Piece::Type(declared(ir, id, name, object, is_plain))];
    match (validated_by, has_checks) {
        (None, false) => {}
        (None, true) => pieces.push(residual::decode_impl(&type_name, &quote!(Self::checked(json, at)))),
        (Some(reference), true) => pieces.push(residual::validated(name, reference, "Self::checked")),
        (Some(reference), false) => pieces.push(residual::validated(name, reference, "support::decode::object")),
    }
    if has_checks {
        pieces.push(Piece::rust(emit_checks(ir, &type_name, object)));
    }
    pieces.extend(widen::emit(ir, name, object).map(Piece::rust));
    pieces
}

/// Writes the declaration.
fn declared(ir: &Ir, id: ShapeId, name: &str, object: &Struct, is_plain: bool) -> String {
    // The words of the macro `support::types!`.
    let decoding = if is_plain { "" } else { "held " };
    let keys = if object.closed {
        "closed "
    } else if object.rest.is_some() {
        "keeping "
    } else {
        ""
    };
    let docs = docs::attributes(ir, id);
    let wired = wired(ir, id);
    let mut text = format!("{docs}{wired}{decoding}{keys}pub struct {name} {{\n");
    for field in &object.fields {
        // A field is documented by its key where the two differ.
        let key = if field.name == field.wire { String::new() } else { format!("`{}`.", field.wire.replace('`', "'")) };
        text.push_str(&docs::text(&field.docs, &key, "    "));
        text.push_str(&row(ir, field));
    }
    if let Some(typed) = object.rest {
        let _ = writeln!(
            text,
            "    @ #[doc = \" The undeclared keys.\"] rest: {}{}",
            map(ir, typed),
            limits(ir, typed.shape)
        );
    }
    text.push_str(&constructor(ir, object));
    text.push_str("}\n");
    text
}

/// The greatest number of arguments of a constructor; more could not be told apart where it is called.
const MAX_ARGUMENTS: usize = 7;

/// Writes the arguments of the constructor, the fields that it leaves absent, and those with one value only; nothing when every
/// field is an argument, or too many are.
fn constructor(ir: &Ir, object: &Struct) -> String {
    let (mut given, mut absent, mut fixed) = (Vec::new(), Vec::new(), Vec::new());
    for field in &object.fields {
        match ir.presence(field) {
            FieldPresence::Required => match only_text(ir, field) {
                Some(value) => fixed.push(format!("{} = {value}", field.name)),
                None => given.push(format!("{}: {}", field.name, of_field(ir, field))),
            },
            FieldPresence::Nullable | FieldPresence::Defaulted => {
                given.push(format!("{}: {}", field.name, of_field(ir, field)));
            }
            FieldPresence::Optional
            | FieldPresence::OptionalNullable
            | FieldPresence::Merged
            | FieldPresence::Forbidden => absent.push(field.name.clone()),
        }
    }
    absent.extend(object.rest.map(|_| "rest".to_owned()));
    if (absent.is_empty() && fixed.is_empty()) || given.len() > MAX_ARGUMENTS {
        return String::new();
    }
    let groups = [given.join(", "), absent.join(", "), fixed.join(", ")];
    let words: Vec<String> = groups.join("; ").split(' ').map(str::to_owned).collect();
    let flat = format!("    => new({})\n", words.join(" "));
    if flat.len() <= MAX_WIDTH { flat } else { format!("    => new(\n{}\n    )\n", in_lines(&words, 8)) }
}

/// Returns the variant of a field that has one text only, such as the tag of an alternative.
fn only_text(ir: &Ir, field: &Field) -> Option<String> {
    let id = ir.resolved(field.typed.shape);
    match &ir.item(id).shape {
        Shape::StringEnum(texts) if texts.len() == 1 && !field.boxed => {
            let variant = variant_names(texts.iter().map(String::as_str)).pop()?;
            Some(format!("{}::{variant}", of_field(ir, field)))
        }
        _ => None,
    }
}

/// Writes a field: its presence, name, key, type and limits.
fn row(ir: &Ir, field: &Field) -> String {
    let presence = match ir.presence(field) {
        FieldPresence::Required => "required",
        FieldPresence::Nullable => "nullable",
        FieldPresence::Optional => "optional",
        FieldPresence::OptionalNullable => "both",
        FieldPresence::Merged => "joined",
        FieldPresence::Defaulted => "filled",
        FieldPresence::Forbidden => "forbidden",
    };
    let key = if field.name == field.wire { String::new() } else { format!(" ({})", literal(&field.wire)) };
    let what = if field.is_defaulted { "filled" } else { "default" };
    let default = field.docs.default.as_deref().map(|json| format!("; {what} {}", literal(json))).unwrap_or_default();
    format!("    {presence} {}{key}: {}{}{default},\n", field.name, of_field(ir, field), limits(ir, field.typed.shape))
}

/// Emits the checks between fields.
fn emit_checks(ir: &Ir, type_name: &Ident, object: &Struct) -> TokenStream {
    let checks = object.checks.iter().map(|check| match check {
        Check::NotBefore { later, earlier, rule } => {
            let message = format!("{later} is before {earlier} ({rule})");
            let (later, earlier) = (instant(ir, object, later), instant(ir, object, earlier));
            quote! {
                if let (Some(later), Some(earlier)) = (#later, #earlier)
                    && later < earlier
                {
                    return Err(#message);
                }
            }
        }
        Check::NullOrNot { alternatives, rule } => {
            let keys: BTreeSet<&str> = alternatives.iter().flatten().map(|(wire, _)| wire.as_str()).collect();
            let keys: Vec<&str> = keys.into_iter().collect();
            let message = format!("{} are not null together ({rule})", keys.join(", "));
            let alternatives = alternatives.iter().map(|alternative| {
                let tests = alternative.iter().map(|(wire, null)| {
                    let name = ident(&field_of(object, wire).name);
                    if *null { quote!(self.#name.is_none()) } else { quote!(self.#name.is_some()) }
                });
                quote!((#(#tests)&&*))
            });
            quote! {
                if !(#(#alternatives)||*) {
                    return Err(#message);
                }
            }
        }
    });
    quote! {
        impl #type_name {
            fn checked(json: &mut support::Json<'_>, at: support::At) -> Result<Self, support::Fault> {
                let decoded: Self = support::decode::object(json, at)?;
                decoded.check().map_err(support::Fault::new)?;
                Ok(decoded)
            }

            /// Checks the assertions between fields; decoding calls it.
            fn check(&self) -> Result<(), &'static str> {
                #(#checks)*
                Ok(())
            }
        }
    }
}

fn field_of<'a>(object: &'a Struct, wire: &str) -> &'a Field {
    object.fields.iter().find(|field| field.wire == wire).expect("the pass kept only checks on its fields")
}

/// Emits the instant in a string field, as an `Option`.
fn instant(ir: &Ir, object: &Struct, wire: &str) -> TokenStream {
    let field = field_of(object, wire);
    let name = ident(&field.name);
    match ir.presence(field) {
        FieldPresence::Defaulted if !field.typed.nullable => quote!(support::instant::instant(&self.#name)),
        FieldPresence::Required => quote!(support::instant::instant(&self.#name)),
        FieldPresence::Nullable | FieldPresence::Optional | FieldPresence::Merged | FieldPresence::Defaulted => {
            quote!(self.#name.as_deref().and_then(support::instant::instant))
        }
        FieldPresence::OptionalNullable | FieldPresence::Forbidden => {
            quote!(self.#name.value().and_then(|text| support::instant::instant(text)))
        }
    }
}

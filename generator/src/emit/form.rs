//! The tables of forms and parameters: a row for each member that is not written as by default.

use std::fmt::Write as _;

use heck::ToShoutySnakeCase;
use proc_macro2::TokenStream;
use quote::quote;
use vistoria_schemas::contract::{Operation, Parameter, ParameterPlace, PropertyEncoding, Style};

use super::piece::Piece;
use super::table::{enclosed, filled, literal};
use super::types::ident;
use crate::ir::{Call, Form, FormKind, Ir, Parameters, Shape};
use crate::passes::variant_names;

/// Returns the expression of a form's table.
pub(super) fn reference(ir: &Ir, form: &Form, name: &str) -> TokenStream {
    if rows(ir, form).is_empty() {
        return quote!(&[]);
    }
    let name = ident(&table_name(form, name));
    quote!(forms::#name)
}

fn table_name(form: &Form, name: &str) -> String {
    match form.kind {
        FormKind::Urlencoded => name.to_owned(),
        FormKind::Multipart => format!("{name}_PARTS"),
    }
}

/// Returns the name of the tables of each call's request, and of each of its responses.
pub(super) fn table_names(ir: &Ir) -> Vec<(String, Vec<String>)> {
    let upper = |name: &str| name.to_shouty_snake_case();
    let mut taken = std::collections::BTreeSet::new();
    let calls = variant_names(ir.calls.iter().map(|call| call.operation.id.as_str()));
    let named = ir.calls.iter().zip(calls).map(|(call, name)| {
        let name = crate::passes::unique(&crate::passes::identifier(&upper(&name), "CALL_"), "_", &mut taken);
        let statuses = call.operation.responses.iter();
        let responses = statuses.map(|response| format!("{name}_RESPONSE_{}", upper(&response.status))).collect();
        (name, responses)
    });
    named.collect()
}

/// Checks whether a request may be a form, so that its media type is needed.
pub(super) fn has_forms(ir: &Ir) -> bool {
    ir.calls.iter().any(|call| !call.request.forms.is_empty())
}

/// Writes the module with the tables of all forms.
pub(super) fn module(ir: &Ir) -> Option<Piece> {
    let mut inside = String::new();
    for (call, (request, responses)) in ir.calls.iter().zip(table_names(ir)) {
        let bodies = std::iter::once((&call.request, request)).chain(call.responses.iter().zip(responses));
        for (form, name) in bodies.flat_map(|(body, name)| body.forms.iter().map(move |form| (form, name.clone()))) {
            let rows = rows(ir, form);
            if !rows.is_empty() {
                let name = table_name(form, &name);
                inside.push_str(&enclosed(&format!("pub(super) const {name}: &[Member] = &["), &rows, "];"));
            }
        }
    }
    let docs = "/// How properties of forms are written.\n";
    (!inside.is_empty())
        .then(|| Piece::Text(format!("{docs}mod forms {{\nuse super::support::member::*;\n\n{inside}}}\n")))
}

/// Writes the rows of a form.
fn rows(ir: &Ir, form: &Form) -> Vec<String> {
    let rows = form.encoding.iter().filter(|encoding| is_declared(ir, form, &encoding.name));
    rows.filter_map(|encoding| row(encoding, form.kind)).collect()
}

/// Checks whether a form may have a property.
fn is_declared(ir: &Ir, form: &Form, name: &str) -> bool {
    match ir.shape(form.typed.shape) {
        Shape::Struct(object) => object.rest.is_some() || object.fields.iter().any(|field| field.wire == name),
        _ => true,
    }
}

/// Writes the row of a property; `None` for one that is written as by default.
fn row(encoding: &PropertyEncoding, kind: FormKind) -> Option<String> {
    let name = literal(&encoding.name);
    let mut row = match (encoding.style, encoding.explode) {
        (Some(Style::DeepObject), true) => format!("deep({name})"),
        (Some(style), explode) => format!("part({name}).style(Style::{style:?}, {explode})"),
        (None, _) => format!("part({name})"),
    };
    if encoding.allow_reserved && kind == FormKind::Urlencoded {
        row.push_str(".reserved()");
    }
    // A style says all, where there is one.
    if let Some(media) = encoding.content_type.as_deref().filter(|_| encoding.style.is_none()) {
        let _ = write!(row, ".media({})", literal(media));
    }
    (row != format!("part({name})")).then_some(row)
}

/// Writes the table of a call's parameters, and with it their decoding and encoding.
pub(super) fn parameters(ir: &Ir, call: &Call) -> Option<Piece> {
    let Parameters { typed, keys } = call.parameters.as_ref()?;
    let name = ir.item(ir.resolved(typed.shape)).name.as_deref()?;
    let operation = &call.operation;
    let members = operation.parameters.iter().zip(keys).map(|(parameter, key)| parameter_row(parameter, key));
    let others = operation.security_query.iter().filter(|_| may_take_others(ir, call));
    let others = others.filter(|name| operation.parameters.iter().all(|parameter| parameter.name != **name));
    let rows: Vec<String> = members.chain(others.map(|name| format!("query({}).key(\"\")", literal(name)))).collect();
    let mut bases: Vec<String> = operation.servers.iter().map(|server| literal(&server.base)).collect();
    let mut seen = std::collections::BTreeSet::new();
    bases.retain(|base| seen.insert(base.clone()));
    let head = format!("{name} [{}] {}", bases.join(", "), literal(&operation.path));
    Some(Piece::Text(filled("support::parameters!(", &head, &rows, ");")))
}

/// Checks whether a parameter takes names of the query that are no parameters.
fn may_take_others(ir: &Ir, Call { operation: Operation { parameters, .. }, parameters: typed, .. }: &Call) -> bool {
    let Some(Shape::Struct(object)) = typed.as_ref().map(|typed| ir.shape(typed.typed.shape)) else { return false };
    let is_object = |key: &str| {
        let field = object.fields.iter().find(|field| field.wire == key);
        field.is_some_and(|field| {
            matches!(ir.shape(field.typed.shape), Shape::Struct(_) | Shape::Map(_) | Shape::OneOf(_))
        })
    };
    let keys = typed.iter().flat_map(|typed| &typed.keys);
    parameters.iter().zip(keys).any(|(parameter, key)| {
        parameter.place == ParameterPlace::Query
            && parameter.media_type.is_none()
            && parameter.style == Style::Form
            && parameter.explode
            && is_object(key)
    })
}

fn parameter_row(parameter: &Parameter, key: &str) -> String {
    let Parameter { name, place, style, explode, .. } = parameter;
    let (function, default) = match place {
        ParameterPlace::Path => ("path", (Style::Simple, false)),
        ParameterPlace::Query => ("query", (Style::Form, true)),
        ParameterPlace::Header => ("header", (Style::Simple, false)),
        ParameterPlace::Cookie => ("cookie", (Style::Form, true)),
    };
    let mut row = format!("{function}({})", literal(name));
    if key != name {
        let _ = write!(row, ".key({})", literal(key));
    }
    if (*style, *explode) != default && parameter.media_type.is_none() {
        let _ = write!(row, ".style(Style::{style:?}, {explode})");
    }
    if parameter.allow_reserved {
        row.push_str(".reserved()");
    }
    if parameter.may_be_empty {
        row.push_str(".or_empty()");
    }
    if let Some(media) = &parameter.media_type {
        let _ = write!(row, ".media({})", literal(media));
    }
    row
}

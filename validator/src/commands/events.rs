//! `vistoria events`

use vistoria_schemas::contract::{
    Algorithm, Encoding, Event, FieldText, Grammar, Level, Operation, SignatureScheme, SignedPart,
};

use crate::catalog::{Catalog, Contract};
use crate::cli::{EventsArguments, Exit, Streams};
use crate::identify::Wanted;

pub(crate) fn run(arguments: &EventsArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let catalog = Catalog::shipped();
    let wanted = Wanted { vendor: arguments.vendor.clone(), ..Wanted::default() };
    wanted.exists_in(&catalog)?;
    for contract in catalog.contracts() {
        if wanted.vendor.as_ref().is_none_or(|vendor| contract.vendor() == vendor) {
            vendor(contract, wanted.vendor.is_some(), streams)?;
        }
    }
    Ok(Exit::Clean)
}

/// A vendor's events; with `calls`, those too, which are many.
fn vendor(contract: &Contract, calls: bool, streams: &mut Streams<'_>) -> std::io::Result<()> {
    let bundle = &contract.bundle();
    let law = bundle.rules.iter().filter(|rule| rule.level == Level::Error).count();
    writeln!(streams.out, "{} ({}): {law} rules, {} advice", bundle.vendor, bundle.title, bundle.rules.len() - law)?;
    for scheme in &bundle.signatures {
        writeln!(streams.out, "  signed: {}", signed(scheme))?;
    }
    if bundle.signatures.is_empty() {
        writeln!(streams.out, "  not signed")?;
    }
    let widest = bundle.events.iter().map(|event| event.id.chars().count()).max().unwrap_or_default();
    for event in &bundle.events {
        writeln!(streams.out, "  {:widest$}  {} Known by {}.", event.id, event.summary, marks(event))?;
    }
    match bundle.operations.len() {
        0 => {}
        count if !calls => {
            writeln!(streams.out, "  and {count} calls; `vistoria events {}` lists them", bundle.vendor)?;
        }
        _ => {
            writeln!(streams.out, "  calls:")?;
            let widest = bundle.operations.iter().map(|call| call.id.chars().count()).max().unwrap_or_default();
            for operation in &bundle.operations {
                writeln!(streams.out, "    {:widest$}  {}", operation.id, call(operation))?;
            }
        }
    }
    Ok(())
}

/// What a call does, how it is known, and the statuses that may come back.
fn call(operation: &Operation) -> String {
    let withdrawn = if operation.deprecated { " Withdrawn." } else { "" };
    let hosts = operation.hosts.first().map(String::as_str).unwrap_or_default();
    let field = operation.graphql.as_ref().map(|field| format!(" that asks for {field}")).unwrap_or_default();
    let statuses: Vec<&str> = operation.responses.iter().map(|response| response.status.as_str()).collect();
    let Operation { method, path, summary, .. } = operation;
    format!("{summary}{withdrawn} {method} {hosts}{path}{field}: {}", statuses.join(", "))
}

/// How deliveries are signed.
fn signed(scheme: &SignatureScheme) -> String {
    let algorithm = match scheme.algorithm {
        Algorithm::HmacSha256 => "HMAC-SHA256",
        Algorithm::HmacSha1 => "HMAC-SHA1",
        Algorithm::Fixed => return format!("not signed; the secret itself may stand in {}", scheme.header),
        Algorithm::JwtHs256 => {
            return format!("not signed; a JWT of the secret (HS256) may stand in {}", scheme.header);
        }
    };
    let parts = scheme.signed.iter().map(|part| match part {
        SignedPart::Text(text) => text.as_str(),
        SignedPart::Timestamp => "{timestamp}",
        SignedPart::Body => "{body}",
    });
    let encodings = scheme.encodings.iter().map(|encoding| match encoding {
        Encoding::Hex => "hexadecimal",
        Encoding::Base64 => "base 64",
    });
    let grammar = match &scheme.grammar {
        Grammar::Bare => String::new(),
        Grammar::Prefixed { prefix } => format!(" after \"{prefix}\""),
        Grammar::Pairs { .. } => " in key=value parts".to_owned(),
    };
    let (parts, encodings) = (parts.collect::<String>(), encodings.collect::<Vec<_>>().join(" or "));
    format!("signed: {algorithm} over {parts}, in {} as {encodings}{grammar}", scheme.header)
}

/// How a delivery of the event is known.
fn marks(event: &Event) -> String {
    let marks = &event.identification;
    let path = marks.path.iter().map(|path| format!("a URL that ends in {path}"));
    let header = marks.header.iter().map(|header| format!("the header {}: {}", header.name, header.value));
    let body = marks.body.iter().map(|field| match &field.text {
        FieldText::Equals(text) => format!("{} = \"{text}\" in the body", field.pointer),
        FieldText::Like(text) => format!("{} like \"{text}\" in the body", field.pointer),
    });
    let marks: Vec<String> = path.chain(header).chain(body).collect();
    if marks.is_empty() { "its shape only".to_owned() } else { marks.join(", or ") }
}

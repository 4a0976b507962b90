//! `vistoria events`: vendors, their events and calls.

use clap::Args;
use vistoria_schemas::contract::specification::Formats;
use vistoria_schemas::contract::{
    Algorithm, Encoding, Event, FieldText, Grammar, Level, Operation, SignatureScheme, SignedPart,
};

use super::described::ContractArguments;
use crate::contract::Contract;
use crate::process::{Exit, Streams};
use crate::wanted::Wanted;

/// Arguments of `events`.
#[derive(Args)]
pub struct EventsArguments {
    /// Vendor whose events and calls to list [default: all vendors, events only]
    pub vendor: Option<String>,
    /// The contracts
    #[command(flatten)]
    pub described: ContractArguments,
}

pub(crate) fn run(arguments: &EventsArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let catalog = arguments.described.catalog(Formats::Annotate, streams)?;
    let wanted = Wanted { vendor: arguments.vendor.clone(), ..Wanted::default() };
    wanted.exists_in(&catalog)?;
    for contract in catalog.contracts() {
        if wanted.vendor.as_ref().is_none_or(|vendor| contract.vendor() == vendor) {
            vendor(contract, wanted.vendor.is_some() || arguments.described.is_given(), streams)?;
        }
    }
    Ok(Exit::Clean)
}

/// Lists a vendor's events and, with `calls`, its calls, which are many.
fn vendor(contract: &Contract, calls: bool, streams: &mut Streams<'_>) -> std::io::Result<()> {
    let bundle = &contract.bundle();
    let required = bundle.rules.iter().filter(|rule| rule.level == Level::Error).count();
    let advised = bundle.rules.len() - required;
    writeln!(streams.out, "{} ({}): {required} rules, {advised} pieces of advice", bundle.vendor, bundle.title)?;
    for scheme in &bundle.signatures {
        writeln!(streams.out, "  signature: {}", signature(scheme))?;
    }
    if bundle.signatures.is_empty() {
        writeln!(streams.out, "  signature: none")?;
    }
    let widest = bundle.events.iter().map(|event| event.id.chars().count()).max().unwrap_or_default();
    for event in &bundle.events {
        writeln!(streams.out, "  {:widest$}  {} Identified by {}.", event.id, event.summary, identification(event))?;
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

/// Returns what a call does, its method, path and root field, and the statuses of its responses.
fn call(operation: &Operation) -> String {
    let withdrawn = if operation.deprecated { " Deprecated." } else { "" };
    let host = operation.servers.first().and_then(|server| server.host.as_deref()).unwrap_or_default();
    let field = operation.graphql.as_ref().map(|field| format!(", root field {field}")).unwrap_or_default();
    let statuses: Vec<&str> = operation.responses.iter().map(|response| response.status.as_str()).collect();
    let Operation { method, summary, .. } = operation;
    let path = operation.full_path();
    format!("{summary}{withdrawn} {method} {host}{path}{field}: {}", statuses.join(", "))
}

/// Returns how deliveries are signed.
fn signature(scheme: &SignatureScheme) -> String {
    let algorithm = match scheme.algorithm {
        Algorithm::HmacSha256 => "HMAC-SHA256",
        Algorithm::HmacSha1 => "HMAC-SHA1",
        Algorithm::Fixed => return format!("none; the header {} may have the secret itself", scheme.header),
        Algorithm::JwtHs256 => {
            return format!("none; the header {} may have a JWT signed with the secret (HS256)", scheme.header);
        }
    };
    let parts = scheme.signed.iter().map(|part| match part {
        SignedPart::Text(text) => text.as_str(),
        SignedPart::Timestamp => "{timestamp}",
        SignedPart::Body => "{body}",
    });
    let encodings = scheme.encodings.iter().map(|encoding| match encoding {
        Encoding::Hex => "hexadecimal",
        Encoding::Base64 => "base64",
    });
    let grammar = match &scheme.grammar {
        Grammar::Bare => String::new(),
        Grammar::Prefixed { prefix } => format!(" after \"{prefix}\""),
        Grammar::Pairs { .. } => " as a key=value part".to_owned(),
    };
    let (parts, encodings) = (parts.collect::<String>(), encodings.collect::<Vec<_>>().join(" or "));
    format!("{algorithm} over {parts}, in the header {} in {encodings}{grammar}", scheme.header)
}

/// Returns what identifies a delivery of the event.
fn identification(event: &Event) -> String {
    let marks = &event.identification;
    let path = marks.path.iter().map(|path| format!("a URL that ends in {path}"));
    let header = marks.header.iter().map(|header| format!("the header {}: {}", header.name, header.value));
    let body = marks.body.iter().map(|field| match &field.text {
        FieldText::Equals(text) => format!("{} = \"{text}\" in the body", field.pointer),
        FieldText::Like(text) => format!("{} containing \"{text}\" in the body", field.pointer),
    });
    let marks: Vec<String> = path.chain(header).chain(body).collect();
    if marks.is_empty() { "its shape only".to_owned() } else { marks.join(", or ") }
}

//! `vistoria events`

use vistoria_schemas::contract::{Event, Level};

use crate::catalog::{Catalog, Contract};
use crate::cli::{EventsArguments, Exit, Streams};
use crate::identify::Wanted;

pub(crate) fn run(arguments: &EventsArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let catalog = Catalog::shipped();
    let wanted = Wanted { vendor: arguments.vendor.clone(), event: None };
    wanted.exists_in(&catalog)?;
    for contract in catalog.contracts() {
        if wanted.vendor.as_ref().is_none_or(|vendor| contract.bundle.vendor == *vendor) {
            vendor(contract, streams)?;
        }
    }
    Ok(Exit::Clean)
}

fn vendor(contract: &Contract, streams: &mut Streams<'_>) -> std::io::Result<()> {
    let bundle = &contract.bundle;
    let law = bundle.rules.iter().filter(|rule| rule.level == Level::Error).count();
    writeln!(streams.out, "{} ({}): {law} rules, {} advice", bundle.vendor, bundle.title, bundle.rules.len() - law)?;
    let widest = bundle.events.iter().map(|event| event.id.chars().count()).max().unwrap_or_default();
    for event in &bundle.events {
        writeln!(streams.out, "  {:widest$}  {} Known by {}.", event.id, event.summary, marks(event))?;
    }
    Ok(())
}

/// How a delivery of the event is known.
fn marks(event: &Event) -> String {
    let marks = &event.identification;
    let path = marks.path.iter().map(|path| format!("a URL that ends in {path}"));
    let header = marks.header.iter().map(|header| format!("the header {}: {}", header.name, header.value));
    let body = marks.body.iter().map(|field| format!("{} = \"{}\" in the body", field.pointer, field.equals));
    let marks: Vec<String> = path.chain(header).chain(body).collect();
    if marks.is_empty() { "its shape only".to_owned() } else { marks.join(", or ") }
}

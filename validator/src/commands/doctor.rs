//! `vistoria doctor`

use anyhow::bail;
use jiff::Timestamp;
use vistoria_schemas::contract::SignatureScheme;

use super::check::secrets;
use crate::capture::{Captured, Start, inputs};
use crate::catalog::{Catalog, Contract};
use crate::cli::{DoctorArguments, Exit, Streams};
use crate::identify::{Wanted, identify};
use crate::report::escape::Escaped;
use crate::validate::Body;
use crate::verify::{diagnose, verify_any};

pub(crate) fn run(arguments: &DoctorArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let catalog = Catalog::shipped();
    let wanted = Wanted { vendor: arguments.vendor.clone(), ..Wanted::default() };
    wanted.exists_in(&catalog)?;
    let secrets = secrets(arguments.secrets.as_deref(), &catalog)?;
    let (mut exit, mut seen) = (Exit::Clean, 0);
    for input in inputs(&arguments.paths, None) {
        let captured = match input {
            Ok(captured) => captured,
            Err(unreadable) => {
                writeln!(streams.err, "error: {}", Escaped(&unreadable.to_string()))?;
                exit = Exit::Failed;
                continue;
            }
        };
        let Some(headers) =
            captured.headers.as_ref().filter(|_| !matches!(captured.start, Some(Start::Response { .. })))
        else {
            continue;
        };
        seen += 1;
        let entry = captured.entry.map(|entry| format!("#{entry}")).unwrap_or_default();
        write!(streams.out, "{}{entry}: ", Escaped(&captured.source))?;
        let Some(contract) = vendor(&captured, &catalog, &wanted) else {
            writeln!(streams.out, "Nothing tells whose delivery it is; name the vendor with --vendor.")?;
            exit = exit.max(Exit::Findings);
            continue;
        };
        let schemes = &contract.bundle().signatures;
        let of_vendor = secrets.of(contract.vendor());
        let now = arguments.at.or(captured.received_at).unwrap_or_else(Timestamp::now);
        if schemes.is_empty() || of_vendor.is_empty() {
            let vendor = contract.vendor();
            let why = if schemes.is_empty() {
                format!("{vendor} does not sign")
            } else {
                format!("no secret of {vendor} is known: set VISTORIA_SECRET_{}", vendor.to_uppercase())
            };
            writeln!(streams.out, "The signature cannot be checked: {why}.")?;
            exit = exit.max(Exit::Findings);
            continue;
        }
        // Of several ways to sign the one whose header is there.
        let scheme = schemes.iter().find(|scheme| headers.all(&scheme.header).next().is_some()).unwrap_or(&schemes[0]);
        if captured.withheld.iter().any(|name| schemes.iter().any(|scheme| scheme.header.eq_ignore_ascii_case(name))) {
            writeln!(streams.out, "The signature cannot be checked: its header is a secret, and was not kept.")?;
            exit = exit.max(Exit::Findings);
            continue;
        }
        writeln!(streams.out, "{}", diagnose(scheme, headers, &captured.body, of_vendor, now))?;
        if verify_any(schemes, headers, &captured.body, of_vendor, now).is_err() {
            exit = exit.max(Exit::Findings);
        }
    }
    if seen == 0 && exit == Exit::Clean {
        bail!("no delivery with headers is there: give it as .http, .har or .journal");
    }
    Ok(exit)
}

fn vendor<'a>(captured: &Captured, catalog: &'a Catalog, wanted: &'a Wanted) -> Option<&'a Contract> {
    if let Some(vendor) = &wanted.vendor {
        return catalog.contract(vendor);
    }
    // The header of a vendor's own tells better than a body that may be of several.
    let signed = catalog.contracts().iter().find(|contract| {
        // Many things stand in Authorization; whose it is the rest has to tell.
        let own = |scheme: &&SignatureScheme| {
            scheme.algorithm.signs_the_body() && !scheme.header.eq_ignore_ascii_case("authorization")
        };
        let schemes = contract.bundle().signatures.iter().filter(own);
        schemes
            .into_iter()
            .any(|scheme| captured.headers.as_ref().is_some_and(|headers| headers.all(&scheme.header).next().is_some()))
    });
    let body = vistoria_schemas::json::read(&captured.body, vistoria_schemas::text::FileId(0)).root.map(Body::new);
    signed.or_else(|| identify(captured, body.as_ref(), catalog, wanted).ok().map(|identified| identified.contract))
}

//! `vistoria doctor`: diagnosis of invalid signatures.

use std::path::PathBuf;

use anyhow::bail;
use clap::Args;
use jiff::Timestamp;
use vistoria_schemas::contract::SignatureScheme;

use super::secrets::secrets;
use crate::body::Body;
use crate::capture::{Captured, ReadOptions, Start, inputs};
use crate::contract::{Catalog, Contract};
use crate::escape::Escaped;
use crate::identify::Identifier;
use crate::process::{Exit, Streams};
use crate::verify::{Known, diagnose, verify_any};
use crate::wanted::Wanted;

/// Arguments of `doctor`.
#[derive(Args)]
pub struct DoctorArguments {
    /// Files of deliveries with their headers: .http, .har or .journal
    #[arg(value_name = "DELIVERY", required = true)]
    pub paths: Vec<PathBuf>,
    /// Vendor of the deliveries [default: auto-detected]
    #[arg(long, value_name = "V")]
    pub vendor: Option<String>,
    /// Read secrets from this TOML file (vendor = "secret") or folder of files, in addition to the variables VISTORIA_SECRET_<VENDOR>
    #[arg(long, value_name = "FILE", env = "VISTORIA_SECRETS")]
    pub secrets: Option<PathBuf>,
    /// Check the age of signatures as of this time (RFC 3339) [default: when the delivery was received, else now]
    #[arg(long, value_name = "TIME")]
    pub at: Option<Timestamp>,
}

/// Runs the command.
pub(crate) fn run(arguments: &DoctorArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let catalog = Catalog::shipped();
    let wanted = Wanted { vendor: arguments.vendor.clone(), ..Wanted::default() };
    wanted.exists_in(&catalog)?;
    let secrets = secrets(arguments.secrets.as_deref(), &catalog)?;
    let (mut exit, mut seen) = (Exit::Clean, 0);
    for input in inputs(&arguments.paths, ReadOptions::default()) {
        let captured = match input {
            Ok(captured) => captured,
            Err(unreadable) => {
                writeln!(streams.err, "{}: {}", unreadable.level, Escaped(&unreadable.to_string()))?;
                if !unreadable.is_harmless() {
                    exit = Exit::Failed;
                }
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
            writeln!(streams.out, "The vendor could not be identified; pass --vendor.")?;
            exit = exit.max(Exit::Findings);
            continue;
        };
        let schemes = &contract.bundle().signatures;
        let vendor_secrets = secrets.of(contract.vendor());
        let now = arguments.at.or(captured.received_at).unwrap_or_else(Timestamp::now);
        if schemes.is_empty() || vendor_secrets.is_empty() {
            let vendor = contract.vendor();
            let why = if schemes.is_empty() {
                format!("{vendor} does not sign")
            } else {
                format!("no secret is configured for {vendor}: set VISTORIA_SECRET_{}", vendor.to_uppercase())
            };
            writeln!(streams.out, "The signature cannot be checked: {why}.")?;
            exit = exit.max(Exit::Findings);
            continue;
        }
        // Of several schemes, the one whose header is present.
        let scheme = schemes.iter().find(|scheme| headers.all(&scheme.header).next().is_some()).unwrap_or(&schemes[0]);
        if captured.redacted.iter().any(|name| schemes.iter().any(|scheme| scheme.header.eq_ignore_ascii_case(name))) {
            writeln!(
                streams.out,
                "The signature cannot be checked: the capture omits its header because its value is a secret."
            )?;
            exit = exit.max(Exit::Findings);
            continue;
        }
        let others = secrets.of_others(contract.vendor()).collect();
        let known = Known { secrets: vendor_secrets, others, now };
        writeln!(streams.out, "{}", diagnose(scheme, headers, &captured.body, &known))?;
        if !matches!(verify_any(schemes, headers, &captured.body, vendor_secrets, now), Some(Ok(_))) {
            exit = exit.max(Exit::Findings);
        }
    }
    if seen == 0 && exit == Exit::Clean {
        bail!("no delivery has headers; pass a .http, .har or .journal file");
    }
    Ok(exit)
}

/// Returns the contract of a delivery's vendor, if it is identified.
fn vendor<'a>(captured: &Captured, catalog: &'a Catalog, wanted: &'a Wanted) -> Option<&'a Contract> {
    if let Some(vendor) = &wanted.vendor {
        return catalog.contract(vendor);
    }
    // A signature header is the vendor's own, while several vendors may have bodies of one shape.
    let signed = catalog.contracts().iter().find(|contract| {
        // The Authorization header is in general use, so it does not identify a vendor.
        let own = |scheme: &&SignatureScheme| {
            scheme.algorithm.signs_the_body() && !scheme.header.eq_ignore_ascii_case("authorization")
        };
        let schemes = contract.bundle().signatures.iter().filter(own);
        schemes
            .into_iter()
            .any(|scheme| captured.headers.as_ref().is_some_and(|headers| headers.all(&scheme.header).next().is_some()))
    });
    let body = vistoria_schemas::json::read(&captured.body, vistoria_schemas::text::FileId(0)).root.map(Body::new);
    let by_identification = || {
        let identifier = Identifier::new(catalog, wanted);
        identifier.identify(captured, body.as_ref()).ok().map(|identified| identified.contract)
    };
    // `listen` receives each vendor at a path that starts with its id.
    let by_path = || {
        let mut segments = captured.request_line()?.path.split('/');
        segments.find_map(|segment| catalog.contract(segment))
    };
    signed.or_else(by_identification).or_else(by_path)
}

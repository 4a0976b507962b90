//! Findings about the signature of a delivery.

use vistoria_schemas::contract::SignatureScheme;

use crate::capture::{BodyAvailability, BodyPlace, Captured};
use crate::code;
use crate::finding::{Fact, Finding, SignatureFact};
use crate::settings::Settings;
use crate::subject::{Identified, Subject};
use crate::verify::{Refusal, Verified, verify_any};

/// Returns the finding about the signature of a captured message, if there is one to report.
pub(super) fn check(captured: &Captured, identified: &Identified<'_>, settings: &Settings) -> Option<Finding> {
    let headers = captured.headers.as_ref().filter(|_| captured.body_availability == BodyAvailability::Here)?;
    // Vendors sign what they deliver, not what they are asked.
    let Subject::Event(_) = identified.subject else { return None };
    let bundle = identified.contract.bundle();
    let first = bundle.signatures.first()?;
    let secrets = settings.secrets.of(&bundle.vendor);
    let is_redacted =
        |scheme: &&SignatureScheme| captured.redacted.iter().any(|name| name.eq_ignore_ascii_case(&scheme.header));
    if let Some(scheme) = bundle.signatures.iter().find(is_redacted) {
        return Some(not_checked(SignatureFact::Redacted { header: scheme.header.clone() }));
    }
    if secrets.is_empty() {
        return Some(no_secret(&bundle.vendor));
    }
    let verified = verify_any(&bundle.signatures, headers, &captured.body, secrets, settings.time_of(captured))?;
    if matches!((&verified, captured.place), (Err(Refusal::Wrong), BodyPlace::From(_))) {
        return Some(not_checked(SignatureFact::Rewritten));
    }
    of_result(&verified, first)
}

/// Returns the finding about a signature that was verified already; `None` as the result means that no secret is known.
pub fn of_verification(
    result: Option<&Result<Verified, Refusal>>,
    first: &SignatureScheme,
    vendor: &str,
) -> Option<Finding> {
    match result {
        Some(result) => of_result(result, first),
        None => Some(no_secret(vendor)),
    }
}

fn of_result(verified: &Result<Verified, Refusal>, first: &SignatureScheme) -> Option<Finding> {
    match verified {
        Err(refusal) => {
            let fact = Fact::Signature(SignatureFact::Refused(refusal.clone()));
            Some(Finding::own(code::of_refusal(refusal), fact))
        }
        // The vendor does not say which encoding it uses, and this delivery shows it.
        Ok(Verified { encoding: Some(encoding), .. }) if first.encodings.len() > 1 => {
            Some(Finding::own(&code::ENCODING, Fact::Signature(SignatureFact::Encoding(*encoding))))
        }
        Ok(_) => None,
    }
}

fn no_secret(vendor: &str) -> Finding {
    not_checked(SignatureFact::NoSecret { vendor: vendor.to_owned() })
}

fn not_checked(fact: SignatureFact) -> Finding {
    Finding::own(&code::NOT_CHECKED, Fact::Signature(fact))
}

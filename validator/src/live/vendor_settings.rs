//! The settings of single vendors that change what their contracts say of their deliveries.

use hyper::header::HeaderName;
use vistoria_schemas::contract::Bundle;

use super::config::{Config, ConfigError, VendorConfig, invalid};
use crate::contract::Catalog;

/// Returns the contracts as the configuration changes them.
///
/// # Errors
///
/// Returns an error when a setting would have no effect, since the vendor signs nothing, or no time.
pub fn configured(catalog: Catalog, config: &Config) -> Result<Catalog, ConfigError> {
    let mut changed = catalog;
    for (vendor, own) in &config.vendors {
        let Some(contract) = changed.contract(vendor) else { continue };
        let bundle = with_settings(contract.bundle(), own).map_err(|error| error.below(vendor))?;
        if let Some(bundle) = bundle {
            changed = changed.with_bundle(bundle);
        }
    }
    Ok(changed)
}

/// Returns a contract with other settings of its signature; `None` when they are as they were.
fn with_settings(bundle: &Bundle, own: &VendorConfig) -> Result<Option<Bundle>, ConfigError> {
    if own.signature_header.is_none() && own.tolerance.is_none() {
        return Ok(None);
    }
    let mut bundle = bundle.clone();
    if let Some(name) = &own.signature_header {
        if HeaderName::try_from(name).is_err() {
            return Err(invalid("signature-header", format!("{name:?} is no name of a header")));
        }
        // Where several schemes are known, the first is the one that a setting can rename.
        let scheme = bundle.signatures.first_mut();
        let scheme = scheme.ok_or_else(|| invalid("signature-header", "the vendor does not sign"))?;
        scheme.header.clone_from(name);
    }
    if let Some(tolerance) = own.tolerance {
        let mut stamps: Vec<_> = bundle.signatures.iter_mut().filter_map(|scheme| scheme.timestamp.as_mut()).collect();
        if stamps.is_empty() {
            return Err(invalid("tolerance", "the vendor signs no time"));
        }
        for stamp in &mut stamps {
            (stamp.past, stamp.future) = (tolerance, tolerance);
        }
    }
    Ok(Some(bundle))
}

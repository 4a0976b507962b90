//! The vendors' secrets, as the user gives them: in a file and in the environment, never on the command line, where other
//! users of the machine could read them.

use std::fs;
use std::path::Path;

use anyhow::Context as _;
use zeroize::Zeroizing;

use crate::contract::{Catalog, Contract};
use crate::verify::{Secret, Secrets};

/// Returns the secrets of `file`, and after them those of the variables `VISTORIA_SECRET_<VENDOR>`, which have one secret a
/// line.
pub(super) fn secrets(file: Option<&Path>, catalog: &Catalog) -> anyhow::Result<Secrets> {
    let mut secrets = Secrets::default();
    if let Some(path) = file {
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        // One file serves every run, so that a run against a contract of one's own may read the secrets of the shipped ones.
        let shipped = Catalog::shipped();
        let contracts = catalog.contracts().iter().chain(shipped.contracts());
        let mut vendors: Vec<&str> = contracts.map(Contract::vendor).collect();
        vendors.sort_unstable();
        vendors.dedup();
        secrets
            .add_toml(&Zeroizing::new(text), &vendors)
            .with_context(|| format!("cannot use the secrets of {}", path.display()))?;
    }
    for contract in catalog.contracts() {
        let vendor = contract.vendor();
        let lines = std::env::var(format!("VISTORIA_SECRET_{}", vendor.to_uppercase())).unwrap_or_default();
        lines.lines().filter(|line| !line.is_empty()).for_each(|line| secrets.add(vendor, Secret::new(line)));
    }
    Ok(secrets)
}

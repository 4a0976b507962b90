//! The vendors' secrets, as the user gives them: in a file and in the environment, never on the command line, where other
//! users of the machine could read them.

use std::fs;
use std::path::Path;

use anyhow::Context as _;

use crate::catalog::Catalog;
use crate::verify::{Secret, Secrets};

/// Those of the file first, then those of the environment.
pub(super) fn secrets(file: Option<&Path>, catalog: &Catalog) -> anyhow::Result<Secrets> {
    let mut secrets = Secrets::default();
    if let Some(path) = file {
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        secrets.add_lines(&text).with_context(|| format!("cannot use {}", path.display()))?;
    }
    for contract in catalog.contracts() {
        let vendor = contract.vendor();
        let lines = std::env::var(format!("VISTORIA_SECRET_{}", vendor.to_uppercase())).unwrap_or_default();
        lines.lines().filter(|line| !line.is_empty()).for_each(|line| secrets.add(vendor, Secret::new(line)));
    }
    Ok(secrets)
}

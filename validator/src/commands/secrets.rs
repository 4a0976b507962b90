//! The vendors' secrets, as the user gives them: in a file and in the environment, never on the command line, where other
//! users of the machine could read them.

use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::Path;

use anyhow::Context as _;
use zeroize::Zeroizing;

use crate::contract::{Catalog, Contract};
use crate::live::PageKey;
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

/// Returns the page's key: that of `file`, which is created when it is not there, or a new one.
pub(super) fn page_key(file: Option<&Path>) -> anyhow::Result<PageKey> {
    let Some(path) = file else { return Ok(PageKey::random()) };
    let mut options = fs::OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.write(true).create_new(true).open(path) {
        Ok(mut created) => {
            let key = PageKey::random();
            writeln!(created, "{}", key.as_str()).with_context(|| format!("cannot write {}", path.display()))?;
            Ok(key)
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            let text = fs::read_to_string(path).map(Zeroizing::new);
            let text = text.with_context(|| format!("cannot read {}", path.display()))?;
            let expected = "it must have a key of at least 16 letters, digits, \"-\" and \"_\"";
            PageKey::parse(&text).with_context(|| format!("cannot use {}: {expected}", path.display()))
        }
        Err(error) => Err(error).with_context(|| format!("cannot create {}", path.display())),
    }
}

//! The vendors' secrets, as the user gives them: in a file, in a folder of files and in the environment, never on the command line,
//! where other users of the machine could read them.

use std::ffi::OsString;
use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::Context as _;
use zeroize::Zeroizing;

use crate::contract::{Catalog, Contract};
use crate::live::PageKey;
use crate::verify::{Secret, Secrets};

/// Start of the names of the variables that have secrets.
const VARIABLE: &str = "VISTORIA_SECRET_";

/// Returns the secrets at `path`, and after them those of the variables `VISTORIA_SECRET_<VENDOR>`, which have one secret a line.
pub(super) fn secrets(path: Option<&Path>, catalog: &Catalog) -> anyhow::Result<Secrets> {
    let mut secrets = Secrets::default();
    // One file serves every run, so that a run against a contract of one's own may read the secrets of the shipped ones.
    let shipped = Catalog::shipped();
    let contracts = catalog.contracts().iter().chain(shipped.contracts());
    let mut vendors: Vec<&str> = contracts.map(Contract::vendor).collect();
    vendors.sort_unstable();
    vendors.dedup();
    let files = match path {
        Some(path) if path.is_dir() => secret_files(path).with_context(|| format!("cannot read {}", path.display()))?,
        _ => Vec::new(),
    };
    for file in files {
        let text = read(&file)?;
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        secrets.add_lines(&name, &text, &vendors).with_context(|| format!("cannot use {}", file.display()))?;
    }
    if let Some(path) = path.filter(|path| !path.is_dir()) {
        let text = read(path)?;
        secrets.add_toml(&text, &vendors).with_context(|| format!("cannot use the secrets of {}", path.display()))?;
    }
    for contract in catalog.contracts() {
        let vendor = contract.vendor();
        let lines = std::env::var(format!("{VARIABLE}{}", vendor.to_uppercase())).unwrap_or_default();
        lines.lines().filter(|line| !line.is_empty()).for_each(|line| secrets.add(vendor, Secret::new(line)));
    }
    Ok(secrets)
}

fn read(path: &Path) -> anyhow::Result<Zeroizing<String>> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(Zeroizing::new(text))
}

/// Returns the files of a folder that have secrets. Kubernetes keeps what it mounts in folders whose names start with a dot.
fn secret_files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    let is_one = |path: &PathBuf| {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        !name.starts_with('.') && path.is_file()
    };
    let mut files: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).filter(is_one).collect();
    files.sort();
    Ok(files)
}

/// Returns the warnings about where the secrets come from.
pub(super) fn warnings(path: Option<&Path>, catalog: &Catalog) -> Vec<String> {
    let known: Vec<String> = catalog.contracts().iter().map(|contract| contract.vendor().to_uppercase()).collect();
    let names = std::env::vars_os().filter_map(|(name, _)| name.into_string().ok());
    let unknown = names
        .filter(|name| name.strip_prefix(VARIABLE).is_some_and(|vendor| !known.iter().any(|known| known == vendor)));
    let unknown = unknown.map(|name| format!("{name} is ignored: no vendor is called so"));
    let open = path.filter(|path| others_may_read(path));
    let open = open.map(|path| format!("others may read {}: set its mode to 0600", path.display()));
    unknown.chain(open).collect()
}

/// Returns the warning about a vendor whose deliveries are not signed, since there is no secret.
pub(super) fn missing_secret(vendor: &str) -> String {
    let variable = format!("{VARIABLE}{}", vendor.to_uppercase());
    format!("no secret is configured for {vendor}, so its deliveries are not signed: set {variable}")
}

/// Checks whether others than the owner of a file may read it. Folders are left out: who mounts them decides on their modes.
fn others_may_read(path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::metadata(path).is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o077 != 0)
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        false
    }
}

/// What is seen of secrets without reading them: the name, the time of change, the length and the place of every file.
type Version = Vec<(OsString, Option<SystemTime>, u64, u64)>;

/// The secrets of a file or a folder that may change. It is looked at now and then, since what tells of changes does not work on
/// network disks, nor for what containers mount.
pub(super) struct ChangingSecrets<'a> {
    path: PathBuf,
    catalog: &'a Catalog,
    /// What was read last, and what was seen last.
    read: Version,
    seen: Version,
}

impl<'a> ChangingSecrets<'a> {
    /// Watches what was read just now.
    pub(super) fn new(path: PathBuf, catalog: &'a Catalog) -> Self {
        let read = version(&path);
        Self { path, catalog, seen: read.clone(), read }
    }

    /// Reads the secrets again if they have changed, and not since they were looked at before, as they are while they are being
    /// written; or at once if it is asked for.
    pub(super) fn read_again(&mut self, is_asked: bool) -> Option<anyhow::Result<Secrets>> {
        let now = version(&self.path);
        let is_settled = now == self.seen;
        self.seen.clone_from(&now);
        if !is_asked && (now == self.read || !is_settled) {
            return None;
        }
        self.read = now;
        Some(secrets(Some(&self.path), self.catalog))
    }
}

fn version(path: &Path) -> Version {
    let files = if path.is_dir() { secret_files(path).unwrap_or_default() } else { vec![path.to_owned()] };
    let of_file = |file: PathBuf| {
        let metadata = fs::metadata(&file).ok();
        let changed = metadata.as_ref().and_then(|metadata| metadata.modified().ok());
        let length = metadata.as_ref().map_or(0, fs::Metadata::len);
        (file.into_os_string(), changed, length, metadata.as_ref().map_or(0, inode))
    };
    files.into_iter().map(of_file).collect()
}

/// Returns what tells a file from one that has taken its place.
fn inode(metadata: &fs::Metadata) -> u64 {
    #[cfg(unix)]
    {
        std::os::unix::fs::MetadataExt::ino(metadata)
    }
    #[cfg(not(unix))]
    {
        let _ = metadata;
        0
    }
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

//! What several subjects need: where things are, and how to run a command and keep what it printed.

use std::path::{Path, PathBuf};

use clap::Parser as _;
use vistoria_schemas::contract::{self, Contract};
use vistoria_validator::cli::{Arguments, Exit, Streams, run};
use vistoria_validator::identify::{Side, Wanted};

/// The workspace's root.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ is a folder of the workspace").to_owned()
}

/// A file of `tests/fixtures`.
pub(crate) fn fixture(name: &str) -> PathBuf {
    root().join("tests/fixtures").join(name)
}

/// What a run of `vistoria` gave.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) exit: u8,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs `vistoria` with these words; the workspace's root in what it prints becomes `.`.
pub(crate) fn vistoria(words: &[&str]) -> Ran {
    let arguments = Arguments::try_parse_from([&["vistoria"], words].concat()).expect("words that clap takes");
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let ended = run(arguments, &mut Streams { out: &mut out, err: &mut err, is_watched: false, is_shown: false });
    let exit = match &ended {
        Ok(exit) => *exit as u8,
        Err(error) => {
            err.extend(format!("error: {error:#}\n").into_bytes());
            Exit::Failed as u8
        }
    };
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8").replace(&*root().to_string_lossy(), ".");
    Ran { exit, out: text(out), err: text(err) }
}

impl Ran {
    /// All of it, for a snapshot.
    pub(crate) fn whole(&self) -> String {
        format!("exit: {}\n--- stdout\n{}--- stderr\n{}", self.exit, self.out, self.err)
    }
}

/// A contract that must have no errors.
pub(crate) fn contract(path: &Path) -> Contract {
    let outcome = contract::read(path, &root()).expect("the file is there");
    let said: Vec<String> =
        outcome.diagnostics.iter().map(|diagnostic| outcome.sources.display(diagnostic).to_string()).collect();
    outcome.contract.unwrap_or_else(|| panic!("{}", said.join("\n")))
}

/// The folders of the vendors.
pub(crate) fn vendors() -> Vec<PathBuf> {
    let folder = root().join("schemas/vendors");
    let mut folders: Vec<PathBuf> = folder
        .read_dir()
        .expect("the vendors")
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
}

/// What an example is of: `<kind>/<event>/<name>`, `<kind>/<call>/request/<name>` or `<kind>/<call>/response-<status>/<name>`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    Event(String),
    Request(String),
    Response(String, u16),
}

impl Subject {
    /// The subject of the example of this name.
    pub(crate) fn of(name: &str) -> Self {
        let mut segments = name.split('/').skip(1);
        let id = segments.next().expect("an event or a call").to_owned();
        match (segments.next(), segments.next()) {
            (Some("request"), Some(_)) => Self::Request(id),
            (Some(side), Some(_)) => {
                let status = side.strip_prefix("response-").and_then(|status| status.parse().ok());
                Self::Response(id, status.unwrap_or_else(|| panic!("{name}: {side} is no side")))
            }
            _ => Self::Event(id),
        }
    }

    /// The event's or the call's id.
    pub(crate) fn id(&self) -> &str {
        match self {
            Self::Event(id) | Self::Request(id) | Self::Response(id, _) => id,
        }
    }

    /// The options that name it.
    pub(crate) fn wanted(&self, vendor: &str) -> Wanted {
        let blank = Wanted { vendor: Some(vendor.to_owned()), ..Wanted::default() };
        match self.clone() {
            Self::Event(event) => Wanted { event: Some(event), ..blank },
            Self::Request(call) => Wanted { operation: Some(call), side: Some(Side::Request), ..blank },
            Self::Response(call, status) => {
                Wanted { operation: Some(call), side: Some(Side::Response), status: Some(status), ..blank }
            }
        }
    }
}

impl std::fmt::Display for Subject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Event(event) => f.write_str(event),
            Self::Request(call) => write!(f, "{call} request"),
            Self::Response(call, status) => write!(f, "{call} response {status}"),
        }
    }
}

/// The files below a folder, sorted, as paths relative to it.
pub(crate) fn files(folder: &Path) -> Vec<String> {
    let walk = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter();
    walk.map(|entry| entry.expect("a readable folder"))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| entry.path().strip_prefix(folder).expect("below it").to_string_lossy().replace('\\', "/"))
        .collect()
}

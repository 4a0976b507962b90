//! The files of `generated/src` as text, and their differences from those on the disk.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use sha2::{Digest as _, Sha256};
use similar::TextDiff;

use crate::emit::header;
use crate::workspace::{WorkspaceError, files_below};

/// Files by their path below `generated/src`, with `/` between.
pub type Files = BTreeMap<String, String>;

/// What the name of a compiled contract ends with, after the vendor's id.
pub(crate) const BUNDLE: &str = ".bundle.json";

/// A vendor's generated texts.
#[derive(Debug)]
pub struct Vendor {
    /// The vendor's id, which is also its module's name.
    pub id: String,
    /// The types.
    pub types: String,
    /// Whether it has types of events.
    pub has_events: bool,
    /// Whether it has types of calls.
    pub has_calls: bool,
    /// The compiled contract, as JSON.
    pub bundle: String,
    /// The examples, as JSON: path below `examples` to text.
    pub examples: String,
}

/// Returns all files of `generated/src`.
pub fn files(vendors: Vec<Vendor>) -> Files {
    let mut files = Files::new();
    files.insert("lib.rs".to_owned(), lib(&vendors));
    for vendor in vendors {
        files.insert(format!("{}.rs", vendor.id), vendor.types);
        files.insert(format!("{}{BUNDLE}", vendor.id), vendor.bundle);
        files.insert(format!("{}.examples.json", vendor.id), vendor.examples);
    }
    files
}

fn lib(vendors: &[Vendor]) -> String {
    let mut text = header(None).replace("the contract", "the contracts");
    text.push_str(
        "//! The contracts of all vendors, compiled, and (feature `types`) the Rust types of their events.\n\n",
    );
    if !vendors.is_empty() {
        text.push_str("#[cfg(feature = \"support\")]\npub use vistoria_support as support;\n\n");
    }
    for Vendor { id, .. } in vendors {
        let _ = writeln!(text, "/// The types of {id}.\n#[cfg(feature = \"types\")]\n#[rustfmt::skip]\npub mod {id};");
    }
    text.push_str("\n/// A vendor's contract, as JSON.\npub struct Compiled {\n");
    text.push_str("    /// The vendor's id.\n    pub vendor: &'static str,\n");
    text.push_str("    /// What the validator needs: rules, events, schemas.\n    pub bundle: &'static str,\n");
    text.push_str(
        "    /// The first twelve hexadecimal digits of the bundle's SHA-256.\n    pub fingerprint: &'static str,\n",
    );
    text.push_str("    /// The vendor folder's examples: path to text.\n    pub examples: &'static str,\n}\n\n");
    text.push_str("/// All contracts, by vendor.\n#[rustfmt::skip]\npub const CONTRACTS: &[Compiled] = &[\n");
    for Vendor { id, bundle, .. } in vendors {
        let fingerprint = fingerprint(bundle);
        let _ = writeln!(
            text,
            "    Compiled {{\n        vendor: \"{id}\",\n        bundle: include_str!(\"{id}{BUNDLE}\"),\n        \
             fingerprint: \"{fingerprint}\",\n        examples: include_str!(\"{id}.examples.json\"),\n    }},"
        );
    }
    text.push_str("];\n");
    if vendors.is_empty() {
        return text;
    }
    text.push_str(
        "\n/// Decoders and encoders of all vendors, by vendor.\n#[cfg(feature = \"types\")]\n#[rustfmt::skip]\n\
         pub const CODECS: &[(&str, support::Codec)] = &[\n",
    );
    for vendor in vendors {
        text.push_str(&codec(vendor));
    }
    text.push_str("];\n");
    text
}

/// Returns what identifies a compiled contract: the first twelve hexadecimal digits of its SHA-256.
fn fingerprint(bundle: &str) -> String {
    hex::encode(&Sha256::digest(bundle)[..6])
}

fn codec(Vendor { id, has_events, has_calls, .. }: &Vendor) -> String {
    let event = if *has_events {
        format!("|event, body| {id}::Event::decode(event, body)?.encode()")
    } else {
        "|event, _| Err(support::unknown_operation(event))".to_owned()
    };
    let (request, response) = if *has_calls {
        (
            format!("|call, body| {id}::Request::decode(call, body)?.encode()"),
            format!("|call, status, body| {id}::Response::decode(call, status, body)?.encode()"),
        )
    } else {
        (
            "|call, _| Err(support::unknown_operation(call))".to_owned(),
            "|call, _, _| Err(support::unknown_operation(call))".to_owned(),
        )
    };
    format!(
        "    (\"{id}\", support::Codec {{\n        event: {event},\n        request: {request},\n        \
         response: {response},\n    }}),\n"
    )
}

/// Returns a unified diff from the files on the disk to those that should be there; empty when nothing is stale.
pub fn stale(files: &Files, folder: &Path) -> Result<String, WorkspaceError> {
    let mut diff = String::new();
    for (name, wanted) in files {
        let found = std::fs::read(folder.join(name)).ok();
        if found.as_deref() != Some(wanted.as_bytes()) {
            let found = found.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
            diff.push_str(&unified(name, &found, wanted));
        }
    }
    for name in files_below(folder)?.iter().filter(|name| !files.contains_key(*name)) {
        let found = std::fs::read_to_string(folder.join(name)).unwrap_or_default();
        diff.push_str(&unified(name, &found, ""));
    }
    Ok(diff)
}

fn unified(name: &str, found: &str, wanted: &str) -> String {
    diff(&format!("generated/src/{name}"), found, wanted)
}

/// Returns a unified diff from a file on the disk to what it should be.
pub fn diff(name: &str, found: &str, wanted: &str) -> String {
    let (before, after) = (format!("{name} (on the disk)"), format!("{name} (from the contracts)"));
    let diff = TextDiff::from_lines(found, wanted).unified_diff().context_radius(2).header(&before, &after).to_string();
    if diff.is_empty() { format!("--- {before}\n+++ {after}\n(differs in bytes that are not UTF-8)\n") } else { diff }
}

/// Writes and removes files so that `folder` contains exactly these; returns the names of those that changed.
pub fn write(files: &Files, folder: &Path) -> Result<Vec<String>, WorkspaceError> {
    let mut changed = Vec::new();
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source| WorkspaceError::Inaccessible { path, source }
    };
    for (name, text) in files {
        let path = folder.join(name);
        if std::fs::read(&path).ok().as_deref() == Some(text.as_bytes()) {
            continue;
        }
        let parent = path.parent().unwrap_or(folder);
        std::fs::create_dir_all(parent).map_err(failed(parent))?;
        std::fs::write(&path, text).map_err(failed(&path))?;
        changed.push(name.clone());
    }
    for name in files_below(folder)?.into_iter().filter(|name| !files.contains_key(name)) {
        let path = folder.join(&name);
        std::fs::remove_file(&path).map_err(failed(&path))?;
        changed.push(name);
    }
    Ok(changed)
}

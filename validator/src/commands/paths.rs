//! Names of inputs that are read rather than given on the command line.

use std::io::{BufRead, BufReader, stdin};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use crate::capture::open_file;

/// Returns the inputs of the command line, and after them those whose names stand in a file or on standard input.
pub(super) fn names(paths: &[PathBuf], from: Option<&Path>) -> anyhow::Result<Vec<PathBuf>> {
    let mut names = paths.to_vec();
    let Some(from) = from else { return Ok(names) };
    let is_input = from.as_os_str() == "-";
    let cannot = || format!("cannot read the names in {}", from.display());
    let mut reader: Box<dyn BufRead + Send> =
        if is_input { Box::new(BufReader::new(stdin())) } else { open_file(from).with_context(cannot)? };
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line).with_context(cannot)? > 0 {
        let name = line.strip_suffix(b"\n").unwrap_or(&line);
        let name = name.strip_suffix(b"\r").unwrap_or(name);
        if !name.is_empty() {
            names.push(path(name));
        }
        line.clear();
    }
    if is_input && names.iter().any(|name| name.as_os_str() == "-") {
        bail!("standard input has the names, so it is no input itself");
    }
    Ok(names)
}

#[cfg(unix)]
fn path(name: &[u8]) -> PathBuf {
    use std::os::unix::ffi::OsStrExt as _;
    // No file is called so, and a system would refuse it in words of its own.
    let name: Vec<u8> = if name.contains(&0) {
        name.split(|byte| *byte == 0).collect::<Vec<_>>().join("\u{fffd}".as_bytes())
    } else {
        name.to_vec()
    };
    PathBuf::from(std::ffi::OsStr::from_bytes(&name))
}

#[cfg(not(unix))]
fn path(name: &[u8]) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(name).replace('\0', "\u{fffd}"))
}

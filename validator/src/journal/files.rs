//! The files of a journal's folder: those of deliveries, in their order, and those that are ours but hold no deliveries.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, BufRead as _};
use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;

use super::{EXTENSION, Record};
use crate::capture::open_file;

/// Files in a journal's folder that are not deliveries as they came. [`super::Failed`] is a list of some of these once more.
const OWN_FILES: [&str; 15] = [
    FAILED_FILE,
    REFUSED_FILE,
    "refused.journal.unfinished",
    FAILED_LOCK,
    CURSOR_FILE,
    FLOW_CURSOR_FILE,
    FLOW_LOG_FILE,
    STATE_FILE,
    LOCK_FILE,
    "failed.journal.unfinished",
    "forward.json.unfinished",
    "flows.json.unfinished",
    "flows.ndjson.unfinished",
    "state.json.unfinished",
    "lock.unfinished",
];

/// Name of the file of the deliveries that were set aside.
pub(super) const FAILED_FILE: &str = "failed.journal";
/// Name of the file that is locked while the former is changed.
pub(super) const FAILED_LOCK: &str = "failed.lock";
/// Name of the file of the deliveries that were refused and kept.
pub(super) const REFUSED_FILE: &str = "refused.journal";
/// Name of the file of the positions up to which deliveries were forwarded.
pub(super) const CURSOR_FILE: &str = "forward.json";
/// Name of the file of the positions up to which deliveries have started flows.
pub(super) const FLOW_CURSOR_FILE: &str = "flows.json";
/// Name of the file of the runs of flows.
pub(super) const FLOW_LOG_FILE: &str = "flows.ndjson";
/// Name of the file of what the writer has committed.
pub(super) const STATE_FILE: &str = "state.json";
/// Name of the file that is locked while a process writes.
pub(super) const LOCK_FILE: &str = "lock";

/// Checks whether a file belongs to a journal without holding further deliveries: by its name, beside files of deliveries.
pub fn is_own_file(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    let folder = path.parent().unwrap_or(Path::new("."));
    OWN_FILES.contains(&&*name) && files(folder).is_ok_and(|files| !files.is_empty())
}

/// Returns the names of a journal's files of deliveries, in their order, also of those that were compressed.
pub fn files(folder: &Path) -> io::Result<Vec<String>> {
    let is_one = |name: &String| {
        let plain = plain_name(name);
        ![FAILED_FILE, REFUSED_FILE].contains(&plain)
            && Path::new(plain).extension().is_some_and(|extension| extension == EXTENSION)
    };
    let mut names: Vec<String> = names(folder)?.into_iter().filter(is_one).collect();
    names.sort();
    Ok(names)
}

/// Returns the name that a file had before it was compressed.
pub(super) fn plain_name(name: &str) -> &str {
    name.strip_suffix(".gz").or_else(|| name.strip_suffix(".zst")).unwrap_or(name)
}

/// Returns the day on which a file was begun; `None` when its name does not say it.
pub(super) fn day(name: &str) -> Option<Date> {
    plain_name(name).strip_suffix(".journal")?.split_once('-')?.1.parse().ok()
}

/// Returns the names of the files of deliveries as they were when they were written, in their order, whatever was added to them
/// since: `00000001-2026-01-31.journal` of `00000001-2026-01-31.journal.2.gz`.
pub(super) fn original_names(folder: &Path) -> io::Result<BTreeSet<String>> {
    Ok(names(folder)?.iter().filter_map(|name| original_name(name)).collect())
}

/// Returns the name that the writer gave a file; `None` when it gave none, as to a copy that somebody made: it would sort after all.
fn original_name(name: &str) -> Option<String> {
    let (stem, _) = name.split_once(".journal")?;
    let (number, day) = stem.split_once('-')?;
    let is_number = number.len() >= 8 && number.bytes().all(|digit| digit.is_ascii_digit());
    (is_number && day.parse::<Date>().is_ok()).then(|| format!("{stem}.{EXTENSION}"))
}

/// Returns the names of the files in a folder.
pub(super) fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    Ok(names)
}

/// Returns the number at the start of a file's name.
pub(super) fn number(name: &str) -> Option<u64> {
    name.split('-').next()?.parse().ok()
}

/// Returns the record with this id. Searches the latest files first.
pub fn find(folder: &Path, id: &str) -> io::Result<Option<Record>> {
    for name in files(folder)?.into_iter().rev() {
        let mut reader = open_file(&folder.join(name))?;
        let mut line = Vec::new();
        while reader.read_until(b'\n', &mut line)? > 0 {
            // A search for the id avoids parsing nearly every line.
            if line.windows(id.len()).any(|window| window == id.as_bytes())
                && let Ok(record) = serde_json::from_slice::<Record>(&line)
                && record.id == id
            {
                return Ok(Some(record));
            }
            line.clear();
        }
    }
    Ok(None)
}

/// Calls `each` with the records that were received since a time.
pub fn since(folder: &Path, time: Timestamp, mut each: impl FnMut(Record)) -> io::Result<()> {
    for name in files(folder)?.into_iter().rev() {
        let path = folder.join(&name);
        let changed = path.metadata().and_then(|metadata| metadata.modified());
        if changed.is_ok_and(|changed| Timestamp::try_from(changed).is_ok_and(|changed| changed < time)) {
            return Ok(());
        }
        let mut reader = open_file(&path)?;
        let mut line = Vec::new();
        while reader.read_until(b'\n', &mut line)? > 0 {
            if created_at(&line).is_none_or(|created| created >= time.as_millisecond() - 1000)
                && let Ok(record) = serde_json::from_slice::<Record>(&line)
                && record.received_at >= time
            {
                each(record);
            }
            line.clear();
        }
    }
    Ok(())
}

/// Returns when the id at the start of a line was created, in milliseconds since 1970, without parsing the line: a UUID of
/// version 7 starts with it.
fn created_at(line: &[u8]) -> Option<i64> {
    let id = line.strip_prefix(b"{\"id\":\"")?.get(..36)?;
    let (seconds, _) = uuid::Uuid::try_parse_ascii(id).ok()?.get_timestamp()?.to_unix();
    i64::try_from(seconds).ok()?.checked_mul(1000)
}

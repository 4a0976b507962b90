//! Tables in CSV: each row is a record, an object of its columns.

use std::io::{BufRead, Read as _};

use csv::{ReaderBuilder, StringRecord};
use serde_json::{Map, Value};
use vistoria_schemas::text::Position;

use super::message::{BodyPlace, Captured, Input, Unreadable};

/// Delimiters of columns; the first is that of RFC 4180.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// Returns the rows of a table, each at the line of the file at which it starts.
pub(super) fn read(
    source: &str,
    mut reader: Box<dyn BufRead + Send>,
) -> std::io::Result<impl Iterator<Item = Input> + use<>> {
    let start = reader.fill_buf()?;
    let mark = if start.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    let line = start.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |delimiter: &u8| line.iter().filter(|byte| *byte == delimiter).count();
    let delimiter = DELIMITERS.into_iter().rev().max_by_key(count).unwrap_or(b',');
    reader.by_ref().take(mark).read_exact(&mut [0; 3][..usize::try_from(mark).unwrap_or_default()])?;
    let mut rows = ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(reader);
    let source = source.to_owned();
    let columns = rows.headers().cloned();
    let mut number = 0;
    let mut has_ended = false;
    Ok(std::iter::from_fn(move || {
        if has_ended {
            return None;
        }
        number += 1;
        let mut row = StringRecord::new();
        let refused = |reason: String| Err(Unreadable::new(format!("{source}#{number}"), reason));
        let columns = match &columns {
            Ok(columns) => columns,
            Err(error) => {
                has_ended = true;
                return Some(refused(error.to_string()));
            }
        };
        match rows.read_record(&mut row) {
            Ok(false) => None,
            Ok(true) => Some(Ok(of_row(&source, number, columns, &row))),
            Err(error) => {
                has_ended = error.is_io_error();
                Some(refused(error.to_string()))
            }
        }
    }))
}

/// Returns a row as a record.
fn of_row(source: &str, number: usize, columns: &StringRecord, row: &StringRecord) -> Captured {
    let cells = columns.iter().zip(row).filter(|(_, cell)| !cell.is_empty());
    let record: Map<String, Value> =
        cells.map(|(column, cell)| (column.trim().to_owned(), Value::from(cell))).collect();
    let line = row.position().map_or(1, |position| usize::try_from(position.line()).unwrap_or(usize::MAX));
    let place = BodyPlace::At(Position::start_of(line));
    Captured { entry: Some(number), place, ..Captured::of_body(source, Value::Object(record).to_string().into_bytes()) }
}

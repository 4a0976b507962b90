//! The fields that are not always there and filled: what the contract says of them in each event, and what the payloads had.

use maud::{Markup, html};
use vistoria_schemas::matrix::{Cell, Row};

use super::super::lifecycle::{Found, Group, Lifecycle};
use super::super::words::counted;
use super::fit::{Budget, start_of};

/// Returns the matrix of each group of events that payloads were of, in at most `bytes`.
pub(super) fn section(lifecycle: &Lifecycle, bytes: usize) -> Markup {
    let mut budget = Budget::new(bytes);
    let groups = lifecycle.vendors().flat_map(|(vendor, groups)| groups.iter().map(move |group| (vendor, group)));
    let tables: Vec<Markup> =
        groups.filter_map(|(vendor, group)| table(vendor, group)).map(|table| budget.fit(table)).collect();
    html! {
        @if !tables.is_empty() {
            section {
                h2 { "Lifecycle of fields" }
                p {
                    "What a field can be in each event by the contract, and how often the payloads had what. Fields that always have a value \
                     are left out."
                }
                @for table in &tables { (table) }
                (budget.left_out("group of events"))
            }
        }
    }
}

/// Returns the table of a group; `None` when no payload was of it, or all its fields always have a value.
fn table(vendor: &str, group: &Group) -> Option<Markup> {
    let is_seen = |column: usize| group.found.iter().any(|found| found[column] != Found::default());
    let columns: Vec<usize> = (0..group.events.len()).filter(|column| is_seen(*column)).collect();
    let rows = || group.rows.iter().zip(&group.found);
    let is_plain = |(row, found): &(&Row, &Vec<Found>)| {
        columns.iter().all(|column| {
            let (cell, found) = (row.cells[*column], found[*column]);
            let is_value = Cell { required: true, value: true, ..Cell::default() } == cell;
            is_value && found == Found { value: found.value, ..Found::default() } || found == Found::default()
        })
    };
    let rows: Vec<_> = rows().filter(|row| !is_plain(row)).collect();
    if columns.is_empty() || rows.is_empty() {
        return None;
    }
    let names: Vec<&str> = columns.iter().map(|column| group.events[*column].as_str()).collect();
    Some(html! {
        details.fold {
            summary { b { (start_of(vendor, 60)) } ": " (start_of(&names.join(", "), 200)) " (" (counted(rows.len(), "field")) ")" }
            div.wide {
                table.matrix {
                    thead { tr { th scope="col" { "Field" } @for name in &names { th scope="col" { (start_of(name, 60)) } } } }
                    tbody {
                        @for (row, found) in &rows {
                            tr {
                                th scope="row" { code { (start_of(&row.path, 120)) } }
                                @for column in &columns { (cell(row.cells[*column], &found[*column])) }
                            }
                        }
                    }
                }
            }
        }
    })
}

fn cell(cell: Cell, found: &Found) -> Markup {
    let parts = [(found.value, "filled"), (found.null, "null"), (found.empty, "empty"), (found.absent, "absent")];
    let parts = parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}"));
    let parts = parts.collect::<Vec<_>>().join(", ");
    html! {
        td.bad[!found.is_allowed(cell)] {
            span.help { (cell) }
            @if !parts.is_empty() { br; (parts) }
        }
    }
}

//! `vistoria matrix VENDOR`: which field is null, empty, filled or absent in which event.

use std::io;

use anyhow::{Context as _, bail};
use clap::{Args, ValueEnum};
use serde_json::json;
use vistoria_schemas::contract::specification::Formats;
use vistoria_schemas::matrix::{Cell, Group, Row, matrix};

use super::described::ContractArguments;
use crate::process::{Exit, Streams};
use crate::wanted::Wanted;

/// Arguments of `matrix`.
#[derive(Args)]
pub struct MatrixArguments {
    /// Vendor whose matrix to print
    #[arg(required_unless_present = "described")]
    pub vendor: Option<String>,
    /// Print only this event; may be given several times
    #[arg(long, value_name = "E")]
    pub event: Vec<String>,
    /// Print in this format
    #[arg(long, value_enum, default_value_t = MatrixFormat::Text)]
    pub format: MatrixFormat,
    /// The contracts
    #[command(flatten)]
    pub described: ContractArguments,
}

/// A format of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MatrixFormat {
    /// Aligned columns for a terminal
    Text,
    /// A Markdown table
    Markdown,
    /// JSON for programs
    Json,
}

pub(crate) fn run(arguments: &MatrixArguments, streams: &mut Streams<'_>) -> anyhow::Result<Exit> {
    let catalog = arguments.described.catalog(Formats::Annotate, streams)?;
    // A document that the user gave is the only contract.
    let vendor = arguments.vendor.clone().or_else(|| Some(catalog.contracts().first()?.vendor().to_owned()));
    for event in &arguments.event {
        Wanted { vendor: vendor.clone(), event: Some(event.clone()), ..Wanted::default() }.exists_in(&catalog)?;
    }
    Wanted { vendor: vendor.clone(), ..Wanted::default() }.exists_in(&catalog)?;
    let contract = vendor.and_then(|vendor| catalog.contract(&vendor)).context("the vendor was checked above")?;
    if contract.bundle().events.is_empty() {
        bail!("{} has no events, and the matrix shows events", contract.vendor());
    }
    let groups = matrix(contract.bundle()).into_iter().filter_map(|group| only(group, &arguments.event));
    let groups: Vec<Group> = groups.collect();
    match arguments.format {
        MatrixFormat::Text => {
            groups.iter().try_for_each(|group| text(group, streams))?;
            writeln!(streams.out, "{LEGEND}")?;
        }
        MatrixFormat::Markdown => {
            groups.iter().try_for_each(|group| markdown(group, streams))?;
            writeln!(streams.out, "{LEGEND}")?;
        }
        MatrixFormat::Json => {
            let group = |group: &Group| {
                let row = |row: &Row| json!({"path": row.path, "cells": words(&row.cells)});
                json!({"events": group.events, "rows": group.rows.iter().map(row).collect::<Vec<_>>()})
            };
            let groups: Vec<_> = groups.iter().map(group).collect();
            writeln!(streams.out, "{:#}", json!({"version": 1, "vendor": contract.vendor(), "groups": groups}))?;
        }
    }
    Ok(Exit::Clean)
}

/// The meaning of the cells.
const LEGEND: &str = "value: a value of the field's type, empty strings and arrays included; null: always null; \
    []: always an empty list; optional: the key may be absent; absent: the event has no such key";

/// Keeps the wanted columns of a group, and the rows that any of them has.
fn only(group: Group, events: &[String]) -> Option<Group> {
    let wanted = |event: &String| events.is_empty() || events.contains(event);
    let kept: Vec<usize> = (0..group.events.len()).filter(|index| wanted(&group.events[*index])).collect();
    let rows = group.rows.into_iter().map(|row| {
        let cells = kept.iter().map(|index| row.cells[*index]).collect();
        Row { path: row.path, cells }
    });
    let rows = rows.filter(|row| row.cells.iter().any(|cell| *cell != Cell::default())).collect();
    let columns: Vec<String> = kept.iter().map(|index| group.events[*index].clone()).collect();
    (!columns.is_empty()).then_some(Group { events: columns, rows })
}

fn words(cells: &[Cell]) -> Vec<String> {
    cells.iter().map(ToString::to_string).collect()
}

fn text(group: &Group, streams: &mut Streams<'_>) -> io::Result<()> {
    let table: Vec<Vec<String>> = table(group, "field");
    let width = |column: usize| table.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..=group.events.len()).map(width).collect();
    for row in &table {
        let padded: Vec<String> = row.iter().zip(&widths).map(|(word, &width)| format!("{word:width$}")).collect();
        writeln!(streams.out, "{}", padded.join("  ").trim_end())?;
    }
    writeln!(streams.out)
}

fn markdown(group: &Group, streams: &mut Streams<'_>) -> io::Result<()> {
    for (index, row) in table(group, "field").iter().enumerate() {
        writeln!(streams.out, "| {} |", row.join(" | "))?;
        if index == 0 {
            writeln!(streams.out, "|{}", " --- |".repeat(row.len()))?;
        }
    }
    writeln!(streams.out)
}

/// Returns the header and the rows of a table.
fn table(group: &Group, corner: &str) -> Vec<Vec<String>> {
    let header = std::iter::once(corner.to_owned()).chain(group.events.iter().cloned()).collect();
    let rows = group.rows.iter().map(|row| std::iter::once(row.path.clone()).chain(words(&row.cells)).collect());
    std::iter::once(header).chain(rows).collect()
}

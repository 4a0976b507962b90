//! What changes with the contracts: the compiled contracts of the last run, compared with those of this one.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use serde_json::Value;
use vistoria_schemas::changes::{Breaks, Compared, Difference, Direction, Options, compare, sentence};
use vistoria_schemas::contract::{Bundle, ValidatorCompiler};
use vistoria_schemas::graph::{Graph, SchemaId};
use vistoria_schemas::validators::definition_reference;

use crate::files::{BUNDLE, Files};
use crate::stack::with_large_stack;

/// The causes that are written out for each vendor.
const MAX_CAUSES: usize = 5;

/// Returns what breaks with each contract that has changed since `folder`, the generated files, was written: an entry of text for each
/// vendor. A vendor that is new or gone has none.
pub fn changed(files: &Files, folder: &Path) -> Vec<String> {
    let bundles = files.iter().filter_map(|(name, text)| Some((name.strip_suffix(BUNDLE)?, name, text)));
    let changed = bundles.filter_map(|(vendor, name, text)| {
        let before = std::fs::read_to_string(folder.join(name)).ok().filter(|before| before != text)?;
        Some(summary(vendor, &before, text))
    });
    changed.collect()
}

/// Returns how much a contract breaks, the first causes, and the command for all of them.
fn summary(vendor: &str, before: &str, after: &str) -> String {
    let (Ok(before), Ok(after)) = (serde_json::from_str(before), serde_json::from_str(after)) else {
        return format!(
            "{vendor}: another version of the generator compiled the contract, so that changes are not told"
        );
    };
    let difference = with_large_stack(|| difference(before, after));
    let mut text = format!("{vendor}: {}\n", difference.counts());
    for change in difference.changes.iter().take(MAX_CAUSES) {
        let level = change.breaks.level();
        let place = change.definition.as_ref().map(|definition| format!("{definition} {}: ", change.place));
        let _ = writeln!(text, "  {level}: {}{}", place.unwrap_or_default(), sentence(change));
    }
    let least = difference.changes.iter().map(|change| change.breaks).min();
    let breaks = match least {
        Some(Breaks::Wire) => "",
        Some(Breaks::Types) => " --breaks types",
        Some(Breaks::Warnings) => " --breaks warnings",
        None => return text,
    };
    let more = difference.changes.len().saturating_sub(MAX_CAUSES);
    let more = if more == 0 { "with payloads".to_owned() } else { format!("and {more} more, with payloads") };
    // The contract may be committed already, so that the commit of the files that were generated from the old one counts.
    let since = format!("$(git log -1 --format=%h -- generated/src/{vendor}{BUNDLE})");
    let _ = writeln!(text, "  {more}: vistoria diff --vendor {vendor} --since {since}{breaks}");
    text
}

fn difference(before: Bundle, after: Bundle) -> Difference {
    let options = Options { direction: Direction::Received, with_pairs: false };
    with_compared(before, |before| with_compared(after, |after| compare(before, after, options)))
}

fn with_compared<R>(bundle: Bundle, compare: impl FnOnce(&Compared<'_>) -> R) -> R {
    let bundle = Arc::new(bundle);
    let (graph, compiler) = (Graph::new(Arc::clone(&bundle)), ValidatorCompiler::new(&bundle));
    let is_valid =
        |reference: &str, value: &Value| compiler.compile(reference).is_ok_and(|validator| validator.is_valid(value));
    compare(&Compared {
        bundle: &bundle,
        graph: &graph,
        root: None,
        widened: &BTreeSet::new(),
        is_flat: true,
        accepts: &|definition: &str, value: &Value| is_valid(&definition_reference(definition), value),
        is_satisfied: &|id: SchemaId, value: &Value| is_valid(&graph.location(id), value),
    })
}

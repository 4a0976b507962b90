//! Assertions of ours, read from the source: the canonical form does not know them.

use vistoria_schemas::applicable::{Applied, applicable};
use vistoria_schemas::assertions::{not_before, numeric_format, pairs};

use super::Lowering;
use crate::ir::{Check, Provenance};

impl Lowering<'_> {
    pub(super) fn applicable(&self, provenance: &Provenance) -> Vec<Applied<'_>> {
        applicable(&self.contract.document, &provenance.definition, &provenance.path)
    }

    /// Says which assertions at this place the types do not check.
    pub(super) fn lose_assertions(&mut self, provenance: &Provenance) {
        let applied = self.applicable(provenance);
        let unchecked = [numeric_format::KEYWORD, pairs::KEYWORD];
        let lost =
            unchecked.into_iter().filter(|keyword| applied.iter().any(|applied| applied.schema.get(keyword).is_some()));
        for keyword in lost.collect::<Vec<_>>() {
            self.lose(provenance, format!("not checked: {keyword}"));
        }
    }

    /// The contract has assertions only where they always apply, so alternatives need not be told from the rest here.
    pub(super) fn checks(&self, provenance: &Provenance) -> Vec<Check> {
        let mut checks = Vec::new();
        for applied in self.applicable(provenance) {
            let Some(value) = applied.schema.get("x-not-before") else { continue };
            let id = applied.rule.and_then(|rule| rule.rule.get("id")).and_then(|id| id.as_str()).unwrap_or_default();
            for (later, earlier) in not_before::pairs(&value.to_value()) {
                let rule = format!("{}/{id}", self.contract.bundle.vendor);
                checks.push(Check::NotBefore { later, earlier, rule });
            }
        }
        checks
    }
}

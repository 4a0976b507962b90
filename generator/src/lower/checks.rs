//! Assertions of Vistoria's, read from the document, since canonical forms do not have them.

use vistoria_schemas::applicable::{Applied, applicable};
use vistoria_schemas::assertions::{ASSERTIONS, not_before};

use super::lowering::Lowering;
use crate::ir::{Check, Provenance};

/// The assertions that types check. Every other one of [`ASSERTIONS`] is a loss where it is used.
const CHECKED_ASSERTIONS: [&str; 1] = [not_before::KEYWORD];

impl Lowering<'_> {
    /// Returns the schemas that apply at a place.
    pub(super) fn applicable(&self, provenance: &Provenance) -> Vec<Applied<'_>> {
        applicable(&self.contract.document, &provenance.definition, &provenance.path)
    }

    /// Adds a loss for each assertion at this place that types do not check.
    pub(super) fn add_assertion_losses(&mut self, provenance: &Provenance) {
        let applied = self.applicable(provenance);
        let unchecked = ASSERTIONS.iter().map(|assertion| assertion.keyword).filter(|keyword| {
            let is_used = || applied.iter().any(|applied| applied.schema.get(keyword).is_some());
            !CHECKED_ASSERTIONS.contains(keyword) && is_used()
        });
        for keyword in unchecked.collect::<Vec<_>>() {
            self.add_loss(provenance, format!("not checked: {keyword}"));
        }
    }

    /// Returns the checks of the assertions at this place. A contract has assertions only where they always apply, so that
    /// alternatives need not be distinguished here.
    pub(super) fn checks(&self, provenance: &Provenance) -> Vec<Check> {
        let mut checks = Vec::new();
        for applied in self.applicable(provenance) {
            let Some(value) = applied.schema.get(not_before::KEYWORD) else { continue };
            let id = applied.rule.and_then(|rule| rule.rule.get("id")).and_then(|id| id.as_str()).unwrap_or_default();
            for (later, earlier) in not_before::pairs(&value.to_value()) {
                let rule = format!("{}/{id}", self.contract.bundle.vendor);
                checks.push(Check::NotBefore { later, earlier, rule });
            }
        }
        checks
    }
}

//! Where a rule is stated, in words.

use vistoria_schemas::contract::RuleSource;

use crate::contract::Catalog;

/// Returns where a rule is stated: the document, its section, and the fidelity.
pub fn cited(catalog: &Catalog, code: &str, source: &RuleSource) -> String {
    let title = document_title(catalog, code, source).unwrap_or_else(|| source.document.clone());
    format!("{title}, {} ({})", source.section, source.fidelity)
}

/// Returns the title and the version of the document that states a rule.
pub(super) fn document_title(catalog: &Catalog, code: &str, source: &RuleSource) -> Option<String> {
    let vendor = code.split('/').next().unwrap_or_default();
    let document = catalog.contract(vendor)?.bundle().document(&source.document)?;
    let version = document.version.as_ref().map(|version| format!(" {version}")).unwrap_or_default();
    Some(format!("{}{version}", document.title))
}

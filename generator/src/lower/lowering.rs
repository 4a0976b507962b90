//! The state of lowering one contract, and the helpers that all of it uses.

use std::collections::BTreeMap;

use serde_json::Value;
use vistoria_schemas::canonical::{Canonical, View};
use vistoria_schemas::contract::Contract;
use vistoria_schemas::document::REFERENCE_PREFIX;

use super::outline::Alternative;
use super::prepared::Prepared;
use crate::ir::{Ir, Loss, Provenance, Shape, ShapeId, TypeRef};

/// A lowering in progress.
pub(super) struct Lowering<'a> {
    pub(super) contract: &'a Contract,
    /// The canonical forms of the contract's definitions.
    pub(super) forms: BTreeMap<String, Canonical>,
    /// The alternatives that are named in canonical forms only.
    pub(super) outlined: BTreeMap<String, Alternative>,
    /// The alternatives that are being lowered, outer before inner; one can contain itself.
    pub(super) in_progress: Vec<(String, ShapeId)>,
    /// The definitions whose alternatives are being lowered beside others, outer before inner.
    pub(super) opening: Vec<String>,
    /// What the forms of definitions do not say of them.
    pub(super) unsaid: BTreeMap<String, Vec<String>>,
    /// The definitions that the forms were made of.
    pub(super) definitions_as_json: Value,
    pub(super) ir: Ir,
    /// The shapes of the definitions that were referred to.
    pub(super) definitions: BTreeMap<String, ShapeId>,
    /// The definitions that were referred to and are not lowered yet.
    pub(super) waiting: Vec<(String, ShapeId)>,
}

impl<'a> Lowering<'a> {
    /// Starts lowering with the canonical forms of a contract.
    pub(super) fn new(contract: &'a Contract, Prepared { forms, outlined, unsaid, definitions }: Prepared) -> Self {
        Self {
            contract,
            forms,
            outlined,
            in_progress: Vec::new(),
            opening: Vec::new(),
            unsaid,
            definitions_as_json: definitions,
            ir: Ir::titled(&contract.bundle.title),
            definitions: BTreeMap::new(),
            waiting: Vec::new(),
        }
    }

    /// Adds a shape of any JSON value.
    pub(super) fn json(&mut self, provenance: Provenance) -> TypeRef {
        TypeRef { shape: self.ir.add(Shape::Json, provenance), nullable: false }
    }

    /// Returns `shape`, and adds a loss when `is_lost`.
    pub(super) fn with_loss(&mut self, shape: Shape, is_lost: bool, provenance: &Provenance, what: &str) -> Shape {
        if is_lost {
            self.add_loss(provenance, format!("not checked: {what}"));
        }
        shape
    }

    /// Returns the shape of any JSON value, and adds a loss.
    pub(super) fn any_json(&mut self, provenance: &Provenance, why: &str) -> Shape {
        self.add_loss(provenance, format!("any JSON is accepted: {why}"));
        Shape::Json
    }

    /// Adds a loss, once: alternatives lower the same place several times.
    pub(super) fn add_loss(&mut self, provenance: &Provenance, what: String) {
        let loss = Loss { provenance: provenance.clone(), what, is_permanent: false };
        if !self.ir.losses.contains(&loss) {
            self.ir.losses.push(loss);
        }
    }

    /// Returns the canonical form of a definition or of outlined alternatives.
    pub(super) fn form(&self, name: &str) -> Option<&Canonical> {
        self.forms.get(name).or_else(|| self.outlined.get(name).map(|alternative| &alternative.form))
    }

    /// Returns a form, or that of the alternative which it stands for.
    pub(super) fn opened(&self, form: &Canonical) -> Canonical {
        let View::Reference(uri) = form.view() else { return form.clone() };
        let name = uri.strip_prefix(REFERENCE_PREFIX).unwrap_or(&uri);
        self.outlined.get(name).map_or_else(|| form.clone(), |alternative| alternative.form.clone())
    }
}

/// Returns the name of the definition that a reference in the form of `current` leads to; one to itself reads `#` there.
pub(super) fn definition_name<'a>(uri: &'a str, current: &'a str) -> &'a str {
    if uri == "#" { current } else { uri.strip_prefix(REFERENCE_PREFIX).unwrap_or(uri) }
}

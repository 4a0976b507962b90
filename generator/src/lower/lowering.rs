//! The state of lowering one contract, and the helpers that all of it uses.

use std::collections::BTreeMap;

use serde_json::Value;
use vistoria_schemas::canonical::{Canonical, View};
use vistoria_schemas::contract::Contract;
use vistoria_schemas::document::REFERENCE_PREFIX;

use super::opaque::Opaque;
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
    /// What stands for a definition where a form only refers to it.
    pub(super) opaque: Opaque,
    pub(super) ir: Ir,
    /// The shapes of the definitions that were referred to.
    pub(super) definitions: BTreeMap<String, ShapeId>,
    /// The definitions that were referred to and are not lowered yet.
    pub(super) waiting: Vec<(String, ShapeId)>,
}

impl<'a> Lowering<'a> {
    /// Starts lowering with the canonical forms of a contract.
    pub(super) fn new(
        contract: &'a Contract,
        Prepared { forms, outlined, unsaid, definitions, opaque }: Prepared,
    ) -> Self {
        Self {
            contract,
            forms,
            outlined,
            in_progress: Vec::new(),
            opening: Vec::new(),
            unsaid,
            definitions_as_json: definitions,
            opaque,
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

    /// Adds a loss that run-time validation cannot make good.
    pub(super) fn add_permanent_loss(&mut self, provenance: &Provenance, what: String) {
        self.ir.losses.push(Loss { provenance: provenance.clone(), what, is_permanent: true });
    }

    /// Checks whether a definition accepts every string, and says nothing else.
    pub(super) fn is_plain_text(&self, name: &str) -> bool {
        const OF_ANY_STRING: [&str; 8] =
            ["type", "format", "title", "description", "example", "examples", "contentMediaType", "contentEncoding"];
        let keywords = self.definitions_as_json.get(name).and_then(Value::as_object);
        keywords.is_some_and(|keywords| {
            keywords.get("type").is_none_or(|ty| ty == "string")
                && keywords.keys().all(|keyword| OF_ANY_STRING.contains(&keyword.as_str()))
        })
    }

    /// Checks whether two schemas of bodies are the same, wherever they stand.
    pub(super) fn is_same_schema(&self, one: Option<&str>, other: Option<&str>) -> bool {
        let schema = |name: &str| self.definitions_as_json.get(name);
        one == other || one.zip(other).is_some_and(|(one, other)| schema(one).is_some() && schema(one) == schema(other))
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

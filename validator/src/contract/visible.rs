//! The one rule for which keys of a payload may be shown: those that the contract declares at their place. Any other key, such
//! as the key of a map or a key that the contract does not know, may itself be personal data and is shown as `*`.

use std::borrow::Cow;

use vistoria_schemas::graph::{SchemaId, Scope, applicable, declares, item, property};
use vistoria_schemas::node::{Kind, Node};
use vistoria_schemas::pointer::Pointer;

use super::compiled::Contract;

/// What a hidden key is shown as.
const HIDDEN: &str = "*";

/// A place in a payload, with the schemas that could apply there. Without a contract no key is visible.
#[derive(Clone)]
pub struct VisibleKeys<'a> {
    contract: Option<&'a Contract>,
    schemas: Vec<SchemaId>,
}

impl<'a> VisibleKeys<'a> {
    /// Starts at the top of a body of the definition.
    pub fn new(contract: Option<&'a Contract>, definition: Option<&str>) -> Self {
        let schemas = contract.map(|contract| contract.schemas_of(definition)).unwrap_or_default();
        Self::at(contract, schemas)
    }

    fn at(contract: Option<&'a Contract>, from: Vec<SchemaId>) -> Self {
        let schemas = contract.map(|contract| applicable(contract.graph(), from, Scope::Possible)).unwrap_or_default();
        Self { contract, schemas }
    }

    /// Returns a key as it may be shown.
    pub fn shown<'k>(&self, key: &'k str) -> Cow<'k, str> {
        let is_declared = self.contract.is_some_and(|contract| declares(contract.graph(), &self.schemas, key));
        Cow::Borrowed(if is_declared { key } else { HIDDEN })
    }

    /// Goes to the value of a key.
    #[must_use]
    pub fn property(&self, key: &str) -> Self {
        let inner = self.contract.map(|contract| property(contract.graph(), &self.schemas, key));
        Self::at(self.contract, inner.unwrap_or_default())
    }

    /// Goes to an item of an array.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        let inner = self.contract.map(|contract| item(contract.graph(), &self.schemas, index));
        Self::at(self.contract, inner.unwrap_or_default())
    }

    /// Returns a pointer as it may be shown, and the same with `*` for positions in arrays. `body` tells arrays from objects with
    /// numeric keys: such a key is shown when the contract declares it, and stands in both pointers as it is.
    pub fn mask(self, pointer: &Pointer, body: &Node) -> (Pointer, Pointer) {
        let (mut here, mut node) = (self, Some(body));
        let (mut shown, mut place) = (Pointer::root(), Pointer::root());
        for token in pointer.tokens() {
            if let (Some(Kind::Array(items)), Some(index)) = (node.map(|node| &node.kind), Pointer::index(token)) {
                shown.push(token.as_str());
                place.push(HIDDEN);
                here = here.item(index);
                node = items.get(index);
            } else {
                let key = here.shown(token);
                shown.push(key.as_ref());
                place.push(key);
                here = here.property(token);
                node = node.and_then(|node| node.get(token));
            }
        }
        (shown, place)
    }
}

//! A vendor's contract: an OpenAPI 3.1 document read, normalised, and checked to the last node.

mod bundle;
mod compile;
mod compiler;
mod direction;
mod discriminator;
mod event;
mod extension_keys;
mod info;
mod lint;
mod mock;
mod operation;
mod original;
mod reading;
mod rules;
mod sequence;
mod signature;
mod since;
pub mod specification;
mod traffic;

pub use bundle::{Bundle, Contract};
pub use compiler::ValidatorCompiler;
pub(crate) use direction::READ_ONLY;
pub use event::{BodyField, Event, FieldText, Header, Identification};
pub use info::{CitedDocument, DocumentKind, EventPath};
pub(crate) use lint::known_formats;
pub use mock::{
    Comparator, Condition, Expression, ItemKey, Mock, MockAction, MockDelivery, MockFilter, MockSearch, MockVerb, Move,
    PlacedValue, Placement,
};
pub use operation::{
    Credential, MediaType, Operation, Parameter, ParameterPlace, PropertyEncoding, RequestBody, Response, Route,
    Server, Style, is_of_http, json_media_type,
};
pub use original::OriginalSchema;
pub use reading::{ContractReading, from_sources, read};
pub use rules::{Fidelity, Rule, RuleSource};
pub use sequence::{Sequence, SequenceDelivery, SequenceRequirement, SequenceRule};
pub use signature::{Algorithm, Encoding, Grammar, PairSelector, SignatureScheme, SignedPart, SignedTimestamp, Unit};

pub use crate::level::Level;

//! A contract's schemas as a typed graph: each schema parsed once, its keywords as fields, its subschemas as ids.
//!
//! Everything that walks schemas walks this one: the fast path's compiler, the slow path, identification by shape, masking and
//! made-up deliveries. A keyword group is a file. Definitions are parsed when they are first asked for, because a large contract
//! has thousands of schemas and one payload reaches a few of them.
//!
//! ```text
//! {"$defs": {"Order": {"properties": {"id": {"type": "integer"}}, "required": ["id"]}}}
//!
//! graph.definition("Order") = SchemaId { definition: 0, index: 0 }    object.properties: id -> SchemaId { 0, 1 }
//! ```

mod applicable;
mod arena;
mod arrays;
mod combinators;
mod discriminator;
mod extensions;
mod id;
mod numbers;
mod objects;
mod parse;
mod references;
mod schema;
mod strings;
mod subschemas;
mod types;
mod values;

pub use applicable::{Scope, applicable, declares, item, property, reports_undeclared};
pub use arena::Graph;
pub use arrays::ArrayKeywords;
pub use combinators::{Combinators, Condition};
pub use discriminator::Discriminator;
pub use extensions::Extensions;
pub use id::SchemaId;
pub use numbers::NumberKeywords;
pub use objects::{DependentRequired, ObjectKeywords, Properties};
pub use references::Reference;
pub use schema::Schema;
pub use strings::StringKeywords;
pub use types::{Type, Types};
pub use values::ValueKeywords;

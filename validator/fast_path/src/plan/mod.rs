//! Plans: schemas compiled to what can be checked while a body is read.

pub(super) mod declared;
pub(super) mod guards;
pub(super) mod keys;
pub(super) mod lazy_validator;
pub(super) mod numbers;
pub(super) mod pattern;
pub(super) mod presence;
pub(super) mod requirements;
pub(super) mod sets;
pub(super) mod strings;
pub(super) mod unevaluated;

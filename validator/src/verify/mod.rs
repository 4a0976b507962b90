//! Verification of where a delivery comes from: a pure function of the bytes as received, the headers, the secrets and the
//! time, driven by the signature schemes of the vendor's contract.

mod doctor;
mod header;
mod jwt;
mod refusal;
mod scheme;
mod secret;
mod secrets_file;
mod sign;

pub use doctor::{Known, diagnose};
pub use refusal::{Refusal, Verified};
pub use scheme::{is_signature, verify, verify_any};
pub use secret::{Secret, Secrets};
pub use secrets_file::SecretsFileError;
pub use sign::sign;

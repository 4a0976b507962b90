//! Unit tests of the modules. They are apart from these, whose sources are embedded in emitted files as they are.

mod decode;
mod fingerprint;
mod keys;
mod lex;
mod limit;
mod tape;
mod union;
mod values;

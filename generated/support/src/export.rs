//! Exports the macros from the crate. A file that has the support inside has `export_embedded.rs` in place of this one:
//! there, `#[macro_export]` would put the macros at the root of the user's crate, and two such files would collide.

/// Defines macros that other crates use.
macro_rules! export {
    ($($(#[$attribute:meta])* macro_rules! $name:ident $rules:tt)*) => {
        $($(#[$attribute])* #[macro_export] macro_rules! $name $rules)*
    };
}

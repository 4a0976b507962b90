//! Keeps the macros within the module that has the support inside.

/// Defines macros that this crate uses by the path of the module.
macro_rules! export {
    ($($(#[$attribute:meta])* macro_rules! $name:ident $rules:tt)*) => {
        $($(#[$attribute])* macro_rules! $name $rules pub(crate) use $name;)*
    };
}

//! The pieces of a file's text.

use proc_macro2::TokenStream;

/// A piece of a file.
pub(super) enum Piece {
    /// A type, as it stands among others in a call of `support::types!`, which formatters leave alone.
    Type(String),
    /// Formatted text.
    Text(String),
}

/// A piece and its position.
pub(super) struct PlacedPiece<'a> {
    /// The component in whose module it is, when it is in one.
    pub(super) component: Option<&'a str>,
    /// The attribute before it.
    pub(super) gate: String,
    /// The piece.
    pub(super) piece: Piece,
}

impl Piece {
    /// Formats items.
    pub(super) fn rust(items: TokenStream) -> Self {
        let file: syn::File =
            syn::parse2(items).expect("emission makes Rust, whatever the shapes: anything else is a bug here");
        Self::Text(prettyplease::unparse(&file))
    }

    /// Places the piece at the top level of the file, without an attribute.
    pub(super) fn at_top<'a>(self) -> PlacedPiece<'a> {
        PlacedPiece { component: None, gate: String::new(), piece: self }
    }
}

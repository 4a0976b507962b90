//! Types emitted from contracts made for tests, compiled as anybody's would be. The tests are in `it/`.

/// Emitted by vistoria-gen; `VISTORIA_BLESS=1` writes them anew.
pub mod generated {
    pub use vistoria_generated::support;
    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod presence;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod obstacles;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod seventh;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod order;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod tree;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod petstore;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod shipment;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod either;
}

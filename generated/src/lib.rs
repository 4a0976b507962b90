// Made by vistoria-gen. Edit the contracts, not this file.
//
//! The contracts of all vendors, compiled, and (feature `types`) the Rust types of their events.

#[cfg(feature = "support")]
pub use vistoria_support as support;

/// The types of calcom.
#[cfg(feature = "types")]
#[rustfmt::skip]
pub mod calcom;
/// The types of chatwoot.
#[cfg(feature = "types")]
#[rustfmt::skip]
pub mod chatwoot;
/// The types of clinicarx.
#[cfg(feature = "types")]
#[rustfmt::skip]
pub mod clinicarx;
/// The types of evolution.
#[cfg(feature = "types")]
#[rustfmt::skip]
pub mod evolution;
/// The types of mivicall.
#[cfg(feature = "types")]
#[rustfmt::skip]
pub mod mivicall;
/// The types of twenty.
#[cfg(feature = "types")]
#[rustfmt::skip]
pub mod twenty;

/// A vendor's contract, as JSON.
pub struct Compiled {
    /// The vendor's id.
    pub vendor: &'static str,
    /// What the validator needs: rules, events, schemas.
    pub bundle: &'static str,
    /// The vendor folder's examples: path to text.
    pub examples: &'static str,
}

/// All of them, by vendor.
#[rustfmt::skip]
pub const CONTRACTS: &[Compiled] = &[
    Compiled {
        vendor: "calcom",
        bundle: include_str!("calcom.bundle.json"),
        examples: include_str!("calcom.examples.json"),
    },
    Compiled {
        vendor: "chatwoot",
        bundle: include_str!("chatwoot.bundle.json"),
        examples: include_str!("chatwoot.examples.json"),
    },
    Compiled {
        vendor: "clinicarx",
        bundle: include_str!("clinicarx.bundle.json"),
        examples: include_str!("clinicarx.examples.json"),
    },
    Compiled {
        vendor: "evolution",
        bundle: include_str!("evolution.bundle.json"),
        examples: include_str!("evolution.examples.json"),
    },
    Compiled {
        vendor: "mivicall",
        bundle: include_str!("mivicall.bundle.json"),
        examples: include_str!("mivicall.examples.json"),
    },
    Compiled {
        vendor: "twenty",
        bundle: include_str!("twenty.bundle.json"),
        examples: include_str!("twenty.examples.json"),
    },
];

/// The types of all vendors without their names, by vendor.
#[cfg(feature = "types")]
#[rustfmt::skip]
pub const CODECS: &[(&str, support::Codec)] = &[
    ("calcom", support::Codec {
        event: |event, body| calcom::Event::decode(event, body)?.encode(),
        request: |call, body| calcom::Request::decode(call, body)?.encode(),
        response: |call, status, body| calcom::Response::decode(call, status, body)?.encode(),
    }),
    ("chatwoot", support::Codec {
        event: |event, body| chatwoot::Event::decode(event, body)?.encode(),
        request: |call, body| chatwoot::Request::decode(call, body)?.encode(),
        response: |call, status, body| chatwoot::Response::decode(call, status, body)?.encode(),
    }),
    ("clinicarx", support::Codec {
        event: |event, body| clinicarx::Event::decode(event, body)?.encode(),
        request: |call, _| Err(support::unknown_operation(call)),
        response: |call, _, _| Err(support::unknown_operation(call)),
    }),
    ("evolution", support::Codec {
        event: |event, body| evolution::Event::decode(event, body)?.encode(),
        request: |call, body| evolution::Request::decode(call, body)?.encode(),
        response: |call, status, body| evolution::Response::decode(call, status, body)?.encode(),
    }),
    ("mivicall", support::Codec {
        event: |event, body| mivicall::Event::decode(event, body)?.encode(),
        request: |call, body| mivicall::Request::decode(call, body)?.encode(),
        response: |call, status, body| mivicall::Response::decode(call, status, body)?.encode(),
    }),
    ("twenty", support::Codec {
        event: |event, body| twenty::Event::decode(event, body)?.encode(),
        request: |call, body| twenty::Request::decode(call, body)?.encode(),
        response: |call, status, body| twenty::Response::decode(call, status, body)?.encode(),
    }),
];

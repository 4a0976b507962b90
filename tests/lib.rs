//! Types emitted from the contracts and documents of `fixtures/`, compiled as a user's would be. See `README.md`.

/// The emitted types. `VISTORIA_BLESS=1 cargo test -p vistoria-generator` writes them.
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
    pub mod listing;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod petstore;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod shipment;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod either;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod repeated;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod places;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod unions;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod tuples;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod bodies;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod calls;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod names;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod meant;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod numbers;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod strict;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod implied;

    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod filled;

    /// A file that needs no other, included as the output of a build script is.
    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod parcel {
        include!("generated/parcel.rs");
    }
}

/// Types of the user's own, for a format and for a definition.
pub mod own {
    use serde::{Deserialize, Serialize};

    /// A day.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
    #[serde(try_from = "String", into = "String")]
    pub struct Day {
        /// The year.
        pub year: u16,
        /// The month, from one.
        pub month: u8,
        /// The day of the month, from one.
        pub day: u8,
    }

    impl TryFrom<String> for Day {
        type Error = String;

        fn try_from(text: String) -> Result<Self, String> {
            let parts: Vec<&str> = text.split('-').collect();
            let parsed = match parts[..] {
                [year, month, day] => year.parse().ok().zip(month.parse().ok()).zip(day.parse().ok()),
                _ => None,
            };
            // The message contains the value, as those of many types do.
            parsed.map(|((year, month), day)| Self { year, month, day }).ok_or(format!("{text} is no day"))
        }
    }

    impl From<Day> for String {
        fn from(Day { year, month, day }: Day) -> Self {
            format!("{year:04}-{month:02}-{day:02}")
        }
    }

    /// An amount of money, as it is written.
    #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
    pub struct Amount(pub String);
}

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
    pub mod filled;

    /// A file that needs no other, included as a build script's output is.
    #[rustfmt::skip]
    #[allow(missing_docs, clippy::pedantic, reason = "emitted")]
    pub mod parcel {
        include!("generated/parcel.rs");
    }
}

/// Types that are not emitted, for a format and for a definition.
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
            // A message that has the value in it, as many have.
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

//! The examples of a vendor folder, `examples/<kind>/…`: which message each of them is.

/// The message that an example shows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Message {
    /// A delivery of an event: `<kind>/<event>/<name>`.
    Event(String),
    /// A request of a call: `<kind>/<call>/request/<name>`.
    Request(String),
    /// A response of a call with a status: `<kind>/<call>/response-<status>/<name>`.
    Response(String, u16),
}

impl Message {
    /// Returns the message that the example of this path shows.
    pub fn of_example(path: &str) -> Self {
        let mut segments = path.split('/').skip(1);
        let id = segments.next().expect("an event or a call").to_owned();
        match (segments.next(), segments.next()) {
            (Some("request"), Some(_)) => Self::Request(id),
            (Some(side), Some(_)) => {
                let status = side.strip_prefix("response-").and_then(|status| status.parse().ok());
                Self::Response(id, status.unwrap_or_else(|| panic!("{path}: {side} is no side of a call")))
            }
            _ => Self::Event(id),
        }
    }

    /// Returns the id of the event or call.
    pub fn id(&self) -> &str {
        match self {
            Self::Event(id) | Self::Request(id) | Self::Response(id, _) => id,
        }
    }

    /// Returns the options that name the message on the command line.
    #[cfg(feature = "validator")]
    pub fn options(&self, vendor: &str) -> vistoria_validator::wanted::Wanted {
        use vistoria_validator::{subject::Side, wanted::Wanted};
        let blank = Wanted { vendor: Some(vendor.to_owned()), ..Wanted::default() };
        match self.clone() {
            Self::Event(event) => Wanted { event: Some(event), ..blank },
            Self::Request(call) => Wanted { operation: Some(call), side: Some(Side::Request), ..blank },
            Self::Response(call, status) => {
                Wanted { operation: Some(call), side: Some(Side::Response), status: Some(status), ..blank }
            }
        }
    }
}

impl std::fmt::Display for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Event(event) => f.write_str(event),
            Self::Request(call) => write!(f, "{call}/request"),
            Self::Response(call, status) => write!(f, "{call}/response-{status}"),
        }
    }
}

//! The check of a call's messages against their operation: of the request before it is sent, of the response when it comes.

use std::sync::Arc;

use vistoria_schemas::contract::Server;

use super::call::Call;
use super::sources::SourceContracts;
use crate::capture::{Captured, Headers, RequestLine, Start};
use crate::checker::Checker;
use crate::finding::Payload;
use crate::settings::Settings;
use crate::subject::Side;
use crate::wanted::Wanted;

/// A response as it came.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Names and values of headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// Checks calls against the contracts of the sources.
pub struct Calls<'f> {
    /// By the position of the source.
    checkers: Vec<Option<Checker<'f>>>,
    contracts: &'f SourceContracts,
}

impl<'f> Calls<'f> {
    /// Creates the checks of so many sources. `settings` are [`Settings::default`], and live as long as this.
    pub fn new(contracts: &'f SourceContracts, sources: usize, settings: &'f Settings) -> Self {
        let checkers = (0..sources).map(|source| Some(Checker::new(contracts.catalog(source)?, settings)));
        Self { checkers: checkers.collect(), contracts }
    }

    /// Checks a request.
    pub fn request(&self, call: &Call) -> Payload {
        self.check(call, &captured(call), Side::Request, None)
    }

    /// Checks a response.
    pub fn response(&self, call: &Call, answer: &Answer) -> Payload {
        let request = Arc::new(captured(call));
        let captured = Captured {
            start: Some(Start::Response { status: answer.status, to: Some(request) }),
            headers: Some(headers(&answer.headers)),
            ..Captured::of_body("", answer.body.clone())
        };
        self.check(call, &captured, Side::Response, Some(answer.status))
    }

    fn check(&self, call: &Call, captured: &Captured, side: Side, status: Option<u16>) -> Payload {
        let checker =
            self.checkers[call.source].as_ref().expect("a flow with a source that cannot be read does not compile");
        let vendor = self.contracts.contract(call.source).map(|contract| contract.vendor().to_owned());
        let wanted = Wanted {
            vendor,
            operation: Some(call.operation.clone()),
            side: Some(side),
            status,
            server: Some(Server::default()),
            ..Wanted::default()
        };
        let settings = Settings { wanted, skip_signature_check: true, ..Settings::default() };
        checker.with_settings(&settings).check(captured)
    }
}

fn captured(call: &Call) -> Captured {
    Captured {
        start: Some(Start::Request(RequestLine::new(call.method.clone(), &call.target, None))),
        headers: Some(headers(&call.headers)),
        ..Captured::of_body("", call.body.clone())
    }
}

fn headers(headers: &[(String, String)]) -> Headers {
    headers.iter().map(|(name, value)| (name.clone(), value.clone().into_bytes())).collect()
}

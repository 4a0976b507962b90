//! The HTTP client of calls.

use std::io::Read as _;
use std::time::Duration;

use super::call::Call;
use super::check::Answer;
use super::drive::NoAnswer;
use crate::send::target::{SendOutcome, failure};

/// Greatest size of a response that is read, in bytes.
const MAX_RESPONSE: u64 = 16 << 20;

/// Sends calls. Follows no redirections, which would carry credentials to another host.
pub struct Client(ureq::Agent);

impl Client {
    /// Creates a client that waits so long for a response.
    pub fn new(timeout: Duration) -> Self {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(timeout))
            .timeout_connect(Some(timeout))
            .max_redirects(0)
            .http_status_as_error(false)
            .allow_non_standard_methods(true)
            .build();
        Self(config.into())
    }

    /// Sends a call and reads the response.
    ///
    /// # Errors
    ///
    /// When there is none, or it is too large.
    pub fn send(&self, call: &Call) -> Result<Answer, NoAnswer> {
        let mut request = hyper::Request::builder().method(call.method.as_str()).uri(&call.exchange.url);
        for (name, value) in &call.headers {
            request = request.header(name, value);
        }
        let unsendable = || NoAnswer::Unsendable("the URL or a header of the request is invalid in HTTP".to_owned());
        let request = request.body(call.body.clone()).map_err(|_| unsendable())?;
        let request = match call.timeout {
            Some(timeout) => self.0.configure_request(request).timeout_global(Some(timeout)).build(),
            None => request,
        };
        let mut response = self.0.run(request).map_err(|error| match error {
            ureq::Error::BadUri(_) | ureq::Error::Http(_) => unsendable(),
            error => no_answer(&error),
        })?;
        let headers = response.headers().iter();
        let headers =
            headers.map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
        let headers = headers.collect();
        let mut body = Vec::new();
        let read = response.body_mut().as_reader().take(MAX_RESPONSE + 1).read_to_end(&mut body);
        read.map_err(|_| NoAnswer::Failed("the response broke off".to_owned()))?;
        if body.len() as u64 > MAX_RESPONSE {
            return Err(NoAnswer::Failed("the response is too large".to_owned()));
        }
        Ok(Answer { status: response.status().as_u16(), headers, body })
    }
}

fn no_answer(error: &ureq::Error) -> NoAnswer {
    match failure(error) {
        SendOutcome::Unreachable(why) => NoAnswer::Unreachable(why),
        other => NoAnswer::Failed(other.to_string()),
    }
}

//! Responses of the server, and the headers that all of them have.

use std::convert::Infallible;

use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper::header::{self, HeaderValue};
use hyper::{Response, StatusCode};

use super::problem::{MEDIA_TYPE, Problem};

/// A response of the server.
pub(crate) type HttpResponse = Response<BoxBody<Bytes, Infallible>>;

/// The media type of server-sent events, whose responses do not end.
pub(crate) const EVENT_STREAM: &str = "text/event-stream";

/// Creates a response with a text.
pub(crate) fn text(status: u16, media_type: &'static str, body: String) -> HttpResponse {
    bytes(status, Some(HeaderValue::from_static(media_type)), body.into_bytes())
}

/// Creates a response. A browser must not guess another media type.
pub(crate) fn bytes(status: u16, media_type: Option<HeaderValue>, body: Vec<u8>) -> HttpResponse {
    let mut response = Response::new(Full::new(Bytes::from(body)).boxed());
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if let Some(media_type) = media_type {
        response.headers_mut().insert(header::CONTENT_TYPE, media_type);
    }
    response.headers_mut().insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

/// Creates the response of a problem.
pub(crate) fn problem(problem: &Problem) -> HttpResponse {
    let mut response = text(problem.status, MEDIA_TYPE, serde_json::to_string(problem).unwrap_or_default());
    let headers = response.headers_mut();
    match problem.status {
        405 => drop(headers.insert(header::ALLOW, HeaderValue::from_static("POST"))),
        503 => drop(headers.insert(header::RETRY_AFTER, HeaderValue::from_static("5"))),
        _ => {}
    }
    response
}

//! `.http`: a request as it went over the wire. Request line, headers, an empty line, the body byte for byte.

use super::{Captured, Unreadable};

/// The most headers that a capture may have.
const MAX_HEADERS: usize = 100;

/// The headers of a delivery, in the order they came. Names compare without regard to case.
#[derive(Debug, Clone, Default)]
pub struct Headers(Vec<(String, Vec<u8>)>);

impl Headers {
    /// Every value of a header, in order.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a [u8]> {
        self.0.iter().filter(move |(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_slice())
    }
}

impl FromIterator<(String, Vec<u8>)> for Headers {
    fn from_iter<I: IntoIterator<Item = (String, Vec<u8>)>>(headers: I) -> Self {
        Self(headers.into_iter().collect())
    }
}

/// Takes a request apart.
pub(super) fn read(source: String, bytes: &[u8]) -> Result<Captured, Unreadable> {
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    let head = match request.parse(bytes) {
        Ok(httparse::Status::Complete(head)) => head,
        Ok(httparse::Status::Partial) => return Err(not_http(source, "it has no empty line after its headers")),
        Err(error) => return Err(not_http(source, &error.to_string())),
    };
    let target = request.path.map(|path| path.split(['?', '#']).next().unwrap_or_default().to_owned());
    let headers = request.headers.iter().map(|header| (header.name.to_owned(), header.value.to_vec())).collect();
    let (before, body) = bytes.split_at(head);
    Ok(Captured { source, target, headers: Some(headers), body: body.to_vec(), before: before.to_vec() })
}

fn not_http(source_name: String, why: &str) -> Unreadable {
    Unreadable { source_name, reason: format!("not an HTTP request: {why}") }
}

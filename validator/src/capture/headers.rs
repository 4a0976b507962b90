//! Head of an HTTP message: its headers, and the first line of a request.

/// The headers of a message, in their order. Names compare case-insensitively.
#[derive(Debug, Clone, Default)]
pub struct Headers(Vec<(String, Vec<u8>)>);

impl Headers {
    /// Returns every value of a header, in order.
    pub fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a [u8]> {
        self.0.iter().filter(move |(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_slice())
    }

    /// Returns every name and value.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_slice()))
    }

    /// Returns the first value of a header, when it is UTF-8.
    pub fn text(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.all(name).next()?).ok().map(str::trim)
    }
}

impl FromIterator<(String, Vec<u8>)> for Headers {
    fn from_iter<I: IntoIterator<Item = (String, Vec<u8>)>>(headers: I) -> Self {
        Self(headers.into_iter().collect())
    }
}

/// Method and target of a request.
#[derive(Debug, Clone)]
pub struct RequestLine {
    /// Method, as written.
    pub method: String,
    /// Host that the request went to, without its port, when the request names it.
    pub host: Option<String>,
    /// Path, without the query.
    pub path: String,
    /// Query as received, without the `?`.
    pub query: String,
}

impl RequestLine {
    /// Creates the request line of a request to `target`; `host` counts when the target does not name a host.
    pub fn new(method: String, target: &str, host: Option<&str>) -> Self {
        // Proxies and people write the whole URL.
        let absolute = target.split_once("://").filter(|_| !target.starts_with('/'));
        let (authority, target) = match absolute {
            Some((_, rest)) => rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len())),
            None => (host.unwrap_or_default(), target),
        };
        let target = target.split('#').next().unwrap_or_default();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Self {
            method,
            host: Some(without_port(authority)).filter(|host| !host.is_empty()),
            path: if path.is_empty() { "/" } else { path }.to_owned(),
            query: query.to_owned(),
        }
    }
}

/// Returns the host of an authority, in lower case.
fn without_port(authority: &str) -> String {
    let (host, port) = authority.rsplit_once(':').unwrap_or((authority, ""));
    let is_port = !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    (if is_port { host } else { authority }).to_ascii_lowercase()
}

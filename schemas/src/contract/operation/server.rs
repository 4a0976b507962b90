//! Servers: the hosts and base paths that paths stand below.

use serde::{Deserialize, Serialize};

use super::template;
use crate::node::Node;

/// A server, by its URL.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    /// The host, with `{name}` for a part that varies; absent when any host may serve the API.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// The path that its paths start with, without a slash at its end.
    pub base: String,
}

impl Server {
    /// Parses the URL of a server, absolute or relative. A host that is one variable as a whole is any host.
    pub fn parse(url: &str) -> Self {
        let (authority, path) = match url.split_once("://") {
            Some((_, rest)) => rest.split_once('/').unwrap_or((rest, "")),
            None => ("", url),
        };
        let host = without_port(authority).to_ascii_lowercase();
        let is_variable = host.strip_prefix('{').is_some_and(|rest| rest.find('}') == Some(rest.len() - 1));
        let base = format!("/{}", path.trim_matches('/')).trim_end_matches('/').to_owned();
        Self { host: Some(host).filter(|host| !host.is_empty() && !is_variable), base }
    }

    /// Checks whether this is one of its hosts.
    pub fn has_host(&self, host: &str) -> bool {
        self.host.as_deref().is_some_and(|known| template::captures(known, host).is_some())
    }
}

/// Returns an authority without its port; a variable port is one.
fn without_port(authority: &str) -> &str {
    match authority.rsplit_once(':') {
        Some((host, port)) if port.starts_with('{') || port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    }
}

/// Returns the servers of an object that may list some, each once; `None` when it lists none.
pub(super) fn read(node: &Node) -> Option<Vec<Server>> {
    let listed = node.get("servers").map(Node::items).unwrap_or_default();
    let urls = listed.iter().filter_map(|server| server.get("url")?.as_str());
    let mut kept: Vec<Server> = Vec::new();
    for server in urls.map(|url| Server::parse(url.trim())) {
        kept.extend((!kept.contains(&server)).then_some(server));
    }
    (!kept.is_empty()).then_some(kept)
}

#[cfg(test)]
mod tests {
    use super::Server;

    #[test]
    fn urls() {
        for (url, host, base) in [
            ("https://api.example.com", Some("api.example.com"), ""),
            ("https://api.example.com/v1/", Some("api.example.com"), "/v1"),
            ("https://API.example.com:8443/v1", Some("api.example.com"), "/v1"),
            ("https://{region}.example.com:{port}/{version}", Some("{region}.example.com"), "/{version}"),
            ("https://{host}/api", None, "/api"),
            ("{scheme}://{host}/api", None, "/api"),
            ("/api/v2", None, "/api/v2"),
            ("/", None, ""),
        ] {
            let expected = Server { host: host.map(str::to_owned), base: base.to_owned() };
            assert_eq!(Server::parse(url), expected, "{url}");
        }
    }
}

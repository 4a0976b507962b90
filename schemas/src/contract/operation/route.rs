//! Which requests belong to an operation, by their method, host and path.

use std::ops::Range;

use super::template;
use super::{Operation, Server};

/// How a request belongs to an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// The bytes of the path that its variables stand for, by name.
    pub variables: Vec<(String, Range<usize>)>,
    /// Whether the host is one of the operation's.
    pub is_known_host: bool,
    /// Whether the method is the operation's, rather than a HEAD that its GET answers.
    pub is_own_method: bool,
}

impl Operation {
    /// Returns how a request belongs to this operation; `None` when its method or path is another one.
    ///
    /// `server` replaces the servers of the contract. The API of a server without a host may be below a longer path, since a
    /// customer's own host may serve it anywhere.
    pub fn route(&self, method: &str, host: Option<&str>, path: &str, server: Option<&Server>) -> Option<Route> {
        let is_own_method = self.method.eq_ignore_ascii_case(method);
        let answers_head = self.method == "GET" && method.eq_ignore_ascii_case("HEAD");
        if !is_own_method && !answers_head {
            return None;
        }
        let servers = server.map_or(&self.servers[..], std::slice::from_ref);
        let of_server = |server: &Server| {
            let is_known_host = host.is_none_or(|host| server.host.is_none() || server.has_host(host));
            let variables = below(&format!("{}{}", server.base, self.path), path, server.host.is_none())?;
            Some(Route { variables, is_known_host, is_own_method })
        };
        let routes = servers.iter().filter_map(of_server);
        routes.max_by_key(|route| (route.is_known_host, std::cmp::Reverse(route.variables.len())))
    }
}

/// Returns what the variables of a template stand for in a path. With `is_anywhere`, the path may have further segments in front.
fn below(template: &str, path: &str, is_anywhere: bool) -> Option<Vec<(String, Range<usize>)>> {
    let template = template.trim_end_matches('/');
    let path = path.trim_end_matches('/');
    let starts = path.char_indices().filter(|(_, letter)| *letter == '/').map(|(at, _)| at);
    let starts = std::iter::once(0).chain(starts.filter(|at| *at > 0 && is_anywhere));
    let mut found = starts.filter_map(|at| Some((at, template::captures(template, &path[at..])?)));
    let (at, variables) = found.next()?;
    let of_path = |(name, range): (&str, Range<usize>)| (name.to_owned(), at + range.start..at + range.end);
    Some(variables.into_iter().map(of_path).collect())
}

#[cfg(test)]
mod tests {
    use super::below;

    #[test]
    fn paths() {
        for (template, path, is_anywhere, expected) in [
            ("/v1/a", "/v1/a", false, Some(0)),
            ("/v1/a", "/v1/a/", false, Some(0)),
            ("/v1/a", "/v1/b", false, None),
            ("/v1/a/{id}", "/v1/a/7", false, Some(1)),
            ("/v1/a/{id}", "/v1/a", false, None),
            ("/v1/a", "/crm/v1/a", false, None),
            ("/v1/a", "/crm/v1/a", true, Some(0)),
            ("/{a}/{b}", "/1/2", false, Some(2)),
            ("", "/", false, Some(0)),
        ] {
            assert_eq!(below(template, path, is_anywhere).map(|found| found.len()), expected, "{template} {path}");
        }
    }
}

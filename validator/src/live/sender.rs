//! Who sent a request: the client of the connection or, behind proxies that are trusted, whom they name. Their headers are lists to
//! which each proxy adds whom it got the request from, so that they are read from the right, and only as far as proxies are trusted:
//! what stands before that, anybody may have written. By hand, since it is a few lines, and the crates for it read from the left or
//! belong to a web framework.

use core::net::{IpAddr, SocketAddr};

use hyper::HeaderMap;
use hyper::header::FORWARDED;
use ipnet::IpNet;

/// Returns who sent a request over a connection of `peer`. Proxies write `Forwarded` (RFC 7239) or `X-Forwarded-For` and pass the
/// other one on as a client sent it, so two that differ name nobody.
pub(super) fn sender(peer: IpAddr, headers: &HeaderMap, trusted: &[IpNet]) -> IpAddr {
    let peer = peer.to_canonical();
    let is_trusted = |address: &IpAddr| trusted.iter().any(|network| network.contains(address));
    if !is_trusted(&peer) {
        return peer;
    }
    let named = |name: &str, node: fn(&str) -> Option<&str>| {
        let values: Vec<&str> = headers.get_all(name).iter().map(|value| value.to_str().unwrap_or_default()).collect();
        let mut sender = peer;
        for part in values.join(",").rsplit(',') {
            let Some(address) = node(part).and_then(|node| address(node.trim())) else { break };
            sender = address;
            if !is_trusted(&sender) {
                break;
            }
        }
        headers.contains_key(name).then_some(sender)
    };
    match (named(FORWARDED.as_str(), forwarded_for), named("x-forwarded-for", |part| Some(part))) {
        (Some(one), Some(other)) if one != other => peer,
        (one, other) => one.or(other).unwrap_or(peer),
    }
}

/// Returns the node of an element of `Forwarded`.
fn forwarded_for(element: &str) -> Option<&str> {
    element.split(';').find_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        name.trim().eq_ignore_ascii_case("for").then(|| value.trim().trim_matches('"'))
    })
}

/// Parses an address, with a port or without; `None` for a name or `unknown`.
fn address(node: &str) -> Option<IpAddr> {
    let bare = node.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(node);
    let with_port = || node.parse::<SocketAddr>().ok().map(|address| address.ip());
    bare.parse::<IpAddr>().ok().or_else(with_port).map(|address| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use hyper::HeaderMap;

    use super::sender;

    /// Checks whom a proxy at 10.0.0.1 names with these headers, when 10.0.0.0/8 and fd00::/8 are trusted.
    #[track_caller]
    fn check(headers: &[(&'static str, &'static str)], expected: &str) {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, value.parse().expect("a value"));
        }
        let trusted = ["10.0.0.0/8", "fd00::/8"].map(|network| network.parse().expect("a network"));
        let found = sender("::ffff:10.0.0.1".parse().expect("an address"), &map, &trusted);
        assert_eq!(found.to_string(), expected, "{headers:?}");
    }

    #[test]
    fn the_rightmost_address_that_is_not_trusted() {
        check(&[], "10.0.0.1");
        check(&[("x-forwarded-for", "203.0.113.7")], "203.0.113.7");
        check(&[("x-forwarded-for", "1.1.1.1, 203.0.113.7, 10.9.9.9")], "203.0.113.7");
        check(&[("x-forwarded-for", "1.1.1.1"), ("x-forwarded-for", "203.0.113.7")], "203.0.113.7");
        check(&[("x-forwarded-for", "10.1.1.1, 10.2.2.2")], "10.1.1.1");
        check(&[("x-forwarded-for", "1.1.1.1, unknown")], "10.0.0.1");
        check(&[("x-forwarded-for", "1.1.1.1, forged, 10.2.2.2")], "10.2.2.2");
        check(&[("x-forwarded-for", "203.0.113.7:4711")], "203.0.113.7");
        check(&[("x-forwarded-for", "2001:db8::1")], "2001:db8::1");
        check(&[("forwarded", "for=192.0.2.60;proto=http;by=203.0.113.43")], "192.0.2.60");
        check(
            &[("forwarded", "for=1.1.1.1, For=\"[2001:db8:cafe::17]:4711\", for=\"[fd00::1]\"")],
            "2001:db8:cafe::17",
        );
        check(&[("forwarded", "for=_hidden")], "10.0.0.1");
        check(&[("forwarded", "for=192.0.2.60"), ("x-forwarded-for", "192.0.2.60")], "192.0.2.60");
        // One of them is the client's own.
        check(&[("forwarded", "for=192.0.2.60"), ("x-forwarded-for", "1.1.1.1")], "10.0.0.1");
    }
}

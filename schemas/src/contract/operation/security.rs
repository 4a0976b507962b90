//! The credentials that an operation asks for.

use serde::{Deserialize, Serialize};

use super::parameter::ParameterPlace;
use crate::diagnostic::Diagnostics;
use crate::node::Node;
use crate::normalise::follow;
use crate::pointer::Pointer;
use crate::sources::Sources;
use crate::text::FileId;

/// A credential that a request must have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Credential {
    /// Where it stands.
    #[serde(rename = "in")]
    pub place: ParameterPlace,
    /// The name of the header, the cookie or the parameter of the query.
    pub name: String,
    /// The scheme of HTTP that its value starts with, in lower case, such as `bearer`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheme: Option<String>,
}

/// Returns the credentials that an operation asks for: those of one of the lists. What signs deliveries is none, and a scheme that no
/// header, cookie or query shows, such as a certificate, is left out.
pub(super) fn read(node: &Node, root: &Node, sources: &Sources) -> Vec<Vec<Credential>> {
    let requirements = node.get("security").or_else(|| root.get("security")).map(Node::items).unwrap_or_default();
    let schemes = |name: &str| {
        let pointer = Pointer::root().child("components").child("securitySchemes").child(name);
        root.pointed(&pointer)?;
        Some(follow(sources, (FileId(0), pointer), &mut Diagnostics::default())?.1)
    };
    let mut found = Vec::new();
    for requirement in requirements {
        let schemes: Vec<&Node> = requirement.entries().iter().filter_map(|entry| schemes(&entry.key)).collect();
        if schemes.iter().any(|scheme| scheme.get("x-signature").is_some()) {
            continue;
        }
        found.push(schemes.into_iter().filter_map(credential).collect());
    }
    // A requirement of nothing makes all others optional.
    if found.iter().any(Vec::is_empty) { Vec::new() } else { found }
}

fn credential(scheme: &Node) -> Option<Credential> {
    let text = |key: &str| scheme.get(key).and_then(Node::as_str);
    let authorization = |scheme: &str| Credential {
        place: ParameterPlace::Header,
        name: "Authorization".to_owned(),
        scheme: Some(scheme.to_ascii_lowercase()),
    };
    match text("type")? {
        "apiKey" => {
            let place = match text("in")? {
                "header" => ParameterPlace::Header,
                "query" => ParameterPlace::Query,
                "cookie" => ParameterPlace::Cookie,
                _ => return None,
            };
            Some(Credential { place, name: text("name")?.to_owned(), scheme: None })
        }
        "http" => Some(authorization(text("scheme")?)),
        "oauth2" | "openIdConnect" => Some(authorization("bearer")),
        _ => None,
    }
}

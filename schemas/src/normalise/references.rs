//! Resolves references by file and JSON Pointer, and explains those that lead nowhere.

use crate::diagnostic::Diagnostics;
use crate::document::Target;
use crate::document_codes;
use crate::nearest::nearest;
use crate::node::Node;
use crate::pointer::Pointer;
use crate::sources::Sources;
use crate::text::FileId;
use crate::url::{has_scheme, is_http};

/// Returns what is at `place`, through any `$ref`s there. Returns `None` when one is unresolved or they form a circle; both
/// are errors.
pub fn follow<'a>(sources: &'a Sources, place: Target, diagnostics: &mut Diagnostics) -> Option<(Target, &'a Node)> {
    let mut target = place;
    let mut seen = Vec::new();
    loop {
        let node = sources.file(target.0).root.as_ref()?.pointed(&target.1)?;
        let Some(reference) = node.get("$ref") else { return Some((target, node)) };
        if seen.contains(&target) {
            diagnostics.error(&document_codes::DANGLING_REF, node.at, target.1, "this $ref leads back to itself");
            return None;
        }
        let next = resolve(sources, reference.as_str().unwrap_or_default(), target.0);
        seen.push(target.clone());
        match next {
            Ok(next) => target = next,
            Err(unresolved) => {
                unresolved.report(reference, target.1.child("$ref"), diagnostics);
                return None;
            }
        }
    }
}

/// Returns the JSON schema of a body: `content.application/json.schema`, the media type with or without parameters.
pub fn schema_of(node: &Node, place: &Target) -> Option<Target> {
    let content = node.get("content")?.entries();
    let media = content.iter().find(|media| media.key.split(';').next() == Some("application/json"))?;
    media.value.get("schema")?;
    Some((place.0, place.1.child("content").child(&media.key).child("schema")))
}

/// Returns the place that the text of a reference in the file `from` leads to.
pub fn target(sources: &Sources, text: &str, from: FileId) -> Option<Target> {
    resolve(sources, text, from).ok()
}

/// Resolves the text of a `$ref` in the file `from`.
pub(super) fn resolve(sources: &Sources, text: &str, from: FileId) -> Result<Target, Unresolved> {
    let (file, fragment) = text.split_once('#').unwrap_or((text, ""));
    if text.is_empty() {
        return Err(Unresolved::new("a $ref must be text"));
    }
    let Some(target_file) = sources.referenced(from, file) else {
        return Err(unread(sources, text, file, from));
    };
    let pointer = Pointer::parse_fragment(fragment).ok_or_else(|| {
        Unresolved::new(format!("the $ref \"{text}\" is not a JSON Pointer"))
            .help("write \"#/components/schemas/Name\"")
    })?;
    let root = sources.file(target_file).root.as_ref();
    if root.is_some_and(|root| root.pointed(&pointer).is_some()) {
        return Ok((target_file, pointer));
    }
    let unresolved = Unresolved::new(format!("the $ref \"{text}\" leads nowhere"));
    let parent = pointer.parent().and_then(|parent| root?.pointed(&parent));
    let siblings = parent.map(Node::entries).unwrap_or_default().iter().map(|entry| entry.key.as_str());
    Err(match nearest(pointer.last().unwrap_or_default(), siblings).first() {
        Some(near) => unresolved.help(format!("did you mean \"{near}\"?")),
        None => unresolved,
    })
}

/// Explains why a `$ref` to another file cannot be resolved.
fn unread(sources: &Sources, text: &str, file: &str, from: FileId) -> Unresolved {
    let url = sources.absolute(from, file);
    if url.is_some() || has_scheme(file) {
        return Unresolved::remote(text, url.as_deref().and_then(|url| sources.why_unfetched(url)));
    }
    let reason = sources.why_unreadable(from, file).unwrap_or("it was not loaded");
    let unresolved = Unresolved::new(format!("cannot read the file \"{file}\" that this $ref names: {reason}"));
    unresolved.help("a $ref to another file is relative to the file it stands in")
}

/// The reason why a reference cannot be resolved.
pub(super) struct Unresolved {
    message: String,
    help: Option<String>,
}

impl Unresolved {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None }
    }

    /// Explains a reference to a remote document; `reason` tells why that is not here when it was requested.
    fn remote(text: &str, reason: Option<&str>) -> Self {
        let reason = reason.map_or_else(
            || "nothing is fetched".to_owned(),
            |reason| format!("the document is not available: {reason}"),
        );
        Self::new(format!("the $ref \"{text}\" is remote, and {reason}"))
            .help("save the document and pass --document URL=PATH, or let `vistoria-gen emit --allow-net` fetch it")
    }

    /// Explains a reference that an `$id` around it makes a URL.
    pub(super) fn with_url(
        self,
        text: &str,
        url: Option<String>,
        sources: &Sources,
        is_known: impl Fn(&str) -> bool,
    ) -> Self {
        let Some(url) = url.filter(|url| is_http(url)) else { return self };
        match sources.why_unfetched(&url) {
            Some(reason) => Self::remote(text, Some(reason)),
            None if !has_scheme(text) && !is_known(&url) => self.help(format!(
                "a $ref to another file is relative to the file it stands in; pass --document URL=PATH for the document at {url}"
            )),
            None => self,
        }
    }

    fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// Reports the reason at the reference.
    pub(super) fn report(self, reference: &Node, pointer: Pointer, diagnostics: &mut Diagnostics) {
        // A dynamic reference that is not dynamic is resolved as `$ref` is.
        let message = self.message.replace("$ref", pointer.last().unwrap_or("$ref"));
        let diagnostic = diagnostics.error(&document_codes::DANGLING_REF, reference.at, pointer, message);
        if let Some(help) = self.help {
            diagnostic.help(help);
        }
    }
}

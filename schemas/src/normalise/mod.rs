//! Sources to [`Document`]: every schema that the root's components, webhooks and refs reach becomes a flat definition.
//!
//! What is done here is renaming only; no schema changes its meaning, and every node keeps its place in the text.

mod names;

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::dialect::Dialect;
use crate::document::{Definition, Document, REFERENCE_PREFIX};
use crate::keywords::{Holds, holds};
use crate::load::{Sources, is_of_server, is_remote};
use crate::nearest::nearest;
use crate::node::{Entry, Kind, Node};
use crate::pointer::Pointer;
use crate::resources::Resources;
use crate::text::FileId;

/// A schema of the sources: its file and its pointer there.
pub type Target = (FileId, Pointer);

/// Makes a document of `roots` and everything they lead to. Also says how each root is named.
pub fn normalise(
    sources: &Sources,
    roots: &[(Target, String)],
    dialect: Dialect,
    diagnostics: &mut Diagnostics,
) -> (Document, BTreeMap<Target, String>) {
    let resources = Resources::of(sources, dialect);
    let names = names::Names::default();
    let dialects = sources.files().map(|(id, _)| (id, sources.dialect_in(dialect, id))).collect();
    let mut work = Work { sources, resources, dialects, diagnostics, names, waiting: Vec::new(), dangles: false };
    for (target, wished) in roots {
        work.name(target, wished);
    }
    let mut document = Document::default();
    while let Some(target) = work.waiting.pop() {
        let (file, pointer) = &target;
        let Some(node) = sources.file(*file).root.as_ref().and_then(|root| root.pointed(pointer)) else { continue };
        work.dangles = false;
        let schema = work.schema(itself(node), &mut target.clone());
        let name = work.names.of(&target).to_owned();
        if work.dangles {
            document.dangling.insert(name.clone());
        }
        document.definitions.insert(name, Definition { schema, pointer: pointer.clone() });
    }
    (document, work.names.into_map())
}

/// A schema without the definitions that stand in it, which are reached by what leads to them: in a large document they are
/// all of it.
fn itself(node: &Node) -> Node {
    let Kind::Object(entries) = &node.kind else { return node.clone() };
    let own = entries.iter().filter(|entry| !matches!(entry.key.as_str(), "$defs" | "definitions"));
    Node::new(node.at, Kind::Object(own.cloned().collect()))
}

/// What stands at `place`, through the `$ref`s that stand there instead of it. Nothing when one leads nowhere, which is a
/// fault, or in a circle.
pub fn follow<'a>(sources: &'a Sources, place: Target, diagnostics: &mut Diagnostics) -> Option<(Target, &'a Node)> {
    let mut target = place;
    let mut seen = Vec::new();
    loop {
        let node = sources.file(target.0).root.as_ref()?.pointed(&target.1)?;
        let Some(reference) = node.get("$ref") else { return Some((target, node)) };
        if seen.contains(&target) {
            diagnostics.error("contract/dangling-ref", node.at, target.1, "this $ref leads back to itself");
            return None;
        }
        let next = resolve(sources, reference.as_str().unwrap_or_default(), target.0);
        seen.push(target.clone());
        match next {
            Ok(next) => target = next,
            Err(dangling) => {
                dangling.report(reference, target.1.child("$ref"), diagnostics);
                return None;
            }
        }
    }
}

/// The JSON schema of a body: `content.application/json.schema`, the media type with or without parameters.
pub fn schema_of(node: &Node, place: &Target) -> Option<Target> {
    let content = node.get("content")?.entries();
    let media = content.iter().find(|media| media.key.split(';').next() == Some("application/json"))?;
    media.value.get("schema")?;
    Some((place.0, place.1.child("content").child(&media.key).child("schema")))
}

struct Work<'a> {
    sources: &'a Sources,
    resources: Resources,
    /// How each file is written.
    dialects: BTreeMap<FileId, Dialect>,
    diagnostics: &'a mut Diagnostics,
    names: names::Names,
    waiting: Vec<Target>,
    /// Whether a reference of the definition at hand leads nowhere.
    dangles: bool,
}

impl Work<'_> {
    /// The name of the definition made of `target`, which is queued when it is new.
    fn name(&mut self, target: &Target, wished: &str) -> String {
        if self.names.is_new(target) {
            self.names.give(target.clone(), wished);
            self.waiting.push(target.clone());
        }
        self.names.of(target).to_owned()
    }

    /// A schema with its refs rewritten; `place` is where it stands.
    fn schema(&mut self, node: Node, place: &mut Target) -> Node {
        let Node { at, kind } = self.dialects[&place.0].rewritten(node);
        let Kind::Object(entries) = kind else { return Node::new(at, kind) };
        let rewritten = entries.into_iter().filter_map(|Entry { at, key, value }| {
            let value = match holds(&key) {
                Some(Holds::Schema) => within(place, &key, |place| self.schema(value, place)),
                // Nested `$defs` are reached by the refs that lead to them.
                Some(Holds::SchemaMap) if key == "$defs" => return None,
                Some(Holds::SchemaMap | Holds::SchemaList) => within(place, &key, |place| self.each(value, place)),
                Some(_) if key == "$ref" => self.reference(&value, place)?,
                _ if key == "x-advice" => within(place, &key, |place| self.advice(value, place)),
                _ => value,
            };
            Some(Entry { at, key, value })
        });
        let rewritten = rewritten.collect();
        Node::new(at, Kind::Object(rewritten))
    }

    /// A list or a map of schemas.
    fn each(&mut self, mut node: Node, place: &mut Target) -> Node {
        let mut schema = |node: &mut Node, token: &str| {
            let taken = std::mem::replace(node, Node::new(node.at, Kind::Null));
            *node = within(place, token, |place| self.schema(taken, place));
        };
        match &mut node.kind {
            Kind::Array(items) => {
                items.iter_mut().enumerate().for_each(|(index, item)| schema(item, &index.to_string()));
            }
            Kind::Object(entries) => entries.iter_mut().for_each(|entry| schema(&mut entry.value, &entry.key)),
            _ => {}
        }
        node
    }

    /// The schemas inside `x-advice: [{…, schema}]`.
    fn advice(&mut self, mut node: Node, (file, pointer): &mut Target) -> Node {
        let Kind::Array(items) = &mut node.kind else { return node };
        for (index, item) in items.iter_mut().enumerate() {
            let Kind::Object(entries) = &mut item.kind else { continue };
            let mut place = (*file, pointer.child(index.to_string()).child("schema"));
            for entry in entries.iter_mut().filter(|entry| entry.key == "schema") {
                entry.value = self.schema(entry.value.clone(), &mut place);
            }
        }
        node
    }

    /// A `$ref` rewritten; `None` (no `$ref` at all: anything is accepted) when it leads nowhere, which is a fault. `place`
    /// is that of the schema.
    fn reference(&mut self, node: &Node, place: &Target) -> Option<Node> {
        let (file, pointer) = place;
        let text = node.as_str().unwrap_or_default();
        let named = (!text.is_empty()).then(|| self.resources.find(text, place, self.sources)).flatten();
        match named.map_or_else(|| resolve(self.sources, text, *file), Ok) {
            Ok(target) => {
                let wished = target.1.last().unwrap_or_else(|| self.sources.file(target.0).stem()).to_owned();
                let name = self.name(&target, &wished);
                Some(Node::new(node.at, Kind::String(format!("{REFERENCE_PREFIX}{name}"))))
            }
            Err(dangling) => {
                // What the schema around it is called makes an address of it.
                let url = self.resources.url(text, place).filter(|url| is_of_server(url));
                let dangling = match url.map(|url| (self.sources.why_unfetched(&url), url)) {
                    Some((Some(why), _)) => Dangling::remote(text, Some(why)),
                    Some((None, url)) if !is_remote(text) && !self.resources.has(&url) => dangling.help(format!(
                        "a $ref to another file is relative to the file it stands in; what stands at {url} is given with \
                         --document URL=PATH"
                    )),
                    _ => dangling,
                };
                dangling.report(node, pointer.child("$ref"), self.diagnostics);
                self.dangles = true;
                None
            }
        }
    }
}

/// What `work` makes of the place one token further.
fn within<T>(place: &mut Target, token: &str, work: impl FnOnce(&mut Target) -> T) -> T {
    place.1.push(token);
    let made = work(place);
    place.1.pop();
    made
}

/// The place that a `$ref` in the file `from` leads to.
fn resolve(sources: &Sources, text: &str, from: FileId) -> Result<Target, Dangling> {
    let (file, fragment) = text.split_once('#').unwrap_or((text, ""));
    if text.is_empty() {
        return Err(Dangling::new("a $ref must be text"));
    }
    let Some(target_file) = sources.referenced(from, file) else {
        return Err(unread(sources, text, file, from));
    };
    let pointer = Pointer::parse_fragment(fragment).ok_or_else(|| {
        Dangling::new(format!("the $ref \"{text}\" is not a JSON Pointer")).help("write \"#/components/schemas/Name\"")
    })?;
    let root = sources.file(target_file).root.as_ref();
    if root.is_some_and(|root| root.pointed(&pointer).is_some()) {
        return Ok((target_file, pointer));
    }
    let dangling = Dangling::new(format!("the $ref \"{text}\" leads nowhere"));
    let parent = pointer.parent().and_then(|parent| root?.pointed(&parent));
    let siblings = parent.map(Node::entries).unwrap_or_default().iter().map(|entry| entry.key.as_str());
    Err(match nearest(pointer.last().unwrap_or_default(), siblings).first() {
        Some(near) => dangling.help(format!("did you mean \"{near}\"?")),
        None => dangling,
    })
}

/// Why a `$ref` to another file leads nowhere.
fn unread(sources: &Sources, text: &str, file: &str, from: FileId) -> Dangling {
    let url = sources.absolute(from, file);
    if url.is_some() || is_remote(file) {
        return Dangling::remote(text, url.as_deref().and_then(|url| sources.why_unfetched(url)));
    }
    let reason = sources.why_unreadable(from, file).unwrap_or("nobody looked");
    let dangling = Dangling::new(format!("cannot read the file \"{file}\" that this $ref names: {reason}"));
    dangling.help("a $ref to another file is relative to the file it stands in")
}

struct Dangling {
    message: String,
    help: Option<String>,
}

impl Dangling {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None }
    }

    /// Of what stands on a server; `why` says why it is not here when it was asked for.
    fn remote(text: &str, why: Option<&str>) -> Self {
        let why = why.map_or_else(|| "nothing is fetched".to_owned(), |why| format!("it cannot be had: {why}"));
        Self::new(format!("the $ref \"{text}\" is remote, and {why}")).help(
            "save the document, and say with --document URL=PATH where it is; or let `vistoria-gen emit --allow-net` fetch it",
        )
    }

    fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    fn report(self, reference: &Node, pointer: Pointer, diagnostics: &mut Diagnostics) {
        let diagnostic = diagnostics.error("contract/dangling-ref", reference.at, pointer, self.message);
        if let Some(help) = self.help {
            diagnostic.help(help);
        }
    }
}

//! Excerpts: the lines of a body around a place, with keys and values as they may be shown.

use std::cell::OnceCell;
use std::ops::Range;

use vistoria_schemas::json;
use vistoria_schemas::node::{Kind, Node};
use vistoria_schemas::pointer::Pointer;
use vistoria_schemas::text::FileId;

use crate::body::Body;
use crate::capture::{BodyAvailability, BodyPlace, Captured};
use crate::contract::{Contract, VisibleKeys};
use crate::escape::Escaped;
use crate::finding::{Fact, Finding, Offset};
use crate::identify::Identifier;
use crate::settings::{Settings, Shown};

/// The lines before and after the marked one.
const CONTEXT: usize = 1;

/// The bytes before and after the place that are looked at: a body may be one line of a million.
const NEAR: usize = 400;

/// The most characters of a line.
const WIDTH: usize = 100;

/// The most characters of a value that is shown.
const MAX_VALUE: usize = 80;

/// What stands for a value that is not shown, and for what is left out.
const HIDDEN: &str = "…";

/// A part of a body.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Excerpt {
    /// The lines. They have no hidden characters, and of the payload only what may be shown.
    pub text: String,
    /// The number of the first line: in the file or, when that has the body in another form, in the body.
    pub first_line: usize,
    /// The bytes of the text that the finding is about.
    pub mark: Range<usize>,
    /// Whether the lines are of the body as decoded: the file has it in another form.
    pub is_decoded: bool,
}

/// Makes the excerpt of a finding; `None` when it is not about the body, or the body is not JSON.
pub type ExcerptOf<'e> = dyn Fn(&Finding) -> Option<Excerpt> + 'e;

/// The excerpts of a message. Its body is read when the first one is asked for.
pub struct Excerpts<'m, 'a> {
    captured: &'m Captured,
    identifier: &'m Identifier<'a>,
    settings: &'m Settings,
    body: OnceCell<Option<Body>>,
    contract: OnceCell<(Option<&'a Contract>, Option<&'a str>)>,
    line_of_body: OnceCell<usize>,
}

impl<'m, 'a> Excerpts<'m, 'a> {
    pub(crate) fn new(captured: &'m Captured, identifier: &'m Identifier<'a>, settings: &'m Settings) -> Self {
        Self {
            captured,
            identifier,
            settings,
            body: OnceCell::new(),
            contract: OnceCell::new(),
            line_of_body: OnceCell::new(),
        }
    }

    /// Returns the lines around a finding; `None` when it is not about what stands in the body, or the body is not JSON.
    pub fn of(&self, finding: &Finding) -> Option<Excerpt> {
        let Offset::Body(place) = finding.offset else { return None };
        // Of a property that is missing, the lines would show what is beside it, which is often the start of the body.
        let is_about_text = !matches!(finding.fact, Fact::MissingProperty { .. } | Fact::TooMany);
        if !is_about_text || self.captured.body_availability != BodyAvailability::Here {
            return None;
        }
        let read = || json::read_within(&self.captured.body, FileId(0), self.settings.depth()).root.map(Body::new);
        let body = self.body.get_or_init(read).as_ref()?;
        let identify = || match self.identifier.identify(self.captured, Some(body)) {
            Ok(identified) => (Some(identified.contract), identified.schema()),
            Err(_) => (None, None),
        };
        let (contract, definition) = *self.contract.get_or_init(identify);
        let keys = VisibleKeys::new(contract, definition);
        let text = &self.captured.body[..];
        let window = window(text, place);
        let mut masked = Masked { text, window: window.clone(), shown: &self.settings.shown, tokens: Vec::new() };
        masked.collect(&body.node, &keys, &mut Pointer::root());
        let (shown, mark) = masked.written(place);
        let (shown, mark) = narrowed(&shown, mark);
        let is_decoded = matches!(self.captured.place, BodyPlace::At(_));
        Some(Excerpt { text: shown, first_line: self.line(window.start), mark, is_decoded })
    }

    /// Returns the number of the line of an offset in the body.
    fn line(&self, offset: usize) -> usize {
        let lines = self.captured.body[..offset].iter().filter(|byte| **byte == b'\n').count();
        let first = || match self.captured.place {
            BodyPlace::At(_) => 1,
            _ => self.captured.position(&self.captured.before, self.captured.before.len()).line,
        };
        self.line_of_body.get_or_init(first) + lines
    }
}

/// Returns the bytes of the lines around a place, not further than [`NEAR`].
fn window(text: &[u8], place: usize) -> Range<usize> {
    let place = place.min(text.len());
    let (before, after) = text.split_at(place);
    let start = before.iter().enumerate().rev().filter(|(_, byte)| **byte == b'\n').nth(CONTEXT);
    let end = after.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(CONTEXT);
    let start = start.map_or(0, |(index, _)| index + 1).max(place.saturating_sub(NEAR));
    let end = end.map_or(text.len(), |(index, _)| place + index).min(place + NEAR);
    start..end
}

/// Returns lines no longer than [`WIDTH`]: the marked one around the mark, others their starts.
fn narrowed(text: &str, mark: Range<usize>) -> (String, Range<usize>) {
    let (mut narrow, mut moved) = (String::new(), mark.clone());
    let mut start = 0;
    for line in text.split('\n') {
        if start > 0 {
            narrow.push('\n');
        }
        let end = start + line.len();
        let is_marked = (start..=end).contains(&mark.start);
        let before_mark = if is_marked { line[..mark.start - start].chars().count() } else { 0 };
        let skipped = if line.chars().count() > WIDTH { before_mark.saturating_sub(WIDTH / 2) } else { 0 };
        let mut kept: Vec<(usize, char)> = line.char_indices().skip(skipped).collect();
        let is_cut = kept.len() > WIDTH;
        kept.truncate(WIDTH);
        if skipped > 0 {
            narrow += HIDDEN;
        }
        if is_marked {
            let moved_to = |at: usize| {
                let before = kept.iter().filter(|(index, _)| start + index < at);
                narrow.len() + before.map(|(_, char)| char.len_utf8()).sum::<usize>()
            };
            moved = moved_to(mark.start)..moved_to(mark.end);
        }
        narrow.extend(kept.iter().map(|(_, char)| char));
        if is_cut {
            narrow += HIDDEN;
        }
        start = end + 1;
    }
    (narrow, moved)
}

/// A key or a value that is neither an object nor an array.
struct Token {
    at: usize,
    text: String,
}

/// The tokens of a part of a text.
struct Masked<'t> {
    text: &'t [u8],
    window: Range<usize>,
    shown: &'t Shown,
    tokens: Vec<Token>,
}

impl Masked<'_> {
    /// Adds the tokens of a value that may be in the part, in the order of the text.
    fn collect(&mut self, node: &Node, keys: &VisibleKeys<'_>, pointer: &mut Pointer) {
        let window = self.window.clone();
        // The one that starts before the part may reach into it.
        let first = |starts: &dyn Fn(usize) -> usize, count: usize| {
            let (mut low, mut high) = (0, count);
            while low < high {
                let middle = low.midpoint(high);
                if starts(middle) < window.start { low = middle + 1 } else { high = middle }
            }
            low.saturating_sub(1)
        };
        match &node.kind {
            Kind::Object(entries) => {
                let first = first(&|index| entries[index].at.offset, entries.len());
                for entry in entries[first..].iter().take_while(|entry| entry.at.offset < window.end) {
                    let key = if self.shown.is_all() { entry.key.clone().into() } else { keys.shown(&entry.key) };
                    self.tokens.push(Token { at: entry.at.offset, text: format!("\"{}\"", Escaped(&key)) });
                    pointer.push(entry.key.as_str());
                    self.collect(&entry.value, &keys.property(&entry.key), pointer);
                    pointer.pop();
                }
            }
            Kind::Array(items) => {
                let first = first(&|index| items[index].at.offset, items.len());
                for (index, item) in items.iter().enumerate().skip(first) {
                    if item.at.offset >= window.end {
                        break;
                    }
                    pointer.push(index.to_string());
                    self.collect(item, &keys.item(index), pointer);
                    pointer.pop();
                }
            }
            _ => {
                let at = node.at.offset;
                self.tokens.push(Token { at, text: self.value(node, pointer) });
            }
        }
    }

    /// Returns a value as it may be shown.
    fn value(&self, node: &Node, pointer: &Pointer) -> String {
        if self.shown.has(pointer) {
            let end = end_of_token(self.text, node.at.offset);
            let written = String::from_utf8_lossy(&self.text[node.at.offset..end]);
            let mut short: String = Escaped(&written).to_string().chars().take(MAX_VALUE + 1).collect();
            if short.chars().count() > MAX_VALUE {
                short.pop();
                short += HIDDEN;
            }
            return short;
        }
        match &node.kind {
            Kind::Null => "null".to_owned(),
            Kind::String(text) if text.is_empty() => "\"\"".to_owned(),
            Kind::String(_) => format!("\"{HIDDEN}\""),
            _ => HIDDEN.to_owned(),
        }
    }

    /// Returns the part, and the bytes of it that stand for what starts at a place.
    fn written(&self, place: usize) -> (String, Range<usize>) {
        let mut shown = String::new();
        let mut mark = None;
        let is_cut = |at: usize| at > 0 && at < self.text.len() && self.text[at - 1] != b'\n' && self.text[at] != b'\n';
        if is_cut(self.window.start) {
            shown += HIDDEN;
        }
        let mut at = self.window.start;
        for token in &self.tokens {
            let end = end_of_token(self.text, token.at);
            if end <= at || token.at >= self.window.end {
                continue;
            }
            if token.at >= at {
                self.between(at..token.at, place, &mut shown, &mut mark);
                // A fault of JSON may be inside of it.
                if (token.at..end).contains(&place) {
                    mark = Some(shown.len()..shown.len() + token.text.len());
                }
                shown += &token.text;
            }
            at = end;
        }
        self.between(at..self.window.end.max(at), place, &mut shown, &mut mark);
        if is_cut(self.window.end) {
            shown += HIDDEN;
        }
        let mark = mark.unwrap_or_else(|| last_character(shown.trim_end()));
        (shown, mark)
    }

    /// Adds what stands between two tokens: punctuation and space. Anything else is part of a key that is given twice.
    fn between(&self, part: Range<usize>, place: usize, shown: &mut String, mark: &mut Option<Range<usize>>) {
        for (index, byte) in part.clone().zip(&self.text[part.start..part.end.min(self.text.len())]) {
            let before = shown.len();
            match byte {
                b'{' | b'}' | b'[' | b']' | b':' | b',' | b' ' | b'\t' | b'\n' => shown.push(char::from(*byte)),
                b'\r' => {}
                _ if shown.ends_with(HIDDEN) => {}
                _ => shown.push_str(HIDDEN),
            }
            if index == place {
                // What is hidden together with what stands before it is marked there.
                *mark = Some(if before < shown.len() { before..shown.len() } else { last_character(shown) });
            }
        }
    }
}

/// Returns the bytes of the last character.
fn last_character(text: &str) -> Range<usize> {
    let start = text.char_indices().next_back().map_or(0, |(start, _)| start);
    start..text.len()
}

/// Returns the end of the key or value that starts at an offset.
fn end_of_token(text: &[u8], at: usize) -> usize {
    let rest = &text[at..];
    let length = if rest.first() == Some(&b'"') {
        let mut is_escaped = false;
        let end = rest.iter().skip(1).position(|byte| match byte {
            _ if is_escaped => {
                is_escaped = false;
                false
            }
            b'\\' => {
                is_escaped = true;
                false
            }
            byte => *byte == b'"',
        });
        end.map_or(rest.len(), |end| end + 2)
    } else {
        rest.iter()
            .position(|byte| matches!(byte, b',' | b']' | b'}' | b' ' | b'\t' | b'\r' | b'\n'))
            .unwrap_or(rest.len())
    };
    at + length
}

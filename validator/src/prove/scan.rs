//! A body held to its plan while it is read, each byte once and without a tape. What surely satisfies law and advice passes, and
//! nothing else. What has to be looked at more than once, such as alternatives, is taken apart by itself and left to [`run`].

use vistoria_support::JsonType;
use vistoria_support::lex::{Lexer, MAX_DEPTH, skip_whitespace};
use vistoria_support::tape::Tape;

use super::names::{NOTHING, UNNAMED};
use super::number::is_whole;
use super::plan::{ANY, ARRAY, List, Named, OBJECT, Object, Part, Schema, bit};
use super::run::Way;
use super::table::{Found, Next};
use super::{Names, Plan, Verdict, run};

pub(super) struct Scan<'p, 't> {
    plan: &'p Plan,
    lexer: Lexer<'t>,
    bytes: &'t [u8],
    /// For what is looked at again, and the keys of the objects that are open, as far as they have no place in their tables, by
    /// their first bytes.
    tape: Tape<'t>,
    way: Way,
    /// How many objects and lists are open.
    levels: usize,
    /// Whether the string that was read last has escapes in it.
    escaped: bool,
}

/// An object that is open: the keys that came.
struct Came<'p> {
    object: &'p Object,
    state: u32,
    /// In a state after the object's first, those of the names' values.
    states: Option<&'p [u32]>,
    next: &'p Next,
    count: u64,
    required: u32,
    /// Those of the first names, a bit for each.
    marks: [u64; MARKED / 64],
}

const MARKED: usize = 256;

impl<'p> Came<'p> {
    fn new(object: &'p Object, state: u32) -> Self {
        let is_first = state == NOTHING || state == object.state;
        let states = if is_first { None } else { object.states(state) };
        Self { object, state, states, next: object.table.first(), count: 0, required: 0, marks: [0; MARKED / 64] }
    }

    /// Nothing when it came before.
    #[inline]
    fn mark(&mut self, place: usize) -> Option<()> {
        let (marks, bit) = (&mut self.marks[place / 64], 1 << (place % 64));
        let is_first = *marks & bit == 0;
        *marks |= bit;
        is_first.then_some(())
    }

    /// What is asked of one that has a name.
    #[inline]
    fn add(&mut self, found: &Found<'p, Named>) -> &'p Named {
        self.required += u32::from(found.known.required);
        self.next = found.next;
        found.known
    }

    /// The state of a name's value, where it is known without a look at the name.
    #[inline]
    fn state_of(&self, found: &Found<'_, Named>) -> Option<u32> {
        if self.state == NOTHING {
            Some(NOTHING)
        } else if self.state == self.object.state {
            Some(found.known.state)
        } else {
            Some(self.states?[found.place])
        }
    }

    fn is_whole(&self) -> bool {
        let fits = self.object.more.as_ref().is_none_or(|more| more.fits(self.count));
        fits && self.required >= self.object.required_count
    }
}

/// Whether a text surely satisfies the plan.
pub(super) fn proves(plan: &Plan, text: &str, state: u32) -> bool {
    let Ok(tape) = Tape::empty(text) else { return false };
    let bytes = text.as_bytes();
    let (lexer, way) = (Lexer::new(text), Way::new(text.len()));
    let mut scan = Scan { plan, lexer, bytes, tape, way, levels: 0, escaped: false };
    let end = scan.value(plan.root, skip_whitespace(bytes, 0), state);
    end.is_some_and(|end| skip_whitespace(bytes, end) == bytes.len())
}

// Each gives the byte after what it read, or nothing when that is not proved.
impl<'p> Scan<'p, '_> {
    /// `state` says which keys are named, as in [`run`].
    fn value(&mut self, id: u32, at: usize, state: u32) -> Option<usize> {
        let plan = self.plan;
        let schema = &plan.schemas[id as usize];
        let bit = bit(json_type(*self.bytes.get(at)?)?);
        if schema.types & bit & schema.again != 0 {
            let end = self.tape.parse_at(at, self.levels)?;
            return run::proves(plan, id, &self.tape, state, &mut self.way).then_some(end);
        }
        if schema.types & bit & OBJECT != 0
            && let Some(object) = schema.object.get()
        {
            return self.object(&plan.objects[object as usize], at, state);
        }
        if schema.types & bit & ARRAY != 0
            && let Some(list) = plan.list_of(schema)
        {
            return self.list(list, at, state);
        }
        let end = self.typed(schema.types, schema.whole, at, state)?;
        (schema.asks_for_types() || self.is_as_asked(schema, at, end)).then_some(end)
    }

    /// A value of which nothing is asked but its type.
    #[inline]
    fn typed(&mut self, types: u8, whole: bool, start: usize, state: u32) -> Option<usize> {
        let json_type = json_type(*self.bytes.get(start)?)?;
        if types & bit(json_type) == 0 {
            return None;
        }
        match json_type {
            JsonType::String => {
                let (quote, escaped) = self.lexer.string(start)?;
                self.escaped = escaped;
                Some(quote + 1)
            }
            JsonType::Number => {
                let end = self.lexer.number(start)?;
                (!whole || is_whole(&self.lexer.text()[start..end]) == Verdict::Yes).then_some(end)
            }
            JsonType::Null => self.lexer.literal(start, "null"),
            JsonType::Boolean if self.bytes[start] == b't' => self.lexer.literal(start, "true"),
            JsonType::Boolean => self.lexer.literal(start, "false"),
            JsonType::Array | JsonType::Object => self.undescribed(start, state),
        }
    }

    /// An object or a list of which no schema says what is in it.
    #[inline(never)]
    fn undescribed(&mut self, at: usize, state: u32) -> Option<usize> {
        let end = self.tape.parse_at(at, self.levels)?;
        let is_named = |names: &Names| names.is_named(&self.tape, self.tape.root(), state);
        self.plan.names.as_ref().is_none_or(is_named).then_some(end)
    }

    /// Whether what was read is what else is asked of it.
    #[inline(never)]
    fn is_as_asked(&mut self, schema: &Schema, start: usize, end: usize) -> bool {
        let plan = self.plan;
        let Some(json_type) = json_type(self.bytes[start]) else { return false };
        let said = match json_type {
            JsonType::String => self.lexer.string_value(start + 1, end - 1, self.escaped),
            _ => self.lexer.string_value(start, end, false),
        };
        let text = schema.text.get().map(Part::Text);
        // Other parts say nothing of its type, or it would be looked at again.
        let mut parts = text.iter().chain(plan.parts_of(schema));
        parts.all(|part| plan.word(*part, json_type, &said, &mut self.way.origin) == Verdict::Yes)
    }

    #[inline(never)]
    fn object(&mut self, object: &'p Object, at: usize, state: u32) -> Option<usize> {
        let bytes = self.bytes;
        let others = self.tape.key_stack().count();
        let mut came = Came::new(object, state);
        let mut at = self.enter(at)?;
        let mut is_open = *bytes.get(at)? != b'}';
        while is_open {
            came.count += 1;
            let foreseen = object.table.foresee(&bytes[at..], came.next);
            let known = foreseen.and_then(|(found, length)| Some((came.state_of(&found)?, found, length)));
            at = match known {
                Some((inner, found, length)) if found.place < MARKED => {
                    came.mark(found.place)?;
                    let named = came.add(&found);
                    // Past the quotes, the name and the colon.
                    self.asked(object, named, skip_whitespace(bytes, at + length + 3), inner)?
                }
                _ => self.entry(&mut came, at)?,
            };
            (at, is_open) = self.after(at, b'}')?;
        }
        let text = self.lexer.text();
        // What was read once is read again.
        let said = |start: u32| {
            let start = start as usize;
            let (end, escaped) = Lexer::new(text).string(start - 1).unwrap_or((start, false));
            Lexer::new(text).string_value(start, end, escaped)
        };
        self.levels -= 1;
        (!self.tape.key_stack().close(others, said) && came.is_whole()).then_some(at + 1)
    }

    /// A key that was not foreseen, and its value.
    #[inline(never)]
    fn entry(&mut self, came: &mut Came<'p>, at: usize) -> Option<usize> {
        let (key, at) = self.lexer.key(at)?;
        let says = |name: &str| self.lexer.string_value(key.start, key.end, key.escaped) == name;
        let found = came.object.table.find(key.fingerprint, came.next, says);
        let inner = match found.as_ref().and_then(|found| came.state_of(found)) {
            Some(inner) => inner,
            None if came.state == NOTHING => NOTHING,
            None => self.plan.names.as_ref()?.of_key(came.state, key.fingerprint, says),
        };
        match &found {
            Some(found) if found.place < MARKED => came.mark(found.place)?,
            _ => self.tape.key_stack().push(key.fingerprint.hash(), u32::try_from(key.start).ok()?),
        }
        let named = found.map_or(&Named::OTHER, |found| came.add(&found));
        self.asked(came.object, named, skip_whitespace(self.bytes, at), inner)
    }

    /// A key's value.
    #[inline]
    fn asked(&mut self, object: &Object, named: &Named, at: usize, state: u32) -> Option<usize> {
        if state == UNNAMED {
            return None;
        }
        // Most ask for a type and nothing else.
        if named.types != 0 {
            return self.typed(named.types, named.whole, at, state);
        }
        // A key that is only required is additional all the same.
        match named.schema.get().or(object.additional.get()) {
            Some(schema) => self.value(schema, at, state),
            None => self.typed(ANY, false, at, state),
        }
    }

    fn list(&mut self, list: &'p List, at: usize, state: u32) -> Option<usize> {
        let bytes = self.bytes;
        let names = self.plan.names.as_ref().filter(|_| state != NOTHING);
        let mut count = 0;
        let mut at = self.enter(at)?;
        let mut is_open = *bytes.get(at)? != b']';
        while is_open {
            let inner = names.map_or(NOTHING, |names| names.of_item(state, count));
            at = match list.prefix.get(count).copied().or(list.items) {
                Some(schema) => self.value(schema, at, inner)?,
                None => self.typed(ANY, false, at, inner)?,
            };
            count += 1;
            (at, is_open) = self.after(at, b']')?;
        }
        self.levels -= 1;
        let count = count as u64;
        (count >= list.least && list.most.is_none_or(|most| count <= most)).then_some(at + 1)
    }

    /// Where an object or list that `end` ends goes on after a value, or ends, and whether it goes on.
    #[inline]
    fn after(&self, at: usize, end: u8) -> Option<(usize, bool)> {
        let at = skip_whitespace(self.bytes, at);
        match *self.bytes.get(at)? {
            b',' => Some((skip_whitespace(self.bytes, at + 1), true)),
            byte if byte == end => Some((at, false)),
            _ => None,
        }
    }

    /// Past the first bracket, and the blanks after it.
    fn enter(&mut self, at: usize) -> Option<usize> {
        self.levels += 1;
        (self.levels <= MAX_DEPTH).then(|| skip_whitespace(self.bytes, at + 1))
    }
}

/// The type of a value that starts with a byte.
#[inline]
fn json_type(first: u8) -> Option<JsonType> {
    Some(match first {
        b'"' => JsonType::String,
        b'-' | b'0'..=b'9' => JsonType::Number,
        b'{' => JsonType::Object,
        b'[' => JsonType::Array,
        b't' | b'f' => JsonType::Boolean,
        b'n' => JsonType::Null,
        _ => return None,
    })
}

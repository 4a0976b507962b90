//! Codes of sequences: of several deliveries about one object.

use vistoria_schemas::code::Code;
use vistoria_schemas::contract::Level;

/// `sequence/changed`
pub static CHANGED: Code = Code {
    id: "sequence/changed",
    level: Level::Warning,
    title: "a value that never changes is another one in another delivery",
    help: "Two deliveries about one object have different values at a place whose value never changes once it is set, or the later one has null there. The finding names the other delivery. The contract says how grave that is.",
    example: "two deliveries about one appointment, with different patients",
};

/// `sequence/set-early`
pub static SET_EARLY: Code = Code {
    id: "sequence/set-early",
    level: Level::Warning,
    title: "a value is set before the event that sets it",
    help: "The value is null in deliveries about an object that are earlier, by their own time, than the event that sets it. The finding names the other delivery.",
    example: "an order with a time of payment before it was paid",
};

/// `sequence/before`
pub static BEFORE: Code = Code {
    id: "sequence/before",
    level: Level::Warning,
    title: "an event is earlier than the one that it follows",
    help: "By their own times, not by the order in which they arrived: that proves nothing. The finding names the other delivery.",
    example: "an attendance that was finished before it started",
};

/// `sequence/again`
pub static AGAIN: Code = Code {
    id: "sequence/again",
    level: Level::Warning,
    title: "what happens once happened twice",
    help: "Two deliveries of the event about one object have different times, so that one is not the other delivered again. The finding names the other delivery. A receiver that counts or invoices needs to know the object, not the event.",
    example: "an attendance that was finished at two times",
};

/// `sequence/after-last`
pub static AFTER_LAST: Code = Code {
    id: "sequence/after-last",
    level: Level::Warning,
    title: "an event is later than the last one of its object",
    help: "By their own times, not by the order in which they arrived. The finding names the other delivery.",
    example: "an order that was changed after it was closed",
};

/// The codes of this family.
pub(super) const CODES: &[&Code] = &[&CHANGED, &SET_EARLY, &BEFORE, &AGAIN, &AFTER_LAST];

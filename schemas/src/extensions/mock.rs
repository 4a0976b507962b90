//! The fields of `x-mock`, which says what a call does in a mock.

use super::field::{FieldType, ObjectFields, optional, required};

/// The fields of `x-mock`.
pub static MOCK: ObjectFields = ObjectFields {
    name: "x-mock",
    fields: &[
        optional("does", FieldType::Word(MOCK_VERBS), "What the call does to the items of the collection."),
        optional("collection", FieldType::Text, "The name of the collection; required with `does`."),
        optional("item", FieldType::Pointer, "Where the item is in the response; the whole body by default."),
        optional("id", FieldType::Pointer, "Where its id is in an item; `/id` by default."),
        optional("key", FieldType::Expression, "The id of the item that the call reads, updates or deletes."),
        optional(
            "missing",
            FieldType::Text,
            "The name of the example that answers a call about an item that is not there; a response with status 404 by default.",
        ),
        optional(
            "sets",
            FieldType::Placements,
            "The values that the item gets. At `''` the declared properties of an object are set one by one. A value that the request does not have is taken out of a new item, and left as it is in one that is updated, whose objects are merged.",
        ),
        optional("counted", FieldType::Pointers, "Further values of a new item that no other item has."),
        optional("moves", FieldType::PointerMap, "Times of a new item that keep their distance to another one."),
        optional(
            "list",
            FieldType::Pointer,
            "Where the list of the items is in the response; required with `does: search`.",
        ),
        optional("entry", FieldType::Pointer, "Where the item is in an entry of the list; the whole entry by default."),
        optional("count", FieldType::Pointers, "Where the response has the number of its items."),
        optional("more", FieldType::Pointer, "Where the response says whether there are further items."),
        optional("page-size", FieldType::Integer, "The number of items of a page; all by default."),
        optional("page", FieldType::Expression, "The number of the page, from 1."),
        optional("filters", FieldType::List(&MOCK_FILTER), "What the listed items fit."),
        optional("delivers", FieldType::List(&MOCK_DELIVERY), "The deliveries that follow the call."),
    ],
};

const MOCK_VERBS: &[(&str, &str)] = &[
    ("create", "adds one"),
    ("search", "lists those that fit"),
    ("read", "returns one"),
    ("update", "changes one"),
    ("delete", "removes one"),
];

/// The fields of an entry of `x-mock.filters`.
pub static MOCK_FILTER: ObjectFields = ObjectFields {
    name: "a filter of x-mock",
    fields: &[
        required("by", FieldType::Expression, "The value of the request; every item fits when it is absent."),
        required("compare", FieldType::Word(COMPARATORS), "How it is compared."),
        optional(
            "fields",
            FieldType::Pointers,
            "The values of an item that it is compared with; one that fits is enough.",
        ),
    ],
};

const COMPARATORS: &[(&str, &str)] = &[
    ("equals", "equal as texts"),
    ("contains", "the item's has it in it, whatever the case"),
    ("from", "the item's is not before it"),
    ("to", "the item's is not after it"),
    ("operators", "an object of fields and operators such as `{name: {eq: Ana}}`"),
];

/// The fields of an entry of `x-mock.delivers`.
pub static MOCK_DELIVERY: ObjectFields = ObjectFields {
    name: "a delivery of x-mock",
    fields: &[
        required("event", FieldType::Text, "The event's id."),
        optional(
            "example",
            FieldType::Text,
            "The name of the example that the body starts from; the first one by default.",
        ),
        optional("when", FieldType::Conditions, "Values that must be as stated for the delivery to follow."),
        optional("sets", FieldType::Placements, "The values that the body gets."),
    ],
};

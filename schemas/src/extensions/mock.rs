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
            "The example that is returned when there is no such item; the response with status 404 by default.",
        ),
        optional(
            "sets",
            FieldType::Placements,
            "The values that are put into the item. With the key `''`, the properties of an object are put in one by one, as far as the contract declares them. Where the request lacks a value, `create` removes it from the new item (for `''`, of `$request.body` only) and `update` keeps the old one; `update` merges objects.",
        ),
        optional("counted", FieldType::Pointers, "Where else a new item gets a value that no other item has."),
        optional(
            "moves",
            FieldType::PointerMap,
            "Times of a new item that keep their distance from another of its times, such as the end of an appointment from its start.",
        ),
        optional(
            "list",
            FieldType::Pointer,
            "Where the list of the items is in the response; required with `does: search`.",
        ),
        optional("entry", FieldType::Pointer, "Where the item is in an entry of the list; the whole entry by default."),
        optional("count", FieldType::Pointers, "Where the response has the number of items that it lists."),
        optional("more", FieldType::Pointer, "Where the response says whether there are further items."),
        optional("page-size", FieldType::Integer, "The number of items of a page; all by default."),
        optional("page", FieldType::Expression, "The number of the page, from 1."),
        optional("filters", FieldType::List(&MOCK_FILTER), "The conditions that a listed item meets, all of them."),
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
            "Where the values are in an item; it is enough that one of them matches.",
        ),
    ],
};

const COMPARATORS: &[(&str, &str)] = &[
    ("equals", "equal as texts"),
    ("contains", "the item's value contains it, ignoring case"),
    ("from", "the item's value is not less than it, or not earlier"),
    ("to", "the item's value is not greater than it, or not later"),
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

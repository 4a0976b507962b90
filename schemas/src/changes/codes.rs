//! Codes of changes between two contracts.

use crate::code::Code;
use crate::contract::Level;

macro_rules! codes {
    ($($name:ident $id:literal $level:ident $title:literal $help:literal $example:literal;)*) => {
        $(#[doc = concat!("`", $id, "`")]
        pub static $name: Code = Code {
            id: $id,
            level: Level::$level,
            title: $title,
            help: $help,
            example: $example,
        };)*

        /// All of them.
        pub const CODES: &[&Code] = &[$(&$name),*];
    };
}

codes! {
    DIFF_WIDER "diff/wider" Error "the vendor may send what the old contract refuses"
        "Whoever reads by the old contract may refuse the message or crash on it. Read the new contract before the vendor sends by it."
        "a property of deliveries that was a string and may be null now";
    DIFF_NARROWER "diff/narrower" Error "the new contract refuses what the old one let us send"
        "Requests that the old contract allows are refused. Send by the new contract."
        "a property of a request that was optional and is required now";
    DIFF_UNDECIDED "diff/undecided" Warning "it is not decided whether a schema accepts what another one does"
        "No payload proves a break, and none was ruled out. The keyword in brackets stopped the search; compare the two schemas at this place by eye."
        "a pattern with a look-ahead that was replaced by another one";
    DIFF_UNDESCRIBED "diff/undescribed" Warning "a property is described by one of the contracts only"
        "Most vendors that drop a property no longer send it; the generated types no longer have it. By the schema alone any value may come."
        "an optional property that the new contract does not have";
    DIFF_EVENT_ADDED "diff/event-added" Error "the vendor has a new event"
        "A receiver by the old contract does not know it. Take it into the contract, or let `vistoria listen --unknown-events pass` pass it."
        "an event that only the new contract has";
    DIFF_EVENT_REMOVED "diff/event-removed" Warning "the vendor no longer has an event"
        "It is not delivered any more, and its type is no longer generated."
        "an event that only the old contract has";
    DIFF_EVENT_IDENTIFIED "diff/event-identified" Error "an event is identified in another way"
        "A receiver by the old contract does not recognise its deliveries."
        "an event that a header named and a field of the body names now";
    DIFF_OPERATION_REMOVED "diff/operation-removed" Error "a call is no longer there"
        "Requests to it are refused."
        "a path that only the old contract has";
    DIFF_OPERATION_MOVED "diff/operation-moved" Error "a call has another method or path"
        "Requests to the old address are refused."
        "POST /v1/messages that is POST /v2/messages now";
    DIFF_OPERATION_RENAMED "diff/operation-renamed" Warning "a call has another operationId"
        "The generated types of its messages have another name."
        "an operationId that changed while method and path did not";
    DIFF_PARAMETER_REQUIRED "diff/parameter-required" Error "a parameter is required that was not"
        "Requests without it are refused."
        "a new required parameter in the query";
    DIFF_PARAMETER_REMOVED "diff/parameter-removed" Warning "a parameter or a header is no longer there"
        "What is sent in it is not read, and the generated types no longer have it."
        "a parameter that only the old contract has";
    DIFF_PARAMETER_STYLE "diff/parameter-style" Error "a parameter or a header is written in another way"
        "A value that is written as before is read as another one."
        "a list that was written as a,b and as repeated parameters now";
    DIFF_HEADER_OPTIONAL "diff/header-optional" Error "a header of responses may be absent"
        "Who relies on it may crash."
        "a required header of a response that is optional now";
    DIFF_STATUS_ADDED "diff/status-added" Error "a call may answer a status that was not listed"
        "Who reads by the old contract does not know what the answer says."
        "202 beside 200";
    DIFF_STATUS_REMOVED "diff/status-removed" Warning "a call no longer answers a status"
        "The generated types no longer have it."
        "a 204 that only the old contract has";
    DIFF_MEDIA_TYPE "diff/media-type" Error "the media types of a body changed"
        "A body may come in a type that nobody reads, or is sent in one that is refused."
        "application/xml beside application/json in a response";
    DIFF_BODY_REQUIRED "diff/body-required" Error "a request must have a body"
        "Requests without one are refused."
        "an optional body that is required now";
    DIFF_BODY_REMOVED "diff/body-removed" Warning "a request no longer has a body"
        "What is sent in it is not read, and its type is no longer generated."
        "a body that only the old contract has";
    DIFF_TYPE "diff/type" Warning "a generated type changes incompatibly"
        "Messages do not break, but code that uses the type must change."
        "an optional field that is required now";
    DIFF_DEPRECATED "diff/deprecated" Note "a call is deprecated"
        "It still works. Plan to replace it."
        "deprecated: true that was added to an operation";
    DIFF_RULE "diff/rule" Note "a rule or an advice changed"
        "Findings of `vistoria check` come, go, or have another level or source."
        "a warning that is new";
    DIFF_COMPATIBLE "diff/compatible" Note "an addition that breaks nothing"
        "Nothing needs to be done."
        "a new optional parameter";
}

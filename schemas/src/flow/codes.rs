//! The codes of mistakes in flows.

use crate::code::Code;
use crate::level::Level;

macro_rules! codes {
    ($($name:ident = $id:literal, $title:literal, $help:literal, $example:literal;)*) => {
        $(
            #[doc = concat!("`", $id, "`")]
            pub static $name: Code =
                Code { id: $id, level: Level::Error, title: $title, help: $help, example: $example };
        )*
        /// All of them.
        pub const ALL: &[&Code] = &[$(&$name),*];
    };
}

codes! {
    ARAZZO = "flow/arazzo", "a flow is not a valid Arazzo document",
        "The Arazzo Specification says what each object must have.", "a step with both operationId and workflowId";
    CONDITION = "flow/condition", "a criterion cannot be read",
        "A simple condition compares expressions and literals with == != < <= > >= and combines them with && || ! and parentheses; other types need a context.", "condition: $statusCode = 200";
    EVENT = "flow/event", "a flow names a vendor or an event that no contract has",
        "Use the names that `vistoria events` lists.", "event: BOOKING_CREATE";
    EXPRESSION = "flow/expression", "an expression cannot be read, or refers to nothing",
        "An expression starts with $inputs, $steps, $request, $response, $statusCode, $url, $method or $outputs.", "$input.email";
    EXTENSION = "flow/extension", "a flow has an x- key that has no meaning there",
        "A misspelt key of Vistoria's would otherwise be ignored silently.", "x-triger";
    FIELD = "flow/field", "a flow refers to a field that the contract does not have",
        "The value would never be there, or the vendor would ignore it.", "$response.body#/payload/0/idd";
    OPERATION = "flow/operation", "a step calls an operation that no source has",
        "Use the operationId of the source's document; write $sourceDescriptions.NAME.ID when two sources have it.", "operationId: createContacts";
    OUTPUT = "flow/output", "an output is used that is never set",
        "A step's outputs are there once the step is done; the step must come before, and have an output of that name.", "$steps.find.outputs.idd";
    PARAMETER = "flow/parameter", "a step sets a parameter that the operation does not have",
        "The vendor would ignore it.", "name: query, where the operation has q";
    REFERENCE = "flow/reference", "a reusable object does not exist",
        "A reference names an object of the components: $components.failureActions.NAME.", "reference: $components.failureActions.retyr";
    SOURCE = "flow/source", "a source of a flow cannot be read",
        "The url is a path relative to the flow; x-vendor names a shipped contract instead.", "x-vendor: chatwot";
    STEP = "flow/step", "a step or a workflow does not exist",
        "An action, x-in-doubt and workflowId refer to a step of the same workflow or to a workflow of the document.", "stepId: creat";
    UNSUPPORTED = "flow/unsupported", "a flow uses a part of Arazzo that is not supported",
        "Not supported are AsyncAPI steps, XPath, and workflows of other documents.", "type: xpath";
    VALUE = "flow/value", "a step would send a value that the operation refuses",
        "The contract of the call does not accept the value, or requires one that is missing.", "message_type: outgoin";
}

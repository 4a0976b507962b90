//! One integration binary, a module a subject. Cases are data: a file in `fixtures/`, an example of a vendor, or a line
//! in a table; each subject has one `check`.

mod advice;
mod agreement;
mod broken_contracts;
mod bytes;
mod captures;
mod command_line;
mod doctor;
mod documents;
mod examples;
mod fetching;
mod findings;
mod forwarding;
mod freshness;
mod identification;
mod live;
mod losses;
mod masking;
mod mutations;
mod presence;
mod proving;
mod regeneration;
mod report_schema;
mod server;
mod signatures;
mod snapshots;
mod source_document;
mod specifications;
mod tape;
mod tidy;
mod withstand;
mod work;

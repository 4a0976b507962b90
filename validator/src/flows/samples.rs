//! Answers of a dry run: the examples of the contract.

use super::call::Call;
use super::check::Answer;
use super::sources::SourceContracts;
use crate::contract::Contract;
use crate::send::sample::of_examples;

/// Returns the first example of a success that the contract has of an operation; an empty success when it has none.
pub fn sample_answer(contracts: &SourceContracts, call: &Call) -> Answer {
    let example = contracts.contract(call.source).and_then(|contract| example(contract, &call.operation));
    let (status, body) = example.unwrap_or((200, Vec::new()));
    let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
    Answer { status, headers, body }
}

fn example(contract: &Contract, operation: &str) -> Option<(u16, Vec<u8>)> {
    let folder = format!("valid/{operation}/response-");
    let examples = of_examples(contract, &folder);
    examples.into_iter().find_map(|(name, text)| {
        let status: u16 = name.strip_prefix(&folder)?.split('/').next()?.parse().ok()?;
        (200..300).contains(&status).then(|| (status, text.into_bytes()))
    })
}

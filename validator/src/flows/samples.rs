//! Answers of a dry run: the examples of the contract.

use vistoria_schemas::contract::json_media_type;

use super::call::Call;
use super::check::Answer;
use super::sources::SourceContracts;
use crate::contract::Contract;
use crate::send::sample::of_examples;

/// Returns the first example of a success that the contract has of an operation; an empty success when it has none.
pub fn sample_answer(contracts: &SourceContracts, call: &Call) -> Answer {
    let contract = contracts.contract(call.source);
    let example =
        contract.and_then(|contract| example(contract, &call.operation).or_else(|| shown(contract, &call.operation)));
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

/// Returns the first example of a success that the document itself shows.
fn shown(contract: &Contract, operation: &str) -> Option<(u16, Vec<u8>)> {
    let responses = &contract.bundle().operation(operation)?.responses;
    responses.iter().filter(|response| response.status.starts_with('2')).find_map(|response| {
        let (_, value) = json_media_type(&response.content)?.examples.first()?;
        Some((response.status.parse().unwrap_or(200), value.to_string().into_bytes()))
    })
}

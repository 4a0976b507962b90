//! Made-up samples of every event: as many different valid ones as wanted, and the same ones for the same seed. A receiver takes
//! all of them for their event, and finds nothing against them but what it finds against the best example.

use std::collections::BTreeSet;

use vistoria_test_helpers::cases::{Case, table};
use vistoria_test_helpers::examples::Message;
use vistoria_test_helpers::{file_name, files, vendors};
use vistoria_validator::Checker;
use vistoria_validator::send::delivery::{judge, judge_settings};
use vistoria_validator::send::sample::{Samples, compact, examples};

use crate::SHIPPED;

const SEEDS: [u64; 3] = [1, 2, 47];
/// Number of samples of each event and seed.
const EACH: usize = 20;

pub(crate) fn cases() -> Vec<Case> {
    // Every event has a valid example.
    let events = vendors().into_iter().flat_map(|folder| {
        let names = files(&folder.join("examples/valid")).into_iter();
        let messages: BTreeSet<_> = names.map(|name| Message::of_example(&format!("valid/{name}"))).collect();
        let events = messages.into_iter().filter(|message| matches!(message, Message::Event(_)));
        events.map(move |event| (file_name(&folder), event))
    });
    table(
        events,
        |(vendor, event)| format!("{vendor}/{event}"),
        |(vendor, event)| {
            let contract = SHIPPED.contract(&vendor).expect("shipped");
            let event = contract.bundle().event(event.id()).expect("an event of the contract");
            let settings = judge_settings(contract);
            let checker = Checker::new(&SHIPPED, &settings);
            let some = |seed, count| {
                let samples = Samples::new(contract, event, seed, false, judge(&checker, contract, event));
                samples.expect("a valid example").take(count).collect::<Vec<_>>()
            };
            assert_eq!(some(1, 5), some(1, 5), "the same seed");
            let warnings = |body: &[u8]| judge(&checker, contract, event)(body).expect("no error");
            let examples = examples(contract, event).into_iter().map(|(_, text)| warnings(&compact(&text)));
            let best = examples.min_by_key(BTreeSet::len).expect("an example");
            let mut count = 0;
            for seed in SEEDS {
                for body in some(seed, EACH) {
                    let found = warnings(&body);
                    assert!(found.is_subset(&best), "{found:?} in {}", String::from_utf8_lossy(&body));
                    count += 1;
                }
            }
            assert!(count > 0);
        },
    )
}

//! Made-up samples of every event: as many different valid ones as wanted, and the same ones for the same seed.

use std::collections::BTreeSet;

use vistoria_schemas::contract::Level;
use vistoria_test_helpers::cases::{Case, table};
use vistoria_test_helpers::examples::Message;
use vistoria_test_helpers::{file_name, files, vendors};
use vistoria_validator::capture::Captured;
use vistoria_validator::send::sample::Samples;
use vistoria_validator::wanted::Wanted;
use vistoria_validator::{Checker, Settings};

use crate::SHIPPED;

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
            let some = |seed| Samples::new(contract, event, seed).map(|samples| samples.take(5).collect::<Vec<_>>());
            let bodies = some(1).expect("samples");
            assert!(!bodies.is_empty());
            assert_eq!(Some(&bodies), some(1).as_ref());
            for body in bodies {
                let wanted = Wanted {
                    vendor: Some(contract.vendor().to_owned()),
                    event: Some(event.id.clone()),
                    ..Wanted::default()
                };
                let settings = Settings { wanted, ..Settings::default() };
                let checker = Checker::new(&SHIPPED, &settings);
                let payload = checker.check_in_full(&Captured::of_body("made.json", body));
                assert!(payload.worst() < Some(Level::Error), "{:?}", payload.findings);
            }
        },
    )
}

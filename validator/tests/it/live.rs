//! `listen` and `send` together, and the configuration.

use vistoria_test_helpers::assert_committed;
use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::server::{SECRET, Server, example, post, signed};
use vistoria_validator::contract::Catalog;
use vistoria_validator::live::schema;

use crate::PROGRAM;

#[test]
fn the_published_schema_is_fresh() {
    assert_committed("validator/listen.schema.json", &format!("{:#}\n", schema()));
}

fn secrets(folder: &std::path::Path) -> String {
    folder.join("secrets").to_string_lossy().into_owned()
}

#[test]
fn every_event_of_every_vendor_arrives_verified_and_valid() {
    let server = Server::start(PROGRAM, &["--mode", "enforce"]);
    let (to, secrets) = (format!("http://{}", server.address), secrets(server.folder.path()));
    let ran = vistoria(&["send", "--all", "--to", &to, "--secrets", &secrets]);
    assert_eq!(ran.exit, 0, "{}", ran.whole());
    let catalog = Catalog::shipped();
    let events = catalog.contracts().iter().map(|contract| contract.bundle().events.len()).sum::<usize>();
    assert!(ran.out.ends_with(&format!("{events} sent: {events} accepted, 0 refused, 0 failed\n")), "{}", ran.out);
    let mut records = server.records().into_iter();
    for contract in catalog.contracts() {
        for event in &contract.bundle().events {
            let record = records.next().expect("kept");
            let found = (record.vendor.as_deref(), record.event.as_deref(), record.status);
            assert_eq!(found, (Some(contract.vendor()), Some(event.id.as_str()), 200));
        }
    }
    // What the server let in, `check` finds nothing against.
    let journal = server.journal().to_string_lossy().into_owned();
    let checked = vistoria(&["check", &journal, "--secrets", &secrets]);
    assert_eq!(checked.exit, 0, "{}", checked.whole());
}

/// Generated deliveries of every event are accepted, whatever the seed.
#[test]
fn what_is_made_up_is_valid() {
    let server = Server::start(PROGRAM, &["--mode", "enforce", "--durable", "false"]);
    let (to, secrets) = (format!("http://{}", server.address), secrets(server.folder.path()));
    for (seed, more) in [("1", &[][..]), ("2", &[]), ("47", &["--warnings"])] {
        let words = ["send", "--all", "--count", "6", "--seed", seed, "--to", &to, "--secrets", &secrets];
        let ran = vistoria(&[&words, more].concat());
        assert!(ran.out.ends_with(" accepted, 0 refused, 0 failed\n"), "{seed}: {}", ran.whole());
        assert_eq!(ran.exit, 0, "{}", ran.err);
    }
    let of = |record: &vistoria_validator::journal::Record| record.status;
    assert!(server.records().iter().map(of).all(|status| status == 200));
    assert!(server.records().len() > 1500, "{}", server.records().len());
}

/// What breaks a rule is refused, and told by that rule; in observe it is taken and told all the same.
#[test]
fn what_breaks_a_rule() {
    for (mode, status) in [("enforce", 422), ("observe", 200)] {
        let server = Server::start(PROGRAM, &["--mode", mode]);
        let (to, secrets) = (format!("http://{}", server.address), secrets(server.folder.path()));
        let rule = "clinicarx/appointment-not-yet-performed";
        let ran = vistoria(&["send", "--break", rule, "--to", &to, "--secrets", &secrets]);
        assert!(ran.out.starts_with(&status.to_string()), "{}", ran.whole());
        let record = server.records().pop().expect("kept");
        assert!(record.findings.iter().any(|finding| finding.code == rule), "{:?}", record.findings);
        let status = if mode == "enforce" { 401 } else { 200 };
        for vendor in ["chatwoot", "clinicarx", "evolution"] {
            for rule in ["signature/wrong", "signature/missing"] {
                let ran = vistoria(&["send", vendor, "--break", rule, "--to", &to, "--secrets", &secrets]);
                assert!(ran.out.starts_with(&status.to_string()), "{vendor}: {}", ran.whole());
                let record = server.records().pop().filter(|_| mode == "observe");
                assert!(record.is_none_or(|record| record.findings.iter().any(|finding| finding.code == rule)));
            }
        }
    }
}

/// Files follow each other when they are full, in the order of their names, and only their owner reads them.
#[test]
fn full_files() {
    let server = Server::start(PROGRAM, &["--journal-file-size", "5000"]);
    let body = example("calcom", "BOOKING_CREATED");
    let request = post("/calcom", &signed("calcom", &body), &body);
    let ids: Vec<String> =
        (0..10).map(|_| server.ask(&request).header("vistoria-delivery").expect("an id").to_owned()).collect();
    let files = vistoria_validator::journal::files(&server.journal()).expect("readable");
    assert!(files.len() > 3, "{files:?}");
    assert_eq!(server.records().into_iter().map(|record| record.id).collect::<Vec<_>>(), ids);
    #[cfg(unix)]
    for file in files {
        let metadata = server.journal().join(file).metadata().expect("there");
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o777, 0o600);
    }
}

#[test]
fn check_config_warns_of_unsigned_vendors_and_missing_secrets() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("listen.toml");
    std::fs::write(&file, "mode = \"enforce\"\nallow-unsigned = [\"calcom\"]\n").expect("written");
    let ran = vistoria(&["listen", "--check-config", "--config", &file.to_string_lossy()]);
    assert_eq!((ran.exit, ran.out.as_str()), (0, "the configuration is valid\n"), "{}", ran.err);
    assert!(
        ran.err.contains("calcom may deliver unsigned") && ran.err.contains("no secret is configured for twenty"),
        "{}",
        ran.err
    );
    assert!(!ran.err.contains(SECRET));
}

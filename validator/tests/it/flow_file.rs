//! The file of the runs of flows: what it says after a crash.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use vistoria_validator::flows::{Caused, Runs, State, Status, StoredRun};

fn run(id: &str, begun: Timestamp) -> StoredRun {
    StoredRun {
        run: id.to_owned(),
        delivery: format!("d-{id}"),
        vendor: "acme".to_owned(),
        event: "order.paid".to_owned(),
        workflow: "w".to_owned(),
        order: "o".to_owned(),
        begun,
        status: Status::Running,
        failure: None,
        calls: Vec::new(),
        state: Some(state(id)),
        is_in_doubt: false,
    }
}

fn state(id: &str) -> State {
    State { run: id.to_owned(), frames: Vec::new(), calls: 0, attempts: BTreeMap::new() }
}

#[test]
fn are_known_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Timestamp::now();
    let open = || Runs::open(folder.path(), now).expect("runs");
    let cause = || Caused { vendor: "v".to_owned(), event: "e".to_owned(), object: "x".to_owned() };
    let runs = open();
    assert!(runs.begin(run("a", now)).expect("stored"));
    assert!(!runs.begin(run("a", now)).expect("stored"), "it is known");
    assert!(runs.begin(run("b", now - SignedDuration::from_hours(24 * 40))).expect("stored"));
    runs.sending(&state("a"), &[cause()], now).expect("stored");
    runs.done("b", Vec::new()).expect("stored");

    // After a crash, the outcome of the call is unknown. Calls that ended long ago are not in the file any more.
    let runs = open();
    let unfinished: Vec<(String, bool)> = runs.unfinished().into_iter().map(|run| (run.run, run.is_in_doubt)).collect();
    assert_eq!(unfinished, [("a".to_owned(), true)]);
    assert!(runs.begin(run("b", now)).expect("stored"));

    // An echo is one delivery, however often it is read, for some minutes.
    assert!(runs.is_echo("d1", cause(), now).expect("stored"));
    assert!(runs.is_echo("d1", cause(), now).expect("stored"));
    assert!(!runs.is_echo("d2", cause(), now).expect("stored"));
    runs.sending(&state("a"), &[cause()], now).expect("stored");
    assert!(!runs.is_echo("d3", cause(), now + SignedDuration::from_mins(11)).expect("stored"));

    // A call that is sent again causes one delivery, and two calls cause two.
    runs.sending(&state("a"), &[cause()], now).expect("stored");
    runs.sending(&state("c"), &[cause()], now).expect("stored");
    let echoes = ["d4", "d5", "d6"].map(|id| runs.is_echo(id, cause(), now).expect("stored"));
    assert_eq!(echoes, [true, true, false]);
}

#[test]
fn a_line_that_cannot_be_read_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Timestamp::now();
    Runs::open(folder.path(), now).expect("runs").begin(run("a", now)).expect("stored");
    let file = folder.path().join("flows.ndjson");
    let text = std::fs::read_to_string(&file).expect("a file");
    std::fs::write(&file, format!("{{\"kind\":\"later\"}}\n{text}")).expect("written");
    for _ in 0..2 {
        let runs = Runs::open(folder.path(), now).expect("runs");
        assert_eq!((runs.unfinished().len(), runs.unreadable()), (1, 1));
    }
}

#[test]
fn a_line_that_was_cut_off_takes_no_other_with_it() {
    use std::io::Write as _;

    let folder = tempfile::tempdir().expect("a folder");
    let now = Timestamp::now();
    let runs = Runs::open(folder.path(), now).expect("runs");
    runs.begin(run("a", now)).expect("stored");
    let file = folder.path().join("flows.ndjson");
    let mut file = std::fs::OpenOptions::new().append(true).open(file).expect("a file");
    file.write_all(b"{\"kind\":\"done\",\"ru").expect("written");
    runs.begin(run("b", now)).expect("stored");
    let runs = Runs::open(folder.path(), now).expect("runs");
    assert_eq!(runs.unfinished().len(), 2);
}

//! Faults that a running server had once, each as it was found.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant, SystemTime};

use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::server::Server;
use vistoria_test_helpers::target::Target;
use vistoria_validator::journal::files;

use crate::PROGRAM;

/// A target that is away until the switch is set.
fn switched() -> (Target, Arc<AtomicBool>) {
    let switch = Arc::new(AtomicBool::new(false));
    let is_on = Arc::clone(&switch);
    (Target::start(move |_| if is_on.load(Ordering::Relaxed) { 200 } else { 503 }), switch)
}

fn deliver(server: &Server, count: usize) -> Vec<String> {
    (0..count).map(|_| server.deliver("calcom", "BOOKING_CREATED")).collect()
}

/// After a power cut, what the writer has stored of its state may be older than the journal; nothing is hidden by that.
#[test]
fn a_state_that_is_older_than_the_journal() {
    let (target, switch) = switched();
    let options = ["--forward", &target.url, "--forward-attempts", "1000"];
    let mut server = Server::start(PROGRAM, &options);
    let first = deliver(&server, 2);
    server.kill();
    server.restart(PROGRAM, &options);
    let state = server.journal().join("state.json");
    let older = fs::read(&state).expect("a state");
    let second = deliver(&server, 3);
    server.kill();
    assert_ne!(fs::read(&state).expect("a state"), older, "the state must have changed, or this tests nothing");
    fs::write(&state, older).expect("written");
    switch.store(true, Ordering::Relaxed);
    server.restart(PROGRAM, &options);
    assert_eq!(target.wait_for(5), [first, second].concat());
}

/// A full disk or a crash cuts off a line of what was set aside; the next one is not lost with it.
#[test]
fn a_line_cut_off_among_what_was_set_aside() {
    let target = Target::start(|_| 404);
    let options = ["--forward", &target.url, "--forward-attempts", "1"];
    let mut server = Server::start(PROGRAM, &options);
    let first = deliver(&server, 1);
    assert_eq!(server.logged("was set aside").len(), 1);
    server.kill();
    let path = server.journal().join("failed.journal");
    let cut = [&fs::read(&path).expect("readable")[..], b"{\"id\":\"cut off"].concat();
    fs::write(&path, cut).expect("written");
    server.restart(PROGRAM, &options);
    let second = deliver(&server, 1);
    let begun = Instant::now();
    while server.log().matches("was set aside").count() < 2 && begun.elapsed() < Duration::from_secs(10) {
        std::thread::sleep(Duration::from_millis(50));
    }
    let metrics = server.get("/metrics");
    assert!(metrics.contains("vistoria_forward_set_aside{vendor=\"calcom\"} 2\n"), "{metrics}");
    let (other, journal) = (Target::start(|_| 200), server.journal().to_string_lossy().into_owned());
    let ran = vistoria(&["replay", &journal, "--failed", "--to", &other.url]);
    assert_eq!(other.accepted(), [first, second].concat(), "{}", ran.whole());
}

/// When the files are gone, and the state with them, the numbers go on after those of the positions.
#[cfg(unix)]
#[test]
fn numbers_go_on_after_the_positions() {
    let target = Target::start(|_| 200);
    let options = ["--forward", &target.url, "--journal-file-size", "1000"];
    let mut server = Server::start(PROGRAM, &options);
    deliver(&server, 4);
    target.wait_for(4);
    server.end();
    let before = files(&server.journal()).expect("readable");
    for name in before.iter().map(String::as_str).chain(["state.json"]) {
        fs::remove_file(server.journal().join(name)).expect("removed");
    }
    server.restart(PROGRAM, &options);
    let ids = deliver(&server, 1);
    let after = files(&server.journal()).expect("readable");
    assert!(after.first() > before.last(), "{before:?} {after:?}");
    assert_eq!(target.wait_for(5)[4..], ids);
}

/// A server that takes over waits until the other one has ended, and then goes on where it was: nothing is sent twice.
#[cfg(unix)]
#[test]
fn positions_are_read_once_the_folder_is_locked() {
    let target = Target::start(|_| 200);
    let url = target.url.clone();
    let mut first = Server::start(PROGRAM, &["--forward", &target.url]);
    let mut ids = deliver(&first, 3);
    target.wait_for(3);
    let folder = first.folder.path().to_owned();
    let second = std::thread::spawn(move || Server::start_on(PROGRAM, &["--forward", &url], &folder));
    std::thread::sleep(Duration::from_secs(1));
    ids.extend(deliver(&first, 5));
    assert_eq!(target.wait_for(8), ids);
    assert!(first.end());
    let second = second.join().expect("started");
    ids.extend(deliver(&second, 1));
    assert_eq!(target.wait_for(9), ids);
    std::thread::sleep(Duration::from_millis(700));
    assert_eq!(target.accepted(), ids);
}

/// The position of a vendor that nobody forwards any more keeps no files.
#[cfg(unix)]
#[test]
fn a_vendor_that_is_gone_keeps_no_files() {
    let target = Target::start(|_| 200);
    let options = ["--forward", &target.url, "--journal-file-size", "1000"];
    let mut server = Server::start(PROGRAM, &options);
    deliver(&server, 3);
    target.wait_for(3);
    // The forwarders of the other vendors pass these by.
    std::thread::sleep(Duration::from_millis(1500));
    server.end();
    let positions = server.journal().join("forward.json");
    let text = fs::read_to_string(&positions).expect("readable");
    let mut state: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let names = files(&server.journal()).expect("readable");
    let mut gone = state["calcom"].clone();
    assert!(gone["file"].is_string(), "{text}");
    gone["file"] = names[0].clone().into();
    gone["offset"] = 0.into();
    state["gone"] = gone;
    fs::write(&positions, state.to_string()).expect("written");
    for name in &names {
        let file = fs::OpenOptions::new().append(true).open(server.journal().join(name)).expect("opened");
        file.set_modified(SystemTime::now() - Duration::from_hours(40 * 24)).expect("set");
    }
    server.restart(PROGRAM, &[&options[..], &["--keep", "30"]].concat());
    assert_eq!(server.logged("old files were removed").len(), 1, "{}", server.log());
    assert!(!files(&server.journal()).expect("readable").contains(&names[0]));
}

/// The page hears that the target is back.
#[test]
fn the_page_hears_of_recovery() {
    let (target, switch) = switched();
    let server = Server::start(PROGRAM, &["--forward", &target.url, "--forward-attempts", "1000"]);
    deliver(&server, 1);
    assert!(!server.logged("could not be forwarded yet").is_empty());
    assert!(server.shown().contains("\"failing\":true"), "{}", server.shown());
    switch.store(true, Ordering::Relaxed);
    target.wait_for(1);
    std::thread::sleep(Duration::from_millis(300));
    let shown = server.shown();
    assert!(shown.contains("event: forwarding") && !shown.contains("\"failing\":true"), "{shown}");
}

/// A target is a URL with a host, and a number as its port.
#[test]
fn a_target_is_a_url() {
    for url in ["http://a:b", "http://:80", "http://[::1", "http://a b", "http://a:99999", "ftp://a", "http://u@a"] {
        let ran = vistoria(&["listen", "--check-config", "--forward", url]);
        assert!(ran.exit == 2 && ran.err.contains("forward: must be http://host"), "{url}: {}", ran.whole());
    }
}

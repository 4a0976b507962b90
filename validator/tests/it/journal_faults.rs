//! What people, log rotation and crashes do to a journal while a server runs and while it rests. What was answered 200 is in a file
//! that stands at its path, and reaches the target or is counted as missing.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::server::Server;
use vistoria_test_helpers::target::Target;
use vistoria_validator::journal::files;

use crate::PROGRAM;

/// Something that is done to a journal.
struct Fault {
    name: &'static str,
    cause: fn(&Path),
    /// Whether everything is still there under some name in the folder, so that nothing may be missing.
    is_recoverable: bool,
    /// Whether the folder, and with it the positions, is gone.
    takes_folder: bool,
}

const FAULTS: [Fault; 11] = [
    fault("the folder is removed", |journal| fs::remove_dir_all(journal).expect("removed"), false, true),
    fault("the folder is moved", |journal| rename(journal, &journal.with_extension("old")), false, true),
    fault("the file is removed", |journal| fs::remove_file(active(journal)).expect("removed"), false, false),
    fault("the file is moved away", |journal| rename(&active(journal), &journal.with_extension("away")), false, false),
    fault("the file is renamed", |journal| rename(&active(journal), &beside(journal, ".1")), true, false),
    fault("the file is copied and truncated", copy_and_truncate, true, false),
    fault("the file is truncated while it is copied", copy_in_part, false, false),
    fault("the file is truncated", |journal| truncate(&active(journal), 0), false, false),
    fault("the file is truncated in the middle of a line", |journal| truncate(&active(journal), 5000), false, false),
    fault("the file is compressed", compress, true, false),
    fault("another file is in its place", replace, false, false),
];

const fn fault(name: &'static str, cause: fn(&Path), is_recoverable: bool, takes_folder: bool) -> Fault {
    Fault { name, cause, is_recoverable, takes_folder }
}

/// Returns the path of the latest file.
fn active(journal: &Path) -> PathBuf {
    journal.join(files(journal).expect("readable").pop().expect("a file"))
}

fn beside(journal: &Path, suffix: &str) -> PathBuf {
    let mut name = active(journal).into_os_string();
    name.push(suffix);
    name.into()
}

fn rename(from: &Path, to: &Path) {
    fs::rename(from, to).expect("renamed");
}

fn truncate(path: &Path, length: u64) {
    fs::OpenOptions::new().write(true).open(path).expect("opened").set_len(length).expect("truncated");
}

fn copy_and_truncate(journal: &Path) {
    fs::copy(active(journal), beside(journal, ".1")).expect("copied");
    truncate(&active(journal), 0);
}

/// What is written between the copy and the truncation is lost.
fn copy_in_part(journal: &Path) {
    let copy = beside(journal, ".1");
    copy_and_truncate(journal);
    let text = fs::read(&copy).expect("read");
    let last = text[..text.len() - 1].iter().rposition(|byte| *byte == b'\n').expect("a line");
    truncate(&copy, last as u64 + 1);
}

fn compress(journal: &Path) {
    let (from, to) = (active(journal), beside(journal, ".gz"));
    let mut packed = flate2::write::GzEncoder::new(fs::File::create(to).expect("created"), flate2::Compression::fast());
    packed.write_all(&fs::read(&from).expect("read")).expect("written");
    packed.finish().expect("written");
    fs::remove_file(from).expect("removed");
}

fn replace(journal: &Path) {
    let path = active(journal);
    fs::remove_file(&path).expect("removed");
    fs::write(path, "").expect("written");
}

/// A target that accepts so many deliveries and answers 503 afterwards.
fn target(accepts: usize) -> (Target, Arc<AtomicUsize>) {
    let left = Arc::new(AtomicUsize::new(accepts));
    let shared = Arc::clone(&left);
    let take = move |left: usize| left.checked_sub(1);
    let target = Target::start(move |_| {
        let taken = shared.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take);
        if taken.is_ok() { 200 } else { 503 }
    });
    (target, left)
}

/// Returns the sum of the numbers before a text in the log.
fn said(server: &Server, text: &str) -> usize {
    let log = server.log();
    let before = log.match_indices(text).map(|(at, _)| log[..at].rsplit(|sign: char| !sign.is_ascii_digit()).next());
    before.map(|number| number.expect("a number").parse::<usize>().expect("a number")).sum()
}

const MISSING: &str = " deliveries of calcom were not forwarded";
const AGAIN: &str = " deliveries of calcom are sent again";

/// Checks that every one of `ids` was accepted, or is counted as missing.
fn assert_accounted(server: &Server, target: &Target, ids: &[String], fault: &Fault) {
    let until = Instant::now() + Duration::from_secs(20);
    loop {
        let accepted = target.accepted();
        let found = ids.iter().filter(|id| accepted.contains(id)).count();
        let missing = said(server, MISSING);
        if found + missing == ids.len() || Instant::now() > until {
            let log = server.log();
            assert_eq!(found + missing, ids.len(), "{}: {found} found, {missing} missing\n{log}", fault.name);
            assert!(missing == 0 || !fault.is_recoverable, "{}: {missing} missing\n{log}", fault.name);
            assert!(
                missing <= 1 || fault.name != "the file is truncated while it is copied",
                "{missing} missing\n{log}"
            );
            let again = accepted.len() - found;
            assert!(again <= said(server, AGAIN), "{}: {again} again\n{log}", fault.name);
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn deliver(server: &Server, count: usize) -> Vec<String> {
    (0..count).map(|_| server.deliver("calcom", "BOOKING_CREATED")).collect()
}

#[test]
fn while_it_runs() {
    for fault in &FAULTS {
        let (target, left) = target(2);
        let options = ["--forward", &target.url, "--forward-attempts", "1000"];
        let server = Server::start(PROGRAM, &options);
        let before = deliver(&server, 6);
        target.wait_for(2);
        let first = active(&server.journal());
        (fault.cause)(&server.journal());
        let after = deliver(&server, 5);
        let kept: Vec<String> = server.records().into_iter().map(|record| record.id).collect();
        assert!(after.iter().all(|id| kept.contains(id)), "{}: answered 200 into nothing", fault.name);
        let latest = active(&server.journal());
        assert!(latest > first, "{}: {} after {}", fault.name, latest.display(), first.display());
        assert_eq!(server.logged("a new file is begun").len(), 1, "{}", fault.name);
        left.store(usize::MAX, Ordering::Relaxed);
        assert_accounted(&server, &target, &[before, after].concat(), fault);
        // The target has accepted the last one before the server knows that.
        let until = Instant::now() + Duration::from_secs(10);
        let mut health = server.get("/healthz");
        while !health.contains("\"backlog\":0") && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(20));
            health = server.get("/healthz");
        }
        assert!(health.contains("\"backlog\":0"), "{}: {health}", fault.name);
    }
}

/// A server that finds nothing begins anew, and what it takes is kept and sent on.
#[test]
fn the_folder_is_removed_while_it_rests() {
    let target = Target::start(|_| 200);
    let mut server = Server::start(PROGRAM, &["--forward", &target.url]);
    server.deliver("calcom", "BOOKING_CREATED");
    target.wait_for(1);
    server.kill();
    fs::remove_dir_all(server.journal()).expect("removed");
    server.restart(PROGRAM, &["--forward", &target.url]);
    let id = server.deliver("calcom", "BOOKING_CREATED");
    assert_eq!(target.wait_for(2)[1], id);
    assert_eq!(server.records().into_iter().map(|record| record.id).collect::<Vec<_>>(), [id]);
}

#[test]
fn while_it_rests() {
    for fault in FAULTS.iter().filter(|fault| !fault.takes_folder) {
        let (target, left) = target(2);
        let options = ["--forward", &target.url, "--forward-attempts", "1000"];
        let mut server = Server::start(PROGRAM, &options);
        let before = deliver(&server, 6);
        target.wait_for(2);
        std::thread::sleep(Duration::from_millis(100));
        server.kill();
        let first = active(&server.journal());
        (fault.cause)(&server.journal());
        left.store(usize::MAX, Ordering::Relaxed);
        server.restart(PROGRAM, &options);
        let after = deliver(&server, 2);
        assert!(active(&server.journal()) > first, "{}", fault.name);
        assert_accounted(&server, &target, &[before, after].concat(), fault);
    }
}

/// All files are taken away while it rests: the numbers go on.
#[test]
fn numbers_never_go_back() {
    let mut server = Server::start(PROGRAM, &["--journal-file-size", "1000"]);
    deliver(&server, 3);
    let last = active(&server.journal());
    server.kill();
    for file in files(&server.journal()).expect("readable") {
        fs::remove_file(server.journal().join(file)).expect("removed");
    }
    server.restart(PROGRAM, &[]);
    deliver(&server, 1);
    assert!(active(&server.journal()) > last);
}

/// A line that is damaged in the middle was received and answered: `check` and `replay` fail by it, and forwarding says which it is.
#[test]
fn a_damaged_line() {
    for damage in [&b"#"[..], b"{\"id\": \"cut off\"", b"{}"] {
        let (target, left) = target(0);
        let options = ["--forward", &target.url, "--forward-attempts", "1000"];
        let mut server = Server::start(PROGRAM, &options);
        let ids = deliver(&server, 4);
        server.kill();
        // What it was just sending is refused before the target accepts anything.
        std::thread::sleep(Duration::from_millis(300));
        let path = active(&server.journal());
        let text = fs::read(&path).expect("read");
        let mut lines: Vec<&[u8]> = text.split(|byte| *byte == b'\n').collect();
        lines[2] = damage;
        fs::write(&path, lines.join(&b'\n')).expect("written");
        left.store(usize::MAX, Ordering::Relaxed);
        server.restart(PROGRAM, &options);
        assert_eq!(target.wait_for(3), [&ids[..2], &ids[3..]].concat());
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        assert_eq!(server.logged(&format!("line 3 of {name} is damaged")).len(), 1, "{}", server.log());
        let journal = server.journal().to_string_lossy().into_owned();
        for ran in [vistoria(&["check", &journal]), vistoria(&["replay", &journal, "--fast", "--to", &target.url])] {
            assert_eq!(ran.exit, 2, "{}", ran.whole());
            assert!(ran.err.contains(&format!("{name}:3")), "{}", ran.err);
        }
    }
}

/// A damaged position leads to everything being sent again, and that is said with its count.
#[test]
fn a_damaged_position() {
    let (target, _) = target(usize::MAX);
    let options = ["--forward", &target.url];
    let mut server = Server::start(PROGRAM, &options);
    let ids = deliver(&server, 3);
    target.wait_for(3);
    server.kill();
    fs::write(server.journal().join("forward.json"), "{\"fi").expect("written");
    server.restart(PROGRAM, &options);
    assert_eq!(target.wait_for(6), [&ids[..], &ids].concat());
    assert_eq!(server.logged("all 3 deliveries of the journal are sent again").len(), 1, "{}", server.log());
}

/// The files of ours in the folder are no payloads.
#[test]
fn check_passes_over_our_own_files() {
    let target = Target::start(|_| 404);
    let server = Server::start(PROGRAM, &["--forward", &target.url, "--forward-attempts", "1"]);
    deliver(&server, 2);
    assert!(!server.logged("was set aside").is_empty());
    let journal = server.journal().to_string_lossy().into_owned();
    let checked = vistoria(&["check", &journal]);
    assert_eq!(checked.exit, 0, "{}", checked.whole());
    assert!(!checked.whole().contains("passed over"), "{}", checked.whole());
    assert!(checked.out.contains("2 payloads"), "{}", checked.out);
}

/// Files are removed when they are too many, but not before they are forwarded; then there is no room.
#[test]
fn bounds() {
    let (target, left) = target(0);
    let bounds = ["--keep-bytes", "20000", "--forward", &target.url, "--forward-attempts", "1000"];
    let server = Server::start(PROGRAM, &bounds);
    let body = vistoria_test_helpers::server::example("calcom", "BOOKING_CREATED");
    let signature = vistoria_test_helpers::server::signed("calcom", &body);
    let request = vistoria_test_helpers::server::post("/calcom", &signature, &body);
    let send = |count: usize| {
        (0..count)
            .map(|_| {
                std::thread::sleep(Duration::from_millis(60));
                server.ask(&request).status
            })
            .collect::<Vec<u16>>()
    };
    let statuses = send(30);
    assert_eq!((statuses[0], statuses[29]), (200, 503), "{statuses:?}");
    assert!(server.log().contains("--keep-bytes"), "{}", server.log());
    let taken = statuses.iter().filter(|status| **status == 200).count();
    left.store(usize::MAX, Ordering::Relaxed);
    assert_eq!(target.wait_for(taken).len(), taken);
    std::thread::sleep(Duration::from_secs(1));
    // A disk that syncs slowly holds the position back for a moment, and then there is no room either; a vendor tries again.
    for _ in 0..20 {
        let begun = std::time::Instant::now();
        while send(1) != [200] {
            assert!(begun.elapsed() < Duration::from_secs(10), "{}", server.log());
        }
    }
    let length = |name: &String| server.journal().join(name).metadata().expect("there").len();
    let total: u64 = files(&server.journal()).expect("readable").iter().map(length).sum();
    assert!(total < 30_000, "{total}");
    let full = Server::start(PROGRAM, &["--least-free", "9000000000000000000"]);
    assert_eq!(full.ask(&request).status, 503);
    assert!(full.logged("--least-free").len() == 1, "{}", full.log());
}

/// Old files are removed, and compressed ones are no exception; until then all of them are sent again by `replay`.
#[test]
fn old_files() {
    let mut server = Server::start(PROGRAM, &["--journal-file-size", "1000"]);
    let ids = deliver(&server, 3);
    compress(&server.journal());
    server.kill();
    let (target, _) = target(usize::MAX);
    let ran = vistoria(&["replay", &server.journal().to_string_lossy(), "--to", &target.url]);
    assert_eq!((ran.exit, target.accepted()), (0, ids), "{}", ran.whole());
    let names = files(&server.journal()).expect("readable");
    for (name, days) in names.iter().zip([40, 20, 40]) {
        let file = fs::OpenOptions::new().append(true).open(server.journal().join(name)).expect("opened");
        file.set_modified(std::time::SystemTime::now() - Duration::from_secs(days * 86_400)).expect("set");
    }
    server.restart(PROGRAM, &["--keep", "30"]);
    assert_eq!(server.logged("old files were removed").len(), 1, "{}", server.log());
    let left = files(&server.journal()).expect("readable");
    assert!(left.contains(&names[1]) && !left.contains(&names[0]) && !left.contains(&names[2]), "{left:?}");
}

/// A copy that somebody makes in the folder is not read as the next file: nothing is sent twice, and later deliveries are sent.
#[test]
fn a_copy_under_another_name_is_not_read() {
    let (target, _) = target(usize::MAX);
    let server = Server::start(PROGRAM, &["--forward", &target.url]);
    let before = deliver(&server, 3);
    target.wait_for(3);
    fs::copy(active(&server.journal()), server.journal().join("incident.journal")).expect("copied");
    std::thread::sleep(Duration::from_secs(1));
    let after = deliver(&server, 3);
    assert_eq!(target.wait_for(6), [before, after].concat());
}

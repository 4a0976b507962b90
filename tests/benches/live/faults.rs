//! Faults all at once: the server is killed ten times while it is under load, its journal is rotated under it, and the target answers
//! 404 and 500 in turns. Everything that was answered 2xx reaches the target, and nothing unsigned is let in.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use vistoria_test_helpers::server::{Server, example, post, read_response, signed};
use vistoria_test_helpers::target::Target;
use vistoria_validator::journal::{Failed, files};

const ROUNDS: usize = 10;
const SENDERS: usize = 4;
/// Longest time for the target to get everything at the end.
const PATIENCE: Duration = Duration::from_mins(2);
/// Pause between two deliveries of a sender, so that the forwarder keeps up.
const PAUSE: Duration = Duration::from_millis(8);

/// Ids of what was answered 2xx, and how much of that was unsigned.
#[derive(Default)]
struct Load {
    ids: Vec<String>,
    unsigned: usize,
}

/// Sends until the server is gone or `stop` is set. One in ten is unsigned.
fn load(address: SocketAddr, stop: &AtomicBool) -> Load {
    let body = example("calcom", "BOOKING_CREATED");
    let requests = [post("/calcom", &[], &body), post("/calcom", &signed("calcom", &body), &body)];
    let mut load = Load::default();
    let Ok(mut stream) = TcpStream::connect(address) else { return load };
    for number in 0.. {
        let is_signed = number % 10 != 0;
        if stop.load(Ordering::Relaxed) || stream.write_all(&requests[usize::from(is_signed)]).is_err() {
            break;
        }
        let answer = read_response(&mut stream);
        match (answer.status, is_signed) {
            (0, _) => break,
            (200..300, true) => load.ids.push(answer.header("vistoria-delivery").expect("an id").to_owned()),
            (200..300, false) => load.unsigned += 1,
            _ => {}
        }
        std::thread::sleep(PAUSE);
    }
    load
}

/// Rotates: renames the file that is being written, or compresses those before it. A copy and truncation under load is left out, since
/// it destroys what is written in between.
fn rotate(journal: &Path, round: usize) {
    let is_plain = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "journal");
    let paths = files(journal).expect("readable").into_iter().map(|name| journal.join(name));
    let mut paths: Vec<PathBuf> = paths.filter(is_plain).collect();
    let Some(active) = paths.pop() else { return };
    if round.is_multiple_of(2) {
        fs::rename(&active, format!("{}.1", active.display())).expect("renamed");
    } else {
        let packed = std::process::Command::new("gzip").arg("--fast").args(&paths).status();
        assert!(paths.is_empty() || packed.expect("gzip").success());
    }
}

/// A target that is well for most of the time.
fn target() -> Target {
    let begun = Instant::now();
    Target::start(move |_| match begun.elapsed().as_millis() % 2000 {
        0..60 => 404,
        1000..1060 => 500,
        _ => 200,
    })
}

/// Runs the rounds and prints what became of the deliveries.
pub(super) fn run(program: &Path) {
    let program = program.to_string_lossy();
    let target = target();
    let options =
        ["--mode", "enforce", "--forward", &target.url, "--journal-file-size", "300000", "--forward-attempts", "50"];
    let mut server = Server::start(&program, &options);
    let (mut ids, mut unsigned) = (BTreeSet::new(), 0);
    for round in 0..ROUNDS {
        let stop = Arc::new(AtomicBool::new(false));
        let address = server.address;
        let senders: Vec<_> = (0..SENDERS)
            .map(|_| {
                let stop = Arc::clone(&stop);
                std::thread::spawn(move || load(address, &stop))
            })
            .collect();
        std::thread::sleep(Duration::from_millis(900));
        rotate(&server.journal(), round);
        std::thread::sleep(Duration::from_millis(600));
        server.kill();
        stop.store(true, Ordering::Relaxed);
        for sender in senders {
            let sent = sender.join().expect("no panic");
            ids.extend(sent.ids);
            unsigned += sent.unsigned;
        }
        server.restart(&program, &options);
    }
    let until = Instant::now() + PATIENCE;
    let (missing, accepted) = loop {
        let accepted = target.accepted();
        let arrived: BTreeSet<&String> = accepted.iter().collect();
        let missing = ids.iter().filter(|id| !arrived.contains(id)).count();
        if missing == 0 || Instant::now() > until {
            break (missing, accepted);
        }
        std::thread::sleep(Duration::from_millis(100));
    };
    let different: BTreeSet<&String> = accepted.iter().collect();
    let aside = Failed::new(&server.journal()).all().expect("readable").len();
    println!("| answered 2xx | missing at the target | sent twice | set aside | accepted unsigned |");
    println!("|---|---|---|---|---|");
    println!("| {} | {missing} | {} | {aside} | {unsigned} |", ids.len(), accepted.len() - different.len());
    if missing > 0 {
        println!("{}", server.log());
    }
    assert_eq!((missing, unsigned), (0, 0));
}

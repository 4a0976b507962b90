//! Measures how many deliveries a second a running `vistoria listen` verifies, checks and writes to the disk before it answers;
//! and the same server without checking, and without waiting for the disk. The server is a process of its own; it and the load
//! share the machine:
//!
//! ```text
//! cargo build --release && cargo bench -p vistoria-tests --bench live [-- SECONDS]
//! cargo bench -p vistoria-tests --bench live -- --memory 1000000           # and the memory for that many
//! cargo bench -p vistoria-tests --bench live -- --faults                   # killed ten times, with forwarding and rotation
//! ```
//!
//! `VISTORIA_PROGRAM` is another program to measure, such as that of an earlier version.
//!
//! One request in ten is unsigned and must be refused; every delivery that was answered 2xx must be in the journal.

#![expect(clippy::print_stdout, reason = "what a bench is for")]

#[path = "live/faults.rs"]
mod faults;

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use vistoria_validator::capture::records;
use vistoria_validator::contract::Catalog;
use vistoria_validator::send::sample::{compact, examples};
use vistoria_validator::verify::{Secret, sign};

const SECRET: &str = "it is a secret";
const CONNECTIONS: usize = 32;
/// One request in so many is unsigned.
const UNSIGNED_EVERY: usize = 10;

/// Returns the path of the program that Cargo builds.
fn built() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/release/vistoria")
}

/// Returns the path of the program that is measured.
fn program() -> PathBuf {
    let program = std::env::var_os("VISTORIA_PROGRAM").map_or_else(built, PathBuf::from);
    assert!(program.exists(), "cargo build --release makes the program that is measured");
    program
}

struct Server {
    child: Child,
    address: SocketAddr,
    folder: tempfile::TempDir,
}

impl Server {
    fn start(words: &[&str]) -> Self {
        // On the disk of the project: a temporary folder may be memory.
        let folder = tempfile::tempdir_in(built().parent().expect("a folder")).expect("a folder");
        let mut child = Command::new(program())
            .args(["listen", "--mode", "enforce", "--listen", "127.0.0.1:0", "--journal"])
            .arg(folder.path().join("journal"))
            .args(words)
            .env("VISTORIA_SECRET_CALCOM", SECRET)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("started");
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().expect("piped")).read_line(&mut line).expect("a line");
        let address =
            line.trim_start_matches("listening on http://").split(';').next().and_then(|text| text.parse().ok());
        Self { child, address: address.expect("an address"), folder }
    }

    /// Returns the peak memory, in MB.
    fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or(0) / 1000
    }

    fn journal(&self) -> PathBuf {
        self.folder.path().join("journal")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The results of one connection.
#[derive(Default)]
struct Sent {
    times: Vec<Duration>,
    ids: Vec<String>,
    accepted_unsigned: usize,
}

fn send(address: SocketAddr, signed: &[u8], unsigned: &[u8], until: Instant, limit: usize) -> Sent {
    let mut stream = TcpStream::connect(address).expect("connected");
    stream.set_nodelay(true).expect("set");
    let mut reader = BufReader::new(stream.try_clone().expect("cloned"));
    let mut sent = Sent::default();
    for number in 0..limit {
        if Instant::now() > until {
            break;
        }
        let is_signed = number % UNSIGNED_EVERY != 0;
        let begun = Instant::now();
        stream.write_all(if is_signed { signed } else { unsigned }).expect("written");
        let (status, id) = answer(&mut reader);
        sent.times.push(begun.elapsed());
        match (status, is_signed) {
            (200, true) => sent.ids.push(id),
            (200, false) => sent.accepted_unsigned += 1,
            (401, false) => {}
            (status, _) => panic!("answered {status}"),
        }
    }
    sent
}

fn answer(reader: &mut BufReader<TcpStream>) -> (u16, String) {
    let (mut status, mut length, mut id, mut line) = (0, 0, String::new(), String::new());
    loop {
        line.clear();
        assert!(reader.read_line(&mut line).expect("a line") > 0, "the server closed");
        if let Some(rest) = line.strip_prefix("HTTP/1.1 ") {
            status = rest[..3].parse().expect("a status");
        } else if let Some(rest) = line.strip_prefix("content-length: ") {
            length = rest.trim().parse().expect("a length");
        } else if let Some(rest) = line.strip_prefix("vistoria-delivery: ") {
            rest.trim().clone_into(&mut id);
        } else if line == "\r\n" {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).expect("a body");
    (status, id)
}

/// Prints a row of the table, and returns the deliveries a second.
fn measure(what: &str, server: &Server, seconds: u64, limit: usize) -> f64 {
    let catalog = Catalog::shipped();
    let contract = catalog.contract("calcom").expect("a vendor");
    let event = contract.bundle().event("BOOKING_CREATED").expect("an event");
    let body = compact(&examples(contract, event)[0].1);
    let headers = sign(&contract.bundle().signatures[0], &Secret::new(SECRET), &body, Timestamp::now());
    let head = |headers: &[(String, String)]| {
        let lines = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect::<Vec<_>>().concat();
        let head = format!("POST /calcom HTTP/1.1\r\nhost: a\r\ncontent-length: {}\r\n{lines}\r\n", body.len());
        [head.as_bytes(), &body].concat()
    };
    let (signed, unsigned) = (head(&headers), head(&[]));
    let begun = Instant::now();
    let until = begun + Duration::from_secs(seconds);
    let all: Vec<Sent> = std::thread::scope(|scope| {
        let senders: Vec<_> = (0..CONNECTIONS)
            .map(|_| scope.spawn(|| send(server.address, &signed, &unsigned, until, limit / CONNECTIONS)))
            .collect();
        senders.into_iter().map(|sender| sender.join().expect("no panic")).collect()
    });
    let took = begun.elapsed().as_secs_f64();
    let mut times: Vec<Duration> = all.iter().flat_map(|sent| sent.times.iter().copied()).collect();
    times.sort();
    let kept: BTreeSet<String> = records(&[server.journal()]).map(|record| record.expect("a line").id).collect();
    let lost = all.iter().flat_map(|sent| &sent.ids).filter(|id| !kept.contains(*id)).count();
    let unsigned: usize = all.iter().map(|sent| sent.accepted_unsigned).sum();
    #[expect(clippy::cast_precision_loss, reason = "a count of requests")]
    let rate = times.len() as f64 / took;
    let at = |share: usize| times[times.len() * share / 100].as_secs_f64() * 1000.0;
    println!(
        "| {what} | {rate:.0} | {:.2} ms | {:.2} ms | {lost} | {unsigned} | {} MB |",
        at(50),
        at(99),
        server.memory()
    );
    rate
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    // `cargo test` may run benches too, without this option.
    if !words.iter().any(|word| word == "--bench") {
        return;
    }
    if words.iter().any(|word| word == "--faults") {
        return faults::run(&program());
    }
    let mut numbers = words.iter().filter_map(|word| word.parse::<usize>().ok());
    let number = numbers.next_back();
    println!(
        "| {CONNECTIONS} connections | requests a second | half within | 99 % within | lost | accepted unsigned | memory |"
    );
    println!("|---|---|---|---|---|---|---|");
    if words.iter().any(|word| word == "--memory") {
        let server = Server::start(&[]);
        let all = number.unwrap_or(1_000_000);
        for part in 1..=4 {
            measure(&format!("{} of {all}", all * part / 4), &server, 3600, all / 4);
        }
        return;
    }
    let seconds = number.unwrap_or(5) as u64;
    for (what, durable) in [("on the disk", "true"), ("with the system", "false")] {
        let mut best = [0.0_f64; 2];
        // In turns, so that other load on the machine affects both alike.
        for _ in 0..3 {
            for (best, validate) in best.iter_mut().zip(["true", "false"]) {
                let server = Server::start(&["--durable", durable, "--validate", validate]);
                let how = if validate == "true" { "verified and checked" } else { "verified" };
                *best = best.max(measure(&format!("{how}, {what}"), &server, seconds, usize::MAX));
            }
        }
        println!("| checked, as a share of not checked: {:.2} | | | | | | |", best[0] / best[1]);
    }
}

//! Connections as raw bytes: request smuggling, pipelining, idle and slow clients, and the end of the server.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use vistoria_test_helpers::server::{Server, ask, example, post, signed};
#[cfg(unix)]
use vistoria_test_helpers::target::Target;

use crate::PROGRAM;

fn delivery() -> Vec<u8> {
    let body = example("calcom", "BOOKING_CREATED");
    post("/calcom", &signed("calcom", &body), &body)
}

/// Sends these bytes, and returns all that is answered until the server ends the connection.
fn conversation(server: &Server, sent: &[u8]) -> String {
    let mut stream = TcpStream::connect(server.address).expect("connected");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("set");
    let _ = stream.write_all(sent);
    let mut answered = Vec::new();
    let _ = stream.read_to_end(&mut answered);
    String::from_utf8_lossy(&answered).into_owned()
}

/// Returns the statuses of all answers.
fn statuses(answered: &str) -> Vec<&str> {
    answered.split("HTTP/1.1 ").skip(1).map(|answer| &answer[..3]).collect()
}

/// Two programs that read such a request may see its end in different places, so that one of them takes a part of it for a request of
/// its own. Here nothing behind it is read.
#[test]
fn nothing_is_smuggled() {
    let server = Server::start(PROGRAM, &["--mode", "enforce", "--timeout", "1"]);
    for head in [
        "content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
        "transfer-encoding: chunked\r\ncontent-length: 4\r\n\r\n0\r\n\r\n",
        "content-length: 2\r\ncontent-length: 0\r\n\r\n{}",
        "content-length: -1\r\n\r\n",
        "content-length: +2\r\n\r\n{}",
        "content-length: 2 2\r\n\r\n{}",
        "transfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n",
        "transfer-encoding: xchunked\r\n\r\n0\r\n\r\n",
        "transfer-encoding: chunked\r\n\r\nzz\r\n\r\n",
        "transfer-encoding: chunked\r\n\r\n-1\r\n\r\n",
        "transfer-encoding: chunked\r\n\r\nfffffffffffffffff\r\n\r\n",
        "x: 1\r\n folded: 1\r\ncontent-length: 0\r\n\r\n",
        "content-length : 0\r\n\r\n",
        "x-cal-signature-256 : 0\r\ncontent-length: 0\r\n\r\n",
        ": empty\r\ncontent-length: 0\r\n\r\n",
        "x: \0\r\ncontent-length: 0\r\n\r\n",
    ] {
        let sent = [b"POST /calcom HTTP/1.1\r\nhost: a\r\n", head.as_bytes(), &delivery()].concat();
        let answered = conversation(&server, &sent);
        let statuses = statuses(&answered);
        assert!(statuses.len() == 1 && ["400", "401", "501"].contains(&statuses[0]), "{head:?}: {answered}");
    }
    let sent = [b"POST /calcom HTTP/1.0\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n", &delivery()[..]].concat();
    assert_eq!(statuses(&conversation(&server, &sent)).len(), 1);
    assert_eq!(server.records().len(), 0);
}

/// What clients do with connections, in one conversation each.
#[test]
fn requests_of_one_connection() {
    let server = Server::start(PROGRAM, &["--mode", "enforce", "--durable", "false", "--timeout", "1"]);
    let one = delivery();
    let get = b"GET /calcom HTTP/1.1\r\nhost: a\r\n\r\n";
    let with =
        |header: &str| String::from_utf8(one.clone()).expect("UTF-8").replacen("\r\n", &format!("\r\n{header}\r\n"), 1);
    let old = String::from_utf8(one.clone()).expect("UTF-8").replacen(
        "HTTP/1.1\r\n",
        "HTTP/1.0\r\nconnection: keep-alive\r\n",
        1,
    );
    for (what, sent, expected) in [
        ("five at once", one.repeat(5), &["200"; 5][..]),
        ("GET between", [&one[..], get, &one].concat(), &["200", "405", "200"]),
        ("HTTP/1.0, kept", old.repeat(2).into_bytes(), &["200", "200"]),
        ("an upgrade", with("connection: upgrade\r\nupgrade: h2c").into_bytes(), &["200"]),
        ("asked to continue", with("expect: 100-continue").into_bytes(), &["100", "200"]),
        (
            "asked to continue, refused",
            b"POST /nobody HTTP/1.1\r\nhost: a\r\nexpect: 100-continue\r\ncontent-length: 9\r\n\r\n".to_vec(),
            &["404"],
        ),
        ("HTTP/2", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec(), &[]),
    ] {
        let answered = conversation(&server, &sent).replace("HTTP/1.0 ", "HTTP/1.1 ");
        assert_eq!(statuses(&answered), expected, "{what}: {answered}");
    }
}

/// Byte by byte, it is the same delivery.
#[test]
fn a_byte_at_a_time() {
    let server = Server::start(PROGRAM, &["--mode", "enforce"]);
    let mut stream = TcpStream::connect(server.address).expect("connected");
    stream.set_nodelay(true).expect("set");
    for byte in delivery() {
        stream.write_all(&[byte]).expect("written");
    }
    let answer = vistoria_test_helpers::server::read_response(&mut stream);
    assert_eq!((answer.status, server.records().len()), (200, 1), "{}", answer.text);
}

/// A client that keeps its connection and sends nothing more is not told off, and is not waited for.
#[test]
fn an_idle_connection() {
    let server = Server::start(PROGRAM, &["--timeout", "1"]);
    let mut stream = TcpStream::connect(server.address).expect("connected");
    stream.write_all(&delivery()).expect("written");
    let begun = Instant::now();
    let mut answered = String::new();
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("set");
    let _ = stream.read_to_string(&mut answered);
    assert_eq!(statuses(&answered), ["200"]);
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    assert!(!server.get("/metrics").contains("vistoria_refused_total{"), "{}", server.log());
}

/// Whatever is open, a server that is asked to end does so in time.
#[cfg(unix)]
#[test]
fn asked_to_end_while_all_stand_still() {
    for signal in ["TERM", "INT"] {
        let target = Target::start(|_| {
            std::thread::sleep(Duration::from_mins(1));
            200
        });
        let options = ["--timeout", "1", "--forward-timeout", "1", "--forward", &target.url];
        let mut server = Server::start(PROGRAM, &options);
        let id = server.deliver("calcom", "BOOKING_CREATED");
        let page = format!("GET /_vistoria/deliveries?key={} HTTP/1.1\r\nhost: localhost\r\n\r\n", server.key());
        let open: Vec<TcpStream> =
            ["", "POST /cal", "POST /calcom HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\n{", &page]
                .into_iter()
                .map(|sent| {
                    let mut stream = TcpStream::connect(server.address).expect("connected");
                    stream.write_all(sent.as_bytes()).expect("written");
                    stream
                })
                .collect();
        std::thread::sleep(Duration::from_millis(300));
        let begun = Instant::now();
        server.signal(signal);
        assert!(server.ended(), "{signal}: {}", server.log());
        assert!(begun.elapsed() < Duration::from_secs(8), "{signal}: {:?}", begun.elapsed());
        assert_eq!(server.records().into_iter().map(|record| record.id).collect::<Vec<_>>(), [id]);
        drop(open);
    }
}

/// Whoever reads the output may leave, also before the server has said where it listens.
#[cfg(unix)]
#[test]
fn nobody_reads_the_output() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port");
    let folder = tempfile::tempdir().expect("a folder");
    let (address, journal) = (free.to_string(), folder.path().join("journal").to_string_lossy().into_owned());
    let mut child = std::process::Command::new("sh")
        .args(["-c", "exec \"$0\" \"$@\" >&- 2>&-", PROGRAM, "listen", "--listen", &address, "--journal", &journal])
        .spawn()
        .expect("started");
    let begun = Instant::now();
    while TcpStream::connect(free).is_err() && begun.elapsed() < Duration::from_secs(20) {
        std::thread::sleep(Duration::from_millis(20));
    }
    let body = example("calcom", "BOOKING_CREATED");
    let response = ask(free, &post("/calcom", &[], &body));
    let status = std::process::Command::new("kill").arg(child.id().to_string()).status().expect("kill");
    assert!(status.success() && child.wait().expect("ended").success());
    assert_eq!(response.status, 200, "{}", response.text);
}

/// Whoever reads the log may leave.
#[cfg(unix)]
#[test]
fn nobody_reads_the_log() {
    let server = Server::start_by(&["sh", "-c", "exec \"$0\" \"$@\" 2>&-"], PROGRAM, &["--mode", "enforce"]);
    for _ in 0..3 {
        server.deliver("calcom", "BOOKING_CREATED");
    }
    assert_eq!(server.ask(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n").status, 404);
    assert_eq!(server.records().len(), 3);
    assert!(server.get("/healthz").contains("\"status\""), "{}", server.get("/healthz"));
}

//! Deliveries that the target does not accept: they are set aside where they can be seen, no others wait for them for long, and they
//! are sent again on request.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::server::{Server, example, post, signed};
use vistoria_test_helpers::target::Target;
use vistoria_validator::journal::Failed;

use crate::PROGRAM;

/// A delivery of a body with this word.
fn marked(word: &str) -> Vec<u8> {
    let mut body: serde_json::Value = serde_json::from_slice(&example("calcom", "BOOKING_CREATED")).expect("JSON");
    body["payload"]["title"] = word.into();
    let body = body.to_string().into_bytes();
    post("/calcom", &signed("calcom", &body), &body)
}

fn id(server: &Server, request: &[u8]) -> String {
    let answer = server.ask(request);
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.header("vistoria-delivery").expect("an id").to_owned()
}

#[test]
fn whatever_the_target_answers() {
    for status in [301, 400, 401, 404, 410, 422, 429, 500, 503] {
        let is_well = Arc::new(AtomicBool::new(false));
        let shared = Arc::clone(&is_well);
        let target = Target::start(move |taken| {
            let is_bad = taken.body.windows(6).any(|word| word == b"poison");
            if is_bad && !shared.load(Ordering::Relaxed) { status } else { 200 }
        });
        let server = Server::start(PROGRAM, &["--forward", &target.url, "--forward-attempts", "2"]);
        let bad = id(&server, &marked("poison"));
        let good: Vec<String> = (0..10).map(|_| id(&server, &marked("good"))).collect();
        assert_eq!(target.wait_for(10), good, "{status}");
        let failed = Failed::new(&server.journal()).all().expect("readable");
        assert_eq!(failed.iter().map(|record| &record.id).collect::<Vec<_>>(), [&bad], "{status}");
        assert_eq!(target.requests().iter().filter(|taken| taken.id() == bad).count(), 2);
        assert!(!target.requests().iter().any(|taken| taken.head.contains("/elsewhere")), "no redirect is followed");
        // It can be seen.
        let metrics = server.get("/metrics");
        assert!(metrics.contains("vistoria_forward_set_aside{vendor=\"calcom\"} 1\n"), "{metrics}");
        assert!(metrics.contains("vistoria_forward_backlog{vendor=\"calcom\"} 0\n"), "{metrics}");
        let health: serde_json::Value = serde_json::from_str(&server.get("/healthz")).expect("JSON");
        assert_eq!((&health["status"], &health["failed"]), (&"degraded".into(), &1.into()), "{health}");
        assert!(server.shown().contains("event: forwarding\ndata: {\"calcom\":{\"backlog\":"), "{}", server.shown());
        assert_eq!(server.logged("was set aside after 2 attempts").len(), 1);
        // And it is sent again.
        let journal = server.journal().to_string_lossy().into_owned();
        let replay = |more: &[&str]| {
            let words = [&["replay", &journal, "--failed", "--to", &target.url][..], more].concat();
            let ran = vistoria(&words);
            ran.out.lines().next_back().unwrap_or_default().to_owned()
        };
        for nothing in [["--vendor", "twenty"], ["--event", "BOOKING_CANCELLED"], ["--since", "2999-01-01T00:00:00Z"]] {
            assert_eq!(replay(&nothing), "0 sent: 0 accepted, 0 refused, 0 failed");
        }
        assert!(!replay(&[]).contains("1 accepted"), "{status}");
        is_well.store(true, Ordering::Relaxed);
        assert_eq!(replay(&["--id", &bad]), "1 sent: 1 accepted, 0 refused, 0 failed");
        assert_eq!(replay(&[]), "0 sent: 0 accepted, 0 refused, 0 failed");
        assert!(server.get("/healthz").contains("\"backlog\":0,\"failed\":0,"), "{}", server.get("/healthz"));
    }
}

/// A target that is being deployed answers this and that for a while, or is not there yet: all arrives, in order.
#[test]
fn a_target_that_is_being_deployed() {
    let started = [[404, 401], [410, 301], [429, 502]].map(|statuses| {
        let answered = AtomicUsize::new(0);
        let target =
            Target::start(move |_| statuses.get(answered.fetch_add(1, Ordering::Relaxed)).copied().unwrap_or(200));
        let server = Server::start(PROGRAM, &["--forward", &target.url]);
        let ids: Vec<String> = (0..5).map(|_| server.deliver("calcom", "BOOKING_CREATED")).collect();
        (server, target, ids)
    });
    for (server, target, ids) in started {
        assert_eq!(target.wait_for(5), ids);
        assert!(!server.log().contains("was set aside"), "{}", server.log());
    }

    let port = std::net::TcpListener::bind("127.0.0.1:0").expect("bound").local_addr().expect("an address").port();
    let server = Server::start(PROGRAM, &["--forward", &format!("http://127.0.0.1:{port}")]);
    let ids: Vec<String> = (0..5).map(|_| server.deliver("calcom", "BOOKING_CREATED")).collect();
    std::thread::sleep(Duration::from_millis(500));
    let target = Target::at(std::net::TcpListener::bind(("127.0.0.1", port)).expect("bound"), |_| 200);
    assert_eq!(target.wait_for(5), ids);
}

/// What a target does not answer in time is tried again, and set aside after the time that was given.
#[test]
fn a_target_that_hangs() {
    let target = Target::start(|_| {
        std::thread::sleep(Duration::from_secs(30));
        200
    });
    let server = Server::start(PROGRAM, &["--forward", &target.url, "--forward-timeout", "1", "--forward-for", "1"]);
    server.deliver("calcom", "BOOKING_CREATED");
    assert_eq!(server.logged("was set aside").len(), 1, "{}", server.log());
    assert_eq!(Failed::new(&server.journal()).all().expect("readable").len(), 1);
}

/// While the deliveries of one vendor are not accepted, those of others are.
#[test]
fn vendors_do_not_wait_for_each_other() {
    let target = Target::start(|taken| if taken.header("vistoria-vendor") == Some("\"calcom\"") { 500 } else { 200 });
    let server = Server::start(PROGRAM, &["--forward", &target.url]);
    server.deliver("calcom", "BOOKING_CREATED");
    let begun = Instant::now();
    let ids: Vec<String> = (0..5).map(|_| server.deliver("clinicarx", "new-user")).collect();
    assert_eq!(target.wait_for(5), ids);
    assert!(begun.elapsed() < Duration::from_secs(5));
    // The server counts the last one when it has the target's answer.
    std::thread::sleep(Duration::from_millis(300));
    let health: serde_json::Value = serde_json::from_str(&server.get("/healthz")).expect("JSON");
    assert_eq!(health["forwarding"]["calcom"]["failing"], true, "{health}");
    assert_eq!(health["backlog"], 1, "{health}");
}

/// Filters of `replay`.
#[test]
fn replay_sends_what_is_asked_for() {
    let server = Server::start(PROGRAM, &[]);
    let first = server.deliver("calcom", "BOOKING_CREATED");
    server.deliver("calcom", "BOOKING_CANCELLED");
    server.deliver("twenty", "person.created");
    let journal = server.journal().to_string_lossy().into_owned();
    for (filters, expected) in [
        (&[][..], 3),
        (&["--vendor", "calcom"], 2),
        (&["--vendor", "calcom", "--event", "BOOKING_CREATED"], 1),
        (&["--id", &first], 1),
        (&["--since", "2000-01-01T00:00:00Z"], 3),
        (&["--since", "1h"], 3),
        (&["--since", "2999-01-01T00:00:00Z"], 0),
    ] {
        let target = Target::start(|_| 200);
        let words = [&["replay", &journal, "--fast", "--to", &target.url][..], filters].concat();
        let ran = vistoria(&words);
        assert_eq!(ran.exit, 0, "{}", ran.whole());
        assert_eq!(target.accepted().len(), expected, "{filters:?}");
    }
}

/// A server does not forward to itself, and knows what came back by another way.
#[test]
fn loops() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").expect("bound").local_addr().expect("an address").port();
    let (listen, forward) = (format!("127.0.0.1:{port}"), format!("http://127.0.0.1:{port}"));
    let folder = tempfile::tempdir().expect("a folder");
    let journal = folder.path().to_string_lossy().into_owned();
    let ran = vistoria(&["listen", "--listen", &listen, "--forward", &forward, "--journal", &journal]);
    assert_eq!(ran.exit, 2, "{}", ran.whole());
    let address: Arc<std::sync::Mutex<Option<std::net::SocketAddr>>> = Arc::default();
    let shared = Arc::clone(&address);
    // Something between the two that passes on what it gets.
    let relay = Target::start(move |taken| {
        let to = shared.lock().expect("a lock").expect("an address");
        vistoria_test_helpers::server::ask(to, &[taken.head.as_bytes(), &taken.body].concat()).status
    });
    let server = Server::start(PROGRAM, &["--forward", &relay.url, "--forward-attempts", "1"]);
    *address.lock().expect("a lock") = Some(server.address);
    server.deliver("calcom", "BOOKING_CREATED");
    assert_eq!(server.logged("was set aside").len(), 1);
    assert_eq!((server.records().len(), relay.requests().len()), (1, 1));
    assert_eq!(relay.requests()[0].status, 508);
}

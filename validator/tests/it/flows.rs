//! Flows of a running server: what deliveries cause at mocks of the vendors, through crashes and failures.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use vistoria_test_helpers::mock::Mock;
use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::root;
use vistoria_test_helpers::server::{Server, example, post, signed};

use crate::PROGRAM;

/// People of the test.
const PEOPLE: usize = 25;
/// Times that the server is killed.
const KILLS: usize = 30;
/// Faults of the mocks.
const FAULTS: [&str; 8] = ["--fault", "500/7", "--fault", "429/11", "--fault", "hang/29", "--fault", "broken/17"];

fn flow() -> String {
    root().join("schemas/flows/medflow.arazzo.yaml").to_string_lossy().into_owned()
}

/// Writes a configuration whose servers are mocks.
fn config(folder: &Path, servers: &[(&str, String)]) -> String {
    let sources = servers.iter().map(|(source, server)| {
        format!(
            "[sources.{source}]\nserver = {server:?}\nparameters = {{ account_id = 1 }}\n\
             headers = {{ Authorization = \"Bearer t\", api_access_token = \"t\" }}\n"
        )
    });
    let text: Vec<String> = std::iter::once("inputs = { agent_enabled = true }\n".to_owned()).chain(sources).collect();
    let path = folder.join("flows.toml");
    std::fs::write(&path, text.concat()).expect("written");
    path.to_string_lossy().into_owned()
}

/// Sends a delivery until it is answered, wherever the server is by then.
fn send(address: &Mutex<SocketAddr>, vendor: &str, body: &[u8]) {
    let headers = signed(vendor, body);
    let request = post(&format!("/{vendor}"), &headers, body);
    let begun = Instant::now();
    loop {
        let at = *address.lock().expect("an address");
        let answered = TcpStream::connect(at).and_then(|mut stream| {
            stream.set_read_timeout(Some(Duration::from_secs(10)))?;
            stream.write_all(&request)?;
            let mut start = [0; 12];
            stream.read_exact(&mut start)?;
            Ok(start)
        });
        match answered {
            Ok(start) if &start[9..12] == b"200" => return,
            Ok(start) => panic!("{vendor}: {}", String::from_utf8_lossy(&start)),
            Err(_) => std::thread::sleep(Duration::from_millis(20)),
        }
        assert!(begun.elapsed() < Duration::from_mins(1), "no answer for a minute");
    }
}

fn body(vendor: &str, event: &str, change: impl FnOnce(&mut Value)) -> (&'static str, Vec<u8>) {
    let vendor: &'static str =
        ["twenty", "calcom", "chatwoot", "clinicarx"].into_iter().find(|one| *one == vendor).expect("one");
    let mut body: Value = serde_json::from_slice(&example(vendor, event)).expect("JSON");
    change(&mut body);
    (vendor, serde_json::to_vec(&body).expect("JSON"))
}

fn email(person: usize) -> String {
    format!("p{person:02}@example.com")
}

fn id(kind: &str, person: usize) -> String {
    format!("{kind}0000-0000-4000-8000-0000000000{person:02}")
}

/// The delivery of Twenty's that makes a person known to Chatwoot.
fn created(person: usize) -> (&'static str, Vec<u8>) {
    body("twenty", "person.created", |body| {
        body["record"]["id"] = id("aaaa", person).into();
        body["record"]["emails"]["primaryEmail"] = email(person).into();
        body["record"]["phones"] = Value::Null;
    })
}

fn booking(event: &str, person: usize) -> (&'static str, Vec<u8>) {
    body("calcom", event, |body| {
        body["payload"]["uid"] = format!("uid{person}").into();
        body["payload"]["attendees"][0]["email"] = email(person).into();
        body["payload"]["attendees"][0].as_object_mut().expect("an attendee").remove("phoneNumber");
        if let Some(metadata) = body["payload"].get_mut("metadata").and_then(Value::as_object_mut) {
            metadata.remove("twenty_opportunity_id");
        }
    })
}

/// What follows for a person, in the order in which it happens.
fn further(person: usize, appointment: &str) -> Vec<(&'static str, Vec<u8>)> {
    vec![
        body("twenty", "person.updated", |body| {
            body["record"]["id"] = id("aaaa", person).into();
            body["record"]["emails"]["primaryEmail"] = email(person).into();
            body["record"]["phones"] = Value::Null;
            body["record"]["name"] = json!({"firstName": "Nova", "lastName": format!("P{person}")});
            body["updatedFields"] = json!(["name"]);
        }),
        booking("BOOKING_CREATED", person),
        body("twenty", "opportunity.updated", |body| {
            body["record"]["id"] = id("bbbb", person).into();
            body["record"]["pointOfContactId"] = id("aaaa", person).into();
            body["record"]["stage"] = "PROPOSAL".into();
            body["updatedFields"] = json!(["stage"]);
        }),
        booking("BOOKING_RESCHEDULED", person),
        booking("BOOKING_CANCELLED", person),
        body("chatwoot", "contact_created", |body| {
            body["id"] = (1000 + person).into();
            body["email"] = format!("q{person:02}@example.com").into();
            body["phone_number"] = Value::Null;
        }),
        body("chatwoot", "message_created", |body| {
            body["id"] = (5000 + person).into();
            body["message_type"] = "incoming".into();
            body["content"] = "Olá".into();
            body["private"] = false.into();
            body["conversation"]["id"] = (300 + person).into();
        }),
        body("clinicarx", "new-attendance", |body| body["data"]["appointment"]["id"] = appointment.into()),
    ]
}

/// Makes what the vendors knew before: people in Twenty, appointments in Mivicall. Returns the ids of these.
fn prepare(twenty: &Mock, mivicall: &Mock) -> Vec<String> {
    let json = |token: &str| {
        vec![("content-type".to_owned(), "application/json".to_owned()), ("authorization".to_owned(), token.to_owned())]
    };
    (0..PEOPLE)
        .map(|person| {
            let request = json!({
                "query": "mutation Create($data: PersonCreateInput!) { createPerson(data: $data) { id } }",
                "variables": {"data": {"id": id("aaaa", person), "emails": {"primaryEmail": email(person)}}},
            });
            let made = until_made(|| twenty.ask("POST /graphql", &json("Bearer t"), request.to_string().as_bytes()));
            assert_eq!(made["data"]["createPerson"]["id"], id("aaaa", person).as_str());
            let request = json!({
                "professionalId": id("cccc", 1), "serviceTypeId": id("dddd", 1), "patientName": "N",
                "patientPhone": "+5511999990000", "startsAt": "2026-12-01T10:00:00Z",
            });
            let line = "POST /v1/appointments";
            let made = until_made(|| mivicall.ask(line, &json("Bearer t"), request.to_string().as_bytes()));
            made["id"].as_str().expect("an id").to_owned()
        })
        .collect()
}

/// Asks a mock, which has faults, until it answers.
fn until_made(ask: impl Fn() -> vistoria_test_helpers::server::Response) -> Value {
    for _ in 0..20 {
        let response = ask();
        let body: Option<Value> = serde_json::from_str(response.body()).ok();
        if let Some(body) =
            body.filter(|body| response.status < 300 && (body["id"].is_string() || body["data"].is_object()))
        {
            return body;
        }
    }
    panic!("the mock does not answer");
}

fn recorded(file: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(file).expect("a record");
    text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

/// Counts the calls of an operation that had an effect, by what `key` says.
fn effects(calls: &[Value], operation: &str, key: impl Fn(&Value) -> String) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    let made = calls.iter().filter(|call| call["operation"] == operation && call["effect"] == true);
    for call in made {
        *counts.entry(key(&call["body"])).or_default() += 1;
    }
    counts
}

fn flow_status(server: &Server) -> Value {
    let health: Value = serde_json::from_str(&server.get("/healthz")).expect("JSON");
    health["flows"].clone()
}

/// Waits until no run is at work.
fn wait_for_runs(server: &Server, least: u64) {
    let begun = Instant::now();
    let mut quiet = 0;
    while quiet < 5 {
        let done: u64 = server
            .get("/metrics")
            .lines()
            .filter(|line| line.starts_with("vistoria_flow_runs{"))
            .filter_map(|line| line.rsplit(' ').next()?.parse::<u64>().ok())
            .sum();
        let is_quiet = flow_status(server)["running"] == 0 && done >= least;
        quiet = if is_quiet { quiet + 1 } else { 0 };
        assert!(begun.elapsed() < Duration::from_mins(4), "{} after {done}: {}", flow_status(server), server.log());
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// Checks by the records of the mocks that everybody has what they should, once.
fn check_effects(folder: &Path) {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let chatwoot = recorded(&folder.join("chatwoot"));
    let twenty = recorded(&folder.join("twenty"));
    let contacts = effects(&chatwoot, "createContact", |body| text(&body["email"]));
    assert_eq!(contacts, (0..PEOPLE).map(|person| (email(person), 1)).collect(), "contacts");
    let messages = effects(&chatwoot, "createMessage", |body| text(&body["content_attributes"]["vistoria_run"]));
    assert_eq!(messages.values().filter(|count| **count != 1).count(), 0, "messages {messages:?}");
    assert_eq!(messages.len(), 5 * PEOPLE, "messages");
    for (word, count) in [("confirmada", PEOPLE), ("remarcada", PEOPLE), ("cancelada", PEOPLE), ("orçamento", PEOPLE)]
    {
        let of_word =
            chatwoot.iter().filter(|call| call["effect"] == true && text(&call["body"]["content"]).contains(word));
        assert_eq!(of_word.count(), count, "{word}");
    }
    let updated = effects(&chatwoot, "updateContact", |body| text(&body["name"]));
    assert_eq!(updated.len(), PEOPLE, "updates {updated:?}");
    let people = effects(&twenty, "createPerson", |body| text(&body["variables"]["data"]["emails"]["primaryEmail"]));
    let expected = (0..PEOPLE).flat_map(|person| [(email(person), 1), (format!("q{person:02}@example.com"), 1)]);
    assert_eq!(people, expected.collect(), "people");
    let opportunities =
        effects(&twenty, "createOpportunity", |body| text(&body["variables"]["data"]["pointOfContactId"]));
    assert_eq!(opportunities, (0..PEOPLE).map(|person| (id("aaaa", person), 1)).collect(), "opportunities");
    let cancelled = effects(&twenty, "updateOpportunity", |body| text(&body["variables"]["data"]["stage"]));
    assert!(cancelled.get("CANCELLED").is_some_and(|count| *count >= PEOPLE), "{cancelled:?}");
    let attended = recorded(&folder.join("mivicall"));
    let attended = attended.iter().filter(|call| call["operation"] == "updateAppointment" && call["effect"] == true);
    assert_eq!(attended.count(), PEOPLE, "appointments");
}

/// Every row of the notes has its effects once, though the server is killed thirty times and the vendors answer 500, 429, nothing in
/// time, and what their contracts do not allow.
#[test]
fn every_effect_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let record = |name: &str| folder.path().join(name);
    let start = |name: &str, what: &[&str]| {
        let file = record(name).to_string_lossy().into_owned();
        // What is prepared must be there.
        let faults = FAULTS.map(|word| match (name, word) {
            ("mivicall", fault) if fault != "--fault" => format!("{fault}=updateAppointment"),
            _ => word.to_owned(),
        });
        let faults: Vec<&str> = faults.iter().map(String::as_str).collect();
        Mock::start(PROGRAM, &[what, &["--record", &file, "--values"], &faults].concat())
    };
    let agent = root().join("schemas/flows/ai-agent.openapi.yaml").to_string_lossy().into_owned();
    let (twenty, chatwoot, mivicall) =
        (start("twenty", &["twenty"]), start("chatwoot", &["chatwoot"]), start("mivicall", &["mivicall"]));
    let agent = start("agent", &["--contract", &agent]);
    let appointments = prepare(&twenty, &mivicall);
    let servers = [("twenty", &twenty), ("chatwoot", &chatwoot), ("mivicall", &mivicall), ("agent", &agent)];
    let servers = servers.map(|(source, mock)| (source, format!("http://{}", mock.address)));
    let config = config(folder.path(), &servers);
    let flow = flow();
    let options = [
        "--mode",
        "enforce",
        "--flows",
        &flow,
        "--flow-config",
        &config,
        "--flow-timeout",
        "1",
        "--flow-attempts",
        "60",
    ];
    let mut server = Server::start(PROGRAM, &options);
    for person in 0..PEOPLE {
        let (vendor, body) = created(person);
        send(&Mutex::new(server.address), vendor, &body);
    }
    let (address, is_sent) = (Arc::new(Mutex::new(server.address)), Arc::new(AtomicBool::new(false)));
    wait_for_runs(&server, PEOPLE as u64);
    let sender = {
        let (address, is_sent) = (Arc::clone(&address), Arc::clone(&is_sent));
        std::thread::spawn(move || {
            let mut all: Vec<_> =
                (0..PEOPLE).map(|person| further(person, &appointments[person]).into_iter()).collect();
            for _ in 0..8 {
                for (vendor, body) in all.iter_mut().filter_map(Iterator::next) {
                    send(&address, vendor, &body);
                    std::thread::sleep(Duration::from_millis(15));
                }
            }
            is_sent.store(true, Ordering::Relaxed);
        })
    };
    let mut kills = 0;
    let mut moment: u64 = 7;
    while kills < KILLS || !is_sent.load(Ordering::Relaxed) {
        // Moments that look random, and are the same in every run.
        moment = moment.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        std::thread::sleep(Duration::from_millis(30 + (moment >> 33) % 400));
        if kills < KILLS {
            server.restart(PROGRAM, &options);
            *address.lock().expect("an address") = server.address;
            kills += 1;
        }
    }
    sender.join().expect("sent");
    wait_for_runs(&server, 9 * PEOPLE as u64);
    assert_eq!(flow_status(&server)["set_aside"], 0, "{}", server.log());

    check_effects(folder.path());
    // No log has a value of a person.
    let log = server.log();
    for value in ["@example.com", "Olá", "Souza", "+55"] {
        assert!(!log.contains(value), "{value} is in the log");
    }
}

/// The deliveries that calls cause start nothing, and the page shows what a delivery caused.
#[test]
fn echoes_start_nothing() {
    let flow = flow();
    let config = root().join("schemas/flows/medflow.toml").to_string_lossy().into_owned();
    let options = ["--mode", "enforce", "--flows", &flow, "--flow-config", &config, "--mocks"];
    let server = Server::start(PROGRAM, &options);
    let (vendor, created) = created(1);
    send(&Mutex::new(server.address), vendor, &created);
    // The mock of Chatwoot delivers contact_created of the contact that is created.
    assert_eq!(server.logged("starts nothing: a call of a flow caused it").len(), 1, "{}", server.log());
    wait_for_runs(&server, 1);
    let records = server.records();
    assert_eq!(records.len(), 2, "the delivery and its echo");
    let runs = |id: &str| -> Value {
        let shown = server.page(&format!("deliveries/{id}"), None);
        serde_json::from_str::<Value>(shown.body()).expect("JSON")["runs"].clone()
    };
    let run = &runs(&records[0].id)[0];
    assert_eq!((run["workflow"].as_str(), run["status"].as_str()), (Some("syncPerson"), Some("done")));
    let calls: Vec<&str> =
        run["calls"].as_array().expect("calls").iter().filter_map(|call| call["operation"].as_str()).collect();
    assert_eq!(calls, ["searchContacts", "createContact"]);
    assert_eq!(runs(&records[1].id), json!([]));
}

/// A run that fails is set aside, and the health check, the metrics and the page say so.
#[test]
fn failures_are_set_aside() {
    let folder = tempfile::tempdir().expect("a folder");
    let mock = Mock::start(PROGRAM, &["chatwoot", "twenty", "mivicall", "--fault", "500/1=searchContacts"]);
    let servers = ["twenty", "chatwoot", "mivicall", "agent"];
    let servers = servers.map(|vendor| (vendor, format!("http://{}/{vendor}", mock.address)));
    let config = config(folder.path(), &servers);
    let flow = flow();
    let options = ["--mode", "enforce", "--flows", &flow, "--flow-config", &config, "--flow-attempts", "2"];
    let server = Server::start(PROGRAM, &options);
    let (vendor, body) = created(1);
    send(&Mutex::new(server.address), vendor, &body);
    assert_eq!(server.logged("was set aside at").len(), 1, "{}", server.log());
    wait_for_runs(&server, 1);
    assert_eq!(flow_status(&server), json!({"running": 0, "set_aside": 1}));
    let health: Value = serde_json::from_str(&server.get("/healthz")).expect("JSON");
    assert_eq!(health["status"], "degraded");
    let metrics = server.get("/metrics");
    assert!(metrics.contains("vistoria_flow_runs{workflow=\"syncPerson\",status=\"set-aside\"} 1"), "{metrics}");
    let id = &server.records()[0].id;
    let shown: Value = serde_json::from_str(server.page(&format!("deliveries/{id}"), None).body()).expect("JSON");
    assert_eq!(shown["runs"][0]["failure"]["why"], "the response was 500");

    // Once the vendor is well again, somebody asks for the run. The server goes on where it was.
    let journal = server.journal().to_string_lossy().into_owned();
    let asked = vistoria(&["replay", &journal, "--runs", "--event", "person.created"]);
    assert!(asked.out.contains("runs again"), "{}", asked.whole());
    let set_aside = || server.log().lines().filter(|line| line.contains("was set aside at")).count();
    let begun = Instant::now();
    while set_aside() < 2 {
        assert!(begun.elapsed() < Duration::from_secs(30), "{}", server.log());
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(vistoria(&["replay", &journal, "--runs", "--event", "person.updated"]).err.contains("no such run"));
}

//! A running `vistoria listen`, in a process of its own, and requests to it byte for byte.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use clap::Parser as _;
use jiff::Timestamp;
use vistoria_validator::capture::records;
use vistoria_validator::cli::{Arguments, run};
use vistoria_validator::contract::Catalog;
use vistoria_validator::journal::Record;
use vistoria_validator::process::{Streams, handle_interrupts};
use vistoria_validator::verify::{Secret, sign};

/// What makes this test program be `vistoria`: its words, a line each.
const WORDS: &str = "VISTORIA_TEST_WORDS";

/// The one secret of every vendor here.
pub(crate) const SECRET: &str = "it is a secret";

/// Not a test of anything: what the child process runs, since no other program is built for the tests.
#[test]
#[expect(clippy::exit, reason = "it is a program of its own")]
fn is_the_program() {
    let Ok(words) = std::env::var(WORDS) else { return };
    handle_interrupts();
    let arguments = Arguments::parse_from(std::iter::once("vistoria").chain(words.lines()));
    let ended = run(
        arguments,
        &mut Streams {
            out: &mut std::io::stdout(),
            err: &mut std::io::stderr(),
            is_err_terminal: false,
            is_out_terminal: false,
        },
    );
    std::process::exit(ended.map_or(2, |exit| exit as i32));
}

pub(crate) struct Server {
    child: Child,
    pub(crate) address: SocketAddr,
    pub(crate) folder: tempfile::TempDir,
    /// The key of its page.
    key: String,
    log: PathBuf,
}

impl Server {
    /// With these options beside an address, a journal and the secrets.
    pub(crate) fn start(words: &[&str]) -> Self {
        Self::start_by(&[], words)
    }

    /// The same, started by a shell's words before it.
    pub(crate) fn start_by(before: &[&str], words: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let (secrets, log) = (folder.path().join("secrets"), folder.path().join("log"));
        let catalog = Catalog::shipped();
        let lines = catalog.contracts().iter().map(|contract| format!("{} = {SECRET:?}\n", contract.vendor()));
        std::fs::write(&secrets, lines.collect::<String>()).expect("written");
        let journal = folder.path().join("journal");
        let (journal, secrets) = (journal.to_string_lossy(), secrets.to_string_lossy());
        let own = ["listen", "--listen", "127.0.0.1:0", "--journal", &journal, "--secrets", &secrets];
        let program = std::env::current_exe().expect("this program");
        let program = program.to_string_lossy();
        let whole = [before, &[&*program, "--exact", "server::is_the_program", "--nocapture", "--quiet"]].concat();
        let mut child = Command::new(whole[0])
            .args(&whole[1..])
            .env(WORDS, [&own, words].concat().join("\n"))
            .stdout(Stdio::piped())
            .stderr(std::fs::File::create(&log).expect("a file"))
            .spawn()
            .expect("started");
        let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        let started = lines.by_ref().map_while(Result::ok).find_map(|line| {
            let after = line.split_once("listening on http://")?.1;
            Some((after.split(';').next()?.parse().ok()?, after.split_once("?key=")?.1.to_owned()))
        });
        // Nothing waits for a reader that is gone.
        std::thread::spawn(move || lines.for_each(drop));
        let (address, key) = started.unwrap_or_else(|| panic!("it did not start: {:?}", std::fs::read_to_string(&log)));
        Self { child, address, folder, key, log }
    }

    pub(crate) fn journal(&self) -> PathBuf {
        self.folder.path().join("journal")
    }

    pub(crate) fn records(&self) -> Vec<Record> {
        records(&[self.journal()])
            .filter(|record| !record.as_ref().is_err_and(|error| error.is_harmless))
            .map(|record| record.expect("a line"))
            .collect()
    }

    /// What the page is sent within a second.
    pub(crate) fn shown(&self) -> String {
        let mut page = TcpStream::connect(self.address).expect("connected");
        page.set_read_timeout(Some(Duration::from_secs(1))).expect("set");
        let path = format!("/_vistoria/deliveries?key={}", self.key);
        write!(page, "GET {path} HTTP/1.1\r\nhost: localhost\r\n\r\n").expect("written");
        let mut shown = Vec::new();
        // It ends by the time, not by the server.
        let _ = page.read_to_end(&mut shown);
        String::from_utf8(shown).expect("UTF-8")
    }

    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(&self.log).expect("a log")
    }

    /// What is answered to these bytes, until the server closes or the answer is whole.
    pub(crate) fn ask(&self, request: &[u8]) -> Answered {
        ask(self.address, request)
    }

    pub(crate) fn kill(&mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("ended");
    }

    /// Asks it to end, and waits.
    #[cfg(unix)]
    pub(crate) fn end(&mut self) -> bool {
        let asked = Command::new("kill").arg(self.child.id().to_string()).status().expect("kill");
        assert!(asked.success());
        self.child.wait().expect("ended").success()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[derive(Debug, Clone)]
pub(crate) struct Answered {
    /// 0 when nothing was answered.
    pub(crate) status: u16,
    pub(crate) text: String,
}

impl Answered {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let head = self.text.split("\r\n\r\n").next()?;
        head.lines()
            .find_map(|line| line.split_once(": ").filter(|(known, _)| known.eq_ignore_ascii_case(name)))
            .map(|(_, value)| value)
    }
}

pub(crate) fn ask(address: SocketAddr, request: &[u8]) -> Answered {
    let mut stream = TcpStream::connect(address).expect("connected");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("set");
    // A server that has seen enough may close before it has all.
    let _ = stream.write_all(request);
    answered(&mut stream)
}

/// An answer whose length its head states.
pub(crate) fn answered(stream: &mut TcpStream) -> Answered {
    let mut reader = BufReader::new(stream);
    let (mut text, mut length) = (String::new(), 0);
    loop {
        let start = text.len();
        match reader.read_line(&mut text) {
            Ok(0) | Err(_) => break,
            Ok(_) if text[start..].trim().is_empty() => break,
            Ok(_) => {}
        }
        if let Some((name, value)) = text[start..].split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().expect("a length");
        }
    }
    let mut body = vec![0; length];
    let _ = reader.read_exact(&mut body);
    text.push_str(&String::from_utf8_lossy(&body));
    let status = text.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    Answered { status, text }
}

/// A request with these headers, and the lengths that HTTP wants.
pub(crate) fn post(path: &str, headers: &[(String, String)], body: &[u8]) -> Vec<u8> {
    let lines = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect::<Vec<_>>().concat();
    let head = format!("POST {path} HTTP/1.1\r\nhost: localhost\r\ncontent-length: {}\r\n{lines}\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// The headers with which a vendor would send a body now.
pub(crate) fn signed(vendor: &str, body: &[u8]) -> Vec<(String, String)> {
    let catalog = Catalog::shipped();
    let scheme = &catalog.contract(vendor).expect("a vendor").bundle().signatures[0];
    sign(scheme, &Secret::new(SECRET), body, Timestamp::now())
}

/// A valid example of an event, as a body.
pub(crate) fn example(vendor: &str, event: &str) -> Vec<u8> {
    let folder = crate::work::root().join("schemas/vendors").join(vendor).join("examples/valid").join(event);
    let first = crate::work::files(&folder).into_iter().next().expect("an example");
    std::fs::read(folder.join(Path::new(&first))).expect("readable")
}

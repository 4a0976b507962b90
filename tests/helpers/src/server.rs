//! A running `vistoria listen`, and requests to it byte for byte.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use jiff::Timestamp;
use vistoria_validator::capture::{Unreadable, records};
use vistoria_validator::contract::Catalog;
use vistoria_validator::journal::Record;
use vistoria_validator::verify::{Secret, sign};

/// The secret of every vendor.
pub const SECRET: &str = "it is a secret";

/// A running server. It is killed when it is dropped.
pub struct Server {
    child: Child,
    /// The address it listens on.
    pub address: SocketAddr,
    /// The folder of its journal, secrets and log.
    pub folder: tempfile::TempDir,
    /// The key of its live page.
    key: String,
    log: PathBuf,
}

impl Server {
    /// Starts `program` with these options beside an address, a journal and a secret for every vendor.
    pub fn start(program: &str, options: &[&str]) -> Self {
        Self::start_by(&[], program, options)
    }

    /// Starts `program` with these options and the secrets at another path.
    pub fn start_with_secrets(program: &str, options: &[&str], secrets: &Path) -> Self {
        // Of two options of a name, clap refuses the second, so that the usual path leads to the other one.
        let folder = tempfile::tempdir().expect("a folder");
        #[cfg(unix)]
        std::os::unix::fs::symlink(secrets, folder.path().join("secrets")).expect("linked");
        #[cfg(not(unix))]
        panic!("there is no link to {}", secrets.display());
        Self::start_in(folder, &[], program, options)
    }

    /// Starts `program` on the journal of another server, which may still run.
    #[cfg(unix)]
    pub fn start_on(program: &str, options: &[&str], other: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["journal", "secrets"] {
            std::os::unix::fs::symlink(other.join(name), folder.path().join(name)).expect("linked");
        }
        Self::start_in(folder, &[], program, options)
    }

    /// Starts `program` by another command, such as a shell.
    pub fn start_by(command: &[&str], program: &str, options: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let catalog = Catalog::shipped();
        let lines = catalog.contracts().iter().map(|contract| format!("{} = {SECRET:?}\n", contract.vendor()));
        std::fs::write(folder.path().join("secrets"), lines.collect::<String>()).expect("written");
        Self::start_in(folder, command, program, options)
    }

    fn start_in(folder: tempfile::TempDir, command: &[&str], program: &str, options: &[&str]) -> Self {
        let log = folder.path().join("log");
        let (child, address, key) = spawn(folder.path(), &log, command, program, options);
        Self { child, address, folder, key, log }
    }

    /// Kills the server and starts `program` on its folder.
    pub fn restart(&mut self, program: &str, options: &[&str]) {
        self.kill();
        (self.child, self.address, self.key) = spawn(self.folder.path(), &self.log, &[], program, options);
    }

    /// Returns the folder of the journal.
    pub fn journal(&self) -> PathBuf {
        self.folder.path().join("journal")
    }

    /// Returns the records of the journal.
    pub fn records(&self) -> Vec<Record> {
        records(&[self.journal()])
            .filter(|record| !record.as_ref().is_err_and(Unreadable::is_harmless))
            .map(|record| record.expect("a line"))
            .collect()
    }

    /// Returns the key of the live page.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Asks for something below the live page as its script does: with POST if there is a body.
    pub fn page(&self, path: &str, body: Option<&str>) -> Response {
        let (method, body) = (if body.is_some() { "POST" } else { "GET" }, body.unwrap_or_default());
        let head = format!("{method} /_vistoria/{path} HTTP/1.1\r\nhost: localhost\r\nvistoria-key: {}\r\n", self.key);
        self.ask(format!("{head}x-vistoria: page\r\ncontent-length: {}\r\n\r\n{body}", body.len()).as_bytes())
    }

    /// Returns all that the live page tells without being asked for values: its stream, the list, and the details of each delivery.
    pub fn shown(&self) -> String {
        let mut shown = self.streamed();
        shown.push_str(&self.page("search", Some("{}")).text);
        for record in self.records() {
            shown.push_str(&self.page(&format!("deliveries/{}", record.id), None).text);
        }
        shown
    }

    /// Returns what the live page's stream has within a second.
    pub fn streamed(&self) -> String {
        let mut page = TcpStream::connect(self.address).expect("connected");
        page.set_read_timeout(Some(Duration::from_secs(1))).expect("set");
        let path = format!("/_vistoria/deliveries?key={}", self.key);
        write!(page, "GET {path} HTTP/1.1\r\nhost: localhost\r\n\r\n").expect("written");
        let mut shown = Vec::new();
        // The timeout ends it: the server keeps the stream open.
        let _ = page.read_to_end(&mut shown);
        String::from_utf8(shown).expect("UTF-8")
    }

    /// Returns the log.
    pub fn log(&self) -> String {
        std::fs::read_to_string(&self.log).expect("a log")
    }

    /// Returns the messages of the log that contain a text. Waits a moment for the first: a thread of its own writes the log.
    pub fn logged(&self, text: &str) -> Vec<String> {
        for _ in 0..100 {
            let found: Vec<String> = self.log().lines().filter(|line| line.contains(text)).map(str::to_owned).collect();
            if !found.is_empty() {
                return found;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Vec::new()
    }

    /// Sends an example of an event, signed by its vendor, and returns its id.
    ///
    /// # Panics
    ///
    /// When it is not answered 200.
    pub fn deliver(&self, vendor: &str, event: &str) -> String {
        let body = example(vendor, event);
        let response = self.ask(&post(&format!("/{vendor}"), &signed(vendor, &body), &body));
        assert_eq!(response.status, 200, "{}", response.text);
        response.header("vistoria-delivery").expect("an id").to_owned()
    }

    /// Asks for a path, and returns the body of the answer.
    pub fn get(&self, path: &str) -> String {
        let response = self.ask(format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n\r\n").as_bytes());
        response.text.split_once("\r\n\r\n").map(|(_, body)| body.to_owned()).unwrap_or_default()
    }

    /// Sends these bytes, and returns the answer.
    pub fn ask(&self, request: &[u8]) -> Response {
        ask(self.address, request)
    }

    /// Kills the server, and waits.
    pub fn kill(&mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("ended");
    }

    /// Returns the id of the server's process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// Sends the server a signal, by its name without `SIG`.
    #[cfg(unix)]
    pub fn signal(&self, name: &str) {
        let sent = Command::new("kill").args(["-s", name, &self.child.id().to_string()]).status().expect("kill");
        assert!(sent.success());
    }

    /// Asks the server to end, and waits; returns whether it succeeded.
    #[cfg(unix)]
    pub fn end(&mut self) -> bool {
        self.signal("TERM");
        self.ended()
    }

    /// Waits for the end of the server; returns whether it succeeded.
    pub fn ended(&mut self) -> bool {
        self.child.wait().expect("ended").success()
    }
}

/// Starts a server on a folder. Returns the process, its address, and the key of its page.
fn spawn(folder: &Path, log: &Path, command: &[&str], program: &str, options: &[&str]) -> (Child, SocketAddr, String) {
    let (journal, secrets) = (folder.join("journal"), folder.join("secrets"));
    let (journal, secrets) = (journal.to_string_lossy(), secrets.to_string_lossy());
    let own = ["listen", "--listen", "127.0.0.1:0", "--journal", &journal, "--secrets", &secrets];
    let whole = [command, &[program], &own, options].concat();
    let log_file = std::fs::OpenOptions::new().append(true).create(true).open(log).expect("a file");
    let mut child =
        Command::new(whole[0]).args(&whole[1..]).stdout(Stdio::piped()).stderr(log_file).spawn().expect("started");
    let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    let started = lines.by_ref().map_while(Result::ok).find_map(|line| {
        let after = line.split_once("listening on http://")?.1;
        Some((after.split(';').next()?.parse().ok()?, after.split_once("?key=")?.1.to_owned()))
    });
    // The server must not wait for a full pipe.
    std::thread::spawn(move || lines.for_each(drop));
    let (address, key) =
        started.unwrap_or_else(|| panic!("the server did not start: {:?}", std::fs::read_to_string(log)));
    (child, address, key)
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An HTTP response.
#[derive(Debug, Clone)]
pub struct Response {
    /// The status, or 0 when there was no response.
    pub status: u16,
    /// The head and the body.
    pub text: String,
}

impl Response {
    /// Returns the body.
    pub fn body(&self) -> &str {
        self.text.split_once("\r\n\r\n").map_or("", |(_, body)| body)
    }

    /// Returns a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let head = self.text.split("\r\n\r\n").next()?;
        head.lines()
            .find_map(|line| line.split_once(": ").filter(|(known, _)| known.eq_ignore_ascii_case(name)))
            .map(|(_, value)| value)
    }
}

/// Sends these bytes to an address, and returns the response.
pub fn ask(address: SocketAddr, request: &[u8]) -> Response {
    let mut stream = TcpStream::connect(address).expect("connected");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("set");
    // A server that refuses a request may close the connection before it has read it all.
    let _ = stream.write_all(request);
    read_response(&mut stream)
}

/// Reads a response whose length its head states.
pub fn read_response(stream: &mut TcpStream) -> Response {
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
    Response { status, text }
}

/// Returns a request with these headers and the ones that HTTP requires.
pub fn post(path: &str, headers: &[(String, String)], body: &[u8]) -> Vec<u8> {
    let lines = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect::<Vec<_>>().concat();
    let head = format!("POST {path} HTTP/1.1\r\nhost: localhost\r\ncontent-length: {}\r\n{lines}\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// Returns the headers with which a vendor would send a body now.
pub fn signed(vendor: &str, body: &[u8]) -> Vec<(String, String)> {
    let catalog = Catalog::shipped();
    let scheme = &catalog.contract(vendor).expect("a vendor").bundle().signatures[0];
    sign(scheme, &Secret::new(SECRET), body, Timestamp::now())
}

/// Returns a valid example of an event.
pub fn example(vendor: &str, event: &str) -> Vec<u8> {
    let folder = crate::root().join("schemas/vendors").join(vendor).join("examples/valid").join(event);
    let first = crate::files(&folder).into_iter().next().expect("an example");
    std::fs::read(folder.join(Path::new(&first))).expect("readable")
}

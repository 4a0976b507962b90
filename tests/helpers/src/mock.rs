//! A running `vistoria mock`.

use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use crate::server::{Response, ask};

/// A running mock. It is killed when it is dropped.
pub struct Mock {
    child: Child,
    /// The address that it listens on.
    pub address: SocketAddr,
    /// The folder of its log.
    pub folder: tempfile::TempDir,
    lines: Receiver<String>,
}

impl Mock {
    /// Starts `program` with these options beside an address.
    pub fn start(program: &str, options: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let log = std::fs::File::create(folder.path().join("log")).expect("a file");
        let mut command = Command::new(program);
        command.args(["mock", "--listen", "127.0.0.1:0"]).args(options).stdout(Stdio::piped()).stderr(log);
        let mut child = command.spawn().expect("started");
        let out = BufReader::new(child.stdout.take().expect("piped"));
        let (sender, lines) = channel();
        std::thread::spawn(move || out.lines().map_while(Result::ok).for_each(|line| drop(sender.send(line))));
        let started = lines.recv_timeout(Duration::from_mins(1)).ok();
        let address = started.and_then(|line| line.strip_prefix("listening on http://")?.parse().ok());
        let log = || std::fs::read_to_string(folder.path().join("log"));
        let address = address.unwrap_or_else(|| panic!("the mock did not start: {:?}", log()));
        Self { child, address, folder, lines }
    }

    /// Sends a request, and returns the response.
    pub fn ask(&self, line: &str, headers: &[(String, String)], body: &[u8]) -> Response {
        let headers = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect::<Vec<_>>().concat();
        let head = format!("{line} HTTP/1.1\r\nhost: localhost\r\ncontent-length: {}\r\n{headers}\r\n", body.len());
        ask(self.address, &[head.as_bytes(), body].concat())
    }

    /// Returns the log.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).expect("a log")
    }

    /// Asks the mock to end, and returns whether it succeeded and the last line that it printed.
    #[cfg(unix)]
    pub fn end(&mut self) -> (bool, String) {
        let sent = Command::new("kill").args(["-s", "TERM", &self.child.id().to_string()]).status().expect("kill");
        assert!(sent.success());
        let is_clean = self.child.wait().expect("ended").success();
        (is_clean, self.lines.iter().last().unwrap_or_default())
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

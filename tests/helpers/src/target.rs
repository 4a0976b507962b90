//! A target that deliveries are forwarded to, and that answers as a test says.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// A request to the target.
#[derive(Debug, Clone)]
pub struct Taken {
    /// Request line and headers.
    pub head: String,
    /// Body.
    pub body: Vec<u8>,
    /// Status of the answer.
    pub status: u16,
}

impl Taken {
    /// Returns the value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().skip(1).filter_map(|line| line.split_once(": "));
        lines.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// Returns the id of the delivery.
    pub fn id(&self) -> String {
        self.header("vistoria-delivery").unwrap_or_default().to_owned()
    }
}

/// A target. It serves until the process ends.
pub struct Target {
    /// The URL of the target. An answer that redirects leads to `/elsewhere` there.
    pub url: String,
    taken: Arc<Mutex<Vec<Taken>>>,
}

impl Target {
    /// Starts a target that answers each request with the status that `answer` returns for it; the status that the request has at
    /// this time is 0.
    ///
    /// # Panics
    ///
    /// When there is no free port.
    pub fn start(answer: impl Fn(&Taken) -> u16 + Send + Sync + 'static) -> Self {
        Self::at(TcpListener::bind("127.0.0.1:0").expect("bound"), answer)
    }

    /// Starts a target that takes the connections of a listener.
    ///
    /// # Panics
    ///
    /// When the listener has no address.
    pub fn at(listener: TcpListener, answer: impl Fn(&Taken) -> u16 + Send + Sync + 'static) -> Self {
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let taken: Arc<Mutex<Vec<Taken>>> = Arc::default();
        let (all, answer) = (Arc::clone(&taken), Arc::new(answer));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (all, answer) = (Arc::clone(&all), Arc::clone(&answer));
                std::thread::spawn(move || serve(&stream, &all, &*answer));
            }
        });
        Self { url, taken }
    }

    fn all(&self) -> MutexGuard<'_, Vec<Taken>> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the requests that came.
    pub fn requests(&self) -> Vec<Taken> {
        self.all().clone()
    }

    /// Returns the ids of the deliveries that were answered 200, in the order in which they came.
    pub fn accepted(&self) -> Vec<String> {
        self.all().iter().filter(|taken| taken.status == 200).map(Taken::id).collect()
    }

    /// Waits until at least this many deliveries were answered 200, and returns their ids.
    pub fn wait_for(&self, count: usize) -> Vec<String> {
        let until = Instant::now() + Duration::from_secs(30);
        while self.accepted().len() < count && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(20));
        }
        self.accepted()
    }
}

/// Answers the requests of a connection.
fn serve(stream: &TcpStream, all: &Mutex<Vec<Taken>>, answer: &dyn Fn(&Taken) -> u16) {
    let mut reader = BufReader::new(stream);
    while let Some(mut taken) = read(&mut reader) {
        taken.status = answer(&taken);
        let status = taken.status;
        all.lock().unwrap_or_else(PoisonError::into_inner).push(taken);
        let location = if (300..400).contains(&status) { "location: /elsewhere\r\n" } else { "" };
        let text = format!("HTTP/1.1 {status} Answer\r\n{location}content-length: 0\r\n\r\n");
        if { stream }.write_all(text.as_bytes()).is_err() {
            return;
        }
    }
}

/// Reads a request whose length its head states.
fn read(reader: &mut BufReader<&TcpStream>) -> Option<Taken> {
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let start = head.len();
        if reader.read_line(&mut head).ok()? == 0 {
            return None;
        }
        let line = head[start..].to_ascii_lowercase();
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
        if line.trim().is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(Taken { head, body, status: 0 })
}

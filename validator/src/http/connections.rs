//! Connections: how many there are, how long they may take, and what ends them.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use hyper::Request;
use hyper::body::Incoming;
use hyper::header;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};

use super::problem::Problem;
use super::response::{EVENT_STREAM, HttpResponse};

/// Greatest size of the head of a request, in bytes.
const MAX_HEAD: usize = 32 << 10;
/// First byte of a connection by TLS.
const TLS_HANDSHAKE: u8 = 0x16;
/// Greatest number of headers of a request.
const MAX_HEADERS: usize = 100;

/// How many connections there may be, and how long they may take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// Greatest number of connections at once.
    pub(crate) connections: usize,
    /// Longest time to receive the head of a request.
    pub(crate) timeout: Duration,
}

/// What answers the requests of connections.
pub(crate) trait Site: Send + Sync + 'static {
    /// Returns the limits of its connections.
    fn limits(&self) -> Limits;

    /// Answers a request.
    fn respond(
        self: Arc<Self>,
        request: Request<Incoming>,
        peer: SocketAddr,
    ) -> impl Future<Output = HttpResponse> + Send;

    /// Takes notice of a connection that ended with something that is no request.
    fn refused(&self, refusal: &Problem, peer: IpAddr);

    /// Takes notice of a connection that could not be accepted.
    fn not_accepted(&self, error: &std::io::Error);

    /// Takes notice of a connection that was opened, or closed.
    fn counts(&self, is_open: bool);

    /// Ends the responses that would never end.
    fn end(&self);
}

/// Serves until `stop` is true, and then finishes the requests it has accepted.
pub(crate) async fn serve<S: Site>(site: Arc<S>, listener: TcpListener, mut stop: watch::Receiver<bool>) {
    let Limits { connections, timeout } = site.limits();
    let slots = Arc::new(Semaphore::new(connections));
    loop {
        let accepted = tokio::select! {
            // Excess connections wait in the kernel's accept queue, not in our memory.
            accepted = accept(&listener, &slots) => accepted,
            _ = stop.wait_for(|stop| *stop) => break,
        };
        let (stream, peer, slot) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                site.not_accepted(&error);
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        let (site, stop) = (Arc::clone(&site), stop.clone());
        tokio::spawn(async move {
            let open = Open::new(&*site);
            connection(&site, stream, peer, stop).await;
            drop((open, slot));
        });
    }
    drop(listener);
    site.end();
    let all = u32::try_from(connections).unwrap_or(u32::MAX);
    let _ = tokio::time::timeout(timeout * 2, slots.acquire_many(all)).await;
}

/// Counts a connection while it is open.
struct Open<'a, S: Site>(&'a S);

impl<'a, S: Site> Open<'a, S> {
    fn new(site: &'a S) -> Self {
        site.counts(true);
        Self(site)
    }
}

impl<S: Site> Drop for Open<'_, S> {
    fn drop(&mut self) {
        self.0.counts(false);
    }
}

/// Serves the requests of a connection.
async fn connection<S: Site>(site: &Arc<S>, stream: TcpStream, peer: SocketAddr, mut stop: watch::Receiver<bool>) {
    let Limits { timeout, .. } = site.limits();
    let _ = stream.set_nodelay(true);
    let Some(first) = first_byte(&stream, timeout, &mut stop).await else { return };
    // When the last request was answered; `None` while one is in progress or streams to the page.
    let answered = Mutex::new(Some(Instant::now()));
    let set = |time| *answered.lock().unwrap_or_else(PoisonError::into_inner) = time;
    let has_request = AtomicBool::new(false);
    let service = service_fn(|request| {
        set(None);
        has_request.store(true, Ordering::Relaxed);
        let (site, set) = (Arc::clone(site), &set);
        async move {
            let response = site.respond(request, peer).await;
            let media_type = response.headers().get(header::CONTENT_TYPE);
            let is_stream = media_type.is_some_and(|media_type| media_type == EVENT_STREAM);
            set((!is_stream).then(Instant::now));
            Ok::<_, Infallible>(response)
        }
    });
    // A client that does not read its response, or sends nothing more, must not hold a slot.
    let idle = async {
        loop {
            tokio::time::sleep(Duration::from_secs(1)).await;
            let last = *answered.lock().unwrap_or_else(PoisonError::into_inner);
            if last.is_some_and(|last| last.elapsed() > timeout * 2) {
                return;
            }
        }
    };
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(timeout).max_buf_size(MAX_HEAD).max_headers(MAX_HEADERS);
    let connection = builder.serve_connection(TokioIo::new(stream), service);
    tokio::pin!(connection);
    tokio::select! {
        ended = connection.as_mut() => {
            let Err(error) = ended else { return };
            // A client that keeps its connection and sends no further request does nothing wrong.
            let is_unfinished = error.is_timeout() && !has_request.load(Ordering::Relaxed);
            if error.is_parse() || is_unfinished {
                site.refused(&refusal(&error, first), peer.ip());
            }
            return;
        }
        () = idle => return,
        _ = stop.wait_for(|stop| *stop) => connection.as_mut().graceful_shutdown(),
    }
    // It ends after the request in progress.
    let _ = connection.as_mut().await;
}

/// Returns why a connection ended with something that is no request, with the status that its client was answered.
fn refusal(error: &hyper::Error, first: u8) -> Problem {
    let (status, reason, title) = match first {
        TLS_HANDSHAKE => {
            (400, "tls", "TLS on a port without it: the URL must start with http://, or a proxy must end TLS")
        }
        _ if error.is_timeout() => (
            408,
            "head-time-out",
            "The head of the request did not end in time; the connection was closed without an answer",
        ),
        _ if error.is_parse_too_large() => (431, "head-too-large", "The head of the request is too large"),
        _ => (400, "request", "The request is not HTTP/1.1"),
    };
    Problem::new(status, reason, title, "")
}

/// Waits for the first byte of a connection, without taking it.
async fn first_byte(stream: &TcpStream, timeout: Duration, stop: &mut watch::Receiver<bool>) -> Option<u8> {
    let mut first = [0];
    tokio::select! {
        peeked = tokio::time::timeout(timeout, stream.peek(&mut first)) => {
            peeked.ok()?.ok().filter(|count| *count > 0).map(|_| first[0])
        }
        _ = stop.wait_for(|stop| *stop) => None,
    }
}

/// Accepts a connection once there is a slot for it.
async fn accept(
    listener: &TcpListener,
    slots: &Arc<Semaphore>,
) -> std::io::Result<(TcpStream, SocketAddr, tokio::sync::OwnedSemaphorePermit)> {
    let slot = Arc::clone(slots).acquire_owned().await.map_err(std::io::Error::other)?;
    let (stream, peer) = listener.accept().await?;
    Ok((stream, peer, slot))
}

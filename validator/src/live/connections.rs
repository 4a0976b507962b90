//! Connections: how many there are, how long they may take, and what ends them.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use hyper::header;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};

use super::log::LogLevel;
use super::page;
use super::problem::Problem;
use super::server::{Port, Server};

/// Greatest size of the head of a request, in bytes.
const MAX_HEAD: usize = 32 << 10;
/// First byte of a connection by TLS.
const TLS_HANDSHAKE: u8 = 0x16;
/// Greatest number of headers of a request.
const MAX_HEADERS: usize = 100;

/// Greatest number of connections to the address of the metrics. They have places of their own, so that a flood of deliveries does
/// not hide itself.
const METRICS_CONNECTIONS: usize = 16;

/// Serves until `stop` is true, and then finishes the requests it has accepted.
pub async fn serve(server: Arc<Server>, listener: TcpListener, port: Port, mut stop: watch::Receiver<bool>) {
    let places = if port == Port::Metrics { METRICS_CONNECTIONS } else { server.config.connections };
    let slots = Arc::new(Semaphore::new(places));
    loop {
        let accepted = tokio::select! {
            // Excess connections wait in the kernel's accept queue, not in our memory.
            accepted = accept(&listener, &slots) => accepted,
            _ = stop.wait_for(|stop| *stop) => break,
        };
        let (stream, peer, slot) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                server.log.message(LogLevel::Warning, &format!("a connection could not be accepted: {error}"));
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        let (server, stop) = (Arc::clone(&server), stop.clone());
        tokio::spawn(async move {
            let open = Open::new(&server);
            connection(&server, stream, (peer, port), stop).await;
            drop((open, slot));
        });
    }
    drop(listener);
    server.page.end();
    let all = u32::try_from(places).unwrap_or(u32::MAX);
    let _ = tokio::time::timeout(server.config.timeout * 2, slots.acquire_many(all)).await;
}

/// Counts a connection while it is open.
struct Open<'a>(&'a Server);

impl<'a> Open<'a> {
    fn new(server: &'a Server) -> Self {
        server.metrics.connections.inc();
        Self(server)
    }
}

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.0.metrics.connections.dec();
    }
}

/// Serves the requests of a connection.
async fn connection(
    server: &Arc<Server>,
    stream: TcpStream,
    (peer, port): (SocketAddr, Port),
    mut stop: watch::Receiver<bool>,
) {
    let _ = stream.set_nodelay(true);
    let Some(first) = first_byte(&stream, server.config.timeout, &mut stop).await else { return };
    // When the last request was answered; `None` while one is in progress or streams to the page.
    let answered = Mutex::new(Some(Instant::now()));
    let set = |time| *answered.lock().unwrap_or_else(PoisonError::into_inner) = time;
    let service = service_fn(|request| {
        set(None);
        let (server, set) = (Arc::clone(server), &set);
        async move {
            let response = server.respond(request, peer, port).await;
            let media_type = response.headers().get(header::CONTENT_TYPE);
            let is_stream = media_type.is_some_and(|media_type| media_type == page::EVENT_STREAM);
            set((!is_stream).then(Instant::now));
            Ok::<_, Infallible>(response)
        }
    });
    // A client that does not read its response, or sends nothing more, must not hold a slot.
    let idle = async {
        loop {
            tokio::time::sleep(Duration::from_secs(1)).await;
            let last = *answered.lock().unwrap_or_else(PoisonError::into_inner);
            if last.is_some_and(|last| last.elapsed() > server.config.timeout * 2) {
                return;
            }
        }
    };
    let mut builder = http1::Builder::new();
    builder
        .timer(TokioTimer::new())
        .header_read_timeout(server.config.timeout)
        .max_buf_size(MAX_HEAD)
        .max_headers(MAX_HEADERS);
    let connection = builder.serve_connection(TokioIo::new(stream), service);
    tokio::pin!(connection);
    tokio::select! {
        ended = connection.as_mut() => return tell_end(server, ended.err().as_ref(), first, peer),
        () = idle => return,
        _ = stop.wait_for(|stop| *stop) => connection.as_mut().graceful_shutdown(),
    }
    // It ends after the request in progress.
    let _ = connection.as_mut().await;
}

/// Tells of a connection that ended with something that is no request. Other errors of a client on its own connection affect
/// nobody else.
fn tell_end(server: &Server, error: Option<&hyper::Error>, first: u8, peer: SocketAddr) {
    if !error.is_some_and(hyper::Error::is_parse) {
        return;
    }
    let (reason, title) = match first {
        TLS_HANDSHAKE => ("tls", "TLS on a port without it: the URL must start with http://, or a proxy must end TLS"),
        _ => ("request", "The request is not HTTP/1.1, or its head is too large"),
    };
    server.tell(&Problem::new(400, reason, title, ""), "", peer.ip());
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

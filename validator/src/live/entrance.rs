//! The addresses that are listened on.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use hyper::Request;
use hyper::body::Incoming;
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::log::LogLevel;
use super::server::{Port, Server};
use crate::http::{self, HttpResponse, Limits, Problem, Site};

/// Greatest number of connections to the address of the metrics. They have places of their own, so that a flood of deliveries does
/// not hide itself.
const METRICS_CONNECTIONS: usize = 16;

/// An address of the server.
struct Entrance {
    server: Arc<Server>,
    port: Port,
}

/// Serves until `stop` is true, and then finishes the requests it has accepted.
pub async fn serve(server: Arc<Server>, listener: TcpListener, port: Port, stop: watch::Receiver<bool>) {
    http::serve(Arc::new(Entrance { server, port }), listener, stop).await;
}

impl Site for Entrance {
    fn limits(&self) -> Limits {
        let config = &self.server.config;
        let connections = if self.port == Port::Metrics { METRICS_CONNECTIONS } else { config.connections };
        Limits { connections, timeout: config.timeout }
    }

    async fn respond(self: Arc<Self>, request: Request<Incoming>, peer: SocketAddr) -> HttpResponse {
        self.server.respond(request, peer, self.port).await
    }

    fn refused(&self, refusal: &Problem, peer: IpAddr) {
        self.server.tell(refusal, "", peer);
    }

    fn not_accepted(&self, error: &std::io::Error) {
        self.server.log.message(LogLevel::Warning, &format!("a connection could not be accepted: {error}"));
    }

    fn counts(&self, is_open: bool) {
        let connections = &self.server.metrics.connections;
        if is_open {
            connections.inc()
        } else {
            connections.dec()
        };
    }

    fn end(&self) {
        self.server.page.end();
    }
}

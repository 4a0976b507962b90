//! Sends a recorded delivery again on request from the page: unchanged, with another body, or to another URL.

use std::net::{IpAddr, SocketAddr, ToSocketAddrs as _};
use std::time::{Duration, Instant};

use hyper::Uri;
use serde::Deserialize;

use super::attempts::Attempts;
use super::config::Config;
use super::receiver::Receiver;
use crate::http::Problem;
use crate::journal::{self, DeliveryVerdict, Record, RecordedBody};
use crate::send::target::{SendOutcome, Target, base_url};

/// Longest time to wait for a response where no target is configured.
const TIMEOUT: Duration = Duration::from_secs(10);

/// What is different from the recorded delivery.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct Changes {
    /// Another URL than that of `--forward`. The path of the delivery follows it.
    to: Option<String>,
    /// Another body.
    body: Option<String>,
    /// Sign it with the known secret, as of now.
    sign: bool,
}

/// What was sent.
pub(super) struct Resent {
    /// What it came to.
    pub(super) outcome: SendOutcome,
    /// Whether the delivery was sent unchanged to the configured target. If the target accepts it, it is no longer set aside.
    pub(super) is_as_recorded: bool,
    /// What was sent and where to, for the log. It has no value.
    pub(super) what: String,
}

/// Sends the delivery with this id again. Waits for the response.
pub(super) fn resend(
    id: &str,
    changes: Changes,
    config: &Config,
    receiver: &Receiver,
    attempts: &Attempts,
) -> Result<Resent, Problem> {
    let problem = |status, title: &str, detail: &str| Problem::new(status, "replay", title, detail);
    let read = journal::find(&config.journal.folder, id);
    let record = read.map_err(|_| problem(500, "Not sent", "the journal cannot be read"))?;
    let Some(record) = record.filter(|record| changes.to.is_some() || receiver.should_forward(record)) else {
        return Err(problem(404, "Not found", "the journal has no delivery with this id that may be forwarded"));
    };
    let configured = config.forward_of(record.vendor.as_deref().unwrap_or_default());
    let (url, is_elsewhere) = match (&changes.to, configured) {
        (None, None) => {
            return Err(problem(409, "No forward target is configured", "start `vistoria listen` with --forward URL"));
        }
        (None, Some(forward)) => (forward.url.as_str(), false),
        (Some(to), _) => {
            let (url, _) = base_url(to).map_err(|why| problem(400, "The URL is none", &format!("it {why}")))?;
            (url, configured.is_none_or(|forward| forward.url != url))
        }
    };
    if !is_elsewhere && !receiver.should_forward(&record) {
        return Err(problem(404, "Not found", "the delivery is none that may be forwarded"));
    }
    let target = Target::new(url, configured.map_or(TIMEOUT, |forward| forward.timeout));
    if is_elsewhere {
        check_elsewhere(url, &target, config.listen).map_err(|why| problem(400, "Nothing is sent to this URL", why))?;
        if changes.sign {
            let detail = "what is signed could be passed on as the vendor's; only the target of --forward gets it";
            return Err(problem(400, "Nothing is signed for another URL", detail));
        }
    }
    let new_body = changes.body.filter(|body| body.as_bytes() != record.body.bytes());
    let is_changed = new_body.is_some();
    let record = new_body.map_or_else(|| record.clone(), |body| with_body(&record, body));
    let mut message = receiver.replay_message(&record, changes.sign, is_elsewhere);
    message.headers.push(("vistoria-replay-of".to_owned(), id.to_owned()));
    let begun = Instant::now();
    let (outcome, answer) = target.send_and_keep(&message);
    if !is_elsewhere {
        attempts.add(id, &outcome, begun.elapsed(), true, answer);
    }
    let how = [(is_changed, ", with another body"), (changes.sign, ", signed")];
    let how = how.iter().filter(|(is, _)| *is).map(|(_, how)| *how).collect::<String>();
    let what = format!("{id} was sent to {url} by hand{how}: {outcome}");
    Ok(Resent { outcome, is_as_recorded: !is_elsewhere && !is_changed, what })
}

/// Returns a delivery with another body: another delivery, which nobody verified or checked.
fn with_body(record: &Record, body: String) -> Record {
    Record {
        id: uuid::Uuid::now_v7().to_string(),
        body: RecordedBody::of(body.into_bytes()),
        verdict: DeliveryVerdict::Unchecked,
        findings: Vec::new(),
        verified: false,
        ..record.clone()
    }
}

/// Checks that a URL of somebody's choice leads neither back here nor to what only a machine's own programs should ask, such as the
/// metadata of a cloud.
fn check_elsewhere(url: &str, target: &Target, listening: SocketAddr) -> Result<(), &'static str> {
    if target.is_at(listening) {
        return Err("it leads to this server itself");
    }
    let uri: Option<Uri> = url.parse().ok();
    let host = uri.as_ref().and_then(Uri::host).unwrap_or_default();
    let host = host.trim_start_matches('[').trim_end_matches(']');
    let is_link_local = |address: SocketAddr| match address.ip().to_canonical() {
        IpAddr::V4(address) => address.is_link_local(),
        IpAddr::V6(address) => address.is_unicast_link_local(),
    };
    if (host, 80).to_socket_addrs().into_iter().flatten().any(is_link_local) {
        return Err("link-local addresses are for the machine's own programs");
    }
    Ok(())
}

//! The resolved configuration of `listen`: the options with their defaults, their values checked.

use std::collections::BTreeMap;
use std::io::IsTerminal as _;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use ipnet::IpNet;
use tracing_subscriber::filter::Targets;
use vistoria_schemas::nearest::suggestion;

use super::forward::ForwardPolicy;
use super::options::VendorOptions;
pub use super::options::{LogFormat, Mode, PageAccess, PartialConfig, UnknownEvents, schema};
use super::page_key::PageKey;
use crate::flows::RetryPolicy;
use crate::journal::{JournalConfig, Retention};
use crate::send::target::base_url;

/// The resolved configuration.
#[derive(Debug, Clone)]
pub struct Config {
    /// Address to listen on.
    pub listen: SocketAddr,
    /// Address of the metrics, when they have one of their own.
    pub metrics_listen: Option<SocketAddr>,
    /// Networks of proxies that are believed about who sent a request.
    pub trusted_proxy: Vec<IpNet>,
    /// What is logged, and how.
    pub log: LogConfig,
    /// Treatment of invalid deliveries.
    pub mode: Mode,
    /// Prefix of all paths. It starts with a slash and does not end with one, or is empty.
    pub prefix: String,
    /// Settings of the journal.
    pub journal: JournalConfig,
    /// Vendors whose deliveries are accepted without a signature.
    pub allow_unsigned: Vec<String>,
    /// Target that accepted deliveries are forwarded to.
    pub forward: Option<ForwardTarget>,
    /// Greatest size of a body, in bytes; `None` for that of the vendor's contract.
    pub body_limit: Option<usize>,
    /// Greatest size of all bodies that are being received or decided on, in bytes.
    pub body_memory: usize,
    /// Longest time to receive the head of a request, and its body.
    pub timeout: Duration,
    /// Greatest number of connections at once.
    pub connections: usize,
    /// Status for a delivery that violates its contract, in enforce mode.
    pub status_invalid: u16,
    /// Status for a delivery without a valid signature, in enforce mode.
    pub status_refused: u16,
    /// Whether deliveries are checked against their contracts.
    pub validate: bool,
    /// Clients that may see the page.
    pub page: PageAccess,
    /// File of the page's key.
    pub page_key_file: Option<PathBuf>,
    /// The page's key.
    pub page_key: PageKey,
    /// Treatment of deliveries of events that a contract does not have.
    pub unknown_events: UnknownEvents,
    /// Number of refused deliveries that are kept.
    pub keep_refused: usize,
    /// The flow that deliveries start.
    pub flow: Option<FlowOptions>,
    /// The settings of single vendors.
    pub vendors: BTreeMap<String, VendorConfig>,
}

/// The settings of one vendor, which come before those of all.
#[derive(Debug, Clone)]
pub struct VendorConfig {
    /// Treatment of invalid deliveries.
    pub mode: Option<Mode>,
    /// Greatest size of a body, in bytes.
    pub body_limit: Option<usize>,
    /// Name of the header that the signature stands in.
    pub signature_header: Option<String>,
    /// Longest time between the signed time and now, in seconds.
    pub tolerance: Option<u32>,
    /// Target that accepted deliveries are forwarded to.
    pub forward: Option<ForwardTarget>,
    /// Treatment of deliveries of events that the contract does not have.
    pub unknown_events: Option<UnknownEvents>,
}

impl Config {
    fn of<T>(&self, vendor: &str, get: impl FnOnce(&VendorConfig) -> Option<T>) -> Option<T> {
        self.vendors.get(vendor).and_then(get)
    }

    /// Returns the treatment of a vendor's invalid deliveries.
    pub fn mode_of(&self, vendor: &str) -> Mode {
        self.of(vendor, |own| own.mode).unwrap_or(self.mode)
    }

    /// Returns the treatment of a vendor's deliveries of events that its contract does not have.
    pub fn unknown_events_of(&self, vendor: &str) -> UnknownEvents {
        self.of(vendor, |own| own.unknown_events).unwrap_or(self.unknown_events)
    }

    /// Returns the greatest size of a vendor's bodies in bytes, when it is configured.
    pub fn body_limit_of(&self, vendor: &str) -> Option<usize> {
        self.of(vendor, |own| own.body_limit).or(self.body_limit)
    }

    /// Returns the target that a vendor's accepted deliveries are forwarded to.
    pub fn forward_of(&self, vendor: &str) -> Option<&ForwardTarget> {
        self.vendors.get(vendor).and_then(|own| own.forward.as_ref()).or(self.forward.as_ref())
    }
}

/// What is logged, and how.
#[derive(Debug, Clone)]
pub struct LogConfig {
    /// Format of the lines.
    pub format: LogFormat,
    /// The events that are logged, by what they are about and their severity.
    pub filter: Targets,
}

/// What events of the log are about.
const LOG_TARGETS: [&str; 5] = ["delivery", "flow", "forward", "refusal", "server"];

/// A flow, and how it runs.
#[derive(Debug, Clone)]
pub struct FlowOptions {
    /// The Arazzo document.
    pub path: PathBuf,
    /// The file with servers, parameters and headers of its calls.
    pub config: Option<PathBuf>,
    /// How often and for how long a call is made again whose failure may pass.
    pub policy: RetryPolicy,
    /// Longest time to wait for a response.
    pub timeout: Duration,
}

/// Target that accepted deliveries are forwarded to.
#[derive(Debug, Clone)]
pub struct ForwardTarget {
    /// URL without a slash at its end.
    pub url: String,
    /// Longest time to wait for a response.
    pub timeout: Duration,
    /// How long a delivery is tried before it is set aside.
    pub policy: ForwardPolicy,
}

/// An invalid value of a key.
#[derive(Debug, thiserror::Error)]
#[error("{key}: {why}")]
pub struct ConfigError {
    key: String,
    why: String,
}

impl PartialConfig {
    /// Fills options that are left out with their defaults, and checks all values. `vendors` are the known ones.
    ///
    /// # Errors
    ///
    /// Returns an error when a value is out of range or names an unknown vendor.
    pub fn resolve(self, vendors: &[&str]) -> Result<Config, ConfigError> {
        let allow_unsigned = self.allow_unsigned.unwrap_or_default();
        if let Some(unknown) = allow_unsigned.iter().find(|vendor| !vendors.contains(&vendor.as_str())) {
            let known = suggestion(unknown, vendors.iter().copied());
            return Err(invalid("allow-unsigned", format!("no vendor is called \"{unknown}\"; {known}")));
        }
        let status = |key, status: Option<u16>, default, least| match status.unwrap_or(default) {
            status if (least..600).contains(&status) => Ok(status),
            other => Err(invalid(key, format!("{other} is not a status from {least} to 599"))),
        };
        let policy = ForwardPolicy {
            attempts: at_least_one("forward-attempts", self.forward_attempts.unwrap_or(12))?,
            duration: Duration::from_secs(within(
                "forward-for",
                self.forward_for.unwrap_or(3600),
                MAX_FORWARD_SECONDS,
            )?),
        };
        let flow_policy = RetryPolicy {
            attempts: at_least_one("flow-attempts", self.flow_attempts.unwrap_or(8))?,
            duration: Duration::from_secs(within("flow-for", self.flow_for.unwrap_or(3600), MAX_FORWARD_SECONDS)?),
        };
        let flow_timeout = Duration::from_secs(within("flow-timeout", self.flow_timeout.unwrap_or(30), MAX_SECONDS)?);
        let (flow_config, timeout) = (self.flow_config, flow_timeout);
        let flow = self.flows.map(|path| FlowOptions { path, config: flow_config, policy: flow_policy, timeout });
        let days = |days| within("keep", days, MAX_DAYS).map(|days| Duration::from_secs(days * 86_400));
        let retention = Retention {
            keep: self.keep.map(days).transpose()?,
            keep_bytes: self.keep_bytes.map(|bytes| at_least_one("keep-bytes", bytes)).transpose()?,
            least_free: self.least_free.unwrap_or(0),
        };
        let own = self.vendors.unwrap_or_default();
        let own = own.into_iter().map(|(vendor, own)| {
            if !vendors.contains(&vendor.as_str()) {
                let known = suggestion(&vendor, vendors.iter().copied());
                return Err(invalid("vendors", format!("no vendor is called \"{vendor}\"; {known}")));
            }
            let own = of_vendor(own, self.forward_timeout, policy).map_err(|error| error.below(&vendor))?;
            Ok((vendor, own))
        });
        let own: BTreeMap<String, VendorConfig> = own.collect::<Result<_, _>>()?;
        let body_memory = at_least_one("body-memory", self.body_memory.unwrap_or(256 << 20))?;
        let mut limits = own.values().map(|own| own.body_limit).chain([self.body_limit]).flatten();
        if limits.any(|limit| limit > body_memory) {
            return Err(invalid("body-limit", "must be at most body-memory"));
        }
        Ok(Config {
            listen: self.listen.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 8717))),
            metrics_listen: self.metrics_listen,
            trusted_proxy: self.trusted_proxy.unwrap_or_default(),
            log: LogConfig {
                format: self
                    .log_format
                    .unwrap_or_else(|| if std::io::stderr().is_terminal() { LogFormat::Text } else { LogFormat::Json }),
                filter: log_filter(self.log.as_deref().unwrap_or("info"))?,
            },
            mode: self.mode.unwrap_or(Mode::Observe),
            prefix: prefix(&self.prefix.unwrap_or_default())?,
            journal: JournalConfig {
                folder: self.journal.unwrap_or_else(|| PathBuf::from("journal")),
                durable: self.durable.unwrap_or(true),
                file_size: at_least_one("journal-file-size", self.journal_file_size.unwrap_or(256 << 20))?,
                retention,
            },
            allow_unsigned,
            forward: self.forward.map(|url| forward(&url, self.forward_timeout, policy)).transpose()?,
            body_limit: self.body_limit.map(|limit| at_least_one("body-limit", limit)).transpose()?,
            body_memory,
            timeout: Duration::from_secs(within("timeout", self.timeout.unwrap_or(10), MAX_SECONDS)?),
            connections: usize::try_from(within("connections", self.connections.unwrap_or(1024), MAX_CONNECTIONS)?)
                .unwrap_or(usize::MAX),
            status_invalid: status("status-invalid", self.status_invalid, 422, 200)?,
            status_refused: status("status-refused", self.status_refused, 401, 400)?,
            validate: self.validate.unwrap_or(true),
            page: self.page.unwrap_or(PageAccess::Loopback),
            page_key_file: self.page_key_file,
            page_key: PageKey::random(),
            unknown_events: self.unknown_events.unwrap_or(UnknownEvents::Refuse),
            keep_refused: at_most("keep-refused", self.keep_refused.unwrap_or(0), MAX_KEPT_REFUSED)?,
            flow,
            vendors: own,
        })
    }
}

/// Greatest number of seconds of a time-out: a day.
const MAX_SECONDS: u64 = 86_400;

/// Greatest number of seconds that a delivery is tried: thirty days.
const MAX_FORWARD_SECONDS: u64 = 30 * 86_400;

/// Greatest number of days that files are kept: a hundred years.
const MAX_DAYS: u64 = 36_500;

/// Greatest number of connections.
const MAX_CONNECTIONS: u64 = 1_000_000;

/// Greatest number of refused deliveries that are kept.
const MAX_KEPT_REFUSED: usize = 1000;

/// Checks that a number is from 1 to `most`.
fn within(key: &'static str, number: u64, most: u64) -> Result<u64, ConfigError> {
    at_most(key, at_least_one(key, number)?, most)
}

/// Checks that a number is at most `most`.
fn at_most<N: PartialOrd + Copy + std::fmt::Display>(key: &'static str, number: N, most: N) -> Result<N, ConfigError> {
    if number > most { Err(invalid(key, format!("must be at most {most}"))) } else { Ok(number) }
}

/// Creates the error of a key.
pub(super) fn invalid(key: &'static str, why: impl Into<String>) -> ConfigError {
    ConfigError { key: key.to_owned(), why: why.into() }
}

impl ConfigError {
    /// Says that the key is one of a vendor.
    pub(super) fn below(self, vendor: &str) -> Self {
        Self { key: format!("vendors.{vendor}.{}", self.key), ..self }
    }
}

/// Checks the options of a vendor.
fn of_vendor(options: VendorOptions, seconds: Option<u64>, policy: ForwardPolicy) -> Result<VendorConfig, ConfigError> {
    Ok(VendorConfig {
        mode: options.mode,
        body_limit: options.body_limit.map(|limit| at_least_one("body-limit", limit)).transpose()?,
        signature_header: options.signature_header,
        tolerance: options.tolerance.map(|seconds| at_least_one("tolerance", seconds)).transpose()?,
        forward: options.forward.map(|url| forward(&url, seconds, policy)).transpose()?,
        unknown_events: options.unknown_events,
    })
}

/// Checks that a number is at least 1.
fn at_least_one<N: PartialOrd + From<u8>>(key: &'static str, number: N) -> Result<N, ConfigError> {
    if number >= N::from(1) { Ok(number) } else { Err(invalid(key, "must be at least 1")) }
}

/// Parses a filter of the log.
fn log_filter(text: &str) -> Result<Targets, ConfigError> {
    let words = "error, warn, info, debug and off";
    let filter: Targets = text.parse().map_err(|_| invalid("log", format!("the levels are {words}")))?;
    // A misspelt level is a target to the parser.
    let unknown = filter.iter().map(|(target, _)| target).find(|target| !LOG_TARGETS.contains(target));
    match unknown {
        Some(unknown) => {
            let targets = LOG_TARGETS.join(", ");
            Err(invalid("log", format!("{unknown:?} is no level ({words}), and no event is about it (only {targets})")))
        }
        None => Ok(filter),
    }
}

/// Normalises a prefix, and checks that it is a plain path.
fn prefix(text: &str) -> Result<String, ConfigError> {
    let trimmed = text.trim_matches('/');
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./".contains(&byte);
    match trimmed {
        "" => Ok(String::new()),
        _ if trimmed.bytes().all(is_plain)
            && !trimmed.split('/').any(|part| part.is_empty() || part.starts_with('.')) =>
        {
            Ok(format!("/{trimmed}"))
        }
        _ => Err(invalid("prefix", "must be a path of letters, digits, \"-\", \"_\" and \".\"")),
    }
}

/// Checks the target of `--forward`.
fn forward(url: &str, seconds: Option<u64>, policy: ForwardPolicy) -> Result<ForwardTarget, ConfigError> {
    let (base, _) = base_url(url).map_err(|why| invalid("forward", why))?;
    let timeout = Duration::from_secs(within("forward-timeout", seconds.unwrap_or(10), MAX_SECONDS)?);
    Ok(ForwardTarget { url: base.to_owned(), timeout, policy })
}

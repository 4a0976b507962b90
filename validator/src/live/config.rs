//! Configuration of `listen`. Every key is a flag, an environment variable and a key of the TOML file, in order of precedence.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, ValueEnum};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Deserialize;

use super::forward::ForwardPolicy;
use super::page_key::PageKey;
use crate::journal::{JournalConfig, Retention};
use crate::send::target::base_url;

/// The options of one source; those that it leaves out are `None`.
#[derive(Args, Deserialize, JsonSchema, Debug, Clone, Default)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(title = "Configuration of vistoria listen")]
pub struct PartialConfig {
    /// Listen on this address [default: 127.0.0.1:8717]
    #[arg(long, value_name = "ADDRESS", env = "VISTORIA_LISTEN")]
    #[schemars(with = "Option<String>")]
    pub listen: Option<SocketAddr>,
    /// Accept and report invalid deliveries, or refuse them [default: observe]
    #[arg(long, value_enum, value_name = "MODE", env = "VISTORIA_MODE")]
    pub mode: Option<Mode>,
    /// Expect this prefix before the vendor in every path, such as /webhooks [default: none]
    #[arg(long, value_name = "PATH", env = "VISTORIA_PREFIX")]
    pub prefix: Option<String>,
    /// Store deliveries in this folder [default: journal]
    #[arg(long, value_name = "FOLDER", env = "VISTORIA_JOURNAL")]
    #[schemars(with = "Option<String>")]
    pub journal: Option<PathBuf>,
    /// Sync a delivery to the disk before it is answered [default: true]
    #[arg(long, value_name = "BOOL", env = "VISTORIA_DURABLE")]
    pub durable: Option<bool>,
    /// Start a new file of the journal when one has this size in bytes [default: 268435456]
    #[arg(long, value_name = "BYTES", env = "VISTORIA_JOURNAL_FILE_SIZE")]
    pub journal_file_size: Option<u64>,
    /// Read secrets from this TOML file (vendor = "secret"), in addition to the variables VISTORIA_SECRET_<VENDOR>
    #[arg(long, value_name = "FILE", env = "VISTORIA_SECRETS")]
    #[schemars(with = "Option<String>")]
    pub secrets: Option<PathBuf>,
    /// Accept deliveries of this vendor without a signature; may be given several times
    #[arg(long, value_name = "VENDOR", env = "VISTORIA_ALLOW_UNSIGNED", value_delimiter = ',')]
    pub allow_unsigned: Option<Vec<String>>,
    /// Forward accepted deliveries to this URL, followed by the path without the prefix
    #[arg(long, value_name = "URL", env = "VISTORIA_FORWARD")]
    pub forward: Option<String>,
    /// Wait this many seconds for the response of the --forward target [default: 10]
    #[arg(long, value_name = "SECONDS", env = "VISTORIA_FORWARD_TIMEOUT")]
    pub forward_timeout: Option<u64>,
    /// Try to forward a delivery this many times before it is set aside [default: 12]
    #[arg(long, value_name = "COUNT", env = "VISTORIA_FORWARD_ATTEMPTS")]
    pub forward_attempts: Option<u32>,
    /// Try to forward a delivery for this many seconds before it is set aside [default: 3600]
    #[arg(long, value_name = "SECONDS", env = "VISTORIA_FORWARD_FOR")]
    pub forward_for: Option<u64>,
    /// Remove files of the journal this many days after they were written, once they are forwarded [default: never]
    #[arg(long, value_name = "DAYS", env = "VISTORIA_KEEP")]
    pub keep: Option<u64>,
    /// Remove the oldest files of the journal, once they are forwarded, when all have more bytes than this; while that is not
    /// possible, answer 503 [default: no limit]
    #[arg(long, value_name = "BYTES", env = "VISTORIA_KEEP_BYTES")]
    pub keep_bytes: Option<u64>,
    /// Answer 503 while the disk of the journal has less free bytes than this [default: 0]
    #[arg(long, value_name = "BYTES", env = "VISTORIA_LEAST_FREE")]
    pub least_free: Option<u64>,
    /// Refuse bodies of more bytes than this, before or after decompression [default: as the vendor's contract says, else 1048576]
    #[arg(long, value_name = "BYTES", env = "VISTORIA_BODY_LIMIT")]
    pub body_limit: Option<usize>,
    /// Hold at most this many bytes of bodies in memory at once; answer 503 to further ones [default: 268435456]
    #[arg(long, value_name = "BYTES", env = "VISTORIA_BODY_MEMORY")]
    pub body_memory: Option<usize>,
    /// Wait this many seconds for the head of a request, and then for its body [default: 10]
    #[arg(long, value_name = "SECONDS", env = "VISTORIA_TIMEOUT")]
    pub timeout: Option<u64>,
    /// Serve at most this many connections at once; others wait [default: 1024]
    #[arg(long, value_name = "COUNT", env = "VISTORIA_CONNECTIONS")]
    pub connections: Option<u64>,
    /// Respond with this status to a delivery that violates its contract, in enforce mode [default: 422]
    #[arg(long, value_name = "STATUS", env = "VISTORIA_STATUS_INVALID", value_parser = clap::value_parser!(u16).range(200..600))]
    #[schemars(range(min = 200, max = 599))]
    pub status_invalid: Option<u16>,
    /// Respond with this status to a delivery without a valid signature, in enforce mode [default: 401]
    #[arg(long, value_name = "STATUS", env = "VISTORIA_STATUS_REFUSED", value_parser = clap::value_parser!(u16).range(400..600))]
    #[schemars(range(min = 400, max = 599))]
    pub status_refused: Option<u16>,
    /// Check deliveries against their contracts; if false, only verify, store and forward them [default: true]
    #[arg(long, value_name = "BOOL", env = "VISTORIA_VALIDATE")]
    pub validate: Option<bool>,
    /// Show the page at /_vistoria to these clients [default: loopback]
    #[arg(long, value_enum, value_name = "WHO", env = "VISTORIA_PAGE")]
    pub page: Option<PageAccess>,
    /// Read the page's key from this file, so that links to the page stay valid; it is created if it is not there [default: another key
    /// at each start]
    #[arg(long, value_name = "FILE", env = "VISTORIA_PAGE_KEY_FILE")]
    #[schemars(with = "Option<String>")]
    pub page_key_file: Option<PathBuf>,
}

/// Treatment of invalid deliveries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Answer 200 and report them
    Observe,
    /// Refuse them
    Enforce,
}

/// Clients that may see the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PageAccess {
    /// Clients on this machine
    Loopback,
    /// Any client that can connect
    Everyone,
    /// No client
    Nobody,
}

/// The resolved configuration.
#[derive(Debug, Clone)]
pub struct Config {
    /// Address to listen on.
    pub listen: SocketAddr,
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
    key: &'static str,
    why: String,
}

impl PartialConfig {
    /// Parses a configuration file.
    ///
    /// # Errors
    ///
    /// Returns an error when the text is not TOML, or has an unknown key or a value of the wrong type.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// Fills options that are left out from `other`.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            listen: self.listen.or(other.listen),
            mode: self.mode.or(other.mode),
            prefix: self.prefix.or(other.prefix),
            journal: self.journal.or(other.journal),
            durable: self.durable.or(other.durable),
            journal_file_size: self.journal_file_size.or(other.journal_file_size),
            secrets: self.secrets.or(other.secrets),
            allow_unsigned: self.allow_unsigned.or(other.allow_unsigned),
            forward: self.forward.or(other.forward),
            forward_timeout: self.forward_timeout.or(other.forward_timeout),
            forward_attempts: self.forward_attempts.or(other.forward_attempts),
            forward_for: self.forward_for.or(other.forward_for),
            keep: self.keep.or(other.keep),
            keep_bytes: self.keep_bytes.or(other.keep_bytes),
            least_free: self.least_free.or(other.least_free),
            body_limit: self.body_limit.or(other.body_limit),
            body_memory: self.body_memory.or(other.body_memory),
            timeout: self.timeout.or(other.timeout),
            connections: self.connections.or(other.connections),
            status_invalid: self.status_invalid.or(other.status_invalid),
            status_refused: self.status_refused.or(other.status_refused),
            validate: self.validate.or(other.validate),
            page: self.page.or(other.page),
            page_key_file: self.page_key_file.or(other.page_key_file),
        }
    }

    /// Fills options that are left out with their defaults, and checks all values. `vendors` are the known ones.
    ///
    /// # Errors
    ///
    /// Returns an error when a value is out of range or names an unknown vendor.
    pub fn resolve(self, vendors: &[&str]) -> Result<Config, ConfigError> {
        let allow_unsigned = self.allow_unsigned.unwrap_or_default();
        if let Some(unknown) = allow_unsigned.iter().find(|vendor| !vendors.contains(&vendor.as_str())) {
            let known = vistoria_schemas::nearest::suggestion(unknown, vendors.iter().copied());
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
        let days = |days| within("keep", days, MAX_DAYS).map(|days| Duration::from_secs(days * 86_400));
        let retention = Retention {
            keep: self.keep.map(days).transpose()?,
            keep_bytes: self.keep_bytes.map(|bytes| at_least_one("keep-bytes", bytes)).transpose()?,
            least_free: self.least_free.unwrap_or(0),
        };
        let body_memory = at_least_one("body-memory", self.body_memory.unwrap_or(256 << 20))?;
        if self.body_limit.is_some_and(|limit| limit > body_memory) {
            return Err(invalid("body-limit", "must be at most body-memory"));
        }
        let timeout = self.forward_timeout.unwrap_or(10);
        Ok(Config {
            listen: self.listen.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 8717))),
            mode: self.mode.unwrap_or(Mode::Observe),
            prefix: prefix(&self.prefix.unwrap_or_default())?,
            journal: JournalConfig {
                folder: self.journal.unwrap_or_else(|| PathBuf::from("journal")),
                durable: self.durable.unwrap_or(true),
                file_size: at_least_one("journal-file-size", self.journal_file_size.unwrap_or(256 << 20))?,
                retention,
            },
            allow_unsigned,
            forward: self.forward.map(|url| forward(&url, timeout, policy)).transpose()?,
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

/// Checks that a number is from 1 to `most`.
fn within(key: &'static str, number: u64, most: u64) -> Result<u64, ConfigError> {
    let number = at_least_one(key, number)?;
    if number > most { Err(invalid(key, format!("must be at most {most}"))) } else { Ok(number) }
}

/// Returns the JSON Schema of the configuration file.
pub fn schema() -> serde_json::Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<PartialConfig>().to_value()
}

/// Creates the error of a key.
fn invalid(key: &'static str, why: impl Into<String>) -> ConfigError {
    ConfigError { key, why: why.into() }
}

/// Checks that a number is at least 1.
fn at_least_one<N: PartialOrd + From<u8>>(key: &'static str, number: N) -> Result<N, ConfigError> {
    if number >= N::from(1) { Ok(number) } else { Err(invalid(key, "must be at least 1")) }
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
fn forward(url: &str, seconds: u64, policy: ForwardPolicy) -> Result<ForwardTarget, ConfigError> {
    let (base, _) = base_url(url).map_err(|why| invalid("forward", why))?;
    let timeout = Duration::from_secs(within("forward-timeout", seconds, MAX_SECONDS)?);
    Ok(ForwardTarget { url: base.to_owned(), timeout, policy })
}

//! The options of `listen`. Every one is a flag, an environment variable and a key of the TOML file, in order of precedence; those of
//! one vendor are keys of the file alone.
//!
//! Merged here rather than by figment: clap reads flags and variables, as for every other command, so that help and errors are the
//! same; only the file is added.

use core::net::{IpAddr, SocketAddr};
use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use ipnet::IpNet;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Deserialize;

/// The options of one source; those that it leaves out are `None`.
#[derive(Args, Deserialize, JsonSchema, Debug, Clone, Default)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(title = "Configuration of vistoria listen")]
pub struct PartialConfig {
    /// Listen on this address [default: 127.0.0.1:8717]
    #[arg(long, value_name = "ADDRESS", env = "VISTORIA_LISTEN")]
    #[schemars(with = "Option<String>")]
    pub listen: Option<SocketAddr>,
    /// Answer /metrics on this address and no longer on that of --listen, and /healthz on both, there without details [default: none]
    #[arg(long, value_name = "ADDRESS", env = "VISTORIA_METRICS_LISTEN")]
    #[schemars(with = "Option<String>")]
    pub metrics_listen: Option<SocketAddr>,
    /// Believe the headers Forwarded and X-Forwarded-For of the proxies in this network, about who sent a request; may be given
    /// several times [default: none]
    #[arg(long, value_name = "CIDR", env = "VISTORIA_TRUSTED_PROXY", value_delimiter = ',', value_parser = network)]
    #[serde(deserialize_with = "networks")]
    #[schemars(with = "Option<Vec<String>>")]
    pub trusted_proxy: Option<Vec<IpNet>>,
    /// Log as text, or as a line of JSON an event [default: text on a terminal, else json]
    #[arg(long, value_enum, value_name = "FORMAT", env = "VISTORIA_LOG_FORMAT")]
    pub log_format: Option<LogFormat>,
    /// Log what is at least this severe (error, warn, info, debug, off), also by what it is about: warn,delivery=info
    /// [default: info]
    #[arg(long, value_name = "FILTER", env = "VISTORIA_LOG")]
    pub log: Option<String>,
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
    /// Read secrets from this TOML file (vendor = "secret"), or from a folder with a file for each vendor, in addition to the
    /// variables VISTORIA_SECRET_<VENDOR>; they are read again when they change, and on SIGHUP
    #[arg(long, value_name = "PATH", env = "VISTORIA_SECRETS")]
    #[schemars(with = "Option<String>")]
    pub secrets: Option<PathBuf>,
    /// Refuse deliveries of events that the contract does not have, or accept those that are otherwise sound, in enforce mode
    /// [default: refuse]
    #[arg(long, value_enum, value_name = "WHAT", env = "VISTORIA_UNKNOWN_EVENTS")]
    pub unknown_events: Option<UnknownEvents>,
    /// Keep the last deliveries without a valid signature that enforce mode refused, this many, for `vistoria doctor`, in
    /// refused.journal [default: 0]
    #[arg(long, value_name = "COUNT", env = "VISTORIA_KEEP_REFUSED")]
    pub keep_refused: Option<usize>,
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
    /// Run the workflows of this flow, an Arazzo document, for deliveries that are verified and valid
    #[arg(long, value_name = "FLOW", env = "VISTORIA_FLOWS")]
    #[schemars(with = "Option<String>")]
    pub flows: Option<PathBuf>,
    /// Read servers, parameters and headers of the flow's calls from this TOML file, in addition to the variables
    /// VISTORIA_SERVER_<SOURCE>
    #[arg(long, value_name = "FILE", env = "VISTORIA_FLOW_CONFIG")]
    #[schemars(with = "Option<String>")]
    pub flow_config: Option<PathBuf>,
    /// Make a call of a flow this many times, while its failure may pass, before the run is set aside [default: 8]
    #[arg(long, value_name = "COUNT", env = "VISTORIA_FLOW_ATTEMPTS")]
    pub flow_attempts: Option<u32>,
    /// Make a call of a flow for this many seconds, while its failure may pass, before the run is set aside [default: 3600]
    #[arg(long, value_name = "SECONDS", env = "VISTORIA_FLOW_FOR")]
    pub flow_for: Option<u64>,
    /// Wait this many seconds for the response of a flow's call [default: 30]
    #[arg(long, value_name = "SECONDS", env = "VISTORIA_FLOW_TIMEOUT")]
    pub flow_timeout: Option<u64>,
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
    /// Options of single vendors, by their ids.
    #[arg(skip)]
    pub vendors: Option<BTreeMap<String, VendorOptions>>,
}

/// The options of one vendor, which come before those of all.
#[derive(Deserialize, JsonSchema, Debug, Clone, Default)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct VendorOptions {
    /// Accept and report invalid deliveries, or refuse them
    pub mode: Option<Mode>,
    /// Refuse bodies of more bytes than this, before or after decompression
    pub body_limit: Option<usize>,
    /// The header that the signature stands in, where a setting at the vendor or a proxy changes its name
    pub signature_header: Option<String>,
    /// Accept signatures whose signed time differs by at most this many seconds from the time here
    pub tolerance: Option<u32>,
    /// Forward accepted deliveries to this URL, followed by the path without the prefix
    pub forward: Option<String>,
    /// Refuse deliveries of events that the contract does not have, or accept those that are otherwise sound
    pub unknown_events: Option<UnknownEvents>,
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

/// Treatment of deliveries of events that a contract does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum UnknownEvents {
    /// As violations of the contract
    Refuse,
    /// Accept, forward and mark them, when the body is a JSON object
    Pass,
}

/// Format of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LogFormat {
    /// A line for people
    Text,
    /// An object with the members timestamp, level, target and message, and those of the event
    Json,
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
            metrics_listen: self.metrics_listen.or(other.metrics_listen),
            trusted_proxy: self.trusted_proxy.or(other.trusted_proxy),
            log_format: self.log_format.or(other.log_format),
            log: self.log.or(other.log),
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
            flows: self.flows.or(other.flows),
            flow_config: self.flow_config.or(other.flow_config),
            flow_attempts: self.flow_attempts.or(other.flow_attempts),
            flow_for: self.flow_for.or(other.flow_for),
            flow_timeout: self.flow_timeout.or(other.flow_timeout),
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
            unknown_events: self.unknown_events.or(other.unknown_events),
            keep_refused: self.keep_refused.or(other.keep_refused),
            vendors: self.vendors.or(other.vendors),
        }
    }
}

/// Returns the JSON Schema of the configuration file.
pub fn schema() -> serde_json::Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<PartialConfig>().to_value()
}

/// Parses a network: an address is one of itself alone.
fn network(text: &str) -> Result<IpNet, String> {
    let address = || text.parse::<IpAddr>().ok().map(IpNet::from);
    let network = text.parse().ok().or_else(address);
    network.ok_or_else(|| format!("{text:?} is no network, such as 10.0.0.0/8 or 127.0.0.1"))
}

/// Reads networks of a configuration file.
fn networks<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<IpNet>>, D::Error> {
    let texts: Vec<String> = Vec::deserialize(deserializer)?;
    texts.iter().map(|text| network(text)).collect::<Result<_, _>>().map(Some).map_err(serde::de::Error::custom)
}

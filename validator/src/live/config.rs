//! What `listen` is told: by flags, by variables, by one TOML file, in that order. Every key is all three.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, ValueEnum};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Deserialize;

use crate::journal::Keeping;
use crate::send::target::base;

/// Everything that may be said, and need not be.
#[derive(Args, Deserialize, JsonSchema, Debug, Clone, Default)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
#[schemars(title = "Configuration of vistoria listen")]
pub struct Given {
    /// Where to listen [default: 127.0.0.1:8717]
    #[arg(long, value_name = "ADDRESS", env = "VISTORIA_LISTEN")]
    #[schemars(with = "Option<String>")]
    pub listen: Option<SocketAddr>,
    /// Whether to answer 200 and report, or to refuse what is not as it should be [default: observe]
    #[arg(long, value_enum, value_name = "MODE", env = "VISTORIA_MODE")]
    pub mode: Option<Mode>,
    /// What stands before the vendor in every path, such as /webhooks
    #[arg(long, value_name = "PATH", env = "VISTORIA_PREFIX")]
    pub prefix: Option<String>,
    /// The folder in which deliveries are kept [default: journal]
    #[arg(long, value_name = "FOLDER", env = "VISTORIA_JOURNAL")]
    #[schemars(with = "Option<String>")]
    pub journal: Option<PathBuf>,
    /// Whether a delivery is on the disk before it is answered [default: true]
    #[arg(long, value_name = "BOOL", env = "VISTORIA_DURABLE")]
    pub durable: Option<bool>,
    /// A file of the journal that is larger than so many bytes is followed by another [default: 256 MiB]
    #[arg(long, value_name = "BYTES", env = "VISTORIA_JOURNAL_FILE_SIZE")]
    pub journal_file_size: Option<u64>,
    /// A file of `vendor = secret` lines; also VISTORIA_SECRET_<VENDOR>
    #[arg(long, value_name = "FILE", env = "VISTORIA_SECRETS")]
    #[schemars(with = "Option<String>")]
    pub secrets: Option<PathBuf>,
    /// A vendor whose deliveries are let in without a signature; may be given several times
    #[arg(long, value_name = "VENDOR", env = "VISTORIA_ALLOW_UNSIGNED", value_delimiter = ',')]
    pub allow_unsigned: Option<Vec<String>>,
    /// Send on what is let in, to this URL and the path behind the prefix
    #[arg(long, value_name = "URL", env = "VISTORIA_FORWARD")]
    pub forward: Option<String>,
    /// How many seconds the target of --forward has to answer [default: 10]
    #[arg(long, value_name = "SECONDS", env = "VISTORIA_FORWARD_TIMEOUT")]
    pub forward_timeout: Option<u64>,
    /// The most bytes that a body may have, before and after unpacking [default: 1 MiB]
    #[arg(long, value_name = "BYTES", env = "VISTORIA_BODY_LIMIT")]
    pub body_limit: Option<usize>,
    /// How many seconds the head of a request may take, and then its body [default: 10]
    #[arg(long, value_name = "SECONDS", env = "VISTORIA_TIMEOUT")]
    pub timeout: Option<u64>,
    /// How many connections are served at once; others wait [default: 1024]
    #[arg(long, value_name = "COUNT", env = "VISTORIA_CONNECTIONS")]
    pub connections: Option<u64>,
    /// What is answered to a delivery that breaks its contract, in enforce [default: 422]
    #[arg(long, value_name = "STATUS", env = "VISTORIA_STATUS_INVALID", value_parser = clap::value_parser!(u16).range(200..600))]
    #[schemars(range(min = 200, max = 599))]
    pub status_invalid: Option<u16>,
    /// What is answered to a delivery that does not prove where it comes from, in enforce [default: 401]
    #[arg(long, value_name = "STATUS", env = "VISTORIA_STATUS_REFUSED", value_parser = clap::value_parser!(u16).range(400..600))]
    #[schemars(range(min = 400, max = 599))]
    pub status_refused: Option<u16>,
    /// Whether deliveries are held to their contracts; else they are verified, kept and sent on [default: true]
    #[arg(long, value_name = "BOOL", env = "VISTORIA_VALIDATE")]
    pub validate: Option<bool>,
    /// Who may see the page at /_vistoria [default: loopback]
    #[arg(long, value_enum, value_name = "WHO", env = "VISTORIA_PAGE")]
    pub page: Option<Page>,
}

/// What becomes of deliveries that are not as they should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// They are answered 200 and reported
    Observe,
    /// They are refused
    Enforce,
}

/// Who may see the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Page {
    /// Who is on this machine
    Loopback,
    /// Everybody who reaches the port
    Everyone,
    /// Nobody
    Nobody,
}

/// What holds.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where to listen.
    pub listen: SocketAddr,
    /// What becomes of what is not as it should be.
    pub mode: Mode,
    /// Starts with a slash and ends with none; empty for none.
    pub prefix: String,
    /// The journal.
    pub keeping: Keeping,
    /// Vendors let in without a signature.
    pub allow_unsigned: Vec<String>,
    /// Where accepted deliveries are sent on to.
    pub forward: Option<Forward>,
    /// The most bytes of a body.
    pub body_limit: usize,
    /// What a head may take, and a body.
    pub timeout: Duration,
    /// How many connections are served at once.
    pub connections: usize,
    /// The status of an invalid delivery, in enforce.
    pub status_invalid: u16,
    /// The status of a refused one, in enforce.
    pub status_refused: u16,
    /// Whether deliveries are held to their contracts.
    pub validate: bool,
    /// Who may see the page.
    pub page: Page,
}

/// Where accepted deliveries are sent on to.
#[derive(Debug, Clone)]
pub struct Forward {
    /// Without a slash at its end.
    pub url: String,
    /// How long it has to answer.
    pub timeout: Duration,
}

/// A value that cannot be.
#[derive(Debug, thiserror::Error)]
#[error("{key}: {why}")]
pub struct Wrong {
    key: &'static str,
    why: String,
}

impl Given {
    /// What a file says.
    ///
    /// # Errors
    ///
    /// When it is no TOML, or has a key that there is none of.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// This, and where it says nothing the other.
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
            body_limit: self.body_limit.or(other.body_limit),
            timeout: self.timeout.or(other.timeout),
            connections: self.connections.or(other.connections),
            status_invalid: self.status_invalid.or(other.status_invalid),
            status_refused: self.status_refused.or(other.status_refused),
            validate: self.validate.or(other.validate),
            page: self.page.or(other.page),
        }
    }

    /// With what holds where nothing is said.
    pub fn resolve(self, vendors: &[&str]) -> Result<Config, Wrong> {
        let allow_unsigned = self.allow_unsigned.unwrap_or_default();
        if let Some(unknown) = allow_unsigned.iter().find(|vendor| !vendors.contains(&vendor.as_str())) {
            let known = vistoria_schemas::nearest::suggestion(unknown, vendors.iter().copied());
            return Err(wrong("allow-unsigned", format!("no vendor is called \"{unknown}\"; {known}")));
        }
        let status = |key, status: Option<u16>, usual, least| match status.unwrap_or(usual) {
            status if (least..600).contains(&status) => Ok(status),
            other => Err(wrong(key, format!("{other} is no status for it: {least} to 599"))),
        };
        Ok(Config {
            listen: self.listen.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 8717))),
            mode: self.mode.unwrap_or(Mode::Observe),
            prefix: prefix(&self.prefix.unwrap_or_default())?,
            keeping: Keeping {
                folder: self.journal.unwrap_or_else(|| PathBuf::from("journal")),
                durable: self.durable.unwrap_or(true),
                file_size: at_least_one("journal-file-size", self.journal_file_size.unwrap_or(256 << 20))?,
            },
            allow_unsigned,
            forward: self.forward.map(|url| forward(&url, self.forward_timeout.unwrap_or(10))).transpose()?,
            body_limit: at_least_one("body-limit", self.body_limit.unwrap_or(1 << 20))?,
            timeout: Duration::from_secs(within("timeout", self.timeout.unwrap_or(10), DAY)?),
            connections: usize::try_from(within("connections", self.connections.unwrap_or(1024), 1_000_000)?)
                .unwrap_or(usize::MAX),
            status_invalid: status("status-invalid", self.status_invalid, 422, 200)?,
            status_refused: status("status-refused", self.status_refused, 401, 400)?,
            validate: self.validate.unwrap_or(true),
            page: self.page.unwrap_or(Page::Loopback),
        })
    }
}

/// So many seconds at most.
const DAY: u64 = 86_400;

fn within(key: &'static str, number: u64, most: u64) -> Result<u64, Wrong> {
    let number = at_least_one(key, number)?;
    if number > most { Err(wrong(key, format!("must be at most {most}"))) } else { Ok(number) }
}

/// The JSON Schema of the file, as its values.
pub fn schema() -> serde_json::Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Given>().to_value()
}

fn wrong(key: &'static str, why: impl Into<String>) -> Wrong {
    Wrong { key, why: why.into() }
}

fn at_least_one<N: PartialOrd + From<u8>>(key: &'static str, number: N) -> Result<N, Wrong> {
    if number >= N::from(1) { Ok(number) } else { Err(wrong(key, "must be at least 1")) }
}

fn prefix(given: &str) -> Result<String, Wrong> {
    let trimmed = given.trim_matches('/');
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./".contains(&byte);
    match trimmed {
        "" => Ok(String::new()),
        _ if trimmed.bytes().all(plain) && !trimmed.split('/').any(|part| part.is_empty() || part.starts_with('.')) => {
            Ok(format!("/{trimmed}"))
        }
        _ => Err(wrong("prefix", "must be a path of letters, digits, \"-\", \"_\" and \".\"")),
    }
}

fn forward(url: &str, seconds: u64) -> Result<Forward, Wrong> {
    let (base, _) = base(url).map_err(|why| wrong("forward", why))?;
    let timeout = Duration::from_secs(within("forward-timeout", seconds, DAY)?);
    Ok(Forward { url: base.to_owned(), timeout })
}

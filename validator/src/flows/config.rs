//! The configuration of a flow for one account: servers, credentials and ids. It comes from a file and from the environment, never
//! from the flow.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use anyhow::{Context as _, anyhow, bail, ensure};
use hyper::header::{HeaderName, HeaderValue};
use serde::Deserialize;
use serde_json::{Map, Value};
use vistoria_schemas::flow::text_of;
use vistoria_schemas::nearest::suggestion;
use vistoria_schemas::text::Position;

use crate::send::target::base_url;

/// Start of the names of the variables that have servers.
const VARIABLE: &str = "VISTORIA_SERVER_";

/// The configuration of a flow.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FlowConfig {
    /// By the name of the source.
    pub sources: BTreeMap<String, SourceConfig>,
    /// Inputs of workflows that no trigger sets.
    pub inputs: Map<String, Value>,
}

/// The configuration of a source.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SourceConfig {
    /// The URL below which the paths of the source's document are.
    pub server: Option<String>,
    /// Values of parameters, for each operation that has one of the name.
    pub parameters: BTreeMap<String, Setting>,
    /// Headers of every request.
    pub headers: BTreeMap<String, Setting>,
}

/// A value of the configuration.
#[derive(Clone, Deserialize)]
#[serde(try_from = "Value")]
pub enum Setting {
    /// The value of a variable of the environment.
    Environment {
        /// The name of the variable.
        env: String,
        /// What stands before the value, such as `Bearer `.
        prefix: String,
    },
    /// The value itself.
    Value(Value),
}

impl TryFrom<Value> for Setting {
    type Error = &'static str;

    /// Reads a value, or an object that names a variable.
    fn try_from(value: Value) -> Result<Self, Self::Error> {
        let Value::Object(mut entries) = value else { return Ok(Self::Value(value)) };
        let prefix = entries.remove("prefix").unwrap_or_else(|| "".into());
        match (entries.remove("env"), prefix, entries.is_empty()) {
            (Some(Value::String(env)), Value::String(prefix), true) => Ok(Self::Environment { env, prefix }),
            _ => Err(SETTING),
        }
    }
}

/// What is wrong with an object that names no variable.
const SETTING: &str = "a table here has env, the name of a variable, and may have prefix";

impl fmt::Debug for Setting {
    /// Writes no value: it may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment { env, .. } => write!(f, "${env}"),
            Self::Value(_) => f.write_str("…"),
        }
    }
}

impl Setting {
    /// Returns the value.
    ///
    /// # Errors
    ///
    /// When the variable is not set, in words.
    fn resolved(&self, is_dry: bool) -> Result<Value, String> {
        match self {
            Self::Environment { env, prefix } => match std::env::var(env) {
                Ok(value) => Ok(format!("{prefix}{value}").into()),
                Err(_) if is_dry => Ok(format!("{prefix}${env}").into()),
                Err(_) => Err(format!("the variable {env} is not set")),
            },
            Self::Value(value) => Ok(value.clone()),
        }
    }
}

impl FlowConfig {
    /// Reads the file, and puts the values of variables in their place: servers from `VISTORIA_SERVER_<SOURCE>` too. Returns also what
    /// could not be found, in words. A dry run needs no values: the names of variables stand for them.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or understood.
    pub fn read(path: Option<&Path>, sources: &[&str], is_dry: bool) -> anyhow::Result<(Self, Vec<String>)> {
        let mut config = match path {
            Some(path) => {
                let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
                toml::from_str(&text)
                    .map_err(|error| anyhow!("cannot use {}: {}", path.display(), fault(&error, &text)))?
            }
            None => Self::default(),
        };
        let mut missing = Vec::new();
        if let Some(name) = config.sources.keys().find(|name| !sources.contains(&name.as_str())) {
            let suggestion = suggestion(name, sources.iter().copied());
            bail!("the flow has no source \"{name}\"; {suggestion}");
        }
        for name in sources {
            let source = config.sources.entry((*name).to_owned()).or_default();
            if let Ok(server) = std::env::var(server_variable(name)) {
                source.server = Some(server);
            }
            if let Some(server) = &mut source.server {
                let (base, _) = base_url(server).map_err(|why| anyhow!("the server of {name} {why}"))?;
                *server = base.to_owned();
            }
            for (kind, settings) in [("parameter", &mut source.parameters), ("header", &mut source.headers)] {
                settings.retain(|setting_name, setting| match setting.resolved(is_dry) {
                    Ok(value) => {
                        *setting = Setting::Value(value);
                        true
                    }
                    Err(why) => {
                        missing.push(format!("the {kind} {setting_name} of {name} has no value: {why}"));
                        false
                    }
                });
            }
        }
        config.check_headers()?;
        Ok((config, missing))
    }

    /// Checks that the headers are valid in HTTP.
    fn check_headers(&self) -> anyhow::Result<()> {
        for (source, (name, value)) in
            self.sources.iter().flat_map(|(source, config)| config.headers().map(move |header| (source, header)))
        {
            let is_valid = HeaderName::try_from(name).is_ok() && HeaderValue::try_from(text_of(value)).is_ok();
            ensure!(is_valid, "the header {name} of {source} has a character that HTTP does not allow");
        }
        Ok(())
    }

    /// Returns the sources, of these, that have no server.
    pub fn without_server<'n>(&self, names: &[&'n str]) -> Vec<&'n str> {
        let lacks = |name: &&&str| self.sources.get(**name).is_none_or(|source| source.server.is_none());
        names.iter().filter(lacks).copied().collect()
    }
}

/// Returns what is wrong with a configuration, without a value of it, which may be a secret.
fn fault(error: &toml::de::Error, text: &str) -> String {
    let line = error.span().map_or(1, |span| Position::of(text.as_bytes(), span.start).line);
    let is_about_keys =
        ["unknown field", "missing field", SETTING].iter().any(|start| error.message().starts_with(start));
    let message =
        if is_about_keys { error.message() } else { "this is no TOML, or a value of another type is expected" };
    format!("line {line}: {message}")
}

/// Returns the name of the variable that has the server of a source.
pub fn server_variable(source: &str) -> String {
    format!("{VARIABLE}{}", source.to_uppercase().replace('-', "_"))
}

impl SourceConfig {
    /// Returns the value of a parameter.
    pub(super) fn parameter(&self, name: &str) -> Option<&Value> {
        value(self.parameters.get(name)?)
    }

    /// Returns the headers of every request.
    pub(super) fn headers(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.headers.iter().filter_map(|(name, setting)| Some((name.as_str(), value(setting)?)))
    }
}

fn value(setting: &Setting) -> Option<&Value> {
    match setting {
        Setting::Value(value) => Some(value),
        Setting::Environment { .. } => None,
    }
}

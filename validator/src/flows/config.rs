//! Where the calls of a flow go and what they carry of their account: servers, credentials, ids. It comes from a file and from the
//! environment, never from the flow.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value};

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
#[serde(untagged)]
pub enum Setting {
    /// The value of a variable of the environment.
    Environment {
        /// The name of the variable.
        env: String,
        /// What stands before the value, such as `Bearer `.
        #[serde(default)]
        prefix: String,
    },
    /// The value itself.
    Value(Value),
}

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
        use anyhow::Context as _;
        let mut config = match path {
            Some(path) => {
                let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
                // Not the whole error, which repeats the line: it may have a secret.
                toml::from_str(&text).map_err(|error| {
                    let line = error.span().map_or(1, |span| text[..span.start].matches('\n').count() + 1);
                    anyhow::anyhow!("cannot use {}: line {line}: {}", path.display(), error.message())
                })?
            }
            None => Self::default(),
        };
        let mut missing = Vec::new();
        if let Some(name) = config.sources.keys().find(|name| !sources.contains(&name.as_str())) {
            let suggestion = vistoria_schemas::nearest::suggestion(name, sources.iter().copied());
            anyhow::bail!("the flow has no source \"{name}\"; {suggestion}");
        }
        for name in sources {
            let source = config.sources.entry((*name).to_owned()).or_default();
            if let Ok(server) = std::env::var(server_variable(name)) {
                source.server = Some(server);
            }
            if let Some(server) = &mut source.server {
                let (base, _) = base_url(server).map_err(|why| anyhow::anyhow!("the server of {name} {why}"))?;
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
        Ok((config, missing))
    }

    /// Returns the sources, of these, that have no server.
    pub fn without_server<'n>(&self, names: &[&'n str]) -> Vec<&'n str> {
        let lacks = |name: &&&str| self.sources.get(**name).is_none_or(|source| source.server.is_none());
        names.iter().filter(lacks).copied().collect()
    }
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

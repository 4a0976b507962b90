//! The commands that read a document, and what they share.

pub(crate) mod emit;
pub(crate) mod export;
pub(crate) mod lint;

use std::io::Write as _;
use std::path::Path;

use anyhow::Context as _;
use clap::{Args, ValueEnum};
use vistoria_generator::files;
use vistoria_schemas::load::read_overlay;
use vistoria_schemas::overlay::Overlay;
use vistoria_schemas::remote::{DocumentOverride, Fetch, RemoteDocuments};

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// A constraint that is lost: that types do not check on decode, or an exported document does not say
    Loss,
    /// A warning, or such a constraint
    Warning,
}

/// Arguments of documents that another one refers to, and of changes to it.
#[derive(Args)]
pub(crate) struct ElsewhereArguments {
    /// Use this local file instead of fetching URL; a folder maps every URL under the prefix; may be repeated
    #[arg(long = "document", value_name = "URL=PATH", value_parser = DocumentOverride::parse)]
    overrides: Vec<DocumentOverride>,
    /// Change the document by this OpenAPI Overlay (1.0 or 1.1) after it is read; may be repeated
    #[arg(long, value_name = "FILE", value_parser = read_overlay)]
    overlay: Vec<Overlay>,
    /// Fetch the remote documents that references lead to; needs a build with the feature `net`
    #[arg(long)]
    allow_net: bool,
}

impl ElsewhereArguments {
    /// Returns the source of remote documents, with the overlays.
    fn documents(&self) -> anyhow::Result<RemoteDocuments> {
        let (overrides, overlays) = (self.overrides.clone(), self.overlay.clone());
        Ok(RemoteDocuments { overrides, overlays, fetch: self.allow_net.then(fetch).transpose()? })
    }
}

/// Returns the fetcher of remote documents.
#[cfg(feature = "net")]
fn fetch() -> anyhow::Result<Fetch> {
    use std::time::Duration;

    const MAX_BYTES: u64 = 64 << 20;
    const TIMEOUT: Duration = Duration::from_secs(30);
    Ok(|url| {
        let request = ureq::get(url).config().timeout_global(Some(TIMEOUT)).build();
        let mut response = request.call().map_err(|error| error.to_string())?;
        response.body_mut().with_config().limit(MAX_BYTES).read_to_string().map_err(|error| error.to_string())
    })
}

/// Fails: this build has no fetcher.
#[cfg(not(feature = "net"))]
fn fetch() -> anyhow::Result<Fetch> {
    anyhow::bail!("this build cannot fetch: build it with `--features net`")
}

/// Writes a file; with `check` prints a diff instead when it is stale. Returns whether it is as it should be.
fn written(path: &Path, text: &str, check: bool) -> anyhow::Result<bool> {
    if !check {
        std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))?;
        return Ok(true);
    }
    let found = match std::fs::read_to_string(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        found => found.with_context(|| format!("cannot read {}", path.display()))?,
    };
    if found != text {
        print_output(&files::diff(&path.display().to_string(), &found, text))?;
        print_error(&format!("error: {} is stale; run the command without --check", path.display()));
    }
    Ok(found == text)
}

/// Prints a message to standard error; a failure to do so is ignored.
pub(crate) fn print_error(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Prints the product to standard output; a closed pipe is not an error.
pub(crate) fn print_output(text: &str) -> anyhow::Result<()> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error).context("cannot write to stdout"),
        _ => Ok(()),
    }
}

//! The secrets file: TOML that maps each vendor to its secret, or to a list with the current secret first.
//!
//! ```toml
//! calcom = "secret"
//! chatwoot = ["current secret", "previous secret"]
//! ```
//!
//! The errors are our own, because those of `toml` show the line at fault, and with it the secret.

use toml::Spanned;
use toml::de::{DeTable, DeValue};
use vistoria_schemas::nearest::{nearest, suggestion};
use zeroize::Zeroizing;

use super::secret::{Secret, Secrets};

/// Fault of a secrets file. It names lines and vendors, never a secret.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {fault}")]
pub struct SecretsFileError {
    line: usize,
    fault: SecretsFault,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum SecretsFault {
    #[error(
        "not a secret of a vendor; write {0} = \"secret\", or {0} = [\"current secret\", \"previous secret\"]; list each \
         vendor once and quote every secret"
    )]
    Syntax(String),
    #[error("no vendor is called \"{name}\"; {suggestion}")]
    MisspeltVendor { name: String, suggestion: String },
    #[error("no vendor has this name; {0}")]
    UnknownVendor(String),
    #[error("the secret of {0} is empty")]
    Empty(String),
}

impl Secrets {
    /// Adds the secrets of a vendor from a file of its own, which has this text: one secret a line, the current one first.
    pub fn add_lines(&mut self, vendor: &str, text: &str, vendors: &[&str]) -> Result<(), SecretsFileError> {
        let at = |fault| SecretsFileError { line: 1, fault };
        if !vendors.contains(&vendor) {
            let suggestion = suggestion(vendor, vendors.iter().copied());
            return Err(at(SecretsFault::MisspeltVendor { name: vendor.to_owned(), suggestion }));
        }
        let mut lines = text.lines().filter(|line| !line.is_empty()).peekable();
        if lines.peek().is_none() {
            return Err(at(SecretsFault::Empty(vendor.to_owned())));
        }
        lines.for_each(|line| self.add(vendor, Secret::new(line)));
        Ok(())
    }

    /// Adds the secrets of a file with this text. `vendors` are the names that may stand in it.
    pub fn add_toml(&mut self, text: &str, vendors: &[&str]) -> Result<(), SecretsFileError> {
        let at = |offset: usize, fault| SecretsFileError { line: line_of(text, offset), fault };
        let table = DeTable::parse(text).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            at(offset, SecretsFault::Syntax(vendor_of_line(text, offset, vendors)))
        })?;
        for (name, value) in table.get_ref() {
            let (offset, name) = (name.span().start, name.get_ref().as_ref());
            if !vendors.contains(&name) {
                return Err(at(offset, unknown(name, vendors)));
            }
            let offset = value.span().start;
            let secrets = texts(value).ok_or_else(|| at(offset, SecretsFault::Syntax(name.to_owned())))?;
            if secrets.is_empty() || secrets.iter().any(|secret| secret.is_empty()) {
                return Err(at(offset, SecretsFault::Empty(name.to_owned())));
            }
            secrets.iter().for_each(|secret| self.add(name, Secret::new(secret)));
        }
        Ok(())
    }
}

/// Returns the secrets of a value; `None` for one that is neither a string nor a list of strings.
fn texts(value: &Spanned<DeValue<'_>>) -> Option<Vec<Zeroizing<String>>> {
    let text = |value: &Spanned<DeValue<'_>>| match value.get_ref() {
        DeValue::String(text) => Some(Zeroizing::new(text.to_string())),
        _ => None,
    };
    match value.get_ref() {
        DeValue::Array(items) => items.iter().map(text).collect(),
        _ => text(value).map(|secret| vec![secret]),
    }
}

/// Returns the fault of a name that is no vendor's. Shows the name only when it resembles a vendor's: on a line that is
/// written the wrong way round, the name is the secret.
fn unknown(name: &str, vendors: &[&str]) -> SecretsFault {
    let suggestion = suggestion(name, vendors.iter().copied());
    if nearest(name, vendors.iter().copied()).is_empty() {
        SecretsFault::UnknownVendor(suggestion)
    } else {
        SecretsFault::MisspeltVendor { name: name.to_owned(), suggestion }
    }
}

/// Returns the vendor that the line at `offset` starts with; else the word `vendor`.
fn vendor_of_line(text: &str, offset: usize, vendors: &[&str]) -> String {
    let line = text.lines().nth(line_of(text, offset) - 1).unwrap_or_default();
    let name = line.split('=').next().unwrap_or_default().trim();
    vendors.iter().find(|vendor| **vendor == name).map_or("vendor", |vendor| vendor).to_owned()
}

/// Returns the number of the line at `offset`, from 1.
fn line_of(text: &str, offset: usize) -> usize {
    text.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::super::secret::Secrets;

    const VENDORS: [&str; 2] = ["acme", "globex"];
    const SECRET: &str = "CANARY";

    fn read(text: &str) -> Result<Secrets, String> {
        let mut secrets = Secrets::default();
        secrets.add_toml(text, &VENDORS).map_err(|error| error.to_string())?;
        Ok(secrets)
    }

    #[track_caller]
    fn check(text: &str, vendor: &str, expected: &[&str]) {
        let secrets = read(text).expect("a good file");
        let found: Vec<&[u8]> = secrets.of(vendor).iter().map(super::Secret::bytes).collect();
        assert_eq!(found, expected.iter().map(|secret| secret.as_bytes()).collect::<Vec<_>>(), "{text}");
    }

    #[track_caller]
    fn check_error(text: &str, expected: &str) {
        let error = read(text).expect_err("a bad file");
        assert!(error.starts_with(expected), "{text}: {error}");
        assert!(!error.contains(SECRET), "{text}: {error}");
    }

    #[test]
    fn good_files() {
        check("", "acme", &[]);
        check("# of tests\n\nacme = \"one\"\n", "acme", &["one"]);
        check("acme = 'C:\\x'\nglobex = [\"new\", \"old\"]", "acme", &["C:\\x"]);
        check("acme = 'one'\nglobex = [\"new\", \"old\"]", "globex", &["new", "old"]);
        check("acme = \" a = b # c\\n\"", "acme", &[" a = b # c\n"]);
    }

    #[test]
    fn values_without_quotes_say_how_to_write_them() {
        let help = "not a secret of a vendor; write acme = \"secret\"";
        check_error("# old\nacme = CANARY\n", &format!("line 2: {help}"));
        check_error("globex = \"x\"\nacme = CANARY and more", &format!("line 2: {help}"));
        check_error("acme = 1234", &format!("line 1: {help}"));
        check_error("acme = true", &format!("line 1: {help}"));
        check_error("acme = [\"x\", 1]", &format!("line 1: {help}"));
        check_error("acme.x = \"CANARY\"", &format!("line 1: {help}"));
        check_error("acme = CANARY=", &format!("line 1: {help}"));
        check_error("CANARY", "line 1: not a secret of a vendor; write vendor = \"secret\"");
        check_error("acme = \"CANARY", &format!("line 1: {help}"));
    }

    #[test]
    fn a_vendor_twice() {
        check_error("acme = \"CANARY\"\nacme = \"x\"", "line 2: not a secret of a vendor; write acme = \"secret\"");
    }

    #[test]
    fn unknown_vendors() {
        check_error(
            "acme = \"x\"\nglobx = \"CANARY\"",
            "line 2: no vendor is called \"globx\"; did you mean \"globex\"?",
        );
        check_error("initech = \"CANARY\"", "line 1: no vendor has this name; known are acme, globex");
        check_error("CANARY = \"acme\"", "line 1: no vendor has this name; known are acme, globex");
        check_error("[CANARY]\nacme = \"x\"", "line 1: no vendor has this name");
    }

    #[test]
    fn empty_secrets() {
        check_error("acme = \"\"", "line 1: the secret of acme is empty");
        check_error("acme = []", "line 1: the secret of acme is empty");
        check_error("acme = [\"CANARY\", \"\"]", "line 1: the secret of acme is empty");
    }
}

//! The origin of a shape in the document: its provenance, its documentation, and what of it was lost.

use std::collections::BTreeMap;
use std::fmt;

use vistoria_schemas::applicable::Step;
use vistoria_schemas::contract::Rule;

/// A definition, and the path from it to the shape.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Provenance {
    /// The definition's name.
    pub definition: String,
    /// The steps from a value of the definition to a value of the shape.
    pub path: Vec<Step>,
    /// The alternatives taken on the path.
    pub labels: Vec<String>,
    /// The innermost alternative that is written out in place, and the number of steps before it.
    pub alternative: Option<(String, usize)>,
}

/// The content of doc comments.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Docs {
    /// The title, where it says more than the name.
    pub title: Option<String>,
    /// The description, as written.
    pub description: Option<String>,
    /// The rules and advice, each with the title of the document that it cites.
    pub rules: Vec<CitedRule>,
    /// The presence of the field in each of the types that narrow this one.
    pub lifecycle: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The default, as JSON.
    pub default: Option<String>,
    /// An example, as JSON.
    pub example: Option<String>,
    /// The descriptions of values of an enum.
    pub values: BTreeMap<String, String>,
}

/// A rule and the title of the document that it cites.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CitedRule {
    /// The rule.
    pub rule: Rule,
    /// Title and version of the document.
    pub document: String,
}

/// Something in the document that the types do not check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// The place.
    pub provenance: Provenance,
    /// What is not checked.
    pub what: String,
    /// Whether run-time validation cannot check it either.
    pub is_permanent: bool,
}

/// Writes the definition and the path, such as `Order/lines/*/price`.
impl fmt::Display for Provenance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.definition)?;
        self.path.iter().try_for_each(|step| match step {
            Step::Property(name) => write!(f, "/{name}"),
            Step::Item | Step::Value => f.write_str("/*"),
            Step::Position(index) => write!(f, "/{index}"),
        })?;
        self.labels.iter().try_for_each(|label| write!(f, " ({label})"))
    }
}

impl Provenance {
    /// Returns the provenance of a definition as a whole.
    pub fn of(definition: &str) -> Self {
        Self { definition: definition.to_owned(), path: Vec::new(), labels: Vec::new(), alternative: None }
    }

    /// Returns the provenance one step further in.
    #[must_use]
    pub fn then(&self, step: Step) -> Self {
        Self { path: [&self.path[..], &[step]].concat(), ..self.clone() }
    }

    /// Returns the provenance of one of several alternatives here.
    #[must_use]
    pub fn labelled(&self, label: &str) -> Self {
        Self { labels: [&self.labels[..], &[label.to_owned()]].concat(), ..self.clone() }
    }

    /// Returns the provenance of what is written out here as the alternative `name`.
    #[must_use]
    pub fn written_out(&self, name: &str) -> Self {
        Self { alternative: Some((name.to_owned(), self.path.len())), ..self.clone() }
    }

    /// Checks whether this is the definition `name` as a whole.
    pub fn is_all_of(&self, name: &str) -> bool {
        self.is_definition() && self.definition == name
    }

    /// Checks whether this is a definition as a whole.
    pub fn is_definition(&self) -> bool {
        self.path.is_empty() && self.labels.is_empty()
    }
}

//! By GraphQL document: the root field of its operation. Its arguments and the fields that it selects are what a mock answers by.

use std::collections::BTreeMap;

use graphql_parser::query::{
    Definition, Document, Field, FragmentDefinition, OperationDefinition, Selection, SelectionSet, Value as Written,
    VariableDefinition, parse_query,
};
use serde_json::{Map, Value};

use crate::body::Body;

/// Greatest depth to which a document is followed.
const MAX_DEPTH: usize = 64;
/// Greatest number of fields and fragments of a document that are followed.
const MAX_SELECTED: usize = 10_000;

/// The root field of a GraphQL document.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Root {
    /// Its name.
    pub(crate) name: String,
    /// The key that it has in the result: its alias or its name.
    pub(crate) key: String,
    /// Its arguments, with the values of the request's variables.
    pub(crate) arguments: Value,
    /// The fields that it selects.
    pub(crate) fields: Selected,
}

/// The fields that are selected of an object, by the keys that they have in the result. Of a value without fields it is empty.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Selected(pub(crate) BTreeMap<String, (String, Selected)>);

/// Returns the first root field of the operation that `operationName` names, else of the first operation; `None` when the body has
/// no valid document.
pub(super) fn root_field(body: &Body) -> Option<String> {
    let document = document(&body.value)?;
    let (selected, _) = operation(&document, &body.value)?;
    Some(first_field(selected)?.name.to_owned())
}

/// Returns the first root field of the operation that `operationName` names, else of the first operation, with what a response to it
/// depends on; `None` when the body has no valid document.
pub(crate) fn root(body: &Value) -> Option<Root> {
    let document = document(body)?;
    let (selected, definitions) = operation(&document, body)?;
    let field = first_field(selected)?;
    let variables = Variables { given: body.get("variables"), definitions };
    let arguments =
        field.arguments.iter().filter_map(|(name, value)| Some(((*name).to_owned(), variables.value(value)?)));
    let fragments = document.definitions.iter().filter_map(|definition| match definition {
        Definition::Fragment(fragment) => Some((fragment.name, fragment)),
        Definition::Operation(_) => None,
    });
    let fragments = fragments.collect();
    let mut fields = Selected::default();
    let mut left = MAX_SELECTED;
    add(&field.selection_set, &fragments, MAX_DEPTH, &mut left, &mut fields);
    Some(Root {
        name: field.name.to_owned(),
        key: field.alias.unwrap_or(field.name).to_owned(),
        arguments: Value::Object(arguments.collect()),
        fields,
    })
}

fn document(body: &Value) -> Option<Document<'_, &str>> {
    parse_query::<&str>(body.get("query")?.as_str()?).ok()
}

/// Returns what the operation selects that is meant, and its variables.
fn operation<'d, 'a>(
    document: &'d Document<'a, &'a str>,
    body: &Value,
) -> Option<(&'d SelectionSet<'a, &'a str>, &'d [VariableDefinition<'a, &'a str>])> {
    let operation_name = body.get("operationName").and_then(|name| name.as_str());
    let mut operations = document.definitions.iter().filter_map(|definition| match definition {
        Definition::Operation(operation) => Some(operation),
        Definition::Fragment(_) => None,
    });
    let first = operations.clone().next();
    let named = operations.find(|operation| operation_name.is_some() && name(operation) == operation_name);
    Some(match named.or(first)? {
        OperationDefinition::SelectionSet(set) => (set, &[]),
        OperationDefinition::Query(query) => (&query.selection_set, &query.variable_definitions),
        OperationDefinition::Mutation(mutation) => (&mutation.selection_set, &mutation.variable_definitions),
        OperationDefinition::Subscription(subscription) => {
            (&subscription.selection_set, &subscription.variable_definitions)
        }
    })
}

fn first_field<'d, 'a>(selected: &'d SelectionSet<'a, &'a str>) -> Option<&'d Field<'a, &'a str>> {
    selected.items.iter().find_map(|item| match item {
        Selection::Field(field) => Some(field),
        _ => None,
    })
}

fn name<'a>(operation: &OperationDefinition<'a, &'a str>) -> Option<&'a str> {
    match operation {
        OperationDefinition::SelectionSet(_) => None,
        OperationDefinition::Query(query) => query.name,
        OperationDefinition::Mutation(mutation) => mutation.name,
        OperationDefinition::Subscription(subscription) => subscription.name,
    }
}

/// The variables of a request.
struct Variables<'d, 'a> {
    given: Option<&'d Value>,
    definitions: &'d [VariableDefinition<'a, &'a str>],
}

impl<'a> Variables<'_, 'a> {
    /// Returns a value of the document as JSON; `None` for a variable that has none.
    fn value(&self, written: &Written<'a, &'a str>) -> Option<Value> {
        Some(match written {
            Written::Variable(name) => {
                let default = || self.definitions.iter().find(|known| known.name == *name)?.default_value.as_ref();
                return self.given.and_then(|given| given.get(*name)).cloned().or_else(|| self.value(default()?));
            }
            Written::Int(number) => number.as_i64().into(),
            Written::Float(number) => (*number).into(),
            Written::String(text) => text.clone().into(),
            Written::Boolean(is_true) => (*is_true).into(),
            Written::Null => Value::Null,
            Written::Enum(word) => (*word).into(),
            Written::List(items) => items.iter().filter_map(|item| self.value(item)).collect(),
            Written::Object(entries) => {
                let entries = entries.iter().filter_map(|(key, value)| Some(((*key).to_owned(), self.value(value)?)));
                Value::Object(entries.collect::<Map<_, _>>())
            }
        })
    }
}

/// Adds the fields of a selection, those of its fragments among them. A fragment may spread itself, or others twice, so that the depth
/// and the number of fields and fragments are limited.
fn add<'a>(
    set: &SelectionSet<'a, &'a str>,
    fragments: &BTreeMap<&str, &FragmentDefinition<'a, &'a str>>,
    depth: usize,
    left: &mut usize,
    into: &mut Selected,
) {
    let Some(depth) = depth.checked_sub(1) else { return };
    for item in &set.items {
        let Some(fewer) = left.checked_sub(1) else { return };
        *left = fewer;
        match item {
            Selection::Field(field) => {
                let key = field.alias.unwrap_or(field.name).to_owned();
                let (_, inner) = into.0.entry(key).or_insert_with(|| (field.name.to_owned(), Selected::default()));
                add(&field.selection_set, fragments, depth, left, inner);
            }
            Selection::InlineFragment(fragment) => add(&fragment.selection_set, fragments, depth, left, into),
            Selection::FragmentSpread(spread) => {
                if let Some(fragment) = fragments.get(spread.fragment_name) {
                    add(&fragment.selection_set, fragments, depth, left, into);
                }
            }
        }
    }
}

impl Selected {
    /// Returns the selected part of a value, each field under its key in the result. What the value does not have is left
    /// out.
    pub(crate) fn of(&self, value: &Value) -> Value {
        match value {
            Value::Object(entries) if !self.0.is_empty() => {
                let selected = self.0.iter().filter_map(|(key, (name, inner))| {
                    let value = entries.get(name)?;
                    Some((key.clone(), inner.of(value)))
                });
                Value::Object(selected.collect())
            }
            Value::Array(items) => items.iter().map(|item| self.of(item)).collect(),
            other => other.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use vistoria_schemas::json;
    use vistoria_schemas::text::FileId;

    use super::{root, root_field};
    use crate::body::Body;

    #[test]
    fn fragments_that_spread_others_twice() {
        let document = "{ people { ...F } } fragment F on Person { id ...F ...F }";
        let root = root(&json!({"query": document})).expect("a field");
        assert_eq!(root.fields.of(&json!({"id": 1, "name": "n"})), json!({"id": 1}));
    }

    #[test]
    fn root_fields() {
        for (query, name, expected) in [
            ("{ people { id } }", None, Some("people")),
            ("query L($n: Int = 1, $f: F = {a: 1}) { people(first: $n, filter: $f) { id } }", None, Some("people")),
            ("mutation { made: createPerson(data: {}) { id } }", None, Some("createPerson")),
            ("fragment P on Person { id }\nmutation M { createPerson { ...P } }", None, Some("createPerson")),
            ("query A { a }\nquery B { b }", Some("B"), Some("b")),
            ("query A { a }", Some("none"), Some("a")),
            ("", None, None),
            ("not graphql {", None, None),
            (&"{a".repeat(100_000), None, None),
        ] {
            let text = json!({"query": query, "operationName": name}).to_string();
            let body = Body::new(json::read(text.as_bytes(), FileId(0)).root.expect("JSON"));
            assert_eq!(root_field(&body).as_deref(), expected, "{}", &query[..query.len().min(40)]);
        }
    }

    #[test]
    fn arguments_and_selections() {
        let query = "query P($mail: String, $n: Int = 2) { found: people(filter: {emails: {eq: $mail}}, first: $n, by: NAME) { \
                     edges { node { ...F first: name } } } } fragment F on Person { id }";
        let root = root(&json!({"query": query, "variables": {"mail": "a@b.c"}})).expect("a document");
        assert_eq!((root.name.as_str(), root.key.as_str()), ("people", "found"));
        assert_eq!(root.arguments, json!({"filter": {"emails": {"eq": "a@b.c"}}, "first": 2, "by": "NAME"}));
        let page =
            json!({"edges": [{"node": {"id": 1, "name": "Ana", "city": "Natal"}, "cursor": "x"}], "totalCount": 1});
        assert_eq!(root.fields.of(&page), json!({"edges": [{"node": {"id": 1, "first": "Ana"}}]}));
    }
}

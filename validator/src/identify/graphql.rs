//! By GraphQL document: the root field of its operation.

use graphql_parser::query::{Definition, OperationDefinition, Selection, parse_query};

use crate::body::Body;

/// Returns the first root field of the operation that `operationName` names, else of the first operation; `None` when the body has
/// no valid document.
pub(super) fn root_field(body: &Body) -> Option<String> {
    let text = body.value.get("query")?.as_str()?;
    let operation_name = body.value.get("operationName").and_then(|name| name.as_str());
    let document = parse_query::<&str>(text).ok()?;
    let operations: Vec<&OperationDefinition<'_, &str>> = document
        .definitions
        .iter()
        .filter_map(|definition| match definition {
            Definition::Operation(operation) => Some(operation),
            Definition::Fragment(_) => None,
        })
        .collect();
    let named = operations.iter().find(|operation| operation_name.is_some() && name(operation) == operation_name);
    let selected = match named.or(operations.first())? {
        OperationDefinition::SelectionSet(set) => set,
        OperationDefinition::Query(query) => &query.selection_set,
        OperationDefinition::Mutation(mutation) => &mutation.selection_set,
        OperationDefinition::Subscription(subscription) => &subscription.selection_set,
    };
    selected.items.iter().find_map(|item| match item {
        Selection::Field(field) => Some(field.name.to_owned()),
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

#[cfg(test)]
mod tests {
    use serde_json::json;
    use vistoria_schemas::json;
    use vistoria_schemas::text::FileId;

    use super::root_field;
    use crate::body::Body;

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
}

//! Adds documentation: descriptions, defaults, examples, and the rules and advice of each place with their sources.

use std::collections::BTreeMap;

use serde_json::Value;
use vistoria_schemas::applicable::{Applied, RuleAt, Step, applicable};
use vistoria_schemas::contract::Contract;
use vistoria_schemas::node::{Kind, Node};

use crate::ir::{CitedRule, Docs, Ir, Provenance, Shape, ShapeEntry, ShapeId};
use crate::stack;

pub(super) fn run(ir: &mut Ir, contract: &Contract) {
    let ids: Vec<ShapeId> = ir.ids().collect();
    let docs = stack::par_map_items(&ids, |id| docs_of(ir, *id, contract));
    for (id, (of_type, of_fields)) in ids.into_iter().zip(docs) {
        ir.item_mut(id).docs = of_type;
        if let Shape::Struct(object) = &mut ir.item_mut(id).shape {
            object.fields.iter_mut().zip(of_fields).for_each(|(field, docs)| field.docs = docs);
        }
    }
}

/// Returns the documentation of a shape, and of its fields when it is a struct.
fn docs_of(ir: &Ir, id: ShapeId, contract: &Contract) -> (Docs, Vec<Docs>) {
    let ShapeEntry { provenance, shape, .. } = ir.item(id);
    let fields = match shape {
        Shape::Struct(object) => &object.fields[..],
        _ => &[],
    };
    let of_fields = fields.iter().map(|field| {
        let place = provenance.then(Step::Property(field.wire.clone()));
        field_docs(contract, &place, matches!(ir.shape(field.typed.shape), Shape::Struct(_)))
    });
    (type_docs(contract, provenance), of_fields.collect())
}

/// Returns a type's documentation, with the rules of the schemas that apply to it.
fn type_docs(contract: &Contract, provenance: &Provenance) -> Docs {
    let applied = applicable(&contract.document, &provenance.definition, &provenance.path);
    let stated = applied.iter().filter_map(|applied| applied.schema.get("x-rule"));
    let name = provenance.path.last().and_then(|step| match step {
        Step::Property(name) => Some(name.as_str()),
        Step::Item | Step::Position(_) | Step::Value => None,
    });
    let title = title(&applied, name.unwrap_or(&provenance.definition));
    Docs { title, rules: cited(contract, stated), values: values(&applied), ..annotations(&applied) }
}

/// Returns a field's documentation, with the rules of its own schema, its advice, and the rules of the narrowings that declare
/// it. The rule of the whole object (which states a type) is documented at the type, and so are the rules of a field that has a
/// struct of its own.
fn field_docs(contract: &Contract, provenance: &Provenance, has_type: bool) -> Docs {
    let applied = applicable(&contract.document, &provenance.definition, &provenance.path);
    let of_field = |RuleAt { rule, stated_by }: RuleAt<'_>, applied: &Applied<'_>| {
        let own = applied.schema.get("x-rule").is_some_and(|own| std::ptr::eq(own, rule));
        (own && !has_type) || (!own && stated_by.get("type").is_none())
    };
    let rules =
        applied.iter().filter_map(|applied| applied.rule.filter(|rule| of_field(*rule, applied)).map(|rule| rule.rule));
    let advice = applied.iter().flat_map(|applied| applied.schema.get("x-advice").map(Node::items).unwrap_or_default());
    let default = own(&applied, "default").map(|value| value.to_value().to_string());
    let title = match provenance.path.last() {
        Some(Step::Property(name)) => title(&applied, name),
        _ => None,
    };
    Docs { title, rules: cited(contract, rules.chain(advice)), default, ..annotations(&applied) }
}

/// Returns the title of a place, unless it is its name, in whatever capitals and with whatever marks.
fn title(applied: &[Applied<'_>], name: &str) -> Option<String> {
    let title = own(applied, "title")?.as_str()?.trim();
    let letters = |text: &str| text.chars().filter(|char| char.is_alphanumeric()).collect::<String>().to_lowercase();
    let is_said = letters(title).is_empty() || letters(name).ends_with(&letters(title));
    (!is_said && title.lines().count() == 1).then(|| title.to_owned())
}

/// Returns a value of an enum as text.
fn word(value: &Node) -> Option<String> {
    match value.to_value() {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Returns the descriptions of the values of an enum: those of the alternatives that are one constant, and the lists that
/// generators of documents write beside `enum`.
fn values(applied: &[Applied<'_>]) -> BTreeMap<String, String> {
    let mut values = BTreeMap::new();
    for Applied { schema, .. } in applied {
        let of_alternatives = ["oneOf", "anyOf"].iter().filter_map(|keyword| schema.get(keyword)).flat_map(Node::items);
        for alternative in of_alternatives.chain([*schema]) {
            let words = alternative.get("enum").map(Node::items).unwrap_or_default();
            let word = alternative.get("const").or(words.first().filter(|_| words.len() == 1)).and_then(word);
            let text = alternative.get("description").or(alternative.get("title")).and_then(Node::as_str);
            if let (Some(word), Some(text)) = (word, text.filter(|_| !std::ptr::eq(alternative, *schema))) {
                values.entry(word).or_insert_with(|| text.trim().to_owned());
            }
        }
        let words = schema.get("enum").map(Node::items).unwrap_or_default().iter().map(word);
        let listed = ["x-enum-descriptions", "x-enumDescriptions"].iter().find_map(|keyword| schema.get(keyword));
        for (at, word) in words.enumerate() {
            let text = listed.and_then(|listed| listed.items().get(at).or_else(|| listed.get(word.as_deref()?)));
            if let (Some(word), Some(text)) = (word, text.and_then(Node::as_str)) {
                values.entry(word).or_insert_with(|| text.trim().to_owned());
            }
        }
    }
    values.retain(|_, text| !text.is_empty());
    values
}

/// Returns the annotations of a place.
fn annotations(applied: &[Applied<'_>]) -> Docs {
    // The description of one of several constants is that of a variant.
    let first = applied.first().map(|first| first.schema);
    let is_whole =
        |schema: &Node| schema.get("const").is_none() || first.is_some_and(|first| std::ptr::eq(first, schema));
    let whole = applied.iter().filter(|applied| is_whole(applied.schema));
    let text = whole.filter_map(|applied| applied.schema.get("description")).find_map(Node::as_str);
    let examples = own(applied, "examples").and_then(|examples| examples.items().first());
    let example = own(applied, "example").or(examples).map(|value| value.to_value().to_string());
    Docs {
        description: text.map(|text| text.trim().to_owned()),
        deprecated: own(applied, "deprecated").is_some_and(|node| matches!(node.kind, Kind::Bool(true))),
        // A long example would hide the rest; the document has it.
        example: example.filter(|example| example.chars().count() <= 80),
        ..Docs::default()
    }
}

/// Returns a keyword of the schema at a place, or of the definition that it refers to, but of no alternative.
fn own<'a>(applied: &[Applied<'a>], keyword: &str) -> Option<&'a Node> {
    let first = applied.first()?;
    let definition = applied.get(1).filter(|_| first.schema.get("$ref").is_some());
    first.schema.get(keyword).or_else(|| definition?.schema.get(keyword))
}

/// Returns the rules of `x-rule` and `x-advice` nodes, each once.
fn cited<'a>(contract: &Contract, rules: impl Iterator<Item = &'a Node>) -> Vec<CitedRule> {
    let mut cited: Vec<CitedRule> = Vec::new();
    for node in rules {
        let id = node.get("id").and_then(Node::as_str).unwrap_or_default();
        let Some(rule) = contract.bundle.rule(&format!("{}/{id}", contract.bundle.vendor)) else { continue };
        if cited.iter().any(|known| known.rule.code == rule.code) {
            continue;
        }
        let document = contract.bundle.document(&rule.source.document).map(|document| match &document.version {
            Some(version) => format!("{} {version}", document.title),
            None => document.title.clone(),
        });
        cited.push(CitedRule { rule: rule.clone(), document: document.unwrap_or_default() });
    }
    cited
}

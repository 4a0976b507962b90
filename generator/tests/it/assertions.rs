//! Every assertion of Vistoria's is either checked by the generated types or listed as a loss.

use vistoria_generator::ir::Shape;
use vistoria_generator::shapes;
use vistoria_schemas::assertions::ASSERTIONS;
use vistoria_schemas::contract::from_sources;
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::extensions::extension;
use vistoria_schemas::sources::Sources;

/// Returns the number of checks in the types of a contract whose body has `keyword`, and the losses that name it.
fn checks_and_losses(keyword: &str) -> (usize, usize) {
    let example = extension(keyword).expect("in the table of extensions").example;
    let text = format!(
        "
openapi: 3.1.0
info: {{title: T, x-vistoria: {{vendor: v, sources: [{{id: d, title: D, kind: vendor-doc}}]}}}}
webhooks: {{e: {{post: {{requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/A'}}}}}}}}}}}}}}
components:
  schemas:
    A:
      type: object
      x-rule: {{id: r, says: s, source: {{document: d, section: s, fidelity: stated}}}}
      {keyword}: {example}
      properties: {{starts_at: {{type: string}}, ends_at: {{type: string}}}}
"
    );
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::from_text("openapi.yaml", &text, &mut diagnostics);
    let reading = from_sources(sources, diagnostics);
    let contract = reading.contract.unwrap_or_else(|| panic!("{:?}", reading.diagnostics));
    let ir = shapes(&contract);
    let checks = ir.ids().map(|id| match ir.shape(id) {
        Shape::Struct(object) => object.checks.len(),
        _ => 0,
    });
    (checks.sum(), ir.losses.iter().filter(|loss| loss.what.contains(keyword)).count())
}

#[test]
fn no_assertion_vanishes() {
    for keyword in ASSERTIONS.iter().map(|assertion| assertion.keyword) {
        let (checks, losses) = checks_and_losses(keyword);
        assert_eq!((checks > 0, losses > 0), (keyword == "x-not-before", keyword != "x-not-before"), "{keyword}");
    }
}

//! References to remote documents: nothing is fetched unless that is allowed; then a document that cannot be fetched is a
//! diagnostic and affects nothing else. `https://schemas.test/` stands for `tests/fixtures/fetched/server/`.

use vistoria_generator::specification::{Options, emit};
use vistoria_schemas::remote::{Fetch, RemoteDocuments};

use vistoria_test_helpers::fixture;

fn served(url: &str) -> Result<String, String> {
    let path = url.strip_prefix("https://schemas.test/").ok_or("no such server")?;
    std::fs::read_to_string(fixture("fetched").join("server").join(path)).map_err(|_| "status 404".to_owned())
}

fn check(name: &str, fetch: Option<Fetch>) {
    let elsewhere = RemoteDocuments { fetch, ..RemoteDocuments::default() };
    let options = Options { remote: elsewhere, support: Some("super::support".to_owned()), ..Options::default() };
    let emitted = emit(&fixture("fetched").join("box.schema.json"), &options).expect("readable");
    let diagnostics = emitted.reading.diagnostics.iter();
    let messages: Vec<&str> = diagnostics.map(|diagnostic| diagnostic.message.as_str()).collect();
    let types = emitted.types.expect("types");
    let types = types.split("mod residual").next().unwrap_or_default();
    insta::assert_snapshot!(name, format!("{}\n\n{types}", messages.join("\n")));
}

#[test]
fn nothing_is_fetched_unless_allowed() {
    check("nothing_fetched", None);
}

#[test]
fn what_references_lead_to_is_fetched() {
    check("everything_fetched", Some(served));
}

/// A server whose every document refers to another one is not followed without end.
#[test]
fn fetching_ends() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("endless.json");
    std::fs::write(&path, r#"{"$ref": "https://endless.test/0"}"#).expect("written");
    let next: Fetch = |url| {
        let number: u32 = url.rsplit('/').next().and_then(|number| number.parse().ok()).ok_or("no such number")?;
        Ok(format!(r#"{{"properties": {{"next": {{"$ref": "{}"}}}}}}"#, number + 1))
    };
    let elsewhere = RemoteDocuments { fetch: Some(next), ..RemoteDocuments::default() };
    let emitted = emit(&path, &Options { remote: elsewhere, ..Options::default() }).expect("readable");
    let messages: Vec<&str> =
        emitted.reading.diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    assert_eq!(
        messages,
        ["the $ref \"1000\" is remote, and the document is not available: 1000 others were requested before it"]
    );
}

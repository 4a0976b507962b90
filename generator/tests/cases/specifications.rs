//! `vistoria-gen emit` on the documents of `tests/fixtures/specifications`. Their types are committed in `tests/generated`,
//! where the tests of `tests/` compile them.

use vistoria_generator::specification::{Emitted, Layout, Nullable, Objects, Options, Presence, emit};
use vistoria_generator::{lower, passes};
use vistoria_schemas::contract::specification::{Formats, from_sources};
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::remote::{DocumentOverride, RemoteDocuments};
use vistoria_schemas::sources::Sources;
use vistoria_test_helpers::cases::{Case, for_each, table};
use vistoria_test_helpers::mutations::{Mutation, mutations as mutations_of};
use vistoria_test_helpers::{assert_committed, entries, file_name, fixture, root};

/// The file of a document, the module of its types, and the options they are made with.
type Document = (&'static str, &'static str, fn() -> Options);

const DOCUMENTS: &[Document] = &[
    ("order.schema.json", "order", beside),
    ("tree.schema.yaml", "tree", beside),
    ("listing.schema.json", "listing", with_remote_documents),
    ("either.schema.json", "either", beside),
    ("repeated.schema.yaml", "repeated", beside),
    ("shipment.schema.yaml", "shipment", beside),
    ("petstore.openapi.yaml", "petstore", beside),
    ("places.openapi.yaml", "places", beside),
    ("unions.openapi.yaml", "unions", beside),
    ("tuples.schema.yaml", "tuples", beside),
    ("names.openapi.yaml", "names", beside),
    ("meant.openapi.yaml", "meant", lenient),
    ("numbers.openapi.yaml", "numbers", with_numbers),
    ("bodies.openapi.yaml", "bodies", beside),
    ("calls.openapi.yaml", "calls", beside),
    ("strict.schema.yaml", "strict", beside),
    ("strict.schema.yaml", "implied", implied),
    ("parcel.openapi.yaml", "filled", filled),
    ("parcel.openapi.yaml", "parcel", with_own_types),
];

/// Options with the support module beside the types.
fn beside() -> Options {
    Options { support: Some("super::support".to_owned()), ..Options::default() }
}

/// Options with absent and null as one, defaults filled in, a feature for each event, and a module for each component.
fn filled() -> Options {
    Options {
        presence: Presence::Option,
        fill_defaults: true,
        event_features: true,
        layout: Layout::ModulePerComponent,
        ..beside()
    }
}

/// Options that accept null wherever the document says `nullable`.
fn lenient() -> Options {
    Options { nullable: Nullable::Lenient, ..beside() }
}

/// Options with numbers of Rust, and a default for what has one.
fn with_numbers() -> Options {
    let numbers = ["int64=i64", "int32=i32", "double=f64"].map(|text| text.parse().expect("a type"));
    Options { number_types: numbers.into(), derives: vec!["Default".parse().expect("a path")], ..beside() }
}

/// Options that take what has properties for an object.
fn implied() -> Options {
    Options { objects: Some(Objects::Implied), root: Some("Implied".to_owned()), ..beside() }
}

/// Options with files for remote documents, and a name for the root.
fn with_remote_documents() -> Options {
    let here = DocumentOverride { url: "https://schemas.test/".to_owned(), path: fixture("fetched").join("server") };
    let elsewhere = RemoteDocuments { overrides: vec![here], ..RemoteDocuments::default() };
    Options { root: Some("Listing".to_owned()), remote: elsewhere, ..beside() }
}

/// Options for a file that needs no other, with types of the user's own.
fn with_own_types() -> Options {
    let own = |text: &str| vec![text.parse().expect("a type")];
    Options {
        format_types: own("date=crate::own::Day"),
        definition_types: own("Money=crate::own::Amount"),
        json_schema: true,
        ..Options::default()
    }
}

/// The committed types are what is emitted, and what they do not check is in a snapshot.
pub(crate) fn fresh_types() -> Vec<Case> {
    table(
        DOCUMENTS,
        |(_, module, _)| (*module).to_owned(),
        |(file, module, options)| {
            let path = fixture("specifications").join(file);
            let Emitted { types, losses, notes, unused, reading } = emit(&path, &options()).expect("readable");
            assert!(unused.is_empty(), "{unused:?}");
            assert_committed(&format!("tests/generated/{module}.rs"), &types.expect("types"));
            let diagnostics = reading.diagnostics.iter();
            let lines = diagnostics.map(|diagnostic| reading.sources.display(diagnostic).to_string());
            let lines = lines.chain(notes.iter().map(ToString::to_string)).chain(
                losses.iter().map(|loss| format!("{}: {} (validated: {})", loss.place, loss.what, loss.validated)),
            );
            let lines: Vec<String> = lines.map(|line| line.replace(&*root().to_string_lossy(), ".")).collect();
            insta::assert_snapshot!(format!("diagnostics_of_{module}"), lines.join("\n"));
        },
    )
}

/// A document with any value at any place gives types or a diagnostic, and never a panic.
pub(crate) fn mutations() -> Vec<Case> {
    let files = entries(&fixture("specifications"));
    let documents = files.into_iter().filter(|path| !file_name(path).ends_with(".instances.json"));
    table(
        documents,
        |path| file_name(path),
        |path| {
            let text = std::fs::read_to_string(&path).expect("the document");
            let read = |name: &str, text: &str| {
                let mut diagnostics = Diagnostics::default();
                let sources = Sources::from_text(name, text, &mut diagnostics);
                from_sources(sources, None, "document", Formats::Annotate, diagnostics)
            };
            let original = read(&file_name(&path), &text).sources;
            let value = original.root().root.as_ref().expect("readable").to_value();
            let emitted = std::cell::Cell::new(0);
            let count = for_each(
                &format!("mutations of {}", file_name(&path)),
                mutations_of(&value),
                Mutation::to_string,
                |mutation| {
                    let reading = read("document.json", &mutation.value.to_string());
                    let Some(specification) = reading.specification else {
                        assert!(!reading.diagnostics.is_empty(), "refused without a diagnostic");
                        return;
                    };
                    let ir = passes::run(lower::lower_specification(&specification), &specification.contract);
                    vistoria_generator::emit::single(&ir, None);
                    emitted.set(emitted.get() + 1);
                },
            );
            let emitted = emitted.get();
            assert!(emitted > 150, "{emitted} of {count} emitted");
        },
    )
}

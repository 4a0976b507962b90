//! Numbers are compared by their digits, whatever their length: a schema, the numbers that it accepts and those that it does not.

use vistoria_schemas::contract::specification::{Formats, from_sources};
use vistoria_schemas::diagnostic::Diagnostics;
use vistoria_schemas::sources::Sources;
use vistoria_test_helpers::cases::{Case, table};
use vistoria_test_helpers::fast_path::accepts;
use vistoria_validator::capture::Captured;
use vistoria_validator::contract::Catalog;
use vistoria_validator::wanted::Wanted;
use vistoria_validator::{Checker, Settings};

/// A schema, bodies that it accepts, and bodies that it does not.
type Row = (&'static str, &'static [&'static str], &'static [&'static str]);

const ROWS: &[Row] = &[
    (
        r#"{"multipleOf":0.01}"#,
        &["1234567890123456.01", "0.07", "4.35", "1e300", "0"],
        &["1234567890123456.001", "1e-3"],
    ),
    (
        r#"{"multipleOf":3}"#,
        &["12345678901234567890123", "3.0", "3e2"],
        &["12345678901234567890124", "3.0000000000000000001"],
    ),
    // The graph does not have a dynamic reference, so that the schema is checked as it is written.
    (
        r##"{"multipleOf":3,"$dynamicAnchor":"here","$defs":{"d":{"$dynamicRef":"#here"}}}"##,
        &["12345678901234567890123.0"],
        &["3.0000000000000000001"],
    ),
    (r#"{"multipleOf":1e-400}"#, &["1", "2e-400"], &["1.5e-400"]),
    (
        r#"{"maximum":9007199254740992}"#,
        &["9007199254740992", "9007199254740992.0", "9007199254740991.9"],
        &["9007199254740992.5", "9007199254740993", "9007199254740992.00000000000000000001"],
    ),
    (
        r#"{"maximum":12345678901234567890122}"#,
        &["12345678901234567890122", "12345678901234567890121.9"],
        &["12345678901234567890123", "1.2345678901234567890123e22"],
    ),
    (r#"{"minimum":0.1}"#, &["0.1", "0.10000000000000000001"], &["0.09999999999999999999", "0.0999999999999999999999"]),
    (r#"{"exclusiveMaximum":0.1}"#, &["0.09999999999999999999"], &["0.1", "0.10000000000000000001"]),
    (r#"{"exclusiveMinimum":0}"#, &["1e-400", "0.5", "1e-99999"], &["0", "-1e-400", "0e5", "-0"]),
    (r#"{"const":0.1}"#, &["0.1", "0.10", "1e-1"], &["0.1000000000000000055511151231257827", "0.09999999999999999999"]),
    (
        r#"{"const":9007199254740993}"#,
        &["9007199254740993", "9007199254740993.0"],
        &["9007199254740992", "9007199254740994"],
    ),
    (
        r#"{"enum":[12345678901234567890123]}"#,
        &["12345678901234567890123", "12345678901234567890123.0"],
        &["12345678901234567890124"],
    ),
    (
        r#"{"uniqueItems":true}"#,
        &["[12345678901234567890123,12345678901234567890124]", "[0.1,0.10000000000000000001]"],
        &["[12345678901234567890123,12345678901234567890123.0]", "[1,1.0]", "[0.1,1e-1]"],
    ),
    (
        r#"{"type":"integer"}"#,
        &["1e3", "1.0", "12345678901234567890123", "12345678901234567890123.0", "1.5e1"],
        &["1234567890123456.001", "12345678901234567890123.5", "1.00000000000000000000001", "1e-400"],
    ),
];

/// Out of the range of floats is a finding of its own, and the only one.
const OUT_OF_RANGE: &[(&str, &str, &[&str])] = &[
    (r#"{"type":"integer"}"#, "1e400", &["json/number-range"]),
    (r#"{"minimum":5}"#, "1e400", &["json/number-range"]),
    (r#"{"maximum":5}"#, "1e400", &["json/number-range", "s/schema/maximum"]),
    (r#"{"uniqueItems":true}"#, "[1e400,1e401]", &["json/number-range", "json/number-range"]),
];

fn catalog(schema: &str) -> Catalog {
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::from_text("schema.json", schema, &mut diagnostics);
    let reading = from_sources(sources, None, "s", Formats::Assert, diagnostics);
    let specification = reading.specification.unwrap_or_else(|| panic!("{schema}: {:?}", reading.diagnostics));
    Catalog::of_specification(specification, "s").expect("it compiles")
}

/// Returns the codes of the findings of a body. The fast path never accepts a body that has any.
fn codes(catalog: &Catalog, body: &str) -> Vec<String> {
    let event = catalog.contracts()[0].bundle().events[0].id.clone();
    let settings = Settings { wanted: Wanted { event: Some(event), ..Wanted::default() }, ..Settings::default() };
    let checker = Checker::new(catalog, &settings);
    let captured = Captured::of_body("-".to_owned(), body.as_bytes().to_vec());
    let found: Vec<String> =
        checker.check_in_full(&captured).findings.iter().map(|(finding, _)| finding.code.to_string()).collect();
    assert!(found.is_empty() || !accepts(&captured, &checker), "the fast path accepts {body}, which has {found:?}");
    found
}

pub(crate) fn subjects() -> Vec<(&'static str, Vec<Case>)> {
    let decided = table(
        ROWS.iter(),
        |row| row.0.to_owned(),
        |(schema, accepted, refused)| {
            let catalog = catalog(schema);
            for body in *accepted {
                assert_eq!(codes(&catalog, body), [""; 0], "{schema} {body}");
            }
            for body in *refused {
                assert_eq!(codes(&catalog, body).len(), 1, "{schema} {body}");
            }
        },
    );
    let out_of_range = table(
        OUT_OF_RANGE.iter(),
        |row| format!("{} {}", row.0, row.1),
        |(schema, body, expected)| assert_eq!(codes(&catalog(schema), body), *expected, "{schema} {body}"),
    );
    vec![("numbers::decided_by_digits", decided), ("numbers::out_of_range", out_of_range)]
}

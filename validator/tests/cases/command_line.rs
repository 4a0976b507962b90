//! Options and commands for which a table of inputs is checked.

use clap::ValueEnum as _;
use vistoria_schemas::contract::Level;
use vistoria_test_helpers::cases::{Case, for_each, table};
use vistoria_test_helpers::program::vistoria;
use vistoria_test_helpers::{file_name, root, vendors};
use vistoria_validator::commands::check::FailOn;

use crate::SHIPPED;

/// The level of the worst finding and `--fail-on` decide on the exit code.
fn fail_on() -> Vec<Case> {
    let files = [
        ("invalid/new-appointment/appointment-ends-after-start.json", Some(Level::Error)),
        ("invalid/new-appointment/cnpj-well-formed.json", Some(Level::Warning)),
        ("invalid/new-appointment/cnpj-placeholder.json", Some(Level::Note)),
        ("valid/new-appointment/example.json", None),
    ];
    let option = |level: &FailOn| level.to_possible_value().expect("a value").get_name().to_owned();
    let levels = || FailOn::value_variants().iter().map(|level| (option(level), Level::from(*level)));
    let rows = files.into_iter().flat_map(|file| levels().map(move |level| (file, level)));
    table(
        rows,
        |((file, _), (option, _))| format!("{file}/{option}"),
        |((file, worst), (option, level))| {
            let path = root().join("schemas/vendors/clinicarx/examples").join(file);
            let ran = vistoria(&["check", "--fail-on", &option, &path.to_string_lossy()]);
            assert_eq!(ran.exit, u8::from(worst >= Some(level)), "{}", ran.whole());
        },
    )
}

/// Every rule and advice of a vendor is explained, with examples.
fn explain() -> Vec<Case> {
    table(
        vendors(),
        |folder| file_name(folder),
        |folder| {
            let rules = &SHIPPED.contract(&file_name(&folder)).expect("shipped").bundle().rules;
            let what = format!("rules of {}", file_name(&folder));
            let count = for_each(
                &what,
                rules,
                |rule| rule.code.clone(),
                |rule| {
                    let ran = vistoria(&["explain", &rule.code]);
                    assert_eq!(ran.exit, 0, "{}", ran.err);
                    assert!(ran.out.contains("  valid:") && ran.out.contains("  invalid:"), "no examples to show");
                },
            );
            assert!(count > 0, "no rules");
        },
    )
}

pub(crate) fn subjects() -> Vec<(&'static str, Vec<Case>)> {
    vec![("command_line::fail_on", fail_on()), ("command_line::explain", explain())]
}

//! The cases of this crate; see `tests/README.md`.

mod advice;
mod bytes;
mod captures;
mod command_line;
mod configurations;
mod counted;
mod diff;
mod doctor;
mod documents;
mod envelopes;
mod examples;
mod excerpts;
mod exchanges;
mod fast_path;
mod fast_path_keywords;
mod findings;
mod flow_runs;
mod flows;
mod hostile;
mod identification;
mod inputs;
mod masking;
mod mock;
mod numbers;
mod parts;
mod records;
mod requests;
mod samples;
mod senders;
mod sentences;
mod sequences;
mod signatures;
mod styles;
mod suspicious;
mod unread;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::LazyLock;

use vistoria_test_helpers::cases::run;
use vistoria_test_helpers::root;
use vistoria_validator::contract::Catalog;

/// The contracts that the program has in it.
static SHIPPED: LazyLock<Catalog> = LazyLock::new(Catalog::shipped);

/// Returns the path of a file or folder of `validator/tests/fixtures`.
fn fixture(name: &str) -> PathBuf {
    root().join("validator/tests/fixtures").join(name)
}

fn main() -> ExitCode {
    let mut subjects = vec![
        ("advice", advice::cases()),
        ("bytes", bytes::cases()),
        ("configurations", configurations::cases()),
        ("counted", counted::cases()),
        ("diff", diff::cases()),
        ("excerpts", excerpts::cases()),
        ("fast_path::keywords", fast_path_keywords::cases()),
        ("findings", findings::cases()),
        ("flow_runs", flow_runs::cases()),
        ("flows", flows::cases()),
        ("hostile", hostile::cases()),
        ("mock", mock::cases()),
        ("requests_in_enforce_mode", requests::cases()),
        ("samples", samples::cases()),
        ("senders", senders::cases()),
        ("sentences", sentences::cases()),
        ("styles_of_parameters", styles::cases()),
    ];
    subjects.extend(captures::subjects());
    subjects.extend(command_line::subjects());
    subjects.extend(doctor::subjects());
    subjects.extend(documents::subjects());
    subjects.extend(envelopes::subjects());
    subjects.extend(examples::subjects());
    subjects.extend(exchanges::subjects());
    subjects.extend(fast_path::subjects());
    subjects.extend(identification::subjects());
    subjects.extend(inputs::subjects());
    subjects.extend(masking::subjects());
    subjects.extend(numbers::subjects());
    subjects.extend(parts::subjects());
    subjects.extend(records::subjects());
    subjects.extend(sequences::subjects());
    subjects.extend(signatures::subjects());
    subjects.extend(suspicious::subjects());
    subjects.extend(unread::subjects());
    run(subjects)
}

//! Cases with names: a test binary with `harness = false` hands its subjects to [`run`]. Each case is a test of its own for
//! `cargo test`, its filters and `--list`, and for `cargo nextest`; one that fails stops no other.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};

/// A check with a name. It fails by a panic.
pub struct Case {
    name: String,
    check: Box<dyn FnOnce() + Send>,
}

/// Makes a case.
pub fn case(name: impl Into<String>, check: impl FnOnce() + Send + 'static) -> Case {
    Case { name: name.into(), check: Box::new(check) }
}

/// Makes a case of every row of a table.
pub fn table<R: Send + 'static>(
    rows: impl IntoIterator<Item = R>,
    name: impl Fn(&R) -> String,
    check: impl Fn(R) + Copy + Send + 'static,
) -> Vec<Case> {
    rows.into_iter().map(|row| case(name(&row), move || check(row))).collect()
}

/// Runs the cases of every subject, named `subject::case`, as the command line asks.
///
/// Fails when a subject has no cases, since a folder that has moved would be tested by nothing, and when two cases have one
/// name, since a filter could not tell them apart.
pub fn run(subjects: Vec<(&str, Vec<Case>)>) -> ExitCode {
    let mut names = BTreeSet::new();
    let mut trials = Vec::new();
    for (subject, cases) in subjects {
        assert!(!cases.is_empty(), "{subject} has no cases");
        for Case { name, check } in cases {
            let name = format!("{subject}::{name}");
            assert!(names.insert(name.clone()), "two cases are called {name}");
            trials.push(Trial::test(name, move || {
                check();
                Ok(())
            }));
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

/// Checks every item, and then fails with the names and messages of all that failed. For the items of one case that are too
/// many to be cases of their own. Prints and returns how many were checked.
#[track_caller]
#[expect(clippy::print_stdout, reason = "shows how much a case covers")]
pub fn for_each<T>(
    what: &str,
    items: impl IntoIterator<Item = T>,
    name: impl Fn(&T) -> String,
    check: impl Fn(T),
) -> usize {
    let (mut count, mut failures) = (0, Vec::new());
    for item in items {
        let name = name(&item);
        count += 1;
        if let Err(payload) = catch_unwind(AssertUnwindSafe(|| check(item))) {
            let message = payload.downcast_ref::<String>().map(String::as_str);
            let message = message.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or("no message");
            failures.push(format!("{name}: {message}"));
        }
    }
    assert!(failures.is_empty(), "{} of {count} {what} failed:\n{}", failures.len(), failures.join("\n"));
    println!("{count} {what}");
    count
}

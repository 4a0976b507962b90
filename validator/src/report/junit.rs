//! The report in JUnit's XML, which every CI server shows: a test suite per event or call, and a test case per rule.
//! Rules that apply to an event and were not broken have passed. So have those that were broken at a level that does not fail the run; what was
//! found is in the output of their cases. Of a comparison, a suite is of a definition or a message, and a case of a kind of changes.

use std::collections::BTreeMap;
use std::io::{self, Write};

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::applicable::applicable_rules;
use super::cause::Cause;
use super::run::Run;
use super::whereabouts::{first_places, headline, rule};
use super::words::{counted, subject_name};
use crate::code::UNREADABLE;
use crate::escape::Escaped;

/// The most places of a cause that are named.
const PLACES: usize = 3;

/// The causes of one event or call by their code, the worst first.
type ByCode<'c> = BTreeMap<String, Vec<&'c Cause>>;

pub(super) fn end(out: &mut dyn Write, run: &Run<'_>) -> io::Result<()> {
    let mut subjects: BTreeMap<&Option<String>, ByCode<'_>> = BTreeMap::new();
    subjects.extend(run.subjects.keys().map(|subject| (subject, ByCode::new())));
    for cause in run.causes.sorted() {
        let codes = subjects.entry(&cause.subject).or_default();
        codes.entry(cause.code.to_string()).or_default().push(cause);
    }
    let mut report = Report::new("vistoria");
    if run.summary.unreadable > 0 {
        report.add_test_suite(unreadable(run));
    }
    for (subject, codes) in &subjects {
        report.add_test_suite(suite(subject.as_deref(), codes, run));
    }
    let text = report.to_string().map_err(io::Error::other)?;
    // Jenkins's schema has this count in suites alone. All of ours are zero, and the first is that of the whole report, whose
    // name is before it and has no quotes.
    out.write_all(text.replacen(" skipped=\"0\"", "", 1).as_bytes())
}

/// Returns the suite of an event or call. Its name is the class of its cases, so that class and name are unique.
fn suite(subject: Option<&str>, codes: &ByCode<'_>, run: &Run<'_>) -> TestSuite {
    let class = Escaped(subject_name(subject)).to_string();
    let mut suite = TestSuite::new(&class);
    for (code, causes) in codes {
        suite.add_test_case(broken(code, causes, &class, run));
    }
    let checked = subject.filter(|_| run.comparison.is_none());
    for rule in checked.map(|subject| applicable_rules(run.catalog, subject)).unwrap_or_default() {
        if !codes.contains_key(&rule.code) {
            suite.add_test_case(case(&rule.code, &class, TestCaseStatus::success()));
        }
    }
    if suite.test_cases.is_empty() {
        suite.add_test_case(case("contract", &class, TestCaseStatus::success()));
    }
    suite
}

/// Returns the case of a code that something was found of.
fn broken(code: &str, causes: &[&Cause], class: &str, run: &Run<'_>) -> TestCase {
    let text = causes.iter().map(|cause| paragraph(cause, run)).collect::<Vec<_>>().join("\n");
    let worst = causes[0];
    if worst.level < run.fail_on {
        let mut case = case(code, class, TestCaseStatus::success());
        case.set_system_out(text);
        return case;
    }
    let more = match causes.len() - 1 {
        0 => String::new(),
        more => format!("; {more} more of this code"),
    };
    let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
    status.set_message(headline(worst, run) + &more);
    status.set_type(worst.level.to_string());
    status.set_description(text);
    case(code, class, status)
}

/// Returns a cause in full.
fn paragraph(cause: &Cause, run: &Run<'_>) -> String {
    let places = first_places(cause, PLACES);
    let mut lines = vec![format!("{}: {}", cause.level, headline(cause, run)), format!("  --> {}", Escaped(&places))];
    lines.extend(rule(cause, run.catalog).into_iter().map(|(name, value)| format!("  {name}: {}", Escaped(&value))));
    lines.into_iter().map(|line| line + "\n").collect()
}

/// Returns the suite of the inputs that could not be read.
fn unreadable(run: &Run<'_>) -> TestSuite {
    let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
    status.set_message(format!("{} could not be read", counted(run.summary.unreadable, "input")));
    status.set_type(UNREADABLE.id);
    let reasons = run.unreadable.iter().map(|input| Escaped(&input.reason).to_string());
    status.set_description(reasons.collect::<Vec<_>>().join("\n"));
    let mut suite = TestSuite::new("inputs");
    suite.add_test_case(case(UNREADABLE.id, "inputs", status));
    suite
}

/// Returns a case of a class.
fn case(name: &str, class: &str, status: TestCaseStatus) -> TestCase {
    let mut case = TestCase::new(name, status);
    case.set_classname(class);
    case
}

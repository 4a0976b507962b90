//! The report in JUnit's XML, which every CI server shows: a test suite an event or call, and a test case a rule. Rules that apply
//! to an event and were not broken have passed. So have those that were broken at a level that does not fail the run; what was
//! found is in the output of their cases.

use std::collections::BTreeMap;
use std::io::{self, Write};

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::applicable::applicable_rules;
use super::cause::Cause;
use super::escape::Escaped;
use super::run::Run;
use super::text::counted;
use super::whereabouts::{first_places, headline, rule};
use crate::code::UNREADABLE;

/// The most places of a cause that are named.
const PLACES: usize = 3;

/// The causes of one event or call by their code, the worst first.
type ByCode<'c> = BTreeMap<String, Vec<&'c Cause>>;

pub(super) fn end(out: &mut dyn Write, run: &Run<'_>) -> io::Result<()> {
    let mut subjects: BTreeMap<Option<&String>, ByCode<'_>> = BTreeMap::new();
    subjects.extend(run.subjects.keys().map(|subject| (Some(subject), ByCode::new())));
    for cause in run.causes.sorted() {
        let codes = subjects.entry(cause.subject.as_ref()).or_default();
        codes.entry(cause.code.to_string()).or_default().push(cause);
    }
    let mut report = Report::new("vistoria");
    if run.summary.unreadable > 0 {
        report.add_test_suite(unreadable(run));
    }
    for (subject, codes) in &subjects {
        report.add_test_suite(suite(subject.map(String::as_str), codes, run));
    }
    report.serialize(out).map_err(io::Error::other)
}

/// Returns the suite of an event or call. Its name is the class of its cases, so that class and name are unique.
fn suite(subject: Option<&str>, codes: &ByCode<'_>, run: &Run<'_>) -> TestSuite {
    let class = Escaped(subject.unwrap_or("unknown event or call")).to_string();
    let mut suite = TestSuite::new(&class);
    for (code, causes) in codes {
        suite.add_test_case(broken(code, causes, run).in_class(&class));
    }
    for rule in subject.map(|subject| applicable_rules(run.catalog, subject)).unwrap_or_default() {
        if !codes.contains_key(&rule.code) {
            suite.add_test_case(TestCase::new(&rule.code, TestCaseStatus::success()).in_class(&class));
        }
    }
    if suite.test_cases.is_empty() {
        suite.add_test_case(TestCase::new("contract", TestCaseStatus::success()).in_class(&class));
    }
    suite
}

/// Returns the case of a code that something was found of.
fn broken(code: &str, causes: &[&Cause], run: &Run<'_>) -> TestCase {
    let text = causes.iter().map(|cause| paragraph(cause, run)).collect::<Vec<_>>().join("\n");
    let worst = causes[0];
    if worst.level < run.fail_on {
        let mut case = TestCase::new(code, TestCaseStatus::success());
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
    TestCase::new(code, status)
}

/// Returns a cause in full.
fn paragraph(cause: &Cause, run: &Run<'_>) -> String {
    let places = first_places(cause, PLACES);
    let mut lines = vec![format!("{}: {}", cause.level, headline(cause, run)), format!("  --> {}", Escaped(&places))];
    lines.extend(rule(cause, run).into_iter().map(|(name, value)| format!("  {name}: {}", Escaped(&value))));
    lines.into_iter().map(|line| line + "\n").collect()
}

/// Returns the suite of the inputs that could not be read.
fn unreadable(run: &Run<'_>) -> TestSuite {
    let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
    status.set_message(format!("{} could not be read", counted(run.summary.unreadable, "input")));
    status.set_type(UNREADABLE.id);
    let reasons = run.unreadable.iter().map(|reason| Escaped(reason).to_string());
    status.set_description(reasons.collect::<Vec<_>>().join("\n"));
    let mut suite = TestSuite::new("inputs");
    suite.add_test_case(TestCase::new(UNREADABLE.id, status).in_class("inputs"));
    suite
}

trait InClass {
    /// Gives a case its class.
    fn in_class(self, class: &str) -> Self;
}

impl InClass for TestCase {
    fn in_class(mut self, class: &str) -> Self {
        self.set_classname(class);
        self
    }
}

//! What is compared: functions from bytes to a verdict, timed in turns.

use std::hint::black_box;
use std::time::{Duration, Instant};

use serde_json::Value;
use vistoria_fast_path::Plan;

/// A body, and what each side checks it against.
pub(crate) struct Case<'a> {
    pub(crate) body: &'a [u8],
    pub(crate) plan: &'a Plan,
    pub(crate) validator: &'a jsonschema::Validator,
    pub(crate) rival: &'a Rival,
}

/// A name, and a function from bytes to a verdict.
type Checker = (&'static str, fn(&Case<'_>) -> bool);

/// The index of our side.
pub(crate) const OURS: usize = 3;

pub(crate) const CHECKERS: &[Checker] = &[
    ("scanned: `from_utf8`, then `IgnoredAny`", |case| {
        let text = std::str::from_utf8(case.body).expect("UTF-8");
        serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
    }),
    ("read: `serde_json::Value`", |case| serde_json::from_slice::<Value>(case.body).is_ok()),
    ("`Value` and `jsonschema`'s `is_valid`", |case| {
        let value: Value = serde_json::from_slice(case.body).expect("JSON");
        case.validator.is_valid(&value)
    }),
    ("the fast path of Vistoria", |case| case.plan.accepts(case.body)),
    ("`corvus-json-schema`'s `validate_json`", |case| case.rival.accepts(case.body)),
];

/// Whether the rival is part of this build.
pub(crate) const HAS_RIVAL: bool = cfg!(feature = "rival");

#[cfg(feature = "rival")]
pub(crate) struct Rival(corvus_json_schema::Validator);

#[cfg(feature = "rival")]
impl Rival {
    /// Compiles a schema; formats are asserted or not.
    pub(crate) fn new(schema: &Value, asserts_formats: bool) -> Self {
        let options = corvus_json_schema::CompileOptions { assert_format: Some(asserts_formats), ..Default::default() };
        Self(corvus_json_schema::compile_with(schema, &options).expect("a schema"))
    }

    fn accepts(&self, body: &[u8]) -> bool {
        self.0.validate_json(std::str::from_utf8(body).expect("UTF-8")).expect("JSON")
    }
}

/// Stands in for the rival, and is not measured.
#[cfg(not(feature = "rival"))]
pub(crate) struct Rival;

#[cfg(not(feature = "rival"))]
impl Rival {
    pub(crate) fn new(_: &Value, _: bool) -> Self {
        Self
    }

    #[expect(clippy::unused_self, reason = "as the rival is asked")]
    fn accepts(&self, _: &[u8]) -> bool {
        true
    }
}

/// Returns the best of many rounds of each checker in MB/s, in turns, so that other load on the machine affects all of them alike.
/// A checker that is left out has 0.
pub(crate) fn rates(cases: &[Case<'_>], time: Duration, is_measured: impl Fn(usize) -> bool) -> Vec<f64> {
    #[expect(clippy::cast_precision_loss, reason = "megabytes")]
    let bytes = cases.iter().map(|case| case.body.len()).sum::<usize>() as f64;
    let mut best = vec![Duration::MAX; CHECKERS.len()];
    let start = Instant::now();
    while start.elapsed() < time {
        for (index, (_, check)) in
            CHECKERS.iter().enumerate().filter(|(index, _)| is_measured(*index) && (*index <= OURS || HAS_RIVAL))
        {
            // Once to be warm, as in a run over many bodies.
            for turn in 0..3 {
                let start = Instant::now();
                for case in cases {
                    assert!(black_box(check(black_box(case))));
                }
                if turn > 0 {
                    best[index] = best[index].min(start.elapsed());
                }
            }
        }
    }
    best.into_iter().map(|best| if best == Duration::MAX { 0.0 } else { bytes / best.as_secs_f64() / 1e6 }).collect()
}

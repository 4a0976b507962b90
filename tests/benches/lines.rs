//! The whole command on lines, beside scanning them and beside the fast path alone, in one process and on one core:
//!
//! ```text
//! cargo bench -p vistoria-tests --bench lines
//! ```
//!
//! A file of each kind of our own corpora, of documents of 100 to 300 bytes, as QA's captures have, and of 2 to 8 KB; and one of the
//! vendors' valid examples that name their events themselves, which `-- --vendors` measures alone.

#![expect(clippy::print_stdout, reason = "what a bench is for")]

#[path = "verdict/compact.rs"]
mod compact;
#[expect(dead_code, reason = "the bench `verdict` needs more of it")]
#[path = "verdict/corpora.rs"]
mod corpora;
#[path = "verdict/made.rs"]
mod made;

use std::fs;
use std::hint::black_box;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, Instant};

use serde::de::IgnoredAny;
use vistoria_fast_path::Plan;
use vistoria_test_helpers::program::vistoria;
use vistoria_validator::contract::Catalog;
use vistoria_validator::fast_path::plan;

use compact::compact;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The size of a file, in bytes.
const FILE: usize = 64 << 20;

/// How often each side is measured; the best counts.
const TURNS: usize = 5;

/// Lines, each with what it is checked against.
type Lines<'c> = Vec<(&'c [u8], &'c Plan)>;

/// Measures scanning, the fast path and the command on a file of these lines, repeated, and prints a row. Returns the rates of the fast
/// path and of the command, each as a share of that of scanning.
fn compare(name: &str, lines: &Lines<'_>, arguments: &[&str], folder: &Path) -> [f64; 2] {
    let file = folder.join("lines.ndjson");
    let once: usize = lines.iter().map(|(line, _)| line.len() + 1).sum();
    let repeated = lines.iter().cycle().take(lines.len() * FILE.div_ceil(once));
    let bodies: Vec<_> = repeated.copied().collect();
    let text: Vec<u8> = bodies.iter().flat_map(|(line, _)| line.iter().chain(b"\n")).copied().collect();
    fs::write(&file, &text).expect("written");
    let file = file.to_str().expect("UTF-8");
    let command: Vec<&str> = ["check", file].iter().chain(arguments).copied().collect();
    let of_each = |check: &dyn Fn(&[u8], &Plan) -> bool| {
        assert!(bodies.iter().all(|(body, plan)| check(black_box(body), plan)));
    };
    let sides: [&dyn Fn(); 3] = [
        &|| of_each(&|body, _| serde_json::from_str::<IgnoredAny>(std::str::from_utf8(body).expect("UTF-8")).is_ok()),
        &|| of_each(&|body, plan| plan.accepts(body)),
        &|| {
            let ran = vistoria(&command);
            let clean = format!("{} payloads: {0} clean", bodies.len());
            assert!(ran.out.contains(&clean), "{}{}", ran.out, ran.err);
        },
    ];
    let mut best = [Duration::MAX; 3];
    for _ in 0..TURNS {
        for (side, best) in sides.iter().zip(&mut best) {
            let start = Instant::now();
            side();
            *best = (*best).min(start.elapsed());
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "megabytes")]
    let rates = best.map(|best| text.len() as f64 / best.as_secs_f64() / 1e6);
    let shares = [rates[1] / rates[0], rates[2] / rates[0]];
    println!(
        "| {name} | {} | {:.0} | {:.2} | {:.2} | {:.2} |",
        once / lines.len(),
        rates[0],
        shares[0],
        shares[1],
        rates[2] / rates[1]
    );
    shares
}

fn head(what: &str) {
    println!(
        "\n{what}\n\n| | bytes | scanned, MB/s | the fast path, of scanning | the command, of scanning | of the fast path |"
    );
    println!("|---|---|---|---|---|---|");
}

fn made(sizes: Range<usize>, folder: &Path) {
    let corpora = corpora::own(&root().join("tests/benches/corpora"));
    let mut shares: [Vec<f64>; 2] = Default::default();
    for corpus in &corpora {
        let plan = corpus.plan.as_ref().expect("a plan");
        let fitting = corpus.documents.iter().filter(|document| sizes.contains(&document.len()));
        let lines: Lines<'_> = fitting.map(|document| (&document[..], plan)).collect();
        if lines.is_empty() {
            continue;
        }
        let schema = folder.join("schema.json");
        fs::write(&schema, corpus.schema.to_string()).expect("written");
        let schema = schema.to_str().expect("UTF-8");
        for (shares, share) in shares.iter_mut().zip(compare(&corpus.name, &lines, &["--schema", schema], folder)) {
            shares.push(share);
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "few corpora")]
    let mean = |shares: &[f64]| (shares.iter().map(|share| share.ln()).sum::<f64>() / shares.len() as f64).exp();
    let (path, command) = (mean(&shares[0]), mean(&shares[1]));
    println!("| geometric mean | | | {path:.2} | {command:.2} | {:.2} |", command / path);
}

fn vendors(folder: &Path) {
    let catalog = Catalog::shipped();
    let mut bodies = Vec::new();
    for contract in catalog.contracts() {
        for event in contract.bundle().events.iter().filter(|event| event.identification.body.is_some()) {
            let examples =
                root().join("schemas/vendors").join(contract.vendor()).join("examples/valid").join(&event.id);
            let plan = Rc::new(plan(contract, &event.schema).expect("a plan"));
            for entry in fs::read_dir(examples).into_iter().flatten() {
                let text = fs::read_to_string(entry.expect("readable").path()).expect("UTF-8");
                let body = compact(&text);
                if plan.accepts(&body) {
                    bodies.push((body, Rc::clone(&plan)));
                }
            }
        }
    }
    let lines: Lines<'_> = bodies.iter().map(|(body, plan)| (&body[..], &**plan)).collect();
    compare("events", &lines, &[], folder);
    compare("events, no sequences", &lines, &["--window", "0"], folder);
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace").to_owned()
}

/// Keeps this process on one core.
#[cfg(target_os = "linux")]
fn stay_on_one_core() {
    use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};
    let allowed = sched_getaffinity(None).expect("the cores of this process");
    let mut one = CpuSet::new();
    one.set((0..CpuSet::MAX_CPU).find(|core| allowed.is_set(*core)).expect("a core"));
    sched_setaffinity(None, &one).expect("one of its cores");
}

#[cfg(not(target_os = "linux"))]
fn stay_on_one_core() {}

fn main() {
    let is_asked = |word: &str| std::env::args().any(|argument| argument == word);
    // `cargo test` may run benches too, without this option.
    if !is_asked("--bench") {
        return;
    }
    stay_on_one_core();
    let folder = tempfile::tempdir().expect("a folder");
    if !is_asked("--vendors") {
        head("Documents of 100 to 300 bytes");
        made(100..301, folder.path());
        head("Documents of 2 to 8 KB");
        made(2000..8001, folder.path());
    }
    head("The vendors' events");
    vendors(folder.path());
}

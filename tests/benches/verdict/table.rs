//! The table of corpora.

use std::time::Duration;

use super::checkers::{Case, OURS, Rival, rates};
use super::corpora::{Corpus, validator};

/// Prints a row for each corpus, and the geometric means.
pub(crate) fn print_table(what: &str, corpora: &[Corpus]) {
    println!(
        "\n{what}\n\n| | documents | proved | scanned, MB/s | the fast path | of scanning | the rival | of scanning |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    let mut ratios: [Vec<f64>; 2] = Default::default();
    let mut won = 0;
    for corpus in corpora {
        let Some(plan) = &corpus.plan else {
            println!("| {} | {} | no plan |", corpus.name, corpus.documents.len());
            continue;
        };
        let validator = validator(&corpus.schema).expect("compiled");
        let rival = Rival::new(&corpus.schema, false);
        let accepted = corpus.documents.iter().filter(|body| plan.accepts(body));
        let cases: Vec<Case<'_>> =
            accepted.map(|body| Case { body, plan, validator: &validator, rival: &rival }).collect();
        let rates = rates(&cases, Duration::from_millis(600), |index| index == 0 || index >= OURS);
        let theirs = rates.get(OURS + 1).copied().unwrap_or_default();
        let (ours_of, theirs_of) = (rates[OURS] / rates[0], theirs / rates[0]);
        println!(
            "| {} | {} | {} | {:.0} | {:.0} | {ours_of:.2} | {theirs:.0} | {theirs_of:.2} |",
            corpus.name,
            corpus.documents.len(),
            cases.len(),
            rates[0],
            rates[OURS],
        );
        ratios[0].push(ours_of);
        ratios[1].push(theirs_of);
        won += usize::from(rates[OURS] > theirs);
    }
    #[expect(clippy::cast_precision_loss, reason = "few corpora")]
    let mean = |ratios: &[f64]| (ratios.iter().map(|ratio| ratio.ln()).sum::<f64>() / ratios.len() as f64).exp();
    println!(
        "\ngeometric mean: ours {:.2}, the rival's {:.2}; ours is ahead on {won} of {}",
        mean(&ratios[0]),
        mean(&ratios[1]),
        ratios[0].len()
    );
}

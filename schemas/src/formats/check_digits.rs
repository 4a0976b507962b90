//! The sum that Brazilian register numbers share: weighted, modulo 11, remainders 0 and 1 give digit 0.

/// Computes the check digit for `values` under `weights`.
pub(super) fn modulo_11(values: impl Iterator<Item = u32>, weights: &[u32]) -> u32 {
    let sum: u32 = values.zip(weights).map(|(value, weight)| value * weight).sum();
    match sum % 11 {
        0 | 1 => 0,
        remainder => 11 - remainder,
    }
}

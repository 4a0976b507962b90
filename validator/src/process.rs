//! The surroundings of a command: the two streams it writes to, its exit code, and the user's request to stop.

use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};

/// Exit code of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Everything was done, and no finding is at the level that fails the run.
    Clean = 0,
    /// Everything was done, and at least one finding is at the level that fails the run.
    Findings = 1,
    /// Part of the work could not be done.
    Failed = 2,
}

/// Standard output and standard error of a run. Results go to the first, everything else to the second.
pub struct Streams<'a> {
    /// Standard output.
    pub out: &'a mut dyn Write,
    /// Standard error.
    pub err: &'a mut dyn Write,
    /// Whether standard error is a terminal.
    pub is_err_terminal: bool,
    /// Whether standard output is a terminal.
    pub is_out_terminal: bool,
}

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Checks whether the user asked to stop: a command then finishes and reports the work at hand, and starts nothing new.
pub fn is_interrupted() -> bool {
    INTERRUPTED.load(Ordering::Relaxed)
}

/// Installs the handler of Ctrl-C and SIGTERM. The first signal sets [`is_interrupted`], so that the findings so far are
/// reported; the second ends the process at once.
#[expect(clippy::exit, reason = "the run may be blocked on its input and cannot look at the flag")]
pub fn handle_interrupts() {
    // Fails when the embedding program has a handler already, which then stays.
    let _ = ctrlc::set_handler(|| {
        if INTERRUPTED.swap(true, Ordering::Relaxed) {
            std::process::exit(Exit::Failed as i32);
        }
    });
}

//! The surroundings of a command: the two streams it writes to, its exit code, and the user's request to stop.

use std::io::{ErrorKind, Result, Write};
use std::sync::atomic::{AtomicBool, Ordering};
#[cfg(not(unix))]
use std::sync::{Arc, LazyLock};
#[cfg(unix)]
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;

use clap::ColorChoice;

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

static INTERRUPTED: LazyLock<Arc<AtomicBool>> = LazyLock::new(Arc::default);
static HUNG_UP: LazyLock<Arc<AtomicBool>> = LazyLock::new(Arc::default);

/// Checks whether the user asked to stop: a command then finishes and reports the work at hand, and starts nothing new.
pub fn is_interrupted() -> bool {
    INTERRUPTED.load(Ordering::Relaxed)
}

/// Waits, but not after the user asks to stop.
pub fn pause(mut time: Duration) {
    while !time.is_zero() && !is_interrupted() {
        let step = time.min(Duration::from_millis(100));
        std::thread::sleep(step);
        time -= step;
    }
}

/// Checks whether SIGHUP came since this was last asked.
pub fn take_hangup() -> bool {
    HUNG_UP.swap(false, Ordering::Relaxed)
}

/// What SIGHUP does until [`expect_hangups`] is called.
#[cfg(unix)]
static ON_HANGUP: Mutex<Vec<signal_hook::SigId>> = Mutex::new(Vec::new());

/// Makes SIGHUP set [`take_hangup`], for a command that reads something again; it no longer interrupts.
pub fn expect_hangups() {
    #[cfg(unix)]
    {
        let _ = signal_hook::flag::register(signal_hook::consts::SIGHUP, Arc::clone(&HUNG_UP));
        let mut registered = ON_HANGUP.lock().unwrap_or_else(PoisonError::into_inner);
        for id in registered.drain(..) {
            signal_hook::low_level::unregister(id);
        }
    }
}

static OUT_CLOSED: AtomicBool = AtomicBool::new(false);
static ERR_CLOSED: AtomicBool = AtomicBool::new(false);

/// Checks whether the reader of standard output, such as `head`, has read what it wanted and left.
pub fn is_output_closed() -> bool {
    OUT_CLOSED.load(Ordering::Relaxed)
}

/// One of the streams of the process. That its reader leaves is no failure: what is written afterwards is dropped, so that the
/// command ends with the exit code of its work.
pub struct Stream<W: Write> {
    inner: W,
    is_closed: &'static AtomicBool,
}

impl<W: Write> Stream<W> {
    /// Wraps standard output.
    pub fn out(inner: W) -> Self {
        Self { inner, is_closed: &OUT_CLOSED }
    }

    /// Wraps standard error.
    pub fn err(inner: W) -> Self {
        Self { inner, is_closed: &ERR_CLOSED }
    }

    /// Does something with the stream, unless its reader has left.
    fn unless_closed<T>(&mut self, done: T, action: impl FnOnce(&mut W) -> Result<T>) -> Result<T> {
        if self.is_closed.load(Ordering::Relaxed) {
            return Ok(done);
        }
        match action(&mut self.inner) {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.is_closed.store(true, Ordering::Relaxed);
                Ok(done)
            }
            result => result,
        }
    }
}

impl<W: Write> Write for Stream<W> {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        self.unless_closed(bytes.len(), |inner| inner.write(bytes))
    }

    fn flush(&mut self) -> Result<()> {
        self.unless_closed((), Write::flush)
    }
}

/// Installs the handlers of SIGINT, SIGTERM and SIGHUP. The first signal sets [`is_interrupted`], so that the findings so far are
/// reported; the second ends the process at once, since the run may be blocked on its input and cannot look at the flag. SIGXFSZ
/// is only caught: the write that exceeds the limit of a file's size then fails, rather than end the process.
#[cfg(unix)]
pub fn handle_interrupts() {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGXFSZ};
    use signal_hook::flag;

    let _ = flag::register(SIGXFSZ, Arc::default());

    for signal in [SIGINT, SIGTERM, SIGHUP] {
        // These fail for signals that cannot be handled, which these are not.
        let second = flag::register_conditional_shutdown(signal, Exit::Failed as i32, Arc::clone(&INTERRUPTED));
        let first = flag::register(signal, Arc::clone(&INTERRUPTED));
        if signal == SIGHUP {
            ON_HANGUP.lock().unwrap_or_else(PoisonError::into_inner).extend([second, first].into_iter().flatten());
        }
    }
}

/// Installs the handler of Ctrl-C. The first one sets [`is_interrupted`], so that the findings so far are reported; the second ends
/// the process at once.
#[cfg(not(unix))]
#[expect(clippy::exit, reason = "the run may be blocked on its input and cannot look at the flag")]
pub fn handle_interrupts() {
    // Fails when the embedding program has a handler already, which then stays.
    let _ = ctrlc::set_handler(|| {
        if INTERRUPTED.swap(true, Ordering::Relaxed) {
            std::process::exit(Exit::Failed as i32);
        }
    });
}

/// Checks whether an output has colours: when it was asked for, or a terminal shows them and `NO_COLOR` is not set.
pub fn has_colour(choice: ColorChoice, is_terminal: bool) -> bool {
    match choice {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto => {
            let is_possible = is_terminal && anstyle_query::term_supports_ansi_color();
            let is_wanted = !anstyle_query::no_color() && anstyle_query::clicolor() != Some(false);
            anstyle_query::clicolor_force() || (is_possible && is_wanted)
        }
    }
}

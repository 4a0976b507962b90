//! Forwarding of accepted deliveries, from the journal and in its order. A target that is down gets the deliveries later. Each
//! is sent at least once; the target identifies repeated ones by the delivery's id.
//!
//! The retry loop is hand-written because it can be cancelled between attempts and is tested on a clock of its own.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use crate::journal::{Committed, Cursor, Record, Tail};
use crate::send::target::SendOutcome;

/// Name of the file in the journal's folder that holds the position.
const CURSOR_FILE: &str = "forward.json";
/// Pause after the first failure; it doubles with each further one, up to [`MAX_PAUSE`].
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const MAX_PAUSE: Duration = Duration::from_mins(5);

/// Reader of the deliveries that are not forwarded yet.
pub struct Forwarder {
    tail: Tail,
    cursor: PathBuf,
}

/// Callbacks of a [`Forwarder`], which tests replace.
pub struct ForwardHooks<'a> {
    /// Checks whether a delivery is forwarded at all.
    pub should_forward: &'a dyn Fn(&Record) -> bool,
    /// Sends a delivery.
    pub send: &'a mut dyn FnMut(&Record) -> SendOutcome,
    /// Waits for this time or, without a time, until there may be new deliveries. Returns false to stop.
    pub wait: &'a mut dyn FnMut(Option<Duration>) -> bool,
    /// Receives the outcome of each attempt.
    pub on_outcome: &'a mut dyn FnMut(&Record, &SendOutcome),
}

impl Forwarder {
    /// Starts at the stored position or, the first time, at the end of the journal.
    ///
    /// # Errors
    ///
    /// Returns an error when the journal's folder cannot be read.
    pub fn open(folder: &std::path::Path) -> io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        let cursor = folder.join(CURSOR_FILE);
        let at = match Cursor::load(&cursor) {
            Ok(Some(at)) => at,
            Ok(None) => {
                let end = Cursor::end(folder)?;
                end.save(&cursor)?;
                end
            }
            // A crash may have damaged it. Starts over, because to send twice is better than never.
            Err(error) if error.kind() == io::ErrorKind::InvalidData => Cursor::default(),
            Err(error) => return Err(error),
        };
        Ok(Self { tail: Tail::new(folder, at), cursor })
    }

    /// Limits forwarding to committed lines, because the writer may have to roll others back.
    #[must_use]
    pub fn limited_to(self, committed: Committed) -> Self {
        Self { tail: self.tail.limited_to(committed), ..self }
    }

    /// Forwards until `wait` returns false.
    ///
    /// # Errors
    ///
    /// Returns an error when the journal cannot be read, or the position cannot be stored.
    pub fn run(&mut self, hooks: &mut ForwardHooks<'_>) -> io::Result<()> {
        loop {
            let Some((record, after)) = self.tail.advance()? else {
                if (hooks.wait)(None) {
                    continue;
                }
                return Ok(());
            };
            let is_stopped =
                (hooks.should_forward)(&record) && (!(hooks.wait)(Some(Duration::ZERO)) || !deliver(&record, hooks));
            if is_stopped {
                return Ok(());
            }
            after.save(&self.cursor)?;
        }
    }
}

/// Sends a delivery until the target accepts or permanently refuses it. Returns false when it is to stop before.
fn deliver(record: &Record, hooks: &mut ForwardHooks<'_>) -> bool {
    let mut pause = FIRST_PAUSE;
    loop {
        let outcome = (hooks.send)(record);
        (hooks.on_outcome)(record, &outcome);
        match outcome {
            SendOutcome::Accepted(_) | SendOutcome::Refused(_) => return true,
            SendOutcome::Failed(_) if (hooks.wait)(Some(pause)) => pause = MAX_PAUSE.min(pause * 2),
            SendOutcome::Failed(_) => return false,
        }
    }
}

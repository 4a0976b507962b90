//! Sends on what was accepted, from the journal and in its order: what the target misses while it is down it gets later, and
//! what it may have got is sent again rather than lost. The delivery's id tells it which it knows.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use crate::journal::{Committed, Cursor, Record, Tail};
use crate::send::target::Outcome;

/// The name of the file in the journal's folder that says how far it got.
const CURSOR: &str = "forward.json";
/// The first wait after a failure, which doubles with each, and the longest.
const FIRST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_mins(5);

/// Where sending on is, and how it goes on.
pub struct Forwarding {
    tail: Tail,
    cursor: PathBuf,
}

/// How sending on does its two things; tests do them on a clock of their own.
pub struct Ways<'a> {
    /// Whether a delivery is sent on at all.
    pub lets_on: &'a dyn Fn(&Record) -> bool,
    /// Sends a delivery.
    pub send: &'a mut dyn FnMut(&Record) -> Outcome,
    /// Waits so long, or until something new may be there when no time is given; false when it is to end.
    pub wait: &'a mut dyn FnMut(Option<Duration>) -> bool,
    /// Is told what came of each attempt.
    pub tell: &'a mut dyn FnMut(&Record, &Outcome),
}

impl Forwarding {
    /// From where it was the last time; the first time, from what comes now on.
    ///
    /// # Errors
    ///
    /// When the journal's folder cannot be read.
    pub fn open(folder: &std::path::Path) -> io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        let cursor = folder.join(CURSOR);
        let at = match Cursor::load(&cursor) {
            Ok(Some(at)) => at,
            Ok(None) => {
                let end = Cursor::end(folder)?;
                end.save(&cursor)?;
                end
            }
            // A crash may have left it half written. From the start, since twice is better than never.
            Err(error) if error.kind() == io::ErrorKind::InvalidData => Cursor::default(),
            Err(error) => return Err(error),
        };
        Ok(Self { tail: Tail::new(folder, at), cursor })
    }

    /// Never ahead of the writer, which may have to take back what it could not flush.
    #[must_use]
    pub fn behind(self, committed: Committed) -> Self {
        Self { tail: self.tail.behind(committed), ..self }
    }

    /// Until `wait` says that it is to end.
    ///
    /// # Errors
    ///
    /// When the journal cannot be read, or it cannot be kept how far this got.
    pub fn run(&mut self, ways: &mut Ways<'_>) -> io::Result<()> {
        loop {
            let Some((record, after)) = self.tail.advance()? else {
                if (ways.wait)(None) {
                    continue;
                }
                return Ok(());
            };
            let is_ended = (ways.lets_on)(&record) && (!(ways.wait)(Some(Duration::ZERO)) || !is_sent(&record, ways));
            if is_ended {
                return Ok(());
            }
            after.save(&self.cursor)?;
        }
    }
}

/// Tries until the target has it or refuses it for good; false when it is to end before.
fn is_sent(record: &Record, ways: &mut Ways<'_>) -> bool {
    let mut pause = FIRST;
    loop {
        let outcome = (ways.send)(record);
        (ways.tell)(record, &outcome);
        match outcome {
            Outcome::Taken(_) | Outcome::Refused(_) => return true,
            Outcome::Failed(_) if (ways.wait)(Some(pause)) => pause = LONGEST.min(pause * 2),
            Outcome::Failed(_) => return false,
        }
    }
}

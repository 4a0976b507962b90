//! How far a long run is, in a line of standard error that goes again, for a person who watches.

use std::io::{self, Write};
use std::time::{Duration, Instant};

use crate::capture::Input;

pub(super) struct Progress {
    start: Instant,
    is_watched: bool,
    is_shown: bool,
    messages: usize,
    bytes: usize,
}

/// Nobody wants to be told of what is over before it can be read.
const SOON: Duration = Duration::from_millis(700);

/// To the start of the line, and nothing after it.
const CLEARED: &str = "\r\u{1b}[K";

impl Progress {
    pub(super) fn since(start: Instant, is_watched: bool) -> Self {
        Self { start, is_watched, is_shown: false, messages: 0, bytes: 0 }
    }

    pub(super) fn add(&mut self, inputs: &[Input]) {
        self.messages += inputs.len();
        self.bytes += inputs.iter().flatten().map(|captured| captured.body.len()).sum::<usize>();
    }

    pub(super) fn is_due(&self) -> bool {
        self.is_watched && self.start.elapsed() >= SOON
    }

    pub(super) fn show(&mut self, err: &mut dyn Write) -> io::Result<()> {
        self.is_shown = true;
        let (messages, megabytes, seconds) = (self.messages, self.bytes / 1_000_000, self.start.elapsed().as_secs());
        write!(err, "{CLEARED}{messages} payloads, {megabytes} MB, {seconds} s")?;
        err.flush()
    }

    /// Whatever is written next starts at the start of a line.
    pub(super) fn clear(&mut self, err: &mut dyn Write) -> io::Result<()> {
        if std::mem::take(&mut self.is_shown) { err.write_all(CLEARED.as_bytes()) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::Progress;
    use crate::capture::Captured;

    /// What is written over so many seconds by a run of two payloads.
    fn written(seconds: u64, is_watched: bool) -> String {
        let start = Instant::now().checked_sub(Duration::from_secs(seconds)).expect("the machine ran longer");
        let mut progress = Progress::since(start, is_watched);
        let mut err = Vec::new();
        progress.add(&[Ok(Captured::of_body("a", vec![b' '; 2_500_000])), Ok(Captured::of_body("b", Vec::new()))]);
        if progress.is_due() {
            progress.show(&mut err).expect("written");
        }
        progress.clear(&mut err).expect("written");
        progress.clear(&mut err).expect("written");
        String::from_utf8(err).expect("text")
    }

    #[test]
    fn only_of_a_long_run_that_somebody_watches() {
        assert_eq!(written(9, true), "\r\u{1b}[K2 payloads, 2 MB, 9 s\r\u{1b}[K");
        assert_eq!(written(0, true), "");
        assert_eq!(written(9, false), "");
    }
}

//! How far a long run is, in a line of standard error that goes again, for a person who watches.

use std::io::{self, Write};
use std::time::{Duration, Instant};

pub(super) struct Progress {
    start: Instant,
    is_watched: bool,
    /// Whether the report goes to the same terminal.
    is_beside_report: bool,
    is_shown: bool,
    /// When it was shown last.
    last: Option<Instant>,
    messages: usize,
    bytes: usize,
}

/// Nobody wants to be told of what is over before it can be read.
const SOON: Duration = Duration::from_millis(700);

/// Not so often that it flickers.
const AGAIN: Duration = Duration::from_millis(100);

/// To the start of the line, and nothing after it.
const CLEARED: &str = "\r\u{1b}[K";

impl Progress {
    pub(super) fn since(start: Instant, is_watched: bool, is_beside_report: bool) -> Self {
        Self { start, is_watched, is_beside_report, is_shown: false, last: None, messages: 0, bytes: 0 }
    }

    /// One more, of so many bytes.
    pub(super) fn add(&mut self, bytes: usize) {
        self.messages += 1;
        self.bytes += bytes;
    }

    pub(super) fn is_due(&self) -> bool {
        self.is_watched && self.last.map_or(self.start.elapsed() >= SOON, |last| last.elapsed() >= AGAIN)
    }

    pub(super) fn show(&mut self, err: &mut dyn Write) -> io::Result<()> {
        self.is_shown = true;
        self.last = Some(Instant::now());
        let (messages, megabytes, seconds) = (self.messages, self.bytes / 1_000_000, self.start.elapsed().as_secs());
        write!(err, "{CLEARED}{messages} payloads, {megabytes} MB, {seconds} s")?;
        err.flush()
    }

    /// Before something is added to the report.
    pub(super) fn make_room(&mut self, err: &mut dyn Write) -> io::Result<()> {
        if self.is_beside_report { self.clear(err) } else { Ok(()) }
    }

    /// Whatever is written to standard error next starts at the start of a line.
    pub(super) fn clear(&mut self, err: &mut dyn Write) -> io::Result<()> {
        if std::mem::take(&mut self.is_shown) { err.write_all(CLEARED.as_bytes()) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::Progress;

    /// What is written over so many seconds by a run of two payloads, of which something is reported.
    fn written(seconds: u64, is_watched: bool, is_beside_report: bool) -> String {
        let start = Instant::now().checked_sub(Duration::from_secs(seconds)).expect("the machine ran longer");
        let mut progress = Progress::since(start, is_watched, is_beside_report);
        let mut err = Vec::new();
        for bytes in [2_500_000, 0] {
            progress.make_room(&mut err).expect("written");
            if is_beside_report {
                err.extend(b"found\n");
            }
            progress.add(bytes);
            // The second one comes too soon for another look.
            if progress.is_due() {
                progress.show(&mut err).expect("written");
            }
        }
        progress.clear(&mut err).expect("written");
        progress.clear(&mut err).expect("written");
        String::from_utf8(err).expect("text")
    }

    #[test]
    fn only_of_a_long_run_that_somebody_watches() {
        assert_eq!(written(9, true, false), "\r\u{1b}[K1 payloads, 2 MB, 9 s\r\u{1b}[K");
        assert_eq!(written(0, true, false), "");
        assert_eq!(written(9, false, false), "");
    }

    #[test]
    fn makes_room_for_a_report_on_the_same_terminal() {
        assert_eq!(written(9, true, true), "found\n\r\u{1b}[K1 payloads, 2 MB, 9 s\r\u{1b}[Kfound\n");
    }
}

//! Progress of a long run, on a line of standard error that is removed again; only when standard error is a terminal.
//!
//! The line is drawn by `indicatif`, always by the thread that writes the report and never by a ticker of its own, so that it
//! cannot appear in the middle of a line of the report on the same terminal.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressFinish, ProgressStyle};

/// Display of the number of checked payloads.
pub(super) struct Progress {
    start: Instant,
    is_enabled: bool,
    /// Whether the report goes to the same terminal.
    is_beside_report: bool,
    target: Box<dyn Fn() -> ProgressDrawTarget>,
    /// The line, while it is shown.
    bar: Option<ProgressBar>,
    last_shown: Option<Instant>,
    payloads: usize,
    bytes: usize,
}

/// How long a run must take before its progress is shown, so that short runs do not flicker.
const DELAY: Duration = Duration::from_millis(700);

/// Time between two updates of the line.
const INTERVAL: Duration = Duration::from_millis(100);

impl Progress {
    /// Creates the display of a run that started at `start`.
    pub(super) fn since(start: Instant, is_enabled: bool, is_beside_report: bool) -> Self {
        Self::on(Box::new(ProgressDrawTarget::stderr), start, is_enabled, is_beside_report)
    }

    fn on(
        target: Box<dyn Fn() -> ProgressDrawTarget>,
        start: Instant,
        is_enabled: bool,
        is_beside_report: bool,
    ) -> Self {
        Self { start, is_enabled, is_beside_report, target, bar: None, last_shown: None, payloads: 0, bytes: 0 }
    }

    /// Counts payloads.
    pub(super) fn add(&mut self, payloads: usize) {
        self.payloads += payloads;
    }

    /// Counts bytes that were checked.
    pub(super) fn add_bytes(&mut self, bytes: usize) {
        self.bytes += bytes;
    }

    /// Checks whether it is time to show the progress.
    pub(super) fn is_due(&self) -> bool {
        self.is_enabled && self.last_shown.map_or(self.start.elapsed() >= DELAY, |last| last.elapsed() >= INTERVAL)
    }

    /// Shows or updates the line. The report must be flushed before.
    pub(super) fn show(&mut self) {
        self.last_shown = Some(Instant::now());
        let (megabytes, seconds) = (self.bytes / 1_000_000, self.start.elapsed().as_secs());
        let bar = self.bar.get_or_insert_with(|| {
            let style = ProgressStyle::with_template("{msg}").expect("a template without options");
            ProgressBar::with_draw_target(None, (self.target)()).with_style(style).with_finish(ProgressFinish::AndClear)
        });
        bar.set_message(format!("{} payloads, {megabytes} MB, {seconds} s", self.payloads));
    }

    /// Removes the line before something is added to the report, if both are on one terminal.
    pub(super) fn make_room(&mut self) {
        if self.is_beside_report {
            self.clear();
        }
    }

    /// Removes the line before something is written to standard error.
    pub(super) fn clear(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::{Arc, Mutex};
    use std::time::{Duration, Instant};

    use indicatif::{ProgressDrawTarget, TermLike};

    use super::Progress;

    const CLEARED: &str = "(cleared)";

    /// A terminal that records what is written to it.
    #[derive(Debug, Clone, Default)]
    struct Terminal(Arc<Mutex<Vec<String>>>);

    impl Terminal {
        fn write(&self, text: &str) {
            self.0.lock().expect("no thread panicked").push(text.to_owned());
        }
    }

    impl TermLike for Terminal {
        fn width(&self) -> u16 {
            80
        }
        fn move_cursor_up(&self, lines: usize) -> io::Result<()> {
            assert_eq!(lines, 0, "there is one line only");
            Ok(())
        }
        fn move_cursor_down(&self, lines: usize) -> io::Result<()> {
            assert_eq!(lines, 0, "there is one line only");
            Ok(())
        }
        fn move_cursor_right(&self, _: usize) -> io::Result<()> {
            Ok(())
        }
        fn move_cursor_left(&self, _: usize) -> io::Result<()> {
            Ok(())
        }
        fn write_line(&self, text: &str) -> io::Result<()> {
            self.write(&format!("{text}\n"));
            Ok(())
        }
        fn write_str(&self, text: &str) -> io::Result<()> {
            // The rest of a line is filled with spaces.
            if !text.trim().is_empty() {
                self.write(text);
            }
            Ok(())
        }
        fn clear_line(&self) -> io::Result<()> {
            self.write(CLEARED);
            Ok(())
        }
        fn flush(&self) -> io::Result<()> {
            Ok(())
        }
    }

    /// Returns what a run of two payloads, both with a finding, writes to the terminal after this many seconds.
    fn written(seconds: u64, is_enabled: bool, is_beside_report: bool) -> Vec<String> {
        let start = Instant::now().checked_sub(Duration::from_secs(seconds)).expect("the machine ran longer");
        let terminal = Terminal::default();
        let shared = terminal.clone();
        let target = move || ProgressDrawTarget::term_like(Box::new(shared.clone()));
        let mut progress = Progress::on(Box::new(target), start, is_enabled, is_beside_report);
        for bytes in [2_500_000, 0] {
            progress.make_room();
            if is_beside_report {
                terminal.write("found\n");
            }
            progress.add(1);
            progress.add_bytes(bytes);
            // The second payload comes before the interval is over.
            if progress.is_due() {
                progress.show();
            }
        }
        progress.clear();
        progress.clear();
        let written = terminal.0.lock().expect("no thread panicked");
        written.clone()
    }

    #[test]
    fn only_long_runs_on_a_terminal_show_progress() {
        assert_eq!(written(9, true, false), ["1 payloads, 2 MB, 9 s", CLEARED]);
        assert_eq!(written(0, true, false), [""; 0]);
        assert_eq!(written(9, false, false), [""; 0]);
    }

    #[test]
    fn makes_room_for_a_report_on_the_same_terminal() {
        assert_eq!(written(9, true, true), ["found\n", "1 payloads, 2 MB, 9 s", CLEARED, "found\n"]);
    }

    #[test]
    fn clears_the_line_when_a_run_fails() {
        let terminal = Terminal::default();
        let shared = terminal.clone();
        let target = move || ProgressDrawTarget::term_like(Box::new(shared.clone()));
        let mut progress = Progress::on(Box::new(target), Instant::now(), true, false);
        progress.show();
        drop(progress);
        let written = terminal.0.lock().expect("no thread panicked");
        assert_eq!(written.last().map(String::as_str), Some(CLEARED));
    }
}

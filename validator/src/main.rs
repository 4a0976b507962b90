//! The `vistoria` program: arguments, streams and the exit code around the library.

use std::io::{self, BufWriter, IsTerminal as _, Write as _};
use std::process::ExitCode;

use clap::Parser as _;
use vistoria_validator::cli::{Arguments, run};
use vistoria_validator::process::{Exit, Streams, handle_interrupts};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    handle_interrupts();
    let mut out = BufWriter::new(io::stdout().lock());
    // Not locked, because `listen` writes to it from several threads.
    let mut err = io::stderr();
    let (is_err_terminal, is_out_terminal) = (err.is_terminal(), io::stdout().is_terminal());
    let ended =
        run(Arguments::parse(), &mut Streams { out: &mut out, err: &mut err, is_err_terminal, is_out_terminal });
    let ended = ended.and_then(|exit| Ok(out.flush().map(|()| exit)?));
    match ended {
        Ok(exit) => ExitCode::from(exit as u8),
        // The reader of our output, such as `head`, has read what it wanted, which is no failure.
        Err(error) if is_broken_pipe(&error) => ExitCode::from(Exit::Clean as u8),
        Err(error) => {
            let _ = writeln!(err, "error: {error:#}");
            ExitCode::from(Exit::Failed as u8)
        }
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

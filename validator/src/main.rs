//! `vistoria`: the door to the library.

use std::io::{self, BufWriter, IsTerminal as _, Write as _};
use std::process::ExitCode;

use clap::Parser as _;
use vistoria_validator::cli::{Arguments, Exit, Streams, end_when_asked, run};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    end_when_asked();
    let mut out = BufWriter::new(io::stdout().lock());
    // Not locked: `listen` writes to it from several threads.
    let mut err = io::stderr();
    let (is_watched, is_shown) = (err.is_terminal(), io::stdout().is_terminal());
    let ended = run(Arguments::parse(), &mut Streams { out: &mut out, err: &mut err, is_watched, is_shown });
    let ended = ended.and_then(|exit| Ok(out.flush().map(|()| exit)?));
    match ended {
        Ok(exit) => ExitCode::from(exit as u8),
        // A reader that stops reading has seen enough; what was found is unknown to us now.
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

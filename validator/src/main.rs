//! The `vistoria` program: arguments, streams and the exit code around the library.

use std::io::{self, BufWriter, IsTerminal as _, Write as _};
use std::process::ExitCode;

use clap::Parser as _;
use vistoria_validator::cli::{Arguments, run};
use vistoria_validator::process::{Exit, Stream, Streams, handle_interrupts};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    handle_interrupts();
    let mut out = BufWriter::new(Stream::out(io::stdout().lock()));
    // Not locked, because `listen` writes to it from several threads.
    let mut err = Stream::err(io::stderr());
    let (is_err_terminal, is_out_terminal) = (io::stderr().is_terminal(), io::stdout().is_terminal());
    let ended =
        run(Arguments::parse(), &mut Streams { out: &mut out, err: &mut err, is_err_terminal, is_out_terminal });
    let ended = ended.and_then(|exit| Ok(out.flush().map(|()| exit)?));
    match ended {
        Ok(exit) => ExitCode::from(exit as u8),
        Err(error) => {
            let _ = writeln!(err, "error: {error:#}");
            ExitCode::from(Exit::Failed as u8)
        }
    }
}

//! `vistoria`, run in this process.

use clap::Parser as _;
use vistoria_validator::{
    cli::{Arguments, run},
    process::{Exit, Streams},
};

use crate::root;

/// The exit code and output of a run of `vistoria`.
#[derive(Debug)]
pub struct Output {
    /// The exit code.
    pub exit: u8,
    /// The text written to standard output.
    pub out: String,
    /// The text written to standard error.
    pub err: String,
}

/// Runs `vistoria` with these arguments; the root of the workspace becomes `.` in its output.
pub fn vistoria(arguments: &[&str]) -> Output {
    let arguments =
        Arguments::try_parse_from([&["vistoria"], arguments].concat()).expect("arguments that clap accepts");
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let result =
        run(arguments, &mut Streams { out: &mut out, err: &mut err, is_err_terminal: false, is_out_terminal: false });
    let exit = match &result {
        Ok(exit) => *exit as u8,
        Err(error) => {
            err.extend(format!("error: {error:#}\n").into_bytes());
            Exit::Failed as u8
        }
    };
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8").replace(&*root().to_string_lossy(), ".");
    Output { exit, out: text(out), err: text(err) }
}

impl Output {
    /// Returns exit code and output as one text, for a snapshot.
    pub fn whole(&self) -> String {
        format!("exit: {}\n--- stdout\n{}--- stderr\n{}", self.exit, self.out, self.err)
    }
}

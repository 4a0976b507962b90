//! Configuration files of `listen`, and the errors they have.

use vistoria_test_helpers::cases::{Case, table};
use vistoria_validator::live::PartialConfig;

/// A configuration and a part of its error, or `good`.
const ROWS: &[(&str, &str)] = &[
    ("", "good"),
    ("listen = \"0.0.0.0:80\"\nmode = \"enforce\"\nallow-unsigned = [\"twenty\"]", "good"),
    ("mode = \"strict\"", "unknown variant `strict`"),
    ("moed = \"enforce\"", "unknown field `moed`"),
    ("listen = 80", "line 1"),
    ("listen = ", "line 1"),
    ("allow-unsigned = [\"twentyy\"]", "allow-unsigned: no vendor is called \"twentyy\"; did you mean \"twenty\"?"),
    ("body-limit = 0", "body-limit: must be at least 1"),
    ("status-invalid = 99", "status-invalid: 99 is not a status"),
    ("status-refused = 200", "status-refused: 200 is not a status"),
    ("timeout = 100000", "timeout: must be at most 86400"),
    ("prefix = \"/a/../b\"", "prefix: must be a path"),
    ("prefix = \"/hooks/in/\"", "good"),
    ("forward = \"ftp://a\"", "forward: must be http://host"),
    ("forward = \"http://user:word@a\"", "forward: must be http://host"),
    ("forward = \"http://a:1/b/\"", "good"),
    ("forward-attempts = 0", "forward-attempts: must be at least 1"),
    ("forward-for = 9999999", "forward-for: must be at most 2592000"),
    ("keep = 0", "keep: must be at least 1"),
    ("keep-bytes = 0", "keep-bytes: must be at least 1"),
    ("keep = 30\nkeep-bytes = 1000000\nleast-free = 1000000", "good"),
    ("body-limit = 2000\nbody-memory = 1000", "body-limit: must be at most body-memory"),
];

pub(crate) fn cases() -> Vec<Case> {
    table(
        ROWS,
        |(text, _)| format!("{text:?}"),
        |(text, expected)| {
            let resolved = PartialConfig::parse(text).map_err(|error| error.to_string()).and_then(|given| {
                given.resolve(&["calcom", "twenty"]).map(|_| "good".to_owned()).map_err(|error| error.to_string())
            });
            let message = resolved.unwrap_or_else(|error| error);
            assert!(message.contains(expected), "{message}");
        },
    )
}

//! What must stay true of the tree itself: vendors are data, layers point one way, files stay small and say what they are.

use crate::work::{files, root, vendors};

/// Hand-written Rust: everything but what vistoria-gen emits.
fn hand_written() -> Vec<(String, String)> {
    ["schemas/src", "generator/src", "generator/support", "validator/src", "tests/it"]
        .iter()
        .flat_map(|folder| files(&root().join(folder)).into_iter().map(move |name| format!("{folder}/{name}")))
        .filter(|name| std::path::Path::new(name).extension().is_some_and(|extension| extension == "rs"))
        .map(|name| {
            let text = std::fs::read_to_string(root().join(&name)).expect("readable");
            (name, text)
        })
        .collect()
}

#[test]
fn no_hand_written_rust_names_a_vendor() {
    let vendors: Vec<String> =
        vendors().iter().map(|folder| folder.file_name().expect("a vendor").to_string_lossy().to_lowercase()).collect();
    for (name, text) in hand_written().iter().filter(|(name, _)| !name.starts_with("tests/")) {
        // Docs, help texts and doc tests may give a vendor as an example; code may not.
        let code = text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
        for (index, line) in code {
            let named = vendors.iter().find(|vendor| line.to_lowercase().contains(vendor.as_str()));
            assert_eq!(named, None, "{name}:{}: {line}", index + 1);
        }
    }
}

#[test]
fn files_are_small_and_say_what_they_are() {
    for (name, text) in hand_written() {
        let lines = text.lines().count();
        assert!(lines <= 600, "{name} has {lines} lines");
        assert!(text.starts_with("//!"), "{name} does not say what it is");
    }
}

#[test]
fn layers_point_one_way() {
    for (of, allowed) in [
        ("schemas", &[][..]),
        ("generator", &["vistoria-schemas"]),
        ("generated", &[]),
        ("validator", &["vistoria-generated", "vistoria-schemas"]),
    ] {
        let manifest = std::fs::read_to_string(root().join(of).join("Cargo.toml")).expect("a manifest");
        let dependencies = manifest.split("[dependencies]").nth(1).expect("dependencies");
        let ours: Vec<&str> = dependencies
            .lines()
            .filter(|line| line.starts_with("vistoria-"))
            .filter_map(|line| line.split(['.', ' ', '=']).next())
            .collect();
        assert_eq!(ours, allowed, "{of}");
    }
}

#[test]
fn only_these_touch_files() {
    const MAY: &[&str] = &[
        "schemas/src/remote.rs",
        "schemas/src/load.rs",
        "generator/src/files.rs",
        "generator/src/lib.rs",
        "generator/src/main.rs",
        "generator/src/workspace.rs",
        "validator/src/capture/files.rs",
        "validator/src/commands/check.rs",
        "validator/src/commands/listen.rs",
        "validator/src/journal/tail.rs",
        "validator/src/journal/writer.rs",
        "validator/src/live/config.rs",
        "validator/src/live/forward.rs",
        "validator/src/live/page.rs",
        "validator/src/live/server.rs",
        "validator/src/main.rs",
    ];
    for (name, text) in hand_written().iter().filter(|(name, _)| !name.starts_with("tests/")) {
        let touches = ["std::fs", "std::net", "File::", "io::stdin", "io::stdout", "std::env"]
            .iter()
            .any(|api| text.contains(api));
        assert!(!touches || MAY.contains(&name.as_str()), "{name} does I/O");
    }
}

#[test]
fn the_top_level_is_what_it_should_be() {
    let tracked =
        ["Cargo.lock", "Cargo.toml", "LICENSE", "README.md", "generated", "generator", "schemas", "tests", "validator"];
    let mut found: Vec<String> = root()
        .read_dir()
        .expect("the root")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.') && name != "target")
        .collect();
    found.sort();
    assert_eq!(found, tracked);
}

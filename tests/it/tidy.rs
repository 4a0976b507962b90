//! Rules for the source tree: vendors are data, crates depend on each other one way, files are small and say what they are.

use vistoria_test_helpers::{file_name, files, root, vendors};

/// The folders of hand-written Rust: everything but what `vistoria-gen` emits.
const SOURCES: [&str; 5] =
    ["schemas/src", "generator/src", "generated/support/src", "validator/fast_path/src", "validator/src"];
const TESTS: [&str; 8] = [
    "generated/support/tests",
    "schemas/tests",
    "generator/tests",
    "validator/tests",
    "tests/it",
    "tests/cases",
    "tests/helpers",
    "tests/benches",
];

/// Returns the names and texts of the Rust files below some folders.
fn rust_files(folders: &[&str]) -> Vec<(String, String)> {
    folders.iter().for_each(|folder| assert!(root().join(folder).is_dir(), "there is no {folder}"));
    folders
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
    let vendors: Vec<String> = vendors().iter().map(|folder| file_name(folder).to_lowercase()).collect();
    let mut found = Vec::new();
    for (name, text) in rust_files(&SOURCES) {
        // Docs, help texts and doc tests may give a vendor as an example; code may not.
        let code = text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
        let named = code.filter(|(_, line)| vendors.iter().any(|vendor| line.to_lowercase().contains(vendor.as_str())));
        found.extend(named.map(|(index, line)| format!("{name}:{}: {line}", index + 1)));
    }
    assert_eq!(found, [""; 0]);
}

#[test]
fn files_are_small_and_say_what_they_are() {
    let mut found = Vec::new();
    for (name, text) in [rust_files(&SOURCES), rust_files(&TESTS)].concat() {
        let lines = text.lines().count();
        if lines > 600 {
            found.push(format!("{name} has {lines} lines"));
        }
        if !text.starts_with("//!") {
            found.push(format!("{name} does not say what it is"));
        }
    }
    assert_eq!(found, [""; 0]);
}

#[test]
fn crates_depend_on_each_other_one_way() {
    for (of, allowed) in [
        ("support", &[][..]),
        ("schemas", &["vistoria-support"]),
        ("generator", &["vistoria-schemas", "vistoria-support"]),
        ("generated", &["vistoria-support"]),
        ("validator/fast_path", &["vistoria-schemas", "vistoria-support"]),
        ("validator", &["vistoria-fast-path", "vistoria-generated", "vistoria-schemas", "vistoria-support"]),
    ] {
        let manifest = std::fs::read_to_string(
            root().join(if of == "support" { "generated/support" } else { of }).join("Cargo.toml"),
        )
        .expect("a manifest");
        let dependencies = manifest.split("\n[").find(|section| section.starts_with("dependencies]"));
        let ours: Vec<&str> = dependencies
            .expect("dependencies")
            .lines()
            .filter(|line| line.starts_with("vistoria-"))
            .filter_map(|line| line.split(['.', ' ', '=']).next())
            .collect();
        assert_eq!(ours, allowed, "{of}");
    }
}

#[test]
fn only_these_files_do_input_and_output() {
    const MAY: &[&str] = &[
        "schemas/src/load.rs",
        "schemas/src/remote.rs",
        "generator/src/changed.rs",
        "generator/src/cli/emit.rs",
        "generator/src/cli/export.rs",
        "generator/src/cli/mod.rs",
        "generator/src/files.rs",
        "generator/src/lib.rs",
        "generator/src/main.rs",
        "generator/src/workspace.rs",
        "validator/src/capture/files.rs",
        "validator/src/capture/open.rs",
        "validator/src/capture/stdin.rs",
        "validator/src/commands/baseline.rs",
        "validator/src/commands/check.rs",
        "validator/src/commands/drift.rs",
        "validator/src/commands/listen.rs",
        "validator/src/commands/mock.rs",
        "validator/src/commands/parts.rs",
        "validator/src/commands/paths.rs",
        "validator/src/commands/secrets.rs",
        "validator/src/commands/send.rs",
        "validator/src/commands/written.rs",
        "validator/src/drift/apply/edit.rs",
        "validator/src/flows/config.rs",
        "validator/src/http/connections.rs",
        "validator/src/journal/backwards.rs",
        "validator/src/journal/cursor.rs",
        "validator/src/journal/extent.rs",
        "validator/src/journal/failed.rs",
        "validator/src/journal/files.rs",
        "validator/src/journal/flow_log.rs",
        "validator/src/journal/folder.rs",
        "validator/src/journal/refused.rs",
        "validator/src/journal/retention.rs",
        "validator/src/journal/segment.rs",
        "validator/src/journal/tail.rs",
        "validator/src/journal/writer.rs",
        "validator/src/live/config.rs",
        "validator/src/live/entrance.rs",
        "validator/src/live/forward.rs",
        "validator/src/live/page.rs",
        "validator/src/live/page/disclosed.rs",
        "validator/src/live/resend.rs",
        "validator/src/live/server.rs",
        "validator/src/main.rs",
        "validator/src/mock/record.rs",
        "validator/src/mock/server.rs",
        "validator/src/send/target.rs",
    ];
    let mut found = Vec::new();
    for (name, text) in rust_files(&SOURCES) {
        let touches = ["std::fs", "std::net", "File::", "io::stdin", "io::stdout", "std::env"]
            .iter()
            .any(|api| text.contains(api));
        if touches && !MAY.contains(&name.as_str()) {
            found.push(name);
        }
    }
    assert_eq!(found, [""; 0]);
}

/// What installs the programs names the version that they have.
#[test]
fn every_version_is_the_same() {
    let version = env!("CARGO_PKG_VERSION");
    for (file, said) in [
        ("pyproject.toml", format!("dependencies = [\"vistoria=={version}\"]")),
        ("pyproject.toml", format!("\nversion = \"{version}\"")),
        (".github/actions/check/action.yml", format!("default: '{version}'")),
        ("validator/README.md", format!("vistoria/.github/actions/check@v{version}")),
        ("validator/README.md", format!("rev: v{version}")),
        ("validator/README.md", format!("pip install vistoria=={version}\n")),
        ("Cargo.toml", format!("vistoria-support = {{ path = \"generated/support\", version = \"{version}\" }}")),
    ] {
        let text = std::fs::read_to_string(root().join(file)).expect("readable");
        assert!(text.contains(&said), "{file}: {said}");
    }
}

/// Files that the README's commands read are there.
#[test]
fn the_commands_of_the_readme_name_what_exists() {
    let text = std::fs::read_to_string(root().join("README.md")).expect("readable");
    let commands = text.lines().filter(|line| line.starts_with("cargo run "));
    let paths = commands.flat_map(str::split_whitespace).filter(|word| word.contains('/') && !word.contains("://"));
    let missing: Vec<&str> = paths.filter(|path| !path.contains("target/") && !root().join(path).exists()).collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn the_top_level_is_what_it_should_be() {
    let tracked = [
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE",
        "README.md",
        "generated",
        "generator",
        // pre-commit installs what is at the top of a repository of hooks.
        "pyproject.toml",
        "schemas",
        "tests",
        "validator",
    ];
    let mut found: Vec<String> = root()
        .read_dir()
        .expect("the root")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.') && name != "target")
        .collect();
    found.sort();
    assert_eq!(found, tracked);
}

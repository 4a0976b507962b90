//! The secrets file.

use vistoria_test_helpers::fixture;
use vistoria_test_helpers::program::vistoria;

/// A fault of the secrets file ends the run before anything is checked, and does not show the secret.
#[test]
fn faults_of_a_secrets_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("secrets.toml");
    let path = file.to_string_lossy().into_owned();
    for (text, expected) in [
        ("calcom = CANARY-7f3a\n", "line 1: not a secret of a vendor; write calcom = \"secret\""),
        ("# of tests\ncalcon = \"CANARY-7f3a\"\n", "line 2: no vendor is called \"calcon\"; did you mean \"calcom\"?"),
        ("calcom = [\"CANARY-7f3a\", \"\"]\n", "line 1: the secret of calcom is empty"),
    ] {
        std::fs::write(&file, text).expect("writable");
        let ran = vistoria(&["check", "--secrets", &path, "there-is-no-such-file"]);
        assert_eq!((ran.exit, ran.out.as_str()), (2, ""), "{}", ran.whole());
        assert!(ran.err.contains(&format!("error: cannot use the secrets of {path}: {expected}")), "{}", ran.err);
        assert!(!ran.err.contains("CANARY"), "{}", ran.err);
    }
}

/// The file may have secrets of shipped vendors when the run is against another contract.
#[test]
fn secrets_of_several_contracts() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("secrets.toml");
    std::fs::write(&file, "calcom = \"CANARY-7f3a\"\n").expect("writable");
    let contract = fixture("contracts/presence/openapi.yaml").to_string_lossy().into_owned();
    let payloads = fixture("contracts/presence/examples/valid").to_string_lossy().into_owned();
    let ran = vistoria(&["check", "--contract", &contract, "--secrets", &file.to_string_lossy(), &payloads]);
    assert_eq!(ran.exit, 0, "{}", ran.whole());
}

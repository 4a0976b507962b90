//! The fast path knows what a body is of as the slow one does. That it proves what it should, and nothing else, is held with
//! the agreement of types and validator.

use vistoria_validator::capture::Captured;
use vistoria_validator::catalog::Catalog;
use vistoria_validator::identify::Glance;
use vistoria_validator::prove::proved;
use vistoria_validator::{Settings, explain};

use crate::work::{files, vendors};

#[test]
fn both_paths_know_the_same_event() {
    let shipped = Catalog::shipped();
    let settings = Settings::default();
    let glance = Glance::new(&shipped, &settings.wanted);
    let mut glances = 0;
    for vendor in vendors() {
        let folder = vendor.join("examples/valid");
        for name in files(&folder) {
            let body = std::fs::read(folder.join(&name)).expect("an example");
            for source in [name.as_str(), "payload.json"] {
                let captured = Captured::of_body(source, body.clone());
                let Some(identified) = proved(&captured, &glance) else { continue };
                let explained = explain(&captured, &shipped, &settings);
                assert_eq!(
                    format!("{:?}", Some(identified.label())),
                    format!("{:?}", explained.label),
                    "{name} as {source}"
                );
                glances += 1;
            }
        }
    }
    assert!(glances > 100, "{glances}");
}

//! Fingerprints agree however they are made, and tables lead to every name.

use crate::fingerprint::{KeyFingerprint, probe_table, short_hash};

#[test]
fn a_key_within_a_text_has_the_fingerprint_of_the_key() {
    let text = b"abcdefghijklmnopqrstuvwxyz0123456789";
    for start in 0..text.len() {
        for end in start..=text.len() {
            let key = &text[start..end];
            assert_eq!(KeyFingerprint::of_slice(text, start, end), KeyFingerprint::of(key), "{start}..{end}");
        }
    }
}

#[test]
fn a_fingerprint_of_sixteen_bytes_is_all_of_the_key() {
    let [sixteen, seventeen] = [16, 17].map(|length| KeyFingerprint::of(&b"a".repeat(length)));
    assert!(sixteen.is_exact() && !seventeen.is_exact());
    assert_ne!(sixteen, seventeen, "the length is part of it");
    // The middle of a longer key is not.
    assert_eq!(KeyFingerprint::of(b"beginning-1-theirend"), KeyFingerprint::of(b"beginning-2-theirend"));
}

#[test]
fn parts_cap_the_length() {
    assert_eq!(KeyFingerprint::of(b"id").parts(), ([u64::from(u16::from_le_bytes(*b"id")), 0], 2));
    assert_eq!(KeyFingerprint::of(&vec![b'x'; 70_000]).parts().1, u16::MAX);
}

/// Returns the index of a name by the table, as its users search.
fn find(table: &[u32], names: &[String], name: &str) -> Option<usize> {
    let hash = short_hash(name);
    let mut slot = usize::from(hash);
    loop {
        let entry = table[slot & (table.len() - 1)];
        let index = usize::try_from(entry & 0xFFFF).ok()?.checked_sub(1)?;
        if entry >> 16 == u32::from(hash) && names[index] == name {
            return Some(index);
        }
        slot += 1;
    }
}

#[test]
fn every_name_is_found_and_no_other() {
    for count in [0, 1, 2, 3, 7, 8, 100, 5000] {
        let names: Vec<String> = (0..count).map(|number| format!("field_{number}")).collect();
        let table = probe_table(&names);
        assert!(table.len().is_power_of_two() && table.len() > names.len());
        for (index, name) in names.iter().enumerate() {
            assert_eq!(find(&table, &names, name), Some(index));
        }
        assert_eq!(find(&table, &names, "another"), None);
    }
}

#[test]
#[should_panic(expected = "fewer than 65,536 fields")]
fn a_table_has_fewer_than_65536_names() {
    probe_table(&vec![""; 1 << 16]);
}

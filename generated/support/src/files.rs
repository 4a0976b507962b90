//! Files in forms. A form is decoded by way of JSON, which has no bytes: there a file is its number, and the files themselves are
//! beside it, in the thread that decodes or encodes.

use std::cell::RefCell;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::kinds::{Kind, OnWire};
use super::{At, Decode, Fault, Json};

/// A file in a form. In JSON, where a document may have the same object, it is a string of its bytes, which are UTF-8 there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct File {
    /// The content.
    pub bytes: Vec<u8>,
    /// The name of the file. Many servers take a part without one for a text.
    pub name: Option<String>,
    /// The media type. Without one, the part has that of the document, if it states one.
    pub content_type: Option<String>,
}

/// A file of the name `file`.
impl From<Vec<u8>> for File {
    fn from(bytes: Vec<u8>) -> Self {
        Self { bytes, name: Some("file".to_owned()), content_type: None }
    }
}

/// Makes a file that has no name.
pub(super) fn unnamed(bytes: Vec<u8>) -> File {
    File { bytes, name: None, content_type: None }
}

thread_local! {
    /// The files of the form that is being decoded or encoded.
    static FILES: RefCell<Option<Vec<File>>> = const { RefCell::new(None) };
}

/// Restores the files of before.
struct Restored(Option<Vec<File>>);

impl Drop for Restored {
    fn drop(&mut self) {
        FILES.set(self.0.take());
    }
}

/// Calls `work` with files beside the JSON. Returns also the files that are there afterwards.
pub(super) fn beside<T>(files: Vec<File>, work: impl FnOnce() -> T) -> (T, Vec<File>) {
    let _restored = Restored(FILES.replace(Some(files)));
    let done = work();
    (done, FILES.take().unwrap_or_default())
}

impl Decode for File {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        let text = String::decode(json, at)?;
        let numbered = |files: &Vec<Self>| files.get(text.parse::<usize>().ok()?).cloned();
        let file = FILES.with_borrow(|files| files.as_ref().and_then(numbered));
        Ok(file.unwrap_or_else(|| unnamed(text.into_bytes())))
    }
}

impl Serialize for File {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let number = FILES.with_borrow_mut(|files| {
            let files = files.as_mut()?;
            files.push(self.clone());
            Some(files.len() - 1)
        });
        match number {
            Some(number) => serializer.collect_str(&number),
            None => serializer.serialize_str(&String::from_utf8_lossy(&self.bytes)),
        }
    }
}

impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::deserialize(deserializer)
    }
}

impl OnWire for File {
    fn kind() -> Kind {
        Kind::File
    }
}

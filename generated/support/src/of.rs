//! Types of the user's own, decoded and encoded by `serde`.

use std::ops::{Deref, DerefMut};

use serde::de::DeserializeOwned;
use serde::ser::{Serialize, Serializer};

use super::{At, Decode, Fault, Json};

/// An adapter: a value of a type that is `serde`'s and not [`Decode`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Of<T>(pub T);

impl<T> Deref for Of<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Of<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: DeserializeOwned> Decode for Of<T> {
    fn decode(json: &mut Json<'_>, at: At) -> Result<Self, Fault> {
        // The error of such a type may contain the value, so it is not passed on.
        let refused = |_| Fault::new(format!("no {}", std::any::type_name::<T>()));
        serde_json::from_str(json.tape.json(at)).map(Self).map_err(refused)
    }
}

impl<T: Serialize> Serialize for Of<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

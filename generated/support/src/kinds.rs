//! The kinds of value that a type has, by which texts are read: outside of JSON, `7` may be a number or a string.

use std::collections::BTreeMap;

use super::{EmptyList, EmptyObject, Forbidden, Integer, Maybe, Null, Number};

/// A type whose values stand in forms or parameters.
pub trait OnWire {
    /// Returns the kind of its values.
    fn kind() -> Kind;
}

/// Returns the kind of a type; called only where a value of it is read, since types may contain themselves.
pub type KindOf = fn() -> Kind;

/// The kind of a value.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Any value; a text is a string.
    Any,
    /// A string.
    Text,
    /// One of several strings: those that the function accepts.
    Texts(fn(&str) -> bool),
    /// A number.
    Number,
    /// A boolean.
    Boolean,
    /// Null.
    Null,
    /// A file: bytes.
    File,
    /// A list of one kind.
    List(KindOf),
    /// A list with one item of each of these kinds.
    Tuple(&'static [KindOf]),
    /// An object with fields; undeclared keys are of the other kind.
    Object(&'static [(&'static str, KindOf)], Option<KindOf>),
    /// One kind, or null.
    Nullable(KindOf),
    /// One of several kinds.
    Either(&'static [KindOf]),
}

impl Kind {
    /// Makes an object one that keeps its undeclared keys in a map of the type `M`.
    #[doc(hidden)]
    #[must_use]
    pub fn keeping<M: OnWire>(self) -> Self {
        match (self, M::kind()) {
            (Self::Object(fields, _), Self::Object(_, rest)) => Self::Object(fields, rest),
            (kind, _) => kind,
        }
    }
}

/// The kinds that a value may have; none of them stands for others.
#[derive(Debug, Clone)]
pub(super) struct Kinds(Vec<Kind>);

/// The greatest number of alternatives inside alternatives.
const MAX_NESTED: usize = 32;

impl Kinds {
    /// Returns the kinds that a kind stands for.
    pub(super) fn of(kind: Kind) -> Self {
        let mut kinds = Self(Vec::new());
        kinds.add(kind, 0);
        kinds
    }

    fn add(&mut self, kind: Kind, nested: usize) {
        match kind {
            _ if nested > MAX_NESTED => {}
            Kind::Nullable(of) => {
                self.add(of(), nested + 1);
                self.0.push(Kind::Null);
            }
            Kind::Either(several) => several.iter().for_each(|of| self.add(of(), nested + 1)),
            kind => self.0.push(kind),
        }
    }

    pub(super) fn any(&self, is: impl Fn(&Kind) -> bool) -> bool {
        self.0.iter().any(is)
    }

    /// Checks whether a value may be a file.
    pub(super) fn allow_file(&self) -> bool {
        self.any(|kind| matches!(kind, Kind::File))
    }

    /// Checks whether a value may be a scalar or a file, so that a text can stand for it as a whole.
    pub(super) fn allow_scalars(&self) -> bool {
        self.any(|kind| !matches!(kind, Kind::List(_) | Kind::Tuple(_) | Kind::Object(..) | Kind::Null))
    }

    /// Checks whether a value may be a list.
    pub(super) fn allow_list(&self) -> bool {
        self.any(|kind| matches!(kind, Kind::List(_) | Kind::Tuple(_) | Kind::Any))
    }

    /// Checks whether a value is an object, or null.
    pub(super) fn are_objects(&self) -> bool {
        !self.allow_scalars() && !self.allow_list() && self.any(|kind| matches!(kind, Kind::Object(..)))
    }

    /// Returns the kinds of the item of a list at an index.
    pub(super) fn item(&self, index: usize) -> Self {
        let mut kinds = Self(Vec::new());
        for kind in &self.0 {
            match kind {
                Kind::List(of) => kinds.add(of(), 0),
                Kind::Tuple(several) => several.get(index).into_iter().for_each(|of| kinds.add(of(), 0)),
                Kind::Any => kinds.add(Kind::Any, 0),
                _ => {}
            }
        }
        kinds
    }

    /// Returns the name of a property, if it is declared.
    pub(super) fn declared(&self, key: &str) -> Option<&'static str> {
        self.0.iter().find_map(|kind| match kind {
            Kind::Object(fields, _) => fields.iter().map(|(name, _)| *name).find(|name| *name == key),
            _ => None,
        })
    }

    /// Checks whether an object keeps keys that are not declared.
    pub(super) fn are_open(&self) -> bool {
        self.any(|kind| matches!(kind, Kind::Object(_, Some(_)) | Kind::Any))
    }

    /// Returns the kinds of a property.
    pub(super) fn property(&self, key: &str) -> Self {
        let mut kinds = Self(Vec::new());
        for kind in &self.0 {
            if let Kind::Object(fields, rest) = kind {
                let field = fields.iter().find(|(name, _)| *name == key).map(|(_, of)| *of);
                field.or(*rest).into_iter().for_each(|of| kinds.add(of(), 0));
            }
        }
        // Nothing is known of an undeclared key.
        if kinds.0.is_empty() {
            kinds.add(Kind::Any, 0);
        }
        kinds
    }
}

macro_rules! kinds {
    ($($kind:expr => $($type:ty)*;)*) => { $($(
        impl OnWire for $type {
            fn kind() -> Kind {
                $kind
            }
        }
    )*)* };
}
kinds! {
    Kind::Any => serde_json::Value Forbidden;
    Kind::Text => String;
    Kind::Boolean => bool;
    Kind::Null => Null;
    Kind::Number => Number Integer i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64;
    Kind::List(serde_json::Value::kind) => EmptyList;
    Kind::Object(&[], None) => EmptyObject;
}

impl<T: OnWire> OnWire for Option<T> {
    fn kind() -> Kind {
        Kind::Nullable(T::kind)
    }
}

impl<T: OnWire> OnWire for Maybe<T> {
    fn kind() -> Kind {
        Kind::Nullable(T::kind)
    }
}

impl<T: OnWire> OnWire for Box<T> {
    fn kind() -> Kind {
        T::kind()
    }
}

impl<T: OnWire> OnWire for Vec<T> {
    fn kind() -> Kind {
        Kind::List(T::kind)
    }
}

impl<T: OnWire, const N: usize> OnWire for [T; N] {
    fn kind() -> Kind {
        Kind::List(T::kind)
    }
}

/// Implements `OnWire` for tuples.
macro_rules! tuples {
    ($($($item:ident)*;)*) => { $(
        impl<$($item: OnWire),*> OnWire for ($($item,)*) {
            fn kind() -> Kind {
                Kind::Tuple(const { &[$($item::kind),*] })
            }
        }
    )* };
}
tuples! {
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
    A B C D E F G;
    A B C D E F G H;
    A B C D E F G H I;
    A B C D E F G H I J;
    A B C D E F G H I J K;
    A B C D E F G H I J K L;
}

impl<T: OnWire> OnWire for BTreeMap<String, T> {
    fn kind() -> Kind {
        Kind::Object(&[], Some(T::kind))
    }
}

/// A type of the user's own is made of a string, as far as is known.
impl<T> OnWire for super::Of<T> {
    fn kind() -> Kind {
        Kind::Text
    }
}

//! JSON Schema's types, and sets of them.

use std::fmt;

/// A type that `type` can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// `array`
    Array,
    /// `boolean`
    Boolean,
    /// `integer`
    Integer,
    /// `number`
    Number,
    /// `object`
    Object,
    /// `string`
    String,
    /// `null`
    Null,
}

impl Type {
    /// All of them, in the order in which a sentence lists them: by name, null last.
    pub const ALL: [Self; 7] =
        [Self::Array, Self::Boolean, Self::Integer, Self::Number, Self::Object, Self::String, Self::Null];

    /// Returns the name that `type` has for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Array => "array",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Object => "object",
            Self::String => "string",
            Self::Null => "null",
        }
    }

    /// Returns the type of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.name() == name)
    }
}

/// A set of types. Displays as `string or null`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Types(u8);

impl Types {
    /// Checks whether a type is in the set.
    pub fn contains(self, ty: Type) -> bool {
        self.0 & bit(ty) != 0
    }

    /// Checks whether nothing is in the set.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Returns the types of both sets; an integer is a number.
    #[must_use]
    pub fn intersection(self, other: Self) -> Self {
        let widened = |types: Self| if types.contains(Type::Number) { types.0 | bit(Type::Integer) } else { types.0 };
        let both = widened(self) & widened(other);
        // A number stands for its integers too.
        let is_number = both & bit(Type::Number) != 0;
        Self(if is_number { both & !bit(Type::Integer) } else { both })
    }

    /// Returns the types of the set, null last.
    pub fn iter(self) -> impl Iterator<Item = Type> {
        Type::ALL.into_iter().filter(move |ty| self.contains(*ty))
    }
}

impl FromIterator<Type> for Types {
    fn from_iter<I: IntoIterator<Item = Type>>(types: I) -> Self {
        Self(types.into_iter().fold(0, |bits, ty| bits | bit(ty)))
    }
}

impl fmt::Display for Types {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.iter().map(Type::name).collect();
        match names.split_last() {
            Some((last, rest)) if !rest.is_empty() => write!(f, "{} or {last}", rest.join(", ")),
            _ => f.write_str(&names.concat()),
        }
    }
}

fn bit(ty: Type) -> u8 {
    1 << ty as u8
}

#[cfg(test)]
mod tests {
    use super::{Type, Types};

    fn types(names: &[&str]) -> Types {
        names.iter().filter_map(|name| Type::named(name)).collect()
    }

    #[test]
    fn intersections() {
        for (one, other, both) in [
            (&["string", "null"][..], &["string"][..], "string"),
            (&["number"], &["integer", "null"], "integer"),
            (&["number", "null"], &["number", "null"], "number or null"),
            (&["object"], &["array"], ""),
            (&["null", "string", "array"], &["array", "string", "null"], "array, string or null"),
        ] {
            assert_eq!(types(one).intersection(types(other)).to_string(), both, "{one:?} {other:?}");
        }
    }
}

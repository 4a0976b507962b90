//! Macros for types that stand in forms and parameters.

export! {
    /// Implements `OnWire` for a type, in the notation of `types!`.
    #[doc(hidden)]
    macro_rules! wired {
        ($(#[$attribute:meta])* pub enum $name:ident text $texts:tt) => {
            impl support::OnWire for $name {
                fn kind() -> support::Kind {
                    support::Kind::Texts(|text| text.parse::<$name>().is_ok())
                }
            }
        };
        ($(#[$attribute:meta])* pub enum $name:ident number $numbers:tt) => {
            impl support::OnWire for $name {
                fn kind() -> support::Kind {
                    <support::Integer as support::OnWire>::kind()
                }
            }
        };
        ($(#[$attribute:meta])* pub enum $name:ident ($expected:literal) {
            $($json_type:ident $variant:ident($type:ty) $(= $limits:expr)?),* $(,)?
        }) => {
            impl support::OnWire for $name {
                fn kind() -> support::Kind {
                    support::Kind::Either(const { &[$(<$type as support::OnWire>::kind as fn() -> support::Kind),*] })
                }
            }
        };
        ($(#[$attribute:meta])* pub enum $name:ident $of:ident { $(
            $variant:ident($type:ty) [$($key:literal),*] { $($constants:tt)* } $(= $limits:expr)?
        ),* $(,)? }) => {
            impl support::OnWire for $name {
                fn kind() -> support::Kind {
                    support::Kind::Either(const { &[$(<$type as support::OnWire>::kind as fn() -> support::Kind),*] })
                }
            }
        };
        ($(#[$attribute:meta])* $(held)? $(closed)? $(keeping)? pub struct $name:ident {
            $(
                $(#[$doc:meta])* $presence:ident $field:ident $(($key:literal))?: $type:ty $(= $limits:expr)?
                $(; default $default:literal)? $(; filled $filled:literal)?,
            )*
            $(@ $(#[$rest_doc:meta])* $rest:ident: $rest_type:ty $(= $rest_limits:expr)?)?
            $(=> new $new:tt)?
        }) => {
            impl support::OnWire for $name {
                fn kind() -> support::Kind {
                    let fields: &'static [(&'static str, fn() -> support::Kind)] =
                        const { &[$((support::key!($field $($key)?), <$type as support::OnWire>::kind)),*] };
                    support::Kind::Object(fields, None)$(.keeping::<$rest_type>())?
                }
            }
        };
    }

    /// Implements `OnWire` for a struct around one value.
    #[doc(hidden)]
    macro_rules! wired_around {
        ($name:ident: $type:ty) => {
            impl support::OnWire for $name {
                fn kind() -> support::Kind {
                    <$type as support::OnWire>::kind()
                }
            }
        };
    }

    /// Implements decoding and encoding of the parameters of a call: the paths of its servers, its path below them, and a row for
    /// each parameter.
    #[doc(hidden)]
    macro_rules! parameters {
        ($name:ident [$($base:literal),*] $path:literal { $($row:expr),* $(,)? }) => {
            impl $name {
                const PARAMETERS: &'static [support::Member] = {
                    use support::member::*;
                    &[$($row),*]
                };

                /// Decodes the parameters of a request: its path without the query, the query, and the headers, of which those
                /// that the call does not have are ignored.
                pub fn decode<'r>(
                    path: &str,
                    query: Option<&str>,
                    headers: impl IntoIterator<Item = (&'r str, &'r str)>,
                ) -> Result<Self, support::Error> {
                    support::parameters::decode((&[$($base),*], $path), Self::PARAMETERS, path, query, &mut headers.into_iter())
                }

                /// Encodes the parameters as path, query and headers.
                pub fn encode(&self) -> Result<support::RequestHead, support::Error> {
                    support::parameters::encode(self, (&[$($base),*], $path), Self::PARAMETERS)
                }
            }
        };
    }
}

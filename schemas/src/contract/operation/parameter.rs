//! Parameters of a request: values in its path, query, headers and cookies, and how they are written there.

use openapiv3::{PathStyle, QueryStyle};
use serde::{Deserialize, Serialize};

/// A value in the path, the query, a header or a cookie of a request, or in a header of a response.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "as OpenAPI has them")]
pub struct Parameter {
    /// Its name; the case of a header's name does not matter.
    pub name: String,
    /// Its location.
    #[serde(rename = "in")]
    pub place: ParameterPlace,
    /// Whether it must be present.
    pub required: bool,
    /// How an array or an object is written.
    pub style: Style,
    /// Whether each item of an array and each property of an object is written for itself.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub explode: bool,
    /// The media type that its value is written in, instead of a style.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// Whether it may be present without a value.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub may_be_empty: bool,
    /// Whether reserved characters of a URL are written as they are.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub allow_reserved: bool,
    /// Its description; only where the contract was read from its source, since validation does not need it.
    #[serde(skip)]
    pub description: Option<String>,
    /// The definition that its value is validated against.
    pub schema: String,
}

/// The location of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ParameterPlace {
    /// In the path, where its template has the name in braces.
    Path,
    /// In the query, after `?`.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// How the value of a parameter is written, as OpenAPI names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Style {
    /// `;id=1,2`
    Matrix,
    /// `.1,2`
    Label,
    /// `1,2`
    Simple,
    /// `id=1&id=2`, or `id=1,2` when not exploded
    Form,
    /// `id=1%202`
    SpaceDelimited,
    /// `id=1|2`
    PipeDelimited,
    /// `id[a]=1&id[b]=2`
    DeepObject,
}

impl From<PathStyle> for Style {
    fn from(style: PathStyle) -> Self {
        match style {
            PathStyle::Matrix => Self::Matrix,
            PathStyle::Label => Self::Label,
            PathStyle::Simple => Self::Simple,
        }
    }
}

impl From<QueryStyle> for Style {
    fn from(style: QueryStyle) -> Self {
        match style {
            QueryStyle::Form => Self::Form,
            QueryStyle::SpaceDelimited => Self::SpaceDelimited,
            QueryStyle::PipeDelimited => Self::PipeDelimited,
            QueryStyle::DeepObject => Self::DeepObject,
        }
    }
}

impl Style {
    /// Returns whether items are written for themselves when the document does not say.
    pub(super) fn explodes_by_default(self) -> bool {
        matches!(self, Self::Form | Self::DeepObject)
    }
}

/// What a parameter object says of a parameter, its schema aside.
#[expect(clippy::struct_excessive_bools, reason = "as OpenAPI has them")]
pub(super) struct Written {
    pub(super) place: ParameterPlace,
    pub(super) required: bool,
    pub(super) style: Style,
    pub(super) explode: bool,
    pub(super) may_be_empty: bool,
    pub(super) allow_reserved: bool,
}

impl From<openapiv3::Parameter> for Written {
    fn from(parameter: openapiv3::Parameter) -> Self {
        use openapiv3::Parameter::{Cookie, Header, Path, Query};
        let (mut may_be_empty, mut allow_reserved) = (false, false);
        let (place, style, data) = match parameter {
            Path { parameter_data, style } => (ParameterPlace::Path, style.into(), parameter_data),
            Query { parameter_data, style, allow_empty_value, allow_reserved: reserved } => {
                (may_be_empty, allow_reserved) = (allow_empty_value == Some(true), reserved);
                (ParameterPlace::Query, style.into(), parameter_data)
            }
            Header { parameter_data, .. } => (ParameterPlace::Header, Style::Simple, parameter_data),
            Cookie { parameter_data, .. } => (ParameterPlace::Cookie, Style::Form, parameter_data),
        };
        let explode = data.explode.unwrap_or(style.explodes_by_default());
        Self { place, required: data.required, style, explode, may_be_empty, allow_reserved }
    }
}

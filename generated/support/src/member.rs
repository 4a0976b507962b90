//! How the members of an object are written outside of JSON: the table of a form or of the parameters of a call.

/// The location of a member in a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In a form.
    Form,
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// How lists and objects are written, as OpenAPI names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    /// `id=1%7C2`
    PipeDelimited,
    /// `id[a]=1&id[b]=2`, for lists `id[0]=1&id[1]=2`
    DeepObject,
}

/// A member: its name in JSON, its name outside of it, and how it is written there.
#[derive(Debug, Clone, Copy)]
pub struct Member {
    /// The key in JSON.
    pub key: &'static str,
    /// The name outside of JSON.
    pub name: &'static str,
    /// The location.
    pub place: Place,
    /// The style; without one, items are written for themselves, and objects as JSON.
    pub style: Option<Style>,
    /// Whether each item of a list and each property of an object is written for itself.
    pub explode: bool,
    /// Whether reserved characters of a URL are written as they are.
    pub is_reserved_kept: bool,
    /// Whether a text without characters is no value.
    pub may_be_empty: bool,
    /// The media types of the value, separated by commas.
    pub media: Option<&'static str>,
}

const fn member(name: &'static str, place: Place, style: Option<Style>, explode: bool) -> Member {
    Member { key: name, name, place, style, explode, is_reserved_kept: false, may_be_empty: false, media: None }
}

/// Returns a property of a form.
pub const fn part(name: &'static str) -> Member {
    member(name, Place::Form, None, true)
}

/// Returns a property of a form whose values have their place in their names.
pub const fn deep(name: &'static str) -> Member {
    member(name, Place::Form, Some(Style::DeepObject), true)
}

/// Returns a variable of a path.
pub const fn path(name: &'static str) -> Member {
    member(name, Place::Path, Some(Style::Simple), false)
}

/// Returns a parameter of the query.
pub const fn query(name: &'static str) -> Member {
    member(name, Place::Query, Some(Style::Form), true)
}

/// Returns a header.
pub const fn header(name: &'static str) -> Member {
    member(name, Place::Header, Some(Style::Simple), false)
}

/// Returns a cookie.
pub const fn cookie(name: &'static str) -> Member {
    member(name, Place::Cookie, Some(Style::Form), true)
}

impl Member {
    /// Sets the key in JSON. That of a name in the query that belongs to something else is empty.
    #[must_use]
    pub const fn key(self, key: &'static str) -> Self {
        Self { key, ..self }
    }

    /// Sets style and explode.
    #[must_use]
    pub const fn style(self, style: Style, explode: bool) -> Self {
        Self { style: Some(style), explode, ..self }
    }

    /// Keeps reserved characters.
    #[must_use]
    pub const fn reserved(self) -> Self {
        Self { is_reserved_kept: true, ..self }
    }

    /// Makes a text without characters no value.
    #[must_use]
    pub const fn or_empty(self) -> Self {
        Self { may_be_empty: true, ..self }
    }

    /// Sets the media types of the value.
    #[must_use]
    pub const fn media(self, media: &'static str) -> Self {
        Self { media: Some(media), ..self }
    }

    /// Checks whether the value is written as JSON.
    pub(super) fn is_json(&self) -> bool {
        self.media.is_some_and(|media| media.split(',').any(is_json))
    }
}

/// Returns a media type without its parameters, in lower case.
pub(super) fn essence(media: &str) -> String {
    media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Checks whether a media type is JSON.
pub(super) fn is_json(media: &str) -> bool {
    let essence = essence(media);
    essence == "application/json" || essence.ends_with("+json")
}

//! The ids that a text contains.

use alloc::{borrow::ToOwned, string::String, vec::Vec};

use crate::{Locale, texts};

/// What an id is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SeenKind {
    /// The account.
    Biz,
    /// The application.
    App,
    /// A room.
    Room,
    /// A host.
    User,
    /// Somebody who watches.
    Viewer,
    /// The name of a stream.
    Stream,
    /// A channel of channel mode.
    Channel,
    /// The number of a recording.
    RecordId,
    /// An error code.
    Code,
    /// The name of an error.
    ErrorName,
    /// A number of which nothing says what it is.
    Number,
    /// Letters and digits of which nothing says what they are.
    Id,
}

impl SeenKind {
    /// A stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Biz => "biz",
            Self::App => "app",
            Self::Room => "room",
            Self::User => "user",
            Self::Viewer => "viewer",
            Self::Stream => "stream",
            Self::Channel => "channel",
            Self::RecordId => "record-id",
            Self::Code => "code",
            Self::ErrorName => "error-name",
            Self::Number => "number",
            Self::Id => "id",
        }
    }
}

/// An id that a text contains, whether or not a reading uses it. It never is a secret.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SeenId {
    /// What it is.
    pub kind: SeenKind,
    /// The id as written, in plain instead of full-width characters.
    pub value: String,
}

impl SeenId {
    pub(super) fn new(kind: SeenKind, value: &str) -> Self {
        Self {
            kind,
            value: value.to_owned(),
        }
    }

    /// The id with a word that says what it is, such as “room 293710”.
    #[must_use]
    pub fn text(&self, locale: Locale) -> String {
        let value = self.value.clone();
        match self.kind {
            SeenKind::Biz => Words::Biz { value },
            SeenKind::App => Words::App { value },
            SeenKind::Room => Words::Room { value },
            SeenKind::User => Words::User { value },
            SeenKind::Viewer => Words::Viewer { value },
            SeenKind::Stream => Words::Stream { value },
            SeenKind::Channel => Words::Channel { value },
            SeenKind::RecordId => Words::RecordId { value },
            SeenKind::Code => Words::Code { value },
            SeenKind::ErrorName => return value,
            SeenKind::Number => Words::Number { value },
            SeenKind::Id => Words::Id { value },
        }
        .text(locale)
        .into_owned()
    }
}

/// More than these are no list that people read.
const MOST: usize = 32;

/// Adds ids that are not in the list yet.
pub(super) fn add(list: &mut Vec<SeenId>, ids: impl IntoIterator<Item = SeenId>) {
    for id in ids {
        let is_known = |known: &SeenId| {
            let is_same = known.value == id.value && known.kind == id.kind;
            // A file's name says no more than the name of its stream.
            is_same || is_unnamed(id.kind) && id.value.contains(&known.value)
        };
        if list.len() < MOST && !list.iter().any(is_known) {
            list.push(id);
        }
    }
}

/// Whether nothing says what an id is, so that a named one of the same value is the better one.
const fn is_unnamed(kind: SeenKind) -> bool {
    matches!(kind, SeenKind::Number | SeenKind::Id)
}

texts! {
    enum Words as IdentifySeen {
        Biz { value: String },
        App { value: String },
        Room { value: String },
        User { value: String },
        Viewer { value: String },
        Stream { value: String },
        Channel { value: String },
        RecordId { value: String },
        Code { value: String },
        Number { value: String },
        Id { value: String },
    }
}

//! A room reference and its parts.

use crate::{BizId, Fault, Field, InputError, SdkAppId, StreamKind, TrtcRoom, UserId};

use super::labels::Label;

/// A room and its host, with other parts that the text contains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomReference {
    /// The account, if given.
    pub biz: Option<BizId>,
    /// The application of the newer service, if given.
    pub app: Option<SdkAppId>,
    /// The room. Only the newer service has rooms whose name is a text.
    pub room: TrtcRoom,
    /// The host, if given.
    pub user: Option<UserId>,
    /// The kind of stream, if given.
    pub kind: Option<StreamKind>,
    /// Whether the text names the parts; otherwise they were recognised by position.
    pub named: bool,
}

impl RoomReference {
    /// Whether this says everything that another reference to the room says.
    pub(super) fn says_all_of(&self, other: &Self) -> bool {
        fn has<T: PartialEq>(own: &Option<T>, other: &Option<T>) -> bool {
            other.is_none() || own == other
        }
        self.room == other.room
            && has(&self.user, &other.user)
            && has(&self.biz, &other.biz)
            && has(&self.app, &other.app)
            && has(&self.kind, &other.kind)
    }

    pub(super) const fn confidence(&self) -> u8 {
        match (self.named, &self.user) {
            (true, Some(_)) => 95,
            (true, None) => 80,
            (false, Some(_)) => 75,
            (false, None) => 35,
        }
    }
}

/// The parts found so far.
#[derive(Debug, Default, Clone)]
pub(super) struct Found<'a> {
    pub(super) biz: Option<&'a str>,
    pub(super) app: Option<&'a str>,
    pub(super) room: Option<&'a str>,
    /// Whether the text says that the room is one whose name may be a text.
    pub(super) is_text_room: bool,
    pub(super) user: Option<&'a str>,
    pub(super) kind: Option<&'a str>,
}

impl<'a> Found<'a> {
    /// Stores a value by its label, unless it has one already; false if it is not a part of a room.
    pub(super) fn put(&mut self, label: Label, value: &'a str) -> bool {
        let place = match label {
            Label::Biz => &mut self.biz,
            Label::App => &mut self.app,
            Label::Room => &mut self.room,
            Label::TextRoom => {
                self.is_text_room = true;
                &mut self.room
            }
            Label::User => &mut self.user,
            Label::Kind => &mut self.kind,
            _ => return false,
        };
        place.get_or_insert(value);
        true
    }

    /// The room, if its room number is one and its user can be one.
    pub(super) fn finish(&self, named: bool) -> Result<RoomReference, InputError> {
        let missing = || InputError::new(Field::RoomId, Fault::Missing);
        let room = self
            .room
            .map(str::trim)
            .filter(|room| !room.is_empty())
            .ok_or_else(missing)?;
        let room = if self.is_text_room {
            TrtcRoom::parse_text(room)?
        } else {
            TrtcRoom::Number(crate::RoomId::parse(room)?)
        };
        // Several spaces are where an address or a key was overwritten.
        let is_whole = |user: &&str| !user.is_empty() && !user.contains("  ");
        let user = self.user.map(str::trim).filter(is_whole);
        Ok(RoomReference {
            biz: self.biz.and_then(|biz| BizId::parse(biz.trim()).ok()),
            app: self.app.and_then(|app| SdkAppId::parse(app.trim()).ok()),
            room,
            user: user.map(UserId::parse).transpose()?,
            kind: self.kind.and_then(|kind| kind_said(kind.trim())),
            named,
        })
    }
}

/// The words for the kinds of picture, beside those that names use.
const MAIN_WORDS: [&str; 5] = ["camera", "big", "摄像头", "主路", "主画面"];
const AUX_WORDS: [&str; 8] = [
    "screen",
    "sub",
    "screenshare",
    "屏幕",
    "屏幕分享",
    "屏幕共享",
    "辅路",
    "辅流",
];

/// The kind of picture, by the word that names use or those that people do.
pub(super) fn kind_said(text: &str) -> Option<StreamKind> {
    let is = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(text));
    if is(&MAIN_WORDS) {
        Some(StreamKind::Main)
    } else if is(&AUX_WORDS) {
        Some(StreamKind::Aux)
    } else {
        StreamKind::parse(&text.to_ascii_lowercase()).ok()
    }
}

/// The kind of picture that a sentence speaks of without naming it one. Only a shared screen is worth mentioning: who says
/// “camera” may mean that it is off.
pub(super) fn kind_mentioned(text: &str) -> Option<StreamKind> {
    const PHRASE_WORDS: [&str; 6] = [
        "屏幕分享",
        "屏幕共享",
        "辅路",
        "screen share",
        "screen sharing",
        "shared screen",
    ];
    let lower = text.to_ascii_lowercase();
    let is_word = lower
        .split(|character: char| !(character.is_ascii_alphanumeric() || character == '_'))
        .any(|word| word == "aux");
    (is_word || PHRASE_WORDS.iter().any(|phrase| lower.contains(phrase))).then_some(StreamKind::Aux)
}

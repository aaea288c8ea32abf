//! The form values for an SDK call, and their conversion to options.

use std::borrow::Cow;

use panglu_core::{InputError, Locale, Platform, RecordId, RoomId, StreamKind};
use panglu_snippets::{
    FileFormats,
    sdk::{
        Action, ChannelId, ChannelText, Encode, Generation, OptionAdvice, PushCall, PushOption, PushOptions,
        RelayRoom,
    },
};

use crate::locales;

/// The form's values. Texts are kept as typed, even if the selected call does not have the option.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct CallForm {
    pub(super) encode: Encode,
    pub(super) record_files: FileFormats,
    pub(super) record_id: String,
    pub(super) record: bool,
    pub(super) watermark: bool,
    pub(super) watermark_id: String,
    pub(super) channel_name: String,
    pub(super) group: String,
    pub(super) channel_ids: String,
}

/// Why the value of a field is invalid.
#[derive(Debug, PartialEq)]
pub(super) enum FieldError {
    Input(InputError),
    /// The text is not a whole number of 32 bits.
    NotWhole,
}

impl FieldError {
    pub(super) fn text(&self, locale: Locale) -> Cow<'static, str> {
        match self {
            Self::Input(error) => error.advice(locale).into(),
            Self::NotWhole => locales::CallsWholeNumber { max: u32::MAX }.text(locale),
        }
    }
}

/// The value of a field. `None` if it is empty, which is not an error.
type Typed<T> = Result<Option<T>, FieldError>;

fn typed<T>(text: &str, parse: impl FnOnce(&str) -> Result<T, FieldError>) -> Typed<T> {
    match text.trim() {
        "" => Ok(None),
        text => parse(text).map(Some),
    }
}

fn whole(text: &str) -> Result<u32, FieldError> {
    // `parse` would also accept a plus sign.
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| digits).ok_or(FieldError::NotWhole)
}

impl CallForm {
    pub(super) fn record_id(&self) -> Typed<RecordId> {
        typed(&self.record_id, |text| {
            RecordId::parse(text).map_err(FieldError::Input)
        })
    }

    pub(super) fn watermark_id(&self) -> Typed<u32> {
        typed(&self.watermark_id, whole)
    }

    pub(super) fn channel_name(&self) -> Typed<ChannelText> {
        typed(&self.channel_name, |text| {
            ChannelText::name(text).map_err(FieldError::Input)
        })
    }

    pub(super) fn group(&self) -> Typed<u32> {
        typed(&self.group, whole)
    }

    /// One or more channels, separated by spaces or commas.
    pub(super) fn channel_ids(&self) -> Result<Vec<ChannelId>, FieldError> {
        self.channel_ids
            .split([' ', ',', '，', '、', '\t'])
            .filter(|text| !text.is_empty())
            .map(|text| ChannelId::parse(text).map_err(FieldError::Input))
            .collect()
    }

    /// The options for a room. Options that the call does not have are omitted. Invalid fields are also omitted; the
    /// form shows their errors.
    pub(super) fn options(&self, room_id: RoomId, kind: StreamKind, offer: &Offer) -> PushOptions {
        PushOptions {
            encode: self.encode,
            kind,
            record_files: if offer.has(PushOption::RecordFiles) {
                self.record_files
            } else {
                FileFormats::NONE
            },
            record: self.record && offer.has(PushOption::Record),
            channel_name: offer.take(PushOption::ChannelName, self.channel_name()),
            watermark: self.watermark && offer.has(PushOption::Watermark),
            watermark_id: offer
                .take(PushOption::WatermarkId, self.watermark_id())
                .filter(|_| self.watermark),
            record_id: offer.take(PushOption::RecordId, self.record_id()),
            room: offer
                .take(PushOption::Room, self.group())
                .map(|relation_id| RelayRoom { relation_id, room_id }),
            channel_ids: self.channel_ids().unwrap_or_default(),
            ..PushOptions::default()
        }
    }
}

/// The options that a generation of calls has on a platform.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Offer(Vec<&'static str>);

impl Offer {
    /// Determines the options from the advice about a call that sets all of them, so that the rule is only in the check
    /// of calls.
    pub(super) fn of(platform: Platform, generation: Generation) -> Self {
        let everything = PushOptions {
            record_files: FileFormats::ALL,
            record: true,
            channel_name: ChannelText::name("name").ok(),
            watermark: true,
            watermark_id: Some(1),
            record_id: RecordId::parse("1").ok(),
            room: RoomId::parse("1").ok().map(|room_id| RelayRoom {
                relation_id: 1,
                room_id,
            }),
            ..PushOptions::default()
        };
        let Ok(call) = PushCall::new(platform, generation, Action::Start, &everything) else {
            return Self(Vec::new());
        };
        let useless = |option: &PushOption| {
            call.advice().iter().any(|advice| match advice {
                OptionAdvice::LeftOut { option: named }
                | OptionAdvice::NameMeansNothing { option: named } => *named == option.name(),
                _ => false,
            })
        };
        let offered = [
            PushOption::RecordFiles,
            PushOption::RecordId,
            PushOption::Record,
            PushOption::ChannelName,
            PushOption::Watermark,
            PushOption::WatermarkId,
            PushOption::Room,
        ]
        .into_iter()
        .filter(|option| !useless(option));
        Self(offered.map(PushOption::name).collect())
    }

    pub(super) fn has(&self, option: PushOption) -> bool {
        self.0.contains(&option.name())
    }

    fn take<T>(&self, option: PushOption, value: Typed<T>) -> Option<T> {
        value.ok().flatten().filter(|_| self.has(option))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled() -> CallForm {
        CallForm {
            record_files: FileFormats::MP4,
            record_id: " 4711 ".to_owned(),
            record: true,
            watermark: true,
            watermark_id: "7".to_owned(),
            channel_name: "My channel".to_owned(),
            group: "15000".to_owned(),
            channel_ids: "1000, -3".to_owned(),
            ..CallForm::default()
        }
    }

    fn options(form: &CallForm, platform: Platform, generation: Generation) -> PushOptions {
        let offer = Offer::of(platform, generation);
        form.options(RoomId::parse("293710").unwrap(), StreamKind::Main, &offer)
    }

    #[test]
    fn the_group_is_another_number_than_the_room() {
        let made = options(&filled(), Platform::Pc, Generation::Streamer);
        let room = made.room.unwrap();
        assert_eq!((room.relation_id, room.room_id.get()), (15_000, 293_710));
        let made = options(&CallForm::default(), Platform::Pc, Generation::Streamer);
        assert_eq!(made.room, None, "the room's number does not stand in for it");
    }

    #[test]
    fn a_channel_with_a_name_can_be_started_on_ios() {
        let named = options(&filled(), Platform::Ios, Generation::Channel);
        let call = PushCall::new(Platform::Ios, Generation::Channel, Action::Start, &named).unwrap();
        assert!(call.snippet(Locale::En).contains("My channel"));
    }

    #[test]
    fn only_what_a_call_offers_is_asked_for() {
        let made = options(&filled(), Platform::Android, Generation::StreamCode);
        assert_eq!(made.record_files, FileFormats::MP4);
        assert_eq!(made.record_id.map(RecordId::get), Some(4711));
        assert!(!made.record && !made.watermark && made.room.is_none());
        assert_eq!(made.channel_name, None, "it means nothing in stream-code mode");

        let made = options(&filled(), Platform::Android, Generation::Channel);
        assert_eq!(made.record_files, FileFormats::NONE);
        assert_eq!(made.record_id, None);
        assert!(made.record && made.watermark);
        assert_eq!(made.watermark_id, Some(7));
        let bits: Vec<_> = made.channel_ids.iter().map(|channel| channel.signed()).collect();
        assert_eq!(bits, [1000, -3], "as Android prints them");
    }

    #[test]
    fn what_cannot_be_used_is_named_and_left_out() {
        let form = CallForm {
            record_id: "0".to_owned(),
            group: "+1".to_owned(),
            watermark_id: "4294967296".to_owned(),
            channel_ids: "1 x".to_owned(),
            ..filled()
        };
        let zero = form.record_id().unwrap_err();
        assert!(
            matches!(&zero, FieldError::Input(error) if error.code() == "zero"),
            "{zero:?}"
        );
        assert_eq!(form.group(), Err(FieldError::NotWhole));
        assert_eq!(form.watermark_id(), Err(FieldError::NotWhole));
        assert!(form.channel_ids().is_err());
        let made = options(&form, Platform::Android, Generation::StreamCode);
        assert_eq!((made.record_id, made.channel_ids), (None, Vec::new()));
    }
}

//! The form values for an SDK call, and their conversion to options.

use std::borrow::Cow;

use panglu_core::{InputError, Locale, Platform, RecordId, RoomId, StreamKind};
use panglu_snippets::{
    FileFormats,
    sdk::{
        Action, ChannelId, ChannelPassword, ChannelText, Encode, Generation, OptionAdvice, PushCall,
        PushOption, PushOptions, Rate, RelayRoom, SdkType,
    },
};

use crate::{locales, secret::Secret};

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
    pub(super) channel_description: String,
    /// What a viewer must enter. It is part of the code that is written, but nobody need read it over a shoulder.
    pub(super) channel_password: Secret,
    pub(super) sdk_type: Option<SdkType>,
    pub(super) rate: Option<Rate>,
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

    pub(super) fn channel_description(&self) -> Typed<ChannelText> {
        typed(&self.channel_description, |text| {
            ChannelText::description(text).map_err(FieldError::Input)
        })
    }

    pub(super) fn channel_password(&self) -> Typed<ChannelPassword> {
        typed(self.channel_password.expose(), |text| {
            ChannelPassword::parse(text).map_err(FieldError::Input)
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
            channel_description: offer.take(PushOption::ChannelDescription, self.channel_description()),
            channel_password: offer.take(PushOption::ChannelPassword, self.channel_password()),
            sdk_type: self.sdk_type.filter(|_| offer.has(PushOption::SdkType)),
            rate: self.rate.filter(|_| offer.has(PushOption::Rate)),
            watermark: self.watermark && offer.has(PushOption::Watermark),
            watermark_id: offer
                .take(PushOption::WatermarkId, self.watermark_id())
                .filter(|_| self.watermark),
            record_id: offer.take(PushOption::RecordId, self.record_id()),
            room: offer
                .take(PushOption::Room, self.group())
                .map(|relation_id| RelayRoom { relation_id, room_id }),
            channel_ids: self.channel_ids().unwrap_or_default(),
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
            channel_description: ChannelText::description("text").ok(),
            channel_password: ChannelPassword::parse("text").ok(),
            sdk_type: Some(SdkType::Normal),
            rate: Some(Rate::Original),
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
            PushOption::ChannelDescription,
            PushOption::ChannelPassword,
            PushOption::SdkType,
            PushOption::Rate,
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
mod tests;

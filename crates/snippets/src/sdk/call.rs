//! A checked call.

use alloc::vec::Vec;

use super::{Action, Encode, Generation, OptionAdvice, PushOptions, advice::advise};
use panglu_core::Platform;
use panglu_core::{Fault, Field, InputError};

/// A call of one generation on one platform, with checked options.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PushCall<'a> {
    pub(super) platform: Platform,
    pub(super) generation: Generation,
    pub(super) action: Action,
    pub(super) options: &'a PushOptions,
    advice: Vec<OptionAdvice>,
}

impl<'a> PushCall<'a> {
    /// Checks the options for a platform and a generation. An option that the SDK lacks is omitted, and an advice
    /// reports it. It is an error only if the relay would differ from the requested one.
    ///
    /// # Errors
    /// [`Field::Platform`] `no-such-call`; [`Field::Kind`] `screen-on-phone`; [`Field::Encode`]
    /// `not-one-of`; [`Field::RelayRoom`] or [`Field::ChannelName`] `missing`.
    pub fn new(
        platform: Platform,
        generation: Generation,
        action: Action,
        options: &'a PushOptions,
    ) -> Result<Self, InputError> {
        if let Some((field, fault)) = fault_of(platform, generation, action, options) {
            return Err(InputError::new(field, fault));
        }
        Ok(Self {
            platform,
            generation,
            action,
            options,
            advice: advise(platform, generation, action, options),
        })
    }

    /// The advice about the call.
    #[must_use]
    pub fn advice(&self) -> &[OptionAdvice] {
        &self.advice
    }
}

fn fault_of(
    platform: Platform,
    generation: Generation,
    action: Action,
    options: &PushOptions,
) -> Option<(Field, Fault)> {
    if !generation.exists_on(platform) {
        return Some((Field::Platform, Fault::NoSuchCall));
    }
    if generation == Generation::Streamer && options.room.is_none() {
        return Some((Field::RelayRoom, Fault::Missing));
    }
    if action == Action::Stop {
        return None;
    }
    if !platform.shares(options.kind) {
        return Some((Field::Kind, Fault::ScreenOnPhone));
    }
    if platform == Platform::Ios && options.encode == Encode::Flv {
        let allowed = "HLS, RAW, RTMP, HLS_AND_RTMP";
        return Some((Field::Encode, Fault::NotOneOf { allowed }));
    }
    let needs_name = platform == Platform::Ios && generation == Generation::Channel;
    if needs_name && options.channel_name.is_none() {
        return Some((Field::ChannelName, Fault::Missing));
    }
    None
}

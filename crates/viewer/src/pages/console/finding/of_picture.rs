//! The finding for a room: how its picture is.

use panglu_core::Locale;

use super::{super::workspace::state_text, Finding, Tone};
use crate::components::Watched;

/// What the player says about the picture of the room.
pub(in super::super) fn of_picture(watched: &Watched, locale: Locale) -> Finding {
    Finding {
        tone: match watched.state.as_str() {
            "playing" => Tone::Good,
            "failed" => Tone::Bad,
            _ => Tone::Plain,
        },
        verdict: match &watched.sentence {
            Some(sentence) => sentence.clone().into(),
            None => state_text(&watched.state, locale),
        },
        ..Finding::default()
    }
}

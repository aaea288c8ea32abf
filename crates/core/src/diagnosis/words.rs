//! Words that several checks share.

use alloc::{
    borrow::Cow,
    format,
    string::{String, ToString},
};

use crate::{
    Locale,
    contents::{Contents, Video},
    locales,
    playback::Delivery,
};

/// What everybody calls a format, in every language.
pub(super) const fn format_name(delivery: Delivery) -> &'static str {
    match delivery {
        Delivery::Flv => "HTTP-FLV",
        Delivery::Hls => "HLS",
    }
}

/// The codecs of a stream and the size of its picture: `H.264/AVC 640 × 360, AAC`.
pub(super) fn contents(contents: &Contents, locale: Locale) -> Option<String> {
    let video = contents.video.present().map(video);
    let audio = contents
        .audio
        .present()
        .map(|audio| audio.codec.name().to_string());
    match (video, audio) {
        (Some(video), Some(audio)) => Some(format!("{video}{}{audio}", locales::ListComma.text(locale))),
        (Some(one), None) | (None, Some(one)) => Some(one),
        (None, None) => None,
    }
}

fn video(video: &Video) -> String {
    match video.size {
        Some(size) => format!("{} {} × {}", video.codec.name(), size.width, size.height),
        None => video.codec.name().to_string(),
    }
}

/// A sentence and what follows it.
pub(super) fn joined(
    first: Cow<'static, str>,
    second: Option<Cow<'static, str>>,
    locale: Locale,
) -> Cow<'static, str> {
    match second {
        Some(second) => crate::paragraph(&[first, second], locale).into(),
        None => first,
    }
}

//! FLV (Adobe Flash Video File Format Specification 10.1, annex E).

mod enhanced;
mod tags;
mod tracks;

use super::{Absence, Audio, Contents, MAX_BYTES, Reading, Track, Video};
use tags::{Kind, Tag};
use tracks::Told;

/// What has not come among so many tags with media is absent: more than a second of either kind.
const TAGS: u32 = 40;

/// Reads the contents of an FLV file.
pub(super) fn read(bytes: &[u8]) -> Reading {
    let head = bytes.get(..MAX_BYTES).unwrap_or(bytes);
    let mut seen = Seen::default();
    for tag in tags::of(head) {
        seen.take(&tag);
        if seen.is_enough() {
            return Reading::Found(seen.contents(Absence::NotAmong { first: seen.tags }));
        }
    }
    if bytes.len() < MAX_BYTES {
        Reading::NeedMore(seen.contents(Absence::NotYet))
    } else {
        Reading::Found(seen.contents(Absence::NotAmong { first: seen.tags }))
    }
}

#[derive(Default)]
struct Seen {
    tags: u32,
    video: Option<Told<Video>>,
    audio: Option<Told<Audio>>,
}

impl Seen {
    fn take(&mut self, tag: &Tag<'_>) {
        match tag.kind {
            Kind::Video => learn(&mut self.video, tracks::video(tag.body, tag.encrypted)),
            Kind::Audio => learn(&mut self.audio, tracks::audio(tag.body, tag.encrypted)),
            Kind::Other => return,
        }
        self.tags += 1;
    }

    fn is_enough(&self) -> bool {
        self.tags >= TAGS || (is_final(&self.video) && is_final(&self.audio))
    }

    fn contents(&self, absence: Absence) -> Contents {
        Contents {
            video: track(&self.video, absence),
            audio: track(&self.audio, absence),
        }
    }
}

/// What a tag carries behind the name of its codec.
enum Part<'a> {
    /// The sequence header.
    Header(&'a [u8]),
    /// A frame.
    Frame,
    /// Neither, such as the end of a sequence or metadata.
    Other,
}

/// What was told finally stays: the next header may belong to another publisher of the stream.
fn learn<T>(known: &mut Option<Told<T>>, told: Option<Told<T>>) {
    if told.is_some() && !is_final(known) {
        *known = told;
    }
}

fn is_final<T>(known: &Option<Told<T>>) -> bool {
    known.as_ref().is_some_and(|told| told.is_final)
}

fn track<T: Clone>(known: &Option<Told<T>>, absence: Absence) -> Track<T> {
    known
        .as_ref()
        .map_or(Track::Absent(absence), |told| Track::Present(told.track.clone()))
}

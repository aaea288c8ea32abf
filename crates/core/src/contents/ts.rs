//! MPEG transport streams (ISO/IEC 13818-1): packets (2.4.3), tables (2.4.4), frames (2.4.3.6).

mod elementary;
mod packet;
mod tables;

use super::{
    Absence, Audio, AudioCodec, Contents, MAX_BYTES, Reading, Track, Video, VideoCodec, h264, hevc, nal,
    sound,
};
use elementary::Elementary;
use packet::Packet;
use tables::{Program, Sections};

pub(super) use packet::{PACKET, SYNC, Sync, first_packet};

/// Reads the contents of a transport stream.
pub(super) fn read(bytes: &[u8]) -> Reading {
    let head = bytes.get(..MAX_BYTES).unwrap_or(bytes);
    let mut seen = Seen::default();
    for packet in packet::of(head) {
        seen.packets += 1;
        if let Some(packet) = packet {
            seen.take(&packet);
        }
        if seen.is_enough() {
            return Reading::Found(seen.contents(Absence::NotListed));
        }
    }
    let is_complete = bytes.len() >= MAX_BYTES;
    let absence = match seen.program {
        Search::Listed { .. } => Absence::NotListed,
        _ if is_complete => Absence::NotAmong { first: seen.packets },
        _ => Absence::NotYet,
    };
    let contents = seen.contents(absence);
    if is_complete {
        Reading::Found(contents)
    } else {
        Reading::NeedMore(contents)
    }
}

#[derive(Default)]
struct Seen {
    packets: u32,
    sections: Sections,
    program: Search,
}

/// How far the way to the contents has been followed.
#[derive(Default)]
enum Search {
    /// The program association table, which tells where the program map is.
    #[default]
    Association,
    /// The program map table, which lists the contents.
    Map(Program),
    /// The first frames.
    Listed {
        video: Option<Elementary<Video>>,
        audio: Option<Elementary<Audio>>,
    },
}

impl Seen {
    fn take(&mut self, packet: &Packet<'_>) {
        match &mut self.program {
            Search::Association if packet.pid == tables::ASSOCIATION => {
                let program = self
                    .sections
                    .take(packet)
                    .iter()
                    .find_map(|section| tables::program(section));
                if let Some(program) = program {
                    self.program = Search::Map(program);
                    self.sections = Sections::default();
                }
            }
            Search::Map(program) if packet.pid == program.pid => {
                let listed = self
                    .sections
                    .take(packet)
                    .iter()
                    .find_map(|section| tables::listed(section, program.number));
                if let Some(listed) = listed {
                    self.program = Search::Listed {
                        video: listed.video.map(|(pid, codec)| {
                            let is_final = !matches!(codec, VideoCodec::H264 | VideoCodec::H265);
                            Elementary::new(pid, Video::of(codec), is_final)
                        }),
                        audio: listed.audio.map(|(pid, codec, is_framed)| {
                            let is_final = !is_framed;
                            Elementary::new(pid, Audio::of(codec), is_final)
                        }),
                    };
                }
            }
            Search::Listed { video, audio } => {
                if let Some(video) = video {
                    video.take(packet, picture);
                }
                if let Some(audio) = audio {
                    audio.take(packet, |audio, frames, _| match audio.codec {
                        AudioCodec::Aac => sound::from_adts(frames),
                        _ => sound::from_mpeg_audio(frames),
                    });
                }
            }
            _ => {}
        }
    }

    fn is_enough(&self) -> bool {
        match &self.program {
            Search::Listed { video, audio } => {
                video.as_ref().is_none_or(|video| video.is_final)
                    && audio.as_ref().is_none_or(|audio| audio.is_final)
            }
            _ => false,
        }
    }

    fn contents(self, absence: Absence) -> Contents {
        let (video, audio) = match self.program {
            Search::Listed { video, audio } => (video, audio),
            _ => (None, None),
        };
        Contents {
            video: video.map_or(Track::Absent(absence), |video| Track::Present(video.track)),
            audio: audio.map_or(Track::Absent(absence), |audio| Track::Present(audio.track)),
        }
    }
}

/// Reads the sequence parameter set among the units of a frame, once it is whole.
fn picture(video: &Video, frame: &[u8], is_whole: bool) -> Option<Video> {
    nal::units(frame)
        .filter(|(_, has_end)| *has_end || is_whole)
        .find_map(|(unit, _)| match video.codec {
            VideoCodec::H264 => h264::from_unit(unit),
            _ => hevc::from_unit(unit),
        })
}

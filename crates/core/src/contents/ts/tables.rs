//! The tables that lead to the contents: program association and program map (2.4.4.3 and 2.4.4.8).
//!
//! Their checksums are not checked. HTTP delivers bytes as they were sent, and a server that sends wrong tables has no
//! better ones.

mod types;

use alloc::{vec, vec::Vec};

use super::{
    super::{AudioCodec, VideoCodec},
    Packet,
};
use types::Kind;

/// The number of the stream with the program association table.
pub(super) const ASSOCIATION: u16 = 0;

/// Joins the sections of tables from packets.
#[derive(Default)]
pub(super) struct Sections {
    partial: Vec<u8>,
    counter: u8,
}

impl Sections {
    /// Takes a packet and returns the sections that it completes.
    pub(super) fn take(&mut self, packet: &Packet<'_>) -> Vec<Vec<u8>> {
        let mut whole = vec![];
        let is_next = packet.counter == (self.counter + 1) & 0x0f;
        let is_repeated = packet.counter == self.counter;
        if packet.starts {
            // The first byte tells how much of an earlier section comes before the new one.
            let Some((&earlier, content)) = packet.content.split_first() else {
                return whole;
            };
            let (end, begin) = content.split_at(usize::from(earlier).min(content.len()));
            if is_next && !self.partial.is_empty() {
                self.partial.extend(end);
                self.split_off(&mut whole);
            }
            self.partial = begin.to_vec();
        } else if is_next && !self.partial.is_empty() {
            self.partial.extend(packet.content);
        } else if !is_repeated {
            // A packet in between is missing.
            self.partial.clear();
        }
        self.counter = packet.counter;
        self.split_off(&mut whole);
        whole
    }

    fn split_off(&mut self, whole: &mut Vec<Vec<u8>>) {
        while let [table, high, low, ..] = *self.partial.as_slice() {
            let length = 3 + usize::from(u16::from_be_bytes([high & 0x0f, low]));
            // The rest of a packet is filled up.
            if table == 0xff {
                self.partial.clear();
            }
            if self.partial.len() < length {
                return;
            }
            let behind = self.partial.split_off(length);
            whole.push(core::mem::replace(&mut self.partial, behind));
        }
    }
}

/// The first program.
pub(super) struct Program {
    pub(super) number: u16,
    /// The number of the stream with its map.
    pub(super) pid: u16,
}

/// Reads a section of the program association table.
pub(super) fn program(section: &[u8]) -> Option<Program> {
    let (_, programs) = content(section, 0)?;
    programs.chunks_exact(4).find_map(|program| match *program {
        // Program 0 is the network.
        [0, 0, _, _] => None,
        [high, low, pid_high, pid_low] => Some(Program {
            number: u16::from_be_bytes([high, low]),
            pid: u16::from_be_bytes([pid_high & 0x1f, pid_low]),
        }),
        _ => None,
    })
}

/// The first picture and the first sound of a program.
#[derive(Default)]
pub(super) struct Listed {
    pub(super) video: Option<(u16, VideoCodec)>,
    /// With whether the frames tell more.
    pub(super) audio: Option<(u16, AudioCodec, bool)>,
}

/// Reads the section of the program map table.
pub(super) fn listed(section: &[u8], program: u16) -> Option<Listed> {
    let (number, map) = content(section, 2)?;
    if number != program {
        return None;
    }
    let [_, _, high, low, rest @ ..] = map else {
        return None;
    };
    let mut rest = rest.get(length(*high, *low)..)?;
    let mut listed = Listed::default();
    while let [kind, pid_high, pid_low, high, low, behind @ ..] = rest {
        let pid = u16::from_be_bytes([pid_high & 0x1f, *pid_low]);
        let (descriptors, behind) = behind.split_at_checked(length(*high, *low))?;
        rest = behind;
        match types::kind(*kind, descriptors) {
            Some(Kind::Video(codec)) => drop(listed.video.get_or_insert((pid, codec))),
            Some(Kind::Audio(codec)) => {
                // The frames of LATM have no header that tells the profile.
                let is_framed =
                    matches!(codec, AudioCodec::Aac | AudioCodec::MpegAudio) && *kind != types::LATM;
                listed.audio.get_or_insert((pid, codec, is_framed));
            }
            None => {}
        }
    }
    Some(listed)
}

fn length(high: u8, low: u8) -> usize {
    usize::from(u16::from_be_bytes([high & 0x0f, low]))
}

/// The number and the content of a section of this table that is in force now, without the checksum.
fn content(section: &[u8], table: u8) -> Option<(u16, &[u8])> {
    let [id, _, _, high, low, version, _, _, content @ .., _, _, _, _] = section else {
        return None;
    };
    let is_current = version & 1 != 0;
    (*id == table && is_current).then_some((u16::from_be_bytes([*high, *low]), content))
}

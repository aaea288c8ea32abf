//! The first frames of one stream, from the packets that carry them (PES, 2.4.3.6).

use alloc::vec::Vec;

use super::Packet;

/// The part of a frame that is read: the headers are before the picture.
const HEAD: usize = 2048;

pub(super) struct Elementary<T> {
    pid: u16,
    /// The contents as far as they are known.
    pub(super) track: T,
    /// No frame tells more.
    pub(super) is_final: bool,
    frame: Vec<u8>,
}

impl<T> Elementary<T> {
    pub(super) const fn new(pid: u16, track: T, is_final: bool) -> Self {
        Self {
            pid,
            track,
            is_final,
            frame: Vec::new(),
        }
    }

    /// Takes a packet. `read` gets what is known, the frame so far, and whether no more of it comes.
    pub(super) fn take(&mut self, packet: &Packet<'_>, read: impl Fn(&T, &[u8], bool) -> Option<T>) {
        if self.is_final || packet.pid != self.pid {
            return;
        }
        if packet.starts {
            self.read(&read, true);
            self.frame.clear();
        } else if self.frame.is_empty() {
            // The beginning of this frame was cut off.
            return;
        }
        let room = HEAD - self.frame.len();
        if room > 0 && !self.is_final {
            self.frame.extend(packet.content.iter().take(room));
            self.read(&read, self.frame.len() == HEAD);
        }
    }

    fn read(&mut self, read: impl Fn(&T, &[u8], bool) -> Option<T>, is_whole: bool) {
        if let Some(track) = behind_header(&self.frame).and_then(|frame| read(&self.track, frame, is_whole)) {
            self.track = track;
            self.is_final = true;
        }
    }
}

/// Skips the header, which tells the length of its last part.
fn behind_header(frame: &[u8]) -> Option<&[u8]> {
    let [0, 0, 1, _, _, _, _, _, length, rest @ ..] = frame else {
        return None;
    };
    rest.get(usize::from(*length)..)
}

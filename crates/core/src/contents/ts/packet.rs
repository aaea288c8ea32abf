//! The packets of a transport stream (2.4.3.2).

/// The length of a packet.
pub(in super::super) const PACKET: usize = 188;

/// The first byte of each packet.
pub(in super::super) const SYNC: u8 = 0x47;

/// Where the next packet begins.
pub(in super::super) enum Sync {
    /// Behind so many bytes.
    At(usize),
    /// More bytes are needed.
    Undecided,
    /// Not within the length of a packet.
    Lost,
}

/// Finds the first whole packet: three packets in a row begin with the mark. The bytes may begin within a packet.
pub(in super::super) fn first_packet(bytes: &[u8]) -> Sync {
    for offset in 0..PACKET {
        let marks = [offset, offset + PACKET, offset + 2 * PACKET].map(|place| bytes.get(place));
        if marks.iter().all(|mark| *mark == Some(&SYNC)) {
            return Sync::At(offset);
        }
        if marks.iter().all(|mark| mark.is_none_or(|byte| *byte == SYNC)) {
            return Sync::Undecided;
        }
    }
    Sync::Lost
}

pub(super) struct Packet<'a> {
    /// The number of the stream within the transport stream.
    pub(super) pid: u16,
    /// A table or a frame starts here.
    pub(super) starts: bool,
    /// Counts the packets of the stream that have content, from 0 to 15.
    pub(super) counter: u8,
    /// The content behind the adaptation field.
    pub(super) content: &'a [u8],
}

/// The packets. `None` for one that is damaged, encrypted or without content.
pub(super) fn of(mut rest: &[u8]) -> impl Iterator<Item = Option<Packet<'_>>> {
    // The first byte may be the mark by accident, within a packet that was cut off.
    let mut is_aligned = false;
    core::iter::from_fn(move || {
        while !is_aligned || *rest.first()? != SYNC {
            rest = match first_packet(rest) {
                Sync::At(offset) => rest.get(offset..)?,
                Sync::Lost => rest.get(PACKET..)?,
                Sync::Undecided => return None,
            };
            is_aligned = true;
        }
        let (packet, behind) = rest.split_at_checked(PACKET)?;
        rest = behind;
        Some(parse(packet))
    })
}

fn parse(packet: &[u8]) -> Option<Packet<'_>> {
    let [_, flags, low, control, rest @ ..] = packet else {
        return None;
    };
    let is_damaged = flags & 0x80 != 0;
    let is_encrypted = control & 0xc0 != 0;
    if is_damaged || is_encrypted {
        return None;
    }
    let content = match (control >> 4) & 3 {
        1 => rest,
        3 => {
            let (length, rest) = rest.split_first()?;
            rest.get(usize::from(*length)..)?
        }
        _ => return None,
    };
    Some(Packet {
        pid: u16::from_be_bytes([flags & 0x1f, *low]),
        starts: flags & 0x40 != 0,
        counter: control & 0x0f,
        content,
    })
}

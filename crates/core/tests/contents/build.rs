//! Writes the parts of FLV and MPEG-TS.

/// The header of a file, with flags for sound and picture, and the size of the tag before the first one.
pub(crate) const FLV: &[u8] = b"FLV\x01\x05\0\0\0\x09\0\0\0\0";

/// A tag of FLV: kind, length, time 0, stream 0, the content, and the length of all that.
pub(crate) fn tag(kind: u8, body: &[u8]) -> Vec<u8> {
    let size = u32::try_from(body.len()).unwrap();
    let mut tag = vec![kind];
    tag.extend(&size.to_be_bytes()[1..]);
    tag.extend([0; 7]);
    tag.extend(body);
    tag.extend((size + 11).to_be_bytes());
    tag
}

pub(crate) fn audio(body: &[u8]) -> Vec<u8> {
    tag(8, body)
}

pub(crate) fn video(body: &[u8]) -> Vec<u8> {
    tag(9, body)
}

/// A file of these tags.
pub(crate) fn flv(tags: &[Vec<u8>]) -> Vec<u8> {
    [FLV, &tags.concat()].concat()
}

/// Bytes behind the mark, filled up to the length of a packet of MPEG-TS.
pub(crate) fn packet(rest: &[u8]) -> Vec<u8> {
    let mut packet = vec![0x47];
    packet.extend(rest);
    packet.resize(188, 0xff);
    packet
}

/// Packets of one stream that carry these bytes. The last one is filled by an adaptation field, as for frames.
pub(crate) fn packets(pid: u16, content: &[u8]) -> Vec<u8> {
    let mut packets = vec![];
    for (count, chunk) in content.chunks(184).enumerate() {
        let [high, low] = pid.to_be_bytes();
        let start = if count == 0 { 0x40 } else { 0 };
        let counter = u8::try_from(count % 16).unwrap();
        // 1 is content, 2 an adaptation field, 3 both.
        let control = if chunk.len() < 184 { 3 } else { 1 };
        packets.extend([0x47, high | start, low, control << 4 | counter]);
        if let Some(fill) = 183_usize.checked_sub(chunk.len()) {
            packets.push(u8::try_from(fill).unwrap());
            // No flags, and stuffing.
            packets.extend([0].iter().chain(&[0xff; 183]).take(fill));
        }
        packets.extend(chunk);
    }
    packets
}

/// A section of a table behind its pointer: number of the table, length, number of the program, version 0 in force, the
/// only section, content, and a checksum that is not checked.
pub(crate) fn section(table: u8, number: u16, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(5 + content.len() + 4).unwrap() | 0xb000;
    let mut section = vec![0, table];
    section.extend(length.to_be_bytes());
    section.extend(number.to_be_bytes());
    section.extend([0xc1, 0, 0]);
    section.extend(content);
    section.extend([0; 4]);
    section
}

/// The number of the stream with the program map.
pub(crate) const MAP: u16 = 0x1000;

/// The program association table with one program, number 1.
pub(crate) fn association() -> Vec<u8> {
    packets(0, &section(0, 1, &[0, 1, 0xe0 | 0x10, 0x00]))
}

/// The program map: the clock is that of stream 0x100, there are no descriptors of the program, and then for each
/// stream its type, number and descriptors.
pub(crate) fn map(streams: &[(u8, u16, &[u8])]) -> Vec<u8> {
    let mut content = vec![0xe1, 0x00, 0xf0, 0x00];
    for (kind, pid, descriptors) in streams {
        content.push(*kind);
        content.extend((pid | 0xe000).to_be_bytes());
        content.extend((u16::try_from(descriptors.len()).unwrap() | 0xf000).to_be_bytes());
        content.extend(*descriptors);
    }
    section(2, 1, &content)
}

/// A frame: its start, the kind of stream, no length, no times, and the content.
pub(crate) fn frame(content: &[u8]) -> Vec<u8> {
    [&[0, 0, 1, 0xe0, 0, 0, 0x80, 0, 0], content].concat()
}

//! Units of H.264 and H.265 (NAL units) in a byte stream (ISO/IEC 14496-10 and 23008-2, annex B).

use alloc::vec::Vec;

/// The units of a byte stream, each with whether its end was seen. The last one may be cut off.
pub(super) fn units(stream: &[u8]) -> impl Iterator<Item = (&[u8], bool)> {
    let mut rest = behind_start_code(stream);
    core::iter::from_fn(move || {
        let unit = rest?;
        rest = behind_start_code(unit);
        Some(match start_code(unit) {
            Some(end) => (unit.get(..end).unwrap_or_default(), true),
            None => (unit, false),
        })
    })
}

fn start_code(stream: &[u8]) -> Option<usize> {
    stream.windows(3).position(|three| three == [0, 0, 1])
}

fn behind_start_code(stream: &[u8]) -> Option<&[u8]> {
    stream.get(start_code(stream)? + 3..)
}

/// The content of a unit. A 3 behind two zeros only keeps the content from looking like a start code (7.4.1).
pub(super) fn unescaped(unit: &[u8]) -> Vec<u8> {
    let mut zeros = 0;
    let mut content = Vec::with_capacity(unit.len());
    for &byte in unit {
        if zeros >= 2 && byte == 3 {
            zeros = 0;
            continue;
        }
        zeros = if byte == 0 { zeros + 1 } else { 0 };
        content.push(byte);
    }
    content
}

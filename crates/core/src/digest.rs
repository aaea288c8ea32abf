//! Reading, writing and comparing MD5 digests, and making many.

use alloc::string::String;

use crate::digits;

/// The sixteen bytes of an MD5.
pub(crate) type Md5Digest = [u8; 16];

/// Compares two digests without telling by its duration where they differ.
pub(crate) fn same(one: &Md5Digest, other: &Md5Digest) -> bool {
    one.iter().zip(other).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}

/// Writes a digest in hexadecimal.
pub(crate) fn push(out: &mut String, digest: &Md5Digest, case: &[u8; 16]) {
    for byte in digest {
        digits::push_hex(out, u32::from(*byte), 2, case);
    }
}

/// Reads a digest from its hexadecimal text, in either case.
pub(crate) fn read(text: &str) -> Option<Md5Digest> {
    let mut digest = Md5Digest::default();
    if text.len() != 2 * digest.len() {
        return None;
    }
    let mut digits = text.chars();
    for byte in &mut digest {
        let (high, low) = (digits.next()?.to_digit(16)?, digits.next()?.to_digit(16)?);
        *byte = (high << 4 | low) as u8;
    }
    Some(digest)
}

/// The longest message that fits into one block with its end mark and its length (RFC 1321 §3.1).
pub(crate) const BLOCK_MESSAGE_BYTES: usize = 55;

/// A message that fits into one block, with its end mark and its length.
pub(crate) type Block = [u8; 64];

/// The digest of one such message. What a hasher does beside hashing would take as long as the hashing.
#[inline]
pub(crate) fn of_block(block: &Block) -> Md5Digest {
    // What every digest starts from (RFC 1321 §3.3).
    let mut state: [u32; 4] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476];
    md5::block_api::compress(&mut state, &[*block]);
    let mut digest = Md5Digest::default();
    for (bytes, word) in digest.as_chunks_mut().0.iter_mut().zip(state) {
        *bytes = word.to_le_bytes();
    }
    digest
}

/// A digest in lower-case hexadecimal.
pub(crate) fn text(digest: &Md5Digest) -> String {
    let mut text = String::with_capacity(2 * digest.len());
    push(&mut text, digest, digits::LOWER);
    text
}

#[cfg(test)]
mod tests {
    use super::{read, text};

    #[test]
    fn a_digest_reads_back_and_nothing_else_is_one() {
        let written = "0123456789abcdefABCDEF9876543210";
        assert_eq!(
            read(written).map(|digest| text(&digest)),
            Some(written.to_ascii_lowercase())
        );
        for text in [
            "",
            "0123456789abcdefABCDEF987654321",
            "0123456789abcdefABCDEF98765432100",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
        for text in [
            "g123456789abcdefABCDEF9876543210",
            "é23456789abcdefABCDEF9876543210a",
            "+123456789abcdefABCDEF9876543210",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}

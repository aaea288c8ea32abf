//! Computes, compares and parses MD5 digests.

use alloc::vec::Vec;
use core::hint::black_box;

use md5::{Digest, Md5};
use subtle::ConstantTimeEq;

/// The sixteen bytes of an MD5 digest.
pub(crate) type Md5Digest = [u8; 16];

/// The digest of several texts, concatenated.
// Never inlined, so that two calls from the same function use the same stack: see `md5_with_key`.
#[inline(never)]
pub(crate) fn md5(parts: &[&[u8]]) -> Md5Digest {
    let mut hasher = Md5::new();
    for part in parts {
        hasher.update(part);
    }
    // In place: `finalize` takes the hasher by value, and the move would leave a buffer behind that is never wiped.
    hasher.finalize_reset().into()
}

/// The digest of several texts that include a key, leaving nothing of them in memory. The texts are not joined, and the
/// hasher wipes its buffer. But in a build for size, `md5` copies its last block to the stack. A second digest, of
/// zeros of the same lengths, uses the same stack frames and overwrites that copy.
pub(crate) fn md5_with_key(parts: &[&[u8]]) -> Md5Digest {
    const ZEROS: [u8; 512] = [0; 512];
    let digest = md5(parts);
    let zeros: Vec<&[u8]> = parts
        .iter()
        .map(|part| ZEROS.get(..part.len()).unwrap_or(&ZEROS))
        .collect();
    black_box(md5(&zeros));
    digest
}

/// Compares two digests in constant time.
pub(crate) fn same(one: &Md5Digest, other: &Md5Digest) -> bool {
    one.ct_eq(other).into()
}

/// Parses a digest in hexadecimal, in either case.
pub(crate) fn read(text: &str) -> Option<Md5Digest> {
    let mut digest = Md5Digest::default();
    let read = base16ct::mixed::decode(text, &mut digest).ok()?;
    // A shorter text would leave zeros at the end.
    (read.len() == size_of::<Md5Digest>()).then_some(digest)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_digest_reads_back_and_nothing_else_is_one() {
        let written = "0123456789abcdefABCDEF9876543210";
        assert_eq!(
            read(written).map(|digest| base16ct::lower::encode_string(&digest)),
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

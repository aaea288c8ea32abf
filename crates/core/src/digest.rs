//! MD5 digests: making, comparing and reading them.

use alloc::vec::Vec;
use core::hint::black_box;

use md5::{Digest, Md5};
use subtle::ConstantTimeEq;

/// The sixteen bytes of an MD5.
pub(crate) type Md5Digest = [u8; 16];

/// The digest of texts one behind the other.
// Never inlined, so that two calls from one place use the same stack: see `md5_with_key`.
#[inline(never)]
pub(crate) fn md5(parts: &[&[u8]]) -> Md5Digest {
    let mut hasher = Md5::new();
    for part in parts {
        hasher.update(part);
    }
    // Where it stands: `finalize` takes the hasher, and moving it would leave a buffer behind that nothing wipes.
    hasher.finalize_reset().into()
}

/// The digest of texts with a key among them, of which nothing stays in memory. The texts are not joined and the hasher
/// wipes its buffer, but a build for size has `md5` copy its last block to the stack; zeros of the same lengths take the
/// same way through the same frames and overwrite it.
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

/// Compares two digests without telling by its duration where they differ.
pub(crate) fn same(one: &Md5Digest, other: &Md5Digest) -> bool {
    one.ct_eq(other).into()
}

/// Reads a digest from its hexadecimal text, in either case.
pub(crate) fn read(text: &str) -> Option<Md5Digest> {
    let mut digest = Md5Digest::default();
    let read = base16ct::mixed::decode(text, &mut digest).ok()?;
    // A shorter text would leave zeros behind it.
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

//! Digests: making, comparing and reading them.

use alloc::vec::Vec;
use core::hint::black_box;

use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// The sixteen bytes of an MD5 digest.
pub(crate) type Md5Digest = [u8; 16];

/// The 32 bytes of a SHA-256.
pub(crate) type Sha256Digest = [u8; 32];

/// What stands for a key or a text while its traces are overwritten.
const ZEROS: [u8; 512] = [0; 512];

/// The digest of texts one behind the other.
// Never inlined, so that two calls from one place use the same stack: see `md5_with_key`.
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
    let digest = md5(parts);
    black_box(md5(&zeros_for(parts)));
    digest
}

/// Zeros of the same lengths, as far as they go.
fn zeros_for(parts: &[&[u8]]) -> Vec<&'static [u8]> {
    parts
        .iter()
        .map(|part| ZEROS.get(..part.len()).unwrap_or(&ZEROS))
        .collect()
}

/// The SHA-256 of a text without a key.
pub(crate) fn sha256(text: &[u8]) -> Sha256Digest {
    Sha256::digest(text).into()
}

/// A key as HMAC wants it: one block. It is wiped when it is dropped.
pub(crate) struct HmacKey(Zeroizing<[u8; 64]>);

impl HmacKey {
    /// Longer keys would have to be hashed first (RFC 2104). No key of the vendor's is longer than this, so their types
    /// refuse longer ones.
    pub(crate) const MAX_BYTES: usize = 64;

    /// Joins the parts of a key; what is beyond [`Self::MAX_BYTES`] would be lost, so nothing longer may be passed.
    pub(crate) fn new(parts: &[&[u8]]) -> Self {
        let mut block = Zeroizing::new([0; Self::MAX_BYTES]);
        let bytes = parts.iter().flat_map(|part| part.iter());
        for (slot, byte) in block.iter_mut().zip(bytes) {
            *slot = *byte;
        }
        Self(block)
    }
}

/// HMAC-SHA256 of texts one behind the other (RFC 2104), of which no trace of the key stays in memory.
///
/// `hmac`, also with its feature `zeroize`, wipes the states of the hash but not the block in which it pads the key: a build for
/// speed leaves that on the stack. As in [`md5_with_key`], zeros take the same way through the same frames and overwrite it.
pub(crate) fn hmac_sha256(key: &HmacKey, parts: &[&[u8]]) -> Sha256Digest {
    let digest = hmac_once(key, parts);
    black_box(hmac_once(&HmacKey::new(&[]), &zeros_for(parts)));
    digest
}

#[inline(never)]
fn hmac_once(key: &HmacKey, parts: &[&[u8]]) -> Sha256Digest {
    let mut hmac = Hmac::<Sha256>::new((&*key.0).into());
    for part in parts {
        hmac.update(part);
    }
    hmac.finalize().into_bytes().into()
}

/// Compares two digests without telling by its duration where they differ.
pub(crate) fn same<const N: usize>(one: &[u8; N], other: &[u8; N]) -> bool {
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
    use super::{HmacKey, hmac_sha256, read};

    /// RFC 4231, test cases 1, 2 and 4.
    #[test]
    fn an_hmac_is_the_one_of_the_standard() {
        for (key, text, expected) in [
            (
                &[0x0B; 20][..],
                &b"Hi There"[..],
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
            ),
            (
                b"Jefe",
                b"what do ya want for nothing?",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            ),
            (
                &core::array::from_fn::<u8, 25, _>(|index| index as u8 + 1),
                &[0xCD; 50],
                "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
            ),
        ] {
            let (start, end) = text.split_at(3);
            let (first, rest) = key.split_at(2);
            let digest = hmac_sha256(&HmacKey::new(&[first, rest]), &[start, end]);
            assert_eq!(base16ct::lower::encode_string(&digest), expected);
        }
    }

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

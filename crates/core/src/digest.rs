//! Comparing MD5 digests.

/// The sixteen bytes of an MD5.
pub(crate) type Md5Digest = [u8; 16];

/// Compares two digests without telling by its duration where they differ.
pub(crate) fn same(one: &Md5Digest, other: &Md5Digest) -> bool {
    one.iter().zip(other).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}

/// Reads a digest from its hexadecimal text, in either case.
pub(crate) fn read(text: &str) -> Option<Md5Digest> {
    let mut digest = Md5Digest::default();
    hex::decode_to_slice(text, &mut digest).ok()?;
    Some(digest)
}

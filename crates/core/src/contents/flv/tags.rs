//! The tags of an FLV file (E.2 to E.4.1).

/// What a tag contains.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Audio,
    Video,
    /// A script, such as `onMetaData`, or a reserved kind.
    Other,
}

pub(super) struct Tag<'a> {
    pub(super) kind: Kind,
    /// What follows the header of the codec cannot be read.
    pub(super) encrypted: bool,
    /// The first bytes of the content.
    pub(super) body: &'a [u8],
}

/// The part of a tag that is read. The headers of codecs are shorter, and a key frame need not have come as a whole.
const HEAD: usize = 1024;

/// The header of a tag, and the size of the tag before it.
const HEADER: usize = 4 + 11;

/// The tags of a file whose heads have come.
pub(super) fn of(file: &[u8]) -> impl Iterator<Item = Tag<'_>> {
    // The header tells its own length (E.2). The size of the tag before the first one follows it.
    let mut rest = file
        .get(5..9)
        .and_then(|length| length.try_into().ok())
        .and_then(|length| usize::try_from(u32::from_be_bytes(length)).ok())
        .and_then(|length| file.get(length..));
    core::iter::from_fn(move || {
        let tag = rest?;
        let (header, content) = tag.split_at_checked(HEADER)?;
        let [_, _, _, _, kind, size @ .., _, _, _, _, _, _, _] = header else {
            return None;
        };
        let size = size.iter().fold(0, |size, byte| size << 8 | usize::from(*byte));
        let body = content.get(..size.min(HEAD))?;
        rest = content.get(size..);
        Some(Tag {
            kind: match kind & 0x1f {
                8 => Kind::Audio,
                9 => Kind::Video,
                _ => Kind::Other,
            },
            encrypted: kind & 0x20 != 0,
            body,
        })
    })
}

//! The addresses of many streams in one crossing, and the digest of one stream without any allocation.
//!
//! User names come as UTF-16, as JavaScript holds them: writing them out is then a plain copy, and a lone surrogate is
//! found here instead of being replaced on the way.

mod pattern;

use alloc::vec::Vec;

use panglu_core::{BizId, RoomId, ShortStream, StreamKind, UserId, UserRef, stream_digest};
use pattern::{Digits, Pattern};

use crate::{
    answers::PlayPlan,
    exchange::{Exchange, Fields},
    json::Json,
    options::PlaySiteOptions,
    refusal::Refused,
};

/// What [`many`] came to.
pub(crate) enum Outcome {
    /// The answer is the length of a [`PlayPlan`] in four bytes, the plan in JSON, and for each room the texts of its
    /// FLV and its HLS address, which contain everything that its other addresses need. Within a roster they are all
    /// of the same length.
    Done,
    /// The site was refused; the answer is the refusal.
    SiteRefused,
    /// This room was refused.
    RoomRefused(usize),
}

/// One room's digest; none if the room or the user is refused.
pub(crate) fn one(exchange: &mut Exchange, room: u32, user_units: usize, aux: bool) -> Option<()> {
    let record = Record {
        room: RoomId::from_number(room.into()).ok()?,
        kind: kind(aux),
        utf16: exchange.name.0.get(..user_units.checked_mul(2)?)?,
    };
    let digest = match record.short() {
        Some(short) => short.digest(),
        None => record.long_digest()?,
    };
    exchange.digest = hexadecimal(&digest);
    Some(())
}

/// The addresses of a roster. The request is a BIZID and the fields of a play site, the number of rooms in four bytes,
/// then for each room: its number in four bytes; in four bytes the UTF-16 units of the user's name, of which the highest
/// bit stands for the shared screen; the units, filled up to four bytes.
pub(crate) fn many(exchange: &mut Exchange, bytes: usize) -> Outcome {
    let Exchange { request, answer, .. } = exchange;
    let mut fields = Fields::of(request.get(..bytes).unwrap_or_default());
    let outcome = site(&mut fields, answer).unwrap_or_else(|refusal| {
        answer.clear();
        refusal.write(answer);
        Outcome::SiteRefused
    });
    // It may have held a key.
    request.iter_mut().take(bytes).for_each(|byte| *byte = 0);
    outcome
}

fn site(fields: &mut Fields<'_>, answer: &mut Vec<u8>) -> Result<Outcome, Refused> {
    let biz = BizId::parse(fields.text()?.unwrap_or_default())?;
    let options = PlaySiteOptions::read(fields)?;
    // Any digest will do: what is asked for stands around it.
    let plan = PlayPlan::new(&biz, "00000000000000000000000000000000", &options)?;
    let pattern = Pattern::new(&plan, &options)?;
    answer.extend([0; 4]);
    plan.write(answer);
    let plan_bytes = (answer.len() as u32 - 4).to_le_bytes();
    if let Some(length) = answer.first_chunk_mut() {
        *length = plan_bytes;
    }
    records(fields, &pattern, answer)
}

fn records(fields: &mut Fields<'_>, pattern: &Pattern<'_>, answer: &mut Vec<u8>) -> Result<Outcome, Refused> {
    let rooms = fields.number()? as usize;
    // First all texts that are hashed, then all digests, then all addresses: a processor works ahead on several digests
    // as long as nothing else stands between them.
    let mut texts = Vec::with_capacity(rooms);
    let mut digests = Vec::with_capacity(rooms);
    for index in 0..rooms {
        let Some(record) = Record::read(fields) else {
            return Ok(Outcome::RoomRefused(index));
        };
        if let Some(short) = record.short() {
            texts.push(short);
        } else {
            digests.extend(texts.drain(..).map(|text| text.digest()));
            let Some(digest) = record.long_digest() else {
                return Ok(Outcome::RoomRefused(index));
            };
            digests.push(digest);
        }
    }
    digests.extend(texts.iter().map(ShortStream::digest));
    let start = answer.len();
    pattern.repeat(answer, rooms);
    let addresses = answer.get_mut(start..).unwrap_or_default();
    for (address, digest) in addresses.chunks_exact_mut(pattern.bytes()).zip(&digests) {
        pattern.fill(address, &hexadecimal(digest))?;
    }
    Ok(Outcome::Done)
}

/// One room as it is written in a request.
struct Record<'a> {
    room: RoomId,
    kind: StreamKind,
    utf16: &'a [u8],
}

impl<'a> Record<'a> {
    #[inline(always)]
    fn read(fields: &mut Fields<'a>) -> Option<Self> {
        const AUX: u32 = 1 << 31;
        let room = fields.number().ok()?;
        let length = fields.number().ok()?;
        let bytes = (length & !AUX) as usize * 2;
        Some(Self {
            room: RoomId::from_number(room.into()).ok()?,
            kind: kind(length & AUX != 0),
            utf16: fields.take(bytes.next_multiple_of(4)).ok()?.get(..bytes)?,
        })
    }

    #[inline(always)]
    fn units(&self) -> impl Iterator<Item = u16> {
        self.utf16
            .as_chunks()
            .0
            .iter()
            .map(|unit| u16::from_le_bytes(*unit))
    }

    #[inline(always)]
    fn short(&self) -> Option<ShortStream> {
        ShortStream::from_utf16(self.room, self.units(), self.kind)
    }

    /// The digest where the user's name is long; none where it is no name.
    #[inline(never)]
    fn long_digest(&self) -> Option<[u8; 16]> {
        let mut name = [0; UserId::MAX_BYTES];
        let mut length = 0;
        for character in char::decode_utf16(self.units()) {
            let character = character.ok()?;
            let space = name.get_mut(length..length + character.len_utf8())?;
            length += character.encode_utf8(space).len();
        }
        let user = UserRef::parse(str::from_utf8(name.get(..length)?).ok()?).ok()?;
        Some(stream_digest(self.room, user, self.kind))
    }
}

const fn kind(aux: bool) -> StreamKind {
    if aux { StreamKind::Aux } else { StreamKind::Main }
}

/// Eight digits at a time: the halves of four bytes are spread over eight bytes and become digits all at once.
#[inline(always)]
fn hexadecimal(digest: &[u8; 16]) -> Digits {
    const LOW: u64 = 0x000f_000f_000f_000f;
    const SIXES: u64 = 0x0606_0606_0606_0606;
    const ONES: u64 = 0x0101_0101_0101_0101;
    // From behind the digit 9 to the letter a.
    const TO_LETTERS: u64 = 0x27;
    let mut hex = [0; 32];
    for (digits, bytes) in hex.as_chunks_mut().0.iter_mut().zip(digest.as_chunks().0) {
        let mut spread = u64::from(u32::from_le_bytes(*bytes));
        spread = (spread | spread << 16) & 0x0000_ffff_0000_ffff;
        spread = (spread | spread << 8) & 0x00ff_00ff_00ff_00ff;
        let halves = (spread >> 4 & LOW) | (spread & LOW) << 8;
        let letters = (halves + SIXES) >> 4 & ONES;
        *digits = (halves + ONES * u64::from(b'0') + letters * TO_LETTERS).to_le_bytes();
    }
    hex
}

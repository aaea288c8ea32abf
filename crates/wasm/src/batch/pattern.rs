//! The texts of a site's addresses, of which from stream to stream only digests change.

use alloc::vec::Vec;

use panglu_core::{PlayFormat, play_url};

use crate::{
    options::{AccountSite, Signing},
    refusal::Refusal,
};

/// A digest in hexadecimal.
pub(super) type Digits = [u8; 32];

/// The FLV and the HLS address of one stream, one behind the other, and where in them the digests stand.
pub(super) struct Pattern<'a> {
    account: &'a AccountSite<'a>,
    text: Vec<u8>,
    /// Of the code's digest, in each of the two.
    codes: [usize; 2],
    /// Of the signature's digest, where there is a key.
    secrets: Option<(&'a Signing, [usize; 2])>,
}

impl<'a> Pattern<'a> {
    pub(super) fn new(account: &'a AccountSite<'_>) -> Result<Self, Refusal> {
        let code = account.code(&[b'0'; 32])?;
        let name = account.name(&code)?;
        let site = account.options.site(&account.biz)?;
        let signature = account.signing.as_ref().map(|signing| signing.sign(&name));
        let url = |format| play_url(&name, format, &site, signature.as_ref());
        let (flv, hls) = (url(PlayFormat::Flv), url(PlayFormat::Hls));
        // The digest is the only place where 32 zeros stand; the signature's is told by its own digits.
        let places = |digits: &str| {
            let place = |text: &str| text.rfind(digits).unwrap_or_default();
            [place(flv.as_str()), flv.as_str().len() + place(hls.as_str())]
        };
        let codes = places(code.own_part());
        let secrets = account
            .signing
            .as_ref()
            .zip(signature.as_ref())
            .map(|(signing, signature)| (signing, places(&signature.secret())));
        Ok(Self {
            account,
            text: [flv.as_str(), hls.as_str()].concat().into_bytes(),
            codes,
            secrets,
        })
    }

    /// The texts of so many streams, all alike as yet.
    pub(super) fn repeat(&self, answer: &mut Vec<u8>, streams: usize) {
        let (start, end) = (answer.len(), answer.len() + streams * self.text.len());
        answer.reserve_exact(end - start);
        if streams > 0 {
            answer.extend_from_slice(&self.text);
        }
        while answer.len() < end {
            let copied = (answer.len() - start).min(end - answer.len());
            answer.extend_from_within(start..start + copied);
        }
    }

    /// How long the texts of one stream are.
    pub(super) const fn bytes(&self) -> usize {
        self.text.len()
    }

    /// Makes such texts those of the stream with this digest.
    #[inline(always)]
    pub(super) fn fill(&self, text: &mut [u8], digits: &Digits) -> Result<(), Refusal> {
        for place in self.codes {
            put(text, place, digits);
        }
        if let Some((signing, places)) = self.secrets {
            let code = self.account.code(digits)?;
            let secret = signing.sign(&self.account.name(&code)?).secret();
            for place in places {
                put(text, place, secret.as_bytes().first_chunk().unwrap_or(digits));
            }
        }
        Ok(())
    }
}

#[inline(always)]
fn put(text: &mut [u8], place: usize, digits: &Digits) {
    if let Some(target) = text.get_mut(place..).and_then(<[u8]>::first_chunk_mut) {
        *target = *digits;
    }
}

//! The texts of a site's addresses, of which from stream to stream only digests change.

use alloc::vec::Vec;

use crate::{
    answers::PlayPlan,
    options::{PlaySiteOptions, Signing},
    refusal::Refused,
};

/// A digest in hexadecimal.
pub(super) type Digits = [u8; 32];

/// The FLV and the HLS address of one stream, one behind the other, and where in them the digests stand.
pub(super) struct Pattern<'a> {
    plan: &'a PlayPlan,
    options: &'a PlaySiteOptions<'a>,
    signing: Option<Signing>,
    text: Vec<u8>,
    /// Of the code's digest, in each of the two.
    codes: [usize; 2],
    /// Of the signature's digest.
    secrets: [usize; 2],
}

impl<'a> Pattern<'a> {
    /// The pattern of a plan whose stream has a digest.
    pub(super) fn new(plan: &'a PlayPlan, options: &'a PlaySiteOptions<'_>) -> Result<Self, Refused> {
        let mut pattern = Self {
            plan,
            options,
            signing: options.signing()?,
            text: Vec::new(),
            codes: [0; 2],
            secrets: [0; 2],
        };
        for (index, ending) in [plan.flv, plan.hls].into_iter().enumerate() {
            pattern.add(&plan.http);
            pattern.add(&plan.code);
            pattern.codes[index] = pattern.text.len();
            pattern.add(&plan.own);
            pattern.add(&plan.rendition);
            pattern.add(ending);
            if let ([before, after], Some(secret)) = (plan.query.as_slice(), &plan.secret) {
                pattern.add(before);
                pattern.secrets[index] = pattern.text.len();
                pattern.add(secret);
                pattern.add(after);
            }
        }
        Ok(pattern)
    }

    fn add(&mut self, text: &str) {
        self.text.extend_from_slice(text.as_bytes());
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
    pub(super) fn fill(&self, text: &mut [u8], digits: &Digits) -> Result<(), Refused> {
        for place in self.codes {
            put(text, place, digits);
        }
        match &self.signing {
            Some(signing) => self.sign(signing, text, digits),
            None => Ok(()),
        }
    }

    #[inline(never)]
    fn sign(&self, signing: &Signing, text: &mut [u8], digits: &Digits) -> Result<(), Refused> {
        let own = crate::exchange::text(digits)?;
        let secret = signing.sign(&self.plan.name(own, self.options)?).secret();
        for place in self.secrets {
            put(text, place, secret.as_bytes().first_chunk().unwrap_or(digits));
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

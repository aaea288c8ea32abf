//! The two pieces of memory through which JavaScript and Rust speak.

use alloc::vec::Vec;

use panglu_core::UserId;
use spin::Mutex;

use crate::{
    json::Json,
    refusal::{Refusal, Refused},
};

/// The only state of the module. Nothing runs in parallel in it, so the lock is always free.
pub(crate) static EXCHANGE: Mutex<Exchange> = Mutex::new(Exchange::new());

/// A request and the answer to it, and beside them a fixed place for the one call that is made most.
pub(crate) struct Exchange {
    pub(crate) request: Vec<u8>,
    pub(crate) answer: Vec<u8>,
    /// A user's name in UTF-16, at the same address all the time.
    pub(crate) name: Name,
    /// The hexadecimal digits of a digest, at the same address all the time.
    pub(crate) digest: [u8; 32],
}

/// Bytes that begin where a number of two bytes may, because JavaScript writes such numbers.
#[repr(align(2))]
pub(crate) struct Name(pub(crate) [u8; 2 * UserId::MAX_BYTES]);

impl Exchange {
    const fn new() -> Self {
        Self {
            request: Vec::new(),
            answer: Vec::new(),
            name: Name([0; 2 * UserId::MAX_BYTES]),
            digest: [0; 32],
        }
    }

    /// Makes room for a request of so many bytes. The last answer is gone with it.
    pub(crate) fn reserve(&mut self, bytes: usize) -> *const u8 {
        self.request = Vec::new();
        self.answer = Vec::new();
        #[cfg(target_arch = "wasm32")]
        #[allow(unsafe_code, reason = "the promise is kept here, in two lines")]
        // SAFETY: The two fields are the only things that ever outlive a call, and both are empty.
        unsafe {
            crate::runtime::take_back_everything();
        }
        self.request.resize(bytes, 0);
        self.request.as_ptr()
    }

    /// The last answer.
    pub(crate) fn answer(&self) -> &[u8] {
        &self.answer
    }

    /// Reads a request, writes the answer or the refusal, and says which of the two it was.
    pub(crate) fn answer_with<A: Json>(
        bytes: usize,
        act: impl FnOnce(&mut Fields<'_>) -> Result<A, Refused>,
    ) -> bool {
        let mut exchange = EXCHANGE.lock();
        let Exchange { request, answer, .. } = &mut *exchange;
        let outcome = act(&mut Fields::of(request.get(..bytes).unwrap_or_default()));
        // It may have held a key.
        request.iter_mut().take(bytes).for_each(|byte| *byte = 0);
        let refused = outcome.is_err();
        match &outcome {
            Ok(found) => found.write(answer),
            Err(refusal) => refusal.write(answer),
        }
        refused
    }
}

/// The fields of a request: each a length in four bytes, little end first, and so many bytes. A field that was left
/// out has a length of `u32::MAX` and no bytes.
#[derive(Clone)]
pub(crate) struct Fields<'a> {
    rest: &'a [u8],
}

impl<'a> Fields<'a> {
    pub(crate) const fn of(request: &'a [u8]) -> Self {
        Self { rest: request }
    }

    /// The next four bytes as a number.
    #[inline(always)]
    pub(crate) fn number(&mut self) -> Result<u32, Refused> {
        let (bytes, rest) = self.rest.split_first_chunk().ok_or_else(Refusal::bad_request)?;
        self.rest = rest;
        Ok(u32::from_le_bytes(*bytes))
    }

    /// So many bytes.
    #[inline(always)]
    pub(crate) fn take(&mut self, bytes: usize) -> Result<&'a [u8], Refused> {
        let (taken, rest) = self
            .rest
            .split_at_checked(bytes)
            .ok_or_else(Refusal::bad_request)?;
        self.rest = rest;
        Ok(taken)
    }

    /// The next field.
    #[inline(never)]
    pub(crate) fn bytes(&mut self) -> Result<Option<&'a [u8]>, Refused> {
        match self.number()? {
            u32::MAX => Ok(None),
            bytes => self.take(bytes as usize).map(Some),
        }
    }

    /// The next field, which is text.
    #[inline(never)]
    pub(crate) fn text(&mut self) -> Result<Option<&'a str>, Refused> {
        self.bytes()?.map(text).transpose()
    }
}

/// Bytes as text; the encoder of the other side writes nothing else.
pub(crate) fn text(bytes: &[u8]) -> Result<&str, Refused> {
    core::str::from_utf8(bytes).map_err(|_| Refusal::bad_request())
}

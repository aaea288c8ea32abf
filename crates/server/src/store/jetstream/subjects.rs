//! Under which subject a message is kept. JetStream keeps one message of each subject, so the subject says what is the same.

use sha2::{Digest, Sha256};

use crate::store::NewEvent;

/// How many bytes of a digest tell ids apart. Nobody finds two with the same 16.
const BYTES: usize = 16;

#[derive(Debug, Clone)]
pub(super) struct Subjects {
    name: String,
}

impl Subjects {
    pub(super) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
        }
    }

    /// Every subject of the store.
    pub(super) fn all(&self) -> String {
        format!("{}.>", self.name)
    }

    /// The subjects of events.
    pub(super) fn events(&self) -> String {
        format!("{}.event.>", self.name)
    }

    /// That of an event: its id. Ids hold characters that subjects must not.
    pub(super) fn event(&self, id: &str) -> String {
        format!("{}.event.id.{}", self.name, short(&Sha256::digest(id)))
    }

    /// How those of events begin that repeat `event`, with the number of places behind it. The next one takes the place of the oldest.
    pub(super) fn repeated(&self, event: &NewEvent) -> Option<(String, usize)> {
        let repeats = event.kind.repeats()?;
        let stream = event.stream.as_deref()?;
        let mut digest = Sha256::new_with_prefix(stream);
        if repeats.same_body {
            // No stream has a line break in its name.
            digest.update(b"\n");
            digest.update(&event.body);
        }
        let digest = short(&digest.finalize());
        Some((
            format!("{}.event.{}.{digest}", self.name, event.kind.name()),
            repeats.most,
        ))
    }

    /// That of a delivery without a new event. Each is another one.
    pub(super) fn delivery(&self, random: [u8; BYTES]) -> String {
        format!(
            "{}.delivery.{}",
            self.name,
            base16ct::lower::encode_string(&random)
        )
    }
}

fn short(digest: &[u8]) -> String {
    base16ct::lower::encode_string(digest.get(..BYTES).unwrap_or(digest))
}

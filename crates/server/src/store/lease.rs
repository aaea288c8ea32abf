//! Who of several servers does what one of them is to do, such as polling the cloud.

use std::time::Duration;

use super::Answer;

/// The right to do something alone, for a while. It is taken again and again while it is used; whoever no longer does, because it
/// ended or is cut off, loses it by itself.
pub trait Lease: Send + Sync + 'static {
    /// Takes it, or holds it longer. Returns for how long it is held from the moment of asking, and `None` while another holds it.
    /// A failure says nothing about who holds it, so it is not held.
    fn take(&self) -> Answer<'_, Option<Duration>>;

    /// Gives it up, so that another can take it at once.
    fn give_up(&self) -> Answer<'_, ()>;
}

/// The lease of a store that one server uses: always its own.
#[derive(Debug, Clone, Copy)]
pub(super) struct Alone;

impl Lease for Alone {
    fn take(&self) -> Answer<'_, Option<Duration>> {
        Box::pin(async { Ok(Some(Duration::MAX)) })
    }

    fn give_up(&self) -> Answer<'_, ()> {
        Box::pin(async { Ok(()) })
    }
}

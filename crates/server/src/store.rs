//! What is kept: events, in the order in which they became durable, and the deliveries that brought them.
//!
//! The fold in [`live`](crate::live) is made from the events alone, so a restart leads to the same list. A delivery is kept for
//! people: what was sent, what the verdict was and what came of it.

mod delivery;
mod error;
mod event;
mod jetstream;
mod lease;
mod sqlite;

use std::{path::PathBuf, sync::Arc};

pub use delivery::{Delivery, DeliveryId, DeliveryQuery, Effect, NewDelivery, Source};
pub use error::StoreError;
pub use event::{Event, EventKind, NewEvent, Offset};
use futures_util::future::BoxFuture;
pub use jetstream::{JetStreamOptions, JetStreamStore, NatsAddress, NatsAddressFault, NatsCredentials};
pub use lease::Lease;
pub use sqlite::SqliteStore;
use tokio::sync::watch;

/// The answer of a store, some time later.
pub type Answer<'a, T> = BoxFuture<'a, Result<T, StoreError>>;

/// A place where events and deliveries are kept. `tests/store/contract.rs` says what every implementation must do.
pub trait Store: Send + Sync + 'static {
    /// Keeps an event and the delivery that brought it, both or neither. The answer comes once they are durable. An event whose
    /// id is known is not kept again, and the effect of its delivery becomes [`Effect::Duplicate`].
    fn append(&self, append: Append) -> Answer<'_, Appended>;

    /// Events after an offset, oldest first, at most `limit`.
    fn events_after(&self, offset: Offset, limit: usize) -> Answer<'_, Vec<Event>>;

    /// The offset of the newest durable event, and of every one that follows.
    fn newest(&self) -> watch::Receiver<Offset>;

    /// Deliveries that match, newest first.
    fn deliveries(&self, query: DeliveryQuery) -> Answer<'_, Vec<Delivery>>;

    /// One delivery.
    fn delivery(&self, id: DeliveryId) -> Answer<'_, Option<Delivery>>;

    /// Removes what was received before a time, in Unix seconds, except the events of streams that are still needed, and
    /// what later events of the same stream have replaced: heartbeats but the newest, answers of the cloud but the newest 24 with
    /// the same body, and sightings but the newest with the same body; these may be gone sooner. Returns how many events and
    /// deliveries are gone since the last time, of those that this server has seen.
    fn forget(&self, before: u64, needed: Vec<String>) -> Answer<'_, Forgotten>;

    /// How many bytes the store takes; `None` if it cannot say.
    fn size(&self) -> Answer<'_, Option<u64>> {
        Box::pin(async { Ok(None) })
    }

    /// The right to do what one of all servers of this store is to do. The name is short and of letters.
    fn lease(&self, name: &'static str) -> Arc<dyn Lease>;

    /// Whether the store can be read and written.
    fn check(&self) -> Answer<'_, ()>;

    /// Writes a copy while the store goes on working.
    fn back_up(&self, to: PathBuf) -> Answer<'_, ()>;

    /// Finishes what was begun and closes. Nothing can be appended afterwards.
    fn close(&self) -> Answer<'_, ()>;
}

/// What to keep.
#[derive(Debug, Clone, Default)]
pub struct Append {
    /// The event, if the delivery brought one.
    pub event: Option<NewEvent>,
    /// The delivery, if it came by one.
    pub delivery: Option<NewDelivery>,
}

/// What was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Appended {
    /// The offset of the event; of the earlier one for a duplicate.
    pub offset: Option<Offset>,
    /// Whether the event was already known.
    pub duplicate: bool,
    /// The delivery.
    pub delivery: Option<DeliveryId>,
}

/// What was removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Forgotten {
    /// Events.
    pub events: usize,
    /// Deliveries.
    pub deliveries: usize,
}

//! NATS JetStream: one stream for all nodes. Each message holds an event, a delivery or both.
//!
//! A message counts once most replicas have it. The subject of an event is its id, and it is accepted only if there is none under
//! that subject: so a known event is refused by the stream itself, for as long as it is kept, and by whichever node it comes.
//! Offsets and numbers of deliveries are the sequence of the stream.

mod address;
mod append;
mod connection;
mod follow;
mod forget;
mod index;
mod lease;
mod places;
mod read;
mod record;
mod subjects;

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use async_nats::jetstream::{
    Context,
    stream::{LastRawMessageErrorKind, Stream},
};
use tokio::{
    sync::{Semaphore, watch},
    task::JoinSet,
    time::{Instant, sleep},
};

pub use self::address::{NatsAddress, NatsAddressFault, NatsCredentials};
use self::{index::Index, lease::HeldInNats, subjects::Subjects};
use super::{
    Answer, Append, Appended, Delivery, DeliveryId, DeliveryQuery, Event, Forgotten, Lease, Offset, Store,
    StoreError,
};

/// How long to wait before NATS is asked again at the start.
const AGAIN: Duration = Duration::from_millis(250);

/// How many messages are asked for or removed at once.
const TOGETHER: usize = 32;

/// How many appends may be under way. [`JetStreamStore::close`] waits for them.
const PLACES: u32 = 8_192;

/// Where the store is, and how it is kept.
#[derive(Debug, Clone)]
pub struct JetStreamOptions {
    /// The servers and the stream.
    pub address: NatsAddress,
    /// Who we are there.
    pub credentials: Option<NatsCredentials>,
    /// How many servers keep each message.
    pub replicas: usize,
    /// How long a lease is held if it is not taken again.
    pub lease: Duration,
    /// How long to wait for NATS at the start.
    pub patience: Duration,
}

impl JetStreamOptions {
    /// The usual times.
    #[must_use]
    pub const fn new(address: NatsAddress, credentials: Option<NatsCredentials>, replicas: usize) -> Self {
        Self {
            address,
            credentials,
            replicas,
            lease: Duration::from_secs(15),
            patience: Duration::from_secs(30),
        }
    }
}

/// A stream in NATS, as one node sees it.
pub struct JetStreamStore {
    inner: Arc<Inner>,
    leases: Stream,
    places: Semaphore,
    /// Ends when the store is dropped.
    following: Mutex<JoinSet<()>>,
}

/// What the store and its follower share.
struct Inner {
    context: Context,
    stream: Stream,
    subjects: Subjects,
    index: Mutex<Index>,
    /// Tells that the index has changed.
    turn: watch::Sender<()>,
    newest: watch::Sender<Offset>,
    /// The newest message of any kind that was acknowledged to this node, or was there when it began.
    written: watch::Sender<Offset>,
}

impl JetStreamStore {
    /// Connects to NATS, and waits for it as long as the options say.
    ///
    /// # Errors
    /// If it cannot be reached, or has a stream of that name that is not ours.
    pub async fn open(options: &JetStreamOptions) -> Result<Self, StoreError> {
        let until = Instant::now() + options.patience;
        loop {
            match Self::open_once(options).await {
                Err(error @ StoreError::JetStream { .. }) if Instant::now() < until => {
                    tracing::warn!(%error, "waiting for NATS");
                    sleep(AGAIN).await;
                }
                opened => return opened,
            }
        }
    }

    async fn open_once(options: &JetStreamOptions) -> Result<Self, StoreError> {
        let context = connection::connect(options).await?;
        let stream = connection::events(&context, options).await?;
        let leases = connection::leases(&context, options).await?;
        let subjects = Subjects::new(&options.address.name);
        let newest = last_of(&stream, &subjects.events()).await?.unwrap_or_default();
        let last = stream.cached_info().state.last_sequence;
        let inner = Arc::new(Inner {
            context,
            stream,
            subjects,
            index: Mutex::default(),
            turn: watch::channel(()).0,
            newest: watch::channel(newest).0,
            written: watch::channel(last).0,
        });
        let mut following = JoinSet::new();
        following.spawn(follow::follow(Arc::clone(&inner)));
        Ok(Self {
            inner,
            leases,
            places: Semaphore::new(PLACES as usize),
            following: Mutex::new(following),
        })
    }
}

impl Inner {
    async fn last_of(&self, subjects: &str) -> Result<Offset, StoreError> {
        Ok(last_of(&self.stream, subjects).await?.unwrap_or_default())
    }

    fn index(&self) -> MutexGuard<'_, Index> {
        // A fold that panicked has not moved on, so the message is read again.
        self.index.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the index and tells those who wait for it.
    fn folded(&self, change: impl FnOnce(&mut Index)) {
        change(&mut self.index());
        self.turn.send_replace(());
    }

    fn fold(&self, offset: Offset, subject: &str, record: Result<Append, StoreError>) {
        let event = match record {
            Ok(append) => {
                let event = append.event.is_some();
                self.folded(|index| index.fold(offset, subject, append));
                event
            }
            Err(error) => {
                tracing::error!(%error, offset, "a message cannot be read");
                self.folded(|index| index.fold_unreadable(offset));
                true
            }
        };
        if event {
            raise(&self.newest, offset);
        }
    }
}

/// The newest message that there is of some subjects, by the leader of the stream.
async fn last_of(stream: &Stream, subjects: &str) -> Result<Option<Offset>, StoreError> {
    match stream.get_last_raw_message_by_subject(subjects).await {
        Ok(message) => Ok(Some(message.sequence)),
        Err(error) if matches!(error.kind(), LastRawMessageErrorKind::NoMessageFound) => Ok(None),
        Err(error) => Err(StoreError::jetstream("tell its newest message", error)),
    }
}

/// Raises a number that others may have raised further.
fn raise(number: &watch::Sender<Offset>, to: Offset) {
    number.send_if_modified(|number| {
        let raises = to > *number;
        *number = to.max(*number);
        raises
    });
}

impl Store for JetStreamStore {
    fn append(&self, append: Append) -> Answer<'_, Appended> {
        Box::pin(self.append(append))
    }

    fn events_after(&self, offset: Offset, limit: usize) -> Answer<'_, Vec<Event>> {
        Box::pin(self.inner.events_after(offset, limit))
    }

    fn newest(&self) -> watch::Receiver<Offset> {
        self.inner.newest.subscribe()
    }

    fn deliveries(&self, query: DeliveryQuery) -> Answer<'_, Vec<Delivery>> {
        Box::pin(self.inner.deliveries(query))
    }

    fn delivery(&self, id: DeliveryId) -> Answer<'_, Option<Delivery>> {
        Box::pin(self.inner.delivery(id))
    }

    fn forget(&self, before: u64, needed: Vec<String>) -> Answer<'_, Forgotten> {
        Box::pin(self.forget(before, needed))
    }

    fn size(&self) -> Answer<'_, Option<u64>> {
        Box::pin(async {
            let info = self.inner.stream.get_info().await;
            let info = info.map_err(|error| StoreError::jetstream("tell its state", error))?;
            Ok(Some(info.state.bytes))
        })
    }

    fn lease(&self, name: &'static str) -> Arc<dyn Lease> {
        Arc::new(HeldInNats::new(&self.inner.context, &self.leases, name))
    }

    fn check(&self) -> Answer<'_, ()> {
        Box::pin(connection::check(&self.inner.stream, self.inner.index().folded))
    }

    fn back_up(&self, _to: PathBuf) -> Answer<'_, ()> {
        let name = self.inner.stream.cached_info().config.name.clone();
        Box::pin(async { Err(StoreError::NoBackUp { name }) })
    }

    fn close(&self) -> Answer<'_, ()> {
        Box::pin(async {
            let places = self.places.acquire_many(PLACES).await;
            let _all = places.map_err(|_| StoreError::Closed)?;
            self.places.close();
            self.following
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .abort_all();
            Ok(())
        })
    }
}

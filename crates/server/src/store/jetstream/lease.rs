//! A lease is a message of its own subject that ends by its age. Who holds it replaces it in time; nobody else can, because each
//! names the one that it replaces.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use async_nats::jetstream::{Context, message::PublishMessage, stream::Stream};

use super::{connection, last_of};
use crate::store::{Answer, Lease, Offset, StoreError};

pub(super) struct HeldInNats {
    context: Context,
    stream: Stream,
    subject: String,
    /// The message that was ours last; 0 if none was.
    ours: Mutex<Offset>,
}

impl HeldInNats {
    pub(super) fn new(context: &Context, stream: &Stream, name: &str) -> Self {
        let subject = format!("{}.{name}", stream.cached_info().config.name);
        Self {
            context: context.clone(),
            stream: stream.clone(),
            subject,
            ours: Mutex::new(0),
        }
    }

    fn ours(&self) -> Offset {
        *self.ours.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, offset: Offset) {
        *self.ours.lock().unwrap_or_else(PoisonError::into_inner) = offset;
    }

    async fn take(&self) -> Result<Option<Duration>, StoreError> {
        let last = last_of(&self.stream, &self.subject).await?.unwrap_or_default();
        if last != 0 && last != self.ours() {
            return Ok(None);
        }
        let published =
            connection::publish(&self.context, self.subject.clone(), PublishMessage::build(), last);
        let taken = published.await?.map(|acknowledged| acknowledged.sequence);
        self.set(taken.unwrap_or_default());
        Ok(taken.map(|_| self.stream.cached_info().config.max_age))
    }

    async fn give_up(&self) -> Result<(), StoreError> {
        let ours = self.ours();
        self.set(0);
        if ours != 0 {
            let removed = self.stream.delete_message(ours).await;
            removed.map_err(|error| StoreError::jetstream("give up a lease", error))?;
        }
        Ok(())
    }
}

impl Lease for HeldInNats {
    fn take(&self) -> Answer<'_, Option<Duration>> {
        Box::pin(self.take())
    }

    fn give_up(&self) -> Answer<'_, ()> {
        Box::pin(self.give_up())
    }
}

//! What is written: published, and acknowledged by most replicas before it counts.

use async_nats::jetstream::{message::PublishMessage, publish::PublishAck};
use tokio::sync::TryAcquireError;

use super::{Inner, JetStreamStore, connection, last_of, raise, record};
use crate::store::{Append, Appended, Effect, Forgotten, NewEvent, Offset, StoreError};

/// How often an event is offered whose subject changes at that moment: another is published, or an old one removed.
const OFFERS: usize = 3;

impl JetStreamStore {
    pub(super) async fn append(&self, append: Append) -> Result<Appended, StoreError> {
        let _place = self.places.try_acquire().map_err(|error| match error {
            TryAcquireError::NoPermits => StoreError::Busy,
            TryAcquireError::Closed => StoreError::Closed,
        })?;
        self.inner.append(append).await
    }
}

impl Inner {
    async fn append(&self, mut append: Append) -> Result<Appended, StoreError> {
        let Some(event) = &append.event else {
            let Some(_) = append.delivery else {
                return Ok(Appended::default());
            };
            return Ok(Appended {
                delivery: Some(self.append_delivery(&append).await?),
                ..Appended::default()
            });
        };
        let (offset, duplicate) = self.append_event(event, record::encode(&append)?).await?;
        if !duplicate {
            raise(&self.written, offset);
            raise(&self.newest, offset);
        }
        let delivery = match append.delivery.as_mut() {
            None => None,
            Some(_) if !duplicate => Some(offset),
            Some(delivery) => {
                // What a duplicate would have changed, it did not change.
                delivery.effect = Effect::Duplicate;
                delivery.change = None;
                append.event = None;
                Some(self.append_delivery(&append).await?)
            }
        };
        Ok(Appended {
            offset: Some(offset),
            duplicate,
            delivery,
        })
    }

    /// Returns the offset of the event, and whether it was known.
    async fn append_event(&self, event: &NewEvent, record: Vec<u8>) -> Result<(Offset, bool), StoreError> {
        let message = PublishMessage::build().payload(record.into());
        if let Some((begin, most)) = self.subjects.repeated(event) {
            return self
                .append_repeated(&begin, most, message.message_id(&event.id))
                .await;
        }
        let subject = self.subjects.event(&event.id);
        for _ in 0..OFFERS {
            if let Some(known) = last_of(&self.stream, &subject).await? {
                return Ok((known, true));
            }
            if let Some(acknowledged) = self.publish(&subject, message.clone(), 0).await? {
                return Ok((acknowledged.sequence, false));
            }
        }
        Err(StoreError::Busy)
    }

    /// Appends an event in the place of an older one. Its subject says nothing about its id, so that is looked up among those of the
    /// last two minutes; the second in which it came is part of it.
    async fn append_repeated(
        &self,
        begin: &str,
        most: usize,
        message: PublishMessage,
    ) -> Result<(Offset, bool), StoreError> {
        for _ in 0..OFFERS {
            // The places are right once everything is read that was written before.
            self.caught_up(|_| false).await?;
            let (subject, last) = self.index().next_place(begin, most);
            if let Some(acknowledged) = self.publish(&subject, message.clone(), last).await? {
                return Ok((acknowledged.sequence, acknowledged.duplicate));
            }
            match last_of(&self.stream, &subject).await? {
                Some(taken) => raise(&self.written, taken),
                // Another node has removed it as old.
                None => self.index().forget(&[last], &mut Forgotten::default()),
            }
        }
        Err(StoreError::Busy)
    }

    async fn append_delivery(&self, append: &Append) -> Result<Offset, StoreError> {
        let mut random = [0; 16];
        getrandom::fill(&mut random).map_err(|error| StoreError::jetstream("get a random number", error))?;
        let message = PublishMessage::build().payload(record::encode(append)?.into());
        let published = self.publish(&self.subjects.delivery(random), message, 0).await?;
        let offset = published.ok_or(StoreError::Busy)?.sequence;
        raise(&self.written, offset);
        Ok(offset)
    }

    /// Publishes a message in the place of the last one of its subject; `None` if that is another one.
    async fn publish(
        &self,
        subject: &str,
        message: PublishMessage,
        last: Offset,
    ) -> Result<Option<PublishAck>, StoreError> {
        connection::publish(&self.context, subject.to_owned(), message, last).await
    }
}

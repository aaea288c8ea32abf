//! What is asked: of memory if possible, otherwise of NATS.

use std::time::Duration;

use async_nats::jetstream::stream::LastRawMessageErrorKind;
use futures_util::{StreamExt, TryStreamExt, stream};
use tokio::time::timeout;

use super::{Inner, TOGETHER, follow, index::Index, record};
use crate::store::{Delivery, DeliveryId, DeliveryQuery, Event, Offset, StoreError};

/// How long a question waits for what was acknowledged before it to come back from the stream.
const PATIENCE: Duration = Duration::from_secs(4);

impl Inner {
    /// Waits until everything that was acknowledged before is in the index, or until something else is known of it.
    pub(super) async fn caught_up(&self, or: impl Fn(&Index) -> bool) -> Result<(), StoreError> {
        let written = *self.written.borrow();
        let mut turn = self.turn.subscribe();
        let waiting = turn.wait_for(|()| {
            let index = self.index();
            index.folded >= written || or(&index)
        });
        let late = |_| StoreError::JetStream {
            act: "deliver what it acknowledged",
            why: format!("not within {} s", PATIENCE.as_secs()),
        };
        // The sender lives as long as this.
        let _turned = timeout(PATIENCE, waiting).await.map_err(late)?;
        Ok(())
    }

    pub(super) async fn events_after(&self, offset: Offset, limit: usize) -> Result<Vec<Event>, StoreError> {
        self.caught_up(|index| !index.reaches(offset)).await?;
        let held = self.index().events_after(offset, limit);
        match held {
            Some(events) => Ok(events),
            None => follow::events_after(self, offset, limit).await,
        }
    }

    pub(super) async fn deliveries(&self, mut query: DeliveryQuery) -> Result<Vec<Delivery>, StoreError> {
        self.caught_up(|_| false).await?;
        let mut found = Vec::new();
        // What another node has removed meanwhile is made up for by the next ones.
        while query.limit > 0 {
            let numbers = self.index().deliveries(&query);
            let Some(last) = numbers.last().copied() else {
                break;
            };
            let messages = stream::iter(numbers)
                .map(|number| self.message(number))
                .buffered(TOGETHER);
            let messages: Vec<_> = messages.try_collect().await?;
            let before = found.len();
            found.extend(messages.into_iter().flatten());
            query.limit = query.limit.saturating_sub(found.len() - before);
            query.before = Some(last);
        }
        Ok(found)
    }

    pub(super) async fn delivery(&self, id: DeliveryId) -> Result<Option<Delivery>, StoreError> {
        self.caught_up(|_| false).await?;
        let known = self.index().has_delivery(id);
        if known { self.message(id).await } else { Ok(None) }
    }

    /// The delivery of a message, from the leader of the stream.
    async fn message(&self, id: DeliveryId) -> Result<Option<Delivery>, StoreError> {
        match self.stream.get_raw_message(id).await {
            Ok(message) => {
                let delivery = record::decode(&message.payload)?.delivery;
                Ok(delivery.map(|delivery| Delivery { id, delivery }))
            }
            Err(error) if matches!(error.kind(), LastRawMessageErrorKind::NoMessageFound) => Ok(None),
            Err(error) => Err(StoreError::jetstream("return a delivery", error)),
        }
    }
}

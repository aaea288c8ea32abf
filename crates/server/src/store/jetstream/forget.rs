//! What is old is removed message by message, because what is needed lies between.
//!
//! Every node does this. Whoever comes second finds nothing to remove, and forgets it too.

use std::collections::HashSet;

use async_nats::jetstream::stream::LastRawMessageErrorKind;
use futures_util::{StreamExt, TryStreamExt, stream};

use super::{Inner, JetStreamStore, TOGETHER};
use crate::store::{Forgotten, Offset, StoreError};

/// After how many removed messages the index forgets them.
const STEP: usize = 1_000;

impl JetStreamStore {
    pub(super) async fn forget(&self, before: u64, needed: Vec<String>) -> Result<Forgotten, StoreError> {
        let inner = &self.inner;
        inner.caught_up(|_| false).await?;
        let needed: HashSet<_> = needed.iter().map(String::as_str).collect();
        let old = inner.index().old(before, &needed);
        let mut forgotten = Forgotten::default();
        for messages in old.messages.chunks(STEP) {
            let removing = stream::iter(messages.iter().copied())
                .map(|offset| inner.remove(offset))
                .buffered(TOGETHER);
            removing.try_collect::<Vec<()>>().await?;
            inner.index().forget(messages, &mut forgotten);
        }
        inner.index().forget_deliveries(&old.deliveries, &mut forgotten);
        Ok(forgotten)
    }
}

impl Inner {
    async fn remove(&self, offset: Offset) -> Result<(), StoreError> {
        let Err(error) = self.stream.delete_message(offset).await else {
            return Ok(());
        };
        // JetStream says in several ways that there is no such message.
        let looked_up = self.stream.get_raw_message(offset).await;
        match looked_up.map_err(|error| error.kind()) {
            Err(LastRawMessageErrorKind::NoMessageFound) => Ok(()),
            _ => Err(StoreError::jetstream("remove a message", error)),
        }
    }
}

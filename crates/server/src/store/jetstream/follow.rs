//! Reads the stream in its order: one consumer for each node, whose messages are counted, because one that is missing must be noticed.

use std::{fmt, sync::Arc, time::Duration};

use async_nats::jetstream::{
    Message,
    consumer::{AckPolicy, Consumer, DeliverPolicy, pull},
    message::Info,
};
use futures_util::StreamExt;
use tokio::time::sleep;

use super::{Inner, connection, record};
use crate::store::{Event, Offset, StoreError};

/// How often the server says that it is there. After twice this time without a word, another consumer is made.
const HEARTBEAT: Duration = Duration::from_secs(1);

/// How long a consumer outlives its reader.
const INACTIVE: Duration = Duration::from_secs(10);

/// How long events may be on their way.
const LATE: Duration = Duration::from_secs(4);

/// How many messages are asked for at once.
const TOGETHER: usize = 1_000;

/// How long to wait after a failure.
const AFTER_FAILURE: Duration = Duration::from_millis(250);

/// Follows the stream until this is dropped.
pub(super) async fn follow(inner: Arc<Inner>) {
    loop {
        if let Err(error) = read(&inner).await {
            tracing::warn!(%error, "the events of NATS are read anew from where they ended");
        }
        sleep(AFTER_FAILURE).await;
    }
}

async fn read(inner: &Inner) -> Result<(), StoreError> {
    let from = inner.index().folded;
    let info = inner.stream.get_info().await;
    let info = info.map_err(|error| StoreError::jetstream("tell its state", error))?;
    connection::goes_on(&info, from)?;
    let last = info.state.last_sequence;
    // What is behind it up to `last` was removed. The leader is asked, because the consumer may be at a server that has not caught up.
    let existing = inner.last_of(&inner.subjects.all()).await?;
    if existing <= from {
        inner.folded(|index| index.fold_to(last));
    }
    let consumer = consumer(inner, from, String::new()).await?;
    let mut messages = consumer
        .stream()
        .max_messages_per_batch(TOGETHER)
        .expires(Duration::from_secs(30))
        .heartbeat(HEARTBEAT)
        .messages()
        .await
        .map_err(|error| StoreError::jetstream("deliver messages", error))?;
    let mut order = Order::default();
    while let Some(message) = messages.next().await {
        let message = message.map_err(|error| StoreError::jetstream("deliver messages", error))?;
        let offset = order.next(&message)?.stream_sequence;
        inner.fold(offset, &message.subject, record::decode(&message.payload));
        if offset >= existing {
            inner.folded(|index| index.fold_to(last));
        }
    }
    Ok(())
}

/// Reads events that are no longer held in memory.
pub(super) async fn events_after(
    inner: &Inner,
    offset: Offset,
    limit: usize,
) -> Result<Vec<Event>, StoreError> {
    // The leader is asked, because the consumer may be at a server that has not caught up.
    let last = inner.last_of(&inner.subjects.events()).await?;
    if last <= offset || limit == 0 {
        return Ok(Vec::new());
    }
    let consumer = consumer(inner, offset, inner.subjects.events()).await?;
    let events = delivered(&consumer, last, limit).await;
    // Nothing is lost if that fails: a consumer that is not used ends by itself.
    let _gone = inner.stream.delete_consumer(&consumer.cached_info().name).await;
    events
}

async fn delivered(
    consumer: &Consumer<pull::Config>,
    last: Offset,
    limit: usize,
) -> Result<Vec<Event>, StoreError> {
    let failed = |error: &dyn fmt::Display| StoreError::JetStream {
        act: "deliver events",
        why: error.to_string(),
    };
    let mut events: Vec<Event> = Vec::new();
    let mut order = Order::default();
    loop {
        let wanted = TOGETHER.min(limit - events.len());
        let batch = consumer.batch().max_messages(wanted).expires(LATE);
        let mut batch = batch.messages().await.map_err(|error| failed(&error))?;
        let before = order.last;
        while let Some(message) = batch.next().await {
            let message = message.map_err(|error| failed(&error))?;
            let offset = order.next(&message)?.stream_sequence;
            if let Some(event) = record::decode(&message.payload)?.event {
                events.push(Event { offset, event });
            }
            if offset >= last || events.len() == limit {
                return Ok(events);
            }
        }
        if order.last == before {
            return Err(failed(&format_args!("those up to {last} did not come")));
        }
    }
}

async fn consumer(
    inner: &Inner,
    after: Offset,
    filter_subject: String,
) -> Result<Consumer<pull::Config>, StoreError> {
    let config = pull::Config {
        deliver_policy: DeliverPolicy::ByStartSequence {
            start_sequence: after + 1,
        },
        ack_policy: AckPolicy::None,
        filter_subject,
        inactive_threshold: INACTIVE,
        memory_storage: true,
        num_replicas: 1,
        ..pull::Config::default()
    };
    let made = inner.stream.create_consumer(config).await;
    made.map_err(|error| StoreError::jetstream("make a consumer", error))
}

/// Counts the messages of a consumer.
#[derive(Default)]
struct Order {
    last: u64,
}

impl Order {
    fn next<'a>(&mut self, message: &'a Message) -> Result<Info<'a>, StoreError> {
        let info = message.info().map_err(|error| StoreError::JetStream {
            act: "number a message",
            why: error.to_string(),
        })?;
        self.last += 1;
        if info.consumer_sequence != self.last {
            return Err(StoreError::JetStream {
                act: "deliver every message",
                why: format!(
                    "number {} came where {} was expected",
                    info.consumer_sequence, self.last
                ),
            });
        }
        Ok(info)
    }
}

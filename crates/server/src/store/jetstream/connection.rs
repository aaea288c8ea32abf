//! The connection, and the streams of the store in NATS.

use std::time::Duration;

use async_nats::{
    ConnectOptions, Event,
    connection::State,
    jetstream::{
        Context,
        context::{ContextBuilder, PublishError, PublishErrorKind},
        message::PublishMessage,
        publish::PublishAck,
        stream::{Config, DiscardPolicy, Info, RetentionPolicy, StorageType, Stream},
    },
};

use super::{JetStreamOptions, subjects::Subjects};
use crate::store::{Offset, StoreError};

/// How long an answer of NATS may take: less than the cloud waits for ours.
const ANSWER: Duration = Duration::from_secs(4);

/// How many messages may wait for their acknowledgement. More are refused at once, which the sender can repeat.
const WAITING: usize = 8_192;

/// After how long without a word a replica counts as gone. They speak every second.
const SILENT: Duration = Duration::from_secs(5);

/// How long to wait before the next server is tried: soon at first.
fn delay(attempts: usize) -> Duration {
    Duration::from_millis(50 * attempts.min(20) as u64)
}

/// Connects to one of the servers. If it goes away, the client goes to another by itself.
pub(super) async fn connect(options: &JetStreamOptions) -> Result<Context, StoreError> {
    let credentials = options.credentials.as_ref();
    let connecting = credentials
        .map_or_else(ConnectOptions::new, super::NatsCredentials::options)
        .name("panglu-server")
        .require_tls(options.address.tls)
        .connection_timeout(ANSWER)
        .request_timeout(Some(ANSWER))
        .max_reconnects(None)
        .reconnect_delay_callback(delay)
        .event_callback(|event| async move { note(&event) });
    let client = connecting.connect(options.address.servers.as_slice()).await;
    let client = client.map_err(|error| StoreError::jetstream("accept a connection", error))?;
    let context = ContextBuilder::new()
        .timeout(ANSWER)
        .max_ack_inflight(WAITING)
        .backpressure_on_inflight(false);
    Ok(context.build(client))
}

fn note(event: &Event) {
    match event {
        Event::Connected => tracing::info!("connected to NATS"),
        other => tracing::warn!(event = %other, "the connection to NATS"),
    }
}

/// Publishes a message in the place of the last one of its subject, or of none; `None` if that is another one.
///
/// Every message of the store names the one that it replaces. A server of NATS that was killed applies a part of its log again, and
/// what can be stored twice would then be at another place on that server than on the others.
pub(super) async fn publish(
    context: &Context,
    subject: String,
    message: PublishMessage,
    last: Offset,
) -> Result<Option<PublishAck>, StoreError> {
    let failed = |error: PublishError| match error.kind() {
        PublishErrorKind::MaxAckPending => StoreError::Busy,
        _ => StoreError::jetstream("acknowledge a message", error),
    };
    // Without a connection, a message would wait until it comes too late.
    if context.client().connection_state() != State::Connected {
        return Err(failed(PublishError::new(PublishErrorKind::BrokenPipe)));
    }
    let message = message.expected_last_subject_sequence(last);
    match context
        .send_publish(subject, message)
        .await
        .map_err(failed)?
        .await
    {
        Ok(acknowledged) => Ok(Some(acknowledged)),
        Err(error) if error.kind() == PublishErrorKind::WrongLastSequence => Ok(None),
        Err(error) => Err(failed(error)),
    }
}

/// Whether the stream has a leader that most replicas follow, and everything up to a message that was read.
pub(super) async fn check(stream: &Stream, read: Offset) -> Result<(), StoreError> {
    let info = stream
        .get_info()
        .await
        .map_err(|error| StoreError::jetstream("tell its state", error))?;
    goes_on(&info, read)?;
    let others = info.cluster.map(|cluster| cluster.replicas).unwrap_or_default();
    let heard = others
        .iter()
        .filter(|other| !other.offline && other.active < SILENT)
        .count();
    if (heard + 1) * 2 > others.len() + 1 {
        return Ok(());
    }
    Err(StoreError::JetStream {
        act: "reach most replicas",
        why: format!("{heard} of {} others answer", others.len()),
    })
}

/// After somebody has put back an older copy of the stream, this server shows what is no longer there.
pub(super) fn goes_on(info: &Info, read: Offset) -> Result<(), StoreError> {
    let last = info.state.last_sequence;
    if last >= read {
        return Ok(());
    }
    Err(StoreError::JetStream {
        act: "hold what it held",
        why: format!("its last message is {last} and was {read}; restart this server to read all of it"),
    })
}

/// Finds the stream of events and deliveries, or makes it.
pub(super) async fn events(context: &Context, options: &JetStreamOptions) -> Result<Stream, StoreError> {
    let subjects = vec![Subjects::new(&options.address.name).all()];
    stream(
        context,
        kept(options, options.address.name.clone(), subjects, Duration::ZERO),
    )
    .await
}

/// Finds the stream of leases, or makes it. What is in it ends by itself.
pub(super) async fn leases(context: &Context, options: &JetStreamOptions) -> Result<Stream, StoreError> {
    let name = format!("{}-lease", options.address.name);
    let subjects = vec![format!("{name}.>")];
    stream(context, kept(options, name, subjects, options.lease)).await
}

/// How both are kept: on disk, one message of each subject, and a full stream refuses instead of losing what is old.
fn kept(options: &JetStreamOptions, name: String, subjects: Vec<String>, max_age: Duration) -> Config {
    Config {
        name,
        subjects,
        max_age,
        max_messages_per_subject: 1,
        retention: RetentionPolicy::Limits,
        discard: DiscardPolicy::New,
        storage: StorageType::File,
        num_replicas: options.replicas,
        // Without an age of its own, NATS remembers ids for two minutes.
        duplicate_window: if max_age.is_zero() {
            Duration::from_secs(120)
        } else {
            max_age
        },
        ..Config::default()
    }
}

async fn stream(context: &Context, wanted: Config) -> Result<Stream, StoreError> {
    let failed = |error| StoreError::jetstream("open the stream", error);
    let stream = context
        .get_or_create_stream(wanted.clone())
        .await
        .map_err(failed)?;
    let found = &stream.cached_info().config;
    let limits = |config: &Config| (config.max_age, config.max_messages > 0);
    let differences = [
        ("list of subjects", found.subjects != wanted.subjects),
        (
            "number of messages for a subject",
            found.max_messages_per_subject != 1,
        ),
        (
            "way to discard messages",
            found.discard != wanted.discard || found.discard_new_per_subject,
        ),
        (
            "way to keep messages",
            found.retention != wanted.retention || found.storage != wanted.storage,
        ),
        ("limit of age or number", limits(found) != limits(&wanted)),
    ];
    if let Some((what, _)) = differences.into_iter().find(|(_, differs)| *differs) {
        let name = wanted.name;
        return Err(StoreError::OtherStream { name, what });
    }
    if found.num_replicas != wanted.num_replicas {
        let changed = Config {
            num_replicas: wanted.num_replicas,
            ..found.clone()
        };
        let failed = |error| StoreError::jetstream("change the number of replicas", error);
        context.update_stream(changed).await.map_err(failed)?;
    }
    Ok(stream)
}

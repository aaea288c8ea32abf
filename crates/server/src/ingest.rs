//! What happens to a notification: it is verified by core, kept with its verdict, and answered only then.

mod judge;

use std::net::IpAddr;

use panglu_core::StreamCode;

use self::judge::Judged;
use crate::{
    app::App,
    store::{
        Append, Appended, DeliveryId, Effect, EventKind, NewDelivery, NewEvent, Offset, Source, StoreError,
    },
};

/// A notification that was received.
#[derive(Clone)]
pub struct Incoming {
    /// Who is said to have sent it.
    pub source: Source,
    /// The body, unchanged.
    pub body: Vec<u8>,
    /// The value of the header `Sign`.
    pub sign: Option<String>,
    /// The address it came from.
    pub from: String,
    /// When it was received, in Unix seconds. Its signature is judged at this time, also in a replay.
    pub received: u64,
    /// The delivery that is replayed, if it is one.
    pub replay_of: Option<DeliveryId>,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is durable.
    Kept(Appended),
    /// It is not accepted.
    Refused(Option<DeliveryId>),
}

impl Outcome {
    /// The delivery, if it is kept.
    #[must_use]
    pub const fn delivery(&self) -> Option<DeliveryId> {
        match self {
            Self::Kept(appended) => appended.delivery,
            Self::Refused(delivery) => *delivery,
        }
    }

    /// The offset of the event.
    #[must_use]
    pub const fn offset(&self) -> Option<Offset> {
        match self {
            Self::Kept(appended) => appended.offset,
            Self::Refused(_) => None,
        }
    }
}

impl App {
    /// Receives a notification. The answer comes once it is durable or refused.
    ///
    /// # Errors
    /// If the store fails; nothing was kept then.
    pub async fn receive(&self, incoming: Incoming) -> Result<Outcome, StoreError> {
        let judged = judge::judge(&incoming, &self.config.secrets);
        let (source, verdict) = (incoming.source.name(), judged.verdict);
        if judged.is_valid {
            let kept = self.keep(incoming, judged).await;
            // Acknowledged is only what is durable, and so is counted.
            let verdict = if kept.is_ok() { verdict } else { "not-stored" };
            self.metrics.notification(source, verdict);
            kept
        } else {
            self.metrics.notification(source, verdict);
            Ok(Outcome::Refused(self.refuse(incoming, judged).await))
        }
    }

    async fn keep(&self, incoming: Incoming, judged: Judged) -> Result<Outcome, StoreError> {
        let age = judged.happened.map(|at| incoming.received.saturating_sub(at));
        let change = judged.evidence.and_then(|evidence| {
            let code = StreamCode::parse(judged.stream.as_deref()?).ok()?;
            let board = self.live.board();
            if board.would_hold(&code, evidence, incoming.received) {
                return Some("the cloud is asked first".to_owned());
            }
            board.preview(&code, evidence, incoming.received)
        });
        let event = NewEvent {
            id: judged.id.clone(),
            kind: match incoming.source {
                Source::Cdn => EventKind::Notification,
                Source::Trtc => EventKind::Callback,
            },
            stream: judged.stream.clone(),
            received: incoming.received,
            body: incoming.body.clone(),
        };
        let append = Append {
            event: Some(event),
            delivery: Some(delivery(incoming, judged, Effect::Event, change)),
        };
        let appended = self.store.append(append).await?;
        if let Some(age) = age {
            self.metrics.age(age);
        }
        Ok(Outcome::Kept(appended))
    }

    /// Keeps a dead letter. Whether that succeeds makes no difference to the sender.
    async fn refuse(&self, incoming: Incoming, judged: Judged) -> Option<DeliveryId> {
        tracing::warn!(
            source = incoming.source.name(),
            from = incoming.from,
            verdict = judged.verdict,
            reason = judged.reason,
            "a notification was refused"
        );
        if incoming.replay_of.is_none() && !self.limits.keeps_dead_letter() {
            return None;
        }
        let append = Append {
            event: None,
            delivery: Some(delivery(incoming, judged, Effect::Refused, None)),
        };
        match self.store.append(append).await {
            Ok(appended) => appended.delivery,
            Err(error) => {
                tracing::error!(%error, "a dead letter was not kept");
                None
            }
        }
    }

    /// Refuses a notification for where it came from, and keeps nothing of it.
    pub fn turn_away(&self, source: Source, from: IpAddr, why: &'static str) {
        self.metrics.notification(source.name(), why);
        tracing::warn!(source = source.name(), %from, verdict = why, "a notification was refused");
    }
}

fn delivery(incoming: Incoming, judged: Judged, effect: Effect, change: Option<String>) -> NewDelivery {
    NewDelivery {
        received: incoming.received,
        source: incoming.source,
        from: incoming.from,
        body: incoming.body,
        sign: incoming.sign,
        verdict: judged.verdict.to_owned(),
        reason: judged.reason,
        effect,
        change,
        stream: judged.stream,
        replay_of: incoming.replay_of,
    }
}

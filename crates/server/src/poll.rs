//! Asks the cloud who is live: every listed stream once a minute, and a stream whose stop is in doubt at once.
//!
//! An answer becomes an event like everything else, so `panglu-live` decides what it means: three misses in a row end a row, and
//! an error is no evidence. After a start the cloud is asked before the list is shown, because nobody heard the hosts meanwhile.

mod client;
mod plan;

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use futures_util::{StreamExt, stream};
use panglu_core::{StreamCode, api::LiveStreams};
use panglu_live::liveness::{PollAnswer, policy};
use tokio::{
    sync::Mutex,
    time::{Instant, MissedTickBehavior, interval, timeout},
};

use self::client::{Client, Failure};
use crate::{
    app::Shared,
    live::{Interface, Poll},
    store::{Append, EventKind, NewEvent, Offset},
};

/// How many requests are under way at once.
const TOGETHER: usize = 8;

/// How often it is looked whom to ask.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// How long the list may wait for the cloud after a start.
const RECONCILE_WITHIN: Duration = Duration::from_secs(60);

/// Asks the cloud.
pub struct Poller {
    app: Shared,
    client: Client,
    /// When it was last looked whom to ask, and when the list was last asked for, in Unix seconds.
    looked: Mutex<(u64, Option<u64>)>,
    /// Until when the lease need not be taken again.
    held: Mutex<Option<Held>>,
}

/// The lease, since it was taken last.
struct Held {
    since: Instant,
    time: Duration,
}

impl Held {
    /// Half of its time is for a round of questions, and for a store that fails for a moment.
    fn is_fresh(&self, now: Instant) -> bool {
        now.duration_since(self.since) < self.time / 2
    }
}

impl Poller {
    /// Asks with the access of the configuration; `None` if there is none.
    ///
    /// # Errors
    /// If this build cannot speak TLS.
    pub fn of(app: &Shared) -> Result<Option<Self>, rustls::Error> {
        if !app.config.cloud.can_be_asked() {
            return Ok(None);
        }
        Ok(Some(Self {
            app: Arc::clone(app),
            client: Client::new()?,
            looked: Mutex::new((app.clock.now(), None)),
            held: Mutex::default(),
        }))
    }

    /// Whether this server is the one that asks. The others hear its answers by the store.
    async fn leads(&self) -> bool {
        let mut held = self.held.lock().await;
        let asked = Instant::now();
        if held.as_ref().is_some_and(|held| held.is_fresh(asked)) {
            return true;
        }
        *held = match self.app.polling.take().await {
            Ok(time) => time.map(|time| Held { since: asked, time }),
            Err(error) => {
                tracing::warn!(%error, "it is not known which server asks the cloud");
                None
            }
        };
        held.is_some()
    }

    /// Asks until it is dropped.
    pub async fn run(self) {
        self.reconcile().await;
        let looks = async {
            let mut turns = interval(LOOK_EVERY);
            turns.set_missed_tick_behavior(MissedTickBehavior::Delay);
            loop {
                turns.tick().await;
                self.turn().await;
            }
        };
        // A stop does not wait for a long round of the others.
        let stops = async {
            let mut turns = interval(LOOK_EVERY);
            turns.set_missed_tick_behavior(MissedTickBehavior::Delay);
            loop {
                tokio::select! {
                    _ = turns.tick() => {}
                    () = self.app.live.prompted.notified() => {}
                }
                self.confirm_stops().await;
            }
        };
        tokio::join!(looks, stops);
    }

    /// Asks about every stream that counted when the last event was received, and then lets the list be shown.
    pub async fn reconcile(&self) {
        self.app.live.read_all().await;
        let asked = async {
            if self.app.config.cloud.api.is_some() {
                self.looked.lock().await.1 = Some(self.app.clock.now());
                self.list().await;
            } else {
                let needed = self.app.live.board().needed().cloned().collect();
                self.ask(Interface::Status, needed).await;
            }
        };
        // Another server that holds the lease has asked all the time.
        if self.leads().await && timeout(RECONCILE_WITHIN, asked).await.is_err() {
            tracing::warn!("the cloud takes too long to say who is live; the list is shown without that");
        }
        self.app.live.reconciled();
        self.app.live.ready().await;
    }

    /// Asks about the streams whose turn has come since the last one, and waits until the list shows the answers.
    pub async fn turn(&self) {
        if !self.leads().await {
            return;
        }
        let now = self.app.clock.now();
        let mut looked = self.looked.lock().await;
        if self.app.config.cloud.api.is_some() {
            if looked
                .1
                .is_none_or(|last| now >= last.saturating_add(policy::POLL_EVERY))
            {
                looked.1 = Some(now);
                self.list().await;
            }
        } else {
            let since = std::mem::replace(&mut looked.0, now);
            let due = plan::due(&self.app.live.board(), since, now);
            self.ask(Interface::Status, due).await;
        }
    }

    /// Asks about the streams whose stop waits for an answer.
    pub async fn confirm_stops(&self) {
        if !self.leads().await {
            return;
        }
        let due = plan::doubted(&self.app.live.board(), self.app.clock.now());
        let interface = if self.app.config.cloud.api.is_some() {
            Interface::State
        } else {
            Interface::Status
        };
        self.ask(interface, due).await;
    }

    async fn ask(&self, interface: Interface, codes: Vec<StreamCode>) {
        let asked = stream::iter(codes).map(|code| async move {
            let reply = match interface {
                Interface::Status => self.client.status(&self.app, &code).await,
                Interface::State | Interface::List => self.client.state(&self.app, &code).await,
            };
            let answer = reply.unwrap_or_else(|failure| failed(interface, failure));
            self.keep(&code, interface, answer).await
        });
        let kept: Vec<_> = asked.buffer_unordered(TOGETHER).collect().await;
        self.shown(kept.into_iter().flatten().max()).await;
    }

    /// Asks for the list of all streams: an answer about each that counts here, and about each that is live there.
    async fn list(&self) {
        let reply = self.client.list(&self.app).await;
        let (listed, missing) = match reply {
            Ok(streams) => (names(&streams), PollAnswer::of_live_streams(&Ok(streams), "")),
            Err(failure) => (BTreeSet::new(), failed(Interface::List, failure)),
        };
        let mut answers: Vec<_> = {
            let board = self.app.live.board();
            let unlisted = board.needed().filter(|code| !listed.contains(code));
            unlisted.map(|code| (code.clone(), missing)).collect()
        };
        answers.extend(listed.into_iter().map(|code| (code, PollAnswer::On)));
        let kept = stream::iter(answers)
            .map(|(code, answer)| async move { self.keep(&code, Interface::List, answer).await });
        // They wait for the same commits.
        let kept: Vec<_> = kept.buffer_unordered(TOGETHER * TOGETHER).collect().await;
        self.shown(kept.into_iter().flatten().max()).await;
    }

    /// Keeps an answer. An answer that cannot be kept is asked for again soon enough.
    async fn keep(&self, code: &StreamCode, interface: Interface, answer: PollAnswer) -> Option<Offset> {
        let poll = Poll {
            at: self.app.clock.now(),
            interface,
            answer,
        };
        self.app.metrics.poll(interface.name(), poll.answer_name());
        let event = NewEvent {
            id: format!("poll/{code}/{}/{}", poll.at, interface.name()),
            kind: EventKind::Poll,
            stream: Some(code.to_string()),
            received: poll.at,
            body: poll.body(),
        };
        let append = Append {
            event: Some(event),
            delivery: None,
        };
        match self.app.store.append(append).await {
            Ok(appended) => appended.offset,
            Err(error) => {
                tracing::error!(%error, "an answer of the cloud was not kept");
                None
            }
        }
    }

    async fn shown(&self, newest: Option<Offset>) {
        if let Some(newest) = newest {
            self.app.live.reached(newest).await;
        }
    }
}

/// Streams of other names than those of this crate are not on the list anyway.
fn names(streams: &LiveStreams) -> BTreeSet<StreamCode> {
    let names = streams.streams.iter().filter_map(|stream| stream.name.as_deref());
    names.filter_map(|name| StreamCode::parse(name).ok()).collect()
}

/// An answer that is none. The log says why; the addresses that were asked are in no text, because they are signed.
fn failed(interface: Interface, failure: Failure) -> PollAnswer {
    tracing::warn!(
        interface = interface.name(),
        reason = failure.reason,
        "the cloud did not say who is live"
    );
    failure.answer
}

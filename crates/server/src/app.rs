//! What every request needs: configuration, store, list, clock, limits and figures.

use std::sync::Arc;

use tokio::sync::watch;

use crate::{
    clock::Clock,
    config::Config,
    limits::Limits,
    live::{Feed, Live, follow},
    metrics::Metrics,
    store::{Lease, Store},
    witnesses::Witnesses,
};

/// The running server.
pub struct App {
    /// Settings and keys.
    pub config: Config,
    /// Where events are kept.
    pub store: Arc<dyn Store>,
    /// The right to ask the cloud, which one of several servers has.
    pub polling: Arc<dyn Lease>,
    /// Who is live.
    pub live: Arc<Live>,
    /// The time.
    pub clock: Clock,
    /// How much is allowed.
    pub limits: Limits,
    /// What viewers report.
    pub witnesses: Witnesses,
    /// What is counted.
    pub metrics: Metrics,
    ending: watch::Sender<bool>,
}

/// How handlers get it.
pub type Shared = Arc<App>;

impl App {
    /// Puts the parts together and begins to follow the store. `epoch` is different for each process.
    #[must_use]
    pub fn start(config: Config, store: Arc<dyn Store>, clock: Clock, epoch: String) -> Shared {
        let feed = Feed::new(epoch, config.settings.event_listeners);
        let mut live = Live::new(feed, clock.clone());
        if config.cloud.can_be_asked() {
            live = live.asking(config.cloud.confirm_stops);
        }
        let live = Arc::new(live);
        tokio::spawn(follow(Arc::clone(&live), Arc::clone(&store)));
        Arc::new(Self {
            limits: Limits::new(&config.settings),
            witnesses: Witnesses::new(config.settings.witnesses),
            config,
            polling: store.lease("poll"),
            store,
            live,
            clock,
            metrics: Metrics::default(),
            ending: watch::channel(false).0,
        })
    }

    /// Whether the server can work: the store can be written, and the list shows what it holds.
    pub async fn is_ready(&self) -> bool {
        match self.store.check().await {
            Ok(()) => self.live.is_ready(),
            Err(error) => {
                tracing::error!(%error, "the store failed");
                false
            }
        }
    }

    /// Tells whoever waits without end, such as a listener to events, that the server ends.
    pub fn end(&self) {
        self.ending.send_replace(true);
    }

    /// Resolves when the server ends.
    pub fn ended(&self) -> impl Future<Output = ()> + Send + 'static {
        let mut ending = self.ending.subscribe();
        async move {
            // An error means that the server is gone.
            let _gone = ending.wait_for(|ending| *ending).await;
        }
    }

    /// Forgets what is older than it is kept for. Returns an error for the log only: it is tried again.
    pub async fn forget(&self) {
        // Before the list is complete, it does not know which streams still need their events.
        self.live.ready().await;
        let before = self
            .clock
            .now()
            .saturating_sub(self.config.settings.retain_seconds);
        let needed = self.live.forget(before);
        self.limits.forget();
        self.witnesses.forget(self.clock.now());
        match self.store.forget(before, needed).await {
            Ok(forgotten) => tracing::debug!(
                events = forgotten.events,
                deliveries = forgotten.deliveries,
                "forgot what is old"
            ),
            Err(error) => tracing::error!(%error, "what is old cannot be removed"),
        }
    }
}

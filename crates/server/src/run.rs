//! The life of the server: opens the store, serves, forgets what is old, and ends in order.

mod opening;

use std::{io, sync::Arc, time::Duration};

use tokio::{
    net::TcpListener,
    signal::unix::{Signal, SignalKind, signal},
    time::interval,
};

use crate::{
    app::{App, Shared},
    clock::Clock,
    config::Config,
    http,
    operators::new_token,
    poll::Poller,
    store::StoreError,
};

/// How often old things are removed.
const FORGET_EVERY: Duration = Duration::from_secs(600);

/// Why the server cannot run.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// The address cannot be listened on.
    #[error(
        "cannot listen on {address}: {error}. Is another program using it? Set `listen` to a free address."
    )]
    Listen {
        /// The address.
        address: std::net::SocketAddr,
        /// Why.
        error: io::Error,
    },
    /// The database cannot be opened.
    #[error("cannot open the database {path}: {error}. Check the path `store` and who may write there.")]
    Store {
        /// The file.
        path: String,
        /// Why.
        error: StoreError,
    },
    /// NATS cannot be used.
    #[error(
        "cannot use NATS at {servers}: {error}. Check that its servers run with JetStream, `store`, `store_replicas` and the credentials."
    )]
    Nats {
        /// Its servers.
        servers: String,
        /// Why.
        error: StoreError,
    },
    /// The pages cannot be read.
    #[error("cannot read the pages in {path}: {error}. Set `pages` to the folder that is built, or to none.")]
    Pages {
        /// The folder.
        path: String,
        /// Why.
        error: io::Error,
    },
    /// This build cannot speak TLS.
    #[error("TLS does not work in this build: {0}")]
    Tls(rustls::Error),
    /// The system has no random numbers.
    #[error("the system has no random numbers: {0}")]
    Random(#[from] getrandom::Error),
}

/// Runs until `stop` resolves. `listening` gets the address once connections are accepted.
///
/// # Errors
/// If the server cannot start.
pub async fn run(
    config: Config,
    clock: Clock,
    stop: impl Future<Output = ()>,
    listening: impl FnOnce(std::net::SocketAddr),
) -> Result<(), RunError> {
    let mut stop = std::pin::pin!(stop);
    let store = tokio::select! {
        opened = opening::store(&config) => opened?,
        () = &mut stop => return Ok(()),
    };
    let (folder, settings) = (config.settings.pages.as_deref(), &config.settings);
    let pages = match folder {
        Some(folder) => http::Pages::read(folder, settings).map(Some),
        None => http::Pages::of_program(settings),
    };
    let pages = pages.map_err(|error| RunError::Pages {
        path: folder.map_or("the program".to_owned(), |folder| folder.display().to_string()),
        error,
    })?;
    let address = config.settings.listen;
    let unable = |error| RunError::Listen { address, error };
    let listener = TcpListener::bind(address).await.map_err(unable)?;
    let bound = listener.local_addr().map_err(unable)?;
    let epoch: String = new_token()?.chars().take(16).collect();
    let app = App::start(config, Arc::clone(&store), clock, epoch);
    let polling = Poller::of(&app)
        .map_err(RunError::Tls)?
        .map(|poller| tokio::spawn(poller.run()));
    let forgetting = tokio::spawn(forget(Arc::clone(&app)));
    // Before anybody knows that it runs: until then, this signal ends a process.
    let told = signal(SignalKind::hangup()).map_err(unable)?;
    let renewing = app
        .config
        .tls
        .is_some()
        .then(|| tokio::spawn(renew(Arc::clone(&app), told)));
    tracing::info!(address = %bound, "listening");
    listening(bound);
    let router = http::router(Arc::clone(&app), pages);
    http::serve(Arc::clone(&app), router, listener, stop).await;
    forgetting.abort();
    for task in [polling, renewing].into_iter().flatten() {
        task.abort();
    }
    if let Err(error) = app.polling.give_up().await {
        tracing::warn!(%error, "another server asks the cloud only when the lease ends");
    }
    if let Err(error) = store.close().await {
        tracing::error!(%error, "the database was not closed in order");
    }
    tracing::info!("ended");
    Ok(())
}

/// Reads certificate and key again whenever the process is told to (SIGHUP).
async fn renew(app: Shared, mut told: Signal) {
    let Some(tls) = &app.config.tls else {
        return;
    };
    while told.recv().await.is_some() {
        match tls.reload() {
            Ok(()) => tracing::info!("certificate and key are read again"),
            Err(error) => tracing::error!(%error, "certificate and key stay as they were"),
        }
    }
}

async fn forget(app: Shared) {
    let mut turns = interval(FORGET_EVERY);
    loop {
        turns.tick().await;
        app.forget().await;
    }
}

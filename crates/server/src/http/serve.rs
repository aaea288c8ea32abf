//! Connections: accepted up to a number, cut when they are too slow, and finished when the server ends.

use std::{convert::Infallible, error::Error, io, net::SocketAddr, sync::Arc, time::Duration};

use axum::{
    Router,
    body::Body,
    http::{Request, Response},
};
use hyper::{
    body::Incoming,
    server::conn::http1,
    service::{Service, service_fn},
};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::{GracefulShutdown, Watcher},
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    time::{sleep, timeout},
};
use tokio_rustls::TlsAcceptor;
use tower::ServiceExt;

use super::Peer;
use crate::{app::Shared, tls::Tls};

/// How long to wait when no more sockets can be opened.
const AFTER_FAILURE: Duration = Duration::from_millis(100);

/// Serves until `stop` resolves, then finishes what is under way.
pub async fn serve(app: Shared, router: Router, listener: TcpListener, stop: impl Future<Output = ()>) {
    let settings = &app.config.settings;
    let places = Arc::new(Semaphore::new(settings.connections));
    let graceful = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        // A connection that finds no place waits in the queue of the system.
        let accepted = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (place, accept(&listener).await)
        };
        let (place, (stream, peer)) = tokio::select! {
            accepted = accepted => accepted,
            () = &mut stop => break,
        };
        let router = router.clone();
        let (watcher, tls) = (graceful.watcher(), app.config.tls.as_ref().map(Tls::current));
        let header_time = settings.header_time;
        let service = service_fn(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(Peer(peer.ip()));
            router.clone().oneshot(request.map(Body::new))
        });
        let connected = app.metrics.connected();
        tokio::spawn(async move {
            let served = match tls {
                None => serve_one(stream, service, watcher, header_time).await,
                Some(tls) => match timeout(header_time, TlsAcceptor::from(tls).accept(stream)).await {
                    Ok(Ok(stream)) => serve_one(stream, service, watcher, header_time).await,
                    Ok(Err(error)) => Err(error.into()),
                    Err(late) => Err(late.into()),
                },
            };
            if let Err(error) = served {
                tracing::debug!(error, "a connection broke off");
            }
            drop((connected, place));
        });
    }
    drop(listener);
    app.end();
    if timeout(settings.drain_time, graceful.shutdown()).await.is_err() {
        tracing::warn!("requests under way took too long and are cut off");
    }
}

/// Answers what is asked on one connection.
async fn serve_one<S, IO>(
    stream: IO,
    service: S,
    watcher: Watcher,
    header_time: Duration,
) -> Result<(), Box<dyn Error + Send + Sync>>
where
    IO: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    S: Service<Request<Incoming>, Response = Response<Body>, Error = Infallible> + Send + 'static,
    S::Future: Send,
{
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(header_time)
        .serve_connection(TokioIo::new(stream), service);
    Ok(watcher.watch(connection).await?)
}

async fn accept(listener: &TcpListener) -> (TcpStream, SocketAddr) {
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                // An event is small and must not wait for the next one. A connection that is gone is noticed when it is read.
                let _gone = stream.set_nodelay(true);
                return (stream, peer);
            }
            Err(error) if error.kind() == io::ErrorKind::ConnectionAborted => {}
            Err(error) => {
                tracing::error!(%error, "a connection cannot be accepted");
                sleep(AFTER_FAILURE).await;
            }
        }
    }
}

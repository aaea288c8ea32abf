//! The live list as it changes: server-sent events.

use std::{convert::Infallible, time::Duration};

use axum::{
    extract::State,
    http::HeaderMap,
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures_util::stream::{self, Stream, StreamExt};
use panglu_core::Locale;
use serde::Serialize;
use tokio::sync::broadcast::error::RecvError;
use utoipa::ToSchema;

use super::{client::Public, language::Language};
use crate::{
    app::Shared,
    live::{Change, Joined, Live, RowView, row},
    problem::{Fault, Problem, ProblemDetails},
};

/// How often something is sent when nothing happens, so that proxies keep the connection.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// How long a browser waits before it comes back.
const RETRY: Duration = Duration::from_secs(3);

/// All rows of the list.
#[derive(Debug, Serialize, ToSchema)]
struct Snapshot {
    rows: Vec<RowView>,
}

/// The list, then every change of it. `snapshot` holds all rows that are listed; `row` holds one that has changed, with `listed` false
/// when it has left the list. After an interruption the header `Last-Event-ID` goes on where it stopped.
#[utoipa::path(get, path = "/api/live/events", tag = "live",
    params(("Last-Event-ID" = Option<String>, Header, description = "The id of the last event: `epoch:offset`")), responses(
    (status = 200, description = "Events `snapshot` and `row`", content_type = "text/event-stream", body = Snapshot),
    (status = 503, description = "As many listen as may", body = ProblemDetails),
))]
pub(super) async fn events(
    State(app): State<Shared>,
    Language(locale): Language,
    _: Public,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let problem = |fault| Problem::new(fault, locale);
    if !app.live.is_ready() {
        return Err(problem(Fault::Unavailable));
    }
    let last_id = headers.get("last-event-id").and_then(|id| id.to_str().ok());
    let listener = Listener::join(&app, last_id, locale).ok_or_else(|| problem(Fault::Full))?;
    let events = listener.events().take_until(Box::pin(app.ended()));
    let sse = Sse::new(events).keep_alive(KeepAlive::new().interval(KEEP_ALIVE));
    // Proxies that buffer would keep the events.
    Ok(([("x-accel-buffering", "no")], sse).into_response())
}

struct Listener {
    app: Shared,
    joined: Joined,
    locale: Locale,
    first: Vec<Event>,
}

impl Listener {
    fn join(app: &Shared, last_id: Option<&str>, locale: Locale) -> Option<Self> {
        // First the place in the changes, then the rows: so a change may be told twice, and none is lost.
        let mut joined = app.live.feed.join(last_id)?;
        let missed = joined.missed.take();
        let offset = joined.offset;
        let first = match missed {
            Some(missed) => missed
                .iter()
                .map(|change| changed(&app.live, change, locale))
                .collect(),
            None => vec![snapshot(app, offset, locale)],
        };
        Some(Self {
            app: app.clone(),
            joined,
            locale,
            first,
        })
    }

    fn events(mut self) -> impl Stream<Item = Result<Event, Infallible>> {
        let first = std::mem::take(&mut self.first);
        let later = stream::unfold(self, |mut listener| async {
            let event = listener.next().await?;
            Some((event, listener))
        });
        stream::iter(first).chain(later).map(Ok)
    }

    async fn next(&mut self) -> Option<Event> {
        loop {
            match self.joined.changes.recv().await {
                // It was in the snapshot after a lag.
                Ok(change) if change.offset <= self.joined.offset => {}
                Ok(change) => return Some(changed(&self.app.live, &change, self.locale)),
                Err(RecvError::Lagged(lost)) => {
                    tracing::debug!(lost, "a listener is too slow and gets the whole list");
                    self.joined.offset = self.app.live.feed.offset();
                    return Some(snapshot(&self.app, self.joined.offset, self.locale));
                }
                Err(RecvError::Closed) => return None,
            }
        }
    }
}

fn changed(live: &Live, change: &Change, locale: Locale) -> Event {
    Event::default()
        .event("row")
        .id(live.feed.id(change.offset))
        .data(change.json(locale))
}

/// All rows, which may be newer than the offset; a change that is in it already is told once more.
fn snapshot(app: &Shared, offset: u64, locale: Locale) -> Event {
    let now = app.clock.now();
    let board = app.live.board();
    let listed = board.summaries().filter(|(_, summary)| summary.listed);
    let rows = listed.filter_map(|(code, _)| row(&board, code, now, locale));
    let snapshot = Snapshot { rows: rows.collect() };
    let event = Event::default()
        .event("snapshot")
        .id(app.live.feed.id(offset))
        .retry(RETRY);
    event.data(serde_json::to_string(&snapshot).unwrap_or_default())
}

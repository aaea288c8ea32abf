//! The delivery log: what the cloud has sent, the verdict, and what came of it.

use axum::{Json, extract::State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
    language::Language,
    operator::Operator,
    parameters::{Path, Query},
};
use crate::{
    app::Shared,
    ingest::Incoming,
    problem::{Fault, Problem, ProblemDetails},
    store::{Delivery, DeliveryId, DeliveryQuery, Effect, Source},
};

const MOST: usize = 200;
const USUAL: usize = 50;

/// Which deliveries.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub(super) struct Wanted {
    /// Only those with a smaller number: the `next` of the page before.
    before: Option<DeliveryId>,
    /// At most 200; 50 without.
    limit: Option<usize>,
    /// Only of this stream.
    stream: Option<String>,
    /// `event`, `duplicate`, or `refused` for the dead letters.
    effect: Option<String>,
    /// `cdn` or `trtc`.
    source: Option<String>,
    /// Only with this verdict, such as `wrong-key`.
    verdict: Option<String>,
}

/// A page of deliveries, newest first.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Page {
    deliveries: Vec<DeliveryView>,
    /// The `before` of the next page, if there may be one.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<DeliveryId>,
}

/// A delivery.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct DeliveryView {
    id: DeliveryId,
    /// When it was received, in Unix seconds.
    received: u64,
    source: &'static str,
    /// The address it came from.
    from: String,
    verdict: String,
    /// The verdict in words, in English, as in the log.
    reason: String,
    effect: &'static str,
    /// The change of the live list, if it made one.
    #[serde(skip_serializing_if = "Option::is_none")]
    change: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stream: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    replay_of: Option<DeliveryId>,
    /// The body as it was received; bytes that are no UTF-8 are replaced.
    body: String,
    /// How many bytes it has.
    bytes: usize,
}

impl From<Delivery> for DeliveryView {
    fn from(Delivery { id, delivery }: Delivery) -> Self {
        Self {
            id,
            received: delivery.received,
            source: delivery.source.name(),
            from: delivery.from,
            verdict: delivery.verdict,
            reason: delivery.reason,
            effect: delivery.effect.name(),
            change: delivery.change,
            stream: delivery.stream,
            replay_of: delivery.replay_of,
            bytes: delivery.body.len(),
            body: String::from_utf8_lossy(&delivery.body).into_owned(),
        }
    }
}

/// What the cloud has sent, newest first.
#[utoipa::path(get, path = "/api/deliveries", tag = "deliveries", params(Wanted), security(("operator" = [])), responses(
    (status = 200, description = "A page", body = Page),
    (status = 400, description = "A parameter is wrong", body = ProblemDetails),
    (status = 401, description = "No operator's token", body = ProblemDetails),
))]
pub(super) async fn list(
    State(app): State<Shared>,
    Language(locale): Language,
    _: Operator,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Page>, Problem> {
    let problem = |fault| Problem::new(fault, locale);
    let query = query(wanted).map_err(problem)?;
    let limit = query.limit;
    let found = app.store.deliveries(query).await;
    let found = found.map_err(|error| problem(error.into()))?;
    let next = found.last().filter(|_| found.len() == limit).map(|last| last.id);
    let deliveries = found.into_iter().map(DeliveryView::from).collect();
    Ok(Json(Page { deliveries, next }))
}

fn query(wanted: Wanted) -> Result<DeliveryQuery, Fault> {
    let effect = wanted.effect.map(|name| {
        Effect::from_name(&name).ok_or(Fault::Parameter {
            name: "effect",
            allowed: "event, duplicate, refused",
        })
    });
    let source = wanted.source.map(|name| {
        Source::from_name(&name).ok_or(Fault::Parameter {
            name: "source",
            allowed: "cdn, trtc",
        })
    });
    Ok(DeliveryQuery {
        before: wanted.before,
        limit: wanted.limit.unwrap_or(USUAL).clamp(1, MOST),
        stream: wanted.stream,
        effect: effect.transpose()?,
        source: source.transpose()?,
        verdict: wanted.verdict,
    })
}

/// One delivery.
#[utoipa::path(get, path = "/api/deliveries/{id}", tag = "deliveries",
    params(("id" = u64, Path, description = "Its number")), security(("operator" = [])), responses(
    (status = 200, description = "The delivery", body = DeliveryView),
    (status = 401, description = "No operator's token", body = ProblemDetails),
    (status = 404, description = "No such delivery", body = ProblemDetails),
))]
pub(super) async fn one(
    State(app): State<Shared>,
    Language(locale): Language,
    _: Operator,
    Path(id): Path<String>,
) -> Result<Json<DeliveryView>, Problem> {
    named(&app, &id)
        .await
        .map(|found| Json(found.into()))
        .map_err(|fault| Problem::new(fault, locale))
}

/// What is no number is not there either.
async fn named(app: &Shared, id: &str) -> Result<Delivery, Fault> {
    find(app, id.parse().map_err(|_| Fault::NotFound)?).await
}

async fn find(app: &Shared, id: DeliveryId) -> Result<Delivery, Fault> {
    app.store.delivery(id).await?.ok_or(Fault::NotFound)
}

/// Receives a delivery once more, as if it came at the time when it did, with today's keys: after a wrong key was corrected, what was
/// refused becomes an event. An event that is known stays one.
#[utoipa::path(post, path = "/api/deliveries/{id}/replay", tag = "deliveries",
    params(("id" = u64, Path, description = "Its number")), security(("operator" = [])), responses(
    (status = 200, description = "What came of it: a delivery of its own", body = DeliveryView),
    (status = 401, description = "No operator's token", body = ProblemDetails),
    (status = 404, description = "No such delivery", body = ProblemDetails),
    (status = 503, description = "It could not be kept", body = ProblemDetails),
))]
pub(super) async fn replay(
    State(app): State<Shared>,
    Language(locale): Language,
    _: Operator,
    Path(id): Path<String>,
) -> Result<Json<DeliveryView>, Problem> {
    let problem = |fault| Problem::new(fault, locale);
    let Delivery { id, delivery } = named(&app, &id).await.map_err(problem)?;
    let incoming = Incoming {
        source: delivery.source,
        body: delivery.body,
        sign: delivery.sign,
        from: delivery.from,
        received: delivery.received,
        replay_of: Some(id),
    };
    let outcome = app
        .receive(incoming)
        .await
        .map_err(|error| problem(error.into()))?;
    let new = outcome.delivery().ok_or_else(|| problem(Fault::Unavailable))?;
    if let Some(offset) = outcome.offset() {
        app.live.reached(offset).await;
    }
    find(&app, new)
        .await
        .map(|found| Json(found.into()))
        .map_err(problem)
}

//! What readers ask.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::store::{
    Delivery, DeliveryId, DeliveryQuery, Effect, Event, EventKind, NewDelivery, NewEvent, Offset, Source,
    StoreError,
};

/// More than any caller needs at once.
fn limit(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

pub(super) fn events_after(
    connection: &Connection,
    offset: Offset,
    most: usize,
) -> Result<Vec<Event>, StoreError> {
    let mut select = connection.prepare_cached(
        "SELECT place, id, kind, stream, received, body FROM events WHERE place > ?1 ORDER BY place LIMIT ?2",
    )?;
    let mut rows = select.query(params![offset, limit(most)])?;
    let mut events = Vec::new();
    while let Some(row) = rows.next()? {
        let kind = EventKind::from_name(row.get_ref(2)?.as_str().unwrap_or_default());
        events.push(Event {
            offset: row.get(0)?,
            event: NewEvent {
                id: row.get(1)?,
                kind: kind.ok_or(StoreError::Unknown {
                    what: "kind of event",
                })?,
                stream: row.get(3)?,
                received: row.get(4)?,
                body: row.get(5)?,
            },
        });
    }
    Ok(events)
}

const DELIVERY: &str =
    "SELECT number, received, source, sender, body, sign, verdict, reason, effect, change, stream, replay_of
     FROM deliveries";

pub(super) fn delivery(connection: &Connection, id: DeliveryId) -> Result<Option<Delivery>, StoreError> {
    connection
        .prepare_cached(&format!("{DELIVERY} WHERE number = ?1"))?
        .query_row(params![id], |row| Ok(read(row)))
        .optional()?
        .transpose()
}

pub(super) fn deliveries(
    connection: &Connection,
    query: &DeliveryQuery,
) -> Result<Vec<Delivery>, StoreError> {
    let mut select = connection.prepare_cached(&format!(
        "{DELIVERY} WHERE (?1 IS NULL OR number < ?1) AND (?2 IS NULL OR stream = ?2)
             AND (?3 IS NULL OR effect = ?3) AND (?4 IS NULL OR source = ?4) AND (?5 IS NULL OR verdict = ?5)
         ORDER BY number DESC LIMIT ?6"
    ))?;
    let mut rows = select.query(params![
        query.before,
        query.stream,
        query.effect.map(Effect::name),
        query.source.map(Source::name),
        query.verdict,
        limit(query.limit)
    ])?;
    let mut deliveries = Vec::new();
    while let Some(row) = rows.next()? {
        deliveries.push(read(row)?);
    }
    Ok(deliveries)
}

fn read(row: &Row<'_>) -> Result<Delivery, StoreError> {
    let source = Source::from_name(row.get_ref(2)?.as_str().unwrap_or_default());
    let effect = Effect::from_name(row.get_ref(8)?.as_str().unwrap_or_default());
    Ok(Delivery {
        id: row.get(0)?,
        delivery: NewDelivery {
            received: row.get(1)?,
            source: source.ok_or(StoreError::Unknown { what: "source" })?,
            from: row.get(3)?,
            body: row.get(4)?,
            sign: row.get(5)?,
            verdict: row.get(6)?,
            reason: row.get(7)?,
            effect: effect.ok_or(StoreError::Unknown { what: "effect" })?,
            change: row.get(9)?,
            stream: row.get(10)?,
            replay_of: row.get(11)?,
        },
    })
}

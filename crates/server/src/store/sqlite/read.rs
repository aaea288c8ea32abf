//! What readers ask.

use rusqlite::{Connection, OptionalExtension, Row, ToSql, params};

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
    let (effect, source) = (query.effect.map(Effect::name), query.source.map(Source::name));
    let conditions: [(&str, Option<&dyn ToSql>); 5] = [
        ("number < ?", query.before.as_ref().map(|before| before as _)),
        ("stream = ?", query.stream.as_ref().map(|stream| stream as _)),
        ("effect = ?", effect.as_ref().map(|effect| effect as _)),
        ("source = ?", source.as_ref().map(|source| source as _)),
        ("verdict = ?", query.verdict.as_ref().map(|verdict| verdict as _)),
    ];
    // Only conditions that are asked for, so that an index can answer them.
    let (mut asked, mut values) = (vec!["true"], Vec::new());
    for (condition, value) in conditions {
        if let Some(value) = value {
            asked.push(condition);
            values.push(value);
        }
    }
    let limit = limit(query.limit);
    values.push(&limit);
    let asked = asked.join(" AND ");
    let mut select =
        connection.prepare_cached(&format!("{DELIVERY} WHERE {asked} ORDER BY number DESC LIMIT ?"))?;
    let mut rows = select.query(&*values)?;
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

//! What the writer does within its transaction.

use rusqlite::{Connection, OptionalExtension, params};

use crate::store::{
    Append, Appended, DeliveryId, Effect, EventKind, Forgotten, NewDelivery, NewEvent, Offset, StoreError,
};

/// How many dead letters are kept: forged ones must not fill the disk.
const DEAD_LETTERS: u64 = 10_000;

/// The offset of the newest event there ever was.
pub(super) fn newest(connection: &Connection) -> Result<Offset, StoreError> {
    let newest = connection
        .query_row(
            "SELECT seq FROM sqlite_sequence WHERE name = 'events'",
            [],
            |row| row.get(0),
        )
        .optional()?;
    Ok(newest.unwrap_or_default())
}

pub(super) fn append(connection: &Connection, append: &Append) -> Result<Appended, StoreError> {
    let mut appended = Appended::default();
    if let Some(event) = &append.event {
        let (offset, duplicate) = append_event(connection, event)?;
        appended.offset = Some(offset);
        appended.duplicate = duplicate;
    }
    if let Some(delivery) = &append.delivery {
        let effect = if appended.duplicate {
            Effect::Duplicate
        } else {
            delivery.effect
        };
        appended.delivery = Some(append_delivery(connection, delivery, effect)?);
    }
    Ok(appended)
}

fn append_event(connection: &Connection, event: &NewEvent) -> Result<(Offset, bool), StoreError> {
    let known = connection
        .prepare_cached("SELECT place FROM events WHERE id = ?1")?
        .query_row(params![event.id], |row| row.get(0))
        .optional()?;
    if let Some(known) = known {
        return Ok((known, true));
    }
    let offset = connection
        .prepare_cached(
            "INSERT INTO events (id, kind, stream, received, body) VALUES (?1, ?2, ?3, ?4, ?5) RETURNING place",
        )?
        .query_row(
            params![event.id, event.kind.name(), event.stream, event.received, event.body],
            |row| row.get(0),
        )?;
    Ok((offset, false))
}

fn append_delivery(
    connection: &Connection,
    delivery: &NewDelivery,
    effect: Effect,
) -> Result<DeliveryId, StoreError> {
    // What a duplicate would have changed, it did not change.
    let change = delivery.change.as_ref().filter(|_| effect == Effect::Event);
    let number = connection
        .prepare_cached(
            "INSERT INTO deliveries (received, source, sender, body, sign, verdict, reason, effect, change, stream, replay_of)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) RETURNING number",
        )?
        .query_row(
            params![
                delivery.received,
                delivery.source.name(),
                delivery.from,
                delivery.body,
                delivery.sign,
                delivery.verdict,
                delivery.reason,
                effect.name(),
                change,
                delivery.stream,
                delivery.replay_of
            ],
            |row| row.get(0),
        )?;
    Ok(number)
}

/// Puts the write-ahead log back into the file, so that a copy of the file alone is whole.
pub(super) fn truncate_log(connection: &Connection) -> Result<(), StoreError> {
    let busy: bool = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy { Err(StoreError::Busy) } else { Ok(()) }
}

pub(super) fn forget(
    connection: &Connection,
    before: u64,
    needed: &[String],
) -> Result<Forgotten, StoreError> {
    connection.execute_batch(
        "CREATE TEMP TABLE IF NOT EXISTS needed (stream TEXT PRIMARY KEY) WITHOUT ROWID; DELETE FROM needed;",
    )?;
    let mut insert = connection.prepare_cached("INSERT OR IGNORE INTO needed (stream) VALUES (?1)")?;
    for stream in needed {
        insert.execute(params![stream])?;
    }
    let old = connection.execute(
        "DELETE FROM events WHERE received < ?1 AND (stream IS NULL OR stream NOT IN (SELECT stream FROM needed))",
        params![before],
    )?;
    // The name is written out, because an index of heartbeats alone is not considered for a parameter.
    let replaced = connection.execute(
        "DELETE FROM events WHERE kind = 'heartbeat' AND place NOT IN
             (SELECT max(place) FROM events WHERE kind = 'heartbeat' GROUP BY stream)",
        [],
    )?;
    let answered = connection.execute(
        "DELETE FROM events WHERE kind = 'poll' AND place NOT IN (SELECT place FROM
             (SELECT place, row_number() OVER (PARTITION BY stream, body ORDER BY place DESC) AS newest
              FROM events WHERE kind = 'poll') WHERE newest <= ?1)",
        params![EventKind::Poll.repeats().map_or(0, |repeats| repeats.most)],
    )?;
    let seen = connection.execute(
        "DELETE FROM events WHERE kind = 'seen' AND place NOT IN
             (SELECT max(place) FROM events WHERE kind = 'seen' GROUP BY stream, body)",
        [],
    )?;
    let deliveries = connection.execute("DELETE FROM deliveries WHERE received < ?1", params![before])?;
    let dead = connection.execute(
        "DELETE FROM deliveries WHERE effect = ?1 AND number <=
             (SELECT number FROM deliveries WHERE effect = ?1 ORDER BY number DESC LIMIT 1 OFFSET ?2)",
        params![Effect::Refused.name(), DEAD_LETTERS],
    )?;
    Ok(Forgotten {
        events: old + replaced + answered + seen,
        deliveries: deliveries + dead,
    })
}

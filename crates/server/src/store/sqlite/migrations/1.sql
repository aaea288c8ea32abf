-- What the live list is made from. AUTOINCREMENT never gives a place again, also not after the newest events were removed.
CREATE TABLE events (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    stream TEXT,
    received INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;

CREATE INDEX events_by_time ON events (received);
CREATE INDEX heartbeats ON events (stream, place) WHERE kind = 'heartbeat';

-- What was sent, for people to look through.
CREATE TABLE deliveries (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    received INTEGER NOT NULL,
    source TEXT NOT NULL,
    sender TEXT NOT NULL,
    body BLOB NOT NULL,
    sign TEXT,
    verdict TEXT NOT NULL,
    reason TEXT NOT NULL,
    effect TEXT NOT NULL,
    change TEXT,
    stream TEXT,
    replay_of INTEGER
) STRICT;

CREATE INDEX deliveries_by_time ON deliveries (received);
CREATE INDEX deliveries_by_stream ON deliveries (stream, number);
CREATE INDEX deliveries_by_effect ON deliveries (effect, number);
CREATE INDEX deliveries_by_verdict ON deliveries (verdict, number);

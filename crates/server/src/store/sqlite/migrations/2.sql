-- What is repeated once a minute and more often, of which the newest is enough.
CREATE INDEX polls ON events (stream, body, place) WHERE kind = 'poll';
CREATE INDEX sightings ON events (stream, body, place) WHERE kind = 'seen';

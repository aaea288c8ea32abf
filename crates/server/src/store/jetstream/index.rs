//! What a node remembers of the messages: enough to find deliveries and what is old, and the newest events whole.

use std::{
    collections::{BTreeMap, HashSet, VecDeque},
    sync::Arc,
};

use super::places::Places;
use crate::store::{Append, DeliveryId, DeliveryQuery, Effect, Event, Forgotten, Offset, Source};

/// How many dead letters are kept: forged ones must not fill the disk.
const DEAD_LETTERS: usize = 10_000;

/// How many bytes of events are held. Who follows closely never reads from NATS a second time.
const TAIL: usize = 8 << 20;

/// What an event weighs beside its body.
const AROUND: usize = 256;

#[derive(Debug, Default)]
pub(super) struct Index {
    /// Everything up to here was read.
    pub(super) folded: Offset,
    entries: BTreeMap<Offset, Entry>,
    places: Places,
    /// How many events were replaced since the last time that old things were forgotten.
    replaced: usize,
    /// Verdicts and streams, each held once.
    names: HashSet<Arc<str>>,
    tail: VecDeque<Event>,
    tail_bytes: usize,
    /// The tail holds every event after this one.
    tail_after: Offset,
}

#[derive(Debug)]
struct Entry {
    received: u64,
    stream: Option<Arc<str>>,
    event: bool,
    delivery: Option<Sent>,
}

/// What is asked about deliveries.
#[derive(Debug)]
struct Sent {
    source: Source,
    effect: Effect,
    verdict: Arc<str>,
}

/// What is to be removed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Old {
    /// Messages that nobody needs.
    pub(super) messages: Vec<Offset>,
    /// Messages whose event is needed, and whose delivery is not.
    pub(super) deliveries: Vec<Offset>,
}

impl Index {
    /// Takes the next message.
    pub(super) fn fold(&mut self, offset: Offset, subject: &str, append: Append) {
        self.folded = offset;
        let replaced = self.places.put(subject, offset);
        if replaced.is_some_and(|replaced| self.entries.remove(&replaced).is_some()) {
            self.replaced += 1;
        }
        let received = append.event.as_ref().map(|event| event.received);
        let received = received.or(append.delivery.as_ref().map(|delivery| delivery.received));
        let Some(received) = received else {
            return;
        };
        let event = append.event.as_ref();
        let stream = event.map_or_else(
            || {
                append
                    .delivery
                    .as_ref()
                    .and_then(|delivery| delivery.stream.as_deref())
            },
            |event| event.stream.as_deref(),
        );
        let stream = stream.map(|stream| self.name(stream));
        let delivery = append.delivery.map(|delivery| Sent {
            source: delivery.source,
            effect: delivery.effect,
            verdict: self.name(&delivery.verdict),
        });
        let entry = Entry {
            received,
            stream,
            event: append.event.is_some(),
            delivery,
        };
        self.entries.insert(offset, entry);
        if let Some(event) = append.event {
            self.tail_bytes += event.body.len() + AROUND;
            self.tail.push_back(Event { offset, event });
            while self.tail_bytes > TAIL
                && let Some(first) = self.tail.pop_front()
            {
                self.tail_bytes -= first.event.body.len() + AROUND;
                self.tail_after = first.offset;
            }
        }
    }

    /// Takes a message that this version cannot read. Whoever asks for events before it gets it from NATS, and the error.
    pub(super) fn fold_unreadable(&mut self, offset: Offset) {
        self.fold_to(offset);
        self.tail.clear();
        self.tail_bytes = 0;
        self.tail_after = offset;
    }

    /// Knows that there is nothing up to an offset.
    pub(super) fn fold_to(&mut self, offset: Offset) {
        self.folded = self.folded.max(offset);
    }

    fn name(&mut self, name: &str) -> Arc<str> {
        if let Some(known) = self.names.get(name) {
            return Arc::clone(known);
        }
        let name: Arc<str> = Arc::from(name);
        self.names.insert(Arc::clone(&name));
        name
    }

    /// Whether the events after an offset are here, or still to be read.
    pub(super) const fn reaches(&self, offset: Offset) -> bool {
        self.tail_after <= offset
    }

    /// The events after an offset; `None` if some of them are only in NATS.
    pub(super) fn events_after(&self, offset: Offset, limit: usize) -> Option<Vec<Event>> {
        if !self.reaches(offset) {
            return None;
        }
        let first = self.tail.partition_point(|event| event.offset <= offset);
        let events = self.tail.iter().skip(first);
        let kept = events.filter(|event| self.entries.contains_key(&event.offset));
        Some(kept.take(limit).cloned().collect())
    }

    /// The subject of the next event that repeats others, and the message that it replaces.
    pub(super) fn next_place(&self, begin: &str, most: usize) -> (String, Offset) {
        self.places
            .next(begin, most, |offset| self.entries.contains_key(&offset))
    }

    /// The numbers of deliveries, newest first.
    pub(super) fn deliveries(&self, query: &DeliveryQuery) -> Vec<DeliveryId> {
        let before = query.before.unwrap_or(Offset::MAX);
        let matching = self.entries.range(..before).rev().filter(|(_, entry)| {
            entry.delivery.as_ref().is_some_and(|sent| {
                query.effect.is_none_or(|effect| effect == sent.effect)
                    && query.source.is_none_or(|source| source == sent.source)
                    && query
                        .verdict
                        .as_deref()
                        .is_none_or(|verdict| verdict == &*sent.verdict)
                    && query
                        .stream
                        .as_deref()
                        .is_none_or(|stream| entry.stream.as_deref() == Some(stream))
            })
        });
        matching.take(query.limit).map(|(offset, _)| *offset).collect()
    }

    /// Whether there is a delivery of this number.
    pub(super) fn has_delivery(&self, id: DeliveryId) -> bool {
        self.entries
            .get(&id)
            .is_some_and(|entry| entry.delivery.is_some())
    }

    /// What was received before a time and is not needed, and dead letters beyond those that are kept.
    pub(super) fn old(&self, before: u64, needed: &HashSet<&str>) -> Old {
        let mut old = Old::default();
        let mut dead_letters = 0;
        for (offset, entry) in self.entries.iter().rev() {
            let refused = entry
                .delivery
                .as_ref()
                .is_some_and(|sent| sent.effect == Effect::Refused);
            dead_letters += usize::from(refused);
            let surplus = refused && dead_letters > DEAD_LETTERS;
            if entry.received >= before && !surplus {
                continue;
            }
            let is_needed = entry.event
                && entry
                    .stream
                    .as_deref()
                    .is_some_and(|stream| needed.contains(stream));
            if !is_needed {
                old.messages.push(*offset);
            } else if entry.delivery.is_some() {
                old.deliveries.push(*offset);
            }
        }
        old
    }

    /// Forgets messages that are gone.
    pub(super) fn forget(&mut self, messages: &[Offset], forgotten: &mut Forgotten) {
        for offset in messages {
            if let Some(entry) = self.entries.remove(offset) {
                forgotten.events += usize::from(entry.event);
                forgotten.deliveries += usize::from(entry.delivery.is_some());
            }
        }
    }

    /// Forgets the deliveries of messages whose event stays, and tidies up.
    pub(super) fn forget_deliveries(&mut self, messages: &[Offset], forgotten: &mut Forgotten) {
        for offset in messages {
            let delivery = self
                .entries
                .get_mut(offset)
                .and_then(|entry| entry.delivery.take());
            forgotten.deliveries += usize::from(delivery.is_some());
        }
        forgotten.events += std::mem::take(&mut self.replaced);
        self.places.tidy(|offset| self.entries.contains_key(&offset));
        self.names.retain(|name| Arc::strong_count(name) > 1);
    }
}

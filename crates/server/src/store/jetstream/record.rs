//! What a message holds: an event, a delivery or both, so that both are kept or neither.
//!
//! A line of JSON, then the bodies as they came. A delivery's body is left out where it is that of its event.

use serde::{Deserialize, Serialize};

use crate::store::{Append, DeliveryId, Effect, EventKind, NewDelivery, NewEvent, Source, StoreError};

#[derive(Serialize, Deserialize)]
struct Head {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    event: Option<EventHead>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    delivery: Option<DeliveryHead>,
}

#[derive(Serialize, Deserialize)]
struct EventHead {
    id: String,
    kind: String,
    stream: Option<String>,
    received: u64,
    bytes: usize,
}

#[derive(Serialize, Deserialize)]
struct DeliveryHead {
    received: u64,
    source: String,
    from: String,
    sign: Option<String>,
    verdict: String,
    reason: String,
    effect: String,
    change: Option<String>,
    stream: Option<String>,
    replay_of: Option<DeliveryId>,
    /// `None`: the body is that of the event.
    bytes: Option<usize>,
}

pub(super) fn encode(append: &Append) -> Result<Vec<u8>, StoreError> {
    let event = append.event.as_ref();
    let event_body = event.map(|event| event.body.as_slice());
    let delivery_body = append.delivery.as_ref().map(|delivery| delivery.body.as_slice());
    let own_body = delivery_body.filter(|body| event_body != Some(body));
    let head = Head {
        event: event.map(|event| EventHead {
            id: event.id.clone(),
            kind: event.kind.name().to_owned(),
            stream: event.stream.clone(),
            received: event.received,
            bytes: event.body.len(),
        }),
        delivery: append.delivery.as_ref().map(|delivery| DeliveryHead {
            received: delivery.received,
            source: delivery.source.name().to_owned(),
            from: delivery.from.clone(),
            sign: delivery.sign.clone(),
            verdict: delivery.verdict.clone(),
            reason: delivery.reason.clone(),
            effect: delivery.effect.name().to_owned(),
            change: delivery.change.clone(),
            stream: delivery.stream.clone(),
            replay_of: delivery.replay_of,
            bytes: own_body.map(<[u8]>::len),
        }),
    };
    let mut message = serde_json::to_vec(&head).map_err(|_| UNREADABLE)?;
    message.push(b'\n');
    message.extend(event_body.into_iter().chain(own_body).flatten());
    Ok(message)
}

const UNREADABLE: StoreError = StoreError::Unknown {
    what: "form of a message",
};

pub(super) fn decode(message: &[u8]) -> Result<Append, StoreError> {
    let end = message.iter().position(|byte| *byte == b'\n').ok_or(UNREADABLE)?;
    let (head, mut bodies) = message.split_at(end + 1);
    let head: Head = serde_json::from_slice(head).map_err(|_| UNREADABLE)?;
    let mut body = |bytes: usize| {
        let (body, rest) = bodies.split_at_checked(bytes).ok_or(UNREADABLE)?;
        bodies = rest;
        Ok::<_, StoreError>(body.to_vec())
    };
    let event = match head.event {
        None => None,
        Some(event) => Some(NewEvent {
            kind: EventKind::from_name(&event.kind).ok_or(StoreError::Unknown {
                what: "kind of event",
            })?,
            id: event.id,
            stream: event.stream,
            received: event.received,
            body: body(event.bytes)?,
        }),
    };
    let delivery = match head.delivery {
        None => None,
        Some(delivery) => Some(NewDelivery {
            received: delivery.received,
            source: Source::from_name(&delivery.source).ok_or(StoreError::Unknown { what: "source" })?,
            from: delivery.from,
            body: match (delivery.bytes, &event) {
                (Some(bytes), _) => body(bytes)?,
                (None, Some(event)) => event.body.clone(),
                (None, None) => return Err(UNREADABLE),
            },
            sign: delivery.sign,
            verdict: delivery.verdict,
            reason: delivery.reason,
            effect: Effect::from_name(&delivery.effect).ok_or(StoreError::Unknown { what: "effect" })?,
            change: delivery.change,
            stream: delivery.stream,
            replay_of: delivery.replay_of,
        }),
    };
    Ok(Append { event, delivery })
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};
    use crate::store::{Append, Effect, EventKind, NewDelivery, NewEvent, Source, StoreError};

    fn both(event: &[u8], delivery: &[u8]) -> Append {
        Append {
            event: Some(NewEvent {
                id: "id".to_owned(),
                kind: EventKind::Callback,
                stream: None,
                received: 1,
                body: event.to_vec(),
            }),
            delivery: Some(NewDelivery {
                received: 2,
                source: Source::Trtc,
                from: "192.0.2.1".to_owned(),
                body: delivery.to_vec(),
                sign: Some("sign".to_owned()),
                verdict: "valid".to_owned(),
                reason: "because\nof this".to_owned(),
                effect: Effect::Event,
                change: Some("unknown → live".to_owned()),
                stream: Some("8888_a".to_owned()),
                replay_of: Some(7),
            }),
        }
    }

    #[test]
    fn what_is_read_is_what_was_written() {
        let (whole, bytes) = (both(b"{\n}", b"{\n}"), both(b"", &[0xff, 0, b'\n']));
        let (mut event, mut delivery) = (whole.clone(), whole.clone());
        event.delivery = None;
        delivery.event = None;
        for append in [whole, bytes, event, delivery] {
            let read = decode(&encode(&append).unwrap()).unwrap();
            assert_eq!((read.event, read.delivery), (append.event, append.delivery));
        }
    }

    #[test]
    fn a_body_that_is_the_same_is_kept_once() {
        let once = encode(&both(&[b'x'; 1_000], &[b'x'; 1_000])).unwrap();
        assert!(once.len() < 2_000, "{}", once.len());
    }

    #[test]
    fn what_is_no_record_is_refused() {
        let whole = encode(&both(b"body", b"other")).unwrap();
        for wrong in [&b""[..], b"x", b"{}", &whole[..whole.len() - 1]] {
            assert!(matches!(
                decode(wrong),
                Err(StoreError::Unknown {
                    what: "form of a message"
                })
            ));
        }
        let newer = String::from_utf8(whole).unwrap().replace("callback", "ballad");
        assert!(matches!(
            decode(newer.as_bytes()),
            Err(StoreError::Unknown {
                what: "kind of event"
            })
        ));
    }
}

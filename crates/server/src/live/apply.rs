//! What an event means for the list.

use panglu_core::{
    Platform, RoomId, StreamCode, StreamKind, UserId, callback::Callback, notification::Notification,
};
use panglu_live::{
    listing::{Cover, Ending, Presence, Row},
    liveness::{Evidence, Report},
};
use serde::{Deserialize, Serialize};

use super::{
    board::{Board, Place},
    poll::Poll,
    seen::Seen,
};
use crate::store::{Event, EventKind, NewEvent};

/// The host asked for a push address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    /// The room.
    pub room: u32,
    /// The host.
    pub user: String,
    /// `main` or `aux`.
    pub kind: String,
    /// What people see.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The address of a picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover: Option<String>,
    /// Whether the relay has confirmed the start.
    #[serde(default)]
    pub confirmed: bool,
}

/// The host stopped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stop {
    /// Whether the relay has confirmed the stop.
    pub confirmed: bool,
}

/// The host's app is publishing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heartbeat {
    /// `android`, `ios` or `pc`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
    /// Likes so far.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub likes: Option<u64>,
    /// Viewers at the moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub viewers: Option<u64>,
}

impl Board {
    /// Applies the next event of the store. Returns the stream it is about.
    pub fn apply(&mut self, event: &Event) -> Option<StreamCode> {
        self.offset = event.offset;
        self.heard = self.heard.max(event.event.received);
        let NewEvent {
            kind,
            stream,
            received,
            body,
            ..
        } = &event.event;
        let code = stream
            .as_deref()
            .and_then(|stream| StreamCode::parse(stream).ok());
        if let Some(code) = &code {
            self.release(code, *received);
        }
        let applied = match kind {
            EventKind::Notification => self.notified(code.as_ref(), body, *received),
            EventKind::Callback => self.called_back(body, *received),
            EventKind::Start => read(body).and_then(|start| self.started(code.as_ref()?, &start, *received)),
            EventKind::Stop => read(body).and_then(|stop| self.stopped(code.as_ref()?, &stop, *received)),
            EventKind::Heartbeat => read(body).and_then(|beat| self.beat(code.as_ref()?, &beat, *received)),
            EventKind::Poll => {
                Poll::read(body, *received).and_then(|poll| self.polled(code.as_ref()?, poll, *received))
            }
            EventKind::Seen => read(body).and_then(|seen| self.seen(code.as_ref()?, seen, *received)),
        };
        if applied.is_none() {
            tracing::warn!(
                offset = event.offset,
                kind = kind.name(),
                "an event cannot be applied"
            );
        }
        code
    }

    fn notified(&mut self, code: Option<&StreamCode>, body: &[u8], received: u64) -> Option<()> {
        let notification = Notification::parse(body).ok()?;
        let (sessions, _) = std::mem::take(&mut self.sessions).step(&notification);
        self.sessions = sessions;
        if let (Some(code), Some(evidence)) = (code, Evidence::of_notification(&notification, received))
            && !self.hold(code, evidence, received)
        {
            self.observe(code, evidence, received);
        }
        Some(())
    }

    fn called_back(&mut self, body: &[u8], received: u64) -> Option<()> {
        let callback = Callback::parse(body).ok()?;
        if let Some((code, evidence)) = Evidence::of_callback(&callback, received) {
            self.observe(&code, evidence, received);
        }
        Some(())
    }

    fn started(&mut self, code: &StreamCode, start: &Start, received: u64) -> Option<()> {
        let user = UserId::parse(&start.user).ok()?;
        let place = Place {
            room: RoomId::from_number(start.room.into()).ok()?,
            user: user.clone(),
            kind: StreamKind::parse(&start.kind).ok()?,
            title: start.title.clone(),
        };
        let row = Row {
            cover: start.cover.as_deref().and_then(|cover| Cover::parse(cover).ok()),
            ..Row::new(code.clone(), user, received)
        };
        // The confirmation of a start that is on the list is no second broadcast.
        let goes_on = self
            .rows
            .get(code)
            .is_some_and(|row| row.presence == Presence::Present);
        if !(start.confirmed && goes_on) {
            self.rows.start(row);
            self.places.insert(code.clone(), place);
        }
        let report = if start.confirmed {
            Report::StartConfirmed
        } else {
            Report::StartAsked
        };
        self.observe(code, Evidence { at: received, report }, received);
        Some(())
    }

    fn stopped(&mut self, code: &StreamCode, stop: &Stop, received: u64) -> Option<()> {
        self.rows.stop(code, Ending::KeepAsOffline, received);
        let report = if stop.confirmed {
            Report::StopConfirmed
        } else {
            Report::StopAsked
        };
        self.observe(code, Evidence { at: received, report }, received);
        Some(())
    }

    fn seen(&mut self, code: &StreamCode, seen: Seen, received: u64) -> Option<()> {
        let evidence = Evidence {
            at: received,
            report: seen.report(),
        };
        self.observe(code, evidence, received);
        Some(())
    }

    fn polled(&mut self, code: &StreamCode, poll: Poll, received: u64) -> Option<()> {
        let evidence = Evidence {
            at: poll.at,
            report: Report::Polled(poll.answer),
        };
        self.observe(code, evidence, received);
        self.answer_holds(code, poll);
        Some(())
    }

    fn beat(&mut self, code: &StreamCode, beat: &Heartbeat, received: u64) -> Option<()> {
        let platform = beat.platform.as_deref().and_then(Platform::named);
        let report = Report::Heartbeat(platform);
        self.rows.count(code, beat.likes, beat.viewers);
        self.observe(code, Evidence { at: received, report }, received);
        Some(())
    }
}

fn read<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Option<T> {
    serde_json::from_slice(body).ok()
}

//! Converts the replies and the notifications of the cloud to evidence about one stream.

use alloc::vec::Vec;

use super::{EndCause, Evidence, PollAnswer, Report};
use panglu_core::{
    StreamCode,
    api::{ChannelStatus, LiveStreams, ReplyError, StreamState},
    callback::{Callback, CallbackEvent, RelayStatus},
    inspect::{InspectContext, inspect},
    notification::{Event, Notification},
};

impl Evidence {
    /// Converts a notification about the stream it names. `received`, in Unix seconds, stands in for a time that the
    /// notification lacks. `None` if the event says nothing about whether there was a stream. Pass only verified
    /// notifications.
    #[must_use]
    pub fn of_notification(notification: &Notification, received: u64) -> Option<Self> {
        let sequence = |sequence: &Option<_>| {
            sequence
                .as_ref()
                .and_then(|text: &alloc::string::String| text.parse().ok())
        };
        let (at, report) = match &notification.event {
            Event::Started(push) => (
                push.event_time,
                Report::Started {
                    sequence: sequence(&push.sequence),
                },
            ),
            Event::Ended(push) => {
                // Without a code, the vendor gives no cause.
                let code = push.error_code.unwrap_or_default();
                let cause = EndCause::from_codes(code, push.sub_error_code);
                let sequence = sequence(&push.sequence);
                (push.event_time, Report::Ended { cause, sequence })
            }
            Event::Recorded(file) => (file.end_time, Report::Recorded),
            Event::Screenshot(_) | Event::PushErrors(_) | Event::RecordingErrors(_) | Event::Other(_) => {
                return None;
            }
        };
        Some(Self {
            at: at.unwrap_or(received),
            report,
        })
    }
}

impl Evidence {
    /// Converts a callback of the relay about the stream that its push address names. `received` as for a notification.
    /// `None` if it says nothing about whether there is a stream, or names none with a stream code. Pass only verified
    /// callbacks.
    ///
    /// It is the cloud's word like a notification, but has no `sequence`. Callbacks about a room and its users are no
    /// evidence: which stream their media is relayed to, and whether at all, is not in them.
    ///
    /// Source: vendor document 647/54913 on callbacks of the relay, 2024-11-06.
    #[must_use]
    pub fn of_callback(callback: &Callback, received: u64) -> Option<(StreamCode, Self)> {
        let CallbackEvent::Relay(relay) = &callback.event else {
            return None;
        };
        let ended = |cause| Report::Ended {
            cause,
            sequence: None,
        };
        let report = match relay.status? {
            RelayStatus::Connecting => Report::StartAsked,
            RelayStatus::Running => Report::Started { sequence: None },
            RelayStatus::Recovering => ended(EndCause::Interrupted),
            // It was ended, and the cloud does not say by whom.
            RelayStatus::Idle => ended(EndCause::Unknown),
            // The cloud has tried for a minute and does not try again.
            RelayStatus::Failed => ended(EndCause::Cut),
            RelayStatus::Disconnecting | RelayStatus::Other(_) => return None,
        };
        let address = inspect(relay.url.as_deref()?, &InspectContext::default()).ok()?;
        let code = StreamCode::parse(address.parts.name.as_str()).ok()?;
        let at = callback.happened_ms.map_or(received, |ms| ms / 1000);
        Some((code, Self { at, report }))
    }
}

impl PollAnswer {
    /// Converts a reply to `Live_Channel_GetStatus`.
    #[must_use]
    pub fn of_channel_status(reply: &Result<ChannelStatus, ReplyError>) -> Self {
        match reply {
            Ok(status) => {
                let statuses: Vec<_> = status.outputs.iter().filter_map(|output| output.status).collect();
                Self::read(status.ret, &statuses)
            }
            Err(_) => Self::Unreadable,
        }
    }

    /// Converts a reply to `DescribeLiveStreamState`. It does not distinguish a stream that is off from one that was
    /// never pushed.
    ///
    /// Source: vendor document 267/20470, read 2026-11, newer than `Live_Channel_GetStatus`.
    #[must_use]
    pub fn of_stream_state(reply: &Result<StreamState, ReplyError>) -> Self {
        match reply {
            Ok(StreamState::Active) => Self::On,
            Ok(StreamState::Inactive) => Self::Off,
            Ok(StreamState::Forbidden) => Self::Closed,
            Ok(StreamState::Other(_)) | Err(_) => Self::Unreadable,
        }
    }

    /// Converts a reply to `DescribeLiveStreamPushInfoList` for one stream. A stream that is missing in the list is off
    /// only if the list is complete. Request the domain and the app name that the stream is pushed to.
    ///
    /// Source: vendor document 267/33990, read 2026-11, newer than `Live_Channel_GetStatus`.
    #[must_use]
    pub fn of_live_streams(reply: &Result<LiveStreams, ReplyError>, name: &str) -> Self {
        match reply {
            Ok(page) if page.contains(name) => Self::On,
            Ok(page) if page.is_complete() => Self::Off,
            Ok(_) | Err(_) => Self::Unreadable,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evidence(body: &str) -> Option<Evidence> {
        Evidence::of_notification(&Notification::parse(body.as_bytes()).unwrap(), 500)
    }

    #[test]
    fn a_notification_is_evidence_dated_when_it_happened() {
        let started = evidence(r#"{"event_type":1,"stream_id":"8888_a","event_time":400,"sequence":"7"}"#);
        let report = Report::Started { sequence: Some(7) };
        assert_eq!(started, Some(Evidence { at: 400, report }));

        let replaced = evidence(r#"{"event_type":0,"stream_id":"8888_a","errcode":21,"sub_errcode":102}"#);
        let report = Report::Ended {
            cause: EndCause::Replaced,
            sequence: None,
        };
        assert_eq!(replaced, Some(Evidence { at: 500, report }), "no time of its own");

        assert_eq!(evidence(r#"{"event_type":200,"stream_id":"8888_a"}"#), None);
    }

    #[test]
    fn a_callback_of_the_relay_is_evidence_about_the_stream_of_its_address() {
        let evidence = |status: u8, url: &str| {
            let body = alloc::format!(
                r#"{{"EventGroupId":4,"EventType":401,"EventInfo":{{"EventMsTs":400913,"Payload":{{"Url":"{url}","Status":{status}}}}}}}"#
            );
            Evidence::of_callback(&Callback::parse(body.as_bytes()).unwrap(), 500)
        };
        let url = "rtmp://push.example.com/live/8888_a?bizid=8888&txSecret=0&txTime=5";
        let code = StreamCode::parse("8888_a").unwrap();
        let running = Report::Started { sequence: None };
        let found = evidence(2, url);
        assert_eq!(
            found,
            Some((
                code,
                Evidence {
                    at: 400,
                    report: running
                }
            ))
        );
        let report = |status| evidence(status, url).map(|(_, evidence)| evidence.report);
        let ended = |cause| {
            Some(Report::Ended {
                cause,
                sequence: None,
            })
        };
        assert_eq!(report(1), Some(Report::StartAsked));
        assert_eq!(report(3), ended(EndCause::Interrupted));
        assert_eq!(report(0), ended(EndCause::Unknown));
        assert_eq!(report(4), ended(EndCause::Cut));
        assert_eq!(report(5), None, "0 follows");
        assert_eq!(
            evidence(2, "rtmp://push.example.com/live/nameless"),
            None,
            "no stream code"
        );
        assert_eq!(evidence(2, ""), None);
    }
}

//! Converts the replies of the cloud to evidence about one stream.

use alloc::vec::Vec;

use super::PollAnswer;
use panglu_core::api::{ChannelStatus, LiveStreams, ReplyError, StreamState};

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

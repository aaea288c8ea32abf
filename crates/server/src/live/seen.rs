//! What players see: as viewers report it, and as it is kept.

use panglu_core::PlayFormat;
use panglu_live::liveness::{Observation, Report};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What a viewer's player sees of a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// The format that is played.
    pub format: SeenFormat,
    /// What is seen.
    pub observation: Sight,
}

/// The format that a viewer plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum SeenFormat {
    /// RTMP.
    Rtmp,
    /// HTTP-FLV.
    Flv,
    /// HLS.
    Hls,
    /// WebRTC.
    WebRtc,
}

/// What a viewer sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Sight {
    /// The picture moves. To be reported every ten seconds.
    Moving,
    /// There is no stream under this name.
    NotFound,
    /// There was a picture, and then the stream ended.
    Ended,
}

impl Seen {
    /// The body of its event.
    #[must_use]
    pub fn body(self) -> Vec<u8> {
        serde_json::to_vec(&self).unwrap_or_default()
    }

    pub(super) const fn report(self) -> Report {
        Report::Seen {
            format: match self.format {
                SeenFormat::Rtmp => PlayFormat::Rtmp,
                SeenFormat::Flv => PlayFormat::Flv,
                SeenFormat::Hls => PlayFormat::Hls,
                SeenFormat::WebRtc => PlayFormat::WebRtc,
            },
            observation: match self.observation {
                Sight::Moving => Observation::Moving,
                Sight::NotFound => Observation::NotFound,
                Sight::Ended => Observation::Ended,
            },
        }
    }
}

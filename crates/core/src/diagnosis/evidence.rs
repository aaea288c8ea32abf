//! What is known: the answers of the play host, and what the player tells.

use alloc::{string::String, vec::Vec};

use crate::{
    Candidate, StreamName,
    contents::Contents,
    inspect::SignatureVerdict,
    playback::{Answer, Cause, Delivery, State},
};

/// What an address answered to one request.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// What the answer means.
    pub answer: Answer,
    /// The HTTP status; `None` if the page could not read one.
    pub status: Option<u16>,
    /// Milliseconds until the response headers.
    pub headers_ms: Option<u64>,
    /// What the first bytes contain.
    pub contents: Option<Contents>,
    /// How many seconds this device's clock is ahead of the server's, if the page may read the server's.
    pub clock_ahead: Option<i64>,
}

impl Observation {
    /// Whether a stream came. That this browser cannot decode it is another matter.
    #[must_use]
    pub const fn is_live(&self) -> bool {
        matches!(self.answer, Answer::Live | Answer::Codec(_))
    }
}

/// Another name that the room's stream may have.
#[derive(Debug, Clone, PartialEq)]
pub struct NameTried {
    /// The name and its rule.
    pub candidate: Candidate,
    /// What its HTTP-FLV address answered; `None` if it was not asked.
    pub seen: Option<Observation>,
}

/// What the player tells about the picture on the page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Picture {
    /// What it is doing.
    pub state: State,
    /// Why there is no picture.
    pub cause: Option<Cause>,
    /// The format that it plays.
    pub delivery: Option<Delivery>,
    /// Milliseconds from the request to the first frame.
    pub first_frame_ms: Option<f64>,
    /// The size of the picture in pixels.
    pub size: Option<(f64, f64)>,
    /// Frames per second.
    pub fps: Option<f64>,
    /// Received kilobits per second.
    pub kbps: Option<f64>,
    /// Seconds behind the newest data.
    pub lag: Option<f64>,
    /// How often the picture stood still.
    pub stalls: Option<f64>,
}

/// Everything that is known about a room.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// The play host, with its port.
    pub host: String,
    /// The documented name of the room's stream.
    pub name: StreamName,
    /// What the HTTP-FLV address answered.
    pub flv: Option<Observation>,
    /// What the HLS address answered.
    pub hls: Option<Observation>,
    /// The other names that the stream may have.
    pub others: Vec<NameTried>,
    /// What the player tells.
    pub picture: Picture,
    /// The verdict on the signature of the play address.
    pub signature: SignatureVerdict,
    /// Whether the page was loaded over https.
    pub secure_page: bool,
    /// Whether the play address is https.
    pub secure_address: bool,
    /// Whether the browser reports that there is no network.
    pub offline: bool,
    /// Whether somebody is asking. If not, what is missing stays unknown.
    pub running: bool,
}

/// The address to ask next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asking {
    /// The HTTP-FLV address of the documented name.
    Flv,
    /// Its HLS address.
    Hls,
    /// The HTTP-FLV address of another name, by its place in [`Evidence::others`].
    Name(usize),
}

impl Asking {
    /// How long the answer may take in milliseconds. A CDN answers in a fraction of a second; a playlist leads to a segment.
    #[must_use]
    pub const fn within_ms(self) -> u32 {
        match self {
            Self::Flv => 5_000,
            Self::Hls => 6_000,
            // It is asked only where the host has answered before.
            Self::Name(_) => 3_000,
        }
    }
}

impl Evidence {
    /// What to ask next; `None` if everything is known that asking can tell.
    #[must_use]
    pub fn next(&self) -> Option<Asking> {
        if self.is_blocked() || self.offline {
            return None;
        }
        match (&self.flv, &self.hls) {
            (None, _) => Some(Asking::Flv),
            (_, None) => Some(Asking::Hls),
            _ if self.nobody_publishes() && self.live_under().is_none() => {
                let untried = self.others.iter().position(|other| other.seen.is_none());
                untried.map(Asking::Name)
            }
            _ => None,
        }
    }

    /// Keeps an answer.
    pub fn observe(&mut self, asked: Asking, seen: Observation) {
        match asked {
            Asking::Flv => self.flv = Some(seen),
            Asking::Hls => self.hls = Some(seen),
            Asking::Name(place) => {
                if let Some(other) = self.others.get_mut(place) {
                    other.seen = Some(seen);
                }
            }
        }
    }

    /// The name to ask for.
    #[must_use]
    pub fn name_of(&self, asked: Asking) -> &StreamName {
        match asked {
            Asking::Flv | Asking::Hls => &self.name,
            Asking::Name(place) => self
                .others
                .get(place)
                .map_or(&self.name, |other| &other.candidate.name),
        }
    }

    /// The other name under which a stream was found.
    #[must_use]
    pub fn live_under(&self) -> Option<&Candidate> {
        let live = |other: &&NameTried| other.seen.as_ref().is_some_and(Observation::is_live);
        self.others.iter().find(live).map(|other| &other.candidate)
    }

    /// Whether a stream came under the documented name.
    #[must_use]
    pub fn is_live(&self) -> bool {
        self.formats().any(Observation::is_live)
    }

    /// Whether more answers may come.
    pub(super) fn is_open(&self) -> bool {
        self.running && self.next().is_some()
    }

    /// Whether browsers block the address, because the page is secure and it is not.
    pub(super) const fn is_blocked(&self) -> bool {
        self.secure_page && !self.secure_address
    }

    /// Whether neither format has a stream of the documented name.
    pub(super) fn nobody_publishes(&self) -> bool {
        let missing =
            |seen: &Option<Observation>| seen.as_ref().is_some_and(|seen| seen.answer == Answer::NotFound);
        missing(&self.flv) && missing(&self.hls)
    }

    /// The answers about the documented name.
    pub(super) fn formats(&self) -> impl Iterator<Item = &Observation> {
        [&self.flv, &self.hls].into_iter().flatten()
    }
}
